// Danh mục: what is in force on a day, as a citizen would see it; posting, review, comparison; all
// by keyboard.
#include "tests/support/deskfixture.h"
#include "tests/support/must.h"
#include "tests/support/pictures.h"
#include "ui/catalogue/cataloguemodel.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/catalogue/procedureview.h"
#include "ui/catalogue/versionform.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrows.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/views.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kCopies = u"2.000815"_s;
}

class TestCatalogue : public QObject
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

    void theListShowsWhatIsInForce()
    {
        showPage();
        QCOMPARE(rows(), int(Catalogue::builtIn().inForce(QDate(2026, 11, 23)).size()));
        choose(kCopies);
        QTRY_VERIFY(
            shows(*m_page, u"Bản chính giấy tờ, văn bản làm cơ sở để chứng thực bản sao"_s));
        QTRY_VERIFY(shows(*m_page, u"Không phải nộp nếu tra cứu được trên VNeID"_s));
        QTRY_VERIFY(shows(*m_page, u"2.000 đồng/trang đến trang thứ 2"_s));
        QTRY_VERIFY(shows(*m_page, u"Trả kết quả trong 15 phút"_s));
        QTRY_VERIFY(shows(*m_page, u"Tổng cộng: 8 giờ (1 ngày)"_s));
        savePictures(*m_page, u"catalogue"_s);
        auto* scroll = part<QScrollArea>("procedureSheet");
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        savePictures(*m_page, u"catalogue-steps"_s);
    }

    void searchTakesWordBeginningsWithoutMarks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("words") << u"chung thuc ban sao tu ban chinh"_s << kCopies;
        QTest::newRow("in any order") << u"sao chung thu chi"_s << kCopies;
        QTest::newRow("a code") << u"2.000815"_s << kCopies;
        QTest::newRow("digits of a code") << u"000815"_s << kCopies;
        QTest::newRow("a field") << u"ho kinh doanh thanh lap"_s << u"1.001612"_s;
    }
    void searchTakesWordBeginningsWithoutMarks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        showPage();
        const int all = rows();
        part<TextField>("catalogueSearch")->setText(typed);
        QVERIFY(rows() > 0 && rows() < all);
        QVERIFY(model()->rowOf(code) >= 0);
    }

    void nothingFoundSaysWhatToDo()
    {
        showPage();
        part<TextField>("catalogueSearch")->setText(u"xyz"_s);
        QCOMPARE(rows(), 0);
        QTRY_VERIFY(shows(*m_page, u"Không có thủ tục nào như vậy"_s));
        savePictures(*m_page, u"catalogue-empty"_s);
    }

    void theListIsNarrowed_data()
    {
        QTest::addColumn<CatalogueMark>("mark");
        QTest::addColumn<QString>("pill");
        QTest::newRow("no-wait") << CatalogueMark::noWait << u"không chờ"_s;
        QTest::newRow("wholly online") << CatalogueMark::online << u"trực tuyến toàn trình"_s;
        QTest::newRow("interlinked") << CatalogueMark::interlinked << u"liên thông"_s;
        QTest::newRow("elsewhere") << CatalogueMark::elsewhere << u"nơi khác giải quyết"_s;
        QTest::newRow("internal") << CatalogueMark::internal << u"nội bộ"_s;
        QTest::newRow("fees to be checked")
            << CatalogueMark::feeToCheck << u"mức thu cần đối chiếu"_s;
    }
    void theListIsNarrowed()
    {
        QFETCH(CatalogueMark, mark);
        QFETCH(QString, pill);
        showPage();
        const int all = rows();
        narrow(mark);
        QVERIFY(rows() > 0 && rows() < all);
        for (const CatalogueRow& row : model()->rows())
            QVERIFY(
                std::ranges::any_of(row.pills, [&](const Pill& one) { return one.text == pill; }));
    }

    void aFieldNarrowsTheListToo()
    {
        showPage();
        part<ChoiceField>("catalogueField")->choose(u"Chứng thực"_s);
        QVERIFY(rows() > 5);
        for (const CatalogueRow& row : model()->rows())
            QCOMPARE(row.field, u"Chứng thực"_s);
    }

    void anotherDayShowsItsCatalogue()
    {
        showPage();
        choose(kCopies);
        part<DateField>("catalogueDay")->setText(u"04/05/2022"_s);
        QCOMPARE(rows(), int(Catalogue::builtIn().inForce(QDate(2022, 5, 4)).size()));
        QCOMPARE(chosen(), kCopies);
        QTRY_VERIFY(shows(*m_page, u"tthckhongcho_hoankiem@hanoi.gov.vn"_s));
        savePictures(*m_page, u"catalogue-2022"_s);
        part<DateField>("catalogueDay")->setText(u"31/02/2022"_s);
        QCOMPARE(rows(), int(Catalogue::builtIn().inForce(QDate(2022, 5, 4)).size()));
    }

    void onlineOnlyIsSaid()
    {
        showPage();
        part<DateField>("catalogueDay")->setText(u"04/05/2024"_s);
        narrow(CatalogueMark::onlineOnly);
        QVERIFY(rows() > 0);
        QTRY_VERIFY(shows(*m_page, u"Chỉ nộp trực tuyến"_s));
    }

    void aPostingIsNotedByKeys()
    {
        showPage();
        choose(kCopies);
        QCOMPARE(part<Badge>("postingStatus")->pill().text, u"Chưa niêm yết"_s);
        QTest::keyClick(m_page.get(), Qt::Key_F6);
        QVERIFY(part<QWidget>("postingPanel")->isVisible());
        part<TextField>("postingPlace")->setText(u"Bảng niêm yết tầng 1"_s);
        savePictures(*m_page, u"catalogue-posting"_s);
        QTest::keyClick(part<QWidget>("postingPlace"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(part<Badge>("postingStatus")->pill().text, u"Đã niêm yết"_s);
        QTRY_VERIFY(part<QWidget>("postingPanel")->isHidden());
        QTRY_VERIFY(shows(*m_page, u"Bảng niêm yết tầng 1"_s));
        narrow(CatalogueMark::notPosted);
        QCOMPARE(model()->rowOf(kCopies), -1);
    }

    void aPostingThatCannotBeIsExplainedAtItsField()
    {
        showPage();
        choose(kCopies);
        QTest::keyClick(m_page.get(), Qt::Key_F6);
        QTest::keyClick(part<QWidget>("postingPlace"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("postingPlace")->property("invalid").toBool());
        part<TextField>("postingPlace")->setText(u"Bảng niêm yết tầng 1"_s);
        part<DateField>("postingDate")->setText(u"24/11/2026"_s);
        QTest::keyClick(part<QWidget>("postingPlace"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shows(*m_page, u"Ngày niêm yết không được sau hôm nay"_s));
        QVERIFY(part<QWidget>("postingPanel")->isVisible());
    }

    void aFormerVersionOnTheWallIsOutdated()
    {
        m_fixture->clock().set(*Instant::fromIso(u"2025-07-15T09:00:00"_s));
        m_fixture->signIn(u"tiepnhan"_s);
        QVERIFY(waited(m_fixture->desk().run(posting())));
        m_fixture->clock().set(*Instant::fromIso(u"2026-11-23T09:42:00"_s));
        showPage();
        narrow(CatalogueMark::outdated);
        QCOMPARE(rows(), 1);
        QCOMPARE(chosen(), kCopies);
        QCOMPARE(part<Badge>("postingStatus")->pill().tone, Tone::dueSoon);
        QTRY_VERIFY(shows(*m_page, u"cần thay"_s));
        savePictures(*m_page, u"catalogue-outdated"_s);
    }

    void aReviewIsNotedByKeys()
    {
        showPage();
        choose(kCopies);
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QVERIFY(!part<NumberField>("savedPapers")->isEnabled()); // what is kept saves nothing
        part<ChoiceField>("reviewProposal")->choose(u"amend"_s);
        part<TextField>("reviewReason")->setText(u"Bản chính đã có trên VNeID"_s);
        part<NumberField>("savedPapers")->setValue(1);
        savePictures(*m_page, u"catalogue-review"_s);
        QTest::keyClick(part<QWidget>("reviewReason"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shows(*m_page, u"Sửa đổi, bổ sung: Bản chính đã có trên VNeID"_s));
        QTRY_VERIFY(shows(*m_page, u"tiết kiệm 1 giấy tờ"_s));
    }

    void escapeGoesOneStepBackAndKeepsWhatWasTyped()
    {
        showPage();
        choose(kCopies);
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        part<TextField>("reviewReason")->setText(u"Dở dang"_s);
        QVERIFY(m_page->goBack());
        QVERIFY(part<QWidget>("reviewPanel")->isHidden());
        QVERIFY(m_page->goBack()); // from the procedure to the list
        QVERIFY(!m_page->goBack());
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QCOMPARE(part<TextField>("reviewReason")->text(), u"Dở dang"_s);
    }

    void whatWasTypedForOneIsNotForAnother()
    {
        showPage();
        choose(kCopies);
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        part<TextField>("reviewReason")->setText(u"Dở dang"_s);
        choose(u"1.001612"_s);
        QVERIFY(part<QWidget>("reviewPanel")->isHidden());
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QCOMPARE(part<TextField>("reviewReason")->text(), QString());
    }

    void whatOneTypedIsNotForTheNextPerson()
    {
        showPage();
        choose(kCopies);
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        part<TextField>("reviewReason")->setText(u"Dở dang"_s);
        m_fixture->signIn(u"chutich"_s);
        QVERIFY(part<QWidget>("reviewPanel")->isHidden());
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QCOMPARE(part<TextField>("reviewReason")->text(), QString());
    }

    void twoVersionsStandSideBySide()
    {
        showPage();
        choose(kCopies);
        QTest::keyClick(m_page.get(), Qt::Key_F8);
        QVERIFY(part<QWidget>("comparison")->isVisible());
        QTRY_VERIFY(shows(*m_page, u"Căn cứ pháp lý"_s));
        QVERIFY(part<ChoiceField>("versionBefore")->chosen()
            != part<ChoiceField>("versionAfter")->chosen());
        const auto* after = part<ChoiceField>("versionAfter");
        QCOMPARE(after->currentText(), u"Từ 01/11/2025"_s); // in force without an end
        for (const char* side : {"versionBefore", "versionAfter"}) {
            const auto leftOf
                = [this](const QWidget* one) { return one->mapTo(m_page.get(), QPoint()).x(); };
            const auto* field = part<ChoiceField>(side);
            const auto texts = part<QWidget>("comparison")->findChildren<QLabel*>();
            QTRY_VERIFY2(std::ranges::any_of(texts,
                             [&](const QLabel* text) {
                                 return std::abs(leftOf(text) - leftOf(field)) <= 2;
                             }),
                side); // the column stands under its field
        }
        savePictures(*m_page, u"catalogue-compare"_s);
        part<ChoiceField>("versionBefore")->choose(part<ChoiceField>("versionAfter")->chosen());
        QTRY_VERIFY(shows(*m_page, u"Hai phiên bản giống nhau"_s));
        QVERIFY(m_page->goBack());
        QVERIFY(!part<QWidget>("comparison")->isVisible());
    }

    void anObserverOnlyReads()
    {
        showPage(u"quansat"_s);
        choose(kCopies);
        for (const char* role : {"postProcedure", "reviewProcedure", "printPosting",
                 "importProcedure", "proposeListing", "editVersion"})
            QVERIFY2(part<QWidget>(role)->isHidden(), role);
        QVERIFY(part<QWidget>("compareVersions")->isVisible());
    }

    void theSheetIsPrintedByKey()
    {
        showPage();
        choose(kCopies);
        QSignalSpy asked(m_page.get(), &Page::postingRequested);
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), 1);
        const auto job = asked[0][0].value<PrintJob>();
        QCOMPARE(job.orientation, QPageLayout::Portrait);
        const QString page = job.pages.join(QString());
        QVERIFY(page.contains(u"qr:2.000815"_s));
        QVERIFY(page.contains(u"NIÊM YẾT CÔNG KHAI"_s));
        QCOMPARE(asked[0][1].toString(), kCopies);
    }

    void noWaitIsProposedByOneAndConfirmedByAnother()
    {
        showPage();
        choose(u"1.001612"_s);
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(shows(*part<QWidget>("listingPanel"), u"Đưa vào diện không chờ"_s));
        QVERIFY(!part<NumberField>("listingMinutes")->value());
        part<NumberField>("listingMinutes")->setValue(45);
        part<TextField>("listingSource")->setText(u"Quyết định 16/QĐ-UBND"_s);
        QTest::keyClick(part<QWidget>("listingSource"), Qt::Key_Return, Qt::ControlModifier);
        auto* why = part<TextField>("listingWhy"); // the law gives it 3 days
        QTRY_VERIFY(why->property("invalid").toBool());
        why->setText(u"Cấp ngay qua hệ thống đăng ký hộ kinh doanh"_s);
        savePictures(*m_page, u"catalogue-listing"_s);
        QTest::keyClick(part<QWidget>("listingSource"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("proposal")->isVisible());
        const QList<QLabel*> lines = part<QWidget>("proposal")->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(lines, [](const QLabel* line) {
            return line->text().contains(u"Cấp ngay qua hệ thống đăng ký hộ kinh doanh"_s);
        }));
        QVERIFY(part<QWidget>("confirmProposal")->isHidden()); // one's own
        m_fixture->signIn(u"chutich"_s);
        QTRY_VERIFY(part<QWidget>("confirmProposal")->isVisible());
        savePictures(*m_page, u"catalogue-proposal"_s);
        QTest::keyClick(m_page.get(), Qt::Key_F9);
        QTRY_VERIFY(part<QWidget>("proposal")->isHidden());
        part<DateField>("catalogueDay")->setText(u"24/11/2026"_s);
        QTRY_VERIFY(shows(*m_page, u"Trả kết quả trong 45 phút"_s));
    }

    // --- a version of the ward's own

    void aVersionIsEditedAndProposedByKeys()
    {
        showPage();
        choose(u"1.001612"_s);
        openEditor();
        QVERIFY(list()->isHidden() || !list()->isVisible()); // the fields need the room
        savePictures(*m_page, u"catalogue-edit"_s);
        part<TextField>("version-note")->setText(u"Quyết định 20/QĐ-UBND"_s);
        part<TextField>("version-name")->setText(u"Đăng ký hộ kinh doanh của phường"_s);
        part<TextField>("version-announcedBy")->setText(u"Quyết định 31/QĐ-UBND"_s);
        part<NumberField>("fees-amount-1")->setValue(90'000);
        QTest::keyClick(m_page.get(), Qt::Key_F8);
        QTRY_VERIFY(shows(*m_page, u"Đăng ký hộ kinh doanh của phường"_s));
        QTRY_VERIFY(shows(*m_page, u"90.000 đồng"_s));
        const auto labels = part<QWidget>("comparison")->findChildren<QLabel*>();
        const auto name
            = std::ranges::find(labels, u"Đăng ký hộ kinh doanh của phường"_s, &QLabel::text);
        QVERIFY(name != labels.end());
        QVERIFY2((*name)->accessibleDescription().startsWith(u"Chỉ có ở đây: "_s)
                && (*name)->accessibleDescription().endsWith(u"của phường"_s),
            qPrintable((*name)->accessibleDescription()));
        savePictures(*m_page, u"catalogue-edit-compare"_s);
        QVERIFY(m_page->goBack());
        QTest::keyClick(part<QWidget>("version-name"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("proposal")->isVisible());
        const auto& proposal = m_fixture->desk().ward().proposals.back();
        QCOMPARE(proposal.version->name, u"Đăng ký hộ kinh doanh của phường"_s);
        QCOMPARE(proposal.version->from, QDate(2026, 11, 24));
        QCOMPARE(proposal.note, u"Quyết định 20/QĐ-UBND"_s);
        m_fixture->signIn(u"chutich"_s);
        QTRY_VERIFY(part<QWidget>("confirmProposal")->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_F9);
        QTRY_VERIFY(part<QWidget>("proposal")->isHidden());
        part<DateField>("catalogueDay")->setText(u"24/11/2026"_s);
        QTRY_VERIFY(shows(*m_page, u"Lệ phí đăng ký hộ kinh doanh: 90.000 đồng"_s));
    }

    void whatIsWrongStandsAtItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* rule, const char* field, const char* typed,
                             const char* words, const char* marked = nullptr) {
            QTest::newRow(rule) << QString::fromLatin1(field) << QString::fromUtf8(typed)
                                << QString::fromLatin1(marked ? marked : field)
                                << QString::fromUtf8(words);
        };
        row("no name", "version-name", "", "Chưa");
        row("a day that is none", "version-from", "31/02/2027", "ngày");
        row("a day that has passed", "version-from", "22/11/2026", "đã qua");
        row("without a decision", "version-note", "", "Chưa");
        row("steps of another sum", "steps-length-1", "99", "Tổng thời gian các bước");
        row("a paper without a name", "documents-name-1", "", "Chưa");
        row("no amount", "fees-amount-1", "", "Chưa");
        row("no number of days", "promisedLimit-count", "", "Chưa");
        row("no time of a step", "steps-length-1", "", "Chưa");
        row("a promise beyond the law", "promisedLimit-count", "4", "dài hơn thời hạn theo luật");
        row("a law without a name", "legalBasis-law-1", "", "Chưa");
    }
    void whatIsWrongStandsAtItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, marked);
        QFETCH(QString, words);
        showPage();
        choose(u"1.001612"_s);
        openEditor();
        part<TextField>("version-note")->setText(u"Quyết định 20/QĐ-UBND"_s);
        part<ChoiceField>("promisedLimit-kind")->choose(u"workingDays"_s);
        part<NumberField>("promisedLimit-count")->setValue(3);
        auto* input = m_page->findChild<QLineEdit*>(field);
        QVERIFY(input);
        input->setText(typed);
        QTest::keyClick(part<QWidget>("version-name"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shows(*m_page, words));
        if (field != u"steps-length-1")
            QTRY_VERIFY(m_page->findChild<QWidget*>(marked)->property("invalid").toBool());
        QVERIFY(!part<QWidget>("proposal")->isVisible());
        QVERIFY(m_fixture->desk().ward().proposals.empty());
        savePictures(*m_page, u"catalogue-edit-wrong-"_s + field);
    }

    void whatIsMendedIsNoLongerWrong()
    {
        showPage();
        choose(u"1.001612"_s);
        openEditor();
        part<TextField>("version-note")->setText(u"Quyết định 20/QĐ-UBND"_s);
        const QString name = part<TextField>("version-name")->text();
        part<TextField>("version-name")->clear();
        QTest::keyClick(part<QWidget>("version-name"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("version-name")->property("invalid").toBool());
        part<TextField>("version-name")->setText(name);
        QVERIFY(!part<QWidget>("version-name")->property("invalid").toBool());
    }

    void theSumOfTheStepsIsSaidWhileTyping()
    {
        showPage();
        choose(u"1.001612"_s);
        openEditor();
        const QString sum = part<Label>("stepSum")->text();
        auto* length = part<NumberField>("steps-length-1");
        length->setValue(*length->value() + 1);
        QVERIFY(part<Label>("stepSum")->text() != sum);
        QCOMPARE(part<Label>("stepSum")->property("tone").toString(), u"dueSoon"_s);
        length->setValue(*length->value() - 1);
        QCOMPARE(part<Label>("stepSum")->text(), sum);
        QCOMPARE(part<Label>("stepSum")->property("tone").toString(), u"done"_s);
    }

    void rowsAreAddedMovedAndRemovedByKeys()
    {
        showPage();
        choose(u"1.001612"_s);
        openEditor();
        const QString first = part<TextField>("documents-name-1")->text();
        const int papers = int(part<FieldRows>("documents")->rows().size());
        auto* second = part<TextField>("documents-name-2");
        const QString moved = second->text();
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(part<TextField>("documents-name-1")->text(), moved);
        QCOMPARE(part<TextField>("documents-name-2")->text(), first);
        QCOMPARE(QApplication::focusWidget(), second); // which is the first one now
        QTest::keyClick(second, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(part<TextField>("documents-name-1")->text(), first);
        QTest::keyClick(part<QWidget>("documents-add"), Qt::Key_Space);
        QCOMPARE(int(part<FieldRows>("documents")->rows().size()), papers + 1);
        QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"documents-name-"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(int(part<FieldRows>("documents")->rows().size()), papers);
    }

    void tabGoesThroughTheRowsInTheirOrder()
    {
        showPage();
        choose(u"1.001612"_s);
        openEditor();
        QTest::keyClick(part<QWidget>("documents-add"), Qt::Key_Space);
        const auto& rows = part<FieldRows>("documents")->rows();
        rows.front()->inputs().front()->setFocus();
        for (const FieldRow* row : rows)
            for (QWidget* input : row->inputs()) {
                QCOMPARE(QApplication::focusWidget(), input);
                QTest::keyClick(input, Qt::Key_Tab);
            }
        QCOMPARE(QApplication::focusWidget()->objectName(), u"fees-add"_s);
    }

    void escapeKeepsTheVersionThatIsEdited()
    {
        showPage();
        choose(u"1.001612"_s);
        openEditor();
        part<TextField>("version-name")->setText(u"Dở dang"_s);
        QVERIFY(m_page->goBack());
        QVERIFY(!part<QWidget>("versionForm")->isVisible());
        openEditor();
        QCOMPARE(part<TextField>("version-name")->text(), u"Dở dang"_s);
        QVERIFY(m_page->goBack());
        m_fixture->signIn(u"chutich"_s);
        openEditor();
        QVERIFY(part<TextField>("version-name")->text() != u"Dở dang"_s);
    }

    /// Whatever is in force: edited and not changed it says the same under its new day.
    void whatHasNoFieldStaysAsItWas()
    {
        const QDate day(2026, 11, 23);
        VersionForm form;
        for (const QDate on : {day, QDate(2022, 5, 4)})
            for (const Procedure* procedure : Catalogue::builtIn().inForce(on)) {
                form.fill(procedure->json(), on, day);
                QJsonObject before = procedure->json();
                QJsonObject after = form.version();
                QCOMPARE(after[u"from"_s].toString(), u"2026-11-24"_s);
                for (const QString& key : {u"from"_s, u"to"_s, u"announcedBy"_s, u"fees"_s}) {
                    before.remove(key);
                    after.remove(key);
                }
                QVERIFY2(before == after, qPrintable(procedure->code));
                const QJsonArray fees = form.version()[u"fees"_s].toArray();
                QCOMPARE(fees.size(), procedure->json()[u"fees"_s].toArray().size());
                for (const QJsonValue fee : procedure->json()[u"fees"_s].toArray())
                    QVERIFY2(fees.contains(fee), qPrintable(procedure->code));
            }
    }

    // --- conditions of a listing

    void aListingHasConditionsOfTheWard()
    {
        showPage();
        choose(kCopies);
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        const auto& rows = part<FieldRows>("conditions")->rows();
        QVERIFY(rows.size() >= 3U); // those it has now
        QVERIFY(shows(*part<QWidget>("listingPanel"), u"Sửa điều kiện không chờ"_s));
        const ProcedureFacts facts = procedureFacts(
            m_fixture->desk().ward(), kCopies, m_fixture->clock().now().localDate());
        QCOMPARE(part<NumberField>("listingMinutes")->value(), facts.noWait->minutes);
        QCOMPARE(part<NumberField>("listingMinutes")->selectedText().isEmpty(), false);
        QCOMPARE(part<TextField>("listingSource")->text(), facts.noWaitSource);
        QVERIFY(!part<QWidget>("listingWhy")->isVisible()); // the same day by law
        savePictures(*m_page, u"catalogue-conditions"_s);
        auto* copies = m_page->findChild<NumberField*>(u"conditions-value-2"_s);
        QVERIFY(copies);
        copies->setValue(5);
        QVERIFY(part<TextField>("conditions-text-2")->text().contains(u"không quá 5"_s));
        QTest::keyClick(part<QWidget>("conditions-add"), Qt::Key_Space);
        const QString last = QString::number(rows.size());
        m_page->findChild<ChoiceField*>(u"conditions-question-"_s + last)->choose(u"channel"_s);
        QCOMPARE(m_page->findChild<TextField*>(u"conditions-text-"_s + last)->text(),
            u"Nộp hồ sơ: trực tiếp"_s);
        part<NumberField>("listingMinutes")->setValue(10);
        part<DateField>("listingFrom")->setText(u"25/11/2026"_s);
        part<DateField>("listingTo")->setText(u"31/12/2026"_s);
        part<TextField>("listingSource")->setText(u"Quyết định 16/QĐ-UBND"_s);
        part<DateField>("listingDecided")->setText(u"20/11/2026"_s);
        QTest::keyClick(part<QWidget>("listingSource"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("proposal")->isVisible());
        const Programme& listing = *m_fixture->desk().ward().proposals.back().listing;
        QCOMPARE(listing.source, u"Quyết định 16/QĐ-UBND ngày 20/11/2026"_s);
        QCOMPARE(listing.to, QDate(2026, 12, 31));
        const auto& conditions = listing.entries.front().conditions;
        QCOMPARE(conditions.size(), rows.size());
        QCOMPARE(conditions[1].value.toInt(), 5);
        QCOMPARE(conditions[1].over, ConditionScope::request);
        QCOMPARE(conditions.back().op, ConditionOp::channelIs);
        QCOMPARE(conditions.back().source, listing.source);
    }

    void aConditionThatCannotBeIsExplainedAtItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a number that is missing") << u"conditions-value-2"_s << QString();
        QTest::newRow("words that are missing") << u"conditions-text-3"_s << QString();
        QTest::newRow("a decision of no day") << u"listingDecided"_s << u"31/02/2026"_s;
        QTest::newRow("from a day that has passed") << u"listingFrom"_s << u"01/11/2026"_s;
    }
    void aConditionThatCannotBeIsExplainedAtItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        showPage();
        choose(kCopies);
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        part<NumberField>("listingMinutes")->setValue(10);
        part<TextField>("listingSource")->setText(u"Quyết định 16/QĐ-UBND"_s);
        m_page->findChild<QLineEdit*>(field)->setText(typed);
        if (field == u"conditions-value-2")
            part<TextField>("conditions-text-2")->setText(u"Không quá nhiều bản"_s);
        QTest::keyClick(part<QWidget>("listingSource"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<QWidget*>(field)->property("invalid").toBool());
        QVERIFY(m_fixture->desk().ward().proposals.empty());
    }

    void aVersionComesFromAFileAndIsComparedBeforeItIsConfirmed()
    {
        showPage();
        choose(u"1.001612"_s);
        const QString path = m_fixture->folder() + u"/1.001612.json"_s;
        m_fixture->prompt().files = {path, path};
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(changed(text));
        file.close();
        m_fixture->prompt().texts = {u"Quyết định 20/QĐ-UBND"_s};
        QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>("proposal")->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_F8);
        QTRY_VERIFY(shows(*m_page, u"Hộ kinh doanh mới"_s));
        savePictures(*m_page, u"catalogue-compare-proposal"_s);
    }

private:
    static QJsonObject posting()
    {
        return {{u"do"_s, u"postProcedure"_s}, {u"procedure"_s, kCopies},
            {u"where"_s, u"Bảng niêm yết tầng 1"_s}};
    }

    /// Another name from another day on.
    static QByteArray changed(const QByteArray& text)
    {
        QJsonObject json = QJsonDocument::fromJson(text).object();
        json[u"from"_s] = u"2027-01-01"_s;
        json[u"resultName"_s] = u"Hộ kinh doanh mới"_s;
        return QJsonDocument(json).toJson();
    }

    void showPage(const QString& login = u"tiepnhan"_s)
    {
        m_fixture->signIn(login);
        m_page = std::make_unique<CataloguePage>(m_fixture->context());
        connect(&m_fixture->desk(), &Desk::changed, m_page.get(), &Page::refresh);
        m_page->resize(1170, 674);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->refresh();
        m_page->setFocus();
    }

    template <class T>
    T* part(const char* role)
    {
        auto* found = m_page->findChild<T*>(QLatin1StringView(role));
        if (!found)
            qFatal("no %s", role);
        return found;
    }

    ListView* list() { return part<ListView>("procedures"); }
    CatalogueModel* model() { return static_cast<CatalogueModel*>(list()->model()); }
    int rows() { return model()->rowCount(); }
    QString chosen() { return list()->currentIndex().data(IdRole).toString(); }
    void choose(const QString& code)
    {
        list()->setCurrentIndex(model()->index(model()->rowOf(code), 0));
        QCOMPARE(chosen(), code);
    }
    void narrow(CatalogueMark mark)
    {
        part<ChoiceField>("catalogueMark")->choose(QString::number(int(mark)));
    }

    void openEditor()
    {
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(part<QWidget>("versionForm")->isVisible());
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<CataloguePage> m_page;
};

QTEST_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
