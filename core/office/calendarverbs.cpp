#include "core/calendar/yeardoubts.h"
#include "core/dossier/promise.h"
#include "core/office/call.h"
#include "core/store/lookups.h"

namespace motcua {
using namespace Qt::StringLiterals;

std::optional<Due> Office::movedDueOf(const Dossier& dossier, const Procedure* procedure) const
{
    if (!procedure || isFinal(dossier.state) || m_ward.calendarsBefore.empty())
        return std::nullopt;
    const auto due = movedDue(dossier, *procedure, m_ward.calendarsBefore, m_ward.calendar);
    return due && due->at > now() ? due : std::nullopt; // no promise is moved into the past
}

Result<std::vector<MovedDue>> Office::movedDues() const
{
    const auto ids = promised(*m_file);
    if (!ids)
        return ids.error();
    std::vector<MovedDue> moved;
    for (const DossierId id : *ids) {
        const auto one = dossier(id);
        if (!one)
            return one.error();
        if (const auto due = movedDueOf(*one, procedureOf(*one)))
            moved.push_back({id, one->code, *one->due, *due});
    }
    return moved;
}

namespace {
/// Of the year that is entered: one that was accepted before is read as it stands.
void refuseWordless(JsonReader& reader)
{
    static_cast<void>(reader.optionalFact(u"notice"_s, CalendarLimits::kSource));
    for (JsonReader& day : reader.objects(u"days"_s, 366)) {
        static_cast<void>(day.optionalFact(u"name"_s, CalendarLimits::kName));
        static_cast<void>(day.optionalFact(u"source"_s, CalendarLimits::kSource));
    }
}
} // namespace

/// The holidays and swapped days of one year, as its notice or decision has them.
Result<Answer> Office::setCalendar(Call& call)
{
    if (!allows(call.actor.roles, Permission::manageCalendar))
        return notAllowed(call.name, Permission::manageCalendar);
    QJsonObject year;
    for (const QString& key : {u"year"_s, u"notice"_s, u"days"_s})
        if (call.reader.has(key))
            year[key] = call.reader.value(key);
    if (call.reader.objects(u"days"_s, 366).empty())
        call.reader.fault(u"days"_s, u"required"_s); // no year is without its holidays
    const auto calendar = m_ward.calendar.withYear(year, call.faults);
    if (calendar) {
        refuseWordless(call.reader);
        calendar->checkYear(year, call.faults);
    }
    if (const auto fault = call.fault())
        return *fault;
    const int number = year[u"year"_s].toInt();
    auto answer = writeWard(call,
        {Draft{u"calendar.yearSet"_s, {kWardSubject}, calendar->yearJson(number)}},
        {{u"year"_s, number}});
    if (!answer)
        return answer;
    const auto moved = movedDues();
    if (!moved)
        return moved.error();
    answer->ward[u"moved"_s] = qint64(moved->size());
    answer->warnings = yearDoubts(m_ward.calendar, number);
    return answer;
}

} // namespace motcua
