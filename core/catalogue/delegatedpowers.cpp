#include "core/catalogue/delegatedpowers.h"

#include "core/catalogue/bodyends.h"
#include "core/catalogue/bodykinds.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/legalsource.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// One is the other, or one of its kind.
bool isSameBody(const QString& one, const QString& other)
{
    const QString a = bodyKey(one);
    const QString b = bodyKey(other);
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

Outcome checkHolder(const Delegation& entered, const DelegationLevel& level, Place place,
    const Procedure& procedure, const Powers& powers)
{
    const Competence today = competenceOn(procedure, powers, entered.from);
    const bool fromHere = powers.isOwn(level.from);
    if (today.basis && isSameBody(today.level->from, level.from))
        return refusedAt(place, entered.from, u"delegatedBefore"_s,
            {{u"code"_s, procedure.code}, {u"to"_s, today.level->to},
                {u"decision"_s, today.basis->decision}});
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

/// A power goes down, to a body of the state; a committee's to no other of its level.
Outcome checkReceiver(const Delegation& entered, int at, const Powers& powers)
{
    const DelegationLevel& level = entered.levels[std::size_t(at)];
    const auto refused = [&](const QString& detail) {
        return Error{ErrorCode::ruleRefused, u"/levels/%1/to"_s.arg(at), detail,
            {{u"from"_s, level.from}, {u"to"_s, level.to}},
            sourceOn(u"delegatedPowers"_s, entered.from)};
    };
    if (!isAgency(level.to, entered.from))
        return refused(u"notAnAgency"_s);
    if (powers.isOwn(level.from) && isOwnDeputy(level.to, powers))
        return refused(u"deputyIsAssigned"_s);
    const int from = levelOf(level.from);
    const int to = levelOf(level.to);
    const bool above = from != 0 && from < to;
    return above || isBesideOrAbove(level.to, level.from) ? Outcome(refused(u"delegatedUpwards"_s))
                                                          : Outcome(Done{});
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
