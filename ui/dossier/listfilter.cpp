#include "ui/dossier/listfilter.h"

#include "core/calendar/due.h"
#include "core/dossier/steps.h"

#include <QCoreApplication>

#include <array>

namespace motcua {

namespace {
constexpr char kContext[] = "motcua::ListFilter";

constexpr std::array kFilters{
    ListFilter{Work::all, QT_TRANSLATE_NOOP("motcua::ListFilter", "All"),
        QT_TRANSLATE_NOOP("motcua::ListFilter", "No dossier yet")},
    ListFilter{Work::today, QT_TRANSLATE_NOOP("motcua::ListFilter", "Today"),
        QT_TRANSLATE_NOOP("motcua::ListFilter", "No dossier received today")},
    ListFilter{Work::waitingHere, QT_TRANSLATE_NOOP("motcua::ListFilter", "Waiting here"),
        QT_TRANSLATE_NOOP("motcua::ListFilter", "No citizen is waiting at the counter")},
    ListFilter{Work::forApproval, QT_TRANSLATE_NOOP("motcua::ListFilter", "For approval"),
        QT_TRANSLATE_NOOP("motcua::ListFilter", "No dossier waits for approval")},
    ListFilter{Work::dueSoon, QT_TRANSLATE_NOOP("motcua::ListFilter", "Due soon"),
        QT_TRANSLATE_NOOP("motcua::ListFilter", "No dossier is nearly due")},
    ListFilter{Work::overdue, QT_TRANSLATE_NOOP("motcua::ListFilter", "Overdue"),
        QT_TRANSLATE_NOOP("motcua::ListFilter", "No dossier is overdue")},
    ListFilter{Work::stepDue, QT_TRANSLATE_NOOP("motcua::ListFilter", "Step due"),
        QT_TRANSLATE_NOOP("motcua::ListFilter", "No step of the process is nearly due")},
    ListFilter{Work::awaitingSupplement, QT_TRANSLATE_NOOP("motcua::ListFilter", "Awaiting papers"),
        QT_TRANSLATE_NOOP("motcua::ListFilter", "No dossier awaits papers")},
    ListFilter{Work::ready, QT_TRANSLATE_NOOP("motcua::ListFilter", "Result ready"),
        QT_TRANSLATE_NOOP("motcua::ListFilter", "No result waits to be handed over")},
    ListFilter{Work::uncollected, QT_TRANSLATE_NOOP("motcua::ListFilter", "Not collected"),
        QT_TRANSLATE_NOOP("motcua::ListFilter", "No result has lain here since yesterday")},
};
} // namespace

QString ListFilter::words() const
{
    return QCoreApplication::translate(kContext, label);
}

QString ListFilter::emptyWords() const
{
    return QCoreApplication::translate(kContext, empty);
}

std::span<const ListFilter> listFilters()
{
    return kFilters;
}

WorkQuery queryOf(const ListFilter& filter, const Calendar& calendar, Instant now)
{
    return {filter.work, now, soonUntil(calendar, now), stepSoonUntil(calendar, now)};
}

} // namespace motcua
