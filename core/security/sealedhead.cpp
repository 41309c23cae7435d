#include "core/security/sealedhead.h"

#include "core/journal/chain.h"

#include <QtEndian>

#include <sodium.h>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
// "MCUASEAL", a version, the cost of the passphrase, its salt, the stream's header; then, since
// version 2, the length, the key's mark and the sum of all that.
constexpr char kMagic[] = "MCUASEAL";
constexpr quint32 kVersion = 2;
constexpr quint64 kMostPasses = 20;
constexpr quint64 kMostMemory = 1024ULL * 1024 * 1024;
constexpr quint64 kMostBytes = 1ULL << 50;
constexpr qsizetype kMark = 16;
constexpr qsizetype kSum = 16;
constexpr qsizetype kFirstLength = kSealMagicLength + 4 + 8 + 8 + crypto_pwhash_SALTBYTES
    + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kSecondLength = 8 + kMark + kSum;

template <class T>
QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// The part that every version has.
SealedHead readFirst(const QByteArray& bytes)
{
    const char* at = bytes.constData() + kSealMagicLength + 4;
    return {qFromBigEndian<quint64>(at), qFromBigEndian<quint64>(at + 8),
        bytes.mid(kSealMagicLength + 20, crypto_pwhash_SALTBYTES),
        bytes.right(crypto_secretstream_xchacha20poly1305_HEADERBYTES), 0, {}};
}

/// False where the sum is not that of what stands before it.
bool readSecond(SealedHead& head, const QByteArray& first, const QByteArray& second)
{
    if (second.size() != kSecondLength)
        return false;
    head.length = qFromBigEndian<quint64>(second.constData());
    head.keyMark = second.mid(8, kMark);
    return second.right(kSum) == blake2b(first + second.chopped(kSum)).left(kSum);
}

bool isSane(const SealedHead& head)
{
    return head.passes >= 1 && head.passes <= kMostPasses
        && head.memory >= crypto_pwhash_MEMLIMIT_MIN && head.memory <= kMostMemory
        && head.length <= kMostBytes;
}
} // namespace

bool startsSealed(const QByteArray& bytes)
{
    return bytes.startsWith(kMagic);
}

qint64 sealedHeadLength()
{
    return kFirstLength + kSecondLength;
}

QByteArray keyMarkOf(const QByteArray& key)
{
    return blake2b("the key of a sealed file", key).left(kMark);
}

QByteArray sealedHeadBytes(const SealedHead& head)
{
    const QByteArray bytes = QByteArray(kMagic, kSealMagicLength) + bigEndian(kVersion)
        + bigEndian(head.passes) + bigEndian(head.memory) + head.salt + head.stream
        + bigEndian(head.length) + head.keyMark;
    return bytes + blake2b(bytes).left(kSum);
}

Result<SealedHead> takeSealedHead(
    const std::function<QByteArray(qint64)>& take, const QString& path)
{
    const QByteArray first = take(kFirstLength);
    if (!startsSealed(first))
        return Error{ErrorCode::notOurFile, path, {}, {}, {}};
    const Error broken{ErrorCode::damaged, path, u"sealBroken"_s, {}, {}};
    if (first.size() != kFirstLength)
        return broken;
    const auto version = qFromBigEndian<quint32>(first.constData() + kSealMagicLength);
    if (version < 1 || version > kVersion)
        return broken; // what a later program writes bears another magic
    SealedHead head = readFirst(first);
    const bool whole = version == 1 || readSecond(head, first, take(kSecondLength));
    return whole && isSane(head) ? Result<SealedHead>(head) : Result<SealedHead>(broken);
}

} // namespace motcua
