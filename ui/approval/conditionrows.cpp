#include "ui/approval/conditionrows.h"

#include "core/catalogue/conditions.h"
#include "core/dossier/papers.h"
#include "core/dossier/sentin.h"
#include "core/wording/names.h"
#include "core/wording/place.h"
#include "core/wording/wording.h"
#include "ui/theme/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct ConditionWords
{
    Q_DECLARE_TR_FUNCTIONS(motcua::ConditionWords)
};

bool holds(const Reason& reason)
{
    return reason.id.endsWith(u"Holds") || reason.id == u"noWaitListed"
        || reason.id == u"noWaitInTime";
}

QString found(const Reason& reason)
{
    const QString answer = reason.values[u"answer"_s].toVariant().toString();
    if (reason.id.startsWith(u"count"))
        return (answer + u' ' + reason.values[u"unit"_s].toString()).trimmed();
    if (reason.id.startsWith(u"age"))
        return ConditionWords::tr("aged %1").arg(answer);
    if (reason.id.startsWith(u"days"))
        return ConditionWords::tr("%1 days").arg(answer);
    return holds(reason) ? ConditionWords::tr("met") : ConditionWords::tr("not met");
}

Pill judged(bool good, const QString& words)
{
    return good ? Pill{Tone::done, words} : Pill{Tone::dueSoon, words, u"warning"_s};
}

ConditionRow rowOf(const Reason& reason)
{
    const QString text = reason.values[u"text"_s].toString();
    return {text.isEmpty() ? sentence(reason, language()) : text,
        judged(holds(reason), found(reason)), reason.source};
}

/// A condition of not waiting, or of its programme.
bool isOfLane(const Reason& reason)
{
    return reason.id.startsWith(u"noWait") || reason.id.endsWith(u"Fails")
        || reason.id == u"contraryFound";
}

/// What was given a day need not meet what no waiting asks: that is why it has its day, and no
/// fault.
ConditionRow rowOf(const Reason& reason, Lane lane)
{
    if (lane != Lane::appointment || holds(reason) || !isOfLane(reason))
        return rowOf(reason);
    QString why = inSentence(sentence(reason, language()));
    if (why.endsWith(u'.'))
        why.chop(1);
    return {ConditionWords::tr("By appointment, as %1").arg(why),
        {Tone::neutral, ConditionWords::tr("by appointment")}, reason.source};
}

/// The one of the kind that is asked for, else the first that came in its place; nullptr: none.
const Paper* cameFor(const DocumentItem& asked, const Dossier& dossier)
{
    const Paper* found = nullptr;
    for (const Paper& paper : dossier.papers) {
        if (paper.id != asked.id)
            continue;
        if (paper.lookedUp || paper.kind == asked.kind)
            return &paper;
        if (!found)
            found = &paper;
    }
    return found;
}

/// What came of a paper that is missing: too few, or one of a kind that does not stand for it.
QString cameInstead(
    const DocumentItem& asked, const Reason& missing, const Paper& paper, Channel channel)
{
    const int have = missing.values[u"have"_s].toInt();
    if (have > 0)
        return ConditionWords::tr("%1 of %2 came").arg(have).arg(asked.count);
    return ConditionWords::tr("%1, not %2")
        .arg(inSentence(name(paper, channel, language())),
            inSentence(name(asked.kind, channel, language())));
}

/// `missing`: what is missing of all papers.
ConditionRow rowOf(const DocumentItem& asked, const Dossier& dossier, const Reasons& missing)
{
    const Paper* paper = cameFor(asked, dossier);
    if (!paper)
        return {asked.name, judged(false, ConditionWords::tr("not here")), asked.source};
    const auto lacking = std::ranges::find_if(
        missing, [&](const Reason& one) { return one.values[u"name"_s].toString() == asked.name; });
    const bool whole = lacking == missing.end();
    const QString came = whole ? inSentence(name(*paper, dossier.channel, language()))
                               : cameInstead(asked, *lacking, *paper, dossier.channel);
    return {asked.name, judged(whole, came), asked.source};
}

bool isJudged(const Reasons& reasons, const Condition& condition)
{
    return std::ranges::any_of(reasons, [&](const Reason& reason) {
        return reason.values[u"text"_s].toString() == condition.text;
    });
}

void addPapers(std::vector<ConditionRow>& rows, const Dossier& dossier, const Procedure& procedure)
{
    const Reasons missing = missingReasons(procedure, dossier.papers, dossier.channel);
    for (const DocumentItem& asked : procedure.documents)
        if (asked.required)
            rows.push_back(rowOf(asked, dossier, missing));
}

void addRequirements(std::vector<ConditionRow>& rows, const Dossier& dossier,
    const Procedure& procedure, const Calendar& calendar)
{
    Answers answers{dossier.answers, {}};
    for (const Item& item : dossier.items)
        answers.items.push_back(item.answers);
    const QDate received = dossier.receivedAt.localDate();
    const RequestFacts facts{procedure.questions, answers,
        {received, calendar, sentOn(intakeOf(dossier), received)}, dossier.channel};
    for (const Condition& condition : procedure.requirements)
        if (!isJudged(dossier.because, condition))
            rows.push_back(rowOf(judge(condition, facts).because));
}

ConditionRow feeRow(const Fee& fee)
{
    const QString source = fee.because.empty() ? QString() : fee.because.front().source;
    return {ConditionWords::tr("Fee"), {Tone::neutral, formatDong(fee.total)}, source};
}

Tone toneOf(const ConditionRow& row)
{
    return row.result.tone;
}

bool isUnmet(const ConditionRow& row)
{
    return toneOf(row) == Tone::dueSoon;
}
} // namespace

std::vector<ConditionRow> conditionRows(
    const Dossier& dossier, const Procedure* procedure, const Calendar& calendar)
{
    std::vector<ConditionRow> rows;
    for (const Reason& reason : dossier.because)
        rows.push_back(rowOf(reason, dossier.lane));
    if (procedure) {
        addPapers(rows, dossier, *procedure);
        addRequirements(rows, dossier, *procedure, calendar);
    }
    rows.push_back(feeRow(dossier.fee));
    std::stable_partition(rows.begin(), rows.end(), isUnmet);
    return rows;
}

Pill metPill(const std::vector<ConditionRow>& rows, std::size_t unanswered)
{
    const auto unmet = std::ranges::count_if(rows, isUnmet);
    const auto all = unmet + std::ranges::count(rows, Tone::done, toneOf);
    if (all == 0)
        return {};
    if (unmet == 0 && unanswered > 0)
        return judged(false,
            ConditionWords::tr("%1/%1 conditions met, %2 to be given a reason")
                .arg(all)
                .arg(unanswered));
    if (unmet == 0)
        return judged(true, ConditionWords::tr("%1/%1 conditions met").arg(all));
    return judged(false, ConditionWords::tr("%1/%2 conditions not met").arg(unmet).arg(all));
}

} // namespace motcua
