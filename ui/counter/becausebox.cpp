#include "ui/counter/becausebox.h"

#include "core/wording/citation.h"
#include "core/wording/wording.h"
#include "ui/theme/language.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kSpacing = 4;
} // namespace

BecauseBox::BecauseBox(const QString& name, QWidget* value, QWidget* parent)
    : QWidget(parent)
    , m_link(new LinkButton(tr("why")))
    , m_column(new QVBoxLayout(this))
{
    m_link->setObjectName(name);
    m_link->setCheckable(true);
    m_column->setContentsMargins({});
    m_column->setSpacing(kSpacing);
    auto* line = new QHBoxLayout;
    line->setSpacing(Size::kHalfGap);
    line->addWidget(value, 1);
    line->addWidget(m_link);
    m_column->addLayout(line);
    connect(m_link, &QAbstractButton::toggled, this, &BecauseBox::rebuild);
    connect(m_link, &QAbstractButton::toggled, this, &BecauseBox::opened);
    m_link->hide();
}

void BecauseBox::setReasons(const Reasons& reasons)
{
    m_link->setVisible(!reasons.empty());
    if (m_reasons == reasons)
        return;
    m_reasons = reasons;
    rebuild();
}

void BecauseBox::rebuild()
{
    delete std::exchange(m_list, nullptr);
    if (!m_link->isChecked() || m_reasons.empty())
        return;
    m_list = new QWidget;
    auto* lines = new QVBoxLayout(m_list);
    lines->setContentsMargins({});
    lines->setSpacing(kSpacing);
    QString source;
    for (const Reason& reason : m_reasons) {
        if (!source.isEmpty() && source != reason.source)
            lines->addWidget(Label::wrapping(cited(source), Look::small));
        source = reason.source;
        lines->addWidget(Label::wrapping(u"– "_s + sentence(reason, language())));
    }
    if (!source.isEmpty())
        lines->addWidget(Label::wrapping(cited(source), Look::small));
    m_column->addWidget(m_list);
    m_list->show();
}

} // namespace motcua
