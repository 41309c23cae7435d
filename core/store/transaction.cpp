#include "core/store/transaction.h"

#include "core/dossier/fold.h"

#include <set>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Our logical clock runs on from every event seen, but for a remote one far ahead of the wall
/// clock. A station that begins in this file goes on behind all of it, however far ahead its clock
/// once was: what it does to a dossier comes after the dossier's receipt.
qint64 clockOf(Database& database, const Head& own, Instant when)
{
    const bool begins = own.id.seq == 0;
    qint64 last = own.at;
    for (const int station : stationsOf(database))
        if (station != own.id.station) {
            const qint64 at = headOf(database, station).at;
            last = begins ? std::max(last, at) : seenAt(last, at, when);
        }
    return last;
}

std::set<DossierId> dossiersIn(const QStringList& subjects)
{
    std::set<DossierId> dossiers;
    for (const QString& subject : subjects)
        if (const auto dossier = dossierOf(subject))
            dossiers.insert(*dossier);
    return dossiers;
}
} // namespace

Result<WriteTransaction> WriteTransaction::begin(WardFile& file)
{
    if (const auto may = file.mayWrite(); !may)
        return may.error();
    return guarded([&]() -> Result<WriteTransaction> {
        file.database().run("BEGIN IMMEDIATE");
        return WriteTransaction(file, headOf(file.database(), file.station()));
    });
}

WriteTransaction::WriteTransaction(WardFile& file, const Head& head)
    : m_file(&file)
    , m_head(head)
    , m_views(file.database())
{
}

WriteTransaction::WriteTransaction(WriteTransaction&& other) noexcept
    : m_file(std::exchange(other.m_file, nullptr))
    , m_head(std::move(other.m_head))
    , m_views(std::move(other.m_views))
    , m_failed(other.m_failed)
{
}

WriteTransaction::~WriteTransaction()
{
    rollBack();
}

void WriteTransaction::rollBack()
{
    if (m_file)
        std::exchange(m_file, nullptr)->database().rollBack();
}

Error WriteTransaction::failed(const Error& error)
{
    m_failed = true;
    m_file->noteFailure(error);
    return error;
}

EventId WriteTransaction::nextId() const
{
    return {m_head.id.station, m_head.id.seq + 1};
}

Result<Event> WriteTransaction::write(const Draft& draft, const QString& actor, Instant when)
{
    const qint64 at = nextAt(m_head.at, when);
    Event event{{m_file->ward(), nextId(), at, when, actor, draft.kind, draft.v, draft.subjects},
        draft.body};
    auto stored = seal(event, m_head.hash, m_file->random());
    if (!stored)
        return stored.error();
    insertEvent(m_file->database(), event.header, *stored);
    m_head = {stored->id, at, stored->hash};
    return event;
}

/// Views of a dossier are written from all its events, as a rebuild would write them.
Outcome WriteTransaction::project(const Events& events)
{
    std::set<DossierId> touched;
    for (const Event& event : events) {
        const auto dossiers = dossiersIn(event.header.subjects);
        touched.insert(dossiers.begin(), dossiers.end());
        if (dossiers.empty())
            m_views.writeOther(event);
    }
    for (const DossierId& dossier : touched) {
        const auto all = eventsOf(m_file->database(), subjectOf(dossier));
        if (!all)
            return all.error();
        if (const auto rows = viewRows(*all))
            m_views.write(*rows);
    }
    return Done{};
}

Result<Events> WriteTransaction::append(const Drafts& drafts, const QString& actor, Instant when)
{
    if (!m_file || m_failed)
        return Error{ErrorCode::storage, {}, u"transactionOver"_s, {}, {}};
    auto appended = guarded([&]() -> Result<Events> {
        Events events;
        m_head.at = clockOf(m_file->database(), m_head, when);
        for (const Draft& draft : drafts) {
            auto event = write(draft, actor, when);
            if (!event)
                return event.error();
            events.push_back(*std::move(event));
        }
        if (const auto projected = project(events); !projected)
            return projected.error();
        return events;
    });
    if (!appended)
        return failed(appended.error());
    return appended;
}

Outcome WriteTransaction::commit()
{
    if (!m_file || m_failed)
        return Error{ErrorCode::storage, {}, u"transactionOver"_s, {}, {}};
    const auto committed = guarded([&]() -> Outcome {
        m_views.finish();
        m_file->beforeCommit();
        m_file->database().run("COMMIT");
        return Done{};
    });
    if (!committed) {
        const Error error = failed(committed.error());
        rollBack();
        return error;
    }
    std::exchange(m_file, nullptr)->noteCommitted(m_head.id.seq);
    return Done{};
}

} // namespace motcua
