// The desk itself: who sits at it, what is typed and never lost, and what the search box finds.
#include "core/store/keyvalues.h"
#include "tests/journeys/steps.h"
#include "tests/support/deskfixture.h"
#include "tests/support/must.h"
#include "ui/counter/intakeform.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kNote = u"Bà Đào gửi lại một bản sao ở bàn số 2"_s;
constexpr int kWrongPins = 5;

/// What stands in a field now.
QString textOf(const QWidget* field)
{
    const auto* note = qobject_cast<const QPlainTextEdit*>(field);
    return note ? note->toPlainText() : field->property("text").toString();
}

bool isForTyping(const QWidget* widget)
{
    const bool text = widget->inherits("QLineEdit") || widget->inherits("QPlainTextEdit");
    return text && widget->isVisible() && widget->isEnabled()
        && !widget->property("readOnly").toBool() && widget->objectName() != u"procedure"
        && widget->objectName() != u"qt_spinbox_lineedit";
}

QWidgetList fieldsOf(const WindowDriver& desk)
{
    QWidgetList fields;
    for (auto* widget : desk.window().findChild<IntakeForm*>()->findChildren<QWidget*>())
        if (isForTyping(widget))
            fields.append(widget);
    return fields;
}

void pressEsc(WindowDriver& desk)
{
    for (int time = 0; time < 3; ++time)
        desk.keys().press(Qt::Key_Escape);
}

/// A citizen is scanned, their fields are open, and the keys are in the first of them.
void openPerson(WindowDriver& desk)
{
    desk.keys().scan(sampleCard(kCitizen));
    desk.keys().press(Qt::Key_F2);
}
} // namespace

class TestDeskJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveWrongPinsLeaveOnlyThePassword_data() { wards(); }
    void fiveWrongPinsLeaveOnlyThePassword();
    void escNeverLosesWhatIsTyped_data();
    void escNeverLosesWhatIsTyped();
    void escKeepsTheWordsOfAProcedure_data() { wards(); }
    void escKeepsTheWordsOfAProcedure();
    void aScanLeavesTheNoteAndItsCursorAsTheyWere_data() { wards(); }
    void aScanLeavesTheNoteAndItsCursorAsTheyWere();
    void theSearchBoxFinds_data();
    void theSearchBoxFinds();
    void theCodeOfASlipOpensItsDossier();
    void aDraftIsThereAfterACrash_data() { wards(); }
    void aDraftIsThereAfterACrash();
};

void TestDeskJourneys::fiveWrongPinsLeaveOnlyThePassword()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.chooseAccount(kChairman);
    for (int time = 0; time < kWrongPins; ++time) {
        QTRY_VERIFY(desk.offers(u"pin"_s) && desk.part<QLineEdit>(u"pin"_s)->text().isEmpty());
        desk.keys().typePin(u"1357"_s);
        QTRY_VERIFY(!desk.offers(u"pin"_s) || desk.part<QLineEdit>(u"pin"_s)->text().isEmpty());
        QCOMPARE(desk.login(), kClerk);
    }
    QTRY_VERIFY(desk.offers(u"password"_s));
    QVERIFY(!desk.sees(u"pin"_s));
    QCOMPARE(desk.login(), kClerk);
    desk.keys().type(u"motcua-chutich"_s);
    desk.keys().press(Qt::Key_Return);
    QTRY_COMPARE(desk.login(), kChairman);
    QTRY_COMPARE(desk.place(), u"approval"_s);
}

void TestDeskJourneys::escNeverLosesWhatIsTyped_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("procedure");
    for (const QString& now : kWards)
        for (const QString& words : {u"ban sao"_s, u"chu ky"_s, u"trich luc"_s, u"khai tu"_s})
            QTest::addRow("%s, %s", qPrintable(now.left(4)), qPrintable(words)) << now << words;
}

void TestDeskJourneys::escNeverLosesWhatIsTyped()
{
    QFETCH(QString, now);
    QFETCH(QString, procedure);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.chooseProcedure(procedure);
    openPerson(desk);
    const QWidgetList fields = fieldsOf(desk);
    QVERIFY(fields.size() > 6);
    for (QWidget* field : fields) {
        if (!field->isVisible())
            desk.keys().press(Qt::Key_F2);
        field->setFocus();
        desk.keys().press(Qt::Key_A, Qt::ControlModifier);
        desk.keys().type(u"12"_s);
        const QString typed = textOf(field);
        QVERIFY2(!typed.isEmpty(), qPrintable(field->objectName()));
        pressEsc(desk);
        QVERIFY2(textOf(field) == typed, qPrintable(field->objectName()));
    }
}

void TestDeskJourneys::escKeepsTheWordsOfAProcedure()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.tabTo(u"procedure"_s);
    desk.keys().type(u"ket"_s);
    pressEsc(desk);
    QCOMPARE(desk.part<QLineEdit>(u"procedure"_s)->text(), u"ket"_s);
    desk.keys().press(Qt::Key_Tab);
    QTRY_COMPARE(desk.part<QLineEdit>(u"procedure"_s)->text(), u"Đăng ký kết hôn"_s);
}

void TestDeskJourneys::aScanLeavesTheNoteAndItsCursorAsTheyWere()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.tabTo(u"note"_s);
    desk.keys().type(kNote);
    for (int time = 0; time < 6; ++time)
        desk.keys().press(Qt::Key_Left);
    auto* note = desk.part<QPlainTextEdit>(u"note"_s);
    const int place = note->textCursor().position();
    QCOMPARE(place, int(kNote.size()) - 6);
    desk.keys().scan(sampleCard(kCitizen));
    QTRY_VERIFY(desk.words().contains(kCitizen));
    QCOMPARE(note->toPlainText(), kNote);
    QCOMPARE(note->textCursor().position(), place);
    QCOMPARE(QApplication::focusWidget(), note);

    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(Work::forApproval).size(), 1U);
    QCOMPARE(desk.find(kCitizen).note, kNote);
    QVERIFY(desk.find(kCitizen).applicant.person.scanned);
}

void TestDeskJourneys::theSearchBoxFinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a whole code") << QString();
    QTest::newRow("a name without marks") << u"tran thi bich dao"_s;
    QTest::newRow("words of a name in any order") << u"dao tran bich"_s;
    QTest::newRow("the last four digits of the personal number") << u"9876"_s;
}

void TestDeskJourneys::theSearchBoxFinds()
{
    QFETCH(QString, words);
    WindowDriver desk(u"2026-11-23T09:42:00"_s, WindowDriver::Ward::lived);
    desk.signIn(kClerk);
    const Dossier wanted = desk.find(kCitizen);
    desk.openDossier(words.isEmpty() ? wanted.code : words);
    QTRY_VERIFY(desk.text(u"dossierLine"_s).contains(wanted.code));
    QVERIFY(desk.text(u"dossierLine"_s).contains(wanted.applicant.displayName()));
}

void TestDeskJourneys::theCodeOfASlipOpensItsDossier()
{
    WindowDriver desk(u"2026-11-23T09:42:00"_s, WindowDriver::Ward::lived);
    desk.signIn(kClerk);
    const Dossier wanted = desk.find(kCitizen);
    desk.keys().scan(wanted.code); // what the slip's QR holds (core/forms/fields.h)
    QTRY_COMPARE(desk.place(), u"dossiers"_s);
    QTRY_VERIFY(desk.text(u"dossierLine"_s).contains(wanted.code));
}

void TestDeskJourneys::aDraftIsThereAfterACrash()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    desk.keys().type(u"7"_s);
    desk.tabTo(u"note"_s);
    desk.keys().type(kNote);
    const auto kept = [](const Office& office) { return draft(office.file(), u"counter"_s); };
    QTRY_VERIFY(must(waited(desk.desk().read(kept))).contains(kNote));
    desk.restart();
    desk.signIn(kClerk);
    QTRY_VERIFY(desk.words().contains(kCitizen));
    QCOMPARE(desk.part<QPlainTextEdit>(u"note"_s)->toPlainText(), kNote);
    QCOMPARE(desk.part<QLineEdit>(u"copies"_s)->text(), u"7"_s);

    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(Work::forApproval).size(), 1U);
    const Dossier dossier = desk.find(kCitizen);
    QVERIFY(dossier.applicant.person.scanned);
    QCOMPARE(dossier.note, kNote);
    QTRY_VERIFY(must(waited(desk.desk().read(kept))).isEmpty());
}

QTEST_MAIN(TestDeskJourneys)
#include "tst_deskjourneys.moc"
