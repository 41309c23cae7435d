#pragma once
#include <QAbstractTableModel>
#include <QCoreApplication>

#include <span>
#include <vector>

namespace motcua {

/// What our lists ask of a model besides the roles that Qt knows.
enum RowRole : int
{
    IdRole = Qt::UserRole + 1,
    SortRole,
    SubtitleRole,
    /// The end of the text (of the subtitle, where there is one) that is never cut off.
    WholeEndRole,
    PillTextRole,
    /// int(Tone)
    PillToneRole,
    /// Where the tone's own icon would mislead.
    PillIconRole,
    RightTextRole
};

/// One column of a RowModel: the header in English (marked with QT_TRANSLATE_NOOP), the text, and
/// what to sort by where the text won't do. Numbers are aligned to the right.
template <typename Row>
struct Column
{
    const char* header;
    QString (*text)(const Row&);
    QVariant (*sortKey)(const Row&) = nullptr;
    Qt::AlignmentFlag alignment = Qt::AlignLeft;
};

/// A table over a vector of values: Qt's contract once, for all lists. A concrete model gives its
/// columns and, where it has some, roles of its own.
template <typename Row>
class RowModel : public QAbstractTableModel
{
public:
    /// context: the translation context of the headers. The columns outlive the model (constexpr).
    RowModel(const char* context, std::span<const Column<Row>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_context(context)
        , m_columns(columns)
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    const std::vector<Row>& rows() const { return m_rows; }
    const Row& rowAt(const QModelIndex& index) const { return m_rows.at(std::size_t(index.row())); }

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    int columnCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row& row = rowAt(index);
        const Column<Row>& column = m_columns[std::size_t(index.column())];
        if (role == Qt::DisplayRole)
            return column.text(row);
        if (role == SortRole)
            return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
        if (role == Qt::TextAlignmentRole)
            return int(column.alignment | Qt::AlignVCenter);
        return roleOf(row, role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row>& column = m_columns[std::size_t(section)];
        if (role == Qt::DisplayRole)
            return QCoreApplication::translate(m_context, column.header);
        if (role == Qt::TextAlignmentRole)
            return int(column.alignment | Qt::AlignVCenter);
        return {};
    }

protected:
    /// IdRole, SubtitleRole, … of a row; the same in every column.
    virtual QVariant roleOf(const Row& row, int role) const = 0;

private:
    const char* m_context;
    std::span<const Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace motcua
