#include "core/store/yearholdings.h"

namespace motcua {

namespace {
/// A local year of a moment in milliseconds: the program's time is always +07:00.
constexpr const char* kHoldings
    = "SELECT register, year, count(*) FROM v_number GROUP BY register, year UNION ALL "
      "SELECT 'tracking', CAST(strftime('%Y', received_at / 1000 + 25200, 'unixepoch') AS INTEGER),"
      " count(*) FROM v_dossier GROUP BY 2 UNION ALL "
      "SELECT 'BL', CAST(strftime('%Y', at / 1000 + 25200, 'unixepoch') AS INTEGER), count(*)"
      " FROM v_receipt WHERE number > 0 GROUP BY 2 ORDER BY 1, 2";
} // namespace

Result<std::vector<YearHolding>> yearHoldings(const WardFile& file)
{
    return guarded([&]() -> Result<std::vector<YearHolding>> {
        std::vector<YearHolding> holdings;
        Query query(file.database(), kHoldings);
        while (query.next())
            holdings.push_back({query.text(0), int(query.integer(1)), query.integer(2)});
        return holdings;
    });
}

} // namespace motcua
