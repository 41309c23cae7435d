#include "core/dossier/intakefaults.h"

#include "core/dossier/familychecks.h"
#include "core/dossier/identitychecks.h"
#include "core/dossier/intakechecks.h"
#include "core/dossier/onenumber.h"
#include "core/dossier/papers.h"
#include "core/dossier/partychecks.h"
#include "core/dossier/sentin.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
void add(Errors& all, const Errors& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

void add(Errors& all, const std::optional<Error>& one)
{
    if (one)
        all.push_back(*one);
}

template <class T>
void add(Errors& all, const Result<T>& outcome)
{
    if (!outcome)
        all.push_back(outcome.error());
}

template <class... Found>
Errors inOrder(const Found&... found)
{
    Errors all;
    (add(all, found), ...);
    return all;
}

QJsonArray withoutTitles(const QJsonArray& items)
{
    QJsonArray plain;
    for (const QJsonValue value : items) {
        QJsonObject item = value.toObject();
        item.remove(u"title"_s);
        plain.append(item);
    }
    return plain;
}

/// As they stand, where they cannot be read.
Answers answersAsTold(const Procedure& procedure, const Intake& intake, QDate day)
{
    Answers answers{withOutsideTime(withPartyDates(procedure, intake), day), {}};
    for (const QJsonValue item : withoutTitles(intake.items))
        answers.items.push_back(item.toObject());
    return answers;
}
} // namespace

Errors faultsOfPeople(const Procedure& procedure, const Intake& intake, QDate day)
{
    return inOrder(checkParties(procedure, intake), checkBorn(intake, day),
        checkShownPapers(intake, day), checkPartyDates(procedure, intake), checkOneNumber(intake));
}

Errors faultsOfTold(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers, Instant now)
{
    const QDate today = now.localDate();
    return inOrder(checkApplicant(procedure, intake), checkSignsInPerson(procedure, intake),
        checkPost(procedure, intake), checkIdentityPapers(procedure, intake, today),
        checkDeathHour(answers, now), checkSentAfter(procedure, intake, answers, today),
        checkBirths(procedure, intake, answers), checkFamily(procedure, intake, today),
        checkChosenRoles(procedure, intake, answers),
        checkExtract(procedure, intake, answers, today), checkOutside(answers, today),
        checkExemption(procedure, intake, today));
}

Result<Answers> answersTold(const Procedure& procedure, const Intake& intake, QDate day)
{
    Intake counted = intake;
    auto told = withItemCount(procedure, intake);
    if (!told)
        return told.error();
    counted.answers = *std::move(told);
    auto answers
        = checkAnswers(procedure, withPartyDates(procedure, counted), withoutTitles(intake.items));
    if (answers)
        answers->values = withOutsideTime(answers->values, day);
    return answers;
}

Error refusedBy(const Reasons& failed)
{
    return {ErrorCode::ruleRefused, u"/answers"_s, failed.front().id,
        {{u"because"_s, toJson(failed)}, {u"reason"_s, failed.front().values}},
        failed.front().source};
}

Errors faultsOf(const Procedure& procedure, const Intake& intake, const Law& law, Instant now)
{
    const QDate today = now.localDate();
    const auto read = answersTold(procedure, intake, today);
    const Answers answers = read ? *read : answersAsTold(procedure, intake, today);
    Errors all = faultsOfPeople(procedure, intake, today);
    if (intake.papers)
        add(all, namedPapers(*intake.papers, procedure.documents, intake.channel));
    add(all, read);
    add(all, faultsOfTold(procedure, intake, answers.values, now));
    const RequestDay day{today, *law.calendar, sentOn(intake, today)};
    for (const Reason& failed : failedRequirements(procedure, answers, day, intake.channel))
        all.push_back(refusedBy({failed}));
    add(all, computeFee(procedure, answers, day, intake.channel, intake.exemption));
    return all;
}

} // namespace motcua
