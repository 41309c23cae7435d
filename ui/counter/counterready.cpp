#include "core/dossier/act.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/handoverpanel.h"
#include "ui/counter/intakeform.h"
#include "ui/counter/recordnumberpanel.h"
#include "ui/counter/verdictpanel.h"
#include "ui/counter/waitingcard.h"
#include "ui/dossier/handoverform.h"
#include "ui/widgets/noticebar.h"

#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isRecordedElsewhere(const Procedure* procedure)
{
    return procedure && procedure->numbering
        && procedure->numbering->moment == NumberingMoment::recorded;
}

const Procedure* procedureOf(const Catalogue& catalogue, const Dossier& dossier)
{
    for (const Procedure& procedure : catalogue.procedures())
        if (procedure.hash == dossier.procedureHash)
            return &procedure;
    return nullptr;
}

QString shortNameOf(const Catalogue& catalogue, const Dossier& dossier)
{
    const Procedure* procedure = procedureOf(catalogue, dossier);
    return procedure ? procedure->shortName : dossier.procedureName;
}

std::optional<Error> receiverFault(const QJsonObject& command)
{
    Faults faults;
    JsonReader reader(command, {}, faults);
    readHandOver(reader);
    return faults.empty() ? std::nullopt : std::optional(toError(faults));
}
} // namespace

void CounterPage::showWaiting(const std::vector<DossierRow>& rows)
{
    m_waiting->setRows(rows, desk().ward().catalogue, desk().now());
    offerReady(rows);
}

/// What was just signed and was received by this clerk is chosen, so that one key ends the visit.
/// It is offered once, and never over a form that is being filled.
void CounterPage::offerReady(const std::vector<DossierRow>& rows)
{
    const bool isFirstLook = !m_readyBefore;
    if (isFirstLook)
        m_readyBefore.emplace();
    std::optional<DossierRow> newest;
    for (const DossierRow& row : rows) {
        const bool ready = row.state == State::done || row.state == State::approved;
        const bool mine = row.receivedBy == desk().session().login;
        if (!ready || (!mine && !isFirstLook) || m_readyBefore->contains(row.id.toString()))
            continue;
        m_readyBefore->insert(row.id.toString());
        if (!isFirstLook && (!newest || row.approvedAt > newest->approvedAt))
            newest = row;
    }
    if (!newest || !m_form->isEmpty() || m_right->currentWidget() != m_verdict)
        return;
    m_waiting->choose(newest->id);
    activate(*newest);
}

void CounterPage::activate(const DossierRow& row)
{
    if (row.state == State::done || row.state == State::approved)
        openReady(row.id);
    else
        Q_EMIT dossierRequested(row.id);
}

void CounterPage::openReady(DossierId id)
{
    desk()
        .read([id, session = desk().session()](
                  const Office& office) { return readyFor(office, id, session); })
        .then(this, [this](const Result<Ready>& ready) {
            if (ready)
                showReady(*ready);
        });
}

void CounterPage::showReady(const Ready& ready)
{
    const Dossier& dossier = ready.dossier;
    const Catalogue& catalogue = desk().ward().catalogue;
    const Procedure* procedure = procedureOf(catalogue, dossier);
    if (dossier.state == State::done) {
        m_right->setCurrentWidget(m_handOver);
        m_handOver->showReady(ready, shortNameOf(catalogue, dossier));
    } else if (isRecordedElsewhere(procedure)) {
        m_right->setCurrentWidget(m_recordNumber);
        m_recordNumber->showDossier(dossier, *procedure, desk().now().localDate());
    } else {
        Q_EMIT dossierRequested(dossier.id);
    }
}

QWidget* CounterPage::side() const
{
    return m_right->parentWidget();
}

void CounterPage::showForm()
{
    m_right->setCurrentWidget(m_verdict);
    m_form->focusStart();
}

/// A printer that fails leaves a dossier that is not yet handed over, and a receiver who cannot be
/// one costs no paper.
void CounterPage::printThenHandOver()
{
    const QJsonObject command = m_handOver->command();
    if (const auto fault = receiverFault(command)) {
        m_handOver->showError(fault->field, say(*fault));
        return;
    }
    m_handOverWhenPrinted = command;
    setBusy(true);
    Q_EMIT printRequested(m_handOver->dossier(), u"result"_s);
}

void CounterPage::printEnded(DossierId, const QString& form, bool isOut)
{
    if (form != u"result" || m_handOverWhenPrinted.isEmpty())
        return;
    const QJsonObject command = std::exchange(m_handOverWhenPrinted, {});
    setBusy(false);
    if (!isOut)
        return;
    m_handOver->setPrinted(true);
    handOver(command);
}

void CounterPage::handOver(const QJsonObject& command)
{
    setBusy(true);
    desk().run(command).then(this, [this, command](const Result<Answer>& answer) {
        setBusy(false);
        if (answer)
            return showHandedOver(*answer);
        if (const auto asked = HandOverForm::reasonFor(answer.error(), explain(answer.error())))
            return handOverDespite(command, *asked);
        if (!m_handOver->showError(answer.error().field, say(answer.error())))
            tell({Tone::overdue, explain(answer.error())});
    });
}

/// The clerk says why, or thinks better of it.
void CounterPage::handOverDespite(QJsonObject command, const TextQuestion& asked)
{
    const auto reason = prompt().askText(asked);
    if (!reason)
        return tell({Tone::overdue, asked.text});
    command[u"reason"_s] = *reason;
    handOver(command);
}

void CounterPage::takeFee()
{
    setBusy(true);
    desk().run(m_handOver->payment()).then(this, [this](const Result<Answer>& answer) {
        setBusy(false);
        if (!answer)
            return tell({Tone::overdue, explain(answer.error())});
        m_handOver->showPaid(*answer->dossier);
        if (!answer->warnings.empty())
            tell({Tone::dueSoon, say(answer->warnings)});
    });
}

void CounterPage::showHandedOver(const Answer& answer)
{
    const Dossier& dossier = *answer.dossier;
    const QString receiver
        = dossier.handOver->self ? dossier.applicant.displayName() : dossier.handOver->fullName;
    const QString done = tr("The result of %1 is with %2.").arg(dossier.code, receiver);
    if (answer.warnings.empty())
        tell({Tone::done, done});
    else
        tell({Tone::dueSoon, done + u' ' + say(answer.warnings), tr("Open the dossier")},
            [this, id = dossier.id] { Q_EMIT dossierRequested(id); });
    showForm();
}

void CounterPage::recordNumber()
{
    setBusy(true);
    desk().run(m_recordNumber->command()).then(this, [this](const Result<Answer>& answer) {
        setBusy(false);
        if (answer)
            return openReady(answer->dossier->id);
        if (!m_recordNumber->showError(answer.error().field, say(answer.error())))
            tell({Tone::overdue, explain(answer.error())});
    });
}

} // namespace motcua
