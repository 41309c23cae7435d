#include "ui/dossier/actionform.h"

#include "core/wording/wording.h"
#include "ui/dossier/amendform.h"
#include "ui/dossier/correctforms.h"
#include "ui/dossier/handoverform.h"
#include "ui/dossier/lifeforms.h"
#include "ui/dossier/numberform.h"
#include "ui/dossier/reasonform.h"
#include "ui/dossier/supplementforms.h"
#include "ui/theme/language.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kReasonLines = 3;
} // namespace

ActionForm::ActionForm(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Size::kHalfGap);
}

void ActionForm::addField(const QString& name, const QString& label, QWidget* field)
{
    field->setObjectName(name);
    m_column->addWidget(new LabelledField(label, field));
}

NoteField* ActionForm::addReason(const QString& label)
{
    return add(u"reason"_s, label, new NoteField(kReasonLines));
}

Label* ActionForm::addAgainst(const Reasons& against)
{
    Label* says = Label::wrapping(sentences(against, language()), Look::small);
    says->setObjectName(u"against"_s);
    says->setTone(Tone::dueSoon);
    m_column->addWidget(says);
    return says;
}

std::unique_ptr<ActionForm> formFor(
    Command command, const Record& record, const Procedure* procedure, Instant now)
{
    const Dossier& dossier = record.dossier;
    switch (command) {
    case Command::submit: // before an answer has come, or against what is registered: with a reason
        return awaitsResult(dossier) || !record.against.empty()
            ? std::make_unique<ReasonForm>(record.against)
            : nullptr;
    case Command::giveBack:
    case Command::rejectCorrection:
    case Command::stop:
        return std::make_unique<ReasonForm>();
    case Command::requestPayment:
        return std::make_unique<DutyForm>();
    case Command::refuse:
    case Command::reject:
        return std::make_unique<RefusalForm>(procedure);
    case Command::voidDossier:
        return std::make_unique<VoidForm>(dossier);
    case Command::toAppointment:
        return std::make_unique<AppointmentForm>(procedure);
    case Command::requestSupplement:
        return std::make_unique<SupplementRequestForm>(procedure);
    case Command::supplement:
        return std::make_unique<SupplementForm>(dossier, procedure);
    case Command::handOver:
        return std::make_unique<HandOverForm>();
    case Command::recordNumber:
        return std::make_unique<NumberForm>(procedure, now);
    case Command::amend:
        return std::make_unique<AmendForm>(dossier, procedure);
    case Command::correct:
        return std::make_unique<CorrectForm>(dossier, procedure);
    case Command::confirmCorrection:
        return std::make_unique<ConfirmForm>(dossier, procedure);
    default:
        return lifeFormFor(command, record, procedure, now);
    }
}

} // namespace motcua
