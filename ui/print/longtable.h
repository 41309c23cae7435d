#pragma once
#include <QStringList>

#include <optional>

namespace motcua {

/// A page whose table has more rows than are laid out at once: the book of a year.
struct LongTable
{
    QString before; ///< what stands above the table
    QString head; ///< from "<table" to the end of its heading
    QStringList rows; ///< each a whole "<tr>…</tr>"
    QString after; ///< from "</table>" on
};

/// The first table with a heading (thead) and at least `least` rows under it; none where rows hang
/// together (rowspan) or hold tables of their own.
std::optional<LongTable> longTableOf(const QString& html, qsizetype least);

} // namespace motcua
