#include "core/security/headsignature.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kHashBytes = 32;

/// What is signed: the purpose, the address and the hash, so that no signature fits elsewhere.
QByteArray message(EventId head, const QByteArray& hash)
{
    return "motcua head " + head.toString().toLatin1() + ' ' + hash.toHex();
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray unhex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}
} // namespace

QString stationSubject(int station)
{
    return u"station:"_s + QString::number(station);
}

Draft stationStarted(int station, const QByteArray& publicKey)
{
    return {QString::fromLatin1(kStationStarted), {stationSubject(station)},
        {{u"publicKey"_s, hex(publicKey)}}};
}

Draft stationStartedFor(int station, const QByteArray& publicKey, int replaced)
{
    Draft draft = stationStarted(station, publicKey);
    draft.subjects.push_back(u"ward"_s);
    draft.body[u"replaces"_s] = replaced;
    return draft;
}

int replacedBy(const QJsonObject& body)
{
    return body[u"replaces"_s].toInt();
}

QByteArray publicKeyFrom(const QJsonObject& body)
{
    return unhex(body[u"publicKey"_s]);
}

HeadSignature signHead(const KeyPair& keys, EventId head, const QByteArray& hash)
{
    return {head, hash, sign(keys, message(head, hash))};
}

bool isSignedBy(const QByteArray& publicKey, const HeadSignature& signature)
{
    return isSignedBy(publicKey, message(signature.head, signature.hash), signature.signature);
}

Draft headSigned(const HeadSignature& signature)
{
    return {QString::fromLatin1(kHeadSigned), {stationSubject(signature.head.station)},
        {{u"seq"_s, signature.head.seq}, {u"hash"_s, hex(signature.hash)},
            {u"signature"_s, hex(signature.signature)}}};
}

Result<HeadSignature> headSignatureFrom(const Event& event)
{
    const QJsonObject& body = event.body;
    const HeadSignature read{{event.header.id.station, body[u"seq"_s].toInteger()},
        unhex(body[u"hash"_s]), unhex(body[u"signature"_s])};
    if (read.head.seq < 1 || read.hash.size() != kHashBytes)
        return Error{ErrorCode::damaged, event.header.id.toString(), u"signature"_s, {}, {}};
    return read;
}

} // namespace motcua
