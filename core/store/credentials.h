#pragma once
#include "core/security/lockout.h"
#include "core/store/wardfile.h"

#include <QMap>

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

/// What the journal keeps of a credential: nothing that helps to guess a secret (the salts stay in
/// the table), enough to see that somebody changed the row behind the program's back.
QString credentialMark(const Credential& credential);
/// Every login that has a credential here, with its mark.
Result<QMap<QString, QString>> credentialMarks(const WardFile& file);

/// Judges a credential: what the count of failures becomes, or why none may be tried.
using Judge = std::function<Result<Failures>(const Credential&)>;
/// Reads a credential, judges it and counts in one transaction, so that of tries beside each other
/// each counts, also those of processes that only read. True where it was judged, false where the
/// login has no credential here. Where the count cannot be written (a read-only medium, a full
/// disk, a long writer) it is judged all the same: who works is not locked out by the disk.
Result<bool> judgeCredential(WardFile& file, const QString& login, const Judge& judge);

} // namespace motcua
