#pragma once
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/security/passwords.h"

namespace motcua {

/// The least length of a passphrase that seals a file; beyond kMaxPassword it is refused as well.
inline constexpr int kMinPassphrase = 8;

/// Writes the file at `from` sealed into `to`, which must not exist: XChaCha20-Poly1305 in chunks,
/// so that nothing can be changed, cut off or put in another order; the key by Argon2id from the
/// passphrase. Errors: badInput "passphrase" (tooShort, tooLong), fileExists, notFound, storage,
/// diskFull, storage/cancelled. What was begun is removed.
Outcome sealFile(const QString& from, const QString& to, const QString& passphrase, Random& random,
    PasswordCost cost = PasswordCost::normal(), const Progress& progress = {});

/// The other way round. notOurFile where it is no sealed file, signIn "passphrase" where the
/// passphrase is another one, damaged "sealBroken" where it is not as it was written or cut off.
/// (Of the first form, that of version 1, damage at the beginning looks like another passphrase.)
Outcome openSealed(const QString& from, const QString& to, const QString& passphrase,
    const Progress& progress = {});

/// By its first bytes.
bool isSealed(const QString& path);

} // namespace motcua
