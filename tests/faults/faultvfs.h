#pragma once
#include <QByteArray>
#include <QMap>
#include <QMutex>
#include <QRandomGenerator>
#include <QString>

#include <sqlite3.h>

/// What goes wrong, and when.
struct IoFault
{
    enum class Kind
    {
        none,
        crash, ///< at any write, truncation, sync or removal: from then on nothing is done at all
        full, ///< a write finds no space
        inputOutput, ///< a write, truncation or removal fails
        shortWrite, ///< half of a write is done, then it fails
        sync, ///< a sync fails; what it was to secure can be read, but never comes to the medium
        read ///< a read fails
    };
    Kind kind = Kind::none;
    int at = 0; ///< the operation of its kind, counted from 1
    bool forEver = false; ///< that one and all after it
};

/// What a power cut leaves of the writes that no sync has secured.
enum class Loss
{
    nothing, ///< as when the process is killed: the system still writes them all
    all,
    late, ///< those after some moment
    some ///< any of them, sector by sector
};

/// SQLite's default file system with faults in it: counts what is done to files, fails when told,
/// and knows what the medium would hold if the power went. It takes the place of the default, so
/// that the program under test opens its files as it always does.
class FaultVfs
{
public:
    /// Made, and made the default, at the first call.
    static FaultVfs& instance();

    /// Counts anew; the files as they are now count as secured.
    void arm(const IoFault& fault);
    void disarm() { arm({}); }
    /// Nothing fails any more; what the medium does not know yet stays unknown to it.
    void mend();
    bool struck() const;
    /// Operations since arm() that a fault of this kind would count.
    int operations(IoFault::Kind kind) const;
    /// Bytes that may still be written before the medium is full; -1: any number.
    void setRoom(qint64 bytes);

    /// After a crash, with every connection closed: the files become what the power cut left.
    void losePower(Loss loss, QRandomGenerator& random);

private:
    struct Change
    {
        qint64 offset = 0; ///< of `bytes`; of a truncation the new size
        QByteArray bytes;
        bool truncates = false;
    };
    /// A file as the medium holds it, and what was done to it since.
    struct Shadow
    {
        QByteArray secured;
        bool there = false; ///< its name is on the medium
        bool removed = false; ///< taken away since, which the medium may not know
        QList<Change> changes;
    };
    struct File;
    friend struct File;
    friend struct Calls;

    FaultVfs();
    int strike(IoFault::Kind operation);
    bool fits(qint64 growth);
    void watch(const QString& path);
    void change(const QString& path, const Change& change);
    void secure(const QString& path, bool failed);
    void removed(const QString& path, bool folderSynced);
    static QByteArray afterLoss(const Shadow& shadow, Loss loss, QRandomGenerator& random);

    sqlite3_vfs m_vfs;
    sqlite3_vfs* m_real;
    mutable QMutex m_mutex;
    QMap<QString, Shadow> m_shadows;
    IoFault m_fault;
    int m_counts[7] = {};
    bool m_struck = false;
    bool m_crashed = false;
    qint64 m_room = -1;
};
