#include "core/catalogue/readprocedure.h"

#include "core/catalogue/bodyends.h"
#include "core/catalogue/checkfees.h"
#include "core/catalogue/checkroles.h"
#include "core/catalogue/contradictions.h"
#include "core/catalogue/pack.h"
#include "core/catalogue/readcondition.h"
#include "core/catalogue/readfee.h"
#include "core/catalogue/readprocess.h"
#include "core/catalogue/readquestion.h"
#include "core/catalogue/signers.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QList<Channel> readChannels(JsonReader& reader)
{
    QList<Channel> channels;
    const QStringList names = reader.texts(u"channels"_s, 3, PackLimits::kLine);
    for (qsizetype at = 0; at < names.size(); ++at) {
        const auto channel = valueOf(kChannels, names[at]);
        const QString place = u"channels/"_s + QString::number(at);
        if (!channel)
            reader.fault(place, u"notAChoice"_s,
                {{u"value"_s, names[at]}, {u"choices"_s, namesOf(kChannels)}});
        else if (channels.contains(*channel))
            reader.fault(place, u"duplicate"_s, {{u"value"_s, names[at]}});
        else
            channels += *channel;
    }
    if (names.isEmpty())
        reader.fault(u"channels"_s, u"required"_s);
    return channels;
}

QString readOnlineLevel(JsonReader& reader, const QList<Channel>& channels)
{
    QString level = reader.optionalText(u"onlineLevel"_s, PackLimits::kLine);
    if (!level.isEmpty() && !channels.contains(Channel::online))
        reader.fault(u"onlineLevel"_s, u"channelNotTaken"_s, {{u"channel"_s, u"online"_s}});
    if (!level.isEmpty() && level != u"full" && level != u"partial")
        reader.fault(u"onlineLevel"_s, u"notAChoice"_s,
            {{u"value"_s, level}, {u"choices"_s, u"full, partial"_s}});
    return level;
}

/// Who signs before the official comes to the office, or the official to them.
void refuseFromAfar(JsonReader& reader, const Procedure& procedure)
{
    for (qsizetype at = 0; at < procedure.channels.size(); ++at)
        if (!procedure.signedInPerson.isEmpty() && procedure.channels[at] != Channel::direct)
            reader.fault(u"channels/"_s + QString::number(at), u"signedFromAfar"_s);
}

QStringList readItemTitles(JsonReader& reader, bool itemised)
{
    if (!reader.has(u"itemTitles"_s))
        return {};
    if (!itemised)
        reader.fault(u"itemTitles"_s, u"notItemised"_s);
    const QStringList titles = reader.texts(u"itemTitles"_s, PackLimits::kRows, PackLimits::kTitle);
    refuseLookalikes(reader, u"itemTitles"_s, {}, titles);
    return titles;
}

DocumentItem readDocument(JsonReader& reader)
{
    refuseUnknownKeys(reader, u"document"_s);
    DocumentItem item;
    item.id = readId(reader, u"id"_s);
    item.name = reader.text(u"name"_s, PackLimits::kLine);
    item.kind = readName(reader, u"kind"_s, kDocumentKinds, DocumentKind::original);
    item.count = static_cast<int>(reader.optionalInteger(u"count"_s, 1, 100, 1));
    item.required = reader.optionalBool(u"required"_s, true);
    item.replaceableBy = reader.optionalText(u"replaceableBy"_s, PackLimits::kLine);
    item.source = reader.optionalText(u"source"_s, PackLimits::kLine);
    return item;
}

std::vector<DocumentItem> readDocuments(JsonReader& reader)
{
    std::vector<DocumentItem> documents;
    QStringList ids;
    QStringList names; // the original and a copy of one paper are two lines
    for (JsonReader row : reader.objects(u"documents"_s, PackLimits::kRows)) {
        documents.push_back(readDocument(row));
        ids += documents.back().id;
        names += documents.back().name + kSeenApart + nameOf(kDocumentKinds, documents.back().kind);
    }
    refuseDuplicates(reader, u"documents"_s, u"id"_s, ids);
    refuseLookalikes(reader, u"documents"_s, u"name"_s, names);
    return documents;
}

std::optional<Numbering> readNumbering(
    JsonReader& reader, const std::vector<Question>& questions, Faults& faults)
{
    if (!reader.has(u"numbering"_s))
        return std::nullopt;
    JsonReader row = reader.object(u"numbering"_s);
    refuseUnknownKeys(row, u"numbering"_s);
    Numbering numbering;
    numbering.registerId = readId(row, u"register"_s);
    numbering.moment = readName(row, u"moment"_s, kNumberingMoments);
    numbering.perItem = row.optionalBool(u"perItem"_s);
    numbering.countQuestion = row.optionalText(u"countQuestion"_s, PackLimits::kLine);
    checkQuestion(
        numbering.countQuestion, AnswerType::number, questions, row.at(u"countQuestion"_s), faults);
    const Question* count = questionOf(questions, numbering.countQuestion);
    if (count && numbering.perItem)
        row.fault(u"countQuestion"_s, u"notForThisType"_s);
    else if (count && count->perItem)
        row.fault(
            u"countQuestion"_s, u"perItemNotHere"_s, {{u"question"_s, numbering.countQuestion}});
    return numbering;
}

/// A list of which each name stands once.
QStringList readNames(JsonReader& reader, const QString& key)
{
    const QStringList names = reader.texts(key, PackLimits::kRows, PackLimits::kLine);
    refuseLookalikes(reader, key, {}, names);
    return names;
}

void readNames(JsonReader& reader, Procedure& procedure)
{
    procedure.code = readCode(reader, u"code"_s);
    procedure.name = reader.text(u"name"_s, PackLimits::kLine);
    procedure.shortName = reader.text(u"shortName"_s, PackLimits::kLine);
    procedure.field = reader.text(u"field"_s, PackLimits::kLine);
    procedure.audience = reader.optionalText(u"audience"_s, PackLimits::kLine);
    procedure.competentBody = reader.text(u"competentBody"_s, PackLimits::kLine);
    procedure.forwardTo = reader.optionalText(u"forwardTo"_s, PackLimits::kLine);
    procedure.announcedBy = reader.optionalText(u"announcedBy"_s, PackLimits::kLine);
    procedure.internal = reader.optionalBool(u"internal"_s);
    if (!procedure.internal && isProcedureCode(procedure.code) && !isNationalCode(procedure.code))
        reader.fault(u"code"_s, u"notACode"_s, {{u"value"_s, procedure.code}});
    procedure.interlinked = readNames(reader, u"interlinked"_s);
    procedure.resultName = reader.text(u"resultName"_s, PackLimits::kLine);
    procedure.inPerson = reader.optionalText(u"handedOverInPerson"_s, PackLimits::kLine);
    procedure.signedInPerson = reader.optionalText(u"signedInPerson"_s, PackLimits::kLine);
    procedure.identityPaper = reader.optionalText(u"identityPaper"_s, PackLimits::kLine);
    procedure.bookIdentity = reader.optionalText(u"bookIdentity"_s, PackLimits::kLine);
    procedure.resultForm = reader.optionalText(u"resultForm"_s, PackLimits::kLine);
    procedure.applicantLabel = reader.text(u"applicantLabel"_s, PackLimits::kLine);
    procedure.applicantIsParty = reader.optionalText(u"applicantIsParty"_s, PackLimits::kLine);
    procedure.legalBasis = readNames(reader, u"legalBasis"_s);
    if (procedure.legalBasis.isEmpty())
        reader.fault(u"legalBasis"_s, u"required"_s);
}

void readPeriodOf(JsonReader& reader, Procedure& procedure)
{
    const Period period = readPeriod(reader);
    procedure.from = period.from;
    procedure.to = period.to;
}

/// The step of who decides is one of the process, or nobody would know whose turn it is.
void checkDecider(JsonReader& reader, const Procedure& procedure)
{
    if (procedure.forwardTo.isEmpty() || procedure.steps.empty())
        return;
    const QString decider = bodyKey(procedure.forwardTo);
    const bool named = std::ranges::any_of(procedure.steps,
        [&](const ProcessStep& step) { return bodyKey(step.who).endsWith(decider); });
    if (!named)
        reader.fault(u"forwardTo"_s, u"noStepOfDecider"_s, {{u"body"_s, procedure.forwardTo}});
}

void refuseItemsOfOne(JsonReader& reader, const Procedure& procedure)
{
    for (std::size_t at = 0; at < procedure.questions.size(); ++at)
        if (procedure.questions[at].perItem && !procedure.itemised)
            reader.fault(u"questions/"_s + QString::number(at) + u"/perItem"_s, u"notItemised"_s);
    if (procedure.numbering && procedure.numbering->perItem && !procedure.itemised)
        reader.fault(u"numbering/perItem"_s, u"notItemised"_s);
}

/// A fee that no request of this procedure ever meets.
void checkWhens(JsonReader& reader, const Procedure& procedure)
{
    for (std::size_t at = 0; at < procedure.fees.size(); ++at) {
        if (!procedure.fees[at].when)
            continue;
        Faults found;
        const std::vector<Condition> when{*procedure.fees[at].when};
        refuseContradictions(when, procedure.questions, {}, found, procedure.requirements);
        refuseClosedChannels(when, procedure.channels, {}, found);
        for (const Fault& fault : found)
            reader.fault(u"fees/%1/when"_s.arg(at), fault.detail, fault.values);
    }
}

void readRules(JsonReader& reader, Procedure& procedure, Faults& faults)
{
    checkRoles(reader, procedure);
    procedure.requirements = readConditions(reader, u"requirements"_s);
    for (std::size_t at = 0; at < procedure.requirements.size(); ++at)
        checkCondition(procedure.requirements[at], procedure.questions,
            reader.at(u"requirements/"_s + QString::number(at)), faults);
    refuseContradictions(
        procedure.requirements, procedure.questions, reader.at(u"requirements"_s), faults);
    refuseClosedChannels(
        procedure.requirements, procedure.channels, reader.at(u"requirements"_s), faults);
    for (const JsonReader& row : reader.objects(u"fees"_s, PackLimits::kRows))
        procedure.fees.push_back(readFee(row, procedure.questions, faults));
    checkFees(reader, procedure);
    checkWhens(reader, procedure);
    procedure.numbering = readNumbering(reader, procedure.questions, faults);
    procedure.signers = readSigners(reader, procedure.from);
}
} // namespace

Procedure readProcedure(JsonReader reader, Faults& faults)
{
    refuseUnknownKeys(reader, u"procedure"_s);
    const QByteArray canonical = canonicalJson(reader.raw()).valueOr({});
    Procedure procedure;
    readNames(reader, procedure);
    readProcess(reader, procedure);
    readPeriodOf(reader, procedure);
    procedure.channels = readChannels(reader);
    refuseFromAfar(reader, procedure);
    procedure.onlineLevel = readOnlineLevel(reader, procedure.channels);
    procedure.itemised = reader.optionalBool(u"itemised"_s);
    procedure.itemTitles = readItemTitles(reader, procedure.itemised);
    procedure.documents = readDocuments(reader);
    procedure.sets = int(reader.optionalInteger(u"sets"_s, 1, 50, 1));
    procedure.forms = readNames(reader, u"forms"_s);
    procedure.parties = readParties(reader);
    procedure.questions = readQuestions(reader, procedure.parties);
    checkDecider(reader, procedure);
    readRules(reader, procedure, faults);
    refuseItemsOfOne(reader, procedure);
    procedure.canonical = canonical;
    procedure.hash = hashOfCanonical(canonical);
    return procedure;
}

QString Procedure::labelOf(const QString& role) const
{
    const auto found = std::ranges::find(parties, role, &PartyRole::role);
    return found == parties.end() ? applicantLabel : found->label;
}

QJsonObject Procedure::json() const
{
    return parseStored(canonical).valueOr({});
}

} // namespace motcua
