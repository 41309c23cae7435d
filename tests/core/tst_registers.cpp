#include "core/registers/audit.h"
#include "core/registers/registers.h"
#include "tests/support/verify.h"

#include <rapidcheck.h>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kCopies = u"SCT/BS"_s;
const QDate kToday(2022, 5, 4);

VolumeOpening opening(qint64 next, qint64 after, const QString& reason = {})
{
    return {kCopies, 2022, u"02/2022"_s, next, after, reason};
}

std::vector<UsedNumber> used(std::initializer_list<qint64> numbers)
{
    std::vector<UsedNumber> list;
    for (const qint64 number : numbers)
        list.push_back({number, {}, u"1:1"_s});
    return list;
}
} // namespace

class TestRegisters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRegisterHasNameAndColumns()
    {
        QVERIFY(allRegisters().size() >= 5);
        for (const Register& known : allRegisters())
            QVERIFY2(!known.name.isEmpty() && known.columns.size() > 5, qPrintable(known.id));
        QVERIFY(findRegister(u"KH"_s)->recorded);
        QVERIFY(!findRegister(kCopies)->recorded);
    }

    void aRegisterIsKeptFromItsYearOn()
    {
        QVERIFY(findRegister(kCopies)->isKeptIn(2022));
        QVERIFY(!findRegister(u"SCT/CKND"_s)->isKeptIn(2024));
        QVERIFY(findRegister(u"SCT/CKND"_s)->isKeptIn(2025));
    }

    void noVolumeIsOpenedBeforeTheRegisterIsKept()
    {
        const auto opened = [](int year) {
            return decideOpenVolume(
                {u"SCT/CKND"_s, year, u"01/%1"_s.arg(year), 1, 0, {}}, {}, 0, QDate(2026, 3, 2));
        };
        const auto refused = opened(2022);
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"registerNotKeptYet"_s);
        QCOMPARE(refused.error().field, u"/year"_s);
        VERIFY_OK(opened(2025));
    }

    void beginsAtOneEachYear()
    {
        QCOMPARE(
            positionOf({}, kCopies, 2022, 0), (RegisterPosition{kCopies, 2022, 1, u"01/2022"_s}));
        QCOMPARE(positionOf({opening(500, 0)}, kCopies, 2023, 0).next, 1);
    }

    void runsOnThroughAFurtherVolume()
    {
        const auto position = positionOf({opening(41, 40)}, kCopies, 2022, 40);
        QCOMPARE(position.next, 41);
        QCOMPARE(position.volume, u"02/2022"_s);
    }

    void continuesAPaperBook()
    {
        QCOMPARE(positionOf({opening(1250, 0, u"tiếp sổ giấy"_s)}, kCopies, 2022, 0).next, 1250);
        QCOMPARE(positionOf({opening(1250, 0, u"tiếp sổ giấy"_s)}, kCopies, 2022, 1260).next, 1261);
    }

    void refusesOpenings_data()
    {
        QTest::addColumn<VolumeOpening>("asked");
        QTest::addColumn<QString>("detail");
        QTest::addRow("a number already passed") << opening(5, 0) << u"numberPassed"_s;
        QTest::addRow("numbers skipped without a reason") << opening(20, 0) << u"skipNeedsReason"_s;
        QTest::addRow("a volume of another year")
            << VolumeOpening{kCopies, 2022, u"03/2023"_s, 11, 0, {}} << u"volumeShape"_s;
        QTest::addRow("no volume at all")
            << VolumeOpening{kCopies, 2022, u"quyển hai"_s, 11, 0, {}} << u"volumeShape"_s;
        QTest::addRow("a volume before the last one")
            << VolumeOpening{kCopies, 2022, u"01/2022"_s, 11, 0, {}} << u"volumePassed"_s;
        QTest::addRow("the last volume again")
            << VolumeOpening{kCopies, 2022, u"02/2022"_s, 11, 0, {}} << u"volumeOpen"_s;
        QTest::addRow("a volume left out")
            << VolumeOpening{kCopies, 2022, u"04/2022"_s, 11, 0, {}} << u"volumeSkipped"_s;
        QTest::addRow("a year far ahead")
            << VolumeOpening{kCopies, 2099, u"01/2099"_s, 1, 0, {}} << u"yearTooFar"_s;
        QTest::addRow("a register numbered elsewhere")
            << VolumeOpening{u"KH"_s, 2022, u"01/2022"_s, 1, 0, {}} << u"recordedRegister"_s;
        QTest::addRow("an unknown register")
            << VolumeOpening{u"XYZ"_s, 2022, u"01/2022"_s, 1, 0, {}} << u"unknownRegister"_s;
    }
    void refusesOpenings()
    {
        QFETCH(VolumeOpening, asked);
        const auto draft = decideOpenVolume(asked, {opening(1, 0)}, 10, kToday);
        QVERIFY(!draft);
        QTEST(draft.error().detail, "detail");
    }

    /// Numbers that were given by hand, in the power cut, stand in the volume that lies open.
    void aPaperBookGoesOnInTheOpenVolume()
    {
        VERIFY_OK(decideOpenVolume(opening(20, 0, u"mất điện"_s), {opening(1, 0)}, 10, kToday));
        VERIFY_OK(decideOpenVolume(
            {kCopies, 2022, u"03/2022"_s, 11, 0, {}}, {opening(1, 0)}, 10, kToday));
    }

    void anOpeningReadsBackFromItsEvent()
    {
        const auto draft = decideOpenVolume(opening(20, 0, u"sổ giấy"_s), {}, 10, kToday);
        VERIFY_OK(draft);
        EventHeader header;
        header.kind = draft->kind;
        const auto folded = foldOpenings({Event{header, draft->body}});
        QCOMPARE(folded.size(), 1);
        QCOMPARE(folded[0], opening(20, 10, u"sổ giấy"_s));
    }

    void auditNamesHolesAndDuplicates()
    {
        const auto report = audit(kCopies, 2022, {}, used({1, 2, 2, 5, 9}));
        QCOMPARE(report.duplicates, std::vector<qint64>{2});
        QCOMPARE(report.holes, (std::vector<NumberRange>{{3, 4, {}}, {6, 8, {}}}));
        QVERIFY(!report.sound());
    }

    void paperBookIsNoHole()
    {
        const auto report
            = audit(kCopies, 2022, {opening(100, 2, u"sổ giấy"_s)}, used({1, 2, 100, 101}));
        QVERIFY(report.sound());
        QCOMPARE(report.explained, (std::vector<NumberRange>{{3, 99, u"sổ giấy"_s}}));
        const auto skipped
            = audit(kCopies, 2022, {opening(100, 2, u"sổ giấy"_s)}, used({1, 2, 101}));
        QCOMPARE(skipped.holes, (std::vector<NumberRange>{{100, 100, {}}}));
    }

    void recordedRegistersHaveNoHoles()
    {
        QVERIFY(audit(u"KH"_s, 2022, {}, used({12, 40})).sound());
        QVERIFY(!audit(u"KH"_s, 2022, {}, used({12, 12})).sound());
    }

    void anyOrderOfOpeningsAndNumbersIsSound()
    {
        const bool holds = rc::check("positions leave no hole and no duplicate",
            [](const std::vector<std::pair<bool, quint8>>& steps) {
                VolumeOpenings openings;
                std::vector<UsedNumber> numbers;
                qint64 last = 0;
                for (const auto& [isOpening, skip] : steps) {
                    const qint64 next = positionOf(openings, kCopies, 2022, last).next;
                    if (isOpening) {
                        VolumeOpening asked = opening(next + skip, 0, u"lý do"_s);
                        asked.volume = u"%1/2022"_s.arg(openings.size() + 2, 2, 10, QChar(u'0'));
                        const auto draft = decideOpenVolume(asked, openings, last, kToday);
                        RC_ASSERT(draft.ok());
                        EventHeader header;
                        header.kind = draft->kind;
                        openings.push_back(foldOpenings({Event{header, draft->body}}).front());
                    } else {
                        numbers.push_back({next, {}, u"1:1"_s});
                        last = next;
                    }
                }
                RC_ASSERT(audit(kCopies, 2022, openings, numbers).sound());
            });
        QVERIFY(holds);
    }
};

QTEST_APPLESS_MAIN(TestRegisters)
#include "tst_registers.moc"
