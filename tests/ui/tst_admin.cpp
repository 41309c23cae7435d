// Quản trị, by keyboard: accounts, authority, this desk, printer, registers, journal.
#include "tests/support/deskfixture.h"
#include "tests/support/pictures.h"
#include "ui/admin/accounteditor.h"
#include "ui/admin/adminpage.h"
#include "ui/registers/volumepanel.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/locksettings.h"
#include "ui/shell/printsettings.h"
#include "ui/shell/scansettings.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/views.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
/// What the store thread answers, with the events running meanwhile.
template <class T>
T answered(const QFuture<T>& future)
{
    static_cast<void>(QTest::qWaitFor([&] { return future.isFinished(); }));
    return future.result();
}
} // namespace

class TestAdmin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyLanguage(*qApp, Language::vietnamese);
        applyTheme(*qApp, ThemeKind::light);
    }

    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->signIn(u"quantri"_s);
        m_page = std::make_unique<AdminPage>(m_fixture->context());
        m_page->resize(1170, 674);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->refresh();
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void itIsForAdministratorsAndShowsEachPersonTheirSections()
    {
        const Accounts& accounts = m_fixture->desk().ward().accounts;
        QVERIFY(m_page->isFor(*findAccount(accounts, u"quantri"_s)));
        QVERIFY(!m_page->isFor(*findAccount(accounts, u"tiepnhan"_s)));
        QVERIFY(!m_page->isFor(*findAccount(accounts, u"quansat"_s)));
        QCOMPARE(part<QListView>("sections")->model()->rowCount(), 10);
    }

    void aBackupIsMadeAndTriedByKey()
    {
        QTest::keyClick(m_page.get(), Qt::Key_0, Qt::AltModifier);
        QTRY_VERIFY(shows(*m_page, u"Chưa có bản sao lưu"_s));
        QVERIFY(shows(*m_page, u"Bấm F5 để sao lưu bản đầu tiên"_s));
        QVERIFY(!table("backups")->isVisible());
        savePictures(*m_page, u"admin-backups-none"_s);
        press(Qt::Key_F5);
        QTRY_COMPARE(table("backups")->model()->rowCount(), 1);
        QVERIFY(table("backups")->isVisible());
        QTRY_VERIFY(part<NoticeBar>("sectionNotice")->accessibleName().contains(u"Đã sao lưu"_s));
        press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(part<NoticeBar>("sectionNotice")->accessibleName().contains(u"khớp"_s));
        savePictures(*m_page, u"admin-backups"_s);
    }

    void whatIsBackedUpIsNotBackedUpAgain()
    {
        BackupKeeper& keeper = m_fixture->desk().backups();
        const auto made = [&] {
            QSignalSpy ended(&keeper, &BackupKeeper::ended);
            keeper.backUp(BackupKeeper::When::changed);
            static_cast<void>(QTest::qWaitFor([&] { return !ended.isEmpty(); }));
            const auto round = ended.at(0).at(0).value<BackupRound>();
            return round.nothingNew ? 0 : int(round.made.size());
        };
        QCOMPARE(made(), 1);
        QCOMPARE(made(), 0);
        m_fixture->receive(sampleCopies(1, 1, sampleCard(u"Lê Văn Hòa"_s)));
        QCOMPARE(made(), 1);
    }

    void aSealedBackupAsksForItsPassphrase()
    {
        QTest::keyClick(m_page.get(), Qt::Key_0, Qt::AltModifier);
        m_fixture->prompt().texts = {u"mật khẩu dài"_s, u"mật khẩu khác"_s};
        part<QAbstractButton>("backUpSealed")->click();
        QTRY_COMPARE(table("backups")->model()->rowCount(), 1);
        QCOMPARE(cell("backups", 0, 2), u"có mật khẩu"_s);
        press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(part<NoticeBar>("sectionNotice")->accessibleName().contains(u"không đúng"_s));
    }

    void aSecondPlaceThatIsNotThereIsTold()
    {
        QTest::keyClick(m_page.get(), Qt::Key_0, Qt::AltModifier);
        QTRY_VERIFY(!part<QLineEdit>("backupFolder")->text().isEmpty());
        type("backupSecond", u"/không/có/ổ"_s);
        QTest::keyClick(part<QLineEdit>("backupSecond"), Qt::Key_Return);
        press(Qt::Key_F5);
        QTRY_VERIFY(part<NoticeBar>("sectionNotice")->accessibleName().contains(u"ổ USB"_s));
        QTRY_COMPARE(table("backups")->model()->rowCount(), 1); // the first place has it
    }

    void aNewAccountIsAddedByKeyboardAndCanSignIn()
    {
        choose(1);
        savePictures(*m_page, u"admin-accounts"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(part<QWidget>("accountEditor")->isVisible());
        type("name", u"Bùi Thị Ngọc Lan"_s);
        type("login", u"ngoclan"_s);
        type("post", u"Văn thư"_s);
        type("password", u"mot-mat-khau-dai"_s);
        type("pin", u"2468"_s);
        QTest::keyClick(part<QCheckBox>("registrarRole"), Qt::Key_Space);
        savePictures(*m_page, u"admin-account-new"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!part<QWidget>("accountEditor")->isVisible());
        QTRY_COMPARE(table("accountTable")->model()->rowCount(), 7);
        m_fixture->signIn(u"ngoclan"_s);
        QVERIFY(allows(m_fixture->desk().person()->roles, Permission::openVolume));
    }

    void whatIsWrongIsSaidAtItsField()
    {
        choose(1);
        press(Qt::Key_N, Qt::ControlModifier);
        type("name", u"Bùi Thị Ngọc Lan"_s);
        type("login", u"Ngọc Lan"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("login")->property("invalid").toBool());
        QCOMPARE(part<TextField>("name")->text(), u"Bùi Thị Ngọc Lan"_s);
    }

    void theLastAdministratorCannotBeStopped()
    {
        choose(1);
        chooseRow("accountTable", u"quantri"_s, 1);
        press(Qt::Key_Delete);
        QTRY_VERIFY(part<NoticeBar>("sectionNotice")->isVisible());
        QVERIFY(part<NoticeBar>("sectionNotice")->accessibleName().contains(u"quản trị"_s));
        QVERIFY(findAccount(m_fixture->desk().ward().accounts, u"quantri"_s)->active);
        savePictures(*m_page, u"admin-last"_s);
    }

    void anAccountIsStoppedAndRestoredByTheSameKey()
    {
        choose(1);
        chooseRow("accountTable", u"quansat"_s, 1);
        press(Qt::Key_Delete);
        QTRY_VERIFY(!findAccount(m_fixture->desk().ward().accounts, u"quansat"_s)->active);
        QTRY_COMPARE(part<QAbstractButton>("stopAccount")->text(), u"Khôi phục"_s);
        press(Qt::Key_Delete);
        QTRY_VERIFY(findAccount(m_fixture->desk().ward().accounts, u"quansat"_s)->active);
    }

    void rolesAreChangedAndAPasswordIsSetAnew()
    {
        choose(1);
        chooseRow("accountTable", u"tiepnhan"_s, 1);
        press(Qt::Key_F2);
        QTest::keyClick(part<QCheckBox>("registrarRole"), Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(findAccount(m_fixture->desk().ward().accounts, u"tiepnhan"_s)->roles.size(),
            std::size_t(2));
        QTRY_VERIFY(!part<QWidget>("accountEditor")->isVisible());
        press(Qt::Key_F3);
        QVERIFY(!part<QWidget>("name")->isVisible());
        type("pin", u"13579"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("pin")->property("invalid").toBool());
    }

    void escapeGoesBackToTheListAndKeepsWhatWasTyped()
    {
        choose(1);
        press(Qt::Key_N, Qt::ControlModifier);
        type("name", u"Bùi Thị Ngọc Lan"_s);
        QVERIFY(m_page->goBack());
        QVERIFY(!m_page->goBack());
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(part<TextField>("name")->text(), u"Bùi Thị Ngọc Lan"_s);
    }

    void anAssignmentShowsWhoSignsToday()
    {
        choose(2);
        const int before = table("authorityTable")->model()->rowCount();
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(part<ChoiceField>("person")->chosen(), u"phochutich"_s);
        part<DateField>("to")->setDate(QDate(2026, 12, 31));
        type("decision", u"Quyết định phân công 12/QĐ-UBND"_s);
        part<DateField>("decided")->setDate(QDate(2026, 11, 20));
        savePictures(*m_page, u"admin-assignment"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(table("authorityTable")->model()->rowCount(), before + 1);
        QCOMPARE(cell("authorityTable", 0, 1), u"Trần Quốc Khánh, Chủ tịch"_s);
        QCOMPARE(cell("authorityTable", 1, 0), u"còn hiệu lực"_s);
        QCOMPARE(cell("authorityTable", 1, 4), u"23/11/2026 – 31/12/2026"_s);
        savePictures(*m_page, u"admin-authority"_s);
    }

    void aYearsDaysOffAreEditedByADecision()
    {
        choose(7);
        part<ChoiceField>("calendarYear")->choose(u"2027"_s);
        const int before = table("calendarDays")->model()->rowCount();
        QVERIFY(before > 5);
        part<DateField>("dayDate")->setDate(QDate(2027, 6, 11));
        part<ChoiceField>("dayKind")->choose(u"swapOff"_s);
        type("dayName", u"Hoán đổi"_s);
        part<QAbstractButton>("addDay")->click();
        QCOMPARE(table("calendarDays")->model()->rowCount(), before + 1);
        type("notice", u"Thông báo 1/TB-BNV"_s);
        const auto* doubts = part<QLabel>("calendarDoubts"); // before it is saved
        QVERIFY(doubts->isVisible());
        QVERIFY2(doubts->text().contains(u"Năm 2027 ghi 0 ngày làm bù cho 1 ngày"_s),
            qPrintable(doubts->text()));
        savePictures(*m_page, u"admin-calendar"_s);
        part<ChoiceField>("calendarYear")->choose(u"2026"_s); // what is typed waits
        QVERIFY(!doubts->isVisible());
        part<ChoiceField>("calendarYear")->choose(u"2027"_s);
        QCOMPARE(table("calendarDays")->model()->rowCount(), before + 1);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->desk().ward().calendar.noticeOf(2027), u"Thông báo 1/TB-BNV"_s);
        QVERIFY(!m_fixture->desk().ward().calendar.isWorkingDay(QDate(2027, 6, 11)));
        QVERIFY(m_fixture->desk().ward().calendar.isWorkingDay(QDate(2027, 6, 10)));
    }

    void whatIsUnusualInAYearIsToldBeforeItIsSaved_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("told");
        QTest::newRow("a holiday more") << QDate(2027, 6, 14) << u"holiday"_s << u"luật chỉ cho"_s;
        QTest::newRow("on a Saturday, without its day in lieu")
            << QDate(2027, 6, 12) << u"holiday"_s << u"trùng ngày nghỉ hằng tuần"_s;
        QTest::newRow("a swap of one half")
            << QDate(2027, 6, 11) << u"swapOff"_s << u"ghi 0 ngày làm bù cho 1 ngày"_s;
    }
    void whatIsUnusualInAYearIsToldBeforeItIsSaved()
    {
        QFETCH(QDate, day);
        QFETCH(QString, kind);
        QFETCH(QString, told);
        choose(7);
        part<ChoiceField>("calendarYear")->choose(u"2027"_s);
        const auto* doubts = part<QLabel>("calendarDoubts");
        QVERIFY2(!doubts->text().contains(told), qPrintable(doubts->text()));
        part<DateField>("dayDate")->setDate(day);
        part<ChoiceField>("dayKind")->choose(kind);
        type("dayName", u"Ngày trong thông báo"_s);
        part<QAbstractButton>("addDay")->click();
        QVERIFY(doubts->isVisible());
        QVERIFY2(doubts->text().contains(told), qPrintable(doubts->text()));
        type("notice", u"Thông báo 1/TB-BNV"_s);
        press(Qt::Key_Return, Qt::ControlModifier); // told, and saved all the same
        QTRY_VERIFY(m_fixture->desk().ward().calendar.isOfficial(2027));
    }

    void promisesThatADayOffMovesAreListed()
    {
        m_fixture->receive({{u"procedure"_s, u"1.004873"_s},
                               {u"applicant"_s,
                                   QJsonObject{{u"fullName"_s, u"Trần Thị Đào"_s},
                                       {u"personalNumber"_s, u"034187009876"_s}}}},
            u"tiepnhan"_s);
        choose(7);
        part<DateField>("dayDate")->setDate(QDate(2026, 11, 25));
        type("dayName", u"Nghỉ theo quyết định riêng"_s);
        part<QAbstractButton>("addDay")->click();
        type("notice", u"Quyết định 5/QĐ-UBND"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(table("movedDues")->model()->rowCount(), 1);
        QVERIFY(table("movedDues")->isVisible());
        QVERIFY(cell("movedDues", 0, 1).endsWith(u"27/11/2026"_s));
        QVERIFY(cell("movedDues", 0, 2).endsWith(u"30/11/2026"_s));
        QVERIFY(!part<QWidget>("confirmDue")->isVisible()); // the counter confirms, not he
        savePictures(*m_page, u"admin-calendar-moved"_s);
    }

    /// Who may confirm finds the list, also where he does not edit the calendar.
    void whoConfirmsFindsThePromisesThatMove_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("edits");
        QTest::newRow("the head of the one-stop") << u"truongbophan"_s << true;
        QTest::newRow("a leader") << u"phochutich"_s << false;
    }
    void whoConfirmsFindsThePromisesThatMove()
    {
        QFETCH(QString, login);
        QFETCH(bool, edits);
        const DossierId id
            = m_fixture->receive({{u"procedure"_s, u"1.004873"_s},
                                     {u"applicant"_s,
                                         QJsonObject{{u"fullName"_s, u"Trần Thị Đào"_s},
                                             {u"personalNumber"_s, u"034187009876"_s}}}},
                u"tiepnhan"_s);
        QJsonArray days;
        for (const CalendarDay& day : m_fixture->desk().ward().calendar.exceptionsOf(2026))
            days.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                {u"kind"_s, nameOf(kDayKinds, day.kind)}, {u"name"_s, day.name},
                {u"source"_s, day.source}});
        days.append(QJsonObject{{u"date"_s, u"2026-11-25"_s}, {u"kind"_s, u"holiday"_s},
            {u"name"_s, u"Nghỉ riêng"_s}, {u"source"_s, u"Quyết định 5/QĐ-UBND"_s}});
        m_fixture->run({{u"do"_s, u"setCalendar"_s}, {u"year"_s, 2026},
                           {u"notice"_s, u"Quyết định 5/QĐ-UBND"_s}, {u"days"_s, days}},
            u"quantri"_s);
        if (edits)
            m_fixture->run(
                {{u"do"_s, u"account"_s}, {u"login"_s, login}, {u"pin"_s, u"2468"_s},
                    {u"name"_s, u"Đỗ Thanh An"_s}, {u"post"_s, u"Trưởng bộ phận"_s},
                    {u"roles"_s, QJsonArray{u"head"_s}}, {u"password"_s, u"motcua-truongbophan"_s}},
                u"quantri"_s);
        m_fixture->signIn(login);
        QVERIFY(m_page->isFor(*m_fixture->desk().person()));
        choose(7);
        m_page->refresh();
        QCOMPARE(part<QWidget>("saveYear")->isVisible(), edits);
        QTRY_COMPARE(table("movedDues")->model()->rowCount(), 1);
        QTRY_VERIFY(part<QAbstractButton>("confirmDue")->isVisible());
        savePictures(*m_page, edits ? u"admin-calendar-head"_s : u"admin-calendar-leader"_s);
        part<QAbstractButton>("confirmDue")->click();
        QTRY_COMPARE(table("movedDues")->model()->rowCount(), 0);
        QCOMPARE(m_fixture->dossier(id).due->at.localDate(), QDate(2026, 11, 30));
    }

    void aDayOffTwiceIsRefused()
    {
        choose(7);
        part<ChoiceField>("calendarYear")->choose(u"2027"_s);
        const QString first = table("calendarDays")->model()->index(0, 0).data().toString();
        part<DateField>("dayDate")->setDate(
            QDate::fromString(first.section(u' ', -1), u"dd/MM/yyyy"_s));
        type("dayName", u"Lại"_s);
        part<QAbstractButton>("addDay")->click();
        type("notice", u"Thông báo 2/TB-BNV"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<NoticeBar>("sectionNotice")->isVisible());
        QVERIFY(!m_fixture->desk().ward().calendar.isOfficial(2027));
    }

    void aDelegationIsEnteredAndFollowed()
    {
        choose(8);
        press(Qt::Key_N, Qt::ControlModifier);
        type("delegationDecision", u"4610/QĐ-UBND"_s);
        type("delegationBy", u"UBND thành phố Hà Nội"_s);
        part<DateField>("delegationDecided")->setDate(QDate(2022, 11, 22));
        part<DateField>("delegationFrom")->setDate(QDate(2022, 11, 22));
        part<NumberField>("delegationAnnounced")->setValue(193);
        part<NoteField>("delegationLevels")
            ->setPlainText(u"UBND thành phố, sở, ngành → UBND quận: 142\n"
                           "UBND thành phố, sở, ngành → Các phòng thuộc quận: 6\n"
                           "UBND thành phố, sở, ngành -> UBND phường: 1\n"
                           "UBND quận → Các phòng thuộc quận: 27\nUBND quận → UBND phường: 1\n"
                           "Phòng Tư pháp → UBND phường: 3"_s);
        part<NoteField>("delegationTasks")
            ->setPlainText(u"15/12/2022 Báo cáo rà soát điều kiện\n"
                           "20/12/2022 Ban hành quyết định ủy quyền\n"
                           "25/12/2022 Phê duyệt quy trình giải quyết"_s);
        savePictures(*m_page, u"admin-delegation-form"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(table("delegations")->model()->rowCount(), 1);
        QCOMPARE(cell("delegations", 0, 0), u"cơ quan đã ngừng"_s);
        QCOMPARE(cell("delegations", 0, 2), u"22/11/2022 – chưa ghi"_s);
        QCOMPARE(cell("delegations", 0, 3), u"180 / 193"_s);
        QCOMPARE(part<QLabel>("delegationAbout")->text(), u"UBND thành phố Hà Nội"_s);
        QVERIFY(cell("delegationLines", 0, 2).contains(u"30/06/2025"_s));
        QCOMPARE(cell("delegations", 0, 5), u"0/3, 3 quá hạn"_s);
        chooseRow("delegationLines", u"Nhân lực"_s, 0);
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(cell("delegations", 0, 4), u"1/3"_s);
        chooseRow("delegationLines", u"Trang thiết bị"_s, 0);
        m_fixture->prompt().texts = {u"thiếu máy quét"_s};
        part<QAbstractButton>("conditionNotReady")->click();
        QTRY_VERIFY(!m_fixture->desk().ward().delegations[0].conditions[2].ready.value_or(true));
        chooseRow("delegationLines", u"Báo cáo rà soát điều kiện"_s, 0);
        press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(cell("delegations", 0, 5), u"1/3, 2 quá hạn"_s);
        savePictures(*m_page, u"admin-delegations"_s);
    }

    void aLevelWithoutItsCountIsRefusedAtItsField()
    {
        choose(8);
        press(Qt::Key_N, Qt::ControlModifier);
        type("delegationDecision", u"1/QĐ"_s);
        type("delegationBy", u"UBND"_s);
        part<DateField>("delegationDecided")->setDate(QDate(2022, 11, 22));
        part<DateField>("delegationFrom")->setDate(QDate(2022, 11, 22));
        part<NoteField>("delegationLevels")->setPlainText(u"UBND quận, UBND phường"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("delegationLevels")->property("invalid").toBool());
    }

    void aFormGetsTheWardsOwnWordsOrSaysWhichLineIsBroken()
    {
        choose(9);
        auto* text = part<QPlainTextEdit>("formText");
        QTRY_VERIFY(text->toPlainText().contains(u"{{>heading}}"_s));
        const QString official = text->toPlainText();
        text->setPlainText(official + u"\n<p>{{applicant.age}}</p>"_s);
        type("formReason", u"theo quy định của phường"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(text->property("invalid").toBool());
        QCOMPARE(text->textCursor().blockNumber(), official.count(u'\n') + 1);
        QVERIFY(shows(*m_page, u"Dòng 10, cột 4"_s));
        savePictures(*m_page, u"admin-form-broken"_s);
        text->setPlainText(official + u"\n<p>Phường giữ một bản.</p>"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->desk().ward().forms.size(), 1U);
        QVERIFY(part<QWidget>("restoreForm")->isEnabled());
        savePictures(*m_page, u"admin-forms"_s);
        type("formReason", u"dùng lại mẫu gốc"_s);
        part<QAbstractButton>("restoreForm")->click();
        QTRY_COMPARE(m_fixture->desk().ward().forms.size(), 2U);
        QCOMPARE(part<QPlainTextEdit>("formText")->toPlainText(), official);
    }

    /// Nobody has to guess the name of what a form may print.
    void aValueIsPutIntoAForm_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("a value") << u"applicant.name"_s << u"{{applicant.name}}"_s;
        QTest::newRow("of a list") << u"papers[].name"_s << u"{{#papers}}{{name}}{{/papers}}"_s;
    }
    void aValueIsPutIntoAForm()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        choose(9);
        auto* values = part<ChoiceField>("formValues");
        QTRY_VERIFY(values->findData(key) >= 0);
        QCOMPARE(values->findData(u"signer.nowhere"_s), -1);
        QVERIFY(values->findText(u"Người yêu cầu – họ tên (applicant.name)"_s) >= 0);
        values->choose(key);
        Q_EMIT values->activated(values->currentIndex());
        QVERIFY(part<QPlainTextEdit>("formText")->toPlainText().startsWith(text));
    }

    void aFormGetsTheWardsOwnSymbol()
    {
        choose(9);
        auto* symbol = part<TextField>("formSymbol");
        QTRY_COMPARE(symbol->text(), u"TNHS"_s);
        symbol->setText(u"HDHS"_s);
        type("formReason", u"quy chế văn thư"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(symbol->property("invalid").toBool()); // another form's
        symbol->setText(u"TN"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->desk().ward().forms.size(), 1U);
        QCOMPARE(m_fixture->desk().ward().forms.front().symbol, u"TN"_s);
        QVERIFY(m_fixture->desk().ward().forms.front().text.isEmpty());
    }

    void anAuthorityIsTakenBackByAnotherDecision()
    {
        choose(2);
        press(Qt::Key_N, Qt::ControlModifier);
        type("decision", u"Quyết định phân công 12/QĐ-UBND"_s);
        part<DateField>("decided")->setDate(QDate(2026, 11, 20));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(table("authorityTable")->model()->rowCount(), 2);
        QVERIFY(!part<QWidget>("revokeAssignment")->isEnabled()); // by office
        chooseRow("authorityTable", u"Quyết định phân công 12/QĐ-UBND"_s, 5);
        m_fixture->prompt().texts = {u"Quyết định thu hồi 13/QĐ-UBND"_s};
        press(Qt::Key_Delete);
        QTRY_COMPARE(cell("authorityTable", 1, 0), u"đã thu hồi"_s);
        QVERIFY(!authorityOn({u"phochutich"_s, {}, {}, false}, m_fixture->desk().ward().assignments,
            u"2.000815"_s, m_fixture->desk().now().localDate()));
    }

    void anAssignmentWithoutADecisionIsRefusedAtItsField()
    {
        choose(2);
        press(Qt::Key_N, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("decision")->property("invalid").toBool());
        type("decision", u"Quyết định phân công 12/QĐ-UBND"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("decided")->property("invalid").toBool()); // number and date
    }

    void theDeskSaysWhatItIsAndKeepsTheScannersPrefix()
    {
        choose(3);
        QTRY_VERIFY(shows(*m_page, u"phuong.motcua"_s));
        QVERIFY(shows(*m_page, u"08:00–12:00 và 13:00–17:00"_s));
        QSignalSpy changed(m_page.get(), &Page::stationChanged);
        type("scanPrefix", u"~"_s);
        QTest::keyClick(part<QWidget>("scanPrefix"), Qt::Key_Return);
        QTRY_COMPARE(changed.size(), 1);
        const auto read = [](const Office& office) { return scanPrefix(office.file()); };
        QCOMPARE(answered(m_fixture->desk().read(read)), u"~"_s);
        savePictures(*m_page, u"admin-station"_s);
    }

    /// From another computer: what was given since is asked, and nothing is given before it is
    /// told.
    void aFileFromElsewhereAsksForTheLastNumbers()
    {
        m_page.reset();
        m_fixture->closeDesk();
        QVERIFY(QDir(m_fixture->folder() + u"/keys"_s).removeRecursively());
        m_fixture->signIn(u"quantri"_s);
        m_page = std::make_unique<AdminPage>(m_fixture->context());
        m_page->resize(1170, 674);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->refresh();
        choose(3);
        QTRY_VERIFY(part<QAbstractButton>("startStation")->isVisible());
        press(Qt::Key_F8);
        QTRY_VERIFY(part<QWidget>("stationPanel")->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("last:SCT/BS")->property("invalid").toBool());
        QVERIFY(m_fixture->desk().readOnlyBecause());
        savePictures(*m_page, u"admin-station-asks"_s);
        for (NumberField* last : part<QWidget>("stationPanel")->findChildren<NumberField*>())
            last->setValue(0);
        part<NumberField>("last:SCT/BS")->setValue(41);
        part<QAbstractButton>("addBook")->click();
        type("toldBook1", u"AA/26"_s);
        press(Qt::Key_Return, Qt::ControlModifier); // half told is not told
        QVERIFY(part<QWidget>("toldLast1")->property("invalid").toBool());
        QVERIFY(m_fixture->desk().readOnlyBecause());
        savePictures(*m_page, u"admin-station-book"_s);
        part<NumberField>("toldLast1")->setValue(37);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_fixture->desk().readOnlyBecause());
        QTRY_VERIFY(!part<QWidget>("stationPanel")->isVisible());
        const auto next = [](const Office& office) {
            return positionOf(office.ward().openings, u"SCT/BS"_s, 2026, 0).next;
        };
        QCOMPARE(answered(m_fixture->desk().read(next)), 42);
        const auto passed = [](const Office& office) {
            return passedWith(office.ward().passedReceipts, {u"AA/26"_s, 37}) != nullptr;
        };
        QVERIFY(answered(m_fixture->desk().read(passed)));
    }

    void theDeskSaysAfterHowLongItLocks()
    {
        choose(3);
        auto* minutes = part<NumberField>("lockMinutes");
        QTRY_COMPARE(minutes->value(), std::optional(15));
        QSignalSpy changed(m_page.get(), &Page::stationChanged);
        minutes->setValue(5);
        part<QAbstractButton>("saveLock")->click();
        QTRY_COMPARE(changed.size(), 1);
        const auto read = [](const Office& office) { return lockMinutes(office.file()); };
        QCOMPARE(answered(m_fixture->desk().read(read)), 5);
    }

    void whatNeedBeKeptNoLongerIsListed()
    {
        m_fixture->receive(sampleCopies(3, 5, sampleCard(u"Trần Thị Bích Đào"_s)));
        choose(5);
        QTRY_VERIFY(table("positions")->model()->rowCount() >= 3);
        QVERIFY(!part<QWidget>("keptTooLong")->isVisible());
        m_fixture->clock().set(Instant::fromIso(u"2037-01-04T09:00:00"_s).value());
        m_page->refresh();
        QTRY_VERIFY(part<QWidget>("keptTooLong")->isVisible());
        QCOMPARE(cell("keptTooLong", 0, 1), u"2026"_s);
        QCOMPARE(cell("keptTooLong", 0, 3), u"31/12/2036"_s);
        savePictures(*m_page, u"admin-kept"_s);
    }

    void thePrinterIsChosenAndATestPageAskedFor()
    {
        choose(4);
        QTRY_VERIFY(part<ChoiceField>("printer")->count() >= 1);
        QTest::keyClick(part<QCheckBox>("printDirect"), Qt::Key_Space);
        const auto read = [](const Office& office) { return printSettings(office.file()); };
        QTRY_VERIFY(answered(m_fixture->desk().read(read)).direct);
        QSignalSpy asked(m_page.get(), &Page::paperRequested);
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        savePictures(*m_page, u"admin-printer"_s);
    }

    void theRegistersSayTheirNextNumberAndAVolumeIsOpened()
    {
        choose(5);
        QTRY_VERIFY(table("positions")->model()->rowCount() >= 3);
        QCOMPARE(cell("positions", 0, 3), u"01"_s);
        press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(part<VolumePanel>("volumePanel")->isVisible());
        part<NumberField>("nextNumber")->setValue(501);
        type("reason", u"Tiếp sổ giấy quyển 01/2026"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell("positions", 0, 3), u"501"_s);
        QCOMPARE(table("openings")->model()->rowCount(), 1);
        savePictures(*m_page, u"admin-volumes"_s);
    }

    /// What a ward wrote by hand this year: its tracking book, its requests for papers.
    void aPaperBookAndARowOfPapersGoOn_data()
    {
        QTest::addColumn<QString>("row"); ///< the name in the list
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("volume");
        QTest::newRow("the tracking book") << u"Sổ theo dõi hồ sơ"_s << u"Mở quyển"_s << true;
        QTest::newRow("requests for papers")
            << u"Phiếu yêu cầu bổ sung"_s << u"Đặt số tiếp theo"_s << false;
    }
    void aPaperBookAndARowOfPapersGoOn()
    {
        QFETCH(QString, row);
        QFETCH(QString, button);
        QFETCH(bool, volume);
        choose(5);
        QTRY_VERIFY(table("positions")->model()->rowCount() >= 9);
        const int at = rowNamed(row);
        QVERIFY(at >= 0);
        table("positions")->setCurrentIndex(table("positions")->model()->index(at, 0));
        QCOMPARE(part<QAbstractButton>("openVolume")->text(), button);
        press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(part<QWidget>("volume")->isVisible(), volume);
        part<NumberField>("nextNumber")->setValue(118);
        type("reason", u"Tiếp số đã ghi trên giấy"_s);
        savePictures(*m_page, volume ? u"admin-tracking"_s : u"admin-slips"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell("positions", at, 3), u"118"_s);
        QVERIFY(!part<VolumePanel>("volumePanel")->isVisible());
        QCOMPARE(table("openings")->model()->rowCount(), 1);
        QTRY_VERIFY(cell("openings", 0, 0).startsWith(row));
    }

    void theJournalIsVerifiedBesideTheWork()
    {
        m_fixture->receive(sampleCopies(3, 5, sampleCard(u"Trần Thị Bích Đào"_s)));
        choose(6);
        press(Qt::Key_F5);
        QVERIFY(part<QWidget>("progress")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("verifyResult")->isVisible(), 20000);
        QVERIFY(!part<QWidget>("progress")->isVisible());
        for (const Badge* badge : part<QWidget>("verifyResult")->findChildren<Badge*>())
            QCOMPARE(badge->pill().tone, Tone::done);
        QVERIFY(shows(*m_page, u"Không có gì bị thay đổi"_s));
        savePictures(*m_page, u"admin-journal"_s);
        press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(!part<QWidget>("progress")->isVisible());
    }

    void aSealOfAnotherJournalIsNotFound()
    {
        choose(6);
        part<TextField>("seal")->setText(u"0000-1111-2222-3333"_s);
        press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("verifyResult")->isVisible(), 20000);
        QVERIFY(shows(*m_page, u"nhật ký đã bị lập lại"_s));
        const auto head = [](const Office& office) { return office.file().head()->hash; };
        part<TextField>("seal")->setText(shortHead(answered(m_fixture->desk().read(head))));
        press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*m_page, u"Không có gì bị thay đổi"_s), 20000);
        // the lines under the summary are shown when the loop comes round
        QTRY_VERIFY(shows(*m_page, u"Mã kiểm tra trên phiếu khóa sổ ngày có trong nhật ký"_s));
    }

private:
    void choose(int section) { press(Qt::Key(Qt::Key_0 + section), Qt::AltModifier); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_page.get(), key, modifiers);
    }

    /// The visible one: two sections may have a part of the same name.
    template <class T>
    T* part(const char* role)
    {
        T* hidden = nullptr;
        for (T* found : m_page->findChildren<T*>(QLatin1StringView(role))) {
            if (found->isVisible())
                return found;
            hidden = found;
        }
        if (!hidden)
            qFatal("no %s", role);
        return hidden;
    }

    TableView* table(const char* role) { return part<TableView>(role); }

    QString cell(const char* role, int row, int column)
    {
        return table(role)->model()->index(row, column).data().toString();
    }

    /// The row of a register, by the beginning of its name; -1: none.
    int rowNamed(const QString& name)
    {
        const int rows = table("positions")->model()->rowCount();
        for (int row = 0; row < rows; ++row)
            if (cell("positions", row, 1).startsWith(name))
                return row;
        return -1;
    }

    void chooseRow(const char* role, const QString& text, int column)
    {
        auto* view = table(role);
        const auto found = view->model()->match(
            view->model()->index(0, column), Qt::DisplayRole, text, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        view->setCurrentIndex(found.first());
    }

    void type(const char* role, const QString& text)
    {
        auto* field = part<QLineEdit>(role);
        field->setFocus();
        field->selectAll();
        field->insert(text);
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<AdminPage> m_page;
};

QTEST_MAIN(TestAdmin)
#include "tst_admin.moc"
