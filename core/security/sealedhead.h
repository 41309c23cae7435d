#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace motcua {

/// What stands before the chunks of a sealed file. Since version 2 it says how long the file is and
/// whether a key is the right one, under a sum of its own: damage is told from another passphrase.
struct SealedHead
{
    quint64 passes = 0;
    quint64 memory = 0;
    QByteArray salt;
    QByteArray stream;
    quint64 length = 0; ///< of what was sealed
    QByteArray keyMark; ///< empty in version 1, which knows neither
};

/// With its sum, as it stands in the file.
QByteArray sealedHeadBytes(const SealedHead& head);

/// Takes the head from the left of a file. notOurFile where it is no sealed file;
/// damaged/sealBroken where it is not as it was written or cut off.
Result<SealedHead> takeSealedHead(
    const std::function<QByteArray(qint64)>& take, const QString& path);

/// What the head keeps of its key; nothing that helps to guess it.
QByteArray keyMarkOf(const QByteArray& key);

/// By its first bytes.
bool startsSealed(const QByteArray& bytes);
inline constexpr qsizetype kSealMagicLength = 8;
/// How long the head is that sealedHeadBytes() writes.
qint64 sealedHeadLength();

} // namespace motcua
