#include "core/wording/names.h"
#include "core/wording/place.h"
#include "core/wording/procedurelines.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
PartLine documentLine(const DocumentItem& document, Language language)
{
    QStringList facts{name(document.kind, language)};
    if (document.count > 1)
        facts.append(procedureSentence(u"copies"_s, {{u"count"_s, document.count}}, language));
    if (!document.required)
        facts.append(procedureSentence(u"ifAny"_s, {}, language));
    PartLine line{document.name, {facts.join(u", "_s)}};
    if (!document.replaceableBy.isEmpty())
        line.details.append(procedureSentence(
            u"replaceable"_s, {{u"database"_s, document.replaceableBy}}, language));
    line.source = document.source;
    return line;
}

std::vector<PartLine> documentLines(const Procedure& procedure, Language language)
{
    std::vector<PartLine> lines;
    for (const DocumentItem& document : procedure.documents)
        lines.push_back(documentLine(document, language));
    if (lines.empty())
        lines.push_back({procedureSentence(u"noDocuments"_s, {}, language)});
    return lines;
}

/// "01 (bộ)"
QString setsText(const Procedure& procedure, Language language)
{
    return procedureSentence(
        u"setCount"_s, {{u"count"_s, u"%1"_s.arg(procedure.sets, 2, 10, QChar(u'0'))}}, language);
}

/// What has to be filled in: as the pack tells, else what the documents call so.
QStringList formsOf(const Procedure& procedure)
{
    if (!procedure.forms.isEmpty())
        return procedure.forms;
    QStringList forms;
    for (const DocumentItem& document : procedure.documents)
        for (const QString& kind :
            {u"Tờ khai"_s, u"Đơn "_s, u"Phiếu khai báo"_s, u"Phiếu đăng ký"_s})
            if (document.name.startsWith(kind))
                forms.append(document.name);
    return forms;
}

QString channelId(Channel channel)
{
    return channel == Channel::direct ? u"direct"_s
        : channel == Channel::online  ? u"online"_s
                                      : u"post"_s;
}

std::vector<PartLine> channelLines(const Procedure& procedure, Language language)
{
    const bool onlineOnly
        = procedure.channels.size() == 1 && procedure.channels.front() == Channel::online;
    std::vector<PartLine> lines;
    for (const Channel channel : procedure.channels) {
        const QString id = onlineOnly ? u"onlineOnly"_s : channelId(channel);
        PartLine line{procedureSentence(id, {}, language)};
        if (channel == Channel::online && !procedure.onlineLevel.isEmpty())
            line.details.append(procedureSentence(procedure.onlineLevel, {}, language));
        lines.push_back(line);
    }
    return lines;
}

QString limitText(const QString& id, Limit limit, Language language)
{
    return procedureSentence(id, {{u"limit"_s, inSentence(name(limit, language))}}, language);
}

std::vector<PartLine> limitLines(const Procedure& procedure, Language language)
{
    std::vector<PartLine> lines{{limitText(u"legalLimit"_s, procedure.limit, language)}};
    if (procedure.limit.kind == LimitKind::sameDay)
        lines.back().details.append(procedureSentence(u"afterThree"_s, {}, language));
    if (procedure.promisedLimit && *procedure.promisedLimit != procedure.limit)
        lines.push_back({limitText(u"promised"_s, *procedure.promisedLimit, language)});
    if (procedure.verificationLimit)
        lines.push_back({limitText(u"verification"_s, *procedure.verificationLimit, language)});
    if (const auto& longer = procedure.extension)
        lines.push_back(
            {procedureSentence(longer->longerByAgreement ? u"longerAgreed"_s : u"longer"_s,
                {{u"days"_s, longer->workingDays}}, language)});
    return lines;
}

std::vector<PartLine> conditionLines(const std::vector<Condition>& conditions)
{
    std::vector<PartLine> lines;
    lines.reserve(conditions.size());
    for (const Condition& condition : conditions)
        lines.push_back({condition.text, {}, condition.source});
    return lines;
}

std::vector<PartLine> linesOf(const QStringList& texts)
{
    std::vector<PartLine> lines;
    for (const QString& text : texts)
        lines.push_back({text});
    return lines;
}

ProcedurePart bodyPart(const Procedure& procedure, Language language)
{
    std::vector<PartLine> lines{{procedure.competentBody}};
    if (!procedure.forwardTo.isEmpty())
        lines.push_back(
            {procedureSentence(u"forwarded"_s, {{u"office"_s, procedure.forwardTo}}, language)});
    return procedurePart(u"competentBody"_s, lines, language);
}

ProcedurePart effectPart(const Procedure& procedure, Language language)
{
    const QJsonObject days{{u"from"_s, procedure.from.toString(Qt::ISODate)},
        {u"to"_s, procedure.to.toString(Qt::ISODate)}};
    PartLine line{
        procedureSentence(procedure.to.isValid() ? u"fromTo"_s : u"fromOn"_s, days, language)};
    if (!procedure.announcedBy.isEmpty())
        line.details.append(procedureSentence(
            u"announcedBy"_s, {{u"decision"_s, procedure.announcedBy}}, language));
    return procedurePart(u"effect"_s, std::vector{line}, language);
}
} // namespace

ProcedureParts citizenParts(const Procedure& procedure, QDate day, Language language)
{
    ProcedureParts parts;
    addPart(parts, procedurePart(u"field"_s, procedure.field, language));
    addPart(parts, procedurePart(u"audience"_s, procedure.audience, language));
    addPart(parts, procedurePart(u"documents"_s, documentLines(procedure, language), language));
    addPart(parts, procedurePart(u"sets"_s, setsText(procedure, language), language));
    addPart(parts, procedurePart(u"forms"_s, linesOf(formsOf(procedure)), language));
    addPart(parts, procedurePart(u"channels"_s, channelLines(procedure, language), language));
    addPart(parts, procedurePart(u"limit"_s, limitLines(procedure, language), language));
    addPart(parts, procedurePart(u"fees"_s, feeLines(procedure, day, language), language));
    addPart(parts, procedurePart(u"result"_s, procedure.resultName, language));
    addPart(parts, bodyPart(procedure, language));
    addPart(parts, procedurePart(u"interlinked"_s, linesOf(procedure.interlinked), language));
    addPart(
        parts, procedurePart(u"requirements"_s, conditionLines(procedure.requirements), language));
    addPart(parts, procedurePart(u"legalBasis"_s, linesOf(procedure.legalBasis), language));
    addPart(parts, effectPart(procedure, language));
    return parts;
}

ProcedurePart noWaitPart(const Catalogue::Listing& listing, Language language)
{
    if (!listing)
        return procedurePart(u"noWait"_s, QString(), language);
    const Programme& programme = *listing.programme;
    PartLine promise{
        procedureSentence(u"minutes"_s, {{u"minutes"_s, listing.entry->minutes}}, language)};
    if (listing.entry->latestHour.isValid())
        promise.details.append(procedureSentence(u"latestHour"_s,
            {{u"hour"_s, listing.entry->latestHour.toString(u"HH:mm"_s)}}, language));
    const QJsonObject days{{u"from"_s, programme.from.toString(Qt::ISODate)},
        {u"to"_s, programme.to.toString(Qt::ISODate)}};
    promise.details.append(procedureSentence(
        programme.to.isValid() ? u"noWaitFromTo"_s : u"noWaitFrom"_s, days, language));
    promise.source = programme.source;
    if (!programme.contact.isEmpty())
        promise.details.append(programme.contact);
    std::vector<PartLine> lines{promise};
    const auto conditions = conditionLines(listing.entry->conditions);
    lines.insert(lines.end(), conditions.begin(), conditions.end());
    return procedurePart(u"noWait"_s, lines, language);
}

} // namespace motcua
