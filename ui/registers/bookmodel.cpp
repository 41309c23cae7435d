#include "ui/registers/bookmodel.h"

#include "core/wording/names.h"
#include "ui/registers/bookcells.h"
#include "ui/theme/theme.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t kMostPages = 16;

QVariant colourOf(const BookRow& row)
{
    if (row.kind == BookRow::Kind::hole || row.duplicate)
        return theme().overdue.text;
    const bool quiet
        = row.kind == BookRow::Kind::explained || !row.line.number.voidedBecause.isEmpty();
    return quiet ? QVariant(theme().secondText) : QVariant();
}
} // namespace

void BookModel::setBook(const Register& columns, Book book)
{
    beginResetModel();
    m_columns = &columns;
    m_book = std::move(book);
    m_pages.clear();
    m_order.clear();
    ++m_edition;
    endResetModel();
}

const BookRow& BookModel::rowAt(int row) const
{
    static const BookRow kUnread;
    const auto page = m_pages.find(row / kPageRows * kPageRows);
    const auto at = std::size_t(row % kPageRows);
    return page == m_pages.end() || at >= page->second.size() ? kUnread : page->second[at];
}

std::vector<int> BookModel::missing(int first, int last)
{
    std::vector<int> wanted;
    const int end = std::min(last, rowCount() - 1);
    for (int page = std::max(0, first) / kPageRows * kPageRows; page <= end; page += kPageRows)
        if (m_pages.try_emplace(page).second)
            wanted.push_back(page);
    return wanted;
}

/// The pages that came first go first. One that could not be read is asked for again.
void BookModel::setRows(int edition, const BookRows& read)
{
    if (edition != m_edition)
        return;
    if (read.rows.empty()) {
        m_pages.erase(read.first);
        return;
    }
    m_pages[read.first] = read.rows;
    m_order.push_back(read.first);
    if (m_order.size() > kMostPages) {
        m_pages.erase(m_order.front());
        m_order.pop_front();
    }
    Q_EMIT dataChanged(
        index(read.first, 0), index(read.first + int(read.rows.size()) - 1, columnCount() - 1));
}

int BookModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_book.rowCount();
}

int BookModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_columns ? 0 : int(m_columns->columns.size());
}

QVariant BookModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BookRow& row = rowAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textAt(row, index.column());
    if (role == Qt::ForegroundRole)
        return colourOf(row);
    if (role == Qt::FontRole)
        return fontOf(row, index.column());
    if (role == Qt::TextAlignmentRole && row.kind == BookRow::Kind::entry)
        return int(columnLook(m_columns->columns[std::size_t(index.column())].id).alignment
            | Qt::AlignVCenter);
    return {};
}

QVariant BookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const BookColumn& column = m_columns->columns[std::size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.titleOn(m_book.titlesOn);
    if (role == Qt::TextAlignmentRole)
        return int(columnLook(column.id).alignment | Qt::AlignVCenter | Qt::TextWordWrap);
    return {};
}

QString BookModel::textAt(const BookRow& row, int column) const
{
    if (row.kind == BookRow::Kind::unread)
        return {};
    if (row.kind != BookRow::Kind::entry)
        return column == 0 ? rangeText(row) : QString();
    return row.cells.value(column);
}

QString BookModel::rangeText(const BookRow& row) const
{
    if (row.kind == BookRow::Kind::hole)
        return tr("%1: missing, and nobody has said why")
            .arg(paperNumbers(row.range.first, row.range.last));
    return u"%1: %2"_s.arg(paperNumbers(row.range.first, row.range.last), row.range.reason);
}

QVariant BookModel::fontOf(const BookRow& row, int column) const
{
    const bool voided
        = row.kind == BookRow::Kind::entry && !row.line.number.voidedBecause.isEmpty();
    QFont font = uiFont(Points::kBody);
    font.setStrikeOut(voided && m_columns->columns[std::size_t(column)].id != u"note");
    font.setItalic(row.kind != BookRow::Kind::entry);
    return font;
}

} // namespace motcua
