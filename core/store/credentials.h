#pragma once
#include "core/security/lockout.h"
#include "core/store/wardfile.h"

namespace motcua {

/// What a station keeps of an account to let its owner in; never in the journal.
struct Credential
{
    QString passwordHash; ///< "" where no password was set
    QString pinHash; ///< "" where no PIN was set
    Failures failures;

    bool operator==(const Credential&) const = default;
};

/// none where the login has no credential here.
Result<std::optional<Credential>> credential(const WardFile& file, const QString& login);
/// Within an open WriteTransaction it belongs to it; otherwise durable at once.
Outcome putCredential(WardFile& file, const QString& login, const Credential& credential);

} // namespace motcua
