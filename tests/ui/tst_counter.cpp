// The counter as a clerk uses it: scans, keys, and what the page says. MOTCUA_PICTURES=folder saves
// pictures.
#include "core/store/keyvalues.h"
#include "tests/support/deskfixture.h"
#include "tests/support/pictures.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/draftkeeper.h"
#include "ui/counter/intakeform.h"
#include "ui/counter/partyslot.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/keyhintrow.h"
#include "ui/widgets/listdelegate.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/rowmodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr QSize kPage{1170, 674};

/// The page as the window shows it, with a clerk at it.
struct Stand
{
    explicit Stand(DeskFixture& fixture, const QString& login = u"tiepnhan"_s)
        : page((fixture.signIn(login), fixture.context()))
        , prints(&page, &Page::printRequested)
        , opened(&page, &Page::dossierRequested)
    {
        QObject::connect(&fixture.desk(), &Desk::changed, &page, &Page::refresh);
        page.resize(kPage);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
        settle(fixture);
    }

    /// All that is on its way to the store and back has arrived.
    static void settle(DeskFixture& fixture)
    {
        fixture.desk().read([](const Office&) { return true; }).waitForFinished();
        QTest::qWait(0);
    }

    template <class Widget>
    Widget* part(const QString& name)
    {
        for (auto* one : page.findChildren<Widget*>(name))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    NumberField* number(const QString& name) { return part<NumberField>(name); }
    QLineEdit* line(const QString& name) { return part<QLineEdit>(name); }
    PartySlot* slot(const QString& role) { return part<PartySlot>(role); }
    QListView* waiting() { return page.findChild<QListView*>(u"waiting"_s); }
    QString text(const QString& name)
    {
        auto* label = part<QLabel>(name);
        return label ? label->text() : QString();
    }
    /// Offscreen, a window that had a popup over it must be told that it is active again.
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        QApplication::setActiveWindow(&page);
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &page, Qt::Key(key), with);
    }
    /// Tab by Tab to a part of the page; stops the test where Tab does not lead there.
    void tabTo(const QString& name)
    {
        for (int steps = 0; steps < 40 && page.focusWidget()->objectName() != name; ++steps)
            press(Qt::Key_Tab);
        QCOMPARE(page.focusWidget()->objectName(), name);
    }
    /// The papers have their names, as the book asks.
    void submit()
    {
        for (auto* title : page.findChildren<QLineEdit*>(QRegularExpression(u"^title[0-9]*$"_s)))
            if (part<ActionButton>(u"takeIn"_s) && title->isVisible() && title->text().isEmpty())
                title->setText(u"Văn bằng"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    void scan(const QString& name) { page.takeScan(sampleCard(name)); }
    void choose(const QString& words)
    {
        auto* picker = line(u"procedure"_s);
        picker->setFocus();
        picker->selectAll();
        QTest::keyClicks(picker, words);
        QTest::keyClick(picker, Qt::Key_Return);
    }

    /// Every text that can be seen on the page.
    QString words()
    {
        QStringList all;
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }

    CounterPage page;
    QSignalSpy prints;
    QSignalSpy opened;
};

const QString kMan = u"Nguyễn Hoàng Nam"_s;
const QString kWoman = u"Vũ Thị Mai Anh"_s;
const QString kCitizen = u"Trần Thị Bích Đào"_s;

/// The citizen's copies, taken in at the counter and signed by the chairman.
DossierId signedAtTheCounter(DeskFixture& fixture, Stand& stand)
{
    stand.scan(kCitizen);
    stand.submit();
    [[maybe_unused]] const bool submitted
        = QTest::qWaitFor([&] { return fixture.rows(Work::forApproval).size() == 1U; });
    const DossierId id = fixture.find(kCitizen);
    fixture.act(id, {{u"do"_s, u"approve"_s}}, u"chutich"_s);
    return id;
}

void openReceipts(DeskFixture& fixture)
{
    fixture.run({{u"do"_s, u"openVolume"_s}, {u"register"_s, u"BL"_s}, {u"book"_s, u"AA/26"_s},
                    {u"first"_s, 7}, {u"last"_s, 50}},
        u"quantri"_s);
}
} // namespace

class TestCounter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyLanguage(*qApp, Language::vietnamese);
        applyTheme(*qApp, ThemeKind::light);
    }

    void aScanFillsThePersonAndGoesOnToTheQuestions()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        const Party applicant = stand.slot(u"applicant"_s)->party();
        QCOMPARE(applicant.person.fullName, kCitizen);
        QVERIFY(applicant.person.scanned);
        QVERIFY(stand.words().contains(u"05/08/1987"_s));
        QVERIFY(!stand.words().contains(applicant.person.personalNumber));
        QCOMPARE(stand.page.focusWidget(), stand.number(u"copies"_s));
    }

    void whatACardDoesNotMatchIsSaid()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        QString card = sampleCard(kCitizen);
        stand.page.takeScan(card.replace(u"|Nữ|"_s, u"|Nam|"_s));
        QVERIFY(stand.text(u"warnings"_s).contains(u"Giới tính"_s));
    }

    void whatIsNoCardLeavesTheFormAsItIs()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        QVERIFY(stand.page.takeScan(u"8934563138165 hang hoa"_s));
        QVERIFY(stand.slot(u"applicant"_s)->isEmpty());
        QVERIFY(!stand.page.takeScan(u"H26.017.05-261123-0001"_s));
    }

    void aPersonIsTypedByHandWhereThereIsNoCard()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.press(Qt::Key_F2);
        stand.line(u"fullName"_s)->setText(u"Cụ Nguyễn Thị Ất"_s);
        stand.line(u"dateOfBirth"_s)->setText(u"1940"_s);
        const Person person = stand.slot(u"applicant"_s)->party().person;
        QCOMPARE(person.fullName, u"Cụ Nguyễn Thị Ất"_s);
        QCOMPARE(person.dateOfBirth.year, 1940);
        QVERIFY(!person.scanned);
        QVERIFY(stand.page.goBack());
        QVERIFY(!stand.slot(u"applicant"_s)->isEditing());
        QCOMPARE(stand.slot(u"applicant"_s)->party().person.fullName, u"Cụ Nguyễn Thị Ất"_s);
    }

    void anOrganisationIsTakenWithItsRepresentative()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.press(Qt::Key_F2);
        stand.part<QAbstractButton>(u"isOrganisation"_s)->click();
        stand.line(u"organisation"_s)->setText(u"Công ty TNHH Sao Mai"_s);
        stand.line(u"taxCode"_s)->setText(u"0101234567"_s);
        const Party party = stand.slot(u"applicant"_s)->party();
        QCOMPARE(party.organisation, u"Công ty TNHH Sao Mai"_s);
        QCOMPARE(party.person.fullName, kCitizen);
        QVERIFY(party.person.scanned);
    }

    void theVerdictAndTheFeeFollowTheTyping()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        QTest::keyClicks(stand.number(u"copies"_s), u"3"_s);
        QTest::keyClick(stand.number(u"copies"_s), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"5"_s);
        QCOMPARE(stand.text(u"fee"_s), u"21.000 đ"_s);
        QCOMPARE(stand.text(u"verdict"_s), u"Không chờ"_s);
        QVERIFY(stand.text(u"promise"_s).contains(u"15 phút, trước\u00a009:57"_s));
        QVERIFY(stand.text(u"signers"_s).contains(u"Trần Quốc Khánh · Chủ tịch"_s));

        stand.number(u"copies"_s)->setValue(11);
        QCOMPARE(stand.text(u"verdict"_s), u"Hẹn trả"_s);
        QVERIFY(stand.text(u"verdictText"_s).contains(u"không quá 10 bản” (hiện là 11)"_s));
        QVERIFY(stand.text(u"promise"_s).contains(u"23/11/2026"_s));
        QVERIFY(!stand.part<ActionButton>(u"toAppointment"_s));
    }

    void theVerdictOpensIntoHowItCameAbout()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        QVERIFY(!stand.words().contains(u"Cam kết phục vụ"_s));
        stand.part<QAbstractButton>(u"whyVerdict"_s)->click();
        QVERIFY(stand.words().contains(u"Cam kết phục vụ"_s));
    }

    void whyAFeeIsTakenSaysItOnce()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        QCOMPARE(stand.words().count(u"1 bản là 2.000 đồng"_s), 1);
        stand.part<QAbstractButton>(u"whyFee"_s)->click();
        QCOMPARE(stand.words().count(u"1 bản là 2.000 đồng"_s), 1);
    }

    /// Where the list scrolls, too: whoever is called by name is called by all of it.
    void theListOfWhoWaitsKeepsTheName()
    {
        DeskFixture fixture;
        QStringList names{u"Kiều Thị Phương Thảo"_s, u"Dương Thị Hồng Nhung"_s, kMan};
        for (int one = 0; one < 12; ++one)
            fixture.act(fixture.receive(sampleCopies(1, 1, sampleCard(names[one % names.size()]))),
                {{u"do"_s, u"submit"_s}}, u"tiepnhan"_s);
        Stand stand(fixture);
        QTRY_COMPARE(stand.waiting()->model()->rowCount(), 12);
        QTRY_VERIFY(stand.waiting()->verticalScrollBar()->isVisible());
        const QFontMetrics metrics(uiFont(Points::kLabel));
        const int room = stand.waiting()->viewport()->width() - 2 * Size::kHalfGap;
        for (int one = 0; one < 12; ++one) {
            const QModelIndex row = stand.waiting()->model()->index(one, 0);
            const QString text = row.data(SubtitleRole).toString();
            const QString end = row.data(WholeEndRole).toString();
            const QString name = text.chopped(end.size());
            QVERIFY2(names.contains(name), qPrintable(name));
            const QString shown = cutEnd(end, text, metrics, room);
            QVERIFY2(shown.startsWith(name + u" · "_s), qPrintable(shown));
            QVERIFY(row.data(Qt::ToolTipRole).toString().startsWith(text));
        }
        savePictures(stand.page, u"counter-waiting-scrolls"_s);
    }

    void aGroundOfRefusalNamesItsArticle()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        QVERIFY(!stand.part<QAbstractButton>(u"erased"_s));
        stand.part<QAbstractButton>(u"refusalGrounds"_s)->click();
        stand.part<QAbstractButton>(u"erased"_s)->click();
        QCOMPARE(stand.text(u"verdict"_s), u"Không tiếp nhận"_s);
        QVERIFY(stand.words().contains(u"Nghị định 23/2015/NĐ-CP, khoản 1 Điều 22"_s));
        QVERIFY(!stand.part<ActionButton>(u"takeIn"_s));
        stand.press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(stand.text(u"verdict"_s), u"Không chờ"_s);
    }

    void twoScansFillAMarriage()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.choose(u"ket hon"_s);
        stand.scan(kWoman);
        stand.scan(kMan);
        QCOMPARE(stand.slot(u"applicant"_s)->party().person.fullName, kWoman);
        QCOMPARE(stand.slot(u"wife"_s)->party().person.fullName, kWoman);
        QCOMPARE(stand.slot(u"husband"_s)->party().person.fullName, kMan);
        QCOMPARE(stand.line(u"husbandBorn"_s)->text(), u"24/06/1996"_s);
        QVERIFY(stand.line(u"husbandBorn"_s)->isReadOnly());
        QCOMPARE(stand.text(u"verdict"_s), u"Không chờ"_s);
        stand.submit();
        QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 1U);
    }

    /// What is there already is told before any verdict, and leads; a second one has its reason.
    void aSecondMarriageOfTheSameTwoLeadsToTheFirst()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        const auto both = [&] {
            stand.choose(u"ket hon"_s);
            stand.scan(kWoman);
            stand.scan(kMan);
        };
        both();
        stand.submit();
        QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 1U);
        const DossierId first = fixture.rows(Work::forApproval).front().id;
        QTRY_VERIFY(stand.slot(u"applicant"_s)->isEmpty());
        both();
        QTRY_COMPARE(stand.text(u"verdict"_s), u"Đã có hồ sơ"_s);
        QCOMPARE(stand.text(u"verdictText"_s).count(fixture.dossier(first).code), 1); // of both
        savePictures(stand.page, u"counter-before"_s);
        auto* open = stand.part<ActionButton>(u"openBefore"_s);
        QVERIFY(open && open->kind() == ActionKind::primary);
        QCOMPARE(stand.part<ActionButton>(u"takeIn"_s)->kind(), ActionKind::normal);
        stand.press(Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(stand.opened.size(), 1);
        QCOMPARE(stand.opened[0][0].value<DossierId>(), first);
        stand.submit(); // no reason: thought better of it
        QCOMPARE(fixture.prompt().asked.size(), 1);
        QVERIFY(!stand.slot(u"applicant"_s)->isEmpty());
        fixture.prompt().texts.push_back(u"Hồ sơ trước ghi sai nơi cư trú"_s);
        stand.submit();
        QTRY_COMPARE(stand.prints.size(), 1);
        const Dossier second = fixture.dossier(stand.prints[0][0].value<DossierId>());
        QCOMPARE(second.secondReason, u"Hồ sơ trước ghi sai nơi cư trú"_s);
        QCOMPARE(second.lane, Lane::appointment);
        QTRY_COMPARE(stand.text(u"verdict"_s), u"Chưa xác định"_s); // of nobody
    }

    void aPaperIsNamedBeforeItIsSubmitted()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        QVERIFY(stand.text(u"missing"_s).contains(u"tên giấy tờ"_s, Qt::CaseInsensitive));
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stand.page.focusWidget(), stand.line(u"title"_s));
        QVERIFY(stand.line(u"title"_s)->property("invalid").toBool());
        QVERIFY(stand.words().contains(u"sổ phải ghi tên này"_s));
        QVERIFY(fixture.rows(Work::today).empty());
        stand.line(u"title"_s)->setText(u"Bằng tốt nghiệp đại học"_s);
        QVERIFY(!stand.line(u"title"_s)->property("invalid").toBool());
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 1U);
    }

    void aDeathAsksForTheDeceasedAndTheDay()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.choose(u"khai tu"_s);
        stand.scan(u"Lê Văn Hòa"_s);
        stand.scan(u"Lê Văn Bình"_s);
        QCOMPARE(stand.slot(u"deceased"_s)->party().person.fullName, u"Lê Văn Bình"_s);
        QVERIFY(stand.words().contains(u"Người đi khai tử"_s));
        QVERIFY(stand.words().contains(u"Người chết"_s));
        QVERIFY(stand.text(u"missing"_s).contains(u"Ngày chết"_s));
        stand.line(u"diedOn"_s)->setText(u"20/11/2026"_s);
        QCOMPARE(stand.text(u"verdict"_s), u"Không chờ"_s);
    }

    void severalOriginalsStandInOneRequest()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        QVERIFY(!stand.part<QLabel>(u"itemNumber"_s)); // one alone needs none
        stand.press(Qt::Key_I, Qt::ControlModifier);
        stand.press(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(stand.page.focusWidget(), stand.number(u"copies3"_s));
        QCOMPARE(stand.part<QLabel>(u"itemNumber3"_s)->text(), u"3."_s);
        QVERIFY(stand.part<QLabel>(u"itemNumber"_s));
        const auto labels = stand.page.findChildren<QLabel*>();
        QCOMPARE(std::ranges::count_if(labels,
                     [](const QLabel* label) {
                         return label->isVisible() && label->text() == u"Tên giấy tờ"_s;
                     }),
            1); // once, above the first
        QCOMPARE(stand.line(u"title3"_s)->accessibleName(), u"Tên giấy tờ"_s);
        stand.number(u"copies"_s)->setValue(2);
        stand.line(u"title2"_s)->setText(u"Bằng tốt nghiệp"_s);
        QCOMPARE(stand.text(u"fee"_s), u"8.000 đ"_s);
        stand.part<QAbstractButton>(u"removeItem3"_s)->click();
        QCOMPARE(stand.text(u"fee"_s), u"6.000 đ"_s);
        stand.submit();
        QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 1U);
        const Dossier dossier = fixture.dossier(fixture.find(kCitizen));
        QCOMPARE(dossier.items.size(), 2U);
        QCOMPARE(dossier.items[1].title, u"Bằng tốt nghiệp"_s);
    }

    /// How many papers are signed is told by naming them.
    void everyPaperToSignHasItsOwnLine()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.choose(u"chu ky"_s);
        stand.scan(kCitizen);
        QVERIFY(!stand.page.findChild<QWidget*>(u"documents"_s));
        stand.line(u"title"_s)->setText(u"Sơ yếu lý lịch"_s);
        QCOMPARE(stand.text(u"fee"_s), u"10.000 đ"_s);
        stand.press(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(stand.page.focusWidget(), stand.line(u"title2"_s));
        stand.line(u"title2"_s)->setText(u"Giấy ủy quyền"_s);
        QCOMPARE(stand.text(u"fee"_s), u"20.000 đ"_s);
        savePictures(stand.page, u"counter-papers-to-sign"_s);
        stand.submit();
        QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 1U);
        const Dossier dossier = fixture.dossier(fixture.find(kCitizen));
        QCOMPARE(dossier.answers[u"documents"_s].toInt(), 2);
        QCOMPARE(dossier.items.at(1).title, u"Giấy ủy quyền"_s);
    }

    void anOriginalWithoutANameIsNoticedBeforeItIsSubmitted()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        QVERIFY(!stand.part<QLabel>(u"intakeWarnings"_s));
        stand.scan(kCitizen);
        QVERIFY(stand.text(u"missing"_s).contains(u"tên giấy tờ"_s, Qt::CaseInsensitive));
        stand.line(u"title"_s)->setFocus();
        QTest::keyClicks(stand.line(u"title"_s), u"hoc ba"_s);
        auto* offered = stand.line(u"title"_s)->completer()->popup();
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(stand.line(u"title"_s)->text(), u"Học bạ trung học phổ thông"_s);
        QVERIFY(!stand.part<QLabel>(u"intakeWarnings"_s));
    }

    void whoeverHandsItInIsAskedForTheAuthorisation()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.press(Qt::Key_F7);
        stand.scan(kMan);
        stand.line(u"authorisation"_s)->setText(u"Giấy ủy quyền số 5"_s);
        stand.submit();
        QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 1U);
        const Dossier dossier = fixture.dossier(fixture.find(kCitizen));
        QCOMPARE(dossier.submitter->person.fullName, kMan);
        QCOMPARE(dossier.submitter->relation, u"Giấy ủy quyền số 5"_s);
    }

    void submittingByKeysClearsTheFormForTheNextCitizen()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.submit();
        QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 1U);
        QTRY_VERIFY(stand.slot(u"applicant"_s)->isEmpty());
        QCOMPARE(stand.page.focusWidget(), stand.line(u"procedure"_s));
        QTRY_COMPARE(stand.waiting()->model()->rowCount(), 1);
        QVERIFY(stand.part<QAbstractButton>(u"undo"_s));
    }

    void submittingCanBeTakenBack()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.submit();
        QTRY_VERIFY(stand.part<QAbstractButton>(u"undo"_s));
        stand.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.dossier(fixture.find(kCitizen)).state, State::processing);
        QTRY_VERIFY(stand.words().contains(u"Đã rút lại"_s));
    }

    void whatIsMissingIsMarkedWhereItIs()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.submit();
        QVERIFY(stand.text(u"missing"_s).contains(u"Người yêu cầu"_s));
        QVERIFY(stand.slot(u"applicant"_s)->hasFocusInside());
        stand.scan(kCitizen);
        stand.number(u"copies"_s)->setText({});
        stand.submit();
        QCOMPARE(stand.page.focusWidget(), stand.number(u"copies"_s));
        QVERIFY(stand.number(u"copies"_s)->property("invalid").toBool());
        QVERIFY(fixture.rows(Work::today).empty());
    }

    void aWrongPhoneIsMarkedInTheOpenedFields()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.press(Qt::Key_F2);
        stand.line(u"phone"_s)->setText(u"không có"_s);
        QVERIFY(stand.page.goBack());
        stand.submit();
        QVERIFY(stand.line(u"phone"_s));
        QVERIFY(stand.line(u"phone"_s)->property("invalid").toBool());
    }

    void tooManyCopiesAreTakenInWithASlip()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.number(u"copies"_s)->setValue(11);
        stand.submit();
        QTRY_COMPARE(stand.prints.count(), 1);
        QCOMPARE(stand.prints[0][1].toString(), u"receipt"_s);
        const Dossier dossier = fixture.dossier(stand.prints[0][0].value<DossierId>());
        QCOMPARE(dossier.lane, Lane::appointment);
        QCOMPARE(dossier.state, State::received);
    }

    /// NĐ 23/2015/NĐ-CP Điều 21.
    void muchAtOnceIsPromisedForADayThatWasAgreed()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.number(u"copies"_s)->setValue(200);
        auto* longer = stand.part<QAbstractButton>(u"extension"_s);
        QCOMPARE(longer->accessibleDescription(),
            u"không quá 2 ngày làm việc (Nghị định 23/2015/NĐ-CP, Điều 21)"_s);
        longer->click();
        stand.line(u"extension-until"_s)->setText(u"30/11/2026"_s);
        stand.line(u"extension-reason"_s)->setText(u"200 bản, mỗi bản 300 trang"_s);
        QTRY_VERIFY(!stand.line(u"extension-until"_s)->visibleRegion().isEmpty()); // scrolled to
        stand.submit();
        QTRY_VERIFY(stand.words().contains(u"quá 2 ngày làm việc"_s)); // what the law allows
        savePictures(stand.page, u"counter-extension"_s);
        stand.line(u"extension-agreement"_s)->setText(u"Thỏa thuận ngày 23/11/2026"_s);
        stand.submit();
        QTRY_COMPARE(stand.prints.count(), 1);
        const Dossier dossier = fixture.dossier(stand.prints[0][0].value<DossierId>());
        QCOMPARE(dossier.due->at.localDate(), QDate(2026, 11, 30));
        QCOMPARE(dossier.extension->agreement, u"Thỏa thuận ngày 23/11/2026"_s);
        QTRY_VERIFY(!stand.part<QLineEdit>(u"extension-until"_s)); // the next one is another's
    }

    void whatHasNoRuleForItIsNotMadeLonger()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.choose(u"tinh trang hon nhan"_s);
        QVERIFY(!stand.part<QWidget>(u"extension"_s));
    }

    void whatIsShownIsSaid()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.press(Qt::Key_F2);
        stand.part<QAbstractButton>(u"asksOrigin"_s)->click();
        auto* paper = stand.part<QComboBox>(u"idPaper"_s);
        QCOMPARE(paper->currentText(), u"theo thẻ"_s);
        paper->setCurrentIndex(paper->findData(u"can-cuoc-dien-tu"_s));
        savePictures(stand.page, u"counter-idpaper"_s);
        const Person person = stand.slot(u"applicant"_s)->party().person;
        QCOMPARE(person.idPaper, u"can-cuoc-dien-tu"_s);
        QVERIFY(person.scanned);
        stand.submit();
        QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 1U);
        QCOMPARE(fixture.dossier(fixture.find(kCitizen)).applicant.person.idPaper,
            u"can-cuoc-dien-tu"_s);
    }

    void whatNobodyChoseIsAsked()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.choose(u"trich luc"_s);
        stand.scan(kCitizen);
        auto* event = stand.part<QComboBox>(u"eventType"_s);
        QVERIFY(event);
        QCOMPARE(event->currentIndex(), -1);
        QTRY_VERIFY(stand.text(u"intakeWarnings"_s).contains(u"Chưa chọn"_s));
        const auto* title = stand.part<QLabel>(u"feeNamed"_s);
        QVERIFY(title->visibleRegion().boundingRect().width() >= title->width()); // nothing is cut
        savePictures(stand.page, u"counter-not-chosen"_s);
        event->setCurrentIndex(event->findData(u"khai-tu"_s));
        QTRY_VERIFY(!stand.text(u"intakeWarnings"_s).contains(u"Chưa chọn"_s));
    }

    /// Whoever is in the register of deaths signs nothing any more.
    void theDeadAreNoticedBeforeTheySign()
    {
        DeskFixture fixture;
        fixture.receive({{u"procedure"_s, u"1.000656"_s},
            {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}},
            {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2026-11-20"_s}}},
            {u"parties"_s,
                QJsonArray{QJsonObject{{u"role"_s, u"deceased"_s}, {u"fullName"_s, kCitizen},
                    {u"personalNumber"_s, u"034187009876"_s}}}}});
        Stand stand(fixture);
        stand.choose(u"chu ky"_s);
        stand.scan(kCitizen);
        QTRY_VERIFY(stand.text(u"verdictText"_s).contains(u"hồ sơ khai tử"_s));
    }

    void aNoWaitRequestBecomesAnAppointmentForAReason()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.line(u"title"_s)->setText(u"Văn bằng"_s);
        stand.press(Qt::Key_F8);
        QVERIFY(!stand.slot(u"applicant"_s)->isEmpty());
        fixture.prompt().texts.push_back(u"Mất điện, không in được"_s);
        stand.press(Qt::Key_F8);
        QTRY_COMPARE(stand.prints.count(), 1);
        const Dossier dossier = fixture.dossier(stand.prints[0][0].value<DossierId>());
        QCOMPARE(dossier.laneReason, u"Mất điện, không in được"_s);
        QVERIFY(dossier.due.has_value());
    }

    void anAnswerThatIsStillToComeIsToldBeforeTheHandOver()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        const DossierId id = signedAtTheCounter(fixture, stand);
        QTRY_VERIFY(stand.part<ActionButton>(u"handOver"_s));
        QVERIFY(!stand.part<QLabel>(u"awaited"_s));
        fixture.act(id,
            {{u"do"_s, u"forward"_s}, {u"to"_s, u"Cơ quan bảo hiểm xã hội"_s},
                {u"note"_s, u"lấy ý kiến"_s}},
            u"tiepnhan"_s);
        stand.waiting()->setFocus();
        QTRY_COMPARE(stand.waiting()->model()->rowCount(), 1);
        Q_EMIT stand.waiting()->activated(stand.waiting()->model()->index(0, 0));
        QTRY_COMPARE(stand.text(u"awaited"_s), u"Còn chờ kết quả của: Cơ quan bảo hiểm xã hội"_s);
    }

    void whereOnlyPapersAreMissingTheClerkSaysWhy_data()
    {
        QTest::addColumn<QString>("reason"); ///< "": the clerk thinks better of it
        QTest::newRow("refused") << u"Không mang bản chính"_s;
        QTest::newRow("left") << QString();
    }
    void whereOnlyPapersAreMissingTheClerkSaysWhy()
    {
        QFETCH(QString, reason);
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        QVERIFY(!stand.part<ActionButton>(u"refuseIntake"_s));
        stand.part<QAbstractButton>(u"paper_ban-chinh"_s)->click();
        auto* refuse = stand.part<ActionButton>(u"refuseIntake"_s);
        QVERIFY(refuse && stand.part<ActionButton>(u"takeIn"_s));
        if (!reason.isEmpty())
            fixture.prompt().texts.push_back(reason);
        refuse->click();
        if (reason.isEmpty()) {
            QVERIFY(!stand.slot(u"applicant"_s)->isEmpty());
            return;
        }
        QTRY_COMPARE(stand.prints.size(), 1);
        QCOMPARE(stand.prints[0][1].toString(), u"refuse"_s);
        const Dossier dossier = fixture.dossier(fixture.find(kCitizen));
        QCOMPARE(dossier.state, State::refused);
        QCOMPARE(dossier.closingReason, reason);
        QCOMPARE(dossier.closingBecause.front().id, u"missingPaper"_s);
        QVERIFY(stand.slot(u"applicant"_s)->isEmpty());
    }

    void whoLacksAPaperIsTakenInForAReasonOnly()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.part<QAbstractButton>(u"paper_ban-chinh"_s)->click();
        stand.submit(); // thought better of it
        QVERIFY(!stand.slot(u"applicant"_s)->isEmpty());
        QCOMPARE(fixture.prompt().asked.size(), 1);
        fixture.prompt().texts.push_back(u"Bản chính mang đến buổi chiều"_s);
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stand.prints.count(), 1);
        const Dossier dossier = fixture.dossier(stand.prints[0][0].value<DossierId>());
        QCOMPARE(dossier.missingReason, u"Bản chính mang đến buổi chiều"_s);
        QCOMPARE(dossier.lane, Lane::appointment);
    }

    void whoLacksAPaperIsGuidedInWritingAndReceivedLater()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        QVERIFY(!stand.part<ActionButton>(u"guide"_s));
        stand.part<QAbstractButton>(u"paper_ban-chinh"_s)->click();
        QVERIFY(stand.part<ActionButton>(u"guide"_s));
        fixture.prompt().texts.push_back(u"Bản chính: còn thiếu; Tờ khai"_s);
        stand.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stand.prints.size(), 1);
        QCOMPARE(stand.prints[0][1].toString(), u"supplement"_s);
        const DossierId id = fixture.find(kCitizen);
        QCOMPARE(fixture.dossier(id).state, State::registered);
        QCOMPARE(fixture.dossier(id).supplements[0].items,
            (QStringList{u"Bản chính: còn thiếu"_s, u"Tờ khai"_s}));
        QVERIFY(stand.slot(u"applicant"_s)->isEmpty());
        savePictures(stand.page, u"counter-guided"_s);

        stand.page.accept(id); // what was told is in the form again
        QTRY_VERIFY(!stand.slot(u"applicant"_s)->isEmpty());
        savePictures(stand.page, u"counter-registered"_s);
        stand.part<QAbstractButton>(u"paper_ban-chinh"_s)->click();
        stand.number(u"copies"_s)->setValue(2);
        stand.number(u"pages"_s)->setValue(3);
        stand.submit();
        QTRY_COMPARE(fixture.dossier(id).state, State::forApproval);
        QCOMPARE(fixture.rows(Work::all).size(), 1U);
    }

    /// Not the kind that the checklist asks of who stands here.
    void whatCameOnlineIsTakenInAsFiles()
    {
        DeskFixture fixture;
        const DossierId id = fixture.receive({{u"do"_s, u"receive"_s},
            {u"procedure"_s, u"1.001266"_s}, {u"channel"_s, u"online"_s}, {u"register"_s, true},
            {u"applicant"_s,
                QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}, {u"sex"_s, u"male"_s},
                    {u"dateOfBirth"_s, u"1980-02-03"_s},
                    {u"personalNumber"_s, u"001080004512"_s}}}});
        Stand stand(fixture);
        stand.page.accept(id);
        QTRY_VERIFY(!stand.slot(u"applicant"_s)->isEmpty());
        auto* notice = stand.part<QAbstractButton>(u"paper_thong-bao"_s);
        QCOMPARE(notice->accessibleDescription(), u"bản điện tử"_s);
        QVERIFY(!stand.part<QAbstractButton>(u"paper_giay-to-tuy-than"_s)
                     ->accessibleDescription()
                     .contains(u"bản điện tử"_s)); // it is shown, not handed in
        notice->setChecked(true);
        stand.part<QAbstractButton>(u"paper_giay-to-tuy-than"_s)->setChecked(true);
        savePictures(stand.page, u"counter-registered-online"_s);
        stand.submit();
        QTRY_VERIFY(fixture.dossier(id).isReceived);
        QCOMPARE(fixture.dossier(id).channel, Channel::online);
        QCOMPARE(fixture.dossier(id).papers.front().kind, DocumentKind::electronic);
        QVERIFY(stand.slot(u"applicant"_s)->isEmpty()); // the next one stands here
        stand.choose(u"cham dut ho kinh doanh"_s);
        QVERIFY(!stand.part<QAbstractButton>(u"paper_thong-bao"_s)
                     ->accessibleDescription()
                     .contains(u"bản điện tử"_s));
    }

    void aRuleAboutThePeopleIsAReasonToo()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.choose(u"ket hon"_s);
        stand.scan(kMan);
        stand.scan(u"Đặng Quốc Việt"_s);
        QTRY_COMPARE(stand.text(u"verdict"_s), u"Không tiếp nhận"_s);
        QVERIFY(stand.part<ActionButton>(u"refuseIntake"_s));
        stand.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stand.prints.size(), 1);
        const Dossier dossier = fixture.dossier(fixture.find(kMan));
        QCOMPARE(dossier.state, State::refused);
        QVERIFY(!dossier.closingReason.isEmpty() && !dossier.closingSource.isEmpty());
    }

    void aLookUpTakesThePlaceOfAPaper()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.choose(u"khai tu"_s);
        auto* paper = stand.part<QAbstractButton>(u"paper_giay-to-tuy-than"_s);
        QVERIFY(paper);
        QVERIFY(!stand.part<QAbstractButton>(u"lookUp_giay-to-tuy-than"_s));
        paper->click();
        auto* lookUp = stand.part<QAbstractButton>(u"lookUp_giay-to-tuy-than"_s);
        QVERIFY(lookUp);
        savePictures(stand.page, u"counter-look-up"_s);
        lookUp->click();
        const auto documents = [&] {
            QJsonObject found;
            const auto* form = stand.page.findChild<IntakeForm*>();
            for (const QJsonValue one : form->command()[u"documents"_s].toArray())
                if (one[u"id"_s] == u"giay-to-tuy-than"_s)
                    found = one.toObject();
            return found;
        };
        QVERIFY(documents()[u"lookedUp"_s].toBool());
        paper->click();
        QVERIFY(!documents().isEmpty() && !documents().contains(u"lookedUp"_s));
        QVERIFY(!lookUp->isVisible() && !lookUp->isChecked());
    }

    void whatAnotherOfficeDecidesIsTakenInWithASlip()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        QVERIFY(!stand.line(u"competentOffice"_s));
        stand.tabTo(u"otherOffice"_s);
        stand.press(Qt::Key_Return);
        QCOMPARE(stand.page.focusWidget(), stand.line(u"competentOffice"_s));
        QCOMPARE(stand.text(u"verdict"_s), u"Không chờ"_s);
        stand.line(u"competentOffice"_s)->insert(u"UBND xã Vũ Hòa"_s);
        QCOMPARE(stand.text(u"verdict"_s), u"Hẹn trả"_s);
        QCOMPARE(stand.text(u"verdictText"_s), u"Hồ sơ do UBND xã Vũ Hòa giải quyết."_s);
        QCOMPARE(stand.text(u"signers"_s), u"UBND xã Vũ Hòa"_s);
        QVERIFY(stand.words().contains(u"Cơ quan giải quyết\n"_s));
        stand.submit();
        QTRY_COMPARE(stand.prints.count(), 1);
        QCOMPARE(stand.prints[0][1].toString(), u"receipt"_s);
        const Dossier dossier = fixture.dossier(stand.prints[0][0].value<DossierId>());
        QCOMPARE(dossier.competentOffice, u"UBND xã Vũ Hòa"_s);
        QCOMPARE(dossier.lane, Lane::appointment);
        QVERIFY(!stand.line(u"competentOffice"_s));
        QVERIFY(stand.text(u"signers"_s).contains(u"Trần Quốc Khánh"_s));
    }

    void theOtherOfficeComesBackWithTheForm()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.part<QAbstractButton>(u"otherOffice"_s)->click();
        QVERIFY(stand.page.goBack()); // empty: it folds away
        QVERIFY(!stand.line(u"competentOffice"_s));
        QCOMPARE(stand.page.focusWidget(), stand.part<QWidget>(u"otherOffice"_s));
        stand.press(Qt::Key_Space);
        stand.line(u"competentOffice"_s)->insert(u"UBND xã Vũ Hòa"_s);
        QVERIFY(!stand.page.goBack()); // what is typed stays
        stand.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!stand.line(u"competentOffice"_s));
        stand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stand.line(u"competentOffice"_s)->text(), u"UBND xã Vũ Hòa"_s);
    }

    void verificationMakesItAnAppointment()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.part<QAbstractButton>(u"needsVerification"_s)->click();
        QCOMPARE(stand.text(u"verdict"_s), u"Hẹn trả"_s);
    }

    void theSamePeopleComeBackForAFurtherProcedure()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.submit();
        QTRY_VERIFY(stand.slot(u"applicant"_s)->isEmpty());
        stand.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(stand.slot(u"applicant"_s)->party().person.fullName, kCitizen);
        stand.choose(u"chu ky"_s);
        QCOMPARE(stand.slot(u"applicant"_s)->party().person.fullName, kCitizen);
        stand.submit();
        QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 2U);
    }

    void startingOverCanBeUndone()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.number(u"copies"_s)->setValue(4);
        stand.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(stand.slot(u"applicant"_s)->isEmpty());
        auto* hints = stand.page.findChild<KeyHintRow*>();
        QVERIFY(!hints->isVisible()); // what is offered takes its place, not the form's
        stand.part<QAbstractButton>(u"undo"_s)->click();
        QVERIFY(hints->isVisible());
        QCOMPARE(stand.slot(u"applicant"_s)->party().person.fullName, kCitizen);
        QCOMPARE(stand.number(u"copies"_s)->value(), 4);
    }

    void aMinutePassingLeavesWhatIsTypedInThePicker()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        auto* picker = stand.line(u"procedure"_s);
        picker->selectAll();
        QTest::keyClicks(picker, u"khai tu"_s);
        stand.page.refresh();
        QTest::keyClick(picker, Qt::Key_Return);
        QCOMPARE(picker->text(), u"Đăng ký khai tử"_s);
    }

    void whatWasTypedSurvivesACrash()
    {
        DeskFixture fixture;
        {
            Stand stand(fixture);
            stand.choose(u"khai tu"_s);
            stand.scan(kCitizen);
            stand.line(u"diedOn"_s)->setText(u"20/1"_s);
            stand.part<QPlainTextEdit>(u"note"_s)->setPlainText(u"Gửi lại giấy báo tử"_s);
            const auto kept = [](const Office& office) {
                return draft(office.file(), u"counter"_s).valueOr({});
            };
            QTRY_VERIFY(fixture.desk().read(kept).result().contains(u"20/1"_s));
        }
        Stand stand(fixture);
        QTRY_VERIFY(!stand.slot(u"applicant"_s)->isEmpty());
        QCOMPARE(stand.slot(u"applicant"_s)->party().person.fullName, kCitizen);
        QCOMPARE(stand.line(u"diedOn"_s)->text(), u"20/1"_s);
        QCOMPARE(stand.part<QPlainTextEdit>(u"note"_s)->toPlainText(), u"Gửi lại giấy báo tử"_s);
        QVERIFY(stand.words().contains(u"đang nhập dở"_s));
    }

    /// What came in time is in time when it is taken in, also where that is typed again later.
    void whatIsTypedAgainIsJudgedByWhenItCame_data()
    {
        QTest::addColumn<QString>("cameOn");
        QTest::addColumn<QString>("fee");
        QTest::newRow("on the last day, a Friday") << u"2026-11-20T09:00:00"_s << u"0"_s;
        QTest::newRow("the Monday after it") << u"2026-11-23T09:00:00"_s << u"5.000"_s;
    }
    void whatIsTypedAgainIsJudgedByWhenItCame()
    {
        QFETCH(QString, cameOn);
        QFETCH(QString, fee);
        DeskFixture fixture(cameOn);
        const DossierId id = fixture.receive({{u"procedure"_s, u"1.000656"_s},
            {u"channel"_s, u"post"_s}, {u"register"_s, true},
            {u"applicant"_s,
                QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s},
                    {u"personalNumber"_s, u"001080004512"_s}, {u"address"_s, u"Số 5 Ngõ Trạm"_s}}},
            {u"parties"_s,
                QJsonArray{QJsonObject{{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Lê Văn Cả"_s},
                    {u"dateOfBirth"_s, u"1940-02-03"_s}}}},
            {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2026-11-05"_s}}}});
        fixture.clock().set(Instant::fromIso(u"2026-11-25T09:00:00"_s).value());
        const auto amount = [](Stand& stand) { return stand.text(u"fee"_s).section(u' ', 0, 0); };
        {
            Stand stand(fixture);
            stand.page.accept(id);
            QTRY_VERIFY(!stand.slot(u"applicant"_s)->isEmpty());
            QTRY_COMPARE(amount(stand), fee);
            const auto kept = [](const Office& office) {
                return draft(office.file(), u"counter"_s).valueOr({});
            };
            QTRY_VERIFY(fixture.desk().read(kept).result().contains(id.toString()));
        }
        Stand stand(fixture);
        QTRY_VERIFY(!stand.slot(u"applicant"_s)->isEmpty());
        QTRY_COMPARE(amount(stand), fee);
    }

    void theLastProcedureIsRemembered()
    {
        DeskFixture fixture;
        {
            Stand stand(fixture);
            stand.choose(u"chu ky"_s);
        }
        Stand stand(fixture);
        QTRY_COMPARE(stand.line(u"procedure"_s)->text(), u"Chứng thực chữ ký"_s);
    }

    void aCitizenKnownHereShowsHowOftenTheyCame()
    {
        DeskFixture fixture;
        fixture.receive(sampleCopies(1, 1, sampleCard(kCitizen)));
        Stand stand(fixture);
        stand.scan(kCitizen);
        const auto history = [&] {
            auto* link = stand.part<QAbstractButton>(u"history"_s);
            return link ? link->text() : QString();
        };
        QTRY_COMPARE(history(), u"1 hồ sơ trước"_s);
    }

    void whoLooksAlikeIsNoticedAndJudgedByKeys_data()
    {
        QTest::addColumn<bool>("same");
        QTest::addColumn<QString>("number");
        QTest::newRow("one person: the form takes what it lacks") << true << u"034187009876"_s;
        QTest::newRow("another person: the form stays as it is") << false << u""_s;
    }
    void whoLooksAlikeIsNoticedAndJudgedByKeys()
    {
        QFETCH(bool, same);
        QFETCH(QString, number);
        DeskFixture fixture;
        fixture.receive(sampleCopies(1, 1, sampleCard(kCitizen)));
        Stand stand(fixture);
        stand.press(Qt::Key_F2);
        QTest::keyClicks(stand.line(u"fullName"_s), u"Tran Thi Bich Dao"_s);
        stand.line(u"dateOfBirth"_s)->setFocus();
        QTest::keyClicks(stand.line(u"dateOfBirth"_s), u"05/08/1987"_s);
        QVERIFY(!stand.part<QWidget>(u"duplicate"_s));
        QTRY_VERIFY(stand.part<QWidget>(u"duplicate"_s));
        QCOMPARE(QApplication::focusWidget(), stand.line(u"dateOfBirth"_s));
        QVERIFY(stand.text(u"duplicateLine"_s).contains(u"trùng họ tên và ngày sinh"_s));
        QVERIFY(!stand.words().contains(u"034187009876"_s));
        stand.press(Qt::Key_F3);
        QVERIFY(stand.words().contains(u"034187009876"_s));
        QCOMPARE(QApplication::focusWidget(), stand.part<QWidget>(u"samePerson"_s));
        if (!same)
            stand.press(Qt::Key_Tab);
        stand.press(Qt::Key_Return);
        QTRY_VERIFY(!stand.part<QWidget>(u"duplicate"_s));
        QTRY_COMPARE(stand.line(u"personalNumber"_s)->text(), number);
        QCOMPARE(QApplication::focusWidget(), stand.line(u"dateOfBirth"_s));
        stand.line(u"fullName"_s)->setText(u"Tran Thi Bich"_s);
        stand.line(u"fullName"_s)->setText(u"Tran Thi Bich Dao"_s);
        QTest::qWait(400);
        Stand::settle(fixture);
        QVERIFY(!stand.part<QWidget>(u"duplicate"_s));
        stand.line(u"personalNumber"_s)->clear();
        QTest::qWait(400);
        Stand::settle(fixture);
        QCOMPARE(stand.part<QWidget>(u"duplicate"_s) != nullptr, same);
        if (!same)
            return;
        QVERIFY(stand.text(u"duplicateLine"_s).contains(u"Cùng một người"_s));
        stand.press(Qt::Key_F3);
        stand.press(Qt::Key_F4);
        QTRY_COMPARE(stand.line(u"personalNumber"_s)->text(), number);
    }

    void escFoldsTheComparisonFirst()
    {
        DeskFixture fixture;
        fixture.receive(sampleCopies(1, 1, sampleCard(kCitizen)));
        Stand stand(fixture);
        stand.page.takeScan(u"034187009876||Trần Thị Đào|05081987|Nữ|Vũ Hòa, Thái Bình|07112021"_s);
        QTRY_VERIFY(stand.part<QWidget>(u"duplicate"_s));
        stand.press(Qt::Key_F3);
        QVERIFY(stand.part<QWidget>(u"comparison"_s));
        QVERIFY(stand.page.goBack());
        QVERIFY(!stand.part<QWidget>(u"comparison"_s));
        QVERIFY(stand.part<QWidget>(u"duplicate"_s));
    }

    void aSecondDeathIsNoticedBeforeItIsTakenIn()
    {
        DeskFixture fixture;
        for (int round = 0; round < 2; ++round) {
            Stand stand(fixture);
            stand.choose(u"khai tu"_s);
            stand.scan(u"Lê Văn Hòa"_s);
            stand.scan(u"Lê Văn Bình"_s);
            stand.line(u"diedOn"_s)->setText(u"20/11/2026"_s);
            if (round == 1) {
                QTRY_VERIFY(stand.text(u"verdictText"_s).contains(u"hồ sơ khai tử"_s));
                QVERIFY(stand.text(u"intakeWarnings"_s).contains(u"Nguyên nhân chết"_s));
                QVERIFY(!stand.text(u"intakeWarnings"_s).contains(u"hồ sơ khai tử"_s)); // said once
                return;
            }
            QTRY_VERIFY(stand.text(u"intakeWarnings"_s).contains(u"Nguyên nhân chết"_s));
            QVERIFY(!stand.text(u"intakeWarnings"_s).contains(u"hồ sơ khai tử"_s));
            stand.submit();
            QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 1U);
            Stand::settle(fixture);
        }
    }

    void aFoundPersonStartsAnIntake()
    {
        DeskFixture fixture;
        fixture.receive(sampleCopies(1, 1, sampleCard(kCitizen)));
        Stand stand(fixture);
        stand.page.startIntake(u"034187009876"_s);
        QTRY_COMPARE(stand.slot(u"applicant"_s)->party().person.fullName, kCitizen);
    }

    void oneKeyEndsTheVisitAfterTheSignature()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        const DossierId id = signedAtTheCounter(fixture, stand);
        QTRY_COMPARE(stand.text(u"handOverTitle"_s), u"Chứng thực bản sao"_s);
        QVERIFY(stand.text(u"handOverOriginals"_s).contains(u" bản"_s)); // how many of what
        stand.press(Qt::Key_F9);
        QTRY_COMPARE(stand.prints.count(), 1);
        QCOMPARE(stand.prints[0][1].toString(), u"result"_s);
        Stand::settle(fixture);
        QCOMPARE(fixture.dossier(id).state, State::done); // nothing is on paper yet
        stand.page.printEnded(id, u"result"_s, true);
        QTRY_COMPARE(fixture.dossier(id).state, State::handedOver);
        QTRY_VERIFY(stand.part<ActionButton>(u"takeIn"_s));
        QTRY_COMPARE(stand.waiting()->model()->rowCount(), 0);
    }

    void theFeeIsTakenBeforeTheResultIsHandedOver()
    {
        DeskFixture fixture;
        openReceipts(fixture);
        Stand stand(fixture);
        const DossierId id = signedAtTheCounter(fixture, stand);
        QTRY_COMPARE(stand.text(u"feeTitle"_s), u"Chưa thu"_s);
        QCOMPARE(stand.text(u"feeAmount"_s), u"2.000 đ"_s);
        QCOMPARE(stand.text(u"feeReceipt"_s), u"Biên lai tiếp theo: AA/26, số 7"_s);
        QCOMPARE(stand.page.focusWidget(), stand.part<QWidget>(u"takeFee"_s));
        stand.press(Qt::Key_F10);
        QTRY_COMPARE(stand.text(u"feeTitle"_s), u"Phí, lệ phí"_s);
        QCOMPARE(stand.text(u"feeReceipt"_s), u"Biên lai AA/26, số 7"_s);
        QVERIFY(!stand.part<QWidget>(u"takeFee"_s));
        QCOMPARE(stand.page.focusWidget(), stand.part<QWidget>(u"printAndHandOver"_s));
        stand.press(Qt::Key_F9);
        QTRY_COMPARE(stand.prints.count(), 1);
        stand.page.printEnded(id, u"result"_s, true);
        QTRY_COMPARE(fixture.dossier(id).state, State::handedOver);
        QCOMPARE(fixture.dossier(id).payments.at(0).method, u"cash"_s);
        QCOMPARE(fixture.dossier(id).payments.at(0).number, 7);
        QTRY_VERIFY(stand.part<ActionButton>(u"takeIn"_s));
        QVERIFY(!stand.words().contains(u"còn phải thu"_s));
    }

    void anUnpaidFeeIsToldAfterTheHandOver()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        const DossierId id = signedAtTheCounter(fixture, stand);
        QTRY_VERIFY(stand.part<QWidget>(u"takeFee"_s));
        QVERIFY(!stand.part<QLabel>(u"feeReceipt"_s)); // no book lies open
        stand.submit();
        QTRY_COMPARE(fixture.dossier(id).state, State::handedOver);
        QTRY_VERIFY(stand.words().contains(u"phí còn phải thu"_s));
        savePictures(stand.page, u"counter-unpaid"_s);
    }

    void takingTheFeeKeepsWhoTakesTheResult()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        const DossierId id = signedAtTheCounter(fixture, stand);
        QTRY_VERIFY(stand.part<QWidget>(u"takeFee"_s));
        stand.part<QAbstractButton>(u"somebodyElse"_s)->click();
        stand.scan(kMan);
        stand.press(Qt::Key_F10);
        QTRY_VERIFY(stand.words().contains(u"chưa có số biên lai"_s));
        QCOMPARE(stand.text(u"feeReceipt"_s), u"Đã thu, chưa có số biên lai"_s);
        QCOMPARE(stand.line(u"receiverName"_s)->text(), kMan);
        QCOMPARE(fixture.dossier(id).payments.size(), 1U);
    }

    void usedUpReceiptsAreTold()
    {
        DeskFixture fixture;
        fixture.run({{u"do"_s, u"openVolume"_s}, {u"register"_s, u"BL"_s}, {u"book"_s, u"AA/26"_s},
                        {u"first"_s, 50}, {u"last"_s, 50}},
            u"quantri"_s);
        fixture.act(fixture.receive(sampleCopies(1, 1, sampleCard(kMan))), {{u"do"_s, u"payFee"_s}},
            u"tiepnhan"_s);
        Stand stand(fixture);
        signedAtTheCounter(fixture, stand);
        QTRY_VERIFY(stand.part<QWidget>(u"takeFee"_s));
        stand.press(Qt::Key_F10);
        QTRY_VERIFY(stand.words().contains(u"đã hết số"_s));
        QCOMPARE(stand.text(u"feeTitle"_s), u"Chưa thu"_s);
        QVERIFY(stand.part<QWidget>(u"takeFee"_s)->isEnabled());
    }

    void noPaperNoHandOver()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        const DossierId id = signedAtTheCounter(fixture, stand);
        QTRY_COMPARE(stand.text(u"handOverTitle"_s), u"Chứng thực bản sao"_s);
        auto* other = stand.part<QAbstractButton>(u"somebodyElse"_s);
        other->setChecked(true);
        stand.press(Qt::Key_F9);
        QCOMPARE(stand.prints.count(), 0); // nobody is named: no paper either
        other->setChecked(false);
        stand.press(Qt::Key_F9);
        QCOMPARE(stand.prints.count(), 1);
        stand.page.printEnded(id, u"result"_s, false);
        stand.page.printEnded(id, u"result"_s, true); // another print of it, from elsewhere
        Stand::settle(fixture);
        QCOMPARE(fixture.dossier(id).state, State::done);
    }

    void aSignedDossierDoesNotCoverAFormThatIsBeingFilled()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.submit();
        QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 1U);
        QTRY_VERIFY(stand.slot(u"applicant"_s)->isEmpty());
        const DossierId id = fixture.find(kCitizen);
        stand.scan(kMan);
        fixture.act(id, {{u"do"_s, u"approve"_s}}, u"chutich"_s);
        QTRY_COMPARE(fixture.rows(Work::ready).size(), 1U);
        Stand::settle(fixture);
        QVERIFY(stand.part<ActionButton>(u"takeIn"_s));
    }

    void somebodyElseTakesTheResultWithAnAuthorisation()
    {
        DeskFixture fixture;
        const DossierId id = fixture.receive(sampleCopies(1, 1, sampleCard(kCitizen)));
        fixture.act(id, {{u"do"_s, u"submit"_s}}, u"tiepnhan"_s);
        fixture.act(id, {{u"do"_s, u"approve"_s}}, u"chutich"_s);
        Stand stand(fixture);
        QTRY_COMPARE(stand.waiting()->model()->rowCount(), 1);
        stand.press(Qt::Key_F6);
        stand.waiting()->setCurrentIndex(stand.waiting()->model()->index(0, 0));
        stand.press(Qt::Key_Return);
        QTRY_VERIFY(stand.part<QAbstractButton>(u"somebodyElse"_s));
        stand.part<QAbstractButton>(u"somebodyElse"_s)->click();
        stand.submit();
        QTRY_VERIFY(stand.line(u"receiverName"_s)->property("invalid").toBool());
        stand.scan(kMan);
        QCOMPARE(stand.line(u"receiverName"_s)->text(), kMan);
        stand.line(u"receiverAuthorisation"_s)->setText(u"Giấy ủy quyền số 7"_s);
        stand.submit();
        QTRY_COMPARE(fixture.dossier(id).state, State::handedOver);
        QCOMPARE(fixture.dossier(id).handOver->fullName, kMan);
        QVERIFY(stand.prints.isEmpty());
    }

    /// A dossier of a death may be wrong: the clerk says why, or thinks better of it.
    void whoIsSaidToBeDeadNeedsAReason_data()
    {
        QTest::addColumn<bool>("gave");
        QTest::newRow("who takes the result") << false;
        QTest::newRow("who sent them") << true;
    }
    void whoIsSaidToBeDeadNeedsAReason()
    {
        QFETCH(bool, gave);
        DeskFixture fixture;
        const DossierId id = fixture.receive(sampleCopies(1, 1, sampleCard(kMan)));
        fixture.act(id, {{u"do"_s, u"submit"_s}}, u"tiepnhan"_s);
        fixture.act(id, {{u"do"_s, u"approve"_s}}, u"chutich"_s);
        Stand stand(fixture);
        QTRY_COMPARE(stand.waiting()->model()->rowCount(), 1);
        stand.press(Qt::Key_F6);
        stand.waiting()->setCurrentIndex(stand.waiting()->model()->index(0, 0));
        stand.press(Qt::Key_Return);
        QTRY_VERIFY(stand.part<QAbstractButton>(u"somebodyElse"_s));
        stand.part<QAbstractButton>(u"somebodyElse"_s)->click();
        const QString number
            = gave ? fixture.dossier(id).applicant.person.personalNumber : u"034187009876"_s;
        fixture.receive({{u"procedure"_s, u"1.000656"_s},
            {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}},
            {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2026-11-20"_s}}},
            {u"parties"_s,
                QJsonArray{QJsonObject{{u"role"_s, u"deceased"_s},
                    {u"fullName"_s, gave ? kMan : kCitizen}, {u"personalNumber"_s, number}}}}});
        stand.scan(kCitizen);
        stand.line(u"receiverAuthorisation"_s)->setText(u"Giấy ủy quyền số 7"_s);
        stand.submit(); // no reason: thought better of it
        QTRY_COMPARE(fixture.prompt().asked.size(), 1);
        QCOMPARE(fixture.dossier(id).state, State::done);
        fixture.prompt().texts.push_back(u"Hồ sơ khai tử ghi nhầm số định danh"_s);
        stand.submit();
        QTRY_COMPARE(fixture.dossier(id).state, State::handedOver);
        QCOMPARE(fixture.dossier(id).handOver->fullName, kCitizen);
    }

    /// Why it was registered so comes back with what was registered, and goes with it.
    void reasonsGivenBeforeComeBack()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        auto* form = stand.page.findChild<IntakeForm*>();
        QVERIFY(form);
        for (const QString& reason : {u"missingReason"_s, u"secondReason"_s}) {
            form->restore({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000656"_s},
                {reason, u"Bản trước ghi nhầm người"_s}});
            QCOMPARE(form->command()[reason].toString(), u"Bản trước ghi nhầm người"_s);
            form->clear();
            QVERIFY(!form->command().contains(reason));
            QVERIFY(form->isEmpty());
        }
    }

    void aMarriageTakesItsNumberBeforeItIsHandedOver()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.choose(u"ket hon"_s);
        stand.scan(kWoman);
        stand.scan(kMan);
        stand.submit();
        QTRY_COMPARE(fixture.rows(Work::forApproval).size(), 1U);
        const DossierId id = fixture.find(kWoman);
        fixture.act(id, {{u"do"_s, u"approve"_s}}, u"chutich"_s);
        QTRY_COMPARE(stand.page.focusWidget(), stand.number(u"recordedNumber"_s));
        stand.submit();
        QTRY_VERIFY(stand.number(u"recordedNumber"_s)->property("invalid").toBool());
        QTest::keyClicks(stand.number(u"recordedNumber"_s), u"27"_s);
        stand.submit();
        QTRY_VERIFY(stand.part<ActionButton>(u"handOver"_s));
        QVERIFY(!stand.part<QWidget>(u"takeFee"_s)); // a marriage costs nothing
        QVERIFY(!stand.part<QWidget>(u"feeTitle"_s));
        QCOMPARE(fixture.dossier(id).numbers.front().number, 27);
        QVERIFY(fixture.dossier(id).numbers.front().system.contains(u"hộ tịch điện tử"_s));
        QVERIFY(stand.page.goBack());
        QVERIFY(stand.part<ActionButton>(u"takeIn"_s));
    }

    void theBookOfMarriagesAsksForTheEthnicity()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.choose(u"ket hon"_s);
        QTest::qWait(100); // the list of procedures closes and gives the keys back
        QVERIFY(!stand.part<QWidget>(u"toOrigin"_s)); // nobody is there yet
        stand.scan(kMan);
        auto* husband = stand.slot(u"husband"_s);
        stand.tabTo(u"toOrigin"_s);
        QTest::keyClick(stand.page.focusWidget(), Qt::Key_Space);
        QCOMPARE(stand.page.focusWidget(), husband->findChild<QLineEdit*>(u"ethnicity"_s));
        QTRY_VERIFY(!stand.page.focusWidget()->visibleRegion().isEmpty()); // scrolled to
        QTest::keyClicks(stand.page.focusWidget(), u"Kinh"_s);
        savePictures(stand.page, u"counter-origin"_s);
        QCOMPARE(husband->json()[u"ethnicity"_s].toString(), u"Kinh"_s);
        QVERIFY(husband->json().contains(u"scan"_s)); // the card is still what it was
        husband->closeEdit();
        QVERIFY(!stand.part<QWidget>(u"toOrigin"_s));
    }

    void theStopwatchGoesOn()
    {
        DeskFixture fixture;
        const DossierId id = fixture.receive(sampleCopies(1, 1, sampleCard(kCitizen)));
        fixture.act(id, {{u"do"_s, u"submit"_s}}, u"tiepnhan"_s);
        Stand stand(fixture);
        QTRY_COMPARE(stand.waiting()->model()->rowCount(), 1);
        fixture.clock().advanceMinutes(12);
        stand.page.refresh();
        const auto pill
            = [&] { return stand.waiting()->model()->index(0, 0).data(PillTextRole).toString(); };
        QTRY_COMPARE(pill(), u"12'"_s);
    }

    /// Who came on an earlier day does not stand here: only the result does.
    void resultsAreCountedApart()
    {
        DeskFixture fixture;
        fixture.populate();
        Stand stand(fixture);
        QTRY_VERIFY(stand.waiting()->model()->rowCount() > 0);
        const int all = stand.waiting()->model()->rowCount();
        const int standing = stand.text(u"waitingCount"_s).toInt();
        QVERIFY(standing > 0 && standing < all);
        QCOMPARE(stand.text(u"resultsCount"_s),
            u"Hẹn trả đã xong, chưa đến lấy: %1"_s.arg(all - standing));
    }

    void thePromiseOf2022IsKeptToo()
    {
        DeskFixture fixture(u"2022-05-04T15:10:00"_s);
        Stand stand(fixture);
        stand.scan(kCitizen);
        QCOMPARE(stand.text(u"verdict"_s), u"Không chờ"_s);
        fixture.clock().advanceMinutes(110);
        stand.page.refresh();
        QCOMPARE(stand.text(u"verdict"_s), u"Hẹn trả"_s);
    }

    void pictures()
    {
        DeskFixture empty;
        Stand quiet(empty);
        savePictures(quiet.page, u"counter-empty"_s);
        DeskFixture fixture;
        fixture.populate();
        openReceipts(fixture);
        Stand stand(fixture);
        stand.scan(kCitizen);
        stand.number(u"copies"_s)->setValue(3);
        stand.number(u"pages"_s)->setValue(5);
        stand.line(u"title"_s)->setText(u"Văn bằng"_s);
        stand.number(u"pages"_s)->setFocus();
        QTRY_VERIFY(stand.part<QAbstractButton>(u"history"_s));
        savePictures(stand.page, u"counter-full"_s);
        stand.part<QAbstractButton>(u"otherOffice"_s)->click();
        savePictures(stand.page, u"counter-otheroffice-empty"_s);
        stand.line(u"competentOffice"_s)->setText(u"Ủy ban nhân dân xã Vũ Hòa, tỉnh Thái Bình"_s);
        savePictures(stand.page, u"counter-otheroffice"_s);
        stand.line(u"competentOffice"_s)->clear();
        stand.part<QAbstractButton>(u"wishes"_s)->click();
        savePictures(stand.page, u"counter-wishes"_s);
        stand.number(u"copies"_s)->setValue(11);
        savePictures(stand.page, u"counter-appointment"_s);
        stand.part<QAbstractButton>(u"refusalGrounds"_s)->click();
        stand.part<QAbstractButton>(u"erased"_s)->click();
        savePictures(stand.page, u"counter-refused"_s);
        stand.press(Qt::Key_R, Qt::ControlModifier);
        stand.scan(kCitizen);
        stand.part<QAbstractButton>(u"paper_ban-chinh"_s)->click();
        savePictures(stand.page, u"counter-lacking"_s);
        stand.press(Qt::Key_R, Qt::ControlModifier);
        stand.choose(u"ket hon"_s);
        stand.scan(kMan);
        savePictures(stand.page, u"counter-marriage"_s);
        stand.press(Qt::Key_F2);
        savePictures(stand.page, u"counter-edit"_s);
        stand.page.goBack();
        stand.press(Qt::Key_R, Qt::ControlModifier);
        stand.choose(u"chung thuc ban sao"_s);
        stand.waiting()->setFocus();
        const QModelIndex last
            = stand.waiting()->model()->index(stand.waiting()->model()->rowCount() - 1, 0);
        Q_EMIT stand.waiting()->activated(last);
        QTRY_VERIFY(stand.part<ActionButton>(u"handOver"_s) || !stand.opened.isEmpty());
        savePictures(stand.page, u"counter-handover"_s);
        if (stand.part<QWidget>(u"takeFee"_s)) {
            stand.press(Qt::Key_F10);
            QTRY_VERIFY(!stand.part<QWidget>(u"takeFee"_s));
            savePictures(stand.page, u"counter-paid"_s);
        }
    }
};

QTEST_MAIN(TestCounter)
#include "tst_counter.moc"
