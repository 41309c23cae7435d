#include "core/store/missing.h"

#include "core/store/backup.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A station's events that the backup has not: behind the first of these, up to the second.
struct Span
{
    EventId after; ///< seq 0: it has none of them
    EventId last;
};

Span spanOf(const Contents& backup, const Head& head)
{
    const int station = head.id.station;
    const auto known = std::ranges::find_if(
        backup.heads, [&](const Head& one) { return one.id.station == station; });
    const qint64 seq = known == backup.heads.end() ? 0 : known->id.seq;
    return {{station, std::min(seq, head.id.seq)}, head.id};
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

Result<Missing> countIn(const Contents& backup, const WardFile& file)
{
    const auto heads = file.heads();
    if (!heads)
        return heads.error();
    return guarded([&]() -> Result<Missing> {
        Count count(file.database());
        for (const Head& head : *heads)
            count.add(spanOf(backup, head));
        return count.missing();
    });
}
} // namespace

std::optional<Missing> missingIn(const Contents& backup, const QString& path)
{
    auto file = WardFile::openToRead(path);
    if (!file)
        file = WardFile::openDamaged(path);
    if (!file || (*file)->fileId() != backup.fileId)
        return std::nullopt;
    const auto missing = countIn(backup, **file);
    return missing ? std::optional(*missing) : std::nullopt;
}

Reasons reasonsOf(const std::optional<Missing>& missing)
{
    if (!missing || missing->events == 0)
        return {};
    QJsonObject values{{u"events"_s, missing->events}};
    if (missing->dossiers > 0) {
        values[u"dossiers"_s] = missing->dossiers;
        values[u"code"_s] = missing->lastCode;
    }
    if (missing->receipts > 0)
        values[u"receipts"_s] = missing->receipts;
    return {{u"backupLacks"_s, values, {}}};
}

} // namespace motcua
