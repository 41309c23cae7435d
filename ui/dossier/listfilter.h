#pragma once
#include "core/calendar/calendar.h"
#include "core/store/worklists.h"

#include <span>

namespace motcua {

/// A list that people work from, as a word to choose it by.
struct ListFilter
{
    Work work;
    const char* label; ///< English, in the context motcua::ListFilter
    const char* empty; ///< what is said where the list is empty

    QString words() const;
    QString emptyWords() const;
};

/// All lists in the order they are offered.
std::span<const ListFilter> listFilters();

WorkQuery queryOf(const ListFilter& filter, const Calendar& calendar, Instant now);

} // namespace motcua
