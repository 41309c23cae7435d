// A correction of what an older program accepted: what is refused by now may stand as it stood,
// and nothing worse comes in with the change.
#include "core/dossier/identitychecks.h"
#include "tests/support/dossierworld.h"
#include "tests/support/must.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
QJsonObject with(QJsonObject json, const QJsonObject& more)
{
    for (const QString& key : more.keys())
        json[key] = more[key];
    return json;
}

QJsonObject deceased(const QJsonObject& more = {})
{
    return with({{u"role"_s, u"deceased"_s}, {u"fullName"_s, u"Lê Văn Tư"_s},
                    {u"dateOfBirth"_s, u"1940-01-01"_s}},
        more);
}

QJsonObject applicant(const QJsonObject& more = {})
{
    return with(aPerson(u"Lê Văn Con"_s, u"001070555555"_s), more);
}

QJsonObject command(const QString& name, const QJsonObject& more = {})
{
    return with({{u"do"_s, name}, {u"reason"_s, u"đã đối chiếu giấy tờ"_s}}, more);
}

/// Sent by post on 16/3/2026, accepted on 20/3, registered that day.
DossierId registered(DossierWorld& world, const QString& book, const QJsonObject& request)
{
    const auto id
        = world.receive(with({{u"do"_s, u"receive"_s}, {u"register"_s, true},
                                 {u"channel"_s, u"post"_s}, {u"applicant"_s, applicant()}},
            request));
    if (!id)
        return {};
    world.at(u"2026-03-20T11:00:00"_s);
    for (const auto& [who, what] :
        {std::pair(u"clerk"_s, command(u"accept"_s)), std::pair(u"clerk"_s, command(u"submit"_s)),
            std::pair(u"leader"_s, command(u"approve"_s)),
            std::pair(u"both"_s,
                QJsonObject{{u"do"_s, u"recordNumber"_s}, {u"register"_s, book}, {u"number"_s, 5},
                    {u"date"_s, u"2026-03-20"_s}, {u"system"_s, u"hotichdientu"_s}})})
        if (const auto done = world.act(*id, what, who); !done)
            qWarning("%s: %s", qPrintable(done.error().field), qPrintable(done.error().detail));
    return *id;
}

DossierId registeredDeath(DossierWorld& world)
{
    return registered(world, u"KT"_s,
        {{u"procedure"_s, u"1.000656"_s}, {u"parties"_s, QJsonArray{deceased()}},
            {u"answers"_s,
                QJsonObject{{u"diedOn"_s, u"2026-03-10"_s}, {u"deathCause"_s, u"bệnh già"_s}}}});
}

QJsonObject child()
{
    return {{u"role"_s, u"child"_s}, {u"fullName"_s, u"Lê Gia Bảo"_s},
        {u"dateOfBirth"_s, u"2026-03-01"_s}, {u"sex"_s, u"male"_s}};
}

QJsonObject mother(const QJsonObject& more = {})
{
    return with({{u"role"_s, u"mother"_s}, {u"fullName"_s, u"Vũ Thị Mai"_s},
                    {u"dateOfBirth"_s, u"1992-02-03"_s}, {u"sex"_s, u"female"_s}},
        more);
}

QJsonObject father(const QJsonObject& more = {})
{
    return with({{u"role"_s, u"father"_s}, {u"fullName"_s, u"Lê Văn Bình"_s},
                    {u"dateOfBirth"_s, u"1990-02-03"_s}, {u"sex"_s, u"male"_s}},
        more);
}

/// A child, its mother and its father, in this order.
DossierId registeredBirth(DossierWorld& world)
{
    return registered(world, u"KS"_s,
        {{u"procedure"_s, u"1.001193"_s}, {u"parties"_s, QJsonArray{child(), mother(), father()}}});
}

void mend(QJsonObject& body, const QString& key, const QJsonObject& more)
{
    if (body.contains(key))
        body[key] = with(body[key].toObject(), more);
}

QJsonObject withPerson(QJsonObject party, const QJsonObject& person)
{
    mend(party, u"person"_s, person);
    return party;
}

/// As an older program wrote it: {"answers": …, "deceased": …, "applicant": …} over what is there,
/// a party by its role.
void rewrite(DossierWorld& world, const QJsonObject& older)
{
    for (Event& event : world.journal) {
        mend(event.body, u"answers"_s, older[u"answers"_s].toObject());
        if (event.body.contains(u"applicant"_s))
            event.body[u"applicant"_s] = withPerson(
                event.body[u"applicant"_s].toObject(), older[u"applicant"_s].toObject());
        if (!event.body.contains(u"parties"_s))
            continue;
        QJsonArray parties;
        for (const QJsonValue party : event.body[u"parties"_s].toArray())
            parties.append(
                withPerson(party.toObject(), older[party[u"role"_s].toString()].toObject()));
        event.body[u"parties"_s] = parties;
    }
}

QJsonObject correcting(const QJsonObject& changes)
{
    return command(u"correct"_s, {{u"changes"_s, changes}});
}

QJsonObject ofDeceased(const QJsonObject& more)
{
    return {{u"parties"_s, QJsonArray{deceased(more)}}};
}

/// A death that is registered, as an older program wrote it.
DossierId olderDeath(DossierWorld& world, const QJsonObject& older)
{
    const DossierId id = registeredDeath(world);
    if (world.dossier(id).state != State::done)
        qFatal("the death is not registered");
    rewrite(world, older);
    return id;
}

/// Proposed and confirmed.
Dossier corrected(DossierWorld& world, DossierId id, const QJsonObject& changes)
{
    must(world.act(id, correcting(changes), u"clerk"_s));
    must(world.act(id, command(u"correct"_s, {{u"confirm"_s, true}}), u"leader"_s));
    return world.dossier(id);
}
} // namespace

class TestOlderDossiers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatStoodIsNoObstacle_data()
    {
        QTest::addColumn<QJsonObject>("older");
        QTest::addColumn<QJsonObject>("changes");
        const auto row = [](const char* name, const QJsonObject& older) {
            const QJsonObject renamed = applicant({{u"fullName"_s, u"Lê Văn Côn"_s}});
            QTest::addRow("%s: a note", name)
                << older << QJsonObject{{u"note"_s, u"bản hai mặt"_s}};
            QTest::addRow("%s: who asks", name)
                << older
                << QJsonObject{{u"applicant"_s, with(renamed, older[u"applicant"_s].toObject())}};
            QTest::addRow("%s: who died", name) << older
                                                << ofDeceased(with(older[u"deceased"_s].toObject(),
                                                       {{u"fullName"_s, u"Lê Văn Từ"_s}}));
        };
        const auto answer = [](const QString& key, const QString& value) {
            return QJsonObject{{u"answers"_s, QJsonObject{{key, value}}}};
        };
        row("nothing", {});
        row("an answer without words", answer(u"deathCause"_s, u"-"_s));
        row("a place without words", answer(u"deathPlace"_s, u"…"_s));
        row("a day after the sending", answer(u"diedOn"_s, u"2026-03-18"_s));
        const QJsonObject noughts{{u"oldNumber"_s, u"000000000"_s}};
        const QJsonObject passport{{u"passport"_s, u"C1234567"_s}};
        row("noughts", {{u"deceased"_s, noughts}});
        row("noughts of both", {{u"deceased"_s, noughts}, {u"applicant"_s, noughts}});
        row("noughts of a passport", {{u"deceased"_s, {{u"passport"_s, u"0000000"_s}}}});
        row("one passport of two", {{u"deceased"_s, passport}, {u"applicant"_s, passport}});
        row("several things",
            {{u"answers"_s, QJsonObject{{u"deathCause"_s, u"-"_s}}}, {u"deceased"_s, passport},
                {u"applicant"_s, passport}});
        row("an origin without words",
            {{u"deceased"_s, QJsonObject{{u"ethnicity"_s, u"-"_s}, {u"address"_s, u"-"_s}}}});
    }
    void whatStoodIsNoObstacle()
    {
        QFETCH(QJsonObject, older);
        QFETCH(QJsonObject, changes);
        DossierWorld world(u"2026-03-16T11:00:00"_s);
        const DossierId id = olderDeath(world, older);
        const Dossier before = world.dossier(id);
        const Dossier after = corrected(world, id, changes);
        QCOMPARE(after.answers, before.answers);
        QCOMPARE(after.fee, before.fee);
        QCOMPARE(after.parties.size(), before.parties.size());
        Party same = after.parties[0]; // but for the name
        same.person.fullName = before.parties[0].person.fullName;
        QCOMPARE(same, before.parties[0]);
        const bool noted = changes.contains(u"note"_s);
        QCOMPARE(after.note != before.note, noted);
        QCOMPARE(after.parties == before.parties && after.applicant == before.applicant, noted);
    }

    /// An answer is put right beside another one that would be refused by now.
    void anAnswerIsPutRightBesideAnOldFault_data()
    {
        QTest::addColumn<QJsonObject>("answers");
        QTest::addColumn<QString>("detail");
        QTest::newRow("another") << QJsonObject{{u"deathPlace"_s, u"Hà Nội"_s}} << QString();
        QTest::newRow("itself") << QJsonObject{{u"deathCause"_s, u"đột quỵ"_s}} << QString();
        QTest::newRow("itself, left out") << QJsonObject{{u"deathCause"_s, u""_s}} << QString();
        QTest::newRow("another without words")
            << QJsonObject{{u"deathPlace"_s, u"-"_s}} << u"factWithoutWords"_s;
    }
    void anAnswerIsPutRightBesideAnOldFault()
    {
        QFETCH(QJsonObject, answers);
        QFETCH(QString, detail);
        DossierWorld world(u"2026-03-16T11:00:00"_s);
        const DossierId id = registeredDeath(world);
        rewrite(world, {{u"answers"_s, QJsonObject{{u"deathCause"_s, u"-"_s}}}});
        QJsonObject expected = world.dossier(id).answers;
        const auto proposed = world.act(id, correcting({{u"answers"_s, answers}}), u"clerk"_s);
        QCOMPARE(proposed ? QString() : proposed.error().detail, detail);
        if (!proposed)
            return;
        VERIFY_OK(world.act(id, command(u"correct"_s, {{u"confirm"_s, true}}), u"leader"_s));
        for (const QString& key : answers.keys())
            if (answers[key].toString().isEmpty())
                expected.remove(key);
            else
                expected[key] = answers[key];
        QCOMPARE(world.dossier(id).answers, expected);
    }

    /// Where several things stand that are refused by now, one of them is put right by itself.
    void ofSeveralFaultsOneIsPutRight_data()
    {
        QTest::addColumn<QJsonObject>("older");
        QTest::addColumn<QJsonObject>("changes");
        const QJsonObject passport{{u"passport"_s, u"C1234567"_s}};
        const QJsonObject unborn{{u"dateOfBirth"_s, u"2030-01-01"_s}};
        const QJsonObject bornLate{{u"dateOfBirth"_s, u"2026-03-12"_s}};
        const QJsonObject wordless{{u"answers"_s, QJsonObject{{u"deathCause"_s, u"-"_s}}}};
        const QJsonObject sentBefore{{u"answers"_s, QJsonObject{{u"diedOn"_s, u"2026-03-18"_s}}}};
        const QJsonObject onePassport{{u"deceased"_s, passport}, {u"applicant"_s, passport}};
        const QJsonObject theirs = ofDeceased({});
        QTest::newRow("one passport of two, beside an answer without words")
            << with(wordless, onePassport) << theirs;
        QTest::newRow("… by who asks")
            << with(wordless, onePassport) << QJsonObject{{u"applicant"_s, applicant()}};
        QTest::newRow("one passport of two, beside a day after the sending")
            << with(sentBefore, onePassport) << theirs;
        QTest::newRow("a birth after the death, beside an answer without words")
            << with(wordless, {{u"deceased"_s, bornLate}}) << theirs;
        QTest::newRow("who asks and who died, born in years to come: who asks")
            << QJsonObject{{u"applicant"_s, unborn}, {u"deceased"_s, unborn}}
            << QJsonObject{{u"applicant"_s, applicant({{u"dateOfBirth"_s, u"1970-01-01"_s}})}};
        QTest::newRow("who asks and who died, born in years to come: who died")
            << QJsonObject{{u"applicant"_s, unborn}, {u"deceased"_s, unborn}} << theirs;
    }
    void ofSeveralFaultsOneIsPutRight()
    {
        QFETCH(QJsonObject, older);
        QFETCH(QJsonObject, changes);
        DossierWorld world(u"2026-03-16T11:00:00"_s);
        const DossierId id = olderDeath(world, older);
        const Dossier before = world.dossier(id);
        const Dossier after = corrected(world, id, changes);
        QCOMPARE(after.answers, before.answers);
        QCOMPARE(after.fee, before.fee);
        QCOMPARE(after.parties == before.parties, changes.contains(u"applicant"_s));
        QCOMPARE(after.applicant == before.applicant, changes.contains(u"parties"_s));
    }

    /// Noughts were no number: a book loses none with them, a real one it does.
    void noughtsAreTakenOutOfABook()
    {
        Procedure procedure;
        procedure.bookIdentity = u"Luật Hộ tịch 60/2014/QH13, Điều 64"_s;
        const QDate day(2026, 3, 16);
        Intake none;
        none.applicant.person.fullName = u"Lê Văn Côn"_s;
        for (const auto& [number, isLost] :
            {std::pair(u"0000000"_s, false), {u"C1234567"_s, true}}) {
            Intake told = none;
            told.applicant.person.passport = number;
            QCOMPARE(checkIdentityKept(procedure, told, none, day).has_value(), isLost);
            QCOMPARE(identityGaps(procedure, told, day).empty(), isLost);
        }
    }

    void nothingWorseComesIn_data()
    {
        QTest::addColumn<QJsonObject>("older");
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const QJsonObject passport{{u"passport"_s, u"C1234567"_s}};
        const QJsonObject wordless{{u"answers"_s, QJsonObject{{u"deathCause"_s, u"-"_s}}}};
        const QJsonObject noughts{{u"oldNumber"_s, u"000000000"_s}};
        QTest::newRow("an origin without words")
            << QJsonObject{{u"deceased"_s, QJsonObject{{u"ethnicity"_s, u"Kinh"_s}}}}
            << ofDeceased({{u"ethnicity"_s, u"-"_s}}) << u"/changes/parties/0/ethnicity"_s
            << u"nameWithoutLetters"_s;
        QTest::newRow("noughts") << QJsonObject() << ofDeceased(noughts)
                                 << u"/changes/parties/0/oldNumber"_s << u"badOldNumber"_s;
        QTest::newRow("noughts of somebody else")
            << QJsonObject{{u"applicant"_s, noughts}} << ofDeceased(noughts)
            << u"/changes/parties/0/oldNumber"_s << u"badOldNumber"_s;
        QTest::newRow("who died asks")
            << QJsonObject{{u"applicant"_s, passport}} << ofDeceased(passport)
            << u"/changes/parties/0"_s << u"partyIsApplicant"_s;
        QTest::newRow("… beside an answer without words")
            << with(wordless, {{u"applicant"_s, passport}}) << ofDeceased(passport)
            << u"/changes/parties/0"_s << u"partyIsApplicant"_s;
        QTest::newRow("a death before the birth, beside one")
            << wordless << ofDeceased({{u"dateOfBirth"_s, u"2026-03-12"_s}})
            << u"/changes/answers/diedOn"_s << u"beforeBirth"_s;
        // What is touched is put right, or refused as it was.
        const auto born = [](const QString& day) { return QJsonObject{{u"dateOfBirth"_s, day}}; };
        QTest::newRow("another day after the death")
            << with(wordless, {{u"deceased"_s, born(u"2026-03-12"_s)}})
            << ofDeceased(born(u"2026-03-13"_s)) << u"/changes/answers/diedOn"_s
            << u"beforeBirth"_s;
        QTest::newRow("another day to come")
            << QJsonObject{{u"applicant"_s, born(u"2030-01-01"_s)}}
            << QJsonObject{{u"applicant"_s, applicant(born(u"2031-01-01"_s))}}
            << u"/changes/applicant/dateOfBirth"_s << u"inTheFuture"_s;
    }
    void nothingWorseComesIn()
    {
        QFETCH(QJsonObject, older);
        QFETCH(QJsonObject, changes);
        DossierWorld world(u"2026-03-16T11:00:00"_s);
        const DossierId id = olderDeath(world, older);
        const auto refused = world.act(id, correcting(changes), u"clerk"_s);
        QVERIFY(!refused);
        QTEST(refused.error().field, "field");
        QTEST(refused.error().detail, "detail");
        QVERIFY(!world.dossier(id).correction);
    }

    /// People may be told in another order than they stand in: what was wrong is somebody's.
    void whatStoodIsOfAPerson_data()
    {
        QTest::addColumn<QJsonObject>("older"); // of the mother
        QTest::addColumn<QJsonArray>("parties");
        QTest::addColumn<QString>("field"); // "": it goes through
        QTest::addColumn<QString>("detail");
        const auto rows = [](const char* name, const QJsonObject& wrong, const QString& key,
                              const QString& detail) {
            const QJsonObject his = father(wrong);
            const QJsonObject renamed = father({{u"fullName"_s, u"Lê Văn Bính"_s}});
            const auto row = [&](const char* who, const QJsonArray& parties, int place = -1) {
                QTest::addRow("%s, %s", name, who)
                    << wrong << parties
                    << (place < 0 ? QString() : u"/changes/parties/%1/"_s.arg(place) + key)
                    << (place < 0 ? QString() : detail);
            };
            row("the father's name", {child(), mother(wrong), renamed});
            row("the father's name, he before her", {child(), renamed, mother(wrong)});
            row("the father's name, the child last", {renamed, mother(wrong), child()});
            row("put right", {child(), mother(), father()});
            row("put right, he before her", {father(), mother(), child()});
            row("his for hers", {child(), mother(), his}, 2);
            row("his for hers, he before her", {child(), his, mother()}, 1);
            row("his, too, he before her", {his, mother(wrong), child()}, 0);
        };
        rows("noughts", {{u"oldNumber"_s, u"000000000"_s}}, u"oldNumber"_s, u"badOldNumber"_s);
        rows("born in years to come", {{u"dateOfBirth"_s, u"2030-01-01"_s}}, u"dateOfBirth"_s,
            u"inTheFuture"_s);
    }
    void whatStoodIsOfAPerson()
    {
        QFETCH(QJsonObject, older);
        QFETCH(QJsonArray, parties);
        QFETCH(QString, detail);
        DossierWorld world(u"2026-03-16T11:00:00"_s);
        const DossierId id = registeredBirth(world);
        QCOMPARE(world.dossier(id).state, State::done);
        rewrite(world, {{u"mother"_s, older}});
        const auto told = world.act(id, correcting({{u"parties"_s, parties}}), u"clerk"_s);
        QCOMPARE(told ? QString() : told.error().detail, detail);
        QTEST(told ? QString() : told.error().field, "field");
        QCOMPARE(world.dossier(id).correction.has_value(), detail.isEmpty());
        if (!told)
            return;
        VERIFY_OK(world.act(id, command(u"correct"_s, {{u"confirm"_s, true}}), u"leader"_s));
        const std::vector<Party> after = world.dossier(id).parties;
        for (std::size_t at = 0; at < after.size(); ++at)
            QCOMPARE(after[at].person.fullName, parties[qsizetype(at)][u"fullName"_s].toString());
    }

    /// Nobody took in one number under two names on purpose: what else is wrong can be put right.
    void oneNumberUnderTwoNamesStands_data()
    {
        QTest::addColumn<QJsonObject>("older");
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("field"); // "": it goes through
        const QJsonObject passport{{u"passport"_s, u"C1234567"_s}};
        const QJsonObject both{{u"applicant"_s, passport}, {u"mother"_s, passport}};
        const auto parties = [](const QJsonObject& hers) {
            return QJsonObject{{u"parties"_s, QJsonArray{child(), hers, father()}}};
        };
        const QJsonObject renamed = with(passport, {{u"fullName"_s, u"Vũ Thị Mái"_s}});
        const QString none;
        QTest::newRow("a note") << both << QJsonObject{{u"note"_s, u"bản hai mặt"_s}} << none;
        QTest::newRow("her name") << both << parties(mother(renamed)) << none;
        QTest::newRow("the name of who asks")
            << both
            << QJsonObject{{u"applicant"_s,
                   applicant(with(passport, {{u"fullName"_s, u"Lê Văn Côn"_s}}))}}
            << none;
        QTest::newRow("put right") << both << parties(mother()) << none;
        QTest::newRow("put right by who asks")
            << both << QJsonObject{{u"applicant"_s, applicant()}} << none;
        QTest::newRow("it comes in")
            << QJsonObject{{u"applicant"_s, passport}} << parties(mother(passport))
            << u"/changes/parties/1/passport"_s;
    }
    void oneNumberUnderTwoNamesStands()
    {
        QFETCH(QJsonObject, older);
        QFETCH(QJsonObject, changes);
        QFETCH(QString, field);
        DossierWorld world(u"2026-03-16T11:00:00"_s);
        const DossierId id = registeredBirth(world);
        QCOMPARE(world.dossier(id).state, State::done);
        rewrite(world, older);
        const auto told = world.act(id, correcting(changes), u"clerk"_s);
        QCOMPARE(told ? QString() : told.error().field, field);
        if (told)
            VERIFY_OK(world.act(id, command(u"correct"_s, {{u"confirm"_s, true}}), u"leader"_s));
        else
            QCOMPARE(told.error().detail, u"numberOfTwoNames"_s);
    }
};

QTEST_APPLESS_MAIN(TestOlderDossiers)
#include "tst_olderdossiers.moc"
