#include "core/store/watermark.h"

#include "core/base/random.h"
#include "core/store/meta.h"
#include "core/store/os_lock.h"

#include <QFileInfo>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kSignBytes = 8;
constexpr int kNoteSize = 128;
const QString kRestored = u"restored"_s;
const QString kSign = u"opening"_s;
const QString kSignBefore = u"openingBefore"_s;

QByteArray noteOf(const QString& fileId, int station, const QString& sign, qint64 seq)
{
    const QByteArray note = fileId.toLatin1() + ' ' + QByteArray::number(station) + ' '
        + sign.toLatin1() + ' ' + QByteArray::number(seq) + '\n';
    return note.leftJustified(kNoteSize, ' ');
}
} // namespace

Watermark::Watermark(const QByteArray& note, FileLock* lock, const QString& fileId, int station)
    : m_lock(lock)
    , m_fileId(fileId)
    , m_station(station)
{
    readNote(note);
}

/// "fileId station sign seq"; of another file or station it says nothing.
void Watermark::readNote(const QByteArray& note)
{
    const auto parts = QString::fromLatin1(note.left(note.indexOf('\n'))).split(u' ');
    if (parts.size() != 4 || parts[0] != m_fileId || parts[1].toInt() != m_station)
        return;
    m_isRestored = parts[2] == kRestored;
    m_noted = m_isRestored ? QString() : parts[2];
    m_seq = parts[3].toLongLong();
}

QStringList Watermark::signsIn(Database& database)
{
    return metaOf(database, kSignBefore).split(u' ', Qt::SkipEmptyParts) << metaOf(database, kSign);
}

/// Without its log; "" where that cannot be told: a checkpoint may have been cut off.
QString Watermark::signOfFileAlone(const QString& path)
{
    auto alone = Database::open(path, Database::Mode::frozen);
    if (!alone)
        return {};
    const auto sign = guarded([&]() -> Result<QString> { return metaOf(**alone, kSign); });
    return sign ? *sign : QString();
}

Outcome Watermark::compare(Database& database, const QString& path)
{
    const QStringList signs = signsIn(database);
    if (QFileInfo(path + u"-wal"_s).size() == 0) {
        m_alone = signs.last();
        return Done{};
    }
    m_alone = signOfFileAlone(path);
    const auto isKnown
        = [&](const QString& sign) { return sign.isEmpty() || signs.contains(sign); };
    if (isKnown(m_noted) && isKnown(m_alone))
        return Done{};
    return Error{ErrorCode::damaged, path, u"otherLog"_s, {}, {}};
}

/// From the opening that the file alone knows, or the lock file: whatever was killed since had not
/// put its sign there, however many there were. Both may stay behind again.
QStringList Watermark::signsToKeep(Database& database) const
{
    const QStringList signs = signsIn(database);
    qsizetype from = m_alone.isEmpty() ? 0 : qMax(0, signs.lastIndexOf(m_alone));
    if (const auto noted = signs.lastIndexOf(m_noted); noted >= 0 && !m_noted.isEmpty())
        from = qMin(from, noted);
    return signs.mid(from);
}

void Watermark::sign(Database& database, Random& random)
{
    if (m_signed)
        return;
    m_own = QString::fromLatin1(random.bytes(kSignBytes).toHex());
    putMeta(database, kSignBefore, signsToKeep(database).join(u' '));
    putMeta(database, kSign, m_own);
}

QByteArray Watermark::restoredNote(const QString& fileId, int station, qint64 seq)
{
    return noteOf(fileId, station, kRestored, seq);
}

void Watermark::committed(int station, qint64 seq)
{
    m_signed = true;
    m_lock->note(noteOf(m_fileId, station, m_own, seq));
}

} // namespace motcua
