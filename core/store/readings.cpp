#include "core/store/readings.h"

#include "core/store/beside.h"
#include "core/store/journaltable.h"
#include "core/store/meta.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
// How many were ever left and taken in, so that one removed in between is missed.
const QString kLeft = u"readingsLeft"_s;
const QString kTaken = u"readingsTaken"_s;

qint64 counted(Database& database, const QString& which)
{
    return metaOf(database, which).toLongLong();
}

/// What an earlier program left was not counted.
void beginCounting(Database& database)
{
    if (!metaOf(database, kLeft).isEmpty())
        return;
    const qint64 last = database.number("SELECT coalesce(max(id), 0) FROM reading");
    putMeta(database, kLeft, QString::number(last));
    putMeta(
        database, kTaken, QString::number(last - database.number("SELECT count(*) FROM reading")));
}

void noteTaken(Database& database, std::size_t count)
{
    beginCounting(database);
    putMeta(database, kTaken, QString::number(counted(database, kTaken) + qint64(count)));
}
} // namespace

Outcome checkReadings(Database& database)
{
    if (metaOf(database, kLeft).isEmpty())
        return Done{};
    const qint64 waiting = counted(database, kLeft) - counted(database, kTaken);
    if (database.number("SELECT count(*) FROM reading") == waiting)
        return Done{};
    return Error{ErrorCode::damaged, u"reading"_s, u"readingsMissing"_s, {}, {}};
}

Outcome leaveReading(WardFile& file, const Reading& reading)
{
    return writeBeside(file, [&](Database& database) -> Outcome {
        beginCounting(database);
        const qint64 number = counted(database, kLeft) + 1;
        putMeta(database, kLeft, QString::number(number));
        execute(database,
            "INSERT INTO reading(id, login, dossier, when_ms, person) VALUES(?, ?, ?, ?, ?)",
            number, reading.login, rowOf(reading.dossier), reading.when.ms, reading.person);
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
        if (readings.empty())
            return readings;
        noteTaken(file.database(), readings.size());
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
