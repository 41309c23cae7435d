// What widgets do: typing, keys, words, messages.
#include "gallery.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogprompt.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/modalcard.h"
#include "ui/widgets/nameroom.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/textfield.h"

#include <QCompleter>
#include <QDialog>
#include <QScrollBar>
#include <QtTest>
#include <QVBoxLayout>

using namespace motcua;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
void show(QWidget& widget)
{
    widget.show();
    QApplication::setActiveWindow(&widget);
    widget.setFocus();
}
} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeKind::light); }

    /// In the colours of the theme, and with a line, so that it does not hang on them.
    void changedWordsAreSeen_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::addColumn<ChangeMark>("mark");
        QTest::newRow("gone") << ThemeKind::light << ChangeMark::gone;
        QTest::newRow("come") << ThemeKind::light << ChangeMark::come;
        QTest::newRow("gone, dark") << ThemeKind::dark << ChangeMark::gone;
        QTest::newRow("come, dark") << ThemeKind::dark << ChangeMark::come;
    }
    void changedWordsAreSeen()
    {
        QFETCH(ThemeKind, kind);
        QFETCH(ChangeMark, mark);
        applyTheme(*qApp, kind);
        const ToneColours colours = mark == ChangeMark::gone ? theme().dueSoon : theme().info;
        const auto painted = [&](bool changed) {
            MarkedLabel label({{u"Hộ chiếu "_s, false}, {u"còn hạn"_s, changed}}, mark);
            label.resize(300, label.heightForWidth(300));
            QImage image(label.size(), QImage::Format_RGB32);
            image.fill(theme().card);
            label.render(&image, {}, {}, {});
            return image;
        };
        const auto longest = [](const QImage& image, const QColor& colour) {
            int most = 0; // of the pixels of that colour beside each other
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0, run = 0; x < image.width(); ++x) {
                    run = image.pixelColor(x, y) == colour ? run + 1 : 0;
                    most = std::max(most, run);
                }
            return most;
        };
        const QImage marked = painted(true);
        QVERIFY(longest(marked, colours.ground) > 20);
        QVERIFY(longest(marked, colours.text) > 20); // a line through or below the words
        QVERIFY(longest(painted(false), colours.ground) < 3); // the edge of a letter at most
        applyTheme(*qApp, ThemeKind::light);
    }

    /// It is as high as a plain text of its words.
    void aMarkedTextBreaksIntoLines()
    {
        const QString words = QString(u"Giấy chứng nhận đăng ký "_s).repeated(6).trimmed();
        const MarkedLabel label({{words, true}}, ChangeMark::come);
        QCOMPARE(label.text(), words);
        QVERIFY(label.hasHeightForWidth());
        const int line = label.heightForWidth(2'000);
        QVERIFY(label.heightForWidth(200) >= 4 * line);
    }

    void aDayIsReadAsClerksTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("in full") << u"05/08/1987"_s << QDate(1987, 8, 5);
        QTest::newRow("without noughts") << u"5/8/1987"_s << QDate(1987, 8, 5);
        QTest::newRow("eight digits") << u"05081987"_s << QDate(1987, 8, 5);
        QTest::newRow("dots") << u"5.8.1987"_s << QDate(1987, 8, 5);
        QTest::newRow("leap day") << u"29/02/2024"_s << QDate(2024, 2, 29);
        QTest::newRow("no leap day") << u"29/02/2026"_s << QDate();
        QTest::newRow("month first") << u"12/31/2026"_s << QDate();
        QTest::newRow("a year of two digits") << u"5/8/87"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }

    void aDayIsReadAsClerksTypeIt()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, expected);
        QCOMPARE(parseDay(typed).value_or(QDate()), expected);
    }

    void leavingADateWritesItInFullOrMarksIt()
    {
        DateField field;
        show(field);
        QTest::keyClicks(&field, u"5/8/1987"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.text(), u"05/08/1987"_s);
        field.clear();
        QTest::keyClicks(&field, u"31/02/2026"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(field.isWrong());
        QVERIFY(field.property("invalid").toBool());
        QTest::keyClick(&field, Qt::Key_Backspace);
        QVERIFY(!field.property("invalid").toBool());
    }

    void aNumberIsTypedOverTheOldOne()
    {
        NumberField field(1, 200);
        field.setValue(3);
        show(field);
        QTest::keyClicks(&field, u"12"_s);
        QCOMPARE(field.value(), std::optional(12));
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.value(), std::optional(13));
        field.setValue(200);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.value(), std::optional(200));
    }

    void moneyIsReadInThousandsAndTypedAsDigits()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* money = new NumberField(0, 999'999'999);
        auto* other = new NumberField(0, 9);
        column->addWidget(money);
        column->addWidget(other);
        money->setGrouped(true);
        QSignalSpy told(money, &NumberField::valueChanged);
        window.show();
        QApplication::setActiveWindow(&window);
        other->setFocus();
        money->setValue(1'200'000);
        QCOMPARE(money->text(), u"1.200.000"_s);
        QCOMPARE(money->value(), 1'200'000);
        const auto before = told.size();
        money->setFocus();
        QCOMPARE(money->text(), u"1200000"_s);
        QCOMPARE(told.size(), before); // the number is the same
        QTest::keyClicks(money, u"999999999"_s);
        other->setFocus();
        QCOMPARE(money->text(), u"999.999.999"_s);
        QCOMPARE(money->value(), 999'999'999);
    }

    void aNumberOutOfRangeIsNone()
    {
        NumberField field(1, 200);
        QCOMPARE(field.value(), std::nullopt);
        field.setText(u"0"_s);
        QCOMPARE(field.value(), std::nullopt);
        field.setText(u"201"_s);
        QCOMPARE(field.value(), std::nullopt);
    }

    void aChoiceIsKnownByItsId()
    {
        ChoiceField field;
        field.addChoice(u"a"_s, u"Một"_s);
        field.addChoice(u"b"_s, u"Hai"_s);
        QSignalSpy changes(&field, &ChoiceField::chosenChanged);
        field.choose(u"b"_s);
        QCOMPARE(field.chosen(), u"b"_s);
        QCOMPARE(changes.size(), 1);
        field.choose(u"unknown"_s);
        QVERIFY(field.chosen().isEmpty());
    }

    void aFieldSaysWhatIsWrongInsteadOfItsHint()
    {
        LabelledField field(u"&Ngày sinh"_s, new DateField);
        field.setHint(u"ngày/tháng/năm"_s);
        QCOMPARE(field.field()->accessibleName(), u"Ngày sinh"_s);
        QCOMPARE(field.field()->accessibleDescription(), u"ngày/tháng/năm"_s);
        field.setError(u"Không có ngày này."_s);
        QVERIFY(field.hasError());
        QCOMPARE(field.field()->accessibleDescription(), u"Không có ngày này."_s);
        field.setError({});
        QCOMPARE(field.field()->accessibleDescription(), u"ngày/tháng/năm"_s);
    }

    void keysAreWrittenAsOnTheKeyboard_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QString>("expected");
        QTest::newRow("enter") << QKeySequence(Qt::CTRL | Qt::Key_Return) << u"Ctrl ↵"_s;
        QTest::newRow("shift") << QKeySequence(Qt::SHIFT | Qt::Key_A) << u"Shift A"_s;
        QTest::newRow("function key") << QKeySequence(Qt::Key_F12) << u"F12"_s;
        QTest::newRow("page keys keep their names") << QKeySequence(Qt::Key_PageUp) << u"PgUp"_s;
    }

    void keysAreWrittenAsOnTheKeyboard()
    {
        QFETCH(QKeySequence, keys);
        QTEST(keyText(keys), "expected");
    }

    void aButtonsKeyPressesItAtOnce()
    {
        QWidget window;
        QVBoxLayout column(&window);
        auto* button = new ActionButton(u"Trình ký"_s, ActionKind::primary);
        column.addWidget(button);
        button->setKey(Qt::CTRL | Qt::Key_Return);
        show(window);
        QSignalSpy clicks(button, &QAbstractButton::clicked);
        QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(clicks.size(), 2);
        button->setText(u"Duyệt"_s);
        QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicks.size(), 3);
        button->setEnabled(false);
        QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicks.size(), 3);
    }

    void enterPressesTheButtonWithTheFocus()
    {
        ActionButton button(u"Trả lại"_s);
        show(button);
        QSignalSpy clicks(&button, &QAbstractButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicks.size(), 2);
    }

    void suggestionsUnderSeveralLinesAreTakenByKeyToo()
    {
        QWidget window;
        NoteField field(3, &window);
        suggest(field, {u"Giấy khai sinh"_s, u"Bằng tốt nghiệp đại học"_s});
        window.show();
        QApplication::setActiveWindow(&window);
        field.setFocus();
        QTest::keyClicks(&field, u"dai bang"_s);
        auto* offered = field.completer()->popup();
        QVERIFY(offered->isVisible());
        QCOMPARE(offered->model()->rowCount(), 1);
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(field.toPlainText(), u"Bằng tốt nghiệp đại học"_s); // no line broke
        QVERIFY(!offered->isVisible());
        field.setPlainText(u"bang"_s); // set, not typed
        QVERIFY(!offered->isVisible());
        QSignalSpy sent(&field, &NoteField::sendPressed);
        QTest::keyClicks(&field, u" "_s);
        QVERIFY(offered->isVisible());
        QTest::keyClick(offered, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.size(), 1);
        QVERIFY(!offered->isVisible());
    }

    void whatScrollsIsNotWrappedAnewWhenTheBarComes()
    {
        SteadyScroll scroll;
        auto* inside = new QWidget;
        inside->setMinimumHeight(50);
        scroll.setWidget(inside);
        scroll.resize(300, 200);
        show(scroll);
        QVERIFY(!scroll.verticalScrollBar()->isVisible());
        const int width = inside->width();
        QCOMPARE(width, 300 - scroll.verticalScrollBar()->sizeHint().width());
        inside->setMinimumHeight(500);
        QTRY_VERIFY(scroll.verticalScrollBar()->isVisible());
        QCOMPARE(inside->width(), width);
        inside->setMinimumHeight(50);
        QTRY_VERIFY(!scroll.verticalScrollBar()->isVisible());
        QCOMPARE(inside->width(), width);
    }

    void suggestionsAreFoundWithoutMarksAndTakenByKey()
    {
        QWidget window;
        QLineEdit field(&window);
        suggest(field, {u"Giấy khai sinh"_s, u"Bằng tốt nghiệp đại học"_s, u"Bảng điểm"_s});
        window.show();
        QApplication::setActiveWindow(&window);
        field.setFocus();
        QTest::keyClicks(&field, u"dai bang"_s);
        auto* offered = field.completer()->popup();
        QVERIFY(offered->isVisible());
        QCOMPARE(offered->model()->rowCount(), 1);
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(field.text(), u"Bằng tốt nghiệp đại học"_s);
        QVERIFY(!offered->isVisible());
        field.clear();
        QTest::keyClicks(&field, u"giay uy quyen"_s);
        QVERIFY(!offered->isVisible());
        QCOMPARE(field.text(), u"giay uy quyen"_s);
    }

    void aStopwatchTurnsAtThreeQuartersAndPastThePromise_data()
    {
        QTest::addColumn<int>("waited");
        QTest::addColumn<Tone>("expected");
        QTest::newRow("just come") << 0 << Tone::done;
        QTest::newRow("before three quarters") << 14 << Tone::done;
        QTest::newRow("three quarters") << 15 << Tone::dueSoon;
        QTest::newRow("the promise itself") << 20 << Tone::dueSoon;
        QTest::newRow("past it") << 21 << Tone::overdue;
    }

    void aStopwatchTurnsAtThreeQuartersAndPastThePromise()
    {
        QFETCH(int, waited);
        QFETCH(Tone, expected);
        QVERIFY(stopwatchTone(waited, 20) == expected);
    }

    void searchTellsWhenTypingRests()
    {
        SearchBox box;
        show(box);
        QSignalSpy queries(&box, &SearchBox::queryChanged);
        QTest::keyClicks(&box, u"tran dao "_s);
        QCOMPARE(queries.size(), 0);
        QTRY_COMPARE(queries.size(), 1);
        QCOMPARE(queries.first().first().toString(), u"tran dao"_s);
    }

    void searchIsEnteredByKeyAndLeftByEsc()
    {
        QWidget window;
        QVBoxLayout column(&window);
        auto* field = new QLineEdit;
        auto* box = new SearchBox;
        column.addWidget(field);
        column.addWidget(box);
        show(window);
        field->setFocus();
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(box->hasFocus());
        QTest::keyClicks(box, u"9876"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(field->hasFocus());
        QCOMPARE(box->text(), u"9876"_s);
    }

    void undoCanBeTakenOnceOrExpires()
    {
        UndoBar bar(nullptr, 50ms);
        QSignalSpy undone(&bar, &UndoBar::undone);
        QSignalSpy expired(&bar, &UndoBar::expired);
        bar.offer(u"Đã trình ký."_s);
        QVERIFY(bar.isVisible());
        bar.findChild<ActionButton*>(u"undo"_s)->click();
        QCOMPARE(undone.size(), 1);
        QVERIFY(!bar.isVisible());
        bar.offer(u"Đã trả lại."_s);
        QTRY_COMPARE(expired.size(), 1);
        QVERIFY(!bar.isVisible());
        QCOMPARE(undone.size(), 1);
    }

    void aNoticeOffersTheNextStepAndCanBeClosed()
    {
        NoticeBar bar;
        QSignalSpy actions(&bar, &NoticeBar::actionTriggered);
        QSignalSpy closings(&bar, &NoticeBar::closed);
        bar.say({Tone::info, u"Máy in hết giấy."_s});
        auto* action = bar.findChild<ActionButton*>(u"noticeAction"_s);
        QVERIFY(!action->isVisible());
        bar.say({Tone::dueSoon, u"11 bản sao > 10."_s, u"Hẹn trả"_s, Qt::Key_F6});
        action->click();
        QCOMPARE(actions.size(), 1);
        bar.findChild<ActionButton*>(u"noticeClose"_s)->click();
        QCOMPARE(closings.size(), 1);
        QVERIFY(!bar.isVisible());
    }

    /// By the last word a Vietnamese is called; a surname's letters alone are a riddle.
    void aNameKeepsItsLastWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("room"); // for these words
        QTest::addColumn<QString>("shown");
        const auto row = [](const QString& text, const QString& room, const QString& shown) {
            QTest::newRow(qPrintable(room)) << text << room << shown;
        };
        const QString name = u"Nguyễn Thị Thu Hà"_s;
        row(name, name, name);
        row(name, u"Nguyễn T. Thu Hà"_s, u"Nguyễn T. Thu Hà"_s);
        for (const QString& shown : {u"Nguyễn T. T. Hà"_s, u"Nguyễn … Hà"_s, u"Hà"_s})
            row(name, shown, shown);
        row(u"Phạm Thị Hương"_s, u"Phạm T. Hương"_s, u"Phạm T. Hương"_s);
        row(u"Giàng A Páo"_s, u"Páo"_s, u"Páo"_s);
        for (const QString& shown : {u"Lê B. Long · chờ duyệt"_s, u"Long · chờ duyệt"_s})
            row(u"Lê Bảo Long · chờ duyệt"_s, shown, shown);
        row(u"Công ty cổ phần Hà Nội"_s, u"Công ty cổ…"_s, u"Công ty cổ…"_s);
    }
    void aNameKeepsItsLastWord()
    {
        QFETCH(QString, text);
        QFETCH(QString, room);
        const QFontMetrics metrics(QApplication::font());
        QTEST(inRoom(text, metrics, metrics.horizontalAdvance(room)), "shown");
    }

    /// A name before its state: in a list of people the state gives way, elsewhere the name.
    void whatStandsBehindANameGivesWay_data()
    {
        QTest::addColumn<QString>("room"); // for these words
        QTest::addColumn<QString>("shown");
        const QString all = u"Nguyễn Thị Thu Hà · chờ duyệt"_s;
        const QString less = u"Nguyễn Thị Thu Hà · chờ d…"_s;
        const QString name = u"Nguyễn Thị Thu Hà"_s;
        const QString shorter = u"Nguyễn T. Thu Hà"_s;
        QTest::newRow("all of it") << all << all;
        QTest::newRow("a little less") << less << less;
        QTest::newRow("the name alone") << name << name;
        QTest::newRow("not even that") << shorter << shorter;
    }
    void whatStandsBehindANameGivesWay()
    {
        QFETCH(QString, room);
        const QString all = u"Nguyễn Thị Thu Hà · chờ duyệt"_s;
        const QString end = u" · chờ duyệt"_s;
        const QFontMetrics metrics(QApplication::font());
        const int width = metrics.horizontalAdvance(room) + 2; // each part is rounded
        QTEST(cutEnd(end, all, metrics, width), "shown");
        QVERIFY(cutBefore(end, all, metrics, width).endsWith(end));
    }

    void aPersonCardAsksForWhatIsMissing()
    {
        PersonCard card;
        show(card);
        QSignalSpy edits(&card, &PersonCard::editRequested);
        QSignalSpy histories(&card, &PersonCard::historyRequested);
        card.findChild<ActionButton*>(u"edit"_s)->click();
        QCOMPARE(edits.size(), 1);
        card.showPerson({u"Đỗ Đức Ước"_s, {}, {}, {}, u"2 hồ sơ trước"_s});
        card.findChild<LinkButton*>(u"history"_s)->click();
        QCOMPARE(histories.size(), 1);
    }

    void aQuestionAnswersWithTheButtonsPlace()
    {
        const auto dialog
            = questionDialog({u"Khóa kỳ báo cáo?"_s, {}, {{u"Để sau"_s}, {u"Khóa"_s}}}, nullptr);
        dialog->findChild<ActionButton*>(u"button1"_s)->click();
        QCOMPARE(dialog->result() - 1, 1);
        dialog->reject();
        QCOMPARE(dialog->result() - 1, -1);
    }

    void aTextQuestionWantsText()
    {
        const auto dialog = textDialog({u"Trả lại hồ sơ"_s, u"Lý do"_s, u"Trả lại"_s}, nullptr);
        auto* accept = dialog->findChild<ActionButton*>(u"accept"_s);
        auto* answer = dialog->findChild<QLineEdit*>(u"answer"_s);
        answer->setText(u"   "_s);
        QVERIFY(!accept->isEnabled());
        answer->setText(u"thiếu bản chính"_s);
        accept->click();
        QCOMPARE(dialog->result(), int(QDialog::Accepted));
    }

    /// What is under a question is dimmed, and the question stays in the middle.
    void aQuestionDimsItsWindow()
    {
        QWidget window;
        window.resize(1000, 700);
        window.show();
        auto dialog = textDialog({u"Trả lại hồ sơ"_s, u"Lý do"_s, u"Trả lại"_s}, &window);
        auto* shade = window.findChild<Shade*>();
        QVERIFY(shade && !shade->isVisible());
        dialog->show();
        QTRY_VERIFY(shade->isVisible());
        QCOMPARE(shade->geometry(), window.rect());
        window.resize(1200, 800);
        QTRY_COMPARE(shade->geometry(), window.rect());
        const QPoint off = dialog->geometry().center() - window.geometry().center();
        QVERIFY(std::abs(off.x()) <= 1 && std::abs(off.y()) <= 1);
        dialog->reject();
        QVERIFY(!shade->isVisible());
    }

    void aQuestionForANumberTakesNoOther_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("a number") << u"48"_s << true;
        QTest::newRow("the highest") << u"999"_s << true;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("zero") << u"0"_s << false;
        QTest::newRow("letters") << u"bon"_s << false;
    }
    void aQuestionForANumberTakesNoOther()
    {
        QFETCH(QString, typed);
        QFETCH(bool, accepted);
        TextQuestion question{u"Sổ có bao nhiêu trang?"_s, u"Số trang"_s, u"Tiếp tục"_s};
        question.text = u"Đếm trang của mọi quyển trong năm."_s;
        question.most = 999;
        const auto dialog = textDialog(question, nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"answer"_s), typed);
        QCOMPARE(dialog->findChild<ActionButton*>(u"accept"_s)->isEnabled(), accepted);
        const auto labels = dialog->findChildren<QLabel*>();
        QVERIFY(
            std::ranges::any_of(labels, [&](auto* one) { return one->text() == question.text; }));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
