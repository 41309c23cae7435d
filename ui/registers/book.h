#pragma once
#include "core/office/numbers.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"

#include <QStringList>

namespace motcua {

/// One line of the book on the screen: an entry, or what stands between two entries.
struct BookRow
{
    enum class Kind
    {
        unread, ///< nobody has looked at it yet
        entry,
        explained, ///< numbers that stand in the paper book
        hole ///< numbers that nobody can account for
    };
    Kind kind = Kind::unread;
    BookLine line; ///< of an entry
    NumberRange range; ///< of the others
    bool duplicate = false;
    QStringList cells; ///< of an entry, by the register's columns

    qint64 number() const { return kind == Kind::entry ? line.number.number : range.first; }
};

/// Where a line stands that is no entry.
struct BookGap
{
    int row = 0;
    BookRow::Kind kind = BookRow::Kind::hole;
    NumberRange range;
};

/// A register's year, its entries unread: of a book of any length only the proof is at hand.
struct Book
{
    QString registerId;
    int year = 0;
    QDate titlesOn; ///< its columns are called as on this day: today, or the last one of its year
    std::vector<BookGap> gaps; ///< by row
    NumberAudit audit;
    RegisterPosition next; ///< what the next result gets
    qint64 dossiers = 0; ///< of the tracking book, which has no numbers
    int chosen = -1; ///< the row of the number that was to be kept, else the last one

    int rowCount() const { return int(audit.count) + int(gaps.size()); }
    bool isEmpty() const { return rowCount() == 0 && dossiers == 0; }
};

/// Rows of a book that lie together.
struct BookRows
{
    int first = 0;
    std::vector<BookRow> rows;
};

/// `keep`: a number whose row is wanted; 0: none.
Result<Book> readBook(const Office& office, const QString& registerId, int year, qint64 keep = 0);
/// At most `count` rows from `first` on, with what their dossiers say.
Result<BookRows> readRows(const Office& office, const Book& book, int first, int count);

/// The years that a register has something in, the newest first; this year always.
Result<std::vector<int>> yearsOf(const Office& office, const QString& registerId);

} // namespace motcua
