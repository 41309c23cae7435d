#pragma once
#include "ui/registers/book.h"

#include <QAbstractTableModel>

namespace motcua {

/// The lines of a book under its own columns. What a dossier says of its line is read when it is
/// looked at.
class BookModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setBook(const Register& columns, Book book);
    const Book& book() const { return m_book; }
    const Register* columns() const { return m_columns; }
    const BookRow& rowAt(int row) const { return m_book.rows.at(std::size_t(row)); }
    /// The row of a number; -1.
    int rowOf(qint64 number) const;

    /// The rows within first..last whose dossiers are still unread.
    std::vector<int> unread(int first, int last) const;
    /// Whether these rows still hold these lines: the book may have changed while they were read.
    bool holds(const std::vector<int>& rows, const std::vector<BookLine>& lines) const;
    void setCells(const std::vector<int>& rows, const std::vector<QStringList>& cells);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const BookRow& row, int column) const;
    QString rangeText(const BookRow& row) const;
    QString unreadText(const BookRow& row, const QString& column) const;
    QVariant fontOf(const BookRow& row, int column) const;

    const Register* m_columns = nullptr;
    Book m_book;
};

} // namespace motcua
