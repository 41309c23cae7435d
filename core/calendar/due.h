#pragma once
#include "core/base/instant.h"
#include "core/base/named.h"
#include "core/calendar/calendar.h"

namespace motcua {

enum class LimitKind
{
    sameDay,
    nextWorkingDay,
    workingDays,
    calendarDays,
    hours,
    clockHours
};

inline constexpr std::array kLimitKinds{Named{LimitKind::sameDay, "sameDay"},
    Named{LimitKind::nextWorkingDay, "nextWorkingDay"},
    Named{LimitKind::workingDays, "workingDays"}, Named{LimitKind::calendarDays, "calendarDays"},
    Named{LimitKind::hours, "hours"}, Named{LimitKind::clockHours, "clockHours"}};

/// How long a procedure may take; `count` days, working hours or hours of the clock (0 for sameDay
/// and nextWorkingDay).
struct Limit
{
    LimitKind kind = LimitKind::sameDay;
    int count = 0;

    bool operator==(const Limit&) const = default;
};

/// A promised moment, and how it came about.
struct Due
{
    Instant at;
    LimitKind kind = LimitKind::sameDay; ///< what it became: sameDay after 15:00 is nextWorkingDay
    Reasons because;
    bool provisional = false; ///< it crosses a year without an official notice of holidays
    /// By when each step of the internal process ends; the last: `at`.
    std::vector<Instant> steps{};

    bool operator==(const Due&) const = default;
};

/// When a dossier received at `received` is due.
/// sameDay: closing time that day, or of the next working day if received after 15:00:00 or on a
/// day off (NĐ 23/2015/NĐ-CP Điều 7; Luật Hộ tịch 60/2014 Điều 5 khoản 3). workingDays: the day of
/// receipt is not counted; the hour of receipt, kept within office hours, on the N-th following
/// working day. nextWorkingDay: its closing time. calendarDays: closing time of the N-th day, or of
/// the next working day where that one is off (Bộ luật Dân sự Điều 148). hours: working hours only,
/// without the break. clockHours: by the clock, through nights and days off, where a law protects
/// somebody in danger (NĐ 56/2017/NĐ-CP Điều 31, NĐ 76/2023/NĐ-CP Điều 16).
Due dueDate(const Calendar& calendar, Instant received, Limit limit);

/// When a promise is due whose clock stood still between two moments: what was left of it in
/// working time runs on (of calendar days: as many days more; by the clock: as long more). A
/// promise that had passed before stays.
Due resumedDue(const Calendar& calendar, const Due& before, Instant stopped, Instant resumed);

/// What is due by then is nearly due: closing time of the next working day.
Instant soonUntil(const Calendar& calendar, Instant now);

} // namespace motcua
