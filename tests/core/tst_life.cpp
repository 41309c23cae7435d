// The life of a dossier beside decision and numbers: law.md §2, one row a clause.
#include "core/dossier/foldon.h"
#include "core/dossier/nationalstatus.h"
#include "core/dossier/steps.h"
#include "tests/support/dossierworld.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
QJsonObject command(const QString& name, const QJsonObject& more = {})
{
    QJsonObject json = more;
    json[u"do"_s] = name;
    return json;
}

const QJsonObject kReason{{u"reason"_s, u"hồ sơ phức tạp"_s}};
const QJsonObject kAsked{
    {u"reason"_s, u"thiếu giấy"_s}, {u"items"_s, QJsonArray{u"Giấy báo tử"_s}}};
const QJsonObject kCame{{u"documents"_s, QJsonArray{QJsonObject{{u"name"_s, u"Giấy báo tử"_s}}}}};

/// Three working days from 2022-05-04 09:00: due on 2022-05-09 at 09:00.
DossierId appointment(DossierWorld& world)
{
    QJsonObject received{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
        {u"applicant"_s, aPerson(u"Trần Thị Bích Đào"_s, u"034187009876"_s)}};
    return *world.receive(received);
}

/// One that the police decide.
DossierId elsewhere(DossierWorld& world)
{
    QJsonObject received = copies(1, 1);
    received[u"competentOffice"_s] = u"Công an phường"_s;
    return *world.receive(received);
}

QString due(DossierWorld& world, DossierId id)
{
    const auto promised = world.dossier(id).due;
    return promised ? promised->at.toIso() : QString();
}

/// "dd.MM HH:mm" of each step's end.
QStringList ends(const std::vector<Instant>& steps)
{
    QStringList texts;
    for (const Instant end : steps)
        texts.append(end.localDate().toString(u"dd.MM "_s) + end.localTime().toString(u"HH:mm"_s));
    return texts;
}
} // namespace

Q_DECLARE_METATYPE(motcua::Limit)

class TestLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWorkingDayLimitIsCountedWithoutTheDayOfReceipt()
    {
        DossierWorld world;
        QCOMPARE(due(world, appointment(world)), u"2022-05-09T09:00:00+07:00"_s);
    }

    // The internal process: its steps share out the promise.

    void stepsShareOutThePromise_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<Limit>("limit");
        QTest::addColumn<QList<int>>("lengths");
        QTest::addColumn<QStringList>("expected");
        const QString wednesday = u"2022-05-04T09:00:00+07:00"_s;
        QTest::addRow("hours run on over night and weekend")
            << wednesday << Limit{LimitKind::workingDays, 3} << QList{4, 12, 4, 4}
            << QStringList{u"04.05 14:00"_s, u"06.05 09:00"_s, u"06.05 14:00"_s, u"09.05 09:00"_s};
        QTest::addRow("what lies beyond the sum goes to the longest")
            << wednesday << Limit{LimitKind::workingDays, 4} << QList{4, 12, 4, 4}
            << QStringList{u"04.05 14:00"_s, u"09.05 09:00"_s, u"09.05 14:00"_s, u"10.05 09:00"_s};
        QTest::addRow("a short day shortens each alike")
            << u"2022-05-04T13:00:00+07:00"_s << Limit{LimitKind::sameDay, 0} << QList{2, 4, 2}
            << QStringList{u"04.05 14:00"_s, u"04.05 16:00"_s, u"04.05 17:00"_s};
        QTest::addRow("calendar days end at closing time, the last one when it is due")
            << wednesday << Limit{LimitKind::calendarDays, 30} << QList{5, 20, 5}
            << QStringList{u"09.05 17:00"_s, u"29.05 17:00"_s, u"03.06 17:00"_s};
    }
    void stepsShareOutThePromise()
    {
        QFETCH(QString, received);
        QFETCH(Limit, limit);
        QFETCH(QList<int>, lengths);
        std::vector<ProcessStep> steps;
        for (const int length : lengths)
            steps.push_back({u"bước"_s, u"ai"_s, length});
        const Instant start = *Instant::fromIso(received);
        const Due due = dueDate(Calendar::official(), start, limit);
        const auto deadlines = stepDeadlines(Calendar::official(), steps, start, due);
        QTEST(ends(deadlines), "expected");
        QVERIFY(std::ranges::is_sorted(deadlines));
    }

    /// A step of an hour is no matter of haste in its first minute.
    void aStepIsNearOnceThreeQuartersAreGone()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        const Dossier dossier = world.dossier(id);
        const qint64 begin = dossier.receivedAt.ms;
        const qint64 end = dossier.due->steps.front().ms;
        const auto nearAt = [&](qint64 quarters) {
            return isStepNear(
                dossier, Calendar::official(), Instant{begin + (end - begin) * quarters / 4});
        };
        QVERIFY(!nearAt(0));
        QVERIFY(!nearAt(2));
        QVERIFY(nearAt(3));
        QVERIFY(nearAt(4));
    }

    void theStepFollowsTheDossier()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        const auto at = [&] { return stepOf(world.dossier(id)); };
        QCOMPARE(world.dossier(id).due->steps.size(), 4U);
        QCOMPARE(world.dossier(id).due->steps.back(), world.dossier(id).due->at);
        QCOMPARE(at(), 0);
        VERIFY_OK(world.act(
            id, command(u"forward"_s, {{u"to"_s, u"công chức tư pháp - hộ tịch"_s}}), u"clerk"_s));
        QCOMPARE(at(), 1);
        QCOMPARE(stepDueOf(world.dossier(id))->toIso(), u"2022-05-06T09:00:00+07:00"_s);
        VERIFY_OK(world.act(id, command(u"submit"_s), u"clerk"_s));
        QCOMPARE(at(), 2);
        VERIFY_OK(world.act(id, command(u"return"_s, kReason), u"leader"_s));
        QCOMPARE(at(), 1);
        VERIFY_OK(world.act(id, command(u"requestSupplement"_s, kAsked), u"clerk"_s));
        QCOMPARE(at(), std::nullopt);
        world.at(u"2022-05-11T14:00:00"_s);
        VERIFY_OK(world.act(id, command(u"supplement"_s, kCame), u"clerk"_s));
        const Due anew = *world.dossier(id).due;
        QCOMPARE(ends(anew.steps).front(), u"12.05 09:00"_s);
        QCOMPARE(anew.steps.back(), anew.at);
    }

    void theDecidingStepIsTheOneThatTheProcessMarks()
    {
        std::vector<ProcessStep> steps{{u"Tiếp nhận"_s, u"một cửa"_s, 4},
            {u"Thụ lý"_s, u"tư pháp"_s, 8}, {u"Ký"_s, u"lãnh đạo"_s, 4, true},
            {u"Thường trú"_s, u"công an"_s, 16}, {u"Cấp thẻ"_s, u"bảo hiểm"_s, 8}};
        QCOMPARE(decidingStep(steps), 2);
        Act act;
        Dossier dossier;
        act.command = Command::submit;
        QCOMPARE(stepAfter(dossier, act, steps), 2);
        act.command = Command::approve;
        QCOMPARE(stepAfter(dossier, act, steps), 3);
        act.command = Command::giveBack;
        QCOMPARE(stepAfter(dossier, act, steps), 1);
        steps[2].decides = false;
        QCOMPARE(decidingStep(steps), 3);
        act.command = Command::handOver;
        QVERIFY(!stepAfter(dossier, act, steps));
    }

    void aHandWithTwoStepsGetsTheOneThatComesNext()
    {
        const std::vector<ProcessStep> steps{{u"a"_s, u"một cửa"_s, 4},
            {u"b"_s, u"trưởng phòng"_s, 4}, {u"c"_s, u"chuyên viên"_s, 40},
            {u"d"_s, u"trưởng phòng"_s, 4}, {u"e"_s, u"văn thư"_s, 4}};
        QCOMPARE(stepOfHand(steps, u"Trưởng phòng"_s, 0), 1);
        QCOMPARE(stepOfHand(steps, u"Trưởng phòng"_s, 2), 3);
        QCOMPARE(stepOfHand(steps, u"chuyên viên"_s, 3), 2);
        QVERIFY(!stepOfHand(steps, u"công an"_s, 0));
    }

    void aPauseGivesTheRunningStepItsTimeBack()
    {
        const auto at = [](const QString& iso) { return *Instant::fromIso(iso + u":00+07:00"_s); };
        const Due before{at(u"2022-05-09T09:00"_s), LimitKind::workingDays, {}, false,
            {at(u"2022-05-04T14:00"_s), at(u"2022-05-06T09:00"_s), at(u"2022-05-09T09:00"_s)}};
        Due after = before;
        after.at = at(u"2022-05-11T09:00"_s); // two working days on
        QCOMPARE(ends(movedSteps(Calendar::official(), before, at(u"2022-05-05T10:00"_s), after)),
            (QStringList{u"04.05 14:00"_s, u"10.05 09:00"_s, u"11.05 09:00"_s}));
    }

    void nobodyAnswersForAHandInside()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        VERIFY_OK(world.act(
            id, command(u"forward"_s, {{u"to"_s, u"Công chức Tư pháp - Hộ tịch"_s}}), u"clerk"_s));
        QVERIFY(!awaitsResult(world.dossier(id)));
        VERIFY_ERROR(world.act(id, command(u"takeResult"_s, {{u"result"_s, u"x"_s}}), u"clerk"_s),
            ErrorCode::ruleRefused);
    }

    void someoneOfTheDecidingBodyAnswersForIt()
    {
        DossierWorld world;
        const DossierId id = elsewhere(world);
        VERIFY_OK(world.act(
            id, command(u"forward"_s, {{u"to"_s, u"Lãnh đạo Công an phường"_s}}), u"clerk"_s));
        VERIFY_OK(world.act(id, command(u"takeResult"_s, {{u"result"_s, u"TB 1"_s}}), u"clerk"_s));
        QCOMPARE(world.dossier(id).state, State::done);
    }

    // Supplement: R1, §2.4.

    void bothMeasuresOfASupplementAreKept()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        world.at(u"2022-05-05T10:00:00"_s);
        VERIFY_OK(world.act(id, command(u"requestSupplement"_s, kAsked), u"clerk"_s));
        QVERIFY(due(world, id).isEmpty());
        world.at(u"2022-05-11T14:00:00"_s);
        VERIFY_OK(world.act(id, command(u"supplement"_s, kCame), u"clerk"_s));
        // Anew: 11/5 and three working days. Paused: 5/5 10:00 – 9/5 09:00 are 15 working hours.
        QCOMPARE(due(world, id), u"2022-05-16T14:00:00+07:00"_s);
        QCOMPARE(world.dossier(id).otherDue->at.toIso(), u"2022-05-13T12:00:00+07:00"_s);
    }

    void aSecondRequestIsTheLeaders()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        VERIFY_OK(world.act(id, command(u"requestSupplement"_s, kAsked), u"clerk"_s));
        VERIFY_OK(world.act(id, command(u"supplement"_s, kCame), u"clerk"_s));
        const auto again = world.act(id, command(u"requestSupplement"_s, kAsked), u"clerk"_s);
        VERIFY_ERROR(again, ErrorCode::ruleRefused);
        QCOMPARE(again.error().detail, u"secondSupplementNeedsLeader"_s);
        QVERIFY(!again.error().source.isEmpty());
        VERIFY_OK(world.act(id, command(u"requestSupplement"_s, kAsked), u"leader"_s));
        QCOMPARE(world.dossier(id).supplements.size(), std::size_t(2));
    }

    /// A paper of the checklist has one row on the receipt, however often it came.
    void aPaperThatComesAgainHasOneRow()
    {
        DossierWorld world;
        const QJsonArray declaration{QJsonObject{{u"id"_s, u"to-khai"_s}}};
        const auto id = world.receive({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
            {u"applicant"_s, aPerson(u"Trần Thị Bích Đào"_s, u"034187009876"_s)},
            {u"documents"_s, declaration}, {u"missingReason"_s, u"nộp thẻ trong ngày"_s}});
        VERIFY_OK(id);
        QCOMPARE(world.dossier(*id).papers.size(), std::size_t(1));
        VERIFY_OK(world.act(*id, command(u"requestSupplement"_s, kAsked), u"clerk"_s));
        VERIFY_OK(
            world.act(*id, command(u"supplement"_s, {{u"documents"_s, declaration}}), u"clerk"_s));
        QCOMPARE(world.dossier(*id).papers.size(), std::size_t(1));
        QCOMPARE(world.dossier(*id).papers.front().count, 2);
    }

    void nothingCameIsNoSupplement()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        VERIFY_OK(world.act(id, command(u"requestSupplement"_s, kAsked), u"clerk"_s));
        VERIFY_ERROR(world.act(id, command(u"supplement"_s), u"clerk"_s), ErrorCode::badInput);
        QCOMPARE(world.dossier(id).state, State::awaitingSupplement);
    }

    // Money: NĐ 61/2018, national status 6.

    void theTimeOfAPaymentNeverCounts()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        VERIFY_OK(world.act(id,
            command(u"forward"_s, {{u"to"_s, u"Thuế"_s}, {u"note"_s, u"lấy ý kiến"_s}}),
            u"clerk"_s));
        world.at(u"2022-05-05T10:00:00"_s);
        VERIFY_OK(world.act(id, command(u"requestPayment"_s, kReason), u"clerk"_s));
        QCOMPARE(nationalStatus(world.dossier(id).state), 6);
        QVERIFY(due(world, id).isEmpty());
        world.at(u"2022-05-11T14:00:00"_s);
        VERIFY_OK(world.act(id, command(u"payFee"_s), u"clerk"_s));
        QCOMPARE(world.dossier(id).state, State::processing);
        QCOMPARE(due(world, id), u"2022-05-13T12:00:00+07:00"_s);
    }

    void aFeeIsPaidInPartsAndNeverTwice()
    {
        DossierWorld world;
        const DossierId id = *world.receive(copies(3, 5));
        VERIFY_OK(world.act(id,
            command(u"payFee"_s, {{u"amount"_s, 20000}, {u"book"_s, u"AA/22"_s}, {u"number"_s, 7}}),
            u"clerk"_s));
        const auto tooMuch = world.act(id, command(u"payFee"_s, {{u"amount"_s, 1001}}), u"clerk"_s);
        VERIFY_ERROR(tooMuch, ErrorCode::badInput);
        QCOMPARE(tooMuch.error().values[u"open"_s].toInteger(), 1000);
        VERIFY_OK(world.act(id, command(u"payFee"_s), u"clerk"_s));
        QCOMPARE(paid(world.dossier(id)), Dong{21000});
        QCOMPARE(world.dossier(id).payments[0].number, 7);
        VERIFY_ERROR(world.act(id, command(u"payFee"_s), u"clerk"_s), ErrorCode::ruleRefused);
    }

    void aReceiptHasItsBookAndItsNumber_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field");
        QTest::addRow("a number alone") << QJsonObject{{u"number"_s, 3}} << u"/book"_s;
        QTest::addRow("a book alone") << QJsonObject{{u"book"_s, u"AA"_s}} << u"/number"_s;
        QTest::addRow("a way to pay that isn't")
            << QJsonObject{{u"method"_s, u"vàng"_s}} << u"/method"_s;
        QTest::addRow("nothing") << QJsonObject{{u"amount"_s, 0}} << u"/amount"_s;
    }
    void aReceiptHasItsBookAndItsNumber()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, field);
        DossierWorld world;
        const DossierId id = *world.receive(copies(3, 5));
        const auto refused = world.act(id, command(u"payFee"_s, more), u"clerk"_s);
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().field, field);
    }

    // The apology: R5, once and before the due date.

    void aPromiseIsPutOffOnce()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        world.at(u"2022-05-06T10:00:00"_s);
        const QJsonObject later = command(
            u"apologise"_s, {{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2022-05-12"_s}});
        VERIFY_ERROR(world.act(id, later, u"clerk"_s), ErrorCode::notAllowed);
        VERIFY_OK(world.act(id, later, u"leader"_s));
        const Dossier put = world.dossier(id);
        QCOMPARE(put.due->at.toIso(), u"2022-05-12T17:00:00+07:00"_s);
        QCOMPARE(put.apology->dueBefore.at.toIso(), u"2022-05-09T09:00:00+07:00"_s);
        QCOMPARE(put.state, State::received);
        const auto again = world.act(id, later, u"leader"_s);
        VERIFY_ERROR(again, ErrorCode::ruleRefused);
        QCOMPARE(again.error().detail, u"putOffOnce"_s);
    }

    void aPromiseIsPutOffInTimeToAWorkingDayAfterIt_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("newDue");
        QTest::addColumn<QString>("refused");
        QTest::addRow("in the last minute") << u"2022-05-09T09:00:00"_s << u"2022-05-10"_s << u""_s;
        QTest::addRow("too late, yet the citizen is told")
            << u"2022-05-09T09:00:01"_s << u"2022-05-10"_s << u""_s;
        QTest::addRow("too late, and told what has passed")
            << u"2022-05-09T10:00:00"_s << u"2022-05-09T09:30:00"_s << u"promisedInThePast"_s;
        QTest::addRow("the same day, later")
            << u"2022-05-06T09:00:00"_s << u"2022-05-09T09:01:00"_s << u""_s;
        QTest::addRow("the promised moment")
            << u"2022-05-06T09:00:00"_s << u"2022-05-09T09:00:00"_s << u"notAfterPromise"_s;
        QTest::addRow("before it")
            << u"2022-05-06T09:00:00"_s << u"2022-05-06"_s << u"notAfterPromise"_s;
        QTest::addRow("a Saturday")
            << u"2022-05-06T09:00:00"_s << u"2022-05-14"_s << u"outsideOfficeHours"_s;
        QTest::addRow("at night") << u"2022-05-06T09:00:00"_s << u"2022-05-12T19:00:00"_s
                                  << u"outsideOfficeHours"_s;
        QTest::addRow("no day at all") << u"2022-05-06T09:00:00"_s << u"mai"_s << u"notADate"_s;
    }
    void aPromiseIsPutOffInTimeToAWorkingDayAfterIt()
    {
        QFETCH(QString, now);
        QFETCH(QString, newDue);
        QFETCH(QString, refused);
        DossierWorld world;
        const DossierId id = appointment(world);
        world.at(now);
        const auto put = world.act(id,
            command(u"apologise"_s, {{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, newDue}}),
            u"leader"_s);
        QCOMPARE(put ? QString() : put.error().detail, refused);
    }

    void whatIsServedAtOnceHasNothingToPutOff()
    {
        DossierWorld world;
        const DossierId id = *world.receive(copies(1, 1));
        const auto put = world.act(id,
            command(u"apologise"_s, {{u"reason"_s, u"nhầm"_s}, {u"newDue"_s, u"2022-05-12"_s}}),
            u"leader"_s);
        VERIFY_ERROR(put, ErrorCode::ruleRefused);
        QCOMPARE(put.error().detail, u"nothingPromised"_s);
    }

    // Who decides elsewhere: phi địa giới, liên thông.

    void whatAnotherBodyDecidesIsNeitherNoWaitNorSubmittedHere()
    {
        DossierWorld world;
        const DossierId id = elsewhere(world);
        QCOMPARE(world.dossier(id).lane, Lane::appointment);
        const auto submitted = world.act(id, command(u"submit"_s), u"clerk"_s);
        VERIFY_ERROR(submitted, ErrorCode::ruleRefused);
        QCOMPARE(submitted.error().values[u"office"_s].toString(), u"Công an phường"_s);
    }

    void itIsForwardedAndItsResultComesBack()
    {
        DossierWorld world;
        const DossierId id = elsewhere(world);
        const QJsonObject result = command(u"takeResult"_s, {{u"result"_s, u"Thông báo 5/CAP"_s}});
        VERIFY_OK(
            world.act(id, command(u"forward"_s, {{u"to"_s, u"Công an phường"_s}}), u"clerk"_s));
        QVERIFY(awaitsResult(world.dossier(id)));
        world.at(u"2022-05-05T10:00:00"_s);
        VERIFY_OK(world.act(id, result, u"clerk"_s));
        const Dossier back = world.dossier(id);
        QCOMPARE(back.state, State::done);
        QCOMPARE(back.forwardings[0].result, u"Thông báo 5/CAP"_s);
        QCOMPARE(back.issuedAt->toIso(), u"2022-05-05T10:00:00+07:00"_s);
        VERIFY_ERROR(world.act(id, result, u"clerk"_s), ErrorCode::ruleRefused);
    }

    void onlyWhoDecidesEndsIt()
    {
        DossierWorld world;
        const DossierId id = elsewhere(world);
        const QJsonObject answer{{u"result"_s, u"Ý kiến 3"_s}};
        VERIFY_OK(world.act(id,
            command(
                u"forward"_s, {{u"to"_s, u"Công chức Tư pháp"_s}, {u"note"_s, u"lấy ý kiến"_s}}),
            u"clerk"_s));
        VERIFY_OK(world.act(id, command(u"takeResult"_s, answer), u"clerk"_s));
        QCOMPARE(world.dossier(id).state, State::processing);
        QVERIFY(!world.dossier(id).issuedAt);
        VERIFY_OK(
            world.act(id, command(u"forward"_s, {{u"to"_s, u"CÔNG AN PHƯỜNG"_s}}), u"clerk"_s));
        VERIFY_OK(world.act(id, command(u"takeResult"_s, answer), u"clerk"_s));
        QCOMPARE(world.dossier(id).state, State::done);
    }

    void whoDecidesElsewhereMaySayNo()
    {
        DossierWorld world;
        const DossierId id = elsewhere(world);
        VERIFY_OK(
            world.act(id, command(u"forward"_s, {{u"to"_s, u"Công an phường"_s}}), u"clerk"_s));
        QJsonObject no
            = command(u"takeResult"_s, {{u"result"_s, u"Công văn 15/CAP"_s}, {u"refused"_s, true}});
        const auto unsaid = world.act(id, no, u"clerk"_s);
        VERIFY_ERROR(unsaid, ErrorCode::badInput);
        QCOMPARE(unsaid.error().field, u"/reason"_s);
        no[u"reason"_s] = u"không đủ điều kiện cư trú"_s;
        world.at(u"2022-05-05T10:00:00"_s);
        VERIFY_OK(world.act(id, no, u"clerk"_s));
        const Dossier ended = world.dossier(id);
        QCOMPARE(ended.state, State::rejected);
        QCOMPARE(nationalStatusesOf(ended).back(), std::vector<int>{8});
        QCOMPARE(ended.closingReason, u"không đủ điều kiện cư trú"_s);
        QCOMPARE(ended.closingSource, u"Công văn 15/CAP"_s);
        QCOMPARE(ended.closedAt->toIso(), u"2022-05-05T10:00:00+07:00"_s);
        QVERIFY(!ended.issuedAt);
        VERIFY_OK(
            world.act(id, command(u"notify"_s, {{u"note"_s, u"đã giao văn bản"_s}}), u"clerk"_s));
        QCOMPARE(world.dossier(id).state, State::rejected);
    }

    void theNoOfWhoOnlyTakesPartIsKept()
    {
        DossierWorld world;
        const DossierId id = elsewhere(world);
        VERIFY_OK(world.act(id,
            command(u"forward"_s, {{u"to"_s, u"Trạm y tế"_s}, {u"note"_s, u"lấy ý kiến"_s}}),
            u"clerk"_s));
        VERIFY_OK(world.act(id,
            command(u"takeResult"_s,
                {{u"result"_s, u"CV 2"_s}, {u"refused"_s, true},
                    {u"reason"_s, u"ngoài phạm vi"_s}}),
            u"clerk"_s));
        const Dossier after = world.dossier(id);
        QCOMPARE(after.state, State::processing);
        QVERIFY(after.closingReason.isEmpty() && !after.closedAt);
        QVERIFY(after.forwardings[0].refused);
        QCOMPARE(after.forwardings[0].refusedBecause, u"ngoài phạm vi"_s);
    }

    void anAnswerSaysWhoseItIsWhereSeveralAreAwaited()
    {
        DossierWorld world;
        const DossierId id = elsewhere(world);
        const auto forward = [&](const QString& to) {
            return world.act(id,
                command(u"forward"_s, {{u"to"_s, to}, {u"note"_s, u"lấy ý kiến"_s}}), u"clerk"_s);
        };
        VERIFY_OK(forward(u"Công an phường"_s));
        VERIFY_OK(forward(u"Trạm y tế"_s));
        QCOMPARE(
            awaitedFrom(world.dossier(id)), QStringList({u"Công an phường"_s, u"Trạm y tế"_s}));
        QJsonObject answer{{u"result"_s, u"CV 1"_s}};
        const auto unsaid = world.act(id, command(u"takeResult"_s, answer), u"clerk"_s);
        VERIFY_ERROR(unsaid, ErrorCode::badInput);
        QCOMPARE(unsaid.error().detail, u"answerFromWhom"_s);
        QCOMPARE(unsaid.error().field, u"/sender"_s);
        answer[u"sender"_s] = u"Thuế cơ sở"_s;
        const auto stranger = world.act(id, command(u"takeResult"_s, answer), u"clerk"_s);
        VERIFY_ERROR(stranger, ErrorCode::badInput);
        QCOMPARE(stranger.error().detail, u"notForwardedThere"_s);
        answer[u"sender"_s] = u"Trạm y tế"_s;
        VERIFY_OK(world.act(id, command(u"takeResult"_s, answer), u"clerk"_s));
        QCOMPARE(world.dossier(id).state, State::processing);
        QCOMPARE(world.dossier(id).forwardings[1].result, u"CV 1"_s);
        QVERIFY(!world.dossier(id).forwardings[0].answered);
    }

    void aBodyBesideUsChangesNoState()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        VERIFY_OK(world.act(id,
            command(u"forward"_s, {{u"to"_s, u"UBND xã khác"_s}, {u"note"_s, u"lấy ý kiến"_s}}),
            u"clerk"_s));
        VERIFY_OK(world.act(id, command(u"takeResult"_s, {{u"result"_s, u"CV 9"_s}}), u"clerk"_s));
        QCOMPARE(world.dossier(id).state, State::processing);
        QVERIFY(!world.dossier(id).issuedAt);
        VERIFY_OK(world.act(id, command(u"submit"_s), u"clerk"_s));
    }

    void aBodyThatTheProcedureDoesNotKnowNeedsAWord()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        const auto silent
            = world.act(id, command(u"forward"_s, {{u"to"_s, u"Trường mầm non"_s}}), u"clerk"_s);
        VERIFY_ERROR(silent, ErrorCode::badInput);
        QCOMPARE(silent.error().detail, u"forwardNeedsNote"_s);
        QCOMPARE(silent.error().field, u"/note"_s);
        VERIFY_OK(world.act(id, command(u"forward"_s, {{u"to"_s, u"Văn thư"_s}}), u"clerk"_s));
    }

    /// R6: who was asked is heard before the leader decides, or it is told why not.
    void whatIsSubmittedBeforeAnAnswerHasComeSaysWhy()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        VERIFY_OK(world.act(id,
            command(u"forward"_s, {{u"to"_s, u"UBND xã khác"_s}, {u"note"_s, u"xác minh"_s}}),
            u"clerk"_s));
        const auto early = world.act(id, command(u"submit"_s), u"clerk"_s);
        VERIFY_ERROR(early, ErrorCode::ruleRefused);
        QCOMPARE(early.error().detail, u"answerStillAwaited"_s);
        QCOMPARE(early.error().values[u"bodies"_s].toString(), u"UBND xã khác"_s);
        QVERIFY(!early.error().source.isEmpty());
        const QString why = u"quá 03 ngày chưa trả lời"_s;
        VERIFY_OK(world.act(id, command(u"submit"_s, {{u"reason"_s, why}}), u"clerk"_s));
        QCOMPARE(world.dossier(id).timeline.back().detail[u"reason"_s].toString(), why);
        QVERIFY(world.dossier(id).forwardings.back().consulted); // what is given is not its part
    }

    /// A consultation without an answer keeps nobody waiting once the result is there; a part of
    /// the whole does, and so does what an earlier program did not tell apart.
    void onlyAPartOfTheWholeIsOwedAfterTheEnd_data()
    {
        QTest::addColumn<bool>("inside");
        QTest::addColumn<bool>("consulted");
        QTest::addColumn<bool>("owed");
        QTest::newRow("a part, or not told apart") << false << false << true;
        QTest::newRow("consulted") << false << true << false;
        QTest::newRow("a hand of the office") << true << false << false;
    }
    void onlyAPartOfTheWholeIsOwedAfterTheEnd()
    {
        QFETCH(bool, inside);
        QFETCH(bool, consulted);
        QFETCH(bool, owed);
        DossierWorld world;
        Dossier dossier = world.dossier(appointment(world));
        dossier.state = State::done;
        dossier.forwardings.push_back({u"Công an phường"_s, {}, {}, {}, {}, {}, inside});
        dossier.forwardings.back().consulted = consulted;
        QCOMPARE(owesAnswerAfterEnd(dossier), owed);
    }

    // Refused to be received: only what nobody works at yet (law.md 2.2).

    void whatIsBeingWorkedAtIsNotRefusedButRejected_data()
    {
        QTest::addColumn<QJsonObject>("before");
        QTest::addRow("handed on to the officer")
            << command(u"forward"_s, {{u"to"_s, u"Công chức Tư pháp - Hộ tịch"_s}});
        QTest::addRow("papers were asked for") << command(u"requestSupplement"_s, kAsked);
    }
    void whatIsBeingWorkedAtIsNotRefusedButRejected()
    {
        QFETCH(QJsonObject, before);
        DossierWorld world;
        const DossierId id = appointment(world);
        VERIFY_OK(world.act(id, before, u"clerk"_s));
        VERIFY_ERROR(
            world.act(id, command(u"refuse"_s, kReason), u"clerk"_s), ErrorCode::wrongState);
        if (world.dossier(id).state == State::awaitingSupplement)
            VERIFY_OK(world.act(id, command(u"supplement"_s, kCame), u"clerk"_s));
        VERIFY_OK(world.act(id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(id, command(u"reject"_s, kReason), u"leader"_s));
        QCOMPARE(nationalStatus(world.dossier(id).state), 8);
    }

    void whatAnEarlierProgramRefusedStaysRefused()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        VERIFY_OK(world.act(
            id, command(u"forward"_s, {{u"to"_s, u"Công chức Tư pháp - Hộ tịch"_s}}), u"clerk"_s));
        Dossier dossier = world.dossier(id);
        Event refused;
        refused.header = world.journal.back().header;
        refused.header.kind = u"dossier.refused"_s;
        refused.body = {{u"reason"_s, u"không thuộc thẩm quyền"_s}, {u"state"_s, u"refused"_s}};
        foldOn(dossier, refused);
        QCOMPARE(dossier.state, State::refused);
        QCOMPARE(dossier.conflicts, 0);
    }

    void whatComesLateIsTakenInAndChangesNoState_data()
    {
        QTest::addColumn<bool>("handedOver");
        QTest::addRow("done") << false;
        QTest::addRow("handed over") << true;
    }
    void whatComesLateIsTakenInAndChangesNoState()
    {
        QFETCH(bool, handedOver);
        DossierWorld world;
        const DossierId id = *world.receive(copies(1, 1));
        VERIFY_OK(world.act(id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(id, command(u"approve"_s), u"leader"_s));
        const QJsonObject answer{{u"result"_s, u"TB 7/BHXH"_s}};
        VERIFY_ERROR(
            world.act(id, command(u"takeResult"_s, answer), u"clerk"_s), ErrorCode::ruleRefused);
        VERIFY_OK(world.act(id,
            command(u"forward"_s,
                {{u"to"_s, u"Cơ quan bảo hiểm xã hội"_s}, {u"note"_s, u"lấy ý kiến"_s}}),
            u"clerk"_s));
        if (handedOver)
            VERIFY_OK(world.act(id,
                command(u"handOver"_s, {{u"to"_s, QJsonObject{{u"self"_s, true}}}}), u"clerk"_s));
        const Dossier before = world.dossier(id);
        world.at(u"2022-05-12T10:00:00"_s);
        VERIFY_OK(world.act(id, command(u"takeResult"_s, answer), u"clerk"_s));
        const Dossier after = world.dossier(id);
        QCOMPARE(after.state, handedOver ? State::handedOver : State::done);
        QCOMPARE(nationalStatus(after.state), handedOver ? 10 : 9);
        QCOMPARE(after.issuedAt, before.issuedAt);
        QCOMPARE(after.forwardings[0].result, u"TB 7/BHXH"_s);
        QVERIFY(!awaitsResult(after));
    }

    /// Though its name is that of a step of the process.
    void aBodyThatTakesPartOwesItsAnswer()
    {
        DossierWorld world(u"2026-08-20T09:00:00"_s);
        const auto id = world.receive({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.002621"_s},
            {u"applicant"_s, aPerson(u"Trần Thị Bích Đào"_s, u"034187009876"_s)},
            {u"parties"_s,
                QJsonArray{QJsonObject{{u"role"_s, u"child"_s}, {u"fullName"_s, u"Lê Gia Bảo"_s},
                    {u"dateOfBirth"_s, u"2026-08-01"_s}}}}});
        VERIFY_OK(id);
        VERIFY_OK(world.act(
            *id, command(u"forward"_s, {{u"to"_s, u"Cơ quan bảo hiểm xã hội"_s}}), u"clerk"_s));
        QCOMPARE(awaitedFrom(world.dossier(*id)), QStringList{u"Cơ quan bảo hiểm xã hội"_s});
    }

    // Refused at the counter: Mẫu 03, national status 3.

    // Incomplete: guided, or taken in for a reason.

    void whatLacksAPaperIsTakenInForAReasonOnly_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("refused"); ///< "": taken in
        QTest::addColumn<QString>("kept");
        const QString now = u"2026-08-20T09:00:00"_s;
        const QString then = u"2022-07-04T09:00:00"_s;
        const QJsonObject bare{{u"documents"_s, QJsonArray()}};
        const QJsonObject told{
            {u"documents"_s, QJsonArray()}, {u"missingReason"_s, u"bản chính nộp trong ngày"_s}};
        QTest::newRow("2022, none")
            << then << bare << u"Nghị định 61/2018/NĐ-CP: hướng dẫn một lần, đầy đủ"_s << QString();
        QTest::newRow("2026, none")
            << now << bare << u"Nghị định 118/2025/NĐ-CP: hướng dẫn một lần, đầy đủ"_s << QString();
        QTest::newRow("2026, for a reason")
            << now << told << QString() << u"bản chính nộp trong ngày"_s;
        QTest::newRow("everything is here: a reason is not kept")
            << now << QJsonObject{{u"missingReason"_s, u"thừa"_s}} << QString() << QString();
    }
    void whatLacksAPaperIsTakenInForAReasonOnly()
    {
        QFETCH(QString, at);
        QFETCH(QJsonObject, more);
        QFETCH(QString, refused);
        QFETCH(QString, kept);
        DossierWorld world(at);
        QJsonObject asked = copies(1, 1);
        for (auto one = more.begin(); one != more.end(); ++one)
            asked[one.key()] = one.value();
        const auto id = world.receive(asked);
        QCOMPARE(id ? QString() : id.error().source, refused);
        if (!id) {
            QCOMPARE(id.error().detail, u"papersMissing"_s);
            QCOMPARE(id.error().field, u"/documents"_s);
            QVERIFY(world.journal.empty());
            return;
        }
        const Dossier dossier = world.dossier(*id);
        QCOMPARE(dossier.missingReason, kept);
        QCOMPARE(dossier.lane, kept.isEmpty() ? Lane::noWait : Lane::appointment);
    }

    /// What lacks nothing may not come to lack papers by being told anew, without a reason.
    void anAmendmentTakesNoPaperAwayUnsaid()
    {
        DossierWorld world(u"2026-08-20T09:00:00"_s);
        const auto id = world.receive(copies(1, 1));
        VERIFY_OK(id);
        QJsonObject amended = command(u"amend"_s, {{u"documents"_s, QJsonArray()}});
        const auto bare = world.act(*id, amended, u"clerk"_s);
        QVERIFY(!bare && bare.error().detail == u"papersMissing");
        amended[u"missingReason"_s] = u"đã trả lại người dân"_s;
        VERIFY_OK(world.act(*id, amended, u"clerk"_s));
        VERIFY_OK(world.act(*id, command(u"amend"_s, {{u"note"_s, u"gọi trước"_s}}), u"clerk"_s));
        QCOMPARE(world.dossier(*id).missingReason, u"đã trả lại người dân"_s);
    }

    /// Why one paper was missing is no reason for another that comes to lack.
    void aReasonIsForThePapersItWasGivenFor()
    {
        DossierWorld world(u"2026-08-20T09:00:00"_s);
        const auto id = world.receive({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
            {u"applicant"_s, aPerson(u"Trần Thị Bích Đào"_s, u"034187009876"_s)},
            {u"documents"_s, QJsonArray{QJsonObject{{u"id"_s, u"giay-to-tuy-than"_s}}}},
            {u"missingReason"_s, u"tờ khai nộp sau"_s}});
        VERIFY_OK(id);
        QJsonObject amended = command(u"amend"_s, {{u"documents"_s, QJsonArray()}});
        const auto bare = world.act(*id, amended, u"clerk"_s);
        QVERIFY(!bare && bare.error().detail == u"papersMissing");
        VERIFY_OK(world.act(*id, command(u"amend"_s, {{u"note"_s, u"gọi trước"_s}}), u"clerk"_s));
        amended[u"missingReason"_s] = u"thẻ đã trả lại"_s;
        VERIFY_OK(world.act(*id, amended, u"clerk"_s));
        QCOMPARE(world.dossier(*id).missingReason, u"tờ khai nộp sau; thẻ đã trả lại"_s);
    }

    void whatWasRegisteredIsAcceptedWhole()
    {
        DossierWorld world(u"2026-08-20T09:00:00"_s);
        QJsonObject asked = copies(1, 1);
        asked[u"documents"_s] = QJsonArray();
        asked[u"guide"_s] = QJsonArray{u"Bản chính"_s};
        const auto id = world.receive(asked);
        VERIFY_OK(id);
        const auto bare = world.act(*id, command(u"accept"_s, {}), u"clerk"_s);
        QVERIFY(!bare && bare.error().detail == u"papersMissing");
        VERIFY_OK(world.act(*id,
            command(u"accept"_s, {{u"missingReason"_s, u"theo cam kết của người dân"_s}}),
            u"clerk"_s));
        QCOMPARE(world.dossier(*id).missingReason, u"theo cam kết của người dân"_s);
    }

    void aRefusalAtTheCounterIsOnRecord_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field"); ///< "": refused and on record
        QTest::addColumn<QStringList>("because");
        const QJsonObject erased{{u"copies"_s, 2}, {u"pages"_s, 3}, {u"erased"_s, true}};
        QTest::addRow("a condition of the law fails: no word is needed")
            << QJsonObject{{u"refuse"_s, QString()}, {u"answers"_s, erased}} << QString()
            << QStringList{u"contraryFound Nghị định 23/2015/NĐ-CP, Điều 22 khoản 1"_s};
        QTest::addRow("two fail")
            << QJsonObject{{u"refuse"_s, u"bản chính rách"_s},
                   {u"answers"_s, QJsonObject{{u"erased"_s, true}, {u"damaged"_s, true}}}}
            << QString()
            << QStringList{u"contraryFound Nghị định 23/2015/NĐ-CP, Điều 22 khoản 1"_s,
                   u"contraryFound Nghị định 23/2015/NĐ-CP, Điều 22 khoản 2"_s};
        QTest::addRow("papers are missing, and the clerk says so")
            << QJsonObject{{u"refuse"_s, u"không mang bản chính"_s}, {u"documents"_s, QJsonArray()}}
            << QString() << QStringList{u"missingPaper Nghị định 23/2015/NĐ-CP, Điều 20 khoản 1"_s};
        QTest::addRow("the clerk's reason alone")
            << QJsonObject{{u"refuse"_s, u"không thuộc thẩm quyền"_s}} << QString()
            << QStringList();
        QTest::addRow("no reason at all")
            << QJsonObject{{u"refuse"_s, QString()}} << u"/refuse"_s << QStringList();
        QTest::addRow("papers are missing, and no word of it")
            << QJsonObject{{u"refuse"_s, QString()}, {u"documents"_s, QJsonArray()}} << u"/refuse"_s
            << QStringList();
    }
    void aRefusalAtTheCounterIsOnRecord()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, field);
        QFETCH(QStringList, because);
        DossierWorld world;
        QJsonObject asked = copies(1, 1);
        for (auto at = more.begin(); at != more.end(); ++at)
            asked[at.key()] = at.value();
        const auto id = world.receive(asked);
        QCOMPARE(id ? QString() : id.error().field, field);
        QCOMPARE(world.journal.size(), field.isEmpty() ? 2U : 0U);
        if (!id)
            return;
        const Dossier dossier = world.dossier(*id);
        QCOMPARE(dossier.state, State::refused);
        QCOMPARE(nationalStatus(dossier.state), 3);
        QVERIFY(!dossier.due && dossier.closedAt && dossier.conflicts == 0);
        QCOMPARE(dossier.promisedMinutes, 0);
        QCOMPARE(dossier.fee.total, Dong{});
        QCOMPARE(dossier.closingReason, more[u"refuse"_s].toString());
        QStringList told;
        for (const Reason& reason : dossier.closingBecause)
            told += reason.id + u' ' + reason.source;
        QCOMPARE(told, because);
    }

    void nobodyNeedStayToBeRefused()
    {
        DossierWorld world;
        const auto id = world.receive({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000894"_s},
            {u"applicant"_s, aPerson(u"Trần Thị Bích Đào"_s, u"034187009876"_s)},
            {u"refuse"_s, u"không ai cư trú tại phường"_s},
            {u"source"_s, u"Luật Hộ tịch, Điều 17"_s}});
        VERIFY_OK(id);
        QCOMPARE(world.dossier(*id).closingSource, u"Luật Hộ tịch, Điều 17"_s);
        VERIFY_ERROR(world.receive({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000894"_s},
                         {u"refuse"_s, u"nhầm"_s}}),
            ErrorCode::badInput);
    }

    // Ends.

    void aRejectionNeedsTheAuthorityToDecide()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        VERIFY_OK(world.act(id, command(u"submit"_s), u"clerk"_s));
        VERIFY_ERROR(world.act(id, command(u"reject"_s), u"leader"_s), ErrorCode::badInput);
        VERIFY_ERROR(
            world.act(id, command(u"reject"_s, kReason), u"deputy"_s), ErrorCode::noAuthority);
        VERIFY_OK(world.act(id, command(u"reject"_s, kReason), u"leader"_s));
        const Dossier rejected = world.dossier(id);
        QCOMPARE(rejected.state, State::rejected);
        QCOMPARE(rejected.closingReason, u"hồ sơ phức tạp"_s);
        QVERIFY(rejected.authority && rejected.closedAt);
    }

    void theCitizenWithdrawsTheOfficeStops_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("a clerk takes a withdrawal") << u"withdraw"_s << u"clerk"_s << true;
        QTest::addRow("a clerk does not stop") << u"stop"_s << u"clerk"_s << false;
        QTest::addRow("a leader stops") << u"stop"_s << u"leader"_s << true;
        QTest::addRow("a deputy without an assignment") << u"stop"_s << u"deputy"_s << false;
        QTest::addRow("a leader does not withdraw") << u"withdraw"_s << u"leader"_s << false;
    }
    void theCitizenWithdrawsTheOfficeStops()
    {
        QFETCH(QString, verb);
        QFETCH(QString, login);
        QFETCH(bool, allowed);
        DossierWorld world;
        const DossierId id = appointment(world);
        QCOMPARE(world.act(id, command(verb, kReason), login).ok(), allowed);
        QCOMPARE(world.dossier(id).state, allowed ? State::stopped : State::received);
    }

    void howTheCitizenAskedIsKept()
    {
        DossierWorld world;
        const DossierId id = appointment(world);
        VERIFY_OK(world.act(id, command(u"withdraw"_s, {{u"channel"_s, u"online"_s}}), u"clerk"_s));
        QCOMPARE(world.dossier(id).closingChannel, Channel::online);
        QCOMPARE(world.dossier(id).closedBy, u"clerk"_s);
    }

    void afterTheDecisionNothingIsStopped()
    {
        DossierWorld world;
        const DossierId id = *world.receive(copies(1, 1));
        VERIFY_OK(world.act(id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(id, command(u"approve"_s), u"leader"_s));
        VERIFY_ERROR(world.act(id, command(u"withdraw"_s), u"clerk"_s), ErrorCode::wrongState);
        VERIFY_ERROR(
            world.act(id, command(u"stop"_s, kReason), u"leader"_s), ErrorCode::wrongState);
    }

    void theCitizenIsToldAndTheResultGoesByPost()
    {
        DossierWorld world;
        const DossierId id = *world.receive(copies(1, 1));
        VERIFY_OK(world.act(id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(id, command(u"approve"_s), u"leader"_s));
        VERIFY_OK(world.act(id, command(u"notify"_s, {{u"note"_s, u"đã gọi điện"_s}}), u"clerk"_s));
        QCOMPARE(world.dossier(id).notices[0].note, u"đã gọi điện"_s);
        VERIFY_OK(world.act(id,
            command(u"handOver"_s, {{u"to"_s, QJsonObject{{u"post"_s, u"RN123456789VN"_s}}}}),
            u"clerk"_s));
        QVERIFY(world.dossier(id).handOver->self);
        QCOMPARE(world.dossier(id).handOver->post, u"RN123456789VN"_s);
    }
};

QTEST_APPLESS_MAIN(TestLife)
#include "tst_life.moc"
