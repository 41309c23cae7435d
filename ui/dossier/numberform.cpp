#include "ui/dossier/numberform.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostNumber = 9'999'999;
constexpr int kVolumeLimit = 20;
} // namespace

NumberForm::NumberForm(const Procedure* procedure, Instant now, QWidget* parent)
    : ActionForm(parent)
    , m_register(procedure && procedure->numbering ? procedure->numbering->registerId : QString())
{
    column()->addWidget(Label::wrapping(tr("Book %1").arg(m_register), Look::bold));
    m_number = add(u"number"_s, tr("Number"), new NumberField(1, kMostNumber));
    m_date = add(u"date"_s, tr("Date of registration"), new DateField);
    m_date->setDate(now.localDate());
    m_volume = add(u"volume"_s, tr("Volume, where there is one"), new TextField(kVolumeLimit));
    m_system = add(u"system"_s, tr("System that gave it"), new TextField(kTitleLimit));
    m_system->setText(tr("Electronic civil status registration system"));
}

QJsonObject NumberForm::arguments() const
{
    QJsonObject arguments{{u"register"_s, m_register}, {u"volume"_s, m_volume->text()},
        {u"system"_s, m_system->text()}};
    if (m_number->value())
        arguments[u"number"_s] = *m_number->value();
    if (m_date->date())
        arguments[u"date"_s] = m_date->date()->toString(Qt::ISODate);
    return arguments;
}

} // namespace motcua
