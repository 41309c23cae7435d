// What was answered at the receipt and stands on a result that has been issued is put right by a
// second person's leave, and the book tells it; what the fee or the number rests on is not.
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
const QJsonObject kMother{{u"fullName"_s, u"Lê Thị Mai"_s},
    {u"personalNumber"_s, u"001195000011"_s}, {u"dateOfBirth"_s, u"1995-05-05"_s},
    {u"sex"_s, u"female"_s}};

/// A request, and the book that its number stands in: "" where it gets one here.
struct Kind
{
    QString procedure;
    QString book;
    QJsonArray parties;
    QJsonObject answers;
};

Kind birth()
{
    QJsonObject mother = kMother;
    mother[u"role"_s] = u"mother"_s;
    const QJsonObject child{{u"role"_s, u"child"_s}, {u"fullName"_s, u"Trần Gia Bảo"_s},
        {u"dateOfBirth"_s, u"2026-02-20"_s}, {u"sex"_s, u"male"_s}};
    return {u"1.001193"_s, u"KS"_s, {child, mother}, {{u"birthPlace"_s, u"Bệnh viện Phụ sản"_s}}};
}

Kind death()
{
    const QJsonObject dead{{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Lão Văn Hạc"_s},
        {u"dateOfBirth"_s, u"1940-01-01"_s}, {u"sex"_s, u"male"_s}};
    return {u"1.000656"_s, u"KT"_s, {dead}, {{u"diedOn"_s, u"2026-03-01"_s}}};
}

Kind signature()
{
    return {u"2.000884"_s, {}, {},
        {{u"documents"_s, 1}, {u"documentTitle"_s, u"Giấy giới thiêu"_s},
            {u"variant"_s, u"one"_s}}};
}

Kind extract()
{
    return {u"2.000635"_s, {}, {},
        {{u"copies"_s, 1}, {u"eventType"_s, u"khai-sinh"_s},
            {u"registeredName"_s, u"Ngô Thị Mai"_s}, {u"registrationNumber"_s, u"3/2026"_s}}};
}

DossierId issued(OfficeFixture& fixture, const Kind& kind)
{
    QJsonObject receive{{u"do"_s, u"receive"_s}, {u"procedure"_s, kind.procedure},
        {u"applicant"_s, kMother}, {u"answers"_s, kind.answers}};
    if (!kind.parties.isEmpty())
        receive[u"parties"_s] = kind.parties;
    const DossierId id = must(fixture.run(kClerk, receive)).dossier->id;
    must(fixture.act(kClerk, u"submit"_s, id, {{u"reason"_s, u"đã đối chiếu giấy tờ"_s}}));
    must(fixture.act(kChairman, u"approve"_s, id));
    if (!kind.book.isEmpty())
        must(fixture.act(kClerk, u"recordNumber"_s, id,
            {{u"register"_s, kind.book}, {u"number"_s, 1}, {u"date"_s, u"2026-03-02"_s},
                {u"system"_s, u"Hệ thống hộ tịch"_s}}));
    return id;
}

Result<Answer> correct(OfficeFixture& fixture, DossierId id, const QJsonObject& changes)
{
    return fixture.act(
        kClerk, u"correct"_s, id, {{u"reason"_s, u"ghi nhầm"_s}, {u"changes"_s, changes}});
}

QString bookOf(OfficeFixture& fixture, DossierId id)
{
    const Dossier dossier = must(fixture.office().dossier(id));
    const auto book = must(fillBook(fixture.office(), dossier.numbers.front().registerId, {2026}));
    return book.pages.join(u'\n');
}
} // namespace

Q_DECLARE_METATYPE(Kind)

class TestCorrectedAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerIsPutRightAndTheBookTellsIt_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QJsonObject>("answers");
        QTest::addColumn<QString>("note");
        const auto row
            = [](const char* name, const Kind& kind, const QJsonObject& answers,
                  const QString& note) { QTest::newRow(name) << kind << answers << note; };
        Kind forgotten = birth();
        forgotten.answers = {};
        row("a place of birth", birth(), {{u"birthPlace"_s, u"Bệnh viện Bạch Mai"_s}},
            u"nơi sinh: Bệnh viện Bạch Mai"_s);
        row("one that was forgotten", forgotten, {{u"birthPlace"_s, u"Bệnh viện Bạch Mai"_s}},
            u"nơi sinh: Bệnh viện Bạch Mai"_s);
        row("one that was not told", birth(), {{u"birthPlace"_s, u""_s}},
            u"nơi sinh: (bỏ trống)"_s);
        row("a cause and an hour of death", death(),
            {{u"deathCause"_s, u"bệnh già"_s}, {u"diedAt"_s, u"05 giờ 20 phút"_s}},
            u"giờ, phút chết: 05 giờ 20 phút, nguyên nhân chết: bệnh già"_s);
        row("a day of death", death(), {{u"diedOn"_s, u"2026-02-28"_s}},
            u"ngày chết: 28/02/2026"_s);
        row("a title", signature(), {{u"documentTitle"_s, u"Giấy giới thiệu"_s}},
            u"tên giấy tờ, văn bản: Giấy giới thiệu"_s);
        row("a title, and what stays", signature(),
            {{u"documents"_s, 1}, {u"documentTitle"_s, u"Giấy giới thiệu"_s},
                {u"variant"_s, u"one"_s}},
            u"tên giấy tờ, văn bản: Giấy giới thiệu"_s);
        row("whose registration it was", extract(), {{u"registeredName"_s, u"Ngô Thị Mài"_s}},
            u"họ tên người đã đăng ký: Ngô Thị Mài"_s);
    }
    void anAnswerIsPutRightAndTheBookTellsIt()
    {
        QFETCH(Kind, kind);
        QFETCH(QJsonObject, answers);
        QFETCH(QString, note);
        OfficeFixture fixture(u"2026-03-02T09:00:00"_s);
        const DossierId id = issued(fixture, kind);
        const Dossier before = must(fixture.office().dossier(id));
        VERIFY_OK(correct(fixture, id, {{u"answers"_s, answers}}));
        QCOMPARE(must(fixture.office().dossier(id)).answers, before.answers); // it waits
        VERIFY_OK(fixture.act(kChairman, u"correct"_s, id, {{u"confirm"_s, true}}));
        QJsonObject expected = before.answers;
        for (const QString& key : answers.keys())
            if (answers[key].toString(u"told"_s).isEmpty())
                expected.remove(key);
            else
                expected[key] = answers[key];
        VERIFY_OK(fixture.reopen());
        const Dossier after = must(fixture.office().dossier(id));
        QCOMPARE(after.answers, expected);
        QCOMPARE(after.fee, before.fee);
        QCOMPARE(after.numbers, before.numbers);
        const QString book = bookOf(fixture, id);
        QVERIFY2(book.contains(u"Đính chính ngày 02/03/2026: "_s + note), qPrintable(book));
    }

    void whatRestsOnAnAnswerKeepsIt_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QJsonObject>("answers");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const Kind& kind, const QString& key,
                             const QJsonValue& value, const char* detail) {
            QTest::newRow(name) << kind << QJsonObject{{key, value}} << u"/changes/answers/"_s + key
                                << QString::fromLatin1(detail);
        };
        row("how many", signature(), u"documents"_s, 2, "answerNotCorrected");
        row("a choice", signature(), u"variant"_s, u"many"_s, "answerNotCorrected");
        row("an hour outside", signature(), u"outsideTime"_s, u"08 giờ 30 phút"_s,
            "answerNotCorrected");
        row("a place outside without an hour", signature(), u"outsidePlace"_s, u"Số 1 Hàng Bài"_s,
            "outsidePlaceAndTime");
        row("the day of birth of a party", birth(), u"bornOn"_s, u"2026-02-21"_s,
            "answerNotCorrected");
        row("what nobody asked", birth(), u"weight"_s, u"ba cân"_s, "unknownQuestion");
        row("no text", birth(), u"birthPlace"_s, 5, "notText");
        row("a dash", birth(), u"birthPlace"_s, u"-"_s, "factWithoutWords");
        row("a day that must be told", death(), u"diedOn"_s, u""_s, "required");
        row("no day", death(), u"diedOn"_s, u"hôm qua"_s, "notADate");
        row("no hour of a day", death(), u"diedAt"_s, u"25 giờ"_s, "notHourOfDeath");
        row("somebody else's registration", extract(), u"registeredName"_s, u"Trần Văn Tý"_s,
            "otherPerson");
    }
    void whatRestsOnAnAnswerKeepsIt()
    {
        QFETCH(Kind, kind);
        QFETCH(QJsonObject, answers);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        OfficeFixture fixture(u"2026-03-02T09:00:00"_s);
        const DossierId id = issued(fixture, kind);
        const auto refused = correct(fixture, id, {{u"answers"_s, answers}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, detail);
        if (detail != u"outsidePlaceAndTime") // that names what is missing
            QCOMPARE(refused.error().field, field);
        QVERIFY(!sentence(refused.error(), Language::vietnamese).contains(u'{'));
        QVERIFY(!must(fixture.office().dossier(id)).correction);
    }

    /// Every correction is kept with all answers; the book tells those that read otherwise.
    void whatWasNotAnsweredOtherwiseIsNotTold()
    {
        OfficeFixture fixture(u"2026-03-02T09:00:00"_s);
        const DossierId id = issued(fixture, birth());
        QJsonArray parties = birth().parties;
        QJsonObject child = parties[0].toObject();
        child[u"dateOfBirth"_s] = u"2026-02-21"_s;
        parties[0] = child;
        VERIFY_OK(correct(fixture, id,
            {{u"parties"_s, parties},
                {u"answers"_s, QJsonObject{{u"bornOn"_s, u"2026-02-21"_s}}}}));
        VERIFY_OK(fixture.act(kChairman, u"correct"_s, id, {{u"confirm"_s, true}}));
        QCOMPARE(
            must(fixture.office().dossier(id)).answers[u"bornOn"_s].toString(), u"2026-02-21"_s);
        const QString book = bookOf(fixture, id);
        QVERIFY2(book.contains(u"ngày sinh 21/02/2026"_s), qPrintable(book));
        QVERIFY(!book.contains(u"ngày sinh của trẻ"_s));
        QVERIFY(!book.contains(u"nơi sinh: (bỏ trống)"_s));
    }
};

QTEST_GUILESS_MAIN(TestCorrectedAnswers)
#include "tst_correctedanswers.moc"
