#include "core/office/officeload.h"

#include "core/calendar/lunar.h"
#include "core/office/dice.h"

#include <algorithm>
#include <array>

namespace motcua {

namespace {
constexpr qint64 kAYear = 40'000; ///< what a ward's counter takes in
constexpr int kFirstLaw = 2018; ///< the oldest law that the packs bring
constexpr std::array kOfMonth{90, 75, 110, 100, 100, 115, 120, 130, 115, 95, 90, 85};
constexpr std::array kOfWeekday{125, 105, 100, 95, 80, 70, 70};
constexpr qint64 kRushMs = 25 * 60'000; ///< after opening

QDate firstDay(qint64 dossiers)
{
    const QDate last = kMadeUntil.localDate();
    const qint64 days = dossiers * 365 / kAYear + 20;
    return std::max(QDate(kFirstLaw, 1, 2), last.addDays(-days));
}

/// Before Tết hardly anyone comes, afterwards many.
int ofSeason(QDate day)
{
    const LunarDate lunar = toLunar(day);
    if (lunar.month == 12 && lunar.day > 22)
        return 45;
    return lunar.month == 1 && lunar.day > 6 && lunar.day < 20 ? 150 : 100;
}

qint64 weightOf(QDate day)
{
    return qint64(kOfMonth[std::size_t(day.month() - 1)])
        * kOfWeekday[std::size_t(day.dayOfWeek() - 1)] * ofSeason(day);
}

Instant inShift(QDate day, QTime from, QTime to, Dice& dice, bool rush)
{
    const qint64 span = from.msecsTo(to);
    const qint64 late = rush ? dice.mostlySmall(0, span - 1) : dice.below(span);
    return Instant::fromLocal(day, from.addMSecs(int(std::min(span - 1, late + kRushMs / 5))));
}
} // namespace

std::vector<LoadedDay> officeLoad(const Calendar& calendar, qint64 dossiers)
{
    std::vector<LoadedDay> days;
    std::vector<qint64> weights;
    const QDate last = kMadeUntil.localDate();
    for (QDate day = firstDay(dossiers); day <= last; day = day.addDays(1))
        if (calendar.isWorkingDay(day)) {
            days.push_back({day, 0});
            weights.push_back(day == last ? weightOf(day) / 3 : weightOf(day));
        }
    const double all = double(std::accumulate(weights.begin(), weights.end(), qint64(0)));
    qint64 before = 0;
    double weight = 0;
    for (std::size_t at = 0; at < days.size(); ++at) {
        weight += double(weights[at]);
        const qint64 until
            = at + 1 == days.size() ? dossiers : qint64(double(dossiers) * weight / all);
        days[at].count = until - before;
        before = until;
    }
    return days;
}

std::vector<Instant> arrivals(const Calendar& calendar, const LoadedDay& day, Dice& dice)
{
    const OfficeHours& hours = calendar.hours();
    const bool lastDay = day.day == kMadeUntil.localDate();
    const QTime noon = lastDay ? kMadeUntil.localTime() : hours.morningEnd;
    std::vector<Instant> moments;
    moments.reserve(std::size_t(day.count));
    for (qint64 at = 0; at < day.count; ++at) {
        const bool morning = lastDay || dice.chance(620);
        moments.push_back(morning
                ? inShift(day.day, hours.open, noon, dice, true)
                : inShift(day.day, hours.afternoonStart, hours.close, dice, false));
    }
    std::ranges::sort(moments);
    return moments;
}

Instant withinHours(const Calendar& calendar, Instant at, Dice& dice)
{
    const OfficeHours& hours = calendar.hours();
    const QDate day = at.localDate();
    const QTime time = at.localTime();
    const bool working = calendar.isWorkingDay(day);
    if (working && time >= hours.open && time < hours.close
        && (time < hours.morningEnd || time >= hours.afternoonStart))
        return at;
    const qint64 later = dice.between(30'000, kRushMs);
    if (working && time < hours.open)
        return {Instant::fromLocal(day, hours.open).ms + later};
    if (working && time < hours.afternoonStart)
        return {Instant::fromLocal(day, hours.afternoonStart).ms + later};
    return {Instant::fromLocal(calendar.nextWorkingDay(day), hours.open).ms + later};
}

} // namespace motcua
