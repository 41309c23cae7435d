#include "core/base/resource.h"
#include "core/base/text.h"
#include "core/catalogue/pack.h"
#include "core/catalogue/packkeys.h"
#include "tests/support/verify.h"

#include <QDir>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
/// A pack without fault, as small as it goes, with one of each part.
QByteArray smallPack()
{
    return R"({"format":"motcua.pack","version":1,"id":"mau","name":"Gói mẫu","procedures":[
{"code":"9.000001","name":"Thủ tục mẫu","shortName":"Mẫu","field":"Mẫu","competentBody":"UBND phường",
"limit":{"kind":"workingDays","count":3},
"steps":[{"name":"Nhận","who":"Một cửa","hours":4},{"name":"Ký","who":"Lãnh đạo Sở","hours":20}],"supplementPolicy":"pause","forwardTo":"Sở","interlinked":["Thuế"],"internal":true,"verificationLimit":{"kind":"sameDay"},"channels":["direct","online"],
"documents":[{"id":"to-khai","name":"Tờ khai"},{"id":"giay","name":"Giấy","kind":"copy"}],
"parties":[{"role":"child","label":"Trẻ"},{"role":"mother","label":"Mẹ"}],
"questions":[{"id":"copies","label":"Số bản","type":"number","min":1,"max":10,"preset":2,"perItem":true},
{"id":"pages","label":"Số trang","type":"number","min":1,"max":10,"perItem":true},
{"id":"born","label":"Ngày sinh","type":"date","fromParty":"child.dateOfBirth"},
{"id":"kind","label":"Loại","type":"choice","choices":[{"id":"a","label":"A"},{"id":"b","label":"B"}],"preset":"a"},
{"id":"late","label":"Muộn","type":"yesNo"}],
"requirements":[{"question":"born","op":"ageAtLeast","value":14,"text":"Đủ 14 tuổi","source":"Luật A"},
{"question":"kind","op":"in","value":["a","b"],"text":"Loại a hoặc b","source":"Luật A"}],
"fees":[{"label":"Phí","perItem":{"amount":8000,"count":"copies"},"collectedFor":"Sở","from":"2020-01-01","source":"Thông tư B",
"exemptions":[{"id":"ngheo","name":"Hộ nghèo","source":"Luật A"}],"byChannel":{"online":{"amount":0,"source":"Nghị quyết C"}}},
{"label":"Phí trang","tieredPerPage":{"tiers":[{"upTo":2,"each":2000},{"upTo":0,"each":1000}],"cap":200000,"pages":"pages",
"copies":"copies"},"from":"2020-01-01","to":"2020-12-31","source":"Thông tư B"},
{"label":"Lệ phí","lateAfterDays":{"since":"born","days":60,"amount":5000},"from":"2020-01-01","source":"Thông tư B"}],
"numbering":{"register":"SO","moment":"atIssue","perItem":true},"itemised":true,"itemTitles":["Học bạ"],
"resultName":"Kết quả","applicantLabel":"Người yêu cầu","from":"2020-01-01","to":"2021-12-31","legalBasis":["Luật A"]}],
"programmes":[{"id":"khong-cho","name":"Không chờ","source":"Kế hoạch","from":"2020-05-04","to":"2020-10-31","entries":[
{"code":"9.000001","minutes":15,"latestHour":"15:30","conditions":[
{"question":"copies","op":"atMost","value":10,"over":"request","text":"Không quá 10 bản","source":"Kế hoạch"},
{"op":"channelIs","value":"direct","text":"Nộp trực tiếp","source":"Kế hoạch"}]}]}]})";
}

QJsonValue changed(QJsonValue value, QStringList path, const QJsonValue& to)
{
    if (path.isEmpty())
        return to;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype at = step == u"-" ? array.size() : step.toInt();
        if (at == array.size())
            array.append(changed({}, path, to));
        else
            array[at] = changed(array[at], path, to);
        return array;
    }
    QJsonObject object = value.toObject();
    object[step] = changed(object[step], path, to);
    return object;
}

/// The small pack with one value replaced (or removed, where `to` is undefined).
QByteArray packWith(const QString& pointer, const QJsonValue& to)
{
    const QJsonObject pack = QJsonDocument::fromJson(smallPack()).object();
    const QJsonValue mended = changed(pack, pointer.split(u'/', Qt::SkipEmptyParts), to);
    return QJsonDocument(mended.toObject()).toJson();
}

QStringList told(const Faults& faults)
{
    QStringList lines;
    for (const Fault& fault : faults)
        lines += fault.pointer + u' ' + fault.detail;
    return lines;
}

QJsonValue json(const char* text)
{
    return QJsonDocument::fromJson("[" + QByteArray(text) + "]").array().at(0);
}

Faults faultsOf(const QByteArray& bytes)
{
    Faults faults;
    const Pack pack = readPack(bytes, faults);
    if (faults.empty())
        checkListings(pack, {}, faults);
    return faults;
}

QStringList compiledInPacks()
{
    return QDir(u":/data/packs"_s).entryList({u"*.json"_s});
}
} // namespace

class TestPack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void compiledInPacksHaveNoFault_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : compiledInPacks())
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void compiledInPacksHaveNoFault()
    {
        QFETCH(QString, name);
        Faults faults;
        const Pack pack = readPack(compiledIn(u"data/packs/"_s + name), faults);
        checkListings(pack, {}, faults);
        checkAsked(pack, {}, faults);
        QCOMPARE(told(faults), QStringList());
        QVERIFY(pack.procedures.size() >= 13);
    }

    /// What had to be signed before the official has to be still, until a law says otherwise.
    void noVersionForgetsWhoSignsInPerson_data() { compiledInPacksHaveNoFault_data(); }
    void noVersionForgetsWhoSignsInPerson()
    {
        QFETCH(QString, name);
        Faults faults;
        const Pack pack = readPack(compiledIn(u"data/packs/"_s + name), faults);
        for (const Procedure& before : pack.procedures)
            for (const Procedure& next : pack.procedures)
                if (next.code == before.code && next.from > before.from)
                    QVERIFY2(before.signedInPerson.isEmpty() || !next.signedInPerson.isEmpty(),
                        qPrintable(next.code));
    }

    /// Whom the books of civil status have to tell whole, whatever the procedure and its version.
    /// Of who is registered late the old papers may tell less.
    void noVersionForgetsWhatABookAsks_data() { compiledInPacksHaveNoFault_data(); }
    void noVersionForgetsWhatABookAsks()
    {
        QFETCH(QString, name);
        Faults faults;
        const Pack pack = readPack(compiledIn(u"data/packs/"_s + name), faults);
        int told = 0;
        for (const Procedure& procedure : pack.procedures)
            for (const PartyRole& role : procedure.parties) {
                const QString book
                    = procedure.numbering ? procedure.numbering->registerId : QString();
                const bool marries = book == u"KH";
                const bool isBorn = book == u"KS" && role.role == u"child" && role.required;
                const bool died = role.role == u"deceased";
                told += marries || isBorn || died;
                QVERIFY2(!marries || !role.bookIdentity.isEmpty(), qPrintable(procedure.code));
                QVERIFY2(!isBorn || !role.wholeBirth.isEmpty(), qPrintable(procedure.code));
                QVERIFY2(
                    !died || (role.notApplicant && role.notSubmitter), qPrintable(procedure.code));
            }
        QVERIFY(told >= 15);
    }

    void theFiveProceduresAreInForceFrom2018ToToday_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"2.000884", "2.000815", "2.000635", "1.000894", "1.000656"})
            QTest::addRow("%s", code) << QString::fromLatin1(code);
    }
    void theFiveProceduresAreInForceFrom2018ToToday()
    {
        QFETCH(QString, code);
        for (QDate day(2018, 1, 1); day <= QDate(2027, 12, 31); day = day.addDays(1))
            QVERIFY2(Catalogue::builtIn().find(code, day), qPrintable(day.toString(Qt::ISODate)));
        QVERIFY(!Catalogue::builtIn().find(code, QDate(2017, 12, 31)));
    }

    void readsEveryPart()
    {
        Faults faults;
        const Pack pack = readPack(smallPack(), faults);
        QCOMPARE(told(faults), QStringList());
        const Procedure& procedure = pack.procedures.at(0);
        QCOMPARE(procedure.limit, (Limit{LimitKind::workingDays, 3}));
        QCOMPARE(procedure.steps.at(1), (ProcessStep{u"Ký"_s, u"Lãnh đạo Sở"_s, 20}));
        QCOMPARE(procedure.supplementPolicy, SupplementPolicy::pause);
        QCOMPARE(procedure.forwardTo, u"Sở"_s);
        QCOMPARE(procedure.interlinked, QStringList{u"Thuế"_s});
        QVERIFY(procedure.internal);
        QCOMPARE(procedure.fees.at(0).collectedFor, u"Sở"_s);
        QCOMPARE(procedure.channels, (QList{Channel::direct, Channel::online}));
        QCOMPARE(procedure.documents.at(1).kind, DocumentKind::copy);
        QCOMPARE(procedure.questions.at(0).preset, 2);
        QCOMPARE(procedure.questions.at(3).presetChoice, u"a"_s);
        QCOMPARE(procedure.questions.at(3).choices, (QStringList{u"a=A"_s, u"b=B"_s}));
        QCOMPARE(std::get<PerItem>(procedure.fees.at(0).block).amount, Dong{8000});
        QCOMPARE(procedure.fees.at(0).byChannel.at(Channel::online).amount, Dong{0});
        QCOMPARE(std::get<TieredPerPage>(procedure.fees.at(1).block).tiers.size(), std::size_t(2));
        QCOMPARE(std::get<LateAfterDays>(procedure.fees.at(2).block).days, 60);
        QVERIFY(procedure.numbering && procedure.numbering->moment == NumberingMoment::atIssue);
        const NoWaitEntry& entry = pack.programmes.at(0).entries.at(0);
        QCOMPARE(entry.latestHour, QTime(15, 30));
        QCOMPARE(entry.conditions.at(0).over, ConditionScope::request);
    }

    void tellsWhereAndWhatIsWrong_data();
    void tellsWhereAndWhatIsWrong()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QFETCH(QString, fault);
        const QStringList faults = told(faultsOf(packWith(pointer, value)));
        QVERIFY2(faults.contains(fault), qPrintable(faults.join(u'\n')));
    }

    void conditionsThatAnAnswerCanMeetTogetherAreTaken()
    {
        const auto both = json(R"([
            {"question":"copies","op":"atLeast","value":2,"over":"request","text":"a1","source":"b"},
            {"question":"copies","op":"atMost","value":90,"over":"request","text":"a2","source":"b"},
            {"question":"copies","op":"atMost","value":1,"text":"a3","source":"b"},
            {"question":"born","op":"atMost","value":"today","text":"a4","source":"b"},
            {"question":"kind","op":"in","value":["a","b"],"text":"a5","source":"b"},
            {"question":"kind","op":"equals","value":"b","text":"a6","source":"b"}])");
        QCOMPARE(told(faultsOf(packWith(u"/procedures/0/requirements"_s, both))), QStringList());
    }

    /// The original and a copy of one paper, and one sentence of a plan about two questions.
    void whatOneCanTellApartIsTaken_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a copy of a paper") << u"/procedures/0/documents/-"_s << json(R"(
            {"id":"to-khai-2","name":"Tờ khai","kind":"copy"})");
        QTest::newRow("another mark") << u"/procedures/0/documents/-"_s << json(R"(
            {"id":"to-khai-2","name":"Tơ khai"})");
        QTest::newRow("one step by two hands") << u"/procedures/0/steps/1"_s << json(R"(
            {"name":"Nhận","who":"Lãnh đạo Sở","hours":20})");
        QTest::newRow("one sentence for two questions")
            << u"/procedures/0/requirements"_s << json(R"(
            [{"question":"born","op":"ageAtLeast","value":1,"text":"Đủ tuổi","source":"x"},
             {"question":"copies","op":"atMost","value":9,"text":"Đủ tuổi","source":"x"}])");
        QTest::newRow("an exemption of two fees")
            << u"/procedures/0/fees/2/exemptions"_s << json(R"(
            [{"id":"ngheo","name":"Hộ nghèo","source":"Luật A"}])");
    }
    void whatOneCanTellApartIsTaken()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QCOMPARE(told(faultsOf(packWith(pointer, value))), QStringList());
    }

    void tellsEveryFaultAtOnce()
    {
        const QByteArray bytes = packWith(u"/procedures/0"_s, QJsonObject{{u"code"_s, 5}});
        const QStringList faults = told(faultsOf(bytes));
        for (const char* key : {"name", "field", "limit", "channels", "from", "legalBasis"})
            QVERIFY2(
                faults.contains(u"/procedures/0/%1 required"_s.arg(QLatin1StringView(key))), key);
        QVERIFY(faults.contains(u"/procedures/0/code notText"_s));
    }

    void tellsLineAndColumnOfBadSyntax()
    {
        const Faults faults = faultsOf("{\n \"id\": ,\n}");
        QCOMPARE(told(faults), QStringList{u" syntax"_s});
        QCOMPARE(faults.at(0).values[u"line"_s].toInt(), 2);
        QVERIFY(faults.at(0).values[u"column"_s].toInt() > 1);
    }

    void aKeyOfAPackStandsOnce()
    {
        QByteArray twice = smallPack();
        twice.replace("\"name\":\"Thủ tục mẫu\"", "\"name\":\"A\",\"name\":\"Thủ tục mẫu\"");
        QCOMPARE(told(faultsOf(twice)), QStringList{u"/procedures/0/name keyTwice"_s});
    }

    void refusesWhatIsNoPack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fault");
        QTest::addRow("nothing") << QByteArray() << u" syntax"_s;
        QTest::addRow("a list") << QByteArray("[]") << u" notAnObject"_s;
        QTest::addRow("beyond 8 MiB") << QByteArray(8 * 1024 * 1024 + 1, ' ') << u" packTooLarge"_s;
        QTest::addRow("too deep") << QByteArray(5000, '[') << u" syntax"_s;
    }
    void refusesWhatIsNoPack()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fault);
        QCOMPARE(told(faultsOf(bytes)), QStringList{fault});
    }

    void refusesAPackCutShort()
    {
        const QByteArray whole = smallPack();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(told(faultsOf(whole.left(size))), QStringList{u" syntax"_s});
    }

    void survivesAnyByteChanged()
    {
        const QByteArray whole = smallPack();
        QVERIFY(faultsOf(whole).empty());
        for (qsizetype at = 0; at < whole.size(); ++at)
            for (const char byte : {'0', '"', '[', '-', '\xff'}) {
                QByteArray bytes = whole;
                bytes[at] = byte;
                Faults faults;
                const Pack pack = readPack(bytes, faults);
                QVERIFY(!faults.empty() || pack.procedures.size() == 1);
            }
    }

    void refusesOverlappingVersions()
    {
        const QJsonObject pack = QJsonDocument::fromJson(smallPack()).object();
        QJsonObject later = pack[u"procedures"_s].toArray().at(0).toObject();
        later[u"from"_s] = u"2021-12-31"_s;
        later[u"to"_s] = QJsonValue::Null;
        QCOMPARE(told(faultsOf(packWith(u"/procedures/-"_s, later))),
            QStringList{u"/procedures/1/from overlappingVersions"_s});
        later[u"from"_s] = u"2022-01-01"_s;
        QCOMPARE(told(faultsOf(packWith(u"/procedures/-"_s, later))), QStringList());
    }

    void aProgrammeMayListWhatAnotherPackBrings()
    {
        const QByteArray bytes = packWith(u"/programmes/0/entries/0"_s,
            QJsonObject{{u"code"_s, u"2.000815"_s}, {u"minutes"_s, 15}});
        Faults faults;
        const Pack pack = readPack(bytes, faults);
        checkListings(pack, Catalogue::builtIn(), faults);
        QCOMPARE(told(faults), QStringList());
    }

    /// Of one kind of limit against another: where the one can end later in some week.
    void aPromiseInOtherUnits_data()
    {
        QTest::addColumn<Limit>("legal");
        QTest::addColumn<Limit>("promised");
        QTest::addColumn<bool>("right");
        using enum LimitKind;
        const auto row = [](const char* rule, Limit legal, Limit promised, bool right) {
            QTest::newRow(rule) << legal << promised << right;
        };
        row("2 working days of 16 hours", {hours, 16}, {workingDays, 2}, true);
        row("3 working days of 16 hours", {hours, 16}, {workingDays, 3}, false);
        row("the next working day of 16 hours", {hours, 16}, {nextWorkingDay, 0}, true);
        row("the same day of 4 hours", {hours, 4}, {sameDay, 0}, false);
        row("9 hours of the same day", {sameDay, 0}, {hours, 9}, false);
        row("the next working day of one", {workingDays, 1}, {nextWorkingDay, 0}, false);
        row("5 working days of 7 days", {calendarDays, 7}, {workingDays, 5}, true);
        row("6 working days of 7 days", {calendarDays, 7}, {workingDays, 6}, false);
        row("15 days of 10 working days", {workingDays, 10}, {calendarDays, 15}, false);
        row("14 days of 10 working days", {workingDays, 10}, {calendarDays, 14}, true);
        row("41 hours of 7 days", {calendarDays, 7}, {hours, 41}, false);
        row("the same day of 1 day", {calendarDays, 1}, {sameDay, 0}, true);
        row("12 hours by the clock of 1 day", {calendarDays, 1}, {clockHours, 12}, true);
        row("49 hours by the clock of 2 days", {calendarDays, 2}, {clockHours, 49}, false);
        row("12 hours by the clock of a working day", {workingDays, 1}, {clockHours, 12}, true);
        row("the same day of 12 hours by the clock", {clockHours, 12}, {sameDay, 0}, false);
        row("13 of 12 hours by the clock", {clockHours, 12}, {clockHours, 13}, false);
        row("a day more of 15 days", {calendarDays, 15}, {calendarDays, 16}, false);
    }
    void aPromiseInOtherUnits()
    {
        QFETCH(Limit, legal);
        QFETCH(Limit, promised);
        QFETCH(bool, right);
        const auto written = [](Limit limit) -> QJsonObject {
            QJsonObject json{{u"kind"_s, nameOf(kLimitKinds, limit.kind)}};
            if (limit.count > 0)
                json[u"count"_s] = limit.count;
            return json;
        };
        QJsonObject pack = QJsonDocument::fromJson(smallPack()).object();
        QJsonObject procedure = pack[u"procedures"_s].toArray().at(0).toObject();
        procedure[u"limit"_s] = written(legal);
        procedure[u"promisedLimit"_s] = written(promised);
        procedure.remove(u"steps"_s);
        const QByteArray bytes = packWith(u"/procedures/0"_s, procedure);
        const QString noSteps = u"/procedures/0/steps required"_s; // they would not fit each limit
        const QString fault = u"/procedures/0/promisedLimit promisedBeyondLegal"_s;
        QCOMPARE(
            told(faultsOf(bytes)), right ? QStringList{noSteps} : QStringList({fault, noSteps}));
    }

    void whatIsAskedForNothingIsTold()
    {
        Faults faults;
        checkAsked(readPack(smallPack(), faults), {}, faults);
        QCOMPARE(told(faults), QStringList{u"/procedures/0/questions/4 askedForNothing"_s});
        faults.clear();
        const QJsonObject when{{u"question"_s, u"late"_s}, {u"op"_s, u"equals"_s},
            {u"value"_s, true}, {u"text"_s, u"Muộn"_s}, {u"source"_s, u"Luật A"_s}};
        const auto used = [&](const QString& place) {
            Faults found;
            checkAsked(readPack(packWith(place, when), found), {}, found);
            return told(found).isEmpty();
        };
        QVERIFY(used(u"/procedures/0/fees/2/when"_s));
        QVERIFY(used(u"/procedures/0/requirements/-"_s));
        QVERIFY(used(u"/programmes/0/entries/0/conditions/-"_s));
    }

    void twoFeesOfOneNameExcludeEachOther_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<bool>("right");
        const auto only = [](const char* question, const char* op, const char* value) {
            return QJsonObject{{u"question"_s, QString::fromLatin1(question)},
                {u"op"_s, QString::fromLatin1(op)}, {u"value"_s, json(value)}, {u"text"_s, u"x"_s},
                {u"source"_s, u"y"_s}};
        };
        QTest::newRow("at the same time") << QJsonObject() << false;
        QTest::newRow("one after the other") << QJsonObject{{u"from"_s, u"2021-01-01"_s}} << true;
        QTest::newRow("from the last day of the other")
            << QJsonObject{{u"from"_s, u"2020-12-31"_s}} << false;
        QTest::newRow("of another name") << QJsonObject{{u"label"_s, u"Phí khác"_s}} << true;
        QTest::newRow("of the same name in capitals")
            << QJsonObject{{u"label"_s, u"PHÍ TRANG"_s}} << false;
        QTest::newRow("of the same name in wide blanks")
            << QJsonObject{{u"label"_s, u"Phí \u00a0 trang"_s}} << false;
        QTest::newRow("of the same name in pieces")
            << QJsonObject{{u"label"_s, u"Phi\u0301 trang"_s}} << false;
        QTest::newRow("of a name with another mark")
            << QJsonObject{{u"label"_s, u"Phì trang"_s}} << true;
        QTest::newRow("of the same name, the next year")
            << QJsonObject{{u"label"_s, u"PHÍ TRANG"_s}, {u"from"_s, u"2021-01-01"_s}} << true;
        QTest::newRow("where something else is answered")
            << QJsonObject{{u"when"_s, only("kind", "in", R"(["b"])")}} << true;
        QTest::newRow("where the same may be answered")
            << QJsonObject{{u"when"_s, only("kind", "in", R"(["a","b"])")}} << false;
        QTest::newRow("where another thing is asked")
            << QJsonObject{{u"when"_s, only("late", "equals", "true")}} << false;
    }
    void twoFeesOfOneNameExcludeEachOther()
    {
        QFETCH(QJsonObject, more);
        QFETCH(bool, right);
        QJsonObject pack = QJsonDocument::fromJson(smallPack()).object();
        QJsonArray fees = pack[u"procedures"_s].toArray().at(0)[u"fees"_s].toArray();
        QJsonObject first = fees.at(1).toObject();
        first[u"when"_s] = QJsonObject{{u"question"_s, u"kind"_s}, {u"op"_s, u"equals"_s},
            {u"value"_s, u"a"_s}, {u"text"_s, u"x"_s}, {u"source"_s, u"y"_s}};
        QJsonObject second = first;
        second[u"source"_s] = u"Thông tư khác"_s;
        for (auto at = more.begin(); at != more.end(); ++at)
            second[at.key()] = at.value();
        if (second[u"from"_s].toString() == u"2021-01-01")
            second.remove(u"to"_s);
        fees[1] = first;
        fees.append(second);
        const QStringList expected
            = right ? QStringList() : QStringList{u"/procedures/0/fees/3/from conflictingFees"_s};
        QCOMPARE(told(faultsOf(packWith(u"/procedures/0/fees"_s, fees))), expected);
    }

    /// A birth, the residence and the insurance of a child in one request.
    void theJoinedBirthIsOfItsDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("gone");
        QTest::newRow("the last day") << QDate(2026, 8, 31) << u"2.000986"_s << u"3.000722"_s;
        QTest::newRow("the day after") << QDate(2026, 9, 1) << u"3.000722"_s << u"2.000986"_s;
    }
    void theJoinedBirthIsOfItsDay()
    {
        QFETCH(QDate, day);
        QFETCH(QString, there);
        QFETCH(QString, gone);
        const Catalogue catalogue = Catalogue::builtIn();
        QVERIFY(catalogue.find(there, day));
        QVERIFY(!catalogue.find(gone, day));
    }

    void aHashNamesAVersionForEver()
    {
        const QJsonObject one{{u"b"_s, 1}, {u"a"_s, u"Tờ khai"_s}};
        const QJsonObject same{
            {u"a"_s, u"Tờ khai"_s.normalized(QString::NormalizationForm_D)}, {u"b"_s, 1}};
        QCOMPARE(procedureHash(one), procedureHash(same));
        QVERIFY(procedureHash(one) != procedureHash({{u"b"_s, 2}, {u"a"_s, u"Tờ khai"_s}}));
        // b2sum -l 256 of {}
        QCOMPARE(procedureHash({}),
            u"c09da522dac261c3d2566230bed10d2f3ef13f8e7654576c12e857e07f786098"_s);
    }

    void aVersionIsAddedOnce()
    {
        Faults faults;
        Catalogue catalogue;
        catalogue.add(readPack(smallPack(), faults));
        catalogue.add(readPack(smallPack(), faults));
        QCOMPARE(catalogue.procedures().size(), std::size_t(1));
        QCOMPARE(catalogue.programmes().size(), std::size_t(1));
    }

    void theLatestVersionInForceApplies()
    {
        Faults faults;
        Catalogue catalogue;
        catalogue.add(readPack(packWith(u"/procedures/0/from"_s, u"2020-06-01"_s), faults));
        catalogue.add(readPack(smallPack(), faults));
        QCOMPARE(catalogue.find(u"9.000001"_s, {2020, 5, 31})->from, QDate(2020, 1, 1));
        QCOMPARE(catalogue.find(u"9.000001"_s, {2020, 6, 1})->from, QDate(2020, 6, 1));
        QCOMPARE(catalogue.inForce({2020, 6, 1}).size(), std::size_t(1));
        QVERIFY(!catalogue.find(u"9.000001"_s, {2022, 1, 1}));
        QVERIFY(!catalogue.find(u"9.000002"_s, {2020, 6, 1}));
    }

    void theSchemaSaysTheSameAsTheReader_data()
    {
        QTest::addColumn<QString>("part");
        for (const QString& part : packParts())
            QTest::addRow("%s", qPrintable(part)) << part;
    }
    void theSchemaSaysTheSameAsTheReader()
    {
        QFETCH(QString, part);
        const QJsonObject schema
            = QJsonDocument::fromJson(compiledIn(u"data/schema/pack.schema.json"_s)).object();
        const QJsonObject place = part == u"pack" ? schema : schema[u"$defs"_s][part].toObject();
        QStringList keys = packKeys(part);
        keys.sort();
        QCOMPARE(place[u"properties"_s].toObject().keys(), keys);
        QCOMPARE(place[u"additionalProperties"_s], QJsonValue(false));
    }

    void everyNumberedResultHasItsRegister()
    {
        const QJsonObject file
            = QJsonDocument::fromJson(compiledIn(u"data/registers.json"_s)).object();
        QStringList ids;
        for (const QJsonValue row : file[u"registers"_s].toArray()) {
            ids += row[u"id"_s].toString();
            QVERIFY(!row[u"source"_s].toString().isEmpty());
            QVERIFY(row[u"columns"_s].toArray().size() > 4);
        }
        for (const Procedure& procedure : Catalogue::builtIn().procedures())
            if (procedure.numbering)
                QVERIFY2(ids.contains(procedure.numbering->registerId), qPrintable(procedure.code));
    }

    void everyPaperOfThePacksHasItsSource()
    {
        for (const Procedure& procedure : Catalogue::builtIn().procedures())
            for (const DocumentItem& item : procedure.documents)
                QVERIFY2(!item.source.isEmpty(), qPrintable(procedure.code + u' ' + item.id));
    }

    void codesOfTheLawAreThere_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("day");
        const QDate then(2022, 6, 1);
        const QDate now(2026, 11, 23);
        QTest::newRow("poor households, each year") << u"1.011606"_s << then;
        QTest::newRow("poor households, each year, 2026") << u"1.011606"_s << now;
        QTest::newRow("mediators") << u"2.000373"_s << now;
        QTest::newRow("who left and entered the country") << u"1.014363"_s << now;
    }
    void codesOfTheLawAreThere()
    {
        QFETCH(QString, code);
        QFETCH(QDate, day);
        QVERIFY(Catalogue::builtIn().find(code, day));
    }

    /// An amount, "none", or that it is not known: never silence, on no day of any version.
    void everyProcedureSaysWhatItCosts()
    {
        const QDate last(2027, 12, 31);
        for (const Procedure& procedure : Catalogue::builtIn().procedures()) {
            const QDate end = procedure.to.isValid() ? procedure.to : last;
            for (QDate day = procedure.from; day <= end; day = day.addDays(1)) {
                const bool told = std::ranges::any_of(procedure.fees, [&](const FeeRule& rule) {
                    return rule.from <= day && (!rule.to.isValid() || day <= rule.to);
                });
                QVERIFY2(told, qPrintable(procedure.code + u' ' + day.toString(Qt::ISODate)));
            }
        }
    }

    void theBuiltInCatalogueIsWhatAWardNeeds()
    {
        QSet<QString> codes;
        QSet<QString> fields;
        bool onlineOnly = false;
        for (const Procedure& procedure : Catalogue::builtIn().procedures()) {
            codes += procedure.code;
            fields += procedure.field;
            onlineOnly = onlineOnly || procedure.channels == QList{Channel::online};
            QVERIFY2(!procedure.steps.empty(), qPrintable(procedure.code));
            QVERIFY2(!procedure.documents.empty(), qPrintable(procedure.code));
        }
        QVERIFY(codes.size() >= 60);
        QVERIFY(fields.size() >= 10);
        QVERIFY(onlineOnly);
    }

    void listsByFieldThenName()
    {
        const auto all = Catalogue::builtIn().inForce({2026, 11, 22});
        QVERIFY(all.size() >= 13);
        for (std::size_t at = 1; at < all.size(); ++at) {
            const auto key = [&](std::size_t i) {
                return std::pair(folded(all[i]->field), folded(all[i]->name));
            };
            QVERIFY2(key(at - 1) < key(at), qPrintable(all[at]->name));
        }
    }
};

void TestPack::tellsWhereAndWhatIsWrong_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* rule, const char* pointer, const char* value, const char* fault,
                         const char* at = nullptr) {
        QTest::newRow(rule) << QString::fromUtf8(pointer) << json(value)
                            << QString::fromUtf8(at ? at : pointer) + u' '
                + QString::fromUtf8(fault);
    };
    row("another format", "/format", "\"x\"", "notAPack");
    row("a newer version", "/version", "2", "outOfRange");
    row("unknown key of the pack", "/extra", "1", "unknownKey");
    row("unknown key of a procedure", "/procedures/0/fee", "1", "unknownKey");
    row("unknown key of a condition", "/procedures/0/requirements/0/values", "1", "unknownKey");
    row("unknown key of a fee", "/procedures/0/fees/0/amount", "1", "unknownKey");
    row("unknown key of a question", "/procedures/0/questions/0/default", "1", "unknownKey");
    row("a note that is no text", "/procedures/0/note", "1", "notText");
    row("code with a space", "/procedures/0/code", "\"2 000\"", "notACode");
    row("a name missing", "/procedures/0/name", "\"\"", "required");
    row("not an object", "/procedures/0/limit", "3", "notAnObject");
    row("kind of limit", "/procedures/0/limit/kind", "\"weeks\"", "notAChoice");
    row("a limit without days", "/procedures/0/limit/count", "0", "outOfRange");
    row("a same-day limit with days", "/procedures/0/verificationLimit/count", "2",
        "notForThisType");
    row("unknown channel", "/procedures/0/channels/1", "\"fax\"", "notAChoice");
    row("a channel twice", "/procedures/0/channels/1", "\"direct\"", "duplicate");
    row("no channel", "/procedures/0/channels", "[]", "required");
    row("unknown level", "/procedures/0/onlineLevel", "\"4\"", "notAChoice");
    row("a text that turns around", "/procedures/0/resultName", "\"A\u202eB\"", "unseenCharacter");
    row("a text with a zero", "/procedures/0/documents/1/name", "\"A\\u0000B\"", "unseenCharacter");
    row("an unseen letter in a listing", "/programmes/0/entries/0/conditions/1/text",
        "\"A\u200bB\"", "unseenCharacter");
    row("an unseen letter in the pack's name", "/name", "\"Gói\u200b mẫu\"", "unseenCharacter");
    row("a note that turns around", "/note", "\"A\u202eB\"", "unseenCharacter");
    row("a soft hyphen in a source", "/procedures/0/fees/0/source", "\"Thông\u00ad tư\"",
        "unseenCharacter");
    row("a joiner of letters in a contact", "/programmes/0/contact", "\"A\u034fB\"",
        "unseenCharacter");
    row("a paper of the same look", "/procedures/0/documents/-",
        R"({"id":"to-khai-2","name":"TỜ  KHAI"})", "looksAlike", "/procedures/0/documents/2/name");
    row("a paper in pieces", "/procedures/0/documents/-",
        "{\"id\":\"to-khai-2\",\"name\":\"T\u01a1\u0300 khai\"}", "looksAlike",
        "/procedures/0/documents/2/name");
    row("a paper with a foreign letter", "/procedures/0/documents/-",
        "{\"id\":\"to-khai-2\",\"name\":\"Tờ kh\u0430i\"}", "looksAlike",
        "/procedures/0/documents/2/name");
    row("a party of the same look", "/procedures/0/parties/1/label", "\"TRẺ\"", "looksAlike");
    row("a question of the same look", "/procedures/0/questions/1/label", "\"số  bản\"",
        "looksAlike");
    row("a choice of the same look", "/procedures/0/questions/3/choices/1/label", "\"a\"",
        "looksAlike");
    row("a step of the same look", "/procedures/0/steps/1",
        R"({"name":"nhận","who":"một cửa","hours":20})", "looksAlike",
        "/procedures/0/steps/1/name");
    row("a condition of the same look", "/procedures/0/requirements/-",
        R"({"question":"kind","op":"equals","value":"a","text":"loại A hoặc b","source":"c"})",
        "looksAlike", "/procedures/0/requirements/2/text");
    row("a no-wait condition of the same look", "/programmes/0/entries/0/conditions/-",
        R"({"question":"copies","op":"atMost","value":9,"text":"Không quá 10 BẢN","source":"c"})",
        "looksAlike", "/programmes/0/entries/0/conditions/2/text");
    row("an exemption of the same look", "/procedures/0/fees/0/exemptions/-",
        R"({"id":"ngheo-2","name":"hộ  nghèo","source":"Luật A"})", "looksAlike",
        "/procedures/0/fees/0/exemptions/1/name");
    row("an exemption with another id", "/procedures/0/fees/2/exemptions",
        R"([{"id":"ngheo-2","name":"hộ nghèo","source":"Luật A"}])", "exemptionOtherId",
        "/procedures/0/fees/2/exemptions/0/id");
    row("an exemption with another name", "/procedures/0/fees/2/exemptions",
        R"([{"id":"ngheo","name":"Trẻ em","source":"Luật A"}])", "exemptionOtherName",
        "/procedures/0/fees/2/exemptions/0/name");
    row("a body that takes part twice", "/procedures/0/interlinked/-", "\"THUẾ\"", "looksAlike",
        "/procedures/0/interlinked/1");
    row("a law named twice", "/procedures/0/legalBasis/-", "\"luật a\"", "looksAlike",
        "/procedures/0/legalBasis/1");
    row("a title offered twice", "/procedures/0/itemTitles/-", "\"Học  bạ\"", "looksAlike",
        "/procedures/0/itemTitles/1");
    row("14 years old and born within 60 days", "/procedures/0/requirements/-",
        R"({"question":"born","op":"daysSinceAtMost","value":60,"text":"a","source":"b"})",
        "contradictsItself", "/procedures/0/requirements/2");
    row("14 years old and born tomorrow", "/procedures/0/requirements/-",
        R"({"question":"born","op":"atLeast","value":"today","text":"a","source":"b"})",
        "contradictsItself", "/procedures/0/requirements/2");
    row("an age that nobody reaches", "/procedures/0/requirements/0/value", "151",
        "wrongConditionValue");
    row("a channel that the law asks and the procedure refuses", "/procedures/0/requirements/-",
        R"({"op":"channelIs","value":"post","text":"a","source":"b"})", "channelNotTaken",
        "/procedures/0/requirements/2");
    row("no-wait by a channel that is refused", "/programmes/0/entries/0/conditions/1/value",
        "\"post\"", "channelNotTaken", "/programmes/0/entries/0/conditions/1");
    row("a fee of a channel that is refused", "/procedures/0/fees/2/when",
        R"({"op":"channelIs","value":"post","text":"a","source":"b"})", "channelNotTaken");
    row("online by no channel", "/procedures/0",
        R"({"code":"9.000001","channels":["direct"],"onlineLevel":"full"})", "channelNotTaken",
        "/procedures/0/onlineLevel");
    row("a fee that no answer meets", "/procedures/0/fees/2/when",
        R"({"question":"copies","op":"atLeast","value":11,"text":"a","source":"b"})",
        "contradictsItself");
    row("a fee against the law's condition", "/procedures/0/fees/2/when",
        R"({"question":"born","op":"daysSinceAtMost","value":60,"text":"a","source":"b"})",
        "contradictsItself");
    row("no-wait against the law's condition", "/programmes/0/entries/0/conditions/-",
        R"({"question":"born","op":"daysSinceAtMost","value":60,"text":"a","source":"b"})",
        "contradictsItself", "/programmes/0/entries/0/conditions/2");
    row("fees that overflow together", "/procedures/0/fees",
        R"([{"label":"A","perCase":{"amount":600000000000},"from":"2020-01-01","source":"x"},
            {"label":"B","perCase":{"amount":600000000000},"from":"2020-01-01","source":"x"}])",
        "feeTooLarge");
    row("no-wait while no version is in force", "/programmes/0",
        R"({"id":"x","name":"X","source":"x","from":"2022-01-01","entries":[
            {"code":"9.000001","minutes":20}]})",
        "noWaitOutsideVersions", "/programmes/0/entries/0/code");
    row("no-wait before the office opens", "/programmes/0/entries/0/latestHour", "\"05:30\"",
        "beforeOpening");
    row("no-wait within the first hours, when nobody is there",
        "/programmes/0/entries/0/latestHour", "\"07:30\"", "beforeOpening");
    row("two listings from one day on", "/programmes/-",
        R"({"id":"khac","name":"Khác","source":"x","from":"2020-05-04","entries":[
            {"code":"9.000001","minutes":20}]})",
        "sameFirstDay", "/programmes/1/entries/0/code");
    row("whose birth of many", "/procedures/0/parties/0/many", "true", "oneOfMany",
        "/procedures/0/questions/2/fromParty");
    row("a party's birth for each original", "/procedures/0/questions/2/perItem", "true",
        "notForThisType");
    row("late since a day of each original", "/procedures/0/questions/2",
        R"({"id":"born","label":"Ngày","type":"date","perItem":true})", "perItemNotHere",
        "/procedures/0/fees/2/lateAfterDays/since");
    row("pages of all, copies of each", "/procedures/0/questions/1/perItem", "false", "mixedItems",
        "/procedures/0/fees/1/tieredPerPage/pages");
    row("numbers by each original and by a count", "/procedures/0/numbering/countQuestion",
        "\"copies\"", "notForThisType");
    row("numbers by a count of each original", "/procedures/0/numbering",
        R"({"register":"SO","moment":"atIssue","countQuestion":"copies"})", "perItemNotHere",
        "/procedures/0/numbering/countQuestion");
    row("an original's own title", "/procedures/0/questions/-",
        R"({"id":"title","label":"Tên","type":"text","perItem":true})", "reservedId",
        "/procedures/0/questions/5/id");
    row("how often to verify", "/procedures/0/questions/-",
        R"({"id":"needsVerification","label":"Xác minh","type":"text"})", "verificationIsYesNo",
        "/procedures/0/questions/5/type");
    row("required and not asked", "/procedures/0/parties/0/onlyIf", "\"kind=a\"",
        "requiredAndNotAsked");
    row("required by one choice, wanted by another", "/procedures/0/parties/0",
        R"({"role":"child","label":"Trẻ","required":false,"requiredIf":"kind=a","onlyIf":"kind=b"})",
        "requiredAndNotAsked", "/procedures/0/parties/0/onlyIf");
    row("parties who may not come", "/procedures/0",
        R"({"applicantIsParty":"Luật A","parties":[
            {"role":"child","label":"Trẻ","notApplicant":true,"source":"x"}]})",
        "nobodyMayApply", "/procedures/0/applicantIsParty");
    row("a mother born after her child, who is born after her", "/procedures/0",
        R"({"parties":[{"role":"child","label":"Trẻ","bornBefore":"m"},
            {"role":"mother","label":"Mẹ","bornBefore":"c"}],
            "questions":[{"id":"c","label":"C","type":"date","fromParty":"child.dateOfBirth"},
            {"id":"m","label":"M","type":"date","fromParty":"mother.dateOfBirth"}]})",
        "bornBeforeItself", "/procedures/0/parties/0/bornBefore");
    row("a pack of nothing", "", R"({"format":"motcua.pack","version":1,"id":"x","name":"X"})",
        "required", "/procedures");
    row("at least 20 and at most 10", "/procedures/0/requirements/-",
        R"({"question":"copies","op":"atLeast","value":20,"text":"a","source":"b"})",
        "contradictsItself", "/procedures/0/requirements/2");
    row("a choice that was excluded", "/procedures/0/requirements",
        R"([{"question":"kind","op":"equals","value":"a","text":"a","source":"b"},
            {"question":"kind","op":"in","value":["b"],"text":"a","source":"b"}])",
        "contradictsItself", "/procedures/0/requirements/1");
    row("yes and no", "/procedures/0/requirements",
        R"([{"question":"late","op":"equals","value":true,"text":"a","source":"b"},
            {"question":"late","op":"equals","value":false,"text":"a","source":"b"}])",
        "contradictsItself", "/procedures/0/requirements/1");
    row("two days that never meet", "/procedures/0/requirements",
        R"([{"question":"born","op":"atLeast","value":"2020-01-02","text":"a","source":"b"},
            {"question":"born","op":"atMost","value":"2020-01-01","text":"a","source":"b"}])",
        "contradictsItself", "/procedures/0/requirements/1");
    row("direct and online", "/programmes/0/entries/0/conditions/-",
        R"({"op":"channelIs","value":"online","text":"a","source":"b"})", "contradictsItself",
        "/programmes/0/entries/0/conditions/2");
    row("a date that isn't", "/procedures/0/from", "\"2021-02-29\"", "notADate");
    row("to before from", "/procedures/0/to", "\"2019-12-31\"", "endsBeforeItBegins");
    row("no legal basis", "/procedures/0/legalBasis", "[]", "required");
    row("kind of paper", "/procedures/0/documents/0/kind", "\"pdf\"", "notAChoice");
    row("a paper twice", "/procedures/0/documents/1/id", "\"to-khai\"", "duplicate");
    row("no paper at all counted", "/procedures/0/documents/0/count", "0", "outOfRange");
    row("a role twice", "/procedures/0/parties/1/role", "\"child\"", "duplicate");
    row("a birth before no date", "/procedures/0/parties/0/bornBefore", "\"kind\"",
        "unknownQuestion");
    row("a parent who is not there", "/procedures/0/parties/0/parents", R"(["mother","aunt"])",
        "unknownParentRole", "/procedures/0/parties/0/parents/1");
    row("a parent of themselves", "/procedures/0/parties/0/parents", R"(["child"])",
        "unknownParentRole", "/procedures/0/parties/0/parents/0");
    row("a parent named twice", "/procedures/0/parties/0/parents", R"(["mother","mother"])",
        "duplicate", "/procedures/0/parties/0/parents/1");
    row("a child of her own child", "/procedures/0/parties",
        R"([{"role":"child","label":"Trẻ","parents":["mother"]},
            {"role":"mother","label":"Mẹ","parents":["child"]}])",
        "parentOfThemselves", "/procedures/0/parties/0/parents");
    row("a child of her own grandchild", "/procedures/0/parties",
        R"([{"role":"child","label":"Trẻ","parents":["mother"]},
            {"role":"mother","label":"Mẹ","parents":["granny"]},
            {"role":"granny","label":"Bà","parents":["child"]}])",
        "parentOfThemselves", "/procedures/0/parties/2/parents");
    row("a mother who is a man", "/procedures/0/parties/1",
        R"({"role":"mother","label":"Mẹ","sex":"male","source":"Luật A"})", "sexAgainstRole",
        "/procedures/0/parties/1/sex");
    row("a father who is a woman", "/procedures/0/parties/1",
        R"({"role":"father","label":"Cha","sex":"female","source":"Luật A"})", "sexAgainstRole",
        "/procedures/0/parties/1/sex");
    row("an age without a law", "/procedures/0/parties/0/fromAge", "18", "required",
        "/procedures/0/parties/0/source");
    row("an age to stay under without a law", "/procedures/0/parties/0/underAge", "18", "required",
        "/procedures/0/parties/0/source");
    row("from eighteen and under sixteen", "/procedures/0/parties/0",
        R"({"role":"child","label":"Trẻ","fromAge":18,"underAge":16,"source":"Luật A"})",
        "agesOutOfOrder", "/procedures/0/parties/0/underAge");
    row("freely of an age that is refused", "/procedures/0/parties/0",
        R"({"role":"child","label":"Trẻ","freelyUnderAge":18,"underAge":18,"source":"Luật A"})",
        "agesOutOfOrder", "/procedures/0/parties/0/underAge");
    row("freely of an age that is not asked for", "/procedures/0/parties/0",
        R"({"role":"child","label":"Trẻ","freelyUnderAge":16,"fromAge":16,"source":"Luật A"})",
        "agesOutOfOrder", "/procedures/0/parties/0/freelyUnderAge");
    row("years between two without a law", "/procedures/0/parties/0/parentOlderBy", "20",
        "required", "/procedures/0/parties/0/source");
    row("required by no choice", "/procedures/0/parties/0/requiredIf", "\"kind=zz\"",
        "unknownQuestion");
    row("a question twice", "/procedures/0/questions/4/id", "\"kind\"", "duplicate");
    row("type of question", "/procedures/0/questions/4/type", "\"bool\"", "notAChoice");
    row("max below min", "/procedures/0/questions/0/max", "0", "outOfRange");
    row("preset out of range", "/procedures/0/questions/0/preset", "11", "outOfRange");
    row("preset no choice", "/procedures/0/questions/3/preset", "\"c\"", "notAChoice");
    row("a choice twice", "/procedures/0/questions/3/choices/1/id", "\"a\"", "duplicate");
    row("range of a yes/no", "/procedures/0/questions/4/min", "1", "notForThisType");
    row("choices of a yes/no", "/procedures/0/questions/4/choices", "[]", "notForThisType");
    row("preset of a yes/no", "/procedures/0/questions/4/preset", "1", "notForThisType");
    row("party that isn't there", "/procedures/0/questions/2/fromParty", "\"father.dateOfBirth\"",
        "unknownParty");
    row("party's other attribute", "/procedures/0/questions/2/fromParty", "\"child.fullName\"",
        "unknownParty");
    row("per item without items", "/procedures/0/itemised", "false", "notItemised",
        "/procedures/0/questions/0/perItem");
    row("a number each without items", "/procedures/0/itemised", "false", "notItemised",
        "/procedures/0/numbering/perItem");
    row("names without items", "/procedures/0/itemised", "false", "notItemised",
        "/procedures/0/itemTitles");
    row("no steps", "/procedures/0/steps", "[]", "required");
    row("signed in a form that isn't", "/procedures/0/signers",
        R"({"forms":["KT","PP"],"source":"Luật A"})", "notAChoice",
        "/procedures/0/signers/forms/1");
    row("signers by no rule", "/procedures/0/signers", R"({"forms":["KT"]})", "required",
        "/procedures/0/signers/source");
    row("longer by no days", "/procedures/0/extension", R"({"workingDays":0,"source":"Luật A"})",
        "outOfRange", "/procedures/0/extension/workingDays");
    row("a step too long", "/procedures/0/steps/1/hours", "21", "stepSum", "/procedures/0/steps");
    row("the limit is shorter than its steps", "/procedures/0/limit/count", "2", "stepSum",
        "/procedures/0/steps");
    row("the steps are of the promised limit", "/procedures/0/promisedLimit",
        "{\"kind\":\"workingDays\",\"count\":2}", "stepSum", "/procedures/0/steps");
    row("a promise beyond the law", "/procedures/0/promisedLimit",
        "{\"kind\":\"workingDays\",\"count\":4}", "promisedBeyondLegal");
    row("days where hours are counted", "/procedures/0/steps/0/days", "1", "notForThisType");
    row("a step without who", "/procedures/0/steps/0/who", "\"\"", "required");
    row("a policy that isn't", "/procedures/0/supplementPolicy", "\"stop\"", "notAChoice");
    row("unknown operator", "/procedures/0/requirements/0/op", "\"lessThan\"", "notAChoice");
    row("condition on no question", "/procedures/0/requirements/0/question", "\"age\"",
        "unknownQuestion");
    row("age of a choice", "/procedures/0/requirements/0/question", "\"kind\"",
        "wrongQuestionType");
    row("age in words", "/procedures/0/requirements/0/value", "\"14\"", "wrongConditionValue");
    row("negative age", "/procedures/0/requirements/0/value", "-1", "wrongConditionValue");
    row("no such choice", "/procedures/0/requirements/1/value/1", "\"c\"", "wrongConditionValue",
        "/procedures/0/requirements/1/value");
    row("among nothing", "/procedures/0/requirements/1/value", "[]", "wrongConditionValue");
    row("condition without source", "/procedures/0/requirements/0/source", "\"\"", "required");
    row("condition without text", "/procedures/0/requirements/0/text", "\"\"", "required");
    row("two fee blocks", "/procedures/0/fees/0/perCase", "{\"amount\":1}", "oneFeeBlock",
        "/procedures/0/fees/0");
    row("fee without source", "/procedures/0/fees/0/source", "\"\"", "required");
    row("negative money", "/procedures/0/fees/0/perItem/amount", "-1", "outOfRange");
    row("more than 10^12", "/procedures/0/fees/0/perItem/amount", "1000000000001", "outOfRange");
    row("money beyond 64 bits", "/procedures/0/fees/0/perItem/amount", "1e30", "notANumber");
    row("half a đồng", "/procedures/0/fees/0/perItem/amount", "0.5", "notANumber");
    row("fee counts no question", "/procedures/0/fees/0/perItem/count", "\"papers\"",
        "unknownQuestion");
    row("fee counts a date", "/procedures/0/fees/0/perItem/count", "\"born\"", "wrongQuestionType");
    row("late since a number", "/procedures/0/fees/2/lateAfterDays/since", "\"copies\"",
        "wrongQuestionType");
    row("exemption without source", "/procedures/0/fees/0/exemptions/0/source", "\"\"", "required");
    row("fee of an unknown channel", "/procedures/0/fees/0/byChannel/fax", "{}", "unknownKey");
    row("fee ends before it begins", "/procedures/0/fees/1/to", "\"2019-12-31\"",
        "endsBeforeItBegins");
    row("fee when no question", "/procedures/0/fees/0/when",
        R"({"question":"x","op":"equals","value":true,"text":"x","source":"y"})", "unknownQuestion",
        "/procedures/0/fees/0/when/question");
    row("a fee that begins after the version ends", "/procedures/0/fees/0/from", "\"2022-01-01\"",
        "feeNeverInForce");
    row("a day without any fee rule", "/procedures/0/fees",
        R"([{"label":"Phí","perCase":{"amount":9},"from":"2020-01-01","to":"2020-12-31",
            "source":"A"},
            {"label":"Phí","perCase":{"amount":9},"from":"2021-02-01","source":"B"}])",
        "feeGap");
    row("a fee that overflows", "/procedures/0/fees/0/perItem/amount", "1000000000000",
        "feeTooLarge", "/procedures/0/fees/0");
    row("an exemption for anybody else", "/procedures/0/fees/0/exemptions/0/onlyFor", "\"firms\"",
        "notOneOf");
    row("doubts in words", "/procedures/0/fees/0/toCheck", "\"yes\"", "notABool");
    row("a birth before itself", "/procedures/0/parties/0/bornBefore", "\"born\"",
        "bornBeforeItself");
    row("tiers that fall", "/procedures/0/fees/1/tieredPerPage/tiers",
        R"([{"upTo":5,"each":1},{"upTo":5,"each":1},{"upTo":0,"each":1}])", "tiersNotRising",
        "/procedures/0/fees/1/tieredPerPage/tiers/1/upTo");
    row("no last tier", "/procedures/0/fees/1/tieredPerPage/tiers/1/upTo", "9", "tiersNotOpen",
        "/procedures/0/fees/1/tieredPerPage/tiers");
    row("moment of numbering", "/procedures/0/numbering/moment", "\"later\"", "notAChoice");
    row("numbers by no question", "/procedures/0/numbering/countQuestion", "\"papers\"",
        "unknownQuestion");
    row("programme without source", "/programmes/0/source", "\"\"", "required");
    row("programme ends before it begins", "/programmes/0/to", "\"2020-05-03\"",
        "endsBeforeItBegins");
    row("programme of nothing", "/programmes/0/entries", "[]", "required");
    row("no minutes", "/programmes/0/entries/0/minutes", "0", "outOfRange");
    row("hour that isn't", "/programmes/0/entries/0/latestHour", "\"25:00\"", "notATime");
    row("a decider without a step", "/procedures/0/forwardTo", "\"Công an\"", "noStepOfDecider");
    row("code that no pack knows", "/programmes/0/entries/0/code", "\"9.999999\"",
        "unknownProcedure");
    row("a code of too few digits", "/programmes/0/entries/0/code", "\"9.9\"", "notACode");
    row("a code with a Cyrillic letter", "/procedures/0/code", "\"9.00000Ч\"", "notACode");
    row("a code in wide digits", "/procedures/0/code", "\"９.000001\"", "notACode");
    row("a code in Arabic digits", "/procedures/0/code", "\"9.00000١\"", "notACode");
    row("a ward's own code of no internal procedure", "/procedures/0",
        R"({"code":"NB.01","internal":false})", "notACode", "/procedures/0/code");
    row("an own code in small letters", "/procedures/0/code", "\"nb.01\"", "notACode");
    row("programme asks no question", "/programmes/0/entries/0/conditions/0/question", "\"papers\"",
        "unknownQuestion");
    row("condition on a channel", "/programmes/0/entries/0/conditions/1/value", "\"fax\"",
        "notAChoice");
}

QTEST_APPLESS_MAIN(TestPack)
#include "tst_pack.moc"
