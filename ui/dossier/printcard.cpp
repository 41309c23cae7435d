#include "ui/dossier/printcard.h"

#include "ui/dossier/formwords.h"
#include "ui/dossier/partycards.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

PrintCard::PrintCard(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_buttons(new QVBoxLayout)
{
    m_buttons->setSpacing(Size::kHalfGap);
    body()->addWidget(new SectionLabel(tr("Print")));
    body()->addLayout(m_buttons);
}

void PrintCard::show(const Record& record)
{
    clearLayout(m_buttons);
    for (const QString& form : record.forms) {
        const auto printed = record.dossier.prints.find(form);
        addButton(form, printed == record.dossier.prints.end() ? 0 : printed->second);
    }
    setVisible(!record.forms.isEmpty());
}

void PrintCard::addButton(const QString& form, int printed)
{
    const QString again = printed == 0 ? QString() : tr(" (reprint %1)").arg(printed);
    auto* button = new ActionButton(formName(form) + again);
    button->setObjectName(u"print."_s + form);
    button->setIconName(u"printer"_s);
    button->setKey(formKey(form));
    button->setCompact(true);
    connect(button, &QAbstractButton::clicked, this, [this, form] { Q_EMIT printRequested(form); });
    m_buttons->addWidget(button);
}

} // namespace motcua
