#include "ui/dossier/whybox.h"

#include "core/wording/citation.h"
#include "core/wording/wording.h"
#include "ui/dossier/partycards.h"
#include "ui/theme/language.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

WhyBox::WhyBox(QWidget* parent)
    : Card(CardLook::tinted, parent)
{
    setObjectName(u"why"_s);
    body()->setSpacing(2);
    hide();
}

void WhyBox::toggle(const QString& title, const Reasons& reasons)
{
    const bool again = isVisibleTo(parentWidget()) && title == m_title;
    if (again) {
        fold();
        return;
    }
    m_title = title;
    clearLayout(body());
    body()->addWidget(new SectionLabel(title));
    for (const Reason& reason : reasons) {
        body()->addSpacing(4);
        body()->addWidget(Label::wrapping(sentence(reason, language())));
        if (!reason.source.isEmpty())
            body()->addWidget(Label::wrapping(cited(reason.source), Look::small));
    }
    show();
}

bool WhyBox::fold()
{
    const bool wasOpen = isVisibleTo(parentWidget());
    hide();
    return wasOpen;
}

} // namespace motcua
