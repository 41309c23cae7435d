// Sổ đăng ký: the book as it lies open, its proof, its volumes; all by keyboard.
#include "tests/support/deskfixture.h"
#include "tests/support/pictures.h"
#include "ui/registers/bookmodel.h"
#include "ui/registers/booktable.h"
#include "ui/registers/registerspage.h"
#include "ui/registers/volumepanel.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

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

class TestRegisters : public QObject
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

    void anEmptyBookSaysHowNumbersCome()
    {
        showPage();
        QVERIFY(shows(*m_page, u"Sổ chưa có số nào trong năm này"_s));
        QVERIFY(shows(*m_page, u"khi kết quả được duyệt"_s));
        QVERIFY(!part<QWidget>("printBook")->isEnabled());
        savePictures(*m_page, u"registers-empty"_s);
    }

    void aBookHasTheColumnsOfItsPaper()
    {
        m_fixture->populate();
        showPage();
        const auto* model = table()->model();
        QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Số thứ tự/số chứng thực"_s);
        QTRY_VERIFY(model->rowCount() > 5);
        QTRY_COMPARE(cell(0, 0), u"01"_s); // its page is read when it is looked at
        QTRY_VERIFY(!cell(0, 4).isEmpty()); // the signer, from the dossier
        QVERIFY(cell(0, 6).endsWith(u"đ"_s));
        savePictures(*m_page, u"registers"_s);
    }

    /// Before the change of 01/11/2025 the open book bears the columns that it still has.
    void columnsAreCalledAsToday_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("title");
        QTest::newRow("before") << u"2025-10-31T09:00:00"_s
                                << u"Tên hợp đồng, giao dịch được chứng thực"_s;
        QTest::newRow("after") << u"2025-11-03T09:00:00"_s << u"Tên giao dịch được chứng thực"_s;
    }
    void columnsAreCalledAsToday()
    {
        QFETCH(QString, now);
        m_fixture = std::make_unique<DeskFixture>(now);
        const auto book = answered(m_fixture->desk().read(
            [](const Office& office) { return readBook(office, u"SCT/HĐ,GD"_s, 2025); }));
        BookModel model;
        model.setBook(*findRegister(u"SCT/HĐ,GD"_s), book.value());
        QTEST(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), "title");
    }

    void aPersonalNumberIsNotShownInFull()
    {
        m_fixture->populate();
        showPage();
        QTRY_VERIFY(table()->model()->rowCount() > 0 && cell(0, 2).contains(u"••••"_s));
        static const QRegularExpression whole(u"\\d{12}"_s);
        QVERIFY(!cell(0, 2).contains(whole));
    }

    /// However the pages are cut, they are the book: entries and what stands between them.
    void thePagesAreTheWholeBook()
    {
        m_fixture->populate();
        m_fixture->run({{u"do"_s, u"openVolume"_s}, {u"register"_s, u"SCT/BS"_s}, {u"year"_s, 2026},
                           {u"volume"_s, u"02/2026"_s}, {u"nextNumber"_s, 1250},
                           {u"reason"_s, u"Tiếp sổ giấy"_s}},
            u"quantri"_s);
        const auto rowsBy = [](int pageRows) {
            return [pageRows](const Office& office) {
                const Book book = readBook(office, u"SCT/BS"_s, 2026).value();
                QStringList numbers;
                for (int first = 0; first < book.rowCount(); first += pageRows) {
                    const BookRows read = readRows(office, book, first, pageRows).value();
                    for (const BookRow& row : read.rows)
                        numbers.append(u"%1 %2"_s.arg(row.number()).arg(int(row.kind)));
                }
                return numbers;
            };
        };
        const QStringList whole = answered(m_fixture->desk().read(rowsBy(10'000)));
        QVERIFY(whole.size() > 5);
        QVERIFY(whole.last().endsWith(QString::number(int(BookRow::Kind::explained))));
        for (const int pageRows : {1, 2, 3, 5})
            QCOMPARE(answered(m_fixture->desk().read(rowsBy(pageRows))), whole);
    }

    /// A million lines scroll without being at hand.
    void aLongBookKeepsAFewPages()
    {
        Book book;
        book.registerId = u"SCT/BS"_s;
        book.audit.count = 1'000'000;
        BookModel model;
        model.setBook(*findRegister(u"SCT/BS"_s), book);
        QCOMPARE(model.rowCount(), 1'000'000);
        BookRow row;
        row.kind = BookRow::Kind::entry;
        const std::vector<BookRow> page(BookModel::kPageRows, row);
        int atHand = 0;
        for (int first = 0; first < 1'000'000; first += 10 * BookModel::kPageRows)
            for (const int missing : model.missing(first, first))
                model.setRows(model.edition(), {missing, page});
        for (int at = 0; at < 1'000'000; ++at)
            atHand += model.rowAt(at).kind == BookRow::Kind::entry ? 1 : 0;
        QVERIFY2(atHand > 0 && atHand <= 2000, qPrintable(QString::number(atHand)));
        QCOMPARE(model.missing(0, 0), std::vector<int>{0}); // asked for again
        model.setRows(model.edition() - 1, {0, page}); // of the book as it was
        QCOMPARE(model.rowAt(0).kind, BookRow::Kind::unread);
    }

    void theProofStandsOverTheBook()
    {
        m_fixture->populate();
        showPage();
        QTRY_COMPARE(m_page->findChild<Badge*>()->pill().text, u"không trùng, không sót số"_s);
        QCOMPARE(m_page->findChild<Badge*>()->pill().tone, Tone::done);
        QVERIFY(m_page->findChild<NoticeBar*>()->isHidden());
    }

    void enterOnALineAsksForItsDossier()
    {
        m_fixture->populate();
        showPage();
        QTRY_VERIFY(!table()->chosen().isNull());
        QSignalSpy asked(m_page.get(), &Page::dossierRequested);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<DossierId>(),
            table()->book().rowAt(table()->currentIndex().row()).line.dossier);
    }

    void aVolumeThatGoesOnFromPaperIsExplainedByALine()
    {
        showPage();
        QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier);
        QVERIFY(part<VolumePanel>("volumePanel")->isVisible());
        part<TextField>("volume")->setText(u"02/2026"_s);
        part<NumberField>("nextNumber")->setValue(1250);
        part<TextField>("reason")->setText(u"Tiếp sổ giấy quyển 01/2026"_s);
        savePictures(*m_page, u"registers-volume"_s);
        QTest::keyClick(part<QWidget>("reason"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<VolumePanel>("volumePanel")->isHidden());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, 0), u"01 – 1249: Tiếp sổ giấy quyển 01/2026"_s);
        QVERIFY(shows(*m_page, u"số tiếp theo là 1250"_s));
    }

    void skippedNumbersWithoutAReasonAreRefusedAtTheField()
    {
        showPage();
        QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier);
        part<NumberField>("nextNumber")->setValue(1250);
        QTest::keyClick(part<QWidget>("reason"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), part<QWidget>("reason"));
        QVERIFY(part<QWidget>("reason")->property("invalid").toBool());
        QVERIFY(part<VolumePanel>("volumePanel")->isVisible());
    }

    void escapeClosesThePanelAndKeepsWhatWasTyped()
    {
        showPage();
        QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier);
        part<TextField>("reason")->setText(u"Tiếp sổ giấy"_s);
        QVERIFY(m_page->goBack());
        QVERIFY(part<VolumePanel>("volumePanel")->isHidden());
        QVERIFY(!m_page->goBack());
        QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(part<TextField>("reason")->text(), u"Tiếp sổ giấy"_s);
    }

    void aClerkOpensNoVolume()
    {
        showPage(u"tiepnhan"_s);
        QVERIFY(part<QWidget>("openVolume")->isHidden());
    }

    void aRecordedRegisterSaysWhoGivesItsNumbers()
    {
        showPage();
        part<ChoiceField>("register")->choose(u"KS"_s);
        QTRY_VERIFY(shows(*m_page, u"hệ thống khác cấp"_s));
        QVERIFY(part<QWidget>("openVolume")->isHidden());
    }

    void theBookIsPrintedByKey()
    {
        m_fixture->populate();
        showPage();
        m_fixture->signIn(u"tiepnhan"_s);
        QTRY_VERIFY(part<QWidget>("printBook")->isEnabled());
        QSignalSpy asked(m_page.get(), &Page::bookRequested);
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 1);
        const auto job = asked[0][0].value<PrintJob>();
        QCOMPARE(job.orientation, QPageLayout::Landscape);
        QVERIFY(job.pages.join(QString()).contains(table()->book().rowAt(0).line.applicantName));
    }

    void aMonthIsPrintedAlone()
    {
        m_fixture->populate();
        showPage();
        m_fixture->signIn(u"tiepnhan"_s);
        QTRY_VERIFY(part<QWidget>("printBook")->isEnabled());
        part<ChoiceField>("month")->choose(u"11"_s);
        QSignalSpy asked(m_page.get(), &Page::bookRequested);
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][3].toInt(), 11);
        QVERIFY(asked[0][0].value<PrintJob>().pages.join(QString()).contains(
            u"ngày 30 tháng 11 năm 2026"_s));
    }

    void theTrackingBookIsPrintedHereToo()
    {
        m_fixture->populate();
        showPage();
        m_fixture->signIn(u"tiepnhan"_s);
        part<ChoiceField>("register")->choose(u"tracking"_s);
        QTRY_VERIFY(shows(*m_page, u"hồ sơ đã tiếp nhận"_s));
        QVERIFY(part<QWidget>("openVolume")->isHidden());
        savePictures(*m_page, u"registers-tracking"_s);
        QSignalSpy asked(m_page.get(), &Page::bookRequested);
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toString(), u"tracking"_s);
        QVERIFY(asked[0][0].value<PrintJob>().pages.join(QString()).contains(u"SỔ THEO DÕI"_s));
    }

    void aVoidedNumberStaysInTheBookStruckWithItsReason()
    {
        const DossierId id = m_fixture->receive(sampleCopies(3, 5, sampleCard(u"Lê Văn Hòa"_s)));
        m_fixture->act(id, {{u"do"_s, u"submit"_s}}, u"tiepnhan"_s);
        m_fixture->act(id, {{u"do"_s, u"approve"_s}}, u"chutich"_s);
        showPage();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        const QString reason = u"Ghi nhầm người yêu cầu"_s;
        m_fixture->act(id, {{u"do"_s, u"void"_s}, {u"reason"_s, reason}}, u"chutich"_s);
        QTRY_VERIFY(cell(0, 7).contains(reason));
        const auto font = table()->model()->index(0, 2).data(Qt::FontRole).value<QFont>();
        QVERIFY(font.strikeOut());
        QCOMPARE(m_page->findChild<Badge*>()->pill().tone, Tone::done);
        savePictures(*m_page, u"registers-void"_s);
    }

    void aYearIsClosedByKeyWithItsTotal()
    {
        numberedTwiceVoidedOnce();
        m_fixture->clock().set(Instant::fromIso(u"2027-01-04T08:30:00"_s).value());
        showPage();
        chooseYear(u"2026"_s);
        m_fixture->prompt().buttons = {0};
        savePictures(*m_page, u"registers-to-close"_s);
        QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(m_fixture->prompt().asked, QStringList{u"Khóa sổ năm 2026?"_s});
        QTRY_VERIFY(shows(*m_page, u"đã khóa năm 2026, tổng số 1. Không kể 1 số đã hủy."_s));
        QTRY_VERIFY(shows(*m_page, u"đã khóa ngày 04/01/2027"_s));
        QVERIFY(!shows(*m_page, u"số tiếp theo"_s));
        QVERIFY(part<QWidget>("closeYear")->isHidden());
        QVERIFY(part<QWidget>("openVolume")->isHidden());
        savePictures(*m_page, u"registers-closed"_s);
        chooseYear(u"2027"_s);
        QVERIFY(m_page->findChild<NoticeBar*>()->isHidden());
        QVERIFY(part<QWidget>("closeYear")->isVisible());
    }

    /// Luật Hộ tịch 60/2014/QH13, Điều 58: with its pages.
    void aBookOfCivilStatusIsClosedWithItsPages()
    {
        m_fixture->clock().set(Instant::fromIso(u"2026-12-31T17:30:00"_s).value());
        showPage();
        part<ChoiceField>("register")->choose(u"KS"_s);
        m_fixture->prompt().buttons = {0};
        m_fixture->prompt().texts = {u"48"_s};
        QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->desk().ward().closings.size(), std::size_t(1));
        QCOMPARE(m_fixture->desk().ward().closings.front().pages, 48);
        QCOMPARE(m_fixture->prompt().asked.size(), 2); // first the pages, then whether to close
        QCOMPARE(m_fixture->prompt().asked.front(), u"Sổ năm 2026 có bao nhiêu trang?"_s);
    }

    /// Who does not know the pages closes nothing.
    void aBookWhosePagesAreNotToldStaysOpen()
    {
        m_fixture->clock().set(Instant::fromIso(u"2026-12-31T17:30:00"_s).value());
        showPage();
        part<ChoiceField>("register")->choose(u"KS"_s);
        m_fixture->prompt().buttons = {0};
        QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(m_fixture->prompt().asked.size(), 1);
        QVERIFY(m_fixture->desk().ward().closings.empty());
    }

    void theTrackingBookGoesOnBehindAPaperBookOnce()
    {
        showPage();
        part<ChoiceField>("register")->choose(kTrackingBook);
        QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier);
        QVERIFY(part<VolumePanel>("volumePanel")->isHidden()); // another book lies open still
        QTRY_VERIFY(shows(*m_page, u"hồ sơ đã tiếp nhận"_s));
        QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier);
        QVERIFY(part<NumberField>("nextNumber")->isEnabled());
        QCOMPARE(part<TextField>("volume")->text(), u"01/2026"_s); // the paper book's own
        part<NumberField>("nextNumber")->setValue(1905);
        part<TextField>("reason")->setText(u"Tiếp sổ giấy, số cuối 1904"_s);
        savePictures(*m_page, u"registers-tracking"_s);
        QTest::keyClick(part<QWidget>("reason"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<VolumePanel>("volumePanel")->isHidden());
        QTRY_VERIFY(shows(*m_page, u"số tiếp theo là 1905"_s));
        QCOMPARE(m_fixture->desk().ward().openings.front().registerId, kTrackingBook);
        QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier);
        QVERIFY(!part<NumberField>("nextNumber")->isEnabled());
    }

    void aYearStaysOpenWhereTheQuestionIsLeft()
    {
        m_fixture->clock().set(Instant::fromIso(u"2026-12-31T17:30:00"_s).value());
        showPage();
        QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(m_fixture->prompt().asked.size(), 1);
        QVERIFY(m_fixture->desk().ward().closings.empty());
        QVERIFY(part<QWidget>("closeYear")->isVisible());
    }

    void theLastDayIsNotOverBeforeTheOfficeCloses()
    {
        m_fixture->clock().set(Instant::fromIso(u"2026-12-31T10:00:00"_s).value());
        showPage();
        QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_fixture->prompt().asked.isEmpty());
        QVERIFY(shows(*m_page, u"Sổ chỉ khóa sau giờ làm việc của ngày cuối năm."_s));
    }

    void aYearThatIsNotOverIsToldWithoutAQuestion()
    {
        showPage();
        QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_fixture->prompt().asked.isEmpty());
        QVERIFY(shows(*m_page, u"Chưa hết năm 2026; sổ khóa vào ngày 31 tháng 12."_s));
        savePictures(*m_page, u"registers-not-over"_s);
    }

    void aClerkClosesNoYear()
    {
        showPage(u"tiepnhan"_s);
        QVERIFY(part<QWidget>("closeYear")->isHidden());
    }

private:
    /// Two results of the same register, the first made void.
    void numberedTwiceVoidedOnce()
    {
        for (const bool isVoid : {true, false}) {
            const DossierId id
                = m_fixture->receive(sampleCopies(3, 5, sampleCard(u"Lê Văn Hòa"_s)));
            m_fixture->act(id, {{u"do"_s, u"submit"_s}}, u"tiepnhan"_s);
            m_fixture->act(id, {{u"do"_s, u"approve"_s}}, u"chutich"_s);
            if (isVoid)
                m_fixture->act(
                    id, {{u"do"_s, u"void"_s}, {u"reason"_s, u"Ghi nhầm"_s}}, u"chutich"_s);
        }
    }

    void chooseYear(const QString& year)
    {
        QTRY_VERIFY(part<ChoiceField>("year")->findData(year) >= 0);
        part<ChoiceField>("year")->choose(year);
        QTRY_COMPARE(QString::number(table()->book().book().year), year);
    }

    void showPage(const QString& login = u"quantri"_s)
    {
        m_fixture->signIn(login);
        m_page = std::make_unique<RegistersPage>(m_fixture->context());
        connect(&m_fixture->desk(), &Desk::changed, m_page.get(), &Page::refresh);
        m_page->resize(1170, 674);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->refresh();
        QTRY_VERIFY(!part<ChoiceField>("year")->chosen().isEmpty());
        QTRY_VERIFY(table()->book().columns());
    }

    template <class T>
    T* part(const char* role)
    {
        auto* found = m_page->findChild<T*>(QLatin1StringView(role));
        if (!found)
            qFatal("no %s", role);
        return found;
    }

    BookTable* table() { return part<BookTable>("book"); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<RegistersPage> m_page;
};

QTEST_MAIN(TestRegisters)
#include "tst_registerspage.moc"
