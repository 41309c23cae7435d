#include "ui/widgets/keycap.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kHeight = 20;
constexpr int kCapPadding = 6;
constexpr int kRadius = 4;

QFont capFont()
{
    return uiFont(Points::kCap, QFont::Bold);
}

struct CapColours
{
    QColor text, face, edge;
};

CapColours coloursOn(CapGround ground)
{
    const Theme& t = theme();
    if (ground == CapGround::accent)
        return {t.onAccent, t.capOnAccent, t.capEdgeOnAccent};
    return {t.secondText, t.card, t.buttonBorder};
}

/// A key has a thicker lower edge: a plate in the edge's colour with the face a pixel above it.
void paintPlate(QPainter& painter, const QRectF& box, const CapColours& colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.edge);
    painter.drawRoundedRect(box, kRadius, kRadius);
    painter.setBrush(colours.face);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -2), kRadius - 1, kRadius - 1);
}
} // namespace

QString keyText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::PortableText);
    text.replace(u"Return"_s, u"↵"_s).replace(u"Enter"_s, u"↵"_s).replace(u'+', u' ');

    return text;
}

QSize keyCapSize(const QString& text)
{
    const int width = QFontMetrics(capFont()).horizontalAdvance(text) + 2 * kCapPadding;
    return {std::max(width, kHeight + 2), kHeight};
}

void paintKeyCap(QPainter& painter, const QRect& place, const QString& text, CapGround ground)
{
    QRect box(QPoint(), keyCapSize(text));
    box.moveCenter(place.center());
    const CapColours colours = coloursOn(ground);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlate(painter, box, colours);
    painter.setPen(colours.text);
    painter.setFont(capFont());
    painter.drawText(box.adjusted(0, 0, 0, -1), Qt::AlignCenter, text);
    painter.restore();
}

KeyCap::KeyCap(const QKeySequence& keys, QWidget* parent)
    : QWidget(parent)
    , m_text(keyText(keys))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_text);
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_text);
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_text, CapGround::card);
}

} // namespace motcua
