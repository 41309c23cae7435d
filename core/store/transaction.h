#pragma once
#include "core/store/journaltable.h"
#include "core/store/views.h"
#include "core/store/wardfile.h"

#include <future>

namespace motcua {

/// One verb's writing: everything or nothing. Rolls back when it goes out of scope uncommitted.
/// Queries on the same WardFile see what was appended so far, but for the search index, which
/// follows at the commit.
class WriteTransaction
{
public:
    /// inUse, or readOnly where the file cannot be written (see WardFile::mayWrite).
    static Result<WriteTransaction> begin(WardFile& file);

    WriteTransaction(WriteTransaction&& other) noexcept;
    WriteTransaction& operator=(WriteTransaction&&) = delete;
    ~WriteTransaction();

    /// The address that the next event will get.
    EventId nextId() const;
    /// A dossier as its events tell it; what append() writes next is folded onto it without reading
    /// them again. notFound "noDossier"; damaged where one cannot be read.
    Result<Dossier> dossier(DossierId id);
    /// Several that dossier() is going to be asked for: while one is worked on, another thread
    /// checks and folds those behind it.
    Outcome readAhead(const std::vector<DossierId>& ids);
    /// One that was read or written here, as it is now, with no further look at the file.
    Dossier told(DossierId id) const;
    /// Seals the drafts onto this station's chain, all with the same `when`, and writes the views
    /// they touch. badJson, conflict (a number or code given twice), storage, diskFull: after any
    /// failure the transaction can only be left.
    Result<Events> append(const Drafts& drafts, const QString& actor, Instant when);
    /// Success means that it is on the disk.
    Outcome commit();

private:
    WriteTransaction(WardFile& file, const Head& head);
    /// A dossier with the events it was folded from.
    struct Telling
    {
        Dossier dossier;
        Events events;
    };
    qint64 clockAt(Instant when);
    Result<Event> write(const Draft& draft, const QString& actor, Instant when);
    static Result<Telling> tell(const LinkedRows& rows);
    Result<Telling> read(DossierId id, qint64 fresh = 0);
    Result<Telling> readOnce(DossierId id);
    Result<Telling> tellingWith(DossierId id, const Events& events);
    Outcome project(const Events& events);
    void rollBack();
    Error failed(const Error& error);

    WardFile* m_file;
    Head m_head;
    std::optional<std::vector<qint64>> m_otherClocks; ///< of the other stations' last events
    std::map<DossierId, Telling> m_read; ///< with what was appended since
    std::map<DossierId, std::future<Result<Telling>>> m_ahead; ///< that nothing was appended to
    std::future<void> m_teller; ///< the thread that tells them
    ViewWriter m_views;
    bool m_failed = false;
};

} // namespace motcua
