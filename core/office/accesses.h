#pragma once
#include "core/office/office.h"

namespace motcua {

/// Somebody saw a person's data: looked at their page or at a dossier that names them, or worked on
/// such a dossier.
struct Access
{
    Instant at;
    EventId event;
    QString login;
    QString name; ///< of the account
    QString kind; ///< of the event: "person.read", "dossier.read", "dossier.approved" …
    DossierId dossier; ///< null: the person's page
    QString code; ///< the dossier's

    bool operator==(const Access&) const = default;
};

/// signIn; notAllowed without Permission::seeAccesses.
Outcome maySeeAccesses(const Office& office, const Session& session);

/// Everyone who saw the data of a person (personKey(), and those whom the ward's decisions make one
/// with them), newest first: what a notice of a breach must tell (Luật Bảo vệ dữ liệu cá nhân
/// 91/2025/QH15; Nghị định 13/2023/NĐ-CP, Điều 23). Looks by processes that only read are among
/// them once the next verb has taken them in. notFound (noPerson) where no dossier names the key.
Result<std::vector<Access>> accessesOf(
    const WardFile& file, const Accounts& accounts, const QString& person);

} // namespace motcua
