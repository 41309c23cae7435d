#pragma once
#include "core/security/headmark.h"
#include "core/store/journaltable.h"
#include "core/store/os_files.h"

namespace motcua {

class Checkpointer;
class FileLock;
class Watermark;

/// What a new ward file is told once and for ever.
struct WardFileInfo
{
    QString ward; ///< short name that every event's header bears, at most 64
    int station = 1; ///< 1..9999
};

/// A ward on a station: the journal, its views, and what does not belong into the journal
/// (settings, drafts, credentials). One process writes, any number read beside it. Not for two
/// threads at once: each thread opens its own.
class WardFile
{
public:
    /// Makes "X.motcua" (0600) with its lock "X.lock". fileExists; readOnly, storage or diskFull.
    static Result<std::unique_ptr<WardFile>> create(
        const QString& path, const WardFileInfo& info, Random& random);
    /// notFound, inUse (another process writes), notOurFile, newerFile, damaged with the first
    /// broken place, readOnly, storage. `random` outlives the file.
    static Result<std::unique_ptr<WardFile>> openToWrite(const QString& path, Random& random);
    /// Beside a writer, without a lock; also in a folder that cannot be written. readOnly with
    /// detail "needsWriter" where only a writer can bring the file up to date first.
    static Result<std::unique_ptr<WardFile>> openToRead(const QString& path);
    /// What can still be read of a file that openToRead() refuses as damaged, by who will not write
    /// it; what is broken is met where it is read. Its errors, where nothing can.
    static Result<std::unique_ptr<WardFile>> openDamaged(const QString& path);
    ~WardFile();

    bool isWritable() const { return m_lock && !writesStopped(); }
    /// Opened to read, where a writer may be beside or could be: not on a read-only medium.
    bool isBeside() const { return !m_lock && !m_frozen; }
    const QString& path() const { return m_path; } ///< canonical
    const QString& fileId() const { return m_fileId; } ///< random, for ever
    const QString& ward() const { return m_ward; }
    int station() const { return m_station; }

    /// Events that name a subject, in their total order. damaged, also where one of a dossier's or
    /// of the ward's own is hidden.
    Result<Events> events(const QString& subject) const;
    Result<Event> event(EventId id) const;
    Result<EventHeader> header(EventId id) const;
    /// The last event of every station; none in a new file.
    Result<std::vector<Head>> heads() const;
    /// The head of this station; null id before its first event.
    Result<Head> head() const;
    /// The logical time of this station's last event, 0 before the first.
    Result<qint64> lastAt() const;

    /// Drops every view and makes it anew from the journal.
    Outcome rebuild();

    /// Makes this the file of a new station, for a file that was copied, moved or restored, so that
    /// no station's numbers run twice. Durable at once.
    /// `station` is behind every one that has events here.
    Outcome startStation(int station);

    /// Opened to read: from now on it reads what is there now, whatever is written beside it, until
    /// it goes away. The log keeps what it needs: not for a program's whole day. storage, damaged.
    Outcome holdMoment();

    /// Lets go of pages that opening has read: most are not asked for again.
    void forgetRead() const;

    // For the room itself.
    /// No event of one of the ward's own subjects is hidden, if so many were found: else
    /// damaged/subjects.
    Outcome checkWhole(const QString& subject, qint64 found) const;
    Database& database() const { return *m_database; }
    Random& random() const { return *m_random; }
    /// readOnly where this file may not be written, or no longer: after a failed write to the disk
    /// nothing is acknowledged any more until the file is opened again ("writesStopped"), nor after
    /// the file was replaced or removed under our hands ("fileReplaced").
    Outcome mayWrite() const;
    /// Told of every failed write.
    void noteFailure(const Error& error);
    /// Within a verb's transaction, before it is committed. Throws SQLite::Exception.
    void beforeCommit();
    /// The journal of this station is on the disk up to `head`.
    void noteCommitted(const Head& head);
    /// The last event of this station that was acknowledged here, as it is known outside of the
    /// database; an older state put back over this one is shorter, another one has it not. none:
    /// unknown.
    std::optional<Acknowledged> acknowledged() const;
    /// It is as restore() has put it here: older than what was acknowledged, and said to be.
    bool isAsRestored() const;
    /// What the user's configuration folder knows of it.
    void expect(const Acknowledged& acknowledged) { m_expected = acknowledged; }
    /// What is acknowledged from now on is noted there as well.
    void keepMark(std::unique_ptr<HeadMark> mark) { m_mark = std::move(mark); }
    /// The event is there, as it was.
    Result<bool> holds(const Acknowledged& acknowledged) const;

private:
    WardFile(const QString& path, std::unique_ptr<Database> database);
    bool writesStopped() const;
    Outcome checkSameFile() const;
    Outcome checkLog();
    Outcome readMeta();
    Outcome readIdentity();
    Outcome startWriting(FileLock lock, Random& random);
    Outcome rebuildIfOld();

    QString m_path;
    std::unique_ptr<FileLock> m_lock; ///< only a writer's; released last
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Checkpointer> m_checkpointer;
    std::unique_ptr<Watermark> m_watermark;
    std::unique_ptr<HeadMark> m_mark;
    std::optional<Acknowledged> m_expected;
    FileIdentity m_identity;
    mutable std::optional<FileIdentity> m_logIdentity; ///< from the first write on
    Random* m_random = nullptr;
    QString m_fileId;
    QString m_ward;
    int m_station = 0;
    bool m_frozen = false; ///< nobody can write where it lies
    bool m_writesStopped = false;
    bool m_viewsCount = false; ///< they are those of this program, and count the events
};

} // namespace motcua
