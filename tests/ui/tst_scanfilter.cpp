// A scanner types like a person, only faster: what is a scan, and what it leaves behind.
#include "ui/widgets/numberfield.h"
#include "ui/widgets/scanfilter.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QtTest>
#include <QVBoxLayout>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kCard
    = u"001187004321|012345678|Trần Thị Bích Đào|05081987|Nữ|Thôn Đông, Xã Vũ Hòa|01012022"_s;

struct Desk
{
    QWidget window;
    QLineEdit* line = new QLineEdit;
    QPlainTextEdit* note = new QPlainTextEdit;
    QPushButton* button = new QPushButton;
    qint64 now = 1000;
    ScanFilter filter{nullptr, [this] { return now; }};
    QSignalSpy scans{&filter, &ScanFilter::scanned};

    Desk()
    {
        auto* column = new QVBoxLayout(&window);
        for (QWidget* widget : {static_cast<QWidget*>(line), static_cast<QWidget*>(note),
                 static_cast<QWidget*>(button)})
            column->addWidget(widget);
        qApp->installEventFilter(&filter);
        window.show();
        QApplication::setActiveWindow(&window);
        line->setFocus();
    }

    static void key(QEvent::Type type, int code, const QString& text)
    {
        QKeyEvent event(type, code, Qt::NoModifier, text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    void press(int code, const QString& text, int after)
    {
        now += after;
        key(QEvent::KeyPress, code, text);
        key(QEvent::KeyRelease, code, text);
    }

    /// Offscreen cannot type beyond Latin-1 with keyClicks, so each letter is an event of its own.
    void type(const QString& text, int apart)
    {
        for (const QChar c : text)
            press(c == u' ' ? int(Qt::Key_Space) : 0, c, apart);
    }

    void enter(int after) { press(Qt::Key_Return, u"\r"_s, after); }

    void scan(const QString& text, int apart = 5)
    {
        now += 1000;
        type(text, apart);
        enter(apart);
    }

    QString told() const { return scans.isEmpty() ? QString() : scans.last().first().toString(); }
};
} // namespace

class TestScanFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsAScanFromTyping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("apart");
        QTest::addColumn<bool>("isScan");
        QTest::newRow("ten keys are enough") << u"1234567890"_s << 5 << true;
        QTest::newRow("nine keys are not") << u"123456789"_s << 5 << false;
        QTest::newRow("50 ms apart is a scanner") << u"1234567890"_s << 50 << true;
        QTest::newRow("51 ms apart is a person") << u"1234567890"_s << 51 << false;
        QTest::newRow("a whole card with Vietnamese letters") << kCard << 8 << true;
    }

    void tellsAScanFromTyping()
    {
        QFETCH(QString, text);
        QFETCH(int, apart);
        QFETCH(bool, isScan);
        Desk desk;
        desk.scan(text, apart);
        QCOMPARE(desk.scans.size(), isScan ? 1 : 0);
        QCOMPARE(desk.told(), isScan ? text : QString());
        QCOMPARE(desk.line->text(), isScan ? QString() : text);
    }

    void anEnterThatComesLateIsAPersons()
    {
        Desk desk;
        desk.type(u"1234567890"_s, 5);
        desk.enter(51);
        QCOMPARE(desk.scans.size(), 0);
        QCOMPARE(desk.line->text(), u"1234567890"_s);
    }

    void whatWasTypedBeforeIsNotPartOfTheScan()
    {
        Desk desk;
        desk.type(u"12"_s, 200);
        desk.scan(kCard);
        QCOMPARE(desk.told(), kCard);
        QCOMPARE(desk.line->text(), u"12"_s);
    }

    void theFieldGetsTextCursorAndSelectionBack()
    {
        Desk desk;
        desk.line->setText(u"Nguyễn Văn Ước"_s);
        desk.line->setSelection(7, 3);
        desk.scan(kCard);
        QCOMPARE(desk.line->text(), u"Nguyễn Văn Ước"_s);
        QCOMPARE(desk.line->selectedText(), u"Văn"_s);
        desk.line->setCursorPosition(3);
        desk.scan(kCard);
        QCOMPARE(desk.line->cursorPosition(), 3);
        QVERIFY(!desk.line->hasSelectedText());
    }

    void aNoteGetsItsTextAndCursorBack()
    {
        Desk desk;
        desk.note->setPlainText(u"dòng một\ndòng hai"_s);
        desk.note->setFocus();
        QTextCursor place = desk.note->textCursor();
        place.setPosition(12);
        desk.note->setTextCursor(place);
        desk.scan(kCard);
        QCOMPARE(desk.told(), kCard);
        QCOMPARE(desk.note->toPlainText(), u"dòng một\ndòng hai"_s);
        QCOMPARE(desk.note->textCursor().position(), 12);
    }

    void aNumberFieldThatRefusesLettersStillHearsThem()
    {
        Desk desk;
        auto* copies = new NumberField(1, 999);
        desk.window.layout()->addWidget(copies);
        copies->setValue(3);
        copies->setFocus();
        desk.scan(kCard);
        QCOMPARE(desk.told(), kCard);
        QCOMPARE(copies->value(), std::optional(3));
    }

    void theFieldDoesNotHearTheEnter()
    {
        Desk desk;
        QSignalSpy returns(desk.line, &QLineEdit::returnPressed);
        desk.scan(kCard);
        QCOMPARE(returns.size(), 0);
    }

    void aSpaceInAScanPressesNoButton()
    {
        Desk desk;
        QSignalSpy clicks(desk.button, &QPushButton::clicked);
        desk.button->setFocus();
        desk.scan(kCard);
        QCOMPARE(desk.told(), kCard);
        QCOMPARE(clicks.size(), 0);
    }

    void aLetterInAScanIsNoShortcut()
    {
        Desk desk;
        desk.button->setFocus();
        QShortcut shortcut(Qt::Key_T, &desk.window);
        QSignalSpy activations(&shortcut, &QShortcut::activated);
        for (const char c : QByteArray("001187t004321\r")) {
            desk.now += 5;
            QTest::keyClick(desk.button, c);
        }
        QCOMPARE(activations.size(), 0);
        QCOMPARE(desk.told(), u"001187t004321"_s);
    }

    void aShortcutWorksOutsideAScan()
    {
        Desk desk;
        desk.button->setFocus();
        QShortcut shortcut(Qt::Key_A, &desk.window);
        QSignalSpy activations(&shortcut, &QShortcut::activated);
        QTest::keyClick(desk.button, Qt::Key_A);
        QCOMPARE(activations.size(), 1);
    }

    void anInputMethodsLettersCount()
    {
        Desk desk;
        for (const QChar c : u"Đặng Thị Ớt|Ở"_s) {
            desk.now += 5;
            QInputMethodEvent event;
            event.setCommitString(c);
            QApplication::sendEvent(desk.line, &event);
        }
        desk.enter(5);
        QCOMPARE(desk.told(), u"Đặng Thị Ớt|Ở"_s);
        QCOMPARE(desk.line->text(), QString());
    }

    void aPrefixIsAskedForAndTakenOff()
    {
        Desk desk;
        desk.filter.setPrefix(u"~"_s);
        desk.scan(u"1234567890"_s);
        QCOMPARE(desk.scans.size(), 0);
        desk.line->clear();
        desk.scan(u"~1234567890"_s);
        QCOMPARE(desk.told(), u"1234567890"_s);
    }

    void aKeyHeldDownIsNoScan()
    {
        Desk desk;
        for (int i = 0; i < 20; ++i) {
            desk.now += 30;
            QKeyEvent event(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s, i > 0);
            QApplication::sendEvent(desk.line, &event);
        }
        desk.enter(30);
        QCOMPARE(desk.scans.size(), 0);
    }

    void theWindowSystemsTimeCountsWhereTheProgramWasBusy()
    {
        Desk desk;
        ScanFilter filter;
        QSignalSpy scans(&filter, &ScanFilter::scanned);
        qApp->installEventFilter(&filter);
        qApp->removeEventFilter(&desk.filter);
        quint64 stamp = 1000;
        for (const QChar c : u"1234567890\r"_s) {
            QKeyEvent event(
                QEvent::KeyPress, c == u'\r' ? int(Qt::Key_Return) : 0, Qt::NoModifier, c);
            event.setTimestamp(stamp += 5);
            QApplication::sendEvent(desk.line, &event);
            QTest::qSleep(c == u'5' ? 80 : 0);
        }
        QCOMPARE(scans.size(), 1);
    }
};

QTEST_MAIN(TestScanFilter)
#include "tst_scanfilter.moc"
