#pragma once
#include <QFontMetrics>
#include <QString>

namespace motcua {

/// What a width has room for. Where it is too narrow, a person's name gives up its middle words and
/// its surname before the last word, by which a Vietnamese is called: "Nguyễn Thị Thu Hà", "Nguyễn
/// T. Thu Hà", "Ng. T. Thu Hà", "Ng. T. T. Hà", "Ng. Hà", "Hà". Parts stand between " · "; what is
/// no name is cut at its end.
QString inRoom(const QString& text, const QFontMetrics& metrics, int width);
/// The words of one person, as far as their shape tells.
bool looksLikeName(const QString& text);

} // namespace motcua
