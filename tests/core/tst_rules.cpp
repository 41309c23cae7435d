#include "core/catalogue/conditions.h"
#include "core/catalogue/rules.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Procedure& procedureOf(const QString& code, QDate date = {2022, 6, 1})
{
    return *Catalogue::builtIn().find(code, date);
}

QJsonValue json(const char* text)
{
    return QJsonDocument::fromJson("[" + QByteArray(text) + "]").array().at(0);
}

QJsonObject object(const char* text)
{
    return json(text).toObject();
}

Result<Answers> check(const char* code, const char* values, const char* items = "[]")
{
    return checkAnswers(
        procedureOf(QString::fromLatin1(code)), object(values), json(items).toArray());
}

QStringList ids(const Reasons& reasons)
{
    QStringList list;
    for (const Reason& reason : reasons)
        list += reason.id;
    return list;
}

Question asked(const QString& id, AnswerType type)
{
    Question question;
    question.id = id;
    question.type = type;
    return question;
}

/// One question of each type; "each" is a number of each item.
std::vector<Question> allTypes()
{
    Question each = asked(u"each"_s, AnswerType::number);
    each.perItem = true;
    return {asked(u"n"_s, AnswerType::number), each, asked(u"yes"_s, AnswerType::yesNo),
        asked(u"day"_s, AnswerType::date), asked(u"kind"_s, AnswerType::choice),
        asked(u"words"_s, AnswerType::text)};
}
} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reachesAnAgeOnTheBirthday_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("age");
        QTest::addRow("the day before") << QDate(2002, 6, 15) << QDate(2022, 6, 14) << 19;
        QTest::addRow("the birthday") << QDate(2002, 6, 15) << QDate(2022, 6, 15) << 20;
        QTest::addRow("the day after") << QDate(2002, 6, 15) << QDate(2022, 6, 16) << 20;
        QTest::addRow("an earlier month") << QDate(2002, 6, 15) << QDate(2022, 5, 30) << 19;
        QTest::addRow("29/02, 28/02 of a common year")
            << QDate(2004, 2, 29) << QDate(2022, 2, 28) << 17;
        QTest::addRow("29/02, 01/03 of a common year")
            << QDate(2004, 2, 29) << QDate(2022, 3, 1) << 18;
        QTest::addRow("29/02, 28/02 of a leap year")
            << QDate(2004, 2, 29) << QDate(2024, 2, 28) << 19;
        QTest::addRow("29/02, 29/02 of a leap year")
            << QDate(2004, 2, 29) << QDate(2024, 2, 29) << 20;
        QTest::addRow("the day of birth") << QDate(2022, 6, 1) << QDate(2022, 6, 1) << 0;
        QTest::addRow("not born yet") << QDate(2022, 6, 2) << QDate(2022, 6, 1) << -1;
    }
    void reachesAnAgeOnTheBirthday()
    {
        QFETCH(QDate, born);
        QFETCH(QDate, date);
        QTEST(ageOn(born, date), "age");
    }

    void judgesEachOperator_data();
    void judgesEachOperator()
    {
        QFETCH(QString, question);
        QFETCH(ConditionOp, op);
        QFETCH(QJsonValue, value);
        QFETCH(QJsonValue, answer);
        const Answers answers{{{question, answer}}, {}};
        const auto questions = allTypes();
        const Judged judged
            = judge({question, op, value, ConditionScope::item, u"Phải thế"_s, u"Luật A"_s},
                {questions, answers, RequestDay(QDate(2022, 6, 1)), Channel::online});
        QTEST(judged.holds, "holds");
        QCOMPARE(judged.because.values[u"text"_s].toString(), u"Phải thế"_s);
        QCOMPARE(judged.because.source, u"Luật A"_s);
    }

    /// Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5; in time is what was sent in time.
    void aTermDoesNotEndOnADayOff_data()
    {
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("sent");
        QTest::addColumn<QString>("id");
        const QDate saturday(2022, 6, 4);
        const QDate toSaturday = saturday.addDays(-90);
        const QDate monday = saturday.addDays(2);
        const QDate never;
        const QString moved = u"daysMovedHolds"_s;
        const QString fails = u"daysFails"_s;
        QTest::addRow("the last day itself, a Saturday")
            << toSaturday << saturday << never << u"daysHolds"_s;
        QTest::addRow("the Monday after it") << toSaturday << monday << never << moved;
        QTest::addRow("the Tuesday after it") << toSaturday << monday.addDays(1) << never << fails;
        QTest::addRow("a Friday is no day off")
            << toSaturday.addDays(-1) << monday << never << fails;
        const QDate victory(2022, 4, 30); // a Saturday, with two days in lieu after Sunday
        QTest::addRow("behind the days in lieu")
            << victory.addDays(-90) << QDate(2022, 5, 4) << never << moved;
        QTest::addRow("a day more") << victory.addDays(-90) << QDate(2022, 5, 5) << never << fails;
        QTest::addRow("sent on that Monday") << toSaturday << monday.addDays(3) << monday << moved;
        QTest::addRow("sent a day late")
            << toSaturday << monday.addDays(3) << monday.addDays(1) << fails;
        QTest::addRow("known on the day it was sent")
            << monday << monday.addDays(3) << monday << u"daysHolds"_s;
        QTest::addRow("known a day after it was sent")
            << monday.addDays(1) << monday.addDays(3) << monday << u"toComeFails"_s;
        QTest::addRow("known tomorrow") << monday.addDays(1) << monday << never << u"toComeFails"_s;
    }
    void aTermDoesNotEndOnADayOff()
    {
        QFETCH(QDate, since);
        QFETCH(QDate, today);
        QFETCH(QDate, sent);
        QFETCH(QString, id);
        const Procedure& complaint = procedureOf(u"2.002409"_s);
        const Answers answers{{{u"knewOn"_s, since.toString(Qt::ISODate)}}, {}};
        const RequestDay day(today, Calendar::official(), sent);
        const Judged judged = judge(
            complaint.requirements.at(0), {complaint.questions, answers, day, Channel::direct});
        QCOMPARE(judged.because.id, id);
        QCOMPARE(judged.holds, id.endsWith(u"Holds"));
        QCOMPARE(judged.because.values.contains(u"answer"_s), id != u"toComeFails"); // no days yet
        QCOMPARE(
            failedRequirements(complaint, answers, day, Channel::direct).empty(), judged.holds);
        QVERIFY(judged.because.source.contains(u"02/2011/QH13"_s));
        QCOMPARE(judged.because.source.contains(u"Điều 148"_s), id == u"daysMovedHolds");
    }

    void judgesItems_data()
    {
        QTest::addColumn<ConditionScope>("over");
        QTest::addColumn<QList<int>>("items");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<int>("answer");
        const auto each = ConditionScope::item;
        const auto all = ConditionScope::request;
        QTest::addRow("each within") << each << QList{10, 10} << true << 10;
        QTest::addRow("the first beyond") << each << QList{11, 1} << false << 11;
        QTest::addRow("the last beyond") << each << QList{1, 11} << false << 11;
        QTest::addRow("the sum within") << all << QList{4, 6} << true << 10;
        QTest::addRow("the sum beyond") << all << QList{5, 6} << false << 11;
        QTest::addRow("no item") << each << QList<int>{} << false << 0;
    }
    void judgesItems()
    {
        QFETCH(ConditionScope, over);
        QFETCH(QList<int>, items);
        Answers answers;
        for (const int n : items)
            answers.items.push_back({{u"each"_s, n}});
        const auto questions = allTypes();
        const Judged judged
            = judge({u"each"_s, ConditionOp::atMost, 10, over, u"Không quá 10"_s, u"Kế hoạch"_s},
                {questions, answers, RequestDay(QDate(2022, 6, 1)), Channel::direct});
        QTEST(judged.holds, "holds");
        QTEST(judged.because.values[u"answer"_s].toInt(), "answer");
    }

    void takesGoodAnswers_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("answer");
        const auto row = [](const char* rule, const char* code, const char* values, const char* key,
                             const char* answer) {
            QTest::newRow(rule) << QString::fromLatin1(code) << QByteArray(values)
                                << QString::fromLatin1(key) << json(answer);
        };
        row("a number", "2.000635", R"({"copies":3})", "copies", "3");
        row("digits", "2.000635", R"({"copies":" 3 "})", "copies", "3");
        row("unanswered yes/no is no", "2.000635", R"({"copies":3})", "needsVerification", "false");
        row("an empty yes/no is no", "2.000635", R"({"copies":3,"needsVerification":""})",
            "needsVerification", "false");
        row("yes", "2.000635", R"({"copies":3,"needsVerification":"yes"})", "needsVerification",
            "true");
        row("có", "2.000635", R"({"copies":3,"needsVerification":"Có"})", "needsVerification",
            "true");
        row("1", "2.000635", R"({"copies":3,"needsVerification":"1"})", "needsVerification",
            "true");
        row("true", "2.000635", R"({"copies":3,"needsVerification":true})", "needsVerification",
            "true");
        row("không", "2.000635", R"({"copies":3,"needsVerification":"không"})", "needsVerification",
            "false");
        row("a choice", "2.000635", R"({"copies":3,"eventType":"khai-tu"})", "eventType",
            "\"khai-tu\"");
        row("a date", "1.000656", R"({"diedOn":"2022-05-20"})", "diedOn", "\"2022-05-20\"");
        row("text", "2.000635", R"({"copies":3,"registeredName":" Nguyễn Văn A "})",
            "registeredName", "\"Nguyễn Văn A\"");
    }
    void takesGoodAnswers()
    {
        QFETCH(QString, code);
        QFETCH(QByteArray, values);
        QFETCH(QString, key);
        const auto answers = check(code.toLatin1(), values);
        VERIFY_OK(answers);
        QTEST(QJsonValue(answers->values[key]), "answer");
        QVERIFY(answers->items.empty());
    }

    void silenceOnWhatIsOptionalStaysSilent()
    {
        const auto answers = check("2.000635", R"({"copies":1})");
        VERIFY_OK(answers);
        QVERIFY(!answers->values.contains(u"registeredOn"_s));
    }

    void refusesBadAnswers_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* rule, const char* code, const char* values,
                             const char* items, const char* field, const char* detail) {
            QTest::newRow(rule) << QString::fromLatin1(code) << QByteArray(values)
                                << QByteArray(items) << QString::fromLatin1(field)
                                << QString::fromLatin1(detail);
        };
        row("unknown key", "2.000635", R"({"copy":3})", "[]", "/answers/copy", "unknownQuestion");
        row("unanswered number", "2.000635", "{}", "[]", "/answers/copies", "required");
        row("empty number", "2.000635", R"({"copies":""})", "[]", "/answers/copies", "required");
        row("unanswered date", "1.000656", "{}", "[]", "/answers/diedOn", "required");
        row("unanswered per-item number", "2.000815", R"({"copies":3})", "[]", "/answers/pages",
            "required");
        row("words for a number", "2.000635", R"({"copies":"ba"})", "[]", "/answers/copies",
            "notANumber");
        row("a fraction", "2.000635", R"({"copies":1.5})", "[]", "/answers/copies", "notANumber");
        row("beyond 64 bits", "2.000635", R"({"copies":"99999999999999999999"})", "[]",
            "/answers/copies", "notANumber");
        row("below its range", "2.000635", R"({"copies":0})", "[]", "/answers/copies",
            "outOfRange");
        row("negative", "2.000635", R"({"copies":-1})", "[]", "/answers/copies", "outOfRange");
        row("above its range", "2.000635", R"({"copies":101})", "[]", "/answers/copies",
            "outOfRange");
        row("neither yes nor no", "2.000635", R"({"copies":1,"needsVerification":"maybe"})", "[]",
            "/answers/needsVerification", "notABool");
        row("no such day", "1.000656", R"({"diedOn":"2022-02-29"})", "[]", "/answers/diedOn",
            "notADate");
        row("not ISO", "1.000656", R"({"diedOn":"29/03/2022"})", "[]", "/answers/diedOn",
            "notADate");
        row("no such choice", "2.000635", R"({"copies":1,"eventType":"x"})", "[]",
            "/answers/eventType", "notAChoice");
        row("text that is a number", "2.000635", R"({"copies":1,"registeredName":5})", "[]",
            "/answers/registeredName", "notText");
        row("items where there are none", "2.000635", R"({"copies":1})", "[{}]", "/items",
            "notItemised");
        row("both ways at once", "2.000815", R"({"copies":1})", R"([{"copies":1,"pages":1}])",
            "/answers/copies", "bothItemsAndAnswer");
        row("an item's key", "2.000815", "{}", R"([{"copies":1,"pages":1,"x":1}])", "/items/0/x",
            "unknownQuestion");
        row("the request's key in an item", "2.000815", "{}",
            R"([{"copies":1,"pages":1,"erased":true}])", "/items/0/erased", "unknownQuestion");
        row("an item unanswered", "2.000815", "{}", R"([{"copies":1,"pages":1},{"copies":1}])",
            "/items/1/pages", "required");
        row("an item out of range", "2.000815", "{}", R"([{"copies":1001,"pages":1}])",
            "/items/0/copies", "outOfRange");
        row("an item that is none", "2.000815", "{}", "[5]", "/items/0", "notAnObject");
    }
    void refusesBadAnswers()
    {
        QFETCH(QString, code);
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, items);
        const auto answers = check(code.toLatin1(), values, items);
        VERIFY_ERROR(answers, ErrorCode::badInput);
        QTEST(answers.error().field, "field");
        QTEST(answers.error().detail, "detail");
    }

    void refusesTextBeyondItsLimit()
    {
        const QJsonObject values{{u"copies"_s, 1}, {u"registeredName"_s, QString(501, u'a')}};
        const auto answers = checkAnswers(procedureOf(u"2.000635"_s), values, {});
        VERIFY_ERROR(answers, ErrorCode::badInput);
        QCOMPARE(answers.error().detail, u"tooLong"_s);
    }

    void refusesMoreThanAHundredItems()
    {
        QJsonArray items;
        for (int i = 0; i < 101; ++i)
            items.append(object(R"({"copies":1,"pages":1})"));
        const auto answers = checkAnswers(procedureOf(u"2.000815"_s), {}, items);
        VERIFY_ERROR(answers, ErrorCode::badInput);
        QCOMPARE(answers.error().detail, u"tooMany"_s);
    }

    void answersWithoutItemsAreOneItem()
    {
        const auto answers
            = check("2.000815", R"({"copies":"3","pages":5,"needsVerification":"no"})");
        VERIFY_OK(answers);
        QCOMPARE(answers->items, (std::vector{object(R"({"copies":3,"pages":5})")}));
        QVERIFY(!answers->values.contains(u"copies"_s));
        QCOMPARE(*answers, *check("2.000815", "{}", R"([{"copies":3,"pages":5}])"));
    }

    void marriesFromTwentyAndEighteen_data()
    {
        QTest::addColumn<QString>("husbandBorn");
        QTest::addColumn<QString>("wifeBorn");
        QTest::addColumn<QStringList>("failed");
        const QString f = u"ageFails"_s;
        QTest::addRow("both of age today") << u"2002-06-15"_s << u"2004-06-15"_s << QStringList();
        QTest::addRow("he is a day short") << u"2002-06-16"_s << u"2004-06-15"_s << QStringList{f};
        QTest::addRow("she is a day short") << u"2002-06-15"_s << u"2004-06-16"_s << QStringList{f};
        QTest::addRow("both a day short")
            << u"2002-06-16"_s << u"2004-06-16"_s << QStringList{f, f};
        QTest::addRow("born tomorrow") << u"2022-06-16"_s << u"1990-01-01"_s << QStringList{f};
    }
    void marriesFromTwentyAndEighteen()
    {
        QFETCH(QString, husbandBorn);
        QFETCH(QString, wifeBorn);
        const Procedure& procedure = procedureOf(u"1.000894"_s);
        const auto answers = checkAnswers(
            procedure, {{u"husbandBorn"_s, husbandBorn}, {u"wifeBorn"_s, wifeBorn}}, {});
        VERIFY_OK(answers);
        const Reasons failed = failedRequirements(
            procedure, *answers, RequestDay(QDate(2022, 6, 15)), Channel::direct);
        QTEST(ids(failed), "failed");
        for (const Reason& reason : failed)
            QVERIFY(reason.source.contains(u"52/2014/QH13"_s));
    }

    void refusesEachCaseOfTheLaw_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("source");
        const auto row = [](const char* code, const char* question, const char* source) {
            QTest::addRow("%s %s", code, question)
                << QString::fromLatin1(code) << QString::fromLatin1(question)
                << QString::fromUtf8(source);
        };
        row("2.000815", "erased", "Điều 22 khoản 1");
        row("2.000815", "damaged", "Điều 22 khoản 2");
        row("2.000815", "secret", "Điều 22 khoản 3");
        row("2.000815", "unlawfulContent", "Điều 22 khoản 4");
        row("2.000815", "notLegalised", "Điều 22 khoản 5");
        row("2.000815", "selfMade", "Điều 22 khoản 6");
        row("2.000884", "notLucid", "Điều 25 khoản 1");
        row("2.000884", "invalidId", "Điều 25 khoản 2");
        row("2.000884", "unlawfulContent", "Điều 25 khoản 3");
        row("2.000884", "isContract", "Điều 25 khoản 4");
    }
    void refusesEachCaseOfTheLaw()
    {
        QFETCH(QString, code);
        QFETCH(QString, question);
        QFETCH(QString, source);
        const Procedure& procedure = procedureOf(code);
        const QJsonObject counts = code == u"2.000815" ? object(R"({"copies":1,"pages":1})")
                                                       : object(R"({"documents":1})");
        QJsonObject yes = counts;
        yes[question] = true;
        const auto good = checkAnswers(procedure, counts, {});
        const auto bad = checkAnswers(procedure, yes, {});
        VERIFY_OK(good);
        VERIFY_OK(bad);
        QVERIFY(failedRequirements(procedure, *good, RequestDay(QDate(2022, 6, 1)), Channel::direct)
                    .empty());
        const Reasons failed
            = failedRequirements(procedure, *bad, RequestDay(QDate(2022, 6, 1)), Channel::direct);
        QCOMPARE(ids(failed), QStringList{u"contraryFound"_s});
        QVERIFY2(failed[0].source.endsWith(source), qPrintable(failed[0].source));
    }

    void aDeathIsNotInTheFuture()
    {
        const Procedure& procedure = procedureOf(u"1.000656"_s);
        const Answers answers{{{u"diedOn"_s, u"2022-06-02"_s}}, {}};
        QCOMPARE(
            failedRequirements(procedure, answers, RequestDay(QDate(2022, 6, 1)), Channel::direct)
                .size(),
            std::size_t(1));
        QVERIFY(
            failedRequirements(procedure, answers, RequestDay(QDate(2022, 6, 2)), Channel::direct)
                .empty());
    }

    void verificationHasItsOwnLimit_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("verify");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        const int same = int(LimitKind::sameDay);
        const int days = int(LimitKind::workingDays);
        QTest::addRow("marriage") << u"1.000894"_s << false << same << 0;
        QTest::addRow("marriage verified") << u"1.000894"_s << true << days << 5;
        QTest::addRow("death verified") << u"1.000656"_s << true << days << 3;
        QTest::addRow("copies have no other limit") << u"2.000815"_s << true << same << 0;
        QTest::addRow("marital status") << u"1.004873"_s << false << days << 3;
    }
    void verificationHasItsOwnLimit()
    {
        QFETCH(QString, code);
        QFETCH(bool, verify);
        const Answers answers{{{u"needsVerification"_s, verify}}, {}};
        const Limit limit = limitFor(procedureOf(code), answers);
        QTEST(int(limit.kind), "kind");
        QTEST(limit.count, "count");
    }

    void aPromiseReplacesTheLegalLimit()
    {
        Procedure procedure;
        procedure.limit = {LimitKind::workingDays, 10};
        QCOMPARE(limitFor(procedure, {}), procedure.limit);
        procedure.promisedLimit = Limit{LimitKind::workingDays, 7};
        QCOMPARE(limitFor(procedure, {}), *procedure.promisedLimit);
    }

    void everyVersionOfTheFiveKeepsItsQuestions_data()
    {
        QTest::addColumn<QDate>("date");
        for (const QDate date :
            {QDate(2022, 6, 1), QDate(2025, 2, 1), QDate(2025, 8, 1), QDate(2026, 11, 22)})
            QTest::addRow("%s", qPrintable(date.toString(Qt::ISODate))) << date;
    }
    void everyVersionOfTheFiveKeepsItsQuestions()
    {
        QFETCH(QDate, date);
        const QList<QPair<QString, const char*>> answers{
            {u"2.000815"_s, R"({"copies":1,"pages":1,"needsVerification":"yes"})"},
            {u"2.000884"_s, R"({"documents":1,"needsVerification":"yes"})"},
            {u"2.000635"_s, R"({"copies":1,"needsVerification":"yes"})"},
            {u"1.000894"_s,
                R"({"husbandBorn":"1990-01-01","wifeBorn":"1990-01-01","needsVerification":"yes"})"},
            {u"1.000656"_s, R"({"diedOn":"2022-01-01","needsVerification":"yes"})"}};
        for (const auto& [code, values] : answers)
            VERIFY_OK(checkAnswers(procedureOf(code, date), object(values), {}));
    }
};

void TestRules::judgesEachOperator_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<ConditionOp>("op");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QJsonValue>("answer");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* rule, const char* question, ConditionOp op, const char* value,
                         const char* answer, bool holds) {
        QTest::newRow(rule) << QString::fromLatin1(question) << op << json(value)
                            << (*answer ? json(answer) : QJsonValue(QJsonValue::Undefined))
                            << holds;
    };
    using enum ConditionOp;
    row("at most: below", "n", atMost, "10", "9", true);
    row("at most: equal", "n", atMost, "10", "10", true);
    row("at most: above", "n", atMost, "10", "11", false);
    row("at most: unanswered", "n", atMost, "10", "", false);
    row("at least: below", "n", atLeast, "10", "9", false);
    row("at least: equal", "n", atLeast, "10", "10", true);
    row("at least: above", "n", atLeast, "10", "11", true);
    row("at least: unanswered", "n", atLeast, "0", "", false);
    row("not after today: today", "day", atMost, "\"today\"", "\"2022-06-01\"", true);
    row("not after today: tomorrow", "day", atMost, "\"today\"", "\"2022-06-02\"", false);
    row("from a day: before", "day", atLeast, "\"2022-05-04\"", "\"2022-05-03\"", false);
    row("from a day: on it", "day", atLeast, "\"2022-05-04\"", "\"2022-05-04\"", true);
    row("today: yesterday", "day", equals, "\"today\"", "\"2022-05-31\"", false);
    row("today: today", "day", equals, "\"today\"", "\"2022-06-01\"", true);
    row("is no: unanswered", "yes", equals, "false", "", true);
    row("is no: yes", "yes", equals, "false", "true", false);
    row("is yes: unanswered", "yes", equals, "true", "", false);
    row("is yes: yes", "yes", equals, "true", "true", true);
    row("is a choice", "kind", equals, "\"a\"", "\"a\"", true);
    row("is another choice", "kind", equals, "\"a\"", "\"b\"", false);
    row("is a number", "n", equals, "3", "3", true);
    row("is no choice", "kind", equals, "\"a\"", "", false);
    row("among: the last", "kind", in, "[\"a\",\"b\"]", "\"b\"", true);
    row("among: none", "kind", in, "[\"a\",\"b\"]", "\"c\"", false);
    row("of age: the birthday", "day", ageAtLeast, "18", "\"2004-06-01\"", true);
    row("of age: the day before", "day", ageAtLeast, "18", "\"2004-06-02\"", false);
    row("of age: unanswered", "day", ageAtLeast, "0", "", false);
    row("days since: the last", "day", daysSinceAtMost, "15", "\"2022-05-17\"", true);
    row("days since: one more", "day", daysSinceAtMost, "15", "\"2022-05-16\"", false);
    row("days since: unanswered", "day", daysSinceAtMost, "15", "", false);
    row("channel: this one", "words", channelIs, "\"online\"", "", true);
    row("channel: another", "words", channelIs, "\"direct\"", "", false);
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
