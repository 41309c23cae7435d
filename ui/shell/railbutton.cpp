#include "ui/shell/railbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QPainter>

namespace motcua {

namespace {
constexpr int kButtonInset = 18;
constexpr int kIcon = 20;
constexpr int kTextLeft = 48;
constexpr int kBadgeHeight = 20;
constexpr int kBadgePadding = 7;
constexpr int kKeyInset = 14;
} // namespace

RailButton::RailButton(const QString& iconName, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? QString::number(count) : QString());
    update();
}

void RailButton::showKey(const QKeySequence& key)
{
    m_key = keyText(key);
    setToolTip(m_key);
    update();
}

QSize RailButton::sizeHint() const
{
    return {Size::kRail, Size::kRow};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QColor words = isChecked() ? t.onAccent : t.railText;
    paintIcon(painter, QRect(kButtonInset, 0, kIcon, height()), m_iconName, words, kIcon);
    painter.setFont(uiFont(Points::kBody, isChecked() ? QFont::Bold : QFont::Normal));
    painter.setPen(words);
    painter.drawText(rect().adjusted(kTextLeft, 0, -kButtonInset, 0), Qt::AlignVCenter, text());
    const int left = kTextLeft + painter.fontMetrics().horizontalAdvance(text());
    const int right = m_badge > 0 ? paintBadge(painter) : width() - kKeyInset;
    painter.setFont(uiFont(Points::kCap));
    if (right - left > painter.fontMetrics().horizontalAdvance(m_key) + kBadgePadding)
        paintKey(painter, right);
}

void RailButton::paintKey(QPainter& painter, int right) const
{
    painter.setPen(theme().railSecondText);
    painter.drawText(QRect(0, 0, right, height()), Qt::AlignVCenter | Qt::AlignRight, m_key);
}

void RailButton::paintGround(QPainter& painter) const
{
    const Theme& t = theme();
    if (isChecked()) {
        painter.fillRect(rect(), t.railChosen);
        painter.fillRect(0, 0, Size::kMark, height(), t.railMark);
    } else if (underMouse()) {
        painter.fillRect(rect(), t.railHover);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(t.railMark, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

/// Gives back where there is room before it.
int RailButton::paintBadge(QPainter& painter) const
{
    const QString text = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
    painter.setFont(uiFont(Points::kLabel, QFont::Bold));
    const int words = painter.fontMetrics().horizontalAdvance(text);
    const int wide = std::max(words + 2 * kBadgePadding, kBadgeHeight);
    const QRect place(
        width() - kButtonInset - wide, (height() - kBadgeHeight) / 2, wide, kBadgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().railBadge);
    painter.drawRoundedRect(place, kBadgeHeight / 2.0, kBadgeHeight / 2.0);
    painter.setPen(theme().onRailBadge);
    painter.drawText(place, Qt::AlignCenter, text);
    return place.left() - kBadgePadding;
}

} // namespace motcua
