#include "core/store/tally.h"

#include "core/store/tallyend.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
// Every statement has the same values: ?1 the period's first moment, ?2 the one after its last,
// ?3 and ?4 the first moments of their local months. Each reads one covering index.

constexpr std::string_view kAsked = " WHERE ?1 <= ?2 AND ?3 <= ?4 AND ";
constexpr std::string_view kCame = "received_at >= ?1 AND received_at < ?2 AND crosses >= 0";
constexpr std::string_view kEnded = "ended_at IS NOT NULL AND ended_at >= ?1 AND ended_at < ?2";
/// Open at ?1, or at ?2: those that were received in an earlier month, and those of the same one.
/// The second part is a piece of one month at most, the first the few that outlive theirs.
constexpr std::string_view kCarriedOpen = "crosses = 1 AND ended_at IS NULL AND received_at < ?1";
constexpr std::string_view kCarriedCrossing = "crosses = 1 AND ended_at >= ?1 AND received_at < ?1";
constexpr std::string_view kCarriedWithin
    = "crosses = 0 AND received_at >= ?3 AND received_at < ?1 AND ended_at >= ?1";
constexpr std::string_view kLeftOpen = "crosses = 1 AND ended_at IS NULL AND received_at < ?2";
constexpr std::string_view kLeftCrossing = "crosses = 1 AND ended_at >= ?2 AND received_at < ?2";
constexpr std::string_view kLeftWithin
    = "crosses = 0 AND received_at >= ?4 AND received_at < ?2 AND ended_at >= ?2";

constexpr std::string_view kAny = "1";
constexpr std::string_view kOnline = "channel = 'online'";
constexpr std::string_view kOtherwise = "channel <> 'online'";
/// Local days, at +07:00.
constexpr std::string_view kEarly
    = "promise IS NOT NULL AND (ended_at + 25200000) / 86400000 < (promise + 25200000) / 86400000";
constexpr std::string_view kInTime
    = "(promise IS NULL OR (ended_at <= promise"
      " AND (ended_at + 25200000) / 86400000 >= (promise + 25200000) / 86400000))";
constexpr std::string_view kLate = "promise IS NOT NULL AND ended_at > promise";
constexpr std::string_view kStillInTime = "(promise IS NULL OR promise >= ?2)";
constexpr std::string_view kOverdue = "promise IS NOT NULL AND promise < ?2";

/// One number, counted in some ranges of rows: its dossiers are those of any of them.
struct Counted
{
    TallyCell cell;
    qint64 Tally::*number;
    std::string_view index;
    std::string_view range;
    std::string_view which;
};
constexpr std::string_view kByCame = "v_dossier_came";
constexpr std::string_view kByEnded = "v_dossier_ended";
constexpr std::string_view kByCrossing = "v_dossier_crossing";
constexpr std::array kCounted{
    Counted{TallyCell::receivedOnline, &Tally::receivedOnline, kByCame, kCame, kOnline},
    Counted{TallyCell::receivedOtherwise, &Tally::receivedOtherwise, kByCame, kCame, kOtherwise},
    Counted{TallyCell::carriedOver, &Tally::carriedOver, kByCrossing, kCarriedOpen, kAny},
    Counted{TallyCell::carriedOver, &Tally::carriedOver, kByCrossing, kCarriedCrossing, kAny},
    Counted{TallyCell::carriedOver, &Tally::carriedOver, kByCame, kCarriedWithin, kAny},
    Counted{TallyCell::solvedEarly, &Tally::solvedEarly, kByEnded, kEnded, kEarly},
    Counted{TallyCell::solvedInTime, &Tally::solvedInTime, kByEnded, kEnded, kInTime},
    Counted{TallyCell::solvedLate, &Tally::solvedLate, kByEnded, kEnded, kLate},
    Counted{TallyCell::pendingInTime, &Tally::pendingInTime, kByCrossing, kLeftOpen, kStillInTime},
    Counted{TallyCell::pendingLate, &Tally::pendingLate, kByCrossing, kLeftOpen, kOverdue},
    Counted{
        TallyCell::pendingInTime, &Tally::pendingInTime, kByCrossing, kLeftCrossing, kStillInTime},
    Counted{TallyCell::pendingLate, &Tally::pendingLate, kByCrossing, kLeftCrossing, kOverdue},
    Counted{TallyCell::pendingInTime, &Tally::pendingInTime, kByCame, kLeftWithin, kStillInTime},
    Counted{TallyCell::pendingLate, &Tally::pendingLate, kByCame, kLeftWithin, kOverdue},
};

/// Numbers of the same rows are counted in one pass: of each row its field, and a bit for every
/// number that it counts for. SQLite would sort the rows to group them.
std::string countSql(std::span<const Counted> together)
{
    std::string sql = "SELECT field";
    for (std::size_t at = 0; at < together.size(); ++at)
        sql.append(at == 0 ? ", ((" : " | ((")
            .append(together[at].which)
            .append(") << ")
            .append(std::to_string(at))
            .append(")");
    sql.append(" FROM v_dossier INDEXED BY ").append(together.front().index);
    return sql.append(kAsked).append(together.front().range);
}

/// The rows of a run of kCounted that has one range.
std::span<const Counted> runFrom(std::size_t first)
{
    std::size_t end = first + 1;
    while (end < kCounted.size() && kCounted[end].range == kCounted[first].range)
        ++end;
    return std::span(kCounted).subspan(first, end - first);
}

void bindPeriod(Query& query, const TallyPeriod& period)
{
    query.bind(period.from.ms);
    query.bind(period.to.ms);
    query.bind(startOfMonth(period.from).ms);
    query.bind(startOfMonth(period.to).ms);
}

/// By field, as UTF-8.
using Lines = std::map<std::string, Tally, std::less<>>;

Tally& lineOf(Lines& lines, std::string_view field)
{
    auto known = lines.find(field);
    if (known == lines.end())
        known = lines.emplace(field, Tally()).first;
    return known->second;
}

void count(
    Database& database, const TallyPeriod& period, std::span<const Counted> together, Lines& lines)
{
    const std::string sql = countSql(together);
    Query query(database, sql);
    bindPeriod(query, period);
    while (query.next()) {
        Tally& line = lineOf(lines, query.bytes(0));
        const qint64 countsFor = query.integer(1);
        for (std::size_t at = 0; at < together.size(); ++at)
            line.*together[at].number += (countsFor >> at) & 1;
    }
}

/// One range of a number's dossiers; ?5 the field, ?6 the key before, ?7 how many.
std::string listSql(const Counted& one)
{
    return std::string("SELECT key FROM v_dossier INDEXED BY ")
        .append(one.index)
        .append(kAsked)
        .append(one.range)
        .append(" AND ")
        .append(one.which)
        .append(" AND (?5 = '' OR field = ?5) AND key > ?6 ORDER BY key LIMIT ?7");
}
} // namespace

Result<std::vector<Tally>> tally(const WardFile& file, const TallyPeriod& period)
{
    return guarded([&]() -> Result<std::vector<Tally>> {
        Lines lines;
        for (std::size_t first = 0; first < kCounted.size(); first += runFrom(first).size())
            count(file.database(), period, runFrom(first), lines);
        std::vector<Tally> all;
        for (auto& [field, line] : lines) {
            line.field = QString::fromUtf8(field.data(), qsizetype(field.size()));
            if (line.received() > 0)
                all.push_back(line);
        }
        return all;
    });
}

Result<std::vector<qint64>> talliedDossiers(const WardFile& file, const TallyPeriod& period,
    TallyCell cell, const QString& field, TallyPage page)
{
    return guarded([&]() -> Result<std::vector<qint64>> {
        std::vector<qint64> keys;
        for (const Counted& one : kCounted) {
            if (one.cell != cell)
                continue;
            const std::string sql = listSql(one);
            Query query(file.database(), sql);
            bindPeriod(query, period);
            query.bind(field);
            query.bind(page.after);
            query.bind(page.limit);
            while (query.next())
                keys.push_back(query.integer(0));
        }
        std::ranges::sort(keys);
        keys.resize(std::min(keys.size(), std::size_t(page.limit)));
        return keys;
    });
}

} // namespace motcua
