#include "tests/faults/powercuts.h"

#include "core/store/backup.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
FaultVfs& vfs()
{
    return FaultVfs::instance();
}

QByteArray headOf(const Office& office)
{
    const auto head = office.file().head();
    return head ? head->hash : QByteArray();
}
} // namespace

PowerCuts::PowerCuts()
{
    m_ward.reset();
    const DeskSteps steps = m_ward.day();
    const auto office = m_ward.open();
    m_heads.append(headOf(**office));
    for (const DeskStep& step : steps) {
        if (const auto done = step.work(**office); !done)
            qFatal("the day does not go through: %s", qPrintable(step.name));
        m_heads.append(headOf(**office));
    }
    m_backupAt = int(std::ranges::find(steps, u"backup"_s, &DeskStep::name) - steps.begin());
}

/// How many steps were acknowledged before one was not; after that one no other may be.
int PowerCuts::work(Office& office)
{
    int done = 0;
    bool failed = false;
    for (const DeskStep& step : m_ward.day()) {
        const bool worked = step.work(office).ok();
        if (worked && failed && step.writesEvents)
            return -1;
        failed = failed || !worked;
        done += failed ? 0 : 1;
    }
    return done;
}

QString PowerCuts::cut(int at, Loss loss, QRandomGenerator& random, bool& over)
{
    m_ward.reset();
    vfs().arm({IoFault::Kind::crash, at});
    int acknowledged = 0;
    if (auto office = m_ward.open())
        acknowledged = work(**office);
    over = !vfs().struck();
    vfs().losePower(loss, random);
    if (acknowledged < 0)
        return u"acknowledged after the medium was gone"_s;
    m_acknowledged += acknowledged;
    if (!over && random.bounded(3) == 0) {
        vfs().arm({IoFault::Kind::crash, 1 + int(random.bounded(12))});
        if (auto office = m_ward.open())
            static_cast<void>(headOf(**office));
        vfs().losePower(loss, random);
    }
    return lost(acknowledged);
}

QString PowerCuts::lost(int acknowledged)
{
    const auto office = m_ward.open();
    if (!office)
        return u"does not open: "_s + errorName(office.error().code) + u' ' + office.error().detail;
    if ((*office)->readOnlyBecause())
        return u"may only be read: "_s + (*office)->readOnlyBecause()->detail;
    const QByteArray head = headOf(**office);
    if (head != m_heads[acknowledged] && head != m_heads.value(acknowledged + 1))
        return u"the journal is not as it was acknowledged"_s;
    if (const QString fault = faultOf(**office); !fault.isEmpty())
        return fault;
    if (wholeBackups() < (acknowledged > m_backupAt ? 1 : 0))
        return u"a backup is lost, or not whole"_s;
    if (!FaultWard::receive(**office))
        return u"it does not go on"_s;
    return {};
}

int PowerCuts::wholeBackups() const
{
    int whole = 0;
    for (const BackupFile& file : backupsIn(m_ward.backups()))
        whole += contentsOf(file.path, true) ? 1 : -1000;
    return whole;
}
