#include "core/catalogue/competence.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/legalsource.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Bodies are written long and short, for one and for all of a kind: "Ủy ban nhân dân các phường".
QString bodyKey(const QString& body)
{
    QString key = folded(body);
    key.replace(u"uy ban nhan dan"_s, u"ubnd"_s).remove(u"chu tich "_s).remove(u"cac "_s);
    return key.simplified();
}

/// One is the other, or one of its kind: "UBND quận" and "UBND quận Hoàn Kiếm".
bool isSameBody(const QString& one, const QString& other)
{
    const QString a = bodyKey(one);
    const QString b = bodyKey(other);
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
}

/// "UBND thành phố, sở, ngành" are several.
bool isOneOf(const QString& bodies, const QString& body)
{
    return std::ranges::any_of(
        bodies.split(u','), [&](const QString& one) { return isSameBody(one, body); });
}

bool inForce(const Delegation& delegation, QDate day)
{
    return delegation.statusOn(day) == DelegationStatus::inForce;
}

struct Place
{
    int level = 0;
    int code = 0;
};

Error refusedAt(Place place, QDate day, const QString& detail, const QJsonObject& values)
{
    const QString field = u"/levels/%1/procedures/%2"_s.arg(place.level).arg(place.code);
    const ErrorCode code = detail == u"noProcedure" ? ErrorCode::notFound : ErrorCode::ruleRefused;
    return {code, field, detail, values,
        code == ErrorCode::notFound ? QString() : sourceOn(u"delegatedPowers"_s, day)};
}

/// The level of the same decision by which that body itself got the code.
const DelegationLevel* receivedBy(
    const Delegation& delegation, const QString& body, const QString& code)
{
    const auto at = std::ranges::find_if(delegation.levels, [&](const DelegationLevel& level) {
        return level.procedures.contains(code) && isSameBody(level.to, body);
    });
    return at == delegation.levels.end() ? nullptr : &*at;
}

Outcome checkHolder(const Delegation& entered, const DelegationLevel& level, Place place,
    const Procedure& procedure, const Powers& powers)
{
    const Competence today = competenceOn(procedure, powers, entered.from);
    const bool fromHere = powers.isOwn(level.from);
    const bool holds = fromHere ? today.decider.isEmpty() : isOneOf(level.from, today.decider);
    if (!holds)
        return refusedAt(place, entered.from, u"delegatorHasNoPower"_s, {{u"name"_s, level.from}});
    if (today.basis && today.basis->kind == DelegationKind::delegation)
        return refusedAt(place, entered.from, u"noSubDelegation"_s, {{u"name"_s, level.from}});
    return Done{};
}

Outcome checkCode(
    const Delegation& entered, Place place, const Catalogue& catalogue, const Powers& powers)
{
    const DelegationLevel& level = entered.levels[std::size_t(place.level)];
    const QString code = level.procedures[place.code];
    if (receivedBy(entered, level.from, code) && entered.kind == DelegationKind::delegation)
        return refusedAt(place, entered.from, u"noSubDelegation"_s, {{u"name"_s, level.from}});
    for (int before = 0; before < place.level; ++before)
        if (entered.levels[std::size_t(before)].procedures.contains(code))
            return refusedAt(place, entered.from, u"delegatedTwice"_s, {{u"code"_s, code}});
    if (!powers.isOwn(level.from) && !powers.isOwn(level.to))
        return Done{};
    if (!catalogue.knows(code))
        return refusedAt(place, entered.from, u"noProcedure"_s, {{u"code"_s, code}});
    const Procedure* procedure = catalogue.find(code, entered.from);
    return procedure ? checkHolder(entered, level, place, *procedure, powers) : Done{};
}
} // namespace

bool Powers::isOwn(const QString& body) const
{
    const QString asked = bodyKey(body);
    const auto is = [&](const QString& name) { return bodyKey(name).contains(asked); };
    return !asked.isEmpty() && (asked == u"ubnd cap xa" || std::ranges::any_of(own, is));
}

Competence competenceOn(const Procedure& procedure, const Powers& powers, QDate day)
{
    Competence found{procedure.forwardTo};
    if (!powers.delegations)
        return found;
    for (const Delegation& delegation : *powers.delegations)
        for (const DelegationLevel& level : delegation.levels)
            if (inForce(delegation, day) && level.procedures.contains(procedure.code)
                && (powers.isOwn(level.to) || powers.isOwn(level.from)))
                found = {powers.isOwn(level.to) ? QString() : level.to, &delegation, &level};
    return found;
}

Reasons competenceReasons(const Competence& competence, const Powers& powers, QDate due)
{
    if (!competence.basis || !powers.isOwn(competence.level->to))
        return {};
    const Delegation& basis = *competence.basis;
    const QString to = basis.to.isValid() ? basis.to.toString(Qt::ISODate) : QString();
    const QJsonObject values{{u"decision"_s, basis.decision}, {u"body"_s, competence.level->from},
        {u"to"_s, to}, {u"due"_s, due.toString(Qt::ISODate)}};
    Reasons reasons{{basis.to.isValid() ? u"delegatedHereUntil"_s : u"delegatedHere"_s, values,
        basis.decision}};
    if (basis.to.isValid() && due.isValid() && basis.to < due)
        reasons.push_back({u"delegationEndsBefore"_s, values, sourceOn(u"delegatedPowers"_s, due)});
    return reasons;
}

Authority inNameOf(Authority authority, const Competence& competence)
{
    const bool delegated = competence.basis && competence.decider.isEmpty()
        && competence.basis->kind == DelegationKind::delegation;
    if (delegated) {
        authority.behalf = competence.level->from;
        authority.power = competence.basis->decision;
    }
    return authority;
}

Outcome checkDelegatedPowers(
    const Delegation& entered, const Catalogue& catalogue, const Powers& powers)
{
    for (int level = 0; level < int(entered.levels.size()); ++level)
        for (int code = 0; code < entered.levels[std::size_t(level)].procedures.size(); ++code)
            if (auto fine = checkCode(entered, {level, code}, catalogue, powers); !fine)
                return fine;
    return Done{};
}

} // namespace motcua
