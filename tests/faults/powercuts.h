#pragma once
#include "tests/faults/faultvfs.h"
#include "tests/faults/faultward.h"

/// The power (or the process) goes in the middle of a day's work, as often as one likes.
class PowerCuts
{
public:
    /// Lives the day once without a cut, to know what the journal is after each step.
    PowerCuts();

    /// Cut at the `at`-th write, truncation, sync or removal (from 1), and sometimes once more
    /// while the file recovers. "" or what was lost, half there, or does not go on; `over` where
    /// the day has no such operation any more.
    QString cut(int at, Loss loss, QRandomGenerator& random, bool& over);
    /// Steps that were acknowledged before the cuts so far.
    qint64 acknowledged() const { return m_acknowledged; }
    FaultWard& ward() { return m_ward; }

private:
    int work(motcua::Office& office);
    QString lost(int acknowledged);
    int wholeBackups() const;

    FaultWard m_ward;
    QList<QByteArray> m_heads; ///< the journal's last link after each step; the first: before any
    int m_backupAt = 0; ///< the step that makes the backup
    qint64 m_acknowledged = 0;
};
