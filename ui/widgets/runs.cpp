#include "ui/widgets/runs.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace motcua {

namespace {
QTextLayout::FormatRange formatOf(const Run& run, qsizetype start)
{
    QTextLayout::FormatRange range;
    range.start = int(start);
    range.length = int(run.text.size());
    range.format.setForeground(run.second ? theme().secondText : theme().text);
    if (run.bold)
        range.format.setFontWeight(QFont::Bold);
    return range;
}

void prepare(QTextLayout& layout, const std::vector<Run>& runs)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run& run : runs) {
        formats += formatOf(run, text.size());
        text += run.text;
    }
    layout.setFont(uiFont(Points::kBody));
    layout.setText(text);
    layout.setFormats(formats);
}
} // namespace

int breakLines(QTextLayout& layout, int width)
{
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return int(std::ceil(y));
}

int runsHeight(const std::vector<Run>& runs, int width)
{
    QTextLayout layout;
    prepare(layout, runs);
    return breakLines(layout, width);
}

void paintRuns(QPainter& painter, const QRect& place, const std::vector<Run>& runs)
{
    QTextLayout layout;
    prepare(layout, runs);
    breakLines(layout, place.width());
    layout.draw(&painter, place.topLeft());
}

} // namespace motcua
