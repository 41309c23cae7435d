#include "ui/widgets/markedlabel.h"

#include "ui/widgets/runs.h"

#include <QPainter>
#include <QTextLayout>

namespace motcua {

namespace {
QString textOf(const WordRuns& runs)
{
    QString text;
    for (const WordRun& run : runs)
        text += run.text;
    return text;
}

QTextCharFormat formatOf(ChangeMark mark)
{
    const ToneColours& colours = mark == ChangeMark::gone ? theme().dueSoon : theme().info;
    QTextCharFormat format;
    format.setForeground(colours.text);
    format.setBackground(colours.ground);
    format.setFontStrikeOut(mark == ChangeMark::gone);
    format.setFontUnderline(mark == ChangeMark::come);
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const WordRuns& runs, ChangeMark mark)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const WordRun& run : runs) {
        const int length = int(run.text.size());
        if (run.changed)
            formats.append({start, length, formatOf(mark)});
        start += length;
    }
    return formats;
}

QString withLineBreaks(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}
} // namespace

MarkedLabel::MarkedLabel(const WordRuns& runs, ChangeMark mark, Look look, QWidget* parent)
    : Label(textOf(runs), look, parent)
    , m_runs(runs)
    , m_mark(mark)
{
    setWordWrap(true);
}

int MarkedLabel::heightForWidth(int width) const
{
    QTextLayout layout(withLineBreaks(text()), font());
    return breakLines(layout, width);
}

void MarkedLabel::paintEvent(QPaintEvent*)
{
    QTextLayout layout(withLineBreaks(text()), font());
    layout.setFormats(formatsOf(m_runs, m_mark));
    breakLines(layout, width());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, {});
}

} // namespace motcua
