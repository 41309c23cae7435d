// The ward's own calendar: law.md §5; what is entered moves promises, each confirmed.
#include "core/dossier/promise.h"
#include "core/office/actwarnings.h"
#include "core/wording/paper.h"
#include "core/wording/wording.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
QJsonObject day(const QString& date, const QString& kind, const QString& name = u"Nghỉ bù"_s)
{
    return {{u"date"_s, date}, {u"kind"_s, kind}, {u"name"_s, name}, {u"source"_s, u"Thông báo"_s}};
}

/// These days, and behind them what else is off in the year.
QJsonObject set(QJsonArray days, int year = 2022)
{
    QStringList told;
    for (const QJsonValue day : days)
        told += day[u"date"_s].toString();
    for (const CalendarDay& known : Calendar::official().exceptionsOf(year))
        if (const QString date = known.date.toString(Qt::ISODate); !told.contains(date))
            days.append(day(date, nameOf(kDayKinds, known.kind), known.name));
    return {{u"do"_s, u"setCalendar"_s}, {u"year"_s, year},
        {u"notice"_s, u"Thông báo 99/TB-UBND"_s}, {u"days"_s, days}};
}

/// Three working days from Wednesday 4 May 2022, 09:00: promised for Monday the 9th.
QJsonObject threeDays()
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
        {u"applicant"_s,
            QJsonObject{
                {u"fullName"_s, u"Trần Thị Đào"_s}, {u"personalNumber"_s, u"034187009876"_s}}}};
}
} // namespace

class TestCalendarVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayOffMovesThePromisesBehindIt()
    {
        OfficeFixture fixture;
        const DossierId today = fixture.receiveCopies(11, 1);
        const auto later = fixture.run(u"tiepnhan"_s, threeDays());
        VERIFY_OK(later);
        const DossierId id = later->dossier->id;
        VERIFY_OK(fixture.run(u"quantri"_s, set({day(u"2022-05-06"_s, u"holiday"_s)})));
        const auto moved = fixture.office().movedDues();
        VERIFY_OK(moved);
        QCOMPARE(moved->size(), std::size_t(1));
        QCOMPARE(moved->front().id, id);
        QCOMPARE(moved->front().after.at.toIso(), u"2022-05-10T09:00:00+07:00"_s);
        VERIFY_ERROR(fixture.act(u"tiepnhan"_s, u"confirmDue"_s, today), ErrorCode::ruleRefused);
        VERIFY_ERROR(fixture.act(u"quansat"_s, u"confirmDue"_s, id), ErrorCode::notAllowed);
        const auto confirmed = fixture.act(u"tiepnhan"_s, u"confirmDue"_s, id);
        VERIFY_OK(confirmed);
        QCOMPARE(confirmed->dossier->due->at.toIso(), u"2022-05-10T09:00:00+07:00"_s);
        QVERIFY(fixture.office().movedDues()->empty());
        VERIFY_OK(fixture.reopen());
        QVERIFY(!fixture.office().ward().calendar.isWorkingDay({2022, 5, 6}));
    }

    void aMovedPromiseWaitsThoughAnotherYearIsEntered()
    {
        OfficeFixture fixture;
        const auto received = fixture.run(u"tiepnhan"_s, threeDays());
        VERIFY_OK(received);
        VERIFY_OK(fixture.run(u"quantri"_s, set({day(u"2022-05-06"_s, u"holiday"_s)})));
        QCOMPARE(fixture.office().movedDues()->size(), std::size_t(1));
        const QJsonObject next = set({day(u"2023-01-02"_s, u"holiday"_s)}, 2023);
        VERIFY_OK(fixture.run(u"quantri"_s, next));
        QCOMPARE(fixture.office().movedDues()->size(), std::size_t(1));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"confirmDue"_s, received->dossier->id));
        QVERIFY(fixture.office().movedDues()->empty());
    }

    /// By mistake a week was off: what was confirmed by it comes back, whatever was entered
    /// between.
    void aPromiseThatMovedByMistakeComesBack_data()
    {
        QTest::addColumn<bool>("anotherBetween");
        QTest::addRow("one mistake") << false;
        QTest::addRow("two") << true;
    }
    void aPromiseThatMovedByMistakeComesBack()
    {
        QFETCH(bool, anotherBetween);
        OfficeFixture fixture;
        const auto received = fixture.run(u"tiepnhan"_s, threeDays());
        VERIFY_OK(received);
        const DossierId id = received->dossier->id;
        const auto due = [&] { return fixture.office().dossier(id)->due->at.toIso(); };
        if (anotherBetween)
            VERIFY_OK(fixture.run(u"quantri"_s, set({day(u"2022-05-05"_s, u"holiday"_s)})));
        VERIFY_OK(fixture.run(u"quantri"_s,
            set({day(u"2022-05-05"_s, u"holiday"_s), day(u"2022-05-06"_s, u"holiday"_s),
                day(u"2022-05-09"_s, u"holiday"_s)})));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"confirmDue"_s, id));
        QCOMPARE(due(), u"2022-05-12T09:00:00+07:00"_s); // all three days are counted anew
        const auto back = fixture.run(u"quantri"_s, set({}));
        VERIFY_OK(back);
        QCOMPARE(back->ward[u"moved"_s].toInteger(), qint64(1));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"confirmDue"_s, id));
        QCOMPARE(due(), u"2022-05-09T09:00:00+07:00"_s);
        QVERIFY(fixture.office().movedDues()->empty());
    }

    void aNoticeThatIsUnusualIsToldAndTaken_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("left"); // this day is not in it
        QTest::addColumn<QString>("swapped"); // this one is worked, too, or off
        QTest::addColumn<QStringList>("warned");
        for (int year = 2022; year <= 2026; ++year)
            QTest::addRow("%d as it was announced", year)
                << year << QString() << QString() << QStringList();
        QTest::newRow("no day in lieu of New Year on a Saturday")
            << 2022 << u"2022-01-03"_s << QString() << QStringList{u"calendarLacksLieuDays"_s};
        QTest::newRow("none of 2 September on a Saturday")
            << 2023 << u"2023-09-04"_s << QString() << QStringList{u"calendarLacksLieuDays"_s};
        QTest::newRow("a holiday more than the law gives")
            << 2024 << QString() << u"holiday 2024-06-03"_s
            << QStringList{u"calendarMoreHolidays"_s};
        QTest::newRow("a Saturday more is worked")
            << 2024 << QString() << u"2024-05-11"_s << QStringList{u"calendarSwapsUneven"_s};
        QTest::newRow("a day off more is gained")
            << 2024 << u"2024-05-04"_s << QString() << QStringList{u"calendarSwapsUneven"_s};
    }
    void aNoticeThatIsUnusualIsToldAndTaken()
    {
        QFETCH(int, year);
        QFETCH(QString, left);
        QFETCH(QString, swapped);
        QFETCH(QStringList, warned);
        OfficeFixture fixture;
        QJsonArray days;
        if (!swapped.isEmpty())
            days.append(swapped.startsWith(u"holiday "_s)
                    ? day(swapped.section(u' ', 1), u"holiday"_s)
                    : day(swapped, u"swapWork"_s, u"Làm bù"_s));
        QJsonObject command = set(days, year);
        days = {};
        for (const QJsonValue one : command[u"days"_s].toArray())
            if (one[u"date"_s].toString() != left)
                days.append(one);
        command[u"days"_s] = days;
        const auto entered = fixture.run(u"quantri"_s, command);
        VERIFY_OK(entered);
        QStringList told;
        for (const Reason& warning : entered->warnings)
            told += warning.id;
        QCOMPARE(told, warned);
        QCOMPARE(fixture.office().ward().calendar.noticeOf(year), u"Thông báo 99/TB-UBND"_s);
    }

    /// A notice that moves nothing confirms what was promised before it.
    void aNoticeThatMovesNothingConfirmsThePromise()
    {
        OfficeFixture fixture(u"2026-12-30T09:00:00"_s);
        const auto received = fixture.run(u"tiepnhan"_s, threeDays());
        VERIFY_OK(received);
        const auto dossier = fixture.office().dossier(received->dossier->id);
        QVERIFY(isProvisional(*dossier, fixture.office().ward().calendar));
        const auto entered = fixture.run(u"quantri"_s, set({}, 2027));
        VERIFY_OK(entered);
        QCOMPARE(entered->ward[u"moved"_s].toInteger(), qint64(0));
        const WardState& ward = fixture.office().ward();
        QVERIFY(!isProvisional(*dossier, ward.calendar));
        const Reasons told = warningsOf(u"forward"_s, *dossier, ward.calendar);
        QVERIFY(std::ranges::none_of(
            told, [](const Reason& one) { return one.id == u"dueProvisional"; }));
    }

    /// An apology says by the calendar of today whether what it puts off may still move.
    void anApologyConfirmsWhatIsAnnounced()
    {
        OfficeFixture fixture(u"2026-12-30T09:00:00"_s);
        const DossierId id = must(fixture.run(u"tiepnhan"_s, threeDays())).dossier->id;
        const Dossier late
            = *must(fixture.act(u"chutich"_s, u"apologise"_s, id,
                        {{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2027-01-08"_s}}))
                   .dossier;
        const auto provisional = [&] {
            return must(fillPaper(fixture.office(), late, u"apology"_s))
                .pages.join(QString())
                .count(u"(tạm tính)"_s);
        };
        QCOMPARE(provisional(), 1);
        VERIFY_OK(fixture.run(u"quantri"_s, set({}, 2027)));
        QCOMPARE(provisional(), 0);
    }

    /// What is written down is what was read of it.
    void aNoticeIsKeptAsItWasRead()
    {
        OfficeFixture fixture;
        QJsonObject year = set({});
        year[u"notice"_s] = QString(1900, u' ') + u"Thông báo 99/TB-UBND"_s;
        VERIFY_OK(fixture.run(u"quantri"_s, year));
        const auto events = fixture.office().file().events(u"ward"_s);
        VERIFY_OK(events);
        const QString kept = events->back().body[u"notice"_s].toString();
        QCOMPARE(kept, fixture.office().ward().calendar.noticeOf(2022));
        QCOMPARE(kept, u"Thông báo 99/TB-UBND"_s);
    }

    void aYearWithoutDaysOffIsNone()
    {
        OfficeFixture fixture;
        QJsonObject year = set({});
        year[u"days"_s] = QJsonArray();
        const auto empty = fixture.run(u"quantri"_s, year);
        VERIFY_ERROR(empty, ErrorCode::badInput);
        QCOMPARE(empty.error().field, u"/days"_s);
    }

    /// The one other day stands, whatever the calendar becomes; unless it is no working day any
    /// more.
    void aPromisePutOffMovesWhereItsDayIsOff_data()
    {
        QTest::addColumn<QString>("off");
        QTest::addColumn<QString>("moved");
        QTest::addRow("another day of that week") << u"2022-05-05"_s << QString();
        QTest::addRow("the day itself") << u"2022-05-06"_s << u"2022-05-09T17:00:00+07:00"_s;
    }
    void aPromisePutOffMovesWhereItsDayIsOff()
    {
        QFETCH(QString, off);
        QFETCH(QString, moved);
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(11, 1);
        VERIFY_OK(fixture.act(u"chutich"_s, u"apologise"_s, id,
            {{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2022-05-06"_s}}));
        VERIFY_OK(fixture.run(u"quantri"_s, set({day(off, u"holiday"_s)})));
        QCOMPARE(fixture.office().movedDues()->empty(), moved.isEmpty());
        if (moved.isEmpty())
            return;
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"confirmDue"_s, id));
        QCOMPARE(fixture.office().dossier(id)->due->at.toIso(), moved);
        QVERIFY(fixture.office().dossier(id)->apology); // it stays the one time
    }

    /// Another day that becomes a day off before the promise moves it as well: the working time
    /// that was left is counted over it.
    void aPromiseThatRanOnIsCountedAnewThroughItsPauses()
    {
        OfficeFixture fixture;
        const auto answer = fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.001731"_s},
                {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Nguyễn Văn An"_s}}},
                {u"parties"_s,
                    QJsonArray{QJsonObject{
                        {u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Nguyễn Văn Bình"_s}}}}});
        VERIFY_OK(answer);
        const DossierId id = answer->dossier->id;
        VERIFY_OK(
            fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Ủy ban nhân dân quận"_s}}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestPayment"_s, id,
            {{u"reason"_s, u"thuế"_s}, {u"payAt"_s, u"Kho bạc"_s}}));
        fixture.at(u"2022-05-05T10:00:00"_s);
        VERIFY_OK(
            fixture.act(u"tiepnhan"_s, u"payFee"_s, id, {{u"document"_s, u"Giấy nộp tiền 12"_s}}));
        const Due before = *fixture.office().dossier(id)->due;
        const QDate day1 = QDate(2022, 5, 10);
        QVERIFY(before.at.localDate() > day1);
        VERIFY_OK(fixture.run(u"quantri"_s, set({day(day1.toString(Qt::ISODate), u"holiday"_s)})));
        const auto moved = fixture.office().movedDues();
        QCOMPARE(moved->size(), std::size_t(1));
        const Calendar& calendar = fixture.office().ward().calendar;
        QCOMPARE(
            moved->front().after.at.localDate(), calendar.nextWorkingDay(before.at.localDate()));
        QCOMPARE(moved->front().after.at.localTime(), before.at.localTime());
    }

    /// What was put off and then stands still is no worse for it.
    void aPromiseThatWasPutOffMayStandStill()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(11, 1);
        VERIFY_OK(fixture.act(u"chutich"_s, u"apologise"_s, id,
            {{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2022-05-06"_s}}));
        VERIFY_OK(fixture.act(
            u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Thuế"_s}, {u"note"_s, u"lấy ý kiến"_s}}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestPayment"_s, id, {{u"reason"_s, u"thuế"_s}}));
        QVERIFY(fixture.office().movedDues()->empty());
        QVERIFY(
            !fixture.office().commandsFor(*fixture.office().dossier(id), {u"tiepnhan"_s}).empty());
        fixture.at(u"2022-05-05T09:00:00"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"payFee"_s, id));
        QCOMPARE(fixture.office().dossier(id)->due->at.toIso(), u"2022-05-09T17:00:00+07:00"_s);
    }

    /// A calendar that changes while the clock stands counts what was promised before, too.
    void aCalendarMayChangeWhileTheClockStands()
    {
        const auto due = [](bool changedBefore) {
            OfficeFixture fixture;
            const auto change = [&] {
                return fixture.run(u"quantri"_s, set({day(u"2022-05-05"_s, u"holiday"_s)})).ok();
            };
            bool ok = !changedBefore || change();
            const DossierId id = fixture.receiveCopies(11, 1);
            const auto act = [&](const QString& name, const QJsonObject& more) {
                ok = ok && fixture.act(u"tiepnhan"_s, name, id, more).ok();
            };
            act(u"forward"_s, {{u"to"_s, u"Thuế"_s}, {u"note"_s, u"lấy ý kiến"_s}});
            act(u"requestPayment"_s, {{u"reason"_s, u"thuế"_s}});
            ok = ok && (changedBefore || change());
            fixture.at(u"2022-05-06T10:00:00"_s);
            act(u"payFee"_s, {});
            return ok ? fixture.office().dossier(id)->due->at.toIso() : QString();
        };
        QVERIFY(!due(true).isEmpty());
        QCOMPARE(due(false), due(true));
    }

    /// Who waited was promised no day: what is promised when the papers have come is counted from
    /// then, also after a later pause.
    void whoWaitedIsCountedFromTheNewPromise()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        QVERIFY(!fixture.office().dossier(id)->due);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestSupplement"_s, id,
            {{u"items"_s, QJsonArray{u"bản chính"_s}}, {u"reason"_s, u"thiếu"_s}}));
        fixture.at(u"2022-05-06T09:00:00"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"supplement"_s, id,
            {{u"documents"_s, QJsonArray{QJsonObject{{u"name"_s, u"Bản chính"_s}}}}}));
        const Dossier dossier = *fixture.office().dossier(id);
        QVERIFY(dossier.due);
        Procedure procedure = *fixture.office().procedureOf(dossier);
        for (const auto policy : {SupplementPolicy::restart, SupplementPolicy::pause}) {
            procedure.supplementPolicy = policy;
            QVERIFY(isCountedBy(dossier, procedure, fixture.office().ward().calendar));
        }
    }

    void aPromiseThatRanOnMovesToo()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(11, 1);
        VERIFY_OK(fixture.act(
            u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Thuế"_s}, {u"note"_s, u"lấy ý kiến"_s}}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestPayment"_s, id, {{u"reason"_s, u"thuế"_s}}));
        fixture.at(u"2022-05-05T10:00:00"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"payFee"_s, id));
        const Instant before = fixture.office().dossier(id)->due->at;
        VERIFY_OK(fixture.run(
            u"quantri"_s, set({day(before.localDate().toString(Qt::ISODate), u"holiday"_s)})));
        QCOMPARE(fixture.office().movedDues()->size(), std::size_t(1));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"confirmDue"_s, id));
        QVERIFY(fixture.office().dossier(id)->due->at > before);
        QVERIFY(fixture.office().movedDues()->empty());
    }

    void aYearThatCannotBe_data()
    {
        QTest::addColumn<QJsonArray>("days");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        QTest::addRow("a day twice")
            << QJsonArray{day(u"2022-05-06"_s, u"holiday"_s), day(u"2022-05-06"_s, u"holiday"_s)}
            << u"/days/1/date"_s << u"duplicateDate"_s;
        QTest::addRow("both off and worked")
            << QJsonArray{day(u"2022-05-07"_s, u"holiday"_s), day(u"2022-05-07"_s, u"swapWork"_s)}
            << u"/days/1/date"_s << u"bothOffAndWorked"_s;
        QTest::addRow("of another year") << QJsonArray{day(u"2023-05-05"_s, u"holiday"_s)}
                                         << u"/days/0/date"_s << u"outsideYear"_s;
        QTest::addRow("a Saturday swapped off") << QJsonArray{day(u"2022-05-07"_s, u"swapOff"_s)}
                                                << u"/days/0/date"_s << u"alreadyOff"_s;
        QTest::addRow("a Monday swapped to work") << QJsonArray{day(u"2022-05-09"_s, u"swapWork"_s)}
                                                  << u"/days/0/date"_s << u"alreadyWorked"_s;
        QTest::addRow("a Saturday worked for nothing")
            << QJsonArray{day(u"2022-05-07"_s, u"swapWork"_s)} << u"/days/0/date"_s
            << u"nothingSwapped"_s;
        QTest::addRow("a name that turns around")
            << QJsonArray{day(u"2022-05-06"_s, u"holiday"_s, u"Nghỉ\u202e bù"_s)}
            << u"/days/0/name"_s << u"unseenCharacter"_s;
        QTest::addRow("a kind that isn't")
            << QJsonArray{day(u"2022-05-09"_s, u"rest"_s)} << u"/days/0/kind"_s << u"unknownKind"_s;
    }
    void aYearThatWasEnteredOnceStaysAsItIs()
    {
        Faults faults;
        const QJsonObject year{{u"year"_s, 2022}, {u"notice"_s, u"Thông báo 1"_s},
            {u"days"_s, QJsonArray{day(u"2022-05-06"_s, u"holiday"_s)}}};
        const auto folded = Calendar::official().withYear(year, faults);
        VERIFY_OK(folded);
        QVERIFY(!folded->isWorkingDay({2022, 5, 6}));
        QVERIFY(folded->isWorkingDay({2022, 9, 2})); // wrong, but so it was promised
        folded->checkYear(year, faults);
        QCOMPARE(faults.front().detail, u"holidayMissing"_s);
    }

    void noNoticeDropsAHolidayOfTheLaw()
    {
        OfficeFixture fixture;
        QJsonObject year = set({});
        QJsonArray days = year[u"days"_s].toArray();
        for (qsizetype at = 0; at < days.size(); ++at)
            if (days[at][u"date"_s].toString() == u"2022-09-02")
                days.removeAt(at--);
        year[u"days"_s] = days;
        const auto refused = fixture.run(u"quantri"_s, year);
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().detail, u"holidayMissing"_s);
    }

    /// One day beside the second of September, as the Prime Minister decides.
    void aNeighbourOfTheNationalDayIsOff_data()
    {
        QTest::addColumn<QString>("neighbour");
        QTest::addColumn<QString>("refused");
        QTest::newRow("before") << u"2027-09-01"_s << QString();
        QTest::newRow("after") << u"2027-09-03"_s << QString();
        QTest::newRow("none of both") << u"2027-09-06"_s << u"holidayMissing"_s;
    }
    void aNeighbourOfTheNationalDayIsOff()
    {
        QFETCH(QString, neighbour);
        QFETCH(QString, refused);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject year = set({day(neighbour, u"holiday"_s)}, 2027);
        QJsonArray days = year[u"days"_s].toArray();
        for (qsizetype at = 0; at < days.size(); ++at) {
            const QString date = days[at][u"date"_s].toString();
            if (date == u"2027-09-01" && date != neighbour)
                days.removeAt(at--);
        }
        year[u"days"_s] = days;
        const auto entered = fixture.run(u"quantri"_s, year);
        QCOMPARE(entered ? QString() : entered.error().detail, refused);
        if (!entered)
            QVERIFY(sentence(entered.error(), Language::vietnamese)
                        .contains(u"01/09/2027 hoặc 03/09/2027"_s));
    }

    void aYearThatCannotBe()
    {
        QFETCH(QJsonArray, days);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        const auto refused = fixture.run(u"quantri"_s, set(days));
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().field, field);
        QCOMPARE(refused.error().detail, detail);
        QVERIFY(fixture.office().ward().calendar.isWorkingDay({2022, 5, 6}));
    }

    void aYearIsOfTheAdministratorOrTheHead()
    {
        OfficeFixture fixture;
        VERIFY_ERROR(fixture.run(u"tiepnhan"_s, set({})), ErrorCode::notAllowed);
    }

    void aYearWithoutANoticeIsProvisionalUntilItIsEntered()
    {
        OfficeFixture fixture;
        QVERIFY(!fixture.office().ward().calendar.isOfficial(2030));
        const QJsonObject year = set({day(u"2030-01-01"_s, u"holiday"_s)}, 2030);
        VERIFY_OK(fixture.run(u"quantri"_s, year));
        QVERIFY(fixture.office().ward().calendar.isOfficial(2030));
        QCOMPARE(fixture.office().ward().calendar.noticeOf(2030), u"Thông báo 99/TB-UBND"_s);
        QCOMPARE(fixture.office().ward().calendar.exceptionsOf(2030).size(),
            std::size_t(year[u"days"_s].toArray().size()));
    }
};

QTEST_GUILESS_MAIN(TestCalendarVerbs)
#include "tst_calendarverbs.moc"
