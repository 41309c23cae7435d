// A synthetic ward: made through the rules, the same for the same seed, sound in every check.
#include "core/office/numbers.h"
#include "core/office/office.h"
#include "core/office/wardgenerator.h"
#include "core/security/random.h"
#include "core/store/verify.h"
#include "core/store/worklists.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const GenerateProgress kSilent = [](qint64, qint64) {};

struct World
{
    QTemporaryDir folder;
    FrozenClock clock{Instant::fromLocal(QDate(2026, 6, 30), QTime(10, 25))};
    SystemRandom random;

    Generation plan(const QString& name, qint64 dossiers, quint64 seed) const
    {
        return {folder.filePath(name), dossiers, seed, folder.filePath(u"keys"_s)};
    }
    Result<std::unique_ptr<Office>> open(const QString& name, Office::Access access)
    {
        return Office::open(folder.filePath(name), access,
            {&clock, &random, folder.filePath(u"keys"_s), PasswordCost::least()});
    }
};

std::vector<DossierRow> allRows(const WardFile& file)
{
    return page(file, {Work::all, {}}, 100'000).value().rows;
}
} // namespace

class TestGenerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedMakesTheSameWard();
    void everyCheckHolds();
    void everyStateAndManyProceduresOccur();
    void peopleComeBack();
    void itCanBeWorkedOn();
    void anExistingFileStays();
    void whatAnInterruptedRunLeftIsThrownAway();
    void onlySoMany_data();
    void onlySoMany();
};

void TestGenerate::theSameSeedMakesTheSameWard()
{
    World world;
    const auto first = generateWard(world.plan(u"a.motcua"_s, 200, 7), kSilent);
    const auto second = generateWard(world.plan(u"b.motcua"_s, 200, 7), kSilent);
    const auto other = generateWard(world.plan(u"c.motcua"_s, 200, 8), kSilent);
    VERIFY_OK(first);
    VERIFY_OK(second);
    VERIFY_OK(other);
    QCOMPARE(first->head, second->head);
    QCOMPARE(first->events, second->events);
    QVERIFY(first->head != other->head);
    const auto a = world.open(u"a.motcua"_s, Office::Access::read);
    const auto b = world.open(u"b.motcua"_s, Office::Access::read);
    VERIFY_OK(a);
    VERIFY_OK(b);
    QVERIFY((*a)->file().fileId() != (*b)->file().fileId());
}

void TestGenerate::everyCheckHolds()
{
    World world;
    VERIFY_OK(generateWard(world.plan(u"a.motcua"_s, 1500, 1), kSilent));
    const auto office = world.open(u"a.motcua"_s, Office::Access::read);
    VERIFY_OK(office);
    const auto report = verify((*office)->file());
    VERIFY_OK(report);
    for (const Check& check : report->checks)
        QVERIFY2(check.ok, qPrintable(check.name + u' ' + check.place + u' ' + check.detail));
    const auto audits = auditNumbers(**office);
    VERIFY_OK(audits);
    QVERIFY(audits->size() > 5);
    for (const NumberAudit& audit : *audits)
        QVERIFY2(audit.sound(), qPrintable(audit.registerId));
}

void TestGenerate::everyStateAndManyProceduresOccur()
{
    World world;
    VERIFY_OK(generateWard(world.plan(u"a.motcua"_s, 6000, 3), kSilent));
    const auto office = world.open(u"a.motcua"_s, Office::Access::read);
    VERIFY_OK(office);
    std::map<State, int> states;
    std::map<Lane, int> lanes;
    std::map<QString, int> procedures;
    const auto rows = allRows((*office)->file());
    QCOMPARE(rows.size(), std::size_t(6000));
    for (const DossierRow& row : rows) {
        ++states[row.state];
        ++lanes[row.lane];
        ++procedures[row.procedure];
        QVERIFY(row.receivedAt.localTime() >= QTime(8, 0));
    }
    for (const State state : kStates)
        if (state != State::awaitingPayment && state != State::approved)
            QVERIFY2(states[state] > 0, qPrintable(stateName(state)));
    QVERIFY(states[State::handedOver] > 5000);
    QVERIFY(lanes[Lane::noWait] > 1000);
    QVERIFY(lanes[Lane::appointment] > 500);
    QVERIFY2(procedures.size() > 60, qPrintable(QString::number(procedures.size())));
    QVERIFY(procedures[u"2.000815"_s] > 2000);
}

void TestGenerate::peopleComeBack()
{
    World world;
    VERIFY_OK(generateWard(world.plan(u"a.motcua"_s, 1500, 4), kSilent));
    const auto office = world.open(u"a.motcua"_s, Office::Access::read);
    VERIFY_OK(office);
    std::map<QString, int> visits;
    for (const DossierRow& row : allRows((*office)->file()))
        ++visits[row.personalNumber];
    QVERIFY(visits.size() > 200);
    QVERIFY(visits.size() < 1000);
}

void TestGenerate::itCanBeWorkedOn()
{
    World world;
    VERIFY_OK(generateWard(world.plan(u"a.motcua"_s, 100, 5), kSilent));
    auto office = world.open(u"a.motcua"_s, Office::Access::write);
    VERIFY_OK(office);
    QVERIFY(!(*office)->readOnlyBecause());
    VERIFY_OK((*office)->signIn(u"tiepnhan3"_s, {{}, u"2468"_s}));
    const QJsonObject copies{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
        {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Trần Thị Bích Đào"_s}}},
        {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}}};
    const auto received = (*office)->run(copies, {u"tiepnhan3"_s});
    VERIFY_OK(received);
    VERIFY_OK(
        (*office)->run({{u"do"_s, u"payFee"_s}, {u"dossier"_s, received->dossier->id.toString()}},
            {u"tiepnhan3"_s}));
}

void TestGenerate::anExistingFileStays()
{
    World world;
    QFile file(world.folder.filePath(u"a.motcua"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto made = generateWard(world.plan(u"a.motcua"_s, 10, 1), kSilent);
    VERIFY_ERROR(made, ErrorCode::fileExists);
    QCOMPARE(file.size(), 4);
}

void TestGenerate::whatAnInterruptedRunLeftIsThrownAway()
{
    World world;
    QFile part(world.folder.filePath(u"a.motcua.part"_s));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write("half");
    part.close();
    VERIFY_OK(generateWard(world.plan(u"a.motcua"_s, 10, 1), kSilent));
    QVERIFY(!part.exists());
    QVERIFY(QFile::exists(world.folder.filePath(u"a.motcua"_s)));
}

void TestGenerate::onlySoMany_data()
{
    QTest::addColumn<qint64>("dossiers");
    QTest::newRow("none") << qint64(0);
    QTest::newRow("fewer") << qint64(-1);
    QTest::newRow("too many") << kMostGenerated + 1;
}

void TestGenerate::onlySoMany()
{
    QFETCH(qint64, dossiers);
    World world;
    const auto made = generateWard(world.plan(u"a.motcua"_s, dossiers, 1), kSilent);
    VERIFY_ERROR(made, ErrorCode::badInput);
}

QTEST_APPLESS_MAIN(TestGenerate)
#include "tst_generate.moc"
