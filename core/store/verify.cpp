#include "core/store/verify.h"

#include "core/security/headsignature.h"
#include "core/store/comparison.h"
#include "core/store/links.h"
#include "core/store/openchecks.h"
#include "core/store/readings.h"
#include "core/store/subjectsum.h"

#include <future>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Check checkOf(const QString& name, const Outcome& outcome)
{
    if (outcome)
        return {name, true, {}, {}};
    const Error& error = outcome.error();
    const QString place = error.field.isEmpty() ? u"database"_s : error.field;
    return {name, false, place, error.detail.isEmpty() ? errorName(error.code) : error.detail};
}

Outcome integrity(Database& database)
{
    Query query(database, "PRAGMA main.integrity_check(1)");
    if (query.next() && query.text(0) == u"ok")
        return Done{};
    return Error{ErrorCode::damaged, u"database"_s, u"integrity"_s, {}, {}};
}

bool hasSubject(Database& database, const QString& subject, qint64 at, EventId id)
{
    Query query(database, "SELECT 1 FROM event_subject WHERE subject = ? AND at = ? AND event = ?",
        subject, at, rowOf(id));
    return query.next();
}

Error wrongSubject(EventId id)
{
    return {ErrorCode::damaged, id.toString(), u"subjects"_s, {}, {}};
}

/// A row of event_subject that no header tells of.
Outcome findStray(Database& database)
{
    Query query(database,
        "SELECT s.subject, s.at, s.event, e.header FROM event_subject s"
        " LEFT JOIN event e ON e.id = s.event ORDER BY s.event");
    while (query.next()) {
        const auto header = readHeader(query.blob(3));
        const bool told
            = header && header->at == query.integer(1) && header->subjects.contains(query.text(0));
        if (!told)
            return wrongSubject(idOfRow(query.integer(2)));
    }
    return Done{};
}

/// The first header whose subjects the table does not list.
Outcome findUnlisted(Database& database)
{
    Query query(database, "SELECT id, header FROM event ORDER BY id");
    while (query.next()) {
        const auto header = readHeader(query.blob(1));
        if (!header)
            continue;
        for (const QString& subject : header->subjects)
            if (!hasSubject(database, subject, header->at, header->id))
                return wrongSubject(header->id);
    }
    return Done{};
}

/// Walks every chain once, and the table of subjects once; where the two don't tell the same,
/// looks for the place.
class Journal
{
public:
    Journal(Database& database, const QString& ward)
        : m_database(database)
        , m_ward(ward.toStdString())
    {
    }

    void walk()
    {
        for (const int station : stationsOf(m_database)) {
            const qint64 last = headOf(m_database, station).id.seq;
            const auto links = checkLinks(m_database, station, 1, last,
                [this](const PlainHeader& header) { return see(header); });
            if (!links && m_chain)
                m_chain = links;
        }
        if (m_chain && sumOfTable() != m_told)
            compareSubjects();
    }
    const Outcome& chain() const { return m_chain; }
    const Outcome& subjects() const { return m_subjects; }

private:
    Outcome see(const PlainHeader& header)
    {
        if (header.ward != m_ward)
            return Error{ErrorCode::damaged, header.id.toString(), u"otherWard"_s, {}, {}};
        for (auto subject = header.subjects.begin(); subject != header.subjects.end(); ++subject)
            if (std::find(header.subjects.begin(), subject, *subject) == subject)
                m_told.add(*subject, header.at, rowOf(header.id));
        return Done{};
    }
    SubjectSum sumOfTable()
    {
        SubjectSum sum = m_told.anew();
        Query query(m_database, "SELECT subject, at, event FROM event_subject");
        while (query.next())
            sum.add(query.bytes(0), query.integer(1), query.integer(2));
        return sum;
    }
    void compareSubjects()
    {
        m_subjects = findUnlisted(m_database);
        if (m_subjects)
            m_subjects = findStray(m_database);
    }

    Database& m_database;
    std::string m_ward;
    SubjectSum m_told;
    Outcome m_chain = Done{};
    Outcome m_subjects = Done{};
};

Outcome checkSignature(Database& database, const QByteArray& key, const Event& event)
{
    const auto signature = headSignatureFrom(event);
    if (!signature)
        return signature.error();
    Query query(database, "SELECT hash FROM event WHERE id = ?", rowOf(signature->head));
    const bool same = query.next() && query.blob(0) == signature->hash;
    if (!same || !isSignedBy(key, *signature))
        return Error{ErrorCode::damaged, event.header.id.toString(), u"signature"_s, {}, {}};
    return Done{};
}

/// Every signed head of a station, under the key that the station had told by then.
Outcome signatures(Database& database, int station)
{
    const auto events = eventsOf(database, stationSubject(station));
    if (!events)
        return events.error();
    QByteArray key;
    for (const Event& event : *events) {
        if (event.header.kind == QLatin1StringView(kStationStarted))
            key = publicKeyFrom(event.body);
        if (event.header.kind == QLatin1StringView(kHeadSigned))
            if (const auto good = checkSignature(database, key, event); !good)
                return good;
    }
    return Done{};
}

Outcome allSignatures(Database& database)
{
    for (const int station : stationsOf(database))
        if (const auto good = signatures(database, station); !good)
            return good;
    return Done{};
}

/// The journal reaches what was acknowledged here; an older state put back over it does not, but
/// by restore(), after which nobody writes it as the same station.
Outcome reachesAcknowledged(const WardFile& file)
{
    const auto known = file.acknowledged();
    if (!known || file.isAsRestored())
        return Done{};
    const auto holds = file.holds(*known);
    if (!holds)
        return holds.error();
    return *holds ? Outcome(Done{})
                  : Error{ErrorCode::damaged, known->head.toString(), u"wentBack"_s, {}, {}};
}

/// On a thread and a connection of its own where there can be one: every committed state has to be
/// whole, also one that was committed since.
std::future<Outcome> startIntegrity(Database& database)
{
    std::shared_ptr<Database> reader = database.reader();
    const auto policy = reader ? std::launch::async : std::launch::deferred;
    return std::async(policy, [&database, reader] {
        return guarded([&] { return integrity(reader ? *reader : database); });
    });
}

/// The checks in their order; the views are compared only where the journal is sound.
std::vector<Check> runChecks(const WardFile& file)
{
    Database& database = file.database();
    auto whole = startIntegrity(database);
    const Check schema = checkOf(u"schema"_s, guarded([&] { return checkSchema(database); }));
    Journal journal(database, file.ward());
    const auto walked = guarded([&]() -> Outcome {
        journal.walk();
        return Done{};
    });
    std::vector<Check> checks{checkOf(u"integrity"_s, whole.get()), schema};
    checks.push_back(checkOf(u"chain"_s, walked ? journal.chain() : walked));
    checks.push_back(checkOf(u"subjects"_s, journal.subjects()));
    checks.push_back(checkOf(u"signatures"_s, guarded([&] { return allSignatures(database); })));
    checks.push_back(checkOf(u"acknowledged"_s, reachesAcknowledged(file)));
    checks.push_back(checkOf(u"readings"_s, guarded([&] { return checkReadings(database); })));
    return checks;
}

bool sound(const std::vector<Check>& checks)
{
    return std::all_of(checks.begin(), checks.end(), [](const Check& check) { return check.ok; });
}

void addComparison(Database& database, std::vector<Check>& checks)
{
    const auto compared = guarded([&]() -> Outcome {
        checks.push_back(checkViews(database));
        if (checks.back().ok)
            checks.push_back(checkSearch(database));
        if (checks.back().ok)
            checks.back() = checkSearchIndex(database);
        dropCopy(database);
        return Done{};
    });
    if (!compared)
        checks.push_back(checkOf(u"views"_s, compared));
}
} // namespace

Result<VerifyReport> verify(const WardFile& file, VerifyScope scope)
{
    Database& database = file.database();
    auto verified = guarded([&]() -> Result<VerifyReport> {
        database.run("BEGIN"); // one snapshot beside a writer
        VerifyReport report;
        report.checks = runChecks(file);
        if (scope == VerifyScope::all && sound(report.checks))
            addComparison(database, report.checks);
        report.ok = sound(report.checks);
        report.events = database.number("SELECT count(*) FROM event");
        report.head = headOf(database, file.station()).hash;
        return report;
    });
    database.rollBack();
    return verified;
}

} // namespace motcua
