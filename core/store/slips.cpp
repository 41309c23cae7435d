#include "core/store/lookups.h"
#include "core/store/rowreader.h"

namespace motcua {

Result<qint64> lastSlip(const WardFile& file, const QString& form, int year, const QString& series)
{
    return guarded([&]() -> Result<qint64> {
        Query query(file.database(),
            "SELECT coalesce(max(number), 0) FROM v_slip"
            " WHERE form = ? AND year = ? AND series = ?",
            form, year, series);
        return query.next() ? query.integer(0) : 0;
    });
}

Result<std::vector<SlipRow>> slipRows(const WardFile& file)
{
    return guarded([&]() -> Result<std::vector<SlipRow>> {
        Query query(file.database(),
            "SELECT s.form, s.year, s.series, s.number, d.id FROM v_slip s"
            " JOIN v_dossier d ON d.key = s.dossier"
            " ORDER BY s.form, s.year, s.series, s.number, s.dossier");
        std::vector<SlipRow> rows;
        while (query.next()) {
            const Slip row{query.text(0), int(query.integer(1)), 0, query.text(2)};
            if (rows.empty() || rows.back().row != row)
                rows.push_back({row, {}});
            rows.back().numbers.emplace_back(query.integer(3), idOfRow(query.integer(4)));
        }
        return rows;
    });
}

} // namespace motcua
