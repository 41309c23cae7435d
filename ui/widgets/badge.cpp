#include "ui/widgets/badge.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kBadgeHeight = 24;
constexpr int kBadgePadding = 10;
constexpr int kBadgeIcon = 14;
constexpr int kBadgeGap = 4;

QFont pillFont()
{
    return uiFont(Points::kLabel, QFont::Bold);
}

QString iconOf(const Pill& pill)
{
    return pill.icon.isEmpty() ? toneIcon(pill.tone) : pill.icon;
}

int iconWidth(const Pill& pill)
{
    return iconOf(pill).isEmpty() ? 0 : kBadgeIcon + kBadgeGap;
}
} // namespace

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::done:
        return u"check"_s;
    case Tone::dueSoon:
        return u"clock"_s;
    case Tone::overdue:
        return u"warning"_s;
    case Tone::neutral:
    case Tone::info:
        break;
    }
    return {};
}

QSize pillSize(const Pill& pill)
{
    const int words = QFontMetrics(pillFont()).horizontalAdvance(pill.text);
    return {words + iconWidth(pill) + 2 * kBadgePadding, kBadgeHeight};
}

void paintPill(QPainter& painter, const QRect& place, const Pill& pill)
{
    QRect box(place.topLeft(), pillSize(pill));
    box.moveTop(place.top() + (place.height() - kBadgeHeight) / 2);
    const ToneColours& colours = theme().of(pill.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(box, kBadgeHeight / 2.0, kBadgeHeight / 2.0);
    const QRect inner = box.adjusted(kBadgePadding, 0, -kBadgePadding, 0);
    if (iconWidth(pill) > 0)
        paintIcon(painter, QRect(inner.left(), inner.top(), kBadgeIcon, kBadgeHeight), iconOf(pill),
            colours.text, kBadgeIcon);
    painter.setFont(pillFont());
    painter.setPen(colours.text);
    painter.drawText(
        inner.adjusted(iconWidth(pill), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, pill.text);
    painter.restore();
}

Badge::Badge(const Pill& pill, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPill(pill);
}

void Badge::setPill(const Pill& pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return pillSize(m_pill);
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_pill);
}

} // namespace motcua
