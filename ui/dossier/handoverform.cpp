#include "ui/dossier/handoverform.h"

#include "ui/widgets/checkrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kNameLimit = 100;
constexpr int kNumberLength = 12;
} // namespace

HandOverForm::HandOverForm(QWidget* parent)
    : ActionForm(parent)
    , m_other(new CheckRow(tr("Someone else takes the result")))
{
    column()->addWidget(Label::wrapping(
        tr("The result goes to the applicant, unless another person is named."), Look::second));
    m_other->setObjectName(u"someoneElse"_s);
    column()->addWidget(m_other);
    m_name = add(u"fullName"_s, tr("Full name"), new TextField(kNameLimit));
    m_number = add(u"personalNumber"_s, tr("Personal number"), new TextField(kNumberLength));
    m_authorisation = add(u"authorisation"_s, tr("Authorisation"), new TextField(kTitleLimit));
    connect(m_other, &QCheckBox::toggled, this, &HandOverForm::showOther);
    showOther(false);
}

void HandOverForm::showOther(bool other)
{
    for (TextField* field : {m_name, m_number, m_authorisation})
        field->parentWidget()->setVisible(other);
    if (other)
        m_name->setFocus();
}

QJsonObject HandOverForm::arguments() const
{
    if (!m_other->isChecked())
        return {{u"to"_s, QJsonObject{{u"self"_s, true}}}};
    return {{u"to"_s,
        QJsonObject{{u"fullName"_s, m_name->text()}, {u"personalNumber"_s, m_number->text()},
            {u"authorisation"_s, m_authorisation->text()}}}};
}

} // namespace motcua
