#pragma once
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/json.h"

#include <QStringList>

namespace motcua {

/// What every reader of the journal may see, whoever may see the body.
struct EventHeader
{
    QString ward;
    EventId id; ///< station and gap-free number
    qint64 at = 0; ///< hybrid logical clock: orders events, nothing else
    Instant when; ///< the wall clock that the verb was given
    QString actor; ///< login, or "system"
    QString kind; ///< "dossier.received"
    int v = 1;
    QStringList subjects; ///< what it is about: "dossier:1:15", "register:SCT/BS"; no personal data

    bool operator==(const EventHeader&) const = default;
};

/// An event as rooms read it. The body holds inputs and results, so that folding needs no rule.
struct Event
{
    EventHeader header;
    QJsonObject body;

    bool operator==(const Event&) const = default;
};
using Events = std::vector<Event>;

/// What a decision asks to be written: an event without address, time and actor.
struct Draft
{
    QString kind;
    QStringList subjects;
    QJsonObject body;
    int v = 1;

    bool operator==(const Draft&) const = default;
};
using Drafts = std::vector<Draft>;

/// The total order of events: (at, station, seq).
bool earlier(const EventHeader& a, const EventHeader& b);

/// The same order as one number.
qint64 orderOf(const EventHeader& header);
qint64 orderOf(qint64 at, int station);
/// Divided by this, what is left of it is the station.
inline constexpr qint64 kStationsInOrder = 10'000;

/// The next logical time: later than every event seen, and no earlier than the wall clock.
qint64 nextAt(qint64 lastAt, Instant when);
/// A remote `at` more than 24 h ahead of the wall clock is kept, but never pulls our clock.
qint64 seenAt(qint64 lastAt, qint64 remoteAt, Instant when);
/// Whether a wall clock jumps back behind the last event's, or a month ahead of it (an office
/// closes for no longer). One wrong event is marked, and the first right one after it; those behind
/// it are not.
bool isClockSuspect(Instant last, Instant when);

/// Canonical bytes of a header, and back (badJson).
QByteArray headerBytes(const EventHeader& header);
Result<EventHeader> readHeader(const QByteArray& bytes);

} // namespace motcua
