// Who decides where a power was delegated between bodies: law.md §9. 1.001731 (mai táng phí) is
// decided by the district, received at the ward.
#include "core/catalogue/bodykinds.h"
#include "core/catalogue/competence.h"
#include "core/office/prints.h"
#include "core/wording/bodynames.h"
#include "core/wording/papercontext.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kFuneral = u"1.001731"_s;
const QString kOwn = u"2.000815"_s; // the ward's by law
const QString kDecision = u"88/QĐ-UBND"_s;

QJsonObject level(const QString& from, const QString& to, const QStringList& codes)
{
    return {{u"from"_s, from}, {u"to"_s, to}, {u"count"_s, qMax(1, int(codes.size()))},
        {u"procedures"_s, QJsonArray::fromStringList(codes)}};
}

QJsonObject delegating(const QJsonArray& levels, const QJsonObject& more = {})
{
    QJsonObject json{{u"do"_s, u"delegate"_s}, {u"decision"_s, kDecision},
        {u"decided"_s, u"2022-04-20"_s}, {u"by"_s, u"UBND quận Hoàn Kiếm"_s},
        {u"from"_s, u"2022-05-01"_s}, {u"levels"_s, levels}};
    for (auto at = more.begin(); at != more.end(); ++at)
        json[at.key()] = at.value();
    return json;
}

QJsonObject funeral(const QJsonObject& more = {})
{
    return delegating({level(u"UBND quận Hoàn Kiếm"_s, u"UBND phường"_s, {kFuneral})}, more);
}

QJsonObject asked()
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, kFuneral},
        {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Nguyễn Văn An"_s}}},
        {u"parties"_s,
            QJsonArray{
                QJsonObject{{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Nguyễn Văn Bình"_s}}}}};
}

DossierId receive(OfficeFixture& fixture)
{
    const auto answer = fixture.run(u"tiepnhan"_s, asked());
    if (!answer)
        qFatal("%s", qPrintable(answer.error().field + u' ' + answer.error().detail));
    return answer->dossier->id;
}

bool warned(const Reasons& reasons, const QString& id)
{
    return std::ranges::any_of(reasons, [&](const Reason& one) { return one.id == id; });
}
} // namespace

class TestCompetence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byLawAnotherBodyDecides()
    {
        OfficeFixture fixture;
        const DossierId id = receive(fixture);
        const auto refused = fixture.act(u"tiepnhan"_s, u"submit"_s, id);
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"decidedElsewhere"_s);
    }

    void aDelegatedPowerIsSignedInTheNameOfWhoseItIs()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral()));
        const DossierId id = receive(fixture);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        const auto approved = fixture.act(u"chutich"_s, u"approve"_s, id);
        VERIFY_OK(approved);
        const Authority& by = *approved->dossier->authority;
        QCOMPARE(by.behalf, u"UBND quận Hoàn Kiếm"_s);
        QCOMPARE(by.power, kDecision);
        QCOMPARE(signaturePost(by), u"TUQ. UBND QUẬN HOÀN KIẾM\nCHỦ TỊCH"_s);
        VERIFY_OK(fixture.reopen());
        const auto read = fixture.office().dossier(id);
        VERIFY_OK(read);
        QCOMPARE(read->authority->behalf, u"UBND quận Hoàn Kiếm"_s);
    }

    /// A level told by its kind only is signed for by its name.
    void aDelegatorToldByItsKindIsNamed()
    {
        OfficeFixture fixture;
        QJsonObject told = funeral();
        QJsonArray levels = told[u"levels"_s].toArray();
        QJsonObject level = levels[0].toObject();
        level[u"from"_s] = u"UBND quận"_s;
        levels[0] = level;
        told[u"levels"_s] = levels;
        VERIFY_OK(fixture.run(u"quantri"_s, told));
        const DossierId id = receive(fixture);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        const auto approved = fixture.act(u"chutich"_s, u"approve"_s, id);
        VERIFY_OK(approved);
        QCOMPARE(resultContext(fixture.office(), *approved->dossier)[u"signer"_s][u"post"_s],
            u"TUQ. UBND QUẬN HOÀN KIẾM\nCHỦ TỊCH"_s);
    }

    void aBodyIsCalledByItsName_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("called");
        const auto row = [](const QString& told, const QString& called) {
            QTest::newRow(qPrintable(told)) << told << called;
        };
        row(u"Công an phường"_s, u"Công an phường Cửa Nam"_s);
        row(u"Ủy ban nhân dân quận"_s, u"Ủy ban nhân dân quận Hoàn Kiếm"_s);
        row(u"Ủy ban nhân dân quận Ba Đình"_s, u"Ủy ban nhân dân quận Ba Đình"_s);
        row(u"Sở Nội vụ"_s, u"Sở Nội vụ"_s);
        row(u"UBND các xã, phường"_s, u"UBND các xã, phường"_s);
        row(u"UBND thị xã"_s, u"UBND thị xã"_s);
        row({}, {});
    }
    void aBodyIsCalledByItsName()
    {
        QFETCH(QString, told);
        QTEST(ownBodyName(demoWard(), told), "called");
    }

    void aWardOfTwoNamesKeepsBoth()
    {
        WardConfig ward = demoWard();
        ward.name = u"Phường Văn Miếu - Quốc Tử Giám"_s;
        QCOMPARE(
            ownBodyName(ward, u"Công an phường"_s), u"Công an phường Văn Miếu - Quốc Tử Giám"_s);
    }

    /// A name ends where another territory is named, and "xã" is no part of "thị xã".
    void aNameEndsWithItsTerritory_data()
    {
        QTest::addColumn<QString>("superior");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("called");
        QTest::newRow("the city behind a dash") << u"UBND QUẬN HOÀN KIẾM - TP. HÀ NỘI"_s
                                                << u"Công an quận"_s << u"Công an quận Hoàn Kiếm"_s;
        QTest::newRow("the city in short") << u"UBND QUẬN HOÀN KIẾM TP HÀ NỘI"_s
                                           << u"Công an quận"_s << u"Công an quận Hoàn Kiếm"_s;
        QTest::newRow("the city right behind") << u"UBND QUẬN HOÀN KIẾM THÀNH PHỐ HÀ NỘI"_s
                                               << u"Công an quận"_s << u"Công an quận Hoàn Kiếm"_s;
        QTest::newRow("a city of two towns")
            << u"UBND THÀNH PHỐ PHAN RANG - THÁP CHÀM"_s << u"Công an thành phố"_s
            << u"Công an thành phố Phan Rang - Tháp Chàm"_s;
        QTest::newRow("a city of two towns, its province behind")
            << u"UBND THÀNH PHỐ PHAN RANG - THÁP CHÀM - NINH THUẬN"_s << u"Công an thành phố"_s
            << u"Công an thành phố Phan Rang - Tháp Chàm"_s;
        QTest::newRow("a province of two, with a long dash")
            << u"UBND TỈNH BÀ RỊA – VŨNG TÀU"_s << u"Công an tỉnh"_s
            << u"Công an tỉnh Bà Rịa – Vũng Tàu"_s;
        QTest::newRow("a branch behind")
            << u"TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG THÀNH PHỐ HÀ NỘI - CHI NHÁNH SỐ 1"_s
            << u"Công an thành phố"_s << u"Công an thành phố Hà Nội"_s;
        QTest::newRow("a bare city behind") << u"UBND QUẬN HOÀN KIẾM - HÀ NỘI"_s
                                            << u"Công an quận"_s << u"Công an quận Hoàn Kiếm"_s;
        QTest::newRow("a city and a branch behind")
            << u"UBND QUẬN HOÀN KIẾM - HÀ NỘI - CHI NHÁNH SỐ 1"_s << u"Công an quận"_s
            << u"Công an quận Hoàn Kiếm"_s;
        QTest::newRow("a branch has its own name")
            << u"UBND QUẬN HOÀN KIẾM"_s
            << u"Trung tâm Phục vụ hành chính công TP. Hà Nội - Chi nhánh số 1"_s
            << u"Trung tâm Phục vụ hành chính công TP. Hà Nội - Chi nhánh số 1"_s;
        QTest::newRow("a town is no commune")
            << u"UBND THỊ XÃ SƠN TÂY"_s << u"Công an xã"_s << u"Công an xã"_s;
        QTest::newRow("a town") << u"UBND THỊ XÃ SƠN TÂY"_s << u"Công an thị xã"_s
                                << u"Công an thị xã Sơn Tây"_s;
    }
    void aNameEndsWithItsTerritory()
    {
        QFETCH(QString, superior);
        QFETCH(QString, told);
        WardConfig ward = demoWard();
        for (WardBody& body : ward.bodies)
            body.superior = superior;
        QTEST(ownBodyName(ward, told), "called");
    }

    void aDecentralisedPowerIsTheWardsOwn()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral({{u"kind"_s, u"decentralisation"_s}})));
        const DossierId id = receive(fixture);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        const auto approved = fixture.act(u"chutich"_s, u"approve"_s, id);
        VERIFY_OK(approved);
        QCOMPARE(signaturePost(*approved->dossier->authority), u"CHỦ TỊCH"_s);
    }

    void whatIsNotSignedByItsEndGoesBack()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral({{u"to"_s, u"2022-05-06"_s}})));
        const auto answer = receive(fixture);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, answer));
        fixture.at(u"2022-05-09T08:30:00"_s);
        const auto refused = fixture.act(u"chutich"_s, u"approve"_s, answer);
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"decidedElsewhereSince"_s);
        QCOMPARE(refused.error().values[u"office"_s].toString(), u"Ủy ban nhân dân quận"_s);
        QCOMPARE(refused.error().values[u"to"_s].toString(), u"2022-05-06"_s);
        QVERIFY(!refused.error().values[u"decision"_s].toString().isEmpty());
        VERIFY_OK(fixture.act(
            u"chutich"_s, u"return"_s, answer, {{u"reason"_s, u"Hết thời hạn ủy quyền"_s}}));
        VERIFY_OK(fixture.act(
            u"tiepnhan"_s, u"forward"_s, answer, {{u"to"_s, u"Ủy ban nhân dân quận"_s}}));
    }

    /// The last decision that brought the power here is named, however it ended.
    void whoDecidesSaysSinceWhen_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("revoked");
        QTest::addColumn<QString>("last"); ///< "": this office still decides
        QTest::newRow("by its end") << u"2022-05-06"_s << QString() << u"2022-05-06"_s;
        QTest::newRow("on its last day") << u"2022-05-09"_s << QString() << QString();
        QTest::newRow("revoked before its end")
            << u"2022-06-30"_s << u"2022-05-09"_s << u"2022-05-08"_s;
        QTest::newRow("revoked from tomorrow on")
            << u"2022-06-30"_s << u"2022-05-10"_s << QString();
    }
    void whoDecidesSaysSinceWhen()
    {
        QFETCH(QString, to);
        QFETCH(QString, revoked);
        QFETCH(QString, last);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral({{u"to"_s, to}})));
        const DossierId id = receive(fixture);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        fixture.at(u"2022-05-09T08:00:00"_s);
        if (!revoked.isEmpty())
            VERIFY_OK(fixture.run(u"quantri"_s,
                {{u"do"_s, u"delegate"_s}, {u"action"_s, u"revoke"_s},
                    {u"decision"_s, funeral()[u"decision"_s]}, {u"from"_s, revoked},
                    {u"by"_s, u"98/QĐ-UBND"_s}, {u"reason"_s, u"thu hồi"_s}}));
        fixture.at(u"2022-05-09T08:30:00"_s);
        const auto answer = fixture.act(u"chutich"_s, u"approve"_s, id);
        QCOMPARE(answer ? QString() : answer.error().detail,
            last.isEmpty() ? QString() : u"decidedElsewhereSince"_s);
        if (!answer) {
            QCOMPARE(answer.error().values[u"to"_s].toString(), last);
            QCOMPARE(answer.error().values[u"decision"_s], funeral()[u"decision"_s]);
        }
    }

    void theClerkIsToldByWhichDecisionAndUntilWhen()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral({{u"to"_s, u"2022-05-06"_s}})));
        const auto answer = fixture.run(u"tiepnhan"_s, asked());
        VERIFY_OK(answer);
        QVERIFY(warned(answer->warnings, u"delegatedHereUntil"_s));
        QVERIFY(warned(answer->warnings, u"delegationEndsBefore"_s));
    }

    void whoDecidedWhenItWentAwayEndsIt()
    {
        OfficeFixture fixture;
        const DossierId id = receive(fixture);
        VERIFY_OK(
            fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Ủy ban nhân dân quận"_s}}));
        fixture.at(u"2022-05-05T09:00:00"_s);
        VERIFY_OK(fixture.run(u"quantri"_s, funeral({{u"from"_s, u"2022-05-05"_s}})));
        const auto came = fixture.act(
            u"tiepnhan"_s, u"takeResult"_s, id, {{u"result"_s, u"Quyết định 12/QĐ-UBND"_s}});
        VERIFY_OK(came);
        QCOMPARE(came->dossier->state, State::done);
    }

    /// Mẫu 04 is signed by the unit that resolves the dossier.
    void whoDecidesApologises()
    {
        OfficeFixture fixture;
        const DossierId id = receive(fixture);
        QJsonObject put{{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2022-05-16"_s}};
        const auto refused = fixture.act(u"chutich"_s, u"apologise"_s, id, put);
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().field, u"/letter"_s);
        put[u"letter"_s] = u"15/UBND-LĐTBXH ngày 06/5/2022"_s;
        const auto told = fixture.act(u"chutich"_s, u"apologise"_s, id, put);
        VERIFY_OK(told);
        QCOMPARE(told->dossier->apology->letter, u"15/UBND-LĐTBXH ngày 06/5/2022"_s);
        QVERIFY(told->dossier->slips.empty()); // no number of ours is used up
        QCOMPARE(mayPrint(*told->dossier, nullptr, u"apology"_s).error().detail,
            u"apologisedElsewhere"_s);
        const DossierId own = fixture.receiveCopies(11, 1);
        VERIFY_ERROR(fixture.act(u"chutich"_s, u"apologise"_s, own, put), ErrorCode::ruleRefused);
    }

    /// An old pack may forward a procedure to the ward that takes it in.
    void whatIsForwardedHereIsDecidedHere()
    {
        OfficeFixture fixture;
        const WardState& ward = fixture.office().ward();
        const QDate day(2022, 5, 4);
        Procedure procedure = *ward.catalogue.find(kFuneral, day);
        QVERIFY(!competenceOn(procedure, ward.law().powers, day).decider.isEmpty());
        procedure.forwardTo = u"Ủy ban nhân dân phường"_s;
        QVERIFY(competenceOn(procedure, ward.law().powers, day).decider.isEmpty());
    }

    void aDayDecidesWhoDecides()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(
            u"quantri"_s, funeral({{u"from"_s, u"2022-06-01"_s}, {u"to"_s, u"2022-06-30"_s}})));
        const WardState& ward = fixture.office().ward();
        const QDate first(2022, 5, 1);
        const Procedure* procedure = ward.catalogue.find(kFuneral, first);
        QVERIFY(procedure);
        for (QDate day = first; day < QDate(2022, 9, 1); day = day.addDays(1)) {
            const bool here = day >= QDate(2022, 6, 1) && day <= QDate(2022, 6, 30);
            QCOMPARE(competenceOn(*procedure, ward.law().powers, day).decider.isEmpty(), here);
        }
    }

    void whatContradictsTheLawIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QJsonArray>("levels");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const QString district = u"UBND quận"_s;
        const QString ward = u"UBND phường"_s;
        const QString office = u"Phòng Tư pháp"_s;
        const QString first = u"/levels/0/procedures/0"_s;
        QTest::addRow("a code nobody knows")
            << QJsonArray{level(district, ward, {u"9.999999"_s})} << first << u"noProcedure"_s;
        QTest::addRow("of who does not decide it")
            << QJsonArray{level(office, ward, {kFuneral})} << first << u"delegatorHasNoPower"_s;
        QTest::addRow("to the ward what is the ward's")
            << QJsonArray{level(district, ward, {kOwn})} << first << u"delegatorHasNoPower"_s;
        QTest::addRow("from the ward what is the district's")
            << QJsonArray{level(ward, office, {kFuneral})} << first << u"delegatorHasNoPower"_s;
        QTest::addRow("on to a third")
            << QJsonArray{level(district, ward, {kFuneral}), level(ward, office, {kFuneral})}
            << u"/levels/1/procedures/0"_s << u"noSubDelegation"_s;
        QTest::addRow("of another district")
            << QJsonArray{level(u"UBND quận Cầu Giấy"_s, ward, {kFuneral})} << first
            << u"delegatorHasNoPower"_s;
        QTest::addRow("of the police of another ward")
            << QJsonArray{level(u"Công an phường Hàng Bạc"_s, ward, {u"1.004222"_s})} << first
            << u"delegatorHasNoPower"_s;
        QTest::addRow("to two") << QJsonArray{level(district, ward, {kFuneral}),
            level(district, office, {kFuneral})}
                                << u"/levels/1/procedures/0"_s << u"delegatedTwice"_s;
    }
    void whatContradictsTheLawIsRefusedWithItsPlace()
    {
        QFETCH(QJsonArray, levels);
        OfficeFixture fixture;
        const auto refused = fixture.run(u"quantri"_s, delegating(levels));
        QVERIFY(!refused);
        QTEST(refused.error().field, "field");
        QTEST(refused.error().detail, "detail");
        QVERIFY(fixture.office().ward().delegations.empty());
    }

    void aPowerGoesDownToABodyOfTheState_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("refused"); ///< "": entered
        const QString ward = u"UBND phường Cửa Nam"_s;
        const QString up = u"delegatedUpwards"_s;
        const QString odd = u"notAnAgency"_s;
        QTest::newRow("to the city") << ward << u"UBND thành phố Hà Nội"_s << up;
        QTest::newRow("to a department of the city") << ward << u"Sở Tư pháp Hà Nội"_s << up;
        QTest::newRow("to the district") << ward << u"UBND quận Hoàn Kiếm"_s << up;
        QTest::newRow("to an office of the district")
            << ward << u"Phòng Tư pháp thuộc UBND quận Hoàn Kiếm"_s << up;
        QTest::newRow("to a ministry") << u"UBND quận"_s << u"Bộ Tư pháp"_s << up;
        QTest::newRow("to another ward") << ward << u"UBND phường Hàng Bạc"_s << up;
        QTest::newRow("of a district to another")
            << u"UBND quận Hoàn Kiếm"_s << u"UBND quận Ba Đình"_s << up;
        QTest::newRow("of a department to another") << u"Sở Nội vụ"_s << u"Sở Tư pháp"_s << up;
        QTest::newRow("of an office of the district to another")
            << u"Phòng Tư pháp quận"_s << u"Phòng Nội vụ quận"_s << up;
        QTest::newRow("of a department to its committee")
            << u"Sở Nội vụ"_s << u"UBND tỉnh Hưng Yên"_s << up;
        QTest::newRow("to a company") << ward << u"Công ty TNHH Dịch vụ Số"_s << odd;
        QTest::newRow("to the head of one") << ward << u"Giám đốc Công ty Cổ phần Số"_s << odd;
        QTest::newRow("to a cooperative") << ward << u"Hợp tác xã Rau sạch"_s << odd;
        QTest::newRow("to the rangers of its forest")
            << ward << u"Hạt Kiểm lâm khu vực 3"_s << QString();
        QTest::newRow("to the citizen") << ward << u"Công dân"_s << odd;
        QTest::newRow("to somebody") << ward << u"Nguyễn Văn An"_s << odd;
        QTest::newRow("to somebody of a name like a body's")
            << ward << u"Trương Văn Phòng"_s << odd;
        QTest::newRow("to its own station") << ward << u"Trạm Y tế phường"_s << QString();
        QTest::newRow("to its own counter") << ward << u"Bộ phận Một cửa"_s << QString();
        QTest::newRow("to a civil servant")
            << ward << u"Công chức Tư pháp - Hộ tịch"_s << QString();
        const QString branch = u"anotherBranch"_s;
        QTest::newRow("to a court") << ward << u"Tòa án nhân dân khu vực 1"_s << branch;
        QTest::newRow("to the police of the city")
            << ward << u"Công an thành phố Hà Nội"_s << branch;
        QTest::newRow("to the taxes of the city") << ward << u"Thuế thành phố Hà Nội"_s << branch;
        QTest::newRow("to its council") << ward << u"HĐND phường Cửa Nam"_s << branch;
        QTest::newRow("of the police to the police")
            << u"Công an quận"_s << u"Công an phường"_s << QString();
        QTest::newRow("to a centre of the city")
            << ward << u"Trung tâm Phục vụ hành chính công thành phố Hà Nội"_s << up;
        QTest::newRow("to notaries") << ward << u"Văn phòng công chứng Hoàng Long"_s << odd;
        QTest::newRow("to a private clinic")
            << ward << u"Phòng khám đa khoa tư nhân Hồng Ngọc"_s << odd;
        QTest::newRow("to a level") << ward << u"Cấp"_s << odd;
        QTest::newRow("to a civil servant of another ward")
            << ward << u"Công chức Tư pháp phường Hoàn Kiếm"_s << u"anotherPlace"_s;
        QTest::newRow("to a civil servant of another committee")
            << ward << u"Công chức Tư pháp thuộc UBND phường Hoàn Kiếm"_s << u"anotherPlace"_s;
        QTest::newRow("to a civil servant of its own")
            << ward << u"Công chức Văn hóa - Xã hội phường Cửa Nam, quận Hoàn Kiếm"_s << QString();
        QTest::newRow("of a department to its head")
            << u"Sở Nội vụ"_s << u"Giám đốc Sở Nội vụ"_s << u"delegatesToItself"_s;
        QTest::newRow("of the head of a department to a deputy")
            << u"Giám đốc Sở Nội vụ"_s << u"Phó Giám đốc Sở Nội vụ"_s << QString();
        QTest::newRow("of the chairman to a deputy")
            << u"Chủ tịch UBND phường Cửa Nam"_s << u"Phó Chủ tịch UBND phường Cửa Nam"_s
            << u"deputyIsAssigned"_s;
        QTest::newRow("of the ward to its deputy, in short")
            << ward << u"Phó Chủ tịch"_s << u"deputyIsAssigned"_s;
        QTest::newRow("of the city to its departments")
            << u"UBND thành phố Hà Nội"_s << u"Sở Tư pháp"_s << QString();
        QTest::newRow("of the city to districts, towns")
            << u"UBND thành phố"_s << u"UBND quận, huyện, thị xã"_s << QString();
        QTest::newRow("of an office to wards")
            << u"Phòng Tư pháp quận"_s << u"UBND các phường thuộc quận"_s << QString();
    }
    void aPowerGoesDownToABodyOfTheState()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        QJsonObject line{{u"from"_s, from}, {u"to"_s, to}, {u"count"_s, 1}};
        const auto answer = fixture.run(u"quantri"_s, delegating({line}));
        QCOMPARE(answer ? QString() : answer.error().detail, refused);
        if (!answer)
            QCOMPARE(answer.error().field, u"/levels/0/to"_s);
    }

    void whoPassesAPowerOnHoldsItAndStands_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("field"); ///< "": entered
        QTest::addColumn<QString>("detail");
        const QString district = u"UBND quận Hoàn Kiếm"_s;
        const QString ward = u"UBND phường"_s;
        const QString giver = u"/levels/0/from"_s;
        QTest::newRow("of a deputy") << u"Phó Chủ tịch UBND phường"_s << u"Công chức Tư pháp"_s
                                     << u"2022-05-01"_s << giver << u"deputyPassesNothingOn"_s;
        QTest::newRow("of a deputy of a department")
            << u"Phó Giám đốc Sở Nội vụ"_s << u"UBND phường"_s << u"2022-05-01"_s << giver
            << u"deputyPassesNothingOn"_s;
        QTest::newRow("of a district on its last day")
            << district << ward << u"2025-06-30"_s << QString() << QString();
        QTest::newRow("of a district that is no more")
            << district << ward << u"2025-07-01"_s << giver << u"bodyEnded"_s;
        QTest::newRow("to a department that is no more")
            << u"UBND thành phố Hà Nội"_s << u"Sở Lao động - Thương binh và Xã hội"_s
            << u"2025-03-01"_s << u"/levels/0/to"_s << u"bodyEnded"_s;
    }
    void whoPassesAPowerOnHoldsItAndStands()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, day);
        OfficeFixture fixture(u"2025-07-01T09:00:00"_s);
        const auto answer = fixture.run(u"quantri"_s,
            delegating({level(from, to, {})}, {{u"from"_s, day}, {u"by"_s, u"UBND thành phố"_s}}));
        QTEST(answer ? QString() : answer.error().field, "field");
        QTEST(answer ? QString() : answer.error().detail, "detail");
    }

    void aDelegationEndsWithTheBodyThatDecidedIt()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral()));
        const Delegation& entered = fixture.office().ward().delegations.front();
        QCOMPARE(entered.statusOn({2025, 6, 30}), DelegationStatus::inForce);
        QCOMPARE(entered.statusOn({2025, 7, 1}), DelegationStatus::expired);
        QCOMPARE(entered.lastDay(), QDate(2025, 6, 30));
    }

    /// What became the ward's own stays so; that its giver is no more is told.
    void whatWasDecentralisedOutlivesWhoGaveIt()
    {
        OfficeFixture fixture;
        const QJsonObject own{{u"kind"_s, u"decentralisation"_s}};
        const auto answer = fixture.run(u"quantri"_s, funeral(own));
        VERIFY_OK(answer);
        const auto told = std::ranges::find(answer->warnings, u"outlivesGiver"_s, &Reason::id);
        QVERIFY(told != answer->warnings.end());
        QCOMPARE(told->values[u"last"_s].toString(), u"2025-06-30"_s);
        QCOMPARE(told->values[u"successor"_s].toString(), u"Ủy ban nhân dân cấp xã"_s);
        QVERIFY(told->source.startsWith(u"Luật Tổ chức chính quyền địa phương 77/2015/QH13"));
        const Delegation& entered = fixture.office().ward().delegations.front();
        QCOMPARE(entered.statusOn({2025, 7, 1}), DelegationStatus::inForce);
        QVERIFY(!entered.lastDay().isValid());
        const WardState& ward = fixture.office().ward();
        const Competence after = competenceOn(*ward.catalogue.find(kFuneral, QDate(2022, 5, 4)),
            ward.law().powers, QDate(2025, 7, 1));
        QVERIFY(after.basis);
        QCOMPARE(after.decider, QString());
        QVERIFY(
            warned(competenceReasons(after, ward.law().powers, {2025, 7, 1}), u"outlivesGiver"_s));
        QVERIFY(!warned(
            competenceReasons(after, ward.law().powers, {2025, 6, 30}), u"outlivesGiver"_s));
        const QJsonObject shorter{
            {u"kind"_s, u"decentralisation"_s}, {u"to"_s, u"2025-06-30"_s}, {u"correct"_s, true}};
        const auto corrected = fixture.run(u"quantri"_s, funeral(shorter));
        VERIFY_OK(corrected);
        QVERIFY(!warned(corrected->warnings, u"outlivesGiver"_s));
    }

    /// A delegation until the end of 2025 ends with the district: the due day after it is told.
    void whatEndsWithItsGiverEndsBeforeTheDueDay()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral({{u"to"_s, u"2025-12-31"_s}})));
        const WardState& ward = fixture.office().ward();
        const Competence now = competenceOn(*ward.catalogue.find(kFuneral, QDate(2022, 5, 4)),
            ward.law().powers, QDate(2025, 6, 27));
        const Reasons reasons = competenceReasons(now, ward.law().powers, {2025, 7, 2});
        QCOMPARE(reasons.front().values[u"to"_s].toString(), u"2025-06-30"_s);
        QVERIFY(warned(reasons, u"delegationEndsBefore"_s));
    }

    void whatWasDelegatedIsNotDelegatedAgain()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral()));
        const auto again = fixture.run(u"quantri"_s, funeral({{u"decision"_s, u"99/QĐ-UBND"_s}}));
        VERIFY_ERROR(again, ErrorCode::ruleRefused);
        QCOMPARE(again.error().detail, u"delegatedBefore"_s);
        QCOMPARE(again.error().values[u"decision"_s].toString(), kDecision);
    }

    /// One procedure goes to one body at a time, on every day of the second decision.
    void twoDecisionsShareNoDay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("refused"); ///< "": entered
        const QString before = u"delegatedBefore"_s;
        QTest::newRow("begins before it") << u"2022-05-20"_s << u"2023-06-30"_s << before;
        QTest::newRow("begins before it, without end") << u"2022-05-20"_s << QString() << before;
        QTest::newRow("begins within it") << u"2022-06-30"_s << u"2022-07-30"_s << before;
        QTest::newRow("ends on its first day") << u"2022-05-20"_s << u"2022-06-01"_s << before;
        QTest::newRow("ends the day before") << u"2022-05-20"_s << u"2022-05-31"_s << QString();
        QTest::newRow("begins the day after") << u"2022-07-01"_s << u"2022-12-31"_s << QString();
    }
    void twoDecisionsShareNoDay()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(
            u"quantri"_s, funeral({{u"from"_s, u"2022-06-01"_s}, {u"to"_s, u"2022-06-30"_s}})));
        QJsonObject second{{u"decision"_s, u"99/QĐ-UBND"_s}, {u"from"_s, from}};
        if (!to.isEmpty())
            second[u"to"_s] = to;
        const auto entered = fixture.run(u"quantri"_s, funeral(second));
        QCOMPARE(entered ? QString() : entered.error().detail, refused);
        if (!entered) {
            QCOMPARE(entered.error().values[u"decision"_s].toString(), kDecision);
            return;
        }
        const auto longer = fixture.run(u"quantri"_s,
            funeral(
                {{u"from"_s, u"2022-05-31"_s}, {u"to"_s, u"2022-07-01"_s}, {u"correct"_s, true}}));
        VERIFY_ERROR(longer, ErrorCode::ruleRefused);
        QCOMPARE(longer.error().detail, u"delegatedBefore"_s);
        QCOMPARE(longer.error().values[u"decision"_s].toString(), u"99/QĐ-UBND"_s);
    }

    /// An end that is corrected to a later day runs into no other decision either.
    void aCorrectedEndSharesNoDay()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral()));
        QJsonObject end{{u"do"_s, u"delegate"_s}, {u"action"_s, u"revoke"_s},
            {u"decision"_s, kDecision}, {u"from"_s, u"2022-06-01"_s}, {u"by"_s, u"98/QĐ-UBND"_s},
            {u"reason"_s, u"Thay thế"_s}};
        VERIFY_OK(fixture.run(u"quantri"_s, end));
        VERIFY_OK(fixture.run(u"quantri"_s,
            funeral({{u"decision"_s, u"99/QĐ-UBND"_s}, {u"from"_s, u"2022-06-01"_s}})));
        end[u"correct"_s] = true;
        end[u"from"_s] = u"2022-06-02"_s;
        const auto refused = fixture.run(u"quantri"_s, end);
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"delegatedBefore"_s);
        end[u"from"_s] = u"2022-05-31"_s;
        VERIFY_OK(fixture.run(u"quantri"_s, end));
    }

    /// Who heads a department holds its powers.
    void theHeadOfADepartmentHoldsItsPower()
    {
        const QDate day(2026, 12, 1);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const auto& all = fixture.office().ward().catalogue;
        const auto in = all.inForce(day);
        const auto sent = std::ranges::find(in, u"Sở Nội vụ"_s, &Procedure::forwardTo);
        QVERIFY(sent != in.end());
        VERIFY_OK(fixture.run(u"quantri"_s,
            delegating({level(u"Giám đốc Sở Nội vụ"_s, u"UBND phường Cửa Nam"_s, {(*sent)->code})},
                {{u"from"_s, u"2026-12-01"_s}, {u"by"_s, u"Sở Nội vụ"_s}})));
    }

    /// Served at once is only what is decided here: by law, or on the days of a delegation.
    void aListingKeepsToTheDaysOfADelegation_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("field"); ///< "": proposed
        QTest::newRow("within") << u"2022-06-01"_s << u"2022-06-30"_s << QString();
        QTest::newRow("before") << u"2022-05-20"_s << u"2022-05-30"_s << u"/procedure"_s;
        QTest::newRow("from before") << u"2022-05-31"_s << u"2022-06-30"_s << u"/procedure"_s;
        QTest::newRow("a day longer") << u"2022-06-01"_s << u"2022-07-01"_s << u"/to"_s;
        QTest::newRow("without end") << u"2022-06-01"_s << QString() << u"/to"_s;
        QTest::newRow("after") << u"2022-07-01"_s << u"2022-07-31"_s << u"/procedure"_s;
    }
    void aListingKeepsToTheDaysOfADelegation()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, field);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(
            u"quantri"_s, funeral({{u"from"_s, u"2022-06-01"_s}, {u"to"_s, u"2022-06-30"_s}})));
        QJsonObject listing{{u"do"_s, u"proposeNoWait"_s}, {u"procedure"_s, kFuneral},
            {u"minutes"_s, 30}, {u"from"_s, from}, {u"source"_s, u"Quyết định 16/QĐ-UBND"_s},
            {u"reason"_s, u"Mức trợ cấp cố định, chỉ đối chiếu giấy báo tử"_s}};
        if (!to.isEmpty())
            listing[u"to"_s] = to;
        const auto answer = fixture.run(u"tiepnhan"_s, listing);
        QCOMPARE(answer ? QString() : answer.error().field, field);
        if (!answer)
            QVERIFY(answer.error().detail.startsWith(u"decidedElsewhere"));
    }

    void howTheReceiverIsWritten_data()
    {
        QTest::addColumn<QString>("to");
        for (const QString& to : {u"UBND phường"_s, u"UBND các phường"_s, u"UBND các xã, phường"_s,
                 u"UBND xã, phường, thị trấn"_s, u"UBND các phường thuộc quận"_s,
                 u"Chủ tịch UBND cấp xã"_s, u"Ủy ban nhân dân phường Cửa Nam"_s})
            QTest::addRow("%s", qPrintable(to)) << to;
    }
    void howTheReceiverIsWritten()
    {
        QFETCH(QString, to);
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, delegating({level(u"UBND quận"_s, to, {kFuneral})})));
        const WardState& ward = fixture.office().ward();
        const QDate day(2022, 5, 4);
        QVERIFY(competenceOn(*ward.catalogue.find(kFuneral, day), ward.law().powers, day)
                    .decider.isEmpty());
    }

    /// A district that is no more passes nothing on: the ward decides what became its own.
    void whatHasEndedDelegatesNothing()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral()));
        const WardState& ward = fixture.office().ward();
        const Procedure& procedure = *ward.catalogue.find(kFuneral, QDate(2022, 5, 4));
        const Powers powers = ward.law().powers;
        QVERIFY(competenceOn(procedure, powers, QDate(2025, 6, 30)).basis);
        QVERIFY(!competenceOn(procedure, powers, QDate(2025, 7, 1)).basis);
        QCOMPARE(competenceOn(procedure, powers, QDate(2025, 7, 1)).decider, QString());
    }

    void aLineThatConcernsNobodyHereIsTold()
    {
        OfficeFixture fixture;
        const auto answer = fixture.run(
            u"quantri"_s, delegating({level(u"UBND quận"_s, u"Phòng Tư pháp"_s, {u"1.001776"_s})}));
        VERIFY_OK(answer);
        QVERIFY(warned(answer->warnings, u"delegationElsewhere"_s));
        QVERIFY(warned(answer->warnings, u"delegationWithoutEnd"_s));
    }

    /// The head signs it, or a deputy for the head; nobody by a delegation of the delegated.
    void nobodySignsByADelegationOfTheDelegated()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral()));
        const auto becomes = [&](const QString& post) {
            return fixture.run(u"quantri"_s,
                {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, u"phochutich"_s},
                    {u"post"_s, post}});
        };
        VERIFY_OK(becomes(u"Chánh Văn phòng"_s));
        const auto assigned = [&](const QString& form, const QString& code) {
            return fixture.run(u"quantri"_s,
                {{u"do"_s, u"assign"_s}, {u"person"_s, u"phochutich"_s},
                    {u"procedures"_s, QJsonArray{code}}, {u"from"_s, u"2022-05-02"_s},
                    {u"decided"_s, u"2022-05-02"_s}, {u"form"_s, form},
                    {u"decision"_s, u"QĐ 5 "_s + form}});
        };
        const auto refused = assigned(u"TUQ"_s, kFuneral);
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"noSubDelegation"_s);
        VERIFY_OK(assigned(u"TUQ"_s, u"*"_s)); // what is the ward's own
        const DossierId id = receive(fixture);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        VERIFY_ERROR(fixture.act(u"phochutich"_s, u"approve"_s, id), ErrorCode::noAuthority);
        VERIFY_OK(becomes(u"Phó Chủ tịch"_s));
        VERIFY_OK(assigned(u"KT"_s, kFuneral));
        const auto approved = fixture.act(u"phochutich"_s, u"approve"_s, id);
        VERIFY_OK(approved);
        QCOMPARE(signaturePost(*approved->dossier->authority),
            u"TUQ. UBND QUẬN HOÀN KIẾM\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s);
    }

    void whatIsHeldByDelegationIsNotPassedOn()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral()));
        const auto refused = fixture.run(u"quantri"_s,
            delegating({level(u"UBND phường Cửa Nam"_s, u"Trạm Y tế phường"_s, {kFuneral})},
                {{u"decision"_s, u"89/QĐ-UBND"_s}}));
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"noSubDelegation"_s);
    }

    void whatTheWardPassesOnIsDecidedElsewhere()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(
            u"quantri"_s, delegating({level(u"UBND phường"_s, u"Trạm Y tế phường"_s, {kOwn})})));
        const WardState& ward = fixture.office().ward();
        const QDate day(2022, 5, 4);
        QCOMPARE(competenceOn(*ward.catalogue.find(kOwn, day), ward.law().powers, day).decider,
            u"Trạm Y tế phường"_s);
    }

    /// A department of the ward whose people do a step is no stranger to the procedure.
    void aDepartmentOfTheProcessNeedsNoWord_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("refused");
        QTest::newRow("as the process writes it") << u"Phòng Văn hóa - Xã hội"_s << QString();
        QTest::newRow("with a long dash") << u"Phòng Văn hóa – Xã hội"_s << QString();
        QTest::newRow("one of its people") << u"Công chức Phòng Văn hóa - Xã hội"_s << QString();
        QTest::newRow("another one") << u"Phòng Kinh tế"_s << u"forwardNeedsNote"_s;
        QTest::newRow("a word of it") << u"hội"_s << u"forwardNeedsNote"_s;
    }
    void aDepartmentOfTheProcessNeedsNoWord()
    {
        QFETCH(QString, to);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = receive(fixture);
        const auto sent = fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, to}});
        QTEST(sent ? QString() : sent.error().detail, "refused");
    }

    void anEnterpriseResolvesNothing_data()
    {
        QTest::addColumn<QString>("law");
        QTest::newRow("Công ty TNHH Dịch vụ Số") << u"Luật Doanh nghiệp 59/2020/QH14"_s;
        QTest::newRow("Giám đốc Công ty Cổ phần Số") << u"Luật Doanh nghiệp 59/2020/QH14"_s;
        QTest::newRow("Doanh nghiệp tư nhân An Bình") << u"Luật Doanh nghiệp 59/2020/QH14"_s;
        QTest::newRow("Hợp tác xã Rau sạch") << u"Luật Hợp tác xã 17/2023/QH15"_s;
        QTest::newRow("Hộ kinh doanh Nguyễn Văn An") << u"Nghị định 168/2025/NĐ-CP"_s;
        QTest::newRow("Ngân hàng TMCP Á Châu") << u"Luật Các tổ chức tín dụng 32/2024/QH15"_s;
    }
    void anEnterpriseResolvesNothing()
    {
        QFETCH(QString, law);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject command = asked();
        command[u"competentOffice"_s] = QString::fromUtf8(QTest::currentDataTag());
        const auto refused = fixture.run(u"tiepnhan"_s, command);
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().field, u"/competentOffice"_s);
        QCOMPARE(refused.error().detail, u"officeNotAnAgency"_s);
        QCOMPARE(refused.error().source, law);
    }

    /// No list names every body: what is on none is taken at the clerk's word, and told.
    void whoResolvesIsNoEnterprise_data()
    {
        QTest::addColumn<bool>("known");
        for (const char* body : {"Hạt Kiểm lâm khu vực 3", "Viện Khoa học hình sự",
                 "Trường Mẫu giáo Hoa Sen", "Đồn Biên phòng Trà Cổ",
                 "Ủy ban Mặt trận Tổ quốc phường", "Ngân hàng Chính sách xã hội",
                 "Tòa án nhân dân khu vực 1", "Liên minh Hợp tác xã tỉnh", "Phòng Doanh nghiệp",
                 "Cục Phát triển doanh nghiệp và kinh tế tập thể", "Hải quan khu vực I"})
            QTest::newRow(body) << true;
        QTest::newRow("Nguyễn Văn An") << false;
        QTest::newRow("Trương Văn Học") << false;
    }
    void whoResolvesIsNoEnterprise()
    {
        QFETCH(bool, known);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject command = asked();
        command[u"competentOffice"_s] = QString::fromUtf8(QTest::currentDataTag());
        const auto answer = fixture.run(u"tiepnhan"_s, command);
        VERIFY_OK(answer);
        QCOMPARE(warned(answer->warnings, u"officeNotKnown"_s), !known);
    }

    void everyBodyOfThePacksIsTaken()
    {
        QStringList bodies;
        for (const Procedure& procedure : Catalogue::builtIn().procedures()) {
            bodies += procedure.interlinked;
            if (!procedure.forwardTo.isEmpty())
                bodies += procedure.forwardTo;
            for (const ProcessStep& step : procedure.steps)
                bodies += step.who;
        }
        QVERIFY(bodies.size() > 100);
        for (const QString& body : bodies) {
            QVERIFY2(isKnownBody(body), qPrintable(body));
            QVERIFY2(enterpriseLaw(body, QDate(2026, 11, 23)).isEmpty(), qPrintable(body));
        }
    }

    void aDecisionIsCorrectedOnlyWhereThatIsMeant()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, funeral()));
        const auto twice = fixture.run(u"quantri"_s, funeral());
        VERIFY_ERROR(twice, ErrorCode::ruleRefused);
        QCOMPARE(twice.error().detail, u"delegationKnown"_s);
        VERIFY_OK(
            fixture.run(u"quantri"_s, funeral({{u"correct"_s, true}, {u"to"_s, u"2023-05-01"_s}})));
        VERIFY_ERROR(
            fixture.run(u"quantri"_s, funeral({{u"correct"_s, true}, {u"decision"_s, u"1/QĐ"_s}})),
            ErrorCode::notFound);
    }
};

QTEST_APPLESS_MAIN(TestCompetence)
#include "tst_competence.moc"
