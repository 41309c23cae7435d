#pragma once
#include "core/journal/event.h"

namespace motcua {

/// Reads the header that headerBytes() writes, many times as fast as any JSON reader: opening,
/// checking and rebuilding read every header there is. nullopt for whatever is not plainly that
/// form, printable ASCII without escapes, and within the limits: readHeader() then decides.
std::optional<EventHeader> scanHeader(const QByteArray& bytes);

} // namespace motcua
