// What stands for a paper of the checklist: law.md §4 (NQ 66.7/2025/NQ-CP), §3.3.
#include "core/dossier/personfacts.h"
#include "core/wording/names.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
QJsonObject copies(const QJsonArray& documents)
{
    return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
        {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Nguyễn Văn An"_s}}},
        {u"answers"_s, QJsonObject{{u"copies"_s, 2}, {u"pages"_s, 1}}},
        {u"documents"_s, documents}};
}

const QJsonObject kLookedUp{{u"id"_s, u"ban-chinh"_s}, {u"lookedUp"_s, true}};
const QString kDay2026 = u"2026-11-18T09:00:00"_s;
} // namespace

class TestLookUps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLookUpTakesThePlaceOfAPaper()
    {
        OfficeFixture fixture(kDay2026);
        const auto answer = fixture.run(u"tiepnhan"_s, copies({kLookedUp}));
        VERIFY_OK(answer);
        QCOMPARE(answer->dossier->lane, Lane::noWait); // nothing is missing
        VERIFY_OK(fixture.reopen());
        const auto dossier = fixture.office().dossier(answer->dossier->id);
        VERIFY_OK(dossier);
        const Paper& paper = dossier->papers.front();
        QVERIFY(paper.lookedUp);
        QCOMPARE(paper.database, u"VNeID"_s);
        QCOMPARE(name(paper, Channel::direct, Language::vietnamese), u"Tra cứu VNeID"_s);
        QCOMPARE(dossier->timeline.front().actor, u"tiepnhan"_s); // by whom, and when
    }

    void whatIsNotTickedIsMissing()
    {
        OfficeFixture fixture(kDay2026);
        QJsonObject command = copies({});
        command[u"missingReason"_s] = u"nộp sau"_s;
        const auto answer = fixture.run(u"tiepnhan"_s, command);
        VERIFY_OK(answer);
        QCOMPARE(answer->dossier->lane, Lane::appointment);
    }

    void onlyWhatTheLawNamesIsReplaced()
    {
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s); // the 2022 checklist wants the original
        const auto refused = fixture.run(u"tiepnhan"_s, copies({kLookedUp}));
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().field, u"/documents/0/lookedUp"_s);
        QCOMPARE(refused.error().detail, u"notReplaceable"_s);
    }

    void aMisspeltKeyOfAPaperIsRefused()
    {
        OfficeFixture fixture(kDay2026);
        const auto refused = fixture.run(
            u"tiepnhan"_s, copies({QJsonObject{{u"id"_s, u"ban-chinh"_s}, {u"lookUp"_s, true}}}));
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().field, u"/documents/0/lookUp"_s);
    }

    void anAmendmentKeepsTheLookUp()
    {
        OfficeFixture fixture(kDay2026);
        const auto answer = fixture.run(u"tiepnhan"_s, copies({kLookedUp}));
        VERIFY_OK(answer);
        const auto amended = fixture.act(
            u"tiepnhan"_s, u"amend"_s, answer->dossier->id, {{u"note"_s, u"khách chờ"_s}});
        VERIFY_OK(amended);
        QVERIFY(amended->dossier->papers.front().lookedUp);
    }
};

QTEST_APPLESS_MAIN(TestLookUps)
#include "tst_lookups.moc"
