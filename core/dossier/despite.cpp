#include "core/dossier/despite.h"

#include "core/base/text.h"
#include "core/dossier/correctionwarnings.h"
#include "core/dossier/familychecks.h"
#include "core/dossier/forwardings.h"
#include "core/dossier/identitychecks.h"
#include "core/dossier/likepeople.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kDespite = u"despite"_s;

const Step* lastOf(const Dossier& dossier, Command command)
{
    const QString kind = eventKind(command);
    const auto last = std::find_if(dossier.timeline.rbegin(), dossier.timeline.rend(),
        [&](const Step& step) { return step.kind == kind; });
    return last == dossier.timeline.rend() ? nullptr : &*last;
}

/// By such a command a dossier may go to who decides it, or is decided.
bool mayBringOn(Command command)
{
    return command == Command::submit || command == Command::forward || command == Command::approve;
}

/// It goes to who decides it, here or elsewhere, or is decided.
bool bringsOn(const Dossier& dossier, const Act& act, const Facts& facts)
{
    return act.command == Command::forward ? goesToDecider(dossier, act, facts)
                                           : mayBringOn(act.command);
}

/// The dossier that speaks against it was open then.
bool isDecidedSince(Instant then, const Reason& against, const std::vector<EarlierDossier>& earlier)
{
    const QString code = against.values[u"code"_s].toString();
    return std::ranges::any_of(earlier, [&](const EarlierDossier& one) {
        return one.code == code && one.approvedAt && *one.approvedAt > then;
    });
}

/// Just that is said, however the name of whom it is about is spelt (nameLook()): whoever reached
/// an age only grows older, as long as the day of birth, where both tell it, stays.
bool isSame(const Reason& a, const Reason& b)
{
    const QString born = u"born"_s;
    const bool bothTellIt = a.values.contains(born) && b.values.contains(born);
    const auto lasting = [&](const Reason& one) {
        QJsonObject values = one.values;
        if (one.id == kOverAge || one.id == kGrownSince)
            values.remove(u"years"_s);
        if (!bothTellIt)
            values.remove(born);
        if (const auto name = values.find(u"name"_s); name != values.end())
            *name = nameLook(name->toString());
        return values;
    };
    return a.id == b.id && lasting(a) == lasting(b);
}

bool isAmong(const Reasons& all, const Reason& one)
{
    return std::ranges::any_of(all, [&](const Reason& other) { return isSame(one, other); });
}

Reasons toldWith(const Step& step)
{
    return reasonsFromJson(step.detail[kDespite].toArray());
}

/// Who brought it on knew of it, and the dossier that says so has not been decided since.
bool isAnsweredBy(
    const Step& step, const Reason& against, const std::vector<EarlierDossier>& earlier)
{
    return isAmong(toldWith(step), against) && !isDecidedSince(step.when, against, earlier);
}

/// Somebody said why it goes to its decision all the same.
bool givesReason(const Step& step)
{
    const bool isOnItsWay
        = step.kind == eventKind(Command::submit) || step.kind == eventKind(Command::forward);
    return isOnItsWay && step.detail.contains(kDespite)
        && !step.detail[u"reason"_s].toString().isEmpty();
}

/// A reason holds, though the dossier came back, as long as just the same speaks against it. Who
/// decides is asked for nothing that was known when it was submitted.
bool isAnswered(const Dossier& dossier, Command command, const Reason& against,
    const std::vector<EarlierDossier>& earlier)
{
    const Step* submit = command == Command::approve ? lastOf(dossier, Command::submit) : nullptr;
    return (submit && isAnsweredBy(*submit, against, earlier))
        || std::ranges::any_of(dossier.timeline, [&](const Step& step) {
               return givesReason(step) && isAnsweredBy(step, against, earlier);
           });
}

/// The dossiers that warnings name, and whom: {"names", "codes"}.
QJsonObject namedIn(const Reasons& warnings)
{
    QStringList names;
    QStringList codes;
    for (const Reason& warning : warnings) {
        names += warning.values[u"name"_s].toString();
        codes += warning.values[u"code"_s].toString();
    }
    codes.removeAll(QString());
    names.removeDuplicates();
    codes.removeDuplicates();
    return {{u"names"_s, names.join(u"; "_s)}, {u"codes"_s, codes.join(u"; "_s)}};
}

/// One reason answers for all that speaks against it: what the refusal does not name itself stands
/// below it.
QJsonObject causesOf(const Reasons& meant, const Reasons& against, const QString& detail)
{
    QJsonObject values = namedIn(meant);
    Reasons further = against;
    if (detail != u"familyDoubted")
        std::erase_if(
            further, [&](const Reason& one) { return std::ranges::count(meant, one) > 0; });
    if (!further.empty())
        values[u"because"_s] = toJson(further);
    return values;
}

/// What earlier dossiers say, who may stand in this one twice, what hardly can be between those
/// that it names, and before it is decided what the book will lack.
Reasons withDoubts(Reasons against, const Dossier& dossier, Command command, const Facts& facts)
{
    if (!facts.procedure)
        return against;
    const Intake intake = intakeOf(dossier);
    const QDate received = dossier.receivedAt.localDate();
    for (const Reasons& doubts : {likePeople(*facts.procedure, intake),
             familyDoubts(*facts.procedure, intake, received, facts.now.localDate())})
        against.insert(against.end(), doubts.begin(), doubts.end());
    if (command == Command::approve)
        return against;
    for (const Reason& gap : identityGaps(*facts.procedure, intake, received))
        against.push_back(gap);
    return against;
}

/// What a reason is asked for by.
QString detailOf(const Reason& against)
{
    if (against.id == kIdentityGap || against.id == kIdentityEnded)
        return u"identityNotTold"_s;
    if (against.id == kGaveBirth)
        return u"birthsTooNear"_s;
    if (isOfLikePeople(against))
        return u"peopleAlike"_s;
    if (!against.values.contains(u"code"_s))
        return u"familyDoubted"_s;
    return isSure(against) ? u"registeredBefore"_s : u"maybeRegisteredBefore"_s;
}

Reasons ofDetail(Reasons against, const QString& detail)
{
    std::erase_if(against, [&](const Reason& one) { return detailOf(one) != detail; });
    return against;
}
} // namespace

Reasons unanswered(const Dossier& dossier, Command command, const Facts& facts)
{
    if (!mayBringOn(command))
        return {};
    const Reasons earlier = civilWarnings(facts.civilEvent, facts.earlier);
    Reasons against
        = withDoubts(toVerify(facts.civilEvent, earlier, dossier.papers, facts.now.localDate()),
            dossier, command, facts);
    if (command != Command::approve && !dossier.secondReason.isEmpty())
        std::erase_if(against,
            [told = registersTwice(facts.civilEvent, dossier.warnings)](
                const Reason& one) { return std::ranges::count(told, one) > 0; });
    std::erase_if(against,
        [&](const Reason& one) { return isAnswered(dossier, command, one, facts.earlier); });
    return against;
}

Outcome checkDespite(const Dossier& dossier, const Act& act, const Facts& facts)
{
    if (!act.reason.isEmpty() || !bringsOn(dossier, act, facts))
        return Done{};
    const Reasons against = unanswered(dossier, act.command, facts);
    if (against.empty())
        return Done{};
    const QStringList details{u"registeredBefore"_s, u"maybeRegisteredBefore"_s, u"birthsTooNear"_s,
        u"peopleAlike"_s, u"familyDoubted"_s, u"identityNotTold"_s};
    for (const QString& detail : details)
        if (const Reasons meant = ofDetail(against, detail); !meant.empty())
            return Error{
                ErrorCode::ruleRefused, u"/reason"_s, detail, causesOf(meant, against, detail), {}};
    return Done{};
}

void addDespite(Draft& draft, const Dossier& dossier, const Act& act, const Facts& facts)
{
    const Reasons earlier = civilWarnings(facts.civilEvent, facts.earlier);
    const bool goesOn = bringsOn(dossier, act, facts);
    Reasons against = goesOn ? withDoubts(earlier, dossier, act.command, facts) : earlier;
    const bool corrects
        = act.command == Command::correct || act.command == Command::confirmCorrection;
    if (corrects)
        for (const Reason& brought :
            broughtByCorrection(dossier, draft.body[u"changes"_s].toObject(), facts))
            against.push_back(brought);
    if (against.empty() || !(corrects || goesOn))
        return;
    draft.body[kDespite] = toJson(against);
    if (goesOn && !act.reason.isEmpty())
        draft.body[u"reason"_s] = act.reason;
}

Reasons knownAgainst(const Dossier& dossier, Command command)
{
    const Step* step = lastOf(dossier, command);
    return step ? toldWith(*step) : Reasons();
}

namespace {
bool hasAll(const Reasons& all, const Reasons& some)
{
    return std::ranges::all_of(some, [&](const Reason& one) { return isAmong(all, one); });
}

/// It was submitted while the answer of another body was awaited: what is told then may be why it
/// was not waited for.
bool didNotWait(const Step& step, const std::vector<Forwarding>& forwardings)
{
    const auto isAwaited = [then = step.when](const Forwarding& one) {
        return !one.inside && !one.informed && one.at <= then
            && (!one.answered || *one.answered > then);
    };
    return step.kind == eventKind(Command::submit) && std::ranges::any_of(forwardings, isAwaited);
}

/// The steps whose reasons stand: one that answers for nothing new was told in place of those
/// before, where it cannot be a reason for something else.
std::vector<const Step*> reasonsGiven(const Dossier& dossier)
{
    std::vector<const Step*> given;
    Reasons answered;
    for (const Step& step : dossier.timeline) {
        if (!givesReason(step))
            continue;
        const Reasons told = toldWith(step);
        if (hasAll(answered, told) && !didNotWait(step, dossier.forwardings))
            given.clear();
        given.push_back(&step);
        answered.insert(answered.end(), told.begin(), told.end());
    }
    return given;
}
} // namespace

Reasons submittedDespite(const Dossier& dossier)
{
    Reasons told;
    if (!dossier.secondReason.isEmpty())
        told.push_back({u"takenInDespite"_s, {{u"reason"_s, dossier.secondReason}}, {}});
    const Reasons known = knownAgainst(dossier, Command::submit);
    for (const Step* step : reasonsGiven(dossier)) {
        const bool forwarded = step->kind == eventKind(Command::forward);
        const Reasons why = toldWith(*step);
        if (std::ranges::any_of(why, [&](const Reason& one) { return isAmong(known, one); }))
            told.push_back({forwarded ? u"forwardedDespite"_s : u"submittedDespite"_s,
                {{u"reason"_s, step->detail[u"reason"_s].toString()}}, {}});
    }
    return told;
}

SaidAgainst saidBefore(const Dossier& dossier, Command command, const Facts& facts)
{
    SaidAgainst said{unanswered(dossier, command, facts), dossier.warnings};
    const Reasons earlier = civilWarnings(facts.civilEvent, facts.earlier);
    for (const Reason& more : withDoubts(earlier, dossier, command, facts)) {
        const auto before
            = std::ranges::find_if(said.all, [&](const Reason& one) { return isSame(one, more); });
        if (before == said.all.end())
            said.all.push_back(more);
        else
            *before = more;
    }
    const Reasons why = submittedDespite(dossier);
    said.all.insert(said.all.end(), why.begin(), why.end());
    return said;
}

} // namespace motcua
