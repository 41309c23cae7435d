#include "core/catalogue/readprocedure.h"

#include "core/catalogue/checkfees.h"
#include "core/catalogue/contradictions.h"
#include "core/catalogue/pack.h"
#include "core/catalogue/readcondition.h"
#include "core/catalogue/readfee.h"
#include "core/catalogue/readprocess.h"
#include "core/catalogue/readquestion.h"

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

QString readOnlineLevel(JsonReader& reader)
{
    QString level = reader.optionalText(u"onlineLevel"_s, PackLimits::kLine);
    if (!level.isEmpty() && level != u"full" && level != u"partial")
        reader.fault(u"onlineLevel"_s, u"notAChoice"_s,
            {{u"value"_s, level}, {u"choices"_s, u"full, partial"_s}});
    return level;
}

QStringList readItemTitles(JsonReader& reader, bool itemised)
{
    if (!reader.has(u"itemTitles"_s))
        return {};
    if (!itemised)
        reader.fault(u"itemTitles"_s, u"notItemised"_s);
    return reader.texts(u"itemTitles"_s, PackLimits::kRows, PackLimits::kTitle);
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
    for (JsonReader row : reader.objects(u"documents"_s, PackLimits::kRows)) {
        documents.push_back(readDocument(row));
        ids += documents.back().id;
    }
    refuseDuplicates(reader, u"documents"_s, u"id"_s, ids);
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
    return numbering;
}

void readNames(JsonReader& reader, Procedure& procedure)
{
    procedure.code = readId(reader, u"code"_s);
    procedure.name = reader.text(u"name"_s, PackLimits::kLine);
    procedure.shortName = reader.text(u"shortName"_s, PackLimits::kLine);
    procedure.field = reader.text(u"field"_s, PackLimits::kLine);
    procedure.audience = reader.optionalText(u"audience"_s, PackLimits::kLine);
    procedure.competentBody = reader.text(u"competentBody"_s, PackLimits::kLine);
    procedure.forwardTo = reader.optionalText(u"forwardTo"_s, PackLimits::kLine);
    procedure.announcedBy = reader.optionalText(u"announcedBy"_s, PackLimits::kLine);
    procedure.internal = reader.optionalBool(u"internal"_s);
    if (reader.has(u"interlinked"_s))
        procedure.interlinked
            = reader.texts(u"interlinked"_s, PackLimits::kRows, PackLimits::kLine);
    procedure.resultName = reader.text(u"resultName"_s, PackLimits::kLine);
    procedure.resultForm = reader.optionalText(u"resultForm"_s, PackLimits::kLine);
    procedure.applicantLabel = reader.text(u"applicantLabel"_s, PackLimits::kLine);
    procedure.applicantIsParty = reader.optionalText(u"applicantIsParty"_s, PackLimits::kLine);
    procedure.legalBasis = reader.texts(u"legalBasis"_s, PackLimits::kRows, PackLimits::kLine);
    if (procedure.legalBasis.isEmpty())
        reader.fault(u"legalBasis"_s, u"required"_s);
}

void readPeriodOf(JsonReader& reader, Procedure& procedure)
{
    const Period period = readPeriod(reader);
    procedure.from = period.from;
    procedure.to = period.to;
}

void refuseItemsOfOne(JsonReader& reader, const Procedure& procedure)
{
    for (std::size_t at = 0; at < procedure.questions.size(); ++at)
        if (procedure.questions[at].perItem && !procedure.itemised)
            reader.fault(u"questions/"_s + QString::number(at) + u"/perItem"_s, u"notItemised"_s);
    if (procedure.numbering && procedure.numbering->perItem && !procedure.itemised)
        reader.fault(u"numbering/perItem"_s, u"notItemised"_s);
}

bool asksDate(const Procedure& procedure, const QString& id)
{
    return std::ranges::any_of(procedure.questions, [&](const Question& question) {
        return question.id == id && question.type == AnswerType::date;
    });
}

/// "variant=many": a question and one of its choices.
bool hasChoice(const Procedure& procedure, const QString& choice)
{
    const QString id = choice.section(u'=', 1) + u'=';
    return std::ranges::any_of(procedure.questions, [&](const Question& question) {
        return question.id == choice.section(u'=', 0, 0)
            && std::ranges::any_of(
                question.choices, [&](const QString& one) { return one.startsWith(id); });
    });
}

/// The date that may not lie before a birth is that birth itself.
bool isOwnBirth(const Procedure& procedure, const PartyRole& party)
{
    return std::ranges::any_of(procedure.questions, [&](const Question& question) {
        return question.id == party.bornBefore
            && question.fromParty == party.role + u".dateOfBirth"_s;
    });
}

void checkParties(JsonReader& reader, const Procedure& procedure)
{
    if (!procedure.applicantIsParty.isEmpty() && procedure.parties.empty())
        reader.fault(u"parties"_s, u"required"_s);
    for (std::size_t at = 0; at < procedure.parties.size(); ++at) {
        const PartyRole& party = procedure.parties[at];
        const QString place = u"parties/"_s + QString::number(at);
        if (isOwnBirth(procedure, party))
            reader.fault(place + u"/bornBefore"_s, u"bornBeforeItself"_s,
                {{u"question"_s, party.bornBefore}});
        if (!party.bornBefore.isEmpty() && !asksDate(procedure, party.bornBefore))
            reader.fault(place + u"/bornBefore"_s, u"unknownQuestion"_s,
                {{u"question"_s, party.bornBefore}});
        if (!party.onlyIf.isEmpty() && !hasChoice(procedure, party.onlyIf))
            reader.fault(
                place + u"/onlyIf"_s, u"unknownQuestion"_s, {{u"question"_s, party.onlyIf}});
        if (!party.requiredIf.isEmpty() && !hasChoice(procedure, party.requiredIf))
            reader.fault(place + u"/requiredIf"_s, u"unknownQuestion"_s,
                {{u"question"_s, party.requiredIf}});
    }
}

void readRules(JsonReader& reader, Procedure& procedure, Faults& faults)
{
    checkParties(reader, procedure);
    procedure.requirements = readConditions(reader, u"requirements"_s);
    for (std::size_t at = 0; at < procedure.requirements.size(); ++at)
        checkCondition(procedure.requirements[at], procedure.questions,
            reader.at(u"requirements/"_s + QString::number(at)), faults);
    refuseContradictions(
        procedure.requirements, procedure.questions, reader.at(u"requirements"_s), faults);
    for (const JsonReader& row : reader.objects(u"fees"_s, PackLimits::kRows))
        procedure.fees.push_back(readFee(row, procedure.questions, faults));
    checkFees(reader, procedure);
    procedure.numbering = readNumbering(reader, procedure.questions, faults);
}
} // namespace

Procedure readProcedure(JsonReader reader, Faults& faults)
{
    refuseUnknownKeys(reader, u"procedure"_s);
    const QByteArray canonical = canonicalJson(reader.raw()).valueOr({});
    if (!showsAll(canonical))
        refuseUnseen(reader);
    Procedure procedure;
    readNames(reader, procedure);
    readProcess(reader, procedure);
    readPeriodOf(reader, procedure);
    procedure.channels = readChannels(reader);
    procedure.onlineLevel = readOnlineLevel(reader);
    procedure.itemised = reader.optionalBool(u"itemised"_s);
    procedure.itemTitles = readItemTitles(reader, procedure.itemised);
    procedure.documents = readDocuments(reader);
    procedure.sets = int(reader.optionalInteger(u"sets"_s, 1, 50, 1));
    if (reader.has(u"forms"_s))
        procedure.forms = reader.texts(u"forms"_s, PackLimits::kRows, PackLimits::kLine);
    procedure.parties = readParties(reader);
    procedure.questions = readQuestions(reader, procedure.parties);
    readRules(reader, procedure, faults);
    refuseItemsOfOne(reader, procedure);
    procedure.canonical = canonical;
    procedure.hash = hashOfCanonical(canonical);
    return procedure;
}

QJsonObject Procedure::json() const
{
    return parseStored(canonical).valueOr({});
}

} // namespace motcua
