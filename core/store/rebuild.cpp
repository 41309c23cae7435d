#include "core/dossier/fold.h"
#include "core/store/journaltable.h"
#include "core/store/views.h"
#include "core/store/viewtables.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kBatch = 20'000;

/// Dossiers in the order of their first events: an event that is about the dossier it begins.
Outcome projectDossiers(Database& database, ViewWriter& writer)
{
    Query first(database,
        "SELECT event FROM event_subject WHERE subject = 'dossier:' || (event >> 40) || ':'"
        " || (event & 1099511627775) ORDER BY at, event");
    for (qint64 done = 1; first.next(); ++done) {
        const auto events = eventsOf(database, subjectOf(idOfRow(first.integer(0))));
        if (!events)
            return events.error();
        writer.project(*events);
        if (done % kBatch == 0)
            writer.finish();
    }
    return Done{};
}

Outcome projectOthers(Database& database, ViewWriter& writer)
{
    Query other(database,
        "SELECT id FROM event WHERE instr(header, CAST('\"dossier:' AS BLOB)) = 0 ORDER BY id");
    while (other.next()) {
        const auto event = eventAt(database, idOfRow(other.integer(0)));
        if (!event)
            return event.error();
        writer.projectOther(*event);
    }
    return Done{};
}
} // namespace

Outcome rebuildViews(Database& database, ViewWriter::Target target)
{
    const std::string schema = target == ViewWriter::Target::main ? "main" : "temp";
    database.run(dropViews(schema) + createViews(schema));
    ViewWriter writer(database, target, ViewWriter::Tables::empty);
    if (const auto done = projectDossiers(database, writer); !done)
        return done;
    if (const auto done = projectOthers(database, writer); !done)
        return done;
    writer.finish();
    database.run(createViewIndexes(schema));
    return Done{};
}

} // namespace motcua
