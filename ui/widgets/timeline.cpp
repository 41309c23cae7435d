#include "ui/widgets/timeline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kTimeWidth = 92;
constexpr int kDot = 11;
constexpr int kDotTop = 6;
constexpr int kRowGap = 14;

QColor dotColour(Tone tone)
{
    switch (tone) {
    case Tone::done:
        return theme().dotDone;
    case Tone::dueSoon:
        return theme().dotAmber;
    case Tone::overdue:
        return theme().overdue.text;
    case Tone::neutral:
        return theme().fieldBorder;
    case Tone::info:
        break;
    }
    return theme().focus;
}

/// The dot and the line that goes on to the next one.
class Spine : public QWidget
{
public:
    Spine(Tone tone, bool last)
        : m_tone(tone)
        , m_last(last)
    {
        setFixedWidth(kDot + 2);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const int middle = width() / 2;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_last)
            painter.fillRect(
                QRect(middle - 1, kDotTop + kDot + 3, 2, height()), theme().cardBorder);
        painter.setPen(Qt::NoPen);
        painter.setBrush(dotColour(m_tone));
        painter.drawEllipse(QRectF(middle - kDot / 2.0, kDotTop, kDot, kDot));
    }

private:
    Tone m_tone;
    bool m_last;
};

QVBoxLayout* wordsOf(const TimelineEntry& entry)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(Label::wrapping(entry.title, Look::bold));
    if (!entry.detail.isEmpty())
        words->addWidget(Label::wrapping(entry.detail, Look::small));
    words->addSpacing(kRowGap);
    return words;
}

QWidget* rowOf(const TimelineEntry& entry, bool last)
{
    auto* time = new Label(entry.time, Look::small);
    time->setFixedWidth(kTimeWidth);
    time->setAlignment(Qt::AlignRight | Qt::AlignTop);
    time->setContentsMargins(0, 3, 0, 0);
    auto* row = new QWidget;
    row->setAccessibleName(entry.time + u", "_s + entry.title + u", "_s + entry.detail);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(12);
    line->addWidget(time);
    line->addWidget(new Spine(entry.tone, last));
    line->addLayout(wordsOf(entry), 1);
    return row;
}
} // namespace

Timeline::Timeline(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
}

void Timeline::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Timeline::setEntries(const std::vector<TimelineEntry>& entries)
{
    clear();
    for (std::size_t i = 0; i < entries.size(); ++i)
        m_rows->addWidget(rowOf(entries[i], i + 1 == entries.size()));
    m_rows->addStretch();
}

} // namespace motcua
