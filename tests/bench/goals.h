#pragma once
#include <array>
#include <limits>
#include <string_view>

namespace bench {

/// What one key has to reach; the same figures stand in README.md, under "How fast it is".
struct Goal
{
    static constexpr double kNone = std::numeric_limits<double>::infinity();

    std::string_view key;
    std::string_view text;
    double p50Ratio = kNone; ///< ours ÷ raw, at most
    double p99Ratio = kNone;
    double p50Ms = kNone; ///< at most
    double p99Ms = kNone;
    double maxMs = kNone;
    double megabytes = kNone; ///< at most
    double perSecond = 0; ///< events, at least
};

constexpr double kStallMs = 50; ///< no commit is slower
constexpr double kSearchMs = 10;
constexpr double kVerifiedPerSecond = 5'000'000.0 / 15;

inline constexpr std::array kGoals{
    Goal{.key = "intake",
        .text = "p50 ≤ 1.3 × raw, p99 ≤ 1.5 × raw, max ≤ 50 ms",
        .p50Ratio = 1.3,
        .p99Ratio = 1.5,
        .maxMs = kStallMs},
    Goal{.key = "approve",
        .text = "p50 ≤ 1.3 × raw, p99 ≤ 1.5 × raw, max ≤ 50 ms",
        .p50Ratio = 1.3,
        .p99Ratio = 1.5,
        .maxMs = kStallMs},
    Goal{.key = "batch100",
        .text = "p50 ≤ 1.3 × raw, p99 ≤ 1.5 × raw",
        .p50Ratio = 1.3,
        .p99Ratio = 1.5},
    Goal{.key = "open", .text = "p50 ≤ 0.3 ms", .p50Ms = 0.3},
    Goal{.key = "workList", .text = "p99 ≤ 1 ms", .p99Ms = 1},
    Goal{.key = "searchFirstLetter", .text = "p99 ≤ 10 ms", .p99Ms = kSearchMs},
    Goal{.key = "searchOneWord", .text = "p99 ≤ 10 ms", .p99Ms = kSearchMs},
    Goal{.key = "searchThreeWords", .text = "p99 ≤ 10 ms", .p99Ms = kSearchMs},
    Goal{.key = "searchNoHit", .text = "p99 ≤ 10 ms", .p99Ms = kSearchMs},
    Goal{.key = "searchNumber", .text = "p99 ≤ 10 ms", .p99Ms = kSearchMs},
    Goal{.key = "searchCode", .text = "p99 ≤ 10 ms", .p99Ms = kSearchMs},
    Goal{.key = "tallyMonth", .text = "p99 ≤ 20 ms", .p99Ms = 20},
    Goal{.key = "tallyYear", .text = "p99 ≤ 200 ms", .p99Ms = 200},
    Goal{.key = "start", .text = "p50 ≤ 2 × a bare window, ≤ 188 ms", .p50Ratio = 2, .p50Ms = 188},
    Goal{.key = "memory", .text = "≤ 80 MB", .megabytes = 80},
    Goal{.key = "verify", .text = "5 M events ≤ 15 s", .perSecond = kVerifiedPerSecond},
    Goal{.key = "rebuild", .text = "≥ 100 000 events/s", .perSecond = 100'000},
    Goal{.key = "backup", .text = "no commit slower than 50 ms meanwhile", .maxMs = kStallMs},
};

constexpr const Goal& goalOf(std::string_view key)
{
    for (const Goal& goal : kGoals)
        if (goal.key == key)
            return goal;
    return kGoals.front();
}

} // namespace bench
