#include "ui/widgets/modalcard.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace motcua {

namespace {
constexpr qreal kDimmed = 0.55;
} // namespace

CardDialog::CardDialog(QWidget* parent, const DialogSize& size)
    : QDialog(parent)
{
    setWindowFlag(Qt::FramelessWindowHint);
    setAttribute(Qt::WA_TranslucentBackground); // for the round corners
    if (parent)
        new Shade(parent->window(), this, size);
}

void CardDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().cardBorder);
    painter.setBrush(theme().card);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, Size::kCardRadius, Size::kCardRadius);
}

Shade::Shade(QWidget* window, QDialog* dialog, DialogSize size)
    : QWidget(window)
    , m_window(window)
    , m_dialog(dialog)
    , m_size(std::move(size))
{
    hide();
    window->installEventFilter(this);
    dialog->installEventFilter(this);
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
}

void Shade::settle()
{
    setGeometry(m_window->rect());
    raise();
    if (m_size)
        m_dialog->resize(m_size(m_window->size()));
    const QRect over = m_window->geometry();
    m_dialog->move(over.center() - m_dialog->rect().center());
}

void Shade::paintEvent(QPaintEvent*)
{
    QColor colour = theme().rail;
    colour.setAlphaF(kDimmed);
    QPainter(this).fillRect(rect(), colour);
}

bool Shade::eventFilter(QObject* watched, QEvent* event)
{
    const bool isShown = watched == m_dialog && event->type() == QEvent::Show;
    const bool isMoved = watched == m_window && event->type() == QEvent::Resize && isVisible();
    if (isShown)
        show();
    if (m_dialog && m_window && (isShown || isMoved))
        settle();
    if (watched == m_dialog && event->type() == QEvent::Hide)
        hide();
    return QWidget::eventFilter(watched, event);
}

} // namespace motcua
