#include "core/identity/person.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kScan = u"001090123456||Nguyễn Văn A|05081990|Nam|Hà Nội|15042021"_s;

struct ReadParty
{
    Party party;
    QStringList faults;
};

ReadParty read(const QJsonObject& json, const QString& role = u"applicant"_s)
{
    Faults faults;
    JsonReader reader(json, u"/applicant"_s, faults);
    ReadParty read{readParty(reader, role, faults), {}};
    for (const Fault& fault : faults)
        read.faults += fault.pointer + u' ' + fault.detail;
    return read;
}

QJsonObject fields()
{
    return {{u"fullName"_s, u"Trần Thị B"_s}, {u"personalNumber"_s, u"001187123456"_s},
        {u"dateOfBirth"_s, u"1987-08-05"_s}, {u"sex"_s, u"female"_s}, {u"address"_s, u"Hà Nội"_s},
        {u"phone"_s, u"0912 345 678"_s}, {u"email"_s, u"b@example.vn"_s}};
}

QJsonObject fieldsWith(const QString& key, const QJsonValue& value)
{
    QJsonObject json = fields();
    json[key] = value;
    return json;
}
} // namespace

class TestPerson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesPartialDates_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("shown");
        QTest::addRow("year") << u"1940"_s << u"1940"_s;
        QTest::addRow("month") << u"1940-05"_s << u"05/1940"_s;
        QTest::addRow("day") << u"1987-08-05"_s << u"05/08/1987"_s;
    }
    void writesPartialDates()
    {
        QFETCH(QString, iso);
        QFETCH(QString, shown);
        const auto date = PartialDate::fromIso(iso);
        QVERIFY(date);
        QCOMPARE(date->toIso(), iso);
        QCOMPARE(date->toString(), shown);
        QCOMPARE(PartialDate::fromText(shown), date);
    }

    void refusesDatesThatAreNone()
    {
        for (const QString& text : {u""_s, u"40"_s, u"1940-13"_s, u"1987-02-29"_s, u"1987-8-5"_s,
                 u"1987-00-05"_s, u"1987-00"_s, u"1700"_s, u"2200"_s, u"1940-05-"_s, u"1940\n"_s})
            QVERIFY2(!PartialDate::fromIso(text), qPrintable(text));
        for (const QString& text : {u""_s, u"30/02/1987"_s, u"5/1987/08"_s, u"050887"_s, u"a"_s})
            QVERIFY2(!PartialDate::fromText(text), qPrintable(text));
    }

    void onlyCompleteDatesAreDays()
    {
        QCOMPARE(PartialDate::fromDate({1987, 8, 5}).date(), QDate(1987, 8, 5));
        QVERIFY(!(PartialDate{1987, 8, 0}).date().isValid());
        QVERIFY(PartialDate::fromDate(QDate()).isEmpty());
        QCOMPARE(PartialDate().toIso(), QString());
        QCOMPARE(PartialDate().toString(), QString());
    }

    void agesAreFullYears_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age");
        QTest::addRow("day before the birthday") << u"2000-05-04"_s << QDate(2018, 5, 3) << 17;
        QTest::addRow("on the birthday") << u"2000-05-04"_s << QDate(2018, 5, 4) << 18;
        QTest::addRow("29/02 on 28/02") << u"2004-02-29"_s << QDate(2022, 2, 28) << 17;
        QTest::addRow("29/02 on 01/03") << u"2004-02-29"_s << QDate(2022, 3, 1) << 18;
        QTest::addRow("29/02 in a leap year") << u"2004-02-29"_s << QDate(2024, 2, 29) << 20;
        QTest::addRow("year only, 30/12") << u"2004"_s << QDate(2022, 12, 30) << 17;
        QTest::addRow("year only, 31/12") << u"2004"_s << QDate(2022, 12, 31) << 18;
        QTest::addRow("month only, before its end") << u"2004-05"_s << QDate(2022, 5, 30) << 17;
        QTest::addRow("month only, at its end") << u"2004-05"_s << QDate(2022, 5, 31) << 18;
    }
    void agesAreFullYears()
    {
        QFETCH(QString, born);
        QFETCH(QDate, day);
        const auto age = ageOn(*PartialDate::fromIso(born), day);
        QVERIFY(age);
        QTEST(*age, "age");
    }

    void unknownBirthHasNoAge()
    {
        QVERIFY(!ageOn(PartialDate{}, {2022, 5, 4}));
        QVERIFY(!ageOn(PartialDate{1990, 1, 1}, {}));
    }

    void readsAPersonByFields()
    {
        const auto [party, faults] = read(fields());
        QCOMPARE(faults, QStringList());
        QCOMPARE(party.role, u"applicant"_s);
        QCOMPARE(party.displayName(), u"Trần Thị B"_s);
        QCOMPARE(party.person.personalNumber, u"001187123456"_s);
        QCOMPARE(party.person.dateOfBirth, (PartialDate{1987, 8, 5}));
        QCOMPARE(party.person.sex, Sex::female);
        QCOMPARE(party.person.phone, u"0912 345 678"_s);
        QVERIFY(!party.person.scanned);
    }

    void readsAPersonByScan()
    {
        const auto [party, faults] = read(
            {{u"role"_s, u"husband"_s}, {u"scan"_s, kScan}, {u"phone"_s, u"0912345678"_s}}, {});
        QCOMPARE(faults, QStringList());
        QCOMPARE(party.role, u"husband"_s);
        QCOMPARE(party.person.fullName, u"Nguyễn Văn A"_s);
        QCOMPARE(party.person.address, u"Hà Nội"_s);
        QCOMPARE(party.person.phone, u"0912345678"_s);
        QVERIFY(party.person.scanned);
    }

    void readsAnOrganisation_data()
    {
        QTest::addColumn<QJsonValue>("representative");
        QTest::addRow("by name") << QJsonValue(u"Nguyễn Văn A"_s);
        QTest::addRow("by fields") << QJsonValue(QJsonObject{{u"fullName"_s, u"Nguyễn Văn A"_s}});
        QTest::addRow("by scan") << QJsonValue(QJsonObject{{u"scan"_s, kScan}});
    }
    void readsAnOrganisation()
    {
        QFETCH(QJsonValue, representative);
        const auto [party, faults] = read({{u"organisation"_s, u"Công ty TNHH Sao Mai"_s},
            {u"taxCode"_s, u"0101234567-001"_s}, {u"representative"_s, representative},
            {u"phone"_s, u"024 3825 3536"_s}, {u"address"_s, u"Số 5 Tràng Tiền"_s}});
        QCOMPARE(faults, QStringList());
        QCOMPARE(party.displayName(), u"Công ty TNHH Sao Mai"_s);
        QCOMPARE(party.taxCode, u"0101234567-001"_s);
        QCOMPARE(party.person.fullName, u"Nguyễn Văn A"_s);
        QCOMPARE(party.person.phone, u"024 3825 3536"_s);
        QCOMPARE(party.person.address, u"Số 5 Tràng Tiền"_s);
    }

    /// One passport is one number, however a desk types it.
    void aPassportIsWrittenInOneWay_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString& typed : {u"AB123456"_s, u"ab123456"_s, u"AB 123456"_s, u"AB-123456"_s,
                 u"ab 123-456"_s, u"AB–123456"_s, u"AB\u00a0123456"_s, u"AB-123.456"_s,
                 u"ＡＢ１２３４５６"_s, u"ａｂ．１２３４５６"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void aPassportIsWrittenInOneWay()
    {
        QFETCH(QString, typed);
        const auto [party, faults] = read(fieldsWith(u"passport"_s, typed));
        QCOMPARE(faults, QStringList());
        QCOMPARE(party.person.passport, u"AB123456"_s);
    }

    void refusesFaultyFields_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const QJsonObject& json, const QString& fault) {
            QTest::addRow("%s", name) << json << u"/applicant/"_s + fault;
        };
        row("nothing", {}, u"fullName required"_s);
        row("long name", fieldsWith(u"fullName"_s, QString(101, u'a')), u"fullName tooLong"_s);
        row("a name of signs", fieldsWith(u"fullName"_s, u"-"_s), u"fullName nameWithoutLetters"_s);
        row("a name of digits", fieldsWith(u"fullName"_s, u"12"_s),
            u"fullName nameWithoutLetters"_s);
        row("no address", fieldsWith(u"address"_s, u"…"_s), u"address factWithoutWords"_s);
        row("number of 11", fieldsWith(u"personalNumber"_s, u"00118712345"_s),
            u"personalNumber badNumber"_s);
        row("a number of noughts", fieldsWith(u"personalNumber"_s, u"000000000000"_s),
            u"personalNumber badNumber"_s);
        row("number as number", fieldsWith(u"personalNumber"_s, 1187123456),
            u"personalNumber notText"_s);
        row("an old number of noughts", fieldsWith(u"oldNumber"_s, u"000000000"_s),
            u"oldNumber badOldNumber"_s);
        row("a passport of noughts", fieldsWith(u"passport"_s, u"0000000"_s),
            u"passport badPassport"_s);
        row("a passport of noughts, spaced out", fieldsWith(u"passport"_s, u"000 00-00"_s),
            u"passport badPassport"_s);
        row("a short passport", fieldsWith(u"passport"_s, u"AB-12"_s), u"passport badPassport"_s);
        row("a passport of other letters", fieldsWith(u"passport"_s, u"ĐB123456"_s),
            u"passport badPassport"_s);
        row("birth", fieldsWith(u"dateOfBirth"_s, u"05/08/1987"_s), u"dateOfBirth badDate"_s);
        row("sex", fieldsWith(u"sex"_s, u"nam"_s), u"sex badSex"_s);
        row("long address", fieldsWith(u"address"_s, QString(301, u'a')), u"address tooLong"_s);
        row("letters in the phone", fieldsWith(u"phone"_s, u"09x"_s), u"phone badPhone"_s);
        row("long phone", fieldsWith(u"phone"_s, QString(21, u'0')), u"phone tooLong"_s);
        row("two @", fieldsWith(u"email"_s, u"a@b@c"_s), u"email badEmail"_s);
        row("no @", fieldsWith(u"email"_s, u"a.b.c"_s), u"email badEmail"_s);
        row("unknown key", fieldsWith(u"name"_s, u"B"_s), u"name unknownKey"_s);
        row("scan and name", fieldsWith(u"scan"_s, kScan), u"dateOfBirth scanAndField"_s);
        row("scan that is none", {{u"scan"_s, u"https://vneid.vn"_s}}, u"scan dynamicQr"_s);
        row("scan that is no text", {{u"scan"_s, 5}}, u"scan notText"_s);
        row("tax code", {{u"organisation"_s, u"A"_s}, {u"taxCode"_s, u"12345"_s}},
            u"taxCode badTaxCode"_s);
        row("long organisation", {{u"organisation"_s, QString(201, u'a')}},
            u"organisation tooLong"_s);
        row("representative of nobody", {{u"fullName"_s, u"B"_s}, {u"representative"_s, u"C"_s}},
            u"organisation required"_s);
        row("representative without name",
            {{u"organisation"_s, u"A"_s},
                {u"representative"_s, QJsonObject{{u"sex"_s, u"male"_s}}}},
            u"representative/fullName required"_s);
    }
    void refusesFaultyFields()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, fault);
        const QStringList faults = read(json).faults;
        QVERIFY2(faults.contains(fault), qPrintable(faults.join(u", "_s)));
    }

    void aPartyNeedsItsRole()
    {
        QCOMPARE(read(fields(), {}).faults, QStringList{u"/applicant/role required"_s});
    }

    void everythingWrittenIsReadBack()
    {
        Party party{u"submitter"_s, {}, u"Công ty A"_s, u"0101234567"_s, u"Giấy ủy quyền 5"_s};
        party.person = {u"Nguyễn Văn A"_s, u"001090123456"_s, u"012345678"_s, {1940, 5, 0},
            Sex::male, u"Hà Nội"_s, u"0912"_s, u"a@b"_s, u"Tày"_s, u"Việt Nam"_s, u"B1234567"_s,
            u"can-cuoc-dien-tu"_s, u"2021-04-15"_s, true};
        QCOMPARE(partyFromJson(toJson(party)), party);
        QCOMPARE(partyFromJson(toJson(Party{})), Party{});
        QCOMPARE(toJson(Person{}), QJsonObject());
    }

    void sexesHaveNames()
    {
        QCOMPARE(sexFromName(sexName(Sex::male)), Sex::male);
        QCOMPARE(sexFromName(sexName(Sex::female)), Sex::female);
        QVERIFY(!sexFromName(u"Nam"_s));
    }
};

QTEST_APPLESS_MAIN(TestPerson)
#include "tst_person.moc"
