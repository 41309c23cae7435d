#pragma once
#include "core/store/wardfile.h"

namespace motcua {

/// Writes the journal of a file that nobody works with yet: many verbs to one commit, without
/// waiting for the disk and without views, which finish() makes. Whatever stops in between (an
/// error, a kill, a power cut) leaves a file that must be thrown away.
class BulkJournal
{
public:
    /// `random` gives the salts and outlives it. inUse, readOnly, storage.
    static Result<std::unique_ptr<BulkJournal>> begin(WardFile& file, Random& random);
    ~BulkJournal();

    /// The address that the next event will get.
    EventId nextId() const { return {m_head.id.station, m_head.id.seq + 1}; }
    /// Seals the drafts onto the chain, all with the same `when`. badJson, storage, diskFull.
    Result<Events> append(const Drafts& drafts, const QString& actor, Instant when);
    /// Makes the views; success means that the whole file is on the disk.
    Outcome finish();

private:
    BulkJournal(WardFile& file, Random& random, const Head& head);
    Result<Event> write(const Draft& draft, const QString& actor, Instant when);
    Outcome commit();

    WardFile& m_file;
    Random& m_random;
    Head m_head;
    int m_pending = 0; ///< events of the open transaction
};

} // namespace motcua
