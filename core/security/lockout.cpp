#include "core/security/lockout.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLongestDoublings = 6;
constexpr int kLongestMinutes = 60;
constexpr int kMostCounted = 1'000'000;

int counted(int failures)
{
    return std::min(failures + 1, kMostCounted);
}
} // namespace

std::optional<Instant> passwordLockedUntil(const Failures& failures)
{
    const int beyond = failures.password - kMaxFailures;
    if (beyond < 0)
        return std::nullopt;
    const int minutes = std::min(1 << std::min(beyond, kLongestDoublings), kLongestMinutes);
    return failures.last.plusMinutes(minutes);
}

Outcome mayTryPassword(const Failures& failures, Instant now)
{
    const auto until = passwordLockedUntil(failures);
    if (until && now < *until)
        return Error{
            ErrorCode::locked, u"password"_s, u"lockedUntil"_s, {{u"until"_s, until->toIso()}}, {}};
    return Done{};
}

Outcome mayTryPin(const Failures& failures)
{
    if (failures.pin >= kMaxFailures)
        return Error{ErrorCode::locked, u"pin"_s, u"pinDead"_s, {{u"limit"_s, kMaxFailures}}, {}};
    return Done{};
}

Failures afterPassword(const Failures& failures, bool right, Instant now)
{
    return right ? Failures{} : Failures{counted(failures.password), failures.pin, now};
}

Failures afterPin(const Failures& failures, bool right, Instant now)
{
    return right ? Failures{failures.password, 0, failures.last}
                 : Failures{failures.password, counted(failures.pin), now};
}

} // namespace motcua
