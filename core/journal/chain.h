#pragma once
#include "core/base/random.h"
#include "core/journal/event.h"

namespace motcua {

/// An event as it is stored: the exact bytes that were hashed, never encoded again.
struct StoredEvent
{
    EventId id;
    QByteArray header; ///< canonical JSON
    QByteArray salt; ///< 16 random bytes: key of the body's hash
    QByteArray body; ///< canonical JSON; null after a legal destruction
    QByteArray bodyHash; ///< BLAKE2b-256(key = salt, body)
    QByteArray hash; ///< BLAKE2b-256(previous hash ‖ header ‖ bodyHash)

    bool operator==(const StoredEvent&) const = default;
};

QByteArray blake2b(const QByteArray& bytes, const QByteArray& key = {});

/// Seals an event onto the chain whose last hash is `previous` (empty for a station's first event).
/// badJson where the body holds a fraction.
/// `asGiven`: false where the body read back is another one, with composed letters.
Result<StoredEvent> seal(
    const Event& event, const QByteArray& previous, Random& random, bool* asGiven = nullptr);

/// The hashes alone are those of the bytes and of `previous`: damaged/bodyHash, damaged/linkHash.
Outcome checkHashes(const StoredEvent& stored, const QByteArray& previous);

/// Checks one link: the hashes are those of the bytes and of `previous`, and its header can be read
/// and is this event's. damaged, field = "station:seq".
Outcome checkLink(const StoredEvent& stored, const QByteArray& previous);

/// Reads the event back; damaged where its bytes are not JSON.
Result<Event> readStored(const StoredEvent& stored);

/// The short form of a head hash that is printed and read aloud: "7f3a-91c2-0b5e-d4a8".
QString shortHead(const QByteArray& hash);

} // namespace motcua
