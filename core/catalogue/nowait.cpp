#include "core/catalogue/conditions.h"
#include "core/catalogue/rules.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

bool lists(const Programme& programme, const QString& code)
{
    return std::any_of(programme.entries.begin(), programme.entries.end(),
        [&](const NoWaitEntry& entry) { return entry.code == code; });
}

/// The programme that begins next, else the one that ended last.
const Programme* nearest(const Catalogue& catalogue, const QString& code, QDate date)
{
    const Programme* next = nullptr;
    const Programme* last = nullptr;
    for (const Programme& programme : catalogue.programmes()) {
        if (!lists(programme, code))
            continue;
        if (programme.from > date && (!next || programme.from < next->from))
            next = &programme;
        if (programme.to.isValid() && programme.to < date && (!last || programme.to > last->to))
            last = &programme;
    }
    return next ? next : last;
}

Reason notListed(const Catalogue& catalogue, const QString& code, QDate date)
{
    const Programme* programme = nearest(catalogue, code, date);
    if (!programme)
        return {catalogue.knows(code) ? u"noWaitNeverListed"_s : u"unknownProcedure"_s,
            {{u"code"_s, code}}, {}};
    QJsonObject values{{u"date"_s, day(date)}, {u"programme"_s, programme->name},
        {u"from"_s, day(programme->from)}};
    if (programme->from > date)
        return {u"noWaitNotYet"_s, values, programme->source};
    values[u"to"_s] = day(programme->to);
    return {u"noWaitEnded"_s, values, programme->source};
}

/// The last moment of a day that still leaves the promised minutes before closing.
QTime latestStart(const NoWaitEntry& entry, const OfficeHours& hours)
{
    const QTime byClosing = hours.close.addSecs(-entry.minutes * 60);
    return entry.latestHour.isValid() ? std::min(entry.latestHour, byClosing) : byClosing;
}

Judged judgeHour(const Catalogue::Listing& listing, const OfficeHours& hours, Instant now)
{
    const QTime latest = latestStart(*listing.entry, hours);
    const bool holds = now.localTime() <= latest;
    return {holds,
        {holds ? u"noWaitInTime"_s : u"noWaitTooLate"_s,
            {{u"now"_s, now.localTime().toString(u"HH:mm"_s)},
                {u"close"_s, hours.close.toString(u"HH:mm"_s)},
                {u"minutes"_s, listing.entry->minutes}, {u"latest"_s, latest.toString(u"HH:mm"_s)}},
            listing.programme->source}};
}

void addDayAndHour(std::vector<Judged>& judged, const Catalogue::Listing& listing,
    const Calendar& calendar, Instant now)
{
    const QDate today = now.localDate();
    if (calendar.isWorkingDay(today)) {
        judged.push_back(judgeHour(listing, calendar.hours(), now));
        return;
    }
    judged.push_back(
        {false, {u"noWaitDayOff"_s, {{u"date"_s, day(today)}}, listing.programme->source}});
    for (const Reason& reason : calendar.workingDay(today).because)
        judged.push_back({false, reason});
}

/// Not eligible: what failed; eligible: all that holds.
Verdict verdictOf(const std::vector<Judged>& judged)
{
    Verdict verdict;
    verdict.eligible
        = std::all_of(judged.begin(), judged.end(), [](const Judged& one) { return one.holds; });
    for (const Judged& one : judged)
        if (one.holds == verdict.eligible)
            verdict.because.push_back(one.because);
    return verdict;
}
} // namespace

Verdict noWaitVerdict(
    const Catalogue& catalogue, const Calendar& calendar, const Request& request, Instant now)
{
    const QString& code = request.procedure;
    const QDate today = now.localDate();
    const auto listing = catalogue.noWait(code, today);
    if (!listing)
        return {false, {notListed(catalogue, code, today)}};
    const Procedure* procedure = catalogue.find(code, today);
    if (!procedure)
        return {
            false, {{u"procedureNotInForce"_s, {{u"code"_s, code}, {u"date"_s, day(today)}}, {}}}};
    std::vector<Judged> judged{{true,
        {u"noWaitListed"_s,
            {{u"programme"_s, listing.programme->name}, {u"minutes"_s, listing.entry->minutes}},
            listing.programme->source}}};
    for (const Condition& condition : listing.entry->conditions)
        judged.push_back(judge(condition,
            {procedure->questions, request.answers, {today, calendar, request.sentOn},
                request.channel}));
    addDayAndHour(judged, listing, calendar, now);
    return verdictOf(judged);
}

} // namespace motcua
