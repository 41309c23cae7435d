#pragma once
#include "core/base/instant.h"
#include "core/base/result.h"

namespace motcua {

inline constexpr int kMaxFailures = 5;

/// How often the wrong secret was given since the right one.
struct Failures
{
    int password = 0;
    int pin = 0;
    Instant last;

    bool operator==(const Failures&) const = default;
};

/// The password's lock ends at this moment; from the fifth failure on it holds 1, 2, 4 … at most 60
/// minutes after the last one.
std::optional<Instant> passwordLockedUntil(const Failures& failures);

/// locked, values.until (ISO 8601), while the password's lock holds.
Outcome mayTryPassword(const Failures& failures, Instant now);
/// locked, detail "pinDead", from the fifth failure on until the password is given.
Outcome mayTryPin(const Failures& failures);

/// The count after a try; the right password clears everything, the right PIN its own failures.
Failures afterPassword(const Failures& failures, bool right, Instant now);
Failures afterPin(const Failures& failures, bool right, Instant now);

} // namespace motcua
