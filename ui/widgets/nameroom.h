#pragma once
#include <QFontMetrics>
#include <QString>

namespace motcua {

/// What a width has room for. Where it is too narrow, a person's name gives up its middle words,
/// then its surname; the last word, by which a Vietnamese is called, stays, and no surname is cut
/// to a letter: "Nguyễn Thị Thu Hà", "Nguyễn T. Thu Hà", "Nguyễn T. T. Hà", "Nguyễn … Hà", "Hà".
/// Parts stand between " · "; what is no name is cut at its end.
QString inRoom(const QString& text, const QFontMetrics& metrics, int width);
/// The words of one person, as far as their shape tells.
bool looksLikeName(const QString& text);

} // namespace motcua
