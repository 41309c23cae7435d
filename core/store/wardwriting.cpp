// What a writer of the ward's file may do, and what stops it.
#include "core/store/checkpointer.h"
#include "core/store/meta.h"
#include "core/store/views.h"
#include "core/store/viewtables.h"
#include "core/store/wardfile.h"
#include "core/store/watermark.h"

namespace motcua {
using namespace Qt::StringLiterals;

Outcome WardFile::rebuildIfOld()
{
    if (metaOf(*m_database, u"views"_s) == QString::fromLatin1(viewSchemaHash()))
        return Done{};
    return rebuild();
}

Outcome WardFile::rebuild()
{
    if (const auto may = mayWrite(); !may)
        return may;
    const auto done = guarded([&]() -> Outcome {
        m_database->run("BEGIN IMMEDIATE");
        if (const auto built = rebuildViews(*m_database, ViewWriter::Target::main); !built)
            return built;
        putMeta(*m_database, u"views"_s, QString::fromLatin1(viewSchemaHash()));
        m_database->run("COMMIT");
        return Done{};
    });
    if (!done) {
        m_database->rollBack();
        noteFailure(done.error());
    }
    m_viewsCount = m_viewsCount || done;
    return done;
}

Outcome WardFile::mayWrite() const
{
    const auto refused = [this](const QString& detail) {
        return Error{ErrorCode::readOnly, m_path, detail, {}, {}};
    };
    if (!m_lock)
        return refused(u"openedToRead"_s);
    if (writesStopped())
        return refused(u"writesStopped"_s);
    return checkSameFile() ? Outcome(Done{}) : Outcome(refused(u"fileReplaced"_s));
}

bool WardFile::writesStopped() const
{
    return m_writesStopped || (m_checkpointer && m_checkpointer->hasFailed());
}

/// Neither the file nor its log was replaced or removed under our hands.
Outcome WardFile::checkSameFile() const
{
    const auto now = fileIdentity(m_path);
    if (!now || *now != m_identity)
        return Error{ErrorCode::conflict, m_path, {}, {}, {}};
    const auto log = fileIdentity(m_path + u"-wal"_s);
    if (log && !m_logIdentity)
        m_logIdentity = *log;
    if (m_logIdentity && (!log || *log != *m_logIdentity))
        return Error{ErrorCode::conflict, m_path, {}, {}, {}};
    return Done{};
}

void WardFile::beforeCommit()
{
    if (m_watermark)
        m_watermark->sign(*m_database, *m_random);
}

void WardFile::noteCommitted(const Head& head)
{
    if (m_watermark)
        m_watermark->committed(m_station, head.id.seq);
    if (m_mark && !head.id.isNull() && !head.hash.isEmpty())
        m_mark->note({head.id, head.hash});
}

std::optional<Acknowledged> WardFile::acknowledged() const
{
    const qint64 noted = m_watermark ? m_watermark->seqOf(m_station) : 0;
    const bool expected = m_expected && m_expected->head.station == m_station;
    if (expected && m_expected->head.seq >= noted)
        return m_expected;
    return noted > 0 ? std::optional(Acknowledged{{m_station, noted}, {}}) : std::nullopt;
}

bool WardFile::isAsRestored() const
{
    const qint64 seq = m_watermark ? m_watermark->restoredSeqOf(m_station) : 0;
    const auto last = head();
    return seq > 0 && last && last->id.seq == seq;
}

Result<bool> WardFile::holds(const Acknowledged& acknowledged) const
{
    return guarded([&]() -> Result<bool> {
        Query query(*m_database, "SELECT hash FROM event WHERE id = ?", rowOf(acknowledged.head));
        return query.next() && (acknowledged.hash.isEmpty() || query.blob(0) == acknowledged.hash);
    });
}

void WardFile::noteFailure(const Error& error)
{
    if (error.code == ErrorCode::storage || error.code == ErrorCode::damaged)
        m_writesStopped = true;
}

Outcome WardFile::startStation(int station)
{
    if (const auto may = mayWrite(); !may)
        return may;
    const auto started = guarded([&]() -> Outcome {
        putMeta(*m_database, u"station"_s, QString::number(station));
        m_station = station;
        return Done{};
    });
    if (!started)
        noteFailure(started.error());
    return started;
}

} // namespace motcua
