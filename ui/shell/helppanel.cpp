#include "ui/shell/helppanel.h"

#include "core/base/resource.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kUsualWidth = 320;
constexpr int kPageSide = 20;
} // namespace

HelpPanel::HelpPanel(QWidget* parent)
    : QFrame(parent)
    , m_text(new QTextBrowser)
{
    setObjectName(u"help"_s);
    fitWidth();
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("look", u"help"_s);
    auto* close = new ActionButton(tr("Close help"));
    close->setObjectName(u"closeHelp"_s);
    close->setKey(Qt::Key_F1);
    auto* card = new Card;
    card->body()->addWidget(m_text, 1);
    card->body()->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Size::kGap, Size::kGap, kPageSide, Size::kGap);
    column->addWidget(card);
    connect(close, &QAbstractButton::clicked, this, &HelpPanel::closed);
    hide();
}

void HelpPanel::cover(QWidget* column)
{
    if (m_column)
        m_column->removeEventFilter(this);
    m_column = column;
    if (m_column)
        m_column->installEventFilter(this);
    fitWidth();
}

void HelpPanel::fitWidth()
{
    setFixedWidth(Size::kGap + (m_column ? m_column->width() : kUsualWidth) + kPageSide);
}

bool HelpPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitWidth();
    return QFrame::eventFilter(watched, event);
}

void HelpPanel::showPlace(const QString& place)
{
    const QByteArray text = compiledIn(u"help/%1_vi.md"_s.arg(place));
    m_text->setMarkdown(QString::fromUtf8(text + '\n' + compiledIn(u"help/everywhere_vi.md"_s)));
}

} // namespace motcua
