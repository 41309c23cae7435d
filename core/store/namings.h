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
/// Those in which one of them has a part in an event of civil status (kHasPartInEvent), however
/// many others name them; newest first. `people`: keys, none of them "".
Result<std::vector<NamingDossier>> eventsNaming(const WardFile& file, const QStringList& people);

} // namespace motcua
