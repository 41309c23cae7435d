#include "tests/support/forger.h"

#include "core/security/headsignature.h"
#include "core/store/journaltable.h"
#include "tests/support/must.h"
#include "tests/support/seededrandom.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr const char* kNoTriggers
    = "PRAGMA foreign_keys=OFF;"
      "CREATE TEMP TABLE kept AS SELECT sql FROM main.sqlite_schema WHERE type = 'trigger';"
      "DROP TRIGGER event_follows; DROP TRIGGER event_no_update; DROP TRIGGER event_no_delete;"
      "DROP TRIGGER event_subject_no_update; DROP TRIGGER event_subject_no_delete;";

void takeTriggersAway(Database& database)
{
    database.run(kNoTriggers);
}

void putTriggersBack(Database& database)
{
    std::vector<std::string> triggers;
    {
        Query kept(database, "SELECT sql FROM temp.kept");
        while (kept.next())
            triggers.push_back(kept.text(0).toStdString());
    }
    for (const std::string& trigger : triggers)
        database.run(trigger);
    database.forgetPrepared();
    database.run("DROP TABLE temp.kept");
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// The forger's own signature of the forged head.
void signAnew(Database& database, const Event& event, QJsonObject& body, const KeyPair& keys)
{
    if (event.header.kind == QLatin1StringView(kStationStarted))
        body[u"publicKey"_s] = hex(keys.publicKey);
    if (event.header.kind != QLatin1StringView(kHeadSigned))
        return;
    const EventId head{event.header.id.station, body[u"seq"_s].toInteger()};
    Query query(database, "SELECT hash FROM event WHERE id = ?", rowOf(head));
    query.next();
    body = headSigned(signHead(keys, head, query.blob(0))).body;
}

std::vector<EventId> idsOf(Database& database)
{
    std::vector<EventId> ids;
    Query query(database, "SELECT id FROM event ORDER BY id");
    while (query.next())
        ids.push_back(idOfRow(query.integer(0)));
    return ids;
}
} // namespace

void tamper(WardFile& file, const QByteArray& sql)
{
    takeTriggersAway(file.database());
    file.database().run(sql.toStdString());
    putTriggersBack(file.database());
}

void forgeChain(WardFile& file,
    const std::function<void(const EventHeader&, QJsonObject& body)>& change, const KeyPair* keys)
{
    Database& database = file.database();
    SeededRandom random(7);
    QByteArray previous;
    takeTriggersAway(database);
    for (const EventId& id : idsOf(database)) {
        Event event = must(eventAt(database, id));
        change(event.header, event.body);
        if (keys)
            signAnew(database, event, event.body, *keys);
        const StoredEvent forged = must(seal(event, previous, random));
        execute(database,
            "UPDATE event SET header = ?, salt = ?, body = ?, body_hash = ?, hash = ? WHERE id = ?",
            forged.header, forged.salt, forged.body, forged.bodyHash, forged.hash, rowOf(id));
        previous = forged.hash;
    }
    putTriggersBack(database);
    must(file.rebuild());
}
