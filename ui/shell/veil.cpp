#include "ui/shell/veil.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace motcua {

namespace {
constexpr qreal kOpacity = 0.55;

QColor veilColour()
{
    QColor colour = theme().rail;
    colour.setAlphaF(kOpacity);
    return colour;
}
} // namespace

Veil::Veil(QWidget* content, QWidget* card)
    : QWidget(content->parentWidget())
    , m_content(content)
    , m_card(card)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(card, 0, Qt::AlignCenter);
    content->installEventFilter(this);
    hide();
}

void Veil::cover()
{
    m_former = QApplication::focusWidget();
    m_picture = m_content->grab();
    m_content->setEnabled(false);
    setGeometry(m_content->geometry());
    raise();
    show();
}

void Veil::lift()
{
    m_content->setEnabled(true);
    hide();
    m_picture = {};
    if (m_former)
        m_former->setFocus(Qt::OtherFocusReason);
}

void Veil::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.fillRect(rect(), veilColour());
}

void Veil::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    event->accept();
}

void Veil::mousePressEvent(QMouseEvent* event)
{
    if (!m_card->geometry().contains(event->pos()))
        Q_EMIT dismissed();
}

bool Veil::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && event->type() == QEvent::Resize) {
        m_picture = {}; // of another size; what is under the veil shows through it
        setGeometry(m_content->geometry());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace motcua
