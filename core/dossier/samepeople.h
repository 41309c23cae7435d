#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

// Who of a dossier is meant by what a correction tells: the same person, of whom something else is
// said, or somebody else.

/// One sign of them may be mistyped; an organisation is known by its tax code, is nobody's person,
/// and is represented by somebody who is known as any person is.
bool isAnother(const Party& was, const Party& is);
/// The organisation is the same, who represents it is somebody else, or nobody any more.
bool isAnotherRepresentative(const Party& was, const Party& is);
bool isTheSame(const Party& was, const Party& is);
/// The same, under the same name.
bool isUnchanged(const Party& was, const Party& is);

/// The places in `told`, each once, in the order in which those people stand: of each role who is
/// unchanged, then who is the same, then whoever is left; whom nobody stands for comes last.
std::vector<std::size_t> inStandingOrder(
    const std::vector<Party>& standing, const std::vector<Party>& told);

} // namespace motcua
