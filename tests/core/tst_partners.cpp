// Other bodies in the life of a dossier: whose step it is, who took over from whom, whose money it
// is, and into whose hands a result goes.
#include "core/base/resource.h"
#include "core/catalogue/bodyends.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/competence.h"
#include "core/dossier/promise.h"
#include "core/dossier/steps.h"
#include "core/office/prints.h"
#include "core/store/verify.h"
#include "core/store/worklists.h"
#include "core/wording/paper.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QJsonObject kApplicant{
    {u"fullName"_s, u"Trần Thị Bích Đào"_s}, {u"personalNumber"_s, u"034187009876"_s}};

DossierId received(OfficeFixture& fixture, QJsonObject command)
{
    command[u"do"_s] = u"receive"_s;
    if (!command.contains(u"applicant"_s))
        command[u"applicant"_s] = kApplicant;
    command[u"missingReason"_s] = u"nộp sau"_s;
    return must(fixture.run(u"tiepnhan"_s, command)).dossier->id;
}

/// What the district decided until its end.
const QJsonObject kFuneral{{u"procedure"_s, u"1.001731"_s},
    {u"parties"_s,
        QJsonArray{
            QJsonObject{{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Nguyễn Văn Bình"_s}}}}};

QStringList ids(const Reasons& reasons)
{
    QStringList ids;
    for (const Reason& reason : reasons)
        ids.append(reason.id);
    return ids;
}

QString refusal(const Result<Answer>& answer)
{
    return answer ? QString() : answer.error().detail;
}

QString textOf(OfficeFixture& fixture, DossierId id, const QString& form)
{
    return must(fillPaper(fixture.office(), must(fixture.office().dossier(id)), form))
        .pages.join(QString());
}

/// A fee of 3,000 of the ward's own, in work.
DossierId inWork(OfficeFixture& fixture)
{
    const DossierId id = received(fixture,
        {{u"procedure"_s, u"1.004873"_s}, {u"answers"_s, QJsonObject{{u"purpose"_s, u"khac"_s}}}});
    must(fixture.act(
        u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Thuế"_s}, {u"note"_s, u"lấy ý kiến"_s}}));
    return id;
}
} // namespace

class TestPartners : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBodyIsAtTheStepOfItsHands()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = received(fixture, {{u"procedure"_s, u"1.010038"_s}});
        QCOMPARE(stepOf(must(fixture.office().dossier(id))), 0);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Công an phường"_s}}));
        QCOMPARE(stepOf(must(fixture.office().dossier(id))), 1);
    }

    void everyBodyThatDecidesHasAStep()
    {
        for (const Procedure& procedure : Catalogue::builtIn().procedures())
            if (!procedure.forwardTo.isEmpty() && !procedure.steps.empty())
                QVERIFY2(stepOfBody(procedure.steps, procedure.forwardTo, 0).value_or(0) > 0,
                    qPrintable(procedure.code));
    }

    void itIsNotSentTwiceWhereItLies()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = received(fixture, {{u"procedure"_s, u"1.010038"_s}});
        const auto send = [&](const QString& to) {
            return refusal(fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, to}}));
        };
        QCOMPARE(send(u"Công an phường"_s), QString());
        QCOMPARE(send(u"Công an phường"_s), u"alreadyForwarded"_s);
        QCOMPARE(send(u"CÔNG AN  PHƯỜNG"_s), u"alreadyForwarded"_s);
        QCOMPARE(send(u"Công an, phường."_s), u"alreadyForwarded"_s);
    }

    void aBodyIsOneHoweverItsNameIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* how, const QString& name, bool same) {
            QTest::newRow(how) << name << same;
        };
        row("as the law writes it", u"Sở Lao động - Thương binh và Xã hội"_s, true);
        row("a long dash", u"Sở Lao động – Thương binh và Xã hội"_s, true);
        row("no blanks", u"Sở Lao động-Thương binh và Xã hội"_s, true);
        row("a comma", u"Sở Lao động, Thương binh và Xã hội"_s, true);
        row("a hard blank", u"Sở\u00a0Lao động - Thương binh và Xã hội."_s, true);
        row("capitals", u"SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"_s, true);
        row("a Cyrillic letter",
            u"Sở Lao động - Thương binh và Xã hội"_s.replace(u'X', QChar(0x425)), true);
        row("another one", u"Sở Nội vụ"_s, false);
        row("a part of the name", u"Thương binh và Xã hội"_s, false);
        row("nothing", u"-"_s, false);
    }
    void aBodyIsOneHoweverItsNameIsWritten()
    {
        QFETCH(QString, name);
        const QString body = u"Sở Lao động - Thương binh và Xã hội"_s;
        QTEST(isOneBody(body, name), "same");
        QTEST(isHandOf(body, name), "same");
        QTEST(isHandOf(body, u"Lãnh đạo "_s + name), "same");
    }

    void whoseHandItIsIsTold_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("hand");
        QTest::addColumn<bool>("is");
        QTest::newRow("the committee, shortened")
            << u"Ủy ban nhân dân quận"_s << u"Chủ tịch UBND quận Hoàn Kiếm"_s << true;
        QTest::newRow("one who belongs to it")
            << u"Sở Nội vụ"_s << u"Văn phòng thuộc Sở Nội vụ"_s << true;
        QTest::newRow("no body") << QString() << u"Sở Nội vụ"_s << false;
        QTest::newRow("signs are no body") << u" – "_s << u"Sở Nội vụ"_s << false;
    }
    void whoseHandItIsIsTold()
    {
        QFETCH(QString, body);
        QFETCH(QString, hand);
        QTEST(isHandOf(body, hand), "is");
    }

    /// However its name was typed when it went out and when it came back.
    void whoDecidesEndsTheWorkHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("sender");
        const QString exact = u"Sở Lao động - Thương binh và Xã hội"_s;
        const QString dash = u"Sở Lao động – Thương binh và Xã hội"_s;
        const QString comma = u"Sở Lao động, Thương binh và Xã hội"_s;
        QTest::newRow("exact") << exact << exact;
        QTest::newRow("a long dash") << dash << dash;
        QTest::newRow("no blanks") << exact << u"Sở Lao động-Thương binh và Xã hội"_s;
        QTest::newRow("out by a comma, back by a dash") << comma << dash;
        QTest::newRow("nobody said") << dash << QString();
    }
    void whoDecidesEndsTheWorkHoweverItIsWritten()
    {
        QFETCH(QString, to);
        QFETCH(QString, sender);
        OfficeFixture fixture;
        const DossierId id = received(fixture, {{u"procedure"_s, u"1.010803"_s}});
        const Answer sent = must(fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, to}}));
        QVERIFY(!sent.dossier->forwardings.back().inside);
        QVERIFY(!ids(sent.warnings).contains(u"forwardedBeside"_s));
        QJsonObject answer{{u"result"_s, u"QĐ 12/QĐ-SLĐTBXH"_s}};
        if (!sender.isEmpty())
            answer[u"sender"_s] = sender;
        const Answer back = must(fixture.act(u"tiepnhan"_s, u"takeResult"_s, id, answer));
        QCOMPARE(back.dossier->state, State::done);
        QVERIFY(back.dossier->forwardings.back().answered);
    }

    /// A step of who decides is none of ours, whatever part of its name was typed.
    /// The process names the organ that works at it: what comes from there is the committee's; an
    /// office on the way to who decides answers, and the work goes on.
    void anotherBodysStepAnswers_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<State>("after");
        QTest::newRow("the organ of the committee that decides") << u"1.001776"_s << State::done;
        QTest::newRow("an office on the way") << u"1.010803"_s << State::processing;
    }
    void anotherBodysStepAnswers()
    {
        QFETCH(QString, procedure);
        QFETCH(State, after);
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        const DossierId id = received(fixture, {{u"procedure"_s, procedure}});
        const QString office = u"Phòng Lao động – Thương binh và Xã hội quận"_s;
        const Answer sent = must(fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, office}}));
        QCOMPARE(ids(sent.warnings).count(u"forwardedBeside"_s), 0);
        const Dossier there = must(fixture.office().dossier(id));
        QVERIFY(!there.forwardings.back().inside);
        must(fixture.act(u"tiepnhan"_s, u"takeResult"_s, id,
            {{u"sender"_s, office}, {u"result"_s, u"Quyết định 5/QĐ-UBND"_s}}));
        const Dossier back = must(fixture.office().dossier(id));
        QCOMPARE(back.state, after);
        QVERIFY(back.forwardings.back().answered);
    }

    void aPartOfTheDecidersNameIsABodyBeside()
    {
        OfficeFixture fixture;
        const DossierId id = received(fixture, {{u"procedure"_s, u"1.010803"_s}});
        QJsonObject there{{u"to"_s, u"Thương binh và Xã hội"_s}};
        QCOMPARE(
            refusal(fixture.act(u"tiepnhan"_s, u"forward"_s, id, there)), u"forwardNeedsNote"_s);
        there[u"note"_s] = u"chuyển giải quyết"_s;
        const Answer sent = must(fixture.act(u"tiepnhan"_s, u"forward"_s, id, there));
        QVERIFY(ids(sent.warnings).contains(u"forwardedBeside"_s));
    }

    void whatABodyThatEndedHadToDecideItsSuccessorDecides_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("decider");
        const QString district = u"Ủy ban nhân dân quận"_s;
        QTest::addRow("the district's last day") << district << QDate(2025, 6, 30) << district;
        QTest::addRow("the ward after it") << district << QDate(2025, 7, 1) << QString();
        QTest::addRow("by its own name")
            << u"Chủ tịch UBND quận Hoàn Kiếm"_s << QDate(2025, 7, 2) << QString();
        QTest::addRow("another district's is not ours")
            << u"UBND quận Ba Đình"_s << QDate(2025, 7, 2) << u"UBND quận Ba Đình"_s;
        QTest::addRow("another body stands")
            << u"Công an phường"_s << QDate(2026, 7, 1) << u"Công an phường"_s;
        QTest::addRow("a department went into another")
            << u"Sở Lao động - Thương binh và Xã hội"_s << QDate(2025, 3, 1) << u"Sở Nội vụ"_s;
        const auto row
            = [](const char* name, const QString& whose, QDate day, const QString& decider) {
                  QTest::newRow(name) << whose << day << decider;
              };
        const QDate march(2025, 3, 1);
        const QDate july(2025, 7, 2);
        row("by a short name", u"Sở LĐTB&XH Hà Nội"_s, march, u"Sở Nội vụ"_s);
        row("its last day", u"Sở Giao thông vận tải Hà Nội"_s, QDate(2025, 2, 28),
            u"Sở Giao thông vận tải Hà Nội"_s);
        row("transport", u"Sở Giao thông vận tải Hà Nội"_s, march, u"Sở Xây dựng"_s);
        row("land", u"Sở Tài nguyên và Môi trường"_s, march, u"Sở Nông nghiệp và Môi trường"_s);
        row("who heads it", u"Giám đốc Sở Kế hoạch và Đầu tư"_s, march, u"Sở Tài chính"_s);
        row("media", u"Sở Thông tin và Truyền thông"_s, march, u"Sở Khoa học và Công nghệ"_s);
        row("one that takes over", u"Sở Nông nghiệp và Môi trường"_s, july,
            u"Sở Nông nghiệp và Môi trường"_s);
        row("one of its parts", u"Thanh tra Sở Giao thông vận tải"_s, march,
            u"Thanh tra Sở Giao thông vận tải"_s);
        const QString centre = u"Trung tâm Dịch vụ việc làm, Sở Lao động - Thương binh và Xã hội"_s;
        row("one that names it behind its own", centre, march, centre);
        row("an office of our district", u"Phòng Tư pháp quận Hoàn Kiếm"_s, july, QString());
        row("the same otherwise", u"Phòng Tư pháp thuộc UBND quận Hoàn Kiếm"_s, july, QString());
        row("who heads the office", u"Trưởng phòng Tư pháp - UBND quận Hoàn Kiếm"_s, july,
            QString());
        row("an office of another district", u"Phòng Tư pháp thuộc UBND quận Ba Đình"_s, july,
            u"Phòng Tư pháp thuộc UBND quận Ba Đình"_s);
        row("an office whose name has signs", u"Phòng Tài chính – Kế hoạch quận Hoàn Kiếm"_s, july,
            QString());
        row("an office that went into another", u"Phòng LĐ-TB&XH quận Hoàn Kiếm"_s, march,
            u"Phòng Nội vụ quận"_s);
        row("and into the ward", u"Phòng LĐ-TB&XH quận Hoàn Kiếm"_s, july, QString());
        row("an office of a ward", u"Phòng Văn hóa - Xã hội phường Hàng Bạc"_s, july,
            u"Phòng Văn hóa - Xã hội phường Hàng Bạc"_s);
        row("a body that mentions one", u"Chi cục Dân số thuộc UBND huyện Ba Vì cũ"_s, july,
            u"Chi cục Dân số thuộc UBND huyện Ba Vì cũ"_s);
        row("the city", u"UBND thành phố Hà Nội"_s, july, u"UBND thành phố Hà Nội"_s);
        row("taxes, twice", u"Chi cục Thuế quận Hoàn Kiếm"_s, july, u"Thuế cơ sở"_s);
    }
    void whatABodyThatEndedHadToDecideItsSuccessorDecides()
    {
        QFETCH(QString, body);
        QFETCH(QDate, day);
        QFETCH(QString, decider);
        const Powers powers{nullptr, {u"UBND PHƯỜNG CỬA NAM"_s}, {u"UBND QUẬN HOÀN KIẾM"_s}};
        QCOMPARE(deciderOn(body, powers, day), decider);
    }

    void whoeverTookOverStands()
    {
        const QDate later(2030, 1, 1);
        const QJsonObject file
            = QJsonDocument::fromJson(compiledIn(u"data/bodyends.json"_s)).object();
        for (const QJsonValue row : file[u"bodies"_s].toArray()) {
            QVERIFY(!row[u"source"_s].toString().isEmpty());
            QStringList places = row[u"of"_s].toVariant().toStringList();
            if (places.isEmpty())
                places.append(QString());
            for (const QString& name : row[u"names"_s].toVariant().toStringList())
                for (const QString& place : places) {
                    const QString body = (name + u' ' + place).trimmed();
                    const BodyEnd* ended = endOfBody(body, later);
                    QVERIFY2(ended && ended->names.contains(body), qPrintable(body));
                    QVERIFY2(!endOfBody(standingOn(body, later), later), qPrintable(body));
                }
        }
    }

    void theWardDecidesWhatTheDistrictLeft()
    {
        OfficeFixture fixture(u"2025-06-27T09:00:00"_s);
        const DossierId id = received(fixture,
            {{u"procedure"_s, u"1.001731"_s},
                {u"parties"_s,
                    QJsonArray{QJsonObject{
                        {u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Nguyễn Văn Bình"_s}}}}});
        QCOMPARE(refusal(fixture.act(u"tiepnhan"_s, u"submit"_s, id)), u"decidedElsewhere"_s);
        fixture.at(u"2025-07-02T09:00:00"_s);
        const auto sent
            = fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Ủy ban nhân dân quận"_s}});
        QCOMPARE(refusal(sent), u"bodyEnded"_s);
        QVERIFY(sent.error().source.contains(u"72/2025/QH15"_s));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        const Answer approved = must(fixture.act(u"chutich"_s, u"approve"_s, id));
        QVERIFY(approved.dossier->approvedAt);
    }

    /// What was sent to the district before its end is decided here after it: nothing is awaited
    /// from there, and nobody is late for it.
    void nothingIsAwaitedFromABodyThatLeftItToUs()
    {
        OfficeFixture fixture(u"2025-06-27T09:00:00"_s);
        const DossierId id = received(fixture, kFuneral);
        VERIFY_OK(
            fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Ủy ban nhân dân quận"_s}}));
        fixture.at(u"2025-07-02T09:00:00"_s);
        const Answer submitted = must(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        QVERIFY(ids(submitted.warnings).contains(u"takenOverHere"_s));
        const Answer approved = must(fixture.act(u"chutich"_s, u"approve"_s, id));
        QCOMPARE(approved.dossier->state, State::done);
        QVERIFY(awaitedFrom(*approved.dossier).isEmpty());
        const Answer given = must(fixture.act(
            u"tiepnhan"_s, u"handOver"_s, id, {{u"to"_s, QJsonObject{{u"self"_s, true}}}}));
        QVERIFY(!ids(given.warnings).contains(u"answerAwaited"_s));
        fixture.at(u"2025-12-01T09:00:00"_s);
        QCOMPARE(must(count(fixture.office().file(), {Work::overdue, fixture.office().now()})), 0);
    }

    /// What the district still answers may come by its successor's name.
    void aSuccessorAnswersForWhoHasEnded()
    {
        OfficeFixture fixture(u"2025-02-20T09:00:00"_s);
        const DossierId id = received(fixture, kFuneral);
        const QString asked = u"Sở Lao động - Thương binh và Xã hội"_s;
        VERIFY_OK(fixture.act(
            u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, asked}, {u"note"_s, u"lấy ý kiến"_s}}));
        fixture.at(u"2025-03-05T09:00:00"_s);
        const Answer back = must(fixture.act(u"tiepnhan"_s, u"takeResult"_s, id,
            {{u"result"_s, u"Công văn 12"_s}, {u"sender"_s, u"Sở Nội vụ"_s}}));
        QVERIFY(back.dossier->forwardings.back().answered);
    }

    void aDutyNamesWhoseItIs_data()
    {
        QTest::addColumn<QJsonObject>("asked");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<bool>("isFee");
        QTest::addRow("the fee") << QJsonObject{} << QString() << true;
        QTest::addRow("the fee, told") << QJsonObject{{u"amount"_s, 3000}} << QString() << true;
        QTest::addRow("a tax without a place")
            << QJsonObject{{u"amount"_s, 500000}} << u"dutyOfWhom"_s << false;
        QTest::addRow("a tax") << QJsonObject{{u"amount"_s, 500000}, {u"payAt"_s, u"Kho bạc"_s}}
                               << QString() << false;
        QTest::addRow("paid to this very authority")
            << QJsonObject{{u"amount"_s, 500000}, {u"payAt"_s, u"Ủy ban nhân dân phường Cửa Nam"_s}}
            << u"dutyPaidHere"_s << false;
        QTest::addRow("paid at its counter")
            << QJsonObject{{u"payAt"_s, u"Bộ phận Tiếp nhận và Trả kết quả phường Cửa Nam"_s}}
            << u"dutyPaidHere"_s << false;
        QTest::addRow("paid at the counter, as people call it")
            << QJsonObject{{u"payAt"_s, u"Bộ phận một cửa"_s}} << u"dutyPaidHere"_s << false;
        QTest::addRow("the ward's name is in it, and it is another body's")
            << QJsonObject{{u"payAt"_s, u"Kho bạc phường Cửa Nam"_s}} << QString() << false;
        QTest::addRow("a tax that is not counted yet")
            << QJsonObject{{u"payAt"_s, u"Kho bạc"_s}} << QString() << false;
    }
    void aDutyNamesWhoseItIs()
    {
        QFETCH(QJsonObject, asked);
        QFETCH(QString, refused);
        QFETCH(bool, isFee);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = inWork(fixture);
        asked[u"reason"_s] = u"nghĩa vụ"_s;
        QCOMPARE(refusal(fixture.act(u"tiepnhan"_s, u"requestPayment"_s, id, asked)), refused);
        if (!refused.isEmpty())
            return;
        QCOMPARE(must(fixture.office().dossier(id)).paymentRequests.back().isFee, isFee);
        const QString paper = textOf(fixture, id, u"payment"_s);
        QCOMPARE(paper.contains(u"3.000"_s), isFee); // another's duty never says our fee
        const QString place = paper.section(u"3. Nơi nộp:"_s, 1).section(u"</p>"_s, 0, 0);
        QCOMPARE(place.contains(u"Kho bạc"_s), !isFee);
    }

    void anothersMoneyNeverComesIntoOurTill()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = inWork(fixture);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestPayment"_s, id,
            {{u"reason"_s, u"lệ phí trước bạ"_s}, {u"amount"_s, 500000},
                {u"payAt"_s, u"Kho bạc Nhà nước"_s}}));
        const auto pay = [&](const QJsonObject& more) {
            return refusal(fixture.act(u"tiepnhan"_s, u"payFee"_s, id, more));
        };
        QCOMPARE(pay({{u"amount"_s, 500000}}), u"proofOfPayment"_s);
        const QString proof = u"Giấy nộp tiền 0012 ngày 24/11/2026"_s;
        QCOMPARE(pay({{u"document"_s, proof}, {u"book"_s, u"AA/26"_s}, {u"number"_s, 1}}),
            u"paidNotHere"_s);
        QCOMPARE(pay({{u"document"_s, proof}, {u"amount"_s, 1}}), u"dutyPaidInPart"_s);
        QCOMPARE(pay({{u"document"_s, proof}}), QString());
        const Dossier dossier = must(fixture.office().dossier(id));
        QCOMPARE(dossier.state, State::processing);
        QVERIFY(dossier.payments.empty() && dossier.due);
        QCOMPARE(dossier.paymentRequests.back().document, proof);
        QCOMPARE(dossier.paymentRequests.back().paidElsewhere, Dong{500000});
        QCOMPARE(pay({{u"document"_s, proof}}), u"nothingOwedElsewhere"_s);
        QCOMPARE(pay({}), QString()); // our own fee is still open, and ours
        QCOMPARE(paid(must(fixture.office().dossier(id))), Dong{3000});
    }

    /// While another body's duty is awaited the ward's own fee is paid as on any day.
    void theFeeIsPaidBesideAnothersDuty_data()
    {
        QTest::addColumn<bool>("feeAsked"); // the fee is asked for as well, and so awaited
        QTest::addColumn<bool>("feeFirst");
        QTest::addRow("the fee first, not asked for") << false << true;
        QTest::addRow("the fee first, asked for") << true << true;
        QTest::addRow("the duty first, the fee asked for") << true << false;
    }
    void theFeeIsPaidBesideAnothersDuty()
    {
        QFETCH(bool, feeAsked);
        QFETCH(bool, feeFirst);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = inWork(fixture);
        const auto act = [&](const QString& name, const QJsonObject& more) {
            return refusal(fixture.act(u"tiepnhan"_s, name, id, more));
        };
        const QJsonObject tax{{u"reason"_s, u"thuế"_s}, {u"payAt"_s, u"Kho bạc"_s}};
        QCOMPARE(act(u"requestPayment"_s, tax), QString());
        QCOMPARE(act(u"requestPayment"_s, tax), u"dutyAskedAlready"_s);
        fixture.at(u"2026-11-25T09:00:00"_s);
        if (feeAsked)
            QCOMPARE(act(u"requestPayment"_s, {{u"reason"_s, u"lệ phí"_s}}), QString());
        const auto state = [&] { return must(fixture.office().dossier(id)).state; };
        const QList<QJsonObject> both{{}, {{u"document"_s, u"Giấy nộp tiền 12"_s}}};
        if (feeAsked)
            QCOMPARE(act(u"payFee"_s, {{u"amount"_s, 1000}}), u"payInFull"_s);
        QCOMPARE(act(u"payFee"_s, both[feeFirst ? 0 : 1]), QString());
        QCOMPARE(state(), State::awaitingPayment);
        fixture.at(u"2026-11-26T09:00:00"_s);
        QCOMPARE(act(u"payFee"_s, both[feeFirst ? 1 : 0]), QString());
        const Dossier dossier = must(fixture.office().dossier(id));
        QCOMPARE(dossier.state, State::processing);
        QCOMPARE(paid(dossier), Dong{3000});
        // Two days stood still, whoever paid when: the clock runs on from the last of them.
        QCOMPARE(dossier.due->at.toIso(), u"2026-12-01T09:00:00+07:00"_s);
        QVERIFY(isCountedBy(
            dossier, *fixture.office().procedureOf(dossier), fixture.office().ward().calendar));
    }

    /// Each body's duty is asked for, noticed and met on its own; the clock runs on from the last.
    void severalBodiesDutiesStandBesideEachOther()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = inWork(fixture);
        const auto act = [&](const QString& name, const QJsonObject& more) {
            return refusal(fixture.act(u"tiepnhan"_s, name, id, more));
        };
        QCOMPARE(act(u"requestPayment"_s,
                     {{u"reason"_s, u"thuế"_s}, {u"amount"_s, 500000}, {u"payAt"_s, u"Kho bạc"_s}}),
            QString());
        fixture.at(u"2026-11-24T09:00:00"_s);
        const QJsonObject second{
            {u"reason"_s, u"tiền thuê đất"_s}, {u"payAt"_s, u"Chi cục Thuế"_s}};
        QCOMPARE(act(u"requestPayment"_s, second), QString());
        QCOMPARE(
            act(u"requestPayment"_s, {{u"reason"_s, u"nhầm"_s}, {u"payAt"_s, u"chi cục  thuế"_s}}),
            u"dutyAskedAlready"_s);
        const auto notices
            = must(fillPaper(fixture.office(), must(fixture.office().dossier(id)), u"payment"_s));
        QCOMPARE(notices.pages.size(), 2);
        QVERIFY(notices.pages[0].contains(u"Số: 01/TBNV"_s));
        QVERIFY(notices.pages[0].contains(u"500.000 đồng"_s));
        QVERIFY(notices.pages[1].contains(u"Số: 02/TBNV"_s));
        QVERIFY(notices.pages[1].contains(u"Chi cục Thuế"_s));
        for (const QString& page : notices.pages) // the clock stands since the first
            QVERIFY(page.contains(u"tạm dừng từ 09 giờ 00 phút, ngày 23 tháng 11"_s));
        const QJsonObject proof{{u"document"_s, u"Giấy nộp tiền 12"_s}};
        QCOMPARE(act(u"payFee"_s, proof), u"whichDuty"_s);
        QJsonObject elsewhere = proof;
        elsewhere[u"payAt"_s] = u"Kho bạc quận"_s;
        QCOMPARE(act(u"payFee"_s, elsewhere), u"notOwedThere"_s);
        QJsonObject more = proof;
        more[u"payAt"_s] = u"KHO BẠC"_s;
        more[u"amount"_s] = 600000;
        const Answer met = must(fixture.act(u"tiepnhan"_s, u"payFee"_s, id, more));
        QVERIFY(ids(met.warnings).contains(u"dutyPaidMore"_s));
        QCOMPARE(met.dossier->state, State::awaitingPayment);
        const Answer own // money of this office, at the same moment
            = must(fixture.act(u"tiepnhan"_s, u"payFee"_s, id, {{u"amount"_s, 3000}}));
        QVERIFY(!ids(own.warnings).contains(u"dutyPaidMore"_s));
        QVERIFY(
            met.dossier->paymentRequests[0].answered && !met.dossier->paymentRequests[1].answered);
        fixture.at(u"2026-11-25T09:00:00"_s);
        const Answer last = must(fixture.act(u"tiepnhan"_s, u"payFee"_s, id, proof));
        QCOMPARE(last.dossier->state, State::processing);
        QCOMPARE(last.dossier->paymentRequests[1].document, u"Giấy nộp tiền 12"_s);
        QVERIFY(isCountedBy(*last.dossier, *fixture.office().procedureOf(*last.dossier),
            fixture.office().ward().calendar));
    }

    /// Who is told of it has no work with it, and is told once.
    void whoIsToldOfItWorksAtNothing()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = received(fixture, {{u"procedure"_s, u"1.004873"_s}});
        QJsonObject told{
            {u"to"_s, u"Trường mầm non"_s}, {u"note"_s, u"phối hợp"_s}, {u"informs"_s, true}};
        const Answer first = must(fixture.act(u"tiepnhan"_s, u"forward"_s, id, told));
        QCOMPARE(first.dossier->state, State::received);
        told[u"to"_s] = u"trường  mầm non"_s;
        QCOMPARE(refusal(fixture.act(u"tiepnhan"_s, u"forward"_s, id, told)), u"alreadyInformed"_s);
        const QString slip = textOf(fixture, id, u"control"_s);
        QVERIFY2(slip.contains(u"Gửi để biết; phối hợp"_s), qPrintable(slip));
        QVERIFY(verify(fixture.office().file())->ok);
    }

    void aCertificateOfMarriageGoesIntoTheirOwnHands_data()
    {
        QTest::addColumn<QJsonObject>("to");
        QTest::addColumn<QString>("refused");
        QTest::addRow("to themselves") << QJsonObject{{u"self"_s, true}} << QString();
        QTest::addRow("by post") << QJsonObject{{u"post"_s, u"RN123456789VN"_s}}
                                 << u"handedOverInPerson"_s;
        QTest::addRow("to a stranger")
            << QJsonObject{{u"fullName"_s, u"Kẻ Lạ"_s}, {u"authorisation"_s, u"Giấy ủy quyền"_s}}
            << u"handedOverInPerson"_s;
    }
    void aCertificateOfMarriageGoesIntoTheirOwnHands()
    {
        QFETCH(QJsonObject, to);
        QFETCH(QString, refused);
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        QJsonObject husband{{u"role"_s, u"husband"_s}, {u"fullName"_s, u"Lê Văn Hòa"_s},
            {u"personalNumber"_s, u"001098004455"_s}, {u"dateOfBirth"_s, u"1998-01-01"_s},
            {u"sex"_s, u"male"_s}};
        QJsonObject wife{{u"role"_s, u"wife"_s}, {u"fullName"_s, u"Phạm Thị Hương"_s},
            {u"personalNumber"_s, u"001199005678"_s}, {u"dateOfBirth"_s, u"1999-01-01"_s},
            {u"sex"_s, u"female"_s}};
        QJsonObject applicant = husband;
        applicant.remove(u"role"_s);
        const DossierId id = received(fixture,
            {{u"procedure"_s, u"1.000894"_s}, {u"applicant"_s, applicant},
                {u"parties"_s, QJsonArray{husband, wife}}});
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, id));
        if (must(fixture.office().dossier(id)).state == State::approved)
            VERIFY_OK(fixture.act(u"tiepnhan"_s, u"recordNumber"_s, id,
                {{u"register"_s, u"KH"_s}, {u"number"_s, 12}, {u"date"_s, u"2022-05-04"_s},
                    {u"system"_s, u"Hệ thống hộ tịch"_s}}));
        const auto taken = fixture.act(u"tiepnhan"_s, u"handOver"_s, id, {{u"to"_s, to}});
        QCOMPARE(refusal(taken), refused);
        if (!refused.isEmpty())
            QVERIFY(taken.error().source.contains(u"Điều 18"_s));
    }

    void whoTakesAResultIsOnePerson_data()
    {
        QTest::addColumn<QJsonObject>("to");
        QTest::addColumn<QString>("refused");
        QTest::addRow("both") << QJsonObject{{u"self"_s, true}, {u"fullName"_s, u"Kẻ Lạ"_s}}
                              << u"selfAndOther"_s;
        QTest::addRow("the applicant as somebody else") << QJsonObject{
            {u"fullName"_s, u"TRẦN THỊ BÍCH ĐÀO"_s},
            {u"authorisation"_s, u"Giấy ủy quyền"_s}} << u"takerIsApplicant"_s;
        QTest::addRow("somebody of the same name")
            << QJsonObject{{u"fullName"_s, u"Trần Thị Bích Đào"_s},
                   {u"personalNumber"_s, u"001199005678"_s},
                   {u"authorisation"_s, u"Giấy ủy quyền"_s}}
            << QString();
        QTest::addRow("somebody else") << QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s},
            {u"authorisation"_s, u"Giấy ủy quyền"_s}}
                                       << QString();
        QTest::addRow("somebody else under the applicant's number") << QJsonObject{
            {u"fullName"_s, u"Lê Văn Hòa"_s}, {u"personalNumber"_s, u"034187009876"_s},
            {u"authorisation"_s, u"Giấy ủy quyền"_s}} << u"numberOfAnother"_s;
    }
    void whoTakesAResultIsOnePerson()
    {
        QFETCH(QJsonObject, to);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        const DossierId id = fixture.approvedCopies();
        QCOMPARE(refusal(fixture.act(u"tiepnhan"_s, u"handOver"_s, id, {{u"to"_s, to}})), refused);
    }

    void whatEndsWithMoneyTakenSaysSo()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = received(fixture,
            {{u"procedure"_s, u"1.004873"_s},
                {u"answers"_s, QJsonObject{{u"purpose"_s, u"khac"_s}}}});
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"payFee"_s, id, {{u"amount"_s, 1000}}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"payFee"_s, id, {{u"amount"_s, 1000}}));
        const QString third
            = must(fixture.act(u"tiepnhan"_s, u"payFee"_s, id, {{u"amount"_s, 1000}}))
                  .receipt->event.toString();
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"cancelReceipt"_s, id,
            {{u"event"_s, third}, {u"reason"_s, u"ghi nhầm"_s}}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"payFee"_s, id, {{u"amount"_s, 1000}}));
        const Answer stopped = must(
            fixture.act(u"tiepnhan"_s, u"withdraw"_s, id, {{u"reason"_s, u"không cần nữa"_s}}));
        QVERIFY(ids(stopped.warnings).contains(u"moneyToGiveBack"_s));
        const QString notice = textOf(fixture, id, u"stop"_s);
        QVERIFY(notice.contains(u"3.000"_s));
        QVERIFY(!notice.contains(u"4.000"_s) && !notice.contains(u"đã hoàn trả"_s));
        const auto slip = mayPrint(must(fixture.office().dossier(id)), nullptr, u"receipt"_s);
        VERIFY_ERROR(slip, ErrorCode::ruleRefused);
        QCOMPARE(slip.error().detail, u"promiseEnded"_s);
    }

    void nothingIsLeftToCorrectInWhatWasVoided()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.approvedCopies();
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"correct"_s, id,
            {{u"changes"_s, QJsonObject{{u"note"_s, u"khác"_s}}}, {u"reason"_s, u"nhầm"_s}}));
        VERIFY_OK(fixture.act(u"chutich"_s, u"void"_s, id, {{u"reason"_s, u"nhầm hồ sơ"_s}}));
        QVERIFY(!must(fixture.office().dossier(id)).correction);
    }

    void papersThatWereAskedForAndDidNotComeAreNamed_data()
    {
        QTest::addColumn<QString>("came");
        QTest::addColumn<QString>("left");
        QTest::newRow("one of two") << u"Tờ khai"_s << u"Giấy báo tử"_s;
        QTest::newRow("in other letters") << u"TỜ  KHAI"_s << u"Giấy báo tử"_s;
        QTest::newRow("a longer name is another paper")
            << u"Giấy báo tử của người làm chứng"_s << u"Tờ khai: chưa ký; Giấy báo tử"_s;
        QTest::newRow("a word of it is none") << u"Giấy"_s << u"Tờ khai: chưa ký; Giấy báo tử"_s;
    }
    void papersThatWereAskedForAndDidNotComeAreNamed()
    {
        QFETCH(QString, came);
        QFETCH(QString, left);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = received(fixture,
            {{u"procedure"_s, u"1.004873"_s},
                {u"answers"_s, QJsonObject{{u"purpose"_s, u"khac"_s}}}});
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestSupplement"_s, id,
            {{u"reason"_s, u"thiếu"_s},
                {u"items"_s, QJsonArray{u"Tờ khai: chưa ký"_s, u"Giấy báo tử"_s}}}));
        const Answer answer = must(fixture.act(u"tiepnhan"_s, u"supplement"_s, id,
            {{u"documents"_s, QJsonArray{QJsonObject{{u"name"_s, came}}}}}));
        const auto told = std::ranges::find(answer.warnings, u"askedNotCome"_s, &Reason::id);
        QVERIFY(told != answer.warnings.end());
        QCOMPARE(told->values[u"names"_s].toString(), left);
    }

    void theVersionOfTheDayOfAcceptanceIsAdopted()
    {
        OfficeFixture fixture(u"2025-10-31T09:00:00"_s);
        const DossierId id = received(fixture,
            {{u"procedure"_s, u"2.000815"_s}, {u"register"_s, true},
                {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}}});
        fixture.at(u"2025-11-03T09:00:00"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"accept"_s, id));
        const Dossier accepted = must(fixture.office().dossier(id));
        QVERIFY(fixture.office().ward().hasAdopted(accepted.procedureHash));
        VERIFY_OK(fixture.reopen());
        QVERIFY(fixture.office().ward().hasAdopted(accepted.procedureHash));
        QVERIFY(verify(fixture.office().file())->ok);
    }

    void aWardThatDoesNotStandTakesNothingIn()
    {
        OfficeFixture fixture(u"2017-12-29T09:00:00"_s);
        const auto taken = fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
                {u"applicant"_s, kApplicant}});
        VERIFY_ERROR(taken, ErrorCode::ruleRefused);
        QCOMPARE(taken.error().detail, u"noBodyOn"_s);
    }
};

QTEST_GUILESS_MAIN(TestPartners)
#include "tst_partners.moc"
