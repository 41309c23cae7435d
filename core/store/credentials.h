#pragma once
#include "core/security/lockout.h"
#include "core/store/wardfile.h"

#include <functional>

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

/// What the count of failures becomes, or why none may be tried.
using Count = std::function<Result<Failures>(const Failures&)>;
/// Reads a credential and counts in one transaction, so that tries beside each other count each;
/// answers it as it stood before. Also a process that only reads counts; a file that nobody may
/// write here counts nothing. none where the login has no credential here.
Result<std::optional<Credential>> countTry(
    const WardFile& file, const QString& login, const Count& count);

} // namespace motcua
