#include "core/base/named.h"
#include "core/base/resource.h"
#include "core/calendar/calendar.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kNameLimit = CalendarLimits::kName;
constexpr int kSourceLimit = CalendarLimits::kSource;
/// Statutory days are worked out for these years.
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;

DayKind readKind(JsonReader& json)
{
    const QString name = json.text(u"kind"_s, kNameLimit);
    const auto kind = valueOf(kDayKinds, name);
    if (!kind && !name.isEmpty())
        json.fault(u"kind"_s, u"unknownKind"_s, {{u"value"_s, name}});
    return kind.value_or(DayKind::holiday);
}

CalendarSources readSources(JsonReader json)
{
    json.allowOnly({u"week"_s, u"notice"_s, u"compensation"_s, u"sameDay"_s, u"counting"_s,
        u"clock"_s, u"lastDayOff"_s});
    return {json.text(u"week"_s, kSourceLimit), json.text(u"notice"_s, kSourceLimit),
        json.text(u"compensation"_s, kSourceLimit), json.text(u"sameDay"_s, kSourceLimit),
        json.text(u"counting"_s, kSourceLimit), json.text(u"clock"_s, kSourceLimit),
        json.text(u"lastDayOff"_s, kSourceLimit)};
}

HolidayRule readRule(JsonReader& json)
{
    json.allowOnly({u"name"_s, u"lunar"_s, u"month"_s, u"day"_s, u"before"_s, u"after"_s,
        u"orLater"_s, u"from"_s, u"source"_s});
    HolidayRule rule;
    rule.name = json.text(u"name"_s, kNameLimit);
    rule.lunar = json.optionalBool(u"lunar"_s);
    rule.month = int(json.integer(u"month"_s, 1, 12));
    rule.day = int(json.integer(u"day"_s, 1, rule.lunar ? 30 : 31));
    rule.before = int(json.optionalInteger(u"before"_s, 0, 10, 0));
    rule.after = int(json.optionalInteger(u"after"_s, 0, 10, 0));
    rule.orLater = int(json.optionalInteger(u"orLater"_s, 0, 10, 0));
    rule.from = int(json.optionalInteger(u"from"_s, 0, kLastYear, 0));
    rule.source = json.text(u"source"_s, kSourceLimit);
    return rule;
}
} // namespace

/// Builds a calendar from its file, noting every fault.
class CalendarFile
{
public:
    Calendar read(JsonReader json)
    {
        json.allowOnly({u"sources"_s, u"rules"_s, u"years"_s});
        json.refuseUnseen();
        m_calendar.m_sources = readSources(json.object(u"sources"_s));
        for (JsonReader& rule : json.objects(u"rules"_s, 50))
            m_calendar.m_rules.push_back(readRule(rule));
        for (JsonReader& year : json.objects(u"years"_s, 200))
            readYear(year);
        addStatutoryDays();
        return std::move(m_calendar);
    }

    Calendar replaceYear(const Calendar& calendar, JsonReader json)
    {
        m_calendar = calendar;
        const int year = json.raw()[u"year"_s].toInt();
        std::erase_if(
            m_calendar.m_days, [year](const auto& day) { return day.first.year() == year; });
        m_calendar.m_notices.erase(year);
        readYear(json);
        return std::move(m_calendar);
    }

    void check(const Calendar& calendar, JsonReader json)
    {
        m_calendar = calendar;
        json.refuseUnseen();
        for (JsonReader& day : json.objects(u"days"_s, 100))
            checkSwap(day);
        checkStatutory(json, json.raw()[u"year"_s].toInt());
    }

private:
    void readYear(JsonReader& json)
    {
        json.allowOnly({u"year"_s, u"notice"_s, u"days"_s});
        const int year = int(json.integer(u"year"_s, kFirstYear, kLastYear));
        const QString notice = json.text(u"notice"_s, kSourceLimit);
        if (!m_calendar.m_notices.insert({year, notice}).second)
            json.fault(u"year"_s, u"duplicateYear"_s, {{u"value"_s, year}});
        for (JsonReader& day : json.objects(u"days"_s, 100))
            readDay(day, year);
    }

    /// A notice says when, never whether: the days that the law itself names are off.
    void checkStatutory(JsonReader& json, int year)
    {
        for (const HolidayRule& rule : m_calendar.m_rules) {
            const QDate date = dayOfRule(rule, year);
            const QDate other = date.addDays(rule.orLater);
            const bool worked
                = date.isValid() && m_calendar.isWorkingDay(date) && m_calendar.isWorkingDay(other);
            if (year < rule.from || !worked)
                continue;
            QJsonObject values{{u"name"_s, rule.name}, {u"on"_s, date.toString(Qt::ISODate)}};
            if (other != date)
                values[u"or"_s] = other.toString(Qt::ISODate);
            json.fault(u"days"_s, u"holidayMissing"_s, values);
        }
    }

    /// A weekend is worked for a day off near it; near New Year that may stand in a year that is
    /// not known yet.
    void checkSwap(JsonReader& json)
    {
        const auto day = m_calendar.m_days.find(json.optionalDate(u"date"_s));
        if (day == m_calendar.m_days.end() || day->second.kind != DayKind::swapWork)
            return;
        const QDate date = day->first;
        for (const QDate& edge : {date.addDays(-kSwapReach), date.addDays(kSwapReach)})
            if (!m_calendar.m_notices.contains(edge.year()))
                return;
        const bool paired = std::ranges::any_of(m_calendar.m_days, [date](const auto& other) {
            return other.second.kind == DayKind::swapOff
                && std::abs(other.first.daysTo(date)) <= kSwapReach;
        });
        if (!paired)
            json.fault(u"date"_s, u"nothingSwapped"_s);
    }

    void readDay(JsonReader& json, int year)
    {
        json.allowOnly({u"date"_s, u"kind"_s, u"name"_s, u"source"_s});
        const CalendarDay day{json.date(u"date"_s), readKind(json),
            json.text(u"name"_s, kNameLimit), json.text(u"source"_s, kSourceLimit)};
        if (!day.date.isValid())
            return;
        if (day.date.year() != year)
            return json.fault(u"date"_s, u"outsideYear"_s, {{u"year"_s, year}});
        checkWeekday(json, day);
        add(json, day);
    }

    /// Only a holiday may fall on any day: a day made up for was worked, a day worked was off.
    void checkWeekday(JsonReader& json, const CalendarDay& day)
    {
        if (day.kind == DayKind::swapWork && !isWeekend(day.date))
            json.fault(u"date"_s, u"alreadyWorked"_s);
        if ((day.kind == DayKind::swapOff || day.kind == DayKind::compensation)
            && isWeekend(day.date))
            json.fault(u"date"_s, u"alreadyOff"_s);
    }

    void add(JsonReader& json, const CalendarDay& day)
    {
        const auto [at, isNew] = m_calendar.m_days.insert({day.date, day});
        if (isNew)
            return;
        const bool wasWorked = at->second.kind == DayKind::swapWork;
        const bool isWorked = day.kind == DayKind::swapWork;
        json.fault(u"date"_s, wasWorked == isWorked ? u"duplicateDate"_s : u"bothOffAndWorked"_s,
            {{u"value"_s, day.date.toString(Qt::ISODate)}});
    }

    void addStatutoryDays()
    {
        for (int year = kFirstYear; year <= kLastYear; ++year)
            if (!m_calendar.isOfficial(year))
                for (const CalendarDay& day :
                    statutoryDays(m_calendar.m_rules, m_calendar.m_sources.compensation, year))
                    m_calendar.m_days.insert({day.date, day});
    }

    Calendar m_calendar;
};

Result<Calendar> Calendar::fromJson(const QJsonObject& json, Faults& faults)
{
    const auto before = faults.size();
    Calendar calendar = CalendarFile().read({json, {}, faults});
    if (faults.size() > before)
        return toError({faults.begin() + qsizetype(before), faults.end()}, ErrorCode::badPack);
    return calendar;
}

Result<Calendar> Calendar::withYear(const QJsonObject& year, Faults& faults) const
{
    const auto before = faults.size();
    Calendar calendar = CalendarFile().replaceYear(*this, {year, {}, faults});
    if (faults.size() > before)
        return toError({faults.begin() + qsizetype(before), faults.end()}, ErrorCode::badInput);
    return calendar;
}

QJsonObject Calendar::yearJson(int year) const
{
    QJsonArray days;
    for (const CalendarDay& day : exceptionsOf(year))
        days.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
            {u"kind"_s, nameOf(kDayKinds, day.kind)}, {u"name"_s, day.name},
            {u"source"_s, day.source}});
    return {{u"year"_s, year}, {u"notice"_s, noticeOf(year)}, {u"days"_s, days}};
}

const Calendar& Calendar::official()
{
    static const Calendar calendar = [] {
        const auto json = parseObject(compiledIn(u"data/calendar/vn.json"_s));
        Faults faults;
        auto read = fromJson(json.valueOr({}), faults);
        if (!read)
            qFatal("the calendar compiled in has a fault at %s", qPrintable(read.error().field));
        return std::move(*read);
    }();
    return calendar;
}

void Calendar::checkYear(const QJsonObject& year, Faults& faults) const
{
    CalendarFile().check(*this, {year, {}, faults});
}

Calendar readCalendarYear(JsonReader& reader)
{
    return CalendarFile().replaceYear(Calendar(), reader);
}

} // namespace motcua
