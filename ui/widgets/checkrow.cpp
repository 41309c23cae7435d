#include "ui/widgets/checkrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/runs.h"

#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kBox = 18;
constexpr int kInset = 2;
constexpr int kTextLeft = kInset + kBox + 8;
constexpr int kFrame = 5; ///< the frame of the focus stands clear of the words and of the box
constexpr int kUsualWidth = 240;
constexpr int kLeastWidth = 120;

std::vector<Run> runsOf(const QString& text, const QString& secondary)
{
    std::vector<Run> runs{{text}};
    if (!secondary.isEmpty())
        runs.push_back({u" — "_s + secondary, true});
    return runs;
}
} // namespace

CheckRow::CheckRow(const QString& text, const QString& secondary, QWidget* parent)
    : QCheckBox(text, parent)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Maximum); // as low as its width lets it
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSecondary(secondary);
}

void CheckRow::setSecondary(const QString& secondary)
{
    m_secondary = secondary;
    setAccessibleDescription(secondary);
    updateGeometry();
    update();
}

int CheckRow::heightForWidth(int width) const
{
    return runsHeight(runsOf(text(), m_secondary), width - kTextLeft - kInset) + 2 * kInset;
}

QSize CheckRow::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize CheckRow::minimumSizeHint() const
{
    return {kLeastWidth, runsHeight(runsOf(u"X"_s, {}), kLeastWidth) + 2 * kInset};
}

void CheckRow::paintBox(QPainter& painter) const
{
    const Theme& t = theme();
    const int line = runsHeight(runsOf(u"X"_s, {}), kUsualWidth);
    const QRect box(kInset, kInset + (line - kBox) / 2, kBox, kBox);
    const bool ticked = isChecked();
    painter.setPen(QPen(ticked ? t.accent : t.fieldBorder, ticked ? 1 : 1.5));
    painter.setBrush(ticked ? t.accent : t.field);
    painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    if (ticked)
        paintIcon(painter, box, u"check"_s, t.onAccent, kBox - 4);
}

void CheckRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.4);
    paintBox(painter);
    const QRect words = rect().adjusted(kTextLeft, kInset, -kInset, 0);
    paintRuns(painter, words, runsOf(text(), m_secondary));
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kTextLeft - kFrame, 1, -1, -1), 6, 6);
}

} // namespace motcua
