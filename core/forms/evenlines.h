#pragma once
#include <QString>

namespace motcua {

/// A heading's text on as few lines of at most `width` letters as hold it, each line about as long
/// as the others; lines that are there already stay. It is divided before what kind of unit is
/// named, else behind it, else in the middle; never at a dash: "UBND PHƯỜNG" / "VĂN MIẾU - QUỐC TỬ
/// GIÁM".
QString inEvenLines(const QString& text, int width);

} // namespace motcua
