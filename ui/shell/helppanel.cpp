#include "ui/shell/helppanel.h"

#include "core/base/resource.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kPanelWidth = 340;
} // namespace

HelpPanel::HelpPanel(QWidget* parent)
    : QFrame(parent)
    , m_text(new QTextBrowser)
{
    setObjectName(u"help"_s);
    setFixedWidth(kPanelWidth);
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
    column->setContentsMargins(0, Size::kGap, 20, Size::kGap);
    column->addWidget(card);
    connect(close, &QAbstractButton::clicked, this, &HelpPanel::closed);
    hide();
}

void HelpPanel::showPlace(const QString& place)
{
    const QByteArray text = compiledIn(u"help/%1_vi.md"_s.arg(place));
    m_text->setMarkdown(QString::fromUtf8(text + '\n' + compiledIn(u"help/everywhere_vi.md"_s)));
}

} // namespace motcua
