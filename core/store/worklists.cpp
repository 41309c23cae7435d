#include "core/store/worklists.h"

#include "core/store/rowreader.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// One list: which rows (a partial index of the same words answers it), by which column, which way.
/// Every condition has the two values ?1 and ?2.
struct List
{
    Work work;
    const char* name;
    const char* where;
    const char* order;
    bool newestFirst;
};
constexpr qint64 kEver = std::numeric_limits<qint64>::max();
constexpr std::array kLists{
    List{Work::waitingHere, "waiting-here",
        "d.open = 1 AND d.lane = 'no-wait' AND d.since BETWEEN ?1 AND ?2", "d.since", false},
    List{Work::forApproval, "for-approval", "d.state = 'forApproval' AND d.since BETWEEN ?1 AND ?2",
        "d.since", false},
    List{Work::dueSoon, "due-soon",
        "d.pending = 1 AND d.due_at IS NOT NULL AND d.due_at BETWEEN ?1 AND ?2", "d.due_at", false},
    List{Work::overdue, "overdue",
        "d.pending = 1 AND d.promise IS NOT NULL AND d.promise BETWEEN ?1 AND ?2", "d.promise",
        false},
    List{Work::stepDue, "step-due", "d.step_due_at IS NOT NULL AND d.step_due_at BETWEEN ?1 AND ?2",
        "d.step_due_at", false},
    List{Work::awaitingSupplement, "awaiting-supplement",
        "d.state IN ('awaitingSupplement', 'registered') AND d.since BETWEEN ?1 AND ?2", "d.since",
        false},
    List{Work::ready, "ready", "d.state = 'done' AND d.since BETWEEN ?1 AND ?2", "d.since", false},
    List{Work::uncollected, "uncollected",
        "d.state = 'done' AND d.awaits = 0 AND d.since BETWEEN ?1 AND ?2", "d.since", false},
    List{Work::today, "today", "d.received_at BETWEEN ?1 AND ?2", "d.received_at", true},
    List{Work::all, "all", "d.key BETWEEN ?1 AND ?2", "d.key", true},
};

const List& listOf(Work work)
{
    return *std::find_if(
        kLists.begin(), kLists.end(), [work](const List& l) { return l.work == work; });
}

struct Range
{
    qint64 from = 0;
    qint64 to = kEver;
};

Range dayOf(Instant now)
{
    const qint64 start = Instant::fromLocal(now.localDate(), QTime(0, 0)).ms;
    return {start, start + 24 * 3'600'000LL - 1};
}

Range rangeOf(const WorkQuery& query)
{
    switch (query.work) {
    case Work::dueSoon:
        return {query.now.ms, query.until.ms};
    case Work::overdue:
        return {0, query.now.ms - 1};
    case Work::stepDue:
        return {0, query.stepUntil.ms};
    case Work::uncollected:
        return {0, dayOf(query.now).from - 1};
    case Work::today:
        return dayOf(query.now);
    default:
        return {};
    }
}

/// What is left of the list behind the cursor, so that the index is entered there.
Range behind(Range range, const List& list, const Cursor& after)
{
    return list.newestFirst ? Range{range.from, after.order} : Range{after.order, range.to};
}

std::string pageSql(const List& list, bool goesOn)
{
    const std::string order = list.order;
    const char* direction = list.newestFirst ? " DESC" : "";
    const char* than = list.newestFirst ? "<" : ">";
    std::string sql = std::string("SELECT ") + kRowColumns + ", " + order
        + " FROM v_dossier d WHERE " + list.where;
    if (goesOn)
        sql += " AND (" + order + ", d.key) " + than + " (?4, ?5)";
    return sql + " ORDER BY " + order + direction + ", d.key" + direction + " LIMIT ?3";
}

WorkPage readPage(Query& query, int count)
{
    WorkPage page;
    qint64 order = 0;
    while (query.next()) {
        if (int(page.rows.size()) == count) {
            page.next = Cursor{order, page.rows.back().key};
            break;
        }
        page.rows.push_back(readRow(query));
        order = query.integer(kRowWidth);
    }
    return page;
}

qint64 countOf(Database& database, const WorkQuery& query)
{
    if (query.work == Work::all)
        return database.number("SELECT count(*) FROM v_dossier");
    const Range range = rangeOf(query);
    const std::string sql
        = std::string("SELECT count(*) FROM v_dossier d WHERE ") + listOf(query.work).where;
    Query counted(database, sql, range.from, range.to);
    return counted.next() ? counted.integer(0) : 0;
}

void readServed(Database& database, Instant now, DayFigures& figures)
{
    const Range day = dayOf(now);
    Query query(database,
        "SELECT handed_over_at - received_at FROM v_dossier"
        " WHERE lane = 'no-wait' AND handed_over_at IS NOT NULL AND handed_over_at BETWEEN ? AND ?"
        " ORDER BY 1",
        day.from, day.to);
    std::vector<qint64> took;
    while (query.next())
        took.push_back(query.integer(0));
    figures.servedNoWait = qint64(took.size());
    if (!took.empty())
        figures.medianMinutes = int((took[took.size() / 2] + 59'999) / 60'000);
}
} // namespace

QString workName(Work work)
{
    return QString::fromLatin1(listOf(work).name);
}

std::optional<Work> workFromName(const QString& name)
{
    for (const List& list : kLists)
        if (name == QLatin1StringView(list.name))
            return list.work;
    return std::nullopt;
}

QStringList workNames()
{
    QStringList names;
    for (const List& list : kLists)
        names.append(QString::fromLatin1(list.name));
    return names;
}

Result<WorkPage> page(
    const WardFile& file, const WorkQuery& query, int count, std::optional<Cursor> after)
{
    return guarded([&]() -> Result<WorkPage> {
        const List& list = listOf(query.work);
        const Range range = after ? behind(rangeOf(query), list, *after) : rangeOf(query);
        const std::string sql = pageSql(list, after.has_value());
        Query rows(file.database(), sql, range.from, range.to, count + 1);
        if (after) {
            rows.bind(after->order);
            rows.bind(after->key);
        }
        return readPage(rows, count);
    });
}

Result<qint64> count(const WardFile& file, const WorkQuery& query)
{
    return guarded([&]() -> Result<qint64> { return countOf(file.database(), query); });
}

Result<DayFigures> dayFigures(const WardFile& file, Instant now, Instant until)
{
    return guarded([&]() -> Result<DayFigures> {
        DayFigures figures;
        const auto counted = [&](Work work) {
            return countOf(file.database(), {work, now, until});
        };
        figures.waitingHere = counted(Work::waitingHere);
        figures.forApproval = counted(Work::forApproval);
        figures.dueSoon = counted(Work::dueSoon);
        figures.overdue = counted(Work::overdue);
        figures.ready = counted(Work::ready);
        readServed(file.database(), now, figures);
        return figures;
    });
}

} // namespace motcua
