#pragma once
#include "core/store/wardfile.h"

namespace motcua {

/// How much a register holds of a year.
struct YearHolding
{
    QString registerId; ///< "tracking": dossiers received, "BL": fee receipts
    int year = 0;
    qint64 count = 0;

    bool operator==(const YearHolding&) const = default;
};

/// Of every register and year in which something stands, by register and year. Reads whole indexes:
/// for a list that is asked for now and then.
Result<std::vector<YearHolding>> yearHoldings(const WardFile& file);

} // namespace motcua
