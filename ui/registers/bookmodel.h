#pragma once
#include "ui/registers/book.h"

#include <QAbstractTableModel>

#include <deque>
#include <map>

namespace motcua {

/// The lines of a book under its own columns. What is looked at is read, some pages around it are
/// kept: a book of any length scrolls.
class BookModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    static constexpr int kPageRows = 64;

    void setBook(const Register& columns, Book book);
    const Book& book() const { return m_book; }
    const Register* columns() const { return m_columns; }
    /// One of Kind::unread where its page is not at hand.
    const BookRow& rowAt(int row) const;

    /// Another book, or the same one as it then stood, since it was last asked: what was read for
    /// one before is of no use.
    int edition() const { return m_edition; }
    /// The first row of each page within first..last that is neither at hand nor on its way.
    std::vector<int> missing(int first, int last);
    void setRows(int edition, const BookRows& read);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const BookRow& row, int column) const;
    QString rangeText(const BookRow& row) const;
    QVariant fontOf(const BookRow& row, int column) const;

    const Register* m_columns = nullptr;
    Book m_book;
    int m_edition = 0;
    std::map<int, std::vector<BookRow>> m_pages; ///< by their first row; empty: on its way
    std::deque<int> m_order; ///< of their coming
};

} // namespace motcua
