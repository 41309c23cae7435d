#include "ui/counter/exemptionfield.h"

#include "core/dossier/intake.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isInForce(const FeeRule& rule, QDate day)
{
    return rule.from <= day && (!rule.to.isValid() || day <= rule.to);
}
} // namespace

ExemptionField::ExemptionField(QWidget* parent)
    : QWidget(parent)
    , m_choice(new ChoiceField)
    , m_proof(new TextField(kTitleLimit))
    , m_choiceField(new LabelledField(tr("Exemption from fees"), m_choice))
    , m_proofField(new LabelledField(tr("Paper shown for the exemption"), m_proof))
{
    m_choice->setObjectName(u"exemption"_s);
    m_proof->setObjectName(u"exemptProof"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Size::kHalfGap);
    column->addWidget(m_choiceField);
    column->addWidget(m_proofField);
    connect(m_choice, &ChoiceField::chosenChanged, this, &ExemptionField::showProof);
    connect(m_choice, &ChoiceField::chosenChanged, this, &ExemptionField::changed);
    connect(m_proof, &QLineEdit::textChanged, this, &ExemptionField::changed);
    showProof();
}

void ExemptionField::offer(const std::vector<FeeRule>& fees, QDate day)
{
    m_choice->clear();
    m_proof->clear();
    m_choice->addChoice({}, tr("none"));
    for (const FeeRule& rule : fees)
        for (const FeeExemption& exemption : rule.exemptions)
            if (isInForce(rule, day) && m_choice->findData(exemption.id) < 0)
                m_choice->addChoice(exemption.id, exemption.name);
    setVisible(m_choice->count() > 1);
    showProof();
}

void ExemptionField::write(QJsonObject& command) const
{
    if (m_choice->chosen().isEmpty())
        return;
    command[u"exempt"_s] = m_choice->chosen();
    if (!m_proof->text().isEmpty())
        command[u"exemptProof"_s] = m_proof->text();
}

void ExemptionField::read(const QJsonObject& command)
{
    m_choice->choose(command[u"exempt"_s].toString());
    m_proof->setText(command[u"exemptProof"_s].toString());
    showProof();
}

bool ExemptionField::showError(const QString& field, const QString& sentence)
{
    const bool here = field == u"/exemptProof" || field == u"exemptProof";
    if (!here || m_proofField->isHidden())
        return false;
    m_proofField->setError(sentence);
    m_proof->setFocus(Qt::OtherFocusReason);
    return true;
}

void ExemptionField::clearErrors()
{
    m_proofField->setError({});
}

void ExemptionField::showProof()
{
    m_proofField->setVisible(!m_choice->chosen().isEmpty());
}

} // namespace motcua
