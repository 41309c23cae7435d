#include "core/office/dailycode.h"
#include "core/office/numbers.h"
#include "core/office/prints.h"
#include "core/store/lookups.h"
#include "core/store/verify.h"
#include "core/wording/paper.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <rapidcheck.h>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QJsonObject kSelf{{u"to"_s, QJsonObject{{u"self"_s, true}}}};
const QJsonObject kReason{{u"reason"_s, u"ghi nhầm"_s}};

QJsonObject assignment(const QString& from, const QString& to)
{
    return {{u"do"_s, u"assign"_s}, {u"person"_s, u"phochutich"_s},
        {u"procedures"_s, QJsonArray{u"2.000815"_s}}, {u"from"_s, from}, {u"to"_s, to},
        {u"form"_s, u"KT."_s}, {u"decided"_s, u"2021-12-30"_s},
        {u"decision"_s, u"Quyết định phân công 12/QĐ-UBND"_s}};
}

bool areSound(const Office& office)
{
    const auto audits = auditNumbers(office);
    return std::all_of(
        audits->begin(), audits->end(), [](const NumberAudit& audit) { return audit.sound(); });
}
} // namespace

class TestOffice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsForwardedToThisVeryOffice()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(11, 1);
        const auto refused
            = fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Phường Cửa Nam"_s}});
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().detail, u"forwardToSelf"_s);
    }

    void initTestCase()
    {
        qputenv("RC_PARAMS", "max_success=30"); // each makes a ward on the disk
    }

    void theMainJobFromReceiptToHand()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(3, 5);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        const auto approved = fixture.act(u"chutich"_s, u"approve"_s, id);
        VERIFY_OK(approved);
        QCOMPARE(approved->newNumbers.size(), std::size_t(1));
        const auto handed = fixture.act(u"tiepnhan"_s, u"handOver"_s, id, kSelf);
        VERIFY_OK(handed);
        QCOMPARE(handed->warnings, (Reasons{{u"feeUnpaid"_s, {{u"amount"_s, 21000}}, {}}}));
        QCOMPARE(handed->dossier->code, u"H26.12.03-220504-0001"_s);
        QVERIFY(verify(fixture.office().file())->ok);
    }

    void codesRunThroughTheDayAndBeginAnewTheNext()
    {
        OfficeFixture fixture;
        fixture.receiveCopies(1, 1);
        QCOMPARE(fixture.office().dossier(fixture.receiveCopies(1, 1))->code,
            u"H26.12.03-220504-0002"_s);
        fixture.at(u"2022-05-05T09:00:00"_s);
        QCOMPARE(fixture.office().dossier(fixture.receiveCopies(1, 1))->code,
            u"H26.12.03-220505-0001"_s);
        fixture.at(u"2026-11-23T09:00:00"_s);
        QCOMPARE(fixture.office().dossier(fixture.receiveCopies(1, 1))->code,
            u"H26.017.05-261123-0001"_s);
    }

    void stationsShareTheDaysNumbers_data()
    {
        QTest::addColumn<int>("station");
        QTest::addColumn<int>("stations");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addRow("one station holds everything") << 1 << 1 << qint64(1) << qint64(999'999);
        QTest::addRow("the first of several") << 1 << 3 << qint64(1) << qint64(2999);
        QTest::addRow("the second") << 2 << 3 << qint64(3000) << qint64(3999);
        QTest::addRow("the third") << 3 << 3 << qint64(4000) << qint64(4999);
    }
    void stationsShareTheDaysNumbers()
    {
        QFETCH(int, station);
        QFETCH(int, stations);
        const DailyRange range = dailyRange(station, stations);
        QTEST(range.first, "first");
        QTEST(range.last, "last");
    }

    void numbersBeginAtOneEachYearAndContinueAPaperBook()
    {
        OfficeFixture fixture;
        VERIFY_ERROR(fixture.run(u"tiepnhan"_s,
                         {{u"do"_s, u"openVolume"_s}, {u"register"_s, u"SCT/BS"_s},
                             {u"year"_s, 2022}, {u"volume"_s, u"03/2022"_s},
                             {u"nextNumber"_s, 1250}, {u"reason"_s, u"sổ giấy"_s}}),
            ErrorCode::notAllowed);
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"openVolume"_s}, {u"register"_s, u"SCT/BS"_s}, {u"year"_s, 2022},
                {u"volume"_s, u"03/2022"_s}, {u"nextNumber"_s, 1250},
                {u"reason"_s, u"sổ giấy"_s}}));
        const auto number
            = [&](DossierId id) { return fixture.office().dossier(id)->numbers.front(); };
        QCOMPARE(number(fixture.approvedCopies()).number, 1250);
        QCOMPARE(number(fixture.approvedCopies()).volume, u"03/2022"_s);
        fixture.at(u"2023-01-03T09:00:00"_s);
        QCOMPARE(number(fixture.approvedCopies()).number, 1);
        QVERIFY(areSound(fixture.office()));
    }

    void aKeyMakesACommandIdempotent()
    {
        OfficeFixture fixture;
        QJsonObject command{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000635"_s},
            {u"key"_s, u"k-1"_s}, {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Nguyễn An"_s}}},
            {u"answers"_s, QJsonObject{{u"copies"_s, 2}, {u"registrationNumber"_s, u"12/2019"_s}}}};
        const auto first = fixture.run(u"tiepnhan"_s, command);
        VERIFY_OK(first);
        const auto events = fixture.office().file().head()->id.seq;
        const auto again = fixture.run(u"tiepnhan"_s, command);
        VERIFY_OK(again);
        QVERIFY(again->repeated);
        QCOMPARE(again->dossier->id, first->dossier->id);
        QCOMPARE(fixture.office().file().head()->id.seq, events);
        VERIFY_ERROR(fixture.run(u"tiepnhan"_s,
                         {{u"do"_s, u"submit"_s}, {u"dossier"_s, first->dossier->code},
                             {u"key"_s, u"k-1"_s}}),
            ErrorCode::duplicateKey);
    }

    void aKeyIsOfOneDossier()
    {
        OfficeFixture fixture;
        const auto submit = [&](DossierId id) {
            return fixture.run(u"tiepnhan"_s,
                {{u"do"_s, u"submit"_s}, {u"dossier"_s, id.toString()}, {u"key"_s, u"s-1"_s}});
        };
        const DossierId first = fixture.receiveCopies(1, 1);
        const DossierId second = fixture.receiveCopies(1, 1);
        VERIFY_OK(submit(first));
        VERIFY_OK(submit(first));
        VERIFY_ERROR(submit(second), ErrorCode::duplicateKey);
        QCOMPARE(fixture.office().dossier(second)->state, State::received);
    }

    void aKeyMakesAnAccountOnce()
    {
        OfficeFixture fixture;
        const QJsonObject command{{u"do"_s, u"account"_s}, {u"login"_s, u"moi"_s},
            {u"name"_s, u"Lê Mới"_s}, {u"roles"_s, QJsonArray{u"clerk"_s}}, {u"action"_s, u"add"_s},
            {u"password"_s, u"matkhaudai123"_s}, {u"key"_s, u"a-1"_s}};
        VERIFY_OK(fixture.run(u"quantri"_s, command));
        const auto again = fixture.run(u"quantri"_s, command);
        VERIFY_OK(again);
        QVERIFY(again->repeated);
    }

    void authorityByDecisionHoldsOnItsDaysOnly_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("the day before") << u"2022-05-03T09:00:00"_s << false;
        QTest::addRow("the first day") << u"2022-05-04T09:00:00"_s << true;
        QTest::addRow("the last day") << u"2022-12-30T09:00:00"_s << true;
        QTest::addRow("the day after") << u"2023-01-03T09:00:00"_s << false;
    }
    void authorityByDecisionHoldsOnItsDaysOnly()
    {
        QFETCH(QString, now);
        OfficeFixture fixture(now);
        VERIFY_OK(fixture.run(u"quantri"_s, assignment(u"2022-05-04"_s, u"2022-12-31"_s)));
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        const auto approved = fixture.act(u"phochutich"_s, u"approve"_s, id);
        QTEST(approved.ok(), "allowed");
        if (approved)
            QCOMPARE(approved->dossier->authority->form, u"KT"_s);
        else
            VERIFY_ERROR(approved, ErrorCode::noAuthority);
    }

    void nobodyAssignsHimself()
    {
        OfficeFixture fixture;
        VERIFY_ERROR(
            fixture.run(u"phochutich"_s, assignment(u"2022-05-04"_s, {})), ErrorCode::notAllowed);
        VERIFY_OK(fixture.run(u"chutich"_s, assignment(u"2022-05-04"_s, {})));
        VERIFY_ERROR(fixture.run(u"quantri"_s, assignment(u"2022-05-04"_s, u"2022-05-01"_s)),
            ErrorCode::badInput);
    }

    void aStoppedAccountStopsAtOnce()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"stop"_s}, {u"login"_s, u"tiepnhan2"_s}}));
        VERIFY_ERROR(fixture.run(u"tiepnhan2"_s, {{u"do"_s, u"receive"_s}}), ErrorCode::signIn);
        VERIFY_ERROR(fixture.office().signIn(u"tiepnhan2"_s, {{}, u"2468"_s}), ErrorCode::signIn);
        VERIFY_ERROR(
            fixture.run(u"quantri"_s,
                {{u"do"_s, u"account"_s}, {u"action"_s, u"stop"_s}, {u"login"_s, u"quantri"_s}}),
            ErrorCode::ruleRefused);
    }

    void fiveWrongPinsNeedThePassword()
    {
        OfficeFixture fixture;
        for (int round = 0; round < 4; ++round)
            VERIFY_ERROR(
                fixture.office().signIn(u"tiepnhan"_s, {{}, u"0000"_s}), ErrorCode::signIn);
        VERIFY_ERROR(fixture.office().signIn(u"tiepnhan"_s, {{}, u"0000"_s}), ErrorCode::locked);
        VERIFY_ERROR(fixture.office().signIn(u"tiepnhan"_s, {{}, u"2468"_s}), ErrorCode::locked);
        VERIFY_OK(fixture.office().signIn(u"tiepnhan"_s, {u"motcua-tiepnhan"_s, {}}));
        VERIFY_OK(fixture.office().signIn(u"tiepnhan"_s, {{}, u"2468"_s}));
    }

    void aNewAccountWorksWithItsOwnSecret()
    {
        OfficeFixture fixture;
        const QJsonObject add{{u"do"_s, u"account"_s}, {u"action"_s, u"add"_s},
            {u"login"_s, u"lan"_s}, {u"name"_s, u"Hoàng Lan"_s},
            {u"roles"_s, QJsonArray{u"clerk"_s}}, {u"password"_s, u"một mật khẩu"_s}};
        VERIFY_OK(fixture.run(u"quantri"_s, add));
        VERIFY_ERROR(fixture.run(u"quantri"_s, add), ErrorCode::conflict);
        VERIFY_OK(fixture.office().signIn(
            u"lan"_s, {u"một mật khẩu"_s.normalized(QString::NormalizationForm_D), {}}));
        VERIFY_ERROR(fixture.office().signIn(u"lan"_s, {u"mot mat khau"_s, {}}), ErrorCode::signIn);
        const auto events = fixture.office().file().events(u"ward"_s);
        for (const Event& event : *events)
            QVERIFY(!QJsonDocument(event.body).toJson().contains("mật khẩu"));
    }

    void aBatchDoesWhatItCanAndListsTheRest()
    {
        OfficeFixture fixture;
        std::vector<DossierId> ids{
            fixture.receiveCopies(1, 1), fixture.receiveCopies(2, 1), fixture.receiveCopies(3, 1)};
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, ids[0]));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, ids[2]));
        ids.push_back({1, 999});
        const auto lines = fixture.office().approveAll(ids, {u"chutich"_s});
        VERIFY_OK(lines);
        QCOMPARE((*lines)[3].refused->code, ErrorCode::notFound);
        QVERIFY(!(*lines)[0].refused && !(*lines)[2].refused);
        QCOMPARE((*lines)[1].refused->code, ErrorCode::wrongState);
        QCOMPARE(fixture.office().dossier(ids[0])->numbers[0].number, 1);
        QCOMPARE(fixture.office().dossier(ids[2])->numbers[0].number, 2);
    }

    void aBatchIsToldWhatASingleActIs()
    {
        OfficeFixture fixture;
        std::vector<DossierId> ids;
        for (int at = 0; at < 3; ++at)
            ids.push_back(fixture.receiveCopies(11, 1));
        for (const DossierId id : ids)
            VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        fixture.at(u"2022-05-09T09:00:00"_s); // past what was promised
        const auto single = fixture.act(u"chutich"_s, u"approve"_s, ids[0]);
        VERIFY_OK(single);
        QVERIFY(!single->warnings.empty());
        const auto lines = fixture.office().approveAll({ids[1], ids[2]}, {u"chutich"_s});
        VERIFY_OK(lines);
        for (const BatchLine& line : *lines)
            QCOMPARE(line.warnings, single->warnings);
    }

    void aKeyStandsForOneWholeCommand()
    {
        OfficeFixture fixture;
        const DossierId first = fixture.receiveCopies(1, 1);
        const DossierId second = fixture.receiveCopies(1, 1);
        for (const DossierId id : {first, second})
            VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, first, {{u"key"_s, u"a1"_s}}));
        const auto again = fixture.act(u"chutich"_s, u"approve"_s, first, {{u"key"_s, u"a1"_s}});
        VERIFY_OK(again);
        QCOMPARE(again->newNumbers.size(), std::size_t(1));
        VERIFY_ERROR(fixture.act(u"chutich"_s, u"approve"_s, second, {{u"key"_s, u"a1"_s}}),
            ErrorCode::duplicateKey);
        const QJsonObject open{{u"do"_s, u"openVolume"_s}, {u"register"_s, u"TL-BS"_s},
            {u"year"_s, 2022}, {u"volume"_s, u"02/2022"_s}, {u"key"_s, u"v1"_s}};
        VERIFY_OK(fixture.run(u"quantri"_s, open));
        QCOMPARE(fixture.run(u"quantri"_s, open)->ward[u"volume"_s], u"02/2022"_s);
    }

    void authorityIsTakenBack()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s, assignment(u"2022-01-01"_s, {})));
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        QJsonObject revoke = assignment(u"2022-05-05"_s, {});
        revoke[u"action"_s] = u"revoke"_s;
        VERIFY_OK(fixture.run(u"quantri"_s, revoke));
        const auto dossier = fixture.office().dossier(id);
        QVERIFY(fixture.office().authorityFor(*dossier, {u"phochutich"_s}));
        fixture.at(u"2022-05-05T09:00:00"_s);
        VERIFY_ERROR(fixture.act(u"phochutich"_s, u"approve"_s, id), ErrorCode::noAuthority);
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, u"chutich"_s},
                {u"byOffice"_s, false}}));
        VERIFY_ERROR(fixture.act(u"chutich"_s, u"approve"_s, id), ErrorCode::noAuthority);
    }

    /// Where something is wrong is a pointer into the command.
    void aPlaceIsAPointer_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field");
        QTest::newRow("an answer")
            << QJsonObject{{u"copies"_s, 0}, {u"pages"_s, 1}} << u"/answers/copies"_s;
        QTest::newRow("of an original") << QJsonObject{{u"items"_s,
            QJsonArray{QJsonObject{{u"title"_s, u"Bằng"_s}, {u"copies"_s, 0}, {u"pages"_s, 1}}}}}
                                        << u"/items/0/copies"_s;
        QTest::newRow("told twice") << QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1},
            {u"answers"_s, QJsonObject{{u"copies"_s, 100}, {u"pages"_s, 1}}}}
                                    << u"/copies"_s;
        QTest::newRow("an exemption") << QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1},
            {u"exempt"_s, u"khong-co"_s}, {u"exemptProof"_s, u"x"_s}}
                                      << u"/exempt"_s;
    }
    void aPlaceIsAPointer()
    {
        QFETCH(QJsonObject, more);
        OfficeFixture fixture;
        QJsonObject command{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
            {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Trần Thị Đào"_s}}}};
        for (auto at = more.begin(); at != more.end(); ++at)
            command[at.key()] = at.value();
        const auto refused = fixture.run(u"tiepnhan"_s, command);
        QVERIFY(!refused);
        QTEST(refused.error().field, "field");
    }

    void nobodyMakesHimselfALeader_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addRow("by a role")
            << QJsonObject{{u"roles"_s, QJsonArray{u"administrator"_s, u"leader"_s}}};
        QTest::addRow("by office") << QJsonObject{{u"byOffice"_s, true}};
    }
    void nobodyMakesHimselfALeader()
    {
        QFETCH(QJsonObject, change);
        OfficeFixture fixture;
        change[u"do"_s] = u"account"_s;
        change[u"action"_s] = u"change"_s;
        change[u"login"_s] = u"quantri"_s;
        const auto refused = fixture.run(u"quantri"_s, change);
        VERIFY_ERROR(refused, ErrorCode::ownDossier);
        QCOMPARE(refused.error().detail, u"ownPromotion"_s);
    }

    void aNumberOfAnotherSystemStandsForOneDossier()
    {
        OfficeFixture fixture;
        const QJsonObject death{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000656"_s},
            {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}},
            {u"parties"_s,
                QJsonArray{
                    QJsonObject{{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Lê Văn Cả"_s}}}},
            {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2022-05-01"_s}}}};
        const QJsonObject number{{u"register"_s, u"KT"_s}, {u"number"_s, 5},
            {u"date"_s, u"2022-05-04"_s}, {u"system"_s, u"hotichdientu"_s}};
        std::vector<DossierId> ids;
        for (int round = 0; round < 2; ++round) {
            ids.push_back(fixture.run(u"tiepnhan"_s, death)->dossier->id);
            VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, ids.back()));
            VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, ids.back()));
        }
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"recordNumber"_s, ids[0], number));
        VERIFY_ERROR(
            fixture.act(u"tiepnhan"_s, u"recordNumber"_s, ids[1], number), ErrorCode::conflict);
        VERIFY_OK(fixture.act(u"chutich"_s, u"void"_s, ids[0], kReason));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"recordNumber"_s, ids[1], number));
        QVERIFY(areSound(fixture.office()));
    }

    void aCorrectionCanBeTurnedDown()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.approvedCopies();
        const QJsonObject correct{
            {u"reason"_s, u"sai tên"_s}, {u"changes"_s, QJsonObject{{u"note"_s, u"mới"_s}}}};
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"correct"_s, id, correct));
        VERIFY_ERROR(fixture.act(u"tiepnhan2"_s, u"correct"_s, id, correct), ErrorCode::conflict);
        VERIFY_ERROR(fixture.act(u"chutich"_s, u"correct"_s, id,
                         {{u"confirm"_s, true}, {u"reason"_s, u"nhầm"_s}, {u"event"_s, u"1:3"_s}}),
            ErrorCode::conflict);
        VERIFY_OK(fixture.act(
            u"chutich"_s, u"correct"_s, id, {{u"reject"_s, true}, {u"reason"_s, u"không đúng"_s}}));
        QVERIFY(!fixture.office().dossier(id)->correction);
    }

    void aStationThatDoesNotHoldTheBooksWaitsForItsNumber()
    {
        OfficeFixture fixture;
        Founding founding = demoFounding();
        founding.config.stations = 2;
        founding.config.station = 2;
        auto second
            = Office::create(fixture.folder() + u"/second.motcua"_s, founding, fixture.seams());
        VERIFY_OK(second);
        Office& office = **second;
        const auto received = office.run(
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000635"_s},
                {u"applicant"_s,
                    QJsonObject{{u"fullName"_s, u"An"_s}, {u"dateOfBirth"_s, u"1990-02-01"_s},
                        {u"personalNumber"_s, u"001190004455"_s}}},
                {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"eventType"_s, u"khai-sinh"_s}}}},
            {u"tiepnhan"_s});
        VERIFY_OK(received);
        QVERIFY(received->dossier->code.endsWith(u"-3000"_s));
        const QString id = received->dossier->id.toString();
        VERIFY_OK(office.run({{u"do"_s, u"submit"_s}, {u"dossier"_s, id}}, {u"tiepnhan"_s}));
        const auto approved
            = office.run({{u"do"_s, u"approve"_s}, {u"dossier"_s, id}}, {u"chutich"_s});
        VERIFY_OK(approved);
        QCOMPARE(approved->dossier->state, State::approved);
        VERIFY_ERROR(office.run({{u"do"_s, u"issue"_s}, {u"dossier"_s, id}}, {u"tiepnhan"_s}),
            ErrorCode::ruleRefused);
    }

    void aKeyNobodyKnowsIsRefused()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        const auto refused = fixture.act(u"tiepnhan"_s, u"submit"_s, id, {{u"resaon"_s, u"a"_s}});
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().field, u"/resaon"_s);
    }

    /// A key of another verb says something that this one would not do.
    void aKeyOfAnotherVerbIsRefused()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        const auto refused = fixture.act(u"chutich"_s, u"approve"_s, id, {{u"reject"_s, true}});
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().field, u"/reject"_s);
        QCOMPARE(fixture.office().dossier(id)->state, State::forApproval);
    }

    void aVersionIsAdoptedOnceAndCited()
    {
        OfficeFixture fixture;
        fixture.receiveCopies(1, 1);
        fixture.receiveCopies(1, 1);
        qsizetype adopted = 0;
        const auto events = fixture.office().file().events(u"procedure:2.000815"_s);
        for (const Event& event : *events)
            adopted += event.header.kind == u"procedure.adopted" ? 1 : 0;
        QCOMPARE(adopted, 1);
        VERIFY_OK(fixture.reopen());
        QCOMPARE(fixture.office().ward().adopted.size(), std::size_t(1));
    }

    void aDossierKeepsTheLawOfItsDay()
    {
        OfficeFixture fixture(u"2025-06-30T09:00:00"_s);
        const DossierId id = fixture.receiveCopies(11, 1);
        fixture.at(u"2026-01-05T09:00:00"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"amend"_s, id, {{u"note"_s, u"bổ sung"_s}}));
        const auto dossier = fixture.office().dossier(id);
        QCOMPARE(fixture.office().procedureOf(*dossier)->to, QDate(2025, 6, 30));
        QVERIFY(fixture.office().dossier(fixture.receiveCopies(11, 1))->procedureHash
            != dossier->procedureHash);
    }

    void aPrintIsAnEventAndIsCounted()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.approvedCopies();
        const auto before = fixture.office().dossier(id);
        const Procedure* procedure = fixture.office().procedureOf(*before);
        QCOMPARE(printableForms(*before, procedure), (QStringList{u"control"_s, u"result"_s}));
        Procedure without = *procedure; // its result comes from another system
        without.resultForm.clear();
        QCOMPARE(printableForms(*before, &without), QStringList{u"control"_s});
        QCOMPARE(mayPrint(*before, &without, u"result"_s).error().detail, u"resultHasNoForm"_s);
        VERIFY_ERROR(fixture.office().recordPrint(id, u"receipt"_s, {u"tiepnhan"_s}),
            ErrorCode::ruleRefused);
        VERIFY_ERROR(fixture.office().recordPrint(id, u"apology"_s, {u"tiepnhan"_s}),
            ErrorCode::ruleRefused);
        VERIFY_ERROR(
            fixture.office().recordPrint(id, u"result"_s, {u"quansat"_s}), ErrorCode::notAllowed);
        VERIFY_OK(fixture.office().recordPrint(id, u"result"_s, {u"tiepnhan"_s}));
        const auto again = fixture.office().recordPrint(id, u"result"_s, {u"tiepnhan"_s});
        QCOMPARE(again->dossier->prints.at(u"result"_s), 2);
        const auto paper = fillPaper(fixture.office(), *again->dossier, u"result"_s);
        VERIFY_OK(paper);
        QVERIFY(paper->pages.front().contains(u"Bản in lại lần 2"_s));
    }

    void everyFormOfALifeCanBeFilled_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addRow("2022") << u"2022-05-04T09:00:00"_s;
        QTest::addRow("summer 2025, the old forms") << u"2025-08-04T09:00:00"_s;
        QTest::addRow("2026") << u"2026-11-23T09:00:00"_s;
    }
    void everyFormOfALifeCanBeFilled()
    {
        QFETCH(QString, now);
        OfficeFixture fixture(now);
        const DossierId id = fixture.receiveCopies(2, 3, u"appointment"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestSupplement"_s, id,
            {{u"reason"_s, u"thiếu bản chính"_s},
                {u"items"_s, QJsonArray{u"Bản chính bằng tốt nghiệp"_s}}}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"supplement"_s, id,
            {{u"documents"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"Bản chính bằng tốt nghiệp"_s}}}}}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, id));
        const auto dossier = fixture.office().dossier(id);
        for (const QString& form : {u"receipt"_s, u"supplement"_s, u"control"_s, u"result"_s})
            VERIFY_OK(fillPaper(fixture.office(), *dossier, form));
        VERIFY_OK(
            fillBook(fixture.office(), u"SCT/BS"_s, {fixture.office().now().localDate().year()}));
        VERIFY_OK(fillBook(fixture.office(), u"KH"_s, {fixture.office().now().localDate().year()}));
    }

    void aCopiedFileMayOnlyBeRead()
    {
        OfficeFixture fixture;
        fixture.receiveCopies(1, 1);
        fixture.close();
        const QString copy = fixture.folder() + u"/copy.motcua"_s;
        QVERIFY(QFile::copy(fixture.path(), copy));
        auto office = Office::open(copy, Office::Access::write, fixture.seams());
        VERIFY_OK(office);
        QCOMPARE((*office)->readOnlyBecause()->detail, u"moved"_s);
        VERIFY_ERROR(
            (*office)->run({{u"do"_s, u"submit"_s}, {u"dossier"_s, u"1:10"_s}}, {u"tiepnhan"_s}),
            ErrorCode::readOnly);
        VERIFY_OK((*office)->dossier({1, 10}));
        VERIFY_ERROR((*office)->approveAll({{1, 10}}, {u"chutich"_s}), ErrorCode::readOnly);
        VERIFY_ERROR(
            (*office)->run({{u"do"_s, u"startStation"_s}}, {u"tiepnhan"_s}), ErrorCode::notAllowed);
        VERIFY_OK((*office)->run({{u"do"_s, u"startStation"_s}}, {u"quantri"_s}));
        const auto submitted
            = (*office)->run({{u"do"_s, u"submit"_s}, {u"dossier"_s, u"1:10"_s}}, {u"tiepnhan"_s});
        VERIFY_OK(submitted);
        QCOMPARE(submitted->dossier->timeline.back().event, (EventId{2, 2}));
        QVERIFY(verify((*office)->file())->ok);
    }

    void anOlderStatePutBackIsNoticed()
    {
        OfficeFixture fixture;
        fixture.close();
        const QString older = fixture.folder() + u"/older"_s;
        QVERIFY(QFile::copy(fixture.path(), older));
        VERIFY_OK(fixture.reopen());
        fixture.receiveCopies(1, 1);
        fixture.close();
        QVERIFY(QFile::remove(fixture.path()) && QFile::copy(older, fixture.path()));
        VERIFY_OK(fixture.reopen());
        QCOMPARE(fixture.office().readOnlyBecause()->detail, u"restored"_s);
    }

    void refusesFoundings_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("place");
        QTest::addRow("no administrator")
            << QJsonObject{{u"accounts"_s, QJsonArray{}}} << u"/accounts noAdministrator"_s;
        QTest::addRow("the example as it is")
            << QJsonObject() << u"/accounts/0/password examplePassword"_s;
        QTest::addRow("no bodies")
            << QJsonObject{{u"bodies"_s, QJsonArray{}}} << u"/bodies required"_s;
        QTest::addRow("a station beyond their count")
            << QJsonObject{{u"station"_s, 4}} << u"/station outOfRange"_s;
        QTest::addRow("hours out of order")
            << QJsonObject{{u"hours"_s, QJsonObject{{u"open"_s, u"18:00"_s}}}}
            << u"/hours hoursOutOfOrder"_s;
        QTest::addRow("a name with an unseen letter")
            << QJsonObject{{u"name"_s, u"Phường Cửa\u200b Nam"_s}} << u"/name unseenCharacter"_s;
        QTest::addRow("an account's name that turns around") << QJsonObject{{u"accounts"_s,
            QJsonArray{QJsonObject{{u"login"_s, u"quantri"_s},
                {u"name"_s, u"An\u202eBình"_s}}}}} << u"/accounts/0/name unseenCharacter"_s;
        QTest::addRow("an id with spaces")
            << QJsonObject{{u"id"_s, u"Cửa Nam"_s}} << u"/id notAnId"_s;
    }
    void refusesFoundings()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, place);
        QJsonObject json = parseObject(exampleFounding()).value();
        for (auto at = change.begin(); at != change.end(); ++at)
            json[at.key()] = at.value();
        Faults faults;
        JsonReader reader(json, {}, faults);
        static_cast<void>(readFounding(reader));
        QStringList places;
        for (const Fault& fault : faults)
            places += fault.pointer + u' ' + fault.detail;
        QVERIFY2(places.contains(place), qPrintable(places.join(u'\n')));
    }

    void theExampleFoundsAWard()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        Faults faults;
        QByteArray filledIn = exampleFounding();
        filledIn.replace("đặt mật khẩu riêng", "mot mat khau dai");
        JsonReader reader(parseObject(filledIn).value(), {}, faults);
        const Founding founding = readFounding(reader);
        QVERIFY(faults.empty());
        const auto office
            = Office::create(fixture.folder() + u"/new.motcua"_s, founding, fixture.seams());
        VERIFY_OK(office);
        QVERIFY(!(*office)->ward().config.demo);
        VERIFY_ERROR(Office::create(fixture.folder() + u"/new.motcua"_s, founding, fixture.seams()),
            ErrorCode::fileExists);
    }

    void anyDayLeavesASoundFile()
    {
        const bool holds = rc::check("views equal the journal, numbers are sound",
            [](const std::vector<std::pair<quint8, quint8>>& steps) {
                OfficeFixture fixture;
                std::vector<DossierId> ids;
                const QStringList commands{u"submit"_s, u"approve"_s, u"return"_s, u"handOver"_s,
                    u"void"_s, u"withdraw"_s, u"toAppointment"_s, u"refuse"_s};
                const QStringList logins{u"tiepnhan"_s, u"chutich"_s, u"tiepnhan2"_s};
                for (const auto& [what, who] : steps) {
                    if (what % 3 == 0 || ids.empty())
                        ids.push_back(fixture.receiveCopies(1 + who % 12, 1 + what % 4));
                    else
                        static_cast<void>(fixture.act(logins[who % 3],
                            commands[what % commands.size()], ids[who % ids.size()],
                            {{u"reason"_s, u"vì"_s}, {u"to"_s, kSelf[u"to"_s]}}));
                }
                RC_ASSERT(verify(fixture.office().file())->ok);
                RC_ASSERT(areSound(fixture.office()));
            });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestOffice)
#include "tst_office.moc"
