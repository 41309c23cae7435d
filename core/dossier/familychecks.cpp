#include "core/dossier/familychecks.h"

#include "core/catalogue/checkroles.h"
#include "core/catalogue/legalsource.h"
#include "core/identity/personalnumber.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kApplicant = u"applicant"_s;

QDate earliestDate(const PartialDate& date)
{
    return date.isEmpty() ? QDate()
                          : QDate(date.year, std::max(date.month, 1), std::max(date.day, 1));
}

/// A parent and a child of one request.
struct Pair
{
    const PartyRole& role; ///< the child's
    PartialDate childBorn;
    const Party& parent;
    QString parentLabel;
    QString field; ///< where the parent stands
};

void addParents(std::vector<Pair>& pairs, const Procedure& procedure, const Intake& intake,
    const PartyRole& role, const PartialDate& childBorn)
{
    if (role.parents.contains(kApplicant) && intake.applicant.organisation.isEmpty())
        pairs.push_back(
            {role, childBorn, intake.applicant, procedure.applicantLabel, u'/' + kApplicant});
    for (std::size_t at = 0; at < intake.parties.size(); ++at)
        if (role.parents.contains(intake.parties[at].role))
            pairs.push_back({role, childBorn, intake.parties[at],
                procedure.labelOf(intake.parties[at].role), u"/parties/"_s + QString::number(at)});
}

std::vector<Pair> parentsAndChildren(const Procedure& procedure, const Intake& intake)
{
    std::vector<Pair> pairs;
    for (const PartyRole& role : procedure.parties)
        for (const Party& party : intake.parties)
            if (party.role == role.role)
                addParents(pairs, procedure, intake, role, birthTold(party.person));
    return pairs;
}

/// The first day that the parent's birth allows is not before the last one of the child's.
bool isNotBefore(const Pair& pair)
{
    const QDate parent = earliestDate(birthTold(pair.parent.person));
    const QDate child = latestDate(pair.childBorn);
    return parent.isValid() && child.isValid() && parent >= child;
}

Error notBornBefore(const Pair& pair)
{
    return {ErrorCode::ruleRefused, pair.field + u"/dateOfBirth"_s, u"parentNotBornBefore"_s,
        {{u"parent"_s, pair.parentLabel}, {u"child"_s, pair.role.label},
            {u"parentBorn"_s, birthTold(pair.parent.person).toString()},
            {u"childBorn"_s, pair.childBorn.toString()}},
        pair.role.source};
}

/// Of a date of which less is known: whatever age speaks for them.
std::optional<Error> checkAge(
    const Party& party, const PartyRole& role, const QString& field, QDate day)
{
    const PartialDate born = birthTold(party.person);
    const QDate first = earliestDate(born);
    if (!party.organisation.isEmpty() || !first.isValid())
        return std::nullopt;
    const auto refused = [&](const QString& detail, int age) {
        return Error{ErrorCode::ruleRefused, field + u"/dateOfBirth"_s, detail,
            {{u"party"_s, role.label}, {u"age"_s, age}, {u"born"_s, born.toString()}}, role.source};
    };
    if (role.fromAge > 0 && ageOn(first, day) < role.fromAge)
        return refused(u"partyTooYoung"_s, role.fromAge);
    if (role.underAge > 0 && ageOn(latestDate(born), day) >= role.underAge)
        return refused(u"partyTooOld"_s, role.underAge);
    return std::nullopt;
}
} // namespace

Errors checkFamily(const Procedure& procedure, const Intake& intake, QDate day)
{
    Errors errors;
    for (const Pair& pair : parentsAndChildren(procedure, intake))
        if (isNotBefore(pair))
            errors.push_back(notBornBefore(pair));
    for (std::size_t at = 0; at < intake.parties.size(); ++at)
        for (const PartyRole& role : procedure.parties)
            if (role.role == intake.parties[at].role)
                if (const auto error
                    = checkAge(intake.parties[at], role, u"/parties/"_s + QString::number(at), day))
                    errors.push_back(*error);
    return errors;
}

namespace {
/// How old the parent was at the birth, at the most; none where either birth is not told.
std::optional<int> ageAtBirth(const Pair& pair)
{
    const QDate parent = earliestDate(birthTold(pair.parent.person));
    const QDate child = latestDate(pair.childBorn);
    return parent.isValid() && child.isValid() ? std::optional(ageOn(parent, child)) : std::nullopt;
}

/// Where the law names the years between them it is those that count, not what nature does.
std::optional<Reason> doubtOf(const Pair& pair, std::optional<qint64> least)
{
    const auto age = ageAtBirth(pair);
    const int asked = pair.role.parentOlderBy;
    QJsonObject values{{u"name"_s, pair.parent.person.fullName}, {u"parent"_s, pair.parentLabel}};
    if (!age || (asked > 0 ? *age >= asked : !least || *age >= *least))
        return std::nullopt;
    if (asked == 0) {
        values[u"age"_s] = *age;
        return Reason{u"parentVeryYoung"_s, values, {}};
    }
    values[u"child"_s] = pair.role.label;
    values[u"years"_s] = *age;
    values[u"least"_s] = asked;
    return Reason{u"parentTooNear"_s, values, pair.role.source};
}
} // namespace

namespace {
/// The law takes them of that age in some cases only, or not at all: that is refused at the
/// receipt, but not of who reached it since.
std::optional<Reason> ageDoubtOf(const Party& party, const PartyRole& role, QDate day)
{
    const PartialDate born = birthTold(party.person);
    const QDate last = latestDate(born);
    const int years = last.isValid() ? ageOn(last, day) : 0;
    const bool grown = role.underAge > 0 && years >= role.underAge;
    const int least = grown ? role.underAge : role.freelyUnderAge;
    if (least == 0 || years < least)
        return std::nullopt;
    return Reason{grown ? kGrownSince : kOverAge,
        {{u"name"_s, party.person.fullName}, {u"party"_s, role.label}, {u"years"_s, years},
            {u"least"_s, least}, {u"born"_s, born.toString()}},
        role.source};
}
} // namespace

Reasons familyDoubts(const Procedure& procedure, const Intake& intake, QDate received, QDate today)
{
    Reasons doubts;
    for (const Party& party : intake.parties)
        for (const PartyRole& role : procedure.parties)
            if (const auto doubt
                = role.role == party.role ? ageDoubtOf(party, role, today) : std::nullopt)
                doubts.push_back(*doubt);
    const auto least = numberOn(u"parentAge"_s, u"doubtedBelow"_s, received);
    for (const Pair& pair : parentsAndChildren(procedure, intake))
        if (const auto doubt = doubtOf(pair, least))
            doubts.push_back(*doubt);
    return doubts;
}

namespace {
const QString kMother = u"mother"_s;
const QString kFather = u"father"_s;

/// The child of a birth by versions that were made before a pack named the parents.
const PartyRole& childOfOldVersion()
{
    static const PartyRole child = [] {
        PartyRole role;
        role.role = u"child"_s;
        role.parents = {kMother, kFather};
        return role;
    }();
    return child;
}

/// Some role says whose child it is.
bool namesParents(const Procedure& procedure)
{
    return std::ranges::any_of(
        procedure.parties, [](const PartyRole& role) { return !role.parents.isEmpty(); });
}

std::vector<Pair> parentsOfBirth(const Procedure& procedure, const Intake& intake)
{
    if (namesParents(procedure))
        return parentsAndChildren(procedure, intake);
    const PartyRole& child = childOfOldVersion();
    std::vector<Pair> pairs;
    for (const Party& party : intake.parties)
        if (party.role == child.role)
            addParents(pairs, procedure, intake, child, birthTold(party.person));
    return pairs;
}

/// By the place, or else by the parent's own sex; "": not told.
QString parentAs(const Procedure& procedure, const Party& parent)
{
    const auto role = std::ranges::find(procedure.parties, parent.role, &PartyRole::role);
    const auto asked = role == procedure.parties.end() ? std::nullopt : sexOfPlace(*role);
    const std::optional<Sex> sex = asked ? asked : parent.person.sex;
    if (!sex)
        return {};
    return *sex == Sex::female ? kMother : kFather;
}
} // namespace

std::optional<Sex> sexOfPlace(const PartyRole& role)
{
    return role.sex ? role.sex : sexByName(role.role);
}

std::vector<Concerned> parentsConcerned(
    const Procedure& procedure, CivilEvent event, const Intake& intake)
{
    const bool born = event == CivilEvent::birth;
    std::vector<Concerned> parents;
    for (const Pair& pair :
        born ? parentsOfBirth(procedure, intake) : parentsAndChildren(procedure, intake)) {
        const QString as = born ? parentAs(procedure, pair.parent) : QString();
        if (born && !as.isEmpty())
            parents.push_back({pair.parent.person, true, as, latestDate(pair.childBorn)});
        else if (!born && isToldApart(pair.parent.person))
            parents.push_back({pair.parent.person, true});
    }
    return parents;
}

bool gaveBirthTooNear(const EarlierDossier& earlier)
{
    const QString rule = u"birthsApart"_s;
    const auto one = numberOn(rule, u"oneBirth"_s, earlier.received);
    const auto least = numberOn(rule, u"atLeast"_s, earlier.received);
    const bool told = earlier.siblingBorn.isValid() && earlier.childBorn.isValid();
    const qint64 days = told ? std::abs(earlier.siblingBorn.daysTo(earlier.childBorn)) : 0;
    return one && least && days > *one && days < *least;
}

bool hadDiedBefore(const EarlierDossier& earlier)
{
    const auto days = numberOn(u"bornAfterDeath"_s, earlier.parentAs, earlier.childBorn);
    return days && earlier.diedOn.isValid() && earlier.childBorn.isValid()
        && earlier.diedOn.addDays(*days) < earlier.childBorn;
}

} // namespace motcua
