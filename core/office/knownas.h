#pragma once
#include "core/dossier/personfacts.h"
#include "core/store/wardfile.h"

namespace motcua {

/// The keys (personKey()) of one person, or of somebody who may be them.
struct KnownAs
{
    QStringList keys;
    bool isLikely = false;
};

/// Under which keys dossiers may have somebody: their own; of who acts, whoever has their card of
/// before or their passport under their name and birth; of the others, whoever is like them or has
/// their card of before. Never whom the ward holds for another. Who acts in a request is held for
/// nobody who is only alike.
Result<std::vector<KnownAs>> knownAs(const WardFile& file, const Concerned& concerned);

} // namespace motcua
