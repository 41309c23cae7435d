#include "core/store/readings.h"

#include "core/store/beside.h"
#include "core/store/journaltable.h"

namespace motcua {

Outcome leaveReading(WardFile& file, const Reading& reading)
{
    return writeBeside(file, [&](Database& database) -> Outcome {
        execute(database, "INSERT INTO reading(login, dossier, when_ms, person) VALUES(?, ?, ?, ?)",
            reading.login, rowOf(reading.dossier), reading.when.ms, reading.person);
        return Done{};
    });
}

Result<std::vector<Reading>> takeReadings(WardFile& file, int limit)
{
    return guarded([&]() -> Result<std::vector<Reading>> {
        std::vector<Reading> readings;
        qint64 last = 0;
        Query query(file.database(),
            "SELECT id, login, dossier, when_ms, person FROM reading ORDER BY id LIMIT ?", limit);
        while (query.next()) {
            last = query.integer(0);
            readings.push_back({query.text(1), idOfRow(query.integer(2)), Instant{query.integer(3)},
                query.text(4)});
        }
        if (!readings.empty())
            execute(file.database(), "DELETE FROM reading WHERE id <= ?", last);
        return readings;
    });
}

} // namespace motcua
