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
        entry,
        explained, ///< numbers that stand in the paper book
        hole ///< numbers that nobody can account for
    };
    Kind kind = Kind::entry;
    BookLine line; ///< of an entry
    NumberRange range; ///< of the others
    bool duplicate = false;
    QStringList cells; ///< by the register's columns; empty until its dossier was read

    qint64 number() const { return kind == Kind::entry ? line.number.number : range.first; }
};

/// A register's year.
struct Book
{
    QString registerId;
    int year = 0;
    std::vector<BookRow> rows;
    NumberAudit audit;
    RegisterPosition next; ///< what the next result gets
    qint64 dossiers = 0; ///< of the tracking book, which has no numbers

    bool isEmpty() const { return rows.empty() && dossiers == 0; }
};

/// Every line of the book, its dossiers unread: as quick for a year of forty thousand numbers as
/// the numbers themselves.
Result<Book> readBook(const Office& office, const QString& registerId, int year);
/// The cells of entries, read from their dossiers.
Result<std::vector<QStringList>> readCells(
    const Office& office, const Register& book, const std::vector<BookLine>& lines);

/// The years that a register has something in, the newest first; this year always.
Result<std::vector<int>> yearsOf(const Office& office, const QString& registerId);

} // namespace motcua
