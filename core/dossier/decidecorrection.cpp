#include "core/dossier/decidecorrection.h"

#include "core/base/text.h"
#include "core/dossier/eventbodies.h"
#include "core/dossier/fold.h"
#include "core/dossier/lifedrafts.h"
#include "core/dossier/ownsignature.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Draft proposed(const Dossier& dossier, const Act& act, const QJsonObject& changes)
{
    return draftFor(
        dossier, Command::correct, {{u"changes"_s, changes}, {u"reason"_s, act.reason}});
}

/// One sign may be mistyped; of whom two differ, and no number says otherwise, is somebody else.
bool isSomebodyElse(const Person& was, const Person& is)
{
    const bool number = was.personalNumber != is.personalNumber && !was.personalNumber.isEmpty();
    const bool same = !number && !was.personalNumber.isEmpty();
    const bool name = folded(was.fullName).simplified() != folded(is.fullName).simplified();
    const bool born = !agree(was.dateOfBirth, is.dateOfBirth);
    return !same && int(number) + int(name) + int(born) > 1;
}

/// An organisation is known by its tax code, and is nobody's person.
bool isAnother(const Party& was, const Party& is)
{
    if (was.organisation.isEmpty() && is.organisation.isEmpty())
        return isSomebodyElse(was.person, is.person);
    return was.organisation.isEmpty() != is.organisation.isEmpty()
        || (was.taxCode != is.taxCode
            && folded(was.organisation).simplified() != folded(is.organisation).simplified());
}

Error otherPerson(const QString& field, const Party& was, const Party& is)
{
    return {ErrorCode::ruleRefused, u"/changes/"_s + field, u"otherPerson"_s,
        {{u"was"_s, was.displayName()}, {u"is"_s, is.displayName()}}, {}};
}

/// It puts right what is said of people, and makes nobody else of them.
Outcome checkSamePeople(const Dossier& dossier, const QJsonObject& changes)
{
    const Dossier corrected = foldContent(dossier, changes);
    if (isAnother(dossier.applicant, corrected.applicant))
        return otherPerson(u"applicant"_s, dossier.applicant, corrected.applicant);
    const auto& was = dossier.parties;
    const auto& is = corrected.parties;
    for (std::size_t at = 0; at < std::min(was.size(), is.size()); ++at)
        if (was[at].role == is[at].role && isAnother(was[at], is[at]))
            return otherPerson(u"parties/"_s + QString::number(at), was[at], is[at]);
    return Done{};
}

/// What is corrected is about the same people, still stands before the law of its day, and costs
/// the same.
Result<Assessment> assessCorrected(
    const Dossier& dossier, const QJsonObject& changes, const Facts& facts)
{
    if (const auto same = checkSamePeople(dossier, changes); !same)
        return same.error();
    Intake corrected
        = withoutStaleDates(intakeOf(foldContent(dossier, changes)), dossier, *facts.procedure);
    corrected.lane = Lane::appointment;
    corrected.resultBy.clear(); // how it was handed over is not corrected
    auto assessment = assess(*facts.procedure, corrected, facts.law, dossier.receivedAt);
    if (assessment && assessment->fee.total != dossier.fee.total)
        return Error{ErrorCode::ruleRefused, u"/changes"_s, u"feeWouldChange"_s, {}, {}};
    return assessment;
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
    const auto assessment = assessCorrected(dossier, act.changes, facts);
    if (!assessment)
        return assessment.error();
    if (const auto fine = checkNotOwn(dossier, act.changes, facts, facts.signer); !fine)
        return fine.error();
    QJsonObject changes = act.changes;
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
