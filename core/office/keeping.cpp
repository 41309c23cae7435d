#include "core/office/keeping.h"

#include "core/store/yearholdings.h"

#include <algorithm>

namespace motcua {

Result<std::vector<Kept>> keptOn(const WardFile& file, QDate day)
{
    const auto holdings = yearHoldings(file);
    if (!holdings)
        return holdings.error();
    std::vector<Kept> all;
    for (const YearHolding& held : *holdings)
        for (const RetentionTerm& term : termsFor(held.registerId, held.year)) {
            const auto until = keptUntil(term, held.year);
            all.push_back(
                {term, held.registerId, held.year, held.count, until, until && day > *until});
        }
    std::ranges::stable_sort(all, [](const Kept& a, const Kept& b) {
        const QDate never(9999, 12, 31);
        return a.until.value_or(never) < b.until.value_or(never);
    });
    return all;
}

} // namespace motcua
