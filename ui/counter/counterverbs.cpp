#include "core/identity/personalnumber.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/draftkeeper.h"
#include "ui/counter/handoverpanel.h"
#include "ui/counter/intakeform.h"
#include "ui/counter/recordnumberpanel.h"
#include "ui/counter/registered.h"
#include "ui/counter/standing.h"
#include "ui/counter/takein.h"
#include "ui/counter/verdictpanel.h"
#include "ui/counter/waitingcard.h"
#include "ui/person/judge.h"
#include "ui/widgets/noticebar.h"

#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QJsonObject peopleOf(const QJsonObject& command)
{
    QJsonObject people;
    for (const QString& key : {u"applicant"_s, u"submitter"_s, u"parties"_s})
        if (command.contains(key))
            people[key] = command[key];
    return people;
}

} // namespace

void CounterPage::startIntake(const QString& scan)
{
    showForm();
    if (isPersonalNumber(scan))
        takeKnownPerson(scan);
    else
        takeScan(scan);
}

/// Somebody whom a dossier of this ward names: what it says of them, to be compared with the card.
void CounterPage::takeKnownPerson(const QString& personalNumber)
{
    desk()
        .read(
            [personalNumber](const Office& office) { return knownPerson(office, personalNumber); })
        .then(this, [this](const std::optional<Person>& person) {
            if (person && m_form->isEmpty())
                m_form->setPeople({{u"applicant"_s, fieldsOf(*person)}});
        });
}

void CounterPage::showMissing()
{
    const auto& missing = m_judgement.missing.empty() ? m_judgement.unnamed : m_judgement.missing;
    if (!missing.empty())
        m_form->showError(missing.front(), say(missing.front()));
}

/// An incomplete dossier is taken in for a reason only; none where the clerk thought better of it.
std::optional<QJsonObject> CounterPage::takeInCommand()
{
    QJsonObject command = m_form->command();
    if (m_judgement.before.empty())
        command.remove(u"secondReason"_s);
    else if (!askSecondReason(command))
        return std::nullopt;
    if (m_judgement.lacking.isEmpty()) {
        command.remove(u"missingReason"_s);
        return command;
    }
    const auto reason = prompt().askText({tr("Take in an incomplete dossier"),
        tr("Missing: %1. Why it is taken in all the same").arg(m_judgement.lacking.join(u"; "_s)),
        tr("Take it in"), command[u"missingReason"_s].toString()});
    if (!reason)
        return std::nullopt;
    command[u"missingReason"_s] = *reason;
    return command;
}

void CounterPage::takeIn()
{
    judge();
    if (!m_judgement.isReady() || !m_judgement.unnamed.empty())
        return showMissing();
    const auto command = takeInCommand();
    if (!command)
        return;
    setBusy(true);
    m_takeIn->takeIn(*command);
}

void CounterPage::takeInByAppointment()
{
    judge();
    if (!m_judgement.isReady() || !m_judgement.unnamed.empty())
        return showMissing();
    const auto reason = prompt().askText({tr("Make it an appointment"),
        tr("Why it cannot be done while the citizen waits"), tr("Make it an appointment")});
    if (!reason)
        return;
    setBusy(true);
    m_takeIn->takeInByAppointment(m_form->command(), *reason);
}

/// The law's own conditions are reasons enough; any other one is written: by the rule that speaks
/// against it, or by the clerk. None where the clerk thought better of it.
std::optional<QJsonObject> CounterPage::refusalCommand()
{
    QJsonObject command = m_form->command();
    QString reason;
    if (const auto& refusal = m_judgement.refusal) {
        if (!refusal->values.contains(u"because"_s)) {
            reason = say(*refusal);
            command[u"source"_s] = refusal->source;
        }
    } else {
        const auto typed = prompt().askText({tr("Make out the refusal notice"),
            tr("Why the dossier is not taken in"), tr("Make out the refusal notice")});
        if (!typed)
            return std::nullopt;
        reason = *typed;
    }
    if (isAboutRegistered(command))
        return QJsonObject{{u"do"_s, commandName(Command::refuse)},
            {u"dossier"_s, command[u"dossier"_s]},
            {u"reason"_s, reason.isEmpty() ? say(*m_judgement.refusal) : reason},
            {u"source"_s, m_judgement.refusal ? m_judgement.refusal->source : QString()}};
    command[u"refuse"_s] = reason;
    return command;
}

void CounterPage::refuseIntake()
{
    judge();
    if (!m_judgement.missing.empty())
        return showMissing();
    const auto command = refusalCommand();
    if (!command)
        return;
    setBusy(true);
    desk().run(*command).then(this, [this](const Result<Answer>& answer) {
        if (!answer)
            return showRefused(answer.error());
        showTurnedAway(*answer->dossier);
    });
}

void CounterPage::setBusy(bool busy)
{
    m_verdict->setBusy(busy);
    m_handOver->setBusy(busy);
    m_recordNumber->setBusy(busy);
}

void CounterPage::finishVisit()
{
    setBusy(false);
    m_lastPeople = peopleOf(m_form->command());
    m_form->clear();
    m_draft->flush();
    m_form->focusStart();
}

void CounterPage::showSubmitted(const Dossier& dossier)
{
    finishVisit();
    m_notice->hide();
    offerUndo(
        tr("Submitted for signature: %1, %2").arg(dossier.applicant.displayName(), dossier.code),
        [this, id = dossier.id] { undoSubmit(id); });
}

void CounterPage::showAppointed(const Dossier& dossier)
{
    finishVisit();
    const Instant at = dossier.due ? dossier.due->at : Instant{};
    tellOf(dossier, Tone::done,
        tr("Taken in: %1, %2, due %3 on %4.")
            .arg(dossier.applicant.displayName(), dossier.code, at.localTime().toString(u"HH:mm"_s),
                at.localDate().toString(u"dd/MM/yyyy"_s)));
    Q_EMIT printRequested(dossier.id, u"receipt"_s);
}

void CounterPage::showTurnedAway(const Dossier& dossier)
{
    finishVisit();
    tellOf(dossier, Tone::done,
        tr("Not taken in: %1, %2. The refusal notice has the reasons.")
            .arg(dossier.applicant.displayName(), dossier.code));
    Q_EMIT printRequested(dossier.id, u"refuse"_s);
}

void CounterPage::showRefused(const Error& error)
{
    setBusy(false);
    const QString sentence = say(error);
    m_form->showError(error, sentence);
    tell({Tone::overdue, explain(error)});
}

void CounterPage::showStopped(const Dossier& dossier, const Error& error)
{
    finishVisit();
    tellOf(dossier, Tone::overdue,
        tr("%1 was taken in but not submitted. %2").arg(dossier.code, explain(error)));
}

void CounterPage::startOver()
{
    const QJsonObject before = m_form->command();
    const bool wasEmpty = m_form->isEmpty();
    m_notice->hide();
    m_form->clear();
    m_form->focusStart();
    if (!wasEmpty)
        offerUndo(tr("The form is empty again."), [this, before] { m_form->restore(before); });
}

/// The people stay, or come back after they were served; all else is empty.
void CounterPage::sameCitizenAgain()
{
    const QJsonObject before = m_form->command();
    const QJsonObject people = m_form->isEmpty() ? m_lastPeople : peopleOf(before);
    const bool wasEmpty = m_form->isEmpty();
    showForm();
    m_form->clear();
    m_form->setPeople(people);
    m_form->focusStart();
    if (!wasEmpty)
        offerUndo(tr("The form is empty again, the people stay."),
            [this, before] { m_form->restore(before); });
}

void CounterPage::undoSubmit(DossierId id)
{
    const QJsonObject command{
        {u"do"_s, commandName(Command::undoSubmit)}, {u"dossier"_s, id.toString()}};
    desk().run(command).then(this, [this, id](const Result<Answer>& answer) {
        const Notice back{Tone::info, tr("Taken back: the dossier is being worked on again."),
            tr("Open the dossier")};
        tell(answer ? back : Notice{Tone::overdue, say(answer.error())},
            [this, id] { Q_EMIT dossierRequested(id); });
    });
}

} // namespace motcua
