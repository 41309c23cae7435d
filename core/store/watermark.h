#pragma once
#include "core/store/sqlite.h"

namespace motcua {

class FileLock;
class Random;

/// How far the journal had come, noted in the lock file after each commit: what is done to the
/// database or its log behind the program's back does not reach it. And whether the two belong
/// together: each opening that writes leaves its own sign in the database, and those before it back
/// to the one that the file alone, without its log, is known to hold.
class Watermark
{
public:
    /// `note` is what the lock file says; `lock`, none for who only reads, outlives it.
    Watermark(const QByteArray& note, FileLock* lock, const QString& fileId, int station);

    /// What the lock file says of a file that was restored on purpose, with `seq` events of its
    /// station.
    static QByteArray restoredNote(const QString& fileId, int station, qint64 seq);

    /// damaged/otherLog: the log beside the file is of another time than the file. Changes nothing.
    Outcome compare(Database& database, const QString& path);
    /// The last event of the station that had been acknowledged when the file was opened; 0 where
    /// nothing is known.
    qint64 seqOf(int station) const { return station == m_station ? m_seq : 0; }

    /// It was put back on purpose, up to this event of the station; 0: it was not.
    qint64 restoredSeqOf(int station) const { return m_isRestored ? seqOf(station) : 0; }

    /// Within a transaction: leaves this opening's sign, once. Throws SQLite::Exception.
    void sign(Database& database, Random& random);
    /// The transaction is on the disk.
    void committed(int station, qint64 seq);

private:
    /// Of the openings that wrote, the last one last.
    static QStringList signsIn(Database& database);
    static QString signOfFileAlone(const QString& path);
    QStringList signsToKeep(Database& database) const;
    void readNote(const QByteArray& note);

    FileLock* m_lock;
    QString m_fileId;
    int m_station;
    qint64 m_seq = 0;
    QString m_noted; ///< the sign of the opening that wrote last, as the lock file knows it
    QString m_alone; ///< the sign in the file without its log; "" where that cannot be told
    QString m_own;
    bool m_signed = false;
    bool m_isRestored = false;
};

} // namespace motcua
