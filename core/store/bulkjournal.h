#pragma once
#include "core/store/wardfile.h"

#include <future>

namespace motcua {

/// Writes the journal of a file that nobody works with yet: many verbs to one commit, on a thread
/// beside the one that decides, without waiting for the disk and without views, which finish()
/// makes. Whatever stops in between (an error, a kill, a power cut) leaves a file that must be
/// thrown away.
class BulkJournal
{
public:
    /// `random` gives the salts, is used by nobody else meanwhile, and outlives it. inUse,
    /// readOnly, storage.
    static Result<std::unique_ptr<BulkJournal>> begin(WardFile& file, Random& random);
    ~BulkJournal();

    /// The address that the next event will get.
    EventId nextId() const { return {m_last.station, m_last.seq + 1}; }
    /// The events of the drafts, all with the same `when`; they are sealed and written a little
    /// later. badJson, storage, diskFull: of these or of earlier ones.
    Result<Events> append(const Drafts& drafts, const QString& actor, Instant when);
    /// Makes the views; success means that the whole file is on the disk.
    Outcome finish();

private:
    BulkJournal(WardFile& file, Random& random, const Head& head);
    Outcome handOn();
    Outcome settle();
    Outcome write(const Events& batch);
    Outcome commit();

    WardFile& m_file;
    Random& m_random;
    EventId m_last; ///< given
    qint64 m_at = 0;
    Events m_batch; ///< given, not yet handed to the writing thread
    std::future<Outcome> m_writing;
    Head m_head; ///< written
    int m_pending = 0; ///< events of the open transaction
};

} // namespace motcua
