// What a ward decides about its catalogue: postings, reviews, versions and listings of its own; and
// what two versions say otherwise.
#include "core/catalogue/pack.h"
#include "core/catalogue/readprocedure.h"
#include "core/store/transaction.h"
#include "core/wording/changedlines.h"
#include "core/wording/paper.h"
#include "core/wording/procedurewords.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kCode = u"2.000815"_s;
const QString kBoard = u"Bảng niêm yết tầng 1"_s;
constexpr Language kVietnamese = Language::vietnamese;

QJsonObject posting(const QString& where = kBoard, QJsonObject more = {})
{
    more[u"do"_s] = u"postProcedure"_s;
    more[u"procedure"_s] = kCode;
    more[u"where"_s] = where;
    return more;
}

QJsonObject review(const QString& proposal, QJsonObject more = {})
{
    more[u"do"_s] = u"reviewProcedure"_s;
    more[u"procedure"_s] = kCode;
    more[u"proposal"_s] = proposal;
    if (!more.contains(u"reason"_s))
        more[u"reason"_s] = u"Bản chính đã có trên VNeID"_s;
    return more;
}

/// The copies' version of 2026 as it may have been before `key` was mended.
Procedure versionWith(const QString& key)
{
    QJsonObject json = Catalogue::builtIn().find(kCode, QDate(2026, 11, 23))->json();
    if (key == u"bookIdentity")
        json.remove(key);
    else
        json[key] = u"như trước"_s;
    Faults faults;
    return readProcedure({json, {}, faults}, faults);
}

/// The questions without that one; with a `key`: that told otherwise.
QJsonArray withoutQuestion(const QJsonArray& questions, const QString& id, const QString& key = {})
{
    QJsonArray others;
    for (const QJsonValue& one : questions) {
        QJsonObject question = one.toObject();
        if (question[u"id"_s] == id && key.isEmpty())
            continue;
        if (question[u"id"_s] == id)
            question[key] = u"như trước"_s;
        others.append(question);
    }
    return others;
}

/// A birth's version of 2026 as it may have been before `key` of its `role` was mended; a value of
/// null: it had none.
Procedure birthWith(const QString& role, const QString& key, const QJsonValue& value)
{
    QJsonObject json = Catalogue::builtIn().find(u"1.001193"_s, QDate(2026, 11, 23))->json();
    QJsonArray parties = json[u"parties"_s].toArray();
    for (QJsonValueRef one : parties) {
        QJsonObject party = one.toObject();
        if (party[u"role"_s] != role)
            continue;
        if (value.isNull())
            party.remove(key);
        else
            party[key] = value;
        one = party;
    }
    json[u"parties"_s] = parties;
    Faults faults;
    return readProcedure({json, {}, faults}, faults);
}

/// The version in force on a day under another first day, its promise shortened.
QJsonObject ownVersion(QDate like, const QString& from, const QString& decider = u"Tư pháp"_s)
{
    QJsonObject json = Catalogue::builtIn().find(u"1.004873"_s, like)->json();
    json[u"from"_s] = from;
    json.remove(u"to"_s);
    json[u"steps"_s] = QJsonArray{
        QJsonObject{{u"name"_s, u"Tiếp nhận"_s}, {u"who"_s, u"Một cửa"_s}, {u"hours"_s, 4}},
        QJsonObject{{u"name"_s, u"Giải quyết"_s}, {u"who"_s, decider}, {u"hours"_s, 12}}};
    json[u"promisedLimit"_s] = QJsonObject{{u"kind"_s, u"workingDays"_s}, {u"count"_s, 2}};
    return json;
}

QJsonObject proposing(const QJsonObject& procedure)
{
    return {{u"do"_s, u"proposeProcedure"_s}, {u"procedure"_s, procedure},
        {u"note"_s, u"Quyết định 15/QĐ-UBND"_s}};
}

QJsonObject confirming(const QString& proposal)
{
    return {{u"do"_s, u"confirmProcedure"_s}, {u"proposal"_s, proposal}};
}

QJsonObject listing(const QString& from)
{
    return {{u"do"_s, u"proposeNoWait"_s}, {u"procedure"_s, u"1.004873"_s}, {u"minutes"_s, 30},
        {u"from"_s, from}, {u"source"_s, u"Quyết định 16/QĐ-UBND"_s},
        {u"reason"_s, u"Dữ liệu hộ tịch có sẵn tại phường"_s},
        {u"conditions"_s,
            QJsonArray{QJsonObject{{u"question"_s, u"needsVerification"_s}, {u"op"_s, u"equals"_s},
                {u"value"_s, false}, {u"text"_s, u"Không phải xác minh"_s},
                {u"source"_s, u"Quyết định 16/QĐ-UBND"_s}}}}};
}

/// A proposal as the journal has it from the day before; its id.
QString waiting(OfficeFixture& fixture, const Draft& proposed)
{
    {
        auto transaction = WriteTransaction::begin(fixture.office().file());
        must(transaction->append(
            {proposed}, u"tiepnhan"_s, *Instant::fromIso(u"2022-05-03T09:00:00+07:00"_s)));
        must(transaction->commit());
    }
    must(fixture.reopen());
    return fixture.office().ward().proposals.back().id.toString();
}

QStringList idsOf(const PartDifferences& found)
{
    QStringList ids;
    for (const PartDifference& difference : found)
        ids += difference.id;
    return ids;
}

const PartDifference& partOf(const PartDifferences& found, const QString& id)
{
    return *std::ranges::find_if(found, [&](auto& difference) { return difference.id == id; });
}
} // namespace

class TestWardCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVersionNamesOnlyPapersThereAre_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        QTest::addRow("a register")
            << u"numbering"_s
            << QJsonValue(QJsonObject{{u"register"_s, u"SCT/XX"_s}, {u"moment"_s, u"onApproval"_s}})
            << u"/procedure/numbering/register"_s << u"noRegister"_s;
        QTest::addRow("a result form") << u"resultForm"_s << QJsonValue(u"diploma"_s)
                                       << u"/procedure/resultForm"_s << u"noResultForm"_s;
    }
    void aVersionNamesOnlyPapersThereAre()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        QJsonObject version = ownVersion(QDate(2022, 5, 4), u"2022-07-01"_s);
        version[key] = value;
        const auto refused = fixture.run(u"tiepnhan"_s, proposing(version));
        QVERIFY(!refused);
        QTEST(refused.error().field, "field");
        QTEST(refused.error().detail, "detail");
    }

    /// Before a birth the mother may have died by other days than the father.
    void aBirthTellsMotherAndFatherApart_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a birth") << u"1.001193"_s << u"parent"_s << u"parentWithoutSex"_s;
        QTest::newRow("a birth, by the names") << u"1.001193"_s << u"mother"_s << QString();
        QTest::newRow("a birth, by another name") << u"1.001193"_s << u"wife"_s << QString();
        QTest::newRow("whoever is recognised") << u"1.001022"_s << u"parent"_s << QString();
    }
    void aBirthTellsMotherAndFatherApart()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, role);
        QFETCH(QString, detail);
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        QJsonObject version = Catalogue::builtIn().find(procedure, QDate(2022, 5, 4))->json();
        version[u"from"_s] = u"2022-07-01"_s;
        version.remove(u"to"_s);
        version[u"announcedBy"_s] = u"Quyết định 20/QĐ-UBND"_s;
        QJsonArray parties = version[u"parties"_s].toArray();
        QJsonObject child = parties[0].toObject();
        QJsonObject parent = parties[1].toObject();
        child[u"parents"_s] = QJsonArray{role};
        parent[u"role"_s] = role;
        parent.remove(u"sex"_s);
        parties[0] = child;
        parties[1] = parent;
        version[u"parties"_s] = parties;
        const auto answer = fixture.run(u"tiepnhan"_s, proposing(version));
        QCOMPARE(answer ? QString() : answer.error().detail, detail);
        if (!answer)
            QCOMPARE(answer.error().field, u"/procedure/parties/1/sex"_s);
    }

    /// Two mothers, whatever the roles are called, are told apart by nothing.
    void aBirthHasOneMotherAndOneFather_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a woman and a man") << u"female"_s << u"male"_s << QString();
        QTest::newRow("two women") << u"female"_s << u"female"_s << u"parentsOfOneSex"_s;
        QTest::newRow("two men") << u"male"_s << u"male"_s << u"parentsOfOneSex"_s;
    }
    void aBirthHasOneMotherAndOneFather()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, detail);
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        QJsonObject version = Catalogue::builtIn().find(u"1.001193"_s, QDate(2022, 5, 4))->json();
        version[u"from"_s] = u"2022-07-01"_s;
        version.remove(u"to"_s);
        version[u"announcedBy"_s] = u"Quyết định 20/QĐ-UBND"_s;
        QJsonArray parties = version[u"parties"_s].toArray();
        QJsonObject child = parties[0].toObject();
        child[u"parents"_s] = QJsonArray{u"one"_s, u"two"_s};
        parties[0] = child;
        for (const auto& [at, role, sex] :
            {std::tuple(1, u"one"_s, first), std::tuple(2, u"two"_s, second)}) {
            QJsonObject parent = parties[at].toObject();
            parent[u"role"_s] = role;
            parent[u"sex"_s] = sex;
            parties[at] = parent;
        }
        version[u"parties"_s] = parties;
        const auto answer = fixture.run(u"tiepnhan"_s, proposing(version));
        QCOMPARE(answer ? QString() : answer.error().detail, detail);
        if (!answer)
            QCOMPARE(answer.error().field, u"/procedure/parties/1/sex"_s);
    }

    /// The ward's own name, or its kind, is no other body.
    void aVersionIsForwardedElsewhere_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const QString to = u"forwardTo"_s;
        const QString with = u"interlinked"_s;
        QTest::newRow("the ward") << to << QJsonValue(u"Ủy ban nhân dân phường Cửa Nam"_s)
                                  << u"/procedure/forwardTo"_s;
        QTest::newRow("in short, in capitals")
            << to << QJsonValue(u"UBND PHƯỜNG CỬA NAM"_s) << u"/procedure/forwardTo"_s;
        QTest::newRow("its kind") << to << QJsonValue(u"UBND phường"_s)
                                  << u"/procedure/forwardTo"_s;
        QTest::newRow("the level of it")
            << to << QJsonValue(u"Chủ tịch UBND cấp xã"_s) << u"/procedure/forwardTo"_s;
        QTest::newRow("its own part") << with << QJsonValue(QJsonArray{u"Thuế"_s, u"UBND phường"_s})
                                      << u"/procedure/interlinked/1"_s;
        QTest::newRow("its police") << to << QJsonValue(u"Công an phường"_s) << QString();
        QTest::newRow("another ward") << to << QJsonValue(u"UBND phường Hàng Bạc"_s) << QString();
        QTest::newRow("the police of two levels")
            << to << QJsonValue(u"Công an quận, phường"_s) << QString();
    }
    void aVersionIsForwardedElsewhere()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        QJsonObject version
            = ownVersion(QDate(2022, 5, 4), u"2022-07-01"_s, value.toString(u"Tư pháp"_s));
        version[key] = value;
        version[u"announcedBy"_s] = u"Quyết định 20/QĐ-UBND"_s;
        const auto answer = fixture.run(u"tiepnhan"_s, proposing(version));
        QCOMPARE(answer ? QString() : answer.error().field, field);
        if (!answer)
            QCOMPARE(answer.error().detail, u"forwardToSelf"_s);
    }

    // --- postings

    void postingStatusOnADay_data()
    {
        QTest::addColumn<Postings>("postings");
        QTest::addColumn<PostingStatus>("expected");
        const QDate day(2026, 11, 23);
        const QString now = Catalogue::builtIn().find(kCode, day)->hash;
        const QString former = Catalogue::builtIn().find(kCode, QDate(2022, 5, 4))->hash;
        const auto at = [](const QString& hash, QDate date, const QString& where = kBoard,
                            bool down = false) {
            return Posting{kCode, hash, where, date, down, u"tiepnhan"_s};
        };
        const QDate early(2026, 1, 5);
        const QString web = u"Trang thông tin điện tử"_s;
        QTest::newRow("never") << Postings{} << PostingStatus::notPosted;
        QTest::newRow("as in force") << Postings{at(now, early)} << PostingStatus::posted;
        QTest::newRow("a former version") << Postings{at(former, early)} << PostingStatus::outdated;
        const auto mended = [](const QString& key) { return versionWith(key).hash; };
        QTest::newRow("by another short name")
            << Postings{at(mended(u"shortName"_s), early)} << PostingStatus::posted;
        QTest::newRow("without the rule of its book")
            << Postings{at(mended(u"bookIdentity"_s), early)} << PostingStatus::posted;
        QTest::newRow("by another name")
            << Postings{at(mended(u"name"_s), early)} << PostingStatus::outdated;
        QTest::newRow("replaced there")
            << Postings{at(former, early), at(now, early.addDays(1))} << PostingStatus::posted;
        QTest::newRow("replaced the same day")
            << Postings{at(former, early), at(now, early)} << PostingStatus::posted;
        QTest::newRow("told in another order")
            << Postings{at(now, early.addDays(1)), at(former, early)} << PostingStatus::posted;
        QTest::newRow("one of two places is old")
            << Postings{at(now, early), at(former, early, web)} << PostingStatus::outdated;
        QTest::newRow("the old one was taken down")
            << Postings{at(now, early), at(former, early, web), at(former, day, web, true)}
            << PostingStatus::posted;
        QTest::newRow("everything was taken down")
            << Postings{at(now, early), at(now, day, kBoard, true)} << PostingStatus::notPosted;
        QTest::newRow("only later")
            << Postings{at(now, day.addDays(1))} << PostingStatus::notPosted;
    }
    void postingStatusOnADay()
    {
        QFETCH(Postings, postings);
        const QDate day(2026, 11, 23);
        const Procedure& procedure = *Catalogue::builtIn().find(kCode, day);
        Catalogue catalogue = Catalogue::builtIn();
        for (const QString& key : {u"shortName"_s, u"bookIdentity"_s, u"name"_s})
            catalogue.add(versionWith(key));
        QTEST(postingStatus(postings, procedure, day, catalogue), "expected");
    }

    /// What the office asks about those who take part stands on no sheet.
    void aPostingOfTheSamePartiesIsCurrent_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("before"); // null: the version had none
        QTest::addColumn<PostingStatus>("expected");
        const PostingStatus posted = PostingStatus::posted;
        QTest::newRow("a whole birth") << u"wholeBirth"_s << QJsonValue() << posted;
        QTest::newRow("a number in the book")
            << u"bookIdentity"_s << QJsonValue(u"Luật"_s) << posted;
        QTest::newRow("who hands in") << u"notSubmitter"_s << QJsonValue(true) << posted;
        QTest::newRow("both sides") << u"otherSide"_s << QJsonValue(true) << posted;
        QTest::newRow("an age") << u"underAge"_s << QJsonValue(18) << posted;
        QTest::newRow("an age with a reason") << u"freelyUnderAge"_s << QJsonValue(16) << posted;
        QTest::newRow("where it stands") << u"source"_s << QJsonValue(u"Luật"_s) << posted;
        const PostingStatus outdated = PostingStatus::outdated;
        QTest::newRow("who is asked for") << u"label"_s << QJsonValue(u"Trẻ em"_s) << outdated;
        QTest::newRow("who asks") << u"notApplicant"_s << QJsonValue(true) << outdated;
        QTest::newRow("another age") << u"fromAge"_s << QJsonValue(16) << outdated;
    }
    void aPostingOfTheSamePartiesIsCurrent()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, before);
        const QDate day(2026, 11, 23);
        const Procedure shown = birthWith(u"child"_s, key, before);
        Catalogue catalogue = Catalogue::builtIn();
        const Procedure now = *catalogue.find(shown.code, day);
        QVERIFY(shown.hash != now.hash);
        catalogue.add(shown);
        const Postings postings{
            {shown.code, shown.hash, kBoard, QDate(2026, 1, 5), false, u"tiepnhan"_s}};
        QTEST(postingStatus(postings, now, day, catalogue), "expected");
    }

    /// What need not be answered is asked for the book alone.
    void aPostingWithoutAnOpenQuestionIsCurrent_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("key"); // what the version shown had otherwise; "": it had none
        QTest::addColumn<PostingStatus>("expected");
        QTest::newRow("where a child was born")
            << u"birthPlace"_s << QString() << PostingStatus::posted;
        QTest::newRow("how that is asked")
            << u"birthPlace"_s << u"label"_s << PostingStatus::posted;
        QTest::newRow("how the day is asked")
            << u"bornOn"_s << u"label"_s << PostingStatus::outdated;
    }
    void aPostingWithoutAnOpenQuestionIsCurrent()
    {
        QFETCH(QString, question);
        QFETCH(QString, key);
        const QDate day(2026, 11, 23);
        Catalogue catalogue = Catalogue::builtIn();
        const Procedure now = *catalogue.find(u"1.001193"_s, day);
        QJsonObject json = now.json();
        json[u"questions"_s] = withoutQuestion(json[u"questions"_s].toArray(), question, key);
        Faults faults;
        const Procedure shown = readProcedure({json, {}, faults}, faults);
        QVERIFY(faults.empty());
        QVERIFY(shown.hash != now.hash);
        catalogue.add(shown);
        const Postings postings{
            {shown.code, shown.hash, kBoard, QDate(2026, 1, 5), false, u"tiepnhan"_s}};
        QTEST(postingStatus(postings, now, day, catalogue), "expected");
    }

    /// Of whom nothing need be told is no matter of the sheet that does not name them.
    void aPostingWithoutAnOptionalPartyIsCurrent_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("roles"); // that the version shown did not have
        QTest::addColumn<PostingStatus>("expected");
        QTest::newRow("a birth registered anew")
            << u"1.004884"_s << QStringList{u"child"_s, u"mother"_s, u"father"_s}
            << PostingStatus::posted;
        QTest::newRow("a birth of who has papers, the parents")
            << u"1.004772"_s << QStringList{u"mother"_s, u"father"_s} << PostingStatus::posted;
        QTest::newRow("a birth: the child")
            << u"1.001193"_s << QStringList{u"child"_s} << PostingStatus::outdated;
        QTest::newRow("who signs by a choice")
            << u"2.000884"_s << QStringList{u"signer"_s} << PostingStatus::outdated;
    }
    void aPostingWithoutAnOptionalPartyIsCurrent()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, roles);
        const QDate day(2026, 11, 23);
        Catalogue catalogue = Catalogue::builtIn();
        const Procedure now = *catalogue.find(code, day);
        Procedure shown = now;
        shown.hash = u"trước"_s;
        std::erase_if(
            shown.parties, [&](const PartyRole& party) { return roles.contains(party.role); });
        QCOMPARE(qsizetype(now.parties.size() - shown.parties.size()), roles.size());
        catalogue.add(shown);
        const Postings postings{
            {shown.code, shown.hash, kBoard, QDate(2026, 1, 5), false, u"tiepnhan"_s}};
        QTEST(postingStatus(postings, now, day, catalogue), "expected");
    }

    /// Where a rule about money stands is told to citizens, unlike that of a role.
    void aPostingWithAnotherSourceOfAFeeIsOutdated()
    {
        const QDate day(2026, 11, 23);
        QJsonObject json = Catalogue::builtIn().find(kCode, day)->json();
        QJsonArray fees = json[u"fees"_s].toArray();
        QJsonObject fee = fees.first().toObject();
        fee[u"source"_s] = u"Nghị quyết khác"_s;
        fees[0] = fee;
        json[u"fees"_s] = fees;
        Faults faults;
        const Procedure shown = readProcedure({json, {}, faults}, faults);
        Catalogue catalogue = Catalogue::builtIn();
        const Procedure now = *catalogue.find(kCode, day);
        catalogue.add(shown);
        const Postings postings{
            {kCode, shown.hash, kBoard, QDate(2026, 1, 5), false, u"tiepnhan"_s}};
        QCOMPARE(postingStatus(postings, now, day, catalogue), PostingStatus::outdated);
    }

    void aPostingKeepsTheVersionItShows()
    {
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        const auto answer = fixture.run(u"tiepnhan"_s, posting());
        VERIFY_OK(answer);
        QCOMPARE(answer->ward[u"where"_s].toString(), kBoard);
        VERIFY_OK(fixture.reopen());
        const WardState& ward = fixture.office().ward();
        const Procedure& shown = *ward.catalogue.find(kCode, QDate(2022, 5, 4));
        QCOMPARE(ward.postings.size(), 1U);
        QCOMPARE(ward.postings.front().hash, shown.hash);
        QCOMPARE(ward.postings.front().by, u"tiepnhan"_s);
        QVERIFY(ward.hasAdopted(shown.hash));
        const QDate today(2026, 11, 23);
        QCOMPARE(
            postingStatus(ward.postings, *ward.catalogue.find(kCode, today), today, ward.catalogue),
            PostingStatus::outdated);
    }

    void aPostingThatCannotBe_data()
    {
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("field");
        const QString former = Catalogue::builtIn().find(kCode, QDate(2022, 5, 4))->hash;
        QTest::newRow("tomorrow") << posting(kBoard, {{u"date"_s, u"2026-11-24"_s}})
                                  << u"postedInFuture"_s << u"/date"_s;
        QTest::newRow("nowhere") << posting(u""_s) << u"required"_s << u"/where"_s;
        QTest::newRow("a version that ended")
            << posting(kBoard, {{u"hash"_s, former}}) << u"versionEnded"_s << u"/hash"_s;
        QTest::newRow("a version nobody knows")
            << posting(kBoard, {{u"hash"_s, u"00"_s}}) << u"noVersion"_s << u"/hash"_s;
        QTest::newRow("what does not hang there")
            << posting(kBoard, {{u"takenDown"_s, true}}) << u"notPostedThere"_s << u"/where"_s;
        QJsonObject unknown = posting();
        unknown[u"procedure"_s] = u"9.999999"_s;
        QTest::newRow("no such procedure") << unknown << u"unknownProcedure"_s << u"/procedure"_s;
    }
    void aPostingThatCannotBe()
    {
        QFETCH(QJsonObject, command);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const auto answer = fixture.run(u"tiepnhan"_s, command);
        QVERIFY(!answer);
        QTEST(answer.error().detail, "detail");
        QTEST(answer.error().field, "field");
        QVERIFY(fixture.office().ward().postings.empty());
    }

    void aKeyPostsOnce()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const QJsonObject command = posting(kBoard, {{u"key"_s, u"k1"_s}});
        VERIFY_OK(fixture.run(u"tiepnhan"_s, command));
        const auto again = fixture.run(u"tiepnhan"_s, command);
        VERIFY_OK(again);
        QVERIFY(again->repeated);
        QCOMPARE(again->ward[u"where"_s].toString(), kBoard);
        QCOMPARE(fixture.office().ward().postings.size(), 1U);
    }

    // --- reviews

    void aReviewKeepsWhatItSaves()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        VERIFY_OK(fixture.run(u"tiepnhan"_s, review(u"keep"_s)));
        VERIFY_OK(fixture.run(
            u"chutich"_s, review(u"amend"_s, {{u"savedPapers"_s, 2}, {u"savedMoney"_s, 20000}})));
        QJsonObject days = review(u"amend"_s, {{u"savedDays"_s, 1}});
        days[u"procedure"_s] = u"1.001731"_s;
        VERIFY_OK(fixture.run(u"chutich"_s, days));
        VERIFY_OK(fixture.reopen());
        QCOMPARE(
            savingOf(*latestReview(fixture.office().ward().reviews, u"1.001731"_s), kVietnamese),
            u"1 ngày"_s);
        const Review* latest = latestReview(fixture.office().ward().reviews, kCode);
        QVERIFY(latest);
        QCOMPARE(latest->by, u"chutich"_s);
        QCOMPARE(latest->proposal, ReviewProposal::amend);
        QCOMPARE(savingOf(*latest, kVietnamese), u"2 giấy tờ, 20.000 đồng"_s);
        QVERIFY(!latestReview(fixture.office().ward().reviews, u"1.004873"_s));
    }

    void aReviewThatCannotBe_data()
    {
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<QString>("detail");
        QTest::newRow("kept, and yet a saving")
            << review(u"keep"_s, {{u"savedPapers"_s, 1}}) << u"savingOfKept"_s;
        QTest::newRow("another word") << review(u"praise"_s) << u"notAChoice"_s;
        QTest::newRow("without a reason")
            << review(u"amend"_s, {{u"reason"_s, u""_s}}) << u"required"_s;
        QTest::newRow("more days than it takes")
            << review(u"amend"_s, {{u"savedDays"_s, 900}}) << u"savesTooMuch"_s;
        QTest::newRow("more papers than it asks for")
            << review(u"amend"_s, {{u"savedPapers"_s, 90}}) << u"savesTooMuch"_s;
        QTest::newRow("a day of what is done the same day")
            << review(u"amend"_s, {{u"savedDays"_s, 1}}) << u"savesTooMuch"_s;
        QTest::newRow("more money than anything costs")
            << review(u"amend"_s, {{u"savedMoney"_s, qint64(999'999'999'999)}}) << u"outOfRange"_s;
        QTest::newRow("less than nothing")
            << review(u"amend"_s, {{u"savedDays"_s, -1}}) << u"outOfRange"_s;
    }
    void aReviewThatCannotBe()
    {
        QFETCH(QJsonObject, command);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const auto answer = fixture.run(u"tiepnhan"_s, command);
        QVERIFY(!answer);
        QTEST(answer.error().detail, "detail");
    }

    // --- who may

    void whoMayDecide_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<bool>("expected");
        const auto among = [](Role role, const std::vector<Role>& roles) {
            return std::ranges::find(roles, role) != roles.end();
        };
        for (const Role role : allRoles()) {
            const bool works = among(role, {Role::clerk, Role::officer, Role::head, Role::leader});
            for (const QString& verb : {u"post"_s, u"review"_s, u"propose"_s, u"proposeNoWait"_s})
                QTest::addRow("%s %s", qPrintable(roleName(role)), qPrintable(verb))
                    << role << verb << works;
            QTest::addRow("%s confirm", qPrintable(roleName(role)))
                << role << u"confirm"_s << among(role, {Role::head, Role::leader});
        }
    }
    void whoMayDecide()
    {
        QFETCH(Role, role);
        QFETCH(QString, verb);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"action"_s, u"add"_s}, {u"login"_s, u"nguoimoi"_s},
                {u"name"_s, u"Nguyễn Văn Mới"_s}, {u"post"_s, u"Công chức"_s},
                {u"roles"_s, QJsonArray{roleName(role)}}, {u"pin"_s, u"2468"_s},
                {u"password"_s, u"motcua-nguoimoi"_s}}));
        QHash<QString, QJsonObject> commands{{u"post"_s, posting()},
            {u"review"_s, review(u"keep"_s)},
            {u"propose"_s, proposing(ownVersion(QDate(2026, 11, 23), u"2027-01-01"_s))},
            {u"proposeNoWait"_s, listing(u"2027-01-01"_s)}};
        if (verb == u"confirm") {
            const auto proposed = fixture.run(u"tiepnhan"_s, commands[u"propose"_s]);
            VERIFY_OK(proposed);
            commands[verb] = confirming(proposed->ward[u"proposal"_s].toString());
        }
        const auto answer = fixture.run(u"nguoimoi"_s, commands[verb]);
        QTEST(answer.ok(), "expected");
        if (!answer)
            QCOMPARE(answer.error().code, ErrorCode::notAllowed);
    }

    // --- versions of the ward's own

    void aVersionNeedsASecondPerson()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const QDate today(2026, 11, 23);
        const QString code = u"1.004873"_s;
        const auto proposed
            = fixture.run(u"chutich"_s, proposing(ownVersion(today, u"2027-01-01"_s)));
        VERIFY_OK(proposed);
        const QString id = proposed->ward[u"proposal"_s].toString();
        const auto& ward = fixture.office().ward();
        QVERIFY(openProposal(ward.proposals, code));
        const QString former = ward.catalogue.find(code, QDate(2027, 1, 1))->hash;
        VERIFY_ERROR(fixture.run(u"chutich"_s, confirming(id)), ErrorCode::ownDossier);
        QCOMPARE(ward.catalogue.find(code, QDate(2027, 1, 1))->hash, former);
        VERIFY_OK(fixture.run(u"phochutich"_s, confirming(id)));
        VERIFY_OK(fixture.reopen());
        const Catalogue& catalogue = fixture.office().ward().catalogue;
        const Procedure& after = *catalogue.find(code, QDate(2027, 1, 1));
        QCOMPARE(after.promisedLimit->count, 2);
        QCOMPARE(catalogue.find(code, QDate(2026, 12, 31))->hash, former);
        QCOMPARE(catalogue.lastDay(*catalogue.version(former)), QDate(2026, 12, 31));
        QCOMPARE(catalogue.versions(code).front()->hash, after.hash);
        VERIFY_ERROR(fixture.run(u"phochutich"_s, confirming(id)), ErrorCode::conflict);
    }

    void aProposalThatCannotBe_data()
    {
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("field");
        const QDate today(2026, 11, 23);
        const Procedure& inForce = *Catalogue::builtIn().find(u"1.004873"_s, today);
        QTest::newRow("the very same")
            << proposing(inForce.json()) << u"versionKnown"_s << u"/procedure"_s;
        QTest::newRow("from the day of another")
            << proposing(ownVersion(today, inForce.from.toString(Qt::ISODate))) << u"sameFirstDay"_s
            << u"/procedure/from"_s;
        QTest::newRow("from yesterday on") << proposing(ownVersion(today, u"2026-11-22"_s))
                                           << u"beginsInPast"_s << u"/procedure/from"_s;
        QTest::newRow("no-wait from yesterday on")
            << listing(u"2026-11-22"_s) << u"beginsInPast"_s << u"/from"_s;
        QJsonObject longer = ownVersion(today, u"2027-01-01"_s);
        longer[u"promisedLimit"_s] = QJsonObject{{u"kind"_s, u"workingDays"_s}, {u"count"_s, 99}};
        QTest::newRow("promised beyond the law")
            << proposing(longer) << u"promisedBeyondLegal"_s << u"/procedure/promisedLimit"_s;
        QJsonObject bare = ownVersion(today, u"2027-01-01"_s);
        bare.remove(u"steps"_s);
        QTest::newRow("no steps") << proposing(bare) << u"required"_s << u"/procedure/steps"_s;
        QJsonObject asking = listing(u"2027-01-01"_s);
        asking[u"conditions"_s]
            = QJsonArray{QJsonObject{{u"question"_s, u"hasCoffee"_s}, {u"op"_s, u"equals"_s},
                {u"value"_s, true}, {u"text"_s, u"Có cà phê"_s}, {u"source"_s, u"Không"_s}}};
        QTest::newRow("a condition on what nobody asks")
            << asking << u"unknownQuestion"_s << u"/conditions/0/question"_s;
        QJsonObject endless = listing(u"2027-01-01"_s);
        endless[u"minutes"_s] = 0;
        QJsonObject turned = ownVersion(today, u"2027-01-01"_s);
        turned[u"name"_s] = u"Thủ tục \u202e năm"_s;
        QTest::newRow("a name that turns around")
            << proposing(turned) << u"unseenCharacter"_s << u"/procedure/name"_s;
        QJsonObject hollow = ownVersion(today, u"2027-01-01"_s);
        hollow[u"resultName"_s] = u"Kết\u0000 quả"_s;
        QTest::newRow("a zero in a text")
            << proposing(hollow) << u"unseenCharacter"_s << u"/procedure/resultName"_s;
        const QJsonObject asked = listing(u"2027-01-01"_s)[u"conditions"_s].toArray()[0].toObject();
        QJsonObject opposite = asked;
        opposite[u"value"_s] = true;
        opposite[u"text"_s] = u"Phải xác minh"_s;
        QJsonObject both = listing(u"2027-01-01"_s);
        both[u"conditions"_s] = QJsonArray{asked, opposite};
        QTest::newRow("both yes and no") << both << u"contradictsItself"_s << u"/conditions/1"_s;
        QJsonObject never = ownVersion(today, u"2027-01-01"_s);
        never[u"requirements"_s] = QJsonArray{asked, opposite};
        QTest::newRow("the law asks for both")
            << proposing(never) << u"contradictsItself"_s << u"/procedure/requirements/1"_s;
        QTest::newRow("in no time") << endless << u"outOfRange"_s << u"/minutes"_s;
    }
    void aProposalThatCannotBe()
    {
        QFETCH(QJsonObject, command);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const auto answer = fixture.run(u"tiepnhan"_s, command);
        QVERIFY(!answer);
        QTEST(answer.error().detail, "detail");
        QTEST(answer.error().field, "field");
        QVERIFY(fixture.office().ward().proposals.empty());
    }

    /// A proposal that waited until its first day had passed.
    void aVersionIsConfirmedInTime_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("right");
        QTest::newRow("the day before") << u"2026-11-30T16:00:00"_s << true;
        QTest::newRow("on its first day") << u"2026-12-01T09:00:00"_s << true;
        QTest::newRow("a day late") << u"2026-12-02T08:00:00"_s << false;
    }
    void aVersionIsConfirmedInTime()
    {
        QFETCH(QString, when);
        QFETCH(bool, right);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const auto proposed = fixture.run(
            u"tiepnhan"_s, proposing(ownVersion(QDate(2026, 11, 23), u"2026-12-01"_s)));
        VERIFY_OK(proposed);
        const QString id = proposed->ward[u"proposal"_s].toString();
        fixture.at(when);
        const auto confirmed = fixture.run(u"chutich"_s, confirming(id));
        QCOMPARE(confirmed.ok(), right);
        if (!right)
            QCOMPARE(confirmed.error().detail, u"beginsInPast"_s);
        QCOMPARE(openProposal(fixture.office().ward().proposals, u"1.004873"_s) != nullptr, !right);
    }

    /// What was proposed when less was looked at waits in the journal as it was.
    void aFaultyProposalThatWaitsIsNotConfirmed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("proposed");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const QString version = u"procedure.proposed"_s;
        const auto with = [](const QString& key, const QJsonValue& value) {
            const QString decider = key == u"forwardTo" ? value.toString() : u"Tư pháp"_s;
            QJsonObject json = ownVersion(QDate(2022, 5, 4), u"2022-07-01"_s, decider);
            json[u"announcedBy"_s] = u"Quyết định 20/QĐ-UBND"_s;
            json[key] = value;
            return json;
        };
        const auto fee = [](const QString& label) {
            return QJsonObject{{u"label"_s, label},
                {u"perCase"_s, QJsonObject{{u"amount"_s, 5000}}}, {u"from"_s, u"2022-07-01"_s},
                {u"source"_s, u"Nghị quyết 1"_s}};
        };
        QTest::newRow("nothing wrong")
            << version << with(u"shortName"_s, u"Hôn nhân"_s) << QString() << QString();
        QTest::newRow("a fee twice")
            << version << with(u"fees"_s, QJsonArray{fee(u"Lệ phí"_s), fee(u"LỆ PHÍ"_s)})
            << u"/procedure/fees/1/from"_s << u"conflictingFees"_s;
        QTest::newRow("an unseen letter") << version << with(u"name"_s, u"Xác\u200b nhận"_s)
                                          << u"/procedure/name"_s << u"unseenCharacter"_s;
        QTest::newRow("a key of no meaning")
            << version << with(u"colour"_s, u"đỏ"_s) << u"/procedure/colour"_s << u"unknownKey"_s;
        QTest::newRow("a register that isn't")
            << version
            << with(u"numbering"_s,
                   QJsonObject{{u"register"_s, u"SCT/XX"_s}, {u"moment"_s, u"onApproval"_s}})
            << u"/procedure/numbering/register"_s << u"noRegister"_s;
        QTest::newRow("forwarded to the ward")
            << version << with(u"forwardTo"_s, u"UBND phường Cửa Nam"_s)
            << u"/procedure/forwardTo"_s << u"forwardToSelf"_s;
        const QJsonObject entry{{u"code"_s, u"1.004873"_s}, {u"minutes"_s, 0}};
        QTest::newRow("a listing in no time")
            << u"procedure.noWaitProposed"_s
            << QJsonObject{{u"id"_s, u"phuong/1"_s}, {u"name"_s, u"Không chờ"_s},
                   {u"source"_s, u"Quyết định 16"_s}, {u"from"_s, u"2022-07-01"_s},
                   {u"entries"_s, QJsonArray{entry}}}
            << u"/minutes"_s << u"outOfRange"_s;
    }
    void aFaultyProposalThatWaitsIsNotConfirmed()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, proposed);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        QJsonObject body{{u"procedure"_s, u"1.004873"_s}, {u"programme"_s, proposed}};
        if (kind == u"procedure.proposed")
            body = {{u"hash"_s, procedureHash(proposed)}, {u"procedure"_s, proposed}};
        const QString id = waiting(fixture, {kind, {u"ward"_s, u"procedure:1.004873"_s}, body});
        const auto confirmed = fixture.run(u"chutich"_s, confirming(id));
        QCOMPARE(confirmed ? QString() : confirmed.error().field, field);
        QCOMPARE(confirmed ? QString() : confirmed.error().detail, detail);
        if (confirmed)
            return;
        QVERIFY(openProposal(fixture.office().ward().proposals, u"1.004873"_s));
        QJsonObject back = confirming(id);
        back[u"reject"_s] = true;
        back[u"reason"_s] = u"Ghi nhầm"_s;
        VERIFY_OK(fixture.run(u"tiepnhan"_s, back));
        QVERIFY(!openProposal(fixture.office().ward().proposals, u"1.004873"_s));
    }

    /// A pack has given the version in force rules of a role since it was proposed.
    void aProposalThatWaitsLacksWhatCameSince_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("without");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* name, const QString& code, const QStringList& without,
                             bool fits) { QTest::newRow(name) << code << without << fits; };
        row("the number in the book", u"1.000894"_s, {u"bookIdentity"_s}, true);
        row("the whole birth", u"1.001193"_s, {u"wholeBirth"_s}, true);
        row("who does not hand it in", u"1.000656"_s, {u"notSubmitter"_s}, true);
        row("the other side", u"2.001035"_s, {u"otherSide"_s}, true);
        row("the ages", u"2.001263"_s, {u"underAge"_s, u"freelyUnderAge"_s}, true);
        row("what it leaves out itself", u"1.000894"_s, {u"bookIdentity"_s, u"sex"_s}, false);
    }
    void aProposalThatWaitsLacksWhatCameSince()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, without);
        QFETCH(bool, fits);
        const QDate day(2022, 5, 4);
        QJsonObject version = Catalogue::builtIn().find(code, day)->json();
        const QJsonArray before = version[u"parties"_s].toArray();
        QJsonArray parties;
        for (const QJsonValue& one : before) {
            QJsonObject party = one.toObject();
            for (const QString& key : without)
                party.remove(key);
            parties.append(party);
        }
        QVERIFY(parties != before);
        version[u"parties"_s] = parties;
        version[u"shortName"_s] = u"Tên của phường"_s;
        version[u"from"_s] = u"2022-07-01"_s;
        version.remove(u"to"_s);
        const QString detail = u"lawChangedWithoutDecision"_s;
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        const auto now = fixture.run(u"tiepnhan"_s, proposing(version));
        QCOMPARE(now ? QString() : now.error().detail, detail);
        const QString id = waiting(fixture,
            {u"procedure.proposed"_s, {u"ward"_s, u"procedure:"_s + code},
                {{u"hash"_s, procedureHash(version)}, {u"procedure"_s, version}}});
        const auto confirmed = fixture.run(u"chutich"_s, confirming(id));
        QCOMPARE(confirmed ? QString() : confirmed.error().detail, fits ? QString() : detail);
        if (!fits)
            QCOMPARE(confirmed.error().field, u"/procedure/parties"_s);
    }

    /// … or a question that need not be answered.
    void aProposalThatWaitsLacksAQuestionThatCameSince()
    {
        const QString code = u"1.001193"_s;
        QJsonObject version = Catalogue::builtIn().find(code, QDate(2022, 5, 4))->json();
        version[u"questions"_s]
            = withoutQuestion(version[u"questions"_s].toArray(), u"birthPlace"_s);
        version[u"shortName"_s] = u"Tên của phường"_s;
        version[u"from"_s] = u"2022-07-01"_s;
        version.remove(u"to"_s);
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        const auto now = fixture.run(u"tiepnhan"_s, proposing(version));
        VERIFY_ERROR(now, ErrorCode::ruleRefused);
        QCOMPARE(now.error().field, u"/procedure/questions"_s);
        const QString id = waiting(fixture,
            {u"procedure.proposed"_s, {u"ward"_s, u"procedure:"_s + code},
                {{u"hash"_s, procedureHash(version)}, {u"procedure"_s, version}}});
        VERIFY_OK(fixture.run(u"chutich"_s, confirming(id)));
    }

    /// … or somebody of whom nothing need be told.
    void aProposalThatWaitsLacksAPartyThatCameSince()
    {
        const QString code = u"1.004884"_s;
        QJsonObject version = Catalogue::builtIn().find(code, QDate(2022, 5, 4))->json();
        version.remove(u"parties"_s);
        version[u"shortName"_s] = u"Tên của phường"_s;
        version[u"from"_s] = u"2022-07-01"_s;
        version.remove(u"to"_s);
        OfficeFixture fixture(u"2022-05-04T09:00:00"_s);
        const auto now = fixture.run(u"tiepnhan"_s, proposing(version));
        VERIFY_ERROR(now, ErrorCode::ruleRefused);
        QCOMPARE(now.error().field, u"/procedure/parties"_s);
        const QString id = waiting(fixture,
            {u"procedure.proposed"_s, {u"ward"_s, u"procedure:"_s + code},
                {{u"hash"_s, procedureHash(version)}, {u"procedure"_s, version}}});
        VERIFY_OK(fixture.run(u"chutich"_s, confirming(id)));
    }

    // What the law sets is no ward's to change.

    void theLawsPartChangesByADecision_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto days = [](int count) {
            return QJsonObject{{u"kind"_s, u"workingDays"_s}, {u"count"_s, count}};
        };
        QTest::newRow("a longer limit") << u"limit"_s << QJsonValue(days(30));
        QTest::newRow("a shorter limit") << u"limit"_s << QJsonValue(days(2));
        QTest::newRow("online only") << u"channels"_s << QJsonValue(QJsonArray{u"online"_s});
        QTest::newRow("another body decides") << u"forwardTo"_s << QJsonValue(u"Công an phường"_s);
        QTest::newRow("longer where it is verified")
            << u"verificationLimit"_s << QJsonValue(days(60));
        QTest::newRow("another body takes part")
            << u"interlinked"_s << QJsonValue(QJsonArray{u"Cơ quan thuế"_s});
        QTest::newRow("another book") << u"numbering"_s
                                      << QJsonValue(QJsonObject{{u"register"_s, u"SCT/BS"_s},
                                             {u"moment"_s, u"onApproval"_s}});
        QTest::newRow("longer by agreement")
            << u"extension"_s
            << QJsonValue(QJsonObject{{u"workingDays"_s, 5}, {u"source"_s, u"Quyết định 1"_s}});
        QTest::newRow("fewer who sign") << u"signers"_s
                                        << QJsonValue(QJsonObject{{u"forms"_s, QJsonArray{u"KT"_s}},
                                               {u"source"_s, u"Quyết định 1"_s}});
        QTest::newRow("a paper to be shown") << u"identityPaper"_s << QJsonValue(u"Luật A"_s);
        QTest::newRow("nothing is asked for") << u"documents"_s << QJsonValue(QJsonArray());
        QTest::newRow("free") << u"fees"_s << QJsonValue(QJsonArray());
        const QJsonObject now = ownVersion(QDate(2026, 11, 23), u"2027-01-01"_s);
        QJsonArray parties = now[u"parties"_s].toArray();
        parties.append(QJsonObject{{u"role"_s, u"witness"_s}, {u"label"_s, u"Người làm chứng"_s}});
        QTest::newRow("one more has to come") << u"parties"_s << QJsonValue(parties);
        QJsonArray questions = now[u"questions"_s].toArray();
        questions.append(QJsonObject{{u"id"_s, u"income"_s}, {u"label"_s, u"Thu nhập"_s},
            {u"type"_s, u"number"_s}, {u"min"_s, 0}, {u"max"_s, 9}});
        QTest::newRow("one more thing is asked") << u"questions"_s << QJsonValue(questions);
        QTest::newRow("in more sets") << u"sets"_s << QJsonValue(3);
    }
    void theLawsPartChangesByADecision()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject version
            = ownVersion(QDate(2026, 11, 23), u"2027-01-01"_s, value.toString(u"Tư pháp"_s));
        version[key] = value;
        const auto refused = fixture.run(u"tiepnhan"_s, proposing(version));
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"lawChangedWithoutDecision"_s);
        QCOMPARE(refused.error().field, u"/procedure/"_s + key);
        version[u"announcedBy"_s] = u"Quyết định 20/QĐ-UBND ngày 20/11/2026"_s;
        VERIFY_OK(fixture.run(u"tiepnhan"_s, proposing(version)));
    }

    void howItIsWordedIsTheWardsOwn()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject version = ownVersion(QDate(2026, 11, 23), u"2027-01-01"_s);
        for (const QString& list : {u"questions"_s, u"parties"_s}) {
            QJsonArray rows = version[list].toArray();
            for (int at = 0; at < rows.size(); ++at) {
                QJsonObject row = rows[at].toObject();
                row[u"label"_s] = row[u"label"_s].toString() + u" (ghi rõ)"_s;
                rows[at] = row;
            }
            version[list] = rows;
        }
        VERIFY_OK(fixture.run(u"tiepnhan"_s, proposing(version)));
    }

    void whyItIsPromisedAtOnceIsKept()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject command = listing(u"2027-01-01"_s);
        command.remove(u"reason"_s);
        const auto refused = fixture.run(u"tiepnhan"_s, command);
        VERIFY_ERROR(refused, ErrorCode::badInput);
        QCOMPARE(refused.error().field, u"/reason"_s);
        QCOMPARE(refused.error().values[u"days"_s].toInt(), 3);
        VERIFY_OK(fixture.run(u"tiepnhan"_s, listing(u"2027-01-01"_s)));
        VERIFY_OK(fixture.reopen());
        QCOMPARE(openProposal(fixture.office().ward().proposals, u"1.004873"_s)->why,
            u"Dữ liệu hộ tịch có sẵn tại phường"_s);
    }

    void whoProposedMayTakeItBack()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const auto proposed = fixture.run(
            u"tiepnhan"_s, proposing(ownVersion(QDate(2026, 11, 23), u"2027-01-01"_s)));
        VERIFY_OK(proposed);
        VERIFY_ERROR(fixture.run(u"tiepnhan"_s, listing(u"2027-01-01"_s)), ErrorCode::conflict);
        QJsonObject back = confirming(proposed->ward[u"proposal"_s].toString());
        back[u"reject"_s] = true;
        back[u"reason"_s] = u"Ghi nhầm ngày"_s;
        VERIFY_ERROR(fixture.run(u"tiepnhan2"_s, back), ErrorCode::notAllowed);
        VERIFY_OK(fixture.run(u"tiepnhan"_s, back));
        QVERIFY(!openProposal(fixture.office().ward().proposals, u"1.004873"_s));
        VERIFY_OK(fixture.run(u"tiepnhan"_s, listing(u"2027-01-01"_s)));
    }

    /// What is new is told apart at first sight, and was announced by somebody.
    void aNewCodeIsNoTwin_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field"); ///< "": proposed
        QTest::addColumn<QString>("detail");
        const QString code = u"code"_s;
        const QString name = u"name"_s;
        const QString other = u"Cấp giấy xác nhận mẫu"_s;
        const QString decision = u"announcedBy"_s;
        const QString at = u"/procedure/code"_s;
        QTest::newRow("a zero in front") << QJsonObject{{code, u"02.000815"_s}, {name, other},
            {decision, u"QĐ 1"_s}} << at << u"codeLooksAlike"_s;
        QTest::newRow("the province behind") << QJsonObject{{code, u"1.004873.000.00.00.H26"_s},
            {name, other}, {decision, u"QĐ 1"_s}}
                                             << at << u"codeLooksAlike"_s;
        QTest::newRow("a zero within an own one") << QJsonObject{{code, u"NB.001"_s}, {name, other},
            {u"internal"_s, true}} << at << u"codeLooksAlike"_s;
        QTest::newRow("another one's name")
            << QJsonObject{{code, u"1.998877"_s}} << u"/procedure/name"_s << u"nameOfAnother"_s;
        QTest::newRow("another one's name for one of its own") << QJsonObject{{code, u"NB.77"_s},
            {u"internal"_s, true}} << u"/procedure/name"_s << u"nameOfAnother"_s;
        const QString marriage = u"Đăng ký kết hôn"_s;
        const QString twin = u"nameOfAnother"_s;
        const QString ofName = u"/procedure/name"_s;
        for (const QString& alike : {marriage, u"Đăng kí kết hôn"_s, u"Đăng ký, kết hôn."_s})
            QTest::newRow(qPrintable(u"a known code with another one's name: "_s + alike))
                << QJsonObject{{name, alike}, {decision, u"QĐ 1"_s}} << ofName << twin;
        QTest::newRow("an own code with a national one's name, by a decision") << QJsonObject{
            {code, u"NB.77"_s}, {name, marriage + u'.'}, {decision, u"QĐ 1"_s},
            {u"internal"_s, true}} << ofName << twin;
        QTest::newRow("a known own code with another own one's name")
            << QJsonObject{{code, u"NB.02"_s}, {decision, u"QĐ 1"_s}, {u"internal"_s, true},
                   {name, Catalogue::builtIn().find(u"NB.01"_s, {2026, 12, 1})->name}}
            << ofName << twin;
        QTest::newRow("announced by nobody")
            << QJsonObject{{code, u"1.998877"_s}, {name, other}} << u"/procedure/announcedBy"_s
            << u"announcementMissing"_s;
        QTest::newRow("announced")
            << QJsonObject{{code, u"1.998877"_s}, {name, other}, {decision, u"QĐ 1"_s}} << QString()
            << QString();
        QTest::newRow("a new one of its own")
            << QJsonObject{{code, u"NB.77"_s}, {name, other}, {u"internal"_s, true}} << QString()
            << QString();
    }
    void aNewCodeIsNoTwin()
    {
        QFETCH(QJsonObject, more);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject version = ownVersion(QDate(2026, 11, 23), u"2026-12-01"_s);
        version.remove(u"announcedBy"_s);
        for (auto at = more.begin(); at != more.end(); ++at)
            version[at.key()] = at.value();
        const auto answer = fixture.run(u"tiepnhan"_s, proposing(version));
        QTEST(answer ? QString() : answer.error().field, "field");
        QTEST(answer ? QString() : answer.error().detail, "detail");
    }

    /// The other one begins within the days of the new one.
    void aNewCodeIsNoTwinLater()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject version = ownVersion(QDate(2026, 11, 23), u"2027-01-01"_s);
        version.remove(u"announcedBy"_s);
        version[u"internal"_s] = true;
        version[u"name"_s] = u"Cấp giấy xác nhận mẫu"_s;
        version[u"code"_s] = u"NB.77"_s;
        const auto first = fixture.run(u"tiepnhan"_s, proposing(version));
        VERIFY_OK(first);
        VERIFY_OK(fixture.run(u"chutich"_s, confirming(first->ward[u"proposal"_s].toString())));
        version[u"code"_s] = u"NB.78"_s;
        version[u"from"_s] = u"2026-12-01"_s;
        const auto twin = fixture.run(u"tiepnhan"_s, proposing(version));
        VERIFY_ERROR(twin, ErrorCode::ruleRefused);
        QCOMPARE(twin.error().detail, u"nameOfAnother"_s);
        version[u"to"_s] = u"2026-12-31"_s;
        VERIFY_OK(fixture.run(u"tiepnhan"_s, proposing(version)));
    }

    /// A decision gives a procedure another code: both who proposes and who confirms is told.
    void aDecisionReplacesACode()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject version = ownVersion(QDate(2026, 11, 23), u"2026-12-01"_s);
        version[u"code"_s] = u"1.998877"_s;
        version[u"announcedBy"_s] = u"Quyết định 5000/QĐ-UBND"_s;
        const auto proposed = fixture.run(u"tiepnhan"_s, proposing(version));
        VERIFY_OK(proposed);
        const auto confirmed
            = fixture.run(u"phochutich"_s, confirming(proposed->ward[u"proposal"_s].toString()));
        VERIFY_OK(confirmed);
        for (const Reasons& told : {proposed->warnings, confirmed->warnings}) {
            QCOMPARE(told.size(), 1U);
            QCOMPARE(told.front().id, u"hasNameOfAnother"_s);
            QCOMPARE(told.front().values[u"code"_s].toString(), u"1.004873"_s);
        }
        version[u"code"_s] = u"1.998866"_s; // the same decision once more
        fixture.at(u"2026-12-02T09:00:00"_s);
        version[u"from"_s] = u"2026-12-15"_s;
        const auto twin = fixture.run(u"tiepnhan"_s, proposing(version));
        VERIFY_ERROR(twin, ErrorCode::ruleRefused);
        QCOMPARE(twin.error().detail, u"nameOfAnother"_s);
    }

    /// Earlier programs let a ward choose its codes: what stands in the file can be named.
    void aCodeOfAnEarlierProgramCanBeNamed()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        QJsonObject version = ownVersion(QDate(2026, 11, 23), u"2026-11-01"_s);
        version[u"code"_s] = u"HK-01"_s;
        {
            auto transaction = WriteTransaction::begin(fixture.office().file());
            VERIFY_OK(transaction->append(
                {{u"procedure.adopted"_s, {u"ward"_s, u"procedure:HK-01"_s},
                    {{u"hash"_s, procedureHash(version)}, {u"procedure"_s, version}}}},
                u"tiepnhan"_s, *Instant::fromIso(u"2026-11-02T09:00:00+07:00"_s)));
            VERIFY_OK(transaction->commit());
        }
        VERIFY_OK(fixture.reopen());
        QVERIFY(fixture.office().ward().catalogue.knows(u"HK-01"_s));
        const QJsonArray named{u"HK-01"_s};
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"assign"_s}, {u"person"_s, u"phochutich"_s}, {u"procedures"_s, named},
                {u"from"_s, u"2026-11-23"_s}, {u"to"_s, u"2026-12-31"_s}, {u"form"_s, u"KT"_s},
                {u"decision"_s, u"12/QĐ-UBND"_s}, {u"decided"_s, u"2026-11-20"_s}}));
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"delegate"_s}, {u"decision"_s, u"88/QĐ-UBND"_s},
                {u"decided"_s, u"2026-11-20"_s}, {u"by"_s, u"UBND phường Cửa Nam"_s},
                {u"from"_s, u"2026-12-01"_s},
                {u"levels"_s,
                    QJsonArray{
                        QJsonObject{{u"from"_s, u"UBND phường"_s}, {u"to"_s, u"Trạm Y tế phường"_s},
                            {u"count"_s, 1}, {u"procedures"_s, named}}}}}));
        version[u"from"_s] = u"2026-12-01"_s;
        const auto next = fixture.run(u"tiepnhan"_s, proposing(version));
        VERIFY_OK(next);
        VERIFY_OK(fixture.run(u"chutich"_s, confirming(next->ward[u"proposal"_s].toString())));
    }

    void aListingOfTheWardMakesItNoWait()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const QDate day(2027, 1, 4);
        QVERIFY(!fixture.office().ward().catalogue.noWait(u"1.004873"_s, day));
        const auto proposed = fixture.run(u"tiepnhan"_s, listing(u"2027-01-01"_s));
        VERIFY_OK(proposed);
        VERIFY_OK(fixture.run(u"chutich"_s, confirming(proposed->ward[u"proposal"_s].toString())));
        const auto listed = fixture.office().ward().catalogue.noWait(u"1.004873"_s, day);
        QVERIFY(listed);
        QCOMPARE(listed.entry->minutes, 30);
        QCOMPARE(
            noWaitPart(listed, kVietnamese).lines.front().text, u"Trả kết quả trong 30 phút"_s);
    }

    void aConditionHasItsWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QString>("text");
        using enum ConditionOp;
        const auto row = [](const char* rule, const char* code, const char* question,
                             ConditionOp op, const QJsonValue& value, const QString& text,
                             ConditionScope over = ConditionScope::item) {
            QTest::newRow(rule) << QString::fromLatin1(code)
                                << Condition{QString::fromLatin1(question), op, value, over, {}, {}}
                                << text;
        };
        row("each original", "2.000815", "pages", atMost, 20,
            u"Số trang của bản chính không quá 20"_s);
        row("all together", "2.000815", "copies", atMost, 10,
            u"Số bản sao của cả hồ sơ không quá 10"_s, ConditionScope::request);
        row("at least", "2.000815", "copies", atLeast, 2, u"Số bản sao từ 2 trở lên"_s);
        row("a no", "2.000815", "needsVerification", equals, false,
            u"Cần xác minh hoặc xin ý kiến cơ quan khác: không"_s);
        row("a choice", "1.004859", "subject", equals, u"duoi-14"_s,
            u"Người được thay đổi, cải chính: chưa đủ 14 tuổi"_s);
        row("an age", "1.000894", "wifeBorn", ageAtLeast, 18,
            u"Ngày sinh của bên nữ: đủ 18 tuổi"_s);
        row("days", "1.000656", "diedOn", daysSinceAtMost, 15,
            u"Ngày chết: không quá 15 ngày trước ngày nộp"_s);
        row("the channel", "2.000815", "", channelIs, u"direct"_s, u"Nộp hồ sơ: trực tiếp"_s);
    }
    void aConditionHasItsWords()
    {
        QFETCH(QString, code);
        QFETCH(Condition, condition);
        const Procedure& procedure = *Catalogue::builtIn().find(code, QDate(2026, 11, 23));
        QTEST(conditionText(condition, procedure.questions, kVietnamese), "text");
    }

    // --- the sheet

    void theSheetIsOfTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("words");
        QTest::newRow("then") << QDate(2022, 5, 4) << u"tthckhongcho_hoankiem@hanoi.gov.vn"_s;
        QTest::newRow("its last day, before the next version")
            << QDate(2025, 7, 15) << u"đến 31/10/2025"_s;
        QTest::newRow("now") << QDate(2026, 11, 23) << u"trực tuyến: 0 đồng"_s;
    }
    void theSheetIsOfTheDay()
    {
        QFETCH(QDate, day);
        QFETCH(QString, words);
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        const Procedure& procedure = *fixture.office().ward().catalogue.find(kCode, day);
        const auto sheet = fillPosting(fixture.office(), procedure, day);
        VERIFY_OK(sheet);
        QVERIFY(!sheet->landscape);
        QVERIFY2(sheet->pages.front().contains(words), qPrintable(sheet->pages.front()));
        QVERIFY(sheet->pages.front().contains(u"qr:2.000815"_s));
    }

    void theSheetSaysAllThatTheLawAsks()
    {
        OfficeFixture fixture(u"2026-11-23T09:00:00"_s);
        Office& office = fixture.office();
        const QDate day(2026, 11, 23);
        const Procedure procedure = *office.ward().catalogue.find(u"1.000894"_s, day);
        VERIFY_OK(fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"postProcedure"_s}, {u"procedure"_s, procedure.code},
                {u"where"_s, u"Bảng tin tầng 1"_s}}));
        const QString page = fillPosting(office, procedure, day).value().pages.front();
        for (const QString& text : {u"Trình tự thực hiện"_s, u"Bước 1. "_s, u"Số lượng hồ sơ"_s,
                 u"01 (bộ)"_s, u"Mẫu đơn, mẫu tờ khai"_s, u"Tờ khai đăng ký kết hôn"_s,
                 u"áp dụng từ 01/07/2025"_s, u"Địa chỉ: "_s, u"Điện thoại: "_s, u"Thư điện tử: "_s,
                 u"Nơi niêm yết: Bảng tin tầng 1"_s, u"Ngày niêm yết: 23/11/2026"_s,
                 u"Người kiểm tra: Nguyễn Thị Thu Hà"_s})
            QVERIFY2(page.contains(text), qPrintable(text + u'\n' + page));
    }

    // --- words and what differs

    void aPostingSaysWhatTheLawAsks()
    {
        const QDate day(2026, 11, 23);
        for (const Procedure* procedure : Catalogue::builtIn().inForce(day)) {
            QStringList ids;
            for (const ProcedurePart& part : citizenParts(*procedure, day, kVietnamese)) {
                ids += part.id;
                QVERIFY2(part.title != part.id, qPrintable(part.id));
                for (const PartLine& line : part.lines)
                    QVERIFY2(!line.text.trimmed().isEmpty(), qPrintable(procedure->code));
            }
            for (const QString& id : {u"field"_s, u"documents"_s, u"channels"_s, u"limit"_s,
                     u"fees"_s, u"competentBody"_s, u"effect"_s})
                QVERIFY2(ids.contains(id), qPrintable(procedure->code + u' ' + id));
        }
    }

    void feesInWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("tiers") << kCode
                               << u"Phí chứng thực bản sao: 2.000 đồng/trang đến trang thứ 2; "
                                  "1.000 đồng/trang từ trang thứ 3; không quá 200.000 đồng/bản"_s;
        QTest::newRow("a case") << u"1.001612"_s << u"Lệ phí đăng ký hộ kinh doanh: 100.000 đồng"_s;
    }
    void feesInWords()
    {
        QFETCH(QString, code);
        const QDate day(2026, 11, 23);
        const auto parts = citizenParts(*Catalogue::builtIn().find(code, day), day, kVietnamese);
        const auto fees = std::ranges::find_if(
            parts, [](const ProcedurePart& part) { return part.id == u"fees"; });
        QTEST(fees->lines.front().text, "text");
    }

    void stepsAddUpInWords_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<Limit>("limit");
        QTest::addColumn<QString>("text");
        QTest::newRow("hours") << 2 << Limit{LimitKind::sameDay, 0} << u"2 giờ"_s;
        QTest::newRow("a day") << 8 << Limit{LimitKind::sameDay, 0} << u"8 giờ (1 ngày)"_s;
        QTest::newRow("a day and a half")
            << 12 << Limit{LimitKind::workingDays, 3} << u"12 giờ (1,5 ngày)"_s;
        QTest::newRow("days") << 5 << Limit{LimitKind::calendarDays, 30} << u"5 ngày"_s;
    }
    void stepsAddUpInWords()
    {
        QFETCH(int, length);
        QFETCH(Limit, limit);
        QTEST(stepTime(length, limit, kVietnamese), "text");
    }

    void aVersionDoesNotDifferFromItself()
    {
        const QDate day(2026, 11, 23);
        for (const Procedure* procedure : Catalogue::builtIn().inForce(day))
            QVERIFY(differences(*procedure, day, *procedure, day, kVietnamese).empty());
    }

    void onlyWhatDiffersIsCompared_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("the name") << u"name"_s << QJsonValue(u"Chứng thực"_s)
                                  << QStringList{u"name"_s};
        QTest::newRow("the body") << u"competentBody"_s << QJsonValue(u"Chủ tịch"_s)
                                  << QStringList{u"competentBody"_s};
        QTest::newRow("channels") << u"channels"_s << QJsonValue(QJsonArray{u"direct"_s})
                                  << QStringList{u"channels"_s};
        QTest::newRow("the law") << u"legalBasis"_s
                                 << QJsonValue(QJsonArray{u"Nghị định 23/2015/NĐ-CP"_s})
                                 << QStringList{u"legalBasis"_s};
        QTest::newRow("a reader that nobody knows")
            << u"resultForm"_s << QJsonValue(u"other"_s) << QStringList{};
    }
    void onlyWhatDiffersIsCompared()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const QDate day(2026, 11, 23);
        const Procedure& before = *Catalogue::builtIn().find(kCode, day);
        Procedure after = before;
        if (key == u"name")
            after.name = value.toString();
        else if (key == u"competentBody")
            after.competentBody = value.toString();
        else if (key == u"channels")
            after.channels = {Channel::direct};
        else if (key == u"legalBasis")
            after.legalBasis = {value.toArray().first().toString()};
        QTEST(idsOf(differences(before, day, after, day, kVietnamese)), "parts");
    }

    /// A line is compared with the one that says much the same, wherever that stands; what has no
    /// like is new or gone as a whole.
    void theWordsThatALineChangedAreMarked()
    {
        const PartDifference papers{u"documents"_s, {},
            {{u"Tờ khai theo mẫu cũ"_s, {u"bản chính, 1 bản"_s}, u"Thông tư 04/2020/TT-BTP"_s},
                {u"Giấy ra viện"_s}},
            {{u"Hộ chiếu còn hạn"_s},
                {u"Tờ khai theo mẫu mới"_s, {u"bản chính, 2 bản"_s},
                    u"Thông tư 04/2020/TT-BTP"_s}}};
        const ChangedLines lines = changedLines(papers);
        QCOMPARE(lines.before.size(), std::size_t(2));
        QCOMPARE(lines.after.size(), std::size_t(2));
        const WordRuns former{{u"Tờ khai theo mẫu "_s, false}, {u"cũ"_s, true}};
        QCOMPARE(lines.before[0].text, former);
        const WordRuns quiet{{u"bản chính, "_s, false}, {u"1"_s, true},
            {u" bản · Thông tư 04/2020/TT-BTP"_s, false}};
        QCOMPARE(lines.before[0].quiet, quiet);
        QCOMPARE(lines.before[1].text, (WordRuns{{u"Giấy ra viện"_s, true}}));
        QVERIFY(lines.before[1].quiet.empty());
        QCOMPARE(lines.after[0].text, (WordRuns{{u"Hộ chiếu còn hạn"_s, true}}));
        QCOMPARE(
            lines.after[1].text, (WordRuns{{u"Tờ khai theo mẫu "_s, false}, {u"mới"_s, true}}));
        QCOMPARE(lines.after[1].quiet[1], (WordRun{u"2"_s, true}));
    }

    /// The likest two are compared, whichever stands first.
    void aLineIsComparedWithItsLikest_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QStringList>("whole"); // that are new from their first word to their last
        const QString birth = u"Bản chính giấy khai sinh"_s;
        const QString child = birth + u" của con"_s;
        const QString marriage = u"Bản chính giấy kết hôn"_s;
        QTest::newRow("behind one that is less like")
            << QStringList{birth} << QStringList{marriage, child} << QStringList{marriage};
        QTest::newRow("before it")
            << QStringList{birth} << QStringList{child, marriage} << QStringList{marriage};
        QTest::newRow("several former ones")
            << QStringList{marriage, birth} << QStringList{u"Bản chính giấy khai tử"_s, child}
            << QStringList();
        QTest::newRow("as many words in common, fewer beside them")
            << QStringList{u"Giấy ra viện"_s}
            << QStringList{u"Giấy ra viện của mẹ"_s, u"Giấy ra viện mới"_s}
            << QStringList{u"Giấy ra viện của mẹ"_s};
    }
    void aLineIsComparedWithItsLikest()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        PartDifference difference{u"documents"_s, {}, {}, {}};
        for (const QString& text : before)
            difference.before.push_back({text});
        for (const QString& text : after)
            difference.after.push_back({text});
        const ChangedLines lines = changedLines(difference);
        QCOMPARE(lines.before.size(), std::size_t(before.size()));
        QCOMPARE(lines.after.size(), std::size_t(after.size()));
        QStringList whole;
        for (std::size_t at = 0; at < lines.after.size(); ++at)
            if (lines.after[at].text == WordRuns{{after[qsizetype(at)], true}})
                whole += after[qsizetype(at)];
        QTEST(whole, "whole");
    }

    /// Only what is said of it changed: its own words stay plain.
    void aLineThatChangedInItsSourceAloneIsPlain()
    {
        const PartDifference difference{u"documents"_s, {},
            {{u"Giấy chứng sinh"_s, {}, u"Điều 16 Luật Hộ tịch"_s}},
            {{u"Giấy chứng sinh"_s, {}, u"Điều 18 Luật Hộ tịch"_s}}};
        const ChangedLines lines = changedLines(difference);
        QCOMPARE(lines.after[0].text, (WordRuns{{u"Giấy chứng sinh"_s, false}}));
        QCOMPARE(lines.after[0].quiet[1], (WordRun{u"18"_s, true}));
    }

    void twoVersionsSideBySide()
    {
        const QDate then(2022, 5, 4);
        const QDate now(2026, 11, 23);
        const Catalogue& catalogue = Catalogue::builtIn();
        const auto found = differences(
            *catalogue.find(kCode, then), then, *catalogue.find(kCode, now), now, kVietnamese);
        QVERIFY(idsOf(found).contains(u"channels"_s));
        QVERIFY(idsOf(found).contains(u"effect"_s));
        const PartDifference& basis = partOf(found, u"legalBasis"_s);
        QCOMPARE(basis.title, u"Căn cứ pháp lý"_s);
        for (const PartLine& line : basis.before)
            QVERIFY(std::ranges::find(basis.after, line) == basis.after.end());
    }
};

QTEST_APPLESS_MAIN(TestWardCatalogue)
#include "tst_wardcatalogue.moc"
