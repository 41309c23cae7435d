// What is not yet received: guided in writing at the counter, or sent in; law.md §2.2, national
// status 1. The codes of every step of a life.
#include "core/dossier/nationalstatus.h"
#include "core/dossier/promise.h"
#include "core/office/prints.h"
#include "tests/support/dossierworld.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
QJsonObject command(const QString& name, const QJsonObject& more = {})
{
    QJsonObject json = more;
    json[u"do"_s] = name;
    return json;
}

QJsonObject appointment()
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
        {u"applicant"_s, aPerson(u"Trần Thị Bích Đào"_s, u"034187009876"_s)}};
}

/// Guided in writing on 2022-05-04 at 09:00: the death certificate is missing.
DossierId guided(DossierWorld& world)
{
    QJsonObject asked = appointment();
    asked[u"guide"_s] = QJsonArray{u"Giấy báo tử: bản chính, còn thiếu dấu"_s};
    asked[u"reason"_s] = u"thiếu giấy"_s;
    return *world.receive(asked);
}

QJsonObject ofDeath(const QString& diedOn)
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000656"_s},
        {u"applicant"_s, aPerson(u"Lê Văn Con"_s, u"001070555555"_s)},
        {u"parties"_s,
            QJsonArray{QJsonObject{{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Lê Văn Tư"_s},
                {u"dateOfBirth"_s, u"1940-01-01"_s}}}},
        {u"answers"_s, QJsonObject{{u"diedOn"_s, diedOn}}}};
}

/// "1 2 4/7 8": the codes of each step that has some.
QString codesOf(const Dossier& dossier)
{
    QStringList steps;
    for (const auto& codes : nationalStatusesOf(dossier)) {
        QStringList of;
        for (const int code : codes)
            of += QString::number(code);
        if (!of.isEmpty())
            steps += of.join(u'+');
    }
    return steps.join(u' ');
}
} // namespace

Q_DECLARE_METATYPE(motcua::ErrorCode)

class TestRegistered : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsGuidedIsOnRecordAndNothingRuns()
    {
        DossierWorld world;
        const Dossier dossier = world.dossier(guided(world));
        QCOMPARE(dossier.state, State::registered);
        QCOMPARE(nationalStatus(dossier.state), 1);
        QVERIFY(!dossier.isReceived && !dossier.due);
        QVERIFY(!dossier.code.isEmpty());
        QCOMPARE(dossier.fee.total, Dong{});
        QCOMPARE(dossier.supplements.size(), std::size_t(1));
        QCOMPARE(dossier.supplements[0].items[0], u"Giấy báo tử: bản chính, còn thiếu dấu"_s);
        QCOMPARE(printableForms(dossier, nullptr), (QStringList{u"supplement"_s, u"control"_s}));
    }

    void theClockBeginsWhenItIsComplete()
    {
        DossierWorld world;
        const DossierId id = guided(world);
        const QString code = world.dossier(id).code;
        world.at(u"2022-05-10T10:00:00"_s);
        VERIFY_OK(world.act(id, command(u"accept"_s), u"clerk"_s));
        const Dossier dossier = world.dossier(id);
        QCOMPARE(dossier.state, State::received);
        QCOMPARE(dossier.code, code); // one code through all
        QCOMPARE(dossier.receivedAt.toIso(), u"2022-05-10T10:00:00+07:00"_s);
        QCOMPARE(dossier.receivedBy, u"clerk"_s);
        QCOMPARE(dossier.due->at.toIso(), u"2022-05-13T10:00:00+07:00"_s);
        QVERIFY(dossier.isReceived && dossier.supplements[0].answered);
        const Catalogue& catalogue = Catalogue::builtIn();
        QVERIFY(isCountedBy(dossier, *catalogue.find(dossier.procedure, QDate(2022, 5, 10)),
            Calendar::official())); // so that a changed calendar counts it anew
        QVERIFY(printableForms(dossier, nullptr).contains(u"receipt"_s));
    }

    void whatWasToldIsCompletedOnAcceptance()
    {
        DossierWorld world;
        QJsonObject asked = copies(2, 3);
        asked[u"guide"_s] = QJsonArray{u"Bản chính"_s};
        asked.remove(u"answers"_s);
        const DossierId id = *world.receive(asked);
        VERIFY_ERROR(world.act(id, command(u"accept"_s), u"clerk"_s), ErrorCode::badInput);
        QCOMPARE(world.dossier(id).state, State::registered);
        VERIFY_OK(
            world.act(id, command(u"accept"_s, {{u"copies"_s, 2}, {u"pages"_s, 3}}), u"clerk"_s));
        QCOMPARE(world.dossier(id).fee.total, Dong{10000});
        QCOMPARE(world.dossier(id).lane, Lane::noWait);
    }

    /// NĐ 280/2025/NĐ-CP came into force between: it keeps its code, and what is asked no more is
    /// dropped.
    void itIsAcceptedUnderTheLawOfThatDay()
    {
        DossierWorld world(u"2025-10-31T09:00:00"_s);
        QJsonObject asked = copies(2, 3);
        asked[u"register"_s] = true;
        const DossierId id = *world.receive(asked);
        QJsonObject answers = world.journal.front().body[u"answers"_s].toObject();
        answers[u"askedThenOnly"_s] = true;
        world.journal.front().body[u"answers"_s] = answers;
        const Dossier before = world.dossier(id);
        world.at(u"2025-11-03T09:00:00"_s);
        VERIFY_OK(world.act(id, command(u"accept"_s), u"clerk"_s));
        const Dossier after = world.dossier(id);
        QCOMPARE(after.code, before.code);
        QVERIFY(after.procedureHash != before.procedureHash);
        QCOMPARE(
            after.procedureHash, Catalogue::builtIn().find(u"2.000815"_s, {2025, 11, 3})->hash);
        QVERIFY(!after.answers.contains(u"askedThenOnly"_s));
        QCOMPARE(after.items.front().answers[u"copies"_s].toInt(), 2);
    }

    /// It came by a channel that was open then.
    void itIsAcceptedByTheChannelOfItsRegistration()
    {
        DossierWorld world(u"2025-11-03T09:00:00"_s);
        const DossierId id = *world.receive(
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.001008"_s}, {u"register"_s, true},
                {u"applicant"_s, aPerson(u"Trần Thị Bích Đào"_s, u"034187009876"_s)},
                {u"items"_s, QJsonArray{QJsonObject{{u"title"_s, u"Bằng đại học"_s}}}}});
        world.journal.front().body[u"channel"_s] = u"online"_s; // closed by now
        world.at(u"2025-11-04T09:00:00"_s);
        VERIFY_OK(world.act(id, command(u"accept"_s), u"clerk"_s));
        QCOMPARE(world.dossier(id).channel, Channel::online);
    }

    /// In time is what was sent in time, whenever it is taken in; at the counter what is handed in
    /// in time.
    void whatWasSentInTimeIsInTime_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<bool>("late");
        QTest::newRow("on the fifteenth day")
            << u"post"_s << u"2025-10-17T16:00:00"_s << u"2025-10-20T09:00:00"_s << false;
        QTest::newRow("over the network")
            << u"online"_s << u"2025-10-17T16:00:00"_s << u"2025-12-22T09:00:00"_s << false;
        QTest::newRow("on the next working day")
            << u"post"_s << u"2025-10-20T08:00:00"_s << u"2025-10-20T09:00:00"_s << true;
        QTest::newRow("come without papers, and with them the same day")
            << u"direct"_s << u"2025-10-17T09:00:00"_s << u"2025-10-17T15:00:00"_s << false;
        QTest::newRow("come without papers in time, with them after it")
            << u"direct"_s << u"2025-10-17T16:00:00"_s << u"2025-10-20T09:00:00"_s << true;
        QTest::newRow("come again after two months")
            << u"direct"_s << u"2025-10-17T16:00:00"_s << u"2025-12-22T09:00:00"_s << true;
    }
    void whatWasSentInTimeIsInTime()
    {
        QFETCH(QString, channel);
        QFETCH(QString, sent);
        QFETCH(QString, accepted);
        QFETCH(bool, late);
        DossierWorld world(sent);
        QJsonObject asked = ofDeath(u"2025-10-02"_s);
        asked[u"register"_s] = true;
        asked[u"channel"_s] = channel;
        const DossierId id = *world.receive(asked);
        world.at(accepted);
        VERIFY_OK(world.act(id, command(u"accept"_s), u"clerk"_s));
        QCOMPARE(world.dossier(id).fee.late, late);
        VERIFY_OK(world.act(id, command(u"amend"_s, {{u"note"_s, u"x"_s}}), u"clerk"_s));
        QCOMPARE(world.dossier(id).fee.late, late);
    }

    /// An older program counted the term of who was guided at the counter to the first visit.
    void whatCountedAsInTimeStaysSo_data()
    {
        QTest::addColumn<QJsonObject>("changed");
        QTest::addColumn<bool>("late");
        QTest::newRow("a note") << QJsonObject{{u"note"_s, u"x"_s}} << false;
        QTest::newRow("who asks") << QJsonObject{{u"applicant"_s,
            aPerson(u"Lê Văn Côn"_s, u"001070555555"_s)}}
                                  << false;
        QTest::newRow("the day that the term runs from")
            << QJsonObject{{u"answers"_s, QJsonObject{{u"diedOn"_s, u"2025-10-01"_s}}}} << true;
    }
    void whatCountedAsInTimeStaysSo()
    {
        QFETCH(QJsonObject, changed);
        QFETCH(bool, late);
        const auto accepted = [](DossierWorld& world, const QString& diedOn) {
            QJsonObject asked = ofDeath(diedOn);
            asked[u"register"_s] = true;
            const DossierId id = *world.receive(asked);
            world.at(u"2025-10-20T09:00:00"_s);
            const auto done = world.act(id, command(u"accept"_s), u"clerk"_s);
            return done ? id : DossierId();
        };
        DossierWorld inTime(u"2025-10-17T16:00:00"_s);
        const Dossier free = inTime.dossier(accepted(inTime, u"2025-10-10"_s));
        QVERIFY(!free.fee.late);
        DossierWorld world(u"2025-10-17T16:00:00"_s);
        const DossierId id = accepted(world, u"2025-10-02"_s);
        QVERIFY(world.dossier(id).fee.late);
        world.journal.back().body[u"fee"_s] = inTime.journal.back().body[u"fee"_s];
        QCOMPARE(world.dossier(id).fee, free.fee);
        world.at(u"2025-10-21T09:00:00"_s);
        VERIFY_OK(world.act(id, command(u"amend"_s, changed), u"clerk"_s));
        QCOMPARE(world.dossier(id).fee.late, late);
        QCOMPARE(world.dossier(id).fee == free.fee, !late);
    }

    /// Nobody asks for the registration of a death that is to come.
    void whatIsRegisteredHadHappenedWhenItWasSent_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("died");
        QTest::addColumn<QString>("refused");
        const QString after = u"eventAfterSending"_s;
        QTest::newRow("before") << u"post"_s << u"2026-03-10"_s << QString();
        QTest::newRow("the day of the sending") << u"post"_s << u"2026-03-16"_s << QString();
        QTest::newRow("a day after it") << u"post"_s << u"2026-03-17"_s << after;
        QTest::newRow("the day of acceptance") << u"online"_s << u"2026-03-20"_s << after;
        QTest::newRow("at the counter it is asked for now")
            << u"direct"_s << u"2026-03-18"_s << QString();
        QTest::newRow("to come for everybody")
            << u"direct"_s << u"2026-03-21"_s << u"conditionFails"_s;
    }
    void whatIsRegisteredHadHappenedWhenItWasSent()
    {
        QFETCH(QString, channel);
        QFETCH(QString, died);
        QFETCH(QString, refused);
        DossierWorld world(u"2026-03-16T11:00:00"_s);
        QJsonObject asked = ofDeath(u"2026-03-10"_s);
        asked[u"register"_s] = true;
        asked[u"channel"_s] = channel;
        const DossierId id = *world.receive(asked);
        world.at(u"2026-03-20T11:00:00"_s);
        const auto accepted = world.act(id,
            command(u"accept"_s, {{u"answers"_s, QJsonObject{{u"diedOn"_s, died}}}}), u"clerk"_s);
        QCOMPARE(accepted ? QString() : accepted.error().detail, refused);
        QCOMPARE(world.dossier(id).state, refused.isEmpty() ? State::received : State::registered);
    }

    /// The fee is due at receipt: an exemption that ended before is dropped, and told.
    void anExemptionThatEndedIsDropped_data()
    {
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<bool>("ended");
        QTest::newRow("its last day") << u"2027-02-28T09:00:00"_s << false;
        QTest::newRow("a day later") << u"2027-03-01T09:00:00"_s << true;
    }
    void anExemptionThatEndedIsDropped()
    {
        QFETCH(QString, accepted);
        QFETCH(bool, ended);
        DossierWorld world(u"2027-02-26T09:00:00"_s);
        QJsonObject asked{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000635"_s},
            {u"register"_s, true}, {u"exempt"_s, u"vneid"_s}, {u"exemptProof"_s, u"VNeID"_s},
            {u"applicant"_s, aPerson(u"Trần Thị Bích Đào"_s, u"034187009876"_s)},
            {u"answers"_s,
                QJsonObject{{u"copies"_s, 2}, {u"eventType"_s, u"khai-sinh"_s},
                    {u"registeredName"_s, u"Lê A"_s}, {u"registrationNumber"_s, u"1/2000"_s}}}};
        const DossierId id = *world.receive(asked);
        world.at(accepted);
        VERIFY_OK(world.act(id, command(u"accept"_s), u"clerk"_s));
        const Dossier dossier = world.dossier(id);
        QCOMPARE(std::ranges::count(dossier.warnings, u"exemptionEnded"_s, &Reason::id) > 0, ended);
        QCOMPARE(dossier.exemption, ended ? QString() : u"vneid"_s);
        QCOMPARE(dossier.fee.total, ended ? Dong{16'000} : Dong{});
    }

    void guidedTwiceIsTheLeadersToAnswerFor_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::addRow("before it is received") << false;
        QTest::addRow("and after it") << true;
    }
    void guidedTwiceIsTheLeadersToAnswerFor()
    {
        QFETCH(bool, accepted);
        DossierWorld world;
        const DossierId id = guided(world);
        if (accepted)
            VERIFY_OK(world.act(id, command(u"accept"_s), u"clerk"_s));
        const QJsonObject again = command(u"requestSupplement"_s,
            {{u"items"_s, QJsonArray{u"Tờ khai"_s}}, {u"reason"_s, u"thiếu"_s}});
        const auto refused = world.act(id, again, u"clerk"_s);
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"secondSupplementNeedsLeader"_s);
        VERIFY_OK(world.act(id, again, u"leader"_s));
        QCOMPARE(world.dossier(id).state, accepted ? State::awaitingSupplement : State::registered);
    }

    void whatIsAskedWrongly_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field");
        QTest::addRow("guided by nothing")
            << QJsonObject{{u"guide"_s, QJsonArray()}} << u"/guide"_s;
        QTest::addRow("guided and refused") << QJsonObject{{u"guide"_s, QJsonArray{u"a"_s}},
            {u"refuse"_s, u"nhầm"_s}} << u"/guide"_s;
        QTest::addRow("an unknown channel")
            << QJsonObject{{u"register"_s, true}, {u"channel"_s, u"fax"_s}} << u"/channel"_s;
        QTest::addRow("a fact that is told is told right")
            << QJsonObject{{u"register"_s, true}, {u"sets"_s, 0}} << u"/sets"_s;
        QTest::addRow("no way for the result")
            << QJsonObject{{u"register"_s, true}, {u"resultBy"_s, u"fax"_s}} << u"/resultBy"_s;
    }
    void whatIsAskedWrongly()
    {
        QFETCH(QJsonObject, more);
        DossierWorld world;
        QJsonObject asked = appointment();
        for (auto at = more.begin(); at != more.end(); ++at)
            asked[at.key()] = at.value();
        const auto refused = world.receive(asked);
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QTEST(refused.error().field, "field");
        QVERIFY(world.journal.empty());
    }

    void theNationalCodesOfALife_data()
    {
        QTest::addColumn<QJsonArray>("acts");
        QTest::addColumn<QString>("codes");
        const auto act = [](const QString& name, const QString& who, const QJsonObject& more = {}) {
            return QJsonArray{who, command(name, more)};
        };
        const QJsonObject reason{{u"reason"_s, u"lý do"_s}};
        const QJsonObject asked{{u"reason"_s, u"thiếu"_s}, {u"items"_s, QJsonArray{u"Tờ khai"_s}}};
        const QJsonObject came{
            {u"documents"_s, QJsonArray{QJsonObject{{u"name"_s, u"Tờ khai"_s}}}}};
        const QJsonObject self{{u"to"_s, QJsonObject{{u"self"_s, true}}}};
        QTest::addRow("all the way")
            << QJsonArray{act(u"accept"_s, u"clerk"_s), act(u"submit"_s, u"clerk"_s),
                   act(u"approve"_s, u"leader"_s), act(u"handOver"_s, u"clerk"_s, self)}
            << u"1 2 4 9 10"_s;
        QTest::addRow("papers and payment in between") << QJsonArray{act(u"accept"_s, u"clerk"_s),
            act(u"requestSupplement"_s, u"leader"_s, asked), act(u"supplement"_s, u"clerk"_s, came),
            act(u"requestPayment"_s, u"clerk"_s, reason)}
                                                       << u"1 2 5 4 6"_s;
        QTest::addRow("withdrawn: asked for, then stopped")
            << QJsonArray{act(u"accept"_s, u"clerk"_s), act(u"withdraw"_s, u"clerk"_s)}
            << u"1 2 7+8"_s;
        QTest::addRow("stopped by the office is asked for by nobody")
            << QJsonArray{act(u"accept"_s, u"clerk"_s), act(u"stop"_s, u"leader"_s, reason)}
            << u"1 2 8"_s;
        QTest::addRow("never received")
            << QJsonArray{act(u"refuse"_s, u"clerk"_s, reason)} << u"1 3"_s;
    }
    void theNationalCodesOfALife()
    {
        QFETCH(QJsonArray, acts);
        DossierWorld world;
        QJsonObject asked = copies(1, 1);
        asked[u"register"_s] = true;
        const DossierId id = *world.receive(asked);
        for (const QJsonValue act : acts)
            VERIFY_OK(world.act(id, act[1].toObject(), act[0].toString()));
        QTEST(codesOf(world.dossier(id)), "codes");
    }
};

QTEST_APPLESS_MAIN(TestRegistered)
#include "tst_registered.moc"
