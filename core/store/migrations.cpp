#include "core/store/migrations.h"

#include "core/store/os_files.h"

#include <QFileInfo>
#include <QUrl>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
// An event's id is its address in one number: station × 2^40 + seq, so that the table needs no
// second index and a station's events lie together.
constexpr const char* kFirst = R"(
CREATE TABLE meta(
  key TEXT PRIMARY KEY CHECK(length(key) BETWEEN 1 AND 64),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event(
  id INTEGER PRIMARY KEY CHECK((id >> 40) BETWEEN 1 AND 9999 AND (id & 1099511627775) > 0),
  station INTEGER NOT NULL AS (id >> 40) VIRTUAL,
  seq INTEGER NOT NULL AS (id & 1099511627775) VIRTUAL,
  at INTEGER NOT NULL CHECK(at >= 0),
  when_ms INTEGER NOT NULL CHECK(when_ms >= 0),
  kind TEXT NOT NULL CHECK(length(kind) BETWEEN 1 AND 64),
  header BLOB NOT NULL,
  salt BLOB NOT NULL CHECK(length(salt) = 16),
  body BLOB,
  body_hash BLOB NOT NULL CHECK(length(body_hash) = 32),
  hash BLOB NOT NULL CHECK(length(hash) = 32)
) STRICT;

CREATE TABLE event_subject(
  subject TEXT NOT NULL CHECK(length(subject) BETWEEN 1 AND 128),
  at INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES event(id),
  PRIMARY KEY(subject, at, event)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_follows BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
  OR ((NEW.id & 1099511627775) > 1 AND NOT EXISTS (SELECT 1 FROM event WHERE id = NEW.id - 1))
BEGIN SELECT RAISE(ABORT, 'an event follows the last one of its station'); END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER event_subject_no_update BEFORE UPDATE ON event_subject
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER event_subject_no_delete BEFORE DELETE ON event_subject
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE credential(
  login TEXT PRIMARY KEY CHECK(length(login) BETWEEN 1 AND 64),
  password_hash TEXT NOT NULL,
  pin_hash TEXT NOT NULL,
  password_failures INTEGER NOT NULL DEFAULT 0 CHECK(password_failures >= 0),
  pin_failures INTEGER NOT NULL DEFAULT 0 CHECK(pin_failures >= 0),
  last_failure_ms INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE setting(
  key TEXT PRIMARY KEY CHECK(length(key) BETWEEN 1 AND 128),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft(
  key TEXT PRIMARY KEY CHECK(length(key) BETWEEN 1 AND 128),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)";

// What processes that only read have looked at, until the writer takes it into the journal.
constexpr const char* kReadings = R"(
CREATE TABLE reading(
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL CHECK(length(login) BETWEEN 1 AND 64),
  dossier INTEGER NOT NULL,
  when_ms INTEGER NOT NULL CHECK(when_ms >= 0)
) STRICT;
)";

// A person's page is read as a dossier is; dossier is 0 then.
constexpr const char* kPersonReadings = R"(
ALTER TABLE reading ADD COLUMN person TEXT NOT NULL DEFAULT '' CHECK(length(person) <= 400);
)";

constexpr std::array kSteps{kFirst, kReadings, kPersonReadings};

/// A durable copy of the committed state, made by SQLite itself so that the write-ahead log is in
/// it.
Outcome copyFirst(Database& database, const QString& path, qint64 version)
{
    const QString copy = path + u".v"_s + QString::number(version);
    QFile::remove(copy);
    if (const auto made = createPrivateFile(copy); !made)
        return made.error();
    const auto copied = database.copyTo(copy);
    return copied ? syncFolder(QFileInfo(path).absolutePath()) : copied;
}

void applySteps(Database& database, qint64 from, std::span<const char* const> steps)
{
    database.run("BEGIN IMMEDIATE");
    for (const char* step : steps.subspan(size_t(from)))
        database.run(step);
    database.run("PRAGMA application_id=" + std::to_string(kApplicationId));
    database.run("PRAGMA user_version=" + std::to_string(steps.size()));
    database.run("COMMIT");
}
} // namespace

std::span<const char* const> migrations()
{
    return kSteps;
}

Outcome migrate(Database& database, const QString& path, std::span<const char* const> steps)
{
    const auto migrated = guarded([&]() -> Outcome {
        const qint64 version = database.number("PRAGMA user_version");
        if (version > qint64(steps.size()))
            return Error{ErrorCode::newerFile, path, {},
                {{u"version"_s, version}, {u"known"_s, qint64(steps.size())}}, {}};
        if (version < 0)
            return Error{ErrorCode::damaged, u"schema:user_version"_s, u"schema"_s, {}, {}};
        if (version == qint64(steps.size()))
            return Done{};
        if (version > 0)
            if (const auto copied = copyFirst(database, path, version); !copied)
                return copied.error();
        applySteps(database, version, steps);
        return Done{};
    });
    database.rollBack(); // what a step that failed has left open
    return migrated;
}

} // namespace motcua
