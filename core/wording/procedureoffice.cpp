// What only the office needs of a procedure, and what two versions say otherwise.
#include "core/catalogue/names.h"
#include "core/wording/fill.h"
#include "core/wording/procedurelines.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kHoursADay = 8;

/// "1,5"
QString inDays(int hours, Language language)
{
    const QString days = QString::number(double(hours) / kHoursADay, 'g', 6);
    return language == Language::vietnamese ? QString(days).replace(u'.', u',') : days;
}

Limit limitOfSteps(const Procedure& procedure)
{
    return procedure.promisedLimit.value_or(procedure.limit);
}

std::vector<PartLine> stepLines(const Procedure& procedure, Language language)
{
    std::vector<PartLine> lines;
    for (int index = 1; const ProcessStep& step : procedure.steps)
        lines.push_back({procedureSentence(
                             u"step"_s, {{u"index"_s, index++}, {u"name"_s, step.name}}, language),
            {step.who + u" · "_s + stepTime(step.length, limitOfSteps(procedure), language)}});
    return lines;
}

std::vector<PartLine> partyLines(const Procedure& procedure, Language language)
{
    std::vector<PartLine> lines;
    for (const PartyRole& party : procedure.parties)
        lines.push_back({party.label,
            {procedureSentence(party.required ? u"required"_s : u"ifAny"_s, {}, language)}});
    return lines;
}

std::vector<PartLine> questionLines(const Procedure& procedure)
{
    std::vector<PartLine> lines;
    for (const Question& question : procedure.questions)
        lines.push_back({question.label, {}});
    return lines;
}

QString numberingText(const Procedure& procedure, Language language)
{
    if (!procedure.numbering)
        return {};
    return procedureSentence(nameOf(kNumberingMoments, procedure.numbering->moment),
        {{u"register"_s, procedure.numbering->registerId}}, language);
}

std::vector<PartLine> onlyIn(const std::vector<PartLine>& lines, const ProcedurePart* other)
{
    std::vector<PartLine> rest;
    for (const PartLine& line : lines)
        if (!other || std::ranges::find(other->lines, line) == other->lines.end())
            rest.push_back(line);
    return rest;
}

const ProcedurePart* findPart(const ProcedureParts& parts, const QString& id)
{
    const auto at
        = std::ranges::find_if(parts, [&](const ProcedurePart& part) { return part.id == id; });
    return at == parts.end() ? nullptr : &*at;
}

ProcedureParts allParts(const Procedure& procedure, QDate day, Language language)
{
    ProcedureParts parts;
    addPart(parts, procedurePart(u"name"_s, procedure.name, language));
    for (const ProcedureParts& more :
        {citizenParts(procedure, day, language), officeParts(procedure, language)})
        parts.insert(parts.end(), more.begin(), more.end());
    return parts;
}
} // namespace

QString stepTime(int length, Limit limit, Language language)
{
    if (limit.kind == LimitKind::calendarDays)
        return procedureSentence(u"days"_s, {{u"count"_s, length}}, language);
    const bool byTheClock = limit.kind == LimitKind::clockHours;
    return procedureSentence(byTheClock || length < kHoursADay ? u"hours"_s : u"hoursInDays"_s,
        {{u"count"_s, length}, {u"days"_s, inDays(length, language)}}, language);
}

QString stepSum(const Procedure& procedure, Language language)
{
    int sum = 0;
    for (const ProcessStep& step : procedure.steps)
        sum += step.length;
    return procedureSentence(
        u"stepSum"_s, {{u"time"_s, stepTime(sum, limitOfSteps(procedure), language)}}, language);
}

ProcedureParts officeParts(const Procedure& procedure, Language language)
{
    ProcedureParts parts;
    addPart(parts, procedurePart(u"shortName"_s, procedure.shortName, language));
    if (procedure.internal)
        addPart(parts,
            procedurePart(
                u"kindOfProcedure"_s, procedureSentence(u"internal"_s, {}, language), language));
    addPart(parts, procedurePart(u"steps"_s, stepLines(procedure, language), language));
    addPart(parts, procedurePart(u"parties"_s, partyLines(procedure, language), language));
    addPart(parts, procedurePart(u"questions"_s, questionLines(procedure), language));
    addPart(parts, procedurePart(u"numbering"_s, numberingText(procedure, language), language));
    addPart(parts,
        procedurePart(u"supplementPolicy"_s,
            procedureSentence(
                nameOf(kSupplementPolicies, procedure.supplementPolicy), {}, language),
            language));
    return parts;
}

PartDifferences differences(const ProcedureParts& before, const ProcedureParts& after)
{
    PartDifferences found;
    for (const ProcedurePart& part : after) {
        const ProcedurePart* former = findPart(before, part.id);
        PartDifference difference{part.id, part.title, {}, onlyIn(part.lines, former)};
        if (former)
            difference.before = onlyIn(former->lines, &part);
        if (!difference.before.empty() || !difference.after.empty())
            found.push_back(difference);
    }
    for (const ProcedurePart& part : before)
        if (!findPart(after, part.id))
            found.push_back({part.id, part.title, part.lines, {}});
    return found;
}

PartDifferences differences(const Procedure& before, QDate beforeDay, const Procedure& after,
    QDate afterDay, Language language)
{
    return differences(allParts(before, beforeDay, language), allParts(after, afterDay, language));
}

QString name(PostingStatus status, Language language)
{
    switch (status) {
    case PostingStatus::notPosted:
        return procedureSentence(u"notPosted"_s, {}, language);
    case PostingStatus::outdated:
        return procedureSentence(u"outdated"_s, {}, language);
    case PostingStatus::posted:
        return procedureSentence(u"posted"_s, {}, language);
    }
    Q_UNREACHABLE();
}

QString name(ReviewProposal proposal, Language language)
{
    return procedureSentence(nameOf(kReviewProposals, proposal), {}, language);
}

QString savingOf(const Review& review, Language language)
{
    QStringList saved;
    if (review.savedDays > 0)
        saved.append(procedureSentence(u"days"_s, {{u"count"_s, review.savedDays}}, language));
    if (review.savedPapers > 0)
        saved.append(
            procedureSentence(u"savedPapers"_s, {{u"count"_s, review.savedPapers}}, language));
    if (review.savedMoney.amount > 0)
        saved.append(shown(u"amount"_s, review.savedMoney.amount, language));
    return saved.join(u", "_s);
}

} // namespace motcua
