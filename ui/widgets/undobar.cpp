#include "ui/widgets/undobar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto kTick = 100ms;
} // namespace

UndoBar::UndoBar(QWidget* parent, std::chrono::milliseconds life)
    : QWidget(parent)
    , m_life(life)
    , m_text(Label::wrapping({}, Look::bold))
    , m_undo(new ActionButton(tr("Undo")))
{
    m_undo->setObjectName(u"undo"_s);
    m_undo->setIconName(u"undo"_s);
    m_undo->setKey(QKeySequence::Undo);
    m_undo->setCompact(true);
    m_timer.setInterval(std::min(kTick, life));
    buildLayout();
    connect(m_undo, &QAbstractButton::clicked, this, &UndoBar::undo);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::tick);
    hide();
}

void UndoBar::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 3, 4, 7);
    line->setSpacing(Size::kGap);
    line->addWidget(m_text, 1);
    line->addWidget(m_undo);
}

void UndoBar::offer(const QString& done)
{
    withdraw();
    m_text->setText(done);
    setAccessibleName(done);
    m_left = m_life;
    m_timer.start();
    show();
}

void UndoBar::withdraw()
{
    if (m_timer.isActive())
        expire();
}

void UndoBar::tick()
{
    m_left -= m_timer.intervalAsDuration();
    update();
    if (m_left <= 0ms)
        expire();
}

void UndoBar::undo()
{
    m_timer.stop();
    hide();
    Q_EMIT undone();
}

void UndoBar::expire()
{
    m_timer.stop();
    hide();
    Q_EMIT expired();
}

void UndoBar::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.tintBorder);
    painter.setBrush(t.info.ground);
    painter.drawRoundedRect(box, Size::kFieldRadius, Size::kFieldRadius);
    const qreal left
        = (box.width() - 2 * Size::kGap) * double(m_left.count()) / double(m_life.count());
    painter.fillRect(QRectF(Size::kGap, height() - 4, left, 2), t.focus);
}

} // namespace motcua
