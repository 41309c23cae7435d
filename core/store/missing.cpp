#include "core/store/missing.h"

#include "core/store/backup.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A station's events that the backup has not: behind the first of these, up to the second.
struct Span
{
    EventId after; ///< the last one that both have, seq 0: none
    EventId last;
};

/// One of two journals that began as one.
struct Side
{
    Database& database;
    const std::vector<Head>& heads;

    qint64 last(int station) const;
    QByteArray hash(EventId id) const; ///< empty: it has no such event
};

qint64 Side::last(int station) const
{
    const auto head
        = std::ranges::find_if(heads, [&](const Head& one) { return one.id.station == station; });
    return head == heads.end() ? 0 : head->id.seq;
}

QByteArray Side::hash(EventId id) const
{
    Query query(database, "SELECT hash FROM event WHERE id = ?", rowOf(id));
    return query.next() ? query.blob(0) : QByteArray();
}

/// The last event of a station that both have; seq 0: none. A hash stands for all that is before
/// it: where they differ they differ from then on.
EventId lastCommon(const Side& one, const Side& other, int station)
{
    const auto isCommon = [&](qint64 seq) {
        const QByteArray hash = one.hash({station, seq});
        return !hash.isEmpty() && hash == other.hash({station, seq});
    };
    qint64 common = std::min(one.last(station), other.last(station));
    qint64 differs = common + 1;
    if (common > 0 && !isCommon(common))
        differs = std::exchange(common, 0);
    while (differs - common > 1) {
        const qint64 middle = common + (differs - common) / 2;
        (isCommon(middle) ? common : differs) = middle;
    }
    return {station, common};
}

/// Adds up what all stations have and the backup lacks.
class Count
{
public:
    explicit Count(Database& database)
        : m_database(database)
    {
    }
    void add(const Span& span);
    Missing missing();

private:
    void addDossiers(const Span& span);
    void addReceipts(const Span& span);

    Database& m_database;
    Missing m_missing;
    qint64 m_lastKey = 0; ///< of the last dossier in time
};

void Count::add(const Span& span)
{
    if (span.after == span.last)
        return;
    m_missing.events += span.last.seq - span.after.seq;
    addDossiers(span);
    addReceipts(span);
}

void Count::addDossiers(const Span& span)
{
    Query query(m_database,
        "SELECT count(*), coalesce(max(key), 0) FROM v_dossier WHERE id > ? AND id <= ?",
        rowOf(span.after), rowOf(span.last));
    if (!query.next())
        return;
    m_missing.dossiers += query.integer(0);
    m_lastKey = std::max(m_lastKey, query.integer(1));
}

/// A receipt bears its event's place in the order of all, whose last digits are the station.
void Count::addReceipts(const Span& span)
{
    const int station = span.last.station;
    Query at(m_database, "SELECT at FROM event WHERE id > ? AND id <= ? ORDER BY id DESC LIMIT 1",
        rowOf({station, 0}), rowOf(span.after));
    const qint64 after = at.next() ? orderOf(at.integer(0), station) : 0;
    Query receipts(m_database,
        "SELECT count(*) FROM v_receipt WHERE number > 0 AND sequence > ? AND sequence % ? = ?",
        after, kStationsInOrder, station);
    if (receipts.next())
        m_missing.receipts += receipts.integer(0);
}

Missing Count::missing()
{
    Query code(m_database, "SELECT code FROM v_dossier WHERE key = ?", m_lastKey);
    if (m_missing.dossiers > 0 && code.next())
        m_missing.lastCode = code.text(0);
    return m_missing;
}

Missing countIn(const Side& backup, const Side& file)
{
    Count count(file.database);
    for (const Head& head : file.heads)
        count.add({lastCommon(backup, file, head.id.station), head.id});
    Missing missing = count.missing();
    for (const Head& head : backup.heads)
        missing.ahead += head.id.seq - lastCommon(backup, file, head.id.station).seq;
    return missing;
}
} // namespace

std::optional<Missing> missingIn(
    const QString& backup, const Contents& contents, const QString& path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    Missing unknown;
    unknown.uncounted = true;
    auto file = WardFile::openToRead(path);
    if (!file)
        file = WardFile::openDamaged(path);
    const auto journal = Database::open(backup, Database::Mode::frozen);
    if (!file || !journal)
        return unknown;
    if ((*file)->fileId() != contents.fileId)
        return std::nullopt;
    const auto heads = (*file)->heads();
    if (!heads)
        return unknown;
    const auto missing = guarded([&]() -> Result<Missing> {
        return countIn({**journal, contents.heads}, {(*file)->database(), *heads});
    });
    return missing.valueOr(unknown);
}

Reasons reasonsOf(const std::optional<Missing>& missing)
{
    if (missing && missing->uncounted)
        return {{u"backupUncompared"_s, {}, {}}};
    if (!missing || missing->events == 0)
        return {};
    QJsonObject values{{u"events"_s, missing->events}};
    if (missing->dossiers > 0) {
        values[u"dossiers"_s] = missing->dossiers;
        values[u"code"_s] = missing->lastCode;
    }
    if (missing->receipts > 0)
        values[u"receipts"_s] = missing->receipts;
    if (missing->ahead > 0)
        values[u"ahead"_s] = missing->ahead;
    return {{missing->ahead > 0 ? u"backupDiverges"_s : u"backupLacks"_s, values, {}}};
}

} // namespace motcua
