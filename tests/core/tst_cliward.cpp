// The contract of the command line with a ward file, as another program meets it.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {
struct Ran
{
    int exit = -1;
    QList<QJsonObject> lines;
    QByteArray out;

    QJsonObject json() const { return lines.isEmpty() ? QJsonObject() : lines.constFirst(); }
    QString errorCode() const { return json()[u"error"_s][u"code"_s].toString(); }
};

class Cli
{
public:
    Ran run(const QStringList& arguments, const QByteArray& input = {},
        const QString& pin = u"2468"_s) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        environment.insert(u"MOTCUA_PIN"_s, pin);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MOTCUACTL), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(20'000))
            return {};
        Ran ran{process.exitCode(), {}, process.readAllStandardOutput()};
        for (const QByteArray& line : ran.out.split('\n'))
            if (!line.isEmpty())
                ran.lines += QJsonDocument::fromJson(line).object();
        return ran;
    }
    Ran in(const QString& command, const QStringList& more = {}) const
    {
        return run(QStringList{command, file()} + more);
    }
    Ran asClerk(const QByteArray& commands, const QStringList& more = {}) const
    {
        return run(QStringList{u"do"_s, file(), u"--as"_s, u"tiepnhan"_s, u"--clock"_s,
                       u"2022-05-04T09:00"_s}
                + more,
            commands);
    }
    Ran asChairman(const QByteArray& commands) const
    {
        return run({u"do"_s, file(), u"--as"_s, u"chutich"_s, u"--clock"_s, u"2022-05-04T09:05"_s},
            commands);
    }
    QString file() const { return folder.filePath(u"ward.motcua"_s); }

    QTemporaryDir folder;
};

/// JSON written with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QString kPipe = u"pipe"_s;
const QByteArray kReceive
    = json("{'do':'receive','procedure':'2.000815','applicant':{'scan':'034187009876|012345678|"
           "Trần Thị Bích Đào|05081987|Nữ|Thôn Đông, Xã Vũ Hòa, Thái "
           "Bình|15042021'},'answers':{'copies':3,'pages':5},'documents':[{'id':'ban-chinh','kind':"
           "'original','count':1}],'lane':'no-wait','note':'','key':'k1'}\n");
const QByteArray kCode = "H26.12.03-220504-0001";

QByteArray on(const char* command, const QByteArray& more = {})
{
    return json("{'do':'") + command + json("','dossier':'") + kCode + '"' + more + "}\n";
}
} // namespace

class TestCliWard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        QCOMPARE(m_cli->run({u"init"_s, m_cli->file(), u"--demo"_s}).exit, 0);
    }

    void aBackupIsMadeTriedAndRestored()
    {
        QCOMPARE(m_cli->asClerk(kReceive).exit, 0);
        const QString folder = m_cli->folder.filePath(u"backups"_s);
        const Ran made = m_cli->in(u"backup"_s, {folder, u"--as"_s, u"quantri"_s});
        QCOMPARE(made.exit, 0);
        const QString backup = made.json()[u"backup"_s].toString();
        QVERIFY(QFile::exists(backup));
        QCOMPARE(m_cli->in(u"backup"_s, {folder, u"--as"_s, u"tiepnhan"_s}).exit, 7);
        QCOMPARE(m_cli->asClerk(on("submit")).exit, 0);
        const Ran tried = m_cli->run({u"restore"_s, backup, m_cli->file(), u"--drill"_s});
        QCOMPARE(tried.json()[u"agrees"_s], true);
        const Ran restored = m_cli->run({u"restore"_s, backup, m_cli->file()});
        QCOMPARE(restored.exit, 0);
        QVERIFY(QFile::exists(restored.json()[u"kept"_s].toString()));
        QCOMPARE(m_cli->in(u"list"_s, {u"--work"_s, u"today"_s}).exit, 0);
        QCOMPARE(m_cli->in(u"verify"_s).exit, 0);
        QCOMPARE(m_cli->asClerk(on("submit")).exit, 6); // read-only until a new station is started
        QCOMPARE(m_cli->run({u"restore"_s, folder, m_cli->file()}).exit, 4);
    }

    /// What the file has and the backup lacks is told by the drill, and by the restore itself.
    void aRestoreTellsWhatTheBackupLacks()
    {
        QCOMPARE(m_cli->asClerk(kReceive).exit, 0);
        const QString folder = m_cli->folder.filePath(u"backups"_s);
        const QString backup = m_cli->in(u"backup"_s, {folder, u"--as"_s, u"quantri"_s})
                                   .json()[u"backup"_s]
                                   .toString();
        for (const char* key : {"k2", "k3", "k4"})
            QCOMPARE(m_cli->asClerk(QByteArray(kReceive).replace("k1", key)).exit, 0);
        for (const QStringList& more : {QStringList{u"--drill"_s}, QStringList()}) {
            const Ran ran = m_cli->run(QStringList{u"restore"_s, backup, m_cli->file()} + more);
            QCOMPARE(ran.exit, 0);
            const QJsonObject missing = ran.json()[u"missing"_s].toObject();
            QCOMPARE(missing[u"dossiers"_s], 3);
            QCOMPARE(missing[u"lastCode"_s], u"H26.12.03-220504-0004"_s);
            QVERIFY(missing[u"events"_s].toInteger() >= 3);
            QCOMPARE(missing[u"receipts"_s], 0);
            QCOMPARE(missing[u"ahead"_s], 0);
        }
        const QString elsewhere = m_cli->folder.filePath(u"other.motcua"_s);
        const Ran fresh = m_cli->run({u"restore"_s, backup, elsewhere});
        QCOMPARE(fresh.exit, 0);
        QVERIFY(fresh.json()[u"missing"_s].isNull());
    }

    /// What is unusual in a notice is told to whoever enters it, by whatever way.
    void anUnusualNoticeIsToldOf()
    {
        QByteArray days; // of 2024, a holiday more, a Saturday more worked, no day in lieu of Tết
        for (const char* day : {"01-01 holiday", "02-08 holiday", "02-09 holiday", "02-10 holiday",
                 "02-11 holiday", "02-12 holiday", "04-18 holiday", "04-29 swapOff",
                 "04-30 holiday", "05-01 holiday", "05-04 swapWork", "05-11 swapWork",
                 "06-03 holiday", "09-02 holiday", "09-03 holiday"}) {
            const QByteArrayList parts = QByteArray(day).split(' ');
            days += json("{'date':'2024-") + parts[0] + json("','kind':'") + parts[1]
                + json("','name':'Ngày trong thông báo','source':'TB 9'},");
        }
        days.chop(1);
        const Ran entered = m_cli->run(
            {u"do"_s, m_cli->file(), u"--as"_s, u"quantri"_s, u"--clock"_s, u"2022-05-04T09:00"_s},
            json("{'do':'setCalendar','year':2024,'notice':'TB 9','days':[") + days + "]}\n");
        QCOMPARE(entered.exit, 0);
        QStringList told;
        for (const QJsonValue warning : entered.json()[u"warnings"_s].toArray()) {
            told += warning[u"code"_s].toString();
            QVERIFY(warning[u"message"_s].toString().contains(u"2024"_s));
        }
        QCOMPARE(told,
            (QStringList{
                u"calendarMoreHolidays"_s, u"calendarLacksLieuDays"_s, u"calendarSwapsUneven"_s}));
    }

    void theMainJob()
    {
        const Ran received = m_cli->asClerk(kReceive + on("submit"));
        QCOMPARE(received.exit, 0);
        QCOMPARE(received.lines.size(), 2);
        const QJsonObject first = received.json();
        QCOMPARE(first[u"ok"_s], true);
        QCOMPARE(first[u"dossier"_s].toString().toUtf8(), kCode);
        QCOMPARE(first[u"state"_s], u"received"_s);
        QCOMPARE(first[u"nationalStatus"_s], 2);
        QCOMPARE(first[u"lane"_s], u"no-wait"_s);
        QCOMPARE(first[u"fee"_s], 21000);
        QVERIFY(first[u"due"_s].isNull());
        QVERIFY(first[u"because"_s].toArray().size() > 2);
        QCOMPARE(received.lines[1][u"state"_s], u"forApproval"_s);

        const Ran approved = m_cli->asChairman(on("approve"));
        QCOMPARE(approved.json()[u"state"_s], u"done"_s);
        const QJsonObject number = approved.json()[u"numbers"_s][0].toObject();
        QCOMPARE(number[u"register"_s], u"SCT/BS"_s);
        QCOMPARE(number[u"number"_s], 1);
        QCOMPARE(number[u"volume"_s], u"01/2022"_s);
        QCOMPARE(number[u"item"_s], 0);

        const QString pdf = m_cli->folder.filePath(u"result.pdf"_s);
        QCOMPARE(m_cli
                     ->in(u"print"_s,
                         {QString::fromUtf8(kCode), u"--form"_s, u"result"_s, u"--out"_s, pdf,
                             u"--as"_s, u"tiepnhan"_s})
                     .exit,
            0);
        QVERIFY(QFile::exists(pdf));
        const QString book = m_cli->folder.filePath(u"book.pdf"_s);
        QCOMPARE(m_cli
                     ->in(u"print"_s,
                         {u"--form"_s, u"book"_s, u"--register"_s, u"SCT/BS"_s, u"--year"_s,
                             u"2022"_s, u"--out"_s, book, u"--as"_s, u"tiepnhan"_s})
                     .exit,
            0);

        QCOMPARE(m_cli->asClerk(on("handOver", json(",'to':{'post':'RN123456789VN'}")))
                     .json()[u"nationalStatus"_s],
            10);
        const QJsonObject shown = m_cli->in(u"show"_s, {QString::fromUtf8(kCode)}).json();
        QCOMPARE(shown[u"state"_s], u"handedOver"_s);
        QCOMPARE(shown[u"handOver"_s][u"post"_s], u"RN123456789VN"_s);
        QCOMPARE(shown[u"handOver"_s][u"self"_s], true);
        QCOMPARE(shown[u"prints"_s][u"result"_s], 1);
        QStringList kinds;
        for (const QJsonValue event : shown[u"events"_s].toArray())
            kinds += event[u"kind"_s].toString();
        QCOMPARE(kinds,
            (QStringList{u"dossier.received"_s, u"dossier.submitted"_s, u"dossier.approved"_s,
                u"dossier.numbered"_s, u"dossier.issued"_s, u"form.printed"_s,
                u"dossier.handedOver"_s}));

        QCOMPARE(
            m_cli->in(u"find"_s, {u"dao bich"_s}).json()[u"dossier"_s].toString().toUtf8(), kCode);
        QCOMPARE(m_cli->in(u"find"_s, {u"9876"_s}).json()[u"last4"_s], u"9876"_s);
        QCOMPARE(m_cli->in(u"numbers"_s).json()[u"registers"_s][0][u"last"_s], 1);
        QCOMPARE(m_cli->in(u"verify"_s).json()[u"ok"_s], true);
        QCOMPARE(m_cli->in(u"rebuild"_s).exit, 0);
        QCOMPARE(m_cli->in(u"verify"_s).json()[u"ok"_s], true);
    }

    void aPersonIsShownByNumber()
    {
        QCOMPARE(m_cli->in(u"person"_s, {u"034187009876"_s}).exit, 4);
        QCOMPARE(m_cli->in(u"person"_s, {u"12"_s}).exit, 3);
        const Ran done = m_cli->asClerk(kReceive
            + json("{'do':'receive','procedure':'2.000815','applicant':{'fullName':'Tran Thi Bich "
                   "Dao','dateOfBirth':'1987','phone':'0912345678'},'answers':{'copies':1,"
                   "'pages':1}}\n{'do':'judgePeople','a':{'fullName':'Tran Thi Bich Dao',"
                   "'dateOfBirth':'1987'},'b':{'fullName':'Trần Thị Bích Đào','personalNumber':"
                   "'034187009876','dateOfBirth':'1987-08-05'},'same':true}\n"));
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.lines.last()[u"same"_s], true);
        const QJsonObject page
            = m_cli->in(u"person"_s, {u"034187009876"_s, u"--as"_s, u"quansat"_s}).json();
        QCOMPARE(page[u"person"_s][u"personalNumber"_s], u"034187009876"_s);
        QCOMPARE(page[u"person"_s][u"phone"_s], u"0912345678"_s);
        QCOMPARE(page[u"dossiers"_s].toArray().size(), 2);
        QCOMPARE(page[u"dossiers"_s][1][u"roles"_s][0], u"applicant"_s);
        QVERIFY(!page[u"papers"_s].toArray().isEmpty());
        QCOMPARE(page[u"similar"_s][0][u"judged"_s][u"by"_s], u"tiepnhan"_s);
        QCOMPARE(m_cli->in(u"verify"_s).json()[u"ok"_s], true);
    }

    void aKeyIsIdempotentOverProcesses()
    {
        QCOMPARE(
            m_cli->asClerk(kReceive).json()[u"id"_s], m_cli->asClerk(kReceive).json()[u"id"_s]);
        QCOMPARE(m_cli
                     ->in(u"list"_s,
                         {u"--work"_s, u"waiting-here"_s, u"--clock"_s, u"2022-05-04T10:00"_s})
                     .lines.size(),
            1);
    }

    /// What the help page lists can be asked for: each verb is known, and lacks its keys here.
    void theHelpPageListsTheVerbs()
    {
        const QByteArray help = m_cli->run({u"do"_s, u"--help"_s}).out;
        static const QRegularExpression verb(u"^  ([a-z][A-Za-z]+) +\\p{Lu}"_s,
            QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
        QByteArray commands;
        for (auto at = verb.globalMatch(QString::fromUtf8(help)); at.hasNext();)
            commands += "{\"do\": \"" + at.next().captured(1).toUtf8() + "\"}\n";
        QVERIFY(commands.count('\n') > 40);
        for (const QJsonObject& line : m_cli->asClerk(commands, {u"--keep-going"_s}).lines) {
            const QJsonObject error = line[u"error"_s].toObject();
            QVERIFY2(
                error[u"field"_s].toString() != u"/do", qPrintable(error[u"message"_s].toString()));
        }
    }

    void stopsAtTheFirstFailureUnlessToldOtherwise()
    {
        const QByteArray commands = on("submit") + "{\n" + kReceive;
        const Ran stopped = m_cli->asClerk(commands);
        QCOMPARE(stopped.lines.size(), 1);
        QCOMPARE(stopped.exit, 4);
        const Ran wentOn = m_cli->asClerk(commands, {u"--keep-going"_s});
        QCOMPARE(wentOn.lines.size(), 3);
        QCOMPARE(wentOn.exit, 4);
        QCOMPARE(wentOn.lines[1][u"error"_s][u"code"_s], u"badJson"_s);
        QVERIFY(wentOn.lines[1][u"error"_s][u"field"_s].toString().startsWith(u"2:"));
        QCOMPARE(wentOn.lines[2][u"ok"_s], true);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::addRow("no such dossier") << on("submit") << 4 << u"notFound"_s;
        QTest::addRow("unknown command") << json("{'do':'fly'}") << 2 << u"usage"_s;
        QTest::addRow("a later command") << on("openCounter") << 2 << u"notInThisVersion"_s;
        QTest::addRow("no command") << json("{'x':1}") << 3 << u"badInput"_s;
        QTest::addRow("not JSON") << QByteArray("xyz") << 3 << u"badJson"_s;
        QTest::addRow("unknown procedure")
            << json("{'do':'receive','procedure':'9.9','applicant':{'fullName':'An'}}") << 4
            << u"notFound"_s;
        QTest::addRow("no applicant")
            << json("{'do':'receive','procedure':'2.000815','answers':{'copies':1,'pages':1}}") << 3
            << u"badInput"_s;
        QTest::addRow("too many copies for no-wait") << QByteArray(kReceive).replace(
            "\"copies\":3", "\"copies\":11") << 3 << u"ruleRefused"_s;
        QTest::addRow("a role that may not") << json(
            "{'do':'account','login':'x1','name':'X','roles':['clerk'],'password':'12345678'}")
                                             << 7 << u"notAllowed"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, commands);
        const Ran ran = m_cli->asClerk(commands);
        QTEST(ran.exit, "exit");
        QTEST(ran.errorCode(), "code");
        QCOMPARE(ran.json()[u"ok"_s], false);
        QVERIFY(!ran.json()[u"error"_s][u"message"_s].toString().isEmpty());
    }

    void allThatIsWrongIsToldAtOnce_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QStringList>("fields");
        QTest::addRow("a key that was meant otherwise")
            << json("{'do':'receive','procedure':'2.000815','applcant':{'fullName':'An'}}")
            << QStringList{u"/applicant"_s, u"/applcant"_s};
        QTest::addRow("of no dossier") << json("{'do':'refuse','dosier':'x'}")
                                       << QStringList{u"/dossier"_s, u"/reason"_s, u"/dosier"_s};
        QTest::addRow("an account")
            << json("{'do':'account','login':'x1','role':'clerk'}")
            << QStringList{u"/name"_s, u"/roles"_s, u"/password"_s, u"/role"_s};
    }
    void allThatIsWrongIsToldAtOnce()
    {
        QFETCH(QByteArray, command);
        QFETCH(QStringList, fields);
        const QJsonObject error = m_cli->asClerk(command).json()[u"error"_s].toObject();
        QStringList told{error[u"field"_s].toString()};
        for (const QJsonValue other : error[u"others"_s].toArray()) {
            told += other[u"field"_s].toString();
            QVERIFY(!other[u"message"_s].toString().isEmpty());
        }
        QCOMPARE(told, fields);
    }

    void aKeyThatStandsTwiceIsRefused()
    {
        const Ran twice = m_cli->asClerk(json("{'do':'receive','procedure':'2.000815','applicant':"
                                              "{'fullName':'An','fullName':'Anh'}}"));
        QCOMPARE(twice.exit, 3);
        QCOMPARE(twice.json()[u"error"_s][u"field"_s], u"/applicant/fullName"_s);
    }

    /// What the window asks about is told here, too.
    void aNumberUnderAnotherNameIsToldOf()
    {
        const auto receive = [&](const char* name) {
            const QByteArray command
                = json("{'do':'receive','procedure':'2.000815','answers':{'copies':1,'pages':1},"
                       "'applicant':{'fullName':'NAME','personalNumber':'034187009876'}}");
            QStringList codes;
            const QJsonObject answer
                = m_cli->asClerk(QByteArray(command).replace("NAME", name)).json();
            for (const QJsonValue warning : answer[u"warnings"_s].toArray())
                codes += warning[u"code"_s].toString();
            return codes;
        };
        QVERIFY(!receive("Trần Thị Bích Đào").contains(u"numberKnownOtherwise"_s));
        QVERIFY(!receive("Trần Thị Bích Đào").contains(u"numberKnownOtherwise"_s));
        QVERIFY(receive("Lê Văn Hòa").contains(u"numberKnownOtherwise"_s));
    }

    void whoYouAre()
    {
        QCOMPARE(m_cli->run({u"do"_s, m_cli->file(), u"--as"_s, u"tiepnhan"_s}, kReceive, u"0000"_s)
                     .exit,
            7);
        QCOMPARE(m_cli->run({u"do"_s, m_cli->file(), u"--as"_s, u"nobody"_s}, kReceive).exit, 7);
        QCOMPARE(m_cli->run({u"do"_s, m_cli->file()}, kReceive).exit, 7);
        QCOMPARE(m_cli->in(u"list"_s, {u"--work"_s, u"today"_s}).exit, 0);
        QCOMPARE(m_cli->asClerk(kReceive + on("submit") + on("approve")).exit, 7);
    }

    void readingCommandsAreNoPlaceToGuess()
    {
        const QStringList list{
            u"list"_s, m_cli->file(), u"--work"_s, u"today"_s, u"--as"_s, u"tiepnhan"_s};
        for (int n = 0; n < 5; ++n)
            QCOMPARE(m_cli->run(list, {}, u"0000"_s).exit, 7);
        const Ran right = m_cli->run(list);
        QCOMPARE(right.exit, 7);
        QCOMPARE(right.errorCode(), u"locked"_s);
    }

    void whoMaySignIsAnswered_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QString>("signature");
        QTest::addRow("the head") << u"chutich"_s << true << u"CHỦ TỊCH"_s;
        QTest::addRow("a deputy without a decision") << u"phochutich"_s << false << u""_s;
        QTest::addRow("a clerk") << u"tiepnhan"_s << false << u""_s;
    }
    void whoMaySignIsAnswered()
    {
        QFETCH(QString, person);
        const Ran ran = m_cli->in(u"authority"_s,
            {u"--person"_s, person, u"--procedure"_s, u"2.000815"_s, u"--on"_s, u"2022-05-04"_s});
        QCOMPARE(ran.exit, 0);
        QTEST(ran.json()[u"allowed"_s].toBool(), "allowed");
        QTEST(ran.json()[u"signature"_s].toString(), "signature");
        QVERIFY(!ran.json()[u"because"_s].toArray().isEmpty());
    }

    /// What was taken and given back behind a closing is in the sums of the next day, which tells
    /// how much of them it is.
    void whatADaysCashBroughtFromTheDayBefore()
    {
        QCOMPARE(m_cli
                     ->asClerk(kReceive + on("payFee", json(",'amount':4000")) // before it
                         + json("{'do':'closeDay','counted':4000}\n")
                         + on("payFee", json(",'method':'transfer','amount':1000"))
                         + on("payFee", json(",'amount':2000")))
                     .exit,
            0);
        const auto clerkOn = [this](const QString& day) {
            return m_cli->in(u"cash"_s, {u"--day"_s, day}).json()[u"clerks"_s][0].toObject();
        };
        const QJsonObject closed = clerkOn(u"2022-05-04"_s);
        QCOMPARE(closed[u"sums"_s][u"total"_s], 4000);
        QCOMPARE(closed[u"afterClosing"_s][u"sums"_s][u"total"_s], 3000);
        QCOMPARE(closed[u"brought"_s][u"receipts"_s], QJsonArray());
        const QJsonObject next = clerkOn(u"2022-05-05"_s);
        QCOMPARE(next[u"sums"_s][u"total"_s], 3000);
        const QJsonObject brought = next[u"brought"_s].toObject();
        QCOMPARE(brought[u"receipts"_s].toArray().size(), 2);
        QCOMPARE(brought[u"receipts"_s][0][u"method"_s], u"transfer"_s);
        QCOMPARE(brought[u"cancelled"_s], QJsonArray());
        QCOMPARE(brought[u"sums"_s][u"total"_s], 3000);
        QCOMPARE(brought[u"sums"_s][u"cash"_s], 2000);
        QCOMPARE(brought[u"sums"_s][u"transfer"_s], 1000);
    }

    void theDaysCash()
    {
        const QByteArray open
            = json("{'do':'openVolume','register':'BL','book':'AA/22','first':1,'last':50}\n");
        const Ran paid = m_cli->asClerk(kReceive + open + on("payFee"));
        QCOMPARE(paid.exit, 0);
        QCOMPARE(paid.lines[1][u"person"_s], u"tiepnhan"_s);
        const QJsonObject receipt = paid.lines[2][u"receipt"_s].toObject();
        QCOMPARE(receipt[u"book"_s], u"AA/22"_s);
        QCOMPARE(receipt[u"number"_s], 1);
        QCOMPARE(receipt[u"amount"_s], 21000);
        QCOMPARE(m_cli
                     ->asClerk(on("cancelReceipt",
                                   json(",'book':'AA/22','number':1,"
                                        "'reason':'sai'"))
                         + on("payFee", json(",'method':'transfer','amount':1000")) + on("payFee"))
                     .exit,
            0);
        const Ran closed
            = m_cli->asClerk(json("{'do':'closeDay','counted':19000,'note':'thối nhầm'}\n"));
        QCOMPARE(closed.json()[u"expected"_s], 20000);
        QCOMPARE(closed.json()[u"difference"_s], -1000);

        const QJsonObject cash
            = m_cli->in(u"cash"_s, {u"--day"_s, u"2022-05-04"_s, u"--by"_s, u"tiepnhan"_s}).json();
        QCOMPARE(cash[u"sums"_s][u"total"_s], 21000);
        const QJsonObject clerk = cash[u"clerks"_s][0].toObject();
        QCOMPARE(clerk[u"login"_s], u"tiepnhan"_s);
        QCOMPARE(clerk[u"receipts"_s].toArray().size(), 3);
        QCOMPARE(clerk[u"cancelled"_s][0][u"cancelled"_s][u"reason"_s], u"sai"_s);
        QCOMPARE(clerk[u"sums"_s][u"cash"_s], 20000);
        QCOMPARE(clerk[u"sums"_s][u"transfer"_s], 1000);
        QCOMPARE(clerk[u"sums"_s][u"online"_s], 0);
        QCOMPARE(clerk[u"collectedFor"_s][0][u"amount"_s], 21000);
        QCOMPARE(clerk[u"lastNumbers"_s][0][u"number"_s], 3);
        QCOMPARE(clerk[u"closing"_s][u"difference"_s], -1000);
        QCOMPARE(clerk[u"closing"_s][u"by"_s], u"tiepnhan"_s);
        QCOMPARE(clerk[u"notClosed"_s], 0);
        QCOMPARE(clerk[u"brought"_s][u"receipts"_s], QJsonArray());
        QCOMPARE(clerk[u"brought"_s][u"sums"_s][u"total"_s], 0);
        QCOMPARE(m_cli->in(u"cash"_s, {u"--day"_s, u"hôm nay"_s}).exit, 3);
        QCOMPARE(m_cli->in(u"cash"_s, {u"--by"_s, u"ai"_s}).exit, 4);

        const QJsonObject shown = m_cli->in(u"show"_s, {QString::fromUtf8(kCode)}).json();
        QCOMPARE(shown[u"paid"_s], 21000);
        QCOMPARE(shown[u"payments"_s].toArray().size(), 3);
        const QJsonObject numbers = m_cli->in(u"numbers"_s).json();
        QCOMPARE(numbers[u"ok"_s], true);
        QCOMPARE(numbers[u"registers"_s][0][u"book"_s], u"AA/22"_s);
        QCOMPARE(m_cli->in(u"verify"_s).json()[u"ok"_s], true);
    }

    void moneyThatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::addRow("a receipt taken by another dossier")
            << on("payFee", json(",'amount':1,'book':'A','number':1"))
                + on("payFee", json(",'amount':1,'book':'A','number':1"))
            << 3 << u"conflict"_s;
        QTest::addRow("more than the fee")
            << on("payFee", json(",'amount':21001")) << 3 << u"badInput"_s;
        QTest::addRow("money that is negative")
            << json("{'do':'closeDay','counted':-1}\n") << 3 << u"badInput"_s;
        QTest::addRow("money that is a text")
            << json("{'do':'closeDay','counted':'x'}\n") << 3 << u"badInput"_s;
        QTest::addRow("a day closed twice")
            << json("{'do':'closeDay','counted':0}\n{'do':'closeDay','counted':0}\n") << 3
            << u"ruleRefused"_s;
        QTest::addRow("nothing to cancel")
            << on("cancelReceipt", json(",'reason':'sai'")) << 3 << u"ruleRefused"_s;
        QTest::addRow("nobody waits") << json("{'do':'takeShift'}\n") << 4 << u"notFound"_s;
        QTest::addRow("a shift for nobody")
            << json("{'do':'handOverShift','to':'ai'}\n") << 4 << u"notFound"_s;
        QTest::addRow("a book for another") << json(
            "{'do':'openVolume','register':'BL','book':'A','first':1,'last':2,"
            "'person':'tiepnhan2'}\n") << 7 << u"notAllowed"_s;
    }
    void moneyThatIsRefused()
    {
        QFETCH(QByteArray, commands);
        const Ran ran = m_cli->asClerk(kReceive + commands);
        QTEST(ran.exit, "exit");
        const QJsonObject error = ran.lines.constLast()[u"error"_s].toObject();
        QTEST(error[u"code"_s].toString(), "code");
        QVERIFY(!error[u"message"_s].toString().isEmpty());
    }

    void showingADossierIsAnEventOfTheOneWhoLooks()
    {
        m_cli->asClerk(kReceive);
        const auto events
            = [this] { return m_cli->in(u"verify"_s).json()[u"events"_s].toInteger(); };
        const QStringList show{
            u"show"_s, m_cli->file(), QString::fromUtf8(kCode), u"--as"_s, u"quansat"_s};
        const qint64 before = events();
        QCOMPARE(m_cli->run(show).exit, 0);
        QCOMPARE(m_cli->run(show).exit, 0);
        QCOMPARE(m_cli->asClerk(on("submit")).exit, 0);
        QCOMPARE(events(), before + 2);
    }

    void aPrintThatCannotBeWrittenIsNotRecorded_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<int>("exit");
        QTest::addRow("no such folder") << u"none/at/all.pdf"_s << 6;
        QTest::addRow("a folder") << u"config"_s << 6;
        QTest::addRow("the ward's own file") << u"ward.motcua"_s << 3;
        QTest::addRow("the ward's lock") << u"ward.lock"_s << 3;
        QTest::addRow("the ward's log") << u"ward.motcua-wal"_s << 3;
        QTest::addRow("the place of the ward's attachments") << u"ward.files"_s << 3;
        QTest::addRow("a pipe") << kPipe << 3;
        QTest::addRow("a name that no disk takes") << QString(300, u'a') + u".pdf"_s << 6;
    }
    void aPrintThatCannotBeWrittenIsNotRecorded()
    {
        QFETCH(QString, out);
        QCOMPARE(m_cli->asClerk(kReceive).exit, 0);
        if (out == kPipe)
            QCOMPARE(::mkfifo(qPrintable(m_cli->folder.filePath(out)), 0600), 0);
        const QJsonValue before = m_cli->in(u"verify"_s).json()[u"events"_s];
        QTEST(m_cli
                  ->in(u"print"_s,
                      {QString::fromUtf8(kCode), u"--form"_s, u"control"_s, u"--out"_s,
                          m_cli->folder.filePath(out), u"--as"_s, u"tiepnhan"_s})
                  .exit,
            "exit");
        QCOMPARE(m_cli->in(u"verify"_s).json()[u"events"_s], before);
    }

    void aPaperGivenByItsIdHasTheNameOfTheChecklist()
    {
        QCOMPARE(m_cli->asClerk(kReceive).exit, 0);
        const QJsonObject dossier = m_cli->in(u"show"_s, {QString::fromUtf8(kCode)}).json();
        QVERIFY(dossier[u"documents"_s][0][u"name"_s].toString().startsWith(u"Bản chính"_s));
    }

    void aProcedureIsPostedAndItsSheetPrinted()
    {
        const Ran posted = m_cli->asClerk(json("{'do':'postProcedure','procedure':'2.000815',"
                                               "'where':'Bảng niêm yết'}"));
        QCOMPARE(posted.exit, 0);
        QCOMPARE(posted.json()[u"where"_s], u"Bảng niêm yết"_s);
        const QString sheet = m_cli->folder.filePath(u"posting.pdf"_s);
        const QStringList asked{u"--form"_s, u"posting"_s, u"--procedure"_s, u"2.000815"_s,
            u"--date"_s, u"2022-05-04"_s, u"--as"_s, u"tiepnhan"_s, u"--out"_s, sheet};
        const Ran printed = m_cli->in(u"print"_s, asked);
        QCOMPARE(printed.exit, 0);
        QCOMPARE(printed.json()[u"hash"_s], posted.json()[u"hash"_s]);
        QVERIFY(QFile::exists(sheet));
        QCOMPARE(m_cli->in(u"verify"_s).json()[u"ok"_s], true);
    }

    void aSheetIsOfAProcedureInForce_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("exit");
        QTest::addRow("nobody knows it") << u"9.999999"_s << u"2022-05-04"_s << 4;
        QTest::addRow("before its time") << u"2.000815"_s << u"1990-01-01"_s << 4;
        QTest::addRow("no day") << u"2.000815"_s << u"yesterday"_s << 3;
    }
    void aSheetIsOfAProcedureInForce()
    {
        QFETCH(QString, code);
        QFETCH(QString, day);
        const Ran ran = m_cli->in(u"print"_s,
            {u"--form"_s, u"posting"_s, u"--procedure"_s, code, u"--date"_s, day, u"--as"_s,
                u"tiepnhan"_s, u"--out"_s, m_cli->folder.filePath(u"p.pdf"_s)});
        QTEST(ran.exit, "exit");
        QVERIFY(!QFile::exists(m_cli->folder.filePath(u"p.pdf"_s)));
    }

    void aBookIsOfAYear_data()
    {
        QTest::addColumn<QString>("year");
        QTest::addRow("no number") << u"x"_s;
        QTest::addRow("before the law") << u"1999"_s;
        QTest::addRow("beyond all calendars") << u"2147483647"_s;
    }
    void aBookIsOfAYear()
    {
        QFETCH(QString, year);
        const Ran ran = m_cli->in(u"print"_s,
            {u"--form"_s, u"book"_s, u"--register"_s, u"SCT/BS"_s, u"--year"_s, year, u"--out"_s,
                m_cli->folder.filePath(u"b.pdf"_s), u"--as"_s, u"tiepnhan"_s});
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.errorCode(), u"badInput"_s);
    }

    void wrongFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("exit");
        QTest::addRow("empty") << QByteArray() << 3;
        QTest::addRow("text") << QByteArray(
            "hello, this is no database at all, not even nearly one")
                              << 3;
        QTest::addRow("a damaged database")
            << QByteArray("SQLite format 3\0 then rubbish that goes on and on", 48) << 3;
    }
    void wrongFiles()
    {
        QFETCH(QByteArray, content);
        const QString path = m_cli->folder.filePath(u"other.motcua"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Ran ran = m_cli->run({u"list"_s, path, u"--work"_s, u"today"_s});
        QVERIFY2(ran.exit == 3 || ran.exit == 5, qPrintable(QString::number(ran.exit)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void missingFileAndSecondFounding()
    {
        QCOMPARE(
            m_cli->run({u"list"_s, u"/nowhere/at/all.motcua"_s, u"--work"_s, u"today"_s}).exit, 4);
        QCOMPARE(m_cli->run({u"init"_s, m_cli->file(), u"--demo"_s}).errorCode(), u"fileExists"_s);
        QCOMPARE(m_cli->run({u"init"_s, m_cli->file()}).exit, 2);
    }

    void aWardOfItsOwnNeedsItsPassword()
    {
        const QString description = m_cli->folder.filePath(u"ward.json"_s);
        QFile file(description);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QProcess example;
        example.start(QStringLiteral(MOTCUACTL), {u"init"_s, u"--example"_s});
        QVERIFY(example.waitForFinished());
        QByteArray ward = example.readAllStandardOutput();
        file.write(ward);
        file.close();
        const QString own = m_cli->folder.filePath(u"own.motcua"_s);
        const Ran asItIs = m_cli->run({u"init"_s, own, u"--ward"_s, description});
        QCOMPARE(asItIs.exit, 3);
        QCOMPARE(asItIs.json()[u"error"_s][u"field"_s], u"/accounts/0/password"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ward.replace("đặt mật khẩu riêng", "mot mat khau dai"));
        file.close();
        QCOMPARE(m_cli->run({u"init"_s, own, u"--ward"_s, description}).exit, 0);
        QCOMPARE(m_cli->run({u"list"_s, own, u"--work"_s, u"today"_s}).exit, 7);
        qputenv("MOTCUA_PASSWORD", "mot mat khau dai");
        const Ran listed
            = m_cli->run({u"list"_s, own, u"--work"_s, u"today"_s, u"--as"_s, u"quantri"_s});
        const Ran clocked = m_cli->run(
            {u"do"_s, own, u"--as"_s, u"quantri"_s, u"--clock"_s, u"2022-05-04T09:00"_s});
        qunsetenv("MOTCUA_PASSWORD");
        QCOMPARE(listed.exit, 0);
        QCOMPARE(clocked.exit, 3);
    }

    void whatIsNotThereIsNotPrinted_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("field");
        QTest::addRow("the sheet of tomorrow") << QStringList{u"--form"_s, u"daysheet"_s,
            u"--day"_s, u"2022-05-05"_s} << 3 << u"--day"_s;
        QTest::addRow("the fees of tomorrow")
            << QStringList{u"--form"_s, u"cash"_s, u"--day"_s, u"2022-05-05"_s} << 3 << u"--day"_s;
        QTest::addRow("a dossier that nobody received")
            << QStringList{u"H26.12.03-220504-0099"_s, u"--form"_s, u"receipt"_s} << 4 << QString();
        QTest::addRow("the day sheet of a dossier") << QStringList{u"H26.12.03-220504-0001"_s,
            u"--form"_s, u"daysheet"_s} << 2 << u"DOSSIER"_s;
        QTest::addRow("a form that nobody knows")
            << QStringList{u"--form"_s, u"zzz"_s} << 2 << u"--form"_s;
        QTest::addRow("a book without its register")
            << QStringList{u"--form"_s, u"book"_s, u"--year"_s, u"2022"_s} << 2 << u"--register"_s;
        for (const QString& form : {u"cash"_s, u"daysheet"_s, u"shift"_s})
            QTest::addRow("a date of %s, which has a day", qPrintable(form))
                << QStringList{u"--form"_s, form, u"--date"_s, u"2022-05-04"_s} << 2 << u"--date"_s;
        QTest::addRow("a day of delegations, which have a date") << QStringList{u"--form"_s,
            u"delegations"_s, u"--day"_s, u"2022-05-04"_s} << 2 << u"--day"_s;
        QTest::addRow("a day sheet of one clerk")
            << QStringList{u"--form"_s, u"daysheet"_s, u"--by"_s, u"tiepnhan"_s} << 2 << u"--by"_s;
        QTest::addRow("a receipt of another day") << QStringList{u"H26.12.03-220504-0001"_s,
            u"--form"_s, u"receipt"_s, u"--date"_s, u"2022-05-04"_s}
                                                  << 2 << u"--date"_s;
        QTest::addRow("a receipt of none")
            << QStringList{u"--form"_s, u"receipt"_s} << 2 << u"DOSSIER"_s;
    }
    void whatIsNotThereIsNotPrinted()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, field);
        QCOMPARE(m_cli->asClerk(kReceive).exit, 0);
        const QString out = m_cli->folder.filePath(u"none.pdf"_s);
        const Ran printed = m_cli->in(u"print"_s,
            arguments
                + QStringList{u"--as"_s, u"tiepnhan"_s, u"--clock"_s, u"2022-05-04T17:00"_s,
                    u"--out"_s, out});
        QTEST(printed.exit, "exit");
        if (!field.isEmpty())
            QCOMPARE(printed.json()[u"error"_s][u"field"_s], field);
        QVERIFY(!printed.json()[u"error"_s][u"message"_s].toString().isEmpty());
        QVERIFY(!QFile::exists(out));
    }

    void theSealOfADaySheetIsFoundAgain()
    {
        QCOMPARE(m_cli->asClerk(kReceive).exit, 0);
        const QString out = m_cli->folder.filePath(u"to-ngay.pdf"_s);
        const Ran printed = m_cli->in(u"print"_s,
            {u"--form"_s, u"daysheet"_s, u"--day"_s, u"2022-05-04"_s, u"--as"_s, u"tiepnhan"_s,
                u"--clock"_s, u"2022-05-04T17:00"_s, u"--out"_s, out});
        QCOMPARE(printed.exit, 0);
        QVERIFY(QFile::exists(out));
        const QString seal = printed.json()[u"shortHead"_s].toString();
        QCOMPARE(seal.size(), 19);
        const Ran found = m_cli->in(u"verify"_s, {u"--head"_s, seal});
        QCOMPARE(found.exit, 0);
        QCOMPARE(
            found.json()[u"checks"_s].toArray().last()[u"name"_s].toString(), u"printedHead"_s);
        const Ran missing
            = m_cli->in(u"verify"_s, {u"--head"_s, seal, u"--head"_s, u"0000-1111-2222-3333"_s});
        QCOMPARE(missing.exit, 5);
        QCOMPARE(missing.json()[u"ok"_s], false);
        QCOMPARE(missing.json()[u"error"_s][u"field"_s].toString(), u"0000-1111-2222-3333"_s);
        QCOMPARE(m_cli->in(u"verify"_s, {u"--head"_s, u"7f3a"_s}).exit, 3);
    }

    void whoSawAPersonIsListedForThoseWhoMayAsk()
    {
        QCOMPARE(m_cli->asClerk(kReceive).exit, 0);
        const QStringList person{u"--person"_s, u"034187009876"_s, u"--as"_s};
        const Ran listed = m_cli->in(u"accesses"_s, person + QStringList{u"quantri"_s});
        QCOMPARE(listed.exit, 0);
        QCOMPARE(listed.lines.last()[u"login"_s].toString(), u"tiepnhan"_s);
        QCOMPARE(listed.lines.last()[u"kind"_s].toString(), u"dossier.received"_s);
        QCOMPARE(m_cli->in(u"accesses"_s, person + QStringList{u"tiepnhan"_s}).exit, 7);
        QCOMPARE(m_cli->in(u"accesses"_s, {u"--person"_s, u"034187009876"_s}).exit, 7);
        const Ran nobody
            = m_cli->in(u"accesses"_s, {u"--person"_s, u"034187001111"_s, u"--as"_s, u"quantri"_s});
        QCOMPARE(nobody.exit, 4);
        QCOMPARE(nobody.json()[u"error"_s][u"message"_s],
            u"Người có dữ liệu được xem: không có hồ sơ nào của người này."_s);
    }

    /// The asking itself is a look that the next verb takes in.
    void askingWhoSawIsALookToo()
    {
        QCOMPARE(m_cli->asClerk(kReceive).exit, 0);
        const QStringList ask{u"--person"_s, u"034187009876"_s, u"--as"_s, u"chutich"_s};
        QCOMPARE(m_cli->in(u"accesses"_s, ask).exit, 0);
        QCOMPARE(m_cli->asClerk(on("submit")).exit, 0);
        const Ran listed = m_cli->in(u"accesses"_s, ask);
        QVERIFY(std::ranges::any_of(listed.lines, [](const QJsonObject& line) {
            return line[u"login"_s] == u"chutich"_s && line[u"kind"_s] == u"person.read"_s;
        }));
    }

    void listsNeverTellAWholeNumber_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a work list")
            << QStringList{u"list"_s, u"--work"_s, u"today"_s, u"--clock"_s, u"2022-05-04T10:00"_s};
        QTest::newRow("a search by name") << QStringList{u"find"_s, u"bich dao"_s};
        QTest::newRow("a search by number") << QStringList{u"find"_s, u"9876"_s};
    }
    void listsNeverTellAWholeNumber()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(m_cli->asClerk(kReceive).exit, 0);
        const Ran listed = m_cli->in(arguments.takeFirst(), arguments);
        QCOMPARE(listed.exit, 0);
        QVERIFY(!listed.lines.isEmpty());
        for (const QJsonObject& line : listed.lines) {
            const QByteArray text = QJsonDocument(line).toJson();
            QVERIFY2(!text.contains("034187009876"), text.constData());
            QCOMPARE(line[u"last4"_s].toString(), u"9876"_s);
        }
    }

    void whatIsKeptTooLongIsListed()
    {
        QCOMPARE(m_cli->asClerk(kReceive).exit, 0);
        const Ran all = m_cli->in(u"retention"_s, {u"--on"_s, u"2032-12-31"_s});
        QCOMPARE(all.exit, 0);
        QCOMPARE(all.json()[u"register"_s].toString(), u"tracking"_s);
        QCOMPARE(all.json()[u"due"_s], false);
        QVERIFY(
            m_cli->in(u"retention"_s, {u"--on"_s, u"2032-12-31"_s, u"--due"_s}).lines.isEmpty());
        QCOMPARE(
            m_cli->in(u"retention"_s, {u"--on"_s, u"2033-01-01"_s, u"--due"_s}).lines.size(), 1);
    }

    void tamperingIsFound()
    {
        QCOMPARE(m_cli->asClerk(kReceive).exit, 0);
        QFile file(m_cli->file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const auto at = bytes.lastIndexOf("Bích Đào");
        QVERIFY(at > 0);
        file.seek(at);
        file.write("X");
        file.close();
        QCOMPARE(m_cli->in(u"verify"_s).exit, 5);
    }

private:
    std::unique_ptr<Cli> m_cli;
};

QTEST_GUILESS_MAIN(TestCliWard)
#include "tst_cliward.moc"
