#include "core/wording/names.h"
#include "core/wording/place.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/intakeform.h"
#include "ui/counter/registered.h"
#include "ui/theme/language.h"
#include "ui/widgets/noticebar.h"

namespace motcua {
using namespace Qt::StringLiterals;

/// What is missing, each in its own words; a second time is the leader's to answer for, the verb
/// says so. None where the clerk thought better of it.
std::optional<QJsonObject> CounterPage::guideCommand()
{
    const auto typed
        = prompt().askText({tr("Guide in writing"), tr("What is missing, parted by “;”"),
            tr("Print the request"), m_judgement.lacking.join(u"; "_s)});
    if (!typed)
        return std::nullopt;
    QJsonArray items;
    for (const QString& item : typed->split(u';'))
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    QJsonObject command = m_form->command();
    const QString reason = tr("The dossier does not have every paper that is asked for");
    if (isAboutRegistered(command))
        return QJsonObject{{u"do"_s, commandName(Command::requestSupplement)},
            {u"dossier"_s, command[u"dossier"_s]}, {u"items"_s, items}, {u"reason"_s, reason}};
    command[u"guide"_s] = items;
    command[u"reason"_s] = reason;
    return command;
}

void CounterPage::guideIntake()
{
    judge();
    if (!m_judgement.mayRegister)
        return showMissing();
    const auto command = guideCommand();
    if (!command)
        return;
    setBusy(true);
    desk().run(*command).then(this, [this](const Result<Answer>& answer) {
        answer ? showGuided(*answer->dossier) : showRefused(answer.error());
    });
}

/// What was registered is completed here, where people can be scanned; what was being typed comes
/// back with one key.
void CounterPage::accept(DossierId id)
{
    desk()
        .read([id](const Office& office) { return office.dossier(id); })
        .then(this, [this](const Result<Dossier>& dossier) {
            if (!dossier || dossier->state != State::registered)
                return tell({Tone::dueSoon,
                    dossier ? tr("It is not waiting to be received any more.")
                            : say(dossier.error())});
            showRegistered(*dossier);
        });
}

void CounterPage::showRegistered(const Dossier& dossier)
{
    const QJsonObject before = m_form->command();
    const bool wasEmpty = m_form->isEmpty();
    showForm();
    m_sentIn = dossier.receivedAt;
    m_form->clear();
    m_form->restore(acceptCommandOf(dossier));
    m_form->focusNext();
    const QString channel = inSentence(name(dossier.channel, language()));
    tell({Tone::info,
        tr("%1 was registered on %2 (%3): complete it and take it in.")
            .arg(dossier.code, dossier.receivedAt.localDate().toString(u"dd/MM/yyyy"_s), channel)});
    if (!wasEmpty)
        offerUndo(tr("Another form was being filled in."), [this, before] { restoreForm(before); });
}

/// What was to be accepted is judged again by when it came.
void CounterPage::restoreForm(const QJsonObject& command)
{
    m_sentIn.reset();
    m_form->restore(command);
    const auto id = DossierId::fromString(command[u"dossier"_s].toString());
    if (!id)
        return;
    desk()
        .read([id = *id](const Office& office) { return office.dossier(id); })
        .then(this, [this, id = *id](const Result<Dossier>& dossier) {
            if (!dossier || m_form->command()[u"dossier"_s].toString() != id.toString())
                return;
            m_sentIn = dossier->receivedAt;
            judge();
        });
}

void CounterPage::showGuided(const Dossier& dossier)
{
    finishVisit();
    tellOf(dossier, Tone::done,
        tr("Guided in writing: %1, %2. It is received when the rest has come.")
            .arg(dossier.applicant.displayName(), dossier.code));
    Q_EMIT printRequested(dossier.id, u"supplement"_s);
}

} // namespace motcua
