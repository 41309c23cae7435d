#include "core/dossier/slips.h"

#include "core/office/dailycode.h"
#include "core/office/office.h"
#include "core/store/lookups.h"

namespace motcua {

/// What decide() has to know before it makes a paper of this form; "" asks for none.
Outcome Office::addNextSlip(Facts& facts, const QString& form) const
{
    if (form.isEmpty())
        return Done{};
    Slip next{form, facts.now.localDate().year(), 0, slipSeries(m_file->station())};
    const auto last = lastSlip(*m_file, next.form, next.year, next.series);
    if (!last)
        return last.error();
    next.number = *last + 1;
    facts.slips = {next};
    return Done{};
}

} // namespace motcua
