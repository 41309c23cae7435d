// A promise that has passed stays passed: in lists, tallies, warnings and on paper, whatever is
// promised since (NĐ 61/2018/NĐ-CP and NĐ 118/2025/NĐ-CP: limits; NĐ 23/2015/NĐ-CP, Điều 7).
#include "core/calendar/lateby.h"
#include "core/dossier/lateness.h"
#include "core/dossier/promise.h"
#include "core/store/tally.h"
#include "core/store/worklists.h"
#include "core/wording/paper.h"
#include "core/wording/wording.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kMonday = u"2026-11-23T09:00:00"_s;
const QJsonObject kAsked{
    {u"reason"_s, u"thiếu giấy"_s}, {u"items"_s, QJsonArray{u"Giấy báo tử"_s}}};
const QJsonObject kCame{{u"documents"_s, QJsonArray{QJsonObject{{u"name"_s, u"Giấy báo tử"_s}}}}};

/// Three working days, without the holiday of the 24th: due on Friday the 27th at 09:00.
DossierId appointment(OfficeFixture& fixture)
{
    return must(fixture.run(u"tiepnhan"_s,
                    {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
                        {u"answers"_s, QJsonObject{{u"purpose"_s, u"khac"_s}}},
                        {u"applicant"_s,
                            QJsonObject{{u"fullName"_s, u"Trần Thị Bích Đào"_s},
                                {u"personalNumber"_s, u"034187009876"_s}}}}))
        .dossier->id;
}

/// The official year 2026, with further days off.
QJsonObject yearWith(const QStringList& daysOff)
{
    QJsonArray days;
    const auto add = [&](const QString& date, DayKind kind, const QString& name) {
        days.append(QJsonObject{{u"date"_s, date}, {u"kind"_s, nameOf(kDayKinds, kind)},
            {u"name"_s, name}, {u"source"_s, u"Thông báo"_s}});
    };
    for (const CalendarDay& known : Calendar::official().exceptionsOf(2026))
        add(known.date.toString(Qt::ISODate), known.kind, known.name);
    for (const QString& date : daysOff)
        add(date, DayKind::holiday, u"Nghỉ"_s);
    return {{u"do"_s, u"setCalendar"_s}, {u"year"_s, 2026}, {u"notice"_s, u"Thông báo 99"_s},
        {u"days"_s, days}};
}

QStringList ids(const Reasons& reasons)
{
    QStringList ids;
    for (const Reason& reason : reasons)
        ids.append(reason.id);
    return ids;
}

qint64 overdue(OfficeFixture& fixture)
{
    return must(count(fixture.office().file(), {Work::overdue, fixture.office().now()}));
}

Tally november(OfficeFixture& fixture)
{
    const auto day = [](QDate date) { return Instant::fromLocal(date, QTime(0, 0)); };
    const auto lines
        = must(tally(fixture.office().file(), {day({2026, 11, 1}), day({2027, 1, 1})}));
    return lines.empty() ? Tally() : lines.front();
}

QString due(OfficeFixture& fixture, DossierId id)
{
    return must(fixture.office().dossier(id)).due->at.toIso();
}
} // namespace

Q_DECLARE_METATYPE(motcua::LimitKind)

class TestLateness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoWasToBeServedAtOnceIsLateOnceTheOfficeHasClosed_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("late");
        QTest::addRow("before closing time") << u"2026-11-23T16:59:00"_s << false;
        QTest::addRow("after it") << u"2026-11-23T17:00:01"_s << true;
        QTest::addRow("a month later") << u"2026-12-24T09:00:00"_s << true;
    }
    void whoWasToBeServedAtOnceIsLateOnceTheOfficeHasClosed()
    {
        QFETCH(QString, now);
        QFETCH(bool, late);
        OfficeFixture fixture(kMonday);
        const DossierId id = fixture.receiveCopies(1, 1, u"no-wait"_s);
        fixture.at(now);
        QCOMPARE(overdue(fixture), qint64(late));
        QCOMPARE(
            must(count(fixture.office().file(),
                {Work::dueSoon, fixture.office().now(), fixture.office().now().plusMinutes(9999)})),
            qint64(0)); // there is a stopwatch for those
        const Answer submitted = must(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        QCOMPARE(ids(submitted.warnings).contains(u"noWaitPassed"_s), late);
        const Answer approved = must(fixture.act(u"chutich"_s, u"approve"_s, id));
        QCOMPARE(ids(approved.warnings).contains(u"promisePassed"_s), late);
        QCOMPARE(november(fixture).solvedLate, qint64(late));
        QCOMPARE(november(fixture).solvedInTime, qint64(!late));
        QCOMPARE(overdue(fixture), qint64(0)); // the result is there
    }

    void itsNextStepIsAnAppointmentThatWashesNothingAway_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("late");
        QTest::addRow("while the office is open") << kMonday << u"2026-11-23T16:00:00"_s << false;
        QTest::addRow("the days after") << kMonday << u"2026-11-30T09:00:00"_s << true;
        QTest::addRow("the next day, which the law allows of what came after 15:00")
            << u"2026-11-25T15:30:00"_s << u"2026-11-26T08:30:00"_s << false;
    }
    void itsNextStepIsAnAppointmentThatWashesNothingAway()
    {
        QFETCH(QString, received);
        QFETCH(QString, now);
        QFETCH(bool, late);
        OfficeFixture fixture(received);
        const DossierId id = fixture.receiveCopies(1, 1, u"no-wait"_s);
        fixture.at(now);
        VERIFY_OK(
            fixture.act(u"tiepnhan"_s, u"toAppointment"_s, id, {{u"reason"_s, u"máy in hỏng"_s}}));
        const Dossier after = must(fixture.office().dossier(id));
        QVERIFY(after.due->at > fixture.office().now());
        QCOMPARE(after.firstMissed.has_value(), late);
        QCOMPARE(overdue(fixture), qint64(late));
        VERIFY_OK(fillPaper(fixture.office(), after, u"receipt"_s));
    }

    /// NĐ 23/2015/NĐ-CP Điều 21: two working days longer, or as agreed in writing; no lateness.
    void muchAtOnceMayTakeLonger_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QJsonObject>("extension");
        QTest::addColumn<QString>("detail"); // of the refusal; "": it is promised so
        QTest::addColumn<QString>("due");
        const auto row = [](const char* name, const QString& until, const char* agreement,
                             const char* detail, const QString& due,
                             const QString& procedure = u"2.000815"_s) {
            QJsonObject extension{{u"until"_s, until}, {u"reason"_s, u"200 bản"_s}};
            if (*agreement)
                extension[u"agreement"_s] = QString::fromUtf8(agreement);
            QTest::newRow(name) << procedure << extension << QString::fromLatin1(detail) << due;
        };
        const QString last = u"2026-11-26T17:00:00+07:00"_s; // the 24th is a holiday
        row("two working days", u"2026-11-26"_s, "", "", last);
        row("at an hour", u"2026-11-25T10:00:00"_s, "", "", u"2026-11-25T10:00:00+07:00"_s);
        row("three", u"2026-11-27"_s, "", "extensionTooFar", {});
        row("three, as agreed", u"2026-11-27"_s, "Thỏa thuận ngày 23/11/2026", "",
            u"2026-11-27T17:00:00+07:00"_s);
        row("a day off", u"2026-11-24"_s, "", "outsideOfficeHours", {});
        row("no later than the limit", u"2026-11-23"_s, "", "notAfterPromise", {});
        row("in two years", u"2028-11-27"_s, "Thỏa thuận", "extensionTooLong", {});
        row("what has no such rule", u"2026-11-30"_s, "", "noExtension", {}, u"1.004873"_s);
    }
    void muchAtOnceMayTakeLonger()
    {
        QFETCH(QString, procedure);
        QFETCH(QJsonObject, extension);
        QFETCH(QString, detail);
        QFETCH(QString, due);
        OfficeFixture fixture(kMonday);
        QJsonObject command{{u"do"_s, u"receive"_s}, {u"procedure"_s, procedure},
            {u"extension"_s, extension},
            {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê An"_s}}}};
        if (procedure == u"2.000815")
            command[u"answers"_s] = QJsonObject{{u"copies"_s, 200}, {u"pages"_s, 300}};
        const auto received = fixture.run(u"tiepnhan"_s, command);
        QCOMPARE(received ? QString() : received.error().detail, detail);
        if (!received)
            return;
        const DossierId id = received->dossier->id;
        const Dossier kept = *fixture.office().dossier(id);
        QCOMPARE(kept.lane, Lane::appointment);
        QCOMPARE(kept.due->at.toIso(), due);
        QCOMPARE(kept.due->steps.back(), kept.due->at);
        QCOMPARE(kept.extension->agreement, extension[u"agreement"_s].toString());
        QVERIFY(!kept.apology);
        const QString slip
            = must(fillPaper(fixture.office(), kept, u"receipt"_s)).pages.join(QString());
        QVERIFY(slip.contains(kept.extension->agreement.isEmpty()
                ? u"trong ngày; được kéo dài theo quy định"_s
                : u"trong ngày; kéo dài theo thỏa thuận bằng văn bản"_s));
        QVERIFY(isCountedBy(kept, *fixture.office().procedureOf(kept), Calendar::official()));
        fixture.at(u"2026-11-25T09:00:00"_s);
        QCOMPARE(overdue(fixture), qint64(0));
    }

    void whoWaitsMayBeGivenMoreDaysThanTheLimit()
    {
        OfficeFixture fixture(kMonday);
        const DossierId id = fixture.receiveCopies(1, 1, u"no-wait"_s);
        const QJsonObject longer{{u"until"_s, u"2026-11-26"_s}, {u"reason"_s, u"nhiều trang"_s}};
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"toAppointment"_s, id,
            {{u"reason"_s, u"nhiều trang"_s}, {u"extension"_s, longer}}));
        QCOMPARE(due(fixture, id), u"2026-11-26T17:00:00+07:00"_s);
        const Dossier kept = *fixture.office().dossier(id);
        QVERIFY(isCountedBy(kept, *fixture.office().procedureOf(kept), Calendar::official()));
        fixture.at(u"2026-11-25T09:00:00"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestSupplement"_s, id,
            {{u"items"_s, QJsonArray{u"Bản chính"_s}}, {u"reason"_s, u"thiếu"_s}}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"supplement"_s, id,
            {{u"documents"_s, QJsonArray{QJsonObject{{u"id"_s, u"ban-chinh"_s}}}}}));
        QCOMPARE(due(fixture, id), u"2026-11-26T17:00:00+07:00"_s); // as it was agreed
    }

    void whatEarlierProgramsTookInIsLateAfterItsDay()
    {
        Dossier old;
        old.lane = Lane::noWait;
        old.receivedAt = *Instant::fromIso(kMonday + u"+07:00"_s);
        QCOMPARE(inTimeUntil(old)->toIso(), u"2026-11-23T23:59:59.999+07:00"_s);
        old.lane = Lane::appointment;
        QVERIFY(!inTimeUntil(old));
    }

    void theTrackingBookSaysForWhichDayItWasPromised()
    {
        OfficeFixture fixture(kMonday);
        fixture.receiveCopies(1, 1, u"no-wait"_s);
        const auto book = must(fillTracking(fixture.office(), {2026, 0}));
        QCOMPARE(book.pages.join(QString()).count(u"23/11/2026"_s), 2);
    }

    void papersAskedForTooLateLeaveItLate_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("late");
        QTest::addRow("in time") << u"2026-11-26T09:00:00"_s << false;
        QTest::addRow("four weeks after") << u"2026-12-25T09:00:00"_s << true;
    }
    void papersAskedForTooLateLeaveItLate()
    {
        QFETCH(QString, asked);
        QFETCH(bool, late);
        OfficeFixture fixture(kMonday);
        const DossierId id = appointment(fixture);
        fixture.at(asked);
        const Answer request = must(fixture.act(u"tiepnhan"_s, u"requestSupplement"_s, id, kAsked));
        QCOMPARE(ids(request.warnings).contains(u"promisePassed"_s), late);
        QCOMPARE(overdue(fixture), qint64(0)); // it is the citizen's turn …
        QCOMPARE(november(fixture).pendingLate, qint64(late)); // … but not for the tally
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"supplement"_s, id, kCame));
        QCOMPARE(overdue(fixture), qint64(late));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        VERIFY_OK(fixture.act(u"chutich"_s, u"reject"_s, id, {{u"reason"_s, u"không đủ"_s}}));
        QCOMPARE(november(fixture).solvedLate, qint64(late));
    }

    void whatIsToldAnewMovesNoPromiseThatHasPassed_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("refused");
        QTest::addRow("in time, with a reason")
            << u"2026-11-26T09:00:00"_s << u"xác minh nơi cư trú cũ"_s << QString();
        QTest::addRow("in time, without one")
            << u"2026-11-26T09:00:00"_s << QString() << u"laterPromiseNeedsReason"_s;
        QTest::addRow("too late") << u"2026-12-27T09:00:00"_s << u"xác minh"_s
                                  << u"promisePassed"_s;
    }
    void whatIsToldAnewMovesNoPromiseThatHasPassed()
    {
        QFETCH(QString, now);
        QFETCH(QString, reason);
        QFETCH(QString, refused);
        OfficeFixture fixture(kMonday);
        const DossierId id = appointment(fixture);
        const QString before = due(fixture, id);
        fixture.at(now);
        const auto amended = fixture.act(u"tiepnhan"_s, u"amend"_s, id,
            {{u"answers"_s, QJsonObject{{u"purpose"_s, u"khac"_s}, {u"needsVerification"_s, true}}},
                {u"reason"_s, reason}});
        QCOMPARE(amended ? QString() : amended.error().detail, refused);
        QCOMPARE(due(fixture, id) > before, refused.isEmpty());
        const Dossier after = must(fixture.office().dossier(id));
        if (refused.isEmpty())
            QCOMPARE(after.timeline.back().detail[u"reason"_s].toString(), reason);
    }

    void theLetterComesAfterTheDueToo_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("warned");
        QTest::addColumn<bool>("late");
        QTest::addRow("a day before") << u"2026-11-25T09:00:00"_s << QString() << false;
        QTest::addRow("on the eve, in the afternoon")
            << u"2026-11-26T16:00:00"_s << u"apologyOnTheLastDay"_s << false;
        QTest::addRow("too late") << u"2026-12-01T09:00:00"_s << u"apologyAfterDue"_s << true;
    }
    void theLetterComesAfterTheDueToo()
    {
        QFETCH(QString, now);
        QFETCH(QString, warned);
        QFETCH(bool, late);
        OfficeFixture fixture(kMonday);
        const DossierId id = appointment(fixture);
        fixture.at(now);
        const QJsonObject letter{{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2026-12-04"_s}};
        const Answer put = must(fixture.act(u"chutich"_s, u"apologise"_s, id, letter));
        QStringList told = ids(put.warnings);
        told.removeIf([](const QString& one) { return !one.startsWith(u"apology"); });
        QCOMPARE(told.join(u','), warned);
        QCOMPARE(due(fixture, id), u"2026-12-04T17:00:00+07:00"_s);
        QCOMPARE(overdue(fixture), qint64(late));
        const QString paper
            = must(fillPaper(fixture.office(), must(fixture.office().dossier(id)), u"apology"_s))
                  .pages.join(QString());
        QCOMPARE(paper.contains(u"Đến nay đã quá thời gian hẹn trả"_s), late);
        QVERIFY(paper.contains(u"04 tháng 12 năm 2026"_s));
        const auto again = fixture.act(u"chutich"_s, u"apologise"_s, id, letter);
        VERIFY_ERROR(again, ErrorCode::ruleRefused);
        QCOMPARE(again.error().detail, u"putOffOnce"_s);
    }

    /// Days off that are entered after a promise has passed move it on, and leave it late; a
    /// mistaken calendar that is put right misses nothing.
    void whatWasMissedStaysMissedThoughDaysOffAreEnteredAfterIt_data()
    {
        QTest::addColumn<QStringList>("known"); // days off entered before the receipt
        QTest::addColumn<bool>("mistake"); // … that are lost by mistake, and come back
        QTest::addColumn<bool>("late");
        QTest::addRow("a notice entered too late") << QStringList() << false << true;
        QTest::addRow("a mistaken calendar put right")
            << QStringList{u"2026-11-26"_s} << true << false;
    }
    void whatWasMissedStaysMissedThoughDaysOffAreEnteredAfterIt()
    {
        QFETCH(QStringList, known);
        QFETCH(bool, mistake);
        QFETCH(bool, late);
        OfficeFixture fixture(kMonday);
        VERIFY_OK(fixture.run(u"quantri"_s, yearWith(known)));
        const DossierId id = appointment(fixture);
        if (mistake) {
            VERIFY_OK(fixture.run(u"quantri"_s, yearWith({})));
            VERIFY_OK(fixture.act(u"tiepnhan"_s, u"confirmDue"_s, id));
        }
        QCOMPARE(due(fixture, id), u"2026-11-27T09:00:00+07:00"_s);
        fixture.at(u"2026-11-27T10:00:00"_s);
        QCOMPARE(overdue(fixture), 1);
        VERIFY_OK(fixture.run(u"quantri"_s, yearWith({u"2026-11-26"_s})));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"confirmDue"_s, id));
        QCOMPARE(due(fixture, id), u"2026-11-30T09:00:00+07:00"_s);
        QCOMPARE(overdue(fixture), qint64(late));
        QCOMPARE(must(fixture.office().dossier(id)).firstMissed.has_value(), late);
    }

    /// As an office counts: whole working days, else time that is worked; by the clock where the
    /// law runs by it.
    void latenessIsCountedAsTheLimitRuns_data()
    {
        QTest::addColumn<LimitKind>("kind");
        QTest::addColumn<QString>("promised");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("late"); // days, hours, minutes
        const QString friday = u"2026-11-27T17:00:00"_s;
        const auto days = LimitKind::workingDays;
        QTest::addRow("on Saturday nobody works")
            << days << friday << u"2026-11-28T10:00:00"_s << u"0 0 0"_s;
        QTest::addRow("in the evening") << days << friday << u"2026-11-27T20:00:00"_s << u"0 0 0"_s;
        QTest::addRow("on Monday morning")
            << days << friday << u"2026-11-30T08:05:00"_s << u"1 0 0"_s;
        QTest::addRow("the same day, over the break")
            << days << u"2026-11-27T09:00:00"_s << u"2026-11-27T14:30:00"_s << u"0 4 0"_s;
        QTest::addRow("minutes") << days << u"2026-11-27T09:00:00"_s << u"2026-11-27T09:12:30"_s
                                 << u"0 0 12"_s;
        QTest::addRow("a limit in hours, over the week's end")
            << LimitKind::hours << u"2026-11-27T16:00:00"_s << u"2026-11-30T09:30:00"_s
            << u"0 2 0"_s;
        QTest::addRow("a limit by the clock") << LimitKind::clockHours << u"2026-11-27T22:00:00"_s
                                              << u"2026-11-28T08:15:00"_s << u"0 10 0"_s;
    }
    void latenessIsCountedAsTheLimitRuns()
    {
        QFETCH(LimitKind, kind);
        QFETCH(QString, promised);
        QFETCH(QString, moment);
        const auto at = [](const QString& iso) { return *Instant::fromIso(iso + u"+07:00"_s); };
        const LateBy late = lateBy(Calendar::official(), kind, at(promised), at(moment));
        QTEST(u"%1 %2 %3"_s.arg(late.days).arg(late.hours).arg(late.minutes), "late");
    }

    void nightsMakeNothingLater()
    {
        OfficeFixture fixture(kMonday);
        const DossierId id = fixture.receiveCopies(1, 1, u"no-wait"_s);
        fixture.at(u"2026-11-23T18:30:00"_s);
        const Answer submitted = must(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        const auto told = std::ranges::find(submitted.warnings, u"noWaitPassed"_s, &Reason::id);
        QVERIFY(told != submitted.warnings.end());
        QVERIFY(!sentence(*told, Language::vietnamese).contains(u"phút"_s));
    }

    /// What was to be verified and need not be is not promised for a moment that has passed.
    void noPromiseMovesIntoThePast()
    {
        OfficeFixture fixture(kMonday);
        const DossierId id = must(
            fixture.run(u"tiepnhan"_s,
                {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
                    {u"answers"_s,
                        QJsonObject{{u"purpose"_s, u"khac"_s}, {u"needsVerification"_s, true}}},
                    {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Trần Thị Đào"_s}}}}))
                                 .dossier->id;
        const QString promised = due(fixture, id);
        fixture.at(u"2026-12-01T09:00:00"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"amend"_s, id,
            {{u"answers"_s, QJsonObject{{u"needsVerification"_s, false}}}}));
        QCOMPARE(due(fixture, id), promised);
    }

    /// Who waited and turns out to need an appointment is promised a day that is still to come.
    void whoWaitedTooLongIsPromisedADayToCome()
    {
        OfficeFixture fixture(kMonday);
        const DossierId id = fixture.receiveCopies(1, 1);
        fixture.at(u"2026-11-25T09:00:00"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"amend"_s, id,
            {{u"answers"_s, QJsonObject{{u"copies"_s, 50}, {u"pages"_s, 100}}}}));
        QCOMPARE(due(fixture, id), u"2026-11-25T17:00:00+07:00"_s);
        QCOMPARE(overdue(fixture), 1); // that it was late stays
    }

    /// What was promised after a letter stands on the slip that is printed then.
    void aSlipAfterALetterBearsWhatWasPromisedSince()
    {
        OfficeFixture fixture(kMonday);
        const DossierId id = appointment(fixture);
        fixture.at(u"2026-11-25T09:00:00"_s);
        VERIFY_OK(fixture.act(u"chutich"_s, u"apologise"_s, id,
            {{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2026-12-01"_s}}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestSupplement"_s, id, kAsked));
        fixture.at(u"2026-11-30T09:00:00"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"supplement"_s, id, kCame));
        const Dossier dossier = must(fixture.office().dossier(id));
        const QString slip = must(fillPaper(fixture.office(), dossier, u"receipt"_s)).pages.front();
        const QDate day = dossier.due->at.localDate();
        QVERIFY(day > QDate(2026, 11, 30));
        QVERIFY(slip.contains(
            u"ngày %1 tháng %2 năm"_s.arg(day.toString(u"dd"_s), day.toString(u"MM"_s))));
        QVERIFY(!slip.contains(u"ngày 27 tháng 11"_s));
    }

    void papersDoNotBringForwardWhatALetterPromised()
    {
        OfficeFixture fixture(kMonday);
        const DossierId id = appointment(fixture);
        fixture.at(u"2026-11-25T09:00:00"_s);
        VERIFY_OK(fixture.act(u"chutich"_s, u"apologise"_s, id,
            {{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2026-12-10"_s}}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestSupplement"_s, id, kAsked));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"supplement"_s, id, kCame));
        QCOMPARE(due(fixture, id), u"2026-12-10T17:00:00+07:00"_s);
        QVERIFY(must(fixture.office().movedDues()).empty());
    }
};

QTEST_GUILESS_MAIN(TestLateness)
#include "tst_lateness.moc"
