#include "core/dossier/correctedanswers.h"

#include "core/dossier/fold.h"
#include "core/dossier/intakechecks.h"
#include "core/dossier/partychecks.h"
#include "core/dossier/samepeople.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kAnswers = u"answers"_s;

/// What is told otherwise than it stands, and what is left out.
QStringList keysChanged(const QJsonObject& before, const QJsonObject& after)
{
    QStringList keys;
    for (const QString& key : after.keys())
        if (before[key] != after[key])
            keys += key;
    for (const QString& key : before.keys())
        if (!after.contains(key))
            keys += key;
    return keys;
}

/// The answer that a party of the corrected dossier tells; undefined where none does.
QJsonValue toldByParty(
    const Question& question, const Procedure& procedure, const Dossier& corrected)
{
    Intake people = intakeOf(corrected);
    people.answers = {};
    return withPartyDates(procedure, people)[question.id];
}

/// Told otherwise than it is written, the answer is the same.
bool saysTheSame(const QJsonValue& read, const Question& question, const Dossier& standing)
{
    const auto before = checkOneAnswer(question, {}, standing.answers[question.id]);
    return before && *before == read;
}

/// Undefined where it is left out.
Result<QJsonValue> answerRead(const QString& key, const Procedure& procedure,
    const Dossier& standing, const Dossier& corrected)
{
    const QString field = u"/changes/answers/"_s + key;
    const auto question = std::ranges::find(procedure.questions, key, &Question::id);
    if (question == procedure.questions.end())
        return badInput(field, u"unknownQuestion"_s, {{u"question"_s, key}});
    auto read = checkOneAnswer(*question, field, corrected.answers[key]);
    if (!read || isCorrectable(*question) || saysTheSame(*read, *question, standing))
        return read;
    if (!question->fromParty.isEmpty() && *read == toldByParty(*question, procedure, corrected))
        return read;
    return Error{ErrorCode::ruleRefused, field, u"answerNotCorrected"_s,
        {{u"label"_s, question->label}}, {}};
}

/// By the name alone.
Party holderOf(const Dossier& dossier)
{
    const Party* holder = recordHolder(dossier.applicant, dossier.parties, dossier.answers);
    Party named;
    named.person.fullName
        = holder ? holder->person.fullName : dossier.answers[u"registeredName"_s].toString();
    return named;
}

/// Whose registration an extract is of is corrected as the name of a party is.
Outcome checkSameHolder(const Dossier& before, const Dossier& after)
{
    const QString key = u"registeredName"_s;
    if (before.answers[key] == after.answers[key])
        return Done{};
    const Party was = holderOf(before);
    const Party is = holderOf(after);
    if (!isAnother(was, is))
        return Done{};
    return Error{ErrorCode::ruleRefused, u"/changes/answers/"_s + key, u"otherPerson"_s,
        {{u"was"_s, was.displayName()}, {u"is"_s, is.displayName()}}, {}};
}
} // namespace

bool isCorrectable(const Question& question)
{
    const bool told = question.type == AnswerType::text || question.type == AnswerType::date;
    return told && !question.perItem && question.fromParty.isEmpty()
        && question.id != u"outsideTime";
}

Result<QJsonObject> withCorrectedAnswers(
    const Dossier& dossier, QJsonObject changes, const Procedure& procedure)
{
    if (!changes.contains(kAnswers))
        return changes;
    const Dossier after = foldContent(dossier, changes);
    QJsonObject answers = after.answers;
    for (const QString& key : keysChanged(dossier.answers, after.answers)) {
        const auto read = answerRead(key, procedure, dossier, after);
        if (!read)
            return read.error();
        if (!read->isUndefined())
            answers[key] = *read;
    }
    changes[kAnswers] = answers;
    if (const auto same = checkSameHolder(dossier, foldContent(dossier, changes)); !same)
        return same.error();
    return changes;
}

} // namespace motcua
