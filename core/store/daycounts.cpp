#include "core/store/daycounts.h"

#include "core/store/journaltable.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kShortest = 16; ///< hexadecimal digits of shortHead()
constexpr qsizetype kLongest = 64;

struct Day
{
    qint64 from = 0;
    qint64 to = 0; ///< the first moment after it
};

Day dayOf(QDate date)
{
    return {Instant::fromLocal(date, QTime(0, 0)).ms,
        Instant::fromLocal(date.addDays(1), QTime(0, 0)).ms};
}

/// The first number of a station whose logical time is not before the day: that clock never runs
/// back, and an event of the day is no earlier in it.
qint64 firstSeq(Database& database, int station, qint64 from)
{
    qint64 low = 1;
    qint64 high = headOf(database, station).id.seq + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        Query query(database, "SELECT at FROM event WHERE id = ?", rowOf({station, middle}));
        if (query.next() && query.integer(0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void countEvents(Database& database, const Day& day, DayCounts& counts)
{
    for (const int station : stationsOf(database)) {
        Query query(database,
            "SELECT kind, count(*) FROM event WHERE id BETWEEN ? AND ?"
            " AND when_ms >= ? AND when_ms < ? GROUP BY kind",
            rowOf({station, firstSeq(database, station, day.from)}),
            rowOf(headOf(database, station).id), day.from, day.to);
        while (query.next())
            counts.events[query.text(0)] += query.integer(1);
    }
}

void countNumbers(Database& database, QDate day, DayCounts& counts)
{
    Query query(database,
        "SELECT register, volume, min(number), max(number), count(*), sum(voided_because <> '')"
        " FROM v_number WHERE register IN (SELECT DISTINCT register FROM v_number) AND year = ?"
        " AND date = ? AND system = '' GROUP BY register ORDER BY register",
        day.year(), day.toString(Qt::ISODate));
    while (query.next())
        counts.registers.push_back({query.text(0), query.text(1), query.integer(2),
            query.integer(3), query.integer(4), query.integer(5)});
}
} // namespace

Result<DayCounts> dayCounts(const WardFile& file, QDate day)
{
    return guarded([&]() -> Result<DayCounts> {
        DayCounts counts;
        countEvents(file.database(), dayOf(day), counts);
        countNumbers(file.database(), day, counts);
        return counts;
    });
}

Result<EventId> eventOfHead(const WardFile& file, const QString& printed)
{
    static const QRegularExpression digits(u"^[0-9a-f]+$"_s);
    const QString hex = printed.trimmed().toLower().remove(u'-').remove(u' ');
    const QString even = hex.left(hex.size() / 2 * 2);
    if (hex.size() < kShortest || hex.size() > kLongest || !digits.match(hex).hasMatch())
        return badInput(u"head"_s, u"badHead"_s, {{u"value"_s, printed}});
    return guarded([&]() -> Result<EventId> {
        const QByteArray begins = QByteArray::fromHex(even.toLatin1());
        Query query(file.database(), "SELECT id FROM event WHERE substr(hash, 1, ?) = ?",
            qint64(begins.size()), begins);
        if (query.next())
            return idOfRow(query.integer(0));
        return Error{ErrorCode::notFound, u"head"_s, u"headUnknown"_s, {{u"head"_s, printed}}, {}};
    });
}

Outcome addHeadCheck(VerifyReport& report, const WardFile& file, const QString& printed)
{
    const auto event = eventOfHead(file, printed);
    if (!event && event.error().code != ErrorCode::notFound)
        return event.error();
    report.checks.push_back(event ? Check{u"printedHead"_s, true, event->toString(), {}}
                                  : Check{u"printedHead"_s, false, printed, u"headUnknown"_s});
    report.ok = report.ok && event.ok();
    return Done{};
}

} // namespace motcua
