// The day's cash by clerk, its closing, and shifts that pass from hand to hand.
#include "core/office/cash.h"
#include "core/store/verify.h"
#include "core/wording/paper.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <rapidcheck.h>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kClerk = u"tiepnhan"_s;
const QString kOther = u"tiepnhan2"_s;
const QString kLeader = u"chutich"_s;

/// 2.000 đồng.
DossierId pay(OfficeFixture& fixture, const QString& login, const QString& method = u"cash"_s)
{
    const DossierId id = fixture.receiveCopies(1, 1);
    static_cast<void>(fixture.act(login, u"payFee"_s, id, {{u"method"_s, method}}).value());
    return id;
}

Outcome cancel(OfficeFixture& fixture, const QString& login, DossierId id)
{
    const auto answer = fixture.act(login, u"cancelReceipt"_s, id, {{u"reason"_s, u"viết sai"_s}});
    return answer ? Outcome(Done{}) : Outcome(answer.error());
}

Result<Answer> close(OfficeFixture& fixture, const QString& login, qint64 counted)
{
    return fixture.run(
        login, {{u"do"_s, u"closeDay"_s}, {u"counted"_s, counted}, {u"note"_s, u"thối nhầm"_s}});
}

Result<Answer> handOver(OfficeFixture& fixture, const QString& from, const QString& to)
{
    return fixture.run(from, {{u"do"_s, u"handOverShift"_s}, {u"to"_s, to}});
}

Result<Answer> take(OfficeFixture& fixture, const QString& to, const QString& from = {})
{
    QJsonObject command{{u"do"_s, u"takeShift"_s}};
    if (!from.isEmpty())
        command[u"from"_s] = from;
    return fixture.run(to, command);
}

qint64 expected(const OfficeFixture& fixture, const QString& login)
{
    return fixture.office().openTill(login).value().expected().amount;
}

QString detailOf(const Result<Answer>& answer)
{
    return answer ? QString() : answer.error().detail;
}

/// Tills as somebody keeps them in the head.
struct SlowTills
{
    std::map<QString, qint64> cash;
    std::map<QString, QDate> closed;
    std::map<QString, std::pair<QString, qint64>> waiting; ///< from → to, cash
    struct Paid
    {
        QString by;
        bool inCash = true;
        qint64 amount = 0;
    };
    std::map<DossierId, Paid> standing;
};

void payAtRandom(OfficeFixture& fixture, SlowTills& slow, const QString& login)
{
    const bool inCash = *rc::gen::inRange(0, 3) > 0;
    const DossierId id = pay(fixture, login, inCash ? u"cash"_s : u"transfer"_s);
    slow.standing[id] = {login, inCash, 2000};
    slow.cash[login] += inCash ? 2000 : 0;
}

void cancelAtRandom(OfficeFixture& fixture, SlowTills& slow)
{
    if (slow.standing.empty())
        return;
    const auto at = std::next(slow.standing.begin(),
        *rc::gen::inRange<std::ptrdiff_t>(0, std::ptrdiff_t(slow.standing.size())));
    RC_ASSERT(cancel(fixture, kLeader, at->first).ok());
    slow.cash[at->second.by] -= at->second.inCash ? at->second.amount : 0;
    slow.standing.erase(at);
}

void closeAtRandom(OfficeFixture& fixture, SlowTills& slow, const QString& login, QDate day)
{
    const qint64 counted = *rc::gen::inRange(0, 9000);
    const auto closed = close(fixture, login, counted);
    RC_ASSERT(closed.ok() == (slow.closed[login] != day));
    if (!closed)
        return;
    RC_ASSERT(closed->ward[u"expected"_s].toInteger() == slow.cash[login]);
    RC_ASSERT(closed->ward[u"difference"_s].toInteger() == counted - slow.cash[login]);
    slow.cash[login] = 0;
    slow.closed[login] = day;
    slow.waiting.erase(login);
}

void passAtRandom(OfficeFixture& fixture, SlowTills& slow, const QString& from, const QString& to)
{
    if (*rc::gen::inRange(0, 2) == 0) {
        RC_ASSERT(handOver(fixture, from, to).ok());
        slow.waiting[from] = {to, slow.cash[from]};
        return;
    }
    const bool waits = slow.waiting.contains(from) && slow.waiting[from].first == to;
    RC_ASSERT(take(fixture, to, from).ok() == waits);
    if (!waits)
        return;
    slow.cash[to] += slow.waiting[from].second;
    slow.cash[from] -= slow.waiting[from].second;
    slow.waiting.erase(from);
}
} // namespace

class TestCash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RC_PARAMS", "max_success=15"); // each makes a ward on the disk
    }

    void theDaysListByClerk()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(kClerk,
            {{u"do"_s, u"openVolume"_s}, {u"register"_s, u"BL"_s}, {u"book"_s, u"AA/22"_s},
                {u"first"_s, 1}, {u"last"_s, 50}}));
        pay(fixture, kClerk);
        pay(fixture, kClerk, u"transfer"_s);
        const DossierId gone = pay(fixture, kClerk, u"online"_s);
        VERIFY_OK(cancel(fixture, kClerk, gone));
        pay(fixture, kOther);
        const CashDay day = cashOf(fixture.office(), {2022, 5, 4}).value();
        QCOMPARE(day.clerks.size(), std::size_t(2));
        const ClerkCash& clerk = day.clerks.front();
        QCOMPARE(clerk.login, kClerk);
        QCOMPARE(clerk.tally.written.size(), std::size_t(3));
        QCOMPARE(clerk.tally.cancelled.size(), std::size_t(1));
        QCOMPARE(clerk.tally.byMethod.at(u"cash"_s), Dong{2000});
        QCOMPARE(clerk.tally.byMethod.at(u"transfer"_s), Dong{2000});
        QCOMPARE(clerk.tally.byMethod.at(u"online"_s), Dong{0});
        QCOMPARE(clerk.tally.lastNumbers, (std::vector<ReceiptNumber>{{u"AA/22"_s, 3}}));
        QCOMPARE(day.all.total(), Dong{6000});
        QCOMPARE(cashOf(fixture.office(), {2022, 5, 4}, kOther)->clerks.size(), std::size_t(1));
        QCOMPARE(cashOf(fixture.office(), {2022, 5, 3})->clerks.size(), std::size_t(0));
        VERIFY_ERROR(cashOf(fixture.office(), {2022, 5, 4}, u"ai"_s), ErrorCode::notFound);
    }

    /// What lies in a till is listed on days on which nobody opens it, until it is counted.
    void anIdleTillThatHoldsCashIsListed()
    {
        OfficeFixture fixture;
        pay(fixture, kClerk);
        pay(fixture, kOther, u"transfer"_s);
        fixture.at(u"2022-05-06T09:00:00"_s);
        const auto clerks
            = [&](int day) { return must(cashOf(fixture.office(), QDate(2022, 5, day))).clerks; };
        QCOMPARE(clerks(5).size(), std::size_t(1)); // a transfer lies in no till
        QCOMPARE(clerks(5).front().login, kClerk);
        QCOMPARE(clerks(5).front().carried, Dong{2000});
        QCOMPARE(clerks(5).front().expected, Dong{2000});
        const QString list
            = must(fillCash(fixture.office(), {2022, 5, 5}, kClerk)).pages.join(QString());
        QVERIFY(list.contains(u"2.000"_s));
        VERIFY_OK(close(fixture, kClerk, 2000));
        QCOMPARE(clerks(6).size(), std::size_t(1)); // counted that day
        QCOMPARE(clerks(7).size(), std::size_t(0));
    }

    void whatIsCollectedForAnotherOfficeStandsApart()
    {
        OfficeFixture fixture(u"2026-03-04T09:00:00"_s);
        const auto received = fixture.run(kClerk,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004194"_s},
                {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}}});
        VERIFY_OK(received);
        VERIFY_OK(fixture.act(kClerk, u"payFee"_s, received->dossier->id));
        pay(fixture, kClerk);
        const CashDay day = cashOf(fixture.office(), {2026, 3, 4}).value();
        const Dong police = received->dossier->fee.total;
        QVERIFY(police > Dong{});
        QCOMPARE(day.all.byOffice, (FeeShares{{u"Công an phường"_s, police}, {{}, {2000}}}));
    }

    void aDayIsClosedOnceAndItsDifferenceKept()
    {
        OfficeFixture fixture;
        pay(fixture, kClerk);
        pay(fixture, kClerk);
        pay(fixture, kClerk, u"transfer"_s);
        const auto closed = close(fixture, kClerk, 3500);
        VERIFY_OK(closed);
        QCOMPARE(closed->ward[u"expected"_s].toInteger(), 4000);
        QCOMPARE(closed->ward[u"difference"_s].toInteger(), -500);
        QCOMPARE(closed->ward[u"receipts"_s].toInteger(), 3);
        QCOMPARE(detailOf(close(fixture, kClerk, 4000)), u"dayClosed"_s);
        VERIFY_OK(close(fixture, kOther, 0));
        const auto day = cashOf(fixture.office(), {2022, 5, 4}, kClerk);
        QCOMPARE(day->clerks.front().closing->difference(), Dong{-500});
    }

    void aDifferenceHasItsReason_data()
    {
        QTest::addColumn<qint64>("counted");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("refused");
        QTest::newRow("none") << qint64(2000) << QString() << QString();
        QTest::newRow("too little, no word") << qint64(1000) << QString() << u"/note"_s;
        QTest::newRow("too little, a full stop") << qint64(1000) << u"."_s << u"/note"_s;
        QTest::newRow("too much, no word") << qint64(3000) << QString() << u"/note"_s;
        QTest::newRow("too little, and why") << qint64(1000) << u"thối nhầm"_s << QString();
    }
    void aDifferenceHasItsReason()
    {
        QFETCH(qint64, counted);
        QFETCH(QString, note);
        OfficeFixture fixture;
        pay(fixture, kClerk);
        const auto closed = fixture.run(
            kClerk, {{u"do"_s, u"closeDay"_s}, {u"counted"_s, counted}, {u"note"_s, note}});
        QTEST(closed ? QString() : closed.error().field, "refused");
    }

    /// Who is gone leaves a till: it is told, and somebody above counts and closes it.
    void aTillLeftOpenIsClosedByALeader()
    {
        OfficeFixture fixture;
        pay(fixture, kClerk);
        const auto stopped = fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"stop"_s}, {u"login"_s, kClerk}});
        VERIFY_OK(stopped);
        QCOMPARE(std::ranges::count(stopped->warnings, u"tillLeftOpen"_s, &Reason::id), 1);
        QJsonObject closing{{u"do"_s, u"closeDay"_s}, {u"counted"_s, 2000}, {u"person"_s, kClerk}};
        QCOMPARE(detailOf(fixture.run(kLeader, closing)), u"closedForAnother"_s);
        closing[u"note"_s] = u"nghỉ việc"_s;
        QCOMPARE(fixture.run(u"tiepnhan2"_s, closing).error().code, ErrorCode::notAllowed);
        const auto closed = fixture.run(kLeader, closing);
        VERIFY_OK(closed);
        QCOMPARE(closed->ward[u"login"_s].toString(), kClerk);
        QCOMPARE(expected(fixture, kClerk), 0);
        QVERIFY(closingOn(fixture.office().tills().value(), kClerk, QDate(2022, 5, 4)));
        QCOMPARE(detailOf(fixture.run(kLeader, closing)), u"dayClosed"_s);
        closing[u"person"_s] = u"ai"_s;
        QCOMPARE(detailOf(fixture.run(kLeader, closing)), u"noAccount"_s);
    }

    /// Nobody gets a till by its being closed.
    void onlyATillIsClosedForAnother_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("losesTheRole");
        QTest::addColumn<QString>("refused");
        QTest::addRow("a clerk who took nothing") << kOther << false << QString();
        QTest::addRow("a clerk who took some") << kClerk << false << QString();
        QTest::addRow("who took some and takes none now") << kClerk << true << QString();
        QTest::addRow("who never took any and takes none now")
            << kOther << true << u"takesNoFees"_s;
        QTest::addRow("an observer") << u"quansat"_s << false << u"takesNoFees"_s;
        QTest::addRow("another leader") << u"phochutich"_s << false << u"takesNoFees"_s;
    }
    void onlyATillIsClosedForAnother()
    {
        QFETCH(QString, person);
        QFETCH(bool, losesTheRole);
        OfficeFixture fixture;
        pay(fixture, kClerk);
        if (losesTheRole)
            VERIFY_OK(fixture.run(u"quantri"_s,
                {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, person},
                    {u"roles"_s, QJsonArray{u"observer"_s}}}));
        const auto closed = fixture.run(kLeader,
            {{u"do"_s, u"closeDay"_s}, {u"person"_s, person}, {u"counted"_s, 2000},
                {u"note"_s, u"tiền lạ trong ngăn"_s}});
        QTEST(detailOf(closed), "refused");
        QCOMPARE(closingOn(fixture.office().tills().value(), person, QDate(2022, 5, 4)) != nullptr,
            closed.ok());
    }

    /// Who closed a till that is not theirs stands beside what they noted.
    void whoClosedATillIsTold_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("note");
        QTest::addRow("the clerk") << kClerk << QString() << u"thối nhầm"_s;
        QTest::addRow("a leader") << kLeader << kLeader
                                  << u"Trần Quốc Khánh kiểm đếm, khóa sổ thay: thối nhầm"_s;
    }
    void whoClosedATillIsTold()
    {
        QFETCH(QString, login);
        QFETCH(QString, note);
        OfficeFixture fixture;
        pay(fixture, kClerk);
        VERIFY_OK(fixture.run(login,
            {{u"do"_s, u"closeDay"_s}, {u"counted"_s, 1000}, {u"person"_s, kClerk},
                {u"note"_s, u"thối nhầm"_s}}));
        const QDate day(2022, 5, 4);
        QTEST(closingOn(fixture.office().tills().value(), kClerk, day)->by, "by");
        const auto sheet = must(daySheetOf(fixture.office(), day));
        const QString paper = must(fillDaySheet(fixture.office(), sheet, {})).pages.join(QString());
        QVERIFY2(paper.contains(u'>' + note), qPrintable(paper));
        const QString list = must(fillCash(fixture.office(), day, kClerk)).pages.join(QString());
        QVERIFY2(list.contains(note), qPrintable(list));
        QCOMPARE(list.contains(u"khóa sổ thay"_s), login != kClerk);
    }

    /// What is in the till is known before anybody is stopped; where it cannot be read nobody is.
    void whoseTillCannotBeReadIsNotStopped()
    {
        OfficeFixture fixture;
        pay(fixture, kClerk);
        const QJsonObject stop{
            {u"do"_s, u"account"_s}, {u"action"_s, u"stop"_s}, {u"login"_s, kClerk}};
        const auto isActive
            = [&] { return findAccount(fixture.office().ward().accounts, kClerk)->active; };
        Database& database = fixture.office().file().database();
        database.run("ALTER TABLE v_receipt RENAME TO away");
        QVERIFY(!fixture.run(u"quantri"_s, stop));
        database.run("ALTER TABLE away RENAME TO v_receipt");
        QVERIFY(isActive());
        const Answer stopped = must(fixture.run(u"quantri"_s, stop));
        QVERIFY(!isActive());
        const auto told = std::ranges::find(stopped.warnings, u"tillLeftOpen"_s, &Reason::id);
        QVERIFY(told != stopped.warnings.end());
        QCOMPARE(told->values[u"amount"_s].toInteger(), qint64(2000));
    }

    void aKeyAnswersTheSameAgain()
    {
        OfficeFixture fixture;
        pay(fixture, kClerk);
        const QJsonObject command{
            {u"do"_s, u"closeDay"_s}, {u"counted"_s, 2000}, {u"key"_s, u"k1"_s}};
        const auto first = fixture.run(kClerk, command);
        VERIFY_OK(first);
        const auto again = fixture.run(kClerk, command);
        VERIFY_OK(again);
        QVERIFY(again->repeated);
        QCOMPARE(again->ward, first->ward);
    }

    void whatComesAfterAClosingGoesToTheNext()
    {
        OfficeFixture fixture;
        const DossierId early = pay(fixture, kClerk);
        VERIFY_OK(close(fixture, kClerk, 2000));
        pay(fixture, kClerk);
        pay(fixture, kClerk);
        QCOMPARE(expected(fixture, kClerk), 4000);
        fixture.at(u"2022-05-05T08:00:00"_s);
        VERIFY_OK(cancel(fixture, kLeader, early)); // given back out of the new day's till
        pay(fixture, kClerk);
        const auto closed = close(fixture, kClerk, 4000);
        VERIFY_OK(closed);
        QCOMPARE(closed->ward[u"expected"_s].toInteger(), 4000);
        QCOMPARE(closed->ward[u"cancelled"_s].toInteger(), 1);
        QCOMPARE(expected(fixture, kClerk), 0);
        VERIFY_OK(fixture.reopen());
        QCOMPARE(expected(fixture, kClerk), 0);
    }

    /// What is taken or given back behind the closing changes nothing of the closed day, and is
    /// told apart.
    void aClosedDayStaysAsItWasClosed()
    {
        OfficeFixture fixture;
        const DossierId early = pay(fixture, kClerk);
        pay(fixture, kClerk);
        VERIFY_OK(close(fixture, kClerk, 4000));
        const QDate today(2022, 5, 4);
        const auto clerk = [&] { return must(cashOf(fixture.office(), today)).clerks.front(); };
        const TillTally closed = clerk().tally;
        QVERIFY(!isAny(clerk().after));
        fixture.at(u"2022-05-04T16:50:00"_s);
        pay(fixture, kClerk);
        VERIFY_OK(cancel(fixture, kLeader, early));
        QCOMPARE(clerk().tally.written, closed.written);
        QCOMPARE(clerk().tally.cancelled, Receipts());
        QCOMPARE(clerk().tally.total(), Dong{4000});
        QCOMPARE(clerk().after.written.size(), std::size_t(1));
        QCOMPARE(clerk().after.cancelled.size(), std::size_t(1));
        QCOMPARE(must(cashOf(fixture.office(), today)).all.total(), Dong{4000});
        const QString list = must(fillCash(fixture.office(), today, kClerk)).pages.join(QString());
        QCOMPARE(list.count(u"Sau khi khóa sổ, tính vào ngày sau"_s), 2);
        const auto sheet = must(daySheetOf(fixture.office(), today));
        const QString paper = must(fillDaySheet(fixture.office(), sheet, {})).pages.join(QString());
        QVERIFY(paper.contains(u"thu, hoàn trả sau khi khóa sổ, tính vào ngày sau"_s));
        pay(fixture, kClerk);
        fixture.at(u"2022-05-05T08:00:00"_s); // two taken, one given back
        QCOMPARE(
            must(cashOf(fixture.office(), today.addDays(1))).clerks.front().carried, Dong{2000});
    }

    /// What is taken behind a closing is in the sums of one day, whatever it was paid by.
    void whatCameBehindAClosingIsInTheNextDaysSums_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("closedAt");
        QTest::addColumn<QDate>("countedOn");
        const QString thursday = u"2022-05-05T16:00:00"_s;
        const QString friday = u"2022-05-06T16:00:00"_s;
        QTest::newRow("cash") << u"cash"_s << thursday << QDate(2022, 5, 6);
        QTest::newRow("a transfer") << u"transfer"_s << thursday << QDate(2022, 5, 6);
        QTest::newRow("of a Friday") << u"transfer"_s << friday << QDate(2022, 5, 9);
    }
    void whatCameBehindAClosingIsInTheNextDaysSums()
    {
        QFETCH(QString, method);
        QFETCH(QString, closedAt);
        QFETCH(QDate, countedOn);
        OfficeFixture fixture;
        fixture.at(closedAt);
        pay(fixture, kClerk);
        VERIFY_OK(close(fixture, kClerk, 2000));
        pay(fixture, kClerk, method);
        fixture.at(countedOn.toString(Qt::ISODate) + u"T08:00:00"_s);
        pay(fixture, kClerk);
        const QDate closed = QDate::fromString(closedAt.left(10), Qt::ISODate);
        for (QDate day = closed; day <= countedOn.addDays(3); day = day.addDays(1))
            QCOMPARE(must(cashOf(fixture.office(), day)).all.total().amount,
                qint64(day == closed       ? 2000
                        : day == countedOn ? 4000
                                           : 0));
        QCOMPARE(must(cashOf(fixture.office(), countedOn)).clerks.front().brought.total().amount,
            qint64(2000));
        const QString list
            = must(fillCash(fixture.office(), countedOn, kClerk)).pages.join(QString());
        QVERIFY(list.contains(u"Sau khi khóa sổ ngày "_s + closed.toString(u"dd/MM/yyyy"_s)));
        const auto sheet = must(daySheetOf(fixture.office(), countedOn));
        const QString paper = must(fillDaySheet(fixture.office(), sheet, {})).pages.join(QString());
        QVERIFY(paper.contains(u"sau khi khóa sổ ngày trước"_s));
    }

    /// A shift taken behind one's own closing is told that day, and the next one says where its
    /// cash is from.
    void aShiftBehindAClosingIsTold_data()
    {
        QTest::addColumn<QString>("closedAt");
        QTest::addColumn<QDate>("next");
        QTest::newRow("the next day") << u"2022-05-05T16:00:00"_s << QDate(2022, 5, 6);
        QTest::newRow("after a weekend") << u"2022-05-06T16:00:00"_s << QDate(2022, 5, 9);
    }
    void aShiftBehindAClosingIsTold()
    {
        QFETCH(QString, closedAt);
        QFETCH(QDate, next);
        OfficeFixture fixture;
        fixture.at(closedAt);
        pay(fixture, kClerk);
        VERIFY_OK(close(fixture, kOther, 0));
        VERIFY_OK(handOver(fixture, kClerk, kOther));
        VERIFY_OK(take(fixture, kOther));
        fixture.at(next.toString(Qt::ISODate) + u"T08:00:00"_s);
        const QDate closed = QDate::fromString(closedAt.left(10), Qt::ISODate);
        const auto till
            = [&](QDate day) { return must(cashOf(fixture.office(), day, kOther)).clerks.front(); };
        QCOMPARE(till(closed).shifts.size(), std::size_t(0));
        QCOMPARE(till(closed).shiftsAfter.size(), std::size_t(1));
        QCOMPARE(till(next).shiftsBrought.size(), std::size_t(1));
        QCOMPARE(till(next).expected, Dong{2000});
        const QString from = u"Nhận bàn giao của Nguyễn Thị Thu Hà lúc 16:00"_s;
        const QString behind = from + u", sau khi khóa sổ, tính vào ngày sau"_s;
        const QString brought = from + u" ngày "_s + closed.toString(u"dd/MM/yyyy"_s)
            + u", sau khi khóa sổ ngày đó"_s;
        const auto list = [&](QDate day) {
            return must(fillCash(fixture.office(), day, kOther)).pages.join(QString());
        };
        const auto sheet = [&](QDate day) {
            const auto made = must(daySheetOf(fixture.office(), day));
            return must(fillDaySheet(fixture.office(), made, {})).pages.join(QString());
        };
        QVERIFY2(list(closed).contains(behind), qPrintable(list(closed)));
        QVERIFY2(list(next).contains(brought), qPrintable(list(next)));
        QVERIFY(!list(next).contains(u"Chưa khóa sổ từ những ngày trước"_s)); // that is the shift
        QVERIFY2(sheet(closed).contains(behind.mid(1) + u": 2.000"_s), qPrintable(sheet(closed)));
        QVERIFY2(sheet(next).contains(brought.mid(1) + u": 2.000"_s), qPrintable(sheet(next)));
        const auto giver = must(cashOf(fixture.office(), closed, kClerk)).clerks.front();
        QVERIFY(giver.shiftsAfter.empty() && giver.shifts.size() == 1); // told on its own day
    }

    void whoClosesAndPassesOn_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("a clerk") << kClerk << true;
        QTest::addRow("a cashier") << u"thuquy"_s << true;
        QTest::addRow("a leader") << kLeader << false;
        QTest::addRow("an administrator") << u"quantri"_s << false;
        QTest::addRow("an observer") << u"quansat"_s << false;
    }
    void whoClosesAndPassesOn()
    {
        QFETCH(QString, login);
        QFETCH(bool, allowed);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"login"_s, u"thuquy"_s}, {u"name"_s, u"Vũ Thị Quỹ"_s},
                {u"roles"_s, QJsonArray{u"cashier"_s}}, {u"password"_s, u"mot mat khau dai"_s}}));
        QCOMPARE(close(fixture, login, 0).ok(), allowed);
        QCOMPARE(handOver(fixture, login, kOther).ok(), allowed);
        QCOMPARE(take(fixture, kOther).ok(), allowed);
    }

    void aShiftPassesWithItsCashAndNumbers()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(kClerk,
            {{u"do"_s, u"openVolume"_s}, {u"register"_s, u"BL"_s}, {u"book"_s, u"AA/22"_s},
                {u"first"_s, 1}, {u"last"_s, 50}}));
        pay(fixture, kClerk);
        pay(fixture, kClerk);
        const auto handed = handOver(fixture, kClerk, kOther);
        VERIFY_OK(handed);
        QCOMPARE(handed->ward[u"openDossiers"_s].toInteger(), 2);
        QCOMPARE(handed->ward[u"cash"_s].toInteger(), 4000);
        QCOMPARE(handed->ward[u"lastNumbers"_s][0][u"number"_s].toInteger(), 2);
        QCOMPARE(expected(fixture, kClerk), 4000);
        const auto taken = take(fixture, kOther);
        VERIFY_OK(taken);
        QCOMPARE(taken->ward[u"from"_s].toString(), kClerk);
        QCOMPARE(taken->ward[u"cash"_s].toInteger(), 4000);
        QCOMPARE(expected(fixture, kClerk), 0);
        QCOMPARE(expected(fixture, kOther), 4000);
        QCOMPARE(detailOf(take(fixture, kOther)), u"noShift"_s);
    }

    void theShiftsPaperListsWhatPassed()
    {
        OfficeFixture fixture;
        const DossierId open = fixture.receiveCopies(1, 1);
        const DossierId ended = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"withdraw"_s, ended));
        VERIFY_ERROR(
            fillShift(fixture.office(), u"tiepnhan"_s, QDate(2022, 5, 4)), ErrorCode::notFound);
        VERIFY_OK(handOver(fixture, u"tiepnhan"_s, u"tiepnhan2"_s));
        const auto text = [&](const QString& of) {
            const auto paper = fillShift(fixture.office(), of, QDate(2022, 5, 4));
            return paper ? paper->pages.join(u'\n') : paper.error().detail;
        };
        QVERIFY2(text(u"tiepnhan2"_s).contains(fixture.office().dossier(open)->code),
            qPrintable(text(u"tiepnhan2"_s)));
        QVERIFY(!text(u"tiepnhan"_s).contains(fixture.office().dossier(ended)->code));
        QVERIFY(text(u"tiepnhan"_s).contains(u"chưa xác nhận"_s));
        VERIFY_OK(fixture.run(u"tiepnhan2"_s, {{u"do"_s, u"takeShift"_s}}));
        QVERIFY(text(u"tiepnhan"_s).contains(u"đã xác nhận nhận bàn giao lúc 09 giờ 00"_s));
    }

    /// What a clerk handed over, or took, stands on both sheets between what came in and what must
    /// be there.
    void aSheetSaysWhereTheCashWent()
    {
        OfficeFixture fixture;
        pay(fixture, kClerk);
        pay(fixture, kClerk);
        VERIFY_OK(handOver(fixture, kClerk, kOther));
        const QString all
            = must(fillCash(fixture.office(), QDate(2022, 5, 4), {}, kOther)).pages.join(QString());
        for (const QString& line :
            {u"Người thu: tất cả"_s, u">NGƯỜI LẬP BẢNG<"_s, u">Vũ Minh Đức<"_s})
            QVERIFY2(all.contains(line), qPrintable(all));
        const auto text = [&](const QString& by) {
            return must(fillCash(fixture.office(), QDate(2022, 5, 4), by)).pages.join(QString());
        };
        QVERIFY(
            text(kClerk).contains(u"Chờ Vũ Minh Đức xác nhận nhận bàn giao từ lúc 09:00: 4.000"_s));
        VERIFY_OK(take(fixture, kOther));
        const auto amountBehind = [](const QString& page, const QString& line) {
            return page.section(line, 1).section(u"<b>"_s, 1).section(u'<', 0, 0);
        };
        const QString inTill = u"Tiền mặt phải có, chưa khóa sổ"_s;
        QCOMPARE(amountBehind(text(kClerk), u"Đã bàn giao cho Vũ Minh Đức lúc 09:00"_s),
            u"–4.000 đồng"_s);
        QCOMPARE(amountBehind(text(kClerk), inTill), u"0 đồng"_s);
        QCOMPARE(amountBehind(text(kOther), u"Nhận bàn giao của Nguyễn Thị Thu Hà lúc 09:00"_s),
            u"4.000 đồng"_s);
        QCOMPARE(amountBehind(text(kOther), inTill), u"4.000 đồng"_s);
        QVERIFY(!text(kOther).contains(u"Không phát sinh"_s));
    }

    void theSheetOfADayKnowsWhatWasThere()
    {
        OfficeFixture fixture;
        pay(fixture, kClerk);
        fixture.at(u"2022-05-05T09:00:00"_s);
        pay(fixture, kClerk);
        const auto cash = [&](int day) {
            return must(cashOf(fixture.office(), QDate(2022, 5, day), kClerk)).clerks.front();
        };
        QCOMPARE(cash(4).expected.amount, 2000); // not what came a day later
        QCOMPARE(cash(5).carried.amount, 2000);
        QCOMPARE(cash(5).expected.amount, 4000);
        VERIFY_OK(close(fixture, kClerk, 4000));
        QCOMPARE(cash(5).expected.amount, 4000);
        fixture.at(u"2022-05-06T09:00:00"_s);
        pay(fixture, kClerk);
        QCOMPARE(cash(6).carried.amount, 0);
        QCOMPARE(cash(6).expected.amount, 2000);
    }

    void aShiftHasTheLastNumberOfEverySeriesAndRegister()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.approvedCopies();
        VERIFY_OK(fixture.act(kClerk, u"payFee"_s, id,
            {{u"method"_s, u"cash"_s}, {u"book"_s, u"BB/22"_s}, {u"number"_s, 4}}));
        const auto handed = handOver(fixture, kClerk, kOther);
        VERIFY_OK(handed);
        QCOMPARE(handed->ward[u"lastNumbers"_s][0][u"book"_s].toString(), u"BB/22"_s);
        const QString paper
            = must(fillShift(fixture.office(), kClerk, QDate(2022, 5, 4))).pages.join(u'\n');
        QVERIFY2(paper.contains(u"Quyển BB/22: số 4."_s), qPrintable(paper));
        QVERIFY(paper.contains(u"Sổ chứng thực bản sao từ bản chính, quyển 01/2022: số 01."_s));
    }

    /// Who stands at the counter comes first, before what is due on a day, and was promised
    /// minutes; a long name stands in its short form.
    void aShiftSaysOfEachDossierWhatItIsAndByWhen()
    {
        OfficeFixture fixture;
        const DossierId later = fixture.receiveCopies(1, 1, u"appointment"_s);
        const DossierId here = fixture.receiveCopies(1, 1);
        VERIFY_OK(handOver(fixture, kClerk, kOther));
        const QString paper
            = must(fillShift(fixture.office(), kClerk, QDate(2022, 5, 4))).pages.join(u'\n');
        const Dossier waiting = must(fixture.office().dossier(here));
        const Dossier appointed = must(fixture.office().dossier(later));
        const QString words
            = u">đang chờ tại quầy, cam kết %1 phút<"_s.arg(waiting.promisedMinutes);
        QVERIFY2(waiting.promisedMinutes > 0 && paper.contains(words), qPrintable(paper));
        QCOMPARE(paper.count(u"đang chờ tại quầy"_s), qsizetype(1));
        const QString due = appointed.due->at.localTime().toString(u"HH:mm "_s)
            + appointed.due->at.localDate().toString(u"dd/MM/yyyy"_s);
        QVERIFY2(paper.contains(u'>' + due + u'<'), qPrintable(paper));
        QVERIFY(paper.indexOf(waiting.code) < paper.indexOf(appointed.code));
        QVERIFY2(paper.contains(u">Chứng thực bản sao<"_s), qPrintable(paper));
        QVERIFY2(paper.contains(u">Đã tiếp nhận<"_s), qPrintable(paper));
        fixture.at(u"2022-05-04T10:00:00"_s); // printed again later it says what was handed over
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, here));
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, here));
        QCOMPARE(
            must(fillShift(fixture.office(), kClerk, QDate(2022, 5, 4))).pages.join(u'\n'), paper);
    }

    /// What waits to be collected does not look unfinished; nobody of a day before stands here.
    void aShiftSaysWhoseResultIsReady()
    {
        OfficeFixture fixture;
        fixture.approvedCopies();
        fixture.at(u"2022-05-05T09:00:00"_s);
        VERIFY_OK(handOver(fixture, kClerk, kOther));
        const QString paper
            = must(fillShift(fixture.office(), kClerk, QDate(2022, 5, 5))).pages.join(u'\n');
        QVERIFY2(paper.contains(u">Chờ trả kết quả<"_s), qPrintable(paper));
        QVERIFY2(paper.contains(u">17:00 04/05/2022<"_s), qPrintable(paper));
        QVERIFY(!paper.contains(u"đang chờ tại quầy"_s));
    }

    /// The clock of one whose papers are awaited stands: no day, but that.
    void aShiftSaysWhichClockStands()
    {
        OfficeFixture fixture;
        const Answer received = must(fixture.run(kClerk,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
                {u"applicant"_s,
                    QJsonObject{{u"fullName"_s, u"Trần Thị Đào"_s},
                        {u"personalNumber"_s, u"034187009876"_s}}}}));
        VERIFY_OK(fixture.act(kClerk, u"requestSupplement"_s, received.dossier->id,
            {{u"reason"_s, u"thiếu"_s}, {u"items"_s, QJsonArray{u"Tờ khai"_s}}}));
        VERIFY_OK(handOver(fixture, kClerk, kOther));
        const QString paper
            = must(fillShift(fixture.office(), kClerk, QDate(2022, 5, 4))).pages.join(u'\n');
        QVERIFY2(paper.contains(u">tạm dừng, chờ bổ sung<"_s), qPrintable(paper));
    }

    /// Where a day off of next year is not announced yet, the shift's list says so, too.
    void aShiftMarksWhatMayStillMove_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<qsizetype>("marks");
        QTest::newRow("due in a year without a notice") << u"2026-12-30T09:00:00"_s << qsizetype(1);
        QTest::newRow("due in a year with one") << u"2026-11-18T09:00:00"_s << qsizetype(0);
    }
    void aShiftMarksWhatMayStillMove()
    {
        QFETCH(QString, now);
        QFETCH(qsizetype, marks);
        OfficeFixture fixture(now);
        VERIFY_OK(fixture.run(kClerk,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
                {u"applicant"_s,
                    QJsonObject{{u"fullName"_s, u"Trần Thị Đào"_s},
                        {u"personalNumber"_s, u"034187009876"_s}}}}));
        VERIFY_OK(handOver(fixture, kClerk, kOther));
        const QDate today = fixture.office().now().localDate();
        const QString paper = must(fillShift(fixture.office(), kClerk, today)).pages.join(u'\n');
        QCOMPARE(paper.count(u"(tạm tính)"_s), marks);
    }

    void aShiftWithNothingOpenSaysSoOnce()
    {
        OfficeFixture fixture;
        VERIFY_OK(handOver(fixture, u"tiepnhan"_s, u"tiepnhan2"_s));
        const QString paper
            = must(fillShift(fixture.office(), u"tiepnhan"_s, QDate(2022, 5, 4))).pages.join(u'\n');
        QVERIFY2(paper.contains(u"Hồ sơ bàn giao: không có"_s), qPrintable(paper));
    }

    void aShiftThatIsRefused_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("detail");
        QTest::addRow("to oneself") << kClerk << u"shiftToOneself"_s;
        QTest::addRow("to nobody") << u"ai"_s << u"noAccount"_s;
        QTest::addRow("to who takes no fees") << kLeader << u"takesNoFees"_s;
        QTest::addRow("to no one named") << u""_s << u"required"_s;
    }
    void aShiftThatIsRefused()
    {
        QFETCH(QString, to);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        QCOMPARE(detailOf(handOver(fixture, kClerk, to)), detail);
    }

    void aClosingEndsWhatWaits()
    {
        OfficeFixture fixture;
        pay(fixture, kClerk);
        VERIFY_OK(handOver(fixture, kClerk, kOther));
        VERIFY_OK(close(fixture, kClerk, 2000));
        QCOMPARE(detailOf(take(fixture, kOther)), u"noShift"_s);
        QCOMPARE(expected(fixture, kOther), 0);
    }

    void ofTwoThatWaitOneIsNamed()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"login"_s, u"thuquy"_s}, {u"name"_s, u"Vũ Thị Quỹ"_s},
                {u"roles"_s, QJsonArray{u"cashier"_s}}, {u"password"_s, u"mot mat khau dai"_s}}));
        VERIFY_OK(handOver(fixture, kClerk, kOther));
        VERIFY_OK(handOver(fixture, u"thuquy"_s, kOther));
        QCOMPARE(detailOf(take(fixture, kOther)), u"whichShift"_s);
        VERIFY_OK(take(fixture, kOther, u"thuquy"_s));
        VERIFY_OK(take(fixture, kOther));
    }

    void closingsEqualASlowRecount()
    {
        const bool holds = rc::check("over random days of two clerks", [] {
            OfficeFixture fixture;
            SlowTills slow;
            Instant now = fixture.office().now();
            for (int step = *rc::gen::inRange(5, 40); step > 0; --step) {
                now = now.plusMinutes(*rc::gen::inRange(0, 400)); // some at the same moment
                fixture.at(now.toIso());
                const QString login = *rc::gen::element(kClerk, kOther);
                const int what = *rc::gen::inRange(0, 10);
                if (what < 5)
                    payAtRandom(fixture, slow, login);
                else if (what < 6)
                    cancelAtRandom(fixture, slow);
                else if (what < 8)
                    closeAtRandom(fixture, slow, login, now.localDate());
                else
                    passAtRandom(fixture, slow, login, login == kClerk ? kOther : kClerk);
                for (const QString& one : {kClerk, kOther})
                    RC_ASSERT(expected(fixture, one) == slow.cash[one]);
            }
            RC_ASSERT(verify(fixture.office().file())->ok);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestCash)
#include "tst_cash.moc"
