#include "core/catalogue/delegatedpowers.h"

#include "core/catalogue/bodyends.h"
#include "core/catalogue/bodykinds.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/legalsource.h"

#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// One is the other, or one of its kind.
bool isSameBody(const QString& one, const QString& other)
{
    const QString a = unheadedKey(one);
    const QString b = unheadedKey(other);
    return !a.trimmed().isEmpty() && !b.trimmed().isEmpty() && (a.contains(b) || b.contains(a));
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

bool overlap(const Delegation& one, const Delegation& other)
{
    const QDate from = std::max(one.from, other.from);
    return std::ranges::all_of(std::array{one.lastInForce(), other.lastInForce()},
        [from](QDate last) { return !last.isValid() || from <= last; });
}

/// By what other decision the same body passes the code on, on some day of this one.
Outcome checkPassedOnce(
    const Delegation& delegation, Place place, const QString& code, const Powers& powers)
{
    const QString& from = delegation.levels[std::size_t(place.level)].from;
    const auto isSame = [&](const DelegationLevel& other) {
        return other.procedures.contains(code)
            && (powers.isOwn(other.to) || powers.isOwn(other.from))
            && (isSameBody(other.from, from)
                || (powers.isOnlyOwn(other.from) && powers.isOnlyOwn(from)));
    };
    for (const Delegation& other : *powers.delegations)
        if (const auto at = std::ranges::find_if(other.levels, isSame);
            at != other.levels.end() && overlap(delegation, other))
            return refusedAt(place, delegation.from, u"delegatedBefore"_s,
                {{u"code"_s, code}, {u"to"_s, at->to}, {u"decision"_s, other.decision}});
    return Done{};
}

Outcome checkHolder(const Delegation& entered, const DelegationLevel& level, Place place,
    const Procedure& procedure, const Powers& powers)
{
    const Competence today = competenceOn(procedure, powers, entered.from);
    const bool fromHere = powers.isOwn(level.from);
    const bool holds
        = fromHere ? today.decider.isEmpty() : powers.isNamed(level.from, today.decider);
    if (!holds)
        return refusedAt(place, entered.from, u"delegatorHasNoPower"_s, {{u"name"_s, level.from}});
    if (today.basis && today.basis->kind == DelegationKind::delegation)
        return refusedAt(place, entered.from, u"noSubDelegation"_s, {{u"name"_s, level.from}});
    return Done{};
}

/// "Phó Chủ tịch" is the ward's own where no body is named.
bool isOwnDeputy(const QString& body, const Powers& powers)
{
    const QString whose = unheadedKey(body);
    return isDeputy(body) && (whose == u" chu tich " || powers.isOwn(whose));
}

/// The name tells of a ward, and of none that this one is or was.
bool isOfAnotherWard(const QString& body, const Powers& powers)
{
    const QString ward = wardOf(body);
    return !ward.isEmpty() && std::ranges::none_of(powers.own, [&](const QString& name) {
        const QString own = wardOf(name);
        return !own.isEmpty() && (ward.startsWith(own) || own.startsWith(ward));
    });
}

/// "Giám đốc Sở Nội vụ" is Sở Nội vụ; a committee and its chairman are two.
bool isItself(const DelegationLevel& level)
{
    return !isDeputy(level.to) && !isCommittee(level.to)
        && unheadedKey(level.to) == unheadedKey(level.from);
}

/// Why the power doesn't go there: it goes down, to a body of the state; a committee's to no other
/// of its level. "": it does.
QString refusalOf(const DelegationLevel& level, QDate day, const Powers& powers)
{
    const bool fromHere = powers.isOwn(level.from);
    if (!isAgency(level.to, day))
        return u"notAnAgency"_s;
    if (isItself(level))
        return u"delegatesToItself"_s;
    if (fromHere && isOwnDeputy(level.to, powers))
        return u"deputyIsAssigned"_s;
    const QString branch = branchOf(level.to, day).name;
    if (!branch.isEmpty() && branch != branchOf(level.from, day).name)
        return u"anotherBranch"_s;
    const int from = levelOf(level.from);
    if ((from != 0 && from < levelOf(level.to)) || isBesideOrAbove(level.to, level.from))
        return u"delegatedUpwards"_s;
    return fromHere && isOfAnotherWard(level.to, powers) ? u"anotherPlace"_s : QString();
}

Outcome checkReceiver(const Delegation& entered, int at, const Powers& powers)
{
    const DelegationLevel& level = entered.levels[std::size_t(at)];
    const QString detail = refusalOf(level, entered.from, powers);
    if (detail.isEmpty())
        return Done{};
    return Error{ErrorCode::ruleRefused, u"/levels/%1/to"_s.arg(at), detail,
        {{u"from"_s, level.from}, {u"to"_s, level.to}},
        detail == u"anotherBranch" ? branchOf(level.to, entered.from).source
                                   : sourceOn(u"delegatedPowers"_s, entered.from)};
}

/// Both stand on its first day, and who passes a power on holds one of his own.
Outcome checkGiver(const Delegation& entered, int at)
{
    const DelegationLevel& level = entered.levels[std::size_t(at)];
    const QString line = u"/levels/%1/"_s.arg(at);
    for (const auto& [key, body] : {std::pair(u"from"_s, level.from), std::pair(u"to"_s, level.to)})
        if (const BodyEnd* ended = endOfBody(body, entered.from))
            return Error{ErrorCode::ruleRefused, line + key, u"bodyEnded"_s,
                {{u"body"_s, body}, {u"last"_s, ended->last.toString(Qt::ISODate)},
                    {u"successor"_s, ended->successor}},
                ended->source};
    if (isDeputy(level.from))
        return Error{ErrorCode::ruleRefused, line + u"from"_s, u"deputyPassesNothingOn"_s,
            {{u"from"_s, level.from}}, sourceOn(u"delegatedPowers"_s, entered.from)};
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
    if (auto once = checkPassedOnce(entered, place, code, powers); !once)
        return once;
    const Procedure* procedure = catalogue.find(code, entered.from);
    return procedure ? checkHolder(entered, level, place, *procedure, powers) : Done{};
}
} // namespace

Reasons enteringWarnings(const Delegation& entered, const Powers& powers)
{
    Reasons warnings;
    const auto names = [](const DelegationLevel& level) { return !level.procedures.isEmpty(); };
    const auto concerns = [&](const DelegationLevel& level) {
        return names(level) && (powers.isOwn(level.to) || powers.isOwn(level.from));
    };
    if (std::ranges::any_of(entered.levels, names)
        && std::ranges::none_of(entered.levels, concerns))
        warnings.push_back({u"delegationElsewhere"_s, {}, {}});
    if (entered.kind == DelegationKind::delegation && !entered.to.isValid())
        warnings.push_back(
            {u"delegationWithoutEnd"_s, {}, sourceOn(u"delegatedPowers"_s, entered.from)});
    if (const QDate ended = entered.outlived(); ended.isValid())
        addOutlived(warnings, entered, ended.addDays(1));
    return warnings;
}

Reasons revokingWarnings(const DelegationCommand& revoking, QDate today)
{
    if (revoking.day >= today)
        return {};
    return {{u"revokedBackwards"_s,
        {{u"from"_s, revoking.day.toString(Qt::ISODate)},
            {u"today"_s, today.toString(Qt::ISODate)}},
        sourceOn(u"delegatedPowers"_s, today)}};
}

Outcome checkOnlyDelegation(const Delegation& delegation, const Powers& others)
{
    for (int level = 0; level < int(delegation.levels.size()); ++level) {
        const DelegationLevel& line = delegation.levels[std::size_t(level)];
        const bool concerns = others.isOwn(line.from) || others.isOwn(line.to);
        for (int code = 0; concerns && code < line.procedures.size(); ++code)
            if (auto once
                = checkPassedOnce(delegation, {level, code}, line.procedures[code], others);
                !once)
                return once;
    }
    return Done{};
}

Outcome checkDelegatedPowers(
    const Delegation& entered, const Catalogue& catalogue, const Powers& powers)
{
    for (int level = 0; level < int(entered.levels.size()); ++level) {
        if (auto fine = checkGiver(entered, level); !fine)
            return fine;
        if (auto fine = checkReceiver(entered, level, powers); !fine)
            return fine;
    }
    for (int level = 0; level < int(entered.levels.size()); ++level)
        for (int code = 0; code < entered.levels[std::size_t(level)].procedures.size(); ++code)
            if (auto fine = checkCode(entered, {level, code}, catalogue, powers); !fine)
                return fine;
    return Done{};
}

} // namespace motcua
