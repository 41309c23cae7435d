#include "core/office/receivercheck.h"

#include "core/base/text.h"
#include "core/catalogue/legalsource.h"
#include "core/dossier/personfacts.h"
#include "core/office/office.h"
#include "core/store/people.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isDeathOf(const NamingDossier& one, const WardState& ward)
{
    const Procedure* procedure
        = ward.catalogue.find(one.row.procedure, one.row.receivedAt.localDate());
    return stands(one.row.state) && one.roles.contains(u"deceased"_s)
        && Office::civilEventOf(procedure) == CivilEvent::death;
}

/// The dossier of somebody's death; none.
Result<std::optional<NamingDossier>> deathOf(
    const WardFile& file, const WardState& ward, const QString& person)
{
    if (person.isEmpty())
        return std::optional<NamingDossier>();
    const auto keys = sameAs(file, person);
    if (!keys)
        return keys.error();
    const auto dossiers = eventsNaming(file, *keys);
    if (!dossiers)
        return dossiers.error();
    const auto death = std::ranges::find_if(
        *dossiers, [&](const NamingDossier& one) { return isDeathOf(one, ward); });
    return death == dossiers->end() ? std::optional<NamingDossier>() : std::optional(*death);
}

/// Somebody who has to be alive, and what is told where they are not.
struct Living
{
    QString person; ///< personKey(); "": nobody in particular
    QString detail;
};

/// "": a name and a year are those of many.
QString keyOf(const Person& person)
{
    return isToldApart(person) ? personKey(person) : QString();
}

/// Everybody whom the dossier names and who may come for its result.
std::vector<Person> peopleOf(const Dossier& dossier)
{
    std::vector<Person> people{dossier.applicant.person};
    if (dossier.submitter)
        people.push_back(dossier.submitter->person);
    for (const Party& party : dossier.parties)
        if (party.role != u"deceased") // a son may have his dead father's name
            people.push_back(party.person);
    return people;
}

/// By the number; who tells none may be the people of the dossier who have the name.
QStringList keysOfTaker(const Dossier& dossier, const HandOver& to)
{
    if (!to.personalNumber.isEmpty())
        return {to.personalNumber};
    QStringList keys;
    for (const Person& person : peopleOf(dossier))
        if (nameLook(person.fullName) == nameLook(to.fullName))
            keys.append(keyOf(person));
    return keys;
}

/// Who takes it, and who lets somebody else take it; an organisation outlives who speaks for it.
std::vector<Living> livingFor(const Dossier& dossier, const HandOver& to)
{
    const QString applicant = keyOf(dossier.applicant.person);
    if (to.self)
        return {{applicant, u"receiverDied"_s}};
    std::vector<Living> living;
    for (const QString& taker : keysOfTaker(dossier, to))
        living.push_back({taker, u"receiverDied"_s});
    if (!to.authorisation.isEmpty() && dossier.applicant.organisation.isEmpty())
        living.push_back({applicant, u"giverDied"_s});
    return living;
}
} // namespace

Outcome checkReceiverLives(const WardFile& file, const WardState& ward, const Dossier& dossier,
    const Act& act, Instant now)
{
    if (!act.to || !act.reason.isEmpty())
        return Done{};
    for (const Living& one : livingFor(dossier, *act.to)) {
        const auto death = deathOf(file, ward, one.person);
        if (!death)
            return death.error();
        if (*death)
            return Error{ErrorCode::ruleRefused, u"/to"_s, one.detail,
                {{u"name"_s, (*death)->name}, {u"code"_s, (*death)->row.code}},
                act.to->authorisation.isEmpty()
                    ? QString()
                    : sourceOn(u"authorityOfTheDead"_s, now.localDate())};
    }
    return Done{};
}

} // namespace motcua
