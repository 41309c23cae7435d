#include "core/store/journaltable.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kSeqBits = 40;
constexpr qint64 kSeqMask = (qint64(1) << kSeqBits) - 1;

StoredEvent readContent(Query& query)
{
    StoredEvent stored;
    stored.id = idOfRow(query.integer(0));
    stored.header = query.blob(1);
    stored.body = query.blob(2);
    return stored;
}

StoredEvent readLink(Query& query)
{
    return {idOfRow(query.integer(0)), query.blob(1), query.blob(2), query.blob(3), query.blob(4),
        query.blob(5)};
}
} // namespace

qint64 rowOf(EventId id)
{
    return (qint64(id.station) << kSeqBits) | id.seq;
}

EventId idOfRow(qint64 row)
{
    return {int(row >> kSeqBits), row & kSeqMask};
}

void insertEvent(Database& database, const EventHeader& header, const StoredEvent& stored)
{
    const qint64 row = rowOf(stored.id);
    execute(database,
        "INSERT INTO event(id, at, when_ms, kind, header, salt, body, body_hash, hash)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row, header.at, header.when.ms, header.kind, stored.header, stored.salt, stored.body,
        stored.bodyHash, stored.hash);
    for (const QString& subject : header.subjects)
        execute(database,
            "INSERT INTO event_subject(subject, at, event) VALUES(?, ?, ?) ON CONFLICT DO NOTHING",
            subject, header.at, row);
}

std::vector<StoredEvent> storedOf(Database& database, const QString& subject)
{
    Query query(database,
        "SELECT e.id, e.header, e.body FROM event_subject s JOIN event e ON e.id = s.event"
        " WHERE s.subject = ? ORDER BY s.at, s.event",
        subject);
    std::vector<StoredEvent> stored;
    while (query.next())
        stored.push_back(readContent(query));
    return stored;
}

Result<Events> readAll(const std::vector<StoredEvent>& stored)
{
    Events events;
    events.reserve(stored.size());
    for (const StoredEvent& one : stored) {
        auto event = readStored(one);
        if (!event)
            return event.error();
        events.push_back(*std::move(event));
    }
    return events;
}

LinkedRows linkedRowsOf(Database& database, const QString& subject)
{
    Query query(database,
        "SELECT e.id, e.header, e.salt, e.body, e.body_hash, e.hash, p.hash"
        " FROM event_subject s JOIN event e ON e.id = s.event LEFT JOIN event p ON p.id = e.id - 1"
        " WHERE s.subject = ? ORDER BY s.at, s.event",
        subject);
    LinkedRows rows;
    while (query.next()) {
        rows.stored.push_back(readLink(query));
        rows.previous.push_back(query.blob(6));
    }
    return rows;
}

Result<Events> checkedEvents(const LinkedRows& rows)
{
    for (std::size_t at = 0; at < rows.stored.size(); ++at)
        if (const auto hashes = checkHashes(rows.stored[at], rows.previous[at]); !hashes)
            return hashes.error();
    return readAll(rows.stored);
}

Result<Events> eventsOf(Database& database, const QString& subject)
{
    return checkedEvents(linkedRowsOf(database, subject));
}

Result<std::optional<StoredEvent>> sealedAt(Database& database, EventId id)
{
    Query query(database,
        "SELECT e.id, e.header, e.salt, e.body, e.body_hash, e.hash, p.hash"
        " FROM event e LEFT JOIN event p ON p.id = e.id - 1 WHERE e.id = ?",
        rowOf(id));
    if (!query.next())
        return std::optional<StoredEvent>();
    StoredEvent stored = readLink(query);
    if (const auto hashes = checkHashes(stored, query.blob(6)); !hashes)
        return hashes.error();
    return std::optional(std::move(stored));
}

std::optional<StoredEvent> storedAt(Database& database, EventId id)
{
    Query query(database, "SELECT id, header, body FROM event WHERE id = ?", rowOf(id));
    return query.next() ? std::optional(readContent(query)) : std::nullopt;
}

Result<Event> eventAt(Database& database, EventId id)
{
    const auto stored = storedAt(database, id);
    if (!stored)
        return Error{ErrorCode::notFound, id.toString(), u"event"_s, {}, {}};
    return readStored(*stored);
}

Result<EventHeader> headerAt(Database& database, EventId id)
{
    Query query(database, "SELECT header FROM event WHERE id = ?", rowOf(id));
    if (!query.next())
        return Error{ErrorCode::notFound, id.toString(), u"event"_s, {}, {}};
    auto header = readHeader(query.blob(0));
    if (!header)
        return Error{ErrorCode::damaged, id.toString(), u"header"_s, {}, {}};
    return header;
}

std::vector<int> stationsOf(Database& database)
{
    std::vector<int> stations;
    qint64 after = 0;
    for (;;) {
        Query query(database, "SELECT id FROM event WHERE id > ? ORDER BY id LIMIT 1", after);
        if (!query.next())
            return stations;
        stations.push_back(idOfRow(query.integer(0)).station);
        after = rowOf({stations.back(), kSeqMask});
    }
}

Head headOf(Database& database, int station)
{
    Query query(database,
        "SELECT id, at, hash FROM event WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1",
        rowOf({station, 0}), rowOf({station, kSeqMask}));
    if (!query.next())
        return {{station, 0}, 0, {}};
    return {idOfRow(query.integer(0)), query.integer(1), query.blob(2)};
}

} // namespace motcua
