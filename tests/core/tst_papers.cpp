// What the printed papers say of a dossier: from its events to the filled form.
#include "core/catalogue/legalsource.h"
#include "core/dossier/lateness.h"
#include "core/forms/words.h"
#include "core/office/cash.h"
#include "core/office/prints.h"
#include "core/store/worklists.h"
#include "core/wording/civilcontext.h"
#include "core/wording/paper.h"
#include "core/wording/papercontext.h"
#include "core/wording/wording.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <QJsonDocument>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kOld = u"2022-05-04T09:00:00"_s;
const QString kNew = u"2026-11-23T09:00:00"_s;

const QJsonObject kApplicant{{u"fullName"_s, u"Trần Thị Bích Đào"_s},
    {u"personalNumber"_s, u"034187009876"_s}, {u"address"_s, u"Số 5 Ngõ Trạm"_s},
    {u"relation"_s, u"con gái"_s}};

QJsonObject json(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Received, decided by the chairman and, where another system gives it, numbered.
DossierId live(OfficeFixture& fixture, QJsonObject receive, QJsonObject number)
{
    receive[u"do"_s] = u"receive"_s;
    if (!receive.contains(u"applicant"_s))
        receive[u"applicant"_s] = kApplicant;
    const DossierId id = must(fixture.run(u"tiepnhan"_s, receive)).dossier->id;
    must(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
    must(fixture.act(u"chutich"_s, u"approve"_s, id));
    if (!number.isEmpty()) {
        number[u"date"_s] = fixture.office().now().localDate().toString(Qt::ISODate);
        number[u"system"_s] = u"Hệ thống dùng chung"_s;
        must(fixture.act(u"tiepnhan"_s, u"recordNumber"_s, id, number));
    }
    return id;
}

/// The deputy signs every procedure for the chairman.
void assignDeputy(OfficeFixture& fixture)
{
    must(fixture.run(u"quantri"_s,
        {{u"do"_s, u"assign"_s}, {u"person"_s, u"phochutich"_s},
            {u"procedures"_s, QJsonArray{u"*"_s}}, {u"from"_s, u"2022-01-01"_s},
            {u"form"_s, u"KT."_s}, {u"decided"_s, u"2021-12-30"_s},
            {u"decision"_s, u"Quyết định phân công 12/QĐ-UBND"_s}}));
}

/// Received for a day, without an answer to give.
DossierId appointment(OfficeFixture& fixture, const QString& procedure)
{
    return must(
        fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, procedure}, {u"applicant"_s, kApplicant}}))
        .dossier->id;
}

void lives()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("receive");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("book");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("silent");
}

const QString kCopies = uR"({"procedure": "2.000815", "answers": {"copies": 1, "pages": 1}})"_s;
const QString kSignatures
    = uR"({"procedure": "2.000884", "answers": {"documents": 2, "variant": "many"},
    "parties": [{"role": "signer", "fullName": "Phạm Thị Hương", "personalNumber": "034192009873"}]})"_s;
const QString kExtract = uR"({"procedure": "2.000635", "answers": {"copies": 2,
    "eventType": "khai-tu", "registeredName": "Nguyễn Gia Bảo", "registeredOn": "2019-03-02"}})"_s;
const QString kMarriage = uR"({"procedure": "1.000894",
    "applicant": {"fullName": "Nguyễn Văn Quyết", "personalNumber": "001090004455"}, "parties": [
    {"role": "husband", "fullName": "Nguyễn Văn Quyết", "dateOfBirth": "1990-08-19", "sex": "male",
     "personalNumber": "001090004455"},
    {"role": "wife", "fullName": "Phạm Thị Hương", "dateOfBirth": "1992-02-05", "sex": "female",
     "passport": "C1234567"}]})"_s;
const QString kDeath
    = uR"({"procedure": "1.000656", "answers": {"diedOn": "2022-05-02"}, "parties": [
    {"role": "deceased", "fullName": "Mai Văn Sơn", "dateOfBirth": "1952-01-08", "sex": "male"}]})"_s;
const QString kRelatedDeath
    = uR"({"procedure": "1.000656", "applicant": {"fullName": "Mai Văn Hòa"},
    "answers": {"diedOn": "2022-05-02"}, "parties": [
    {"role": "deceased", "fullName": "Mai Văn Sơn", "relation": "con trai"}]})"_s;
const QString kContract = uR"({"procedure": "2.001035",
    "answers": {"documentTitle": "Hợp đồng ủy quyền bán xe"}})"_s;
const QString kBirth
    = uR"({"procedure": "1.001193", "answers": {"bornOn": "2022-04-20"}, "parties": [
    {"role": "child", "fullName": "Trần Gia Bảo", "dateOfBirth": "2022-04-20"},
    {"role": "mother", "fullName": "Phạm Thị Hương", "sex": "female"}]})"_s;
const QString kFullBirth = uR"({"procedure": "1.001193", "answers": {"bornOn": "2022-04-20",
    "birthPlace": "Bệnh viện Phụ sản Hà Nội, quận Ba Đình"}, "parties": [
    {"role": "child", "fullName": "Trần Gia Bảo", "dateOfBirth": "2022-04-20"},
    {"role": "mother", "fullName": "Phạm Thị Hương", "sex": "female"}]})"_s;
const QString kBirthAnew = uR"({"procedure": "1.004884",
    "answers": {"birthPlace": "Trạm y tế xã Vạn Phúc"}})"_s;
const QString kOwnBirthAnew = uR"({"procedure": "1.004884",
    "applicant": {"fullName": "Trần Thị Bích Đào", "personalNumber": "034187009876",
     "dateOfBirth": "1987-05-06", "sex": "female", "ethnicity": "Kinh"},
    "answers": {"birthPlace": "Trạm y tế xã Vạn Phúc"}, "parties": [
    {"role": "mother", "fullName": "Phạm Thị Hương", "dateOfBirth": "1960", "sex": "female"},
    {"role": "father", "fullName": "Trần Văn Nam", "dateOfBirth": "1958", "sex": "male"}]})"_s;
const QString kChildsBirthAnew = uR"({"procedure": "1.004884",
    "answers": {"birthPlace": "Trạm y tế xã Vạn Phúc"}, "parties": [
    {"role": "child", "fullName": "Trần Gia Bảo", "dateOfBirth": "2012", "sex": "male"},
    {"role": "mother", "fullName": "Trần Thị Bích Đào", "personalNumber": "034187009876"}]})"_s;
const QString kMothersBirthAnew = uR"({"procedure": "1.004884",
    "applicant": {"fullName": "Phạm Thị Hương", "personalNumber": "034192009873"}, "parties": [
    {"role": "mother", "fullName": "Phạm Thị Hương", "sex": "female",
     "personalNumber": "034192009873"}]})"_s;
const QString kCompanysBirthAnew = uR"({"procedure": "1.004884",
    "applicant": {"organisation": "Trung tâm Bảo trợ An Bình", "taxCode": "0101234567",
    "representative": {"fullName": "Lê Thị Hòa", "personalNumber": "034192009873"}}})"_s;
const QString kBirthByMother
    = uR"({"procedure": "1.001193", "answers": {"bornOn": "2022-04-20"}, "parties": [
    {"role": "child", "fullName": "Trần Gia Bảo", "dateOfBirth": "2022-04-20"},
    {"role": "mother", "fullName": "Phạm Thị Hương", "sex": "female",
     "personalNumber": "034192009873"}]})"_s;
const QString kBirthByTheMother = uR"({"procedure": "1.001193", "answers": {"bornOn": "2022-04-20"},
    "applicant": {"fullName": "Phạm Thị Hương", "personalNumber": "034192009873"}, "parties": [
    {"role": "child", "fullName": "Trần Gia Bảo", "dateOfBirth": "2022-04-20"},
    {"role": "mother", "fullName": "Phạm Thị Hương", "sex": "female",
     "personalNumber": "034192009873"}]})"_s;
const QString kBirthByTheFather = uR"({"procedure": "1.001193", "answers": {"bornOn": "2022-04-20"},
    "applicant": {"fullName": "Trần Văn Minh", "personalNumber": "034090009875"}, "parties": [
    {"role": "child", "fullName": "Trần Gia Bảo", "dateOfBirth": "2022-04-20"},
    {"role": "mother", "fullName": "Phạm Thị Hương", "sex": "female"},
    {"role": "father", "fullName": "Trần Văn Minh", "personalNumber": "034090009875"}]})"_s;
const QString kMarital = uR"({"procedure": "1.004873", "answers": {}})"_s;
const QString kNamedSignatures = uR"({"procedure": "2.000884",
    "items": [{"title": "Sơ yếu lý lịch"}, {"title": "Giấy ủy quyền"}]})"_s;
const QString kOutside = uR"({"procedure": "2.000884", "items": [{"title": "Giấy ủy quyền"}],
    "answers": {"outsidePlace": "Bệnh viện Việt Đức", "outsideTime": "8:45", "variant": "one"}})"_s;
const QString kOutsideBefore = uR"({"procedure": "2.000884", "items": [{"title": "Giấy ủy quyền"}],
    "answers": {"outsidePlace": "Bệnh viện Việt Đức", "outsideTime": "17:30 20/11/2026"}})"_s;
const QString kElectronic = uR"({"procedure": "2.000884", "items": [{"title": "Giấy ủy quyền"}],
    "applicant": {"fullName": "Trần Thị Bích Đào", "personalNumber": "034187009876",
    "idPaper": "can-cuoc-dien-tu"}})"_s;
const QString kCompanySigns = uR"({"procedure": "2.000884", "items": [{"title": "Giấy ủy quyền"}],
    "applicant": {"organisation": "Công ty An Bình", "taxCode": "0101234567",
    "representative": {"fullName": "Lê Thị Hòa", "personalNumber": "034192009873"}}})"_s;
const QString kCompanyCopies = uR"({"procedure": "2.000815", "answers": {"copies": 1, "pages": 1},
    "applicant": {"organisation": "Công ty An Bình", "taxCode": "0101234567",
    "representative": {"fullName": "Lê Thị Hòa", "personalNumber": "034192009873"}}})"_s;
/// All that the books of civil status ask for.
const QString kFullMarriage = uR"({"procedure": "1.000894",
    "applicant": {"fullName": "Hoàng Thị Nga", "personalNumber": "034192009873"}, "parties": [
    {"role": "husband", "fullName": "Kim Min Ho", "dateOfBirth": "1990-08-19", "sex": "male",
     "nationality": "Hàn Quốc", "passport": "M12345678"},
    {"role": "wife", "fullName": "Hoàng Thị Nga", "dateOfBirth": "1992-02-05", "sex": "female",
     "personalNumber": "034192009873", "ethnicity": "Tày"}]})"_s;
const QString kFullDeath = uR"({"procedure": "1.000656",
    "answers": {"diedOn": "2022-05-02", "diedAt": "08 giờ 30 phút", "deathPlace": "Bệnh viện Bạch Mai",
     "deathCause": "Bệnh già", "deathNotice": "Số 12 ngày 02/5/2022, Bệnh viện Bạch Mai"}, "parties": [
    {"role": "deceased", "fullName": "Mai Văn Sơn", "dateOfBirth": "1952-01-08", "sex": "male",
     "ethnicity": "Kinh"}]})"_s;
} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

    /// The HTML of what `fill` makes holds all of `says` and nothing of `silent`.
    void compare(const Result<FilledForm>& form)
    {
        QFETCH(QStringList, says);
        QFETCH(QStringList, silent);
        VERIFY_OK(form);
        const QString html = form->pages.join(QString());
        for (const QString& text : says)
            QVERIFY2(html.contains(text), qPrintable(text + u"\n\n"_s + html));
        for (const QString& text : silent)
            QVERIFY2(!html.contains(text), qPrintable(text + u"\n\n"_s + html));
    }

private Q_SLOTS:
    /// A reprint proves what was handed in; a day that does not hold any more is not told again.
    void aReceiptPromisesNoDayWhilePapersAreAwaited_data()
    {
        QTest::addColumn<QString>("lane");
        QTest::newRow("promised at receipt") << u"appointment"_s;
        QTest::newRow("never promised") << QString();
    }
    void aReceiptPromisesNoDayWhilePapersAreAwaited()
    {
        QFETCH(QString, lane);
        OfficeFixture fixture(kOld);
        const DossierId id = fixture.receiveCopies(2, 3, lane);
        const QString before
            = must(fillPaper(fixture.office(), *fixture.office().dossier(id), u"receipt"_s))
                  .pages.front();
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestSupplement"_s, id,
            {{u"reason"_s, u"thiếu"_s}, {u"items"_s, QJsonArray{u"Bản chính"_s}}}));
        const auto dossier = fixture.office().dossier(id);
        QVERIFY(!dossier->due);
        const auto after = fillPaper(fixture.office(), *dossier, u"receipt"_s);
        VERIFY_OK(after);
        QVERIFY(mayPrint(*dossier, nullptr, u"receipt"_s));
        const QString stands = u"<b>chưa hẹn ngày</b> – thời hạn giải quyết tạm dừng từ ngày 04 "
                               "tháng 5 năm 2022 để chờ giấy tờ bổ sung"_s;
        const QString promise = u"5. Thời gian trả kết quả giải quyết hồ sơ: <b>"_s;
        QVERIFY2(after->pages.front().contains(stands), qPrintable(after->pages.front()));
        QVERIFY(after->pages.front().contains(promise + u"</b>"_s)); // no day
        QVERIFY(!after->pages.front().contains(u"..... giờ"_s));
        QCOMPARE(after->pages.front().section(promise, 0, 0), before.section(promise, 0, 0));
        QVERIFY(!before.contains(stands));
        QVERIFY(!before.contains(u"Bộ phận tiếp nhận và trả kết quả:"_s)); // the name says it
        QCOMPARE(before.contains(u"..... giờ"_s), lane.isEmpty());
    }

    /// The promise is another one, and the paper says so; the first slip is not made up again.
    void papersThatCameMakeAnotherSlip()
    {
        OfficeFixture fixture(kOld);
        const DossierId id = fixture.receiveCopies(2, 3, u"appointment"_s);
        const auto slip = [&] {
            return must(fillPaper(fixture.office(), *fixture.office().dossier(id), u"receipt"_s))
                .pages.front();
        };
        QVERIFY(!slip().contains(u"Hẹn lại"_s));
        VERIFY_OK(fixture.office().recordPrint(id, u"receipt"_s, {u"tiepnhan"_s}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestSupplement"_s, id,
            {{u"reason"_s, u"thiếu"_s}, {u"items"_s, QJsonArray{u"Bản chính"_s}}}));
        fixture.at(u"2022-07-06T09:00:00"_s);
        VERIFY_ERROR(fixture.act(u"tiepnhan"_s, u"supplement"_s, id,
                         {{u"documents"_s, QJsonArray{QJsonObject{{u"id"_s, u"khong-co"_s}}}}}),
            ErrorCode::badInput);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"supplement"_s, id,
            {{u"documents"_s, QJsonArray{QJsonObject{{u"id"_s, u"ban-chinh"_s}}}}}));
        QVERIFY2(slip().contains(u"Hẹn lại sau khi nhận đủ giấy tờ bổ sung lúc 09 giờ 00"_s),
            qPrintable(slip()));
        QVERIFY(slip().contains(u"ngày 06 tháng 7 năm 2022"_s));
        QCOMPARE(fixture.office().dossier(id)->prints.count(u"receipt"_s), std::size_t(0));
    }

    void theStopNoticeSaysWhatIsGivenBack_data()
    {
        QTest::addColumn<bool>("paid");
        QTest::addColumn<bool>("givenBack");
        QTest::addColumn<QString>("says");
        QTest::addRow("nothing was paid") << false << false << u"Việc hoàn trả: không có"_s;
        QTest::addRow("to be written by hand") << true << false << u"Việc hoàn trả: ....."_s;
        QTest::addRow("given back") << true << true << u"Việc hoàn trả: đã hoàn trả"_s;
    }
    void theStopNoticeSaysWhatIsGivenBack()
    {
        QFETCH(bool, paid);
        QFETCH(bool, givenBack);
        OfficeFixture fixture(kNew);
        const DossierId id = fixture.receiveCopies(1, 1);
        if (paid)
            VERIFY_OK(fixture.act(u"tiepnhan"_s, u"payFee"_s, id));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"withdraw"_s, id));
        if (givenBack)
            VERIFY_OK(
                fixture.act(u"tiepnhan"_s, u"cancelReceipt"_s, id, {{u"reason"_s, u"hoàn"_s}}));
        const QString page
            = must(fillPaper(fixture.office(), *fixture.office().dossier(id), u"stop"_s))
                  .pages.front();
        QFETCH(QString, says);
        QVERIFY2(page.contains(says), qPrintable(page.right(2500)));
        QVERIFY(page.contains(u"Lý do: theo đề nghị của bà."_s)); // none was told
        QCOMPARE(page.contains(u"đã nộp: 2.000 đồng"_s), paid);
    }

    void papersNameWhoActed()
    {
        OfficeFixture fixture(kNew);
        const DossierId id = fixture.receiveCopies(1, 1);
        const auto paper = [&](const QString& form) {
            const auto filled = fillPaper(fixture.office(), *fixture.office().dossier(id), form);
            return filled ? filled->pages.join(QString()) : QString();
        };
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        VERIFY_OK(fixture.act(u"chutich"_s, u"return"_s, id, {{u"reason"_s, u"thiếu trang"_s}}));
        QCOMPARE(paper(u"control"_s).count(u"Trần Quốc Khánh"_s), 2); // he got it and gave it back
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        QCOMPARE(paper(u"control"_s).count(u"Trần Quốc Khánh"_s), 2); // nobody has decided yet
        VERIFY_OK(fixture.act(u"chutich"_s, u"return"_s, id, {{u"reason"_s, u"thiếu dấu"_s}}));
        VERIFY_OK(fixture.act(u"tiepnhan2"_s, u"requestSupplement"_s, id,
            {{u"items"_s, QJsonArray{u"trang 3"_s}}, {u"reason"_s, u"thiếu"_s}}));
        QVERIFY(paper(u"supplement"_s).contains(u"Vũ Minh Đức"_s));
        QVERIFY(!paper(u"supplement"_s).contains(u"Nguyễn Thị Thu Hà"_s));
    }

    /// Each giver's own step decides: Tiếp nhận ends 4/5 14:00, Thụ lý 6/5 09:00, Phê duyệt 6/5
    /// 14:00.
    void aHandOverIsBeforeOnOrAfterItsStep()
    {
        OfficeFixture fixture;
        const auto received = fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
                {u"applicant"_s,
                    QJsonObject{{u"fullName"_s, u"Trần Thị Đào"_s},
                        {u"personalNumber"_s, u"034187009876"_s}}}});
        VERIFY_OK(received);
        const DossierId id = received->dossier->id;
        VERIFY_OK(fixture.act(
            u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Công chức Tư pháp - Hộ tịch"_s}}));
        fixture.at(u"2022-05-05T10:00:00"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        fixture.at(u"2022-05-09T08:30:00"_s);
        VERIFY_OK(fixture.act(u"chutich"_s, u"return"_s, id, {{u"reason"_s, u"thiếu chữ ký"_s}}));
        QStringList results;
        const QJsonObject context = controlContext(fixture.office(), *fixture.office().dossier(id));
        for (const QJsonValue row : context[u"rows"_s].toArray())
            results.append(row[u"result"_s].toString());
        QCOMPARE(results, (QStringList{{}, u"Đúng hạn"_s, u"Trước hạn"_s, u"Quá hạn"_s}));
    }

    /// A row's giver is the holder before, whoever types it; the body is the giver's.
    void theSlipFollowsWhoHasTheDossier()
    {
        OfficeFixture fixture;
        const DossierId id = appointment(fixture, u"1.004873"_s);
        const auto forward = [&](const QString& to) {
            VERIFY_OK(fixture.act(
                u"tiepnhan2"_s, u"forward"_s, id, {{u"to"_s, to}, {u"note"_s, u"lấy ý kiến"_s}}));
        };
        forward(u"Công chức Tư pháp - Hộ tịch"_s);
        forward(u"Công an phường"_s);
        forward(u"Trạm y tế"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"takeResult"_s, id,
            {{u"result"_s, u"CV 3"_s}, {u"sender"_s, u"Công an phường"_s}}));
        const QJsonObject unheard{{u"reason"_s, u"Trạm y tế chưa trả lời"_s}};
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id, unheard));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"undoSubmit"_s, id));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id, unheard));
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, id));
        VERIFY_OK(fixture.act(u"tiepnhan2"_s, u"recordNumber"_s, id,
            {{u"register"_s, u"XNTTHN"_s}, {u"number"_s, 7}, {u"date"_s, u"2022-05-04"_s},
                {u"system"_s, u"Hệ thống dùng chung"_s}}));
        QStringList rows;
        const QJsonObject context = controlContext(fixture.office(), *fixture.office().dossier(id));
        for (const QJsonValue row : context[u"rows"_s].toArray())
            rows.append(row[u"agency"_s].toString() + u": "_s + row[u"giver"_s].toString()
                + u" → "_s + row[u"receiver"_s].toString());
        const QString desk = u"Bộ phận Tiếp nhận và Trả kết quả phường Cửa Nam: "_s;
        const QString clerk = u"Nguyễn Thị Thu Hà"_s;
        const QString ward = u"UBND phường Cửa Nam: "_s;
        QCOMPARE(rows,
            (QStringList{desk + u"Trần Thị Bích Đào → "_s + clerk,
                desk + clerk + u" → Công chức Tư pháp - Hộ tịch"_s,
                ward + u"Công chức Tư pháp - Hộ tịch → Công an phường"_s,
                ward + u"Công chức Tư pháp - Hộ tịch → Trạm y tế"_s,
                u"Công an phường Cửa Nam: Công an phường → "_s + clerk,
                desk + clerk + u" → Trần Quốc Khánh"_s, ward + u"Trần Quốc Khánh → "_s + clerk,
                desk + clerk + u" → Trần Quốc Khánh"_s, ward + u"Trần Quốc Khánh → Vũ Minh Đức"_s,
                ward + u"Vũ Minh Đức → "_s + clerk}));
    }

    /// What waits for papers, or for a duty, goes back over the one-stop office to the citizen, and
    /// comes in again.
    void theSlipShowsWhatWentBackToTheCitizen_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("met");
        QTest::newRow("papers") << u"requestSupplement"_s << u"supplement"_s;
        QTest::newRow("a duty") << u"requestPayment"_s << u"payFee"_s;
    }
    void theSlipShowsWhatWentBackToTheCitizen()
    {
        QFETCH(QString, asked);
        QFETCH(QString, met);
        OfficeFixture fixture;
        const DossierId id = appointment(fixture, u"1.004873"_s);
        VERIFY_OK(fixture.act(
            u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Công chức Tư pháp - Hộ tịch"_s}}));
        const QJsonObject papers{
            {u"documents"_s, QJsonArray{QJsonObject{{u"name"_s, u"Tờ khai"_s}}}}};
        QJsonObject why{{u"reason"_s, u"thiếu"_s}};
        const bool paid = met == u"payFee"_s;
        if (!paid)
            why[u"items"_s] = QJsonArray{u"Tờ khai"_s};
        VERIFY_OK(fixture.act(u"tiepnhan"_s, asked, id, why));
        VERIFY_OK(fixture.act(u"tiepnhan2"_s, met, id, paid ? QJsonObject() : papers));
        QStringList rows;
        for (const QJsonValue row :
            controlContext(fixture.office(), *fixture.office().dossier(id))[u"rows"_s].toArray())
            rows.append(row[u"giver"_s].toString() + u" → "_s + row[u"receiver"_s].toString());
        const QString citizen = u"Trần Thị Bích Đào"_s;
        const QString clerk = u"Nguyễn Thị Thu Hà"_s;
        const QString officer = u"Công chức Tư pháp - Hộ tịch"_s;
        QCOMPARE(rows,
            (QStringList{citizen + u" → "_s + clerk, clerk + u" → "_s + officer,
                officer + u" → "_s + clerk, clerk + u" → "_s + citizen,
                citizen + u" → Vũ Minh Đức"_s}));
    }

    /// Who fetched the result, and when, is the last row; it is late for nobody.
    void theSlipShowsWhoTookTheResult_data()
    {
        QTest::addColumn<QJsonObject>("to");
        QTest::addColumn<QString>("receiver");
        QTest::addColumn<QString>("note");
        QTest::newRow("the citizen")
            << QJsonObject{{u"self"_s, true}} << u"Trần Thị Bích Đào"_s << u"Trả kết quả"_s;
        QTest::newRow("another") << QJsonObject{{u"fullName"_s, u"Nguyễn Văn Ba"_s},
            {u"authorisation"_s, u"GUQ 1"_s}}
                                 << u"Nguyễn Văn Ba"_s << u"Trả kết quả"_s;
        QTest::newRow("the post") << QJsonObject{{u"post"_s, u"EB123456789VN"_s}}
                                  << u"Dịch vụ bưu chính công ích"_s
                                  << u"Trả kết quả qua bưu chính, EB123456789VN"_s;
    }
    void theSlipShowsWhoTookTheResult()
    {
        QFETCH(QJsonObject, to);
        OfficeFixture fixture;
        const DossierId id
            = live(fixture, json(kMarital), {{u"register"_s, u"XNTTHN"_s}, {u"number"_s, 7}});
        const auto rows = [&] {
            return controlContext(fixture.office(), *fixture.office().dossier(id))[u"rows"_s]
                .toArray();
        };
        const qsizetype before = rows().size();
        fixture.at(u"2022-06-01T09:00:00"_s); // long after
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"handOver"_s, id, {{u"to"_s, to}}));
        QCOMPARE(rows().size(), before + 1);
        QCOMPARE(rows().last()[u"giver"_s].toString(), u"Nguyễn Thị Thu Hà"_s);
        QTEST(rows().last()[u"receiver"_s].toString(), "receiver");
        QTEST(rows().last()[u"note"_s].toString(), "note");
        QCOMPARE(rows().last()[u"result"_s].toString(), QString());
    }

    /// The book tells what became of a promise, not only the day that holds now.
    void theBookTellsOfEachPromise_data()
    {
        QTest::addColumn<QStringList>("acts");
        QTest::addColumn<QString>("note");
        QTest::newRow("as promised") << QStringList() << QString();
        QTest::newRow("an apology")
            << QStringList{u"apologise"_s} << u"Hẹn lại từ 09/05/2022 (xin lỗi)"_s;
        QTest::newRow("papers are awaited") << QStringList{u"requestSupplement"_s}
                                            << u"Hẹn 09/05/2022; chờ bổ sung từ 04/05/2022"_s;
        QTest::newRow("a duty is awaited")
            << QStringList{u"forward"_s, u"requestPayment"_s}
            << u"Hẹn 09/05/2022; chờ thực hiện nghĩa vụ tài chính từ 04/05/2022"_s;
        QTest::newRow("papers came") << QStringList{u"requestSupplement"_s, u"supplement"_s}
                                     << u"Hẹn lại từ 09/05/2022 (bổ sung)"_s;
        QTest::newRow("papers came, then an apology, then withdrawn")
            << QStringList{u"requestSupplement"_s, u"supplement"_s, u"apologise"_s, u"withdraw"_s}
            << u"Hẹn lại từ 09/05/2022 (bổ sung); hẹn lại từ 12/05/2022 (xin lỗi); "_s;
    }
    void theBookTellsOfEachPromise()
    {
        QFETCH(QStringList, acts);
        QFETCH(QString, note);
        OfficeFixture fixture;
        const DossierId id = appointment(fixture, u"1.004873"_s);
        const QJsonObject more{{u"reason"_s, u"thiếu"_s}};
        const QJsonArray papers{QJsonObject{{u"name"_s, u"Tờ khai"_s}}};
        for (const QString& act : acts) {
            QJsonObject with = act == u"supplement" ? QJsonObject() : more;
            if (act == u"requestSupplement")
                with[u"items"_s] = QJsonArray{u"Tờ khai"_s};
            if (act == u"supplement") {
                fixture.at(u"2022-05-09T09:00:00"_s);
                with[u"documents"_s] = papers;
            }
            if (act == u"forward")
                with[u"to"_s] = u"Công chức Tư pháp - Hộ tịch"_s;
            if (act == u"apologise")
                with[u"newDue"_s] = u"2022-05-18"_s;
            VERIFY_OK(
                fixture.act(act == u"apologise" ? u"chutich"_s : u"tiepnhan"_s, act, id, with));
        }
        const QString page = must(fillBook(fixture.office(), kTrackingBook, {2022})).pages.front();
        const QString cell = page.section(fixture.office().dossier(id)->code.section(u'-', 1), 1)
                                 .section(u"</tr>"_s, 0, 0)
                                 .section(u"<p class=\"code\">"_s, -1)
                                 .section(u"</p>"_s, 0, 0);
        QCOMPARE(page.contains(u">tạm dừng<"_s), note.contains(u"; chờ "_s));
        if (note.endsWith(u' '))
            QVERIFY2(cell.startsWith(note), qPrintable(cell));
        else
            QCOMPARE(cell, note);
    }

    /// Who gets a dossier back when their own step is over has until the promise: 9/5 09:00.
    void whoGetsItBackHasUntilThePromise_data()
    {
        QTest::addColumn<QString>("back");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("result");
        QTest::newRow("days before it")
            << u"2022-05-06T16:00:00"_s << u"2022-05-06T16:10:00"_s << u"Trước hạn"_s;
        QTest::newRow("on its day")
            << u"2022-05-09T08:30:00"_s << u"2022-05-09T08:40:00"_s << u"Đúng hạn"_s;
        QTest::newRow("after it") << u"2022-05-09T08:30:00"_s << u"2022-05-09T09:10:00"_s
                                  << u"Quá hạn"_s;
    }
    void whoGetsItBackHasUntilThePromise()
    {
        QFETCH(QString, back);
        QFETCH(QString, given);
        OfficeFixture fixture;
        const DossierId id = appointment(fixture, u"1.004873"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        fixture.at(back);
        VERIFY_OK(fixture.act(u"chutich"_s, u"return"_s, id, {{u"reason"_s, u"thiếu dấu"_s}}));
        fixture.at(given);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"forward"_s, id,
            {{u"to"_s, u"Công an phường"_s}, {u"note"_s, u"xác minh nơi cư trú"_s}}));
        const QJsonArray rows
            = controlContext(fixture.office(), *fixture.office().dossier(id))[u"rows"_s].toArray();
        QCOMPARE(rows.last()[u"giver"_s].toString(), u"Nguyễn Thị Thu Hà"_s);
        QTEST(rows.last()[u"result"_s].toString(), "result");
    }

    void aBodyThatAnswersIsInTimeOrNot_data()
    {
        QTest::addColumn<QString>("answered");
        QTest::addColumn<QString>("result");
        QTest::newRow("days before") << u"2022-05-05T10:00:00"_s << u"Trước hạn"_s;
        QTest::newRow("on the last day") << u"2022-05-09T08:30:00"_s << u"Đúng hạn"_s;
        QTest::newRow("after it") << u"2022-05-10T09:00:00"_s << u"Quá hạn"_s;
    }
    void aBodyThatAnswersIsInTimeOrNot()
    {
        QFETCH(QString, answered);
        OfficeFixture fixture;
        const DossierId id = appointment(fixture, u"1.004873"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"forward"_s, id,
            {{u"to"_s, u"Công an phường"_s}, {u"note"_s, u"xác minh nơi cư trú"_s}}));
        fixture.at(answered);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"takeResult"_s, id, {{u"result"_s, u"CV 3"_s}}));
        const QJsonArray rows
            = controlContext(fixture.office(), *fixture.office().dossier(id))[u"rows"_s].toArray();
        QCOMPARE(rows.last()[u"giver"_s].toString(), u"Công an phường"_s);
        QTEST(rows.last()[u"result"_s].toString(), "result");
    }

    void theStopNoticeReturnsWhatWasKept()
    {
        OfficeFixture fixture(kNew);
        const auto received = fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s}, {u"applicant"_s, kApplicant},
                {u"missingReason"_s, u"tờ khai viết tại quầy"_s},
                {u"documents"_s,
                    QJsonArray{
                        QJsonObject{{u"name"_s, u"Giấy đã nộp"_s}, {u"kind"_s, u"original"_s}},
                        QJsonObject{{u"name"_s, u"Giấy chỉ xuất trình"_s}, {u"kind"_s, u"shown"_s}},
                        QJsonObject{{u"id"_s, u"giay-to-tuy-than"_s}, {u"lookedUp"_s, true}}}}});
        VERIFY_OK(received);
        const DossierId id = received->dossier->id;
        VERIFY_OK(fixture.act(u"chutich"_s, u"stop"_s, id, {{u"reason"_s, u"trùng hồ sơ"_s}}));
        const QString page
            = must(fillPaper(fixture.office(), *fixture.office().dossier(id), u"stop"_s))
                  .pages.front();
        QVERIFY(page.contains(u"Giấy tờ trả lại: Giấy đã nộp.<"_s));
        QVERIFY(page.contains(u"CHỦ TỊCH"_s));
        QVERIFY(page.contains(u"Trần Quốc Khánh"_s));
        QVERIFY(!page.contains(u"NGƯỜI TIẾP NHẬN HỒ SƠ"_s));
    }

    void aDeputySignsAnApologyWhereAssigned()
    {
        OfficeFixture fixture;
        const DossierId id = appointment(fixture, u"1.004873"_s);
        const QJsonObject why{{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2022-05-12"_s}};
        VERIFY_ERROR(fixture.act(u"phochutich"_s, u"apologise"_s, id, why), ErrorCode::noAuthority);
        assignDeputy(fixture);
        VERIFY_OK(fixture.act(u"phochutich"_s, u"apologise"_s, id, why));
    }

    void aCashSheetHasItsSums()
    {
        OfficeFixture fixture(kNew);
        const DossierId copies = fixture.receiveCopies(3, 5);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"payFee"_s, copies, {{u"amount"_s, 5000}}));
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"payFee"_s, copies, {{u"method"_s, u"transfer"_s}}));
        const DossierId police = appointment(fixture, u"1.004222"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"payFee"_s, police));
        const QString fee = must(fixture.office().dossier(police)).fee.lines.front().label;
        const auto sheet = fillCash(fixture.office(), {2026, 11, 23}, u"tiepnhan"_s);
        VERIFY_OK(sheet);
        const QString page = sheet->pages.front();
        for (const QString& line : {u"Phí chứng thực bản sao"_s, fee, u"Thu của phường"_s,
                 u"Công an phường"_s, u"Tiền mặt"_s, u"Chuyển khoản"_s})
            QVERIFY2(page.section(u"Theo loại phí, lệ phí"_s, 1).contains(line), qPrintable(line));
        QVERIFY(page.section(u"Phí chứng thực bản sao"_s, 1)
                    .section(u"</tr>"_s, 0, 0)
                    .contains(u"21.000 đồng"_s));
        const Dong total = must(cashOf(fixture.office(), {2026, 11, 23})).all.total();
        const QString above = page.section(u"Theo loại phí, lệ phí"_s, 0, 0);
        for (const QString& line :
            {u"Tổng cộng: "_s + amountInFigures(total), u"Bằng chữ: "_s + amountInWords(total)})
            QVERIFY2(above.contains(line), qPrintable(line));
        QCOMPARE(page.count(u"Tổng cộng"_s), qsizetype(1));
    }

    void aRuleNamesTheLawOfItsDay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("law");
        QTest::newRow("2022") << kOld << u"Nghị định 61/2018/NĐ-CP, Điều 19"_s;
        QTest::newRow("2026") << kNew << u"Nghị định 118/2025/NĐ-CP"_s;
    }
    void aRuleNamesTheLawOfItsDay()
    {
        QFETCH(QString, now);
        OfficeFixture fixture(now);
        const DossierId id = appointment(fixture, u"1.004873"_s);
        const QJsonObject why{{u"reason"_s, u"chờ xác minh"_s},
            {u"newDue"_s,
                fixture.office().dossier(id)->due->at.localDate().addDays(7).toString(
                    Qt::ISODate)}};
        VERIFY_OK(fixture.act(u"chutich"_s, u"apologise"_s, id, why));
        QTEST(fixture.office().dossier(id)->due->because.front().source, "law");
    }

    void anApologyIsSignedInItsForm_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("post");
        QTest::addRow("the chairman") << u"chutich"_s << u"CHỦ TỊCH"_s;
        QTest::addRow("a deputy with an assignment")
            << u"phochutich"_s << u"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s;
        QTest::addRow("a deputy of the office")
            << u"phobophan"_s << u"KT. TRƯỞNG BỘ PHẬN\nPHÓ TRƯỞNG BỘ PHẬN"_s;
    }
    void anApologyIsSignedInItsForm()
    {
        QFETCH(QString, login);
        QFETCH(QString, post);
        OfficeFixture fixture;
        assignDeputy(fixture);
        if (login == u"phobophan")
            VERIFY_OK(fixture.run(u"quantri"_s,
                {{u"do"_s, u"account"_s}, {u"action"_s, u"add"_s}, {u"login"_s, login},
                    {u"name"_s, u"Đỗ Thanh An"_s}, {u"post"_s, u"Phó Trưởng bộ phận"_s},
                    {u"roles"_s, QJsonArray{u"head"_s}}, {u"password"_s, u"motcua-phobophan"_s}}));
        const DossierId id = appointment(fixture, u"1.004873"_s);
        VERIFY_OK(fixture.act(login, u"apologise"_s, id,
            {{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2022-05-12"_s}}));
        const QJsonObject context = apologyContext(fixture.office(), *fixture.office().dossier(id));
        QCOMPARE(context[u"signer"_s][u"post"_s].toString(), post);
    }

    /// 2027 has no notice of days off yet: the letter says so, as the slip does.
    void anApologySaysWhatMayStillMove()
    {
        OfficeFixture fixture(u"2026-12-29T09:00:00"_s);
        const DossierId id = appointment(fixture, u"1.004873"_s);
        VERIFY_OK(fixture.act(u"chutich"_s, u"apologise"_s, id,
            {{u"reason"_s, u"chờ xác minh"_s}, {u"newDue"_s, u"2027-01-20"_s}}));
        const QString page
            = must(fillPaper(fixture.office(), *fixture.office().dossier(id), u"apology"_s))
                  .pages.front();
        QVERIFY(page.contains(u"ngày 04 tháng 01 năm 2027 (tạm tính)."_s));
        QVERIFY2(page.contains(u"ngày 20 tháng 01 năm 2027</b> (tạm tính, chưa có thông báo"_s),
            qPrintable(page));
        QVERIFY(page.contains(u"Lý do: chờ xác minh."_s));
    }

    /// The ward's centre took the place of the old counter on 1/7/2025: a letter of today does not
    /// say that it received what came before.
    void aLetterNamesWhoReceivedIt_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("office");
        const QString before = u"năm 2025, Bộ phận Tiếp nhận và Trả kết quả phường Cửa Nam"_s;
        const QString after = u"năm 2025, Trung tâm Phục vụ hành chính công phường Cửa Nam"_s;
        QTest::newRow("apology across the change")
            << u"apologise"_s << u"apology"_s << u"2025-06-30T10:00:00"_s << before;
        QTest::newRow("apology after it")
            << u"apologise"_s << u"apology"_s << u"2025-07-01T09:00:00"_s << after;
        QTest::newRow("written reply across it")
            << u"reject"_s << u"reject"_s << u"2025-06-30T10:00:00"_s << before;
        QTest::newRow("written reply after it")
            << u"reject"_s << u"reject"_s << u"2025-07-01T09:00:00"_s << after;
    }
    void aLetterNamesWhoReceivedIt()
    {
        QFETCH(QString, command);
        QFETCH(QString, form);
        QFETCH(QString, on);
        QFETCH(QString, office);
        OfficeFixture fixture(on);
        const DossierId id = appointment(fixture, u"1.004873"_s);
        fixture.at(u"2025-07-01T10:00:00"_s);
        QJsonObject more{{u"reason"_s, u"sắp xếp bộ máy"_s}};
        if (command == u"reject")
            VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        else
            more[u"newDue"_s] = u"2025-07-08"_s;
        const Dossier written = *must(fixture.act(u"chutich"_s, command, id, more)).dossier;
        const QString page = must(fillPaper(fixture.office(), written, form)).pages.front();
        QVERIFY2(page.contains(office + u" tiếp nhận hồ sơ"_s), qPrintable(page));
    }

    /// Before the forms of 2025 the office has one of its own.
    void aWithdrawalHasItsPaperOnEveryDay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("source");
        QTest::newRow("2022") << kOld << u"Thông tư 01/2018/TT-VPCP không có mẫu này"_s;
        QTest::newRow("NĐ 118/2025 without its forms")
            << u"2025-08-04T09:00:00"_s << u"Nghị định 118/2025/NĐ-CP, Điều 21"_s;
        QTest::newRow("TT 03/2025") << kNew << u"Thông tư 03/2025/TT-VPCP"_s;
    }
    void aWithdrawalHasItsPaperOnEveryDay()
    {
        QFETCH(QString, now);
        QFETCH(QString, source);
        OfficeFixture fixture(now);
        const DossierId id = appointment(fixture, u"1.004873"_s);
        VERIFY_OK(
            fixture.act(u"tiepnhan"_s, u"withdraw"_s, id, {{u"reason"_s, u"không còn nhu cầu"_s}}));
        const auto dossier = fixture.office().dossier(id);
        VERIFY_OK(mayPrint(*dossier, fixture.office().procedureOf(*dossier), u"stop"_s));
        const QString page = must(fillPaper(fixture.office(), *dossier, u"stop"_s)).pages.front();
        QVERIFY(page.contains(u"Số: 01/DGQ"_s));
        QVERIFY(page.contains(u"Lý do: không còn nhu cầu."_s));
        QVERIFY(formOn({u"stop"_s, {}, {}}, QDate::fromString(now.left(10), Qt::ISODate))
                    ->source.contains(source));
    }

    /// Of translators the law knows two, each with words of its own; both name the languages.
    void aTranslatorsSignatureHasItsWords_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("words");
        QTest::newRow("a listed one") << u"2.000992"_s << u"là cộng tác viên dịch thuật"_s;
        QTest::newRow("another") << u"2.001008"_s << u"đã ký vào bản dịch này trước mặt"_s;
    }
    void aTranslatorsSignatureHasItsWords()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, words);
        OfficeFixture fixture(kNew);
        QJsonObject receive{{u"do"_s, u"receive"_s}, {u"procedure"_s, procedure},
            {u"applicant"_s, kApplicant},
            {u"items"_s, QJsonArray{QJsonObject{{u"title"_s, u"Bằng đại học"_s}}}}};
        const auto warns = [&] {
            const Answer answer = must(fixture.run(u"tiepnhan"_s, receive));
            return std::ranges::count(answer.warnings, u"certificateLacks"_s, &Reason::id);
        };
        QCOMPARE(warns(), 1);
        receive[u"answers"_s]
            = QJsonObject{{u"fromLanguage"_s, u"Anh"_s}, {u"toLanguage"_s, u"Việt"_s}};
        QCOMPARE(warns(), 0);
        const DossierId id = live(fixture, receive, {});
        const QString page
            = must(fillPaper(fixture.office(), *fixture.office().dossier(id), u"result"_s))
                  .pages.front();
        QVERIFY2(page.contains(words), qPrintable(page));
        QVERIFY(page.contains(u"từ tiếng Anh sang tiếng Việt"_s));
        QCOMPARE(page.contains(u"cộng tác viên"_s), procedure == u"2.000992");
    }

    void aLetterAddressesWhoAsked_data()
    {
        QTest::addColumn<QString>("applicant");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("you"); // in the running text
        const auto row
            = [](const char* name, const QString& applicant, const QString& line,
                  const QString& you) { QTest::newRow(name) << applicant << line << you; };
        row("a man", uR"({"fullName": "Trần Văn An", "sex": "male"})"_s,
            u"Kính gửi: Ông <b>Trần Văn An</b>"_s, u"đồng ý, ông có"_s);
        row("a woman by her number",
            uR"({"fullName": "Trần Thị Đào", "personalNumber": "034187009876"})"_s,
            u"Kính gửi: Bà <b>Trần Thị Đào</b>"_s, u"đồng ý, bà có"_s);
        row("nothing told", uR"({"fullName": "Trần An"})"_s, u"Kính gửi: Ông/Bà <b>Trần An</b>"_s,
            u"đồng ý, ông/bà có"_s);
        row("an organisation", uR"({"organisation": "Công ty An Bình", "taxCode": "0101234567"})"_s,
            u"Kính gửi: <b>Công ty An Bình</b>"_s, u"đồng ý, quý tổ chức có"_s);
    }
    void aLetterAddressesWhoAsked()
    {
        QFETCH(QString, applicant);
        QFETCH(QString, line);
        OfficeFixture fixture(kNew);
        const DossierId id
            = must(fixture.run(u"tiepnhan"_s,
                       {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
                           {u"applicant"_s, QJsonDocument::fromJson(applicant.toUtf8()).object()},
                           {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}}}))
                  .dossier->id;
        VERIFY_OK(fixture.act(
            u"tiepnhan"_s, u"submit"_s, id, {{u"reason"_s, u"chưa có giấy tờ tùy thân"_s}}));
        const Dossier rejected = *must(
            fixture.act(u"chutich"_s, u"reject"_s, id, {{u"reason"_s, u"bản chính bị tẩy xóa"_s}}))
                                      .dossier;
        const QString page = must(fillPaper(fixture.office(), rejected, u"reject"_s)).pages.front();
        QVERIFY2(page.contains(line), qPrintable(page));
        QFETCH(QString, you);
        QVERIFY2(page.contains(you), qPrintable(page));
        QVERIFY(page.contains(u"/TB-UBND<"_s));
        QVERIFY(page.contains(u"UBND phường Cửa Nam không giải quyết hồ sơ này"_s));
    }

    /// For an organisation somebody is there, and signs.
    void whoIsThereForAnOrganisationSigns()
    {
        OfficeFixture fixture(kNew);
        const QJsonObject company{
            {u"organisation"_s, u"Công ty An Bình"_s}, {u"representative"_s, u"Lê Thị Hòa"_s}};
        const DossierId id
            = must(fixture.run(u"tiepnhan"_s,
                       {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
                           {u"applicant"_s, company},
                           {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}}}))
                  .dossier->id;
        const Dossier dossier = *fixture.office().dossier(id);
        const QString receipt
            = must(fillPaper(fixture.office(), dossier, u"receipt"_s)).pages.front();
        QVERIFY2(receipt.contains(u"<b>Công ty An Bình</b> (người đại diện: Lê Thị Hòa)"_s),
            qPrintable(receipt));
        QVERIFY(receipt.contains(u"<p class=\"name\">Lê Thị Hòa</p>"_s));
        QVERIFY(!receipt.contains(u"<p class=\"name\">Công ty An Bình</p>"_s));
        const QString control
            = must(fillPaper(fixture.office(), dossier, u"control"_s)).pages.front();
        QVERIFY2(control.contains(u"1. Giao: Lê Thị Hòa"_s), qPrintable(control));
    }

    /// Nghị định 280/2025/NĐ-CP, in force from 01/11/2025, has a book of their own for them.
    void translatorsHaveABookOfTheirOwn_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("book");
        for (const auto& [when, now, book] :
            {std::tuple("before", u"2025-10-31T08:30:00"_s, u"SCT/CK,ĐC"_s),
                std::tuple("from then on", u"2025-11-03T08:30:00"_s, u"SCT/CKND"_s)})
            QTest::newRow(when) << now << book;
    }
    void translatorsHaveABookOfTheirOwn()
    {
        QFETCH(QString, now);
        QFETCH(QString, book);
        for (const QString& procedure : {u"2.000992"_s, u"2.001008"_s}) {
            OfficeFixture fixture(now);
            const DossierId id = live(fixture,
                {{u"do"_s, u"receive"_s}, {u"procedure"_s, procedure}, {u"applicant"_s, kApplicant},
                    {u"items"_s, QJsonArray{QJsonObject{{u"title"_s, u"Bằng đại học"_s}}}}},
                {});
            const Dossier dossier = must(fixture.office().dossier(id));
            QCOMPARE(dossier.numbers.size(), std::size_t(1));
            QCOMPARE(dossier.numbers.front().registerId, book);
            const QString page
                = must(fillPaper(fixture.office(), dossier, u"result"_s)).pages.front();
            const QString symbol = book == u"SCT/CKND" ? book : u"SCT/CK, ĐC"_s; // with a space
            QVERIFY2(page.contains(u"quyển số 01/2025 - "_s + symbol), qPrintable(page));
        }
    }

    void aReceiptListsWhatWasHandedIn_data()
    {
        lives();
        const QString two = uR"({"procedure": "2.000815", "lane": "appointment", "items": [
            {"title": "Bằng tốt nghiệp đại học", "copies": 2, "pages": 1},
            {"copies": 1, "pages": 4}]})"_s;
        QTest::newRow("each original by its title")
            << kOld << two << QString() << QString()
            << QStringList{u">Bằng tốt nghiệp đại học (yêu cầu 2 bản sao)<"_s,
                   u"làm cơ sở để chứng thực bản sao (yêu cầu 1 bản sao)<"_s, u">2</p>"_s}
            << QStringList();
        QTest::newRow("no title: the checklist's line")
            << kOld << uR"({"procedure": "2.000815", "lane": "appointment",
                "answers": {"copies": 2, "pages": 1}})"_s
            << QString() << QString()
            << QStringList{u">Bản chính giấy tờ, văn bản làm cơ sở để chứng thực bản sao<"_s}
            << QStringList{u">2</p>"_s};
        QTest::newRow("online it is a file")
            << kNew << uR"({"procedure": "1.004873", "channel": "online"})"_s << QString()
            << QString() << QStringList{u">Bản điện tử<"_s} << QStringList{u">Bản chính<"_s};
        QTest::newRow("online nothing is presented")
            << kNew << uR"({"procedure": "1.004873", "channel": "online"})"_s << QString()
            << QString() << QStringList{u">Xác thực điện tử, không phải xuất trình<"_s}
            << QStringList{u">Xuất trình<"_s};
        QTest::newRow("at the counter a card is")
            << kNew << uR"({"procedure": "1.004873"})"_s << QString() << QString()
            << QStringList{u">Xuất trình<"_s} << QStringList{u"Xác thực điện tử"_s};
    }
    void aReceiptSaysWhatIsStillToCome_data()
    {
        lives();
        for (const QString& now : {kOld, kNew})
            QTest::newRow(qPrintable(now)) << now << QString() << QString() << QString()
                                           << QStringList{u"Giấy tờ còn thiếu: Bản chính"_s,
                                                  u"Lý do tiếp nhận: nộp trong chiều nay.<"_s}
                                           << QStringList();
    }
    void aReceiptSaysWhatIsStillToCome()
    {
        QFETCH(QString, now);
        OfficeFixture fixture;
        fixture.at(now);
        const auto received = fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s}, {u"applicant"_s, kApplicant},
                {u"copies"_s, 1}, {u"pages"_s, 1}, {u"documents"_s, QJsonArray()},
                {u"missingReason"_s, u"nộp trong chiều nay"_s}});
        VERIFY_OK(received);
        compare(fillPaper(fixture.office(), *received->dossier, u"receipt"_s));
    }

    void aReceiptListsWhatWasHandedIn()
    {
        QFETCH(QString, now);
        QFETCH(QString, receive);
        OfficeFixture fixture;
        fixture.at(now);
        QJsonObject command = json(receive);
        command[u"do"_s] = u"receive"_s;
        command[u"applicant"_s] = kApplicant;
        const auto received = fixture.run(u"tiepnhan"_s, command);
        VERIFY_OK(received);
        for (const Reason& warning : received->warnings)
            QVERIFY(warning.id != u"missingPaper");
        compare(fillPaper(fixture.office(), *received->dossier, u"receipt"_s));
    }

    void aSupplementRequestSaysWhereToAsk()
    {
        OfficeFixture fixture;
        const DossierId id = appointment(fixture, u"1.004873"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestSupplement"_s, id,
            {{u"items"_s, QJsonArray{u"Tờ khai"_s}}, {u"reason"_s, u"chưa ký"_s}}));
        const auto phone = [&] {
            const Dossier dossier = *fixture.office().dossier(id);
            return supplementContext(fixture.office(), dossier)[u"contact"_s][u"phone"_s]
                .toString();
        };
        QCOMPARE(phone(), u"024\u00a03000\u00a00001"_s); // the office's
        const auto change = [&](const QString& number) {
            return fixture.run(u"quantri"_s,
                {{u"do"_s, u"account"_s}, {u"action"_s, u"change"_s}, {u"login"_s, u"tiepnhan"_s},
                    {u"phone"_s, number}});
        };
        VERIFY_OK(change(u"024 3000 0012"_s));
        QCOMPARE(phone(), u"024\u00a03000\u00a00012"_s);
        VERIFY_OK(change(QString()));
        QCOMPARE(phone(), u"024\u00a03000\u00a00001"_s);
    }

    void aSignatureWithoutTheNameOfItsPaperWarns_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("warns");
        QTest::newRow("not told") << QString() << true;
        QTest::newRow("told") << u"Sơ yếu lý lịch"_s << false;
    }
    void aSignatureWithoutTheNameOfItsPaperWarns()
    {
        QFETCH(QString, title);
        OfficeFixture fixture;
        QJsonObject answers{{u"documents"_s, 1}};
        if (!title.isEmpty())
            answers[u"documentTitle"_s] = title;
        const auto received = fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000884"_s}, {u"applicant"_s, kApplicant},
                {u"answers"_s, answers}});
        VERIFY_OK(received);
        const auto warned = [](const Answer& answer) {
            return std::ranges::any_of(answer.warnings,
                [](const Reason& warning) { return warning.id == u"itemWithoutTitle"; });
        };
        QTEST(warned(*received), "warns");
        const DossierId id = received->dossier->id;
        const auto submitted = fixture.act(u"tiepnhan"_s, u"submit"_s, id);
        VERIFY_OK(submitted);
        QTEST(warned(*submitted), "warns"); // the clerk can still add it
        const auto approved = fixture.act(u"chutich"_s, u"approve"_s, id);
        VERIFY_OK(approved);
        QTEST(warned(*approved), "warns");
    }

    void aRefusalNamesEachReasonAndItsRule()
    {
        OfficeFixture fixture;
        const auto refused = fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s}, {u"applicant"_s, kApplicant},
                {u"refuse"_s, QString()},
                {u"answers"_s,
                    QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}, {u"erased"_s, true}}}});
        VERIFY_OK(refused);
        QVERIFY(refused->warnings.empty());
        const Dossier dossier = *refused->dossier;
        QCOMPARE(dossier.code.section(u'-', -1), u"0001"_s);
        QCOMPARE(printableForms(dossier, nullptr), (QStringList{u"refuse"_s, u"control"_s}));
        const QString paper
            = must(fillPaper(fixture.office(), dossier, u"refuse"_s)).pages.join(QString());
        QVERIFY(paper.contains(
            u"1. Bản chính bị tẩy xóa, sửa chữa, thêm, bớt nội dung không hợp lệ (căn cứ: "_s));
        QVERIFY(paper.contains(u"(căn cứ: Nghị định 23/2015/NĐ-CP, khoản 1 Điều 22)."_s));
        QVERIFY(paper.contains(u"Nguyễn Thị Thu Hà"_s));
        const DossierId later = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"refuse"_s, later,
            {{u"reason"_s, u"là hợp đồng"_s}, {u"source"_s, u"Điều 25 khoản 4"_s}}));
        QVERIFY(must(fillPaper(fixture.office(), *fixture.office().dossier(later), u"refuse"_s))
                    .pages.front()
                    .contains(u"1. là hợp đồng (căn cứ: khoản 4 Điều 25)"_s));
        const auto book = fillTracking(fixture.office(), {2022, 0});
        VERIFY_OK(book);
        QVERIFY(book->pages.join(QString()).contains(u">Từ chối tiếp nhận<"_s));
        QVERIFY(book->pages.join(QString()).contains(u">Từ chối tiếp nhận: là hợp đồng<"_s));
    }

    /// Long or short, as it is published.
    void theBookHasTheNameOfTheProcedure()
    {
        OfficeFixture fixture;
        const Dossier copies = must(fixture.office().dossier(fixture.receiveCopies(1, 1)));
        const Dossier status = must(fixture.office().dossier(appointment(fixture, u"1.004873"_s)));
        const QString book = must(fillTracking(fixture.office(), {2022, 0})).pages.join(QString());
        QVERIFY(copies.procedureName.size() > 100);
        for (const Dossier& dossier : {copies, status})
            QVERIFY2(book.contains(u'>' + dossier.procedureName + u'<'), qPrintable(book));
    }

    void aRejectionIsTheLeadersReply_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("2022") << kOld;
        QTest::newRow("2026") << kNew;
    }
    void aRejectionIsTheLeadersReply()
    {
        QFETCH(QString, now);
        OfficeFixture fixture(now);
        assignDeputy(fixture);
        const DossierId id = appointment(fixture, u"1.004873"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        const auto rejected = fixture.act(u"phochutich"_s, u"reject"_s, id,
            {{u"reason"_s, u"đang có vợ."_s},
                {u"source"_s, u"Luật Hôn nhân và gia đình, Điều 8"_s}});
        VERIFY_OK(rejected);
        QCOMPARE(printableForms(*rejected->dossier, nullptr).contains(u"refuse"_s), false);
        VERIFY_ERROR(
            fixture.office().recordPrint(id, u"refuse"_s, {u"tiepnhan"_s}), ErrorCode::ruleRefused);
        VERIFY_OK(fixture.office().recordPrint(id, u"reject"_s, {u"tiepnhan"_s}));
        const QString paper
            = must(fillPaper(fixture.office(), *rejected->dossier, u"reject"_s)).pages.front();
        for (const QString& text :
            {u"Về việc không giải quyết hồ sơ"_s, u"KT. CHỦ TỊCH"_s, u"Lê Thị Minh Nguyệt"_s,
                u"1. đang có vợ (căn cứ: Luật Hôn nhân và gia đình, Điều 8)."_s})
            QVERIFY2(paper.contains(text), qPrintable(text + u'\n' + paper));
        QVERIFY(!paper.contains(u"NGƯỜI TIẾP NHẬN HỒ SƠ"_s));
    }

    void aRejectionAfterItsDayIsLate_data()
    {
        QTest::addColumn<QString>("now"); ///< due on 9/5 at 09:00
        QTest::addColumn<QString>("says");
        QTest::newRow("in time") << u"2022-05-09T09:00:00"_s << QString();
        QTest::newRow("the same day")
            << u"2022-05-09T09:30:00"_s
            << u"Trả lời không giải quyết sau thời hạn đã hẹn 09:00 09/05/2022, chậm 30 phút."_s;
        QTest::newRow("over a weekend")
            << u"2022-05-16T08:00:00"_s
            << u"Trả lời không giải quyết sau thời hạn đã hẹn 09:00 09/05/2022, chậm 5 ngày làm việc."_s;
    }
    void aRejectionAfterItsDayIsLate()
    {
        QFETCH(QString, now);
        OfficeFixture fixture;
        const DossierId id = appointment(fixture, u"1.004873"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"submit"_s, id));
        fixture.at(now);
        const auto rejected
            = fixture.act(u"chutich"_s, u"reject"_s, id, {{u"reason"_s, u"đang có vợ"_s}});
        VERIFY_OK(rejected);
        QTEST(sentences(rejected->warnings, Language::vietnamese), "says");
    }

    void aResultHandedOverWhileAnAnswerIsAwaitedSaysSo()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.approvedCopies();
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"forward"_s, id,
            {{u"to"_s, u"Bảo hiểm xã hội"_s}, {u"note"_s, u"lấy ý kiến"_s}}));
        const auto given = fixture.act(
            u"tiepnhan"_s, u"handOver"_s, id, {{u"to"_s, QJsonObject{{u"self"_s, true}}}});
        VERIFY_OK(given);
        QCOMPARE(given->warnings.back().id, u"answerAwaited"_s);
        QCOMPARE(given->warnings.back().values[u"bodies"_s].toString(), u"Bảo hiểm xã hội"_s);
        const auto late
            = fixture.act(u"tiepnhan2"_s, u"takeResult"_s, id, {{u"result"_s, u"TB 7/BHXH"_s}});
        VERIFY_OK(late);
        QCOMPARE(late->dossier->state, State::handedOver);
    }

    /// Handed over before Công an and BHXH had it: said at once, sent on later, and late if it is.
    void aBodyThatTakesPartIsNotForgotten()
    {
        OfficeFixture fixture;
        const DossierId id
            = live(fixture, json(uR"({"procedure": "2.000986", "parties": [{"role": "child",
                "fullName": "Trần Gia Bảo", "dateOfBirth": "2022-04-20", "sex": "male"},
                {"role": "mother", "fullName": "Trần Thị Bích Đào"}]})"_s),
                json(uR"({"register": "KS", "number": 9})"_s));
        const auto sent = [&](const QString& to) {
            return fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, to}});
        };
        const auto listed = [&](Work work) {
            const Instant now = fixture.office().now();
            const WorkQuery query{work, now, now, now};
            return must(count(fixture.office().file(), query));
        };
        VERIFY_OK(sent(u"Công an phường"_s));
        const auto given = fixture.act(
            u"tiepnhan"_s, u"handOver"_s, id, {{u"to"_s, QJsonObject{{u"self"_s, true}}}});
        VERIFY_OK(given);
        QCOMPARE(given->warnings.back().id, u"partnersNotSentTo"_s);
        const QString left = given->warnings.back().values[u"bodies"_s].toString();
        QCOMPARE(left, u"Cơ quan bảo hiểm xã hội"_s);
        VERIFY_ERROR(sent(u"Trạm y tế"_s), ErrorCode::badInput);
        VERIFY_OK(sent(left));
        VERIFY_ERROR(sent(left), ErrorCode::ruleRefused);
        QCOMPARE(fixture.office().dossier(id)->state, State::handedOver);
        QCOMPARE(listed(Work::overdue), 0);
        fixture.at(u"2022-07-04T09:00:00"_s);
        QCOMPARE(listed(Work::overdue), 1);
        QCOMPARE(listed(Work::stepDue), 1);
        for (const QString& body : {u"Công an phường"_s, left})
            VERIFY_OK(fixture.act(u"tiepnhan"_s, u"takeResult"_s, id,
                {{u"result"_s, u"TB 7"_s}, {u"sender"_s, body}}));
        QCOMPARE(listed(Work::overdue), 0);
        QCOMPARE(listed(Work::stepDue), 0);
    }

    /// The citizen cannot fetch what another body still works at.
    void whatAwaitsAnAnswerIsNotUncollected()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.approvedCopies();
        fixture.at(u"2022-05-06T09:00:00"_s);
        const WorkQuery query{Work::uncollected, fixture.office().now(), {}};
        QCOMPARE(must(count(fixture.office().file(), query)), 1);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"forward"_s, id,
            {{u"to"_s, u"Bảo hiểm xã hội"_s}, {u"note"_s, u"lấy ý kiến"_s}}));
        QCOMPARE(must(count(fixture.office().file(), query)), 0);
    }

    /// What somebody is asked or told after the result is there keeps the dossier neither open nor
    /// late; who is only told is waited for by nobody.
    void whatIsSentAfterTheEndKeepsNothingOpen_data()
    {
        QTest::addColumn<bool>("informs");
        QTest::addColumn<qint64>("uncollected");
        QTest::newRow("asked for its word") << false << qint64(0);
        QTest::newRow("told of it") << true << qint64(1);
    }
    void whatIsSentAfterTheEndKeepsNothingOpen()
    {
        QFETCH(bool, informs);
        QFETCH(qint64, uncollected);
        OfficeFixture fixture;
        const DossierId id = fixture.approvedCopies();
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"forward"_s, id,
            {{u"to"_s, u"Bảo hiểm xã hội"_s}, {u"note"_s, u"báo để biết"_s},
                {u"informs"_s, informs}}));
        fixture.at(u"2022-06-06T09:00:00"_s);
        const auto listed = [&](Work work) {
            return must(count(fixture.office().file(), {work, fixture.office().now(), {}}));
        };
        QCOMPARE(listed(Work::overdue), 0);
        QCOMPARE(listed(Work::uncollected), uncollected);
        QVERIFY(!isPending(must(fixture.office().dossier(id))));
    }

    /// Whose part it is is not only told of it.
    void whoDecidesIsNotOnlyTold()
    {
        OfficeFixture fixture;
        const DossierId id = appointment(fixture, u"1.004222"_s);
        const auto told = fixture.act(u"tiepnhan"_s, u"forward"_s, id,
            {{u"to"_s, u"Công an phường"_s}, {u"informs"_s, true}});
        VERIFY_ERROR(told, ErrorCode::badInput);
        QCOMPARE(told.error().detail, u"partNotInformed"_s);
    }

    /// The body's own reply goes to the citizen: the ward writes none.
    void whatAnotherBodyRejectsIsToldOnItsOwnPaper()
    {
        OfficeFixture fixture;
        const DossierId id = appointment(fixture, u"1.004222"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"forward"_s, id, {{u"to"_s, u"Công an phường"_s}}));
        fixture.at(u"2022-05-30T09:00:00"_s);
        const auto back = fixture.act(u"tiepnhan"_s, u"takeResult"_s, id,
            {{u"result"_s, u"Công văn 15/CAP"_s}, {u"refused"_s, true},
                {u"reason"_s, u"không đủ điều kiện"_s}});
        VERIFY_OK(back);
        QCOMPARE(back->dossier->state, State::rejected);
        QCOMPARE(back->warnings.back().id, u"rejectedLate"_s);
        const auto printed = fixture.office().recordPrint(id, u"reject"_s, {u"tiepnhan"_s});
        VERIFY_ERROR(printed, ErrorCode::ruleRefused);
        QCOMPARE(printed.error().detail, u"rejectedElsewhere"_s);
        const QJsonArray rows
            = controlContext(fixture.office(), *back->dossier)[u"rows"_s].toArray();
        QCOMPARE(rows.last()[u"note"_s].toString(), u"Không giải quyết: Công văn 15/CAP"_s);
        const QString book = must(fillTracking(fixture.office(), {2022, 0})).pages.join(QString());
        QVERIFY(book.contains(u"không đủ điều kiện (Công văn 15/CAP)"_s));
    }

    void aForwardingThatEndsNothingSaysSo()
    {
        OfficeFixture fixture;
        const auto received = fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
                {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Trần Thị Đào"_s}}},
                {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}},
                {u"competentOffice"_s, u"Công an phường"_s}});
        VERIFY_OK(received);
        const DossierId id = received->dossier->id;
        const auto sent = fixture.act(u"tiepnhan"_s, u"forward"_s, id,
            {{u"to"_s, u"Trạm y tế"_s}, {u"note"_s, u"lấy ý kiến"_s}});
        VERIFY_OK(sent);
        QCOMPARE(sent->warnings.back().id, u"forwardedBeside"_s);
        const auto back
            = fixture.act(u"tiepnhan"_s, u"takeResult"_s, id, {{u"result"_s, u"CV 1"_s}});
        VERIFY_OK(back);
        QCOMPARE(back->warnings.back().id, u"resultEndsNothing"_s);
    }

    /// On papers of its days a body is named as it was, on later ones who took over from it.
    void aPaperNamesWhoDecidesOnItsDay()
    {
        OfficeFixture fixture(u"2025-02-27T09:00:00"_s);
        const QString body = u"Sở Lao động - Thương binh và Xã hội Hà Nội"_s;
        const auto received = fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s}, {u"applicant"_s, kApplicant},
                {u"missingReason"_s, u"bổ sung sau"_s}, {u"competentOffice"_s, body}});
        VERIFY_OK(received);
        const DossierId id = received->dossier->id;
        fixture.at(u"2025-03-03T09:00:00"_s);
        VERIFY_OK(fixture.act(u"tiepnhan"_s, u"requestSupplement"_s, id,
            {{u"reason"_s, u"thiếu"_s}, {u"items"_s, QJsonArray{u"Tờ khai: chưa ký"_s}}}));
        const auto paper = [&](const QString& form) {
            static_cast<void>(must(fixture.office().recordPrint(id, form, {u"tiepnhan"_s})));
            return must(fillPaper(fixture.office(), *fixture.office().dossier(id), form))
                .pages.join(QString());
        };
        QVERIFY(paper(u"receipt"_s).contains(u"cơ quan giải quyết: "_s + body));
        const QString later = paper(u"supplement"_s);
        QVERIFY(later.contains(u"cơ quan giải quyết: Sở Nội vụ"_s));
        QVERIFY(!later.contains(body));
    }

    void resultsSayWhatTheRulesAsk_data()
    {
        lives();
        QTest::newRow("a copy of 2022: district above, date in figures only")
            << kOld << kCopies << QString() << QString()
            << QStringList{u"Số chứng thực 01 quyển số 01/2022 - SCT/BS"_s,
                   u"Ngày 04 tháng 5 năm 2022"_s}
            << QStringList{u"Bằng chữ"_s};
        QTest::newRow("a copy of 2026: date in words")
            << kNew << kCopies << QString() << QString()
            << QStringList{u"(Bằng chữ: ngày hai mươi ba, tháng mười một, năm hai nghìn"_s}
            << QStringList{};
        QTest::newRow("many signatures: the sentence has a subject")
            << kOld << kSignatures << QString() << QString()
            << QStringList{u"giấy tờ tùy thân: Căn cước công dân số 034187009876"_s,
                   u"Các ông/bà có tên trên cam đoan đã hiểu"_s}
            << QStringList{};
        QTest::newRow("a signature at the counter: before who received it")
            << kNew << kNamedSignatures << QString() << QString()
            << QStringList{u"là người tiếp nhận hồ sơ"_s, u"NGƯỜI TIẾP NHẬN HỒ SƠ"_s}
            << QStringList{u"trước mặt tôi"_s};
        QTest::newRow("a signature at a hospital: before who certifies")
            << kNew << kOutside << QString() << QString()
            << QStringList{u"trước mặt tôi."_s, u"Tại Bệnh viện Việt Đức."_s}
            << QStringList{u"là người tiếp nhận hồ sơ"_s, u"NGƯỜI TIẾP NHẬN HỒ SƠ"_s};
        QTest::newRow("a signature at a hospital, some days before it is decided")
            << kNew << kOutsideBefore << QString() << QString()
            << QStringList{u"Hồi 17 giờ 30 phút, ngày 20 tháng 11 năm 2026"_s,
                   u"ngày hai mươi, tháng mười một"_s}
            << QStringList{};
        QTest::newRow("a company's representative signs, by their own name and paper")
            << kOld << kCompanySigns << QString() << QString()
            << QStringList{u"Ông/bà Lê Thị Hòa"_s,
                   u"số 034192009873, người đại diện của Công ty An Bình, cam đoan"_s}
            << QStringList{};
        QTest::newRow("who signs for themself is nobody's representative")
            << kOld << kNamedSignatures << QString() << QString()
            << QStringList{u"số 034187009876 cam đoan"_s} << QStringList{u"người đại diện"_s};
        QTest::newRow("a card by number alone bears each of its names")
            << kNew << kNamedSignatures << QString() << QString()
            << QStringList{u"CCCD/Thẻ căn cước số 034187009876"_s} << QStringList{};
        QTest::newRow("the paper that was shown is called by its name")
            << kNew << kElectronic << QString() << QString()
            << QStringList{u"Căn cước điện tử số 034187009876"_s} << QStringList{u"CCCD"_s};
        QTest::newRow("what it is for, where nobody said so")
            << kOld << kMarital << uR"({"register": "XNTTHN", "number": 9})"_s << QString()
            << QStringList{u"2. Mục đích sử dụng: ....."_s} << QStringList{u"Để kết hôn"_s};
        QTest::newRow("a child's nationality, where nobody said so")
            << kOld << kBirth << uR"({"register": "KS", "number": 31})"_s << QString()
            << QStringList{u"quốc tịch: ....."_s} << QStringList{u"quốc tịch: Việt Nam"_s};
        const QString dots = QString(18, u'.');
        QTest::newRow("a birth: where it was")
            << kOld << kFullBirth << uR"({"register": "KS", "number": 31})"_s << QString()
            << QStringList{u"nơi sinh: Bệnh viện Phụ sản Hà Nội, quận Ba Đình; dân tộc"_s}
            << QStringList{};
        QTest::newRow("a birth: nobody said where; it is left open")
            << kOld << kBirth << uR"({"register": "KS", "number": 31})"_s << QString()
            << QStringList{u"nơi sinh: ....."_s} << QStringList{};
        QTest::newRow("a birth registered anew: of who asks")
            << kOld << kOwnBirthAnew << uR"({"register": "KS", "number": 31})"_s << QString()
            << QStringList{u"<b>Trần Thị Bích Đào</b>; giới tính: Nữ; sinh ngày: 06/05/1987; "
                           "nơi sinh: Trạm y tế xã Vạn Phúc; dân tộc: Kinh; quốc tịch: Việt Nam"_s,
                   u">Phạm Thị Hương, 1960<"_s, u">Trần Văn Nam, 1958<"_s}
            << QStringList{};
        QTest::newRow("a birth registered anew: nobody is told but a relation")
            << kOld << kBirthAnew << uR"({"register": "KS", "number": 31})"_s << QString()
            << QStringList{u"Người được khai sinh: <b>....."_s, u"4. Đăng ký: ....."_s}
            << QStringList{};
        QTest::newRow("a birth registered anew: of a child")
            << kOld << kChildsBirthAnew << uR"({"register": "KS", "number": 31})"_s << QString()
            << QStringList{u"Người được khai sinh: <b>Trần Gia Bảo</b>; giới tính: Nam; sinh ngày: "
                           "2012; nơi sinh: Trạm y tế xã Vạn Phúc"_s,
                   u">Trần Thị Bích Đào<"_s}
            << QStringList{};
        QTest::newRow("a birth registered anew: of nobody who works for who asks")
            << kOld << kCompanysBirthAnew << uR"({"register": "KS", "number": 31})"_s << QString()
            << QStringList{u"Người được khai sinh: <b>....."_s}
            << QStringList{u"<b>Lê Thị Hòa</b>"_s};
        QTest::newRow("a birth registered anew: not of the mother who asks")
            << kOld << kMothersBirthAnew << uR"({"register": "KS", "number": 31})"_s << QString()
            << QStringList{u"Người được khai sinh: <b>....."_s, u">Phạm Thị Hương<"_s}
            << QStringList{};
        QTest::newRow("a mother's nationality is no ethnicity; a father nobody named is left open")
            << kOld << kBirthByMother << uR"({"register": "KS", "number": 31})"_s << QString()
            << QStringList{u'>' + dots + u"; Việt Nam<"_s, u'>' + dots + u"; ....."_s}
            << QStringList{u"class=\"cell\"></p>"_s};
        const QString relation = u"với người được khai sinh: "_s;
        QTest::newRow("a birth: the mother herself")
            << kOld << kBirthByTheMother << uR"({"register": "KS", "number": 31})"_s << QString()
            << QStringList{relation + u"mẹ"_s} << QStringList{};
        QTest::newRow("a birth: the father himself")
            << kNew << QString(kBirthByTheFather).replace(u"2022"_s, u"2026"_s)
            << uR"({"register": "KS", "number": 31})"_s << QString()
            << QStringList{relation + u"cha"_s} << QStringList{};
        QTest::newRow("an extract")
            << kOld << kExtract << QString() << QString()
            << QStringList{u"Khai tử"_s, u"ngày 02 tháng 3 năm 2019"_s, u"UBND QUẬN HOÀN KIẾM"_s,
                   u"UBND PHƯỜNG CỬA NAM"_s, u"số: 01/TLBS"_s, u"Ký ngày 04 tháng 5 năm 2022"_s}
            << QStringList{u"Hệ thống thông tin"_s, u"ỦY BAN NHÂN DÂN"_s};
        QTest::newRow("an extract of 2026: nothing above")
            << kNew << kExtract << QString() << QString()
            << QStringList{u"ỦY BAN NHÂN DÂN"_s, u"PHƯỜNG CỬA NAM"_s}
            << QStringList{u"UBND QUẬN"_s};
        QTest::newRow("a marriage: number and year")
            << kOld << kMarriage << uR"({"register": "KH", "number": 87})"_s << QString()
            << QStringList{u"<b>87/2022</b>"_s} << QStringList{};
        QTest::newRow("a death: the relation that was told with the deceased")
            << kOld << kRelatedDeath << uR"({"register": "KT", "number": 112})"_s << QString()
            << QStringList{u"quan hệ với người chết: con trai"_s} << QStringList{};
        QTest::newRow("a death: number and year")
            << kOld << kDeath << uR"({"register": "KT", "number": 112})"_s << QString()
            << QStringList{u"<b>112/2022</b>"_s, u"ngày 02 tháng 5 năm 2022"_s} << QStringList{};
    }
    void resultsSayWhatTheRulesAsk()
    {
        QFETCH(QString, now);
        QFETCH(QString, receive);
        QFETCH(QString, number);
        OfficeFixture fixture(now);
        const DossierId id = live(fixture, json(receive), json(number));
        compare(fillPaper(fixture.office(), *fixture.office().dossier(id), u"result"_s));
    }

    void booksSayWhatTheirHeadingsAsk_data()
    {
        lives();
        const QString card = u"Trần Thị Bích Đào, Căn cước công dân số 034187009876"_s;
        const QString record = u"Bản theo dõi của bộ phận một cửa."_s;
        QTest::newRow("copies: name and paper, no address; the post under the name")
            << kOld << kCopies << QString() << u"SCT/BS"_s
            << QStringList{u">"_s + card + u"<"_s, u"<br/>Chủ tịch</p>"_s, u"UBND QUẬN HOÀN KIẾM"_s}
            << QStringList{u"Ngõ Trạm"_s, record};
        QTest::newRow("two papers signed: each bears its part of the fee")
            << kOld << kSignatures << QString() << u"SCT/CK,ĐC"_s
            << QStringList{u">02<"_s, u">10.000 đồng<"_s}
            << QStringList{u">20.000 đồng<"_s, u">0 đồng<"_s, u"Ngõ Trạm"_s};
        QTest::newRow("signatures: a company's representative, with the company beside them")
            << kOld << kCompanySigns << QString() << u"SCT/CK,ĐC"_s
            << QStringList{u">Lê Thị Hòa, Căn cước công dân số 034192009873, người đại diện của "
                           "Công ty An Bình, mã số thuế 0101234567<"_s}
            << QStringList{};
        QTest::newRow("copies: a company asks in its own name")
            << kOld << kCompanyCopies << QString() << u"SCT/BS"_s
            << QStringList{u">Công ty An Bình, mã số thuế 0101234567<"_s}
            << QStringList{u"người đại diện"_s};
        QTest::newRow("extracts: what kind, whose, and where who asked lives")
            << kOld << kExtract << QString() << u"TL-BS"_s
            << QStringList{u">Trích lục khai tử<"_s, u">Nguyễn Gia Bảo<"_s,
                   card + u", Số 5 Ngõ Trạm"_s}
            << QStringList{record};
        QTest::newRow("marriages: no register of our own; dots for what is not known")
            << kOld << kMarriage << uR"({"register": "KH", "number": 87})"_s << u"KH"_s
            << QStringList{record, u"Dân tộc: ....................<br/>Quốc tịch: ....."_s,
                   u"Nơi cư trú: ......"_s}
            << QStringList{u"THỦ TRƯỞNG"_s, u"Dân tộc: <br/>"_s};
        QTest::newRow("marriages: each with people, nationality and paper")
            << kOld << kFullMarriage << uR"({"register": "KH", "number": 87})"_s << u"KH"_s
            << QStringList{u"Quốc tịch: Hàn Quốc"_s, u"Hộ chiếu số M12345678"_s,
                   u"Dân tộc: Tày<br/>Quốc tịch: Việt Nam"_s,
                   u"Căn cước công dân số 034192009873"_s}
            << QStringList{};
        QTest::newRow("deaths: hour, place, cause and notice")
            << kOld << kFullDeath << uR"({"register": "KT", "number": 112})"_s << u"KT"_s
            << QStringList{u"08 giờ 30 phút, ngày 02 tháng 5 năm 2022<br/>Nơi chết: Bệnh viện Bạch Mai"_s,
                   u"Bệnh già"_s, u"Số 12 ngày 02/5/2022"_s, u"Dân tộc: Kinh"_s}
            << QStringList{};
        QTest::newRow("deaths: time, timeliness and relation of the slip")
            << kOld << kDeath << uR"({"register": "KT", "number": 112})"_s << u"KT"_s
            << QStringList{record, u"ngày 02 tháng 5 năm 2022<br/>Nơi chết: ....."_s,
                   u">Đúng hạn<"_s, u"Quan hệ: con gái"_s, u"Dân tộc: ....................<br/>"_s,
                   u">....................<"_s}
            << QStringList{u"Ngõ Trạm"_s, u"THỦ TRƯỞNG"_s};
        QTest::newRow("deaths: the relation that was told with the deceased")
            << kOld << kRelatedDeath << uR"({"register": "KT", "number": 112})"_s << u"KT"_s
            << QStringList{u"Quan hệ: con trai"_s} << QStringList{};
        QTest::newRow("contracts: what it is called, and whose")
            << kOld << kContract << QString() << u"SCT/HĐ,GD"_s
            << QStringList{u">Hợp đồng ủy quyền bán xe<"_s, card,
                   u"Tên hợp đồng, giao dịch được chứng thực"_s, u">50.000 đồng<"_s}
            << QStringList{record, u"con gái"_s};
        QTest::newRow("births: who is who, and what the declarant is to the child")
            << kOld << kBirth << uR"({"register": "KS", "number": 31})"_s << u"KS"_s
            << QStringList{record, u"Người được khai sinh; cha; mẹ"_s,
                   u"Người được khai sinh: Trần Gia Bảo, sinh 20/04/2022"_s,
                   u"Mẹ: Phạm Thị Hương"_s, card + u", con gái"_s}
            << QStringList{u"Lệ phí"_s};
        QTest::newRow("births: the mother herself")
            << kOld << kBirthByTheMother << uR"({"register": "KS", "number": 31})"_s << u"KS"_s
            << QStringList{u">Phạm Thị Hương, Căn cước công dân số 034192009873, mẹ<"_s}
            << QStringList{};
        QTest::newRow("births: the father himself")
            << kOld << kBirthByTheFather << uR"({"register": "KS", "number": 31})"_s << u"KS"_s
            << QStringList{u">Trần Văn Minh, Căn cước công dân số 034090009875, cha<"_s}
            << QStringList{};
        QTest::newRow("births: where the child was born")
            << kOld << kFullBirth << uR"({"register": "KS", "number": 31})"_s << u"KS"_s
            << QStringList{u"Người được khai sinh: Trần Gia Bảo, sinh 20/04/2022, nơi sinh: Bệnh "
                           "viện Phụ sản Hà Nội, quận Ba Đình; Mẹ: Phạm Thị Hương"_s}
            << QStringList{};
        QTest::newRow("births: nobody said where")
            << kOld << kBirth << uR"({"register": "KS", "number": 31})"_s << u"KS"_s
            << QStringList{u"Trần Gia Bảo, sinh 20/04/2022; Mẹ: Phạm Thị Hương"_s}
            << QStringList{u"nơi sinh"_s};
        QTest::newRow("births registered anew: of who asks")
            << kOld << kBirthAnew << uR"({"register": "KS", "number": 31})"_s << u"KS"_s
            << QStringList{card + u", nơi sinh: Trạm y tế xã Vạn Phúc"_s} << QStringList{};
        QTest::newRow("births registered anew: who asks, and the parents")
            << kOld << kOwnBirthAnew << uR"({"register": "KS", "number": 31})"_s << u"KS"_s
            << QStringList{u"Người được khai sinh: Trần Thị Bích Đào, sinh 06/05/1987, "_s,
                   u"nơi sinh: Trạm y tế xã Vạn Phúc; Mẹ: Phạm Thị Hương, sinh 1960; Cha: Trần Văn "
                   "Nam, sinh 1958"_s}
            << QStringList{};
        QTest::newRow("births registered anew: a child, and the parent who asks")
            << kOld << kChildsBirthAnew << uR"({"register": "KS", "number": 31})"_s << u"KS"_s
            << QStringList{u"Người được khai sinh: Trần Gia Bảo, sinh 2012, nơi sinh: Trạm y tế xã "
                           "Vạn Phúc; Mẹ: Trần Thị Bích Đào"_s}
            << QStringList{};
        QTest::newRow("marital status: no register of our own either")
            << kOld << kMarital << uR"({"register": "XNTTHN", "number": 9})"_s << u"XNTTHN"_s
            << QStringList{record, u"Người được cấp"_s, u">Trần Thị Bích Đào, Căn cước"_s}
            << QStringList{u"Lệ phí"_s};
        QTest::newRow("signatures: each paper by its own name")
            << kOld << kNamedSignatures << QString() << u"SCT/CK,ĐC"_s
            << QStringList{u">Sơ yếu lý lịch<"_s, u">Giấy ủy quyền<"_s, u">10.000 đồng<"_s}
            << QStringList{u">20.000 đồng<"_s};
    }
    void booksSayWhatTheirHeadingsAsk()
    {
        QFETCH(QString, now);
        QFETCH(QString, receive);
        QFETCH(QString, number);
        QFETCH(QString, book);
        OfficeFixture fixture(now);
        live(fixture, json(receive), json(number));
        compare(fillBook(fixture.office(), book, {fixture.office().now().localDate().year()}));
    }

    void everyPaperThatIsSignedHasItsName_data()
    {
        QTest::addColumn<QString>("items");
        QTest::addColumn<int>("documents"); // as told; 0: not
        QTest::addColumn<QString>("refused");
        QTest::addColumn<bool>("warns");
        const QString two = uR"([{"title": "Sơ yếu lý lịch"}, {"title": "Giấy ủy quyền"}])"_s;
        QTest::newRow("each named: they are counted") << two << 0 << QString() << false;
        QTest::newRow("each named, and as many told") << two << 2 << QString() << false;
        QTest::newRow("as many named as told") << two << 3 << u"itemsOtherCount"_s << false;
        QTest::newRow("one is not named")
            << uR"([{"title": "Sơ yếu lý lịch"}, {}])"_s << 0 << QString() << true;
        QTest::newRow("only counted") << u"[]"_s << 2 << QString() << true;
    }
    void everyPaperThatIsSignedHasItsName()
    {
        QFETCH(QString, items);
        QFETCH(int, documents);
        QFETCH(QString, refused);
        OfficeFixture fixture;
        QJsonObject receive{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000884"_s},
            {u"applicant"_s, kApplicant},
            {u"items"_s, QJsonDocument::fromJson(items.toUtf8()).array()}};
        if (documents > 0)
            receive[u"answers"_s] = QJsonObject{{u"documents"_s, documents}};
        const auto received = fixture.run(u"tiepnhan"_s, receive);
        QCOMPARE(received ? QString() : received.error().detail, refused);
        if (!received)
            return;
        QCOMPARE(received->dossier->fee.total.amount, 20'000);
        QTEST(std::ranges::any_of(received->warnings,
                  [](const Reason& warning) { return warning.id == u"itemWithoutTitle"; }),
            "warns");
    }

    /// "Ngày, tháng, năm chứng thực": what was certified outside stands with that day, where its
    /// number does.
    void theBookHasTheDayOfCertification_data()
    {
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QStringList>("has");
        QTest::addColumn<QString>("lacks");
        QTest::newRow("some days before")
            << kOutsideBefore << QStringList{u">20/11/2026<"_s, u"Vào số ngày 23/11/2026"_s}
            << u">23/11/2026<"_s;
        QTest::newRow("on the day")
            << kOutside << QStringList{u">23/11/2026<"_s} << u"Vào số ngày"_s;
        QTest::newRow("at the office")
            << kSignatures << QStringList{u">23/11/2026<"_s} << u"Vào số ngày"_s;
    }
    void theBookHasTheDayOfCertification()
    {
        QFETCH(QString, signature);
        QFETCH(QStringList, has);
        QFETCH(QString, lacks);
        OfficeFixture fixture(kNew);
        live(fixture, json(signature), {});
        const QString page
            = must(fillBook(fixture.office(), u"SCT/CK,ĐC"_s, {2026})).pages.join(QString());
        for (const QString& text : has)
            QVERIFY2(page.contains(text), qPrintable(page));
        QVERIFY2(!page.contains(lacks), qPrintable(page));
    }

    void aVoidedNumberBearsNoFee()
    {
        OfficeFixture fixture(kOld);
        const DossierId id = live(fixture, json(kSignatures), {});
        VERIFY_OK(fixture.act(u"chutich"_s, u"void"_s, id, {{u"reason"_s, u"ghi nhầm"_s}}));
        const auto book = fillBook(fixture.office(), u"SCT/CK,ĐC"_s, {2022});
        VERIFY_OK(book);
        QCOMPARE(book->pages.front().count(u"Hủy số: ghi nhầm"_s), 2);
        QCOMPARE(book->pages.front().count(u">0 đồng<"_s), 2);
    }

    void aHeadingIsOfTheBodyOfItsDay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("isBranch");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("2022: under its district")
            << u"2022-05-04T09:00:00"_s << false
            << QStringList{u"UBND QUẬN HOÀN KIẾM"_s, u"UBND PHƯỜNG CỬA NAM"_s};
        QTest::newRow("2026: under its city")
            << kNew << false
            << QStringList{u"UBND THÀNH PHỐ HÀ NỘI"_s, u"PHƯỜNG CỬA NAM"_s, u"TRUNG TÂM PHỤC VỤ"_s};
        QTest::newRow("2026: a branch of the city's centre")
            << kNew << true
            << QStringList{u"UBND THÀNH PHỐ HÀ NỘI"_s, u"TRUNG TÂM PHỤC VỤ"_s,
                   u"CHI NHÁNH HOÀN KIẾM"_s, u"Chi nhánh Hoàn Kiếm – Trung tâm"_s};
    }
    void aHeadingIsOfTheBodyOfItsDay()
    {
        QFETCH(QString, now);
        QFETCH(bool, isBranch);
        QTemporaryDir folder;
        SeededRandom random;
        const FrozenClock clock(Instant::fromIso(now).value());
        Founding founding = demoFounding();
        WardBody& body = founding.config.bodies.back();
        body.superior = u"UBND THÀNH PHỐ HÀ NỘI"_s;
        if (isBranch) {
            body.authority = u"TRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG"_s;
            body.office = u"CHI NHÁNH HOÀN KIẾM"_s;
            body.officeName
                = u"Chi nhánh Hoàn Kiếm – Trung tâm Phục vụ hành chính công thành phố Hà Nội"_s;
            body.phone = u"024 3825 0000"_s;
        }
        const auto office = Office::create(folder.filePath(u"ward.motcua"_s), founding,
            {&clock, &random, folder.filePath(u"keys"_s), PasswordCost::least()});
        VERIFY_OK(office);
        QJsonObject receive{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
            {u"applicant"_s, kApplicant}, {u"competentOffice"_s, u"UBND phường Ba Đình"_s}};
        const auto received = (*office)->run(receive, {u"tiepnhan"_s});
        VERIFY_OK(received);
        const auto form = fillPaper(**office, *received->dossier, u"receipt"_s);
        VERIFY_OK(form);
        QFETCH(QStringList, lines);
        for (const QString& line :
            lines + QStringList{u"cơ quan giải quyết: UBND phường Ba Đình"_s})
            QVERIFY2(form->pages.front().contains(line), qPrintable(line));
        for (const FeeLine& line : received->dossier->fee.lines)
            QCOMPARE(line.collectedFor, u"UBND phường Ba Đình"_s);
    }

    void aReceiptSaysWhereItIsLookedUp_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("phone"); // of the office
        QTest::addColumn<QString>("words");
        const QString look = u"Tra cứu tình trạng hồ sơ bằng mã hồ sơ hoặc mã QR tại "_s;
        QTest::newRow("at the office")
            << kNew << u"024 3825 0000"_s
            << look + u"nơi tiếp nhận, điện thoại 024\u00a03825\u00a00000."_s;
        for (const QString& now : {kOld, kNew})
            QTest::newRow(qPrintable(u"no telephone, "_s + now))
                << now << QString() << look + u"nơi tiếp nhận."_s;
    }
    void aReceiptSaysWhereItIsLookedUp()
    {
        QFETCH(QString, now);
        QFETCH(QString, phone);
        QFETCH(QString, words);
        QTemporaryDir folder;
        SeededRandom random;
        const FrozenClock clock(Instant::fromIso(now).value());
        Founding founding = demoFounding();
        for (WardBody& body : founding.config.bodies)
            body.phone = phone;
        const auto office = Office::create(folder.filePath(u"ward.motcua"_s), founding,
            {&clock, &random, folder.filePath(u"keys"_s), PasswordCost::least()});
        VERIFY_OK(office);
        const auto received
            = (*office)->run({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
                                 {u"applicant"_s, kApplicant}},
                {u"tiepnhan"_s});
        VERIFY_OK(received);
        const QString slip
            = must(fillPaper(**office, *received->dossier, u"receipt"_s)).pages.front();
        QVERIFY2(slip.contains(words), qPrintable(slip));
    }

    void thePortalHasItsFirstDay()
    {
        const auto portalOn
            = [](QDate day) { return textsOn(u"nationalPortal"_s, u"names"_s, day).value(0); };
        QCOMPARE(portalOn({2019, 12, 8}), QString());
        QVERIFY(portalOn({2019, 12, 9}).contains(u"dichvucong.gov.vn"_s));
    }

    /// What the chairman signs is the ward's, even where its counter is a branch of the city's.
    void aDecisionIsTheWardsInFull_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("above");
        QTest::newRow("2022: its district above, in short") << kOld << u"UBND QUẬN HOÀN KIẾM"_s;
        QTest::newRow("2026: nothing above") << kNew << QString();
    }
    void aDecisionIsTheWardsInFull()
    {
        QFETCH(QString, now);
        OfficeFixture fixture(now);
        const QDate day = fixture.office().now().localDate();
        const QJsonObject head = wardContext(fixture.office().ward().config, day);
        QCOMPARE(head[u"name"_s].toString(), u"ỦY BAN NHÂN DÂN\nPHƯỜNG CỬA NAM"_s);
        QTEST(head[u"superior"_s].toString(), "above");
    }

    void aDecisionIsTheWards()
    {
        QTemporaryDir folder;
        SeededRandom random;
        const FrozenClock clock(Instant::fromIso(kNew).value());
        Founding founding = demoFounding();
        WardBody& body = founding.config.bodies.back();
        body.superior = u"UBND THÀNH PHỐ HÀ NỘI"_s;
        body.authority = u"TRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG"_s;
        body.office = u"CHI NHÁNH HOÀN KIẾM"_s;
        const auto office = Office::create(folder.filePath(u"ward.motcua"_s), founding,
            {&clock, &random, folder.filePath(u"keys"_s), PasswordCost::least()});
        VERIFY_OK(office);
        const auto received
            = (*office)->run({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
                                 {u"applicant"_s, kApplicant}},
                {u"tiepnhan"_s});
        VERIFY_OK(received);
        const QString id = received->dossier->id.toString();
        VERIFY_OK((*office)->run({{u"do"_s, u"submit"_s}, {u"dossier"_s, id}}, {u"tiepnhan"_s}));
        const auto rejected = (*office)->run(
            {{u"do"_s, u"reject"_s}, {u"dossier"_s, id}, {u"reason"_s, u"không đủ điều kiện"_s}},
            {u"chutich"_s});
        VERIFY_OK(rejected);
        const QString decision
            = must(fillPaper(**office, *rejected->dossier, u"reject"_s)).pages.front();
        QVERIFY(decision.contains(u"ỦY BAN NHÂN DÂN<br/>PHƯỜNG CỬA NAM"_s));
        QVERIFY(!decision.contains(u"CHI NHÁNH"_s));
        const QString slip
            = must(fillPaper(**office, *rejected->dossier, u"receipt"_s)).pages.front();
        QVERIFY(slip.contains(u"CHI NHÁNH HOÀN KIẾM"_s));
    }

    void aCardIsCalledAsOnItsDay_data()
    {
        QTest::addColumn<QString>("issued");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("paper");
        const QString number = u" số 034187009876"_s;
        QTest::newRow("of the old law")
            << u"2021-11-07"_s << QDate(2026, 11, 23) << u"Căn cước công dân"_s + number;
        QTest::newRow("of the new law")
            << u"2024-07-01"_s << QDate(2026, 11, 23) << u"Thẻ căn cước"_s + number;
        QTest::newRow("typed in 2022")
            << QString() << QDate(2022, 5, 4) << u"Căn cước công dân"_s + number;
        QTest::newRow("typed in 2026")
            << QString() << QDate(2026, 11, 23) << u"CCCD/Thẻ căn cước"_s + number;
    }
    void aCardIsCalledAsOnItsDay()
    {
        QFETCH(QString, issued);
        QFETCH(QDate, day);
        Person person;
        person.personalNumber = u"034187009876"_s;
        person.idIssued = issued;
        QTEST(paperOf(person, day), "paper");
        QCOMPARE(paperOf({}, day), QString());
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
