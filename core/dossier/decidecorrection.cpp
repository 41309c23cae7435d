#include "core/dossier/decidecorrection.h"

#include "core/dossier/correctedanswers.h"
#include "core/dossier/decidedthen.h"
#include "core/dossier/eventbodies.h"
#include "core/dossier/fold.h"
#include "core/dossier/halfcorrected.h"
#include "core/dossier/identitychecks.h"
#include "core/dossier/intakechecks.h"
#include "core/dossier/lifedrafts.h"
#include "core/dossier/ownsignature.h"
#include "core/dossier/samepeople.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Draft proposed(const Dossier& dossier, const Act& act, const QJsonObject& changes)
{
    return draftFor(
        dossier, Command::correct, {{u"changes"_s, changes}, {u"reason"_s, act.reason}});
}

/// nullptr: there was none, or there is none any more. Of one organisation its representatives are
/// named.
Error otherPerson(const QString& field, const Party* was, const Party* is)
{
    const bool acts = was && is && isAnotherRepresentative(*was, *is);
    const auto called = [acts](const Party* party) {
        if (!party)
            return QString();
        return acts ? party->person.fullName : party->displayName();
    };
    QJsonObject values;
    const QString before = called(was);
    const QString after = called(is);
    if (!before.isEmpty())
        values[u"was"_s] = before;
    if (!after.isEmpty())
        values[u"is"_s] = after;
    const QString detail = after.isEmpty() ? u"personLeftOut"_s
        : before.isEmpty()                 ? u"personAdded"_s
                                           : u"otherPerson"_s;
    return {ErrorCode::ruleRefused, u"/changes/"_s + field, detail, values, {}};
}

using PartyRefs = std::vector<const Party*>;

PartyRefs inRole(const std::vector<Party>& parties, const QString& role)
{
    PartyRefs found;
    for (const Party& party : parties)
        if (party.role == role)
            found.push_back(&party);
    return found;
}

/// Takes out of both who stays the same, in whatever order they stand.
void takeOut(PartyRefs& was, PartyRefs& is, bool (*stays)(const Party&, const Party&))
{
    std::erase_if(was, [&](const Party* one) {
        const auto same
            = std::ranges::find_if(is, [&](const Party* other) { return stays(*one, *other); });
        const bool found = same != is.end();
        if (found)
            is.erase(same);
        return found;
    });
}

/// Of each role the same people, nobody more and nobody less.
Outcome checkSameParties(const std::vector<Party>& before, const std::vector<Party>& after)
{
    QStringList roles;
    for (const auto* parties : {&before, &after})
        for (const Party& party : *parties)
            roles += party.role;
    for (const QString& role : std::as_const(roles)) {
        PartyRefs was = inRole(before, role);
        PartyRefs is = inRole(after, role);
        takeOut(was, is, isUnchanged);
        takeOut(was, is, isTheSame);
        if (!was.empty() || !is.empty())
            return otherPerson(u"parties"_s, was.empty() ? nullptr : was.front(),
                is.empty() ? nullptr : is.front());
    }
    return Done{};
}

/// Its people as they were decided on, before anything was corrected.
Dossier asDecided(Dossier dossier)
{
    const std::vector<Step> steps = dossier.timeline;
    for (const Step& step : steps)
        if (makesDossier(step.kind) || step.kind == eventKind(Command::accept)
            || step.kind == eventKind(Command::amend))
            dossier = foldContent(std::move(dossier), step.detail);
    return dossier;
}

/// Where nobody is certified it is the organisation that asks, whoever came for it.
Dossier withoutRepresentatives(Dossier dossier)
{
    const auto leaveOut = [](Party& party) {
        if (!party.organisation.isEmpty())
            party.person = {};
    };
    leaveOut(dossier.applicant);
    std::ranges::for_each(dossier.parties, leaveOut);
    return dossier;
}

/// It puts right what is said of people, and makes nobody else of them, not in several steps
/// either. Whose signature is certified is a person, for whomever they sign (NĐ 23/2015/NĐ-CP Điều
/// 24, Điều 42).
Outcome checkSamePeople(const Dossier& dossier, const QJsonObject& changes, bool certifiesPeople)
{
    const auto people = [certifiesPeople](const Dossier& one) {
        return certifiesPeople ? one : withoutRepresentatives(one);
    };
    const Dossier decided = people(asDecided(dossier));
    const Dossier corrected = people(foldContent(dossier, changes));
    if (changes.contains(u"applicant"_s) && isAnother(decided.applicant, corrected.applicant))
        return otherPerson(u"applicant"_s, &decided.applicant, &corrected.applicant);
    return changes.contains(u"parties"_s) ? checkSameParties(decided.parties, corrected.parties)
                                          : Outcome(Done{});
}

/// An hour that was issued without a day and is not corrected stays as it stands on the
/// certificate.
void keepOutsideTime(QJsonObject& answers, const QJsonObject& told, const Dossier& dossier)
{
    const QString key = u"outsideTime"_s;
    if (told.contains(key) && told[key] == dossier.answers[key])
        answers[key] = told[key];
}

Intake intakeWith(const Dossier& dossier, const QJsonObject& changes, const Procedure& procedure)
{
    Intake intake = withoutStaleDates(intakeOf(foldContent(dossier, changes)), dossier, procedure);
    intake.lane = Lane::appointment;
    intake.resultBy.clear(); // how it was handed over is not corrected …
    intake.submitter.reset(); // … nor who handed it in
    return intake;
}

/// What was paid stands, however it is counted now: the change itself must cost something else.
bool changesFee(const Dossier& dossier, const Fee& corrected, const Facts& facts)
{
    if (corrected.total == dossier.fee.total)
        return false;
    const auto uncorrected = assess(
        *facts.procedure, intakeWith(dossier, {}, *facts.procedure), facts.law, dossier.receivedAt);
    return !uncorrected || uncorrected->fee.total != corrected.total;
}

/// Of what is wrong the place in the command, which has it in its changes.
Error inChanges(Error error)
{
    const QString changes = u"/changes"_s;
    if (!error.field.isEmpty() && !error.field.startsWith(changes))
        error.field.prepend(error.field.startsWith(u'/') ? changes : changes + u'/');
    return error;
}

/// What is corrected is about the same people, still stands before the law of its day, and costs
/// the same.
Result<Assessment> assessChanged(
    const Dossier& dossier, const QJsonObject& changes, const Facts& facts)
{
    if (const auto same = checkSamePeople(dossier, changes, facts.certifiesPeople); !same)
        return same.error();
    if (const auto one = checkBothCorrected(*facts.procedure, dossier,
            foldContent(dossier, changes), changes.contains(u"parties"_s));
        !one)
        return one.error();
    const Intake corrected = intakeWith(dossier, changes, *facts.procedure);
    auto assessment = assess(*facts.procedure, corrected, facts.law, dossier.receivedAt);
    if (!assessment)
        assessment = asDecidedThen(dossier, intakeWith(dossier, {}, *facts.procedure), corrected,
            facts, assessment.error());
    if (!assessment)
        return assessment;
    if (const auto lost = checkIdentityKept(
            *facts.procedure, intakeOf(dossier), corrected, dossier.receivedAt.localDate()))
        return *lost;
    keepOutsideTime(assessment->answers, corrected.answers, dossier);
    if (const auto wrong
        = checkOutsideHour(assessment->answers, dossier.receivedAt, facts.now, *facts.law.calendar))
        return *wrong;
    if (changesFee(dossier, assessment->fee, facts))
        return Error{ErrorCode::ruleRefused, u"/changes"_s, u"feeWouldChange"_s, {}, {}};
    return assessment;
}

Result<Assessment> assessCorrected(
    const Dossier& dossier, const QJsonObject& changes, const Facts& facts)
{
    auto assessment = assessChanged(dossier, changes, facts);
    return assessment ? std::move(assessment) : Result<Assessment>(inChanges(assessment.error()));
}

/// What is put right makes nobody certify themself: neither who signed it, nor who confirms it.
Outcome checkNotOwn(const Dossier& dossier, const QJsonObject& changes, const Facts& facts,
    const std::optional<Actor>& signer)
{
    return facts.certifiesPeople && signer
        ? checkOwnSignature(foldContent(dossier, changes), *signer, facts.now.localDate())
        : Outcome(Done{});
}
} // namespace

Result<Drafts> decideCorrect(const Dossier& dossier, const Act& act, const Facts& facts)
{
    if (dossier.correction)
        return Error{ErrorCode::conflict, {}, u"correctionWaits"_s, {}, {}};
    auto told = withCorrectedAnswers(dossier, act.changes, *facts.procedure);
    if (!told)
        return told.error();
    QJsonObject changes = *std::move(told);
    const auto assessment = assessCorrected(dossier, changes, facts);
    if (!assessment)
        return assessment.error();
    if (const auto fine = checkNotOwn(dossier, changes, facts, facts.signer); !fine)
        return fine.error();
    changes[u"answers"_s] = assessment->answers;
    return Drafts{proposed(dossier, act, changes)};
}

Result<Drafts> decideConfirm(const Dossier& dossier, const Act& act, const Facts& facts)
{
    if (!act.proposal.isEmpty() && act.proposal != dossier.correction->event.toString())
        return Error{ErrorCode::conflict, u"/event"_s, u"otherCorrection"_s, {}, {}};
    if (const auto still = assessCorrected(dossier, dossier.correction->changes, facts); !still)
        return still.error();
    for (const std::optional<Actor>& signer : {facts.signer, std::optional(facts.actor)})
        if (const auto fine = checkNotOwn(dossier, dossier.correction->changes, facts, signer);
            !fine)
            return fine.error();
    return Drafts{draftFor(dossier, Command::confirmCorrection,
        {{u"changes"_s, dossier.correction->changes}, {u"reason"_s, dossier.correction->reason}})};
}

} // namespace motcua
