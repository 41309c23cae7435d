// What motcua_bench answers has its shape; its figures are not looked at.
#include "tests/bench/goals.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
QString keyOf(const bench::Goal& goal)
{
    return QString::fromLatin1(goal.key.data(), qsizetype(goal.key.size()));
}
} // namespace

class TestBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyGoalIsAnswered_data();
    void everyGoalIsAnswered();
    void theWardIsKept();

private:
    QTemporaryDir m_folder;
    QJsonObject m_answer;
};

void TestBench::initTestCase()
{
    QProcess bench;
    bench.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bench.start(QStringLiteral(MOTCUA_BENCH),
        {u"--dossiers"_s, u"300"_s, u"--samples"_s, u"10"_s, u"--file"_s,
            m_folder.filePath(u"ward.motcua"_s), u"--json"_s});
    QVERIFY(bench.waitForFinished(280'000));
    QCOMPARE(bench.exitCode(), 0);
    m_answer = QJsonDocument::fromJson(bench.readAllStandardOutput()).object();
}

void TestBench::everyGoalIsAnswered_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("goal");
    for (const bench::Goal& goal : bench::kGoals)
        QTest::newRow(qPrintable(keyOf(goal)))
            << keyOf(goal) << QString::fromUtf8(goal.text.data(), qsizetype(goal.text.size()));
}

void TestBench::everyGoalIsAnswered()
{
    QFETCH(QString, key);
    QFETCH(QString, goal);
    const QJsonObject figure = m_answer[key].toObject();
    QCOMPARE(figure[u"goal"_s].toString(), goal);
    QVERIFY(figure[u"met"_s].isBool());
    const QString least = key == u"memory" ? u"megabytes"_s : u"p50Ms"_s;
    for (const QString& side : {u"ours"_s, u"raw"_s})
        QVERIFY(figure[side][least].toDouble() > 0);
    for (const QString& ratio : {u"p50"_s, u"p99"_s})
        QVERIFY(figure[u"ratio"_s][ratio].toDouble() > 0);
}

void TestBench::theWardIsKept()
{
    QVERIFY(QFile::exists(m_folder.filePath(u"ward.motcua"_s)));
    QCOMPARE(QDir(m_folder.path()).entryList({u"motcua-bench-*"_s}, QDir::Dirs).size(), 0);
}

QTEST_APPLESS_MAIN(TestBench)
#include "tst_bench.moc"
