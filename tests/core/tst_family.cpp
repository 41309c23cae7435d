// What cannot be, or hardly can be, between the people of one request.
#include "core/dossier/despite.h"
#include "core/dossier/likepeople.h"
#include "core/dossier/onenumber.h"
#include "core/wording/wording.h"
#include "tests/support/forger.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kClerk = u"tiepnhan"_s;
const QString kChairman = u"chutich"_s;

QJsonObject person(const QString& role, const QString& name, const QString& born)
{
    return {{u"role"_s, role}, {u"fullName"_s, name}, {u"dateOfBirth"_s, born}};
}

QJsonObject request(const QString& procedure, const QJsonArray& parties)
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, procedure},
        {u"applicant"_s,
            QJsonObject{{u"fullName"_s, u"Trần Thị Nộp"_s},
                {u"personalNumber"_s, u"034187009876"_s}, {u"dateOfBirth"_s, u"1987-05-06"_s}}},
        {u"parties"_s, parties}};
}

QJsonObject birthOf(const QString& born, const QJsonObject& parent)
{
    return request(u"1.001193"_s, {person(u"child"_s, u"Lê Gia Bảo"_s, born), parent});
}

QJsonObject deathOf(const QString& name, const QString& born, const QString& diedOn)
{
    QJsonObject death = request(u"1.000656"_s, {person(u"deceased"_s, name, born)});
    death[u"answers"_s] = QJsonObject{{u"diedOn"_s, diedOn}};
    return death;
}

bool tells(const Reasons& reasons, const QString& id)
{
    return std::ranges::count(reasons, id, &Reason::id) > 0;
}

QJsonObject because(const QString& reason)
{
    return {{u"reason"_s, reason}};
}

QJsonObject numbered(QJsonObject person, const QString& number)
{
    person[u"personalNumber"_s] = number;
    return person;
}

QJsonObject deathOfThem(QJsonObject person)
{
    QJsonObject death = deathOf({}, {}, u"2022-05-01"_s);
    person[u"role"_s] = u"deceased"_s;
    death[u"parties"_s] = QJsonArray{person};
    return death;
}

/// Handed over to somebody who tells no number.
QJsonObject by(const QString& taker)
{
    return {{u"to"_s,
        QJsonObject{{u"fullName"_s, taker}, {u"authorisation"_s, u"Giấy ủy quyền số 1"_s}}}};
}

/// Received, approved and with its number in the book.
DossierId registered(OfficeFixture& fixture, const QJsonObject& command, const QString& book)
{
    const DossierId id = must(fixture.run(kClerk, command)).dossier->id;
    must(fixture.act(kClerk, u"submit"_s, id));
    must(fixture.act(kChairman, u"approve"_s, id));
    must(fixture.act(kClerk, u"recordNumber"_s, id,
        {{u"register"_s, book}, {u"number"_s, 12}, {u"date"_s, u"2022-05-04"_s},
            {u"system"_s, u"Hệ thống hộ tịch"_s}}));
    return id;
}
} // namespace

class TestFamily : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aParentIsBornBeforeTheChild_data()
    {
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<QString>("detail");
        const QString none;
        const QString refused = u"parentNotBornBefore"_s;
        const auto mother
            = [](const QString& born) { return person(u"mother"_s, u"Vũ Thị Mai"_s, born); };
        QTest::newRow("a mother") << birthOf(u"2022-04-20"_s, mother(u"1992-02-03"_s)) << none;
        QTest::newRow("a younger mother")
            << birthOf(u"1980-11-01"_s, mother(u"1987-05-06"_s)) << refused;
        QTest::newRow("of one day") << birthOf(u"1980-11-01"_s, mother(u"1980-11-01"_s)) << refused;
        QTest::newRow("of one year, of which no more is known")
            << birthOf(u"1980-11-01"_s, mother(u"1980"_s)) << none;
        QTest::newRow("of a later year, of which no more is known")
            << birthOf(u"1980-11-01"_s, mother(u"1981"_s)) << refused;
        QTest::newRow("a younger father")
            << birthOf(u"1980-11-01"_s, person(u"father"_s, u"Lê Văn Bình"_s, u"1990-01-01"_s))
            << refused;
        const QJsonObject child = person(u"child"_s, u"Lê Văn An"_s, u"1980-01-01"_s);
        QTest::newRow("who is recognised") << request(
            u"1.001022"_s, {child, person(u"parent"_s, u"Lê Văn Bình"_s, u"1990-01-01"_s)})
                                           << refused;
        QTest::newRow("who adopts") << request(u"2.001263"_s, {child}) << refused;
        QTest::newRow("who adopts somebody younger")
            << request(u"2.001263"_s, {person(u"child"_s, u"Lê Văn An"_s, u"2015-01-01"_s)})
            << none;
    }
    void aParentIsBornBeforeTheChild()
    {
        QFETCH(QJsonObject, command);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        const auto received = fixture.run(kClerk, command);
        QCOMPARE(received ? QString() : received.error().detail, detail);
        if (!received)
            QVERIFY(!sentence(received.error(), Language::vietnamese).contains(u'{'));
    }

    /// Luật Hộ tịch 60/2014/QH13, Điều 14: day, month and year, of whatever procedure.
    void aBirthHasADay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("born"); // "": only the answer tells it
        QTest::addColumn<QString>("detail");
        const QStringList procedures{u"1.001193"_s, u"1.000689"_s, u"1.003583"_s};
        for (const auto& now : {u"2022-05-04T09:00:00"_s, u"2026-05-04T09:00:00"_s})
            for (const QString& procedure : procedures) {
                const auto row = [&](const char* name, const QString& born, const char* detail) {
                    QTest::addRow(
                        "%s, %s, %s", name, qPrintable(procedure), qPrintable(now.left(4)))
                        << now << procedure << born << QString::fromLatin1(detail);
                };
                row("a day", now.left(8) + u"01"_s, "");
                row("a month", now.left(5) + u"04"_s, "wholeBirthNeeded");
                row("this year", now.left(4), "wholeBirthNeeded");
                row("a year long ago", u"1990"_s, "wholeBirthNeeded");
                row("an answer alone", QString(), "wholeBirthNeeded");
            }
    }
    void aBirthHasADay()
    {
        QFETCH(QString, now);
        QFETCH(QString, procedure);
        QFETCH(QString, born);
        QFETCH(QString, detail);
        OfficeFixture fixture(now);
        QJsonObject child = person(u"child"_s, u"Lê Gia Bảo"_s, born);
        if (born.isEmpty())
            child.remove(u"dateOfBirth"_s);
        QJsonObject birth = request(procedure, {child});
        if (born.isEmpty())
            birth[u"answers"_s] = QJsonObject{{u"bornOn"_s, now.left(8) + u"01"_s}};
        const auto received = fixture.run(kClerk, birth);
        QCOMPARE(received ? QString() : received.error().detail, detail);
        if (received)
            return;
        QCOMPARE(received.error().field, u"/parties/0/dateOfBirth"_s);
        QVERIFY(received.error().source.contains(u"Điều 14"_s));
        birth[u"guide"_s] = QJsonArray{u"Ngày sinh của trẻ"_s}; // it may be told later
        birth[u"reason"_s] = u"chưa ghi ngày sinh"_s;
        must(fixture.run(kClerk, birth));
    }

    void aGuardianIsGrownUp_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a child") << u"2015-01-01"_s << u"partyTooYoung"_s;
        QTest::newRow("a day before the birthday") << u"2004-05-05"_s << u"partyTooYoung"_s;
        QTest::newRow("eighteen today") << u"2004-05-04"_s << QString();
        QTest::newRow("perhaps eighteen") << u"2004"_s << QString();
        QTest::newRow("not told") << QString() << QString();
    }
    void aGuardianIsGrownUp()
    {
        QFETCH(QString, born);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        QJsonObject guardian = person(u"guardian"_s, u"Lê Thị Tâm"_s, born);
        if (born.isEmpty())
            guardian.remove(u"dateOfBirth"_s);
        const auto received = fixture.run(kClerk,
            request(u"1.004837"_s, {guardian, person(u"ward"_s, u"Lê Bé Con"_s, u"2018-01-01"_s)}));
        QCOMPARE(received ? QString() : received.error().detail, detail);
        if (!received)
            QVERIFY(received.error().source.contains(u"Điều 49"_s));
    }

    /// Whose birth is registered late asks for themself, or a parent does; of the others nothing
    /// need be told, nor a whole day (NĐ 123/2015/NĐ-CP Điều 26).
    void aLateBirthAsksForNobody_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QJsonArray>("parties");
        QTest::addColumn<QString>("detail");
        const QJsonObject mother = person(u"mother"_s, u"Vũ Thị Mai"_s, u"1960"_s);
        const QJsonObject father = person(u"father"_s, u"Trần Văn Nam"_s, u"1958-02-03"_s);
        const QJsonObject child = person(u"child"_s, u"Trần Gia Bảo"_s, u"2012"_s);
        const QJsonObject self
            = numbered(person(u"child"_s, u"Trần Thị Nộp"_s, u"1987-05-06"_s), u"034187009876"_s);
        const QJsonObject own
            = numbered(person(u"mother"_s, u"Trần Thị Nộp"_s, u"1987-05-06"_s), u"034187009876"_s);
        const QJsonObject young = person(u"father"_s, u"Trần Văn Nam"_s, u"2013"_s);
        for (const QString& procedure : {u"1.004884"_s, u"1.004772"_s}) {
            const auto row
                = [&](const char* name, const QJsonArray& parties, const QString& detail = {}) {
                      QTest::addRow("%s, %s", qPrintable(procedure), name)
                          << procedure << parties << detail;
                  };
            row("nobody", {});
            row("the parents of who asks", {mother, father});
            row("one of them", {father});
            row("a child of who asks", {child, own});
            row("a child alone", {child});
            row("who asks told once more", {self, mother, father});
            row("a father younger than the child", {child, young}, u"parentNotBornBefore"_s);
        }
    }
    void aLateBirthAsksForNobody()
    {
        QFETCH(QString, procedure);
        QFETCH(QJsonArray, parties);
        QFETCH(QString, detail);
        for (const QString& now : {u"2022-05-04T09:00:00"_s, u"2026-05-04T09:00:00"_s}) {
            OfficeFixture fixture(now);
            const auto received = fixture.run(kClerk, request(procedure, parties));
            QCOMPARE(received ? QString() : received.error().detail, detail);
            if (!received)
                continue;
            must(fixture.act(kClerk, u"submit"_s, received->dossier->id));
            must(fixture.act(kChairman, u"approve"_s, received->dossier->id));
        }
    }

    void aParentWhoWasAChildNeedsAReason_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<bool>("doubted");
        QTest::newRow("two") << u"2020-01-01"_s << true;
        QTest::newRow("a day before twelve") << u"2010-04-21"_s << true;
        QTest::newRow("twelve that day") << u"2010-04-20"_s << false;
        QTest::newRow("twenty-nine") << u"1992-02-03"_s << false;
    }
    void aParentWhoWasAChildNeedsAReason()
    {
        QFETCH(QString, born);
        QFETCH(bool, doubted);
        OfficeFixture fixture;
        const Answer received = must(fixture.run(
            kClerk, birthOf(u"2022-04-20"_s, person(u"mother"_s, u"Vũ Thị Mai"_s, born))));
        QCOMPARE(tells(received.warnings, u"parentVeryYoung"_s), doubted);
        const DossierId id = received.dossier->id;
        const auto silent = fixture.act(kClerk, u"submit"_s, id);
        QCOMPARE(
            silent ? QString() : silent.error().detail, doubted ? u"familyDoubted"_s : QString());
        if (!doubted)
            return;
        QVERIFY(sentence(silent.error(), Language::vietnamese).contains(u"(Vũ Thị Mai) mới "_s));
        const Answer submitted = must(
            fixture.act(kClerk, u"submit"_s, id, because(u"đã đối chiếu giấy chứng sinh"_s)));
        QVERIFY(tells(fixture.office().saidAgainst(*submitted.dossier, Command::approve).all,
            u"submittedDespite"_s));
        must(fixture.act(kChairman, u"approve"_s, id));
    }

    /// Luật Nuôi con nuôi 52/2010/QH12, Điều 14: twenty years, with exceptions.
    void whoAdoptsIsTwentyYearsOlder_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<bool>("doubted");
        QTest::newRow("twenty years") << u"2007-05-06"_s << false;
        QTest::newRow("a day less") << u"2007-05-05"_s << true;
    }
    void whoAdoptsIsTwentyYearsOlder()
    {
        QFETCH(QString, born);
        QFETCH(bool, doubted);
        OfficeFixture fixture;
        const QJsonObject adoption
            = request(u"2.001263"_s, {person(u"child"_s, u"Lê Bé Con"_s, born)});
        const Answer received = must(fixture.run(kClerk, adoption));
        QCOMPARE(tells(received.warnings, u"parentTooNear"_s), doubted);
        QVERIFY(!tells(received.warnings, u"parentVeryYoung"_s));
    }

    /// Luật Nuôi con nuôi 52/2010/QH12, Điều 8: under sixteen, in some cases under eighteen.
    void whoIsAdoptedIsAChild_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("detail"); // at the receipt
        QTest::addColumn<bool>("doubted");
        const auto row
            = [](const char* name, int years, const char* day, const char* detail, bool doubted) {
                  for (int year : {2022, 2026})
                      QTest::addRow("%s, %d", name, year)
                          << u"%1-05-04T09:00:00"_s.arg(year)
                          << QString::number(year - years) + QString::fromLatin1(day)
                          << QString::fromLatin1(detail) << doubted;
              };
        row("a day before sixteen", 16, "-05-05", "", false);
        row("sixteen today", 16, "-05-04", "", true);
        row("perhaps sixteen", 16, "", "", false);
        row("a day before eighteen", 18, "-05-05", "", true);
        row("eighteen today", 18, "-05-04", "partyTooOld", false);
        row("perhaps eighteen", 18, "", "", true);
        row("thirty", 30, "-01-01", "partyTooOld", false);
    }
    void whoIsAdoptedIsAChild()
    {
        QFETCH(QString, now);
        QFETCH(QString, born);
        QFETCH(QString, detail);
        QFETCH(bool, doubted);
        OfficeFixture fixture(now);
        QJsonObject adoption = request(u"2.001263"_s, {person(u"child"_s, u"Lê Bé Con"_s, born)});
        QJsonObject parent = adoption[u"applicant"_s].toObject();
        parent[u"personalNumber"_s] = u"034160009876"_s;
        parent[u"dateOfBirth"_s] = u"1960-05-06"_s;
        adoption[u"applicant"_s] = parent;
        const auto received = fixture.run(kClerk, adoption);
        QCOMPARE(received ? QString() : received.error().detail, detail);
        if (!received) {
            QVERIFY(received.error().source.contains(u"Điều 8"_s));
            return;
        }
        QCOMPARE(tells(received->warnings, u"partyOverAge"_s), doubted);
        const DossierId id = received->dossier->id;
        const auto silent = fixture.act(kClerk, u"submit"_s, id);
        QCOMPARE(
            silent ? QString() : silent.error().detail, doubted ? u"familyDoubted"_s : QString());
        if (silent)
            return;
        must(fixture.act(kClerk, u"submit"_s, id, because(u"con riêng của vợ"_s)));
        must(fixture.act(kChairman, u"approve"_s, id));
    }

    /// Whose age passed the law's between receipt and decision is asked about once more, unless
    /// just that was answered for.
    void anAgeReachedBeforeTheDecisionIsAskedAbout_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("submitted"); // the day
        QTest::addColumn<QString>("doubt"); // at the submission; "": none
        QTest::addColumn<QString>("later"); // at the approval two days after the receipt: not
                                            // answered for
        const QString over = u"partyOverAge"_s;
        const QString grown = u"partyGrownSince"_s;
        const QString today = u"2026-05-04"_s;
        const QString later = u"2026-05-06"_s;
        const QString none;
        QTest::newRow("sixteen after the submission") << u"2010-05-05"_s << today << none << over;
        QTest::newRow("sixteen before it") << u"2010-05-05"_s << later << over << none;
        QTest::newRow("sixteen that day") << u"2010-05-06"_s << later << over << none;
        QTest::newRow("sixteen a day later") << u"2010-05-07"_s << later << none << none;
        QTest::newRow("seventeen") << u"2009-05-05"_s << today << over << none;
        QTest::newRow("eighteen after the submission") << u"2008-05-05"_s << today << over << grown;
        QTest::newRow("eighteen before it") << u"2008-05-05"_s << later << grown << none;
        QTest::newRow("a child") << u"2016-05-05"_s << today << none << none;
    }
    void anAgeReachedBeforeTheDecisionIsAskedAbout()
    {
        QFETCH(QString, born);
        QFETCH(QString, submitted);
        QFETCH(QString, doubt);
        QFETCH(QString, later);
        OfficeFixture fixture(u"2026-05-04T09:00:00"_s);
        QJsonObject adoption = request(u"2.001263"_s, {person(u"child"_s, u"Lê Bé Con"_s, born)});
        QJsonObject parent = adoption[u"applicant"_s].toObject();
        parent[u"personalNumber"_s] = u"034160009876"_s;
        parent[u"dateOfBirth"_s] = u"1960-05-06"_s;
        adoption[u"applicant"_s] = parent;
        const DossierId id = must(fixture.run(kClerk, adoption)).dossier->id;
        const auto said = [&](Command command) {
            return fixture.office().saidAgainst(must(fixture.office().dossier(id)), command);
        };
        const auto detail = [](const Result<Answer>& answer) {
            return answer ? QString() : answer.error().detail;
        };
        const auto asked
            = [](const QString& about) { return about.isEmpty() ? QString() : u"familyDoubted"_s; };
        fixture.at(submitted + u"T10:00:00"_s);
        const auto silent = fixture.act(kClerk, u"submit"_s, id);
        QCOMPARE(detail(silent), asked(doubt));
        if (!silent) {
            QVERIFY(tells(said(Command::submit).unanswered, doubt));
            must(fixture.act(kClerk, u"submit"_s, id, because(u"con riêng của vợ"_s)));
        }
        fixture.at(u"2026-05-06T14:00:00"_s);
        QCOMPARE(said(Command::approve).unanswered.empty(), later.isEmpty());
        const Reasons all = said(Command::approve).all;
        for (const QString& about : {doubt, later})
            QVERIFY(about.isEmpty() || tells(all, about));
        QVERIFY(std::ranges::count(all, u"partyOverAge"_s, &Reason::id) <= 1);
        const auto decided = fixture.act(kChairman, u"approve"_s, id);
        QCOMPARE(detail(decided), asked(later));
        if (decided)
            return;
        QVERIFY(tells(said(Command::approve).unanswered, later));
        const QString words = sentence(decided.error(), Language::vietnamese);
        QVERIFY2(words.contains(u"Lê Bé Con"_s) && !words.contains(u'{'), qPrintable(words));
        must(fixture.act(kChairman, u"approve"_s, id, because(u"con riêng của vợ"_s)));
    }

    /// Who only grows older was answered for; who turns out to be born on another day was not.
    void anAnswerIsForADayOfBirth_data()
    {
        QTest::addColumn<QString>("amended"); // the day of birth; "": stays
        QTest::addColumn<bool>("asked");
        QTest::addColumn<int>("years"); // told to the leader two days after the receipt
        QTest::newRow("sixteen, and seventeen since") << u""_s << false << 17;
        QTest::newRow("the same once more") << u"2009-05-05"_s << false << 17;
        QTest::newRow("a day later") << u"2009-05-06"_s << true << 17;
        QTest::newRow("seventeen all the time") << u"2009-01-01"_s << true << 17;
        QTest::newRow("sixteen all the time") << u"2010-01-01"_s << true << 16;
        QTest::newRow("a child") << u"2016-05-05"_s << false << 0;
    }
    void anAnswerIsForADayOfBirth()
    {
        QFETCH(QString, amended);
        QFETCH(bool, asked);
        QFETCH(int, years);
        OfficeFixture fixture(u"2026-05-04T09:00:00"_s);
        QJsonObject adoption
            = request(u"2.001263"_s, {person(u"child"_s, u"Lê Bé Con"_s, u"2009-05-05"_s)});
        QJsonObject parent
            = numbered(person({}, u"Trần Thị Nộp"_s, u"1960-05-06"_s), u"034160009876"_s);
        parent.remove(u"role"_s);
        adoption[u"applicant"_s] = parent;
        const DossierId id = must(fixture.run(kClerk, adoption)).dossier->id;
        must(fixture.act(kClerk, u"submit"_s, id, because(u"con riêng của vợ"_s)));
        must(fixture.act(kChairman, u"return"_s, id, because(u"xem lại ngày sinh"_s)));
        fixture.at(u"2026-05-06T10:00:00"_s);
        if (!amended.isEmpty())
            must(fixture.act(kClerk, u"amend"_s, id,
                {{u"parties"_s, QJsonArray{person(u"child"_s, u"Lê Bé Con"_s, amended)}}}));
        const auto silent = fixture.act(kClerk, u"submit"_s, id);
        QCOMPARE(
            silent ? QString() : silent.error().detail, asked ? u"familyDoubted"_s : QString());
        if (!silent)
            must(fixture.act(kClerk, u"submit"_s, id, because(u"con riêng của chồng"_s)));
        Reasons all = fixture.office()
                          .saidAgainst(must(fixture.office().dossier(id)), Command::approve)
                          .all;
        std::erase_if(all, [](const Reason& one) { return one.id != u"partyOverAge"; });
        QCOMPARE(int(all.size()), years > 0 ? 1 : 0);
        if (years > 0)
            QCOMPARE(all.front().values[u"years"_s].toInt(), years);
        must(fixture.act(kChairman, u"approve"_s, id));
    }

    /// Reasons of older dossiers do not tell the day of birth that they were given for.
    void anOlderAnswerHolds()
    {
        OfficeFixture fixture(u"2026-05-04T09:00:00"_s);
        QJsonObject adoption
            = request(u"2.001263"_s, {person(u"child"_s, u"Lê Bé Con"_s, u"2009-05-05"_s)});
        QJsonObject parent
            = numbered(person({}, u"Trần Thị Nộp"_s, u"1960-05-06"_s), u"034160009876"_s);
        parent.remove(u"role"_s);
        adoption[u"applicant"_s] = parent;
        const DossierId id = must(fixture.run(kClerk, adoption)).dossier->id;
        must(fixture.act(kClerk, u"submit"_s, id, because(u"con riêng của vợ"_s)));
        forgeChain(fixture.office().file(), [](const EventHeader&, QJsonObject& body) {
            QJsonArray told = body[u"despite"_s].toArray();
            for (qsizetype at = 0; at < told.size(); ++at) {
                QJsonObject reason = told[at].toObject();
                QJsonObject values = reason[u"values"_s].toObject();
                values.remove(u"born"_s);
                reason[u"values"_s] = values;
                told[at] = reason;
            }
            if (!told.isEmpty())
                body[u"despite"_s] = told;
        });
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
    }

    /// Whose name is only spelt otherwise is the one who was answered for.
    void anAnswerIsForANameHoweverItIsSpelt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("asked");
        QTest::newRow("the tone on another letter") << u"Lê Bé Hòa"_s << false;
        QTest::newRow("capitals") << u"LÊ BÉ HOÀ"_s << false;
        QTest::newRow("another tone") << u"Lê Bé Hoá"_s << true;
        QTest::newRow("no tone") << u"Lê Bé Hoa"_s << true;
    }
    void anAnswerIsForANameHoweverItIsSpelt()
    {
        QFETCH(QString, name);
        QFETCH(bool, asked);
        OfficeFixture fixture(u"2026-05-04T09:00:00"_s);
        const auto child = [](const QString& called) {
            return numbered(person(u"child"_s, called, u"2009-05-05"_s), u"034309009871"_s);
        };
        QJsonObject adoption = request(u"2.001263"_s, {child(u"Lê Bé Hoà"_s)});
        QJsonObject parent
            = numbered(person({}, u"Trần Thị Nộp"_s, u"1960-05-06"_s), u"034160009876"_s);
        parent.remove(u"role"_s);
        adoption[u"applicant"_s] = parent;
        const DossierId id = must(fixture.run(kClerk, adoption)).dossier->id;
        must(fixture.act(kClerk, u"submit"_s, id, because(u"con riêng của vợ"_s)));
        must(fixture.act(kClerk, u"undoSubmit"_s, id));
        must(fixture.act(kClerk, u"amend"_s, id, {{u"parties"_s, QJsonArray{child(name)}}}));
        const auto again = fixture.act(kClerk, u"submit"_s, id);
        QCOMPARE(again ? QString() : again.error().detail, asked ? u"familyDoubted"_s : QString());
    }

    void aParentWhoHadDiedNeedsAReason_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("diedOn");
        QTest::addColumn<QString>("warning");
        const QString none;
        QTest::newRow("the mother, that day") << u"mother"_s << u"2022-04-20"_s << none;
        QTest::newRow("the mother, the day before")
            << u"mother"_s << u"2022-04-19"_s << u"motherDiedBefore"_s;
        QTest::newRow("the father, three hundred days before")
            << u"father"_s << u"2021-06-24"_s << none;
        QTest::newRow("the father, a day more")
            << u"father"_s << u"2021-06-23"_s << u"fatherDiedBefore"_s;
    }
    void aParentWhoHadDiedNeedsAReason()
    {
        QFETCH(QString, role);
        QFETCH(QString, diedOn);
        QFETCH(QString, warning);
        OfficeFixture fixture;
        must(fixture.run(kClerk, deathOf(u"Vũ Mai"_s, u"1992-02-03"_s, diedOn)));
        fixture.at(u"2022-05-04T10:00:00"_s);
        const Answer received = must(fixture.run(
            kClerk, birthOf(u"2022-04-20"_s, person(role, u"Vũ Mai"_s, u"1992-02-03"_s))));
        QVERIFY(!tells(received.warnings, u"personDied"_s));
        QCOMPARE(tells(received.warnings, role + u"DiedBefore"_s), !warning.isEmpty());
        const auto silent = fixture.act(kClerk, u"submit"_s, received.dossier->id);
        QCOMPARE(silent ? QString() : silent.error().detail,
            warning.isEmpty() ? QString() : u"registeredBefore"_s);
    }

    /// A ward has versions of its own that were made before `sex`, or `parents`, was asked for.
    void anOlderVersionKnowsMotherAndFatherByTheirNames_data()
    {
        QTest::addColumn<QStringList>("lacking");
        QTest::addColumn<QString>("role");
        const QStringList bare{u"sex"_s, u"parents"_s};
        QTest::newRow("the mother without sex") << QStringList{u"sex"_s} << u"mother"_s;
        QTest::newRow("the father without sex") << QStringList{u"sex"_s} << u"father"_s;
        QTest::newRow("the mother, no parents named") << bare << u"mother"_s;
        QTest::newRow("the father, no parents named") << bare << u"father"_s;
    }
    void anOlderVersionKnowsMotherAndFatherByTheirNames()
    {
        QFETCH(QStringList, lacking);
        QFETCH(QString, role);
        OfficeFixture fixture;
        QJsonObject version = Catalogue::builtIn().find(u"1.001193"_s, QDate(2022, 5, 4))->json();
        version[u"from"_s] = u"2022-05-05"_s;
        version.remove(u"to"_s);
        version[u"announcedBy"_s] = u"Quyết định 20/QĐ-UBND"_s;
        QJsonArray parties = version[u"parties"_s].toArray();
        for (QJsonValueRef one : parties) {
            QJsonObject party = one.toObject();
            for (const QString& key : lacking)
                party.remove(key);
            one = party;
        }
        version[u"parties"_s] = parties;
        const Answer proposed = must(fixture.run(kClerk,
            {{u"do"_s, u"proposeProcedure"_s}, {u"procedure"_s, version},
                {u"note"_s, u"Quyết định 20/QĐ-UBND"_s}}));
        must(fixture.run(kChairman,
            {{u"do"_s, u"confirmProcedure"_s}, {u"proposal"_s, proposed.ward[u"proposal"_s]}}));
        fixture.at(u"2022-05-05T09:00:00"_s);
        must(fixture.run(kClerk, deathOf(u"Vũ Mai"_s, u"1992-02-03"_s, u"2021-01-01"_s)));
        const Answer received = must(fixture.run(
            kClerk, birthOf(u"2022-04-20"_s, person(role, u"Vũ Mai"_s, u"1992-02-03"_s))));
        QCOMPARE(received.dossier->procedureHash,
            fixture.office().ward().catalogue.find(u"1.001193"_s, QDate(2022, 5, 5))->hash);
        QVERIFY(tells(received.warnings, role + u"DiedBefore"_s));
    }

    /// Luật Hôn nhân và gia đình 52/2014/QH13, Điều 101: a court recognises who has died.
    void whoBecomesAParentLives_data()
    {
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<bool>("warned");
        const auto dead
            = [](const QString& role) { return person(role, u"Lê Văn Bình"_s, u"1960-02-03"_s); };
        const auto child
            = [](const QString& born) { return person(u"child"_s, u"Lê Bé Con"_s, born); };
        QTest::newRow("a parent who is recognised")
            << request(u"1.001022"_s, {child(u"1990-02-03"_s), dead(u"parent"_s)}) << true;
        QTest::newRow("another one of that name") << request(u"1.001022"_s,
            {child(u"1990-02-03"_s), person(u"parent"_s, u"Lê Văn Bình"_s, u"1961-02-03"_s)})
                                                  << false;
        QTest::newRow("of a year alone it is not sure") << request(u"1.001022"_s,
            {child(u"1990-02-03"_s), person(u"parent"_s, u"Lê Văn Bình"_s, u"1960"_s)})
                                                        << false;
        QJsonObject adoption = request(u"2.001263"_s, {child(u"2015-01-01"_s)});
        adoption[u"applicant"_s] = dead(QString());
        QTest::newRow("who adopts") << adoption << true;
        QJsonObject birth = birthOf(u"2022-04-20"_s, dead(u"father"_s));
        QTest::newRow("a father who lived at the birth") << birth << false;
        birth[u"applicant"_s] = dead(QString());
        QTest::newRow("… and declares it now") << birth << true;
    }
    void whoBecomesAParentLives()
    {
        QFETCH(QJsonObject, command);
        QFETCH(bool, warned);
        OfficeFixture fixture;
        must(fixture.run(kClerk, deathOf(u"Lê Văn Bình"_s, u"1960-02-03"_s, u"2022-05-01"_s)));
        fixture.at(u"2022-05-04T10:00:00"_s);
        QJsonObject applicant = command[u"applicant"_s].toObject();
        applicant.remove(u"role"_s);
        command[u"applicant"_s] = applicant;
        const Answer received = must(fixture.run(kClerk, command));
        QCOMPARE(tells(received.warnings, u"personDied"_s), warned);
        QVERIFY(!tells(received.warnings, u"fatherDiedBefore"_s));
    }

    /// A death that is registered while the request is in hand counts, too.
    void whoBecomesAParentLivesUntilTheDecision_data()
    {
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<QString>("refused"); // the step before which the death is registered
        const QJsonObject child = person(u"child"_s, u"Lê Bé Con"_s, u"2015-02-03"_s);
        const QJsonObject recognition
            = request(u"1.001022"_s, {child, person(u"parent"_s, u"Lê Bình"_s, u"1960-02-03"_s)});
        QTest::newRow("recognised: before it is submitted") << recognition << u"submit"_s;
        QTest::newRow("recognised: before it is approved") << recognition << u"approve"_s;
        QTest::newRow("recognised, and alive") << recognition << QString();
        QJsonObject adoption = request(u"2.001263"_s, {child});
        adoption[u"applicant"_s] = QJsonObject{{u"fullName"_s, u"Lê Bình"_s},
            {u"dateOfBirth"_s, u"1960-02-03"_s}, {u"personalNumber"_s, u"001060012345"_s}};
        QTest::newRow("who adopts: before it is submitted") << adoption << u"submit"_s;
    }
    void whoBecomesAParentLivesUntilTheDecision()
    {
        QFETCH(QJsonObject, command);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        const Answer received = must(fixture.run(kClerk, command));
        QVERIFY(!tells(received.warnings, u"personDied"_s));
        QJsonObject dead = person(u"deceased"_s, u"Lê Bình"_s, u"1960-02-03"_s);
        dead[u"personalNumber"_s] = command[u"applicant"_s][u"personalNumber"_s];
        if (command[u"procedure"_s] == u"1.001022"_s)
            dead.remove(u"personalNumber"_s); // the applicant is another
        for (const auto& [login, step] :
            {std::pair{kClerk, u"submit"_s}, std::pair{kChairman, u"approve"_s}}) {
            if (step == refused) {
                const DossierId death = must(fixture.run(kClerk, deathOfThem(dead))).dossier->id;
                must(fixture.act(kClerk, u"submit"_s, death));
                must(fixture.act(kChairman, u"approve"_s, death));
                const auto silent = fixture.act(login, step, received.dossier->id);
                VERIFY_ERROR(silent, ErrorCode::ruleRefused);
                QCOMPARE(silent.error().detail, u"registeredBefore"_s);
            }
            must(fixture.act(login, step, received.dossier->id,
                step == refused ? because(u"ghi nhầm người"_s) : QJsonObject()));
        }
    }

    /// One refusal names those of whom it is sure; what is asked of the others stands beside it,
    /// each with their own name, and one reason answers it all.
    void severalPeopleAreToldApart()
    {
        OfficeFixture fixture;
        const auto died = [&](const QString& name, const QString& born, const QString& on) {
            return must(fixture.run(kClerk, deathOf(name, born, on))).dossier->code;
        };
        const QString mothers = died(u"Vũ Mai"_s, u"1992-02-03"_s, u"2022-04-01"_s);
        const QString fathers = died(u"Lê Bình"_s, u"2012-02-03"_s, u"2021-01-01"_s);
        QJsonObject known
            = birthOf(u"2022-04-20"_s, person(u"mother"_s, u"Đỗ Lan"_s, u"1990-01-01"_s));
        QJsonArray parties = known[u"parties"_s].toArray();
        QJsonObject child = parties[0].toObject();
        child[u"personalNumber"_s] = u"001222012345"_s;
        parties[0] = child;
        known[u"parties"_s] = parties;
        must(fixture.run(kClerk, known));
        fixture.at(u"2022-05-04T10:00:00"_s);
        const Answer received = must(fixture.run(kClerk,
            request(u"1.001193"_s,
                {person(u"child"_s, u"Lê Gia Bảo"_s, u"2022-04-20"_s),
                    person(u"mother"_s, u"Vũ Mai"_s, u"1992-02-03"_s),
                    person(u"father"_s, u"Lê Bình"_s, u"2012-02-03"_s)})));
        const DossierId id = received.dossier->id;
        const auto refused = fixture.act(kClerk, u"submit"_s, id);
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"registeredBefore"_s);
        QCOMPARE(refused.error().values[u"names"_s].toString(), u"Vũ Mai; Lê Bình"_s);
        QCOMPARE(refused.error().values[u"codes"_s].toString(), mothers + u"; "_s + fathers);
        QStringList told;
        const auto said = fixture.office().saidAgainst(*received.dossier, Command::submit);
        for (const Reason& one : said.unanswered)
            told += one.id + u' ' + one.values[u"name"_s].toString();
        told.sort();
        QCOMPARE(told,
            (QStringList{u"fatherDiedBefore Lê Bình"_s, u"maybeBirthRegistered Lê Gia Bảo"_s,
                u"motherDiedBefore Vũ Mai"_s, u"parentVeryYoung Lê Bình"_s}));
        must(fixture.act(kClerk, u"submit"_s, id, because(u"đã đối chiếu với sổ gốc"_s)));
        must(fixture.act(kChairman, u"approve"_s, id));
    }

    /// One number is one person: of who asks and stands there, too, the same is told everywhere.
    void oneNumberHasOneName_data()
    {
        QTest::addColumn<QString>("role"); // of who has the number of who asks
        QTest::addColumn<QJsonObject>("other");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("field");
        const QString none;
        const QString number = u"034187009876"_s;
        const QString name = u"Trần Thị Hòa"_s;
        const QString born = u"1987-05-06"_s;
        const auto row = [&](const char* what, const QJsonObject& other, const char* detail,
                             const QString& key) {
            for (const QString& role : {u"mother"_s, u"submitter"_s})
                QTest::addRow("%s, %s", what, qPrintable(role))
                    << role << other << QString::fromLatin1(detail)
                    << (key.isEmpty()
                               ? none
                               : (role == u"mother" ? u"/parties/1/"_s : u"/submitter/"_s) + key);
        };
        const auto by = [](QJsonObject who, const QString& key, const QString& value) {
            who[key] = value;
            return who;
        };
        const QJsonObject she = person(none, name, born);
        const QJsonObject stranger = person(none, u"Phạm Thị Lạ"_s, u"1990-01-01"_s);
        row("herself", numbered(she, number), "", {});
        row("in capitals, the tone elsewhere",
            numbered(person(none, u"TRẦN THỊ HOÀ"_s, born), number), "", {});
        row("without marks", numbered(person(none, u"TRAN THI HOA"_s, born), number), "", {});
        row("only the year", numbered(person(none, name, u"1987"_s), number), "", {});
        row("no birth", numbered({{u"fullName"_s, name}}, number), "", {});
        row("another name", numbered(stranger, number), "numberOfTwoNames", u"personalNumber"_s);
        row("another tone", numbered(person(none, u"Trần Thị Hóa"_s, born), number),
            "numberOfTwoNames", u"personalNumber"_s);
        row("another day of birth", numbered(person(none, name, u"1987-05-07"_s), number),
            "numberOfTwoBirths", u"dateOfBirth"_s);
        row("one old number", by(stranger, u"oldNumber"_s, u"012345678"_s), "numberOfTwoNames",
            u"oldNumber"_s);
        row("one passport, typed in two ways", by(stranger, u"passport"_s, u"c 1234-567"_s),
            "numberOfTwoNames", u"passport"_s);
        row("one old number of two who have cards",
            by(numbered(stranger, u"001190012347"_s), u"oldNumber"_s, u"012345678"_s), "", {});
        row("another number", numbered(stranger, u"001190012347"_s), "", {});
    }
    void oneNumberHasOneName()
    {
        QFETCH(QString, role);
        QFETCH(QJsonObject, other);
        QFETCH(QString, detail);
        OfficeFixture fixture(u"2026-05-04T09:00:00"_s);
        QJsonObject applicant
            = numbered(person({}, u"Trần Thị Hòa"_s, u"1987-05-06"_s), u"034187009876"_s);
        applicant.remove(u"role"_s);
        applicant[u"oldNumber"_s] = u"012345678"_s;
        applicant[u"passport"_s] = u"C1234567"_s;
        QJsonObject mother = person(u"mother"_s, u"Vũ Thị Mai"_s, u"1992-02-03"_s);
        if (role == u"mother") {
            mother = other;
            mother[u"role"_s] = role;
        }
        QJsonObject birth = birthOf(u"2026-04-20"_s, mother);
        birth[u"applicant"_s] = applicant;
        if (role == u"submitter") {
            other.remove(u"role"_s);
            birth[role] = other;
        }
        const auto received = fixture.run(kClerk, birth);
        QCOMPARE(received ? QString() : received.error().detail, detail);
        if (received)
            return;
        QTEST(received.error().field, "field");
        const QString told = sentence(received.error(), Language::vietnamese);
        QVERIFY2(told.contains(u"Trần Thị Hòa"_s), qPrintable(told));
        QVERIFY2(told.contains(other[u"fullName"_s].toString()), qPrintable(told));
        QVERIFY2(!told.contains(u'{'), qPrintable(told));
    }

    void onePersonInTwoPlacesNeedsAReason_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QJsonObject>("father");
        QTest::addColumn<QString>("detail"); // at the receipt
        QTest::addColumn<bool>("doubted");
        const QString role = u"father"_s;
        const QString name = u"Vũ Nam"_s;
        const QString born = u"1990-01-01"_s;
        const auto row
            = [&](const char* what, const QJsonObject& father, const char* detail, bool doubted) {
                  for (const auto& now : {u"2022-05-04T09:00:00"_s, u"2026-05-04T09:00:00"_s})
                      QTest::addRow("%s, %s", what, qPrintable(now.left(4)))
                          << now << father << QString::fromLatin1(detail) << doubted;
              };
        const auto passport = [&](const QString& number) {
            QJsonObject father = person(role, name, born);
            father[u"passport"_s] = number;
            return father;
        };
        QJsonObject nameless = person(role, name, born);
        nameless.remove(u"dateOfBirth"_s);
        row("of one name and birth", person(role, name, born), "", true);
        row("of that year", person(role, name, u"1990"_s), "", true);
        row("of another day", person(role, name, u"1990-01-02"_s), "", false);
        row("of another tone", person(role, u"Vũ Nám"_s, born), "", false);
        row("with a number", numbered(person(role, name, born), u"001090012345"_s), "", true);
        row("of one passport", passport(u"C1234567"_s), "partyTwice", false);
        row("of another passport", passport(u"C1234568"_s), "", false);
        row("of whom no birth is told", nameless, "", false);
    }
    void onePersonInTwoPlacesNeedsAReason()
    {
        QFETCH(QString, now);
        QFETCH(QJsonObject, father);
        QFETCH(QString, detail);
        QFETCH(bool, doubted);
        OfficeFixture fixture(now);
        QJsonObject mother = person(u"mother"_s, u"Vũ Nam"_s, u"1990-01-01"_s);
        mother[u"passport"_s] = u"C1234567"_s;
        const QJsonObject child
            = person(u"child"_s, u"Vũ Nam"_s, now.left(4) + u"-04-20"_s); // named after them
        const auto received = fixture.run(kClerk, request(u"1.001193"_s, {child, mother, father}));
        QCOMPARE(received ? QString() : received.error().detail, detail);
        if (!received)
            return;
        QCOMPARE(tells(received->warnings, u"partiesAlike"_s), doubted);
        const DossierId id = received->dossier->id;
        const auto silent = fixture.act(kClerk, u"submit"_s, id);
        QCOMPARE(
            silent ? QString() : silent.error().detail, doubted ? u"peopleAlike"_s : QString());
        if (silent)
            return;
        QCOMPARE(silent.error().values[u"names"_s].toString(), u"Vũ Nam"_s);
        must(fixture.act(kClerk, u"submit"_s, id, because(u"trùng tên, đã đối chiếu thẻ"_s)));
        must(fixture.act(kChairman, u"approve"_s, id));
    }

    /// An older file may have noughts where no number was known.
    void noughtsAreNobodysNumber_data()
    {
        QTest::addColumn<Person>("a");
        QTest::addColumn<Person>("b");
        QTest::addColumn<bool>("one");
        QTest::addColumn<bool>("maybe");
        const Person nam = [] {
            Person person;
            person.fullName = u"Vũ Nam"_s;
            person.dateOfBirth = {1990, 1, 1};
            return person;
        }();
        const auto with = [&](QString Person::*kind, const QString& number) {
            Person person = nam;
            person.*kind = number;
            return person;
        };
        const auto row = [&](const char* what, QString Person::*kind, const QString& a,
                             const QString& b, bool one, bool maybe) {
            QTest::newRow(what) << with(kind, a) << with(kind, b) << one << maybe;
        };
        const QString noughts = u"000000000"_s;
        row("one old number", &Person::oldNumber, u"012345678"_s, u"012345678"_s, true, false);
        row("two old numbers", &Person::oldNumber, u"012345678"_s, u"012345679"_s, false, false);
        row("noughts", &Person::oldNumber, noughts, noughts, false, true);
        row("noughts and a number", &Person::oldNumber, noughts, u"012345678"_s, false, true);
        row("one passport", &Person::passport, u"C1234567"_s, u"C1234567"_s, true, false);
        Person french = with(&Person::passport, u"C1234567"_s);
        french.nationality = u"Pháp"_s;
        Person british = french;
        british.nationality = u"Anh"_s;
        QTest::newRow("one number of two states' passports") << french << british << false << false;
        QTest::newRow("one state's") << french << french << true << false;
        row("two passports", &Person::passport, u"C1234567"_s, u"C1234568"_s, false, false);
        row("a passport of noughts", &Person::passport, u"00000"_s, u"00000"_s, false, true);
    }
    void noughtsAreNobodysNumber()
    {
        QFETCH(Person, a);
        QFETCH(Person, b);
        QTEST(isOnePerson(a, b), "one");
        QTEST(maybeOnePerson(a, b), "maybe");
    }

    void namesOfOnePerson_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("apart");
        const auto row = [](const QString& a, const QString& b, bool apart) {
            QTest::addRow("%s, %s", qPrintable(a), qPrintable(b)) << a << b << apart;
        };
        row(u"Marie Anne Curie"_s, u"CURIE Marie Anne"_s, false);
        row(u"Marie Curie"_s, u"CURIE Marie Anne"_s, false);
        row(u"Marie Curie"_s, u"Paul Curie"_s, true);
        row(u"Lê Thị Mái"_s, u"LE THI MAI"_s, false);
        row(u"Lê Thị Mái"_s, u"Lê Thị Mai"_s, true);
        row(u"Lê Thị Mái"_s, u"Thị Lê Mái"_s, true);
    }
    void namesOfOnePerson()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        Person one;
        one.fullName = a;
        Person other;
        other.fullName = b;
        QTEST(areNamedApart(one, other), "apart");
        QTEST(areNamedApart(other, one), "apart");
    }

    /// Luật Hộ tịch 60/2014/QH13, Điều 17: book and certificate have the papers of both.
    void whoMarriesTellsANumber_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QJsonObject>("his"); // numbers
        QTest::addColumn<QJsonObject>("hers");
        QTest::addColumn<QString>("detail"); // at the receipt
        QTest::addColumn<QString>("lacking"); // who tells none
        const auto row = [](const char* what, const QJsonObject& his, const QJsonObject& hers,
                             const char* detail, const QString& lacking) {
            for (const auto& now : {u"2022-05-04T09:00:00"_s, u"2026-03-02T09:00:00"_s})
                for (const auto& procedure : {u"1.000894"_s, u"1.004746"_s, u"1.000593"_s})
                    QTest::addRow(
                        "%s, %s, %s", what, qPrintable(now.left(4)), qPrintable(procedure))
                        << now << procedure << his << hers << QString::fromLatin1(detail)
                        << lacking;
        };
        const QJsonObject none;
        const QJsonObject his{{u"personalNumber"_s, u"001090012345"_s}};
        const QJsonObject hers{{u"personalNumber"_s, u"001190012347"_s}};
        const QJsonObject passport{{u"passport"_s, u"C1234567"_s}};
        const QJsonObject old{{u"oldNumber"_s, u"012345678"_s}};
        const auto with = [&](QJsonObject numbers) {
            numbers[u"oldNumber"_s] = old[u"oldNumber"_s];
            return numbers;
        };
        row("both tell it", his, hers, "", QString());
        row("nobody tells it", none, none, "", u"Lê Kim; Vũ Mai"_s);
        row("she does not", his, none, "", u"Vũ Mai"_s);
        row("he does not", none, hers, "", u"Lê Kim"_s);
        row("a passport", his, passport, "", QString());
        row("one old number of two", old, old, "partyTwice", QString());
        row("one passport of two", passport, passport, "partyTwice", QString());
        row("one passport of two, typed in two ways", passport,
            QJsonObject{{u"passport"_s, u"c 1234-567"_s}}, "partyTwice", QString());
        row("two who are told apart", with(his), with(hers), "", QString());
    }
    void whoMarriesTellsANumber()
    {
        QFETCH(QString, now);
        QFETCH(QString, procedure);
        QFETCH(QJsonObject, his);
        QFETCH(QJsonObject, hers);
        QFETCH(QString, detail);
        QFETCH(QString, lacking);
        OfficeFixture fixture(now);
        his.insert(u"fullName"_s, u"Lê Kim"_s);
        his.insert(u"dateOfBirth"_s, u"1990-01-01"_s);
        hers.insert(u"fullName"_s, u"Vũ Mai"_s);
        hers.insert(u"dateOfBirth"_s, u"1990-01-01"_s);
        QJsonObject marriage = request(procedure, {});
        marriage[u"applicant"_s] = his;
        his.insert(u"role"_s, u"husband"_s);
        hers.insert(u"role"_s, u"wife"_s);
        marriage[u"parties"_s] = QJsonArray{his, hers};
        const auto received = fixture.run(kClerk, marriage);
        QCOMPARE(received ? QString() : received.error().detail, detail);
        if (!received)
            return;
        QCOMPARE(tells(received->warnings, u"registerLacksIdentity"_s), !lacking.isEmpty());
        const DossierId id = received->dossier->id;
        const auto silent = fixture.act(kClerk, u"submit"_s, id);
        QCOMPARE(silent ? QString() : silent.error().detail,
            lacking.isEmpty() ? QString() : u"identityNotTold"_s);
        if (silent)
            return;
        QCOMPARE(silent.error().values[u"names"_s].toString(), lacking);
        must(fixture.act(kClerk, u"submit"_s, id, because(u"đã xuất trình giấy tờ khác có ảnh"_s)));
        must(fixture.act(kChairman, u"approve"_s, id));
    }

    void theDeadRegisterNoDeath_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("role"); // of who is the dead one, or may be
        QTest::addColumn<QJsonObject>("dead");
        QTest::addColumn<QString>("detail"); // at the receipt
        QTest::addColumn<QString>("doubt");
        const QString name = u"Ngô Thị Bà"_s;
        const QString born = u"1965-02-02"_s;
        const QString none;
        const auto row = [&](const char* what, const char* role, const QJsonObject& dead,
                             const char* detail, const char* doubt) {
            for (const auto& now : {u"2022-05-04T09:00:00"_s, u"2026-03-02T12:00:00"_s})
                QTest::addRow("%s, %s", what, qPrintable(now.left(4)))
                    << now << QString::fromLatin1(role) << dead << QString::fromLatin1(detail)
                    << QString::fromLatin1(doubt);
        };
        const QJsonObject known = numbered(person(none, name, born), u"001165000013"_s);
        const QJsonObject alike = person(none, name, born);
        const QJsonObject another = numbered(person(none, name, born), u"001165000019"_s);
        const QJsonObject child = person(none, name, u"1985-02-02"_s);
        const QJsonObject tone = person(none, u"Ngô Thị Bá"_s, born);
        const QJsonObject old{{u"fullName"_s, name}, {u"oldNumber"_s, u"012345678"_s}};
        row("who asks", "applicant", known, "partyIsApplicant", "");
        row("who hands it in", "submitter", known, "partyIsSubmitter", "");
        row("who may ask", "applicant", alike, "", "partyLikeApplicant");
        row("who may hand it in", "submitter", alike, "", "partyLikeSubmitter");
        row("by the old number", "submitter", old, "partyIsSubmitter", "");
        row("another one of the name", "submitter", another, "", "");
        row("a child of the name", "submitter", child, "", "");
        row("another tone", "applicant", tone, "", "");
    }
    void theDeadRegisterNoDeath()
    {
        QFETCH(QString, now);
        QFETCH(QString, role);
        QFETCH(QJsonObject, dead);
        QFETCH(QString, detail);
        QFETCH(QString, doubt);
        OfficeFixture fixture(now);
        QJsonObject death = deathOf(QString(), QString(), now.left(8) + u"01"_s);
        QJsonObject living
            = numbered(person(QString(), u"Ngô Thị Bà"_s, u"1965-02-02"_s), u"001165000013"_s);
        living[u"oldNumber"_s] = u"012345678"_s;
        living.remove(u"role"_s);
        death[role] = living;
        dead[u"role"_s] = u"deceased"_s;
        death[u"parties"_s] = QJsonArray{dead};
        const auto received = fixture.run(kClerk, death);
        QCOMPARE(received ? QString() : received.error().detail, detail);
        if (!received)
            return;
        QCOMPARE(tells(received->warnings, doubt), !doubt.isEmpty());
        const DossierId id = received->dossier->id;
        const auto silent = fixture.act(kClerk, u"submit"_s, id);
        QCOMPARE(silent ? QString() : silent.error().detail,
            doubt.isEmpty() ? QString() : u"peopleAlike"_s);
        if (silent)
            return;
        QVERIFY(!sentence(silent.error(), Language::vietnamese).contains(u'{'));
        must(fixture.act(kClerk, u"submit"_s, id, because(u"trùng tên, đã đối chiếu thẻ"_s)));
        must(fixture.act(kChairman, u"approve"_s, id));
    }

    void nobodyContractsWithThemselves_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("detail");
        QTest::newRow("themselves") << u"034187009876"_s << u"partyIsApplicant"_s;
        QTest::newRow("another") << u"034187009877"_s << QString();
    }
    void nobodyContractsWithThemselves()
    {
        QFETCH(QString, number);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        QJsonObject contract = request(u"2.001035"_s,
            {QJsonObject{{u"role"_s, u"otherParty"_s}, {u"fullName"_s, u"Trần Thị Nộp"_s},
                {u"personalNumber"_s, number}}});
        contract[u"answers"_s] = QJsonObject{{u"documentTitle"_s, u"Hợp đồng mua bán xe"_s}};
        const auto received = fixture.run(kClerk, contract);
        QCOMPARE(received ? QString() : received.error().detail, detail);
    }

    /// Whoever signs for it: one tax code is one organisation, a branch is another one.
    void noCompanyContractsWithItself_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QJsonObject>("other");
        QTest::addColumn<QString>("detail");
        const QString itself = u"partyIsApplicant"_s;
        const auto row = [](const char* name, const QJsonObject& other, const QString& detail) {
            for (const QString& contract : {u"2.001035"_s, u"2.000913"_s})
                QTest::addRow("%s, %s", name, qPrintable(contract))
                    << contract << u"otherParty"_s << other << detail;
        };
        const auto company = [](const QString& name, const QString& taxCode) {
            QJsonObject told{{u"organisation"_s, name}};
            if (!taxCode.isEmpty())
                told[u"taxCode"_s] = taxCode;
            return told;
        };
        const QString name = u"Công ty Hoà Bình"_s;
        row("the same", company(name, u"0101234567"_s), itself);
        row("of another name", company(u"Cty Hòa Bình"_s, u"0101234567"_s), itself);
        row("without its code", company(u"CÔNG TY  HÒA BÌNH"_s, QString()), itself);
        row("its branch", company(name, u"0101234567-001"_s), QString());
        row("another one of the name", company(name, u"0107654321"_s), QString());
        row("another one", company(u"Công ty Sao Mai"_s, QString()), QString());
        QTest::newRow("several sign for one")
            << u"2.000884"_s << u"signer"_s << company(name, u"0101234567"_s) << QString();
    }
    void noCompanyContractsWithItself()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, role);
        QFETCH(QJsonObject, other);
        QFETCH(QString, detail);
        for (const QString& now : {u"2022-05-04T09:00:00"_s, u"2026-11-23T09:00:00"_s}) {
            OfficeFixture fixture(now);
            other[u"role"_s] = role;
            other[u"representative"_s] = QJsonObject{
                {u"fullName"_s, u"Ngô Văn Khác"_s}, {u"personalNumber"_s, u"001070000088"_s}};
            QJsonObject contract = request(procedure, {other});
            contract[u"applicant"_s] = QJsonObject{{u"organisation"_s, u"Công ty Hoà Bình"_s},
                {u"taxCode"_s, u"0101234567"_s},
                {u"representative"_s,
                    QJsonObject{{u"fullName"_s, u"Đỗ Văn Diện"_s},
                        {u"personalNumber"_s, u"001080000095"_s}}}};
            contract[u"answers"_s] = role == u"signer"
                ? QJsonObject{{u"documents"_s, 1}, {u"documentTitle"_s, u"Giấy cam kết"_s},
                    {u"variant"_s, u"many"_s}}
                : QJsonObject{{u"documentTitle"_s, u"Hợp đồng mua bán xe"_s}};
            const auto received = fixture.run(kClerk, contract);
            QCOMPARE(received ? QString() : received.error().detail, detail);
            if (!received)
                QCOMPARE(received.error().field, u"/parties/0"_s);
        }
    }

    /// Bộ luật Dân sự 91/2015/QH13, Điều 140: whose death is registered stands for nobody.
    void theDeadTakeNoResult()
    {
        OfficeFixture fixture;
        const DossierId copies = fixture.approvedCopies();
        QJsonObject death = deathOf(u"Lê Văn Bình"_s, u"1990-02-03"_s, u"2022-05-01"_s);
        QJsonArray parties = death[u"parties"_s].toArray();
        QJsonObject dead = parties[0].toObject();
        dead[u"personalNumber"_s] = u"001090012345"_s;
        parties[0] = dead;
        death[u"parties"_s] = parties;
        must(fixture.run(kClerk, death));
        QJsonObject given{{u"to"_s,
            QJsonObject{{u"fullName"_s, u"Lê Văn Bình"_s}, {u"personalNumber"_s, u"001090012345"_s},
                {u"authorisation"_s, u"Giấy ủy quyền số 1"_s}}}};
        const auto refused = fixture.act(kClerk, u"handOver"_s, copies, given);
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"receiverDied"_s);
        QVERIFY(refused.error().source.contains(u"Điều 140"_s));
        given[u"reason"_s] = u"hồ sơ khai tử ghi nhầm số"_s;
        must(fixture.act(kClerk, u"handOver"_s, copies, given));
    }

    /// Neither does the applicant, nor anybody in the name of one who has died.
    void nobodyTakesAResultForTheDead_data()
    {
        QTest::addColumn<QJsonObject>("to");
        QTest::addColumn<QString>("detail");
        QTest::newRow("the applicant") << QJsonObject{{u"self"_s, true}} << u"receiverDied"_s;
        QTest::newRow("by authorisation") << QJsonObject{{u"fullName"_s, u"Lê Văn Bình"_s},
            {u"personalNumber"_s, u"001090012345"_s}, {u"authorisation"_s, u"Giấy ủy quyền số 1"_s}}
                                          << u"giverDied"_s;
    }
    void nobodyTakesAResultForTheDead()
    {
        QFETCH(QJsonObject, to);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        const DossierId copies = fixture.approvedCopies();
        const Person applicant = must(fixture.office().dossier(copies)).applicant.person;
        QJsonObject death = deathOf(applicant.fullName, u"1950-01-01"_s, u"2022-05-01"_s);
        QJsonObject asking = death[u"applicant"_s].toObject();
        asking[u"fullName"_s] = u"Phạm Thị Báo"_s;
        asking[u"personalNumber"_s] = u"034187009877"_s;
        death[u"applicant"_s] = asking;
        QJsonObject dead = person(u"deceased"_s, applicant.fullName, u"1987-01-01"_s);
        dead[u"personalNumber"_s] = applicant.personalNumber;
        death[u"parties"_s] = QJsonArray{dead};
        must(fixture.run(kClerk, death));
        QJsonObject given{{u"to"_s, to}};
        const auto refused = fixture.act(kClerk, u"handOver"_s, copies, given);
        QCOMPARE(refused ? QString() : refused.error().detail, detail);
        QVERIFY(!sentence(refused.error(), Language::vietnamese).contains(u'{'));
        given[u"reason"_s] = u"hồ sơ khai tử ghi nhầm số"_s;
        must(fixture.act(kClerk, u"handOver"_s, copies, given));
    }

    /// Whoever takes it is known by the name that the dossier has, where no number is told.
    void aDeadParentTakesNoResult_data()
    {
        QTest::addColumn<QJsonObject>("to");
        QTest::addColumn<QString>("detail");
        const auto to = [](const QString& name, const QString& number) {
            return QJsonObject{{u"fullName"_s, name}, {u"personalNumber"_s, number},
                {u"authorisation"_s, u"Giấy ủy quyền số 1"_s}};
        };
        const QString died = u"receiverDied"_s;
        QTest::newRow("by the name") << to(u"Vũ Thị Hòa"_s, QString()) << died;
        QTest::newRow("in capitals") << to(u"VŨ THỊ HÒA"_s, QString()) << died;
        QTest::newRow("the tone on its other letter") << to(u"Vũ Thị Hoà"_s, QString()) << died;
        QTest::newRow("by the number") << to(u"Vũ Thị Hòa"_s, u"001192012347"_s) << died;
        QTest::newRow("another number") << to(u"Vũ Thị Hòa"_s, u"001192054321"_s) << QString();
        QTest::newRow("another name") << to(u"Vũ Thị Lan"_s, QString()) << QString();
        QTest::newRow("another tone") << to(u"Vũ Thị Hoá"_s, QString()) << QString();
        QTest::newRow("no tone") << to(u"Vũ Thị Hoa"_s, QString()) << QString();
    }
    void aDeadParentTakesNoResult()
    {
        QFETCH(QJsonObject, to);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        const QJsonObject mother
            = numbered(person(u"mother"_s, u"Vũ Thị Hòa"_s, u"1992-02-03"_s), u"001192012347"_s);
        const DossierId id = registered(fixture, birthOf(u"2022-04-20"_s, mother), u"KS"_s);
        must(fixture.run(kClerk, deathOfThem(mother)));
        const auto taken = fixture.act(kClerk, u"handOver"_s, id, {{u"to"_s, to}});
        QCOMPARE(taken ? QString() : taken.error().detail, detail);
    }

    /// A name and a year are those of many.
    void aDeadTakerIsToldApart_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("detail");
        QTest::newRow("by the day of birth") << u"1992-02-03"_s << u"receiverDied"_s;
        QTest::newRow("not by the year") << u"1992"_s << QString();
    }
    void aDeadTakerIsToldApart()
    {
        QFETCH(QString, born);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        const QJsonObject mother = person(u"mother"_s, u"Vũ Thị Hòa"_s, born);
        const DossierId id = registered(fixture, birthOf(u"2022-04-20"_s, mother), u"KS"_s);
        must(fixture.run(kClerk, deathOfThem(mother)));
        const auto taken = fixture.act(kClerk, u"handOver"_s, id, by(u"Vũ Thị Hòa"_s));
        QCOMPARE(taken ? QString() : taken.error().detail, detail);
    }

    /// Who handed it in is known by the name, too.
    void aDeadSubmitterTakesNoResult()
    {
        OfficeFixture fixture;
        QJsonObject birth
            = birthOf(u"2022-04-20"_s, person(u"mother"_s, u"Vũ Thị Hòa"_s, u"1992-02-03"_s));
        QJsonObject submitter
            = numbered(person(QString(), u"Lê Văn Bình"_s, u"1960-02-03"_s), u"001060012345"_s);
        submitter.remove(u"role"_s);
        birth[u"submitter"_s] = submitter;
        const DossierId id = registered(fixture, birth, u"KS"_s);
        must(fixture.run(kClerk, deathOfThem(submitter)));
        const auto taken = fixture.act(kClerk, u"handOver"_s, id, by(u"Lê Văn Bình"_s));
        VERIFY_ERROR(taken, ErrorCode::ruleRefused);
        QCOMPARE(taken.error().detail, u"receiverDied"_s);
    }

    /// The dossier of a death is not held against a son of the dead one's name.
    void aSonTakesTheResultOfHisFathersDeath_data()
    {
        QTest::addColumn<QString>("son");
        QTest::newRow("of another tone") << u"Lê Văn Hòa"_s;
        QTest::newRow("of the same name") << u"Lê Văn Hoá"_s;
    }
    void aSonTakesTheResultOfHisFathersDeath()
    {
        QFETCH(QString, son);
        OfficeFixture fixture;
        const DossierId id = registered(
            fixture, deathOf(u"Lê Văn Hoá"_s, u"1940-02-03"_s, u"2022-05-01"_s), u"KT"_s);
        must(fixture.act(kClerk, u"handOver"_s, id, by(son)));
    }

    /// What would be warned of at a receipt is told to who proposes it and to who confirms it; its
    /// own reason is all that is asked.
    void aCorrectionTellsWhatItBrings_data()
    {
        QTest::addColumn<QString>("was"); // the mother's day of birth
        QTest::addColumn<QString>("name"); // as it is corrected
        QTest::addColumn<QString>("born");
        QTest::addColumn<QStringList>("told");
        const QString right = u"1995-05-05"_s;
        const QString name = u"Vũ Thị Mai"_s;
        QTest::newRow("ten years old") << right << name << u"2012-05-05"_s
                                       << QStringList{u"birthYearMismatch"_s, u"parentVeryYoung"_s};
        QTest::newRow("another day") << right << name << u"1995-05-06"_s << QStringList();
        QTest::newRow("a name") << right << u"Vũ Thị Mây"_s << right << QStringList();
        QTest::newRow("another year than the number's")
            << right << name << u"1994-05-05"_s << QStringList{u"birthYearMismatch"_s};
        QTest::newRow("a name, where the year was wrong")
            << u"1994-05-05"_s << u"Vũ Thị Mây"_s << u"1994-05-05"_s << QStringList();
    }
    void aCorrectionTellsWhatItBrings()
    {
        QFETCH(QString, was);
        QFETCH(QString, name);
        QFETCH(QString, born);
        QFETCH(QStringList, told);
        const auto mother = [](const QString& fullName, const QString& dateOfBirth) {
            return numbered(person(u"mother"_s, fullName, dateOfBirth), u"001195012347"_s);
        };
        const auto ofPeople = [](const Reasons& warnings) {
            QStringList ids;
            for (const Reason& one : warnings)
                if (one.id == u"birthYearMismatch" || one.id == u"parentVeryYoung")
                    ids += one.id;
            ids.sort();
            return ids;
        };
        OfficeFixture fixture;
        const DossierId id
            = registered(fixture, birthOf(u"2022-04-20"_s, mother(u"Vũ Thị Mai"_s, was)), u"KS"_s);
        const QJsonArray parties{
            person(u"child"_s, u"Lê Gia Bảo"_s, u"2022-04-20"_s), mother(name, born)};
        const Answer proposed = must(fixture.act(kClerk, u"correct"_s, id,
            {{u"reason"_s, u"ghi nhầm"_s}, {u"changes"_s, QJsonObject{{u"parties"_s, parties}}}}));
        QCOMPARE(ofPeople(proposed.warnings), told);
        QCOMPARE(ofPeople(knownAgainst(*proposed.dossier, Command::correct)), told);
        const Answer confirmed
            = must(fixture.act(kChairman, u"correct"_s, id, {{u"confirm"_s, true}}));
        QCOMPARE(ofPeople(confirmed.warnings), told);
    }

    /// One who was registered as a child may have children.
    void aBirthOfTheMotherSaysNothing()
    {
        OfficeFixture fixture;
        must(fixture.run(
            kClerk, request(u"1.001193"_s, {person(u"child"_s, u"Vũ Mai"_s, u"1992-02-03"_s)})));
        fixture.at(u"2022-05-04T10:00:00"_s);
        const Answer received = must(fixture.run(
            kClerk, birthOf(u"2022-04-20"_s, person(u"mother"_s, u"Vũ Mai"_s, u"1992-02-03"_s))));
        QVERIFY(!tells(received.warnings, u"birthRegistered"_s));
    }
};

QTEST_GUILESS_MAIN(TestFamily)
#include "tst_family.moc"
