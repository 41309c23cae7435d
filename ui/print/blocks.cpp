#include "ui/print/blocks.h"

#include "ui/print/ruler.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qreal kCellEdge = 1.26; ///< mm: padding and border of a cell, as style.css has them

constexpr std::size_t kFewParagraphs = 4; ///< that may stand between a table and its signatures

constexpr std::size_t kHeadings = 4; ///< that follow each other; what is bold beyond that is text
constexpr int kHeadingLines = 2; ///< what has more of them is text

/// What closes a paper: where its text begins, and what it takes.
struct Closing
{
    int from = 0;
    Span place;
};

struct Rows
{
    int first = 0;
    int last = 0;
};

Span spanOf(const QTextDocument& document, const QTextBlock& block)
{
    const QRectF place = document.documentLayout()->blockBoundingRect(block);
    return {place.top(), place.bottom()};
}

/// A line of a paragraph that begins at `top`.
Span lineOf(const QTextBlock& block, qreal top, int at)
{
    const QTextLine line = block.layout()->lineAt(at);
    return {top + line.y(), top + line.y() + line.height()};
}

bool isBlank(const QTextBlock& block)
{
    return block.text().trimmed().isEmpty();
}

bool isInTable(const QTextBlock& block)
{
    return QTextCursor(block).currentTable();
}

Span joined(Span a, Span b)
{
    return {qMin(a.top, b.top), qMax(a.bottom, b.bottom)};
}

/// The rows from `first` on that hang together because cells reach over them.
Rows group(const QTextTable& table, int first)
{
    Rows rows{first, first};
    for (int row = first; row <= rows.last; ++row)
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            rows.last = qMax(rows.last, cell.row() + cell.rowSpan() - 1);
        }
    return rows;
}

Span spanOf(const QTextDocument& document, const QTextTable& table, Rows rows)
{
    Span span = spanOf(document, table.cellAt(rows.first, 0).firstCursorPosition().block());
    for (int row = rows.first; row <= rows.last; ++row)
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            span = joined(span, spanOf(document, cell.firstCursorPosition().block()));
            span = joined(span, spanOf(document, cell.lastCursorPosition().block()));
        }
    return span;
}

bool holdsKeep(const QTextBlock& block)
{
    for (auto at = block.begin(); !at.atEnd(); ++at)
        if (at.fragment().charFormat().anchorNames().contains(u"keep"_s))
            return true;
    return false;
}

bool holdsKeep(const QTextTable& table)
{
    const QTextBlock end = table.lastCursorPosition().block();
    for (QTextBlock block = table.firstCursorPosition().block(); block != end; block = block.next())
        if (holdsKeep(block))
            return true;
    return false;
}

bool isHeaded(const QTextTable& table)
{
    const int count = table.format().headerRowCount();
    return count > 0 && count < table.rows();
}

QTextBlock nextToRead(QTextBlock block)
{
    for (block = block.next(); block.isValid() && isBlank(block);)
        block = block.next();
    return block;
}

/// The last row with the padding and the border under its text, down to what follows the table: a
/// frame may be told to be higher than its place.
Span lastRowOf(const QTextDocument& document, QTextTable& table)
{
    int row = table.rows() - 1;
    for (int column = 0; column < table.columns(); ++column)
        row = qMin(row, table.cellAt(table.rows() - 1, column).row());
    const Span text = spanOf(document, table, {row, table.rows() - 1});
    const qreal bottom = document.documentLayout()->frameBoundingRect(&table).bottom();
    const QTextBlock next = nextToRead(table.lastCursorPosition().block());
    const qreal below = next.isValid() ? qMin(bottom, spanOf(document, next).top) : bottom;
    return {text.top, qMax(text.bottom, below)};
}

/// The heading ends midway between its text and that of the first row: on the line between them.
void addHeading(Blocks& blocks, const QTextDocument& document, QTextTable& table)
{
    const int count = table.format().headerRowCount();
    const Span head = spanOf(document, table, {0, count - 1});
    const Span first = spanOf(document, table, group(table, count));
    const Span last = lastRowOf(document, table);
    const qreal line = (head.bottom + first.top) / 2;
    const qreal top = head.top - mm(kCellEdge);
    blocks.tables.push_back({{top, line}, {line, last.bottom}});
    blocks.wholes.push_back({top, first.bottom});
    blocks.wholes.push_back(last);
    blocks.lines.push_back({last.bottom - mm(kCellEdge), last.bottom});
}

void addTable(Blocks& blocks, const QTextDocument& document, QTextTable& table)
{
    if (isHeaded(table))
        addHeading(blocks, document, table);
    if (holdsKeep(table))
        blocks.wholes.push_back(spanOf(document, table, {0, table.rows() - 1}));
    for (int row = 0; row < table.rows();) {
        const Rows rows = group(table, row);
        blocks.wholes.push_back(spanOf(document, table, rows));
        row = rows.last + 1;
    }
}

/// The paragraphs with something to read that stand outside of tables, from `from` to before `to`.
std::vector<QTextBlock> paragraphsBetween(const QTextDocument& document, int from, int to)
{
    std::vector<QTextBlock> found;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to;
         block = block.next())
        if (!isBlank(block) && !isInTable(block))
            found.push_back(block);
    return found;
}

/// What closes a paper, alone on a sheet it closes nothing: it takes the last row of the table
/// above it along with the few paragraphs between; where more stand between, the last of those.
void addClosing(Blocks& blocks, const QTextDocument& document, QTextTable* above, Closing closing)
{
    const auto between
        = paragraphsBetween(document, above ? above->lastPosition() + 1 : 0, closing.from);
    if (above && between.size() <= kFewParagraphs)
        blocks.wholes.push_back(joined(lastRowOf(document, *above), closing.place));
    else if (!between.empty())
        blocks.wholes.push_back(joined(spanOf(document, between.back()), closing.place));
}

/// A total that no signatures follow.
void addLastLine(Blocks& blocks, const QTextDocument& document, QTextTable& above)
{
    for (const QTextBlock& block :
        paragraphsBetween(document, above.lastPosition() + 1, document.characterCount()))
        if (holdsKeep(block))
            addClosing(blocks, document, &above, {block.position(), spanOf(document, block)});
}

std::vector<QTextTable*> tablesOf(const QTextDocument& document)
{
    std::vector<QTextTable*> tables;
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame))
            tables.push_back(table);
    return tables;
}

void addLines(Blocks& blocks, const QTextDocument& document, const QTextBlock& block)
{
    const qreal top = spanOf(document, block).top;
    for (int at = 0; at < block.layout()->lineCount(); ++at)
        blocks.lines.push_back(lineOf(block, top, at));
}

bool beginsBold(const QTextBlock& block)
{
    const auto first = block.begin();
    return !first.atEnd() && first.fragment().charFormat().fontWeight() >= QFont::Bold;
}

bool isShort(const QTextBlock& block)
{
    return block.layout()->lineCount() <= kHeadingLines;
}

/// Joins headings that follow each other, the last of them to the first line of what they head; of
/// what is longer than a heading only the last line. So nothing long becomes indivisible.
void joinToNext(
    Blocks& blocks, const QTextDocument& document, const std::vector<QTextBlock>& headings)
{
    if (headings.empty())
        return;
    const QTextBlock& first = headings.size() > kHeadings ? headings.back() : headings.front();
    const Span place = spanOf(document, first);
    const Span lead
        = isShort(first) ? place : lineOf(first, place.top, first.layout()->lineCount() - 1);
    const QTextBlock next = nextToRead(headings.back());
    blocks.wholes.push_back(joined(lead, lineOf(next, spanOf(document, next).top, 0)));
}

/// A heading, and what leads to a table, stands on the sheet on which what follows begins: with its
/// first line, and so with what may not be cut off that.
void addLeadIns(Blocks& blocks, const QTextDocument& document)
{
    std::vector<QTextBlock> headings;
    for (const QTextBlock& block : paragraphsBetween(document, 0, document.characterCount())) {
        const QTextBlock next = nextToRead(block);
        const bool leads = next.isValid() && (beginsBold(block) || isInTable(next));
        if (leads)
            headings.push_back(block);
        if (leads && !isInTable(next) && beginsBold(next) && isShort(next))
            continue;
        joinToNext(blocks, document, headings);
        headings.clear();
    }
}
} // namespace

Blocks blocksOf(const QTextDocument& document)
{
    Blocks blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        addLines(blocks, document, block);
    addLeadIns(blocks, document);
    const std::vector<QTextTable*> tables = tablesOf(document);
    for (std::size_t at = 0; at < tables.size(); ++at) {
        QTextTable& table = *tables[at];
        addTable(blocks, document, table);
        if (holdsKeep(table))
            addClosing(blocks, document, at > 0 ? tables[at - 1] : nullptr,
                {table.firstPosition(), spanOf(document, table, {0, table.rows() - 1})});
    }
    if (!tables.empty() && isHeaded(*tables.back()))
        addLastLine(blocks, document, *tables.back());
    return blocks;
}

} // namespace motcua
