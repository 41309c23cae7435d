#include "core/dossier/readintake.h"
#include "core/store/lookups.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/intakeform.h"
#include "ui/widgets/noticebar.h"

namespace motcua {
using namespace Qt::StringLiterals;

/// What earlier dossiers say of a birth, a marriage or a death stands there before it is taken
/// in.
void CounterPage::askEarlier()
{
    const Procedure* procedure = m_form->procedure();
    if (!procedure)
        return;
    Faults passedOver; // what is not typed to its end is no matter here
    const QJsonObject command = m_form->command();
    JsonReader reader(command, {}, passedOver);
    const Intake intake = readIntake(reader, passedOver);
    const auto self = DossierId::fromString(command[u"dossier"_s].toString()); // to be accepted
    desk()
        .read([procedure = *procedure, intake, self](const Office& office) {
            const auto own = self ? office.dossier(*self) : Result<Dossier>(Error{});
            return office.civilWarningsFor(procedure, intake, own ? &*own : nullptr).valueOr({});
        })
        .then(this, [this, asked = procedure->code](const Reasons& warnings) {
            if (!m_form->procedure() || m_form->procedure()->code != asked)
                return; // another procedure was chosen meanwhile
            m_earlier = warnings;
            judge();
        });
}

/// What is typed stays as a draft.
void CounterPage::openBefore(const QString& code)
{
    desk()
        .read([code](const Office& office) { return dossierIdByCode(office.file(), code); })
        .then(this, [this](const Result<DossierId>& id) {
            if (id)
                Q_EMIT dossierRequested(*id);
            else
                tell({Tone::dueSoon, say(id.error())});
        });
}

/// A second dossier about the same; false where the clerk thought better of it.
bool CounterPage::askSecondReason(QJsonObject& command)
{
    const auto reason = prompt().askText(
        {tr("Take in a second dossier"), tr("Why a second one is taken in"), tr("Take it in"),
            command[u"secondReason"_s].toString(), false, say(m_judgement.before)});
    if (reason)
        command[u"secondReason"_s] = *reason;
    return reason.has_value();
}

} // namespace motcua
