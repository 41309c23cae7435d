#pragma once
#include <QString>

#include <compare>
#include <optional>

namespace motcua {

/// The address of an event: gap-free per station, so `station:seq` names it for ever.
/// A dossier's id is the address of its first event.
struct EventId
{
    int station = 0;
    qint64 seq = 0;

    static std::optional<EventId> fromString(const QString& text);
    QString toString() const;
    bool isNull() const { return seq == 0; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the defaulted comparison for a 0
    auto operator<=>(const EventId&) const = default;
};
using DossierId = EventId;

} // namespace motcua
