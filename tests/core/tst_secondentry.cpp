// What earlier dossiers say against a registration is told until it is decided, and goes on only
// with a reason; a correction makes nobody else of whom a dossier is about.
#include "core/dossier/despite.h"
#include "core/wording/wording.h"
#include "tests/support/forger.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kClerk = u"tiepnhan"_s;
const QString kOther = u"tiepnhan2"_s;
const QString kChairman = u"chutich"_s;
const QJsonObject kMan{{u"fullName"_s, u"Lê Văn Bình"_s}, {u"personalNumber"_s, u"001090012345"_s},
    {u"dateOfBirth"_s, u"1990-02-03"_s}, {u"sex"_s, u"male"_s}};
const QJsonObject kWoman{{u"fullName"_s, u"Vũ Thị Mai"_s}, {u"personalNumber"_s, u"001192012347"_s},
    {u"dateOfBirth"_s, u"1992-02-03"_s}, {u"sex"_s, u"female"_s}};
/// Of whom no number is known.
const QJsonObject kVeteran{{u"fullName"_s, u"Trần Văn Thọ"_s}, {u"dateOfBirth"_s, u"1950-02-03"_s}};
const QJsonObject kDeclarant{
    {u"fullName"_s, u"Lê Văn Hòa"_s}, {u"personalNumber"_s, u"001070012345"_s}};

QJsonObject as(const QString& role, QJsonObject person)
{
    person[u"role"_s] = role;
    return person;
}

/// What is told of somebody, with this told otherwise.
QJsonObject told(QJsonObject of, const QJsonObject& otherwise)
{
    for (const QString& key : otherwise.keys())
        of[key] = otherwise[key];
    return of;
}

QJsonObject death()
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000656"_s}, {u"applicant"_s, kDeclarant},
        {u"parties"_s, QJsonArray{as(u"deceased"_s, kMan)}},
        {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2022-05-03"_s}}}};
}

QJsonObject marriage()
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000894"_s}, {u"applicant"_s, kWoman},
        {u"parties"_s, QJsonArray{as(u"husband"_s, kMan), as(u"wife"_s, kWoman)}}};
}

QJsonObject birth(
    const QString& child, const QString& bornOn, const QString& procedure = u"1.001193"_s)
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, procedure}, {u"applicant"_s, kDeclarant},
        {u"parties"_s,
            QJsonArray{
                as(u"child"_s,
                    {{u"fullName"_s, child}, {u"dateOfBirth"_s, bornOn}, {u"sex"_s, u"male"_s}}),
                as(u"mother"_s, kWoman)}},
        {u"answers"_s, QJsonObject{{u"bornOn"_s, bornOn}}}};
}

QJsonObject copiesFor(const QJsonObject& applicant)
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s}, {u"applicant"_s, applicant},
        {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}}};
}

/// {}: nobody is told to represent it.
QJsonObject companyOf(const QJsonObject& representative)
{
    QJsonObject company{{u"organisation"_s, u"Công ty Sao Mai"_s}, {u"taxCode"_s, u"0101234567"_s}};
    if (!representative.isEmpty())
        company[u"representative"_s] = representative;
    return company;
}

/// A company whom kMan signs for asks; else it stands beside who asks.
QJsonObject signedFor(const QString& procedure, bool asks)
{
    if (procedure == u"2.000815")
        return copiesFor(companyOf(kMan));
    const bool isContract = procedure == u"2.001035";
    const QJsonObject first = asks ? companyOf(kMan) : kWoman;
    const QJsonObject second = asks ? kWoman : companyOf(kMan);
    QJsonObject answers{{u"documentTitle"_s, u"Giấy giới thiệu"_s}};
    if (!isContract)
        answers = {{u"documents"_s, 1}, {u"variant"_s, u"many"_s}};
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, procedure}, {u"applicant"_s, first},
        {u"answers"_s, answers},
        {u"parties"_s, QJsonArray{as(isContract ? u"otherParty"_s : u"signer"_s, second)}}};
}

DossierId received(OfficeFixture& fixture, const QJsonObject& command)
{
    return must(fixture.run(kClerk, command)).dossier->id;
}

bool tells(const Reasons& reasons, const QString& id)
{
    return std::ranges::count(reasons, id, &Reason::id) > 0;
}

QString refusal(const Result<Answer>& answer)
{
    return answer ? QString() : answer.error().detail;
}

QJsonObject because(const QString& reason)
{
    return {{u"reason"_s, reason}};
}

/// As an older program took it in.
void callWhoAsks(OfficeFixture& fixture, const QString& name)
{
    forgeChain(fixture.office().file(), [&](const EventHeader&, QJsonObject& body) {
        if (!body.contains(u"applicant"_s))
            return;
        QJsonObject applicant = body[u"applicant"_s].toObject();
        applicant[u"person"_s] = told(applicant[u"person"_s].toObject(), {{u"fullName"_s, name}});
        body[u"applicant"_s] = applicant;
    });
}
} // namespace

class TestSecondEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatSpeaksAgainstItGoesOnWithAReasonOnly_data()
    {
        QTest::addColumn<QJsonObject>("second");
        QTest::addColumn<QString>("warning");
        QTest::newRow("a second death") << death() << u"deathRegistered"_s;
        QTest::newRow("a marriage with somebody dead") << marriage() << u"personDied"_s;
    }
    void whatSpeaksAgainstItGoesOnWithAReasonOnly()
    {
        QFETCH(QJsonObject, second);
        QFETCH(QString, warning);
        OfficeFixture fixture;
        const DossierId first = received(fixture, death());
        fixture.at(u"2022-05-04T10:00:00"_s);
        const DossierId id = received(fixture, second);
        const auto silent = fixture.act(kClerk, u"submit"_s, id);
        VERIFY_ERROR(silent, ErrorCode::ruleRefused);
        QCOMPARE(silent.error().detail, u"registeredBefore"_s);
        QVERIFY(sentence(silent.error(), Language::vietnamese)
                    .contains(must(fixture.office().dossier(first)).code));
        QVERIFY(tells(
            fixture.office().saidAgainst(*fixture.office().dossier(id), Command::submit).unanswered,
            warning));
        const Answer submitted
            = must(fixture.act(kClerk, u"submit"_s, id, because(u"bản trước ghi nhầm người"_s)));
        QVERIFY(tells(submitted.warnings, warning));
        const Reasons before
            = fixture.office().saidAgainst(*submitted.dossier, Command::approve).all;
        QVERIFY(tells(before, warning));
        QVERIFY(tells(before, u"submittedDespite"_s));
        const Answer approved = must(fixture.act(kChairman, u"approve"_s, id));
        QVERIFY(tells(approved.warnings, warning));
        // What was decided meanwhile speaks against the first one, too.
        QCOMPARE(refusal(fixture.act(kClerk, u"submit"_s, first)),
            warning == u"deathRegistered" ? u"registeredBefore"_s : QString());
    }

    /// What another body decides goes there as what is decided here goes to the leader.
    void whatSpeaksAgainstItGoesToWhoDecidesWithAReasonOnly_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("decider");
        QTest::addColumn<QJsonObject>("applicant");
        QTest::addColumn<QString>("warning"); // "": nothing speaks against it
        QTest::addColumn<QString>("refused");
        const QString old = u"2022-05-04T09:00:00"_s;
        const QString now = u"2026-11-23T09:00:00"_s;
        const QString labour = u"Sở Lao động - Thương binh và Xã hội"_s;
        const QString died = u"personDied"_s;
        const QString before = u"registeredBefore"_s;
        const QString like = u"partyLikeApplicant"_s;
        QJsonObject alike = kVeteran;
        alike[u"personalNumber"_s] = u"001050012345"_s;
        const QString none;
        QTest::newRow("who has died asks, 2022")
            << old << u"1.010824"_s << labour << kMan << died << before;
        for (const QString& spelling : {u"Sở Lao động – Thương binh và Xã hội"_s,
                 u"Sở Lao động-Thương binh và Xã hội"_s, u"Sở Lao động, Thương binh và Xã hội"_s})
            QTest::addRow("who has died asks, %s", qPrintable(spelling))
                << old << u"1.010824"_s << spelling << kMan << died << before;
        QTest::newRow("who has died asks the district")
            << old << u"1.001731"_s << u"Ủy ban nhân dân quận"_s << kMan << died << before;
        QTest::newRow("who has died asks the district, shortened")
            << old << u"1.001731"_s << u"UBND Quận Hoàn Kiếm"_s << kMan << died << before;
        QTest::newRow("who has died asks, 2026")
            << now << u"2.002307"_s << u"Sở Nội vụ"_s << kMan << died << before;
        QTest::newRow("who asks is like the deceased, 2022")
            << old << u"1.010824"_s << labour << alike << like << u"peopleAlike"_s;
        QTest::newRow("who asks is like the deceased, 2026")
            << now << u"1.010824"_s << u"Sở Nội vụ"_s << alike << like << u"peopleAlike"_s;
        QTest::newRow("nothing, 2022")
            << old << u"1.010824"_s << labour << kDeclarant << none << none;
        QTest::newRow("nothing, 2026")
            << now << u"2.002307"_s << u"Sở Nội vụ"_s << kDeclarant << none << none;
    }
    void whatSpeaksAgainstItGoesToWhoDecidesWithAReasonOnly()
    {
        QFETCH(QString, now);
        QFETCH(QString, procedure);
        QFETCH(QString, decider);
        QFETCH(QJsonObject, applicant);
        QFETCH(QString, warning);
        QFETCH(QString, refused);
        OfficeFixture fixture(now);
        QJsonObject dead = death();
        dead[u"answers"_s] = QJsonObject{{u"diedOn"_s, now.left(8) + u"02"_s}};
        received(fixture, dead);
        fixture.at(now.left(11) + u"10:00:00"_s);
        QJsonObject request{{u"do"_s, u"receive"_s}, {u"procedure"_s, procedure},
            {u"applicant"_s, applicant}, {u"parties"_s, QJsonArray{as(u"deceased"_s, kVeteran)}}};
        if (procedure != u"1.001731")
            request[u"answers"_s] = dead[u"answers"_s];
        const DossierId id = received(fixture, request);
        const QString reason = u"trùng tên, đã xác minh"_s;
        QJsonObject there{{u"to"_s, decider}};
        const auto asked = [&] {
            return fixture.office()
                .saidAgainst(*fixture.office().dossier(id), Command::forward)
                .unanswered;
        };
        QCOMPARE(asked().empty(), warning.isEmpty());
        // Whoever works at it here is asked nothing: it comes back to be sent on.
        VERIFY_OK(fixture.act(kClerk, u"forward"_s, id,
            {{u"to"_s, u"Trạm y tế"_s}, {u"note"_s, u"xin giấy báo tử"_s}}));
        const auto silent = fixture.act(kClerk, u"forward"_s, id, there);
        QCOMPARE(refusal(silent), refused);
        if (refused.isEmpty()) {
            QVERIFY(!silent->dossier->timeline.back().detail.contains(u"despite"_s));
            return;
        }
        QCOMPARE(silent.error().field, u"/reason"_s);
        QVERIFY(!sentence(silent.error(), Language::vietnamese).contains(u'{'));
        QVERIFY(tells(asked(), warning));
        there[u"reason"_s] = reason;
        const Answer sent = must(fixture.act(kClerk, u"forward"_s, id, there));
        QVERIFY(tells(sent.warnings, warning));
        QVERIFY(tells(knownAgainst(*sent.dossier, Command::forward), warning));
        QCOMPARE(sent.dossier->timeline.back().detail[u"reason"_s].toString(), reason);
        QCOMPARE(awaitedFrom(*sent.dossier).back(), decider);
        QVERIFY(asked().empty()); // and is not asked for once more
    }

    /// What was answered for is not asked again because it came back, but because something new
    /// came up.
    void aReasonHoldsAsLongAsTheSameSpeaksAgainstIt_data()
    {
        QTest::addColumn<QString>("back");
        QTest::addColumn<QString>("since");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<int>("told"); // how many reasons stand at the end
        const auto row = [](const char* name, const QString& since, bool asked, int told) {
            for (const QString& back : {u"return"_s, u"undoSubmit"_s})
                QTest::addRow("%s: %s", qPrintable(back), name) << back << since << asked << told;
        };
        row("nothing came up", u""_s, false, 1);
        row("another note", u"note"_s, false, 1);
        row("the first was decided", u"first"_s, true, 1);
        row("one more was decided", u"third"_s, true, 2);
        row("the name was mistyped", u"name"_s, true, 1);
    }
    void aReasonHoldsAsLongAsTheSameSpeaksAgainstIt()
    {
        QFETCH(QString, back);
        QFETCH(QString, since);
        QFETCH(bool, asked);
        QFETCH(int, told);
        OfficeFixture fixture;
        const DossierId first = received(fixture, death());
        fixture.at(u"2022-05-04T10:00:00"_s);
        const DossierId id = received(fixture, death());
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id, because(u"bản trước ghi nhầm người"_s)));
        VERIFY_OK(fixture.act(back == u"return" ? kChairman : kClerk, back, id,
            back == u"return" ? because(u"ghi lại ngày chết"_s) : QJsonObject()));
        fixture.at(u"2022-05-04T11:00:00"_s);
        const auto decide = [&](DossierId one, const QJsonObject& why = {}) {
            VERIFY_OK(fixture.act(kClerk, u"submit"_s, one, why));
            VERIFY_OK(fixture.act(kChairman, u"approve"_s, one));
        };
        QJsonObject renamed = as(u"deceased"_s, kMan);
        renamed[u"fullName"_s] = u"Lê Văn Bính"_s;
        if (since == u"note")
            VERIFY_OK(fixture.act(kClerk, u"amend"_s, id, {{u"note"_s, u"bản hai mặt"_s}}));
        if (since == u"first")
            decide(first);
        if (since == u"third")
            decide(received(fixture, death()), because(u"hai bản trước ghi nhầm người"_s));
        if (since == u"name")
            VERIFY_OK(fixture.act(kClerk, u"amend"_s, id, {{u"parties"_s, QJsonArray{renamed}}}));
        fixture.at(u"2022-05-04T14:00:00"_s);
        const auto again = fixture.act(kClerk, u"submit"_s, id);
        QCOMPARE(refusal(again), asked ? u"registeredBefore"_s : QString());
        if (!again)
            VERIFY_OK(fixture.act(kClerk, u"submit"_s, id, because(u"đã hỏi gia đình"_s)));
        const Dossier dossier = must(fixture.office().dossier(id));
        const SaidAgainst said = fixture.office().saidAgainst(dossier, Command::approve);
        QVERIFY(said.unanswered.empty());
        QCOMPARE(int(std::ranges::count(said.all, u"submittedDespite"_s, &Reason::id)), told);
        QCOMPARE(said.all.back().values[u"reason"_s].toString(),
            asked ? u"đã hỏi gia đình"_s : u"bản trước ghi nhầm người"_s);
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
    }

    /// A reason told anew takes the place of the one before.
    void theLastReasonForTheSameStands()
    {
        OfficeFixture fixture;
        received(fixture, death());
        fixture.at(u"2022-05-04T10:00:00"_s);
        const DossierId id = received(fixture, death());
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id, because(u"bản trước ghi nhầm"_s)));
        VERIFY_OK(fixture.act(kClerk, u"undoSubmit"_s, id));
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id, because(u"hai người trùng tên"_s)));
        const Reasons said = fixture.office()
                                 .saidAgainst(must(fixture.office().dossier(id)), Command::approve)
                                 .all;
        QCOMPARE(int(std::ranges::count(said, u"submittedDespite"_s, &Reason::id)), 1);
        QCOMPARE(said.back().values[u"reason"_s].toString(), u"hai người trùng tên"_s);
    }

    /// Why the answer of a body is not waited for is no reason for what was answered for before.
    void aReasonNotToWaitTakesThePlaceOfNone_data()
    {
        QTest::addColumn<bool>("asked"); // a body that does not answer
        QTest::addColumn<bool>("answers"); // it does, before the dossier is submitted again
        QTest::addColumn<QStringList>("told");
        const QString first = u"bản trước ghi nhầm"_s;
        const QString second = u"Sở chưa trả lời"_s;
        QTest::newRow("no body was asked") << false << false << QStringList{second};
        QTest::newRow("a body that does not answer") << true << false << QStringList{first, second};
        QTest::newRow("a body that answered") << true << true << QStringList{second};
    }
    void aReasonNotToWaitTakesThePlaceOfNone()
    {
        QFETCH(bool, asked);
        QFETCH(bool, answers);
        OfficeFixture fixture;
        received(fixture, death());
        fixture.at(u"2022-05-04T10:00:00"_s);
        const DossierId id = received(fixture, death());
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id, because(u"bản trước ghi nhầm"_s)));
        VERIFY_OK(fixture.act(kChairman, u"return"_s, id, because(u"hỏi thêm"_s)));
        fixture.at(u"2022-05-04T11:00:00"_s);
        const QJsonObject there{{u"to"_s, u"Sở Y tế"_s}, {u"note"_s, u"xác minh giấy báo tử"_s}};
        if (asked)
            VERIFY_OK(fixture.act(kClerk, u"forward"_s, id, there));
        fixture.at(u"2022-05-04T14:00:00"_s);
        if (answers)
            VERIFY_OK(fixture.act(
                kClerk, u"takeResult"_s, id, {{u"result"_s, u"Công văn 12/SYT ngày 04/5/2022"_s}}));
        if (asked && !answers)
            QCOMPARE(refusal(fixture.act(kClerk, u"submit"_s, id)), u"answerStillAwaited"_s);
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id, because(u"Sở chưa trả lời"_s)));
        const Dossier dossier = must(fixture.office().dossier(id));
        QStringList told;
        for (const Reason& reason : fixture.office().saidAgainst(dossier, Command::approve).all)
            if (reason.id == u"submittedDespite")
                told += reason.values[u"reason"_s].toString();
        QTEST(told, "told");
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
    }

    /// A reason for a second one says something, and stands only where there is a first.
    void aReasonForASecondNeedsAFirst()
    {
        OfficeFixture fixture;
        QJsonObject only = death();
        only[u"secondReason"_s] = u"..."_s;
        QVERIFY(!fixture.run(kClerk, only));
        only[u"secondReason"_s] = u"bản trước ghi nhầm người"_s;
        QCOMPARE(must(fixture.run(kClerk, only)).dossier->secondReason, QString());
    }

    /// Who took in a second one about the same has told why.
    void whatWasTakenInForAReasonIsSubmittedWithIt()
    {
        OfficeFixture fixture;
        received(fixture, death());
        fixture.at(u"2022-05-04T10:00:00"_s);
        QJsonObject second = death();
        second[u"secondReason"_s] = u"bản trước ghi nhầm người"_s;
        const DossierId id = received(fixture, second);
        const Dossier dossier = must(fixture.act(kClerk, u"submit"_s, id)).dossier.value();
        QCOMPARE(dossier.secondReason, u"bản trước ghi nhầm người"_s);
        QVERIFY(tells(
            fixture.office().saidAgainst(dossier, Command::approve).all, u"takenInDespite"_s));
        must(fixture.act(kChairman, u"approve"_s, id));
    }

    void aBirthIsRegisteredOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("bornOn");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("twice");
        const QString child = u"Trần Gia Bảo"_s;
        const QString day = u"2022-04-20"_s;
        const QString alone = u"1.001193"_s;
        QTest::newRow("the same child") << child << day << alone << true;
        QTest::newRow("… interlinked") << child << day << u"2.000986"_s << true;
        QTest::newRow("a brother") << u"Trần Gia Huy"_s << day << alone << false;
        QTest::newRow("a namesake of another day") << child << u"2022-04-21"_s << alone << false;
    }
    void aBirthIsRegisteredOnce()
    {
        QFETCH(QString, name);
        QFETCH(QString, bornOn);
        QFETCH(QString, procedure);
        QFETCH(bool, twice);
        OfficeFixture fixture;
        const Answer first = must(fixture.run(kClerk, birth(u"Trần Gia Bảo"_s, u"2022-04-20"_s)));
        QVERIFY(!tells(first.warnings, u"birthRegistered"_s));
        fixture.at(u"2022-05-04T10:00:00"_s);
        const Answer second = must(fixture.run(kClerk, birth(name, bornOn, procedure)));
        QCOMPARE(tells(second.warnings, u"birthRegistered"_s), twice);
        QCOMPARE(refusal(fixture.act(kClerk, u"submit"_s, second.dossier->id)),
            twice ? u"registeredBefore"_s : QString());
    }

    void aMotherHasNoTwoBirthsWithinMonths_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("number"); // of the mother now
        QTest::addColumn<QString>("fate"); // of the first dossier
        QTest::addColumn<bool>("doubted");
        const QString hers = kWoman[u"personalNumber"_s].toString();
        const QString stands;
        const QString first = u"2025-12-20"_s;
        QTest::newRow("two months") << first << u"2026-02-20"_s << hers << stands << true;
        QTest::newRow("two months before") << u"2026-02-20"_s << first << hers << stands << true;
        QTest::newRow("three days") << first << u"2025-12-23"_s << hers << stands << true;
        QTest::newRow("twins over midnight") << first << u"2025-12-21"_s << hers << stands << false;
        QTest::newRow("a day less") << u"2025-08-24"_s << u"2026-02-19"_s << hers << stands << true;
        QTest::newRow("180 days") << u"2025-08-24"_s << u"2026-02-20"_s << hers << stands << false;
        QTest::newRow("another mother")
            << first << u"2026-02-20"_s << u"001192012348"_s << stands << false;
        QTest::newRow("a first one that was withdrawn")
            << first << u"2026-02-20"_s << hers << u"withdraw"_s << false;
    }
    void aMotherHasNoTwoBirthsWithinMonths()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(QString, number);
        QFETCH(QString, fate);
        QFETCH(bool, doubted);
        OfficeFixture fixture(u"2026-03-02T09:00:00"_s);
        const DossierId first = received(fixture, birth(u"Trần Gia Bảo"_s, before));
        if (!fate.isEmpty())
            must(fixture.act(kClerk, fate, first, because(u"nộp nhầm"_s)));
        fixture.at(u"2026-03-02T10:00:00"_s);
        QJsonObject second = birth(u"Trần Gia Huy"_s, now);
        QJsonArray parties = second[u"parties"_s].toArray();
        QJsonObject mother = parties[1].toObject();
        mother[u"personalNumber"_s] = number;
        parties[1] = mother;
        second[u"parties"_s] = parties;
        const Answer taken = must(fixture.run(kClerk, second));
        QCOMPARE(tells(taken.warnings, u"motherGaveBirth"_s), doubted);
        const DossierId id = taken.dossier->id;
        const auto silent = fixture.act(kClerk, u"submit"_s, id);
        QCOMPARE(refusal(silent), doubted ? u"birthsTooNear"_s : QString());
        if (silent)
            return;
        QVERIFY(!sentence(silent.error(), Language::vietnamese).contains(u'{'));
        must(fixture.act(kClerk, u"submit"_s, id, because(u"đã đối chiếu giấy chứng sinh"_s)));
        must(fixture.act(kChairman, u"approve"_s, id));
    }

    void whatIsRegisteredTwice_data()
    {
        QTest::addColumn<CivilEvent>("event");
        QTest::addColumn<Reasons>("warnings");
        QTest::addColumn<qsizetype>("twice");
        const auto of = [](const QString& id, const QString& name, const QString& code) {
            return Reason{id, {{u"name"_s, name}, {u"code"_s, code}}, {}};
        };
        const Reason man = of(u"marriageOpen"_s, u"Bình"_s, u"1"_s);
        const Reason woman = of(u"marriageOpen"_s, u"Mai"_s, u"1"_s);
        const Reason other = of(u"marriageOpen"_s, u"Mai"_s, u"2"_s);
        QTest::newRow("both in one marriage")
            << CivilEvent::marriage << Reasons{man, woman} << qsizetype(2);
        QTest::newRow("each in another's")
            << CivilEvent::marriage << Reasons{man, other} << qsizetype(0);
        QTest::newRow("one of them") << CivilEvent::marriage << Reasons{man} << qsizetype(0);
        QTest::newRow("asked for their status")
            << CivilEvent::marital << Reasons{man, woman} << qsizetype(0);
        QTest::newRow("a death") << CivilEvent::death
                                 << Reasons{of(u"deathRegistered"_s, u"Bình"_s, u"1"_s)}
                                 << qsizetype(1);
        QTest::newRow("who acts is dead")
            << CivilEvent::death << Reasons{of(u"personDied"_s, u"Bình"_s, u"1"_s)} << qsizetype(0);
    }
    void whatIsRegisteredTwice()
    {
        QFETCH(CivilEvent, event);
        QFETCH(Reasons, warnings);
        QFETCH(qsizetype, twice);
        QCOMPARE(qsizetype(registersTwice(event, warnings).size()), twice);
    }

    /// Where one of the two has no number the same name and birth tell of a likely second entry.
    void whoMayBeTheSameIsToldAsLikely_data()
    {
        QTest::addColumn<QJsonObject>("before"); // what stands of him instead, "" taken out
        QTest::addColumn<QJsonObject>("now");
        QTest::addColumn<bool>("marries");
        QTest::addColumn<QString>("warning"); // "": none
        const QJsonObject none;
        const QJsonObject noNumber{{u"personalNumber"_s, QString()}};
        const QJsonObject oldOne{
            {u"personalNumber"_s, QString()}, {u"oldNumber"_s, u"011234567"_s}};
        QJsonObject otherBirth = noNumber;
        otherBirth[u"dateOfBirth"_s] = u"1990-02-04"_s;
        QJsonObject folded = noNumber;
        folded[u"fullName"_s] = u"LÊ VĂN BÌNH"_s;
        const QJsonObject other{{u"personalNumber"_s, u"001090054321"_s}};
        const QString dead = u"maybeDeathRegistered"_s;
        QTest::newRow("no number before") << noNumber << none << false << dead;
        QTest::newRow("no number now") << none << folded << false << dead;
        QTest::newRow("numbers of two kinds") << none << oldOne << false << dead;
        QTest::newRow("a marriage of somebody dead")
            << noNumber << none << true << u"maybePersonDied"_s;
        QTest::newRow("two numbers are two people") << other << none << false << QString();
        QTest::newRow("another birth") << otherBirth << none << false << QString();
        QTest::newRow("one number") << none << none << false << u"deathRegistered"_s;
    }
    void whoMayBeTheSameIsToldAsLikely()
    {
        QFETCH(QJsonObject, before);
        QFETCH(QJsonObject, now);
        QFETCH(bool, marries);
        QFETCH(QString, warning);
        OfficeFixture fixture;
        const auto told = [](QJsonObject command, const QJsonObject& instead) {
            QJsonArray parties = command[u"parties"_s].toArray();
            QJsonObject man = parties[0].toObject();
            for (const QString& key : instead.keys())
                man[key] = instead[key];
            if (man[u"personalNumber"_s].toString().isEmpty())
                man.remove(u"personalNumber"_s);
            parties[0] = man;
            command[u"parties"_s] = parties;
            return command;
        };
        received(fixture, told(death(), before));
        fixture.at(u"2022-05-04T10:00:00"_s);
        const Answer second = must(fixture.run(kClerk, told(marries ? marriage() : death(), now)));
        QCOMPARE(tells(second.warnings, warning), !warning.isEmpty());
        const QString expected = warning.isEmpty() ? QString()
            : warning.startsWith(u"maybe")         ? u"maybeRegisteredBefore"_s
                                                   : u"registeredBefore"_s;
        const DossierId id = second.dossier->id;
        QCOMPARE(refusal(fixture.act(kClerk, u"submit"_s, id)), expected);
        if (!expected.isEmpty())
            VERIFY_OK(fixture.act(kClerk, u"submit"_s, id, because(u"đã xác minh là hai người"_s)));
    }

    /// A card of before was one person's, whatever name or birth was typed with it.
    void anOldNumberTellsOfWhoMayBeTheSame_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QJsonObject>("first");
        QTest::addColumn<QJsonObject>("second");
        QTest::addColumn<QString>("warning"); // "": none
        const auto man = [](const QString& name, const QString& born, const QString& old,
                             const QString& number = {}) {
            QJsonObject person{
                {u"fullName"_s, name}, {u"dateOfBirth"_s, born}, {u"oldNumber"_s, old}};
            if (!number.isEmpty())
                person[u"personalNumber"_s] = number;
            return person;
        };
        const QString born = u"1951-01-01"_s;
        const QString old = u"011111111"_s;
        const QString number = u"001051012345"_s;
        const QString likely = u"maybeDeathRegistered"_s;
        const QJsonObject known = man(u"Đỗ Văn Tý"_s, born, old);
        for (const auto& now : {u"2022-05-04T09:00:00"_s, u"2026-05-04T09:00:00"_s}) {
            const auto row = [&](const char* name, const QJsonObject& first,
                                 const QJsonObject& second, const QString& warning) {
                QTest::addRow("%s, %s", name, qPrintable(now.left(4)))
                    << now << first << second << warning;
            };
            row("another name", known, man(u"Đỗ Văn Ti"_s, born, old), likely);
            row("another birth", known, man(u"Đỗ Văn Tý"_s, u"1952-01-01"_s, old), likely);
            row("another number", known, man(u"Đỗ Văn Tư"_s, born, u"011111112"_s), QString());
            row("the new number now", known, man(u"Đỗ Văn Tư"_s, born, old, number), likely);
            row("the new number before", man(u"Đỗ Văn Tư"_s, born, old, number), known, likely);
            row("two new numbers", man(u"Đỗ Văn Tý"_s, born, old, u"001051012346"_s),
                man(u"Đỗ Văn Tư"_s, born, old, number), QString());
        }
    }
    void anOldNumberTellsOfWhoMayBeTheSame()
    {
        QFETCH(QString, now);
        QFETCH(QJsonObject, first);
        QFETCH(QJsonObject, second);
        QFETCH(QString, warning);
        OfficeFixture fixture(now);
        const auto deathOf = [&](const QJsonObject& person) {
            QJsonObject command = death();
            command[u"parties"_s] = QJsonArray{as(u"deceased"_s, person)};
            command[u"answers"_s] = QJsonObject{{u"diedOn"_s, now.left(8) + u"03"_s}};
            return command;
        };
        received(fixture, deathOf(first));
        fixture.at(now.left(11) + u"10:00:00"_s);
        const Answer again = must(fixture.run(kClerk, deathOf(second)));
        QCOMPARE(tells(again.warnings, u"maybeDeathRegistered"_s), !warning.isEmpty());
        QCOMPARE(refusal(fixture.act(kClerk, u"submit"_s, again.dossier->id)),
            warning.isEmpty() ? QString() : u"maybeRegisteredBefore"_s);
    }

    /// Once the ward holds them for two people nothing is asked.
    void whoIsJudgedToBeAnotherIsNotAskedFor()
    {
        OfficeFixture fixture;
        QJsonObject nameless = kMan;
        nameless.remove(u"personalNumber"_s);
        QJsonObject first = death();
        first[u"parties"_s] = QJsonArray{as(u"deceased"_s, nameless)};
        received(fixture, first);
        fixture.at(u"2022-05-04T10:00:00"_s);
        const DossierId id = received(fixture, death());
        QCOMPARE(refusal(fixture.act(kClerk, u"submit"_s, id)), u"maybeRegisteredBefore"_s);
        VERIFY_OK(fixture.run(kClerk,
            {{u"do"_s, u"judgePeople"_s}, {u"a"_s, kMan}, {u"b"_s, nameless}, {u"same"_s, false}}));
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id));
    }

    /// What came after it speaks against a dossier only once it is decided.
    void whatCameLaterAndIsNotDecidedHoldsNothingUp()
    {
        OfficeFixture fixture;
        const DossierId first = received(fixture, death());
        fixture.at(u"2022-05-04T10:00:00"_s);
        received(fixture, death());
        QCOMPARE(refusal(fixture.act(kClerk, u"submit"_s, first)), QString());
        QCOMPARE(refusal(fixture.act(kChairman, u"approve"_s, first)), QString());
    }

    /// What nobody knew at the submission is answered for by who decides.
    void whatWasNotKnownThenIsForWhoDecides()
    {
        OfficeFixture fixture;
        const DossierId wedding = received(fixture, marriage());
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, wedding));
        fixture.at(u"2022-05-04T10:00:00"_s);
        const DossierId dead = received(fixture, death());
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, dead));
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, dead));
        QVERIFY(tells(
            fixture.office().saidAgainst(*fixture.office().dossier(wedding), Command::approve).all,
            u"personDied"_s));
        QCOMPARE(refusal(fixture.act(kChairman, u"approve"_s, wedding)), u"registeredBefore"_s);
        const auto lines = must(fixture.office().approveAll({wedding}, {kChairman}));
        QCOMPARE(lines.front().refused->detail, u"registeredBefore"_s);
        const Answer despite = must(
            fixture.act(kChairman, u"approve"_s, wedding, because(u"trùng tên, đã xác minh"_s)));
        QVERIFY(tells(despite.warnings, u"personDied"_s));
        QCOMPARE(knownAgainst(*despite.dossier, Command::approve).size(), std::size_t(1));
    }

    /// Of two deaths of one person in one batch the second is not covered by what was told when the
    /// first was still open.
    void ofOnePersonOneDeathIsApprovedAtOnce_data()
    {
        QTest::addColumn<bool>("newestFirst");
        QTest::newRow("in their order") << false;
        QTest::newRow("the newest first") << true;
    }
    void ofOnePersonOneDeathIsApprovedAtOnce()
    {
        QFETCH(bool, newestFirst);
        OfficeFixture fixture;
        std::vector<DossierId> ids{received(fixture, death())};
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, ids.front()));
        fixture.at(u"2022-05-04T10:00:00"_s);
        ids.push_back(received(fixture, death()));
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, ids.back(), because(u"bản trước ghi nhầm"_s)));
        if (newestFirst)
            std::ranges::reverse(ids);
        fixture.at(u"2022-05-04T11:00:00"_s);
        const auto lines = must(fixture.office().approveAll(ids, {kChairman}));
        QVERIFY(!lines.front().refused);
        QVERIFY(lines.back().refused);
        QCOMPARE(lines.back().refused->detail, u"registeredBefore"_s);
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, ids.back(), because(u"đã xác minh"_s)));
    }

    void aCorrectionLeavesEveryPartyInItsRole_data()
    {
        QTest::addColumn<QJsonArray>("changed");
        QTest::addColumn<QString>("refused");
        QJsonObject renamed = kWoman;
        renamed[u"fullName"_s] = u"Vũ Thị Mải"_s;
        const QJsonObject other{{u"fullName"_s, u"Đỗ Quang Huy"_s},
            {u"personalNumber"_s, u"001088012341"_s}, {u"dateOfBirth"_s, u"1988-02-03"_s}};
        const QString role = u"signer"_s;
        QTest::newRow("a name") << QJsonArray{as(role, kMan), as(role, renamed)} << QString();
        QTest::newRow("in another order")
            << QJsonArray{as(role, kWoman), as(role, kMan)} << QString();
        QTest::newRow("in another order, with a name")
            << QJsonArray{as(role, renamed), as(role, kMan)} << QString();
        QTest::newRow("somebody else")
            << QJsonArray{as(role, kMan), as(role, other)} << u"otherPerson"_s;
        QTest::newRow("left out") << QJsonArray{as(role, kWoman)} << u"personLeftOut"_s;
        QTest::newRow("one twice")
            << QJsonArray{as(role, kMan), as(role, kMan)} << u"otherPerson"_s;
        QTest::newRow("one more") << QJsonArray{as(role, kMan), as(role, kWoman), as(role, other)}
                                  << u"personAdded"_s;
    }
    void aCorrectionLeavesEveryPartyInItsRole()
    {
        QFETCH(QJsonArray, changed);
        QFETCH(QString, refused);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = received(fixture,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000884"_s}, {u"applicant"_s, kDeclarant},
                {u"answers"_s, QJsonObject{{u"documents"_s, 1}, {u"variant"_s, u"many"_s}}},
                {u"parties"_s, QJsonArray{as(u"signer"_s, kMan), as(u"signer"_s, kWoman)}}});
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id));
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
        const auto corrected = fixture.act(kClerk, u"correct"_s, id,
            {{u"reason"_s, u"ghi nhầm"_s}, {u"changes"_s, QJsonObject{{u"parties"_s, changed}}}});
        QCOMPARE(refusal(corrected), refused);
        if (!corrected)
            QVERIFY(!sentence(corrected.error(), Language::vietnamese).contains(u'{'));
    }

    /// Of whom only a name is known it is the name that tells.
    void ofANameAloneSomethingStays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("refused");
        QTest::newRow("mistyped") << u"Lê Thị Nga"_s << QString();
        QTest::newRow("a family name") << u"Lý Thị Na"_s << QString();
        QTest::newRow("nothing") << u"Trần Thị Tý"_s << u"otherPerson"_s;
    }
    void ofANameAloneSomethingStays()
    {
        QFETCH(QString, name);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        const DossierId id = received(fixture, copiesFor({{u"fullName"_s, u"Lê Thị Na"_s}}));
        VERIFY_OK(
            fixture.act(kClerk, u"submit"_s, id, {{u"reason"_s, u"chưa có giấy tờ tùy thân"_s}}));
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
        const QJsonObject changed{{u"fullName"_s, name}};
        const auto corrected = fixture.act(kClerk, u"correct"_s, id,
            {{u"reason"_s, u"ghi nhầm"_s}, {u"changes"_s, QJsonObject{{u"applicant"_s, changed}}}});
        QCOMPARE(refusal(corrected), refused);
    }

    void aCorrectionMakesNobodyElseOfThem_data()
    {
        QTest::addColumn<QJsonObject>("changed");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char* name, const QJsonObject& more, const QString& refused) {
            QJsonObject changed = kWoman;
            for (const QString& key : more.keys())
                changed[key] = more[key];
            QTest::newRow(name) << changed << refused;
        };
        row("the name", {{u"fullName"_s, u"Vũ Thị Mái"_s}}, {});
        row("name and birth of one number",
            {{u"fullName"_s, u"Vũ Thị Mái"_s}, {u"dateOfBirth"_s, u"1992-03-02"_s}}, {});
        row("the number", {{u"personalNumber"_s, u"001192012348"_s}}, {});
        row("name and number",
            {{u"fullName"_s, u"Lê Thị Na"_s}, {u"personalNumber"_s, u"001192012348"_s}},
            u"otherPerson"_s);
        QTest::newRow("another without a number")
            << QJsonObject{{u"fullName"_s, u"Lê Thị Na"_s}} << u"otherPerson"_s;
        QTest::newRow("an organisation") << QJsonObject{{u"organisation"_s, u"Công ty A"_s},
            {u"taxCode"_s, u"0101234567"_s}, {u"representative"_s, kWoman}}
                                         << u"otherPerson"_s;
    }
    void aCorrectionMakesNobodyElseOfThem()
    {
        QFETCH(QJsonObject, changed);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        const DossierId id = received(fixture, copiesFor(kWoman));
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id));
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
        const auto corrected = fixture.act(kClerk, u"correct"_s, id,
            {{u"reason"_s, u"ghi nhầm"_s}, {u"changes"_s, QJsonObject{{u"applicant"_s, changed}}}});
        QCOMPARE(refusal(corrected), refused);
    }

    /// Who signs for an organisation before the official is nobody else afterwards, whether it asks
    /// or stands beside who asks; for whom nothing is certified may be told as somebody else.
    void aCorrectionLeavesWhoSignsForAnOrganisation_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("asks"); // the organisation; else it is a party
        QTest::addColumn<QJsonObject>("representative"); // corrected; {}: none is told
        QTest::addColumn<QString>("refused");
        const QJsonObject other{{u"fullName"_s, u"Vũ Hoàn Toàn"_s},
            {u"personalNumber"_s, u"001170000044"_s}, {u"dateOfBirth"_s, u"1970-05-05"_s},
            {u"sex"_s, u"female"_s}};
        QJsonObject renamed = kMan;
        renamed[u"fullName"_s] = u"Lê Văn Bính"_s;
        QJsonObject numbered = kMan;
        numbered[u"personalNumber"_s] = u"001090012346"_s;
        for (const bool asks : {true, false})
            for (const QString& procedure : {u"2.000884"_s, u"2.001035"_s}) {
                const auto row
                    = [&](const char* name, const QJsonObject& corrected, const QString& refused) {
                          QTest::addRow("%s, %s, %s", name, qPrintable(procedure),
                              asks ? "who asks" : "a party")
                              << procedure << asks << corrected << refused;
                      };
                row("somebody else", other, u"otherPerson"_s);
                row("the name", renamed, QString());
                row("the number", numbered, QString());
            }
        QTest::addRow("nobody") << u"2.000884"_s << true << QJsonObject() << u"personLeftOut"_s;
        QTest::addRow("copies: somebody else") << u"2.000815"_s << true << other << QString();
        QTest::addRow("copies: nobody") << u"2.000815"_s << true << QJsonObject() << QString();
    }
    void aCorrectionLeavesWhoSignsForAnOrganisation()
    {
        QFETCH(QString, procedure);
        QFETCH(bool, asks);
        QFETCH(QJsonObject, representative);
        QFETCH(QString, refused);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = received(fixture, signedFor(procedure, asks));
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id));
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
        const QString role = procedure == u"2.001035" ? u"otherParty"_s : u"signer"_s;
        const QJsonObject company = companyOf(representative);
        const QJsonObject changes = asks
            ? QJsonObject{{u"applicant"_s, company}}
            : QJsonObject{{u"parties"_s, QJsonArray{as(role, company)}}};
        const auto corrected = fixture.act(
            kClerk, u"correct"_s, id, {{u"reason"_s, u"ghi nhầm"_s}, {u"changes"_s, changes}});
        QCOMPARE(refusal(corrected), refused);
        if (corrected)
            return;
        QCOMPARE(corrected.error().code, ErrorCode::ruleRefused);
        const QString told = sentence(corrected.error(), Language::vietnamese);
        QVERIFY2(told.contains(u"Lê Văn Bình"_s) && !told.contains(u'{'), qPrintable(told));
    }

    /// A book that has the number of who asks, or of who marries, keeps one.
    void aCorrectionLeavesNoNumberOut_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QJsonObject>("request");
        QTest::addColumn<QString>("key"); // what is corrected
        QTest::addColumn<QJsonObject>("numbers"); // instead
        QTest::addColumn<QString>("refused");
        const QJsonObject extract{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000635"_s},
            {u"applicant"_s, kWoman},
            {u"answers"_s,
                QJsonObject{{u"copies"_s, 1}, {u"eventType"_s, u"khai-sinh"_s},
                    {u"registrationNumber"_s, u"1"_s}}}};
        const QString applicant = u"applicant"_s;
        const QString lost = u"identityTakenOut"_s;
        const QString old = u"2022-05-04T09:00:00"_s;
        const QString now = u"2026-11-23T09:00:00"_s;
        const QJsonObject none;
        const QJsonObject passport{{u"passport"_s, u"C1234567"_s}};
        const QJsonObject card{{u"oldNumber"_s, u"012345678"_s}};
        const QJsonObject other{{u"personalNumber"_s, u"001192012348"_s}};
        for (const QString& day : {old, now}) {
            const QByteArray year = day.left(4).toLatin1();
            const auto row = [&](const char* name, const QJsonObject& request, const QString& key,
                                 const QJsonObject& numbers, const QString& refused) {
                QTest::addRow("%s, %s", name, year.constData())
                    << day << request << key << numbers << refused;
            };
            row("an extract: none", extract, applicant, none, lost);
            row("an extract: a passport", extract, applicant, passport, QString());
            row("an extract: the right one", extract, applicant, other, QString());
            row("an extract: an old card", extract, applicant, card, day == now ? lost : QString());
            row("copies: none", copiesFor(kWoman), applicant, none, lost);
            row("a wife: none", marriage(), u"parties"_s, none, lost);
            row("a wife: a passport", marriage(), u"parties"_s, passport, QString());
            row("a mother: none", birth(u"Lê Gia Bảo"_s, day.left(8) + u"01"_s), u"parties"_s, none,
                QString());
        }
    }
    void aCorrectionLeavesNoNumberOut()
    {
        QFETCH(QString, now);
        QFETCH(QJsonObject, request);
        QFETCH(QString, key);
        QFETCH(QJsonObject, numbers);
        QFETCH(QString, refused);
        OfficeFixture fixture(now);
        const DossierId id = received(fixture, request);
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id));
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
        const QString book = request[u"procedure"_s].toString() == u"1.000894" ? u"KH"_s : u"KS"_s;
        if (key == u"parties")
            VERIFY_OK(fixture.act(kClerk, u"recordNumber"_s, id,
                {{u"register"_s, book}, {u"number"_s, 12}, {u"date"_s, now.left(10)},
                    {u"system"_s, u"Hệ thống hộ tịch"_s}}));
        QJsonArray parties = request[u"parties"_s].toArray();
        QJsonObject changed
            = key == u"parties" ? parties.last().toObject() : request[key].toObject();
        changed.remove(u"personalNumber"_s);
        for (const QString& number : numbers.keys())
            changed[number] = numbers[number];
        if (key == u"parties")
            parties[parties.size() - 1] = changed;
        const QJsonObject changes{
            {key, key == u"parties" ? QJsonValue(parties) : QJsonValue(changed)}};
        const auto corrected = fixture.act(
            kClerk, u"correct"_s, id, {{u"reason"_s, u"ghi nhầm số"_s}, {u"changes"_s, changes}});
        QCOMPARE(refusal(corrected), refused);
        if (!corrected)
            QVERIFY(!sentence(corrected.error(), Language::vietnamese).contains(u'{'));
    }

    /// One number is one person: who asks and marries is put right in both places.
    void aCorrectionTellsOnePersonOnce_data()
    {
        QTest::addColumn<QString>("asks"); // the name of who asks, beside kWoman, who marries
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("field"); // "": it goes through
        QTest::addColumn<QString>("words");
        const QJsonObject renamed = told(kWoman, {{u"fullName"_s, u"Vũ Thị Mải"_s}});
        const QJsonObject born = told(kWoman, {{u"dateOfBirth"_s, u"1992-03-02"_s}});
        const QJsonObject numbered = told(kWoman, {{u"personalNumber"_s, u"001192012348"_s}});
        const QString first = u"/changes/applicant"_s;
        const QString second = u"/changes/parties/1"_s;
        const auto row = [](const char* name, const QJsonObject& changes, const QString& field,
                             const QString& words, const QString& asks = {}) {
            QTest::newRow(name) << asks << changes << field << words;
        };
        const QString older = u"Vũ Thị Mải"_s;
        const auto asking = [](const QJsonObject& person) {
            return QJsonObject{{u"applicant"_s, person}};
        };
        const auto marrying = [](const QJsonObject& person) {
            return QJsonObject{
                {u"parties"_s, QJsonArray{as(u"husband"_s, kMan), as(u"wife"_s, person)}}};
        };
        const auto both = [&](const QJsonObject& one, const QJsonObject& other) {
            return told(asking(one), marrying(other));
        };
        row("who asks: a name", asking(renamed), first, u"“Vũ Thị Mải” và “Vũ Thị Mai”"_s);
        row("who marries: a name", marrying(renamed), second, u"“Vũ Thị Mai” và “Vũ Thị Mải”"_s);
        row("both: a name", both(renamed, renamed), {}, {});
        row("both: two names", both(renamed, told(kWoman, {{u"fullName"_s, u"Vũ Thị May"_s}})),
            second, u"“Vũ Thị Mải” và “Vũ Thị May”"_s);
        row("who asks: a birth", asking(born), first, u"02/03/1992 và 03/02/1992"_s);
        row("both: a birth", both(born, born), {}, {});
        row("who asks: a sex", asking(told(kWoman, {{u"sex"_s, u"male"_s}})), first,
            u"(Nam và Nữ)"_s);
        row("who asks: a number", asking(numbered), first, u"001192012348 và 001192012347"_s);
        row("both: a number", both(numbered, numbered), {}, {});
        row("both: two ethnicities",
            both(told(kWoman, {{u"ethnicity"_s, u"Tày"_s}}),
                told(kWoman, {{u"ethnicity"_s, u"Nùng"_s}})),
            second, u"Tày và Nùng"_s);
        row("both: two nationalities",
            both(told(kWoman, {{u"nationality"_s, u"Việt Nam"_s}}),
                told(kWoman, {{u"nationality"_s, u"Pháp"_s}})),
            second, u"Việt Nam và Pháp"_s);
        row("who marries: where she lives",
            marrying(told(kWoman, {{u"address"_s, u"5 Hàng Bông"_s}})), {}, {});
        // two names that an older program took in
        row("two names stand: a note", {{u"note"_s, u"bản hai mặt"_s}}, {}, {}, older);
        row("two names stand: where she lives",
            marrying(told(kWoman, {{u"address"_s, u"5 Hàng Bông"_s}})), {}, {}, older);
        row("two names stand: the right one", asking(kWoman), {}, {}, older);
        row("two names stand: a third", asking(told(kWoman, {{u"fullName"_s, u"Vũ Thị May"_s}})),
            first, u"“Vũ Thị May” và “Vũ Thị Mai”"_s, older);
    }
    void aCorrectionTellsOnePersonOnce()
    {
        QFETCH(QString, asks);
        QFETCH(QJsonObject, changes);
        QFETCH(QString, field);
        QFETCH(QString, words);
        const QString now = u"2026-11-23T09:00:00"_s;
        OfficeFixture fixture(now);
        QJsonObject request = marriage();
        request[u"applicant"_s] = kWoman;
        const DossierId id = received(fixture, request);
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id));
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
        VERIFY_OK(fixture.act(kClerk, u"recordNumber"_s, id,
            {{u"register"_s, u"KH"_s}, {u"number"_s, 12}, {u"date"_s, now.left(10)},
                {u"system"_s, u"Hệ thống hộ tịch"_s}}));
        if (!asks.isEmpty())
            callWhoAsks(fixture, asks);
        const auto corrected = fixture.act(
            kClerk, u"correct"_s, id, {{u"reason"_s, u"ghi nhầm"_s}, {u"changes"_s, changes}});
        QCOMPARE(refusal(corrected), field.isEmpty() ? QString() : u"halfCorrected"_s);
        if (corrected)
            return;
        QCOMPARE(corrected.error().field, field);
        const QString said = sentence(corrected.error(), Language::vietnamese);
        QVERIFY2(said.contains(words) && said.contains(u"“Người yêu cầu” và “Bên nữ”"_s),
            qPrintable(said));
        QVERIFY2(!said.contains(u'{') && !said.contains(u'['), qPrintable(said));
    }

    /// However small each step, the end of them is who was decided on.
    void stepByStepNobodyElseIsMadeOfThem_data()
    {
        QTest::addColumn<QJsonObject>("first");
        QTest::addColumn<QJsonObject>("second");
        QTest::addColumn<QString>("refused");
        QJsonObject renamed = kWoman;
        renamed[u"fullName"_s] = u"Lê Thị Na"_s;
        QJsonObject other = renamed;
        other[u"personalNumber"_s] = u"001192012348"_s;
        QTest::newRow("the name, then the number") << renamed << other << u"otherPerson"_s;
        QTest::newRow("the name, and back") << renamed << kWoman << QString();
    }
    void stepByStepNobodyElseIsMadeOfThem()
    {
        QFETCH(QJsonObject, first);
        QFETCH(QJsonObject, second);
        QFETCH(QString, refused);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = received(fixture,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000884"_s}, {u"applicant"_s, kWoman},
                {u"answers"_s, QJsonObject{{u"documents"_s, 1}, {u"variant"_s, u"many"_s}}},
                {u"parties"_s, QJsonArray{as(u"signer"_s, kMan)}}});
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id));
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
        const auto correct = [&](const QJsonObject& changes) {
            return fixture.act(
                kClerk, u"correct"_s, id, {{u"reason"_s, u"ghi nhầm"_s}, {u"changes"_s, changes}});
        };
        VERIFY_OK(correct({{u"applicant"_s, first}}));
        VERIFY_OK(fixture.act(kChairman, u"correct"_s, id, {{u"confirm"_s, true}}));
        const auto next = correct({{u"applicant"_s, second}});
        QCOMPARE(refusal(next), refused);
        if (!next)
            VERIFY_OK(correct({{u"note"_s, u"bản hai mặt"_s}})); // what says nothing of people
    }

    /// Whoever has handed in for half the street is not forgotten to have died.
    void aDeathIsFoundBehindHoweverManyDossiers()
    {
        OfficeFixture fixture;
        received(fixture, death());
        constexpr int kMany = 250;
        for (int made = 0; made < kMany; ++made)
            received(fixture, copiesFor(kMan));
        const auto warningsOf = [&](const QJsonObject& command) {
            return must(fixture.run(kClerk, command)).warnings;
        };
        QVERIFY(tells(warningsOf(copiesFor(kMan)), u"personDied"_s));
        QVERIFY(tells(warningsOf(marriage()), u"personDied"_s));
        QVERIFY(tells(warningsOf(death()), u"deathRegistered"_s));
    }

    /// Whom a correction names is compared as at a receipt.
    void aCorrectionIsToldThatThePersonHasDied()
    {
        OfficeFixture fixture;
        received(fixture, death());
        QJsonObject mistyped = kMan;
        mistyped[u"personalNumber"_s] = u"001090012346"_s;
        mistyped.remove(u"dateOfBirth"_s);
        const DossierId id = received(fixture, copiesFor(mistyped));
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id));
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
        const Answer proposed = must(fixture.act(kClerk, u"correct"_s, id,
            {{u"reason"_s, u"ghi nhầm số"_s},
                {u"changes"_s, QJsonObject{{u"applicant"_s, kMan}}}}));
        QVERIFY(tells(proposed.warnings, u"personDied"_s));
        const Answer confirmed
            = must(fixture.act(kChairman, u"correct"_s, id, {{u"confirm"_s, true}}));
        QVERIFY(tells(confirmed.warnings, u"personDied"_s));
    }

    void aCorrectionIsRejectedByWhoMayConfirmItWithAReason_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("done");
        QTest::newRow("who proposed it takes it back") << kClerk << u"nhầm"_s << true;
        QTest::newRow("another clerk") << kOther << u"nhầm"_s << false;
        QTest::newRow("a leader") << kChairman << u"không đúng"_s << true;
        QTest::newRow("a leader without a reason") << kChairman << QString() << false;
    }
    void aCorrectionIsRejectedByWhoMayConfirmItWithAReason()
    {
        QFETCH(QString, login);
        QFETCH(QString, reason);
        QFETCH(bool, done);
        OfficeFixture fixture;
        const DossierId id = received(fixture, copiesFor(kWoman));
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id));
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
        VERIFY_OK(fixture.act(kClerk, u"correct"_s, id,
            {{u"reason"_s, u"ghi nhầm"_s},
                {u"changes"_s, QJsonObject{{u"note"_s, u"bản hai mặt"_s}}}}));
        QJsonObject no{{u"reject"_s, true}};
        if (!reason.isEmpty())
            no[u"reason"_s] = reason;
        QCOMPARE(fixture.act(login, u"correct"_s, id, no).ok(), done);
        QCOMPARE(must(fixture.office().dossier(id)).correction.has_value(), !done);
    }
};

QTEST_GUILESS_MAIN(TestSecondEntry)
#include "tst_secondentry.moc"
