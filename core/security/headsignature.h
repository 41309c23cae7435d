#pragma once
#include "core/journal/event.h"
#include "core/security/keys.h"

namespace motcua {

/// "This was the last event of my journal": a station signs its head at day sheet, backup and
/// export.
struct HeadSignature
{
    EventId head;
    QByteArray hash;
    QByteArray signature;

    bool operator==(const HeadSignature&) const = default;
};

inline constexpr const char* kStationStarted = "station.started"; ///< {publicKey, replaces}
inline constexpr const char* kHeadSigned = "head.signed"; ///< {seq, hash, signature}

/// The subject under which a station's keys and signatures are found: "station:1".
QString stationSubject(int station);

/// The event with which a station makes its public key known.
Draft stationStarted(int station, const QByteArray& publicKey);
/// Of one that takes the place of another, whose file this was.
Draft stationStartedFor(int station, const QByteArray& publicKey, int replaced);
/// The station whose place it took, by the event's body; 0: none.
int replacedBy(const QJsonObject& body);
/// The key that station.started tells; empty where it tells none.
QByteArray publicKeyFrom(const QJsonObject& body);

HeadSignature signHead(const KeyPair& keys, EventId head, const QByteArray& hash);
bool isSignedBy(const QByteArray& publicKey, const HeadSignature& signature);
Draft headSigned(const HeadSignature& signature);
/// damaged where the body is none.
Result<HeadSignature> headSignatureFrom(const Event& event);

} // namespace motcua
