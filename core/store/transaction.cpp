#include "core/store/transaction.h"

#include "core/dossier/fold.h"
#include "core/dossier/foldon.h"
#include "core/store/subjectcount.h"

#include <set>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
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
    , m_otherClocks(std::move(other.m_otherClocks))
    , m_read(std::move(other.m_read))
    , m_ahead(std::move(other.m_ahead))
    , m_teller(std::move(other.m_teller))
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

/// Our logical clock runs on from every event seen, but for a remote one far ahead of the wall
/// clock. A station that begins in this file goes on behind all of it, however far ahead its clock
/// once was: what it does to a dossier comes after the dossier's receipt. Other stations' events
/// don't come while we write.
qint64 WriteTransaction::clockAt(Instant when)
{
    if (!m_otherClocks) {
        m_otherClocks.emplace();
        for (const int station : stationsOf(m_file->database()))
            if (station != m_head.id.station)
                m_otherClocks->push_back(headOf(m_file->database(), station).at);
    }
    const bool begins = m_head.id.seq == 0;
    qint64 last = m_head.at;
    for (const qint64 other : *m_otherClocks)
        last = begins ? std::max(last, other) : seenAt(last, other, when);
    return last;
}

/// The event as it will be read from now on: with composed letters.
Result<Event> WriteTransaction::write(const Draft& draft, const QString& actor, Instant when)
{
    const qint64 at = nextAt(m_head.at, when);
    const Event event{
        {m_file->ward(), nextId(), at, when, actor, draft.kind, draft.v, draft.subjects},
        draft.body};
    bool asGiven = true;
    auto stored = seal(event, m_head.hash, m_file->random(), &asGiven);
    if (!stored)
        return stored.error();
    insertEvent(m_file->database(), event.header, *stored);
    m_head = {stored->id, at, stored->hash};
    const auto header = readHeader(stored->header);
    return asGiven && header ? Result<Event>(Event{*header, event.body}) : readStored(*stored);
}

Result<WriteTransaction::Telling> WriteTransaction::tell(const LinkedRows& rows)
{
    auto events = checkedEvents(rows);
    if (!events)
        return events.error();
    Dossier dossier = foldDossier(*events);
    return Telling{std::move(dossier), *std::move(events)};
}

/// `fresh` of its events are not in the views yet.
Result<WriteTransaction::Telling> WriteTransaction::read(DossierId id, qint64 fresh)
{
    auto telling = tell(linkedRowsOf(m_file->database(), subjectOf(id)));
    if (telling)
        if (const auto whole
            = checkCount(m_file->database(), subjectOf(id), telling->events, fresh);
            !whole)
            return whole.error();
    return telling;
}

Result<WriteTransaction::Telling> WriteTransaction::readOnce(DossierId id)
{
    auto ahead = m_ahead.extract(id);
    if (ahead.empty())
        return read(id);
    auto telling = ahead.mapped().get();
    if (telling)
        if (const auto whole = checkCount(m_file->database(), subjectOf(id), telling->events, 0);
            !whole)
            return whole.error();
    return telling;
}

Outcome WriteTransaction::readAhead(const std::vector<DossierId>& ids)
{
    using Task = std::pair<std::promise<Result<Telling>>, LinkedRows>;
    if (!m_file)
        return Error{ErrorCode::storage, {}, u"transactionOver"_s, {}, {}};
    return guarded([&]() -> Outcome {
        std::vector<Task> tasks;
        for (const DossierId id : ids) {
            if (m_ahead.contains(id) || m_read.contains(id))
                continue;
            tasks.emplace_back(
                std::promise<Result<Telling>>(), linkedRowsOf(m_file->database(), subjectOf(id)));
            m_ahead.emplace(id, tasks.back().first.get_future());
        }
        try {
            m_teller = std::async(std::launch::async, [tasks = std::move(tasks)]() mutable {
                for (auto& [telling, rows] : tasks)
                    telling.set_value(tell(rows));
            });
        } catch (
            const std::system_error&) { // no thread is to be had: each is read when it is asked
            m_ahead.clear();
        }
        return Done{};
    });
}

Result<Dossier> WriteTransaction::dossier(DossierId id)
{
    if (!m_file)
        return Error{ErrorCode::storage, {}, u"transactionOver"_s, {}, {}};
    auto telling = guarded([&] { return readOnce(id); });
    if (!telling)
        return telling.error();
    if (telling->events.empty())
        return Error{ErrorCode::notFound, u"/dossier"_s, u"noDossier"_s,
            {{u"dossier"_s, id.toString()}}, {}};
    Dossier dossier = telling->dossier;
    m_read.insert_or_assign(id, *std::move(telling));
    return dossier;
}

/// From all its events, as a rebuild would tell it: those just written are read back, but where
/// they follow in order on what was read before.
Result<WriteTransaction::Telling> WriteTransaction::tellingWith(DossierId id, const Events& events)
{
    const QString subject = subjectOf(id);
    auto kept = m_read.extract(id);
    const bool isNew
        = std::ranges::any_of(events, [&](const Event& event) { return event.header.id == id; });
    const auto fresh = std::ranges::count_if(
        events, [&](const Event& event) { return event.header.subjects.contains(subject); });
    if (kept.empty() && !isNew)
        return read(id, fresh);
    Telling telling = kept.empty() ? Telling{} : std::move(kept.mapped());
    for (const Event& event : events) {
        if (!event.header.subjects.contains(subject))
            continue;
        if (!telling.events.empty() && !earlier(telling.events.back().header, event.header))
            return read(id, fresh);
        foldOn(telling.dossier, event);
        telling.events.push_back(event);
    }
    return telling;
}

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
        m_ahead.erase(dossier);
        auto telling = tellingWith(dossier, events);
        if (!telling)
            return telling.error();
        if (const auto rows = viewRows(telling->dossier, telling->events))
            m_views.write(*rows);
        m_read.insert_or_assign(dossier, *std::move(telling));
    }
    return Done{};
}

Dossier WriteTransaction::told(DossierId id) const
{
    const auto known = m_read.find(id);
    return known == m_read.end() ? Dossier() : known->second.dossier;
}

Result<Events> WriteTransaction::append(const Drafts& drafts, const QString& actor, Instant when)
{
    if (!m_file || m_failed)
        return Error{ErrorCode::storage, {}, u"transactionOver"_s, {}, {}};
    auto appended = guarded([&]() -> Result<Events> {
        Events events;
        m_head.at = clockAt(when);
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
    std::exchange(m_file, nullptr)->noteCommitted(m_head);
    return Done{};
}

} // namespace motcua
