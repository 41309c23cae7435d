#include "core/office/receivercheck.h"

#include "core/catalogue/legalsource.h"
#include "core/office/office.h"
#include "core/store/people.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostNaming = 50;

bool isDeathOf(const NamingDossier& one, const WardState& ward)
{
    const State state = one.row.state;
    const bool stands
        = state != State::refused && state != State::rejected && state != State::stopped;
    const Procedure* procedure
        = ward.catalogue.find(one.row.procedure, one.row.receivedAt.localDate());
    return stands && one.roles.contains(u"deceased"_s)
        && Office::civilEventOf(procedure) == CivilEvent::death;
}
} // namespace

Outcome checkReceiverLives(const WardFile& file, const WardState& ward, const Act& act, QDate today)
{
    const QString number = act.to ? act.to->personalNumber : QString();
    if (number.isEmpty() || !act.reason.isEmpty())
        return Done{};
    const auto keys = sameAs(file, number);
    if (!keys)
        return keys.error();
    const auto dossiers = dossiersNaming(file, *keys, kMostNaming);
    if (!dossiers)
        return dossiers.error();
    const auto death = std::ranges::find_if(
        *dossiers, [&](const NamingDossier& one) { return isDeathOf(one, ward); });
    if (death == dossiers->end())
        return Done{};
    return Error{ErrorCode::ruleRefused, u"/to"_s, u"receiverDied"_s,
        {{u"name"_s, death->name}, {u"code"_s, death->row.code}},
        act.to->authorisation.isEmpty() ? QString() : sourceOn(u"authorityOfTheDead"_s, today)};
}

} // namespace motcua
