// Thu phí: the day's receipts and sums, the till closed with its difference, books, shifts.
#include "tests/support/deskfixture.h"
#include "tests/support/pictures.h"
#include "ui/dossier/moneyforms.h"
#include "ui/fees/feespage.h"
#include "ui/fees/receiptmodel.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/views.h"

#include <QAbstractButton>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kClerk = u"tiepnhan"_s;
} // namespace

class TestFeesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyLanguage(*qApp, Language::vietnamese);
        applyTheme(*qApp, ThemeKind::light);
    }

    void init() { m_fixture = std::make_unique<DeskFixture>(); }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void aBookIsOpenedAndItsNextNumberShown()
    {
        showPage();
        QCOMPARE(text("nextReceipt"), u"Chưa mở quyển biên lai nào còn số"_s);
        openBook();
        QTRY_COMPARE(text("nextReceipt"), u"Biên lai tiếp theo: AA/26 số 1"_s);
    }

    void theDaysReceiptsAndSums()
    {
        showPage();
        openBook();
        QTRY_VERIFY(text("nextReceipt").endsWith(u"số 1"_s));
        const DossierId first = pay();
        pay();
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(cell(0, 1), u"AA/26 số 1"_s);
        QCOMPARE(cell(0, 5), u"Tiền mặt"_s);
        m_fixture->act(
            first, {{u"do"_s, u"cancelReceipt"_s}, {u"reason"_s, u"viết sai"_s}}, kClerk);
        QTRY_COMPARE(cell(0, 6), u"đã hủy: viết sai"_s);
        QCOMPARE(rows(), 2);
        QTRY_COMPARE(text("expectedCash"), u"Tiền mặt phải có: 21.000 đ"_s);
        savePictures(*m_page, u"fees"_s);
    }

    void theDayIsClosedWithItsDifference()
    {
        showPage();
        pay();
        QTRY_COMPARE(text("expectedCash"), u"Tiền mặt phải có: 21.000 đ"_s);
        part<NumberField>("counted")->setValue(20000);
        QCOMPARE(text("difference"), u"Thiếu 1.000 đ"_s);
        part<NumberField>("counted")->setValue(21000);
        QCOMPARE(text("difference"), u"Không chênh lệch"_s);
        press("closeDay");
        QTRY_VERIFY(!part<QWidget>("closeDay")->isEnabled());
        QTRY_COMPARE(text("expectedCash"), u"Đã khóa sổ. Thu sau đó, tính vào lần sau: 0 đ"_s);
    }

    /// Who may close another's till chooses it, counts and says why; nobody else is offered it.
    void aTillLeftOpenIsClosedHere()
    {
        m_fixture->signIn(kClerk);
        pay();
        showPage(u"tiepnhan2"_s);
        QCOMPARE(part<ChoiceField>("closingOf")->count(), 1);
        m_page.reset();
        showPage(u"chutich"_s);
        QTRY_COMPARE(part<ChoiceField>("closingOf")->chosen(), kClerk); // a leader has none
        QCOMPARE(text("expectedCash"), u"Tiền mặt phải có: 21.000 đ"_s);
        part<NumberField>("counted")->setValue(21000);
        press("closeDay");
        QTRY_VERIFY(!m_page->findChild<Label*>(u"wrong"_s)->isHidden()); // why is not told
        savePictures(*m_page, u"fees-of-another"_s);
        part<TextField>("closingNote")->setText(u"Nghỉ việc từ hôm nay"_s);
        press("closeDay");
        QTRY_COMPARE(part<ChoiceField>("closingOf")->count(), 0);
        QVERIFY(!part<NumberField>("counted")->value());
        QCOMPARE(text("expectedCash"), u"Không còn sổ thu nào chưa khóa"_s);
        QVERIFY(!part<QWidget>("closeDay")->isEnabled());
    }

    /// Who keeps a till, and who may close another's.
    void whoSeesThePage_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("sees");
        QTest::newRow("a clerk") << Role::clerk << true;
        QTest::newRow("a cashier") << Role::cashier << true;
        QTest::newRow("the head") << Role::head << true;
        QTest::newRow("a leader") << Role::leader << true;
        QTest::newRow("who signs by order") << Role::signatory << false;
        QTest::newRow("an officer") << Role::officer << false;
        QTest::newRow("the registrar") << Role::registrar << false;
        QTest::newRow("an administrator") << Role::administrator << false;
        QTest::newRow("an observer") << Role::observer << false;
    }
    void whoSeesThePage()
    {
        QFETCH(Role, role);
        QFETCH(bool, sees);
        FeesPage page(m_fixture->context());
        QCOMPARE(page.isFor({u"x"_s, u"x"_s, {}, {role}}), sees);
    }

    /// Everybody's receipts, but no till, book or shift of their own.
    void aLeaderKeepsNoTill()
    {
        m_fixture->signIn(kClerk);
        pay();
        showPage(u"chutich"_s);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(part<QWidget>("closeDay")->isVisibleTo(m_page.get()));
        for (const char* own : {"whose", "openBook", "passShift"})
            QVERIFY2(!part<QWidget>(own)->isVisibleTo(m_page.get()), own);
        QSignalSpy asked(m_page.get(), &Page::bookRequested);
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(
            asked[0][0].value<PrintJob>().pages.join(QString()).contains(u"Người thu: tất cả"_s));
    }

    /// A row whose money the next count has says so, today and on the day that counts it.
    void whatCameBehindAClosingIsMarked()
    {
        const QString taken = u"sau khóa sổ 23/11"_s;
        const QString givenBack = u"đã hủy: viết sai · hoàn sau khóa sổ 23/11"_s;
        showPage();
        const DossierId first = pay();
        m_fixture->run({{u"do"_s, u"closeDay"_s}, {u"counted"_s, 21'000}}, kClerk);
        pay();
        m_fixture->act(
            first, {{u"do"_s, u"cancelReceipt"_s}, {u"reason"_s, u"viết sai"_s}}, u"chutich"_s);
        QTRY_COMPARE(notes(), (QStringList{givenBack, taken}));
        m_fixture->clock().set(
            Instant::fromIso(u"2026-11-25T08:00:00"_s).value()); // the 24th is off
        pay();
        QTRY_COMPARE(notes(), (QStringList{taken, QString(), givenBack}));
        savePictures(*m_page, u"fees-behind"_s);
    }

    void nothingCountedIsSaidInTheCard()
    {
        showPage();
        press("closeDay");
        QTRY_VERIFY(!m_page->findChild<Label*>(u"wrong"_s)->isHidden());
    }

    void aShiftPassesToTheNextClerk()
    {
        showPage();
        pay();
        QTRY_COMPARE(rows(), 1);
        part<ChoiceField>("shiftTo")->choose(u"tiepnhan2"_s);
        press("passShift");
        m_page.reset();
        showPage(u"tiepnhan2"_s);
        QTRY_VERIFY(text("waitingShift").contains(u"21.000 đ"_s));
        savePictures(*m_page, u"fees-shift"_s);
        press("passShift");
        QTRY_COMPARE(text("expectedCash"), u"Tiền mặt phải có: 21.000 đ"_s);
        QVERIFY(part<QWidget>("waitingShift")->isHidden());
    }

    /// Who closed the day already takes a till over: the page says so as the paper does, today and
    /// on the day that counts it.
    void aShiftBehindAClosingIsTold()
    {
        const QString line = u"Nhận bàn giao của Nguyễn Thị Thu Hà lúc 09:42"_s;
        const QString behind = line + u", sau khi khóa sổ, tính vào ngày sau"_s;
        showPage();
        pay();
        m_fixture->run({{u"do"_s, u"closeDay"_s}, {u"counted"_s, 0}}, u"tiepnhan2"_s);
        m_fixture->run({{u"do"_s, u"handOverShift"_s}, {u"to"_s, u"tiepnhan2"_s}}, kClerk);
        m_fixture->run({{u"do"_s, u"takeShift"_s}, {u"from"_s, kClerk}}, u"tiepnhan2"_s);
        m_page.reset();
        showPage(u"tiepnhan2"_s);
        QTRY_COMPARE(sums().value(behind), u"21.000 đ"_s);
        savePictures(*m_page, u"fees-shift-behind"_s);
        m_fixture->clock().set(
            Instant::fromIso(u"2026-11-25T08:00:00"_s).value()); // the 24th is off
        m_page->refresh();
        QTRY_COMPARE(
            sums().value(line + u" ngày 23/11/2026, sau khi khóa sổ ngày đó"_s), u"21.000 đ"_s);
        QVERIFY(!sums().contains(behind));
    }

    /// Beside everybody's receipts whose till it came into stands in front.
    void aShiftBehindAClosingIsNamedAmongAll()
    {
        showPage();
        pay();
        m_fixture->run({{u"do"_s, u"closeDay"_s}, {u"counted"_s, 0}}, u"tiepnhan2"_s);
        m_fixture->run({{u"do"_s, u"handOverShift"_s}, {u"to"_s, u"tiepnhan2"_s}}, kClerk);
        m_fixture->run({{u"do"_s, u"takeShift"_s}, {u"from"_s, kClerk}}, u"tiepnhan2"_s);
        part<ChoiceField>("whose")->choose(u"all"_s);
        const QString name = findAccount(m_fixture->desk().ward().accounts, u"tiepnhan2"_s)->name;
        QTRY_COMPARE(
            sums().value(name
                + u": nhận bàn giao của Nguyễn Thị Thu Hà lúc 09:42, sau khi khóa sổ, tính vào ngày sau"_s),
            u"21.000 đ"_s);
    }

    void theListIsPrinted()
    {
        showPage();
        pay();
        QTRY_COMPARE(rows(), 1);
        QSignalSpy asked(m_page.get(), &Page::bookRequested);
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 1);
        const QString paper = asked[0][0].value<PrintJob>().pages.join(QString());
        QVERIFY(paper.contains(u"BẢNG KÊ THU PHÍ"_s));
        QVERIFY(paper.contains(u"21.000"_s));
    }

    void closingTheDayBringsItsSheet()
    {
        showPage();
        pay();
        QTRY_COMPARE(rows(), 1);
        QSignalSpy asked(m_page.get(), &Page::daySheetRequested);
        part<NumberField>("counted")->setValue(21'000);
        press("closeDay");
        QTRY_COMPARE(asked.size(), 1);
        const QString paper = asked[0][0].value<PrintJob>().pages.join(QString());
        QVERIFY(paper.contains(u"PHIẾU KHÓA SỔ NGÀY"_s));
        QVERIFY(paper.contains(shortHead(asked[0][2].value<Head>().hash)));
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 2);
    }

    void thePaymentFormProposesTheNextReceipt()
    {
        Record record;
        record.dossier.fee.total = Dong{2000};
        record.nextReceipt = ReceiptNumber{u"AA/26"_s, 7};
        PaymentForm form(record);
        QCOMPARE(form.findChild<TextField*>(u"book"_s)->text(), u"AA/26"_s);
        QCOMPARE(form.findChild<NumberField*>(u"number"_s)->value(), std::optional(7));
        QVERIFY(!form.arguments().contains(u"number"_s));
        form.findChild<NumberField*>(u"number"_s)->setValue(9);
        QCOMPARE(form.arguments()[u"number"_s].toInteger(), 9);
    }

    void theReceiptFormNamesTheMoneyThatHasNone()
    {
        Record record;
        for (const qint64 number : {3, 0}) {
            Payment payment;
            payment.amount = Dong{2000 + number};
            payment.number = number;
            payment.event = EventId{1, 10 + number};
            record.dossier.payments.push_back(payment);
        }
        record.nextReceipt = ReceiptNumber{u"AA/26"_s, 7};
        ReceiptForm form(record);
        QCOMPARE(form.findChild<ChoiceField*>(u"event"_s)->count(), 1);
        QCOMPARE(form.arguments(), (QJsonObject{{u"event"_s, u"1:10"_s}}));
        form.findChild<NumberField*>(u"number"_s)->setValue(9);
        QCOMPARE(form.arguments()[u"number"_s].toInteger(), 9);
    }

private:
    void showPage(const QString& login = kClerk)
    {
        m_fixture->signIn(login);
        m_page = std::make_unique<FeesPage>(m_fixture->context());
        connect(&m_fixture->desk(), &Desk::changed, m_page.get(), &Page::refresh);
        m_page->resize(1170, 674);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->refresh();
        QTRY_VERIFY(!text("nextReceipt").isEmpty());
    }

    DossierId pay()
    {
        const DossierId id = m_fixture->receive(sampleCopies(3, 5, sampleCard(u"Lê Văn Hòa"_s)));
        m_fixture->act(id, {{u"do"_s, u"payFee"_s}}, kClerk);
        return id;
    }

    void openBook()
    {
        part<TextField>("book")->setText(u"AA/26"_s);
        part<NumberField>("first")->setValue(1);
        part<NumberField>("last")->setValue(50);
        press("openBook");
    }

    template <class T>
    T* part(const char* role)
    {
        auto* found = m_page->findChild<T*>(QLatin1StringView(role));
        if (!found)
            qFatal("no %s", role);
        return found;
    }

    void press(const char* role) { part<QAbstractButton>(role)->click(); }
    QString text(const char* role) { return part<QLabel>(role)->text(); }
    int rows() { return part<TableView>("receipts")->model()->rowCount(); }
    QString cell(int row, int column)
    {
        return part<TableView>("receipts")->model()->index(row, column).data().toString();
    }

    /// What stands beside the receipts: its words and its amount.
    QMap<QString, QString> sums()
    {
        QMap<QString, QString> all;
        for (const QLabel* label : part<QWidget>("sums")->findChildren<QLabel*>())
            if (!label->accessibleName().isEmpty())
                all[label->accessibleName()] = label->text();
        return all;
    }

    QStringList notes()
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all += cell(row, ReceiptModel::note);
        return all;
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<FeesPage> m_page;
};

QTEST_MAIN(TestFeesPage)
#include "tst_feespage.moc"
