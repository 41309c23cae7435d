#include "ui/widgets/linkbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLinkArrow = 14;
constexpr int kLinkInset = 2;

QFont linkFont()
{
    return uiFont(Points::kLabel, QFont::Bold);
}
} // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(linkFont());
    return {metrics.horizontalAdvance(text()) + kLinkArrow + 2 + 2 * kLinkInset,
        metrics.height() + kLinkInset};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const QColor colour = isEnabled() ? theme().link : disabled(theme().link, theme().card);
    QFont font = linkFont();
    font.setUnderline(underMouse() && isEnabled());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(colour);
    const QRect words = rect().adjusted(kLinkInset, 0, -kLinkArrow - kLinkInset, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    const QRect arrow(width() - kLinkArrow - kLinkInset, 0, kLinkArrow, height() + 1);
    paintIcon(painter, arrow, isChecked() ? u"arrow-down"_s : u"arrow-right"_s, colour, kLinkArrow);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme().focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace motcua
