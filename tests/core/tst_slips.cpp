// The numbers of what goes out about a dossier: each form's row runs through its year.
#include "core/dossier/fold.h"
#include "core/office/numbers.h"
#include "core/store/viewrows.h"
#include "core/wording/paper.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kClerk = u"tiepnhan"_s;
const QString kChairman = u"chutich"_s;

/// What stands behind "Số: " on the paper.
QString numberOn(const Office& office, const Dossier& dossier, const QString& form)
{
    const auto paper = fillPaper(office, dossier, form);
    const QString page = paper ? paper->pages.front() : paper.error().detail;
    return page.section(u"Số: "_s, 1, 1).section(u'<', 0, 0);
}

QString numberOn(const OfficeFixture& fixture, DossierId id, const QString& form)
{
    return numberOn(fixture.office(), *fixture.office().dossier(id), form);
}

QJsonObject applicant()
{
    return {{u"fullName"_s, u"Trần Thị Bích Đào"_s}, {u"personalNumber"_s, u"034187009876"_s}};
}

DossierId appointment(OfficeFixture& fixture)
{
    return must(fixture.run(kClerk,
                    {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
                        {u"applicant"_s, applicant()}}))
        .dossier->id;
}

const QString kOfficer = u"Công chức Tư pháp - Hộ tịch"_s;

/// A dossier that ends in, or comes to, a paper of this form.
DossierId withPaper(OfficeFixture& fixture, const QString& form)
{
    const DossierId id = appointment(fixture);
    const QJsonObject why{{u"reason"_s, u"lý do"_s}};
    if (form == u"supplement")
        must(fixture.act(kClerk, u"requestSupplement"_s, id,
            {{u"reason"_s, u"thiếu"_s}, {u"items"_s, QJsonArray{u"Tờ khai"_s}}}));
    if (form == u"refuse")
        must(fixture.act(kClerk, u"refuse"_s, id, why));
    if (form == u"stop")
        must(fixture.act(kChairman, u"stop"_s, id, why));
    if (form == u"reject") {
        must(fixture.act(kClerk, u"submit"_s, id));
        must(fixture.act(kChairman, u"reject"_s, id, why));
    }
    if (form == u"payment") {
        must(fixture.act(kClerk, u"forward"_s, id, {{u"to"_s, kOfficer}}));
        must(fixture.act(kClerk, u"requestPayment"_s, id, {{u"reason"_s, u"thuế"_s}}));
    }
    if (form == u"apology")
        must(fixture.act(kChairman, u"apologise"_s, id,
            {{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2026-12-11"_s}}));
    return id;
}
} // namespace

class TestSlips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFormRunsThroughItsYear_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::newRow("supplement") << u"HDHS"_s;
        QTest::newRow("refuse") << u"TCHS"_s;
        QTest::newRow("reject") << u"TB-UBND"_s;
        QTest::newRow("apology") << u"PXL"_s;
        QTest::newRow("payment") << u"TBNV"_s;
        QTest::newRow("stop") << u"DGQ"_s;
    }
    void eachFormRunsThroughItsYear()
    {
        QFETCH(QString, symbol);
        const QString form = QString::fromLatin1(QTest::currentDataTag());
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        const DossierId first = withPaper(fixture, form);
        QCOMPARE(numberOn(fixture, first, form), u"01/"_s + symbol);
        fixture.at(u"2026-12-04T09:00:00"_s);
        const DossierId second = withPaper(fixture, form);
        QCOMPARE(numberOn(fixture, second, form), u"02/"_s + symbol);
        QCOMPARE(numberOn(fixture, first, form), u"01/"_s + symbol); // printed again
    }

    void eachYearBeginsAtOne()
    {
        OfficeFixture fixture(u"2026-12-30T09:00:00"_s);
        withPaper(fixture, u"refuse"_s);
        fixture.at(u"2027-01-05T09:00:00"_s);
        QCOMPARE(numberOn(fixture, withPaper(fixture, u"refuse"_s), u"refuse"_s), u"01/TCHS"_s);
    }

    void whatIsGivenAtTheCounterIsOfTheSameRow()
    {
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        withPaper(fixture, u"refuse"_s);
        withPaper(fixture, u"supplement"_s);
        QJsonObject receive{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
            {u"applicant"_s, applicant()}, {u"refuse"_s, u"không thuộc thẩm quyền"_s}};
        const DossierId refused = must(fixture.run(kClerk, receive)).dossier->id;
        QCOMPARE(numberOn(fixture, refused, u"refuse"_s), u"02/TCHS"_s);
        receive.remove(u"refuse"_s);
        receive[u"guide"_s] = QJsonArray{u"Tờ khai"_s};
        receive[u"reason"_s] = u"thiếu"_s;
        const auto guided = fixture.run(kClerk, receive);
        VERIFY_OK(guided);
        QCOMPARE(numberOn(fixture, guided->dossier->id, u"supplement"_s), u"02/HDHS"_s);
    }

    void noTwoSlipsSayTheSame()
    {
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        QStringList seen;
        for (const QString& day : {u"2026-12-03"_s, u"2026-12-04"_s}) {
            fixture.at(day + u"T09:00:00"_s);
            for (const QString& form : {u"supplement"_s, u"refuse"_s, u"stop"_s}) {
                const DossierId id = withPaper(fixture, form);
                for (const QString& paper : {form, u"receipt"_s, u"control"_s}) {
                    const QString number = numberOn(fixture, id, paper);
                    QVERIFY2(!seen.contains(number), qPrintable(number));
                    seen.append(number);
                }
            }
        }
    }

    void aSlipPromisedAnewIsAnotherSlip()
    {
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        const DossierId id = withPaper(fixture, u"supplement"_s);
        QCOMPARE(numberOn(fixture, id, u"receipt"_s), u"261203-0001/TNHS"_s);
        fixture.at(u"2026-12-04T09:00:00"_s);
        must(fixture.act(kClerk, u"supplement"_s, id,
            {{u"documents"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"Tờ khai"_s}, {u"kind"_s, u"original"_s}}}}}));
        QCOMPARE(numberOn(fixture, id, u"receipt"_s), u"261203-0001-02/TNHS"_s);
    }

    /// While the clock stands the slip promises no day; then it is another slip.
    void aSlipAfterAPaymentIsAnotherSlip()
    {
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        const DossierId id = withPaper(fixture, u"payment"_s);
        VERIFY_OK(fixture.office().recordPrint(id, u"receipt"_s, {kClerk}));
        const QString standing
            = must(fillPaper(fixture.office(), *fixture.office().dossier(id), u"receipt"_s))
                  .pages.front();
        QVERIFY(standing.contains(u"để chờ thực hiện nghĩa vụ tài chính; hẹn ngày trả khi"_s));
        QVERIFY(standing.contains(u"giải quyết hồ sơ: <b></b>"_s)); // no day
        QCOMPARE(numberOn(fixture, id, u"receipt"_s), u"261203-0001/TNHS"_s);
        fixture.at(u"2026-12-08T10:00:00"_s);
        const auto met = fixture.act(kClerk, u"payFee"_s, id);
        VERIFY_OK(met);
        QCOMPARE(numberOn(fixture, id, u"receipt"_s), u"261203-0001-02/TNHS"_s);
        const QString slip
            = must(fillPaper(fixture.office(), *met->dossier, u"receipt"_s)).pages.front();
        QVERIFY(slip.contains(u"(Hẹn lại sau khi thực hiện nghĩa vụ tài chính"_s));
        QVERIFY(!slip.contains(u"giấy tờ bổ sung lúc"_s));
        QVERIFY(must(fixture.office().recordPrint(id, u"payment"_s, {kClerk})).dossier);
    }

    /// The open fee at the counter, a tax where it is said; the same once it is paid.
    void aPaymentNoticeSaysWhatIsOwedAndWhere_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("the fee") << QJsonObject()
                                 << QStringList{u"3.000 đồng"_s, u"Nơi nộp: Trung tâm"_s};
        QTest::newRow("a tax") << QJsonObject{{u"amount"_s, 3450000}, {u"payAt"_s, u"Kho bạc"_s}}
                               << QStringList{u"3.450.000 đồng"_s, u"Nơi nộp: Kho bạc"_s};
    }
    void aPaymentNoticeSaysWhatIsOwedAndWhere()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QStringList, says);
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        const DossierId id = appointment(fixture);
        must(fixture.act(kClerk, u"forward"_s, id, {{u"to"_s, kOfficer}}));
        more[u"reason"_s] = u"nghĩa vụ tài chính về đất đai"_s;
        must(fixture.act(kClerk, u"requestPayment"_s, id, more));
        says += {u"nghĩa vụ tài chính về đất đai"_s, u"tạm dừng từ 09 giờ 00"_s};
        for (int printed = 0; printed < 2; ++printed) {
            const Dossier dossier = *fixture.office().dossier(id);
            const QString page
                = must(fillPaper(fixture.office(), dossier, u"payment"_s)).pages.front();
            for (const QString& said : std::as_const(says))
                QVERIFY2(page.contains(said), qPrintable(said + page));
            const QJsonObject proof{{u"document"_s, u"Giấy nộp tiền 12"_s}};
            if (printed == 0)
                must(fixture.act(
                    kClerk, u"payFee"_s, id, more.contains(u"payAt"_s) ? proof : QJsonObject()));
        }
    }

    /// A duty that was met at the tax office is no money of this counter.
    void whatWasPaidElsewhereIsNotOnTheCashList()
    {
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        const DossierId id = appointment(fixture);
        must(fixture.act(kClerk, u"payFee"_s, id));
        must(fixture.act(kClerk, u"forward"_s, id, {{u"to"_s, kOfficer}}));
        must(fixture.act(kClerk, u"requestPayment"_s, id,
            {{u"reason"_s, u"thuế"_s}, {u"amount"_s, 3450000}, {u"payAt"_s, u"Kho bạc"_s}}));
        const auto met
            = fixture.act(kClerk, u"payFee"_s, id, {{u"document"_s, u"Giấy nộp tiền 12"_s}});
        VERIFY_OK(met);
        const Events events = must(fixture.office().file().events(subjectOf(id)));
        const Receipts receipts = receiptRows(*met->dossier, events);
        QCOMPARE(receipts.size(), std::size_t(1));
        QVERIFY(receipts.front().amount > Dong{});
        QCOMPARE(met->dossier->state, State::processing);
    }

    void whatWasPrintedBeforeKeepsItsNumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("supplement") << u"0001/HDHS"_s;
        QTest::newRow("refuse") << u"0001"_s;
        QTest::newRow("apology") << u"0001/PXL"_s;
        QTest::newRow("payment") << u"0001/TBNV"_s;
        QTest::newRow("control") << u"0001"_s;
        QTest::newRow("receipt") << u"0001/TNHS"_s;
    }
    void whatWasPrintedBeforeKeepsItsNumber()
    {
        QFETCH(QString, number);
        const QString form = QString::fromLatin1(QTest::currentDataTag());
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        Dossier old = *fixture.office().dossier(withPaper(fixture, form));
        old.slipNumber.clear(); // its events tell of no such numbers
        old.slips.clear();
        QCOMPARE(numberOn(fixture.office(), old, form), number);
    }

    /// A notice from before notices had a number bears the dossier's, never the next one's.
    void eachNoticeBearsItsOwnNumber_data()
    {
        QTest::addColumn<int>("slips"); // that are kept of the two, or one more than those
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("none") << 0 << QStringList{u"261203-0001"_s, u"261203-0001"_s};
        QTest::newRow("of the second") << 1 << QStringList{u"261203-0001"_s, u"02"_s};
        QTest::newRow("of both") << 2 << QStringList{u"01"_s, u"02"_s};
        QTest::newRow("one too many") << 3 << QStringList{u"01"_s, u"02"_s};
    }
    void eachNoticeBearsItsOwnNumber()
    {
        QFETCH(int, slips);
        QFETCH(QStringList, numbers);
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        const DossierId id = withPaper(fixture, u"payment"_s);
        must(fixture.act(kClerk, u"requestPayment"_s, id,
            {{u"reason"_s, u"lệ phí trước bạ"_s}, {u"amount"_s, 3450000},
                {u"payAt"_s, u"Kho bạc"_s}}));
        Dossier dossier = *fixture.office().dossier(id);
        std::vector<Slip> kept;
        for (const Slip& slip : dossier.slips)
            if (slip.form == u"payment")
                kept.push_back(slip);
        QCOMPARE(kept.size(), std::size_t(2));
        if (slips > 2)
            kept.push_back(kept.back());
        else
            kept.erase(kept.begin(), kept.end() - slips);
        dossier.slips = kept;
        const QStringList pages = must(fillPaper(fixture.office(), dossier, u"payment"_s)).pages;
        QCOMPARE(pages.size(), numbers.size());
        for (qsizetype at = 0; at < pages.size(); ++at)
            QCOMPARE(pages[at].section(u"Số: "_s, 1, 1).section(u'/', 0, 0), numbers[at]);
    }

    void aSecondStationHasARowOfItsOwn()
    {
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        Founding founding = demoFounding();
        founding.config.stations = founding.config.station = 2;
        const auto second
            = Office::create(fixture.folder() + u"/second.motcua"_s, founding, fixture.seams());
        VERIFY_OK(second);
        const auto refused = (*second)->run(
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
                {u"applicant"_s, applicant()}, {u"refuse"_s, u"không thuộc thẩm quyền"_s}},
            {kClerk});
        VERIFY_OK(refused);
        QCOMPARE(numberOn(**second, *refused->dossier, u"refuse"_s), u"01-Q2/TCHS"_s);
    }

    void theRowsAreProved()
    {
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        for (int count = 0; count < 3; ++count)
            withPaper(fixture, u"refuse"_s);
        const auto audits = must(auditNumbers(fixture.office()));
        const auto row = std::ranges::find(audits, u"form:refuse"_s, &NumberAudit::registerId);
        QVERIFY(row != audits.end());
        QCOMPARE(row->year, 2026);
        QCOMPARE(row->last, 3);
        QVERIFY(row->sound());
    }

    /// A ward that begins in the middle of a year has written some by hand.
    void aRowGoesOnBehindTheOneOnPaper()
    {
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        QJsonObject open{{u"do"_s, u"openVolume"_s}, {u"form"_s, u"refuse"_s}, {u"year"_s, 2026},
            {u"nextNumber"_s, 18}, {u"reason"_s, u"tiếp số phiếu viết tay"_s}};
        const auto opened = fixture.run(u"quantri"_s, open);
        VERIFY_OK(opened);
        QCOMPARE(opened->ward[u"nextNumber"_s].toInt(), 18);
        const auto row = [&] {
            const auto audits = must(auditNumbers(fixture.office()));
            return *std::ranges::find(audits, u"form:refuse"_s, &NumberAudit::registerId);
        };
        QCOMPARE(row().count, 0);
        QCOMPARE(numberOn(fixture, withPaper(fixture, u"refuse"_s), u"refuse"_s), u"18/TCHS"_s);
        VERIFY_OK(fixture.reopen());
        QCOMPARE(numberOn(fixture, withPaper(fixture, u"refuse"_s), u"refuse"_s), u"19/TCHS"_s);
        QCOMPARE(numberOn(fixture, withPaper(fixture, u"supplement"_s), u"supplement"_s),
            u"01/HDHS"_s); // a row of its own
        QVERIFY(row().sound());
        QCOMPARE(row().explained, (std::vector<NumberRange>{{1, 17, u"tiếp số phiếu viết tay"_s}}));
        fixture.at(u"2027-01-05T09:00:00"_s);
        QCOMPARE(numberOn(fixture, withPaper(fixture, u"refuse"_s), u"refuse"_s), u"01/TCHS"_s);
    }

    void aRowIsNotOpenedAnyhow_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QJsonObject>("changed");
        QTest::addColumn<QString>("detail");
        QTest::newRow("of no such form")
            << u"quantri"_s << QJsonObject{{u"form"_s, u"receipt"_s}} << u"unknownForm"_s;
        QTest::newRow("behind its last number")
            << u"quantri"_s << QJsonObject{{u"nextNumber"_s, 1}} << u"numberPassed"_s;
        QTest::newRow("without a reason")
            << u"quantri"_s << QJsonObject{{u"reason"_s, QString()}} << u"skipNeedsReason"_s;
        QTest::newRow("of a far year")
            << u"quantri"_s << QJsonObject{{u"year"_s, 2028}} << u"yearTooFar"_s;
        QTest::newRow("with a volume")
            << u"quantri"_s << QJsonObject{{u"volume"_s, u"01/2026"_s}} << u"slipsHaveNoVolume"_s;
        QTest::newRow("with a register")
            << u"quantri"_s
            << QJsonObject{{u"register"_s, u"SCT/BS"_s}, {u"volume"_s, u"01/2026"_s}}
            << u"slipsHaveNoVolume"_s;
        QTest::newRow("by a clerk") << kClerk << QJsonObject() << QString();
    }
    void aRowIsNotOpenedAnyhow()
    {
        QFETCH(QString, login);
        QFETCH(QJsonObject, changed);
        QFETCH(QString, detail);
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        withPaper(fixture, u"refuse"_s);
        QJsonObject open{{u"do"_s, u"openVolume"_s}, {u"form"_s, u"refuse"_s}, {u"year"_s, 2026},
            {u"nextNumber"_s, 18}, {u"reason"_s, u"tiếp số"_s}};
        for (auto at = changed.begin(); at != changed.end(); ++at)
            open[at.key()] = at.value();
        const auto refused = fixture.run(login, open);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, detail);
        QCOMPARE(numberOn(fixture, withPaper(fixture, u"refuse"_s), u"refuse"_s), u"02/TCHS"_s);
    }

    void aWardIsFoundedBehindItsPapers_data()
    {
        QTest::addColumn<int>("station");
        QTest::addColumn<QString>("number");
        QTest::newRow("the first station") << 1 << u"18/TCHS"_s;
        QTest::newRow("the second") << 2 << u"18-Q2/TCHS"_s;
    }
    void aWardIsFoundedBehindItsPapers()
    {
        QFETCH(int, station);
        QFETCH(QString, number);
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        Founding founding = demoFounding();
        founding.config.stations = 2;
        founding.config.station = station;
        Faults faults;
        JsonReader reader({{u"form"_s, u"refuse"_s}, {u"year"_s, 2026}, {u"nextNumber"_s, 18},
                              {u"reason"_s, u"tiếp số phiếu viết tay"_s}},
            {}, faults);
        founding.openings = {readOpening(reader)};
        QVERIFY(faults.empty());
        const auto office
            = Office::create(fixture.folder() + u"/new.motcua"_s, founding, fixture.seams());
        VERIFY_OK(office);
        const auto refused
            = (*office)->run({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
                                 {u"applicant"_s, applicant()}, {u"refuse"_s, u"lý do"_s}},
                {kClerk});
        VERIFY_OK(refused);
        QCOMPARE(numberOn(**office, *refused->dossier, u"refuse"_s), number);
    }

    void aWardMayHaveItsOwnSymbolButNotAnotherForms()
    {
        OfficeFixture fixture(u"2026-12-03T09:00:00"_s);
        QJsonObject adjust{{u"do"_s, u"adjustForm"_s}, {u"form"_s, u"refuse"_s},
            {u"from"_s, u"2026-12-03"_s}, {u"reason"_s, u"quy chế văn thư"_s},
            {u"symbol"_s, u"HDHS"_s}};
        const auto taken = fixture.run(u"quantri"_s, adjust);
        VERIFY_ERROR(taken, ErrorCode::conflict);
        QCOMPARE(taken.error().field, u"/symbol"_s);
        adjust[u"symbol"_s] = u"TB-MC"_s;
        VERIFY_OK(fixture.run(u"quantri"_s, adjust));
        QCOMPARE(numberOn(fixture, withPaper(fixture, u"refuse"_s), u"refuse"_s), u"01/TB-MC"_s);
    }

    /// Not on a later day either, nor by giving one back.
    void aSymbolIsOneFormsOnEveryDay()
    {
        OfficeFixture fixture(u"2026-12-01T09:00:00"_s);
        const auto adjusted = [&](const QString& form, const QString& from, QJsonObject more) {
            more[u"do"_s] = u"adjustForm"_s;
            more[u"form"_s] = form;
            more[u"from"_s] = from;
            more[u"reason"_s] = u"quy chế văn thư"_s;
            return fixture.run(u"quantri"_s, more);
        };
        const auto symbol = [](const QString& one) { return QJsonObject{{u"symbol"_s, one}}; };
        VERIFY_OK(adjusted(u"supplement"_s, u"2026-12-10"_s, symbol(u"XX"_s)));
        VERIFY_ERROR(adjusted(u"refuse"_s, u"2026-12-01"_s, symbol(u"XX"_s)), ErrorCode::conflict);
        VERIFY_OK(adjusted(u"apology"_s, u"2026-12-01"_s, symbol(u"ABC"_s)));
        VERIFY_OK(adjusted(u"stop"_s, u"2026-12-01"_s, symbol(u"PXL"_s)));
        VERIFY_ERROR(
            adjusted(u"apology"_s, u"2026-12-01"_s, {{u"restore"_s, true}}), ErrorCode::conflict);
    }
};

QTEST_GUILESS_MAIN(TestSlips)
#include "tst_slips.moc"
