#pragma once
#include "ui/print/longtable.h"
#include "ui/print/sheet.h"

namespace motcua {

/// A page of a form laid out one part after the other, each a number of whole sheets: as long as a
/// book may be, only some rows of it are in memory, and the time grows with its length alone. What
/// has no long table is one part, laid out by layOut().
class Parts
{
public:
    /// `area` as layOut() has it.
    Parts(const QString& html, QSizeF area);

    bool atEnd() const { return m_atEnd; }
    /// The next part; not at the end.
    Sheets next();
    /// Rows that are laid out, and all of them; 0 of 1 and 1 of 1 where there is no long table.
    qsizetype done() const { return m_table ? m_row : m_atEnd; }
    qsizetype total() const { return m_table ? m_table->rows.size() : 1; }

private:
    QString textOf(qsizetype count) const;
    Sheets nextOfTable();

    QString m_html;
    QSizeF m_area;
    std::optional<LongTable> m_table;
    qsizetype m_row = 0;
    bool m_atEnd = false;
};

} // namespace motcua
