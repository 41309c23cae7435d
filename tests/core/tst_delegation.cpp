// Decisions that delegate procedures between bodies: law.md §9; the figures of Cầu Giấy on Quyết
// định 4610/QĐ-UBND, 22/11/2022.
#include "core/wording/paper.h"
#include "core/wording/wording.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString k4610 = u"4610/QĐ-UBND"_s;
const QString kDay = u"2022-12-31T09:00:00"_s;
const QString kCity = u"UBND thành phố, sở, ngành"_s;
const QString kDistrict = u"UBND quận"_s;
const QString kOffices = u"Các phòng thuộc quận"_s;
const QString kWards = u"UBND phường"_s;

QJsonObject level(const QString& from, const QString& to, int count)
{
    return {{u"from"_s, from}, {u"to"_s, to}, {u"count"_s, count}};
}

QJsonObject task(const QString& name, const QString& due)
{
    return {{u"name"_s, name}, {u"unit"_s, u"Phòng chuyên môn, UBND phường"_s}, {u"due"_s, due}};
}

/// The decision as Cầu Giấy counted it.
QJsonObject entered(const QJsonObject& more = {})
{
    QJsonObject json{{u"do"_s, u"delegate"_s}, {u"decision"_s, k4610},
        {u"decided"_s, u"2022-11-22"_s}, {u"by"_s, u"UBND thành phố Hà Nội"_s},
        {u"title"_s, u"Phương án ủy quyền trong giải quyết thủ tục hành chính"_s},
        {u"from"_s, u"2022-11-22"_s}, {u"announced"_s, 193},
        {u"levels"_s,
            QJsonArray{level(kCity, kDistrict, 142), level(kCity, kOffices, 6),
                level(kCity, kWards, 1), level(kDistrict, kOffices, 27),
                level(kDistrict, kWards, 1), level(u"Phòng Tư pháp"_s, kWards, 3)}},
        {u"conditions"_s, QJsonArray{u"Cơ sở vật chất"_s, u"Nhân lực"_s, u"Trang thiết bị"_s}},
        {u"tasks"_s,
            QJsonArray{task(u"Báo cáo rà soát điều kiện"_s, u"2022-12-15"_s),
                task(u"Ban hành quyết định ủy quyền"_s, u"2022-12-20"_s),
                task(u"Phê duyệt quy trình giải quyết"_s, u"2022-12-25"_s)}}};
    for (auto at = more.begin(); at != more.end(); ++at)
        json[at.key()] = at.value();
    return json;
}

QJsonObject noted(const QString& action, const QJsonObject& more)
{
    QJsonObject json = more;
    json[u"do"_s] = u"delegate"_s;
    json[u"decision"_s] = k4610;
    json[u"action"_s] = action;
    return json;
}

const Delegation& delegation(const OfficeFixture& fixture)
{
    return *findDelegation(fixture.office().ward().delegations, k4610);
}
} // namespace

class TestDelegation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothFiguresAreKept()
    {
        OfficeFixture fixture(kDay);
        const auto answer = fixture.run(u"quantri"_s, entered());
        VERIFY_OK(answer);
        QCOMPARE(answer->ward[u"announced"_s].toInt(), 193);
        QCOMPARE(answer->ward[u"counted"_s].toInt(), 180);
        const Delegation& now = delegation(fixture);
        QCOMPARE(now.announced, 193);
        QCOMPARE(now.counted(), 142 + 6 + 1 + 27 + 1 + 3);
        QCOMPARE(now.levels.size(), 6U);
    }

    void readinessIsNotedConditionByCondition()
    {
        OfficeFixture fixture(kDay);
        VERIFY_OK(fixture.run(u"quantri"_s, entered()));
        QCOMPARE(delegation(fixture).readyConditions(), 0);
        QVERIFY(!delegation(fixture).conditions[0].ready);
        VERIFY_OK(fixture.run(
            u"tiepnhan"_s, noted(u"check"_s, {{u"name"_s, u"Nhân lực"_s}, {u"ready"_s, true}})));
        VERIFY_OK(fixture.run(u"tiepnhan"_s,
            noted(u"check"_s,
                {{u"name"_s, u"Trang thiết bị"_s}, {u"ready"_s, false},
                    {u"note"_s, u"thiếu máy quét"_s}})));
        QCOMPARE(delegation(fixture).readyConditions(), 1);
        QCOMPARE(delegation(fixture).conditions[2].note, u"thiếu máy quét"_s);
        QCOMPARE(delegation(fixture).conditions[1].by, u"tiepnhan"_s);
        VERIFY_OK(fixture.run(u"tiepnhan"_s,
            noted(u"check"_s, {{u"name"_s, u"Trang thiết bị"_s}, {u"ready"_s, true}})));
        QCOMPARE(delegation(fixture).readyConditions(), 2);
    }

    void aTaskIsLateOnceItsDayHasPassed()
    {
        OfficeFixture fixture(kDay);
        VERIFY_OK(fixture.run(u"quantri"_s, entered()));
        const QString report = u"Báo cáo rà soát điều kiện"_s;
        QVERIFY(!delegation(fixture).tasks[0].isLate(QDate(2022, 12, 15)));
        QVERIFY(delegation(fixture).tasks[0].isLate(QDate(2022, 12, 16)));
        VERIFY_OK(fixture.run(u"tiepnhan"_s,
            noted(u"complete"_s, {{u"name"_s, report}, {u"date"_s, u"2022-12-14"_s}})));
        QVERIFY(!delegation(fixture).tasks[0].isLate(QDate(2022, 12, 31)));
        QCOMPARE(delegation(fixture).tasks[0].done, QDate(2022, 12, 14));
        QVERIFY(delegation(fixture).tasks[1].isLate(QDate(2022, 12, 31)));
    }

    void enteringAnewKeepsWhatWasNoted()
    {
        OfficeFixture fixture(kDay);
        VERIFY_OK(fixture.run(u"quantri"_s, entered()));
        VERIFY_OK(fixture.run(
            u"quantri"_s, noted(u"check"_s, {{u"name"_s, u"Nhân lực"_s}, {u"ready"_s, true}})));
        VERIFY_OK(fixture.run(u"quantri"_s,
            entered({{u"correct"_s, true}, {u"announced"_s, 194},
                {u"conditions"_s, QJsonArray{u"Nhân lực"_s, u"Kinh phí"_s}}})));
        QCOMPARE(fixture.office().ward().delegations.size(), 1U);
        QCOMPARE(delegation(fixture).announced, 194);
        QCOMPARE(delegation(fixture).conditions[0].ready, std::optional(true));
        QVERIFY(!delegation(fixture).conditions[1].ready);
    }

    /// The list on paper has each decision with its figures, its readiness, its tasks.
    void theListIsPrinted()
    {
        OfficeFixture fixture(kDay);
        VERIFY_OK(fixture.run(u"quantri"_s, entered()));
        VERIFY_OK(fixture.run(u"tiepnhan"_s,
            noted(u"check"_s,
                {{u"name"_s, u"Trang thiết bị"_s}, {u"ready"_s, false},
                    {u"note"_s, u"thiếu máy quét"_s}})));
        const auto list = fillDelegations(fixture.office(), QDate(2022, 12, 31), u"quantri"_s);
        VERIFY_OK(list);
        const QString page = list->pages.front();
        for (const QString& text :
            {k4610, u"22/11/2022"_s, u">180<"_s, u">193<"_s, u"Đang có hiệu lực"_s, kOffices,
                u">142<"_s, u"đã sẵn sàng 0/3"_s, u"Chưa sẵn sàng"_s, u"Chưa kiểm tra"_s,
                u"Nguyễn Thị Thu Hà, 31/12/2022"_s, u"thiếu máy quét"_s, u"20/12/2022"_s,
                u"Quá hạn"_s, u">CHỦ TỊCH<"_s, u">Trần Quốc Khánh<"_s})
            QVERIFY2(page.contains(text), qPrintable(text));
        VERIFY_OK(fixture.office().recordDelegationsPrint(QDate(2022, 12, 31), {u"tiepnhan"_s}));
        VERIFY_ERROR(fixture.office().recordDelegationsPrint(QDate(2022, 12, 31), {u"quansat"_s}),
            ErrorCode::notAllowed);
    }

    void itsStatusFollowsTheDay()
    {
        OfficeFixture fixture(kDay);
        VERIFY_OK(fixture.run(
            u"quantri"_s, entered({{u"from"_s, u"2022-12-01"_s}, {u"to"_s, u"2024-11-30"_s}})));
        const auto on = [&](QDate day) { return delegation(fixture).statusOn(day); };
        QCOMPARE(on(QDate(2022, 11, 30)), DelegationStatus::pending);
        QCOMPARE(on(QDate(2022, 12, 1)), DelegationStatus::inForce);
        QCOMPARE(on(QDate(2024, 11, 30)), DelegationStatus::inForce);
        QCOMPARE(on(QDate(2024, 12, 1)), DelegationStatus::expired);
        const QJsonObject end = noted(u"revoke"_s,
            {{u"from"_s, u"2023-06-01"_s}, {u"by"_s, u"99/QĐ-UBND"_s},
                {u"reason"_s, u"thay thế bằng phân cấp"_s}});
        VERIFY_ERROR(fixture.run(u"tiepnhan"_s, end), ErrorCode::notAllowed);
        VERIFY_OK(fixture.run(u"quantri"_s, end));
        QCOMPARE(on(QDate(2023, 5, 31)), DelegationStatus::inForce);
        QCOMPARE(on(QDate(2023, 6, 1)), DelegationStatus::revoked);
        VERIFY_ERROR(fixture.run(u"quantri"_s, entered()), ErrorCode::ruleRefused);
    }

    void anEndIsEnteredOnce()
    {
        OfficeFixture fixture(kDay);
        VERIFY_OK(fixture.run(u"quantri"_s, entered()));
        QJsonObject end = noted(u"revoke"_s,
            {{u"from"_s, u"2023-06-01"_s}, {u"by"_s, u"99/QĐ-UBND"_s},
                {u"reason"_s, u"thay thế bằng phân cấp"_s}});
        VERIFY_OK(fixture.run(u"quantri"_s, end));
        end[u"from"_s] = u"2023-07-01"_s;
        const auto twice = fixture.run(u"quantri"_s, end);
        VERIFY_ERROR(twice, ErrorCode::ruleRefused);
        QCOMPARE(twice.error().detail, u"delegationRevoked"_s);
        QCOMPARE(delegation(fixture).revokedFrom, QDate(2023, 6, 1));
        end[u"correct"_s] = true; // it was entered wrong
        VERIFY_OK(fixture.run(u"quantri"_s, end));
        QCOMPARE(delegation(fixture).revokedFrom, QDate(2023, 7, 1));
    }

    /// What was signed since is to be looked at.
    void anEndForDaysThatHavePassedIsTold_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("told");
        QTest::newRow("yesterday") << u"2022-12-30"_s << true;
        QTest::newRow("today") << u"2022-12-31"_s << false;
    }
    void anEndForDaysThatHavePassedIsTold()
    {
        QFETCH(QString, from);
        OfficeFixture fixture(kDay);
        VERIFY_OK(fixture.run(u"quantri"_s, entered()));
        const auto ended = fixture.run(u"quantri"_s,
            noted(u"revoke"_s,
                {{u"from"_s, from}, {u"by"_s, u"99/QĐ-UBND"_s}, {u"reason"_s, u"Thay thế"_s}}));
        VERIFY_OK(ended);
        QTEST(std::ranges::any_of(
                  ended->warnings, [](const Reason& one) { return one.id == u"revokedBackwards"; }),
            "told");
    }

    void anEndStaysThoughAnotherStationEntersItAnew()
    {
        const auto event = [](const QString& kind, const QJsonObject& body) {
            Event one;
            one.header.kind = kind;
            one.body = body;
            return one;
        };
        const QJsonObject said{{u"decision"_s, k4610}, {u"from"_s, u"2022-11-22"_s}};
        const QJsonObject ended{
            {u"decision"_s, k4610}, {u"from"_s, u"2023-06-01"_s}, {u"by"_s, u"99/QĐ-UBND"_s}};
        const Delegations all = foldDelegations({event(u"delegation.entered"_s, said),
            event(u"delegation.revoked"_s, ended), event(u"delegation.entered"_s, said)});
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all[0].statusOn(QDate(2023, 6, 1)), DelegationStatus::revoked);
    }

    void aDecisionOfAnyLengthIsKept()
    {
        OfficeFixture fixture(kDay);
        VERIFY_OK(fixture.run(u"quantri"_s, entered({{u"decision"_s, QString(200, u'Đ')}})));
        VERIFY_OK(fixture.run(u"quantri"_s, entered()));
        VERIFY_OK(fixture.reopen());
        QCOMPARE(fixture.office().ward().delegations.size(), 2U);
    }

    /// What is pasted into a form is kept without what nobody sees.
    void noUnseenLetterIsKept()
    {
        OfficeFixture fixture(kDay);
        VERIFY_OK(fixture.run(u"quantri"_s,
            entered({{u"decision"_s, u"4610\u200b/QĐ-UBND"_s}, {u"by"_s, u"UBND\u00ad TP"_s},
                {u"conditions"_s, QJsonArray{u"Nhân\u202e lực"_s}}})));
        QCOMPARE(delegation(fixture).by, u"UBND TP"_s);
        QCOMPARE(delegation(fixture).conditions[0].name, u"Nhân lực"_s);
    }

    /// One key, several meanings.
    void aFaultNamesItsPlaceAsTheDecisionDoes_data()
    {
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<QString>("begin");
        QTest::addRow("an end") << entered({{u"to"_s, u"2022-01-01"_s}}) << u"Đến ngày: "_s;
        QTest::addRow("an end that is no day") << entered({{u"to"_s, u"mai"_s}}) << u"Đến ngày: "_s;
        QTest::addRow("who delegates") << entered({{u"by"_s, u""_s}}) << u"Cơ quan giao quyền: "_s;
        QTest::addRow("to whom") << entered({{u"levels"_s, QJsonArray{level(kCity, kCity, 1)}}})
                                 << u"Cấp ủy quyền thứ 1, bên nhận: "_s;
        QTest::addRow("from whom") << entered({{u"levels"_s, QJsonArray{level({}, kCity, 1)}}})
                                   << u"Cấp ủy quyền thứ 1, bên giao: "_s;
        QTest::addRow("what ends it")
            << noted(u"revoke"_s, {{u"from"_s, u"2023-01-01"_s}, {u"reason"_s, u"nhầm"_s}})
            << u"Văn bản chấm dứt: "_s;
        QTest::addRow("the day it was done")
            << noted(u"complete"_s, {{u"name"_s, u"Báo cáo rà soát điều kiện"_s}})
            << u"Ngày hoàn thành: "_s;
        QTest::addRow("which task")
            << noted(u"complete"_s, {{u"date"_s, u"2022-12-01"_s}}) << u"Nhiệm vụ: "_s;
    }
    void aFaultNamesItsPlaceAsTheDecisionDoes()
    {
        QFETCH(QJsonObject, command);
        QFETCH(QString, begin);
        OfficeFixture fixture(kDay);
        VERIFY_OK(fixture.run(u"quantri"_s, entered()));
        const auto refused = fixture.run(u"quantri"_s, command);
        QVERIFY(!refused);
        const QString said = sentence(refused.error(), Language::vietnamese);
        QVERIFY2(said.startsWith(begin), qPrintable(said));
    }

    void badInputIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto levels = [](const QJsonObject& one) {
            return QJsonObject{{u"levels"_s, QJsonArray{one}}};
        };
        QTest::addRow("an end before the beginning")
            << entered({{u"to"_s, u"2022-01-01"_s}}) << u"/to"_s << u"endsBeforeItBegins"_s;
        QTest::addRow("decided after its effect") << entered({{u"decided"_s, u"2022-12-22"_s}})
                                                  << u"/decided"_s << u"decidedAfterEffect"_s;
        QTest::addRow("no levels")
            << entered({{u"levels"_s, QJsonArray()}}) << u"/levels"_s << u"required"_s;
        QTest::addRow("to itself") << entered(levels(level(kCity, kCity, 1))) << u"/levels/0/to"_s
                                   << u"delegatesToItself"_s;
        QTest::addRow("to itself in capitals")
            << entered(levels(level(kCity, u"UBND  THÀNH PHỐ, SỞ, NGÀNH"_s, 1)))
            << u"/levels/0/to"_s << u"delegatesToItself"_s;
        QTest::addRow("a condition of the same look")
            << entered({{u"conditions"_s, QJsonArray{u"Nhân lực"_s, u"NHÂN  LỰC"_s}}})
            << u"/conditions"_s << u"duplicateName"_s;
        QTest::addRow("none") << entered(levels(level(kCity, kWards, 0))) << u"/levels/0/count"_s
                              << u"outOfRange"_s;
        QJsonObject codes = level(kCity, kWards, 1);
        codes[u"procedures"_s] = QJsonArray{u"2.000815"_s, u"2.000884"_s};
        const auto coded = [&](const QString& code) {
            QJsonObject one = level(kCity, kWards, 1);
            one[u"procedures"_s] = QJsonArray{code};
            return entered(levels(one));
        };
        for (const QString& code : {u"2.00088Ч"_s, u"２.000884"_s, u"9.9"_s, u"2.000884 "_s + u'x',
                 u"2.000884.H26"_s, u"２．０００８８４"_s})
            QTest::addRow("the code %s", qPrintable(code))
                << coded(code) << u"/levels/0/procedures/0"_s << u"notACode"_s;
        QTest::addRow("more codes than procedures")
            << entered(levels(codes)) << u"/levels/0/procedures"_s << u"moreCodesThanCount"_s;
        QTest::addRow("a condition twice")
            << entered({{u"conditions"_s, QJsonArray{u"a"_s, u"a"_s}}}) << u"/conditions"_s
            << u"duplicateName"_s;
        QTest::addRow("neither ready nor not")
            << noted(u"check"_s, {{u"name"_s, u"Nhân lực"_s}}) << u"/ready"_s << u"required"_s;
        QTest::addRow("an unknown action")
            << noted(u"lend"_s, {}) << u"/action"_s << u"notAChoice"_s;
        QTest::addRow("an unknown condition")
            << noted(u"check"_s, {{u"name"_s, u"Xe"_s}, {u"ready"_s, true}}) << u"/name"_s
            << u"noCondition"_s;
        QTest::addRow("an end before it began") << noted(u"revoke"_s,
            {{u"from"_s, u"2000-01-01"_s}, {u"by"_s, u"9/QĐ"_s}, {u"reason"_s, u"nhầm"_s}})
                                                << u"/from"_s << u"beforeTheDecision"_s;
        QTest::addRow("an end after its own end") << noted(u"revoke"_s,
            {{u"from"_s, u"2027-01-01"_s}, {u"by"_s, u"9/QĐ"_s}, {u"reason"_s, u"nhầm"_s}})
                                                  << u"/from"_s << u"afterTheEnd"_s;
        QTest::addRow("done before the decision") << noted(u"complete"_s,
            {{u"name"_s, u"Báo cáo rà soát điều kiện"_s}, {u"date"_s, u"1999-01-01"_s}})
                                                  << u"/date"_s << u"beforeTheDecision"_s;
        QTest::addRow("done tomorrow") << noted(u"complete"_s,
            {{u"name"_s, u"Báo cáo rà soát điều kiện"_s}, {u"date"_s, u"9999-12-31"_s}})
                                       << u"/date"_s << u"inTheFuture"_s;
        QTest::addRow("an unknown task")
            << noted(u"complete"_s, {{u"name"_s, u"Nghỉ"_s}, {u"date"_s, u"2022-12-01"_s}})
            << u"/name"_s << u"noTask"_s;
    }
    void badInputIsRefusedWithItsPlace()
    {
        QFETCH(QJsonObject, command);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        OfficeFixture fixture(kDay);
        VERIFY_OK(fixture.run(u"quantri"_s, entered({{u"to"_s, u"2026-12-31"_s}})));
        const auto refused = fixture.run(u"quantri"_s, command);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, field);
        QCOMPARE(refused.error().detail, detail);
        QCOMPARE(delegation(fixture).counted(), 180);
    }
};

QTEST_APPLESS_MAIN(TestDelegation)
#include "tst_delegation.moc"
