#include "core/identity/citizencard.h"
#include "tests/support/verify.h"

#include <random>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kCard
    = u"001090123456|012345678|Nguyễn Văn Ả|05081990|Nam|Số 1, Phường X, Hà Nội|15042021"_s;

QString with(int field, const QString& value)
{
    QStringList fields = kCard.split(u'|');
    fields[field] = value;
    return fields.join(u'|');
}

/// UTF-8 read as if each byte were a letter.
QString misread(const QString& text)
{
    return QString::fromLatin1(text.toUtf8());
}

/// The same by Windows-1252, as most Windows programs do.
QString misreadByWindows(const QString& text)
{
    static const QMap<char16_t, char16_t> table{{0x83, 0x0192}, {0x91, 0x2018}, {0x90, 0x90},
        {0x84, 0x201e}, {0x95, 0x2022}, {0x82, 0x201a}};
    QString out = misread(text);
    for (QChar& c : out)
        c = QChar(table.value(c.unicode(), c.unicode()));
    return out;
}

QStringList ids(const Reasons& reasons)
{
    QStringList ids;
    for (const Reason& reason : reasons)
        ids += reason.id;
    return ids;
}
} // namespace

class TestScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsACard()
    {
        const auto card = readCard(kCard);
        VERIFY_OK(card);
        QCOMPARE(card->personalNumber, u"001090123456"_s);
        QCOMPARE(card->oldNumber, u"012345678"_s);
        QCOMPARE(card->fullName, u"Nguyễn Văn Ả"_s);
        QCOMPARE(card->dateOfBirth, (PartialDate{1990, 8, 5}));
        QCOMPARE(card->sex, Sex::male);
        QCOMPARE(card->address, u"Số 1, Phường X, Hà Nội"_s);
        QCOMPARE(card->issued, QDate(2021, 4, 15));
        QVERIFY(card->rest.isEmpty());
        QCOMPARE(ids(card->warnings), QStringList());
    }

    void takesEveryShapeOfTheSameCard_data()
    {
        QTest::addColumn<QString>("text");
        const QString& c = kCard;
        QTest::addRow("CR LF at the end") << c + u"\r\n"_s;
        QTest::addRow("TAB at the end") << c + u'\t';
        QTest::addRow("byte order mark") << u'\ufeff' + c;
        QTest::addRow("spaces around fields") << QString(c).replace(u'|', u" | "_s);
        QTest::addRow("NFD") << c.normalized(QString::NormalizationForm_D);
        QTest::addRow("TAB for bars") << QString(c).replace(u'|', u'\t');
        QTest::addRow("lines for bars") << QString(c).replace(u'|', u"\r\n"_s);
        QTest::addRow("broken bars") << QString(c).replace(u'|', u'\u00a6');
        QTest::addRow("line break within the address") << with(5, u"Số 1,\nPhường X,\tHà Nội"_s);
        QTest::addRow("slashed dates") << QString(c)
                                              .replace(u"05081990"_s, u"05/08/1990"_s)
                                              .replace(u"15042021"_s, u"15/4/2021"_s);
        QTest::addRow("dashed date") << with(3, u"5-8-1990"_s);
        QTest::addRow("date as ISO") << with(3, u"1990-08-05"_s);
        QTest::addRow("spaced number") << with(0, u"001 090 123 456"_s);
        QTest::addRow("labels")
            << u"CCCD:001090123456|CMND:012345678|Họ và tên: Nguyễn Văn Ả|Ngày sinh: "
               u"05/08/1990|Giới tính: "
               "Nam|Nơi thường trú: Số 1, Phường X, Hà Nội|Ngày cấp: 15/04/2021"_s;
        QTest::addRow("labels in another order")
            << u"Số CCCD: 001090123456|Họ tên: Nguyễn Văn Ả|CMND: 012345678|Giới tính: Nam|Ngày "
               u"sinh: "
               "05081990|Ngày cấp: 15042021|Địa chỉ: Số 1, Phường X, Hà Nội"_s;
        QTest::addRow("some labels") << u"CCCD:001090123456|CMND:012345678|"_s + c.section(u'|', 2);
    }
    void takesEveryShapeOfTheSameCard()
    {
        QFETCH(QString, text);
        const auto card = readCard(text);
        VERIFY_OK(card);
        QCOMPARE(*card, *readCard(kCard));
        const auto fromBytes = readCard(text.toUtf8());
        VERIFY_OK(fromBytes);
        QCOMPARE(*fromBytes, *card);
    }

    void repairsUtf8ReadAsLatin1_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("Latin-1") << misread(kCard);
        QTest::addRow("Windows-1252") << misreadByWindows(kCard);
        QTest::addRow("with byte order mark") << misread(u'\ufeff' + kCard);
        QTest::addRow("a byte order mark within") << misread(kCard).insert(13, u'\ufeff');
        QTest::addRow("NFD") << misread(kCard.normalized(QString::NormalizationForm_D));
    }
    void repairsUtf8ReadAsLatin1()
    {
        QFETCH(QString, text);
        const auto card = readCard(text);
        VERIFY_OK(card);
        QCOMPARE(card->fullName, u"Nguyễn Văn Ả"_s);
        QCOMPARE(card->address, u"Số 1, Phường X, Hà Nội"_s);
        QCOMPARE(ids(card->warnings), QStringList{u"repairedText"_s});
    }

    void mayLackTheOldNumberOrTheDayOfIssue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("oldNumber");
        QTest::addColumn<QDate>("issued");
        QTest::addRow("empty old number") << with(1, {}) << QString() << QDate(2021, 4, 15);
        QTest::addRow("no old number")
            << QString(kCard).remove(u"012345678|"_s) << QString() << QDate(2021, 4, 15);
        QTest::addRow("card of 2012 with the same number")
            << with(1, u"001090123456"_s) << QString() << QDate(2021, 4, 15);
        QTest::addRow("an old number of noughts")
            << with(1, u"000000000"_s) << QString() << QDate(2021, 4, 15);
        QTest::addRow("empty day of issue") << with(6, {}) << u"012345678"_s << QDate();
        QTest::addRow("no day of issue") << kCard.section(u'|', 0, 5) << u"012345678"_s << QDate();
    }
    void mayLackTheOldNumberOrTheDayOfIssue()
    {
        QFETCH(QString, text);
        const auto card = readCard(text);
        VERIFY_OK(card);
        QTEST(card->oldNumber, "oldNumber");
        QTEST(card->issued, "issued");
        QCOMPARE(card->fullName, u"Nguyễn Văn Ả"_s);
    }

    void keepsWhatNewerCardsAdd()
    {
        const auto card = readCard(kCard + u"||Nguyễn Văn B|Trần Thị C|"_s);
        VERIFY_OK(card);
        QCOMPARE(card->rest, (QStringList{{}, u"Nguyễn Văn B"_s, u"Trần Thị C"_s, {}}));
    }

    void takesPartialBirths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::addRow("year") << u"1940"_s << u"1940"_s;
        QTest::addRow("day and month 00") << u"00001940"_s << u"1940"_s;
        QTest::addRow("day 00") << u"00051940"_s << u"1940-05"_s;
        QTest::addRow("month and year") << u"05/1940"_s << u"1940-05"_s;
        QTest::addRow("New Year's day stays a day") << u"01011990"_s << u"1990-01-01"_s;
    }
    void takesPartialBirths()
    {
        QFETCH(QString, text);
        const auto card = readCard(with(3, text));
        VERIFY_OK(card);
        QTEST(card->dateOfBirth.toIso(), "iso");
    }

    void takesNamesOfAllPeoples_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : {u"NGUYỄN THỊ HỒNG ÁNH"_s, u"H'Hen Niê"_s, u"Y’Thịnh Êban"_s,
                 u"K-Rơ Lan"_s, u"Lã"_s, u"LÃ THỊ Á"_s, u"Đinh"_s, u"Nguyễn Văn A."_s})
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void takesNamesOfAllPeoples()
    {
        QFETCH(QString, name);
        const auto card = readCard(with(2, name));
        VERIFY_OK(card);
        QCOMPARE(card->fullName, name);
        QVERIFY(card->warnings.empty());
    }

    void refusesWhatIsNoCard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QString& text, const QString& detail,
                             const QString& field = {}) {
            QTest::addRow("%s", name) << text << field << detail;
        };
        row("nothing", {}, u"notACard"_s);
        row("bars only", u"||||||"_s, u"notACard"_s);
        row("other text", u"Xin chào quý khách"_s, u"notACard"_s);
        row("other text with bars", u"a|b|c|d|e|f|g"_s, u"notACard"_s);
        row("health card, 15 characters",
            u"GD4010123456789|4e677579e1bb856e|05/08/1990|1|4cc3aa|01 - 001|01/01/2022|-|"_s,
            u"healthCard"_s);
        row("health card, 10 digits", u"0123456789|4e677579e1bb856e|05/08/1990|1|4cc3aa|01|-"_s,
            u"healthCard"_s);
        row("address on the net", u"https://vneid.gov.vn/q/abc"_s, u"dynamicQr"_s);
        row("token", u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc_DEF-123"_s,
            u"dynamicQr"_s);
        row("dossier code", u"H26.12.03-220704-0001"_s, u"dossierCode"_s);
        row("old dossier code", u"000.00.12.H26-220704-0001"_s, u"dossierCode"_s);
        row("old identity card", u"012345678"_s, u"oldIdCard"_s);
        row("old identity card with fields",
            u"012345678|Nguyễn Văn A|05081960|Nam|Hà Nội|01012000"_s, u"oldIdCard"_s);
        row("number only", u"001090123456"_s, u"tooFewFields"_s);
        row("five fields", kCard.section(u'|', 0, 4), u"tooFewFields"_s);
        row("11 digits", with(0, u"00109012345"_s), u"badNumber"_s, u"personalNumber"_s);
        row("13 digits", with(0, u"0010901234567"_s), u"badNumber"_s, u"personalNumber"_s);
        row("letters in the number", with(0, u"00109012345A"_s), u"badNumber"_s,
            u"personalNumber"_s);
        row("other digits", with(0, u"001090123٣456"_s), u"badNumber"_s, u"personalNumber"_s);
        row("old number of 8", with(1, u"01234567"_s), u"badOldNumber"_s, u"oldNumber"_s);
        row("no name", with(2, {}), u"badName"_s, u"fullName"_s);
        row("digits in the name", with(2, u"Nguyễn 5"_s), u"badName"_s, u"fullName"_s);
        row("name without its letters", with(2, u"Nguy?n V?n A"_s), u"damagedText"_s,
            u"fullName"_s);
        row("long name", with(2, QString(101, u'a')), u"tooLong"_s, u"fullName"_s);
        row("30 February", with(3, u"30021990"_s), u"badDate"_s, u"dateOfBirth"_s);
        row("month 13", with(3, u"01131990"_s), u"badDate"_s, u"dateOfBirth"_s);
        row("no birth", with(3, {}), u"badDate"_s, u"dateOfBirth"_s);
        row("year 0190", with(3, u"01010190"_s), u"badDate"_s, u"dateOfBirth"_s);
        row("day without month", with(3, u"05001990"_s), u"badDate"_s, u"dateOfBirth"_s);
        row("third sex", with(4, u"Khác"_s), u"badSex"_s, u"sex"_s);
        row("long address", with(5, QString(301, u'a')), u"tooLong"_s, u"address"_s);
        row("day of issue without day", with(6, u"2021"_s), u"badDate"_s, u"issued"_s);
        row("long text", kCard + u'|' + QString(2000, u'a'), u"tooLong"_s);
        row("replacement characters", QString(kCard).replace(u'ễ', QChar::ReplacementCharacter),
            u"damagedText"_s);
        row("half a character", QString(kCard).replace(u'ễ', QChar(0xd800)), u"damagedText"_s);
        row("misread and then cut", misread(kCard).remove(QChar(0x85)), u"damagedText"_s);
    }
    void refusesWhatIsNoCard()
    {
        QFETCH(QString, text);
        const auto card = readCard(text);
        VERIFY_ERROR(card, ErrorCode::badScan);
        QTEST(card.error().detail, "detail");
        QTEST(card.error().field, "field");
    }

    void refusesBytesThatAreNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("Latin-1") << kCard.left(40).toLatin1() + QByteArray("\xea|\xe0");
        QTest::addRow("cut within a letter") << kCard.left(28).toUtf8().chopped(1) + "|";
        QTest::addRow("cut within the last letter") << kCard.toUtf8() + "\xe1\xba";
        QTest::addRow("UTF-16") << QByteArray("\xff\xfe\x30\x00\x31\x00", 6);
    }
    void refusesBytesThatAreNoText()
    {
        QFETCH(QByteArray, bytes);
        const auto card = readCard(bytes);
        VERIFY_ERROR(card, ErrorCode::badScan);
        QCOMPARE(card.error().detail, u"damagedText"_s);
    }

    void warnsOfWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("warnings");
        QTest::addRow("sex") << with(4, u"Nữ"_s) << QStringList{u"sexMismatch"_s};
        QTest::addRow("year") << with(3, u"05081991"_s) << QStringList{u"birthYearMismatch"_s};
        QTest::addRow("century") << with(0, u"001290123456"_s) << QStringList{u"centuryMismatch"_s};
        QTest::addRow("province") << with(0, u"003090123456"_s)
                                  << QStringList{u"unknownProvince"_s};
        QTest::addRow("born abroad is fine") << with(0, u"101090123456"_s) << QStringList();
        QTest::addRow("issued in the future")
            << with(6, u"15042099"_s) << QStringList{u"dateInFuture"_s};
        QTest::addRow("issued before birth")
            << with(6, u"15041989"_s) << QStringList{u"issuedBeforeBirth"_s};
        QTest::addRow("several") << with(0, u"003391123456"_s)
                                 << QStringList{u"sexMismatch"_s, u"birthYearMismatch"_s,
                                        u"unknownProvince"_s};
    }
    void warnsOfWhatDoesNotFit()
    {
        QFETCH(QString, text);
        const auto card = readCard(text, QDate(2026, 11, 22));
        VERIFY_OK(card);
        QTEST(ids(card->warnings), "warnings");
    }

    void theHolderIsAScannedPerson()
    {
        const Person person = personOf(*readCard(kCard));
        QVERIFY(person.scanned);
        QCOMPARE(person.fullName, u"Nguyễn Văn Ả"_s);
        QCOMPARE(person.sex, Sex::male);
        QCOMPARE(person.idIssued, u"2021-04-15"_s);
        QCOMPARE(personOf(*readCard(with(6, {}))).idIssued, QString());
    }

    void answersAnyBytes()
    {
        std::mt19937 random(7);
        for (int sample = 0; sample < 20'000; ++sample) {
            QByteArray bytes = random() % 2 ? kCard.toUtf8() : QByteArray(int(random() % 80), '|');
            for (int damage = int(random() % 12); damage > 0 && !bytes.isEmpty(); --damage)
                bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
            const auto card = readCard(bytes);
            if (card.ok())
                QVERIFY(card->personalNumber.size() == 12 && !card->fullName.isEmpty());
            else
                QVERIFY(card.error().code == ErrorCode::badScan && !card.error().detail.isEmpty());
        }
    }

    void answersAnyFieldsInAnyOrder()
    {
        std::mt19937 random(8);
        const QStringList parts{kCard.section(u'|', 0, 2), u"CCCD:"_s, u"05/08/1990"_s, u"|"_s,
            u"||"_s, u"Nam"_s, u"\t"_s, u"\r\n"_s, u"001090123456"_s, u":"_s, u"Họ tên: Ả"_s,
            QString(120, u'x'), QString(QChar(0)), u"á»"_s};
        for (int sample = 0; sample < 20'000; ++sample) {
            QString text;
            for (int part = int(random() % 16); part > 0; --part)
                text += parts[qsizetype(random() % size_t(parts.size()))];
            const auto card = readCard(text);
            QVERIFY(card.ok() || card.error().code == ErrorCode::badScan);
        }
    }
};

QTEST_APPLESS_MAIN(TestScan)
#include "tst_scan.moc"
