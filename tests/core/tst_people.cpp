// One page a person: what is known of them, who is like them, and what the ward has decided of it.
#include "core/office/prints.h"
#include "core/store/paperholders.h"
#include "core/store/people.h"
#include "core/store/readings.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "core/wording/wording.h"
#include "tests/support/forger.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kClerkLogin = u"tiepnhan"_s;
const QString kNumber = u"034187009876"_s;
const QString kOther = u"001187009875"_s;
const QString kName = u"Trần Thị Bích Đào"_s;
const QString kBorn = u"1987-08-05"_s;

Person person(const QString& name, const QString& number = {}, const QString& born = {})
{
    Person person;
    person.fullName = name;
    person.personalNumber = number;
    person.dateOfBirth = PartialDate::fromIso(born).value_or(PartialDate{});
    return person;
}

QJsonObject fields(const Person& person)
{
    return toJson(person);
}

QJsonObject copiesFor(const QJsonObject& applicant)
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s}, {u"applicant"_s, applicant},
        {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}}};
}

QJsonObject deathOf(const QJsonObject& deceased)
{
    QJsonObject party = deceased;
    party[u"role"_s] = u"deceased"_s;
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000656"_s},
        {u"applicant"_s, fields(person(u"Lê Văn Hòa"_s, u"001070012345"_s))},
        {u"parties"_s, QJsonArray{party}},
        {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2022-05-03"_s}}}};
}

QJsonObject marriageOf(const QJsonObject& husband, const QJsonObject& wife)
{
    QJsonObject man = husband;
    man[u"role"_s] = u"husband"_s;
    QJsonObject woman = wife;
    woman[u"role"_s] = u"wife"_s;
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000894"_s}, {u"applicant"_s, wife},
        {u"parties"_s, QJsonArray{man, woman}}};
}

QJsonObject judge(const Person& a, const Person& b, bool same, const QString& reason = {})
{
    QJsonObject command{
        {u"do"_s, u"judgePeople"_s}, {u"a"_s, fields(a)}, {u"b"_s, fields(b)}, {u"same"_s, same}};
    if (!reason.isEmpty())
        command[u"reason"_s] = reason;
    return command;
}

QStringList idsOf(const Reasons& warnings)
{
    QStringList ids;
    for (const Reason& warning : warnings)
        if (warning.id == u"deathRegistered" || warning.id == u"marriageOpen")
            ids += warning.id;
    return ids;
}

/// What is told of people whom other dossiers know otherwise.
QStringList knownIn(const Reasons& warnings)
{
    QStringList ids;
    for (const Reason& warning : warnings)
        if (warning.id.endsWith(u"KnownOtherwise") || warning.id == u"personLooksKnown")
            ids += warning.id;
    return ids;
}

DossierId received(OfficeFixture& fixture, const QJsonObject& command)
{
    const auto answer = fixture.run(kClerkLogin, command);
    return answer ? answer->dossier->id : DossierId{};
}

PersonRecord recordOf(const OfficeFixture& fixture, const QString& key)
{
    return personOf(fixture.office().file(), key).valueOr({});
}

std::vector<SimilarPerson> similarTo(const OfficeFixture& fixture, const Person& person)
{
    return similarPeople(fixture.office().file(), person).valueOr({});
}
} // namespace

class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsWhom_data()
    {
        QTest::addColumn<Person>("a");
        QTest::addColumn<Person>("b");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Person& a, const Person& b, const char* what) {
            QTest::newRow(name) << a << b << QString::fromLatin1(what);
        };
        const Person known = person(kName, kNumber, kBorn);
        row("one person", known, known, "");
        row("the number alone is the person", known, person({}, kNumber), "");
        row("marks and case tell nobody apart", known,
            person(u"TRAN THI BICH DAO"_s, kNumber, kBorn), "");
        row("a number with another name", known, person(u"Trần Thị Đào"_s, kNumber, kBorn),
            "sameNumber");
        row("a number with another birth", known, person(kName, kNumber, u"1987-08-06"_s),
            "sameNumber");
        row("the year of a number's birth", known, person(kName, kNumber, u"1987"_s), "");
        row("another number", known, person(kName, kOther, kBorn), "sameNameAndBirth");
        row("no number", known, person(kName, {}, kBorn), "sameNameAndBirth");
        row("no number, the year alone", known, person(kName, {}, u"1987"_s), "sameNameAndBirth");
        row("no number, another year", known, person(kName, {}, u"1988"_s), "");
        row("no number, another month", known, person(kName, {}, u"1987-09"_s), "");
        row("a name is shared by many", known, person(kName), "");
        const Person ly = person(u"Trần Thị Lý"_s, kNumber, kBorn);
        row("y for i", ly, person(u"TRẦN THỊ LÍ"_s, kNumber, kBorn), "");
        row("y for i, another birth", ly, person(u"Trần Thị Lí"_s, kNumber, u"1987-08-06"_s),
            "sameNumber");
        row("y for i, no birth", ly, person(u"Trần Thị Lí"_s, kNumber), "sameNumber");
        row("an i of its own", person(u"Trần Thị Thuý"_s, kNumber, kBorn),
            person(u"Trần Thị Thúi"_s, kNumber, kBorn), "sameNumber");
        row("another name, the same birth", known, person(u"Trần Thị Đào"_s, {}, kBorn), "");
        row("two without a number are one", person(kName, {}, kBorn), person(kName, {}, kBorn), "");
        row("two without a number, one by the year", person(kName, {}, kBorn),
            person(kName, {}, u"1987"_s), "sameNameAndBirth");
    }
    void whoIsWhom()
    {
        QFETCH(Person, a);
        QFETCH(Person, b);
        QFETCH(QString, expected);
        for (const auto& found : {likeness(a, b), likeness(b, a)})
            QCOMPARE(found ? likenessName(*found) : QString(), expected);
        QCOMPARE(pairOf(a, b), pairOf(b, a));
        if (!expected.isEmpty())
            QVERIFY(pairOf(a, b).first != pairOf(a, b).second);
    }

    void aPageTellsWhatTheDossiersSay()
    {
        OfficeFixture fixture;
        QJsonObject then = fields(person(kName, kNumber, kBorn));
        then[u"address"_s] = u"3 Hàng Bông"_s;
        then[u"phone"_s] = u"0912345678"_s;
        received(fixture, copiesFor(then));
        fixture.at(u"2022-05-05T09:00:00"_s);
        QJsonObject now = fields(person(u"Trần Thị Đào"_s, kNumber, kBorn));
        now[u"address"_s] = u"5 Hàng Bài"_s;
        const DossierId newest = received(fixture, copiesFor(now));
        const PersonRecord record = recordOf(fixture, kNumber);
        QCOMPARE(record.dossiers.size(), 2U);
        QCOMPARE(record.dossiers.front().row.id, newest);
        QCOMPARE(record.dossiers.front().roles, QStringList{u"applicant"_s});
        QCOMPARE(record.facts.now.fullName, u"Trần Thị Đào"_s);
        QCOMPARE(record.facts.now.address, u"5 Hàng Bài"_s);
        QCOMPARE(record.facts.now.phone, u"0912345678"_s);
        QStringList earlier;
        for (const EarlierFact& fact : record.facts.earlier)
            earlier += fact.field + u'=' + fact.value;
        QCOMPARE(earlier, (QStringList{u"fullName="_s + kName, u"address=3 Hàng Bông"_s}));
        QVERIFY(!record.facts.papers.empty());
        QCOMPARE(record.facts.papers.front().dossier, newest);
        QCOMPARE(record.similar.size(), 1U);
        QCOMPARE(record.similar.front().likeness, Likeness::sameNumber);
    }

    /// A name typed in a hurry does not rename who has shown a card.
    void aNameWithoutANumberRenamesNobody()
    {
        OfficeFixture fixture;
        received(fixture, copiesFor(fields(person(kName, kNumber, kBorn))));
        const Person typed = person(u"tran thi bich dao"_s, {}, kBorn);
        const auto warned = fixture.run(kClerkLogin, copiesFor(fields(typed)));
        VERIFY_OK(warned);
        QVERIFY(std::ranges::any_of(warned->warnings,
            [](const Reason& warning) { return warning.id == u"personLooksKnown"; }));
        VERIFY_OK(fixture.run(kClerkLogin, judge(person(kName, kNumber, kBorn), typed, true)));
        fixture.at(u"2022-05-05T09:00:00"_s);
        const auto again = fixture.run(kClerkLogin, copiesFor(fields(typed)));
        VERIFY_OK(again);
        QVERIFY(std::ranges::none_of(again->warnings, // it has been judged
            [](const Reason& warning) { return warning.id == u"personLooksKnown"; }));
        QCOMPARE(recordOf(fixture, kNumber).facts.now.fullName, kName);
    }

    /// One card of before, or one passport, was given to one person.
    void aPaperUnderAnotherNameIsToldOf_data()
    {
        QTest::addColumn<QJsonObject>("before");
        QTest::addColumn<QJsonObject>("now");
        QTest::addColumn<QString>("warning"); // "": none
        const auto with = [](const Person& who, const QString& paper, const QString& number) {
            QJsonObject told = fields(who);
            told[paper] = number;
            return told;
        };
        const QString old = u"oldNumber"_s;
        const QString passport = u"passport"_s;
        const QString number = u"012345678"_s;
        const Person dao = person(kName, kNumber, kBorn);
        const Person hoa = person(u"Lê Văn Hòa"_s, u"001070012345"_s, u"1970-04-01"_s);
        const auto row = [](const char* name, const QJsonObject& before, const QJsonObject& now,
                             const char* warning) {
            QTest::newRow(name) << before << now << QString::fromLatin1(warning);
        };
        row("one old number", with(dao, old, number), with(hoa, old, number),
            "oldNumberKnownOtherwise");
        row("names alone", with(person(kName), old, number),
            with(person(u"Lê Văn Hòa"_s), old, number), "oldNumberKnownOtherwise");
        row("one passport, typed in two ways", with(dao, passport, u"B 1234567"_s),
            with(hoa, passport, u"b1234567"_s), "passportKnownOtherwise");
        row("one passport, a hard space in it", with(dao, passport, u"B\u00a01234567"_s),
            with(hoa, passport, u"B1234567"_s), "passportKnownOtherwise");
        row("another one behind a hard space", with(dao, passport, u"B\u00a01234567"_s),
            with(hoa, passport, u"B\u00a01234568"_s), "");
        row("another old number", with(dao, old, number), with(hoa, old, u"012345679"_s), "");
        row("another passport", with(dao, passport, u"B1234567"_s),
            with(hoa, passport, u"B1234568"_s), "");
        row("the same person", with(dao, old, number), with(dao, old, number), "");
        row("the same name without marks", with(person(kName), old, number),
            with(person(u"TRAN THI BICH DAO"_s), old, number), "");
        row("y for i", with(person(u"Trần Thị Lý"_s, {}, kBorn), old, number),
            with(person(u"Trần Thị Lí"_s, {}, kBorn), old, number), "");
        row("Eth for Đ", with(person(kName), old, number),
            with(person(QString(kName).replace(u'Đ', QChar(0xd0))), old, number), "");
        row("one personal number: it is told of that", with(dao, old, number),
            with(person(u"Lê Văn Hòa"_s, kNumber, kBorn), old, number), "numberKnownOtherwise");
    }
    void aPaperUnderAnotherNameIsToldOf()
    {
        QFETCH(QJsonObject, before);
        QFETCH(QJsonObject, now);
        OfficeFixture fixture;
        const auto first = fixture.run(kClerkLogin, copiesFor(before));
        VERIFY_OK(first);
        QCOMPARE(knownIn(first->warnings), QStringList());
        const auto second = fixture.run(kClerkLogin, copiesFor(now));
        VERIFY_OK(second);
        QFETCH(QString, warning);
        QCOMPARE(
            knownIn(second->warnings), warning.isEmpty() ? QStringList() : QStringList{warning});
        for (const Reason& one : second->warnings)
            if (one.id == warning) {
                const QString told = sentence(one, Language::vietnamese);
                QVERIFY2(told.contains(first->dossier->code) && told.contains(kName)
                        && told.contains(u"Lê Văn Hòa"_s),
                    qPrintable(told));
            }
    }

    /// A keyboard gives Eth for Đ: it is kept, found and compared as that.
    void anEthIsReadAsOurLetter()
    {
        OfficeFixture fixture;
        const QString typed = QString(kName).replace(u'Đ', QChar(0xd0));
        QVERIFY(typed != kName);
        const auto answer
            = fixture.run(kClerkLogin, copiesFor(fields(person(typed, kNumber, kBorn))));
        VERIFY_OK(answer);
        QCOMPARE(answer->dossier->applicant.person.fullName, kName);
        for (const QString& asked : {typed, kName, u"bich dao"_s})
            QCOMPARE(
                int(find(fixture.office().file(), asked, 5).valueOr(Found{}).dossiers.size()), 1);
        const auto again
            = fixture.run(kClerkLogin, copiesFor(fields(person(kName, kNumber, kBorn))));
        VERIFY_OK(again);
        QCOMPARE(knownIn(again->warnings), QStringList());
    }

    void aPaperThatWasJudgedIsSilent_data()
    {
        QTest::addColumn<bool>("same");
        QTest::newRow("one person") << true;
        QTest::newRow("two people") << false;
    }
    void aPaperThatWasJudgedIsSilent()
    {
        QFETCH(bool, same);
        OfficeFixture fixture;
        const Person dao = person(kName, kNumber, kBorn);
        const Person ly = person(u"Trần Thị Lý"_s, {}, u"1987-08-06"_s);
        QJsonObject first = fields(dao);
        first[u"oldNumber"_s] = u"012345678"_s;
        QJsonObject second = fields(ly);
        second[u"oldNumber"_s] = u"012345678"_s;
        VERIFY_OK(fixture.run(kClerkLogin, copiesFor(first)));
        VERIFY_OK(fixture.run(kClerkLogin, judge(dao, ly, same)));
        const auto received = fixture.run(kClerkLogin, copiesFor(second));
        VERIFY_OK(received);
        QCOMPARE(knownIn(received->warnings), QStringList());
    }

    /// What is put right is not held against what stands there.
    void aCorrectionIsNotComparedWithItself_data()
    {
        QTest::addColumn<bool>("issued");
        QTest::addColumn<bool>("earlier"); // another dossier has the number under the old name, too
        for (const bool issued : {false, true})
            for (const bool earlier : {false, true})
                QTest::addRow("%s, %s", issued ? "corrected" : "amended",
                    earlier ? "another one has the old name" : "it alone has the old name")
                    << issued << earlier;
    }
    void aCorrectionIsNotComparedWithItself()
    {
        QFETCH(bool, issued);
        QFETCH(bool, earlier);
        OfficeFixture fixture;
        QJsonObject wrong = fields(person(u"Trần Thị Đào"_s, kNumber, kBorn));
        wrong[u"oldNumber"_s] = u"012345678"_s;
        if (earlier)
            VERIFY_OK(fixture.run(kClerkLogin, copiesFor(wrong)));
        const DossierId id = received(fixture, copiesFor(wrong));
        QJsonObject right = wrong;
        right[u"fullName"_s] = kName;
        const QJsonObject changes{{u"applicant"_s, right}};
        QJsonObject more = issued ? QJsonObject{{u"changes"_s, changes}} : changes;
        more[u"reason"_s] = u"ghi sai họ tên"_s;
        if (issued) {
            VERIFY_OK(fixture.act(kClerkLogin, u"submit"_s, id));
            VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, id));
        }
        const auto answer = fixture.act(kClerkLogin, issued ? u"correct"_s : u"amend"_s, id, more);
        VERIFY_OK(answer);
        QCOMPARE(knownIn(answer->warnings),
            earlier ? QStringList{u"numberKnownOtherwise"_s} : QStringList());
        const QString own = answer->dossier->code;
        for (const Reason& warning : answer->warnings)
            QVERIFY(warning.values[u"code"_s].toString() != own);
    }

    void whoStandsInTwoRolesIsToldOfOnce()
    {
        OfficeFixture fixture;
        const Person known = person(u"Lê Thị Bình"_s, u"001192012345"_s, u"1992-02-03"_s);
        VERIFY_OK(fixture.run(kClerkLogin, copiesFor(fields(known))));
        Person bride = person(u"Lê Thị Bình"_s, {}, u"1992-02-03"_s);
        bride.passport = u"B1234567"_s;
        bride.sex = Sex::female;
        Person asks = bride; // as another hand writes it
        asks.fullName = u"LÊ THỊ BÌNH"_s;
        Person groom = person(u"Lê Văn Hòa"_s, u"001090012345"_s, u"1990-04-01"_s);
        groom.sex = Sex::male;
        QJsonObject marriage = marriageOf(fields(groom), fields(bride));
        marriage[u"applicant"_s] = fields(asks);
        const auto answer = fixture.run(kClerkLogin, marriage);
        VERIFY_OK(answer);
        QCOMPARE(knownIn(answer->warnings), QStringList{u"personLooksKnown"_s});
    }

    /// The dead bring no papers: the declarant did.
    void papersAreOfWhoBringsThem()
    {
        OfficeFixture fixture;
        const Person dead = person(u"Lê Văn Bình"_s, u"001043012345"_s, u"1943-02-01"_s);
        VERIFY_OK(fixture.run(kClerkLogin, deathOf(fields(dead))));
        QVERIFY(recordOf(fixture, dead.personalNumber).facts.papers.empty());
        QVERIFY(!recordOf(fixture, u"001070012345"_s).facts.papers.empty());
    }

    void aWholeDateIsNotLostToItsYear_data()
    {
        QTest::addColumn<QStringList>("born");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("earlier");
        QTest::newRow("the year comes later") << QStringList{kBorn, u"1987"_s} << kBorn << 0;
        QTest::newRow("the day comes later") << QStringList{u"1987"_s, kBorn} << kBorn << 0;
        QTest::newRow("another year") << QStringList{kBorn, u"1986"_s} << u"1986"_s << 1;
        QTest::newRow("none") << QStringList{kBorn, {}} << kBorn << 0;
    }
    void aWholeDateIsNotLostToItsYear()
    {
        QFETCH(QStringList, born);
        OfficeFixture fixture;
        for (const QString& date : born)
            received(fixture, copiesFor(fields(person(kName, kNumber, date))));
        const PersonFacts facts = recordOf(fixture, kNumber).facts;
        QTEST(facts.now.dateOfBirth.toIso(), "now");
        QTEST(int(facts.earlier.size()), "earlier");
    }

    void nobodyHasNoPage()
    {
        OfficeFixture fixture;
        VERIFY_ERROR(personOf(fixture.office().file(), kNumber), ErrorCode::notFound);
        VERIFY_ERROR(personOf(fixture.office().file(), {}), ErrorCode::notFound);
    }

    void whoHasNoNumberHasAPageByNameAndBirth()
    {
        OfficeFixture fixture;
        const Person old = person(u"Cụ Nguyễn Thị Ất"_s, {}, u"1940"_s);
        received(fixture, copiesFor(fields(old)));
        QCOMPARE(recordOf(fixture, personKey(old)).dossiers.size(), 1U);
    }

    void aDecisionIsKept_data()
    {
        QTest::addColumn<bool>("same");
        QTest::addColumn<int>("dossiers");
        QTest::newRow("one person: their dossiers are joined") << true << 2;
        QTest::newRow("two people: each keeps their own") << false << 1;
    }
    void aDecisionIsKept()
    {
        QFETCH(bool, same);
        OfficeFixture fixture;
        const Person a = person(kName, kNumber, kBorn);
        const Person b = person(kName, {}, kBorn);
        received(fixture, copiesFor(fields(a)));
        received(fixture, copiesFor(fields(b)));
        QVERIFY(similarTo(fixture, b).front().isOpen());
        VERIFY_OK(fixture.run(kClerkLogin, judge(b, a, same)));
        for (const Person& one : {a, b}) {
            const auto similar = similarTo(fixture, one);
            QCOMPARE(similar.size(), 1U);
            QVERIFY(!similar.front().isOpen());
            QCOMPARE(similar.front().judged->same, same);
            QCOMPARE(similar.front().judged->by, kClerkLogin);
            QCOMPARE(recordOf(fixture, personKey(one)).dossiers.size(), std::size_t(same ? 2 : 1));
        }
        QVERIFY(verify(fixture.office().file())->ok);
        VERIFY_OK(fixture.office().file().rebuild());
        QCOMPARE(similarTo(fixture, a).front().judged->same, same);
    }

    void whatIsJoinedThroughAThirdIsNotAskedAgain()
    {
        OfficeFixture fixture;
        const Person a = person(kName, kNumber, kBorn);
        const Person b = person(kName, {}, kBorn);
        const Person c = person(kName, kOther, kBorn);
        for (const Person& one : {a, b, c})
            received(fixture, copiesFor(fields(one)));
        VERIFY_OK(fixture.run(kClerkLogin, judge(a, b, true)));
        VERIFY_OK(fixture.run(kClerkLogin, judge(b, c, true, u"Đổi thẻ"_s)));
        for (const SimilarPerson& one : similarTo(fixture, a))
            QVERIFY(!one.isOpen());
        QCOMPARE(recordOf(fixture, kNumber).dossiers.size(), 3U);
    }

    /// Two numbers are two people but for a reason, through a third without one, too.
    void twoNumbersAreJoinedForAReasonOnly()
    {
        OfficeFixture fixture;
        const Person a = person(kName, kNumber, kBorn);
        const Person b = person(kName, {}, kBorn);
        const Person c = person(kName, kOther, kBorn);
        for (const Person& one : {a, b, c})
            received(fixture, copiesFor(fields(one)));
        VERIFY_OK(fixture.run(kClerkLogin, judge(a, b, true)));
        const auto silent = fixture.run(kClerkLogin, judge(c, b, true));
        VERIFY_ERROR(silent, ErrorCode::badInput);
        QCOMPARE(silent.error().detail, u"numbersJoined"_s);
        QVERIFY(silent.error().values[u"numbers"_s].toString().contains(kOther));
        VERIFY_OK(fixture.run(kClerkLogin, judge(c, b, true, u"Đổi thẻ"_s)));
    }

    void whoIsOneThroughAThirdIsNotParted()
    {
        OfficeFixture fixture;
        const Person a = person(kName, kNumber, kBorn);
        const Person b = person(kName, {}, kBorn);
        const Person c = person(kName, kOther, kBorn);
        for (const Person& one : {a, b, c})
            received(fixture, copiesFor(fields(one)));
        VERIFY_OK(fixture.run(kClerkLogin, judge(a, b, true)));
        VERIFY_OK(fixture.run(kClerkLogin, judge(b, c, true, u"Đổi thẻ"_s)));
        const auto parted = fixture.run(kClerkLogin, judge(a, c, false));
        VERIFY_ERROR(parted, ErrorCode::conflict);
        QCOMPARE(parted.error().detail, u"joinedThroughOthers"_s);
        QJsonObject other = judge(b, c, false);
        other[u"reason"_s] = u"nhầm"_s;
        VERIFY_OK(fixture.run(kClerkLogin, other));
        VERIFY_OK(fixture.run(kClerkLogin, judge(a, c, false)));
        QCOMPARE(recordOf(fixture, kOther).dossiers.size(), 1U);
    }

    /// Three who were each made one with each other can all be parted again.
    void aTriangleIsPartedOneByOne()
    {
        OfficeFixture fixture;
        const Person a = person(kName, kNumber, kBorn);
        const Person b = person(kName, {}, kBorn);
        const Person c = person(kName, kOther, kBorn);
        for (const Person& one : {a, b, c})
            received(fixture, copiesFor(fields(one)));
        const auto said = [&](const Person& one, const Person& other, bool same) {
            QJsonObject json = judge(one, other, same);
            json[u"reason"_s] = u"nhầm"_s;
            return fixture.run(kClerkLogin, json);
        };
        for (const auto& [one, other] : {std::pair(a, c), std::pair(a, b), std::pair(b, c)})
            VERIFY_OK(said(one, other, true));
        const auto first = said(a, c, false);
        VERIFY_OK(first);
        QCOMPARE(first->warnings.size(), std::size_t(1));
        QCOMPARE(first->warnings.front().id, u"stillOneThroughOthers"_s);
        const auto second = said(a, b, false);
        VERIFY_OK(second);
        QVERIFY(second->warnings.empty());
        VERIFY_OK(said(b, c, false));
        QCOMPARE(recordOf(fixture, kOther).dossiers.size(), 1U);
    }

    void aDecisionIsChangedWithAReason()
    {
        OfficeFixture fixture;
        const Person a = person(kName, kNumber, kBorn);
        const Person b = person(kName, kOther, kBorn);
        received(fixture, copiesFor(fields(a)));
        const auto unexplained = fixture.run(kClerkLogin, judge(a, b, true));
        VERIFY_ERROR(
            unexplained, ErrorCode::badInput); // two numbers are two people but for a reason
        QCOMPARE(unexplained.error().field, u"/reason"_s);
        VERIFY_OK(fixture.run(kClerkLogin, judge(a, b, true, u"Đổi thẻ"_s)));
        VERIFY_ERROR(
            fixture.run(kClerkLogin, judge(b, a, true, u"Đổi thẻ"_s)), ErrorCode::conflict);
        const auto silent = fixture.run(kClerkLogin, judge(b, a, false));
        VERIFY_ERROR(silent, ErrorCode::badInput);
        QCOMPARE(silent.error().field, u"/reason"_s);
        VERIFY_OK(fixture.run(kClerkLogin, judge(b, a, false, u"Hai thẻ khác nhau"_s)));
        QCOMPARE(judgementOn(fixture.office().file(), a, b).value()->same, false);
    }

    void badDecisionsAreRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QString& login, const QJsonObject& command,
                             ErrorCode code, const QString& field) {
            QTest::newRow(name) << login << command << code << field;
        };
        const Person a = person(kName, kNumber, kBorn);
        const Person b = person(kName, kOther, kBorn);
        QJsonObject noSame = judge(a, b, true);
        noSame.remove(u"same"_s);
        QJsonObject noSide = judge(a, b, true);
        noSide.remove(u"a"_s);
        QJsonObject strange = judge(a, b, true);
        strange[u"sure"_s] = true;
        QJsonObject badNumber = judge(a, b, true);
        badNumber[u"b"_s] = QJsonObject{{u"fullName"_s, kName}, {u"personalNumber"_s, u"12"_s}};
        row("no answer", kClerkLogin, noSame, ErrorCode::badInput, u"/same"_s);
        row("one side only", kClerkLogin, noSide, ErrorCode::badInput, u"/a"_s);
        row("an unknown key", kClerkLogin, strange, ErrorCode::badInput, u"/sure"_s);
        row("no number", kClerkLogin, badNumber, ErrorCode::badInput, u"/b/personalNumber"_s);
        row("a name alone", kClerkLogin, judge(a, person(kName), true), ErrorCode::badInput,
            u"/b"_s);
        row("twice the same", kClerkLogin, judge(a, a, true), ErrorCode::badInput, u"/b"_s);
        row("two strangers", kClerkLogin,
            judge(person(u"Ai"_s, {}, u"1950"_s), person(u"Ai"_s, {}, u"1950-01"_s), true),
            ErrorCode::notFound, u"/b"_s);
        row("an observer", u"quansat"_s, judge(a, b, true), ErrorCode::notAllowed, {});
        row("a leader", u"chutich"_s, judge(a, b, true), ErrorCode::notAllowed, {});
    }
    void badDecisionsAreRefused()
    {
        QFETCH(QString, login);
        QFETCH(QJsonObject, command);
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);
        OfficeFixture fixture;
        received(fixture, copiesFor(fields(person(kName, kNumber, kBorn))));
        const auto answer = fixture.run(login, command);
        VERIFY_ERROR(answer, code);
        QCOMPARE(answer.error().field, field);
        QVERIFY(!sentence(answer.error(), Language::vietnamese).isEmpty());
    }

    void aDeathIsComparedWithEarlierDossiers_data()
    {
        QTest::addColumn<QJsonObject>("earlier");
        QTest::addColumn<QString>("fate");
        QTest::addColumn<QStringList>("expected");
        const QJsonObject man
            = fields(person(u"Lê Văn Bình"_s, u"001060012340"_s, u"1960-02-03"_s));
        const QJsonObject woman
            = fields(person(u"Vũ Thị Mai"_s, u"001162012349"_s, u"1962-02-03"_s));
        const auto row = [](const char* name, const QJsonObject& earlier, const QString& fate,
                             const QStringList& expected) {
            QTest::newRow(name) << earlier << fate << expected;
        };
        row("nothing before", {}, {}, {});
        row("the same death", deathOf(man), {}, {u"deathRegistered"_s});
        row("the same death, refused", deathOf(man), u"refuse"_s, {});
        row("the same death, withdrawn", deathOf(man), u"withdraw"_s, {});
        row("another's death", deathOf(woman), {}, {});
        row("an open marriage", marriageOf(man, woman), {}, {u"marriageOpen"_s});
        row("a marriage that was withdrawn", marriageOf(man, woman), u"withdraw"_s, {});
        row("copies for the deceased", copiesFor(man), {}, {});
    }
    void aDeathIsComparedWithEarlierDossiers()
    {
        QFETCH(QJsonObject, earlier);
        QFETCH(QString, fate);
        QFETCH(QStringList, expected);
        OfficeFixture fixture;
        if (!earlier.isEmpty()) {
            const auto first = fixture.run(kClerkLogin, earlier);
            VERIFY_OK(first);
            QCOMPARE(idsOf(first->warnings), QStringList());
            if (!fate.isEmpty())
                VERIFY_OK(
                    fixture.act(kClerkLogin, fate, first->dossier->id, {{u"reason"_s, u"Nhầm"_s}}));
        }
        const auto answer = fixture.run(kClerkLogin,
            deathOf(fields(person(u"Lê Văn Bình"_s, u"001060012340"_s, u"1960-02-03"_s))));
        VERIFY_OK(answer);
        QCOMPARE(idsOf(answer->warnings), expected);
        QCOMPARE(idsOf(answer->dossier->warnings), expected);
    }

    /// Whose death is registered asks for nothing and signs nothing any more.
    void theDeadDoNotAct_data()
    {
        QTest::addColumn<QString>("fate"); // of the death
        QTest::addColumn<QString>("role"); // of the deceased in the later request
        QTest::addColumn<bool>("warned");
        QTest::newRow("who signs") << QString() << u"applicant"_s << true;
        QTest::newRow("who hands it in") << QString() << u"submitter"_s << true;
        QTest::newRow("who signs with somebody") << QString() << u"signer"_s << true;
        QTest::newRow("whose death was withdrawn") << u"withdraw"_s << u"applicant"_s << false;
    }
    void theDeadDoNotAct()
    {
        QFETCH(QString, fate);
        QFETCH(QString, role);
        QFETCH(bool, warned);
        OfficeFixture fixture;
        const QJsonObject dead
            = fields(person(u"Lê Văn Bình"_s, u"001060012340"_s, u"1960-02-03"_s));
        const DossierId death = received(fixture, deathOf(dead));
        if (!fate.isEmpty())
            VERIFY_OK(fixture.act(kClerkLogin, fate, death, {{u"reason"_s, u"Nhầm"_s}}));
        const bool signs = role != u"submitter"; // in person
        QJsonObject command = signs
            ? QJsonObject{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000884"_s},
                {u"applicant"_s, fields(person(kName, kNumber, kBorn))},
                {u"answers"_s, QJsonObject{{u"documents"_s, 1}, {u"variant"_s, u"many"_s}}},
                {u"parties"_s,
                    QJsonArray{QJsonObject{{u"role"_s, u"signer"_s}, {u"fullName"_s, u"Vũ An"_s},
                        {u"personalNumber"_s, u"001162012349"_s}}}}}
            : copiesFor(fields(person(kName, kNumber, kBorn)));
        QJsonObject signer = dead;
        signer[u"role"_s] = u"signer"_s;
        if (role == u"signer")
            command[u"parties"_s] = QJsonArray{signer};
        else
            command[role] = dead;
        const auto answer = fixture.run(kClerkLogin, command);
        VERIFY_OK(answer);
        QCOMPARE(
            std::ranges::count(answer->warnings, u"personDied"_s, &Reason::id), qsizetype(warned));
        QCOMPARE(answer->dossier->lane, warned ? Lane::appointment : Lane::noWait);
        const Reasons told
            = fixture.office().warningsOfPerson(recordOf(fixture, u"001060012340"_s));
        QCOMPARE(told.size(), std::size_t(warned));
        const DossierId id = answer->dossier->id; // nobody submits it silently
        const auto submitted = fixture.act(kClerkLogin, u"submit"_s, id);
        QCOMPARE(submitted ? QString() : submitted.error().detail,
            warned ? u"registeredBefore"_s : QString());
        if (!submitted)
            VERIFY_OK(fixture.act(
                kClerkLogin, u"submit"_s, id, {{u"reason"_s, u"Giấy báo tử ghi nhầm người"_s}}));
    }

    /// A card of before, or a passport, is theirs whatever card they tell later.
    void theDeadAreKnownByTheirPapers_data()
    {
        QTest::addColumn<Person>("dead");
        QTest::addColumn<Person>("now");
        QTest::addColumn<bool>("warned");
        QTest::addColumn<bool>("judged"); // to be two
        const auto cu = [](const QString& old, const QString& number = {},
                            const QString& passport = {}, const QString& name = u"Lê Văn Bình"_s) {
            Person one = person(name, number, u"1939-01-01"_s);
            one.oldNumber = old;
            one.passport = passport;
            return one;
        };
        const QString old = u"011888777"_s;
        const QString card = u"001039000777"_s;
        const QString other = u"001039000778"_s;
        const QString passport = u"B1234567"_s;
        const auto row
            = [](const char* name, const Person& dead, const Person& now, bool warned = true,
                  bool judged = false) { QTest::newRow(name) << dead << now << warned << judged; };
        row("a card since", cu(old), cu(old, card));
        row("a card before", cu(old, card), cu(old));
        row("two cards", cu(old, card), cu(old, other));
        row("a passport and a card since", cu({}, {}, passport), cu({}, card, passport));
        row("two cards, one passport", cu({}, card, passport), cu({}, other, passport));
        Person year = cu(old);
        year.dateOfBirth = {1939, 0, 0};
        row("a year of birth", year, cu(old, card));
        row("a vowel spelt otherwise", cu(old, {}, {}, u"Lê Văn Lý"_s),
            cu(old, card, {}, u"Lê Văn Lí"_s));
        row("another old number", cu(old), cu(u"011888778"_s, card), false);
        row("two cards, another old number", cu(old, card), cu(u"011888778"_s, other), false);
        row("two cards and nothing else", cu({}, card), cu({}, other), false);
        row("another name", cu(old), cu(old, card, {}, u"Lê Văn Bách"_s), false);
        Person younger = cu(old, card);
        younger.dateOfBirth = {1969, 1, 1};
        row("another birth", cu(old), younger, false);
        row("held for two", cu(old), cu(old, card), false, true);
    }
    void theDeadAreKnownByTheirPapers()
    {
        QFETCH(Person, dead);
        QFETCH(Person, now);
        QFETCH(bool, warned);
        QFETCH(bool, judged);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(kClerkLogin, deathOf(fields(dead))));
        if (judged)
            VERIFY_OK(fixture.run(kClerkLogin, judge(dead, now, false)));
        const auto answer = fixture.run(kClerkLogin, copiesFor(fields(now)));
        VERIFY_OK(answer);
        QCOMPARE(
            std::ranges::count(answer->warnings, u"personDied"_s, &Reason::id), qsizetype(warned));
        QCOMPARE(answer->dossier->lane, warned ? Lane::appointment : Lane::noWait);
        const DossierId id = answer->dossier->id;
        const auto submitted = fixture.act(kClerkLogin, u"submit"_s, id);
        QCOMPARE(submitted ? QString() : submitted.error().detail,
            warned ? u"registeredBefore"_s : QString());
    }

    void nobodyIsBornTomorrow_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("field");
        QTest::addRow("the applicant")
            << u"applicant"_s << u"2022-05-05"_s << u"/applicant/dateOfBirth"_s;
        QTest::addRow("by the year alone")
            << u"applicant"_s << u"2023"_s << u"/applicant/dateOfBirth"_s;
        QTest::addRow("who hands it in")
            << u"submitter"_s << u"2022-06"_s << u"/submitter/dateOfBirth"_s;
        QTest::addRow("today is no fault") << u"applicant"_s << u"2022-05-04"_s << QString();
        QTest::addRow("this year, no day known") << u"applicant"_s << u"2022"_s << QString();
    }
    void nobodyIsBornTomorrow()
    {
        QFETCH(QString, role);
        QFETCH(QString, born);
        OfficeFixture fixture;
        QJsonObject command = copiesFor(fields(person(kName)));
        command[role] = fields(person(u"Lê Văn Bình"_s, {}, born));
        const auto answer = fixture.run(kClerkLogin, command);
        QTEST(answer ? QString() : answer.error().field, "field");
    }

    void anAmendmentIsNotComparedWithItself()
    {
        OfficeFixture fixture;
        const DossierId id = received(
            fixture, deathOf(fields(person(u"Lê Văn Bình"_s, u"001060012340"_s, u"1960-02-03"_s))));
        const auto amended = fixture.act(
            kClerkLogin, u"amend"_s, id, {{u"note"_s, u"đã xem"_s}, {u"reason"_s, u"thêm"_s}});
        VERIFY_OK(amended);
        QCOMPARE(idsOf(amended->warnings), QStringList());
    }

    /// An older program wrote noughts down where they were told.
    void noughtsFindNobody_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<std::size_t>("found");
        QTest::newRow("a number") << u"112345678"_s << std::size_t(1);
        QTest::newRow("noughts") << u"000000000"_s << std::size_t(0);
    }
    void noughtsFindNobody()
    {
        QFETCH(QString, number);
        OfficeFixture fixture;
        QJsonObject told = fields(person(kName, {}, kBorn));
        told[u"oldNumber"_s] = u"012345678"_s;
        received(fixture, copiesFor(told));
        WardFile& file = fixture.office().file();
        QCOMPARE(peopleWithOldNumber(file, u"012345678"_s)->size(), std::size_t(1));
        forgeChain(file, [&](const EventHeader&, QJsonObject& body) {
            QJsonObject applicant = body[u"applicant"_s].toObject();
            QJsonObject one = applicant[u"person"_s].toObject();
            if (one.isEmpty())
                return;
            one[u"oldNumber"_s] = number;
            applicant[u"person"_s] = one;
            body[u"applicant"_s] = applicant;
        });
        const auto people = peopleWithOldNumber(file, number);
        VERIFY_OK(people);
        QTEST(people->size(), "found");
    }

    void aPassportIsFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<std::size_t>("found");
        for (const QString& typed : {u"AB123456"_s, u"ab123456"_s, u"AB-123456"_s, u"ab 123456"_s,
                 u"ab 123-456"_s, u"AB\u00a0123456"_s, u"ab\u202f123\u00a0456"_s, u"AB-123.456"_s,
                 u"ＡＢ１２３４５６"_s, u"ＡＢ－１２３．４５６"_s})
            QTest::newRow(qPrintable(typed)) << typed << std::size_t(1);
        QTest::newRow("another one with a dot") << u"AB-123.457"_s << std::size_t(0);
        QTest::newRow("another one") << u"AB-123457"_s << std::size_t(0);
        QTest::newRow("another one, a hard space in it") << u"AB\u00a0123457"_s << std::size_t(0);
    }
    void aPassportIsFoundHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        OfficeFixture fixture;
        QJsonObject told = fields(person(u"John Smith"_s, {}, u"1980-03-02"_s));
        told[u"passport"_s] = u"ab 123-456"_s;
        VERIFY_OK(fixture.run(kClerkLogin, copiesFor(told)));
        const auto found = find(fixture.office().file(), typed, 10);
        VERIFY_OK(found);
        QTEST(found->dossiers.size(), "found");
        QVERIFY(verify(fixture.office().file())->ok); // a rebuild finds the same words
    }

    void aLookAtAPersonIsAnEventOnceADay()
    {
        OfficeFixture fixture;
        Office& office = fixture.office();
        for (const QString& who : {kNumber, kNumber, kOther, kNumber})
            VERIFY_OK(office.notePersonReading(who, {kClerkLogin}));
        const auto beside
            = std::move(*Office::open(fixture.path(), Office::Access::read, fixture.seams()));
        VERIFY_OK(beside->notePersonReading(kOther, {u"chutich"_s}));
        received(fixture, copiesFor(fields(person(kName, kNumber, kBorn))));
        const auto count = [&](const QString& login) {
            return office.file().events(u"reading:%1:2022-05-04"_s.arg(login)).value().size();
        };
        QCOMPARE(count(kClerkLogin), 2U);
        QCOMPARE(count(u"chutich"_s), 1U);
        QVERIFY(verify(office.file())->ok);
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
