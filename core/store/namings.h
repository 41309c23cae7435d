#pragma once
#include "core/store/viewrows.h"
#include "core/store/wardfile.h"

namespace motcua {

/// A dossier that names a person.
struct NamingDossier
{
    DossierRow row;
    QStringList roles; ///< theirs in it: "applicant", "husband" …
    QString name; ///< as it says

    bool operator==(const NamingDossier&) const = default;
};
/// Dossiers that name one of these people in any role, newest first, at most `limit`.
Result<std::vector<NamingDossier>> dossiersNaming(
    const WardFile& file, const QStringList& people, int limit);
/// Those alone in which one of them is the deceased, however many others name them; newest first.
Result<std::vector<NamingDossier>> deathsNaming(const WardFile& file, const QStringList& people);

} // namespace motcua
