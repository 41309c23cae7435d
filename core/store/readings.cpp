#include "core/store/readings.h"

#include "core/store/beside.h"
#include "core/store/journaltable.h"

namespace motcua {
using namespace Qt::StringLiterals;

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

QString readingSubject(const Reading& reading)
{
    if (!reading.person.isEmpty())
        return u"reading:%1:%2"_s.arg(
            reading.login, reading.when.localDate().toString(Qt::ISODate));
    return u"reading:%1:%2"_s.arg(reading.dossier.station).arg(reading.dossier.seq);
}

Result<Events> personReadings(const WardFile& file, const QString& login, const QStringList& people)
{
    return guarded([&]() -> Result<Events> {
        Events found;
        const QString days = u"reading:%1:"_s.arg(login);
        Query query(file.database(),
            "SELECT DISTINCT event FROM event_subject WHERE subject >= ? AND subject < ?"
            " ORDER BY event",
            days, QString(days.chopped(1) + u';'));
        while (query.next()) {
            auto event = eventAt(file.database(), idOfRow(query.integer(0)));
            if (!event)
                return event.error();
            if (people.contains(event->body[u"person"_s].toString()))
                found.push_back(*std::move(event));
        }
        return found;
    });
}

Result<Events> dossierReadings(const WardFile& file, DossierId id)
{
    return file.events(readingSubject({{}, id, {}}));
}

} // namespace motcua
