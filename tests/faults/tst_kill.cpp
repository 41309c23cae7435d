// kill -9 at any moment: whatever was acknowledged is there after restart, and nothing is half
// there.
#include "core/office/numbers.h"
#include "core/store/lookups.h"
#include "core/store/verify.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kKillsOfAFile = 40;

/// MOTCUA_KILLS and MOTCUA_SEED make it longer, or the same again.
int kills()
{
    return qEnvironmentVariableIntValue("MOTCUA_KILLS") > 0
        ? qEnvironmentVariableIntValue("MOTCUA_KILLS")
        : 25;
}

quint32 seed()
{
    return qEnvironmentVariableIsSet("MOTCUA_SEED")
        ? quint32(qEnvironmentVariableIntValue("MOTCUA_SEED"))
        : QRandomGenerator::global()->generate();
}

QByteArray line(const QJsonObject& command)
{
    return QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray receiveLine(const QString& key)
{
    return line({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s}, {u"key"_s, key},
        {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Trần Thị Bích Đào"_s}}},
        {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}}});
}

class Killed
{
public:
    Killed(const QString& file, const QString& keys)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, keys);
        environment.insert(u"MOTCUA_PIN"_s, u"2468"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(qEnvironmentVariable("MOTCUACTL", QStringLiteral(MOTCUACTL)),
            {u"do"_s, file, u"--as"_s, u"tiepnhan"_s, u"--clock"_s, u"2022-05-04T09:00"_s});
    }

    /// Feeds commands, kills after `delayUs`, and answers the ids whose lines came out whole.
    QStringList acknowledgedBefore(int delayUs, const QString& prefix)
    {
        m_process.waitForStarted();
        for (int at = 0; at < 400; ++at)
            m_process.write(receiveLine(prefix + QString::number(at)));
        m_process.waitForReadyRead(2000); // the first answer; then any moment
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < delayUs * 1000LL)
            m_process.waitForReadyRead(0);
        m_process.kill();
        m_process.waitForFinished();
        return wholeLines(m_process.readAllStandardOutput());
    }

private:
    static QStringList wholeLines(const QByteArray& out)
    {
        QStringList ids;
        for (const QByteArray& one : out.left(out.lastIndexOf('\n') + 1).split('\n'))
            if (!one.isEmpty())
                ids += QJsonDocument::fromJson(one)[u"id"_s].toString();
        return ids;
    }
    QProcess m_process;
};
} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acknowledgedDossiersSurvive()
    {
        const quint32 chosen = seed();
        qInfo("seed %u, %d kills", chosen, kills());
        QRandomGenerator random(chosen);
        std::unique_ptr<OfficeFixture> fixture;
        qsizetype acknowledged = 0;
        qsizetype before = 0;
        for (int round = 0; round < kills(); ++round) {
            if (round % kKillsOfAFile == 0) {
                fixture = std::make_unique<OfficeFixture>();
                fixture->close();
                before = 0;
            }
            Killed process(fixture->path(), fixture->folder() + u"/config"_s);
            const QStringList ids
                = process.acknowledgedBefore(random.bounded(60'000), u"r%1-"_s.arg(round));
            acknowledged += ids.size();
            const auto office
                = Office::open(fixture->path(), Office::Access::write, fixture->seams());
            VERIFY_OK(office);
            for (const QString& id : ids) {
                QVERIFY2(!id.isEmpty(), "an answer without an id");
                const auto dossier = (*office)->dossier(*EventId::fromString(id));
                VERIFY_OK(dossier);
                QCOMPARE(dossier->state, State::received);
                QVERIFY(dossierIdByCode((*office)->file(), dossier->code));
            }
            const auto report = verify((*office)->file());
            VERIFY_OK(report);
            QVERIFY(report->ok);
            QVERIFY(report->events >= before + ids.size());
            before = report->events;
        }
        qInfo("%lld dossiers acknowledged, none lost", qlonglong(acknowledged));
        QVERIFY(acknowledged >= kills());
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
