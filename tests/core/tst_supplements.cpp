// What is asked for, what comes of it, and what the checklist says of each paper.
#include "core/dossier/arrivedpapers.h"
#include "core/dossier/codec.h"
#include "core/dossier/papers.h"
#include "core/wording/paper.h"
#include "tests/support/forger.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kClerk = u"tiepnhan"_s;
const QJsonObject kApplicant{
    {u"fullName"_s, u"Trần Thị Bích Đào"_s}, {u"personalNumber"_s, u"034187009876"_s}};

/// "giay-to-tuy-than" is shown, "to-khai" stays here.
QJsonObject marital()
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s}, {u"applicant"_s, kApplicant}};
}

/// A procedure that asks for two of "giay-to-tuy-than", which are only shown; one of them came.
QJsonObject marriage()
{
    const auto party = [](const QString& role, const QString& name, const QString& born) {
        return QJsonObject{{u"role"_s, role}, {u"fullName"_s, name}, {u"dateOfBirth"_s, born}};
    };
    const QString husband = u"Hồ Văn Hải"_s;
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.000894"_s},
        {u"applicant"_s, party(u"applicant"_s, husband, u"1998-03-03"_s)},
        {u"parties"_s,
            QJsonArray{party(u"husband"_s, husband, u"1998-03-03"_s),
                party(u"wife"_s, u"Lý Thị Mai"_s, u"1999-03-03"_s)}},
        {u"missingReason"_s, u"bên nữ mang thẻ sau"_s},
        {u"documents"_s,
            QJsonArray{QJsonObject{{u"id"_s, u"to-khai"_s}},
                QJsonObject{{u"id"_s, u"giay-to-tuy-than"_s}}}}};
}

/// A procedure that asks for two of "ban-ve".
QJsonObject building()
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.013225"_s}, {u"applicant"_s, kApplicant},
        {u"missingReason"_s, u"bổ sung sau"_s},
        {u"documents"_s, QJsonArray{QJsonObject{{u"name"_s, u"Giấy giới thiệu"_s}}}}};
}

QString detailOf(const Result<Answer>& answer)
{
    return answer ? QString() : answer.error().detail;
}

QString namesIn(const Answer& answer, const QString& id)
{
    const auto told = std::ranges::find(answer.warnings, id, &Reason::id);
    return told == answer.warnings.end() ? QString() : told->values[u"names"_s].toString();
}
} // namespace

class TestSupplements : public QObject
{
    Q_OBJECT

    DossierId asked(OfficeFixture& fixture, const QJsonObject& command, const QStringList& items)
    {
        const DossierId id = must(fixture.run(kClerk, command)).dossier->id;
        must(fixture.act(kClerk, u"requestSupplement"_s, id,
            {{u"reason"_s, u"thiếu"_s}, {u"items"_s, QJsonArray::fromStringList(items)}}));
        return id;
    }

    Result<Answer> come(OfficeFixture& fixture, DossierId id, const QJsonArray& documents)
    {
        return fixture.act(kClerk, u"supplement"_s, id, {{u"documents"_s, documents}});
    }

private Q_SLOTS:
    void aPaperIsOfTheKindThatIsAskedFor_data()
    {
        QTest::addColumn<QJsonObject>("paper");
        QTest::addColumn<QString>("id");
        QTest::addColumn<DocumentKind>("kind");
        const QString shown = u"giay-to-tuy-than"_s;
        QTest::newRow("by its id") << QJsonObject{{u"id"_s, shown}} << shown << DocumentKind::shown;
        QTest::newRow("told otherwise")
            << QJsonObject{{u"id"_s, shown}, {u"kind"_s, u"copy"_s}} << shown << DocumentKind::copy;
        QTest::newRow("by its name, in whatever letters")
            << QJsonObject{{u"name"_s, u"TỜ KHAI cấp giấy xác nhận tình trạng hôn nhân"_s}}
            << u"to-khai"_s << DocumentKind::original;
        QTest::newRow("a further one") << QJsonObject{{u"name"_s, u"Giấy giới thiệu"_s}}
                                       << QString() << DocumentKind::original;
    }
    void aPaperIsOfTheKindThatIsAskedFor()
    {
        QFETCH(QJsonObject, paper);
        QFETCH(QString, id);
        QFETCH(DocumentKind, kind);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject command = marital();
        command[u"documents"_s] = QJsonArray{paper};
        command[u"missingReason"_s] = u"bổ sung sau"_s;
        const Answer taken = must(fixture.run(kClerk, command));
        QCOMPARE(taken.dossier->papers.size(), std::size_t(1));
        QCOMPARE(taken.dossier->papers.front().id, id);
        QCOMPARE(taken.dossier->papers.front().kind, kind);
    }

    /// Asked for by id or by name, come by either.
    void whatIsAskedForIsKnownByIdAndName_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QJsonObject>("paper");
        QTest::addColumn<bool>("came");
        const QString name = u"Tờ khai cấp Giấy xác nhận tình trạng hôn nhân"_s;
        const QJsonObject byId{{u"id"_s, u"to-khai"_s}};
        const QJsonObject byName{{u"name"_s, name}};
        QTest::newRow("id, id") << u"to-khai"_s << byId << true;
        QTest::newRow("id, name") << u"to-khai: chưa ký"_s << byName << true;
        QTest::newRow("name, id") << name + u": chưa ký"_s << byId << true;
        QTest::newRow("name, name") << name << byName << true;
        QTest::newRow("the beginning of its name") << u"Tờ khai: chưa ký"_s << byId << true;
        QTest::newRow("another one")
            << u"to-khai: chưa ký"_s << QJsonObject{{u"name"_s, u"Giấy giới thiệu"_s}} << false;
    }
    void whatIsAskedForIsKnownByIdAndName()
    {
        QFETCH(QString, item);
        QFETCH(QJsonObject, paper);
        QFETCH(bool, came);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = asked(fixture, marital(), {item});
        const QString called = must(fixture.office().dossier(id)).supplements.back().items.front();
        QVERIFY2(called.startsWith(u"Tờ khai"_s), qPrintable(called));
        const Answer back = must(come(fixture, id, {paper}));
        QCOMPARE(namesIn(back, u"askedNotCome"_s), came ? QString() : called);
    }

    /// The limit counts once all has come; a reason tells why the rest is not waited for.
    void theClockStandsUntilAllHasCome_data()
    {
        QTest::addColumn<QList<QJsonObject>>("steps");
        QTest::addColumn<bool>("goesOn");
        QTest::addColumn<QString>("left");
        const QJsonObject one{{u"documents"_s, QJsonArray{QJsonObject{{u"id"_s, u"ban-ve"_s}}}}};
        const QJsonObject paper{
            {u"documents"_s, QJsonArray{QJsonObject{{u"name"_s, u"Giấy phép cũ"_s}}}}};
        QJsonObject later = one;
        later[u"reason"_s] = u"tờ còn lại nộp khi nhận kết quả"_s;
        const QJsonObject none{{u"reason"_s, u"giấy phép đã có trong cơ sở dữ liệu"_s}};
        QTest::newRow("a part") << QList{one} << false
                                << u"Bản vẽ thiết kế xây dựng (đã nộp 1/2); Giấy phép cũ"_s;
        QTest::newRow("the other part")
            << QList{paper} << false << u"Bản vẽ thiết kế xây dựng (đã nộp 0/2)"_s;
        QTest::newRow("in three steps") << QList{one, paper, one} << true << QString();
        QTest::newRow("with a reason")
            << QList{later} << true << u"Bản vẽ thiết kế xây dựng (đã nộp 1/2); Giấy phép cũ"_s;
        QTest::newRow("nothing more, with a reason")
            << QList{one, one, none} << true << u"Giấy phép cũ"_s;
    }
    void theClockStandsUntilAllHasCome()
    {
        QFETCH(QList<QJsonObject>, steps);
        QFETCH(bool, goesOn);
        QFETCH(QString, left);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = asked(fixture, building(), {u"ban-ve"_s, u"Giấy phép cũ"_s});
        const auto stoppedAt = must(fixture.office().dossier(id)).supplements.back();
        fixture.at(u"2026-11-24T09:00:00"_s);
        Answer back;
        for (const QJsonObject& step : steps)
            back = must(fixture.act(kClerk, u"supplement"_s, id, step));
        QCOMPARE(back.dossier->state, goesOn ? State::processing : State::awaitingSupplement);
        QCOMPARE(back.dossier->due.has_value(), goesOn);
        QCOMPARE(back.dossier->supplements.back().answered.has_value(), goesOn);
        QCOMPARE(back.dossier->supplements.back().dueBefore, stoppedAt.dueBefore);
        QCOMPARE(namesIn(back, u"askedNotCome"_s), left);
        QCOMPARE(
            std::ranges::count(back.warnings, u"clockStillStands"_s, &Reason::id), goesOn ? 0 : 1);
    }

    /// Who submits and who decides knows what of it was not waited for.
    void whatWasNotWaitedForIsToldOnward()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const QString left = u"Giấy xác nhận độc thân"_s;
        const DossierId id = asked(fixture, marital(), {u"to-khai"_s, left});
        must(fixture.act(kClerk, u"supplement"_s, id,
            {{u"documents"_s, QJsonArray{QJsonObject{{u"id"_s, u"to-khai"_s}}}},
                {u"reason"_s, u"tra cứu được trên hệ thống"_s}}));
        QCOMPARE(namesIn(must(fixture.act(kClerk, u"submit"_s, id)), u"askedNotCome"_s), left);
        QCOMPARE(
            namesIn(must(fixture.act(u"chutich"_s, u"approve"_s, id)), u"askedNotCome"_s), left);
    }

    /// The slip promises nothing on papers that did not come.
    void theSlipSaysWhatIsStillToCome_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("silent");
        QTest::newRow("one of two")
            << u"ban-ve"_s << 1 << u"còn thiếu: Bản vẽ thiết kế xây dựng (đã nộp 1/2)."_s
            << u"nhận đủ giấy tờ bổ sung"_s;
        QTest::newRow("one of two that lacked something")
            << u"ban-ve: chưa ký"_s << 1
            << u"còn thiếu: Bản vẽ thiết kế xây dựng (đã nộp 1/2): chưa ký."_s
            << u"nhận đủ giấy tờ bổ sung"_s;
        QTest::newRow("both") << u"ban-ve"_s << 2 << u"nhận đủ giấy tờ bổ sung"_s
                              << u"; còn thiếu:"_s;
    }
    void theSlipSaysWhatIsStillToCome()
    {
        QFETCH(QString, item);
        QFETCH(int, count);
        QFETCH(QString, says);
        QFETCH(QString, silent);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = asked(fixture, building(), {item});
        fixture.at(u"2026-11-24T09:00:00"_s);
        const Answer back = must(fixture.act(kClerk, u"supplement"_s, id,
            {{u"documents"_s, QJsonArray{QJsonObject{{u"id"_s, u"ban-ve"_s}, {u"count"_s, count}}}},
                {u"reason"_s, u"nộp sau"_s}}));
        const QString left = namesIn(back, u"askedNotCome"_s);
        QCOMPARE(left.isEmpty(), count == 2);
        QVERIFY2(says.contains(left), qPrintable(left));
        QVERIFY(std::ranges::count(back.warnings, u"missingPaper"_s, &Reason::id) > 0);
        const QString slip
            = must(fillPaper(fixture.office(), *back.dossier, u"receipt"_s)).pages.join(QString());
        QVERIFY2(slip.contains(says), qPrintable(slip));
        QVERIFY2(!slip.contains(silent), qPrintable(slip));
    }

    /// What is asked for in several says how many there are: on the request, and on the receipt
    /// where it was taken in without them.
    void howManyCameStandsOnThePapers_data()
    {
        QTest::addColumn<int>("have");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("lacking");
        const QString paper = u"Bản vẽ thiết kế xây dựng"_s;
        QTest::newRow("none of two")
            << 0 << u"ban-ve"_s << u"<b>"_s + paper + u" (đã nộp 0/2)</b>"_s
            << paper + u" (đã nộp 0/2)"_s;
        QTest::newRow("one of two") << 1 << u"ban-ve"_s << u"<b>"_s + paper + u" (đã nộp 1/2)</b>"_s
                                    << paper + u" (đã nộp 1/2)"_s;
        QTest::newRow("one of two, not signed")
            << 1 << u"ban-ve: chưa ký"_s << u"<b>"_s + paper + u" (đã nộp 1/2): chưa ký</b>"_s
            << paper + u" (đã nộp 1/2)"_s;
        QTest::newRow("both, not signed")
            << 2 << u"ban-ve: chưa ký"_s << u"<b>"_s + paper + u": chưa ký</b>"_s << QString();
    }
    void howManyCameStandsOnThePapers()
    {
        QFETCH(int, have);
        QFETCH(QString, item);
        QFETCH(QString, request);
        QFETCH(QString, lacking);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject command = building();
        if (have > 0)
            command[u"documents"_s]
                = QJsonArray{QJsonObject{{u"id"_s, u"ban-ve"_s}, {u"count"_s, have}}};
        const DossierId id = asked(fixture, command, {item});
        const Dossier dossier = must(fixture.office().dossier(id));
        const auto page = [&](const QString& form) {
            return must(fillPaper(fixture.office(), dossier, form)).pages.join(QString());
        };
        QVERIFY2(page(u"supplement"_s).contains(request), qPrintable(page(u"supplement"_s)));
        QVERIFY2(page(u"receipt"_s).contains(lacking), qPrintable(page(u"receipt"_s)));
        QCOMPARE(page(u"receipt"_s).contains(u"xây dựng (đã nộp"_s), !lacking.isEmpty());
    }

    /// A request bears one number and one date: printed again it says what it said, whatever came
    /// or was put right since.
    void aRequestIsPrintedAgainAsItWas_data()
    {
        QTest::addColumn<QList<QJsonObject>>("steps");
        const auto papers = [](const char* verb, const QJsonArray& documents, const QString& why) {
            QJsonObject step{{u"do"_s, QString::fromLatin1(verb)}, {u"documents"_s, documents}};
            if (!why.isEmpty())
                step[u"reason"_s] = why;
            return step;
        };
        const QJsonObject drawing{{u"id"_s, u"ban-ve"_s}, {u"count"_s, 2}};
        const QJsonObject permit{{u"name"_s, u"Giấy phép cũ"_s}};
        const QJsonObject part = papers("supplement", {permit}, {});
        const QJsonObject all = papers("supplement", {drawing, permit}, {});
        const QJsonObject none{{u"do"_s, u"supplement"_s}, {u"reason"_s, u"đã tra cứu được"_s}};
        const QJsonObject right = papers(
            "amend", {QJsonObject{{u"id"_s, u"ban-ve"_s}, {u"count"_s, 3}}}, u"đếm nhầm"_s);
        QTest::newRow("at once") << QList<QJsonObject>();
        QTest::newRow("another paper came") << QList{part};
        QTest::newRow("all came") << QList{all};
        QTest::newRow("nothing came") << QList{none};
        QTest::newRow("what came was put right") << QList{all, right};
    }
    void aRequestIsPrintedAgainAsItWas()
    {
        QFETCH(QList<QJsonObject>, steps);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject command = building();
        command[u"documents"_s] = QJsonArray{QJsonObject{{u"id"_s, u"ban-ve"_s}}};
        const DossierId id = asked(fixture, command, {u"ban-ve: chưa ký"_s, u"Giấy phép cũ"_s});
        const auto page = [&] {
            const Dossier dossier = must(fixture.office().dossier(id));
            return must(fillPaper(fixture.office(), dossier, u"supplement"_s))
                .pages.join(QString());
        };
        const QString before = page();
        QVERIFY2(before.contains(u"xây dựng (đã nộp 1/2): chưa ký"_s), qPrintable(before));
        fixture.at(u"2026-11-24T09:00:00"_s);
        for (const QJsonObject& step : steps)
            must(fixture.act(kClerk, step[u"do"_s].toString(), id, step));
        QCOMPARE(page(), before);
    }

    /// Who is guided before the receipt has the counts, too.
    void aGuidanceKeepsItsCounts()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject command = building();
        command.remove(u"missingReason"_s);
        command[u"documents"_s] = QJsonArray{QJsonObject{{u"id"_s, u"ban-ve"_s}}};
        command[u"guide"_s] = QJsonArray{u"ban-ve"_s, u"Giấy phép cũ"_s};
        const Dossier guided = *must(fixture.run(kClerk, command)).dossier;
        const qsizetype length = guided.supplements.back().items.front().size();
        QCOMPARE(guided.supplements.back().cameOf, (std::vector<CameOf>{{length, 1, 2}, {}}));
        const QString page
            = must(fillPaper(fixture.office(), guided, u"supplement"_s)).pages.join(QString());
        QVERIFY2(page.contains(u"xây dựng (đã nộp 1/2)"_s), qPrintable(page));
    }

    /// A request from before its counts were kept is printed by what there is now.
    void aRequestWithoutItsCountsSaysWhatThereIs_data()
    {
        QTest::addColumn<bool>("came");
        QTest::addColumn<QString>("says");
        const QString paper = u"Bản vẽ thiết kế xây dựng"_s;
        QTest::newRow("nothing came yet") << false << u"<b>"_s + paper + u" (đã nộp 0/2)</b>"_s;
        QTest::newRow("a part came") << true << u"<b>"_s + paper + u"</b>"_s;
    }
    void aRequestWithoutItsCountsSaysWhatThereIs()
    {
        QFETCH(bool, came);
        QFETCH(QString, says);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = asked(fixture, building(), {u"ban-ve"_s, u"Giấy phép cũ"_s});
        if (came)
            must(come(fixture, id, {QJsonObject{{u"id"_s, u"ban-ve"_s}}}));
        forgeChain(fixture.office().file(),
            [](const EventHeader&, QJsonObject& body) { body.remove(u"cameOf"_s); });
        const Dossier before = must(fixture.office().dossier(id));
        QVERIFY(before.supplements.back().cameOf.empty());
        QCOMPARE(before.supplements.back().items.size(), 2);
        const QString page
            = must(fillPaper(fixture.office(), before, u"supplement"_s)).pages.join(QString());
        QVERIFY2(page.contains(says), qPrintable(page));
    }

    void theCountsAreReadBackAsWritten()
    {
        const std::vector<CameOf> counts{{24, 1, 2}, {}, {7, 0, 3}};
        QCOMPARE(cameOfFromJson(toJson(counts)), counts);
        QCOMPARE(cameOfFromJson({}), std::vector<CameOf>());
    }

    /// What is signed at last takes the place of what was not.
    void whatIsPutRightIsNotCountedTwice_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("came");
        QTest::addColumn<int>("left"); // that the form offers
        QTest::addColumn<int>("count");
        QTest::newRow("one more") << u"ban-ve"_s << 1 << 1 << 2;
        QTest::newRow("one that was wanting") << u"ban-ve: chưa ký"_s << 1 << 2 << 1;
        QTest::newRow("both, one of which was wanting") << u"ban-ve: chưa ký"_s << 2 << 2 << 2;
    }
    void whatIsPutRightIsNotCountedTwice()
    {
        QFETCH(QString, item);
        QFETCH(int, came);
        QFETCH(int, left);
        QFETCH(int, count);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const QJsonObject one{{u"id"_s, u"ban-ve"_s}};
        QJsonObject command = building();
        command[u"documents"_s] = QJsonArray{one};
        const DossierId id = asked(fixture, command, {item});
        const Dossier before = must(fixture.office().dossier(id));
        const auto& checklist = fixture.office().procedureOf(before)->documents;
        QCOMPARE(stillToCome(before, checklist, *askedIn(checklist, item)), left);
        QJsonArray papers;
        for (int at = 0; at < came; ++at)
            papers.append(one);
        const Answer back = must(come(fixture, id, papers));
        QCOMPARE(back.dossier->papers.front().count, count);
    }

    /// The card of the other one comes as the one that is missing, not as both again.
    void theCardOfTheOtherOneIsEnough_data()
    {
        QTest::addColumn<QList<QJsonObject>>("came");
        QTest::addColumn<int>("count");
        const QJsonObject card{{u"id"_s, u"giay-to-tuy-than"_s}};
        QJsonObject both = card;
        both[u"count"_s] = 2;
        QTest::newRow("the other one") << QList{card} << 2;
        QTest::newRow("both again") << QList{both} << 2;
        QTest::newRow("each by itself") << QList{card, card} << 2;
    }
    void theCardOfTheOtherOneIsEnough()
    {
        QFETCH(QList<QJsonObject>, came);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const QString card = u"giay-to-tuy-than"_s;
        const DossierId id = asked(fixture, marriage(), {card});
        const Dossier before = must(fixture.office().dossier(id));
        const auto& checklist = fixture.office().procedureOf(before)->documents;
        QCOMPARE(stillToCome(before, checklist, *askedIn(checklist, card)), 1);
        QJsonArray papers;
        for (const QJsonObject& one : came)
            papers.append(one);
        const Answer back = must(come(fixture, id, papers));
        QCOMPARE(back.dossier->state, State::processing);
        QCOMPARE(namesIn(back, u"askedNotCome"_s), QString());
        QTEST(back.dossier->papers.back().count, "count");
    }

    /// What came of one paper counts together, of whatever kinds that stand for it.
    void whatCameOfOnePaperAddsUp_data()
    {
        QTest::addColumn<DocumentKind>("asked");
        QTest::addColumn<std::vector<Paper>>("papers");
        QTest::addColumn<int>("have"); // of 2
        const auto paper = [](DocumentKind kind, int count = 1) {
            return Paper{u"giay"_s, u"Giấy"_s, kind, count};
        };
        const Paper shown = paper(DocumentKind::shown);
        const Paper original = paper(DocumentKind::original);
        const Paper copy = paper(DocumentKind::copy);
        Paper searched = shown;
        searched.lookedUp = true;
        searched.database = u"CSDL quốc gia về dân cư"_s;
        const auto row = [](const char* name, DocumentKind asked, const std::vector<Paper>& papers,
                             int have) { QTest::newRow(name) << asked << papers << have; };
        row("none", DocumentKind::shown, {}, 0);
        row("one", DocumentKind::shown, {shown}, 1);
        row("each shown by itself", DocumentKind::shown, {shown, shown}, 2);
        row("shown, and an original", DocumentKind::shown, {shown, original}, 2);
        row("shown, and a copy", DocumentKind::shown, {shown, copy}, 1);
        row("looked up", DocumentKind::shown, {searched}, 2);
        row("shown, the other looked up", DocumentKind::shown, {shown, searched}, 2);
        row("each original by itself", DocumentKind::original, {original, original}, 2);
        row("an original and a copy", DocumentKind::original, {copy, original}, 1);
        row("a copy and the original for it", DocumentKind::copy, {copy, original}, 2);
    }
    void whatCameOfOnePaperAddsUp()
    {
        QFETCH(DocumentKind, asked);
        QFETCH(std::vector<Paper>, papers);
        QFETCH(int, have);
        Procedure procedure;
        procedure.documents = {{u"giay"_s, u"Giấy"_s, asked, 2, true, {}, {}}};
        const bool whole = have == 2;
        QCOMPARE(missingPapers(procedure, papers, Channel::direct).isEmpty(), whole);
        const Reasons missing = missingReasons(procedure, papers, Channel::direct);
        QCOMPARE(missing.empty(), whole);
        if (!whole)
            QCOMPARE(missing.front().values[u"have"_s].toInt(), have);
        Dossier dossier;
        dossier.papers = papers;
        dossier.supplements.emplace_back();
        dossier.supplements.back().items = QStringList{u"Giấy"_s};
        dossier.supplements.back().came = QStringList{u"Giấy"_s};
        const auto left = askedAndNotCome(dossier, procedure);
        QCOMPARE(left.empty(), whole);
        if (!whole)
            QCOMPARE(inWords(left), u"Giấy (đã nộp %1/2)"_s.arg(have));
    }

    /// One that is shown again may be the same one; what stays here is one more.
    void whatIsShownAgainMayBeTheSame_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<DocumentKind>("kind");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("count");
        const auto row
            = [](const char* name, int asked, DocumentKind kind, int before, int now, int count) {
                  QTest::newRow(name) << asked << kind << before << now << count;
              };
        row("the only one again", 1, DocumentKind::shown, 1, 1, 1);
        row("the other one", 2, DocumentKind::shown, 1, 1, 2);
        row("both, one of them again", 2, DocumentKind::shown, 1, 2, 2);
        row("one of both again", 2, DocumentKind::shown, 2, 1, 2);
        row("more than asked, told at once", 2, DocumentKind::shown, 1, 3, 3);
        row("originals stay", 1, DocumentKind::original, 1, 1, 2);
    }
    void whatIsShownAgainMayBeTheSame()
    {
        QFETCH(int, asked);
        QFETCH(DocumentKind, kind);
        QFETCH(int, before);
        QFETCH(int, now);
        const std::vector<DocumentItem> checklist{
            {u"giay"_s, u"Giấy"_s, kind, asked, true, {}, {}}};
        Dossier dossier;
        dossier.papers = {{u"giay"_s, u"Giấy"_s, kind, before}};
        const auto papers = withArrived(dossier, checklist, {{u"giay"_s, u"Giấy"_s, kind, now}});
        QCOMPARE(papers.size(), std::size_t(1));
        QTEST(papers.front().count, "count");
    }

    /// Nor one that the checklist does not have.
    void whatIsPutRightIsKnownByItsName_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        const QString paper = u"Giấy giới thiệu"_s; // came with the dossier
        QTest::newRow("one more") << paper << paper << 2;
        QTest::newRow("one that was wanting") << paper + u": chưa ký"_s << paper << 1;
        QTest::newRow("in other letters") << paper + u": chưa ký"_s << u"GIẤY giới thiệu"_s << 1;
        QTest::newRow("another one was wanting") << u"Giấy A: chưa ký"_s << paper << 2;
        QTest::newRow("one of the checklist was wanting") << u"ban-ve: chưa ký"_s << paper << 2;
    }
    void whatIsPutRightIsKnownByItsName()
    {
        QFETCH(QString, item);
        QFETCH(QString, name);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = asked(fixture, building(), {item});
        const Answer back = must(come(fixture, id, {QJsonObject{{u"name"_s, name}}}));
        QCOMPARE(back.dossier->papers.size(), std::size_t(1));
        QTEST(back.dossier->papers.front().count, "count");
    }

    /// The notice lists each paper once.
    void whatIsAskedTwiceIsAskedOnce_data()
    {
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QStringList>("asked");
        const QString a = u"Giấy A"_s;
        const QString b = u"Giấy B"_s;
        QTest::newRow("the same words") << QStringList{a, b, a} << QStringList{a, b};
        QTest::newRow("in other letters") << QStringList{a, u"GIẤY  a"_s, b} << QStringList{a, b};
        QTest::newRow("something else of one paper") << QStringList{a + u": thiếu dấu"_s,
            a + u": thiếu ngày"_s} << QStringList{a + u": thiếu dấu"_s, a + u": thiếu ngày"_s};
        QTest::newRow("other marks are other words") << QStringList{u"Giấy ban"_s, u"Giấy bán"_s}
                                                     << QStringList{u"Giấy ban"_s, u"Giấy bán"_s};
    }
    void whatIsAskedTwiceIsAskedOnce()
    {
        QFETCH(QStringList, items);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const Dossier dossier = must(fixture.office().dossier(asked(fixture, building(), items)));
        QTEST(dossier.supplements.back().items, "asked");
    }

    /// A paper that has no place in the checklist is known by its name when it comes again.
    void aPaperThatCameTwiceHasOneRow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rows"); // of those that were asked for
        QTest::addColumn<int>("count");
        QTest::newRow("the same") << u"Giấy A"_s << u"copy"_s << 1 << 2;
        QTest::newRow("in other letters") << u"giấy a"_s << u"copy"_s << 1 << 2;
        QTest::newRow("of another kind") << u"Giấy A"_s << u"original"_s << 2 << 1;
        QTest::newRow("another one") << u"Giấy C"_s << u"copy"_s << 2 << 1;
    }
    void aPaperThatCameTwiceHasOneRow()
    {
        QFETCH(QString, name);
        QFETCH(QString, kind);
        QFETCH(int, rows);
        QFETCH(int, count);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = asked(fixture, building(), {u"Giấy A"_s, u"Giấy B"_s});
        const std::size_t before = must(fixture.office().dossier(id)).papers.size();
        const auto paper = [](const QString& called, const QString& as) {
            return QJsonObject{{u"name"_s, called}, {u"kind"_s, as}, {u"count"_s, 1}};
        };
        must(come(fixture, id, {paper(u"Giấy A"_s, u"copy"_s)}));
        const Answer back = must(come(fixture, id, {paper(name, kind)}));
        QCOMPARE(back.dossier->papers.size(), before + std::size_t(rows));
        QCOMPARE(back.dossier->papers.back().count, count);
        const Dossier ended
            = *must(fixture.act(kClerk, u"withdraw"_s, id, {{u"reason"_s, u"tự rút"_s}})).dossier;
        const QString notice
            = must(fillPaper(fixture.office(), ended, u"stop"_s)).pages.join(QString());
        QCOMPARE(notice.count(u"giấy a"_s, Qt::CaseInsensitive), name == u"Giấy C" ? 1 : rows);
    }

    /// That one paper is asked for keeps silent of no other whose name is the beginning of its own.
    void aNameThatBeginsAnotherIsAPaperOfItsOwn()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const DossierId id = asked(fixture, building(), {u"ban-ve"_s});
        const Dossier dossier = must(fixture.office().dossier(id));
        Procedure procedure = *fixture.office().procedureOf(dossier);
        DocumentItem shorter = procedure.documents.front();
        shorter.id = u"ban"_s;
        shorter.name = u"Bản vẽ"_s;
        shorter.required = true;
        procedure.documents.push_back(shorter);
        const auto left = askedAndNotCome(dossier, procedure);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().paper, u"Bản vẽ thiết kế xây dựng"_s);
    }

    void aSupplementHasTheBoundsOfAReceipt()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject command = marital();
        command[u"documents"_s]
            = QJsonArray{QJsonObject{{u"id"_s, u"to-khai"_s}, {u"count"_s, 600}},
                QJsonObject{{u"id"_s, u"giay-to-tuy-than"_s}}};
        const DossierId id = asked(fixture, command, {u"to-khai"_s});
        const QJsonObject more{{u"id"_s, u"to-khai"_s}, {u"count"_s, 401}};
        QCOMPARE(detailOf(come(fixture, id, {more})), u"tooManyOfPaper"_s);
        QJsonArray many;
        for (int at = 0; at < kMaxPapers - 1; ++at)
            many.append(QJsonObject{{u"name"_s, u"Giấy %1"_s.arg(at)}});
        QCOMPARE(detailOf(come(fixture, id, many)), u"tooMany"_s);
        many.removeLast();
        VERIFY_OK(come(fixture, id, many));
    }

    /// A limit that does not run cannot be longer; of one that is, the slip says why.
    void anExtensionIsOfWhatIsReceived_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("refused");
        QTest::newRow("received") << QJsonObject() << QString();
        QTest::newRow("guided") << QJsonObject{{u"guide"_s, QJsonArray{u"Bản chính"_s}}}
                                << u"nothingToExtend"_s;
        QTest::newRow("registered") << QJsonObject{{u"register"_s, true}} << u"nothingToExtend"_s;
        QTest::newRow("refused") << QJsonObject{{u"refuse"_s, u"bị tẩy xóa"_s}}
                                 << u"nothingToExtend"_s;
    }
    void anExtensionIsOfWhatIsReceived()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, refused);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject command{{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
            {u"applicant"_s, kApplicant},
            {u"answers"_s, QJsonObject{{u"copies"_s, 9}, {u"pages"_s, 5}}},
            {u"extension"_s,
                QJsonObject{{u"until"_s, u"2026-11-25"_s}, {u"reason"_s, u"nhiều bản sao"_s}}}};
        for (const QString& key : more.keys())
            command[key] = more[key];
        const auto answer = fixture.run(kClerk, command);
        QCOMPARE(detailOf(answer), refused);
        if (!answer)
            return;
        const QString slip = must(fillPaper(fixture.office(), *answer->dossier, u"receipt"_s))
                                 .pages.join(QString());
        QVERIFY2(slip.contains(u"được kéo dài theo quy định (nhiều bản sao)"_s), qPrintable(slip));
    }
};

QTEST_GUILESS_MAIN(TestSupplements)
#include "tst_supplements.moc"
