#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/json.h"
#include "core/base/jsonprune.h"
#include "core/base/money.h"
#include "core/base/spelling.h"
#include "core/base/text.h"
#include "core/base/wordchanges.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
/// "Nộp [2] bản": what is changed stands in brackets.
QString inBrackets(const WordRuns& runs)
{
    QString text;
    for (const WordRun& run : runs)
        text += run.changed ? u'[' + run.text + u']' : run.text;
    return text;
}

QString joined(const WordRuns& runs)
{
    QString text;
    for (const WordRun& run : runs)
        text += run.text;
    return text;
}
} // namespace

class TestBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsForSearch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addRow("marks and đ") << u"Đỗ  Đức Ước"_s << u"do duc uoc"_s;
        QTest::addRow("NFD") << u"Nguyễn"_s.normalized(QString::NormalizationForm_D) << u"nguyen"_s;
        QTest::addRow("digits stay") << u" H26.12.03-220704-0001 "_s << u"h26.12.03-220704-0001"_s;
        QTest::addRow("apostrophe stays") << u"H'Hen Niê"_s << u"h'hen nie"_s;
        QTest::addRow("eth for đ") << u"\u00d0ào \u00d0\u1ee9c \u0189an"_s << u"dao duc dan"_s;
    }
    void foldsForSearch()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "expected");
    }

    void changedWordsAreMarked_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QString>("come");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char* rule, const QStringList& texts, bool alike) {
            QTest::newRow(rule) << texts[0] << texts[1] << texts[2] << texts[3] << alike;
        };
        row("the same", {u"Nộp 2 bản"_s, u"Nộp 2 bản"_s, u"Nộp 2 bản"_s, u"Nộp 2 bản"_s}, true);
        row("one word",
            {u"Tờ khai theo mẫu cũ"_s, u"Tờ khai theo mẫu mới"_s, u"Tờ khai theo mẫu [cũ]"_s,
                u"Tờ khai theo mẫu [mới]"_s},
            true);
        row("words beside each other are one mark",
            {u"trong 5 ngày làm việc"_s, u"trong vòng 3 ngày làm việc"_s,
                u"trong [5] ngày làm việc"_s, u"trong [vòng 3] ngày làm việc"_s},
            true);
        row("a word comes in between",
            {u"Giấy khai sinh"_s, u"Giấy đăng ký khai sinh"_s, u"Giấy khai sinh"_s,
                u"Giấy [đăng ký] khai sinh"_s},
            true);
        row("at both ends",
            {u"Bản sao có chứng thực"_s, u"Một bản sao có chứng thực kèm"_s,
                u"[Bản] sao có chứng thực"_s, u"[Một bản] sao có chứng thực [kèm]"_s},
            true);
        row("a sum is one word",
            {u"20.000 đồng"_s, u"21.000 đồng"_s, u"[20.000] đồng"_s, u"[21.000] đồng"_s}, true);
        row("a symbol is one word",
            {u"Nghị định 60/2014/NĐ-CP"_s, u"Nghị định 84/2026/NĐ-CP"_s,
                u"Nghị định [60/2014/NĐ-CP]"_s, u"Nghị định [84/2026/NĐ-CP]"_s},
            true);
        row("a comma alone", {u"ông, bà"_s, u"ông bà"_s, u"ông[,] bà"_s, u"ông bà"_s}, true);
        row("blanks are nothing", {u"Tờ  khai"_s, u"Tờ\nkhai"_s, u"Tờ  khai"_s, u"Tờ\nkhai"_s},
            true);
        row("nor is a hard space anything",
            {u"nộp 2\u00a0bản"_s, u"nộp 3 bản"_s, u"nộp [2]\u00a0bản"_s, u"nộp [3] bản"_s}, true);
        row("a tone is another word", {u"tạm tru"_s, u"tạm trú"_s, u"tạm [tru]"_s, u"tạm [trú]"_s},
            true);
        row("nothing before", {QString(), u"Hộ chiếu"_s, QString(), u"[Hộ chiếu]"_s}, false);
        row("nothing any more", {u"Hộ chiếu"_s, QString(), u"[Hộ chiếu]"_s, QString()}, false);
        row("nothing alike",
            {u"Giấy ra viện"_s, u"Hộ chiếu còn hạn"_s, u"[Giấy ra viện]"_s,
                u"[Hộ chiếu còn hạn]"_s},
            false);
    }
    void changedWordsAreMarked()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const WordChanges changes = wordChanges(before, after);
        QTEST(inBrackets(changes.before), "gone");
        QTEST(inBrackets(changes.after), "come");
        QCOMPARE(joined(changes.before), before);
        QCOMPARE(joined(changes.after), after);
        QTEST(changes.areAlike(), "alike");
    }

    /// A text that no field holds is compared all the same: where it begins and ends alike.
    void textsWithoutEndKeepTheirEnds()
    {
        const QString many = QString(u"a b "_s).repeated(5'000);
        const QString others = QString(u"b c "_s).repeated(5'000);
        const WordChanges changes
            = wordChanges(u"đầu "_s + many + u"cuối"_s, u"đầu "_s + others + u"cuối"_s);
        QCOMPARE(changes.kept, 2);
        QCOMPARE(changes.before.size(), std::size_t(3));
        QCOMPARE(changes.before.front(), (WordRun{u"đầu "_s, false}));
        QCOMPARE(changes.after.back(), (WordRun{u" cuối"_s, false}));
    }

    void aReasonHasAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("says");
        QTest::newRow("a full stop") << u"."_s << false;
        QTest::newRow("a dash") << u"—"_s << false;
        QTest::newRow("one letter") << u"a."_s << false;
        QTest::newRow("letters apart") << u"a b c"_s << false;
        QTest::newRow("a number") << u"12"_s << false;
        QTest::newRow("a word") << u"ốm"_s << true;
        QTest::newRow("a word in pieces")
            << u"ốm"_s.normalized(QString::NormalizationForm_D) << true;
        QTest::newRow("a sentence") << u"12 tờ bị rách"_s << true;
    }
    void aReasonHasAWord()
    {
        QFETCH(QString, text);
        QTEST(saysSomething(text), "says");
        Faults faults;
        JsonReader reader({{u"reason"_s, text}}, {}, faults);
        reader.reason(u"reason"_s, 100);
        QCOMPARE(faults.empty(), saysSomething(text));
        if (!faults.empty())
            QCOMPARE(faults.front().detail, u"reasonWithoutWords"_s);
    }

    void aFactHasALetterOrADigit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fact");
        QTest::addColumn<bool>("name");
        QTest::newRow("nothing") << QString() << true << true; // that is told to be missing
        QTest::newRow("a dash") << u"-"_s << false << false;
        QTest::newRow("dots") << u"…"_s << false << false;
        QTest::newRow("signs") << u"$$ / ()"_s << false << false;
        QTest::newRow("a mark alone") << u"\u0301"_s << false << false;
        QTest::newRow("a number") << u"12"_s << true << false;
        QTest::newRow("a letter") << u"A"_s << true << true;
        QTest::newRow("a short name") << u"Ý"_s << true << true;
        QTest::newRow("in pieces")
            << u"Ý"_s.normalized(QString::NormalizationForm_D) << true << true;
        QTest::newRow("a Nôm letter") << QString::fromUcs4(U"\U00020000") << true << true;
        QTest::newRow("a decision") << u"15/QĐ-UBND"_s << true << true;
    }
    void aFactHasALetterOrADigit()
    {
        QFETCH(QString, text);
        QFETCH(bool, fact);
        QFETCH(bool, name);
        Faults faults;
        JsonReader reader({{u"it"_s, text}, {u"all"_s, QJsonArray{u"a"_s, text}}}, {}, faults);
        QCOMPARE(reader.optionalFact(u"it"_s, 100), cleanText(text)); // read all the same
        QCOMPARE(faults,
            fact ? Faults() : Faults({{u"/it"_s, u"factWithoutWords"_s, {{u"value"_s, text}}}}));
        faults.clear();
        reader.optionalName(u"it"_s, 100);
        QCOMPARE(faults,
            name ? Faults() : Faults({{u"/it"_s, u"nameWithoutLetters"_s, {{u"value"_s, text}}}}));
        faults.clear();
        if (!text.isEmpty())
            QCOMPARE(reader.facts(u"all"_s, 10, 100), (QStringList{u"a"_s, cleanText(text)}));
        QCOMPARE(faults,
            fact ? Faults() : Faults({{u"/all/1"_s, u"factWithoutWords"_s, {{u"value"_s, text}}}}));
    }

    /// A zero would vanish, and two names that differ by it be one.
    void aZeroIsRefused()
    {
        Faults faults;
        JsonReader reader({{u"fullName"_s, u"Lê\0 An"_s}}, {}, faults);
        QCOMPARE(reader.text(u"fullName"_s, 100), QString());
        QCOMPARE(faults.size(), std::size_t(1));
        QCOMPARE(faults.front().detail, u"unseenCharacter"_s);
        QCOMPARE(faults.front().pointer, u"/fullName"_s);
    }

    void whatLooksTheSameIsTheSame_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("capitals") << u"TỜ KHAI – MẪU “1”"_s << true;
        QTest::newRow("wide blanks") << u" Tờ  khai\u00a0– mẫu “1”"_s << true;
        QTest::newRow("in pieces") << u"To\u031b\u0300 khai – mẫu “1”"_s << true;
        QTest::newRow("another dash and quotes") << u"Tờ khai - mẫu \"1\""_s << true;
        QTest::newRow("full width") << u"Tờ khai – mẫu “\uff11”"_s << true;
        QTest::newRow("a Cyrillic letter") << u"Tờ kh\u0430i – mẫu “1”"_s << true;
        QTest::newRow("an unseen letter") << u"Tờ\u200b khai – mẫu “1”"_s << true;
        QTest::newRow("another mark") << u"Tở khai – mẫu “1”"_s << false;
        QTest::newRow("no mark") << u"To khai – mẫu “1”"_s << false;
        QTest::newRow("another number") << u"Tờ khai – mẫu “2”"_s << false;
    }
    void whatLooksTheSameIsTheSame()
    {
        QFETCH(QString, other);
        QTEST(lookOf(other) == lookOf(u"Tờ khai – mẫu “1”"_s), "same");
    }

    /// One word of two ways to write it, as the school and the typewriter teach it.
    void aToneBelongsToItsWord_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("on the other letter") << u"Nguyễn Thuý Hoà"_s << true;
        QTest::newRow("in capitals") << u"NGUYỄN THUÝ HOÀ"_s << true;
        QTest::newRow("in pieces")
            << u"Nguyễn Thúy Hòa"_s.normalized(QString::NormalizationForm_D) << true;
        QTest::newRow("another tone") << u"Nguyễn Thúy Hóa"_s << false;
        QTest::newRow("no tone") << u"Nguyễn Thúy Hoa"_s << false;
        QTest::newRow("on the other word") << u"Nguyễn Thùy Hóa"_s << false;
        QTest::newRow("another letter") << u"Nguyển Thúy Hòa"_s << false;
    }
    void aToneBelongsToItsWord()
    {
        QFETCH(QString, other);
        QTEST(nameLook(other) == nameLook(u"Nguyễn Thúy Hòa"_s), "same");
    }

    void anotherDIsOurs_data()
    {
        QTest::addColumn<QChar>("other");
        QTest::addColumn<QString>("name");
        QTest::newRow("Eth") << QChar(0xd0) << u"Đào Đức"_s;
        QTest::newRow("small Eth") << QChar(0xf0) << u"đào đức"_s;
        QTest::newRow("African D") << QChar(0x189) << u"Đào Đức"_s;
        QTest::newRow("small African d") << QChar(0x256) << u"đào đức"_s;
    }
    void anotherDIsOurs()
    {
        QFETCH(QChar, other);
        QFETCH(QString, name);
        const QString typed = QString(name).replace(u'Đ', other).replace(u'đ', other);
        QVERIFY(typed != name);
        QCOMPARE(withOurD(typed), name);
        QVERIFY(nameLook(typed) == nameLook(name));
        QCOMPARE(withOurD(name), name);
    }

    void aFinalYSoundsAsAnI_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("behind a consonant") << u"Trần Thị Lý"_s << u"TRẦN THỊ LÍ"_s << true;
        QTest::newRow("in the middle") << u"Lê Sỹ Nam"_s << u"Lê Sĩ Nam"_s << true;
        QTest::newRow("behind qu") << u"Vũ Quý"_s << u"Vũ Quí"_s << true;
        QTest::newRow("behind a vowel") << u"Vũ Thúy"_s << u"Vũ Thúi"_s << false;
        QTest::newRow("ay and ai") << u"Vũ Hay"_s << u"Vũ Hai"_s << false;
        QTest::newRow("another letter") << u"Vũ Lý"_s << u"Vũ Lê"_s << false;
    }
    void aFinalYSoundsAsAnI()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(foldedSound(one) == foldedSound(other), "same");
    }

    void aLetterFoldsAndSortsTheSameHoweverItIsComposed_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("Latin") << 0x20 << 0x24f;
        QTest::newRow("Vietnamese") << 0x1e00 << 0x1eff;
        QTest::newRow("others") << 0x370 << 0x52f;
    }
    /// Composed letters are answered from a table, decomposed ones are worked out.
    void aLetterFoldsAndSortsTheSameHoweverItIsComposed()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        for (int code = first; code <= last; ++code) {
            const QString letter{QChar(code)};
            const QString composed = u"Nguyễn X"_s + letter + u"y  B"_s + letter + u"c "_s;
            const QString apart = composed.normalized(QString::NormalizationForm_D);
            const QString place = QString::number(code, 16);
            QVERIFY2(folded(composed) == folded(apart), qPrintable(place));
            QVERIFY2(nameSortKey(composed) == nameSortKey(apart), qPrintable(place));
        }
    }

    void membersAreLeftOutUnread_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        // With ' for every quote.
        const auto row = [](const char* name, const char* json, const char* expected) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"')
                                << QByteArray(expected).replace('\'', '"');
        };
        row("first, middle, last", "{'a':1,'b':2,'skip':3}", "{'a':1,'b':2}");
        row("only member", "{'skip':{'a':[1,{'b':'}'}]}}", "{}");
        row("at any depth", "{'a':[{'skip':[1],'b':{'skip':'x','c':null}},'skip']}",
            "{'a':[{'b':{'c':null}},'skip']}");
        row("quotes within", "{'a':'\\'skip\\':1','skip':'\\\\','z':'\\\\'}",
            "{'a':'\\'skip\\':1','z':'\\\\'}");
        row("a longer name stays", "{'skips':[true,false],'ski':-1}",
            "{'skips':[true,false],'ski':-1}");
        row("no JSON stays as it is", "{'skip':1,'a':", "{'skip':1,'a':");
        row("more behind stays as it is", "{'skip':1}x", "{'skip':1}x");
        row("spaces are left alone", "{ 'skip':1}", "{ 'skip':1}");
        row("nothing", "", "");
    }
    void membersAreLeftOutUnread()
    {
        QFETCH(QByteArray, json);
        constexpr std::array<std::string_view, 1> names{"skip"};
        QTEST(withoutMembers(json, names), "expected");
    }

    void ordersNamesByGivenNameThenTones()
    {
        const QStringList sorted{u"Bùi Thị An"_s, u"Đỗ Văn An"_s, u"Lê Ân"_s, u"Lê Đạt"_s,
            u"Lê Hoa"_s, u"Lê Hòa"_s, u"Lê Hoà Bình"_s.left(0) + u"Lê Họa"_s, u"Lê Ơn"_s};
        for (qsizetype i = 1; i < sorted.size(); ++i)
            QVERIFY2(nameSortKey(sorted[i - 1]) < nameSortKey(sorted[i]), qPrintable(sorted[i]));
    }

    void cleansText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addRow("line ends") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
        QTest::addRow("separators of lines") << u"a\u2028b\u2029c"_s << u"a\nb\nc"_s;
        QTest::addRow("byte order mark") << u"\uFEFFtên"_s << u"tên"_s;
        QTest::addRow("no characters") << u"a\uFFFEb\uFFFF"_s << u"ab"_s;
        QTest::addRow("direction marks") << u"a\u202Eb"_s << u"ab"_s;
        QTest::addRow("what nobody sees")
            << u"M\u1EA5\u200Dt \u00ADA\u3164n\uFE0F\u2060h"_s << u"M\u1EA5t Anh"_s;
        QTest::addRow("control characters") << u"a\u0001\u0000b"_s << u"ab"_s;
    }
    void cleansText()
    {
        QFETCH(QString, text);
        QTEST(cleanText(text), "expected");
    }

    void refusesTextBeyondItsLimit()
    {
        VERIFY_OK(boundedLine(u"note"_s, QString(100, u'x'), 100));
        const auto tooLong = boundedLine(u"note"_s, QString(101, u'x'), 100);
        VERIFY_ERROR(tooLong, ErrorCode::badInput);
        QCOMPARE(tooLong.error().field, u"note"_s);
        QCOMPARE(tooLong.error().detail, u"tooLong"_s);
    }

    void refusesTextThatIsBroken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("a high surrogate alone") << u"Nguyễn "_s + QChar(0xd83d);
        QTest::addRow("a low surrogate alone") << QString(QChar(0xde00)) + u" An"_s;
        QTest::addRow("a pair the wrong way round") << QString(QChar(0xde00)) + QChar(0xd83d);
    }
    void refusesTextThatIsBroken()
    {
        QFETCH(QString, text);
        const auto refused = boundedText(u"fullName"_s, text, 100);
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().detail, u"brokenText"_s);
    }

    void saysWhereAndWhatJsonIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        QTest::addRow("nothing") << QByteArray() << u"badValue"_s;
        QTest::addRow("an object cut off") << QByteArray("{") << u"unterminated"_s;
        QTest::addRow("a text cut off") << QByteArray("{\"do\":\"x}") << u"unterminated"_s;
        QTest::addRow("no colon") << QByteArray("{\"do\" 1}") << u"missingSeparator"_s;
        QTest::addRow("a number beyond all limits")
            << QByteArray("{\"n\":1e999}") << u"badNumber"_s;
        QTest::addRow("half an escape") << QByteArray("{\"a\":\"\\u12\"}") << u"badEscape"_s;
        QTest::addRow("no UTF-8") << QByteArray("{\"a\":\"\xff\"}") << u"badUtf8"_s;
        QTest::addRow("100 000 levels") << QByteArray(100'000, '[') << u"tooDeep"_s;
        QTest::addRow("two objects") << QByteArray("{}{}") << u"trailing"_s;
    }
    void saysWhereAndWhatJsonIsWrong()
    {
        QFETCH(QByteArray, bytes);
        const auto refused = parseObject(bytes);
        VERIFY_ERROR(refused, ErrorCode::badJson);
        QTEST(refused.error().values[u"syntax"_s].toString(), "what");
        QVERIFY(refused.error().field.startsWith(u"1:"));
    }

    void aKeyStandsOnceInItsObject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("twice"); // "": none does
        QTest::addRow("once each")
            << QByteArray(R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})") << QString();
        QTest::addRow("a value like a key")
            << QByteArray("{\"a\":\"b\",\"b\":\"a\",\"c\":\"{\\\"c\\\":1\"}") << QString();
        QTest::addRow("at the top") << QByteArray(R"({"do":"x","n":1,"do":"y"})") << u"/do"_s;
        QTest::addRow("of a party")
            << QByteArray(R"({"parties":[{"name":"A"},{"name":"B","x":[1,2],"name":"C"}]})")
            << u"/parties/1/name"_s;
        QTest::addRow("written otherwise") << QByteArray("{\"a\":1,\"\\u0061\":2}") << u"/a"_s;
        QTest::addRow("composed and apart")
            << u"{\"\u00e9\":1,\"e\u0301\":2}"_s.toUtf8() << u"/\u00e9"_s;
    }
    void aKeyStandsOnceInItsObject()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, twice);
        const auto read = parseObject(bytes);
        QCOMPARE(read.ok(), twice.isEmpty());
        if (read)
            return;
        VERIFY_ERROR(read, ErrorCode::badInput);
        QCOMPARE(read.error().detail, u"keyTwice"_s);
        QCOMPARE(read.error().field, twice);
    }

    void aNumberThatIsNullIsMissing()
    {
        Faults faults;
        JsonReader reader({{u"year"_s, QJsonValue::Null}}, {}, faults);
        reader.integer(u"year"_s, 2000, 2100);
        QCOMPARE(faults, (Faults{{u"/year"_s, u"required"_s, {}}}));
    }

    /// What is there and wrong is not missing as well.
    void oneProblemIsOneFault()
    {
        Faults faults;
        JsonReader reader({{u"reason"_s, QString(50, u'x')}}, {}, faults);
        if (reader.optionalText(u"reason"_s, 10).isEmpty())
            reader.fault(u"reason"_s, u"required"_s);
        QCOMPARE(faults.size(), std::size_t(1));
        QCOMPARE(faults[0].detail, u"tooLong"_s);
    }

    void writesCanonicalJson()
    {
        const QJsonObject object{
            {u"b"_s, QJsonArray{1, true, QJsonValue::Null}}, {u"a"_s, u"\"\n\\ế"_s}};
        const auto bytes = canonicalJson(object);
        VERIFY_OK(bytes);
        QCOMPARE(*bytes, QByteArray("{\"a\":\"\\\"\\u000a\\\\ế\",\"b\":[1,true,null]}"));
        QCOMPARE(QJsonDocument::fromJson(*bytes).object(), object);
    }

    void composesTextInCanonicalJson_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ASCII") << u"Nguyen"_s;
        QTest::newRow("composed") << u"Nguyễn Thị Ánh, đường Ông Ích Khiêm"_s;
        QTest::newRow("apart") << u"Nguye\u0302\u0303n Thi\u0323"_s;
        QTest::newRow("one mark behind a composed letter") << u"ê\u0303"_s;
        QTest::newRow("another sign for the same letter") << u"\u212b \u2126"_s;
        QTest::newRow("beyond 16 bits") << u"\U0001D15E 𠮷"_s;
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("longer than most bodies") << u"Nguyễn "_s.repeated(2000).trimmed();
        QTest::newRow("long, apart at its end") << u"Nguyễn "_s.repeated(2000) + u"Thi\u0323"_s;
    }

    void composesTextInCanonicalJson()
    {
        QFETCH(QString, text);
        const QString composed = text.normalized(QString::NormalizationForm_C);
        bool asGiven = false;
        const auto bytes = canonicalJson(QJsonValue(text), &asGiven);
        VERIFY_OK(bytes);
        QCOMPARE(*bytes, '"' + composed.toUtf8() + '"');
        QCOMPARE(asGiven, text == composed);
        VERIFY_OK(canonicalJson(QJsonObject{{text, u"value"_s}, {u"z"_s, 1}}, &asGiven));
        QCOMPARE(asGiven, text == composed);
    }

    void writesTheLargestNumbersInCanonicalJson()
    {
        constexpr qint64 kMost = (qint64(1) << 53) - 1;
        QJsonArray many;
        QByteArray expected;
        for (int at = 0; at < 1000; ++at) {
            many.append(at % 2 ? kMost : -kMost);
            expected += QByteArray(at > 0 ? "," : "") + QByteArray::number(at % 2 ? kMost : -kMost);
        }
        QCOMPARE(canonicalJson(many).value(), '[' + expected + ']');
    }

    void refusesFractionsInCanonicalJson()
    {
        const auto bytes = canonicalJson(QJsonObject{{u"fee"_s, QJsonArray{1.5}}});
        VERIFY_ERROR(bytes, ErrorCode::badJson);
        QCOMPARE(bytes.error().field, u"/fee/0"_s);
    }

    void readsInstantsAtPlusSeven_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addRow("offset") << u"2022-05-04T15:30:00+07:00"_s << u"2022-05-04T15:30:00+07:00"_s;
        QTest::addRow("no offset means +07:00")
            << u"2022-05-04T15:30:00"_s << u"2022-05-04T15:30:00+07:00"_s;
        QTest::addRow("no seconds") << u"2022-05-04T15:30"_s << u"2022-05-04T15:30:00+07:00"_s;
        QTest::addRow("UTC") << u"2022-05-04T08:30:00Z"_s << u"2022-05-04T15:30:00+07:00"_s;
        QTest::addRow("bare date") << u"2022-05-04"_s << QString();
        QTest::addRow("no such day") << u"2022-02-30T08:00:00"_s << QString();
    }
    void readsInstantsAtPlusSeven()
    {
        QFETCH(QString, text);
        const auto instant = Instant::fromIso(text);
        QTEST(instant ? instant->toIso() : QString(), "expected");
    }

    void moneyIsChecked()
    {
        QCOMPARE(formatDong({21000}), u"21.000 đ"_s);
        QCOMPARE(formatDong({-1234567}), u"–1.234.567 đ"_s);
        QCOMPARE(formatDong({999}), u"999 đ"_s);
        QVERIFY(!multiply({std::numeric_limits<qint64>::max()}, 2));
        QVERIFY(!add({std::numeric_limits<qint64>::max()}, {1}));
        QCOMPARE(*multiply({2000}, 3), Dong{6000});
    }

    void readsEventIds()
    {
        QCOMPARE(EventId::fromString(u"2:15"_s), (EventId{2, 15}));
        for (const QString& bad :
            {u""_s, u"1"_s, u"0:1"_s, u"1:0"_s, u"a:1"_s, u"1:2:3"_s, u":1"_s})
            QVERIFY2(!EventId::fromString(bad), qPrintable(bad));
    }

    void readerCollectsEveryFaultWithItsPlace()
    {
        Faults faults;
        const QJsonObject object{{u"name"_s, 5}, {u"copies"_s, 3.5}, {u"from"_s, u"2022-13-01"_s},
            {u"rows"_s, QJsonArray{1}}, {u"extra"_s, 1}};
        JsonReader reader(object, {}, faults);
        reader.text(u"name"_s, 10);
        reader.integer(u"copies"_s, 1, 10);
        reader.date(u"from"_s);
        reader.objects(u"rows"_s, 5);
        reader.text(u"missing"_s, 10);
        reader.allowOnly({u"name"_s, u"copies"_s, u"from"_s, u"rows"_s, u"missing"_s});
        QStringList places;
        for (const Fault& fault : faults)
            places += fault.pointer + u' ' + fault.detail;
        QCOMPARE(places,
            (QStringList{u"/name notText"_s, u"/copies notANumber"_s, u"/from notADate"_s,
                u"/rows/0 notAnObject"_s, u"/missing required"_s, u"/extra unknownKey"_s}));
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
