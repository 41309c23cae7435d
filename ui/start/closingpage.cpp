#include "ui/start/closingpage.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kClosingWidth = 480;
constexpr int kClosingIcon = 40;
} // namespace

ClosingPage::ClosingPage(QWidget* parent)
    : QWidget(parent)
    , m_progress(new QProgressBar)
{
    auto* leave = new ActionButton(tr("Close without it"), ActionKind::quiet);
    leave->setObjectName(u"closeNow"_s);
    leave->setKey(Qt::Key_Escape);
    m_progress->setTextVisible(false);
    auto* card = new Card;
    card->setFixedWidth(kClosingWidth);
    card->body()->setContentsMargins(24, 24, 24, 24);
    card->body()->setSpacing(12);
    card->body()->addWidget(new IconLabel(u"backup"_s, kClosingIcon, Tone::info));
    card->body()->addWidget(Label::wrapping(tr("Backing up before closing"), Look::cardTitle));
    card->body()->addWidget(
        Label::wrapping(tr("The window closes by itself when the copy is made and checked.")));
    card->body()->addWidget(m_progress);
    card->body()->addWidget(leave, 0, Qt::AlignRight);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card, 0, Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus); // not on the button: a stray key must not skip the backup
    connect(leave, &QAbstractButton::clicked, this, &ClosingPage::closeRequested);
}

void ClosingPage::setProgress(int percent)
{
    m_progress->setValue(percent);
}

} // namespace motcua
