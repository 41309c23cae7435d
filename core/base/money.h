#pragma once
#include <QString>

#include <compare>
#include <optional>

namespace motcua {

/// An amount in đồng. Always whole, never floating.
struct Dong
{
    qint64 amount = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the defaulted comparison for a 0
    auto operator<=>(const Dong&) const = default;
};

/// The most that anything of a ward costs or holds, in đồng; more is a slip of the hand.
inline constexpr qint64 kMostMoney = 1'000'000'000'000;

/// nullopt on 64-bit overflow.
std::optional<Dong> add(Dong a, Dong b);
/// nullopt on 64-bit overflow.
std::optional<Dong> multiply(Dong a, qint64 times);
/// "21.000 đ"
QString formatDong(Dong value);

} // namespace motcua
