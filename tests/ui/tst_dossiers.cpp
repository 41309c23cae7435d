// The lists of dossiers and the page of one, by keyboard. MOTCUA_PICTURES=folder saves pictures.
#include "core/dossier/steps.h"
#include "tests/support/deskfixture.h"
#include "tests/support/pictures.h"
#include "ui/dossier/actionface.h"
#include "ui/dossier/dossiermodel.h"
#include "ui/dossier/dossierspage.h"
#include "ui/dossier/duewords.h"
#include "ui/dossier/timelinewords.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/views.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr QSize kScreen{1170, 674};

/// The page as the window shows it.
struct Stand
{
    explicit Stand(DeskFixture& fixture, const QString& login = u"tiepnhan"_s)
        : desk(fixture.desk())
        , page((fixture.signIn(login), fixture.context()))
    {
        page.resize(kScreen);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
    }

    /// Nothing may be on its way to a page that is gone.
    ~Stand()
    {
        for (int round = 0; round < 4; ++round) {
            const auto last = desk.read([](const Office&) { return true; });
            while (!last.isFinished())
                QTest::qWait(1);
            QCoreApplication::processEvents();
        }
    }

    QAbstractItemModel& model() { return *table()->model(); }
    TableView* table() { return page.findChild<TableView*>(u"dossiers"_s); }
    template <class Widget = QWidget>
    Widget* find(const QString& name)
    {
        for (auto* one : page.findChildren<Widget*>(name))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    bool open(DossierId id)
    {
        page.open(id);
        return QTest::qWaitFor([this] { return find(u"dossierTitle"_s) != nullptr; });
    }
    QString text(const QString& name)
    {
        const auto* label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &page, key, with);
    }
    void type(const QString& name, const QString& text)
    {
        auto* field = find(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus();
        if (auto* note = qobject_cast<QPlainTextEdit*>(field))
            note->setPlainText(text);
        else
            qobject_cast<QLineEdit*>(field)->setText(text);
    }
    /// Sends the open fields and waits until they are closed.
    bool send()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return find(u"send"_s) == nullptr; });
    }
    QString words()
    {
        QStringList all;
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisibleTo(&page))
                all += label->text();
        return all.join(u'\n');
    }

    Desk& desk;
    DossiersPage page;
};

DossierId copies(DeskFixture& fixture, int count = 2)
{
    return fixture.receive(sampleCopies(count, 3, sampleCard(u"Nguyễn"_s)));
}

void act(DeskFixture& fixture, DossierId id, const QString& verb, const QString& login,
    QJsonObject more = {})
{
    more[u"do"_s] = verb;
    fixture.act(id, more, login);
}

/// A death that was declared, approved, and waits for the number of another system.
DossierId approvedDeath(DeskFixture& fixture)
{
    const QJsonObject deceased{{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Lê Văn Bình"_s},
        {u"dateOfBirth"_s, u"1943-02-01"_s}, {u"sex"_s, u"male"_s}};
    const DossierId id = fixture.receive({{u"procedure"_s, u"1.000656"_s},
        {u"applicant"_s, QJsonObject{{u"scan"_s, sampleCard(u"Nguyễn"_s)}}},
        {u"parties"_s, QJsonArray{deceased}},
        {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2026-11-19"_s}}}});
    act(fixture, id, u"submit"_s, u"tiepnhan"_s);
    act(fixture, id, u"approve"_s, u"chutich"_s);
    return id;
}

/// The police decide it.
DossierId residence(DeskFixture& fixture)
{
    return fixture.receive({{u"procedure"_s, u"1.004222"_s},
        {u"applicant"_s, QJsonObject{{u"scan"_s, sampleCard(u"Nguyễn"_s)}}}});
}

DossierId doneCopies(DeskFixture& fixture)
{
    const DossierId id = copies(fixture);
    act(fixture, id, u"submit"_s, u"tiepnhan"_s);
    act(fixture, id, u"approve"_s, u"chutich"_s);
    return id;
}

Instant at(const QString& iso)
{
    return Instant::fromIso(iso).value();
}
/// Received on the tenth, promised for the twelfth.
Dossier promised(State state)
{
    Dossier dossier;
    dossier.state = state;
    dossier.receivedAt = at(u"2026-11-10T08:00:00"_s);
    dossier.due = Due{};
    dossier.due->at = at(u"2026-11-12T08:00:00"_s);
    return dossier;
}

} // namespace

class TestDossiers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyLanguage(*qApp, Language::vietnamese);
        applyTheme(*qApp, ThemeKind::light);
    }

    // --- due words

    void aPromiseIsSaidInWords_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("tone");
        const int late = int(Tone::overdue);
        const int soon = int(Tone::dueSoon);
        const int far = int(Tone::neutral);
        QTest::newRow("minutes past") << u"2026-11-23T09:30:00"_s << u"quá hạn 12 phút"_s << late;
        QTest::newRow("hours past")
            << u"2026-11-23T08:30:00"_s << u"quá hạn 1 giờ làm việc"_s << late;
        QTest::newRow("by an hour before the office opened")
            << u"2026-11-23T07:00:00"_s << u"quá hạn 1 giờ làm việc"_s << late;
        QTest::newRow("yesterday, though less than a day")
            << u"2026-11-22T17:00:00"_s << u"quá hạn 1 ngày làm việc"_s << late;
        QTest::newRow("last Friday")
            << u"2026-11-20T17:00:00"_s << u"quá hạn 1 ngày làm việc"_s << late;
        QTest::newRow("this very moment")
            << u"2026-11-23T09:42:00"_s << u"hạn 09:42 hôm nay"_s << soon;
        QTest::newRow("this afternoon")
            << u"2026-11-23T17:00:00"_s << u"hạn 17:00 hôm nay"_s << soon;
        QTest::newRow("the next working day, over a holiday")
            << u"2026-11-25T17:00:00"_s << u"còn 1 ngày làm việc"_s << soon;
        QTest::newRow("the second working day")
            << u"2026-11-26T10:40:00"_s << u"còn 2 ngày làm việc"_s << far;
        QTest::newRow("the third working day")
            << u"2026-11-27T10:40:00"_s << u"còn 3 ngày làm việc"_s << far;
        QTest::newRow("over a weekend")
            << u"2026-11-30T10:40:00"_s << u"còn 4 ngày làm việc"_s << far;
    }

    /// Amber from three quarters of the promise, not from its first minute.
    void aPromiseIsNearOnceThreeQuartersAreGone_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<bool>("near");
        QTest::newRow("just received, due this afternoon") << u"2026-11-23T09:40:00"_s << false;
        QTest::newRow("half of it gone") << u"2026-11-23T02:24:00"_s << false;
        QTest::newRow("three quarters gone") << u"2026-11-22T11:48:00"_s << true;
    }
    void aPromiseIsNearOnceThreeQuartersAreGone()
    {
        QFETCH(QString, received);
        QFETCH(bool, near);
        const Instant due = at(u"2026-11-23T17:00:00"_s);
        const Promise promise{State::processing, Lane::appointment, at(received), 0, due, true};
        const Pill pill = promisePill(promise, Calendar::official(), at(u"2026-11-23T09:42:00"_s));
        QCOMPARE(pill.tone == Tone::dueSoon, near);
    }

    void aPromiseIsSaidInWords()
    {
        QFETCH(QString, due);
        const Promise promise{
            State::processing, Lane::appointment, at(u"2026-11-10T08:00:00"_s), 0, at(due), true};
        const Pill pill = promisePill(promise, Calendar::official(), at(u"2026-11-23T09:42:00"_s));
        QTEST(pill.text, "words");
        QTEST(int(pill.tone), "tone");
    }

    /// The narrow column of a list keeps the words short; the whole stands under the mouse.
    void aListSaysThePromiseShortly_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("words");
        QTest::newRow("days past") << u"2026-11-20T17:00:00"_s << u"quá 1 ngày"_s;
        QTest::newRow("minutes past") << u"2026-11-23T09:30:00"_s << u"quá hạn 12 phút"_s;
        QTest::newRow("today") << u"2026-11-23T17:00:00"_s << u"hạn 17:00 hôm nay"_s;
        QTest::newRow("later") << u"2026-11-27T10:40:00"_s << u"còn 3 ngày"_s;
    }
    void aListSaysThePromiseShortly()
    {
        QFETCH(QString, due);
        const Promise promise{
            State::processing, Lane::appointment, at(u"2026-11-10T08:00:00"_s), 0, at(due), true};
        const Pill pill
            = promiseListPill(promise, Calendar::official(), at(u"2026-11-23T09:42:00"_s));
        QTEST(pill.text, "words");
    }

    /// Minutes waited stand beside those promised; what is done says what was promised.
    void aListSaysWaitedAndPromised_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Lane>("lane");
        QTest::addColumn<QString>("words");
        QTest::newRow("waits") << State::processing << Lane::noWait << u"chờ 13/15 phút"_s;
        QTest::newRow("ready") << State::done << Lane::noWait << u"chờ 13/15 phút"_s;
        QTest::newRow("handed over") << State::handedOver << Lane::noWait << u"hẹn 15 phút"_s;
        QTest::newRow("appointment") << State::done << Lane::appointment << u"hẹn 27/11/2026"_s;
        QTest::newRow("papers awaited")
            << State::awaitingSupplement << Lane::appointment << QString();
    }
    void aListSaysWaitedAndPromised()
    {
        QFETCH(State, state);
        QFETCH(Lane, lane);
        const auto due = lane == Lane::appointment ? std::optional(at(u"2026-11-27T17:00:00"_s))
                                                   : std::nullopt;
        const Promise promise{state, lane, at(u"2026-11-23T09:29:00"_s), 15, due};
        const Pill pill
            = promiseListPill(promise, Calendar::official(), at(u"2026-11-23T09:42:00"_s));
        QTEST(pill.text, "words");
    }

    /// What is counted through nights and days off is late through them.
    void aLimitByTheClockIsToldByTheClock_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("list");
        QTest::newRow("over a Sunday")
            << u"2026-11-22T07:42:00"_s << u"quá hạn 26 giờ"_s << u"quá hạn 26 giờ"_s;
        QTest::newRow("minutes past")
            << u"2026-11-23T09:30:00"_s << u"quá hạn 12 phút"_s << u"quá hạn 12 phút"_s;
        QTest::newRow("tonight") << u"2026-11-24T03:42:00"_s << u"còn 18 giờ"_s << u"còn 18 giờ"_s;
    }

    /// Below one hour nobody is told of none.
    void theLastHourIsToldInMinutes_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("words");
        QTest::newRow("an hour") << u"2026-11-23T23:12:00"_s << u"còn 1 giờ"_s;
        QTest::newRow("less") << u"2026-11-23T23:13:00"_s << u"còn 59 phút"_s;
        QTest::newRow("seconds") << u"2026-11-23T23:59:30"_s << u"còn 13 phút"_s;
    }
    void theLastHourIsToldInMinutes()
    {
        QFETCH(QString, now);
        Dossier dossier = promised(State::processing);
        dossier.due = Due{at(u"2026-11-24T00:12:00"_s), LimitKind::clockHours, {}};
        const Pill pill = promiseShortPill(promiseOf(dossier), Calendar::official(), at(now));
        QTEST(pill.text, "words");
    }
    void aLimitByTheClockIsToldByTheClock()
    {
        QFETCH(QString, due);
        Dossier dossier = promised(State::processing);
        dossier.due = Due{at(due), LimitKind::clockHours, {}};
        const Instant now = at(u"2026-11-23T09:42:00"_s);
        const Calendar& calendar = Calendar::official();
        QTEST(promisePill(promiseOf(dossier), calendar, now).text, "whole");
        QTEST(promiseListPill(promiseOf(dossierRow(dossier, 1)), calendar, now).text, "list");
    }

    void whoWaitsHereIsCountedInMinutes_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("tone");
        QTest::newRow("just come")
            << u"09:01:00"_s << u"công dân chờ 1 phút, cam kết 20"_s << int(Tone::done);
        QTest::newRow("three quarters")
            << u"09:15:00"_s << u"công dân chờ 15 phút, cam kết 20"_s << int(Tone::dueSoon);
        QTest::newRow("past it") << u"09:21:00"_s << u"công dân chờ 21 phút, cam kết 20"_s
                                 << int(Tone::overdue);
    }

    void whoWaitsHereIsCountedInMinutes()
    {
        QFETCH(QString, now);
        const Promise promise{
            State::forApproval, Lane::noWait, at(u"2026-11-23T09:00:00"_s), 20, {}};
        const Pill pill
            = promiseTitlePill(promise, Calendar::official(), at(u"2026-11-23T"_s + now));
        QTEST(pill.text, "words");
        QTEST(int(pill.tone), "tone");
    }

    void noPromiseRuns_data()
    {
        QTest::addColumn<State>("state");
        QTest::newRow("while papers are awaited") << State::awaitingSupplement;
        QTest::newRow("once the result is there") << State::done;
        QTest::newRow("once it is handed over") << State::handedOver;
        QTest::newRow("once it is stopped") << State::stopped;
    }

    void noPromiseRuns()
    {
        QFETCH(State, state);
        const Promise promise = promiseOf(promised(state));
        QCOMPARE(promisePill(promise, Calendar::official(), at(u"2026-11-23T09:42:00"_s)).text,
            QString());
    }

    void itRunsOnWhileAnotherBodyOwesItsPart()
    {
        Dossier dossier = promised(State::handedOver);
        dossier.forwardings.push_back({u"Công an phường"_s, {}, {}, {}, {}, {}});
        QCOMPARE(promisePill(promiseOf(dossier), Calendar::official(), at(u"2026-11-12T09:42:00"_s))
                     .text,
            u"quá hạn 1 giờ làm việc"_s);
    }

    // --- lists

    void anEmptyListSaysSo()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        QTRY_COMPARE(stand.text(u"emptyList"_s), u"Chưa có hồ sơ nào"_s);
        savePictures(stand.page, u"dossiers-empty"_s);
    }

    void aListShowsNamesWithTheLastFourDigitsOnly()
    {
        DeskFixture fixture;
        fixture.populate();
        Stand stand(fixture);
        QTRY_VERIFY(stand.model().rowCount() > 20);
        const QString name = stand.model().index(0, DossierModel::applicant).data().toString();
        QVERIFY2(name.contains(u" · •••• "), qPrintable(name));
        static const QRegularExpression longNumber(u"[0-9]{9}"_s);
        QVERIFY(!name.contains(longNumber));
        savePictures(stand.page, u"dossiers"_s);
    }

    void theWordsChooseTheList_data()
    {
        QTest::addColumn<int>("work");
        for (const ListFilter& filter : listFilters())
            QTest::newRow(filter.label) << int(filter.work);
    }

    void theWordsChooseTheList()
    {
        QFETCH(int, work);
        DeskFixture fixture;
        fixture.populate();
        Stand stand(fixture);
        QTRY_VERIFY(stand.model().rowCount() > 0);
        stand.page.showList(Work(work));
        const WorkQuery query{Work(work), fixture.clock().now(),
            soonUntil(fixture.desk().ward().calendar, fixture.clock().now()),
            stepSoonUntil(fixture.desk().ward().calendar, fixture.clock().now())};
        const auto asked
            = fixture.desk().read([query](const Office& o) { return page(o.file(), query, 500); });
        QTRY_VERIFY(asked.isFinished());
        const int rows = int(asked.result()->rows.size());
        QTRY_COMPARE(stand.model().rowCount(), rows);
        QTRY_COMPARE(stand.text(u"dossierCount"_s), u"%1 hồ sơ"_s.arg(rows));
    }

    void ctrlPageDownGoesToTheNextList()
    {
        DeskFixture fixture;
        fixture.populate();
        Stand stand(fixture);
        QTRY_VERIFY(stand.model().rowCount() > 0);
        const auto isChosen
            = [&](const QString& name) { return stand.find<QAbstractButton>(name)->isChecked(); };
        QVERIFY(isChosen(u"filter.all"_s));
        stand.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(isChosen(u"filter.today"_s));
        stand.press(Qt::Key_PageUp, Qt::ControlModifier);
        stand.press(Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(isChosen(u"filter.uncollected"_s));
    }

    void aLongListIsNotLoadedWhole()
    {
        constexpr int kMany = 1'050;
        DeskFixture fixture;
        for (int i = 0; i < kMany; ++i)
            copies(fixture, 1);
        Stand stand(fixture);
        QTRY_COMPARE(stand.text(u"dossierCount"_s), u"1.050 hồ sơ"_s);
        QTRY_COMPARE(stand.model().rowCount(), DossierModel::kPage);
        QVERIFY(stand.model().canFetchMore({}));
        stand.table()->scrollToBottom();
        QTRY_COMPARE(stand.model().rowCount(), 2 * DossierModel::kPage);
        while (stand.model().rowCount() < kMany) {
            const int before = stand.model().rowCount();
            stand.table()->scrollToBottom();
            QTRY_VERIFY(stand.model().rowCount() > before);
        }
        QVERIFY(!stand.model().canFetchMore({}));
        QCOMPARE(codesOf(stand.model()).size(), kMany);
    }

    void enterOpensAndEscComesBackToTheSamePlace()
    {
        DeskFixture fixture;
        fixture.populate();
        Stand stand(fixture);
        QTRY_VERIFY(stand.model().rowCount() > 12);
        stand.table()->selectRow(11);
        const QString code = stand.model().index(11, DossierModel::code).data().toString();
        stand.table()->setFocus();
        stand.press(Qt::Key_Return);
        QTRY_VERIFY(stand.text(u"dossierLine"_s).startsWith(code));
        QVERIFY(stand.page.goBack());
        QCOMPARE(stand.table()->currentIndex().row(), 11);
        QVERIFY(stand.table()->isVisible());
        QVERIFY(!stand.page.goBack());
    }

    void aRefreshKeepsThePlace()
    {
        DeskFixture fixture;
        fixture.populate();
        Stand stand(fixture);
        QTRY_VERIFY(stand.model().rowCount() > 12);
        stand.table()->selectRow(7);
        const QString code = stand.model().index(7, DossierModel::code).data().toString();
        const int before = stand.model().rowCount();
        copies(fixture);
        stand.page.refresh();
        QTRY_COMPARE(stand.model().rowCount(), before + 1);
        const int row = stand.table()->currentIndex().row();
        QCOMPARE(stand.model().index(row, DossierModel::code).data().toString(), code);
    }

    // --- the page of a dossier

    void backspaceGoesBackToo()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.page.setFocus();
        stand.press(Qt::Key_Backspace);
        QTRY_VERIFY(stand.table()->isVisible());
    }

    void theDossierSaysWhatItIs()
    {
        DeskFixture fixture;
        fixture.populate();
        const DossierId id = fixture.rows(Work::ready).at(0).id;
        const Dossier dossier = fixture.dossier(id);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        QTRY_VERIFY(stand.text(u"dossierLine"_s).startsWith(dossier.code));
        QVERIFY(stand.text(u"dossierLine"_s).contains(dossier.applicant.displayName()));
        QCOMPARE(stand.text(u"feeFact"_s), formatDong(dossier.fee.total));
        QVERIFY(stand.words().contains(u"Số đã cấp"_s));
        savePictures(stand.page, u"dossier-done"_s);
    }

    void whoOpensADossierIsKept()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture, u"chutich"_s);
        QVERIFY(stand.open(id));
        fixture.signIn(u"quansat"_s);
        stand.page.refresh();
        const auto looked = fixture.desk().read([id](const Office& office) {
            QStringList actors;
            const auto events
                = office.file().events(u"reading:%1:%2"_s.arg(id.station).arg(id.seq));
            for (const Event& event : *events)
                actors += event.header.actor;
            return actors;
        });
        QTRY_VERIFY(looked.isFinished());
        QCOMPARE(looked.result(), (QStringList{u"chutich"_s, u"quansat"_s}));
    }

    void anAppointmentShowsItsPromiseAndWhy()
    {
        DeskFixture fixture;
        fixture.populate();
        const DossierId id = fixture.rows(Work::overdue).at(0).id;
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        QVERIFY(stand.find<Badge>(u"promise"_s)->pill().text.startsWith(u"quá hạn"_s));
        QTest::mouseClick(stand.find(u"whyDue"_s), Qt::LeftButton);
        QTRY_VERIFY(stand.find(u"why"_s));
        QCOMPARE(stand.page.size(), kScreen);
        savePictures(stand.page, u"dossier-overdue"_s);
        QVERIFY(stand.page.goBack());
        QVERIFY(!stand.find(u"why"_s));
    }

    void whoOnlyLooksOnSeesNoWholeNumber()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        const QString number = fixture.dossier(id).applicant.person.personalNumber;
        Stand stand(fixture, u"quansat"_s);
        QVERIFY(stand.open(id));
        QVERIFY(!stand.words().contains(number));
        QVERIFY(stand.words().contains(u"bạn không có việc gì"_s));
        QVERIFY(!stand.find(u"print.control"_s));
    }

    // --- what can be done, by keyboard

    void ctrlEnterSubmits()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        savePictures(stand.page, u"dossier-received"_s);
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.dossier(id).state, State::forApproval);
        QTRY_COMPARE(stand.text(u"stateFact"_s), u"Chờ duyệt"_s);
    }

    void ctrlZTakesTheSubmissionBack()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        act(fixture, id, u"submit"_s, u"tiepnhan"_s);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.dossier(id).state, State::processing);
    }

    void aReasonClosesTheDossier_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("with");
        QTest::addColumn<State>("state");
        QTest::newRow("refuse") << int(Qt::Key_T) << int(Qt::ControlModifier | Qt::ShiftModifier)
                                << State::refused;
        QTest::newRow("withdraw") << int(Qt::Key_R) << int(Qt::ControlModifier | Qt::ShiftModifier)
                                  << State::stopped;
        QTest::newRow("void") << int(Qt::Key_H) << int(Qt::ControlModifier | Qt::ShiftModifier)
                              << State::stopped;
    }

    void aReasonClosesTheDossier()
    {
        QFETCH(int, key);
        QFETCH(int, with);
        QFETCH(State, state);
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key(key), Qt::KeyboardModifiers(with));
        QTRY_VERIFY(stand.find<QPlainTextEdit>(u"reason"_s));
        QVERIFY(stand.find<QPlainTextEdit>(u"reason"_s)->hasFocus());
        stand.type(u"reason"_s, u"Công dân nộp nhầm"_s);
        stand.press(Qt::Key_Tab);
        QVERIFY(!stand.find<QPlainTextEdit>(u"reason"_s)->hasFocus());
        stand.find<QPlainTextEdit>(u"reason"_s)->setFocus();
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.dossier(id).state, state);
        QCOMPARE(fixture.dossier(id).closingReason, u"Công dân nộp nhầm"_s);
        QTRY_COMPARE(stand.text(u"dueFact"_s), u"–"_s);
        QCOMPARE(stand.text(u"feeFact"_s), u"không thu"_s);
    }

    void aReasonOfTheLawBringsItsRule()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        auto* reason = stand.find<NoteField>(u"reason"_s);
        QVERIFY(reason);
        QTest::keyClicks(reason, u"tay xoa"_s);
        const QAbstractItemView* offered = reason->completer()->popup();
        QTRY_VERIFY(offered->isVisible());
        const QString law = offered->model()->index(0, 0).data().toString();
        QVERIFY2(law.contains(u"tẩy xóa"_s), qPrintable(law));
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier); // sends, list or not
        QTRY_COMPARE(fixture.dossier(id).state, State::refused);
        QCOMPARE(fixture.dossier(id).closingReason, u"tay xoa"_s);
    }

    void aRuleIsNamedSmallestPlaceFirst()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        auto* reason = stand.find<NoteField>(u"reason"_s);
        QVERIFY(reason);
        QTest::keyClicks(reason, u"tay xoa"_s);
        QTRY_VERIFY(reason->completer()->popup()->isVisible());
        reason->completer()->popup()->hide();
        reason->setPlainText(reason->completer()->model()->index(0, 0).data().toString());
        QCOMPARE(stand.find<QLineEdit>(u"source"_s)->text(),
            u"Nghị định 23/2015/NĐ-CP, khoản 1 Điều 22"_s);
        savePictures(stand.page, u"dossier-refuse-reason"_s);
    }

    void whatCannotBeUndoneStandsQuietlyLast()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        const auto* end = stand.find<ActionButton>(commandName(Command::voidDossier));
        QVERIFY(end);
        QCOMPARE(end->kind(), ActionKind::quiet);
        const auto buttons = end->parentWidget()->findChildren<ActionButton*>();
        QVERIFY(buttons.size() > 1);
        for (const auto* other : buttons)
            QVERIFY(other == end || other->y() < end->y());
    }

    void theWayBackStandsInLineWithTheTitle()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        const auto leftOf
            = [&](const QWidget* part) { return part->mapTo(&stand.page, QPoint()).x(); };
        auto* back = stand.find<ActionButton>(u"toList"_s);
        QCOMPARE(leftOf(back), leftOf(stand.find(u"dossierTitle"_s)));
        const QImage face = back->grab().toImage();
        bool inked = false; // within what an icon leaves free around its lines
        for (int x = 0; x < 6; ++x)
            for (int y = 0; y < face.height(); ++y)
                inked = inked || face.pixelColor(x, y) != face.pixelColor(0, 0);
        QVERIFY(inked);
    }

    void aMissingReasonIsSaidUnderTheField()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!stand.text(u"actionWrong"_s).isEmpty());
        QCOMPARE(fixture.dossier(id).state, State::received);
    }

    void escKeepsWhatWasTyped()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        stand.type(u"reason"_s, u"Không thuộc thẩm quyền"_s);
        stand.press(Qt::Key_Escape);
        QVERIFY(!stand.find(u"reason"_s));
        stand.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(
            stand.find<QPlainTextEdit>(u"reason"_s)->toPlainText(), u"Không thuộc thẩm quyền"_s);
    }

    void xMakesItAnAppointment()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_F8);
        stand.type(u"reason"_s, u"Máy photocopy hỏng"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).lane, Lane::appointment);
    }

    void papersAreAskedForAndTakenIn()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stand.find<QCheckBox>(u"paper1"_s));
        stand.press(Qt::Key_Space);
        stand.type(u"others"_s, u"Bản dịch; Giấy ủy quyền"_s);
        stand.type(u"reason"_s, u"Bản chính mờ"_s);
        savePictures(stand.page, u"dossier-supplement"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).state, State::awaitingSupplement);
        QCOMPARE(fixture.dossier(id).supplements.back().items.size(), 3);
        QTRY_COMPARE(stand.text(u"stateFact"_s), u"Chờ bổ sung"_s);
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(stand.find<QCheckBox>(u"paper3"_s));
        QVERIFY(!stand.find<QPlainTextEdit>(u"reason"_s)); // all of it came
        stand.press(Qt::Key_Space); // the first has not come
        QTRY_VERIFY(stand.find<QPlainTextEdit>(u"reason"_s));
        savePictures(stand.page, u"dossier-supplement-part"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).supplements.back().came.size(), 2);
        QCOMPARE(fixture.dossier(id).state, State::awaitingSupplement);
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(stand.find<QCheckBox>(u"paper1"_s));
        QVERIFY(!stand.find<QCheckBox>(u"paper2"_s)); // only what is left
        stand.press(Qt::Key_Space);
        stand.type(u"reason"_s, u"Đối chiếu bản chính khi nhận kết quả"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).state, State::processing);
        QVERIFY(fixture.dossier(id).supplements.back().answered);
    }

    void anotherBodysApologyIsPutOnRecordByItsLetter()
    {
        DeskFixture fixture;
        const DossierId id = residence(fixture);
        Stand leader(fixture, u"chutich"_s);
        QVERIFY(leader.open(id));
        leader.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(leader.find<QLineEdit>(u"letter"_s));
        leader.type(u"reason"_s, u"Phải xác minh chỗ ở"_s);
        leader.type(u"newDue"_s, u"04/12/2026"_s);
        leader.type(u"letter"_s, u"152/CAP ngày 24/11/2026"_s);
        savePictures(leader.page, u"dossier-apology-letter"_s);
        QVERIFY(leader.send());
        QTRY_VERIFY(fixture.dossier(id).apology);
        QCOMPARE(fixture.dossier(id).apology->letter, u"152/CAP ngày 24/11/2026"_s);
        const auto told
            = timelineEntries(fixture.dossier(id), fixture.desk().ward(), fixture.clock().now());
        QVERIFY2(told.front().detail.contains(
                     u"văn bản của cơ quan giải quyết: 152/CAP ngày 24/11/2026"_s),
            qPrintable(told.front().detail));
        savePictures(leader.page, u"dossier-apology-told"_s);
    }

    void anotherBodyMaySayNo()
    {
        DeskFixture fixture;
        const DossierId id = residence(fixture);
        act(fixture, id, u"forward"_s, u"tiepnhan"_s, {{u"to"_s, u"Công an phường"_s}});
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        auto* take = stand.find<QAbstractButton>(u"takeResult"_s);
        QVERIFY(take);
        take->click();
        QTRY_VERIFY(stand.find<QLineEdit>(u"result"_s));
        QVERIFY(!stand.find<QPlainTextEdit>(u"reason"_s));
        stand.find<QCheckBox>(u"refused"_s)->click();
        stand.type(u"result"_s, u"Thông báo số 12/TB-CAP"_s);
        stand.type(u"reason"_s, u"Chỗ ở không đủ điều kiện"_s);
        savePictures(stand.page, u"dossier-refused-elsewhere"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).state, State::rejected);
        QCOMPARE(fixture.dossier(id).closingReason, u"Chỗ ở không đủ điều kiện"_s);
    }

    /// Whoever asks has died, by an earlier dossier: to send that to the police takes a reason, to
    /// send it to a colleague does not.
    void toWhoDecidesItGoesWithAReasonWhereSomethingSpeaksAgainstIt()
    {
        DeskFixture fixture;
        const QJsonObject man{{u"fullName"_s, u"Lê Văn Bình"_s}, {u"sex"_s, u"male"_s},
            {u"personalNumber"_s, u"001043012345"_s}, {u"dateOfBirth"_s, u"1943-02-01"_s}};
        QJsonObject deceased = man;
        deceased[u"role"_s] = u"deceased"_s;
        fixture.receive({{u"procedure"_s, u"1.000656"_s},
            {u"applicant"_s, QJsonObject{{u"scan"_s, sampleCard(u"Nguyễn"_s)}}},
            {u"parties"_s, QJsonArray{deceased}},
            {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2026-11-19"_s}}}});
        const DossierId id
            = fixture.receive({{u"procedure"_s, u"1.004222"_s}, {u"applicant"_s, man}});
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stand.find<QLineEdit>(u"to"_s));
        QCOMPARE(stand.find<QLineEdit>(u"to"_s)->text(), u"Công an phường"_s);
        QVERIFY(stand.find<QPlainTextEdit>(u"reason"_s));
        QVERIFY(stand.find<QLabel>(u"against"_s)->text().startsWith(u"Lê Văn Bình"_s));
        savePictures(stand.page, u"dossier-forward-reason"_s);
        stand.type(u"to"_s, u"Trần Quốc Khánh"_s);
        QVERIFY(!stand.find<QLabel>(u"against"_s));
        QVERIFY(!stand.find<QPlainTextEdit>(u"reason"_s));
        stand.type(u"to"_s, u"Công an phường"_s);
        stand.type(u"reason"_s, u"Trùng tên, đã xác minh"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).forwardings.size(), 1U);
        QCOMPARE(fixture.dossier(id).timeline.back().detail[u"reason"_s].toString(),
            u"Trùng tên, đã xác minh"_s);
    }

    void whoHasTheNextStepIsProposedAndOthersAreOffered()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture, 11);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stand.find<QLineEdit>(u"to"_s));
        auto* to = stand.find<QLineEdit>(u"to"_s);
        QCOMPARE(to->text(), u"Công chức Tư pháp - Hộ tịch"_s);
        QCOMPARE(to->selectedText(), to->text());
        QTest::keyClicks(to, u"khanh"_s); // takes its place
        QCOMPARE(to->text(), u"khanh"_s);
        const QAbstractItemView* offered = to->completer()->popup();
        QVERIFY(offered->isVisible());
        QCOMPARE(offered->model()->index(0, 0).data().toString(), u"Trần Quốc Khánh"_s);
        to->completer()->popup()->hide();
        stand.type(u"to"_s, u"Công chức Tư pháp - Hộ tịch"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).forwardings.size(), 1U);
        QCOMPARE(fixture.dossier(id).forwardings.front().to, u"Công chức Tư pháp - Hộ tịch"_s);
    }

    void aDutyIsAskedForWithItsAmountAndPlace()
    {
        DeskFixture fixture;
        const DossierId id = residence(fixture);
        act(fixture, id, u"forward"_s, u"tiepnhan"_s, {{u"to"_s, u"Công an phường"_s}});
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stand.find<QLineEdit>(u"payAt"_s));
        stand.type(u"reason"_s, u"Lệ phí trước bạ"_s);
        stand.type(u"payAt"_s, u"Kho bạc Nhà nước"_s);
        savePictures(stand.page, u"dossier-payment-request"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).state, State::awaitingPayment);
        QCOMPARE(fixture.dossier(id).paymentRequests.back().payAt, u"Kho bạc Nhà nước"_s);
        QTRY_VERIFY(stand.find<QAbstractButton>(u"payFee"_s));
        stand.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stand.find<QLineEdit>(u"document"_s));
        QVERIFY(!stand.find<QLineEdit>(u"book"_s)); // no receipt of ours …
        auto* own = stand.find<QCheckBox>(u"ownFee"_s);
        own->click();
        QVERIFY(stand.find<QLineEdit>(u"book"_s)); // … unless our fee came
        QVERIFY(!stand.find<QLineEdit>(u"document"_s));
        savePictures(stand.page, u"dossier-fee-beside-duty"_s);
        own->click();
        stand.type(u"document"_s, u"Giấy nộp tiền 0012 ngày 24/11/2026"_s);
        savePictures(stand.page, u"dossier-paid-elsewhere"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).state, State::processing);
        QVERIFY(fixture.dossier(id).payments.empty());
    }

    void whoWasToBeServedAtOnceIsOverdueOnceTheOfficeHasClosed()
    {
        const auto at = [](const QString& iso) { return *Instant::fromIso(iso + u"+07:00"_s); };
        const Promise promise{State::forApproval, Lane::noWait, at(u"2026-11-23T09:00:00"_s), 20,
            {}, true, false, at(u"2026-11-23T17:00:00"_s)};
        const Calendar& calendar = Calendar::official();
        QCOMPARE(promisePill(promise, calendar, at(u"2026-11-23T09:18:00"_s)).text, u"18'"_s);
        const Pill late = promisePill(promise, calendar, at(u"2026-11-26T09:00:00"_s));
        QCOMPARE(late.tone, Tone::overdue);
        QVERIFY2(late.text.contains(u"2 ngày làm việc"_s), qPrintable(late.text));
    }

    void moneyTakenWithoutAReceiptGetsItLater()
    {
        DeskFixture fixture;
        const DossierId id = doneCopies(fixture);
        act(fixture, id, u"payFee"_s, u"tiepnhan"_s);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stand.find<QLineEdit>(u"book"_s));
        stand.type(u"book"_s, u"AA/26"_s);
        stand.type(u"number"_s, u"7"_s);
        savePictures(stand.page, u"dossier-receipt-later"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).payments.front().number, 7);
    }

    void theResultGoesToTheApplicant()
    {
        DeskFixture fixture;
        const DossierId id = doneCopies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(stand.find(u"someoneElse"_s));
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).state, State::handedOver);
        QVERIFY(fixture.dossier(id).handOver->self);
    }

    void theResultGoesToSomeoneElse()
    {
        DeskFixture fixture;
        const DossierId id = doneCopies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(stand.find(u"someoneElse"_s));
        stand.press(Qt::Key_Space);
        stand.type(u"fullName"_s, u"Phạm Thị Hương"_s);
        stand.type(u"authorisation"_s, u"Giấy ủy quyền ngày 20/11/2026"_s);
        savePictures(stand.page, u"dossier-handover"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).state, State::handedOver);
        QCOMPARE(fixture.dossier(id).handOver->fullName, u"Phạm Thị Hương"_s);
    }

    void whoIsSaidToBeDeadTakesAResultForAReason()
    {
        DeskFixture fixture;
        const QString name = u"Trần Thị Bích Đào"_s;
        const QString number = u"034187009876"_s;
        fixture.receive({{u"procedure"_s, u"1.000656"_s},
            {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}},
            {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2026-11-20"_s}}},
            {u"parties"_s,
                QJsonArray{QJsonObject{{u"role"_s, u"deceased"_s}, {u"fullName"_s, name},
                    {u"personalNumber"_s, number}}}}});
        const DossierId id = doneCopies(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(stand.find(u"someoneElse"_s));
        stand.press(Qt::Key_Space);
        stand.type(u"fullName"_s, name);
        stand.type(u"personalNumber"_s, number);
        stand.type(u"authorisation"_s, u"Giấy ủy quyền ngày 20/11/2026"_s);
        fixture.prompt().texts.push_back(u"Hồ sơ khai tử ghi nhầm số định danh"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).state, State::handedOver);
        QCOMPARE(fixture.prompt().asked.size(), 1);
    }

    void aNumberOfAnotherSystemIsRecorded()
    {
        DeskFixture fixture;
        const DossierId id = approvedDeath(fixture);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(stand.find<QLineEdit>(u"number"_s));
        stand.type(u"number"_s, u"113"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).state, State::done);
        QCOMPARE(fixture.dossier(id).numbers.back().number, 113);
    }

    void f4AmendsAnswersAndNote()
    {
        DeskFixture fixture;
        const DossierId id = copies(fixture, 2);
        Stand stand(fixture);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_F2);
        QTRY_VERIFY(stand.find<QLineEdit>(u"copies1"_s));
        stand.type(u"copies1"_s, u"4"_s);
        stand.type(u"title1"_s, u"Bằng tốt nghiệp"_s);
        stand.find<QPlainTextEdit>(u"note"_s)->setPlainText(u"Lấy trong sáng nay"_s);
        savePictures(stand.page, u"dossier-amend"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).note, u"Lấy trong sáng nay"_s);
        QCOMPARE(fixture.dossier(id).items.front().answers[u"copies"_s].toInt(), 4);
        QCOMPARE(fixture.dossier(id).items.front().title, u"Bằng tốt nghiệp"_s);
        QTRY_VERIFY(stand.words().contains(u"đã đổi: các bản chính, ghi chú, phí, lệ phí"_s));
    }

    void aCorrectionNeedsTwoPeople()
    {
        DeskFixture fixture;
        const DossierId id = doneCopies(fixture);
        {
            Stand clerk(fixture);
            QVERIFY(clerk.open(id));
            clerk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(clerk.find<QLineEdit>(u"applicantName"_s));
            clerk.type(u"applicantName"_s, u"Nguyễn Văn Ấn"_s);
            clerk.type(u"reason"_s, u"Sai dấu"_s);
            QVERIFY(clerk.send());
        }
        QVERIFY(fixture.dossier(id).correction);
        Stand leader(fixture, u"chutich"_s);
        QVERIFY(leader.open(id));
        leader.press(Qt::Key_A);
        QTRY_VERIFY(leader.words().contains(u"sửa thành: Nguyễn Văn Ấn"_s));
        QVERIFY(leader.words().contains(u"Lý do: Sai dấu"_s));
        savePictures(leader.page, u"dossier-confirm"_s);
        QVERIFY(leader.send());
        QTRY_COMPARE(fixture.dossier(id).applicant.displayName(), u"Nguyễn Văn Ấn"_s);
    }

    void anAnswerIsCorrected()
    {
        DeskFixture fixture;
        const DossierId id = approvedDeath(fixture);
        act(fixture, id, u"recordNumber"_s, u"tiepnhan"_s,
            {{u"register"_s, u"KT"_s}, {u"number"_s, 7},
                {u"date"_s, fixture.dossier(id).approvedAt->localDate().toString(Qt::ISODate)},
                {u"system"_s, u"Hệ thống hộ tịch"_s}});
        const QJsonObject before = fixture.dossier(id).answers;
        {
            Stand clerk(fixture);
            QVERIFY(clerk.open(id));
            clerk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(clerk.find<QLineEdit>(u"deathPlace"_s));
            QVERIFY(clerk.find(u"diedOn"_s));
            clerk.type(u"deathPlace"_s, u"Số 1 phố Hàng Bài, Cửa Nam, Hà Nội"_s);
            clerk.type(u"reason"_s, u"Chưa ghi nơi chết"_s);
            savePictures(clerk.page, u"dossier-correct"_s);
            QVERIFY(clerk.send());
        }
        QVERIFY(fixture.dossier(id).correction);
        Stand leader(fixture, u"chutich"_s);
        QVERIFY(leader.open(id));
        leader.press(Qt::Key_A);
        QTRY_VERIFY(leader.words().contains(u"sửa thành: Số 1 phố Hàng Bài, Cửa Nam, Hà Nội"_s));
        QVERIFY(leader.send());
        QJsonObject after = before;
        after[u"deathPlace"_s] = u"Số 1 phố Hàng Bài, Cửa Nam, Hà Nội"_s;
        QTRY_COMPARE(fixture.dossier(id).answers, after);
    }

    void whoConfirmsACorrectionIsToldWhatItBrings()
    {
        DeskFixture fixture;
        const DossierId id = doneCopies(fixture);
        const Party applicant = fixture.dossier(id).applicant;
        QJsonObject changed{{u"fullName"_s, applicant.displayName()},
            {u"personalNumber"_s, applicant.person.personalNumber},
            {u"dateOfBirth"_s, u"1953-01-01"_s}};
        act(fixture, id, u"correct"_s, u"tiepnhan"_s,
            {{u"reason"_s, u"Ghi nhầm"_s}, {u"changes"_s, QJsonObject{{u"applicant"_s, changed}}}});
        Stand leader(fixture, u"chutich"_s);
        QVERIFY(leader.open(id));
        leader.press(Qt::Key_A);
        QTRY_VERIFY(leader.text(u"against"_s).contains(u"Năm sinh ghi là 1953"_s));
        QVERIFY(leader.words().contains(u"Người yêu cầu chứng thực – ngày sinh"_s));
        QVERIFY(leader.words().contains(u"sửa thành: 01/01/1953"_s));
        savePictures(leader.page, u"dossier-confirm-doubted"_s);
    }

    void voidingAResultNamesTheNumbersThatAreBurned()
    {
        DeskFixture fixture;
        const DossierId id = doneCopies(fixture);
        Stand stand(fixture, u"chutich"_s);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stand.text(u"voidWarning"_s).contains(u"số 01, sổ SCT/BS"_s));
        stand.type(u"reason"_s, u"Cấp nhầm người"_s);
        QVERIFY(stand.send());
        QTRY_COMPARE(fixture.dossier(id).state, State::stopped);
        QCOMPARE(fixture.dossier(id).numbers.front().voidedBecause, u"Cấp nhầm người"_s);
    }

    void aLetterPrintsAForm()
    {
        DeskFixture fixture;
        const DossierId id = doneCopies(fixture);
        Stand stand(fixture);
        QSignalSpy printed(&stand.page, &DossiersPage::printRequested);
        QVERIFY(stand.open(id));
        stand.press(Qt::Key_Q);
        QCOMPARE(printed.size(), 1);
        QCOMPARE(printed.front()[1].toString(), u"result"_s);
    }

    void everyButtonHasAShortcutOfItsOwn_data()
    {
        QTest::addColumn<int>("state");
        for (const State state : {State::received, State::forApproval, State::done})
            QTest::newRow(qPrintable(stateName(state))) << int(state);
    }

    void everyButtonHasAShortcutOfItsOwn()
    {
        QFETCH(int, state);
        DeskFixture fixture;
        const DossierId id = State(state) == State::done ? doneCopies(fixture) : copies(fixture);
        if (State(state) == State::forApproval)
            act(fixture, id, u"submit"_s, u"tiepnhan"_s);
        for (const QString& login : {u"tiepnhan"_s, u"chutich"_s}) {
            Stand stand(fixture, login);
            QVERIFY(stand.open(id));
            QStringList keys;
            for (const auto* button : stand.page.findChildren<ActionButton*>())
                if (button->isVisible())
                    keys += button->key().toString();
            QVERIFY(!keys.contains(QString()));
            QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        }
    }

    void noTwoCommandsOfAStateShareAKey()
    {
        for (const State state : kStates) {
            QMap<QString, Command> known;
            for (const Transition& row : transitionsFrom(state, allRoles())) {
                const QString key = keyOf(row.command).toString();
                // A number is either given here or recorded from elsewhere, never both.
                const bool either = row.command == Command::issue && known.contains(key)
                    && known[key] == Command::recordNumber;
                QVERIFY2(!key.isEmpty(), qPrintable(commandName(row.command)));
                QVERIFY2(either || !known.contains(key), qPrintable(stateName(state) + u' ' + key));
                known[key] = row.command;
            }
        }
    }

private:
    static QSet<QString> codesOf(const QAbstractItemModel& model)
    {
        QSet<QString> codes;
        for (int row = 0; row < model.rowCount(); ++row)
            codes += model.index(row, DossierModel::code).data().toString();
        return codes;
    }
};

QTEST_MAIN(TestDossiers)
#include "tst_dossiers.moc"
