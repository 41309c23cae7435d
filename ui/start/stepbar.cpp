#include "ui/start/stepbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kHeight = 36;
constexpr int kDisc = 28;
constexpr int kTick = 16;
} // namespace

StepBar::StepBar(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(kHeight);
}

void StepBar::setSteps(const QStringList& titles)
{
    m_titles = titles;
    update();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_titles.size()).arg(m_titles[step]));
    update();
}

QSize StepBar::sizeHint() const
{
    return {600, kHeight};
}

void StepBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = int(m_titles.size());
    for (int step = 0; step < count; ++step) {
        const int left = width() * step / count;
        paintStep(painter, QRect(left, 0, width() * (step + 1) / count - left, height()), step);
    }
}

void StepBar::paintStep(QPainter& painter, const QRect& place, int step) const
{
    const Theme& t = theme();
    const bool now = step == m_current;
    const bool past = step < m_current;
    const QRect disc(place.left(), (place.height() - kDisc) / 2, kDisc, kDisc);
    painter.setPen(now || past ? Qt::NoPen : QPen(t.fieldBorder, 1));
    painter.setBrush(now ? t.accent : past ? t.done.ground : t.ground);
    painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(uiFont(Points::kBody, QFont::Bold));
    painter.setPen(now ? t.onAccent : t.secondText);
    if (past)
        paintIcon(painter, disc, u"check"_s, t.done.text, kTick);
    else
        painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
    painter.setFont(uiFont(Points::kBody, now ? QFont::Bold : QFont::Normal));
    painter.setPen(now ? t.text : t.secondText);
    const QRect words = place.adjusted(kDisc + Size::kHalfGap, 0, -Size::kHalfGap, 0);
    painter.drawText(words, Qt::AlignVCenter, m_titles[step]);
}

} // namespace motcua
