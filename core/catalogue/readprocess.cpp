#include "core/catalogue/readprocess.h"

#include "core/catalogue/names.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kHoursADay = 8; // of work
constexpr int kClockDay = 24;
constexpr int kWeek = 7;
constexpr int kWorkingWeek = 5;

bool countsDays(LimitKind kind)
{
    return kind != LimitKind::sameDay && kind != LimitKind::nextWorkingDay;
}

Limit readLimit(JsonReader reader)
{
    refuseUnknownKeys(reader, u"limit"_s);
    const LimitKind kind = readName(reader, u"kind"_s, kLimitKinds);
    if (countsDays(kind))
        return {kind, static_cast<int>(reader.integer(u"count"_s, 1, 2000))};
    if (reader.has(u"count"_s))
        reader.fault(u"count"_s, u"notForThisType"_s);
    return {kind, 0};
}

std::optional<Limit> readOptionalLimit(JsonReader& reader, const QString& key)
{
    if (!reader.has(key))
        return std::nullopt;
    return readLimit(reader.object(key));
}

/// Days from a weekday (1: Monday) to the end of so many working days, in weeks without holidays.
int afterWorkingDays(int weekday, int count)
{
    int days = 0;
    while (count > 0)
        if ((weekday + ++days - 1) % kWeek < kWorkingWeek)
            --count;
    return days;
}

/// Days from a weekday to the end of a limit in calendar days, which is no day off; by the clock no
/// day is off.
int afterCalendarDays(int weekday, int count)
{
    const int day = (weekday + count - 1) % kWeek;
    return count + (day < kWorkingWeek ? 0 : kWeek - day);
}

bool countsWorkingTime(Limit limit)
{
    return limit.kind != LimitKind::calendarDays && limit.kind != LimitKind::clockHours;
}

int workingDaysOf(Limit limit)
{
    return (limitLength(limit) + kHoursADay - 1) / kHoursADay;
}

/// Whether the one can end later than the other though no holiday lies between.
bool isLonger(Limit limit, Limit other)
{
    if (other.kind == LimitKind::clockHours && limit.kind != LimitKind::clockHours)
        return true; // an evening before days off is long
    if (limit.kind == other.kind || (countsWorkingTime(limit) && countsWorkingTime(other)))
        return limitLength(limit) > limitLength(other);
    const auto end = [](Limit one, int weekday) {
        if (one.kind == LimitKind::clockHours)
            return (one.count + kClockDay - 1) / kClockDay;
        return countsCalendarDays(one) ? afterCalendarDays(weekday, one.count)
                                       : afterWorkingDays(weekday, workingDaysOf(one));
    };
    for (int weekday = 1; weekday <= kWorkingWeek; ++weekday)
        if (end(limit, weekday) > end(other, weekday))
            return true;
    return false;
}

std::optional<ExtensionRule> readExtension(JsonReader& reader)
{
    if (!reader.has(u"extension"_s))
        return std::nullopt;
    JsonReader row = reader.object(u"extension"_s);
    refuseUnknownKeys(row, u"extension"_s);
    const int days = int(row.integer(u"workingDays"_s, 1, 366));
    const bool longer = row.optionalBool(u"longerByAgreement"_s);
    return ExtensionRule{days, longer, row.text(u"source"_s, PackLimits::kLine)};
}

ProcessStep readStep(JsonReader& reader, Limit limit)
{
    refuseUnknownKeys(reader, u"step"_s);
    const QString unit = countsCalendarDays(limit) ? u"days"_s : u"hours"_s;
    const QString other = countsCalendarDays(limit) ? u"hours"_s : u"days"_s;
    if (reader.has(other))
        reader.fault(other, u"notForThisType"_s);
    const QString name = reader.text(u"name"_s, PackLimits::kLine);
    const QString who = reader.text(u"who"_s, PackLimits::kLine);
    const int length = int(reader.integer(unit, 1, 20'000));
    return {name, who, length, reader.optionalBool(u"decides"_s)};
}

void readSteps(JsonReader& reader, Procedure& procedure)
{
    const Limit limit = procedure.promisedLimit.value_or(procedure.limit);
    int sum = 0;
    QStringList names;
    for (JsonReader row : reader.objects(u"steps"_s, PackLimits::kRows)) {
        procedure.steps.push_back(readStep(row, limit));
        sum += procedure.steps.back().length;
        names += procedure.steps.back().name + kSeenApart + procedure.steps.back().who;
    }
    refuseLookalikes(reader, u"steps"_s, u"name"_s, names);
    if (std::ranges::count(procedure.steps, true, &ProcessStep::decides) > 1)
        reader.fault(u"steps"_s, u"decidesTwice"_s);
    if (procedure.steps.empty())
        reader.fault(u"steps"_s, u"required"_s); // nobody would know whose turn it is, until when
    else if (sum != limitLength(limit))
        reader.fault(u"steps"_s, u"stepSum"_s, {{u"sum"_s, sum}, {u"limit"_s, limitLength(limit)}});
}

void checkPromise(JsonReader& reader, const Procedure& procedure)
{
    if (procedure.promisedLimit && isLonger(*procedure.promisedLimit, procedure.limit))
        reader.fault(u"promisedLimit"_s, u"promisedBeyondLegal"_s);
}
} // namespace

bool countsCalendarDays(Limit limit)
{
    return limit.kind == LimitKind::calendarDays;
}

int limitLength(Limit limit)
{
    switch (limit.kind) {
    case LimitKind::sameDay:
        return kHoursADay;
    case LimitKind::nextWorkingDay:
        return 2 * kHoursADay;
    case LimitKind::workingDays:
        return limit.count * kHoursADay;
    case LimitKind::calendarDays:
    case LimitKind::hours:
    case LimitKind::clockHours:
        return limit.count;
    }
    Q_UNREACHABLE();
}

int limitInDays(Limit limit)
{
    if (limit.kind == LimitKind::clockHours)
        return (limit.count + kClockDay - 1) / kClockDay;
    return countsCalendarDays(limit) ? limit.count : workingDaysOf(limit);
}

int wholeDaysOf(Limit limit)
{
    if (limit.kind == LimitKind::sameDay || limit.kind == LimitKind::nextWorkingDay)
        return limit.kind == LimitKind::nextWorkingDay ? 1 : 0;
    if (limit.kind == LimitKind::clockHours)
        return limit.count / kClockDay;
    return countsCalendarDays(limit) ? limit.count : limitLength(limit) / kHoursADay;
}

void readProcess(JsonReader& reader, Procedure& procedure)
{
    procedure.limit = readLimit(reader.object(u"limit"_s));
    procedure.promisedLimit = readOptionalLimit(reader, u"promisedLimit"_s);
    procedure.verificationLimit = readOptionalLimit(reader, u"verificationLimit"_s);
    procedure.extension = readExtension(reader);
    checkPromise(reader, procedure);
    readSteps(reader, procedure);
    procedure.supplementPolicy
        = readName(reader, u"supplementPolicy"_s, kSupplementPolicies, SupplementPolicy::restart);
}

} // namespace motcua
