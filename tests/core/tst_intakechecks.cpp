// What an intake, a number and a signature are held against: law.md §3, 6.4 and 13.
#include "core/wording/paper.h"
#include "core/wording/wording.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kClerk = u"tiepnhan"_s;
const QString kChairman = u"chutich"_s;
const QString kNow = u"2026-11-23T09:00:00"_s;

QJsonObject json(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonObject receiving(const QString& procedure, const QString& rest)
{
    QJsonObject command = json(rest);
    command[u"do"_s] = u"receive"_s;
    command[u"procedure"_s] = procedure;
    if (!command.contains(u"applicant"_s))
        command[u"applicant"_s] = QJsonObject{{u"fullName"_s, u"Trần Thị Bích Đào"_s}};
    return command;
}

/// A signature of somebody who has shown a paper.
const QString kSigned = uR"({"items": [{"title": "Đơn"}], "applicant": {"fullName": "Lê An",
    "personalNumber": "001190004455"}})"_s;

QStringList idsOf(const Reasons& reasons)
{
    QStringList ids;
    for (const Reason& reason : reasons)
        ids += reason.id;
    return ids;
}

/// To the account; "": it has none.
void giveNumber(OfficeFixture& fixture, const QString& login, const QString& number)
{
    if (!number.isEmpty())
        must(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, login},
                {u"personalNumber"_s, number}}));
}

/// Signatures of the applicant, submitted.
DossierId signatureOf(OfficeFixture& fixture, const QJsonObject& applicant)
{
    QJsonObject command = receiving(u"2.000884"_s, uR"({"items": [{"title": "Đơn"}]})"_s);
    command[u"applicant"_s] = applicant;
    const DossierId id = must(fixture.run(kClerk, command)).dossier->id;
    must(fixture.act(kClerk, u"submit"_s, id));
    return id;
}

/// A signature given at a hospital at 09:30 of the fixture's day, submitted.
DossierId outside(OfficeFixture& fixture)
{
    QJsonObject command = receiving(u"2.000884"_s, kSigned);
    command[u"answers"_s]
        = QJsonObject{{u"outsidePlace"_s, u"Bệnh viện Việt Đức"_s}, {u"outsideTime"_s, u"09:30"_s}};
    const DossierId id = must(fixture.run(kClerk, command)).dossier->id;
    must(fixture.act(kClerk, u"submit"_s, id));
    return id;
}
} // namespace

class TestIntakeChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Ninety days from 06/3/2022 end on a Saturday: the Monday after it is in time.
    void aComplaintIsInTimeOnTheNextWorkingDay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("detail");
        QTest::newRow("Monday") << u"2022-06-06T09:00:00"_s << QString();
        QTest::newRow("Tuesday") << u"2022-06-07T09:00:00"_s << u"daysFails"_s;
        QTest::newRow("before it") << u"2022-03-04T09:00:00"_s << u"toComeFails"_s;
    }
    void aComplaintIsInTimeOnTheNextWorkingDay()
    {
        QFETCH(QString, now);
        QFETCH(QString, detail);
        OfficeFixture fixture(now);
        const auto received = fixture.run(
            kClerk, receiving(u"2.002409"_s, uR"({"answers": {"knewOn": "2022-03-06"}})"_s));
        QCOMPARE(received ? QString() : received.error().detail, detail);
        if (!received)
            QVERIFY(!sentence(received.error(), Language::vietnamese).contains(u'{'));
    }

    /// Who gives a signature is there: nobody hands it in for them, and nothing comes from afar.
    void whoSignsIsThere_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("refused");
        const QJsonObject proxy{{u"submitter"_s,
            QJsonObject{{u"fullName"_s, u"Trần Bình"_s}, {u"personalNumber"_s, u"001090004455"_s},
                {u"authorisation"_s, u"Giấy ủy quyền 12"_s}}}};
        const QJsonObject online{{u"channel"_s, u"online"_s}};
        const QString signature = u"2.000884"_s;
        QTest::newRow("a proxy") << signature << proxy << u"signsInPerson"_s;
        QTest::newRow("online") << signature << online << u"channelNotAccepted"_s;
        QTest::newRow("in person") << signature << QJsonObject() << QString();
        QTest::newRow("a translator's proxy") << u"2.001008"_s << proxy << u"signsInPerson"_s;
    }
    void whoSignsIsThere()
    {
        QFETCH(QString, procedure);
        QFETCH(QJsonObject, more);
        QFETCH(QString, refused);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject command = receiving(procedure, kSigned);
        if (procedure != u"2.000884") {
            command.remove(u"items"_s);
            command[u"answers"_s] = QJsonObject{{u"documents"_s, 1}};
        }
        for (const QString& key : more.keys())
            command[key] = more[key];
        const auto answer = fixture.run(kClerk, command);
        QCOMPARE(answer ? QString() : answer.error().detail, refused);
        if (refused == u"signsInPerson") {
            QCOMPARE(answer.error().field, u"/submitter"_s);
            QVERIFY(!answer.error().source.isEmpty());
        }
    }

    void anExtractSaysOfWhichRegistration_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("field"); // of the refusal; "": it is taken in
        const auto row = [](const char* name, const QString& asked, const QString& field) {
            QTest::newRow(name) << asked << field;
        };
        const QString number = u"/answers/registrationNumber"_s;
        row("a name alone", uR"({"copies": 1})"_s, number);
        row("another's name alone",
            uR"({"copies": 1, "applicant": {"fullName": "Lê An", "dateOfBirth": "1990-02-01"},
                "answers": {"registeredName": "Nguyễn Gia Bảo"}})"_s,
            number);
        row("an organisation names nobody",
            uR"({"copies": 1, "applicant": {"organisation": "Công ty A", "representative": "Lê An"},
                "answers": {"registrationNumber": "12/2019"}})"_s,
            u"/answers/registeredName"_s);
        row("the number", uR"({"copies": 1, "answers": {"registrationNumber": "12/2019"}})"_s, {});
        row("the day", uR"({"copies": 1, "answers": {"registeredOn": "2019-03-02"}})"_s, {});
        row("a day that has not come",
            uR"({"copies": 1, "answers": {"registeredOn": "2026-11-24"}})"_s,
            u"/answers/registeredOn"_s);
        row("the place",
            uR"({"copies": 1, "answers": {"registeredPlace": "UBND phường Hàng Bông"}})"_s, {});
        row("who asks was born",
            uR"({"copies": 1, "applicant": {"fullName": "Lê An", "dateOfBirth": "1990-02-01"}})"_s,
            {});
        row("in some year",
            uR"({"copies": 1, "applicant": {"fullName": "Lê An", "dateOfBirth": "1990"}})"_s,
            number);
        row("whose it is was born",
            uR"({"copies": 1, "parties": [{"role": "recordHolder", "fullName": "Nguyễn Gia Bảo",
                "dateOfBirth": "2019-02-20"}]})"_s,
            {});
    }
    void anExtractSaysOfWhichRegistration()
    {
        QFETCH(QString, asked);
        QFETCH(QString, field);
        OfficeFixture fixture(kNow);
        const auto received = fixture.run(kClerk, receiving(u"2.000635"_s, asked));
        QCOMPARE(received ? QString() : received.error().field, field);
        if (received)
            return;
        QVERIFY(received.error().source.startsWith(u"Luật Hộ tịch"_s));
        QVERIFY(!sentence(received.error(), Language::vietnamese).contains(u"answers"_s));
    }

    /// What nobody told is told when it is submitted: of which event, and who asks for a copy.
    void nothingUntoldIsSubmitted_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("refused");
        const QString extract = u"2.000635"_s;
        const QString copies = u"2.000815"_s;
        const QString who
            = uR"("applicant": {"fullName": "Lê An", "personalNumber": "001190004455"})"_s;
        const QString number
            = uR"({"copies": 1, "answers": {"registrationNumber": "1/2019"}, %1})"_s.arg(who);
        const QString birth
            = uR"("answers": {"copies": 1, "eventType": "khai-sinh", "registrationNumber": "1"})"_s;
        const QString event = u"{%1, %2}"_s.arg(birth, who);
        const QString nobody = u"{%1}"_s.arg(birth);
        const QString passport
            = uR"({%1, "applicant": {"fullName": "Lê An", "passport": "C1234567"}})"_s.arg(birth);
        const QString court = uR"({"answers": {"copies": 1, "eventType": "khai-sinh",
            "registrationNumber": "1", "registeredName": "Lê Văn Tám"}, "applicant":
            {"organisation": "Tòa án nhân dân khu vực 1", "representative": "Lê An"}})"_s;
        const QString name = uR"({"copies": 1, "pages": 1})"_s;
        const QString known = uR"({"copies": 1, "pages": 1,
            "applicant": {"fullName": "Lê An", "personalNumber": "001190004455"}})"_s;
        const QString company = uR"({"copies": 1, "pages": 1,
            "applicant": {"organisation": "Công ty A", "representative": "Lê An"}})"_s;
        QTest::newRow("no event") << extract << number << QString() << u"extractKindNotTold"_s;
        QTest::newRow("for no reason") << extract << number << u"gấp"_s << u"extractKindNotTold"_s;
        QTest::newRow("an event") << extract << event << QString() << QString();
        const QString lacks = u"identityNotTold"_s;
        QTest::newRow("an extract for who tells no number")
            << extract << nobody << QString() << lacks;
        QTest::newRow("an extract for a reason")
            << extract << nobody << u"người già chưa có thẻ"_s << QString();
        QTest::newRow("an extract for a passport") << extract << passport << QString() << QString();
        QTest::newRow("an extract for a court") << extract << court << QString() << QString();
        QTest::newRow("no number") << copies << name << QString() << lacks;
        QTest::newRow("for a reason") << copies << name << u"chưa làm thẻ"_s << QString();
        QTest::newRow("a number") << copies << known << QString() << QString();
        QTest::newRow("an organisation") << copies << company << QString() << QString();
    }
    void nothingUntoldIsSubmitted()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, asked);
        QFETCH(QString, reason);
        QFETCH(QString, refused);
        OfficeFixture fixture(kNow);
        const Answer received = must(fixture.run(kClerk, receiving(procedure, asked)));
        const bool lacks
            = refused == u"identityNotTold" || (refused.isEmpty() && !reason.isEmpty());
        QCOMPARE(idsOf(received.warnings).contains(u"registerLacksIdentity"_s), lacks);
        QJsonObject with;
        if (!reason.isEmpty())
            with[u"reason"_s] = reason;
        const auto submitted = fixture.act(kClerk, u"submit"_s, received.dossier->id, with);
        QCOMPARE(submitted ? QString() : submitted.error().detail, refused);
        if (submitted) // who decides is asked nothing more
            VERIFY_OK(fixture.act(kChairman, u"approve"_s, received.dossier->id));
    }

    /// Luật Căn cước 26/2023/QH15, Điều 46: the old card is shown until the end of 2024.
    void anOldNumberIsNoIdentityAnyMore_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("numbers");
        QTest::addColumn<bool>("ended");
        const QString old = uR"("oldNumber": "012345678")"_s;
        const QString both = uR"("oldNumber": "012345678", "personalNumber": "001190004455")"_s;
        const QString passport = uR"("oldNumber": "012345678", "passport": "C1234567")"_s;
        const auto row
            = [](const char* name, const QString& now, const QString& numbers, bool ended) {
                  for (const auto& procedure : {u"2.000635"_s, u"2.000815"_s})
                      QTest::addRow("%s, %s", name, qPrintable(procedure))
                          << now << procedure << numbers << ended;
              };
        row("in 2022", u"2022-05-04T09:00:00"_s, old, false);
        row("on its last day", u"2024-12-31T09:00:00"_s, old, false);
        row("afterwards", u"2025-01-02T09:00:00"_s, old, true);
        row("in 2026", kNow, old, true);
        row("beside the new one", kNow, both, false);
        row("beside a passport", kNow, passport, false);
    }
    void anOldNumberIsNoIdentityAnyMore()
    {
        QFETCH(QString, now);
        QFETCH(QString, procedure);
        QFETCH(QString, numbers);
        QFETCH(bool, ended);
        OfficeFixture fixture(now);
        const QString answers = procedure == u"2.000635"
            ? uR"("copies": 1, "eventType": "khai-sinh", "registrationNumber": "1")"_s
            : uR"("copies": 1, "pages": 1)"_s;
        const Answer received = must(fixture.run(kClerk,
            receiving(procedure,
                uR"({"answers": {%1}, "applicant": {"fullName": "Lê An", %2}})"_s.arg(
                    answers, numbers))));
        QCOMPARE(idsOf(received.warnings).contains(u"identityEnded"_s), ended);
        const DossierId id = received.dossier->id;
        const auto silent = fixture.act(kClerk, u"submit"_s, id);
        QCOMPARE(
            silent ? QString() : silent.error().detail, ended ? u"identityNotTold"_s : QString());
        if (ended)
            VERIFY_OK(fixture.act(kClerk, u"submit"_s, id, {{u"reason"_s, u"chưa làm thẻ"_s}}));
    }

    void outsideTheOfficeHasPlaceAndHour_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("said"); // on the certificate, or the refusal's detail
        const auto row
            = [](const char* name, const char* place, const char* time, const char* said) {
                  QTest::newRow(name) << QString::fromUtf8(place) << QString::fromUtf8(time)
                                      << QString::fromUtf8(said);
              };
        row("in the office", "", "", "");
        row("a place without an hour", "Bệnh viện Việt Đức", "", "outsidePlaceAndTime");
        row("an hour without a place", "", "09:30", "outsidePlaceAndTime");
        row("no hour of a day", "Bệnh viện Việt Đức", "25:99", "notHourAndMinute");
        row("an hour without minutes", "Bệnh viện Việt Đức", "9 giờ", "notHourAndMinute");
        row("as a clock has it", "Bệnh viện Việt Đức", "9:30", "09 giờ 30 phút, ngày 23/11/2026");
        row("as one writes", "Bệnh viện Việt Đức", "14h05", "14 giờ 05 phút, ngày 23/11/2026");
        row("an hour that has not come", "Bệnh viện Việt Đức", "14:31", "hourToCome");
        row("in words", "Bệnh viện Việt Đức", "9 giờ 30 phút", "09 giờ 30 phút, ngày 23/11/2026");
        row("of another day", "Bệnh viện Việt Đức", "17:30 20/11/2026",
            "17 giờ 30 phút, ngày 20/11/2026");
        row("as it is kept", "Bệnh viện Việt Đức", "17 giờ 30 phút, ngày 20/11/2026",
            "17 giờ 30 phút, ngày 20/11/2026");
        row("a day that is none", "Bệnh viện Việt Đức", "17:30 31/11/2026", "notHourAndMinute");
        row("a day to come", "Bệnh viện Việt Đức", "8:00 24/11/2026", "hourToCome");
        row("two working days before", "Bệnh viện Việt Đức", "9:30 19/11/2026", "dayBeforeReceipt");
        row("another century", "Bệnh viện Việt Đức", "9:30 20/11/1926", "dayBeforeReceipt");
    }
    void outsideTheOfficeHasPlaceAndHour()
    {
        QFETCH(QString, place);
        QFETCH(QString, time);
        OfficeFixture fixture(u"2026-11-23T14:30:00"_s);
        QJsonObject command = receiving(u"2.000884"_s, kSigned);
        command[u"answers"_s] = QJsonObject{{u"outsidePlace"_s, place}, {u"outsideTime"_s, time}};
        const auto received = fixture.run(kClerk, command);
        const QString said = received
            ? received->dossier->answers.value(u"outsideTime"_s).toString()
            : received.error().detail;
        QTEST(said, "said");
        if (received) // nobody waits at the counter for who is at the hospital
            QCOMPARE(received->dossier->lane, place.isEmpty() ? Lane::noWait : Lane::appointment);
    }

    /// The certificate bears that day: who signs had the right then.
    void whoSignsOutsideTheOfficeHadTheRightThen_data()
    {
        QTest::addColumn<QString>("rightFrom");
        QTest::addColumn<QString>("refused");
        QTest::newRow("from that day on") << u"2026-11-20"_s << QString();
        QTest::newRow("from the day of the decision") << u"2026-11-23"_s << u"noAuthorityThen"_s;
        QTest::newRow("not yet") << u"2026-11-24"_s << u"noAuthority"_s;
    }
    void whoSignsOutsideTheOfficeHadTheRightThen()
    {
        QFETCH(QString, rightFrom);
        QFETCH(QString, refused);
        OfficeFixture fixture(u"2026-11-20T10:30:00"_s);
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"assign"_s}, {u"person"_s, u"phochutich"_s},
                {u"procedures"_s, QJsonArray{u"*"_s}}, {u"from"_s, rightFrom},
                {u"to"_s, u"2026-12-31"_s}, {u"form"_s, u"KT"_s}, {u"decided"_s, u"2026-11-19"_s},
                {u"decision"_s, u"Quyết định phân công 12/QĐ-UBND"_s}}));
        const DossierId id = outside(fixture);
        fixture.at(u"2026-11-23T09:00:00"_s);
        const auto approved = fixture.act(u"phochutich"_s, u"approve"_s, id);
        const QString told = approved ? QString() : approved.error().detail;
        QCOMPARE(told.isEmpty() && !approved ? errorName(approved.error().code) : told, refused);
    }

    /// What was issued with the hour alone bore the day of the decision, and does so again.
    void aReprintBearsTheDayOfItsIssue_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("day");
        QTest::newRow("the hour alone") << u"09:30"_s << u"ngày 23 tháng 11 năm 2026"_s;
        QTest::newRow("with its day")
            << u"09 giờ 30 phút, ngày 20/11/2026"_s << u"ngày 20 tháng 11 năm 2026"_s;
    }
    void aReprintBearsTheDayOfItsIssue()
    {
        QFETCH(QString, time);
        QFETCH(QString, day);
        OfficeFixture fixture(u"2026-11-20T10:30:00"_s);
        const DossierId id = outside(fixture);
        fixture.at(u"2026-11-23T09:00:00"_s);
        Dossier dossier = *must(fixture.act(u"chutich"_s, u"approve"_s, id)).dossier;
        dossier.answers[u"outsideTime"_s] = time;
        const QString page
            = must(fillPaper(fixture.office(), dossier, u"result"_s)).pages.join(QString());
        QVERIFY2(page.contains(u"Hồi 09 giờ 30 phút, "_s + day), qPrintable(page));
    }

    /// NĐ 23/2015/NĐ-CP Điều 24, 36: who signs shows an identity paper.
    void whoSignsShowsAnIdentityPaper_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("field"); // of the refusal; "": it is taken in
        const auto row = [](const char* name, const char* procedure, const QString& asked,
                             const QString& field) {
            QTest::newRow(name) << QString::fromLatin1(procedure) << asked << field;
        };
        const QString own = u"/applicant/personalNumber"_s;
        row("nothing", "2.000884", uR"({"answers": {"documents": 1}})"_s, own);
        row("a number", "2.000884", kSigned, {});
        row("an old number, when its card counts no more", "2.000884",
            uR"({"applicant": {"fullName": "Lê An", "oldNumber": "012345678"}, "answers": {"documents": 1}})"_s,
            u"/applicant/oldNumber"_s);
        row("a passport", "2.000884",
            uR"({"applicant": {"fullName": "Kim Min Ho", "passport": "M12345678"}, "answers": {"documents": 1}})"_s,
            {});
        row("who signs with them", "2.000884",
            uR"({"applicant": {"fullName": "Lê An", "personalNumber": "001190004455"},
                "answers": {"documents": 1, "variant": "many"},
                "parties": [{"role": "signer", "fullName": "Lê Bình"}]})"_s,
            u"/parties/0/personalNumber"_s);
        row("a contract", "2.001035", uR"({})"_s, own);
        row("a company's representative", "2.001035",
            uR"({"applicant": {"organisation": "Công ty A", "representative": "Lê An"}})"_s,
            u"/applicant/representative/personalNumber"_s);
        row("a company whose representative nobody names", "2.000884",
            uR"({"applicant": {"organisation": "Công ty A", "personalNumber": "001190004455"},
                "answers": {"documents": 1}})"_s,
            u"/applicant/representative/fullName"_s);
        row("copies are anybody's", "2.000815", uR"({"copies": 1, "pages": 1})"_s, {});
    }
    void whoSignsShowsAnIdentityPaper()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, asked);
        QFETCH(QString, field);
        OfficeFixture fixture(kNow);
        const auto received = fixture.run(kClerk, receiving(procedure, asked));
        QCOMPARE(received ? QString() : received.error().field, field);
        if (received)
            return;
        const QString refused = field.endsWith(u"/oldNumber") ? u"notShownThen"_s
            : field.endsWith(u"/fullName")                    ? u"required"_s
                                                              : u"identityPaperMissing"_s;
        QCOMPARE(received.error().detail, refused);
        QVERIFY(!received.error().source.isEmpty());
    }

    /// A company shows no identity paper.
    void thePaperMissingIsTheRepresentatives()
    {
        OfficeFixture fixture(kNow);
        const auto received = fixture.run(kClerk,
            receiving(u"2.001035"_s,
                uR"({"applicant": {"organisation": "Công ty A", "representative": "Lê An"}})"_s));
        VERIFY_ERROR(received, ErrorCode::badInput);
        const QString told = sentence(received.error(), Language::vietnamese);
        QVERIFY2(told.contains(u"giấy tờ tùy thân của Lê An"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"Công ty A"_s), qPrintable(told));
    }

    void whatIsShownIsOfItsDay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("refused");
        const auto row
            = [](const char* name, const QString& now, const char* paper, const char* refused) {
                  QTest::newRow(name)
                      << now << QString::fromLatin1(paper) << QString::fromLatin1(refused);
              };
        row("an electronic card in 2026", kNow, "can-cuoc-dien-tu", "");
        row("an electronic card in 2022", u"2022-05-04T09:00:00"_s, "can-cuoc-dien-tu",
            "notShownThen");
        row("the old paper in 2022", u"2022-05-04T09:00:00"_s, "cmnd", "");
        row("the old paper, its last day", u"2024-12-31T09:00:00"_s, "cmnd", "");
        row("the old paper in 2026", kNow, "cmnd", "notShownThen");
        row("no such paper", kNow, "ve-so", "notAChoice");
        row("one whose number is not told", kNow, "ho-chieu", "required");
    }
    void whatIsShownIsOfItsDay()
    {
        QFETCH(QString, now);
        QFETCH(QString, paper);
        OfficeFixture fixture(now);
        QJsonObject command = receiving(u"2.000815"_s, uR"({"copies": 1, "pages": 1})"_s);
        command[u"applicant"_s] = QJsonObject{{u"fullName"_s, u"Lê An"_s},
            {u"personalNumber"_s, u"001190004455"_s}, {u"idPaper"_s, paper}};
        const auto received = fixture.run(kClerk, command);
        QTEST(received ? QString() : received.error().detail, "refused");
        if (received)
            QCOMPARE(fixture.office().dossier(received->dossier->id)->applicant.person.idPaper,
                paper); // it is kept
    }

    void whatNobodyChoseIsNotChosen_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("question");
        QTest::newRow("what it is for")
            << u"1.004873"_s << uR"({"missingReason": "nộp sau"})"_s << u"purpose"_s;
        QTest::newRow("which event")
            << u"2.000635"_s << uR"({"answers": {"copies": 1, "registrationNumber": "12/2019"}})"_s
            << u"eventType"_s;
        QTest::newRow("how it is signed") << u"2.000884"_s << kSigned << u"variant"_s;
    }
    void whatNobodyChoseIsNotChosen()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, asked);
        QFETCH(QString, question);
        OfficeFixture fixture(kNow);
        QJsonObject command = receiving(procedure, asked);
        const auto silent = fixture.run(kClerk, command);
        VERIFY_OK(silent);
        QVERIFY(!silent->dossier->answers.contains(question));
        QVERIFY(idsOf(silent->warnings).contains(u"choicesNotTold"_s));
        const Procedure& version = *fixture.office().procedureOf(*silent->dossier);
        QJsonObject answers = command[u"answers"_s].toObject();
        answers[question] = std::ranges::find(version.questions, question, &Question::id)
                                ->choices.back()
                                .section(u'=', 0, 0);
        command[u"answers"_s] = answers;
        const auto told = fixture.run(kClerk, command);
        VERIFY_OK(told);
        QCOMPARE(told->dossier->answers[question], answers[question]);
        QVERIFY(!idsOf(told->warnings).contains(u"choicesNotTold"_s));
    }

    /// What the register of births will lack.
    void aBirthTellsWhoseItIs_data()
    {
        QTest::addColumn<QString>("more"); // after the child's name
        QTest::addColumn<QString>("parties"); // beside the child
        QTest::addColumn<QString>("applicant"); // beside the name
        QTest::addColumn<QString>("answers"); // beside the day of birth
        QTest::addColumn<QStringList>("warned");
        const QString born = uR"(, "birthPlace": "Bệnh viện Phụ sản Hà Nội")"_s;
        const QString place = u"registerLacks"_s;
        const QString parents = u"registerLacksParents"_s;
        const QString nation = u"registerLacksNationality"_s;
        const QString relation = u"registerLacksRelation"_s;
        const QString mother = uR"(, {"role": "mother", "fullName": "Phạm Thị Hương",
            "personalNumber": "034192009873"})"_s;
        const QString father = uR"(, {"role": "father", "fullName": "Trần Văn Nam",
            "personalNumber": "034090009873"})"_s;
        const QString related = uR"(, "relation": "bà nội")"_s;
        QTest::newRow("nothing") << QString() << QString() << QString() << QString()
                                 << QStringList{relation, parents, nation, place};
        QTest::newRow("a mother alone") << uR"(, "nationality": "Việt Nam")"_s << mother << related
                                        << born << QStringList{parents};
        QTest::newRow("the mother herself comes")
            << uR"(, "nationality": "Việt Nam")"_s << mother + father
            << uR"(, "personalNumber": "034192009873")"_s << born << QStringList{};
        QTest::newRow("all of it") << uR"(, "nationality": "Việt Nam")"_s << mother + father
                                   << related << born << QStringList{};
        QTest::newRow("all but the place") << uR"(, "nationality": "Việt Nam")"_s << mother + father
                                           << related << QString() << QStringList{place};
    }
    void aBirthTellsWhoseItIs()
    {
        QFETCH(QString, more);
        QFETCH(QString, parties);
        QFETCH(QString, applicant);
        QFETCH(QString, answers);
        OfficeFixture fixture(kNow);
        const auto received = fixture.run(kClerk,
            receiving(u"1.001193"_s,
                uR"({"applicant": {"fullName": "Phạm Thị Hương"%1},
                "answers": {"bornOn": "2026-11-20"%4}, "parties": [{"role": "child",
                "fullName": "Trần Gia Bảo", "dateOfBirth": "2026-11-20"%2}%3]})"_s.arg(
                    applicant, more, parties, answers)));
        VERIFY_OK(received);
        QStringList warned = idsOf(received->dossier->warnings);
        warned.removeIf([](const QString& id) { return !id.startsWith(u"registerLacks"); });
        QTEST(warned, "warned");
    }

    void whatIsUnusualIsTold_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("warning");
        QTest::addColumn<bool>("told");
        const auto row = [](const char* name, const QString& now, const char* procedure,
                             const QString& asked, const char* warning, bool told) {
            QTest::newRow(name) << now << QString::fromLatin1(procedure) << asked
                                << QString::fromLatin1(warning) << told;
        };
        const QString marital = uR"({"missingReason": "nộp sau"})"_s;
        row("the last day of the old law", u"2027-02-26T09:00:00"_s, "1.004873", marital,
            "lawChanged", false);
        row("the new law of civil status", u"2027-03-01T09:00:00"_s, "1.004873", marital,
            "lawChanged", true);
        row("certification has no new law", u"2027-03-01T09:00:00"_s, "2.000815",
            uR"({"copies": 1, "pages": 1})"_s, "lawChanged", false);
        const auto born = [](const char* date, const char* exempt = "") {
            return uR"({"applicant": {"fullName": "Lê An", "dateOfBirth": "%1"}%2})"_s.arg(
                QString::fromLatin1(date), QString::fromUtf8(exempt));
        };
        row("a child is charged", kNow, "1.004194", born("2011-01-05"), "exemptionByAge", true);
        row("an elderly person is charged", kNow, "1.004194", born("1966-11-23"), "exemptionByAge",
            true);
        row("neither child nor elderly", kNow, "1.004194", born("1966-11-24"), "exemptionByAge",
            false);
        row("exempt already", kNow, "1.004194",
            born("1950-01-01", R"(, "exempt": "nguoi-cao-tuoi", "exemptProof": "Căn cước")"),
            "exemptionByAge", false);
        const auto number = [](const char* digits) {
            return uR"({"copies": 1, "pages": 1, "applicant": {"fullName": "Lê An", "personalNumber": "%1"}})"_s
                .arg(QString::fromLatin1(digits));
        };
        row("a province that never was", kNow, "2.000815", number("099090123456"),
            "unknownProvince", true);
        row("a country", kNow, "2.000815", number("199090123456"), "unknownProvince", false);
        row("born in a year to come", kNow, "2.000815", number("001299123456"), "bornLater", true);
        row("born this year", kNow, "2.000815", number("001226123456"), "bornLater", false);
        row("who hands it in, too", kNow, "2.000815",
            uR"({"copies": 1, "pages": 1, "submitter": {"fullName": "Lê An", "personalNumber": "099090123456"}})"_s,
            "unknownProvince", true);
        const auto office = [](const char* name) {
            return uR"({"missingReason": "nộp sau", "competentOffice": "%1"})"_s.arg(
                QString::fromUtf8(name));
        };
        row("a province that is no more", kNow, "1.004873", office("Sở Nội vụ tỉnh Thái Bình"),
            "officeGone", true);
        row("while it was", u"2025-06-26T09:00:00"_s, "1.004873",
            office("Sở Nội vụ tỉnh Thái Bình"), "officeGone", false);
        row("another province", kNow, "1.004873", office("UBND xã Tiền Hải, tỉnh Hưng Yên"),
            "officeElsewhere", true);
        row("the own city", kNow, "1.004873", office("UBND phường Ba Đình, thành phố Hà Nội"),
            "officeElsewhere", false);
        row("no province named", kNow, "1.004873", office("UBND phường Ba Đình"), "officeElsewhere",
            false);
    }
    void whatIsUnusualIsTold()
    {
        QFETCH(QString, now);
        QFETCH(QString, procedure);
        QFETCH(QString, asked);
        QFETCH(QString, warning);
        OfficeFixture fixture(now);
        const auto received = fixture.run(kClerk, receiving(procedure, asked));
        VERIFY_OK(received);
        QTEST(idsOf(received->dossier->warnings).contains(warning), "told");
    }

    /// Nobody says for whom it is asked: a parent may ask for a child, and is told what it needs.
    void anExemptionByAgeIsForThatAge_data()
    {
        QTest::addColumn<QString>("applicant");
        QTest::addColumn<QString>("exemption");
        QTest::addColumn<bool>("told");
        const auto row
            = [](const char* name, const char* applicant, const char* exemption, bool told) {
                  QTest::newRow(name)
                      << QString::fromUtf8(applicant) << QString::fromLatin1(exemption) << told;
              };
        const auto born = [](const char* day) {
            return QByteArray("\"fullName\": \"Lê An\", \"dateOfBirth\": \"") + day + '"';
        };
        row("60 today", born("1966-11-23"), "nguoi-cao-tuoi", false);
        row("60 tomorrow", born("1966-11-24"), "nguoi-cao-tuoi", true);
        row("perhaps 60, of that year", born("1966"), "nguoi-cao-tuoi", false);
        row("not 60 by any day of the year", born("1967"), "nguoi-cao-tuoi", true);
        row("below 16", born("2010-11-24"), "tre-em", false);
        row("16 today", born("2010-11-23"), "tre-em", true);
        row("nothing is known", "\"fullName\": \"Lê An\"", "tre-em", false);
        row("the number tells the year", R"("fullName": "Lê An", "personalNumber": "001090123456")",
            "tre-em", true);
        row("asks for no age", born("1990-01-01"), "ho-ngheo", false);
    }
    void anExemptionByAgeIsForThatAge()
    {
        QFETCH(QString, applicant);
        QFETCH(QString, exemption);
        OfficeFixture fixture(kNow);
        const auto received = fixture.run(kClerk,
            receiving(u"1.004222"_s,
                uR"({"missingReason": "nộp sau", "exempt": "%1", "exemptProof": "giấy tờ",
                "applicant": {%2}})"_s.arg(exemption, applicant)));
        VERIFY_OK(received);
        QTEST(idsOf(received->dossier->warnings).contains(u"exemptionOfAnother"_s), "told");
    }

    /// What the law waives for persons is nothing for a company.
    void anExemptionIsForWhomItIsMeant_data()
    {
        QTest::addColumn<QString>("applicant");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("exemption");
        QTest::addColumn<QString>("detail");
        const QString firm = uR"("organisation": "Công ty A", "fullName": "Lê An")"_s;
        const QString holder = uR"("parties": [{"role": "recordHolder", "fullName": "Lê Bé",
            "dateOfBirth": "2015-01-01"}],)"_s;
        const QString citizen = uR"("fullName": "Lê An", "personalNumber": "001090123456")"_s;
        const QString foreigner = uR"("fullName": "John Smith", "passport": "A1234567",
            "nationality": "Hoa Kỳ")"_s;
        const QString none;
        const QString persons = u"exemptionForPersons"_s;
        const QString citizens = u"exemptionForCitizens"_s;
        QTest::newRow("a company") << firm << none << u"ho-ngheo"_s << persons;
        QTest::newRow("… disabled") << firm << none << u"nguoi-khuyet-tat"_s << persons;
        QTest::newRow("… for somebody") << firm << holder << u"nguoi-khuyet-tat"_s << none;
        QTest::newRow("a company with an electronic identity")
            << firm << holder << u"vneid"_s << citizens;
        QTest::newRow("a foreigner with one") << foreigner << none << u"vneid"_s << citizens;
        QTest::newRow("a poor foreigner") << foreigner << none << u"ho-ngheo"_s << none;
        QTest::newRow("a citizen with one") << citizen << none << u"vneid"_s << none;
    }
    void anExemptionIsForWhomItIsMeant()
    {
        QFETCH(QString, applicant);
        QFETCH(QString, more);
        QFETCH(QString, exemption);
        QFETCH(QString, detail);
        OfficeFixture fixture(u"2026-09-03T09:00:00"_s);
        const auto received = fixture.run(kClerk,
            receiving(u"2.000635"_s,
                uR"({"missingReason": "nộp sau", "exempt": "%1", "exemptProof": "giấy tờ", %3
                "answers": {"copies": 5, "eventType": "khai-sinh", "registeredName": "Lê Bé",
                    "registrationNumber": "1/2015"},
                "applicant": {%2}})"_s.arg(exemption, applicant, more)));
        QCOMPARE(received ? QString() : received.error().detail, detail);
    }

    /// Who signed it, or confirms it, does not come to certify themself by a correction.
    void nobodyCorrectsWhatTheySignedIntoTheirOwn_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("knownAtFirst"); // the chairman's number, before it is proposed
        QTest::addColumn<QString>("proposing"); // its refusal
        QTest::addColumn<QString>("confirming");
        QTest::newRow("a signature") << u"2.000884"_s << true << u"ownSignature"_s << QString();
        QTest::newRow("known by the confirmation only")
            << u"2.000884"_s << false << QString() << u"ownSignature"_s;
        QTest::newRow("a copy is nobody's own") << u"2.000815"_s << true << QString() << QString();
    }
    void nobodyCorrectsWhatTheySignedIntoTheirOwn()
    {
        QFETCH(QString, procedure);
        QFETCH(bool, knownAtFirst);
        QFETCH(QString, proposing);
        QFETCH(QString, confirming);
        OfficeFixture fixture(kNow);
        const auto tellNumber = [&] {
            must(fixture.run(u"quantri"_s,
                {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, kChairman},
                    {u"personalNumber"_s, u"001070004455"_s}}));
        };
        if (knownAtFirst)
            tellNumber();
        const QString item
            = procedure == u"2.000815"_s ? uR"(, "copies": 1, "pages": 1)"_s : QString();
        QJsonObject asked = receiving(procedure, uR"({"items": [{"title": "Đơn"%1}]})"_s.arg(item));
        asked[u"applicant"_s] = QJsonObject{{u"fullName"_s, u"Lê Khác Tên"_s},
            {u"personalNumber"_s, u"001070004456"_s}, {u"sex"_s, u"male"_s}};
        const DossierId id = must(fixture.run(kClerk, asked)).dossier->id;
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id));
        VERIFY_OK(fixture.act(kChairman, u"approve"_s, id));
        const QJsonObject own{{u"fullName"_s, u"Lê Khác Tên"_s},
            {u"personalNumber"_s, u"001070004455"_s}, {u"sex"_s, u"male"_s}};
        const auto proposed = fixture.act(kClerk, u"correct"_s, id,
            {{u"reason"_s, u"sai số"_s}, {u"changes"_s, QJsonObject{{u"applicant"_s, own}}}});
        QCOMPARE(proposed ? QString() : proposed.error().detail, proposing);
        if (!proposed)
            return;
        if (!knownAtFirst)
            tellNumber();
        const auto confirmed = fixture.act(
            kChairman, u"correct"_s, id, {{u"confirm"_s, true}, {u"reason"_s, u"đúng"_s}});
        QCOMPARE(confirmed ? QString() : confirmed.error().detail, confirming);
    }

    /// NĐ 23/2015/NĐ-CP Điều 9 khoản 3.
    void nobodyCertifiesTheirOwnSignature_data()
    {
        QTest::addColumn<QString>("number"); // of the account that approves
        QTest::addColumn<QString>("name"); // of who signs; "": the chairman's
        QTest::addColumn<QString>("refused");
        QTest::addColumn<bool>("warns");
        QTest::newRow("the same number")
            << u"001070004455"_s << u"Lê Khác Tên"_s << u"ownSignature"_s << false;
        QTest::newRow("another's number, the same name")
            << u"001070009999"_s << QString() << QString() << false;
        QTest::newRow("the same name, no number known")
            << QString() << QString() << QString() << true;
        QTest::newRow("somebody else") << QString() << u"Lê An"_s << QString() << false;
    }
    void nobodyCertifiesTheirOwnSignature()
    {
        QFETCH(QString, number);
        QFETCH(QString, name);
        QFETCH(QString, refused);
        OfficeFixture fixture(kNow);
        giveNumber(fixture, kChairman, number);
        const QString chairman = findAccount(fixture.office().ward().accounts, kChairman)->name;
        const DossierId id = signatureOf(fixture,
            {{u"fullName"_s, name.isEmpty() ? chairman : name},
                {u"personalNumber"_s, u"001070004455"_s}});
        const auto approved = fixture.act(kChairman, u"approve"_s, id);
        QCOMPARE(approved ? QString() : approved.error().detail, refused);
        if (approved)
            QTEST(idsOf(approved->warnings).contains(u"signerNamesake"_s), "warns");
        else
            QVERIFY(approved.error().source.contains(u"Điều 9 khoản 3"_s));
    }

    /// Nor is it taken in by who gives it.
    void nobodyTakesInTheirOwnSignature_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("number"); // of the clerk's account
        QTest::addColumn<QString>("name"); // of who signs; "": the clerk's
        QTest::addColumn<QString>("refused");
        QTest::addColumn<bool>("warns");
        const QString signature = u"2.000884"_s;
        QTest::newRow("the same number")
            << signature << u"001070004455"_s << u"Lê Khác Tên"_s << u"ownReceipt"_s << false;
        QTest::newRow("another's number, the same name")
            << signature << u"001070009999"_s << QString() << QString() << false;
        QTest::newRow("the same name, no number known")
            << signature << QString() << QString() << QString() << true;
        QTest::newRow("somebody else")
            << signature << QString() << u"Lê An"_s << QString() << false;
        QTest::newRow("a copy is nobody's own")
            << u"2.000815"_s << u"001070004455"_s << QString() << QString() << false;
    }
    void nobodyTakesInTheirOwnSignature()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, number);
        QFETCH(QString, name);
        QFETCH(QString, refused);
        OfficeFixture fixture(kNow);
        giveNumber(fixture, kClerk, number);
        const QString clerk = findAccount(fixture.office().ward().accounts, kClerk)->name;
        const QString count
            = procedure == u"2.000815"_s ? uR"(, "copies": 1, "pages": 1)"_s : QString();
        QJsonObject asked
            = receiving(procedure, uR"({"items": [{"title": "Đơn"%1}]})"_s.arg(count));
        asked[u"applicant"_s] = QJsonObject{{u"fullName"_s, name.isEmpty() ? clerk : name},
            {u"personalNumber"_s, u"001070004455"_s}};
        const auto received = fixture.run(kClerk, asked);
        QCOMPARE(received ? QString() : received.error().detail, refused);
        if (received)
            QTEST(idsOf(received->warnings).contains(u"receiverNamesake"_s), "warns");
        else
            QVERIFY(received.error().source.contains(u"Điều 9 khoản 3"_s));
    }

    void aDeathIsAtAnHourThatWas_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("hour");
        QTest::addColumn<QString>("refused");
        const auto row
            = [](const char* name, const char* day, const char* hour, const char* refused = "") {
                  QTest::newRow(name) << QString::fromUtf8(day) << QString::fromUtf8(hour)
                                      << QString::fromUtf8(refused);
              };
        row("not told", "2026-11-22", "");
        row("in words", "2026-11-22", "05 giờ 20 phút");
        row("as a clock has it", "2026-11-22", "23:40");
        row("the hour alone", "2026-11-22", "17 giờ");
        row("about", "2026-11-22", "khoảng 5h30");
        row("no hour of a day", "2026-11-22", "25 giờ 70", "notHourOfDeath");
        row("no hour of a clock", "2026-11-22", "99:99", "notHourOfDeath");
        row("no hour at all", "2026-11-22", "sáng sớm", "notHourOfDeath");
        row("earlier today", "2026-11-23", "08:59");
        row("later today", "2026-11-23", "09:01", "deathToCome");
    }
    void aDeathIsAtAnHourThatWas()
    {
        QFETCH(QString, day);
        QFETCH(QString, hour);
        OfficeFixture fixture(kNow);
        const auto received = fixture.run(kClerk,
            receiving(u"1.000656"_s,
                uR"({"answers": {"diedOn": "%1", "diedAt": "%2"}, "parties": [{"role": "deceased",
                "fullName": "Lê An"}]})"_s.arg(day, hour)));
        QTEST(received ? QString() : received.error().detail, "refused");
        if (!received)
            QCOMPARE(received.error().field, u"/answers/diedAt"_s);
    }

    void nobodyDiesBeforeTheirBirth_data()
    {
        QTest::addColumn<QString>("born"); // "": not told
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("refused");
        QTest::newRow("before the birth that is told")
            << u"1990-05-01"_s << QString() << u"1900-01-01"_s << u"beforeBirth"_s;
        QTest::newRow("before the year that the number tells")
            << QString() << u"001090123456"_s << u"1900-01-01"_s << u"beforeBirth"_s;
        QTest::newRow("in that year")
            << QString() << u"001090123456"_s << u"1990-01-01"_s << QString();
        QTest::newRow("the birth that is told goes before the number")
            << u"1989-12-30"_s << u"001090123456"_s << u"1989-12-31"_s << QString();
        QTest::newRow("nothing is known") << QString() << QString() << u"1900-01-01"_s << QString();
    }
    void nobodyDiesBeforeTheirBirth()
    {
        QFETCH(QString, born);
        QFETCH(QString, number);
        QFETCH(QString, day);
        OfficeFixture fixture(kNow);
        QJsonObject deceased{{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Lê An"_s}};
        if (!born.isEmpty())
            deceased[u"dateOfBirth"_s] = born;
        if (!number.isEmpty())
            deceased[u"personalNumber"_s] = number;
        QJsonObject asked = receiving(u"1.000656"_s, u"{}"_s);
        asked[u"answers"_s] = QJsonObject{{u"diedOn"_s, day}};
        asked[u"parties"_s] = QJsonArray{deceased};
        const auto received = fixture.run(kClerk, asked);
        QTEST(received ? QString() : received.error().detail, "refused");
    }

    void aNumberKeepsItsPlaceWhenTheClockGoesBack()
    {
        OfficeFixture fixture(kNow);
        fixture.approvedCopies();
        fixture.at(u"2026-11-20T09:00:00"_s);
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, id));
        const auto back = fixture.act(kChairman, u"approve"_s, id);
        VERIFY_OK(back);
        QCOMPARE(back->newNumbers.front().number, 2);
        QVERIFY(idsOf(back->warnings).contains(u"numberDateBack"_s));
        fixture.at(u"2026-11-24T09:00:00"_s);
        const DossierId next = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(kClerk, u"submit"_s, next));
        const auto forth = fixture.act(kChairman, u"approve"_s, next);
        VERIFY_OK(forth);
        QVERIFY(!idsOf(forth->warnings).contains(u"numberDateBack"_s));
    }

    void aRecordedNumberIsOfItsYear_data()
    {
        QTest::addColumn<QString>("volume");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<bool>("warns");
        const QString approved = u"2026-11-25"_s;
        QTest::newRow("another year's volume")
            << u"99/2020"_s << approved << u"volumeShape"_s << false;
        QTest::newRow("its year's") << u"02/2026"_s << approved << QString() << false;
        QTest::newRow("a volume without a year") << u"02"_s << approved << QString() << false;
        QTest::newRow("before the approval") << QString() << u"2026-11-24"_s << QString() << true;
        QTest::newRow("before the receipt")
            << QString() << u"2026-11-20"_s << u"dateOutside"_s << false;
    }
    void aRecordedNumberIsOfItsYear()
    {
        QFETCH(QString, volume);
        QFETCH(QString, date);
        QFETCH(QString, refused);
        OfficeFixture fixture(kNow);
        const DossierId id = must(
            fixture.run(kClerk, receiving(u"1.000656"_s, uR"({"answers": {"diedOn": "2026-11-20"},
                    "parties": [{"role": "deceased", "fullName": "Mai Văn Sơn"}]})"_s)))
                                 .dossier->id;
        fixture.at(u"2026-11-25T09:00:00"_s);
        must(fixture.act(kClerk, u"submit"_s, id));
        must(fixture.act(kChairman, u"approve"_s, id));
        const auto recorded = fixture.act(kClerk, u"recordNumber"_s, id,
            {{u"register"_s, u"KT"_s}, {u"number"_s, 7}, {u"date"_s, date}, {u"volume"_s, volume},
                {u"system"_s, u"hotichdientu"_s}});
        QCOMPARE(recorded ? QString() : recorded.error().detail, refused);
        if (recorded)
            QTEST(idsOf(recorded->warnings).contains(u"numberBeforeApproval"_s), "warns");
    }

    void whoTakesTheResultHasANumberThatCanBe()
    {
        OfficeFixture fixture(kNow);
        const DossierId id = fixture.approvedCopies();
        const auto handed = fixture.act(kClerk, u"handOver"_s, id,
            {{u"to"_s,
                QJsonObject{{u"fullName"_s, u"Lê An"_s}, {u"personalNumber"_s, u"099090123456"_s},
                    {u"authorisation"_s, u"Giấy ủy quyền"_s}}}});
        VERIFY_OK(handed);
        QVERIFY(idsOf(handed->warnings).contains(u"unknownProvince"_s));
    }

    /// What stands against a registration is looked into; nobody waits for that.
    void whatIsRegisteredAlreadyIsVerified_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("people");
        const QString dead = uR"("answers": {"diedOn": "2026-11-22"}, "parties": [
            {"role": "deceased", "fullName": "Lê Văn Bình", "personalNumber": "001060012340"}])"_s;
        const QString couple = uR"("applicant": {"fullName": "Lê Văn Bình",
            "personalNumber": "001060012340"}, "parties": [
            {"role": "husband", "fullName": "Lê Văn Bình", "personalNumber": "001060012340",
             "dateOfBirth": "1960-02-03"},
            {"role": "wife", "fullName": "Vũ Thị Mai", "personalNumber": "001162012349",
             "dateOfBirth": "1962-02-03"}])"_s;
        QTest::newRow("the same death") << u"1.000656"_s << dead;
        QTest::newRow("an open marriage") << u"1.000894"_s << couple;
    }
    void whatIsRegisteredAlreadyIsVerified()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, people);
        OfficeFixture fixture(kNow);
        const QJsonObject asked = receiving(procedure, u'{' + people + u'}');
        const auto first = fixture.run(kClerk, asked);
        VERIFY_OK(first);
        QCOMPARE(first->dossier->lane, Lane::noWait);
        const auto again = fixture.run(kClerk, asked);
        VERIFY_OK(again);
        QCOMPARE(again->dossier->lane, Lane::appointment);
        QVERIFY(again->dossier->answers[u"needsVerification"_s].toBool());
        QVERIFY(again->dossier->due->at.localDate() > QDate(2026, 11, 24));
        QJsonObject insisting = asked;
        insisting[u"lane"_s] = u"no-wait"_s;
        const auto refused = fixture.run(kClerk, insisting);
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"notNoWait"_s);
    }

    void whatCannotBeDoneIsNotTakenIn_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a certificate of marriage by post")
            << u"\"resultBy\": \"post\", \"procedure\": \"1.000894\""_s << u"/resultBy"_s
            << u"handedOverInPerson"_s;
        QTest::newRow("for a body that is no more")
            << u"\"competentOffice\": \"UBND quận Ba Đình\", \"procedure\": \"2.000815\","
               " \"copies\": 1, \"pages\": 1"_s
            << u"/competentOffice"_s << u"bodyEnded"_s;
    }
    void whatCannotBeDoneIsNotTakenIn()
    {
        QFETCH(QString, more);
        OfficeFixture fixture(kNow);
        const QString couple
            = uR"({"applicant": {"fullName": "Lê Văn Bình", "address": "1 Hàng Bông",
            "personalNumber": "001060012340"}, "parties": [
            {"role": "husband", "fullName": "Lê Văn Bình", "personalNumber": "001060012340",
             "dateOfBirth": "1960-02-03"},
            {"role": "wife", "fullName": "Vũ Thị Mai", "personalNumber": "001162012349",
             "dateOfBirth": "1962-02-03"}], )"_s;
        const bool marriage = more.contains(u"1.000894");
        QJsonObject asked
            = json((marriage ? couple : u"{\"applicant\": {\"fullName\": \"Lê Văn Bình\"}, "_s)
                + more + u'}');
        asked[u"do"_s] = u"receive"_s;
        const auto answer = fixture.run(kClerk, asked);
        VERIFY_ERROR(answer, ErrorCode::ruleRefused);
        QTEST(answer.error().field, "field");
        QTEST(answer.error().detail, "detail");
    }

    /// A late dossier is amended all the same, whatever came in after it about the same people.
    void whatCameLaterChangesNoPromise()
    {
        OfficeFixture fixture(kNow);
        QJsonObject asked = receiving(u"1.000894"_s, uR"({"applicant": {"fullName": "Lê Văn Bình",
            "personalNumber": "001060012340"}, "parties": [
            {"role": "husband", "fullName": "Lê Văn Bình", "personalNumber": "001060012340",
             "dateOfBirth": "1960-02-03"},
            {"role": "wife", "fullName": "Vũ Thị Mai", "personalNumber": "001162012349",
             "dateOfBirth": "1962-02-03"}]})"_s);
        asked[u"lane"_s] = u"appointment"_s;
        const auto first = fixture.run(kClerk, asked);
        VERIFY_OK(first);
        VERIFY_OK(fixture.run(kClerk, asked));
        fixture.at(u"2026-11-26T09:00:00"_s);
        const auto amended = fixture.act(
            kClerk, u"amend"_s, first->dossier->id, {{u"note"_s, u"gọi số máy mới"_s}});
        VERIFY_OK(amended);
        QCOMPARE(amended->dossier->due->at, first->dossier->due->at);
        QVERIFY(!amended->dossier->answers[u"needsVerification"_s].toBool());
    }

    void aListingKeepsWhatTheLawCaps_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<bool>("warns");
        const auto row = [](const char* name, const char* procedure, const QString& change,
                             const char* refused, bool warns) {
            QTest::newRow(name) << QString::fromLatin1(procedure) << change
                                << QString::fromLatin1(refused) << warns;
        };
        const auto caps = [](int copies) {
            return uR"({"conditions": [
                {"question": "copies", "op": "atMost", "value": %1, "over": "request", "text": "Không quá", "source": "QĐ 16"},
                {"question": "pages", "op": "atMost", "value": 20, "over": "item", "text": "Không quá", "source": "QĐ 16"}]})"_s
                .arg(copies);
        };
        row("copies without caps", "2.000815", u"{}"_s, "noWaitLiftsCap", false);
        row("more copies", "2.000815", caps(30), "noWaitLiftsCap", false);
        row("the same caps", "2.000815", caps(10), "", false);
        row("narrower", "2.000815", caps(5), "", false);
        row("decided by the police", "1.004194", u"{}"_s, "decidedElsewhere", false);
        row("after closing", "1.004873", uR"({"latestHour": "19:00"})"_s, "latestHourAfterClosing",
            false);
        row("a limit of days without a word why", "2.001035", u"{}"_s, "noWaitNeedsReason", false);
        row("a limit of days", "2.001035",
            uR"({"reason": "Hợp đồng theo mẫu có sẵn, hai bên có mặt"})"_s, "", true);
    }
    void aListingKeepsWhatTheLawCaps()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, change);
        QFETCH(QString, refused);
        OfficeFixture fixture(kNow);
        QJsonObject listing = json(change);
        listing[u"do"_s] = u"proposeNoWait"_s;
        listing[u"procedure"_s] = procedure;
        listing[u"minutes"_s] = 30;
        listing[u"from"_s] = u"2027-01-01"_s;
        listing[u"source"_s] = u"Quyết định 16/QĐ-UBND"_s;
        const auto proposed = fixture.run(kClerk, listing);
        QCOMPARE(proposed ? QString() : proposed.error().detail, refused);
        if (proposed)
            QTEST(idsOf(proposed->warnings).contains(u"noWaitLongLimit"_s), "warns");
    }
};

QTEST_GUILESS_MAIN(TestIntakeChecks)
#include "tst_intakechecks.moc"
