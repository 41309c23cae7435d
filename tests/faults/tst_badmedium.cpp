// A full disk, a disk that fails, writes half or cannot secure, at any operation of a day's work:
// the program says so in words, saves nothing half, goes on reading, and works again afterwards.
#include "core/wording/wording.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/faultward.h"
#include "tests/faults/seeds.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
using Kind = IoFault::Kind;

FaultVfs& vfs()
{
    return FaultVfs::instance();
}

bool stops(const Outcome& outcome)
{
    return !outcome && outcome.error().code == ErrorCode::readOnly
        && outcome.error().detail == u"writesStopped";
}
} // namespace

class TestBadMedium : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_ward.reset();
        const auto office = m_ward.open();
        m_counts.append(kindsOf(**office).size());
        for (const DeskStep& step : m_ward.day()) {
            VERIFY_OK(step.work(**office));
            m_kinds = kindsOf(**office);
            m_counts.append(m_kinds.size());
        }
    }

    void anyOperationMayFail_data()
    {
        QTest::addColumn<IoFault::Kind>("kind");
        QTest::addColumn<bool>("forEver");
        QTest::addRow("no space, once") << Kind::full << false;
        QTest::addRow("no space from then on") << Kind::full << true;
        QTest::addRow("a write fails") << Kind::inputOutput << false;
        QTest::addRow("every write fails from then on") << Kind::inputOutput << true;
        QTest::addRow("half of a write") << Kind::shortWrite << false;
        QTest::addRow("half of every write from then on") << Kind::shortWrite << true;
        QTest::addRow("a sync fails") << Kind::sync << false;
        QTest::addRow("every sync fails from then on") << Kind::sync << true;
        QTest::addRow("a read fails") << Kind::read << false;
    }
    void anyOperationMayFail()
    {
        QFETCH(IoFault::Kind, kind);
        QFETCH(bool, forEver);
        const quint32 seed = chosenSeed();
        const int stride = chosenStride(kind == Kind::sync ? 1 : 13);
        qInfo("seed %u, every %d. operation", seed, stride);
        QRandomGenerator random(seed);
        int at = 1 + int(random.bounded(quint32(stride)));
        int told = 0;
        for (;; at += stride) {
            m_told = false;
            day({kind, at, forEver}, random);
            if (QTest::currentTestFailed())
                return qInfo("at operation %d", at);
            told += m_told ? 1 : 0;
            if (!m_struck)
                break;
        }
        qInfo("%d operations, %d failures told", at, told);
        QVERIFY(told > 0);
    }

    void spaceThatRunsOutAnywhereIsOnlyAPause()
    {
        const quint32 seed = chosenSeed();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int told = 0;
        for (int room = 0; room < 600'000; room += 1000 * chosenStride(31)) {
            m_told = false;
            m_room = room + int(random.bounded(1000));
            day({}, random);
            m_room = -1;
            if (QTest::currentTestFailed())
                return qInfo("with %d bytes of room", room);
            told += m_told ? 1 : 0;
        }
        QVERIFY(told > 10);
    }

private:
    /// The whole day, with what a person does about each failure: free the disk, open again.
    void day(const IoFault& fault, QRandomGenerator& random)
    {
        m_ward.reset();
        vfs().arm(fault);
        vfs().setRoom(m_room);
        std::unique_ptr<Office> office;
        reopen(office, fault.kind);
        const DeskSteps steps = m_ward.day();
        for (std::size_t at = 0; at < steps.size() && !QTest::currentTestFailed();) {
            const auto done = steps[at].work(*office);
            if (!done)
                judge(*office, done.error(), fault, int(at));
            if (done || QTest::currentTestFailed()) {
                ++at;
                continue;
            }
            const bool stopped = stops(steps[at].work(*office));
            if (fault.kind == Kind::sync && steps[at].writesEvents)
                QVERIFY2(stopped, "what no sync has secured was acknowledged afterwards");
            vfs().mend();
            if (stopped)
                reopen(office, fault.kind);
            const auto now = kindsOf(*office).size();
            QVERIFY(now == m_counts[qsizetype(at)] || now == m_counts[qsizetype(at) + 1]);
            if (steps[at].writesEvents && now != m_counts[qsizetype(at)])
                ++at; // the medium had taken it after all
        }
        m_struck = vfs().struck();
        vfs().mend();
        check(*office);
        office.reset();
        vfs().mend();
        vfs().losePower(Loss::all, random);
        reopen(office, Kind::none);
        if (office)
            check(*office);
    }

    void judge(const Office& office, const Error& error, const IoFault& fault, int at)
    {
        m_told = true;
        const QString said = sentence(error, Language::vietnamese);
        QVERIFY(!said.isEmpty() && !said.contains(u'{'));
        const bool space = fault.kind == Kind::full || fault.kind == Kind::none;
        if (space)
            QCOMPARE(errorName(error.code), errorName(ErrorCode::diskFull));
        QVERIFY(error.code == ErrorCode::diskFull || error.code == ErrorCode::storage
            || error.code == ErrorCode::readOnly
            || (fault.kind == Kind::read && error.code == ErrorCode::damaged));
        QCOMPARE(kindsOf(office).size(), m_counts[at]);
        QVERIFY(office.find(u"H26.12.03-220504-0001"_s).ok());
    }

    void reopen(std::unique_ptr<Office>& office, Kind kind)
    {
        office.reset();
        auto opened = m_ward.open();
        if (!opened) {
            m_told = true;
            QVERIFY2(kind != Kind::none || m_room >= 0, "a sound medium was refused");
            vfs().mend();
            opened = m_ward.open();
        }
        VERIFY_OK(opened);
        QVERIFY(!(*opened)->readOnlyBecause());
        office = *std::move(opened);
    }

    void check(const Office& office)
    {
        QCOMPARE(kindsOf(office), m_kinds);
        QCOMPARE(faultOf(office), QString());
    }

    FaultWard m_ward;
    QStringList m_kinds;
    QList<qsizetype> m_counts; ///< events after each step
    bool m_told = false;
    bool m_struck = false;
    int m_room = -1;
};

QTEST_GUILESS_MAIN(TestBadMedium)
#include "tst_badmedium.moc"
