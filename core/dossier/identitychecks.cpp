#include "core/dossier/identitychecks.h"

#include "core/dossier/onenumber.h"
#include "core/dossier/personfacts.h"
#include "core/identity/cardname.h"
#include "core/identity/personalnumber.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool hasIdentityPaper(const Person& person)
{
    return tellsNumber(person.personalNumber) || tellsNumber(person.oldNumber)
        || tellsNumber(person.passport);
}

/// Nothing but the card of before: it counts as long as it may be shown.
bool hasOnlyOldNumber(const Person& person)
{
    return tellsNumber(person.oldNumber) && !tellsNumber(person.personalNumber)
        && !tellsNumber(person.passport);
}

/// The paper of before is all that is told, and may not be shown on `day`; nullptr: it is not so.
const IdentityKind* endedOldPaper(const Person& person, QDate day)
{
    const IdentityKind* old = hasOnlyOldNumber(person) ? kindThatBears(u"oldNumber"_s) : nullptr;
    return old && !old->isShownOn(day) ? old : nullptr;
}

Error notShownThen(const QString& field, const IdentityKind& kind, QDate day)
{
    return {ErrorCode::badInput, field, u"notShownThen"_s,
        {{u"paper"_s, kind.name}, {u"date"_s, day.toString(Qt::ISODate)}}, kind.source};
}
} // namespace

Errors checkIdentityPapers(const Procedure& procedure, const Intake& intake, QDate day)
{
    Errors errors;
    if (procedure.identityPaper.isEmpty())
        return errors;
    for (const auto& [field, party] : everybodyIn(intake)) {
        const bool signs = party == &intake.applicant || actsHimself(party->role);
        if (signs && party->person.fullName.isEmpty()) { // of an organisation; the others have one
            errors.push_back({ErrorCode::badInput, field + u"/representative/fullName"_s,
                u"required"_s, {}, procedure.identityPaper});
            continue;
        }
        const IdentityKind* ended = endedOldPaper(party->person, day);
        if (signs && ended)
            errors.push_back(notShownThen(field + u"/oldNumber"_s, *ended, day));
        if (!signs || hasIdentityPaper(party->person))
            continue;
        const bool named = !party->organisation.isEmpty(); // then its representative signs
        errors.push_back({ErrorCode::badInput,
            field + (named ? u"/representative/personalNumber"_s : u"/personalNumber"_s),
            u"identityPaperMissing"_s, {{u"name"_s, party->person.fullName}},
            procedure.identityPaper});
    }
    return errors;
}

namespace {
/// Somebody whose number the book has, by which rule.
struct Booked
{
    QString role; ///< "applicant" of who asks
    Person person;
    QString rule;
};

std::vector<Booked> bookedIn(const Procedure& procedure, const Intake& intake)
{
    std::vector<Booked> booked;
    const auto add = [&](const QString& role, const Party& party, const QString& rule) {
        if (!rule.isEmpty() && party.organisation.isEmpty())
            booked.push_back({role, party.person, rule});
    };
    add(u"applicant"_s, intake.applicant, procedure.bookIdentity);
    for (const Party& party : intake.parties)
        for (const PartyRole& role : procedure.parties)
            if (role.role == party.role)
                add(role.role, party, role.bookIdentity);
    return booked;
}
} // namespace

Reasons identityGaps(const Procedure& procedure, const Intake& intake, QDate day)
{
    Reasons gaps;
    for (const auto& [role, person, rule] : bookedIn(procedure, intake)) {
        const IdentityKind* ended = endedOldPaper(person, day);
        if (!hasIdentityPaper(person))
            gaps.push_back({kIdentityGap, {{u"name"_s, person.fullName}}, rule});
        else if (ended)
            gaps.push_back({kIdentityEnded,
                {{u"name"_s, person.fullName}, {u"paper"_s, ended->name},
                    {u"to"_s, ended->to.toString(Qt::ISODate)}},
                ended->source});
    }
    return gaps;
}

std::optional<Error> checkIdentityKept(
    const Procedure& procedure, const Intake& before, const Intake& after, QDate day)
{
    const auto isGap = [&](const Booked& one) {
        return !hasIdentityPaper(one.person) || endedOldPaper(one.person, day);
    };
    std::vector<Booked> told = bookedIn(procedure, before);
    std::erase_if(told, isGap);
    for (const Booked& one : bookedIn(procedure, after))
        if (std::ranges::count(told, one.role, &Booked::role) > 0 && isGap(one))
            return Error{ErrorCode::ruleRefused, u"/changes"_s, u"identityTakenOut"_s,
                {{u"name"_s, one.person.fullName}}, one.rule};
    return std::nullopt;
}

Errors checkShownPapers(const Intake& intake, QDate day)
{
    Errors errors;
    for (const auto& [field, party] : everybodyIn(intake)) {
        const IdentityKind* kind = identityKind(party->person.idPaper);
        if (!kind || kind->isShownOn(day))
            continue;
        errors.push_back(notShownThen(field + u"/idPaper"_s, *kind, day));
    }
    return errors;
}

} // namespace motcua
