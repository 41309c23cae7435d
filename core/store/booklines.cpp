// The lines of a register's book: all at once, page by page, or one by one.
#include "core/store/lookups.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kNoLimit = -1; ///< SQLite's word for no limit

BookLine lineAt(Query& query, const QString& registerId, int year)
{
    return {
        {registerId, year, query.integer(0), int(query.integer(1)), query.integer(2), query.text(3),
            QDate::fromString(query.text(4), Qt::ISODate), query.text(5), query.text(6)},
        idOfRow(query.integer(7)), query.text(8), query.text(9)};
}
} // namespace

/// What is skipped is skipped within the index of the book, before the dossiers are looked up.
Result<std::vector<BookLine>> numbersPage(
    const WardFile& file, const QString& registerId, int year, qint64 offset, qint64 limit)
{
    return guarded([&]() -> Result<std::vector<BookLine>> {
        Query query(file.database(),
            "SELECT n.number, n.item, n.dossier, n.volume, n.date, n.system, n.voided_because,"
            " d.id, d.code, d.applicant_name FROM (SELECT * FROM v_number WHERE register = ?"
            " AND year = ? ORDER BY number, dossier, position LIMIT ? OFFSET ?) n"
            " JOIN v_dossier d ON d.key = n.dossier ORDER BY n.number, n.dossier, n.position",
            registerId, year, limit, offset);
        std::vector<BookLine> lines;
        while (query.next())
            lines.push_back(lineAt(query, registerId, year));
        return lines;
    });
}

Result<std::vector<BookLine>> numbers(const WardFile& file, const QString& registerId, int year)
{
    return numbersPage(file, registerId, year, 0, kNoLimit);
}

Result<qint64> countBelow(const WardFile& file, const QString& registerId, int year, qint64 number)
{
    return guarded([&]() -> Result<qint64> {
        Query query(file.database(),
            "SELECT count(*) FROM v_number WHERE register = ? AND year = ? AND number < ?",
            registerId, year, number);
        return query.next() ? query.integer(0) : 0;
    });
}

Outcome eachNumber(
    const WardFile& file, const QString& registerId, int year, const EachNumber& each)
{
    return guarded([&]() -> Outcome {
        Query query(file.database(),
            "SELECT n.number, n.voided_because, d.id FROM v_number n"
            " JOIN v_dossier d ON d.key = n.dossier WHERE n.register = ? AND n.year = ?"
            " ORDER BY n.number, n.dossier, n.position",
            registerId, year);
        while (query.next())
            each(query.integer(0), query.text(1), idOfRow(query.integer(2)));
        return Done{};
    });
}

} // namespace motcua
