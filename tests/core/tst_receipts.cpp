// Fee receipts: numbers of a book in their order, once each; what is cancelled stays burned.
#include "core/dossier/payments.h"
#include "core/office/numbers.h"
#include "core/store/receipts.h"
#include "core/store/verify.h"
#include "core/wording/wording.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <rapidcheck.h>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kClerk = u"tiepnhan"_s;
const QString kOther = u"tiepnhan2"_s;
const QString kLeader = u"chutich"_s;
const QJsonObject kReason{{u"reason"_s, u"viết sai tên"_s}};

QJsonObject book(qint64 first, qint64 last, const QString& person = {})
{
    QJsonObject command{{u"do"_s, u"openVolume"_s}, {u"register"_s, u"BL"_s},
        {u"book"_s, u"AA/22"_s}, {u"first"_s, first}, {u"last"_s, last}};
    if (!person.isEmpty())
        command[u"person"_s] = person;
    return command;
}

QJsonObject receipt(const QString& book, qint64 number)
{
    return {{u"book"_s, book}, {u"number"_s, number}};
}

ReceiptNumber paid(OfficeFixture& fixture, const QString& login = kClerk)
{
    const DossierId id = fixture.receiveCopies(1, 1);
    const Payment payment = *fixture.act(login, u"payFee"_s, id).value().receipt;
    return {payment.book, payment.number};
}

NumberAudit auditOf(const Office& office, const QString& series)
{
    const auto audits = auditNumbers(office);
    for (const NumberAudit& audit : *audits)
        if (audit.book == series)
            return audit;
    return {};
}
} // namespace

class TestReceipts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RC_PARAMS", "max_success=15"); // each makes a ward on the disk
    }

    void aSeriesIsTheSameInSmallLetters()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(kClerk, book(1, 9)));
        QJsonObject again = book(5, 20);
        again[u"book"_s] = u"aa/22"_s;
        QCOMPARE(fixture.run(kClerk, again).error().detail, u"receiptBookOpened"_s);
        VERIFY_OK(
            fixture.act(kClerk, u"payFee"_s, fixture.receiveCopies(1, 1), receipt(u"aa/22"_s, 1)));
        QCOMPARE(fixture.office().nextReceipt(kClerk).value()->number, 2);
    }

    /// Money taken while no book lay open gets its receipt when there is one.
    void aReceiptIsWrittenLater()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(kClerk, u"payFee"_s, id));
        QCOMPARE(fixture.office().dossier(id)->payments.front().number, 0);
        VERIFY_ERROR(fixture.act(kClerk, u"writeReceipt"_s, id), ErrorCode::badInput);
        VERIFY_OK(fixture.run(kClerk, book(7, 9)));
        VERIFY_OK(fixture.act(kClerk, u"writeReceipt"_s, id));
        const Payment payment = fixture.office().dossier(id)->payments.front();
        QCOMPARE(payment.book, u"AA/22"_s);
        QCOMPARE(payment.number, 7);
        QCOMPARE(fixture.office().nextReceipt(kClerk).value()->number, 8);
        QVERIFY(auditOf(fixture.office(), u"AA/22"_s).sound());
        VERIFY_ERROR(fixture.act(kClerk, u"writeReceipt"_s, id), ErrorCode::ruleRefused);
    }

    void aReceiptWrittenLaterIsNobodyElses()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(kClerk, u"payFee"_s, id));
        VERIFY_OK(fixture.run(kClerk, book(7, 9)));
        const ReceiptNumber other = paid(fixture);
        QCOMPARE(other.number, 7);
        VERIFY_ERROR(fixture.act(kClerk, u"writeReceipt"_s, id, receipt(u"AA/22"_s, 7)),
            ErrorCode::conflict);
        VERIFY_ERROR(fixture.act(u"tiepnhan2"_s, u"writeReceipt"_s, id, receipt(u"AA/22"_s, 8)),
            ErrorCode::ruleRefused);
        VERIFY_OK(fixture.act(kClerk, u"writeReceipt"_s, id, receipt(u"AA/22"_s, 8)));
    }

    void aSeriesIsToldFromTheOthersAtAGlance_data()
    {
        QTest::addColumn<QString>("series");
        QTest::addColumn<QString>("detail"); // "": taken
        QTest::addRow("another one") << u"AB-22/1.2"_s << QString();
        QTest::addRow("Cyrillic letters") << u"\u0410\u0410/22"_s << u"seriesSigns"_s;
        QTest::addRow("with a blank") << u"AA /22"_s << u"seriesSigns"_s;
        QTest::addRow("wide letters") << u"\uff21\uff21/22"_s << u"seriesSigns"_s;
        QTest::addRow("a sign of its own") << u"AA_22"_s << u"seriesSigns"_s;
    }
    void aSeriesIsToldFromTheOthersAtAGlance()
    {
        QFETCH(QString, series);
        QFETCH(QString, detail);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(kClerk, book(1, 9)));
        QJsonObject other = book(10, 20);
        other[u"book"_s] = series;
        const auto opened = fixture.run(kClerk, other);
        QCOMPARE(opened ? QString() : opened.error().detail, detail);
        const auto written
            = fixture.act(kClerk, u"payFee"_s, fixture.receiveCopies(1, 1), receipt(series, 10));
        QCOMPARE(written ? QString() : written.error().detail, detail);
    }

    void aSeriesOfBeforeIsNotMadeAnew()
    {
        const ReceiptBooks old{{u"\u0410\u0410/22"_s, 1, 9, {}, {}}, {u"BL 7"_s, 1, 9, {}, {}}};
        QVERIFY(checkNewSeries(u"BL 7"_s, old, {})); // it goes on
        QCOMPARE(checkNewSeries(u"AA/22"_s, old, {}).error().detail, u"seriesLooksAlike"_s);
        QCOMPARE(checkNewSeries(u"bl7"_s, old, {}).error().detail, u"seriesLooksAlike"_s);
        QVERIFY(checkNewSeries(u"AA/23"_s, old, {}));
    }

    void aFeeTakesTheNextNumberOfTheClerksBook()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(kClerk, book(7, 9)));
        QCOMPARE(fixture.office().nextReceipt(kClerk).value()->number, 7);
        QCOMPARE(paid(fixture), (ReceiptNumber{u"AA/22"_s, 7}));
        QCOMPARE(paid(fixture), (ReceiptNumber{u"AA/22"_s, 8}));
        QCOMPARE(paid(fixture), (ReceiptNumber{u"AA/22"_s, 9}));
        const auto usedUp = fixture.act(kClerk, u"payFee"_s, fixture.receiveCopies(1, 1));
        VERIFY_ERROR(usedUp, ErrorCode::ruleRefused);
        QCOMPARE(usedUp.error().detail, u"receiptsUsedUp"_s);
        VERIFY_OK(fixture.run(kClerk, book(10, 59)));
        QCOMPARE(paid(fixture).number, 10);
    }

    void theOwnBookGoesBeforeEverybodys()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, book(1, 50)));
        VERIFY_OK(fixture.run(u"quantri"_s, book(51, 100, kClerk)));
        QCOMPARE(paid(fixture).number, 51);
        QCOMPARE(paid(fixture, kOther).number, 1);
    }

    void withoutABookAFeeIsTakenWithAWarning()
    {
        OfficeFixture fixture;
        const auto answer = fixture.act(kClerk, u"payFee"_s, fixture.receiveCopies(1, 1));
        VERIFY_OK(answer);
        QCOMPARE(answer->warnings, (Reasons{{u"noReceiptNumber"_s, {}, {}}}));
        QCOMPARE(answer->receipt->number, 0);
    }

    void aSeriesThatNobodyOpenedIsTold()
    {
        OfficeFixture fixture;
        const auto told = fixture.act(kClerk, u"payFee"_s, fixture.receiveCopies(1, 1),
            {{u"book"_s, u"CC/26"_s}, {u"number"_s, 5}});
        VERIFY_OK(told);
        QCOMPARE(
            told->warnings, (Reasons{{u"receiptBookNotOpened"_s, {{u"book"_s, u"CC/26"_s}}, {}}}));
        VERIFY_OK(fixture.run(kClerk, book(1, 50)));
        const auto opened = fixture.act(kClerk, u"payFee"_s, fixture.receiveCopies(1, 1));
        VERIFY_OK(opened);
        QVERIFY(opened->warnings.empty());
    }

    /// Of a fee whose receipt is written later, too.
    void aSeriesThatNobodyOpenedIsToldOfAReceiptWrittenLater_data()
    {
        QTest::addColumn<bool>("opened"); // another book
        QTest::addColumn<bool>("before"); // a receipt of the series was written before it
        QTest::addColumn<QString>("refused");
        QTest::newRow("no book is open") << false << false << QString();
        QTest::newRow("another book is open") << true << false << u"receiptBookNotOpen"_s;
        QTest::newRow("the series was in use before") << true << true << QString();
    }
    void aSeriesThatNobodyOpenedIsToldOfAReceiptWrittenLater()
    {
        QFETCH(bool, opened);
        QFETCH(bool, before);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(kClerk, u"payFee"_s, id));
        if (before)
            VERIFY_OK(fixture.act(
                kClerk, u"payFee"_s, fixture.receiveCopies(1, 1), receipt(u"CC/22"_s, 4)));
        if (opened)
            VERIFY_OK(fixture.run(kClerk, book(1, 50)));
        const auto written = fixture.act(kClerk, u"writeReceipt"_s, id, receipt(u"CC/22"_s, 5));
        QCOMPARE(written ? QString() : written.error().detail, refused);
        if (written) {
            QCOMPARE(written->warnings,
                (Reasons{{u"receiptBookNotOpened"_s, {{u"book"_s, u"CC/22"_s}}, {}}}));
            return;
        }
        QCOMPARE(written.error().field, u"/book"_s);
        QVERIFY(sentence(written.error(), Language::vietnamese).contains(u"CC/22"_s));
        VERIFY_OK(fixture.act(kClerk, u"writeReceipt"_s, id));
    }

    void aKeyGivesTheSameReceiptAgain()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(kClerk, book(1, 50)));
        const DossierId id = fixture.receiveCopies(1, 1);
        const QJsonObject key{{u"key"_s, u"k1"_s}};
        VERIFY_OK(fixture.act(kClerk, u"payFee"_s, id, key));
        const auto again = fixture.act(kClerk, u"payFee"_s, id, key);
        VERIFY_OK(again);
        QVERIFY(again->repeated);
        QCOMPARE(again->receipt->number, 1);
    }

    void openings_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<QString>("refused");
        QTest::addRow("a clerk's own") << kClerk << book(60, 70) << u""_s;
        QTest::addRow("for another") << u"quantri"_s << book(60, 70, kOther) << u""_s;
        QTest::addRow("a clerk for another") << kClerk << book(60, 70, kOther) << u"notAllowed"_s;
        QTest::addRow("an observer") << u"quansat"_s << book(60, 70) << u"notAllowed"_s;
        QTest::addRow("a leader") << kLeader << book(60, 70) << u"notAllowed"_s;
        QTest::addRow("one number") << kClerk << book(60, 60) << u""_s;
        QTest::addRow("backwards") << kClerk << book(60, 59) << u"lastBeforeFirst"_s;
        QTest::addRow("its end is opened") << kClerk << book(50, 51) << u"receiptBookOpened"_s;
        QTest::addRow("inside another") << kClerk << book(5, 6) << u"receiptBookOpened"_s;
        QTest::addRow("around another") << kClerk << book(51, 99) << u"receiptTaken"_s;
        QTest::addRow("for nobody known")
            << u"quantri"_s << book(60, 70, u"ai"_s) << u"noAccount"_s;
        QTest::addRow("for who takes no fees")
            << u"quantri"_s << book(60, 70, kLeader) << u"takesNoFees"_s;
        QTest::addRow("no numbers") << kClerk
                                    << QJsonObject{{u"do"_s, u"openVolume"_s},
                                           {u"register"_s, u"BL"_s}, {u"book"_s, u"B"_s}}
                                    << u"required"_s;
    }
    void openings()
    {
        QFETCH(QString, login);
        QFETCH(QJsonObject, command);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        // Number 80 was written before its book was opened here.
        VERIFY_OK(
            fixture.act(kClerk, u"payFee"_s, fixture.receiveCopies(1, 1), receipt(u"AA/22"_s, 80)));
        VERIFY_OK(fixture.run(kClerk, book(1, 50)));
        const auto opened = fixture.run(login, command);
        const Error error = opened ? Error{ErrorCode::usage, {}, {}, {}, {}} : opened.error();
        const bool role = error.code == ErrorCode::notAllowed;
        QCOMPARE(role ? errorName(error.code) : error.detail, refused);
    }

    void aWrittenNumber_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QJsonObject>("written");
        QTest::addColumn<QString>("refused");
        QTest::addRow("the next") << kClerk << receipt(u"AA/22"_s, 2) << u""_s;
        QTest::addRow("one that is taken") << kClerk << receipt(u"AA/22"_s, 1) << u"receiptTaken"_s;
        QTest::addRow("one too far") << kClerk << receipt(u"AA/22"_s, 3) << u"receiptOutOfOrder"_s;
        QTest::addRow("outside") << kClerk << receipt(u"AA/22"_s, 51) << u"receiptOutsideBooks"_s;
        QTest::addRow("another's book")
            << kOther << receipt(u"AA/22"_s, 2) << u"receiptBookOfAnother"_s;
        QTest::addRow("a series never opened here")
            << kOther << receipt(u"ZZ"_s, 9) << u"receiptBookNotOpen"_s;
        QTest::addRow("a number alone") << kClerk << QJsonObject{{u"number"_s, 2}} << u"required"_s;
    }
    void aWrittenNumber()
    {
        QFETCH(QString, login);
        QFETCH(QJsonObject, written);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(kClerk, book(1, 50)));
        QCOMPARE(paid(fixture).number, 1);
        const DossierId id = fixture.receiveCopies(1, 1);
        const auto answer = fixture.act(login, u"payFee"_s, id, written);
        QCOMPARE(answer ? QString() : answer.error().detail, refused);
        const DossierId next = fixture.receiveCopies(1, 1);
        const auto twice = fixture.act(login, u"payFee"_s, next, written);
        QVERIFY(!twice);
        if (refused.isEmpty() || refused == u"receiptTaken") {
            QCOMPARE(twice.error().code, ErrorCode::conflict);
            QVERIFY(twice.error().values[u"dossier"_s].toString().startsWith(u"H26."));
        }
        QVERIFY(auditOf(fixture.office(), u"AA/22"_s).sound());
    }

    void aCancelledReceiptStaysAndItsFeeIsOpenAgain()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(kClerk, book(1, 50)));
        const DossierId id = fixture.receiveCopies(3, 5);
        VERIFY_OK(fixture.act(kClerk, u"payFee"_s, id));
        VERIFY_OK(fixture.act(kClerk, u"cancelReceipt"_s, id, kReason));
        const Dossier open = fixture.office().dossier(id).value();
        QCOMPARE(motcua::paid(open), Dong{0});
        QCOMPARE(open.payments.front().cancelled->reason, u"viết sai tên"_s);
        const auto again = fixture.act(kClerk, u"payFee"_s, id);
        VERIFY_OK(again);
        QCOMPARE(again->receipt->number, 2);
        QCOMPARE(again->receipt->amount, Dong{21000});
        const NumberAudit audit = auditOf(fixture.office(), u"AA/22"_s);
        QVERIFY(audit.sound());
        QCOMPARE(audit.voided.size(), std::size_t(1));
        QCOMPARE(audit.voided.front().voidedBecause, u"viết sai tên"_s);
    }

    void whoCancels_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("allowed");
        const QString sameDay = u"2022-05-04T23:59:59"_s;
        const QString nextDay = u"2022-05-05T00:00:00"_s;
        QTest::addRow("who wrote it, the same day") << kClerk << sameDay << true;
        QTest::addRow("who wrote it, the next day") << kClerk << nextDay << false;
        QTest::addRow("another clerk") << kOther << sameDay << false;
        QTest::addRow("a leader") << kLeader << sameDay << true;
        QTest::addRow("a leader, any day") << kLeader << nextDay << true;
        QTest::addRow("a cashier, any day") << u"thuquy"_s << nextDay << true;
        QTest::addRow("an administrator") << u"quantri"_s << sameDay << false;
        QTest::addRow("an observer") << u"quansat"_s << sameDay << false;
    }
    void whoCancels()
    {
        QFETCH(QString, login);
        QFETCH(QString, when);
        QFETCH(bool, allowed);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"login"_s, u"thuquy"_s}, {u"name"_s, u"Vũ Thị Quỹ"_s},
                {u"roles"_s, QJsonArray{u"cashier"_s}}, {u"password"_s, u"mot mat khau dai"_s}}));
        VERIFY_OK(fixture.run(kClerk, book(1, 50)));
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(kClerk, u"payFee"_s, id));
        fixture.at(when);
        const auto cancelled = fixture.act(login, u"cancelReceipt"_s, id, kReason);
        QCOMPARE(cancelled.ok(), allowed);
        QCOMPARE(motcua::paid(fixture.office().dossier(id).value()), Dong{allowed ? 0 : 2000});
        QVERIFY(verify(fixture.office().file())->ok);
    }

    void whichReceipt_data()
    {
        QTest::addColumn<QJsonObject>("which");
        QTest::addColumn<QString>("refused");
        QTest::addRow("by its number") << receipt(u"AA/22"_s, 2) << u""_s;
        QTest::addRow("none named of two") << QJsonObject() << u"whichReceipt"_s;
        QTest::addRow("no such number") << receipt(u"AA/22"_s, 9) << u"noSuchReceipt"_s;
        QTest::addRow("no such payment")
            << QJsonObject{{u"event"_s, u"1:999"_s}} << u"noSuchReceipt"_s;
        QTest::addRow("cancelled before") << receipt(u"AA/22"_s, 1) << u"receiptCancelled"_s;
        QTest::addRow("without a reason") << QJsonObject{{u"reason"_s, u""_s}} << u"required"_s;
    }
    void whichReceipt()
    {
        QFETCH(QJsonObject, which);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(kClerk, book(1, 50)));
        const DossierId id = fixture.receiveCopies(3, 5);
        const QJsonObject part{{u"amount"_s, 5000}};
        VERIFY_OK(fixture.act(kClerk, u"payFee"_s, id, part));
        VERIFY_OK(fixture.act(kClerk, u"cancelReceipt"_s, id, kReason));
        VERIFY_OK(fixture.act(kClerk, u"payFee"_s, id, part));
        VERIFY_OK(fixture.act(kClerk, u"payFee"_s, id, part));
        if (!which.contains(u"reason"_s))
            which[u"reason"_s] = u"viết sai"_s;
        const auto cancelled = fixture.act(kClerk, u"cancelReceipt"_s, id, which);
        QCOMPARE(cancelled ? QString() : cancelled.error().detail, refused);
    }

    // Whose money it is.

    void sharesFollowTheLinesOfTheFee_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("own");
        QTest::addColumn<qint64>("police");
        QTest::addRow("all of it") << qint64(0) << qint64(25) << qint64(10) << qint64(15);
        QTest::addRow("a first part") << qint64(0) << qint64(4) << qint64(4) << qint64(0);
        QTest::addRow("over the line") << qint64(4) << qint64(10) << qint64(6) << qint64(4);
        QTest::addRow("the rest") << qint64(14) << qint64(11) << qint64(0) << qint64(11);
    }
    void sharesFollowTheLinesOfTheFee()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, amount);
        QFETCH(qint64, own);
        QFETCH(qint64, police);
        Dossier dossier;
        dossier.fee = {{25},
            {{u"Lệ phí"_s, {8}, -1, {}}, {u"Phí"_s, {15}, -1, u"Công an"_s},
                {u"Khác"_s, {2}, -1, {}}},
            {}, false};
        Payment payment;
        payment.shares = sharesOf(dossier, {before});
        dossier.payments.push_back(payment);
        const FeeShares shares = sharesOf(dossier, {amount});
        FeeShares expected;
        if (own > 0)
            expected.push_back({{}, {own}});
        if (police > 0)
            expected.push_back({u"Công an"_s, {police}});
        QCOMPARE(shares, expected);
    }

    // Who need not pay.

    void anExemptionNeedsItsProof_data()
    {
        QTest::addColumn<QString>("proof");
        QTest::addColumn<bool>("received");
        QTest::addRow("a paper shown") << u"Sổ hộ nghèo số 12"_s << true;
        QTest::addRow("nothing shown") << u""_s << false;
        QTest::addRow("blanks") << u"   "_s << false;
    }
    void anExemptionNeedsItsProof()
    {
        QFETCH(QString, proof);
        QFETCH(bool, received);
        OfficeFixture fixture;
        const auto answer = fixture.run(kClerk,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000656"_s}, {u"exempt"_s, u"ho-ngheo"_s},
                {u"exemptProof"_s, proof},
                {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}},
                {u"parties"_s,
                    QJsonArray{
                        QJsonObject{{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Lê Văn Cả"_s}}}},
                {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2022-05-01"_s}}}});
        QCOMPARE(answer.ok(), received);
        if (!received)
            QCOMPARE(answer.error().field, u"/exemptProof"_s);
        else
            QCOMPARE(answer->dossier->exemptProof, proof);
    }

    void aProofAloneExemptsNobody()
    {
        OfficeFixture fixture;
        const auto answer = fixture.run(kClerk,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
                {u"exemptProof"_s, u"Sổ hộ nghèo số 12"_s}, {u"copies"_s, 1}, {u"pages"_s, 1},
                {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}}});
        VERIFY_ERROR(answer, ErrorCode::badInput);
        QCOMPARE(answer.error().field, u"/exempt"_s);
    }

    void numbersHaveNoHolesAndNoDuplicates()
    {
        const bool holds = rc::check("over random payments and cancellings", [] {
            OfficeFixture fixture;
            RC_ASSERT(fixture.run(kClerk, book(101, 110)).ok());
            RC_ASSERT(fixture.run(kClerk, book(111, 400)).ok());
            RC_ASSERT(fixture.run(kOther, book(1, 90)).ok());
            std::vector<DossierId> dossiers{
                fixture.receiveCopies(3, 5), fixture.receiveCopies(2, 9)};
            std::map<QString, qint64> last{{kClerk, 100}, {kOther, 0}};
            for (int step = *rc::gen::inRange(5, 40); step > 0; --step) {
                const QString login = *rc::gen::element(kClerk, kOther);
                const DossierId id = *rc::gen::elementOf(dossiers);
                const bool pays = *rc::gen::inRange(0, 3) > 0;
                if (*rc::gen::inRange(0, 4) == 0)
                    dossiers.push_back(fixture.receiveCopies(1, 3));
                const Dossier before = fixture.office().dossier(id).value();
                if (!pays && !before.payments.empty())
                    static_cast<void>(fixture.act(kLeader, u"cancelReceipt"_s, id,
                        {{u"reason"_s, u"nhầm"_s},
                            {u"event"_s, before.payments.back().event.toString()}}));
                const auto answer = fixture.act(
                    login, u"payFee"_s, id, {{u"amount"_s, *rc::gen::inRange(1, 3000)}});
                if (answer)
                    RC_ASSERT(answer->receipt->number == ++last[login]);
            }
            const NumberAudit audit = auditOf(fixture.office(), u"AA/22"_s);
            RC_ASSERT(audit.sound());
            RC_ASSERT(audit.count == last[kClerk] - 100 + last[kOther]);
            RC_ASSERT(verify(fixture.office().file())->ok);
            const auto live = receiptsOfBook(fixture.office().file(), u"AA/22"_s).value();
            RC_ASSERT(fixture.office().file().rebuild().ok());
            RC_ASSERT(receiptsOfBook(fixture.office().file(), u"AA/22"_s).value() == live);
        });
        QVERIFY(holds);
    }

    void anAuditFindsHolesAndDuplicates()
    {
        const ReceiptBooks books{{u"A"_s, 1, 10, {}, {}}, {u"A"_s, 21, 30, {}, {}}};
        const auto audit = auditReceipts(u"A"_s, books,
            {{1, {}, u"1:1"_s}, {3, {}, u"1:2"_s}, {3, {}, u"1:3"_s}, {22, {}, u"1:4"_s}});
        QCOMPARE(audit.holes, (std::vector<NumberRange>{{2, 2, {}}, {21, 21, {}}}));
        QCOMPARE(audit.duplicates, std::vector<qint64>{3});
        QVERIFY(!audit.sound());
    }
};

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
