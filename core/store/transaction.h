#pragma once
#include "core/store/views.h"
#include "core/store/wardfile.h"

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
    /// Seals the drafts onto this station's chain, all with the same `when`, and writes the views
    /// they touch. badJson, conflict (a number or code given twice), storage, diskFull: after any
    /// failure the transaction can only be left.
    Result<Events> append(const Drafts& drafts, const QString& actor, Instant when);
    /// Success means that it is on the disk.
    Outcome commit();

private:
    WriteTransaction(WardFile& file, const Head& head);
    Result<Event> write(const Draft& draft, const QString& actor, Instant when);
    Outcome project(const Events& events);
    void rollBack();
    Error failed(const Error& error);

    WardFile* m_file;
    Head m_head;
    ViewWriter m_views;
    bool m_failed = false;
};

} // namespace motcua
