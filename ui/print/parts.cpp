#include "ui/print/parts.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kRows = 150; ///< of a part: some twenty sheets
constexpr qsizetype kLong = 2 * kRows;

/// The table that rows were cut off: the last one with a heading.
QTextTable* headedTable(const QTextDocument& document)
{
    QTextTable* found = nullptr;
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame);
            table && table->format().headerRowCount() > 0)
            found = table;
    return found;
}

/// Where the text of a row begins and ends.
Span textOf(const QTextDocument& document, const QTextTable& table, int row)
{
    Span span{std::numeric_limits<qreal>::max(), 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const auto place = [&](const QTextCursor& at) {
            return document.documentLayout()->blockBoundingRect(at.block());
        };
        span.top = std::min(span.top, place(cell.firstCursorPosition()).top());
        span.bottom = std::max(span.bottom, place(cell.lastCursorPosition()).bottom());
    }
    return span;
}

/// The first row that begins below `cut`; -1 where the row above it reaches over the cut.
int firstRowBelow(const Sheets& sheets, const QTextTable& table, qreal cut)
{
    const int head = table.format().headerRowCount();
    int row = table.rows();
    while (row > head && textOf(*sheets.document, table, row - 1).top >= cut)
        --row;
    const bool clean = row > head && row < table.rows()
        && textOf(*sheets.document, table, row - 1).bottom <= cut;
    return clean ? row - head : -1;
}

/// Takes away the last sheets, of which more rows may be to come, and answers how many rows stay; 0
/// where there is no place to cut. Two rows go at least: the last one of a table wants room for its
/// border, and may have gone to another sheet for that alone.
int keepWholeSheets(Sheets& sheets)
{
    const QTextTable* table = headedTable(*sheets.document);
    while (table && sheets.slices.size() > 1) {
        const qreal cut = sheets.slices.back().text.top;
        sheets.slices.pop_back();
        const int rows = firstRowBelow(sheets, *table, cut);
        if (rows > 0 && rows + 1 < table->rows() - table->format().headerRowCount())
            return rows;
    }
    return 0;
}
} // namespace

Parts::Parts(const QString& html, QSizeF area)
    : m_html(html)
    , m_area(area)
    , m_table(longTableOf(html, kLong))
{
}

QString Parts::textOf(qsizetype count) const
{
    const QString rows = m_table->rows.mid(m_row, count).join(QString());
    const bool last = m_row + count >= m_table->rows.size();
    return (m_row == 0 ? m_table->before : QString()) + m_table->head + rows
        + (last ? m_table->after : u"</table>"_s);
}

Sheets Parts::next()
{
    if (m_table)
        return nextOfTable();
    m_atEnd = true;
    return layOut(m_html, m_area);
}

/// Where so many rows fill no sheet, or no sheet ends between two of them, more are taken.
Sheets Parts::nextOfTable()
{
    for (qsizetype count = kRows;; count *= 2) {
        Sheets sheets = layOutPart(textOf(count), m_area, m_row > 0);
        if (m_row + count >= m_table->rows.size()) {
            m_row = m_table->rows.size();
            m_atEnd = true;
            return sheets;
        }
        if (const int rows = keepWholeSheets(sheets); rows > 0) {
            m_row += rows;
            return sheets;
        }
    }
}

} // namespace motcua
