#include "tests/faults/faultvfs.h"

#include <QFile>

#include <cstring>
#include <new>

namespace {
constexpr int kSector = 512;

void apply(QByteArray& bytes, qint64 offset, const QByteArray& written)
{
    if (bytes.size() < offset + written.size())
        bytes.resize(offset + written.size(), '\0');
    std::memcpy(bytes.data() + offset, written.constData(), std::size_t(written.size()));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}
} // namespace

// --- one open file

struct FaultVfs::File : sqlite3_file
{
    sqlite3_file* real;
    QString* path; ///< null: a nameless file that nobody misses after a crash
};

struct Calls
{
    using File = FaultVfs::File;
    static FaultVfs& vfs() { return FaultVfs::instance(); }
    static File* of(sqlite3_file* file) { return static_cast<File*>(file); }
    static sqlite3_file* real(sqlite3_file* file) { return of(file)->real; }

    static int close(sqlite3_file* file)
    {
        const int done = real(file)->pMethods->xClose(real(file));
        delete of(file)->path;
        of(file)->path = nullptr;
        return done;
    }
    static int read(sqlite3_file* file, void* to, int count, sqlite3_int64 offset)
    {
        if (const int failed = vfs().strike(IoFault::Kind::read))
            return failed;
        return real(file)->pMethods->xRead(real(file), to, count, offset);
    }
    static int write(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset)
    {
        if (!of(file)->path)
            return real(file)->pMethods->xWrite(real(file), from, count, offset);
        const int failed = vfs().strike(IoFault::Kind::shortWrite);
        const int written = failed == SQLITE_IOERR_WRITE ? count / 2 : 0;
        if (failed && written == 0)
            return failed;
        const int part = failed ? written : count;
        sqlite3_int64 size = 0;
        real(file)->pMethods->xFileSize(real(file), &size);
        if (!vfs().fits(qMax<qint64>(0, offset + part - size)))
            return SQLITE_FULL;
        const int done = real(file)->pMethods->xWrite(real(file), from, part, offset);
        if (done == SQLITE_OK)
            vfs().change(*of(file)->path, {offset, {static_cast<const char*>(from), part}, false});
        return failed ? failed : done;
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        if (!of(file)->path)
            return real(file)->pMethods->xTruncate(real(file), size);
        if (vfs().strike(IoFault::Kind::inputOutput))
            return SQLITE_IOERR_TRUNCATE;
        const int done = real(file)->pMethods->xTruncate(real(file), size);
        if (done == SQLITE_OK)
            vfs().change(*of(file)->path, {size, {}, true});
        return done;
    }
    /// The medium is never asked: what it would hold is known here, and tests are quicker.
    static int sync(sqlite3_file* file, int)
    {
        if (!of(file)->path)
            return SQLITE_OK;
        const int failed = vfs().strike(IoFault::Kind::sync);
        if (failed != SQLITE_IOERR)
            vfs().secure(*of(file)->path, failed != 0);
        return failed;
    }
    static int fileSize(sqlite3_file* file, sqlite3_int64* size)
    {
        return real(file)->pMethods->xFileSize(real(file), size);
    }
    static int lock(sqlite3_file* file, int level)
    {
        return real(file)->pMethods->xLock(real(file), level);
    }
    static int unlock(sqlite3_file* file, int level)
    {
        return real(file)->pMethods->xUnlock(real(file), level);
    }
    static int checkLock(sqlite3_file* file, int* held)
    {
        return real(file)->pMethods->xCheckReservedLock(real(file), held);
    }
    static int control(sqlite3_file* file, int what, void* value)
    {
        // Space kept ahead of writes would not be seen by change().
        if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE)
            return SQLITE_OK;
        return real(file)->pMethods->xFileControl(real(file), what, value);
    }
    static int sectorSize(sqlite3_file* file)
    {
        return real(file)->pMethods->xSectorSize(real(file));
    }
    static int characteristics(sqlite3_file* file)
    {
        return real(file)->pMethods->xDeviceCharacteristics(real(file));
    }
    static int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** at)
    {
        return real(file)->pMethods->xShmMap(real(file), page, size, extend, at);
    }
    static int shmLock(sqlite3_file* file, int offset, int count, int flags)
    {
        return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
    }
    static void shmBarrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
    static int shmUnmap(sqlite3_file* file, int remove)
    {
        return real(file)->pMethods->xShmUnmap(real(file), remove);
    }

    static int open(sqlite3_vfs* self, const char* name, sqlite3_file* file, int flags, int* out)
    {
        File* made = new (file) File;
        made->pMethods = nullptr;
        made->real = reinterpret_cast<sqlite3_file*>(made + 1);
        made->path = nullptr;
        sqlite3_vfs* const vfs = static_cast<FaultVfs*>(self->pAppData)->m_real;
        const int done = vfs->xOpen(vfs, name, made->real, flags, out);
        if (!made->real->pMethods)
            return done;
        made->pMethods = &methods();
        if (name && (flags & SQLITE_OPEN_READONLY) == 0) {
            made->path = new QString(QString::fromUtf8(name));
            Calls::vfs().watch(*made->path);
        }
        return done;
    }
    static int remove(sqlite3_vfs* self, const char* name, int syncFolder)
    {
        if (Calls::vfs().strike(IoFault::Kind::inputOutput))
            return SQLITE_IOERR_DELETE;
        sqlite3_vfs* const vfs = static_cast<FaultVfs*>(self->pAppData)->m_real;
        const int done = vfs->xDelete(vfs, name, 0);
        if (done == SQLITE_OK)
            Calls::vfs().removed(QString::fromUtf8(name), syncFolder != 0);
        return done;
    }
    static const sqlite3_io_methods& methods()
    {
        static const sqlite3_io_methods all{2, close, read, write, truncate, sync, fileSize, lock,
            unlock, checkLock, control, sectorSize, characteristics, shmMap, shmLock, shmBarrier,
            shmUnmap, nullptr, nullptr};
        return all;
    }
};

// --- the file system

FaultVfs& FaultVfs::instance()
{
    static FaultVfs only;
    return only;
}

FaultVfs::FaultVfs()
    : m_vfs(*sqlite3_vfs_find(nullptr))
    , m_real(sqlite3_vfs_find(nullptr))
{
    m_vfs.zName = "faults";
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
    m_vfs.xOpen = Calls::open;
    m_vfs.xDelete = Calls::remove;
    sqlite3_vfs_register(&m_vfs, 1);
}

void FaultVfs::arm(const IoFault& fault)
{
    const QMutexLocker lock(&m_mutex);
    m_fault = fault;
    m_shadows.clear();
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    m_struck = false;
    m_crashed = false;
    m_room = -1;
}

void FaultVfs::mend()
{
    const QMutexLocker lock(&m_mutex);
    m_fault = {};
    m_crashed = false;
    m_room = -1;
}

bool FaultVfs::struck() const
{
    const QMutexLocker lock(&m_mutex);
    return m_struck;
}

int FaultVfs::operations(IoFault::Kind kind) const
{
    const QMutexLocker lock(&m_mutex);
    return m_counts[int(kind)];
}

void FaultVfs::setRoom(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_room = bytes;
}

bool FaultVfs::fits(qint64 growth)
{
    const QMutexLocker lock(&m_mutex);
    if (m_room < 0 || growth == 0)
        return true;
    if (growth > m_room)
        return false;
    m_room -= growth;
    return true;
}

/// `operation` is what is about to be done: shortWrite (a write), inputOutput (a truncation or a
/// removal), sync or read. The error to answer, 0 to go on.
int FaultVfs::strike(IoFault::Kind operation)
{
    using Kind = IoFault::Kind;
    const QMutexLocker lock(&m_mutex);
    if (m_crashed)
        return SQLITE_IOERR;
    const bool writes = operation == Kind::shortWrite;
    const bool changes = writes || operation == Kind::inputOutput;
    for (const Kind kind :
        {Kind::crash, Kind::full, Kind::inputOutput, Kind::shortWrite, Kind::sync, Kind::read}) {
        const bool counts = kind == Kind::crash              ? operation != Kind::read
            : kind == Kind::sync || kind == Kind::read       ? operation == kind
            : kind == Kind::full || kind == Kind::shortWrite ? writes
                                                             : changes;
        if (!counts)
            continue;
        const int now = ++m_counts[int(kind)];
        if (kind != m_fault.kind || now < m_fault.at || (now > m_fault.at && !m_fault.forEver))
            continue;
        m_struck = true;
        m_crashed = kind == Kind::crash;
        switch (kind) {
        case Kind::full:
            return SQLITE_FULL;
        case Kind::shortWrite:
            return SQLITE_IOERR_WRITE;
        case Kind::sync:
            return SQLITE_IOERR_FSYNC;
        case Kind::read:
            return SQLITE_IOERR_READ;
        default:
            return SQLITE_IOERR;
        }
    }
    return 0;
}

void FaultVfs::watch(const QString& path)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_shadows.find(path); known != m_shadows.end()) {
        // Made anew under a name whose removal the medium may not know yet.
        if (std::exchange(known->removed, false))
            known->changes.append({0, {}, true});
        return;
    }
    const QByteArray bytes = contentOf(path);
    // A file that was just made is on the medium with its first sync.
    m_shadows[path]
        = {bytes, !bytes.isEmpty() || path.endsWith(QStringLiteral(".motcua")), false, {}};
}

void FaultVfs::change(const QString& path, const Change& change)
{
    const QMutexLocker lock(&m_mutex);
    m_shadows[path].changes.append(change);
}

/// After a failed sync the system takes what it holds for written and forgets it.
void FaultVfs::secure(const QString& path, bool failed)
{
    const QMutexLocker lock(&m_mutex);
    Shadow& shadow = m_shadows[path];
    if (failed) {
        shadow.changes.clear();
        return;
    }
    for (const Change& one : std::as_const(shadow.changes)) {
        if (one.truncates)
            shadow.secured.truncate(one.offset);
        else
            apply(shadow.secured, one.offset, one.bytes);
    }
    shadow.changes.clear();
    shadow.there = true;
}

void FaultVfs::removed(const QString& path, bool folderSynced)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_shadows.find(path); known != m_shadows.end()) {
        known->removed = true;
        known->changes.clear();
        if (folderSynced || !known->there)
            m_shadows.erase(known);
    }
}

QByteArray FaultVfs::afterLoss(const Shadow& shadow, Loss loss, QRandomGenerator& random)
{
    QByteArray bytes = shadow.secured;
    const qsizetype count = shadow.changes.size();
    const qsizetype until = loss == Loss::late ? qsizetype(random.bounded(quint32(count) + 1))
        : loss == Loss::all                    ? 0
                                               : count;
    for (const Change& one : shadow.changes.mid(0, until)) {
        const auto survives = [&] { return loss != Loss::some || random.bounded(2) == 0; };
        if (one.truncates) {
            if (survives())
                bytes.truncate(one.offset);
            continue;
        }
        for (qsizetype from = 0; from < one.bytes.size();) {
            const qsizetype size
                = qMin(kSector - qsizetype((one.offset + from) % kSector), one.bytes.size() - from);
            if (survives())
                apply(bytes, one.offset + from, one.bytes.mid(from, size));
            from += size;
        }
    }
    return bytes;
}

void FaultVfs::losePower(Loss loss, QRandomGenerator& random)
{
    const QMutexLocker lock(&m_mutex);
    for (auto at = m_shadows.cbegin(); at != m_shadows.cend(); ++at) {
        const Shadow& shadow = at.value();
        if (!shadow.removed && !QFile::exists(at.key()))
            continue; // it bears another name now, which was made durable with it
        const bool gone = shadow.removed ? loss == Loss::nothing || random.bounded(2) == 0
                                         : !shadow.there && loss == Loss::all;
        if (gone)
            QFile::remove(at.key());
        else if (shadow.removed || loss != Loss::nothing)
            replace(at.key(), afterLoss(shadow, loss, random));
        if (at.key().endsWith(QStringLiteral(".motcua")))
            QFile::remove(at.key() + QStringLiteral("-shm"));
    }
    m_shadows.clear();
    m_crashed = false;
    m_fault = {};
}
