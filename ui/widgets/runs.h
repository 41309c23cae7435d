#pragma once
#include <QString>

#include <vector>

class QPainter;
class QRect;
class QTextLayout;

namespace motcua {

/// A piece of a painted line: words in the first or the second colour of text, plain or bold.
struct Run
{
    QString text;
    bool second = false;
    bool bold = false;
};

/// Breaks what the layout holds into lines of this width, under each other; their height together.
int breakLines(QTextLayout& layout, int width);

/// The height the runs need when broken into lines of this width.
int runsHeight(const std::vector<Run>& runs, int width);

/// Paints the runs from the top of place, broken into lines.
void paintRuns(QPainter& painter, const QRect& place, const std::vector<Run>& runs);

} // namespace motcua
