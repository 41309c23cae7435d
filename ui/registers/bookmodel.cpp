#include "ui/registers/bookmodel.h"

#include "ui/registers/bookcells.h"
#include "ui/theme/theme.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString rangeNumbers(const NumberRange& range)
{
    return range.first == range.last ? QString::number(range.first)
                                     : u"%1–%2"_s.arg(range.first).arg(range.last);
}

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
    endResetModel();
}

int BookModel::rowOf(qint64 number) const
{
    for (std::size_t row = 0; row < m_book.rows.size(); ++row)
        if (m_book.rows[row].number() == number)
            return int(row);
    return -1;
}

std::vector<int> BookModel::unread(int first, int last) const
{
    std::vector<int> rows;
    for (int row = std::max(0, first); row <= last && row < rowCount(); ++row)
        if (rowAt(row).kind == BookRow::Kind::entry && rowAt(row).cells.isEmpty())
            rows.push_back(row);
    return rows;
}

bool BookModel::holds(const std::vector<int>& rows, const std::vector<BookLine>& lines) const
{
    const auto same = [this](int row, const BookLine& line) {
        return row < rowCount() && rowAt(row).line == line;
    };
    return std::equal(rows.begin(), rows.end(), lines.begin(), lines.end(), same);
}

void BookModel::setCells(const std::vector<int>& rows, const std::vector<QStringList>& cells)
{
    for (std::size_t at = 0; at < rows.size() && at < cells.size(); ++at)
        m_book.rows.at(std::size_t(rows[at])).cells = cells[at];
    if (!rows.empty())
        Q_EMIT dataChanged(index(rows.front(), 0), index(rows.back(), columnCount() - 1));
}

int BookModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_book.rows.size());
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
        return int(lookOf(m_columns->columns[std::size_t(index.column())].id).alignment
            | Qt::AlignVCenter);
    return {};
}

QVariant BookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const BookColumn& column = m_columns->columns[std::size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(lookOf(column.id).alignment | Qt::AlignVCenter | Qt::TextWordWrap);
    return {};
}

QString BookModel::textAt(const BookRow& row, int column) const
{
    if (row.kind != BookRow::Kind::entry)
        return column == 0 ? rangeText(row) : QString();
    if (column < row.cells.size())
        return row.cells[column];
    return unreadText(row, m_columns->columns[std::size_t(column)].id);
}

QString BookModel::rangeText(const BookRow& row) const
{
    if (row.kind == BookRow::Kind::hole)
        return tr("%1: missing, and nobody has said why").arg(rangeNumbers(row.range));
    return u"%1: %2"_s.arg(rangeNumbers(row.range), row.range.reason);
}

QString BookModel::unreadText(const BookRow& row, const QString& column) const
{
    if (column == u"number")
        return QString::number(row.line.number.number);
    if (column == u"date")
        return row.line.number.date.toString(u"dd/MM/yyyy"_s);
    return column == u"applicant" ? row.line.applicantName : QString();
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
