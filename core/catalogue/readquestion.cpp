#include "core/catalogue/readquestion.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostParents = 4;
constexpr int kMostYears = 150;

PartyRole readParty(JsonReader& reader)
{
    refuseUnknownKeys(reader, u"party"_s);
    PartyRole party;
    party.role = readId(reader, u"role"_s);
    party.label = reader.text(u"label"_s, PackLimits::kLine);
    party.required = reader.optionalBool(u"required"_s, true);
    party.many = reader.optionalBool(u"many"_s);
    party.bornBefore = reader.optionalText(u"bornBefore"_s, PackLimits::kLine);
    party.requiredIf = reader.optionalText(u"requiredIf"_s, PackLimits::kLine);
    party.onlyIf = reader.optionalText(u"onlyIf"_s, PackLimits::kLine);
    party.notApplicant = reader.optionalBool(u"notApplicant"_s);
    party.notSubmitter = reader.optionalBool(u"notSubmitter"_s);
    party.otherSide = reader.optionalBool(u"otherSide"_s);
    party.parents = reader.texts(u"parents"_s, kMostParents, PackLimits::kLine);
    party.fromAge = int(reader.optionalInteger(u"fromAge"_s, 1, kMostYears, 0));
    party.underAge = int(reader.optionalInteger(u"underAge"_s, 1, kMostYears, 0));
    party.freelyUnderAge = int(reader.optionalInteger(u"freelyUnderAge"_s, 1, kMostYears, 0));
    party.parentOlderBy = int(reader.optionalInteger(u"parentOlderBy"_s, 1, kMostYears, 0));
    party.wholeBirth = reader.optionalText(u"wholeBirth"_s, PackLimits::kLine);
    party.bookIdentity = reader.optionalText(u"bookIdentity"_s, PackLimits::kLine);
    party.source = reader.optionalText(u"source"_s, PackLimits::kLine);
    const QString sex = reader.optionalText(u"sex"_s, 10);
    party.sex = sexFromName(sex);
    if (!sex.isEmpty() && !party.sex)
        reader.fault(u"sex"_s, u"notOneOf"_s, {{u"choices"_s, u"male, female"_s}});
    const bool ofLaw = party.sex || party.notApplicant || party.notSubmitter || party.otherSide
        || party.fromAge > 0 || party.underAge > 0 || party.freelyUnderAge > 0
        || party.parentOlderBy > 0;
    if (ofLaw && party.source.isEmpty())
        reader.fault(u"source"_s, u"required"_s);
    return party;
}

QStringList readChoices(JsonReader& reader)
{
    QStringList choices;
    QStringList ids;
    QStringList labels;
    for (JsonReader row : reader.objects(u"choices"_s, PackLimits::kRows)) {
        refuseUnknownKeys(row, u"choice"_s);
        ids += readId(row, u"id"_s);
        labels += row.text(u"label"_s, PackLimits::kLine);
        choices += ids.back() + u'=' + labels.back();
    }
    refuseDuplicates(reader, u"choices"_s, u"id"_s, ids);
    refuseLookalikes(reader, u"choices"_s, u"label"_s, labels);
    return choices;
}

void readRange(JsonReader& reader, Question& question)
{
    question.min = reader.integer(u"min"_s, 0, 1'000'000);
    question.max = reader.integer(u"max"_s, question.min, 1'000'000);
    question.unit = reader.optionalText(u"unit"_s, PackLimits::kLine);
    question.preset = reader.optionalInteger(u"preset"_s, question.min, question.max, question.min);
}

void readChoice(JsonReader& reader, Question& question)
{
    question.choices = readChoices(reader);
    if (question.choices.isEmpty())
        reader.fault(u"choices"_s, u"required"_s);
    question.presetChoice = reader.optionalText(u"preset"_s, PackLimits::kLine);
    const auto isPreset
        = [&](const QString& choice) { return choice.startsWith(question.presetChoice + u'='); };
    if (!question.presetChoice.isEmpty()
        && std::none_of(question.choices.begin(), question.choices.end(), isPreset))
        reader.fault(u"preset"_s, u"notAChoice"_s, {{u"value"_s, question.presetChoice}});
}

/// Keys that belong to other types say that the author meant something else.
void refuseForeignKeys(JsonReader& reader, AnswerType type)
{
    const bool number = type == AnswerType::number;
    const bool choice = type == AnswerType::choice;
    for (const QString& key : {u"min"_s, u"max"_s, u"unit"_s})
        if (!number && reader.has(key))
            reader.fault(key, u"notForThisType"_s);
    if (!choice && reader.has(u"choices"_s))
        reader.fault(u"choices"_s, u"notForThisType"_s);
    if (!number && !choice && reader.has(u"preset"_s))
        reader.fault(u"preset"_s, u"notForThisType"_s);
}

/// "husband.dateOfBirth": a role of this procedure and the one attribute that rules compute with.
void checkFromParty(
    JsonReader& reader, const Question& question, const std::vector<PartyRole>& parties)
{
    if (question.fromParty.isEmpty())
        return;
    const auto party = std::ranges::find_if(parties,
        [&](const PartyRole& one) { return question.fromParty == one.role + u".dateOfBirth"_s; });
    if (party == parties.end() || question.type != AnswerType::date)
        reader.fault(u"fromParty"_s, u"unknownParty"_s, {{u"value"_s, question.fromParty}});
    else if (party->many)
        reader.fault(u"fromParty"_s, u"oneOfMany"_s, {{u"party"_s, party->label}});
    if (question.perItem)
        reader.fault(u"perItem"_s, u"notForThisType"_s);
}

/// What the program itself reads of an answer.
void checkKnownIds(JsonReader& reader, const Question& question)
{
    if (question.perItem && question.id == u"title") // of the original itself
        reader.fault(u"id"_s, u"reservedId"_s, {{u"value"_s, question.id}});
    if (question.id == u"needsVerification" && question.type != AnswerType::yesNo)
        reader.fault(u"type"_s, u"verificationIsYesNo"_s);
}

Question readQuestion(JsonReader& reader, const std::vector<PartyRole>& parties)
{
    refuseUnknownKeys(reader, u"question"_s);
    Question question;
    question.id = readId(reader, u"id"_s);
    question.label = reader.text(u"label"_s, PackLimits::kLine);
    question.type = readName(reader, u"type"_s, kAnswerTypes);
    refuseForeignKeys(reader, question.type);
    if (question.type == AnswerType::number)
        readRange(reader, question);
    if (question.type == AnswerType::choice)
        readChoice(reader, question);
    question.perItem = reader.optionalBool(u"perItem"_s);
    question.fromParty = reader.optionalText(u"fromParty"_s, PackLimits::kLine);
    question.required = reader.optionalBool(u"required"_s, true);
    checkFromParty(reader, question, parties);
    checkKnownIds(reader, question);
    return question;
}
} // namespace

std::vector<PartyRole> readParties(JsonReader& reader)
{
    std::vector<PartyRole> parties;
    QStringList roles;
    QStringList labels;
    for (JsonReader row : reader.objects(u"parties"_s, PackLimits::kRows)) {
        parties.push_back(readParty(row));
        roles += parties.back().role;
        labels += parties.back().label;
    }
    refuseDuplicates(reader, u"parties"_s, u"role"_s, roles);
    refuseLookalikes(reader, u"parties"_s, u"label"_s, labels);
    return parties;
}

std::vector<Question> readQuestions(JsonReader& reader, const std::vector<PartyRole>& parties)
{
    std::vector<Question> questions;
    QStringList ids;
    QStringList labels;
    for (JsonReader row : reader.objects(u"questions"_s, PackLimits::kRows)) {
        questions.push_back(readQuestion(row, parties));
        ids += questions.back().id;
        labels += questions.back().label;
    }
    refuseDuplicates(reader, u"questions"_s, u"id"_s, ids);
    refuseLookalikes(reader, u"questions"_s, u"label"_s, labels);
    return questions;
}

} // namespace motcua
