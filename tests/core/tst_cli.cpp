// The contract of the command line, as another program meets it: exit code, JSON keys, values.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
struct Ran
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString errorCode() const { return json()[u"error"_s][u"code"_s].toString(); }
};

/// Runs it in the plainest locale: arguments and answers are UTF-8 in any.
Ran run(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MOTCUACTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(10'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QString kCard
    = u"001087000015|012345678|Nguyễn Văn An|05081987|Nam|Số 1 phố Hàng Bông|01012021"_s;

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

QStringList texts(const QJsonValue& because)
{
    QStringList texts;
    for (const QJsonValue reason : because.toArray())
        texts += reason[u"text"_s].toString();
    return texts;
}
} // namespace

class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCommandAnswers_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QJsonObject>("expected"); // each of these keys with this value
        const auto row = [](const char* label, const QStringList& arguments, const char* expected) {
            QTest::newRow(label) << arguments << object(expected);
        };
        row("a scanned card", {u"scan"_s, kCard},
            R"({"personalNumber":"001087000015","oldNumber":"012345678","fullName":"Nguyễn Văn An",
                "dateOfBirth":"1987-08-05","sex":"male","address":"Số 1 phố Hàng Bông","issued":"2021-01-01","warnings":[]})");
        row("a card without the old number",
            {u"scan"_s, u"001187000015||Trần Thị Bình|1987|Nữ|Hà Nội|"_s},
            R"({"oldNumber":null,"issued":null,"dateOfBirth":"1987","sex":"female"})");
        row("same day before 15:00",
            {u"due"_s, u"--received"_s, u"2022-05-04T15:00"_s, u"--procedure"_s, u"2.000815"_s},
            R"({"due":"2022-05-04T17:00:00+07:00","kind":"sameDay","provisional":false})");
        row("the next working day after 15:00",
            {u"due"_s, u"--received"_s, u"2022-05-04T15:00:01+07:00"_s, u"--procedure"_s,
                u"2.000815"_s},
            R"({"due":"2022-05-05T17:00:00+07:00","kind":"nextWorkingDay"})");
        row("an offset is understood",
            {u"due"_s, u"--received"_s, u"2022-05-04T08:00:00Z"_s, u"--procedure"_s, u"2.000815"_s},
            R"({"kind":"sameDay"})");
        row("days are working days",
            {u"due"_s, u"--received"_s, u"2022-04-28T10:00"_s, u"--days"_s, u"3"_s},
            R"({"due":"2022-05-05T10:00:00+07:00","kind":"workingDays"})");
        row("an ordinary working day", {u"working-day"_s, u"2022-05-04"_s},
            R"({"date":"2022-05-04","working":true})");
        row("a day off in lieu", {u"working-day"_s, u"2022-05-02"_s},
            R"({"date":"2022-05-02","working":false})");
        row("Tết 2007, where the Chinese calendar errs", {u"lunar"_s, u"2007-02-17"_s},
            R"({"day":1,"month":1,"leap":false,"year":2007})");
        row("a leap month", {u"lunar"_s, u"2020-05-23"_s},
            R"({"day":1,"month":4,"leap":true,"year":2020})");
        row("three copies of five pages",
            {u"fee"_s, u"2.000815"_s, u"--date"_s, u"2022-05-04"_s, u"copies=3"_s, u"pages=5"_s},
            R"({"total":21000,"lines":[{"label":"Phí chứng thực bản sao","amount":21000,"item":0}]})");
        row("several originals",
            {u"fee"_s, u"2.000815"_s, u"--date"_s, u"2022-05-04"_s,
                u"items=[{\"copies\":1,\"pages\":1},{\"copies\":2,\"pages\":3}]"_s},
            R"({"total":12000})");
        row("yes said in Vietnamese",
            {u"no-wait"_s, u"2.000884"_s, u"--at"_s, u"2022-05-04T09:00"_s, u"documents=1"_s,
                u"needsVerification=có"_s},
            R"({"eligible":false})");
        row("no said in Vietnamese",
            {u"no-wait"_s, u"2.000884"_s, u"--at"_s, u"2022-05-04T09:00"_s, u"documents=1"_s,
                u"needsVerification=không"_s},
            R"({"eligible":true})");
        row("an unanswered yes or no is no",
            {u"no-wait"_s, u"2.000815"_s, u"--at"_s, u"2022-05-04T09:00"_s, u"copies=10"_s,
                u"pages=20"_s},
            R"({"eligible":true})");
        row("another channel is not served at once",
            {u"no-wait"_s, u"2.000635"_s, u"--at"_s, u"2022-05-04T09:00"_s, u"--channel"_s,
                u"online"_s, u"copies=1"_s},
            R"({"eligible":false})");
        row("the version", {u"--version"_s}, R"({"name":"motcuactl"})");
    }
    void aCommandAnswers()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QJsonObject, expected);
        const Ran ran = run(arguments);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.out.count('\n'), 1);
        const QJsonObject answer = ran.json();
        for (auto at = expected.begin(); at != expected.end(); ++at) {
            QVERIFY2(answer.contains(at.key()), qPrintable(at.key()));
            QCOMPARE(answer[at.key()], at.value());
        }
    }

    void aFailureSaysItsCode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* label, const QStringList& arguments, int exit,
                             const QString& code, const QString& field) {
            QTest::newRow(label) << arguments << exit << code << field;
        };
        row("no command", {}, 2, u"usage"_s, u""_s);
        row("no such command", {u"dance"_s}, 2, u"usage"_s, u"dance"_s);
        row("no such option", {u"lunar"_s, u"2022-02-01"_s, u"--moon"_s}, 2, u"usage"_s,
            u"--moon"_s);
        row("a required option", {u"due"_s, u"--days"_s, u"3"_s}, 2, u"usage"_s, u"--received"_s);
        row("a required argument", {u"fee"_s}, 2, u"usage"_s, u"CODE"_s);
        row("an option without its value", {u"due"_s, u"--received"_s}, 2, u"usage"_s,
            u"--received"_s);
        row("neither procedure nor days", {u"due"_s, u"--received"_s, u"2022-05-04T09:00"_s}, 2,
            u"usage"_s, u"--procedure"_s);
        row("no such language", {u"--lang"_s, u"fr"_s, u"lunar"_s, u"2022-02-01"_s}, 2, u"usage"_s,
            u"--lang"_s);
        row("a pair without its value", {u"fee"_s, u"2.000815"_s, u"copies"_s}, 2, u"usage"_s,
            u"copies"_s);
        for (const char* name : {"report", "export", "import", "sync"})
            row(name, {QString::fromLatin1(name), u"x.motcua"_s, u"--any"_s, u"thing"_s}, 2,
                u"notInThisVersion"_s, u""_s);
        row("no date", {u"lunar"_s, u"2022-02-30"_s}, 3, u"badInput"_s, u"date"_s);
        row("a date beyond the lunar years", {u"lunar"_s, u"2300-01-01"_s}, 3, u"badInput"_s,
            u"date"_s);
        row("no moment", {u"due"_s, u"--received"_s, u"2022-05-04"_s, u"--days"_s, u"3"_s}, 3,
            u"badInput"_s, u"received"_s);
        row("no number of days",
            {u"due"_s, u"--received"_s, u"2022-05-04T09:00"_s, u"--days"_s, u"x"_s}, 3,
            u"badInput"_s, u"days"_s);
        row("no days at all",
            {u"due"_s, u"--received"_s, u"2022-05-04T09:00"_s, u"--days"_s, u"0"_s}, 3,
            u"badInput"_s, u"days"_s);
        row("a day beyond all years",
            {u"due"_s, u"--received"_s, u"9999-12-31T09:00"_s, u"--days"_s, u"5"_s}, 3,
            u"badInput"_s, u"received"_s);
        row("a number that is none",
            {u"generate"_s, u"x.motcua"_s, u"--dossiers"_s, u"3"_s, u"--seed"_s, u"x"_s}, 2,
            u"usage"_s, u"--seed"_s);
        row("no such channel",
            {u"fee"_s, u"2.000815"_s, u"--channel"_s, u"fax"_s, u"copies=1"_s, u"pages=1"_s}, 3,
            u"badInput"_s, u"channel"_s);
        row("no such exemption",
            {u"fee"_s, u"2.000815"_s, u"--exempt"_s, u"friend"_s, u"copies=1"_s, u"pages=1"_s}, 3,
            u"badInput"_s, u"exempt"_s);
        row("an unanswered number", {u"fee"_s, u"2.000815"_s, u"copies=1"_s}, 3, u"badInput"_s,
            u"pages"_s);
        row("an unanswered date",
            {u"no-wait"_s, u"1.000894"_s, u"--at"_s, u"2022-05-04T09:00"_s,
                u"wifeBorn=2000-01-01"_s},
            3, u"badInput"_s, u"husbandBorn"_s);
        row("a number out of range", {u"fee"_s, u"2.000815"_s, u"copies=0"_s, u"pages=1"_s}, 3,
            u"badInput"_s, u"copies"_s);
        row("a question that is not asked",
            {u"fee"_s, u"2.000815"_s, u"copies=1"_s, u"pages=1"_s, u"colour=red"_s}, 3,
            u"badInput"_s, u"colour"_s);
        row("a key given twice",
            {u"fee"_s, u"2.000815"_s, u"copies=1"_s, u"copies=2"_s, u"pages=1"_s}, 3, u"badInput"_s,
            u"copies"_s);
        row("no card", {u"scan"_s, u"xin chào"_s}, 3, u"badScan"_s, u""_s);
        row("a wrong date on a card",
            {u"scan"_s, u"001087000015||Nguyễn Văn An|45081987|Nam|Hà Nội|01012021"_s}, 3,
            u"badScan"_s, u"dateOfBirth"_s);
        row("no such procedure", {u"fee"_s, u"9.999999"_s}, 4, u"notFound"_s, u"procedure"_s);
        row("a procedure of another time",
            {u"due"_s, u"--received"_s, u"1999-05-04T09:00"_s, u"--procedure"_s, u"2.000815"_s}, 4,
            u"notFound"_s, u"procedure"_s);
        row("no such pack", {u"--pack"_s, u"/no/such.json"_s, u"catalogue"_s, u"list"_s}, 4,
            u"notFound"_s, u"/no/such.json"_s);
        row("no file to check", {u"catalogue"_s, u"check"_s, u"/no/such.json"_s}, 4, u"notFound"_s,
            u"/no/such.json"_s);
    }
    void aFailureSaysItsCode()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QTEST(ran.exit, "exit");
        QTEST(ran.errorCode(), "code");
        const QJsonObject error = ran.json()[u"error"_s].toObject();
        QTEST(error[u"field"_s].toString(), "field");
        QCOMPARE(error.keys(), QStringList({u"code"_s, u"field"_s, u"message"_s, u"source"_s}));
        QCOMPARE(QString::fromUtf8(ran.err).trimmed(), error[u"message"_s].toString());
    }

    void aScanComesFromStdinToo()
    {
        const Ran ran = run({u"scan"_s, u"-"_s}, kCard.toUtf8() + "\r\n");
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()[u"fullName"_s].toString(), u"Nguyễn Văn An"_s);
    }

    void stdinHasALimit()
    {
        const Ran ran = run({u"scan"_s, u"-"_s}, QByteArray(200'000, 'x'));
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.errorCode(), u"badScan"_s);
    }

    void brokenBytesAreRefused()
    {
        const Ran ran
            = run({u"scan"_s, u"-"_s}, "001087000015||Nguy\xff\xfe|05081987|Nam|x|01012021");
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.errorCode(), u"badScan"_s);
    }

    void warningsOfACardAreTold()
    {
        const Ran ran
            = run({u"scan"_s, u"001087000015||Nguyễn Thị An|05081987|Nữ|Hà Nội|01012021"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonArray warnings = ran.json()[u"warnings"_s].toArray();
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings[0][u"code"_s].toString(), u"sexMismatch"_s);
        QCOMPARE(warnings[0][u"message"_s].toString(),
            u"Giới tính ghi là Nữ, theo số định danh là Nam."_s);
    }

    void everyFailedConditionIsListed()
    {
        const Ran ran = run({u"no-wait"_s, u"2.000815"_s, u"--at"_s, u"2022-05-04T16:55"_s,
            u"copies=11"_s, u"pages=21"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()[u"eligible"_s], QJsonValue(false));
        const QStringList because = texts(ran.json()[u"because"_s]);
        QCOMPARE(because.size(), 3);
        QVERIFY(because[0].contains(u"10 bản"_s) && because[0].contains(u"11"_s));
        QVERIFY(because[1].contains(u"20 trang"_s) && because[1].contains(u"21"_s));
        QVERIFY(because[2].contains(u"16:55"_s));
    }

    void theLawsOwnConditionsCountToo()
    {
        const Ran ran = run({u"no-wait"_s, u"1.000894"_s, u"--at"_s, u"2022-05-04T09:00"_s,
            u"husbandBorn=2002-05-05"_s, u"wifeBorn=2004-05-04"_s});
        QCOMPARE(ran.json()[u"eligible"_s], QJsonValue(false));
        const QJsonValue because = ran.json()[u"because"_s];
        QCOMPARE(texts(because).size(), 1);
        QVERIFY(because[0][u"source"_s].toString().contains(u"Luật Hôn nhân và gia đình"_s));
    }

    void everyReasonHasItsSource()
    {
        const Ran ran
            = run({u"due"_s, u"--received"_s, u"2022-04-28T10:00"_s, u"--days"_s, u"3"_s});
        for (const QJsonValue reason : ran.json()[u"because"_s].toArray())
            QVERIFY(!reason[u"text"_s].toString().isEmpty()
                && !reason[u"source"_s].toString().isEmpty());
    }

    void theCatalogueIsListedLineByLine()
    {
        const Ran ran = run({u"catalogue"_s, u"list"_s, u"--date"_s, u"2022-05-04"_s});
        QCOMPARE(ran.exit, 0);
        QStringList noWait;
        for (const QByteArray& line : ran.out.trimmed().split('\n')) {
            const QJsonObject procedure = QJsonDocument::fromJson(line).object();
            for (const QString& key :
                {u"code"_s, u"name"_s, u"field"_s, u"noWait"_s, u"limit"_s, u"onlineLevel"_s})
                QVERIFY2(procedure.contains(key), qPrintable(key));
            QVERIFY(procedure[u"internal"_s].isBool());
            if (procedure[u"noWait"_s].toBool())
                noWait += procedure[u"code"_s].toString();
        }
        noWait.sort();
        QCOMPARE(noWait,
            QStringList(
                {u"1.000656"_s, u"1.000894"_s, u"2.000635"_s, u"2.000815"_s, u"2.000884"_s}));
    }

    void thePacksOfTheProgramHaveNoFaults()
    {
        const QString folder = QStringLiteral(MOTCUA_TOP) + u"/data/packs/"_s;
        const Ran ran = run({u"catalogue"_s, u"check"_s, folder + u"hoan-kiem-2022.json"_s,
            folder + u"ha-noi-2026.json"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json(), object(R"({"ok":true,"files":2,"faults":[]})"));
    }

    void everyFaultOfAPackIsTold()
    {
        const QString path
            = pack(R"({"format":"motcua.pack","version":2,"id":"x y","name":"","colour":1})");
        const Ran ran = run({u"catalogue"_s, u"check"_s, path});
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.errorCode(), u"badPack"_s);
        QStringList pointers;
        for (const QJsonValue fault : ran.json()[u"faults"_s].toArray()) {
            QCOMPARE(fault[u"file"_s].toString(), path);
            QVERIFY(!fault[u"reason"_s].toString().isEmpty());
            pointers += fault[u"pointer"_s].toString();
        }
        pointers.sort();
        QCOMPARE(pointers, QStringList({u"/colour"_s, u"/id"_s, u"/name"_s, u"/version"_s}));
    }

    void aPackReplacesWhatIsBuiltIn()
    {
        const QString path = pack(QByteArray(
            R"({"format":"motcua.pack","version":1,"id":"phuong","name":"Phường","programmes":[
            {"id":"khong-cho-hoan-kiem-2022","name":"Không chờ","source":"Kế hoạch","contact":"a@b.vn","from":"2022-05-04","to":"2022-10-31",
             "entries":[{"code":"2.000815","minutes":5,"conditions":[]}]}]})"));
        const QStringList question{u"no-wait"_s, u"2.000815"_s, u"--at"_s, u"2022-05-04T09:00"_s,
            u"copies=11"_s, u"pages=1"_s};
        QCOMPARE(run(question).json()[u"eligible"_s], QJsonValue(false));
        QCOMPARE(
            run(question + QStringList{u"--pack"_s, path}).json()[u"eligible"_s], QJsonValue(true));
        QCOMPARE(
            run(QStringList{u"--pack"_s, path} + question).json()[u"eligible"_s], QJsonValue(true));
    }

    void aBadPackIsRefusedWhole()
    {
        const Ran ran = run({u"--pack"_s, pack("{"), u"catalogue"_s, u"list"_s});
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.errorCode(), u"badPack"_s);
        QCOMPARE(ran.out.count('\n'), 1);
    }

    void wordsComeInEnglishWhereAsked()
    {
        const Ran ran
            = run({u"--lang"_s, u"en"_s, u"fee"_s, u"2.000815"_s, u"copies=0"_s, u"pages=1"_s});
        QCOMPARE(ran.json()[u"error"_s][u"message"_s].toString(),
            u"Copies: must be within 1 and 1000, not 0."_s);
        QVERIFY(run({u"--lang=en"_s, u"--help"_s}).out.contains("Usage:"));
    }

    void helpIsVietnamese()
    {
        const Ran ran = run({u"--help"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Cách dùng:"));
        QVERIFY(!ran.out.contains("Options") && !ran.out.contains("Usage"));
        QVERIFY(run({u"fee"_s, u"--help"_s}).out.contains("Tùy chọn:"));
    }

private:
    QString pack(const QByteArray& text)
    {
        const QString path = m_folder.filePath(QString::number(++m_packs) + u".json"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }

    QTemporaryDir m_folder;
    int m_packs = 0;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
