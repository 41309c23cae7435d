#pragma once

class QTextDocument;

namespace motcua {

/// Begins a new line before each number of a paper ("23/2015/NĐ-CP", "274/QĐ-TTg") that the layout
/// divides at a stroke or a hyphen, where it has room on one line with what no blank divides from
/// it ("số&nbsp;23/2015/NĐ-CP"); no letter, font or line height is another than before. For a
/// document that is laid out.
void keepNumbersWhole(QTextDocument& document);

} // namespace motcua
