// The day sheet: numbers of the day, registers, cash, and the journal's head, signed by the
// station.
#include "core/security/headsignature.h"
#include "core/store/verify.h"
#include "core/wording/paper.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Session kClerk{u"tiepnhan"_s};
const QDate kDay(2022, 5, 4);

DaySheet sheetOf(const OfficeFixture& fixture, QDate day = kDay)
{
    return daySheetOf(fixture.office(), day).value();
}

qint64 counted(const DaySheet& sheet, const QString& kind)
{
    const auto found = sheet.counts.events.find(kind);
    return found == sheet.counts.events.end() ? 0 : found->second;
}

QString paper(const OfficeFixture& fixture, QDate day = kDay)
{
    return fillDaySheet(fixture.office(), sheetOf(fixture, day), u"tiepnhan"_s)
        .value()
        .pages.join(QString());
}

void payAndClose(OfficeFixture& fixture, DossierId id, qint64 counted)
{
    static_cast<void>(
        fixture.act(u"tiepnhan"_s, u"payFee"_s, id, {{u"method"_s, u"cash"_s}}).value());
    static_cast<void>(
        fixture
            .run(u"tiepnhan"_s,
                {{u"do"_s, u"closeDay"_s}, {u"counted"_s, counted}, {u"note"_s, u"thiếu lẻ"_s}})
            .value());
}
} // namespace

class TestDaySheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itCountsWhatWasDoneOnItsDayAlone()
    {
        OfficeFixture fixture(u"2022-05-03T15:00:00"_s);
        fixture.approvedCopies();
        fixture.at(u"2022-05-04T09:00:00"_s);
        const DossierId id = fixture.approvedCopies();
        fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(
            u"tiepnhan"_s, u"handOver"_s, id, {{u"to"_s, QJsonObject{{u"self"_s, true}}}}));
        const DaySheet sheet = sheetOf(fixture);
        QCOMPARE(counted(sheet, u"dossier.received"_s), 2);
        QCOMPARE(counted(sheet, u"dossier.approved"_s), 1);
        QCOMPARE(counted(sheet, u"dossier.handedOver"_s), 1);
        QCOMPARE(counted(sheetOf(fixture, {2022, 5, 3}), u"dossier.received"_s), 1);
        QCOMPARE(counted(sheetOf(fixture, {2022, 5, 5}), u"dossier.received"_s), 0);
    }

    void itListsTheNumbersOfTheDayByRegister()
    {
        OfficeFixture fixture(u"2022-05-03T15:00:00"_s);
        fixture.approvedCopies();
        fixture.at(u"2022-05-04T09:00:00"_s);
        fixture.approvedCopies();
        const DossierId last = fixture.approvedCopies();
        VERIFY_OK(fixture.act(u"chutich"_s, u"void"_s, last, {{u"reason"_s, u"nhầm người"_s}}));
        const auto books = sheetOf(fixture).counts.registers;
        QCOMPARE(books.size(), std::size_t(1));
        QCOMPARE(books[0], (DayRegister{u"SCT/BS"_s, books[0].volume, 2, 3, 2, 1}));
        const QString text = paper(fixture);
        QVERIFY(text.contains(u"Sổ chứng thực bản sao từ bản chính"_s));
        QVERIFY(text.contains(u"02 – 03"_s));
    }

    void theCashIsCountedByWhoTookIt()
    {
        OfficeFixture fixture;
        payAndClose(fixture, fixture.approvedCopies(), 1000);
        const QString text = paper(fixture);
        QVERIFY(text.contains(u"Nguyễn Thị Thu Hà"_s));
        QVERIFY(text.contains(u"2.000 đồng"_s));
        QVERIFY(text.contains(u"–1.000 đồng"_s));
        QVERIFY(text.contains(u"thiếu lẻ"_s));
    }

    void aTillThatIsNotClosedSaysSo()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.act(
            u"tiepnhan"_s, u"payFee"_s, fixture.approvedCopies(), {{u"method"_s, u"cash"_s}}));
        QVERIFY(paper(fixture).contains(u"Chưa khóa sổ thu"_s));
        QVERIFY(paper(fixture).contains(u">TRƯỞNG BỘ PHẬN<"_s)); // of the body in its heading
        QCOMPARE(paper(fixture).count(u"2.000 đồng"_s), 3); // in all, in cash, and to be there
    }

    void cashThatPassedIsToldOfBoth()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.act(
            u"tiepnhan"_s, u"payFee"_s, fixture.approvedCopies(), {{u"method"_s, u"cash"_s}}));
        VERIFY_OK(
            fixture.run(u"tiepnhan"_s, {{u"do"_s, u"handOverShift"_s}, {u"to"_s, u"tiepnhan2"_s}}));
        VERIFY_OK(fixture.run(u"tiepnhan2"_s, {{u"do"_s, u"takeShift"_s}}));
        const QString text = paper(fixture);
        QVERIFY(text.contains(u"đã bàn giao cho Vũ Minh Đức lúc 09:00: 2.000 đồng"_s));
        QVERIFY(text.contains(u"nhận bàn giao của Nguyễn Thị Thu Hà lúc 09:00: 2.000 đồng"_s));
    }

    void aDayWithoutWorkHasItsSheet()
    {
        OfficeFixture fixture;
        QCOMPARE(paper(fixture, {2022, 5, 9}).count(u"Không phát sinh"_s), 2);
    }

    void itBearsTheHeadThatTheStationSigns()
    {
        OfficeFixture fixture;
        fixture.approvedCopies();
        const DaySheet sheet = sheetOf(fixture);
        QVERIFY(paper(fixture).contains(shortHead(sheet.head.hash)));
        QVERIFY(paper(fixture).contains(
            u"Sự kiện cuối: quầy 1, sự kiện thứ %1;"_s.arg(sheet.head.id.seq)));
        VERIFY_OK(fixture.office().recordDaySheet(kDay, sheet.head, kClerk));
        const WardFile& file = fixture.office().file();
        const Event signedHead = file.event({1, sheet.head.id.seq + 1}).value();
        QCOMPARE(signedHead.header.kind, QString::fromLatin1(kHeadSigned));
        QCOMPARE(headSignatureFrom(signedHead)->hash, sheet.head.hash);
        QCOMPARE(file.event({1, sheet.head.id.seq + 2})->header.kind, u"daySheet.printed"_s);
        QVERIFY(verify(file)->ok);
        QCOMPARE(*eventOfHead(file, shortHead(sheet.head.hash)), sheet.head.id);
    }

    /// Who has no account here, or is one of several, writes the name by hand.
    void aHeadWithoutAccountHasALineForTheName()
    {
        OfficeFixture fixture;
        const QString foot = paper(fixture).section(u"TRƯỞNG BỘ PHẬN"_s, 1);
        QVERIFY2(foot.contains(u'>' + QString(40, u'.') + u'<'), qPrintable(foot));
    }

    void whoMayNotPrintGetsNoSheet()
    {
        OfficeFixture fixture;
        const Head head = sheetOf(fixture).head;
        VERIFY_ERROR(
            fixture.office().recordDaySheet(kDay, head, {u"quansat"_s}), ErrorCode::notAllowed);
        VERIFY_ERROR(
            fixture.office().recordDaySheet(kDay, head, {u"khongco"_s}), ErrorCode::signIn);
    }

    /// Events of a clock that once ran ahead, and of the next right one, stay with their own days.
    void aClockThatRanAheadMovesNoDay()
    {
        OfficeFixture fixture(u"2022-05-14T09:00:00"_s);
        fixture.receiveCopies(1, 1);
        fixture.at(u"2022-05-04T09:00:00"_s);
        fixture.receiveCopies(1, 1);
        fixture.receiveCopies(1, 1);
        QCOMPARE(counted(sheetOf(fixture), u"dossier.received"_s), 2);
        QCOMPARE(counted(sheetOf(fixture, {2022, 5, 14}), u"dossier.received"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestDaySheet)
#include "tst_daysheet.moc"
