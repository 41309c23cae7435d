#include "tests/support/dossierworld.h"
#include "tests/support/verify.h"

#include <rapidcheck.h>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
QJsonObject command(const QString& name, const QJsonObject& more = {})
{
    QJsonObject json = more;
    json[u"do"_s] = name;
    return json;
}

const QJsonObject kReason{{u"reason"_s, u"thiếu giấy tờ"_s}};

const QJsonObject kCame{{u"documents"_s, QJsonArray{QJsonObject{{u"name"_s, u"Bản chính"_s}}}}};

/// Every command with arguments that are well formed.
const std::vector<QJsonObject>& wellFormed()
{
    static const std::vector<QJsonObject> all{command(u"amend"_s, {{u"note"_s, u"ghi chú"_s}}),
        command(u"submit"_s), command(u"undoSubmit"_s), command(u"approve"_s),
        command(u"return"_s, kReason), command(u"undoReturn"_s), command(u"issue"_s),
        command(u"recordNumber"_s,
            {{u"register"_s, u"KH"_s}, {u"number"_s, 5}, {u"date"_s, u"2022-05-04"_s},
                {u"system"_s, u"hotichdientu"_s}}),
        command(u"handOver"_s, {{u"to"_s, QJsonObject{{u"self"_s, true}}}}),
        command(u"toAppointment"_s, kReason),
        command(u"requestSupplement"_s,
            {{u"reason"_s, u"thiếu"_s}, {u"items"_s, QJsonArray{u"Bản chính"_s}}}),
        command(u"supplement"_s, kCame), command(u"forward"_s, {{u"to"_s, u"Văn thư"_s}}),
        command(u"takeResult"_s, {{u"result"_s, u"Quyết định 12"_s}}),
        command(u"requestPayment"_s, kReason), command(u"payFee"_s),
        command(u"writeReceipt"_s, {{u"book"_s, u"AA/22"_s}, {u"number"_s, 7}}),
        command(u"cancelReceipt"_s, kReason),
        command(u"apologise"_s, {{u"reason"_s, u"chưa xong"_s}, {u"newDue"_s, u"2022-05-10"_s}}),
        command(u"reject"_s, kReason), command(u"stop"_s, kReason),
        command(u"notify"_s, {{u"note"_s, u"gọi điện"_s}}), command(u"refuse"_s, kReason),
        command(u"withdraw"_s), command(u"void"_s, kReason),
        command(u"correct"_s,
            {{u"reason"_s, u"sai tên"_s}, {u"changes"_s, QJsonObject{{u"note"_s, u"đã sửa"_s}}}}),
        command(u"correct"_s, {{u"confirm"_s, true}, {u"reason"_s, u"đúng"_s}})};
    return all;
}
const QStringList kLogins{u"clerk"_s, u"leader"_s, u"deputy"_s, u"both"_s, u"observer"_s};
} // namespace

class TestDossier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noWaitFromReceiptToHand()
    {
        DossierWorld world;
        const auto id = world.receive(copies(3, 5));
        VERIFY_OK(id);
        QCOMPARE(world.dossier(*id).lane, Lane::noWait);
        QCOMPARE(world.dossier(*id).fee.total, Dong{21000});
        QVERIFY(!world.dossier(*id).due);
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(*id, command(u"approve"_s), u"leader"_s));
        const Dossier done = world.dossier(*id);
        QCOMPARE(done.state, State::done);
        QCOMPARE(done.numbers.size(), std::size_t(1));
        QCOMPARE(done.numbers[0].number, 1);
        QCOMPARE(done.numbers[0].volume, u"01/2022"_s);
        VERIFY_OK(world.act(
            *id, command(u"handOver"_s, {{u"to"_s, QJsonObject{{u"self"_s, true}}}}), u"clerk"_s));
        QCOMPARE(world.dossier(*id).state, State::handedOver);
    }

    void threeOriginalsGetThreeNumbers()
    {
        DossierWorld world;
        QJsonObject three = copies(1, 1);
        three.remove(u"answers"_s);
        QJsonArray items;
        for (const QString& title : {u"Bằng đại học"_s, u"Giấy khai sinh"_s, u"Sổ hộ khẩu"_s})
            items.append(QJsonObject{{u"title"_s, title}, {u"copies"_s, 2}, {u"pages"_s, 1}});
        three[u"items"_s] = items;
        const auto id = world.receive(three);
        VERIFY_OK(id);
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(*id, command(u"approve"_s), u"leader"_s));
        const Dossier done = world.dossier(*id);
        QCOMPARE(done.numbers.size(), std::size_t(3));
        for (int at = 0; at < 3; ++at) {
            QCOMPARE(done.numbers[std::size_t(at)].number, at + 1);
            QCOMPARE(done.numbers[std::size_t(at)].item, at);
        }
        QCOMPARE(done.items[1].title, u"Giấy khai sinh"_s);
    }

    void whatMakesAnAppointment_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QJsonObject>("received");
        QTest::addColumn<QString>("due");
        QTest::addRow("11 copies")
            << u"2022-05-04T09:00:00"_s << copies(11, 5) << u"2022-05-04T17:00:00+07:00"_s;
        QTest::addRow("11 copies after 15:00")
            << u"2022-05-04T15:00:01"_s << copies(11, 5) << u"2022-05-05T17:00:00+07:00"_s;
        QTest::addRow("21 pages") << u"2022-05-04T09:00:00"_s << copies(1, 21)
                                  << u"2022-05-04T17:00:00+07:00"_s;
        QTest::addRow("too late for closing time")
            << u"2022-05-04T16:50:00"_s << copies(1, 1) << u"2022-05-05T17:00:00+07:00"_s;
        QTest::addRow("before the programme")
            << u"2022-04-29T09:00:00"_s << copies(1, 1) << u"2022-04-29T17:00:00+07:00"_s;
        QJsonObject verify = copies(1, 1);
        verify[u"answers"_s]
            = QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}, {u"needsVerification"_s, true}};
        QTest::addRow("needs verification")
            << u"2022-05-04T09:00:00"_s << verify << u"2022-05-04T17:00:00+07:00"_s;
        QJsonObject incomplete = copies(1, 1);
        incomplete[u"documents"_s] = QJsonArray{};
        incomplete[u"missingReason"_s] = u"nộp bổ sung trong ngày"_s;
        QTest::addRow("a paper is missing")
            << u"2022-05-04T09:00:00"_s << incomplete << u"2022-05-04T17:00:00+07:00"_s;
        QJsonObject asked = copies(1, 1);
        asked[u"lane"_s] = u"appointment"_s;
        QTest::addRow("the citizen asks for it")
            << u"2022-05-04T09:00:00"_s << asked << u"2022-05-04T17:00:00+07:00"_s;
    }
    void whatMakesAnAppointment()
    {
        QFETCH(QString, now);
        QFETCH(QJsonObject, received);
        DossierWorld world(now);
        const auto id = world.receive(received);
        VERIFY_OK(id);
        QCOMPARE(world.dossier(*id).lane, Lane::appointment);
        QTEST(world.dossier(*id).due->at.toIso(), "due");
    }

    void askingForNoWaitWhereAConditionFailsIsRefusedWithEveryReason()
    {
        DossierWorld world;
        QJsonObject asked = copies(11, 21);
        asked[u"lane"_s] = u"no-wait"_s;
        const auto id = world.receive(asked);
        VERIFY_ERROR(id, ErrorCode::ruleRefused);
        QCOMPARE(id.error().values[u"because"_s].toArray().size(), 2);
        QVERIFY(!id.error().source.isEmpty());
        QVERIFY(world.journal.empty());
    }

    void marriageChecksAgeOnTheDay_data()
    {
        QTest::addColumn<QString>("husbandBorn");
        QTest::addColumn<QString>("wifeBorn");
        QTest::addColumn<bool>("accepted");
        QTest::addRow("20 and 18 today") << u"2002-05-04"_s << u"2004-05-04"_s << true;
        QTest::addRow("the husband is 20 tomorrow") << u"2002-05-05"_s << u"2004-05-04"_s << false;
        QTest::addRow("the wife is 18 tomorrow") << u"2002-05-04"_s << u"2004-05-05"_s << false;
        QTest::addRow("only the year is known, and is not enough")
            << u"2002"_s << u"1990-01-01"_s << false;
        QTest::addRow("only the year is known, and is enough")
            << u"2001"_s << u"1990-01-01"_s << true;
    }
    void marriageChecksAgeOnTheDay()
    {
        QFETCH(QString, husbandBorn);
        QFETCH(QString, wifeBorn);
        DossierWorld world;
        const auto id = world.receive(marriage(husbandBorn, wifeBorn));
        QTEST(id.ok(), "accepted");
        if (!id)
            QVERIFY(id.error().source.contains(u"52/2014"_s));
    }

    void refusesParties_data()
    {
        QTest::addColumn<QJsonArray>("parties");
        QTest::addColumn<QString>("detail");
        const QJsonArray good = marriage(u"1990-01-01"_s, u"1992-01-01"_s)[u"parties"_s].toArray();
        QTest::addRow("no wife") << QJsonArray{good[0]} << u"partyMissing"_s;
        QTest::addRow("two husbands") << QJsonArray{good[0], good[0], good[1]} << u"partyTwice"_s;
        QJsonObject stranger = good[0].toObject();
        stranger[u"role"_s] = u"witness"_s;
        QTest::addRow("a role the procedure does not have")
            << QJsonArray{stranger} << u"unknownRole"_s;
        QJsonObject woman = good[0].toObject();
        woman[u"sex"_s] = u"female"_s;
        QTest::addRow("a husband who is a woman") << QJsonArray{woman, good[1]} << u"partySex"_s;
    }
    void refusesParties()
    {
        QFETCH(QJsonArray, parties);
        DossierWorld world;
        QJsonObject asked = marriage(u"1990-01-01"_s, u"1992-01-01"_s);
        asked[u"parties"_s] = parties;
        const auto id = world.receive(asked);
        QVERIFY(!id);
        QTEST(id.error().detail, "detail");
    }

    /// TT 04/2020/TT-BTP, Điều 2: the two come themselves; Luật Hộ tịch, Điều 18.
    void whoMarriesAsksForIt_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("field"); // "": taken in
        QTest::addColumn<QString>("detail");
        const QJsonObject stranger = aPerson(u"Trần Thị Bích Đào"_s, u"034187009876"_s);
        const auto applicant = [](const QJsonObject& who) {
            return QJsonObject{{u"applicant"_s, who}};
        };
        QTest::addRow("the wife") << applicant(aPerson(u"Phạm Thị Hương"_s, u"001199005678"_s))
                                  << QString() << QString();
        QTest::addRow("the wife, no number told")
            << applicant({{u"fullName"_s, u"phạm thị hương"_s}}) << QString() << QString();
        QTest::addRow("a stranger")
            << applicant(stranger) << u"/applicant"_s << u"applicantNotParty"_s;
        QTest::addRow("an organisation") << applicant(
            {{u"organisation"_s, u"Công ty A"_s}, {u"representative"_s, u"Phạm Thị Hương"_s}})
                                         << u"/applicant"_s << u"personsOnly"_s;
        QTest::addRow("somebody sent")
            << QJsonObject{{u"submitter"_s, stranger}} << u"/submitter"_s << u"applicantNotParty"_s;
    }
    void whoMarriesAsksForIt()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, field);
        DossierWorld world;
        QJsonObject asked = marriage(u"1990-01-01"_s, u"1992-01-01"_s);
        for (auto at = change.begin(); at != change.end(); ++at)
            asked[at.key()] = at.value();
        const auto id = world.receive(asked);
        QCOMPARE(id ? QString() : id.error().field, field);
        if (id)
            return;
        QTEST(id.error().detail, "detail");
        QVERIFY(id.error().source.contains(u"04/2020"_s));
    }

    void whatTheRegisterWillLackIsToldBefore()
    {
        const auto told = [](const QJsonObject& asked) {
            DossierWorld world;
            QStringList ids;
            for (const Reason& warning : world.dossier(*world.receive(asked)).warnings)
                ids += warning.id + u' ' + warning.values[u"party"_s].toString()
                    + warning.values[u"what"_s].toString();
            return ids;
        };
        QJsonObject couple = marriage(u"1990-01-01"_s, u"1992-01-01"_s);
        QVERIFY(told(couple).contains(u"registerLacksResidence Bên nam"_s));
        QVERIFY(told(couple).contains(u"registerLacksResidence Bên nữ"_s));
        QJsonObject dead = aPerson(u"Lê Văn Bình"_s, {});
        dead.remove(u"personalNumber"_s);
        dead[u"role"_s] = u"deceased"_s;
        dead[u"address"_s] = u"Số 18 Phố Nguyễn Khuyến"_s;
        QJsonObject death{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000656"_s},
            {u"applicant"_s, aPerson(u"Lê Văn Hòa"_s, u"001071004455"_s)},
            {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2022-05-03"_s}}},
            {u"parties"_s, QJsonArray{dead}}};
        const QString relation = u"registerLacksRelation Người chết"_s;
        QCOMPARE(told(death),
            (QStringList{relation,
                u"registerLacks Giờ, phút chết (nếu biết); Nơi chết; Nguyên nhân chết; Giấy báo tử "
                "hoặc giấy tờ thay thế (số, ngày, nơi cấp)"_s}));
        death[u"answers"_s] = QJsonObject{{u"diedOn"_s, u"2022-05-03"_s}, {u"diedAt"_s, u"05:30"_s},
            {u"deathPlace"_s, u"tại nhà"_s}, {u"deathCause"_s, u"già yếu"_s},
            {u"deathNotice"_s, u"Số 12 ngày 03/5/2022, Bệnh viện Bạch Mai"_s}};
        QCOMPARE(told(death), QStringList{relation});
        dead[u"relation"_s] = u"con trai"_s; // told with either of the two
        death[u"parties"_s] = QJsonArray{dead};
        QCOMPARE(told(death), QStringList());
    }

    void whatGoesByPostHasSomewhereToGo()
    {
        DossierWorld world;
        QJsonObject asked = copies(11, 1);
        asked[u"resultBy"_s] = u"post"_s;
        const auto nowhere = world.receive(asked);
        VERIFY_ERROR(nowhere, ErrorCode::badInput);
        QCOMPARE(nowhere.error().field, u"/applicant/address"_s);
        QJsonObject applicant = asked[u"applicant"_s].toObject();
        applicant[u"address"_s] = u"Số 5 Ngõ Trạm"_s;
        asked[u"applicant"_s] = applicant;
        QCOMPARE(world.dossier(*world.receive(asked)).warnings.back().id, u"postWithoutPhone"_s);
        applicant[u"phone"_s] = u"0912 345 678"_s;
        asked[u"applicant"_s] = applicant;
        const auto id = world.receive(asked);
        VERIFY_OK(id);
        for (const Reason& warning : world.dossier(*id).warnings)
            QVERIFY(warning.id != u"postWithoutPhone"_s);
    }

    void recordedNumberComesBeforeTheResult()
    {
        DossierWorld world;
        const auto id = world.receive(marriage(u"1990-01-01"_s, u"1992-01-01"_s));
        VERIFY_OK(id);
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(*id, command(u"approve"_s), u"leader"_s));
        QCOMPARE(world.dossier(*id).state, State::approved);
        VERIFY_ERROR(world.act(*id, command(u"issue"_s), u"clerk"_s), ErrorCode::ruleRefused);
        VERIFY_ERROR(
            world.act(*id, command(u"handOver"_s, {{u"to"_s, QJsonObject{{u"self"_s, true}}}}),
                u"clerk"_s),
            ErrorCode::wrongState);
        VERIFY_OK(world.act(*id, wellFormed()[7], u"clerk"_s));
        const Dossier done = world.dossier(*id);
        QCOMPARE(done.state, State::done);
        QCOMPARE(done.numbers[0].system, u"hotichdientu"_s);
    }

    void whoMayNotApprove_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("a clerk") << u"clerk"_s << ErrorCode::notAllowed;
        QTest::addRow("an observer") << u"observer"_s << ErrorCode::notAllowed;
        QTest::addRow("a leader without authority") << u"deputy"_s << ErrorCode::noAuthority;
    }
    void whoMayNotApprove()
    {
        QFETCH(QString, login);
        QFETCH(ErrorCode, code);
        DossierWorld world;
        const auto id = world.receive(copies(1, 1));
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_ERROR(world.act(*id, command(u"approve"_s), login), code);
        QCOMPARE(world.dossier(*id).state, State::forApproval);
    }

    void undoIsForWhoDidTheStep()
    {
        DossierWorld world;
        const auto id = world.receive(copies(1, 1));
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_ERROR(world.act(*id, command(u"undoSubmit"_s), u"both"_s), ErrorCode::ruleRefused);
        VERIFY_OK(world.act(*id, command(u"undoSubmit"_s), u"clerk"_s));
        QCOMPARE(world.dossier(*id).state, State::processing);
    }

    void verificationTurnsNoWaitIntoAppointmentWithItsOwnLimit()
    {
        DossierWorld world;
        const auto id = world.receive(marriage(u"1990-01-01"_s, u"1992-01-01"_s));
        QCOMPARE(world.dossier(*id).lane, Lane::noWait);
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(*id,
            command(u"toAppointment"_s,
                {{u"reason"_s, u"xác minh tình trạng hôn nhân"_s}, {u"verification"_s, true}}),
            u"leader"_s));
        const Dossier moved = world.dossier(*id);
        QCOMPARE(moved.lane, Lane::appointment);
        QCOMPARE(moved.state, State::processing);
        QCOMPARE(moved.due->at.toIso(), u"2022-05-11T09:00:00+07:00"_s);
        VERIFY_ERROR(world.act(*id, command(u"toAppointment"_s, kReason), u"clerk"_s),
            ErrorCode::ruleRefused);
    }

    void supplementRestartsTheClock()
    {
        DossierWorld world;
        QJsonObject slow = copies(1, 1);
        slow[u"lane"_s] = u"appointment"_s;
        const auto id = world.receive(slow);
        VERIFY_OK(world.act(*id, wellFormed()[10], u"clerk"_s));
        QVERIFY(!world.dossier(*id).due);
        world.at(u"2022-05-06T15:30:00"_s);
        VERIFY_ERROR(world.act(*id, command(u"supplement"_s), u"clerk"_s), ErrorCode::badInput);
        VERIFY_OK(world.act(*id, command(u"supplement"_s, kCame), u"clerk"_s));
        QCOMPARE(world.dossier(*id).due->at.toIso(), u"2022-05-09T17:00:00+07:00"_s);
        QCOMPARE(world.dossier(*id).otherDue->at.toIso(), u"2022-05-09T14:30:00+07:00"_s);
        QVERIFY(world.dossier(*id).supplements[0].answered);
    }

    void amendingBeyondTheCapEndsNoWait()
    {
        DossierWorld world;
        const auto id = world.receive(copies(3, 5));
        VERIFY_OK(world.act(*id,
            command(u"amend"_s, {{u"answers"_s, QJsonObject{{u"copies"_s, 12}, {u"pages"_s, 5}}}}),
            u"clerk"_s));
        const Dossier amended = world.dossier(*id);
        QCOMPARE(amended.lane, Lane::appointment);
        QCOMPARE(amended.fee.total, Dong{84000});
        QVERIFY(amended.due);
    }

    void aNewPartyBringsItsOwnDates()
    {
        DossierWorld world;
        const auto id = world.receive(marriage(u"1990-01-01"_s, u"1992-01-01"_s));
        QJsonArray parties = marriage(u"1990-01-01"_s, u"1992-01-01"_s)[u"parties"_s].toArray();
        QJsonObject unborn = parties[0].toObject();
        unborn.remove(u"dateOfBirth"_s);
        unborn[u"fullName"_s] = u"Người Khác"_s;
        unborn[u"personalNumber"_s] = u"001098004456"_s;
        parties[0] = unborn;
        VERIFY_ERROR(world.act(*id, command(u"amend"_s, {{u"parties"_s, parties}}), u"clerk"_s),
            ErrorCode::badInput);
    }

    /// 1.000894 asks the births that it reads of husband and wife.
    void anAnswerIsNoOtherDayThanTheParty_data()
    {
        QTest::addColumn<QString>("party");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("kept");
        QTest::newRow("another day")
            << u"1990-01-01"_s << u"1991-02-03"_s << u"answerAgainstParty"_s << QString();
        QTest::newRow("the same day")
            << u"1990-01-01"_s << u"1990-01-01"_s << QString() << u"1990-01-01"_s;
        QTest::newRow("nothing") << u"1990-01-01"_s << u" "_s << QString() << u"1990-01-01"_s;
        QTest::newRow("no day") << u"1990-01-01"_s << u"hôm qua"_s << u"notADate"_s << QString();
        QTest::newRow("a day of that year")
            << u"1990"_s << u"1990-05-06"_s << QString() << u"1990-12-31"_s;
        QTest::newRow("a day of another year")
            << u"1990"_s << u"1991-05-06"_s << u"answerAgainstParty"_s << QString();
        QTest::newRow("the party tells nothing")
            << QString() << u"1991-02-03"_s << QString() << u"1991-02-03"_s;
    }
    void anAnswerIsNoOtherDayThanTheParty()
    {
        QFETCH(QString, party);
        QFETCH(QString, answer);
        QFETCH(QString, detail);
        DossierWorld world;
        QJsonObject asked = marriage(party, u"1992-01-01"_s);
        asked[u"answers"_s] = QJsonObject{{u"husbandBorn"_s, answer}};
        const auto id = world.receive(asked);
        QCOMPARE(id ? QString() : id.error().detail, detail);
        if (!id)
            QVERIFY(id.error().field.endsWith(u"husbandBorn"));
        else
            QTEST(world.dossier(*id).answers[u"husbandBorn"_s].toString(), "kept");
    }

    void anAmendmentAgainstThePartyIsRefused()
    {
        DossierWorld world;
        const auto id = world.receive(marriage(u"1990-01-01"_s, u"1992-01-01"_s));
        const QJsonObject other{{u"answers"_s, QJsonObject{{u"husbandBorn"_s, u"1991-02-03"_s}}}};
        const auto refused = world.act(*id, command(u"amend"_s, other), u"clerk"_s);
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().field, u"/answers/husbandBorn"_s);
        QJsonObject both = other;
        both[u"parties"_s] = marriage(u"1991-02-03"_s, u"1992-01-01"_s)[u"parties"_s];
        VERIFY_OK(world.act(*id, command(u"amend"_s, both), u"clerk"_s));
        QCOMPARE(world.dossier(*id).answers[u"husbandBorn"_s].toString(), u"1991-02-03"_s);
    }

    /// A correction that was proposed when less was looked at is looked at again.
    void aWaitingCorrectionIsLookedAtAgain()
    {
        DossierWorld world;
        const auto id = world.receive(marriage(u"1990-01-01"_s, u"1992-01-01"_s));
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(*id, command(u"approve"_s), u"leader"_s));
        VERIFY_OK(world.act(*id, wellFormed()[7], u"both"_s));
        QJsonObject correct{{u"reason"_s, u"ghi nhầm"_s},
            {u"changes"_s,
                QJsonObject{
                    {u"parties"_s, marriage(u"1990-01-02"_s, u"1992-01-01"_s)[u"parties"_s]}}}};
        VERIFY_OK(world.act(*id, command(u"correct"_s, correct), u"both"_s));
        Event& waiting = world.journal.back();
        QJsonObject changes = waiting.body[u"changes"_s].toObject();
        QJsonArray parties = changes[u"parties"_s].toArray();
        QJsonObject husband = parties[0].toObject();
        QJsonObject person = husband[u"person"_s].toObject();
        person[u"sex"_s] = u"female"_s;
        husband[u"person"_s] = person;
        parties[0] = husband;
        changes[u"parties"_s] = parties;
        waiting.body[u"changes"_s] = changes;
        const auto confirmed
            = world.act(*id, command(u"correct"_s, {{u"confirm"_s, true}}), u"leader"_s);
        VERIFY_ERROR(confirmed, ErrorCode::ruleRefused);
        QCOMPARE(confirmed.error().detail, u"partySex"_s);
        VERIFY_OK(world.act(
            *id, command(u"rejectCorrection"_s, {{u"reason"_s, u"sai giới tính"_s}}), u"leader"_s));
        QVERIFY(!world.dossier(*id).correction);
    }

    void verificationInTheAppointmentLaneMovesThePromise()
    {
        DossierWorld world(u"2022-05-04T15:30:00"_s);
        QJsonObject slow = marriage(u"1990-01-01"_s, u"1992-01-01"_s);
        slow[u"lane"_s] = u"appointment"_s;
        const auto id = world.receive(slow);
        QCOMPARE(world.dossier(*id).due->at.toIso(), u"2022-05-05T17:00:00+07:00"_s);
        VERIFY_OK(world.act(*id,
            command(u"amend"_s,
                {{u"answers"_s, QJsonObject{{u"needsVerification"_s, true}}},
                    {u"reason"_s, u"xác minh nơi cư trú cũ"_s}}),
            u"clerk"_s));
        QCOMPARE(world.dossier(*id).due->at.toIso(), u"2022-05-11T15:30:00+07:00"_s);
        VERIFY_OK(world.act(*id, command(u"amend"_s, {{u"note"_s, u"x"_s}}), u"clerk"_s));
        QCOMPARE(world.dossier(*id).due->at.toIso(), u"2022-05-11T15:30:00+07:00"_s);
        QCOMPARE(world.dossier(*id).answers[u"needsVerification"_s].toBool(), true);
    }

    void aPromiseIsNeverInThePast()
    {
        DossierWorld world(u"2022-05-05T10:00:00"_s);
        const auto id = world.receive(copies(1, 1));
        world.at(u"2022-05-06T09:00:00"_s);
        VERIFY_OK(world.act(*id, command(u"toAppointment"_s, kReason), u"clerk"_s));
        QCOMPARE(world.dossier(*id).due->at.toIso(), u"2022-05-06T17:00:00+07:00"_s);
        QCOMPARE(world.dossier(*id).because.front().id, u"turnedIntoAppointment"_s);
    }

    void undoIsNotSpoiltByAPrint()
    {
        DossierWorld world;
        const auto id = world.receive(copies(1, 1));
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        Event print = world.journal.back();
        print.header.kind = u"form.printed"_s;
        print.header.id.seq += 1;
        print.body = {{u"form"_s, u"control"_s}};
        world.journal.push_back(print);
        VERIFY_OK(world.act(*id, command(u"undoSubmit"_s), u"clerk"_s));
        QVERIFY(!world.dossier(*id).submittedAt);
    }

    void papersCountOnlyAsAsked_data()
    {
        QTest::addColumn<QJsonObject>("paper");
        QTest::addColumn<bool>("complete");
        QTest::addRow("the original")
            << QJsonObject{{u"id"_s, u"ban-chinh"_s}, {u"kind"_s, u"original"_s}, {u"count"_s, 1}}
            << true;
        QTest::addRow("a copy for an original")
            << QJsonObject{{u"id"_s, u"ban-chinh"_s}, {u"kind"_s, u"copy"_s}, {u"count"_s, 1}}
            << false;
        QTest::addRow("another paper") << QJsonObject{{u"name"_s, u"Sổ hộ khẩu"_s}} << false;
    }
    void papersCountOnlyAsAsked()
    {
        QFETCH(QJsonObject, paper);
        DossierWorld world;
        QJsonObject received = copies(1, 1);
        received[u"documents"_s] = QJsonArray{paper};
        received[u"missingReason"_s] = u"nộp bổ sung trong ngày"_s;
        const auto id = world.receive(received);
        VERIFY_OK(id);
        QTEST(world.dossier(*id).lane == Lane::noWait, "complete");
    }

    void nobodyDiesBeforeBirth()
    {
        DossierWorld world;
        const auto death = [&](const QString& diedOn) {
            QJsonObject deceased = aPerson(u"Lê Văn Cả"_s, {});
            deceased[u"role"_s] = u"deceased"_s;
            deceased[u"dateOfBirth"_s] = u"2021-06-15"_s;
            return world.receive({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000656"_s},
                {u"applicant"_s, aPerson(u"Lê Văn Hòa"_s, u"001098004455"_s)},
                {u"parties"_s, QJsonArray{deceased}},
                {u"answers"_s, QJsonObject{{u"diedOn"_s, diedOn}}}});
        };
        VERIFY_ERROR(death(u"2021-06-14"_s), ErrorCode::ruleRefused);
        VERIFY_OK(death(u"2021-06-15"_s));
    }

    void latenessDoesNotDependOnThePrice()
    {
        DossierWorld world;
        QJsonObject deceased = aPerson(u"Lê Văn Cả"_s, {});
        deceased[u"role"_s] = u"deceased"_s;
        const auto id = world.receive({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000656"_s},
            {u"exempt"_s, u"ho-ngheo"_s}, {u"exemptProof"_s, u"Sổ hộ nghèo"_s},
            {u"applicant"_s, aPerson(u"Lê Văn Hòa"_s, u"001098004455"_s)},
            {u"parties"_s, QJsonArray{deceased}},
            {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2022-01-01"_s}}}});
        VERIFY_OK(id);
        QCOMPARE(world.dossier(*id).fee.total, Dong{0});
        QVERIFY(world.dossier(*id).fee.late);
    }

    void aNumberThatDoesNotFitIsAWarning()
    {
        DossierWorld world;
        QJsonObject received = copies(1, 1);
        QJsonObject applicant = aPerson(u"Trần Thị Bích Đào"_s, u"034187009876"_s);
        applicant[u"sex"_s] = u"male"_s;
        applicant[u"dateOfBirth"_s] = u"1990"_s;
        received[u"applicant"_s] = applicant;
        const auto id = world.receive(received);
        VERIFY_OK(id);
        const Reasons warnings = world.dossier(*id).warnings;
        QCOMPARE(warnings.size(), std::size_t(3));
        QCOMPARE(warnings[0].id, u"sexMismatch"_s);
        QCOMPARE(
            warnings[0].values, (QJsonObject{{u"number"_s, u"female"_s}, {u"card"_s, u"male"_s}}));
        QCOMPARE(warnings[1].id, u"birthYearMismatch"_s);
        QCOMPARE(warnings[1].values, (QJsonObject{{u"number"_s, 1987}, {u"card"_s, 1990}}));
    }

    void anOriginalWithoutANameIsAWarning()
    {
        DossierWorld world;
        const auto named = [](const QStringList& titles) {
            QJsonObject received = copies(1, 1);
            received[u"answers"_s] = QJsonObject();
            QJsonArray items;
            for (const QString& title : titles)
                items.append(QJsonObject{{u"title"_s, title}, {u"copies"_s, 1}, {u"pages"_s, 1}});
            received[u"items"_s] = items;
            return received;
        };
        const auto whole = world.receive(named({u"Học bạ"_s, u"Bảng điểm"_s}));
        VERIFY_OK(whole);
        QVERIFY(world.dossier(*whole).warnings.empty());
        const auto half = world.receive(named({u"Học bạ"_s, u""_s}));
        VERIFY_OK(half);
        QCOMPARE(world.dossier(*half).warnings,
            (Reasons{{u"itemWithoutTitle"_s, {{u"which"_s, u"2"_s}}, {}}}));
    }

    void aCorrectionStandsBeforeTheLawToo_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<bool>("accepted");
        const QJsonArray good = marriage(u"1990-01-01"_s, u"1992-01-01"_s)[u"parties"_s].toArray();
        QJsonObject respelt = good[0].toObject();
        respelt[u"fullName"_s] = u"Lê Văn Hoà"_s;
        QJsonObject child = respelt;
        child[u"dateOfBirth"_s] = u"2010-01-01"_s;
        QTest::addRow("a name is respelt")
            << QJsonObject{{u"parties"_s, QJsonArray{respelt, good[1]}}} << true;
        QTest::addRow("no spouses") << QJsonObject{{u"parties"_s, QJsonArray{}}} << false;
        QTest::addRow("a child") << QJsonObject{{u"parties"_s, QJsonArray{child, good[1]}}}
                                 << false;
        QTest::addRow("nothing") << QJsonObject{{u"answers"_s, QJsonObject{}}} << false;
        QTest::addRow("what a correction may not touch") << QJsonObject{{u"sets"_s, 2}} << false;
    }
    void aCorrectionStandsBeforeTheLawToo()
    {
        QFETCH(QJsonObject, changes);
        DossierWorld world;
        const auto id = world.receive(marriage(u"1990-01-01"_s, u"1992-01-01"_s));
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(*id, command(u"approve"_s), u"leader"_s));
        VERIFY_OK(world.act(*id, wellFormed()[7], u"clerk"_s));
        const QJsonObject correct
            = command(u"correct"_s, {{u"reason"_s, u"sai tên"_s}, {u"changes"_s, changes}});
        QTEST(world.act(*id, correct, u"clerk"_s).ok(), "accepted");
    }

    /// What it was charged by rules that were counted otherwise then is no matter of a typing
    /// error.
    void aCorrectionKeepsTheFeeOfThen()
    {
        DossierWorld world;
        const auto id = world.receive(marriage(u"1990-01-01"_s, u"1992-01-01"_s));
        QJsonObject fee = world.journal.front().body[u"fee"_s].toObject();
        fee[u"total"_s] = 5000;
        world.journal.front().body[u"fee"_s] = fee;
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(*id, command(u"approve"_s), u"leader"_s));
        VERIFY_OK(world.act(*id, wellFormed()[7], u"clerk"_s));
        QJsonArray parties = marriage(u"1990-01-01"_s, u"1992-01-01"_s)[u"parties"_s].toArray();
        QJsonObject respelt = parties[0].toObject();
        respelt[u"fullName"_s] = u"Lê Văn Hoà"_s;
        parties[0] = respelt;
        VERIFY_OK(world.act(*id,
            command(u"correct"_s,
                {{u"reason"_s, u"sai tên"_s},
                    {u"changes"_s, QJsonObject{{u"parties"_s, parties}}}}),
            u"clerk"_s));
        QCOMPARE(world.dossier(*id).fee.total, Dong{5000});
    }

    void whatAnEventSaysOfItsStateCounts()
    {
        DossierWorld world;
        const auto id = world.receive(copies(1, 1));
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        QCOMPARE(world.journal.back().body[u"state"_s], u"forApproval"_s);
        Events earlier = world.journal;
        earlier.back().body[u"state"_s] = u"processing"_s;
        QCOMPARE(foldDossier(earlier).state, State::processing);
    }

    void correctionNeedsTwoPeople()
    {
        DossierWorld world;
        const auto id = world.receive(copies(1, 1));
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(*id, command(u"approve"_s), u"leader"_s));
        const auto& all = wellFormed();
        VERIFY_ERROR(world.act(*id, all[all.size() - 1], u"leader"_s), ErrorCode::ruleRefused);
        VERIFY_OK(world.act(*id, all[all.size() - 2], u"both"_s));
        VERIFY_ERROR(world.act(*id, all[all.size() - 1], u"both"_s), ErrorCode::ownDossier);
        QVERIFY(world.dossier(*id).note.isEmpty());
        VERIFY_OK(world.act(*id, all[all.size() - 1], u"leader"_s));
        QCOMPARE(world.dossier(*id).note, u"đã sửa"_s);
    }

    void voidingBurnsTheNumbersWithTheReason()
    {
        DossierWorld world;
        const auto id = world.receive(copies(1, 1));
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(*id, command(u"approve"_s), u"leader"_s));
        VERIFY_ERROR(
            world.act(*id, command(u"void"_s, kReason), u"clerk"_s), ErrorCode::notAllowed);
        VERIFY_ERROR(world.act(*id, command(u"void"_s, kReason), u"deputy"_s),
            ErrorCode::noAuthority); // signs nothing of this procedure
        VERIFY_OK(world.act(*id, command(u"void"_s, kReason), u"leader"_s));
        QCOMPARE(world.dossier(*id).state, State::stopped);
        QCOMPARE(world.dossier(*id).numbers[0].voidedBecause, u"thiếu giấy tờ"_s);
    }

    void anyLegalSequenceFoldsTheSame()
    {
        const bool holds = rc::check(
            "states follow the table, numbers have no hole and no duplicate",
            [](const std::vector<std::pair<quint8, quint8>>& steps) {
                DossierWorld world;
                std::vector<DossierId> ids{*world.receive(copies(2, 3)),
                    *world.receive(copies(11, 1)),
                    *world.receive(marriage(u"1990-01-01"_s, u"1991-01-01"_s))};
                for (const auto& [which, who] : steps) {
                    const DossierId id = ids[which % ids.size()];
                    const Dossier before = world.dossier(id);
                    const auto eventsBefore = world.journal.size();
                    const auto outcome = world.act(id, wellFormed()[which % wellFormed().size()],
                        kLogins[who % kLogins.size()]);
                    const Dossier after = world.dossier(id);
                    RC_ASSERT(after.conflicts == 0);
                    RC_ASSERT(outcome.ok() == (world.journal.size() > eventsBefore));
                    if (!outcome)
                        RC_ASSERT(after == before);
                    if (isFinal(before.state))
                        RC_ASSERT(after.state == before.state);
                }
                std::map<QString, qint64> last;
                for (const GivenNumber& number : world.given)
                    if (number.system.isEmpty())
                        RC_ASSERT(number.number == ++last[number.registerId]);
            });
        QVERIFY(holds);
    }

    void lateEventsAreKeptAsConflicts()
    {
        DossierWorld world;
        const auto id = world.receive(copies(1, 1));
        VERIFY_OK(world.act(*id, command(u"submit"_s), u"clerk"_s));
        VERIFY_OK(world.act(*id, command(u"withdraw"_s), u"clerk"_s));
        Events events = world.journal;
        Event late = events[1];
        late.header.kind = u"dossier.approved"_s;
        events.push_back(late);
        Event unknown = late;
        unknown.header.kind = u"dossier.teleported"_s;
        events.push_back(unknown);
        const Dossier folded = foldDossier(events);
        QCOMPARE(folded.state, State::stopped);
        QCOMPARE(folded.conflicts, 1);
        QCOMPARE(folded.timeline.size(), events.size());
    }
};

QTEST_APPLESS_MAIN(TestDossier)
#include "tst_dossier.moc"
