// Who may sign what on which day: law.md §9.
#include "core/catalogue/signers.h"
#include "core/wording/papercontext.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <rapidcheck.h>

#include <set>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kCopies = u"2.000815"_s;
const QStringList kPeople{u"an"_s, u"binh"_s, u"chi"_s};
const QStringList kCodes{u"1.1"_s, u"2.2"_s, u"3.3"_s};
const QDate kFirst(2022, 1, 1);
constexpr int kDays = 40;

QJsonObject assignment(const QJsonObject& more = {})
{
    QJsonObject json{{u"do"_s, u"assign"_s}, {u"person"_s, u"phochutich"_s},
        {u"procedures"_s, QJsonArray{kCopies}}, {u"from"_s, u"2022-05-01"_s},
        {u"to"_s, u"2022-05-31"_s}, {u"form"_s, u"KT."_s}, {u"decision"_s, u"12/QĐ-UBND"_s},
        {u"decided"_s, u"2022-04-28"_s}};
    for (auto at = more.begin(); at != more.end(); ++at)
        json[at.key()] = at.value();
    return json;
}

Assignment madeUp(int seed)
{
    Assignment one;
    one.person = kPeople[seed % 3];
    one.procedures = seed % 7 == 0 ? QStringList{u"*"_s} : QStringList{kCodes[seed / 3 % 3]};
    one.from = kFirst.addDays(seed / 9 % kDays);
    if (seed % 5 != 0)
        one.to = one.from.addDays(seed / 11 % 20);
    one.form = u"KT"_s;
    one.decision = QString::number(seed);
    one.revoked = seed % 4 == 0;
    return one;
}

/// The slow way: every assignment writes its cells of the whole table, the later over the earlier.
using Cell = std::tuple<QString, QString, QDate>;
std::map<Cell, QString> table(const Assignments& assignments)
{
    std::map<Cell, QString> cells;
    for (const Assignment& one : assignments)
        for (const QString& code : kCodes)
            for (int day = 0; day < kDays; ++day) {
                const QDate date = kFirst.addDays(day);
                const bool named = one.procedures.front() == u"*" || one.procedures.front() == code;
                const bool within = date >= one.from && (!one.to.isValid() || date <= one.to);
                if (named && within)
                    cells[{one.person, code, date}] = one.revoked ? QString() : one.decision;
            }
    return cells;
}
} // namespace

class TestAuthority : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMatrixIsThatOfTheSlowTable()
    {
        QVERIFY(rc::check([](const std::vector<quint16>& seeds) {
            Assignments assignments;
            for (const quint16 seed : seeds)
                assignments.push_back(madeUp(seed));
            const auto cells = table(assignments);
            for (const QString& person : kPeople)
                for (const QString& code : kCodes)
                    for (int day = 0; day < kDays; ++day) {
                        const QDate date = kFirst.addDays(day);
                        const auto right
                            = authorityOn({person, person, {}, false}, assignments, code, date);
                        const auto cell = cells.find({person, code, date});
                        const QString told = cell == cells.end() ? QString() : cell->second;
                        RC_ASSERT((right ? right->decision : QString()) == told);
                        RC_ASSERT(
                            authorityReasons({person, person, {}, false}, assignments, code, date)
                                .size()
                            == 1U);
                    }
        }));
    }

    void whatIsSaidOfARight_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("reason");
        QTest::addRow("before it begins") << QDate(2022, 4, 30) << u"noAuthorityGiven"_s;
        QTest::addRow("its first day") << QDate(2022, 5, 1) << u"signsUntil"_s;
        QTest::addRow("its last day") << QDate(2022, 5, 31) << u"signsUntil"_s;
        QTest::addRow("the day after") << QDate(2022, 6, 1) << u"authorityEnded"_s;
        QTest::addRow("taken back") << QDate(2022, 7, 1) << u"authorityTakenBack"_s;
    }
    void whatIsSaidOfARight()
    {
        QFETCH(QDate, day);
        QFETCH(QString, reason);
        Assignment given{
            u"an"_s, {kCopies}, {2022, 5, 1}, {2022, 5, 31}, u"KT"_s, u"12/QĐ"_s, {}, {}, false};
        Assignment back{u"an"_s, {kCopies}, {2022, 7, 1}, {}, {}, u"20/QĐ"_s, {}, {}, true};
        const auto reasons
            = authorityReasons({u"an"_s, u"An"_s, {}, false}, {given, back}, kCopies, day);
        QCOMPARE(reasons.size(), std::size_t(1));
        QCOMPARE(reasons[0].id, reason);
        QVERIFY(!reasons[0].source.isEmpty());
    }

    void aDelegationThatCannotBe_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        QTest::addRow("by one who holds it by delegation")
            << QJsonObject{{u"by"_s, u"phochutich"_s}, {u"person"_s, u"chutich"_s}} << u"/by"_s
            << u"noSubDelegation"_s;
        QTest::addRow("by one who holds nothing")
            << QJsonObject{{u"by"_s, u"tiepnhan"_s}} << u"/by"_s << u"delegatorHasNoPower"_s;
        QTest::addRow("by oneself")
            << QJsonObject{{u"by"_s, u"chutich"_s}, {u"person"_s, u"chutich"_s}} << u"/by"_s
            << u"delegatesToItself"_s;
        QTest::addRow("by nobody known")
            << QJsonObject{{u"by"_s, u"khongco"_s}} << u"/by"_s << u"noAccount"_s;
        QTest::addRow("decided after it takes effect")
            << QJsonObject{{u"decided"_s, u"2022-05-02"_s}} << u"/decided"_s
            << u"decidedAfterEffect"_s;
        QTest::addRow("decided on no day")
            << QJsonObject{{u"decided"_s, QJsonValue::Null}} << u"/decided"_s << u"required"_s;
        QTest::addRow("decided tomorrow")
            << QJsonObject{{u"decided"_s, u"2022-05-05"_s}, {u"from"_s, u"2022-05-06"_s}}
            << u"/decided"_s << u"inTheFuture"_s;
        QTest::addRow("ended before it begins")
            << QJsonObject{{u"to"_s, u"2022-04-30"_s}} << u"/to"_s << u"endsBeforeItBegins"_s;
        QTest::addRow("a form that isn't")
            << QJsonObject{{u"form"_s, u"PP"_s}} << u"/form"_s << u"notOneOf"_s;
        QTest::addRow("a form that isn't, on a day before any rule known here") << QJsonObject{
            {u"form"_s, u"PP"_s}, {u"from"_s, u"2004-04-30"_s},
            {u"decided"_s, u"2004-04-30"_s}} << u"/form"_s << u"notOneOf"_s;
        QTest::addRow("to a clerk")
            << QJsonObject{{u"person"_s, u"tiepnhan"_s}} << u"/person"_s << u"notALeader"_s;
        QTest::addRow("of no known procedure")
            << QJsonObject{{u"procedures"_s, QJsonArray{u"9.999999"_s}}} << u"/procedures"_s
            << u"noProcedure"_s;
        QTest::addRow("of a code that looks like another")
            << QJsonObject{{u"procedures"_s, QJsonArray{kCopies, u"2.00088Ч"_s}}}
            << u"/procedures/1"_s << u"notACode"_s;
    }
    void aDelegationThatCannotBe()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, assignment()));
        const auto refused = fixture.run(u"quantri"_s, assignment(more));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().field, field);
        QCOMPARE(refused.error().detail, detail);
    }

    void whoseAccountIsStoppedPassesNothingOn()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"stop"_s}, {u"login"_s, u"chutich"_s}}));
        QCOMPARE(fixture.run(u"quantri"_s, assignment({{u"by"_s, u"chutich"_s}})).error().detail,
            u"delegatorStopped"_s);
        QCOMPARE(fixture.run(u"quantri"_s, assignment()).error().detail, u"nobodyHoldsOffice"_s);
    }

    void aHeadHasAPostLeadsAndIsTheOnlyOne_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        QTest::addRow("no post") << QJsonObject{{u"post"_s, QString()}} << u"/post"_s
                                 << u"signerWithoutPost"_s;
        QTest::addRow("no leader")
            << QJsonObject{{u"roles"_s, QJsonArray{u"clerk"_s}}} << u"/roles"_s << u"notALeader"_s;
        QTest::addRow("a second one") << QJsonObject() << u"/byOffice"_s << u"headIsThere"_s;
    }
    void aHeadHasAPostLeadsAndIsTheOnlyOne()
    {
        QFETCH(QJsonObject, more);
        OfficeFixture fixture;
        QJsonObject head{{u"do"_s, u"account"_s}, {u"login"_s, u"moi"_s}, {u"name"_s, u"Ca Ba"_s},
            {u"post"_s, u"Chủ tịch"_s}, {u"roles"_s, QJsonArray{u"leader"_s}},
            {u"byOffice"_s, true}, {u"password"_s, u"mat khau dai"_s}};
        for (auto at = more.begin(); at != more.end(); ++at)
            head[at.key()] = at.value();
        const auto refused = fixture.run(u"quantri"_s, head);
        QVERIFY(!refused);
        QTEST(refused.error().field, "field");
        QTEST(refused.error().detail, "detail");
    }

    void whatWasSignedBeforeIsNotSignedByWhatIsEnteredLater()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        VERIFY_ERROR(fixture.act(u"phochutich"_s, u"approve"_s, id), ErrorCode::noAuthority);
        fixture.at(u"2022-06-20T09:00:00"_s);
        const auto late = fixture.run(u"quantri"_s, assignment({{u"to"_s, u"2022-12-31"_s}}));
        VERIFY_OK(late);
        QCOMPARE(late->warnings.size(), std::size_t(1));
        QCOMPARE(late->warnings[0].id, u"assignmentEnteredLate"_s);
        QCOMPARE(fixture.office().dossier(id)->state, State::forApproval);
        const auto prompt = fixture.run(
            u"quantri"_s, assignment({{u"from"_s, u"2022-05-21"_s}, {u"to"_s, u"2022-12-31"_s}}));
        VERIFY_OK(prompt);
        QVERIFY(prompt->warnings.empty());
    }

    /// NĐ 280/2025/NĐ-CP: who certifies may be a civil servant whom the chairman authorises.
    void aCivilServantSignsWhatIsAssigned()
    {
        OfficeFixture fixture(u"2026-03-02T09:00:00"_s);
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"login"_s, u"tuphap"_s}, {u"name"_s, u"Đỗ Thu Thủy"_s},
                {u"post"_s, u"Công chức Tư pháp - Hộ tịch"_s},
                {u"roles"_s, QJsonArray{u"signatory"_s}}, {u"pin"_s, u"2468"_s},
                {u"password"_s, u"mot mat khau dai"_s}}));
        const DossierId before = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, before));
        VERIFY_ERROR(fixture.act(u"tuphap"_s, u"approve"_s, before), ErrorCode::noAuthority);
        QVERIFY(fixture
                    .run(u"quantri"_s,
                        {{u"do"_s, u"assign"_s}, {u"person"_s, u"tuphap"_s},
                            {u"procedures"_s, QJsonArray{u"2.000815"_s}},
                            {u"from"_s, u"2026-03-02"_s}, {u"form"_s, u"KT"_s},
                            {u"decision"_s, u"15/QĐ-UBND"_s}, {u"decided"_s, u"2026-03-01"_s}})
                    .error()
                    .detail
            == u"onlyDeputiesForTheHead"_s); // no deputy of the chairman
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"assign"_s}, {u"person"_s, u"tuphap"_s},
                {u"procedures"_s, QJsonArray{u"2.000815"_s}}, {u"from"_s, u"2026-03-02"_s},
                {u"form"_s, u"TUQ"_s}, {u"decision"_s, u"15/QĐ-UBND"_s},
                {u"decided"_s, u"2026-03-01"_s}}));
        VERIFY_OK(fixture.act(u"tuphap"_s, u"approve"_s, before));
        const auto approved = fixture.office().dossier(before);
        QCOMPARE(
            signaturePost(*approved->authority), u"TUQ. CHỦ TỊCH\nCÔNG CHỨC TƯ PHÁP - HỘ TỊCH"_s);
    }

    /// Until NĐ 280/2025/NĐ-CP (01/11/2025) the chairman and his deputies certify alone.
    void whoCertifiesIsTheLawsToSay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("refused");
        const QString leaders = u"signedByLeaders"_s;
        const auto row = [](const char* name, const char* from, const QString& procedure,
                             const char* form, const QString& refused) {
            QTest::newRow(name) << QString::fromLatin1(from) << procedure
                                << QString::fromLatin1(form) << refused;
        };
        row("by delegation in 2022", "2022-05-04", kCopies, "TUQ", leaders);
        row("by order in 2022", "2022-05-04", u"2.000884"_s, "TL", leaders);
        row("the last day", "2025-10-31", kCopies, "TUQ", leaders);
        row("the first day", "2025-11-01", kCopies, "TUQ", {});
        row("a contract before it", "2025-10-31", u"2.001035"_s, "TUQ", leaders);
        row("a contract after it", "2025-11-01", u"2.001035"_s, "TUQ", {});
        row("what is not certified", "2022-05-04", u"1.004873"_s, "TUQ", {});
        row("everything that may be", "2022-05-04", u"*"_s, "TUQ", {});
    }
    void whoCertifiesIsTheLawsToSay()
    {
        QFETCH(QString, from);
        QFETCH(QString, procedure);
        QFETCH(QString, form);
        QFETCH(QString, refused);
        OfficeFixture fixture(from + u"T09:00:00"_s);
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, u"phochutich"_s},
                {u"post"_s, u"Công chức Tư pháp - Hộ tịch"_s}}));
        const auto answer = fixture.run(u"quantri"_s,
            assignment({{u"from"_s, from},
                {u"to"_s, QDate::fromString(from, Qt::ISODate).addDays(30).toString(Qt::ISODate)},
                {u"decided"_s, from}, {u"form"_s, form},
                {u"procedures"_s, QJsonArray{procedure}}}));
        QCOMPARE(answer ? QString() : answer.error().detail, refused);
        if (!answer)
            QVERIFY(answer.error().source.startsWith(u"Nghị định 23/2015/NĐ-CP"));
    }

    void whoHoldsEverythingCertifiesOnlyWhatTheLawGives()
    {
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, u"phochutich"_s},
                {u"post"_s, u"Công chức Tư pháp - Hộ tịch"_s}}));
        const auto all = fixture.run(u"quantri"_s,
            assignment({{u"form"_s, u"TUQ"_s}, {u"procedures"_s, QJsonArray{u"*"_s}}}));
        VERIFY_OK(all);
        QCOMPARE(all->warnings.front().id, u"allBut"_s);
        QVERIFY(all->warnings.front().values[u"codes"_s].toArray().contains(kCopies));
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        const auto refused = fixture.act(u"phochutich"_s, u"approve"_s, id);
        VERIFY_ERROR(refused, ErrorCode::noAuthority);
        QCOMPARE(refused.error().detail, u"signedByLeaders"_s);
        const WardState& ward = fixture.office().ward();
        const QDate day(2022, 5, 4);
        const Powers powers = ward.law().powers;
        const SignedOn copies{*ward.catalogue.find(kCopies, day), powers, day};
        const Signatory deputy = findAccount(ward.accounts, u"phochutich"_s)->signatory();
        QVERIFY(!rightToSign(deputy, ward.assignments, copies));
        QCOMPARE(rightReasons(deputy, ward.assignments, copies).back().id, u"signedByLeaders"_s);
        QCOMPARE(signersOf(ward, kCopies, {2022, 5, 4}).size(), std::size_t(1)); // the chairman
        QCOMPARE(signersOf(ward, u"1.004873"_s, {2022, 5, 4}).size(), std::size_t(2));
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, id));
    }

    /// "Lãnh đạo vắng": what nobody may sign today is no matter to wait for.
    void whatNobodySignsIsAnAppointment()
    {
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, u"chutich"_s},
                {u"byOffice"_s, false}}));
        const DossierId id = fixture.receiveCopies(1, 1);
        const Dossier dossier = *fixture.office().dossier(id);
        QCOMPARE(dossier.lane, Lane::appointment);
        QVERIFY(dossier.due);
        QCOMPARE(dossier.because.size(), std::size_t(1));
        QCOMPARE(dossier.because[0].id, u"nobodySigns"_s);
    }

    void theFormOfTheSignature_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("over");
        QTest::addRow("for the body, the head")
            << u"TM"_s << u"Chủ tịch"_s << u"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"_s;
        QTest::addRow("for the body, a deputy for the head")
            << u"TM"_s << u"Phó Chủ tịch"_s << u"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s;
        QTest::addRow("acting") << u"Q"_s << u"Phó Chủ tịch"_s << u"Q. CHỦ TỊCH"_s;
    }
    void theFormOfTheSignature()
    {
        QFETCH(QString, form);
        QFETCH(QString, post);
        Authority authority;
        authority.form = form;
        authority.post = post;
        QTEST(signaturePost(authority), "over");
    }

    /// By another body's delegation: for the head of a department, for a committee as it is.
    void theFormOfADelegatedSignature_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("over");
        QTest::newRow("a department")
            << u"Sở Tư pháp Hà Nội"_s << u"TUQ. GIÁM ĐỐC SỞ TƯ PHÁP HÀ NỘI"_s;
        QTest::newRow("an office") << u"Phòng Tư pháp"_s << u"TUQ. TRƯỞNG PHÒNG TƯ PHÁP"_s;
        QTest::newRow("a committee") << u"UBND quận Hoàn Kiếm"_s << u"TUQ. UBND QUẬN HOÀN KIẾM"_s;
    }
    void theFormOfADelegatedSignature()
    {
        QFETCH(QString, body);
        Authority authority;
        authority.post = u"Chủ tịch"_s;
        authority.behalf = body;
        QFETCH(QString, over);
        QCOMPARE(signaturePost(authority), over + u"\nCHỦ TỊCH"_s);
    }

    /// Who acts bears the post of the head, in the words of the form's own rule.
    void thePostOfWhoActs_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("today") << QDate(2026, 11, 23);
        QTest::newRow("by the rule before") << QDate(2010, 1, 1);
        QTest::newRow("before any rule known here") << QDate(2000, 1, 1);
        QTest::newRow("on no day") << QDate();
    }
    void thePostOfWhoActs()
    {
        QFETCH(QDate, day);
        QCOMPARE(headPostOn(day), u"Chủ tịch"_s);
        QCOMPARE(actingPostOn(u"Q"_s, day), u"Quyền Chủ tịch"_s);
        QCOMPARE(actingPostOn(u"KT"_s, day), QString());
        QCOMPARE(signingFormsOn(day).size(), 5);
    }

    void theHeadPassesItOn()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(
            u"quantri"_s, assignment({{u"by"_s, u"chutich"_s}, {u"decided"_s, u"2022-04-28"_s}})));
        const auto signers = signersOf(fixture.office().ward(), kCopies, {2022, 5, 4});
        QCOMPARE(signers.size(), std::size_t(2));
        QCOMPARE(signaturePost(signers[1]), u"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s);
    }

    // NĐ 30/2020/NĐ-CP, Điều 13: the form goes with the post.

    void theFormGoesWithThePost_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("refused"); ///< "": assigned
        const QString deputy = u"Phó Chủ tịch"_s;
        const QString servant = u"Công chức Tư pháp - Hộ tịch"_s;
        QTest::newRow("a deputy for the head") << deputy << u"KT"_s << QString();
        QTest::newRow("a deputy by order") << deputy << u"TL"_s << u"deputySignsForTheHead"_s;
        QTest::newRow("a deputy by delegation") << deputy << u"TUQ"_s << u"deputySignsForTheHead"_s;
        QTest::newRow("a civil servant for the head")
            << servant << u"KT"_s << u"onlyDeputiesForTheHead"_s;
        QTest::newRow("a civil servant by order") << servant << u"TL"_s << QString();
        QTest::newRow("a civil servant by delegation") << servant << u"TUQ"_s << QString();
        QTest::newRow("a deputy for the body") << deputy << u"TM"_s << QString();
        QTest::newRow("a civil servant for the body")
            << servant << u"TM"_s << u"onlyDeputiesForTheHead"_s;
        QTest::newRow("acting beside the head") << deputy << u"Q"_s << u"headIsThere"_s;
        QTest::newRow("a deputy of the council")
            << u"Phó Chủ tịch HĐND phường"_s << u"KT"_s << u"deputyOfAnotherBody"_s;
        QTest::newRow("a deputy of the council, written out, by delegation")
            << u"Phó Chủ tịch Hội đồng nhân dân"_s << u"TUQ"_s << u"deputyOfAnotherBody"_s;
        QTest::newRow("a deputy of the Front")
            << u"Phó Chủ tịch Ủy ban Mặt trận Tổ quốc phường Cửa Nam"_s << u"KT"_s
            << u"deputyOfAnotherBody"_s;
        QTest::newRow("a deputy of another ward")
            << u"Phó Chủ tịch UBND phường Hàng Bạc"_s << u"TM"_s << u"deputyOfAnotherBody"_s;
        QTest::newRow("a standing deputy by the whole name")
            << u"Phó Chủ tịch Thường trực UBND phường Cửa Nam"_s << u"KT"_s << QString();
        QTest::newRow("a deputy with a field")
            << u"Phó Chủ tịch phụ trách văn hóa - xã hội"_s << u"KT"_s << QString();
        QTest::newRow("a deputy in charge where there is no head")
            << u"Phó Chủ tịch phụ trách"_s << u"KT"_s << QString();
        QTest::newRow("a deputy with a second office")
            << u"Phó Chủ tịch UBND phường kiêm Giám đốc Trung tâm"_s << u"KT"_s << QString();
    }
    void theFormGoesWithThePost()
    {
        QFETCH(QString, post);
        QFETCH(QString, form);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, u"phochutich"_s},
                {u"post"_s, post}}));
        const auto answer = fixture.run(u"quantri"_s,
            assignment({{u"form"_s, form}, {u"procedures"_s, QJsonArray{u"1.004873"_s}}}));
        QCOMPARE(answer ? QString() : answer.error().detail, refused);
        if (!answer)
            QVERIFY(answer.error().source.contains(u"30/2020/NĐ-CP"));
    }

    void whoActsSignsWhereThereIsNoHead()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, u"chutich"_s},
                {u"byOffice"_s, false}}));
        VERIFY_OK(fixture.run(u"quantri"_s, assignment({{u"form"_s, u"Q"_s}})));
        const auto signers = signersOf(fixture.office().ward(), kCopies, {2022, 5, 4});
        QCOMPARE(signers.size(), std::size_t(1));
        QCOMPARE(signaturePost(signers[0]), u"Q. CHỦ TỊCH"_s);
        Dossier dossier = *fixture.office().dossier(fixture.receiveCopies(1, 1));
        dossier.authority = signers[0];
        QVERIFY(
            resultContext(fixture.office(), dossier)[u"signer"_s][u"role"_s].toString().startsWith(
                u"Quyền Chủ tịch Ủy ban nhân dân phường"));
    }

    // Q. ends on the day on which a head holds the post again.

    void whoActedActsNoLongerBesideAHead_data()
    {
        QTest::addColumn<QJsonObject>("back");
        const QJsonObject change{
            {u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"byOffice"_s, true}};
        QJsonObject restored = change;
        restored[u"login"_s] = u"chutich"_s;
        QTest::newRow("the head is back") << restored;
        QJsonObject another = change;
        another[u"action"_s] = u"add"_s;
        another[u"login"_s] = u"chutichmoi"_s;
        another[u"name"_s] = u"Lê Thị Hòa"_s;
        another[u"post"_s] = u"Chủ tịch"_s;
        another[u"roles"_s] = QJsonArray{u"leader"_s};
        another[u"password"_s] = u"mot mat khau dai"_s;
        QTest::newRow("another is appointed") << another;
        QJsonObject acting = change;
        acting[u"login"_s] = u"phochutich"_s;
        acting[u"post"_s] = u"Chủ tịch"_s;
        QTest::newRow("who acted is appointed") << acting;
    }
    void whoActedActsNoLongerBesideAHead()
    {
        QFETCH(QJsonObject, back);
        OfficeFixture fixture;
        QJsonObject away{{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s},
            {u"login"_s, u"chutich"_s}, {u"byOffice"_s, false}};
        VERIFY_OK(fixture.run(u"quantri"_s, away));
        QJsonObject acts = assignment({{u"form"_s, u"Q"_s}});
        acts.remove(u"to"_s);
        VERIFY_OK(fixture.run(u"quantri"_s, acts));
        fixture.at(u"2022-05-10T09:00:00"_s);
        const auto told = fixture.run(u"quantri"_s, back);
        VERIFY_OK(told);
        QVERIFY(std::ranges::count(told->warnings, u"actingEnded"_s, &Reason::id) == 1);
        VERIFY_OK(fixture.reopen());
        const auto actsOn = [&](QDate day) {
            const auto& ward = fixture.office().ward();
            return authorityOn(
                {u"phochutich"_s, {}, u"Phó Chủ tịch"_s, false}, ward.assignments, kCopies, day)
                .has_value();
        };
        QVERIFY(actsOn({2022, 5, 9}));
        QVERIFY(!actsOn({2022, 5, 10}));
        fixture.at(u"2022-05-12T09:00:00"_s);
        away[u"login"_s] = back[u"login"_s];
        VERIFY_OK(fixture.run(u"quantri"_s, away));
        QVERIFY(!actsOn({2022, 5, 12})); // a new decision says who acts now
        const auto reasons
            = authorityReasons({u"phochutich"_s, u"Trần Văn Đức"_s, u"Phó Chủ tịch"_s, false},
                fixture.office().ward().assignments, kCopies, {2022, 5, 12});
        QCOMPARE(reasons.front().id, u"actingEnded"_s);
    }

    /// A body has one head at a time, acting or not.
    void oneActsForTheHeadAtATime_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("takenBack"); ///< what the first was given, from 10 May on
        QTest::addColumn<bool>("refused");
        QTest::newRow("on the same days") << u"2022-05-01"_s << u"2022-05-31"_s << false << true;
        QTest::newRow("its last day") << u"2022-05-31"_s << u"2022-06-30"_s << false << true;
        QTest::newRow("after it") << u"2022-06-01"_s << u"2022-06-30"_s << false << false;
        QTest::newRow("after it was taken back")
            << u"2022-05-10"_s << u"2022-05-31"_s << true << false;
        QTest::newRow("the day before it was taken back")
            << u"2022-05-09"_s << u"2022-05-31"_s << true << true;
    }
    void oneActsForTheHeadAtATime()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, takenBack);
        QFETCH(bool, refused);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"login"_s, u"thu2"_s}, {u"name"_s, u"Vũ Minh Khang"_s},
                {u"post"_s, u"Phó Chủ tịch"_s}, {u"roles"_s, QJsonArray{u"leader"_s}},
                {u"password"_s, u"mat khau dai"_s}}));
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"stop"_s}, {u"login"_s, u"chutich"_s}}));
        const QJsonObject acting{{u"form"_s, u"Q"_s}, {u"procedures"_s, QJsonArray{u"*"_s}}};
        VERIFY_OK(fixture.run(u"quantri"_s, assignment(acting)));
        QJsonObject back = assignment(acting);
        back[u"action"_s] = u"revoke"_s;
        back[u"from"_s] = u"2022-05-10"_s;
        if (takenBack)
            VERIFY_OK(fixture.run(u"quantri"_s, back));
        QJsonObject other = assignment(acting);
        other[u"person"_s] = u"thu2"_s;
        other[u"from"_s] = from;
        other[u"to"_s] = to;
        const auto answer = fixture.run(u"quantri"_s, other);
        QCOMPARE(
            answer ? QString() : answer.error().detail, refused ? u"anotherActs"_s : QString());
        if (!answer) // by name, not by login
            QCOMPARE(answer.error().values[u"name"_s].toString(),
                findAccount(fixture.office().ward().accounts, u"phochutich"_s)->name);
    }

    void nothingIsTakenBackTwice_data()
    {
        QTest::addColumn<QJsonObject>("second");
        QTest::addColumn<QString>("refused"); ///< "": there was something left
        QTest::newRow("the same again") << QJsonObject() << u"alreadyRevoked"_s;
        QTest::newRow("from a later day")
            << QJsonObject{{u"from"_s, u"2022-05-20"_s}} << u"alreadyRevoked"_s;
        QTest::newRow("all of it")
            << QJsonObject{{u"procedures"_s, QJsonArray{u"*"_s}}} << u"alreadyRevoked"_s;
        QTest::newRow("from an earlier day")
            << QJsonObject{{u"from"_s, u"2022-05-08"_s}} << QString();
        QTest::newRow("what never was there")
            << QJsonObject{{u"procedures"_s, QJsonArray{u"1.000656"_s}}} << u"nothingToRevoke"_s;
    }
    void nothingIsTakenBackTwice()
    {
        QFETCH(QJsonObject, second);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, assignment()));
        QJsonObject back = assignment({{u"action"_s, u"revoke"_s}, {u"from"_s, u"2022-05-10"_s},
            {u"decision"_s, u"20/QĐ-UBND"_s}});
        back.remove(u"to"_s);
        VERIFY_OK(fixture.run(u"quantri"_s, back));
        for (auto at = second.begin(); at != second.end(); ++at)
            back[at.key()] = at.value();
        const auto answer = fixture.run(u"quantri"_s, back);
        QCOMPARE(answer ? QString() : answer.error().detail, refused);
        if (refused == u"alreadyRevoked")
            QCOMPARE(answer.error().values[u"decision"_s].toString(), u"20/QĐ-UBND"_s);
    }

    void theHeadNeedsNoAssignment()
    {
        OfficeFixture fixture;
        const auto answer = fixture.run(u"quantri"_s, assignment({{u"person"_s, u"chutich"_s}}));
        VERIFY_ERROR(answer, ErrorCode::ruleRefused);
        QCOMPARE(answer.error().detail, u"headSignsByOffice"_s);
    }

    void whatAnotherBodyDecidesIsNotAssigned()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const auto answer = fixture.run(u"quantri"_s,
            assignment({{u"procedures"_s, QJsonArray{kCopies, u"1.004222"_s}},
                {u"from"_s, u"2026-11-23"_s}, {u"to"_s, u"2026-12-31"_s},
                {u"decided"_s, u"2026-11-20"_s}}));
        VERIFY_ERROR(answer, ErrorCode::ruleRefused);
        QCOMPARE(answer.error().field, u"/procedures/1"_s);
        QCOMPARE(answer.error().values[u"office"_s].toString(), u"Công an phường"_s);
    }

    void aDelegationHasALastDay_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<bool>("warned");
        QTest::newRow("by delegation, without end") << u"TUQ"_s << false << true;
        QTest::newRow("by delegation, with an end") << u"TUQ"_s << true << false;
        QTest::newRow("by order, without end") << u"TL"_s << false << false;
    }
    void aDelegationHasALastDay()
    {
        QFETCH(QString, form);
        QFETCH(bool, ends);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, u"phochutich"_s},
                {u"post"_s, u"Chánh Văn phòng"_s}}));
        QJsonObject asked
            = assignment({{u"form"_s, form}, {u"procedures"_s, QJsonArray{u"1.004873"_s}}});
        if (!ends)
            asked.remove(u"to"_s);
        const auto answer = fixture.run(u"quantri"_s, asked);
        VERIFY_OK(answer);
        QTEST(std::ranges::any_of(answer->warnings,
                  [](const Reason& one) { return one.id == u"delegationWithoutEnd"; }),
            "warned");
    }

    void whatIsTakenBackBackwardsIsDecidedThen_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field"); ///< "": taken back
        QTest::addColumn<bool>("warned");
        QTest::newRow("from today on") << QJsonObject{} << QString() << false;
        QTest::newRow("from a day that has passed, no decision's day")
            << QJsonObject{{u"from"_s, u"2022-05-02"_s}} << u"/decided"_s << false;
        QTest::newRow("from a day before the decision")
            << QJsonObject{{u"from"_s, u"2022-05-02"_s}, {u"decided"_s, u"2022-05-03"_s}}
            << u"/decided"_s << false;
        QTest::newRow("decided then, entered late")
            << QJsonObject{{u"from"_s, u"2022-05-02"_s}, {u"decided"_s, u"2022-05-01"_s}}
            << QString() << true;
        QTest::newRow("of somebody who had nothing")
            << QJsonObject{{u"person"_s, u"tiepnhan"_s}, {u"procedures"_s, QJsonArray{u"*"_s}}}
            << u"/procedures"_s << false;
    }
    void whatIsTakenBackBackwardsIsDecidedThen()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, field);
        QFETCH(bool, warned);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, assignment()));
        QJsonObject back = assignment({{u"action"_s, u"revoke"_s}, {u"from"_s, u"2022-05-04"_s}});
        back.remove(u"decided"_s);
        for (auto at = more.begin(); at != more.end(); ++at)
            back[at.key()] = at.value();
        const auto answer = fixture.run(u"quantri"_s, back);
        QCOMPARE(answer ? QString() : answer.error().field, field);
        if (answer)
            QCOMPARE(answer->warnings.size(), std::size_t(warned));
    }

    void aRightThatEndedBetweenReceiptAndSigningSignsNothing()
    {
        OfficeFixture fixture(u"2022-05-31T09:00:00"_s);
        VERIFY_OK(fixture.run(u"quantri"_s, assignment()));
        const DossierId id = fixture.receiveCopies(11, 1);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        fixture.at(u"2022-06-01T09:00:00"_s);
        VERIFY_ERROR(fixture.act(u"phochutich"_s, u"approve"_s, id), ErrorCode::noAuthority);
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, id));
    }

    void intakeWarnsOfARightThatEndsBeforeTheDueDay_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<bool>("warned");
        QTest::addRow("due on the last day") << u"2022-05-31T14:00:00"_s << false;
        QTest::addRow("due on the day after") << u"2022-05-31T15:01:00"_s << true;
    }
    void intakeWarnsOfARightThatEndsBeforeTheDueDay()
    {
        QFETCH(QString, received);
        QFETCH(bool, warned);
        OfficeFixture fixture(received);
        VERIFY_OK(fixture.run(u"quantri"_s, assignment()));
        const auto taken = fixture.office().dossier(fixture.receiveCopies(11, 1));
        const Reasons warnings = authorityWarnings(fixture.office().ward(), *taken);
        QCOMPARE(warnings.size(), std::size_t(warned ? 1 : 0));
        if (warned)
            QCOMPARE(warnings[0].id, u"authorityEndsBefore"_s);
    }
};

QTEST_GUILESS_MAIN(TestAuthority)
#include "tst_authority.moc"
