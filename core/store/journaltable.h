#pragma once
#include "core/journal/chain.h"
#include "core/store/sqlite.h"

namespace motcua {

/// The last event of a station's chain.
struct Head
{
    EventId id;
    qint64 at = 0;
    QByteArray hash; ///< empty before the first event

    bool operator==(const Head&) const = default;
};

/// An event's address as the row's one number, and back.
qint64 rowOf(EventId id);
EventId idOfRow(qint64 row);

// These throw SQLite::Exception; the rest of the room calls them under guarded().

void insertEvent(Database& database, const EventHeader& header, const StoredEvent& stored);
/// The stored bytes of events that name a subject, in their total order; without salt and hashes.
std::vector<StoredEvent> storedOf(Database& database, const QString& subject);
/// damaged where one cannot be read.
Result<Events> readAll(const std::vector<StoredEvent>& stored);
/// Events that name a subject as they lie there, each with the hash before it.
struct LinkedRows
{
    std::vector<StoredEvent> stored;
    std::vector<QByteArray> previous;
};
LinkedRows linkedRowsOf(Database& database, const QString& subject);
/// Reads them, on any thread; damaged as eventsOf().
Result<Events> checkedEvents(const LinkedRows& rows);
/// Events that name a subject, in their total order; damaged where one cannot be read, or is not
/// what was sealed: a changed byte is never shown as what somebody wrote.
Result<Events> eventsOf(Database& database, const QString& subject);
/// One as it was sealed: damaged as eventsOf(); none where there is no such event.
Result<std::optional<StoredEvent>> sealedAt(Database& database, EventId id);
/// Its header and body; none where there is no such event.
std::optional<StoredEvent> storedAt(Database& database, EventId id);
/// notFound where there is none.
Result<Event> eventAt(Database& database, EventId id);
Result<EventHeader> headerAt(Database& database, EventId id);
std::vector<int> stationsOf(Database& database);
/// The head of a station's chain; null id where it has no event.
Head headOf(Database& database, int station);
} // namespace motcua
