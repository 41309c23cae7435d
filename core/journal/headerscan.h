#pragma once
#include "core/journal/event.h"

#include <string_view>

namespace motcua {

/// A header whose texts lie within its bytes.
struct PlainHeader
{
    std::string_view ward;
    EventId id;
    qint64 at = 0;
    Instant when;
    std::string_view actor;
    std::string_view kind;
    int v = 1;
    std::vector<std::string_view> subjects;
};

/// What scanHeader() below reads, without copying a text: for who reads a million of them. False
/// where it would answer nullopt. `header` may have been used before; `bytes` outlive it.
bool scanHeader(const QByteArray& bytes, PlainHeader& header);

/// Reads the header that headerBytes() writes, many times as fast as any JSON reader: opening,
/// checking and rebuilding read every header there is. nullopt for whatever is not plainly that
/// form, printable ASCII without escapes, and within the limits: readHeader() then decides.
std::optional<EventHeader> scanHeader(const QByteArray& bytes);

} // namespace motcua
