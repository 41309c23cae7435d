#include "core/catalogue/competence.h"

#include "core/catalogue/bodyends.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/legalsource.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isNobody(const QString& key)
{
    return key.trimmed().isEmpty();
}

/// "UBND thành phố, sở, ngành" are several.
QStringList bodyKeys(const QString& bodies)
{
    static const QRegularExpression between(
        u",|;| và "_s, QRegularExpression::CaseInsensitiveOption);
    if (bodies.isEmpty())
        return {};
    QStringList keys;
    for (const QString& one : bodies.split(between))
        keys.append(bodyKey(one));
    erase_if(keys, isNobody);
    return keys;
}

bool inForce(const Delegation& delegation, QDate day)
{
    return delegation.statusOn(day) == DelegationStatus::inForce;
}

/// Another body's power that this office holds by delegation.
bool isHeldByDelegation(const Competence& competence)
{
    return competence.basis && competence.decider.isEmpty()
        && competence.basis->kind == DelegationKind::delegation;
}

/// Signing by delegation or by order, not for the head.
bool passesOn(const QString& form)
{
    return form == u"TUQ" || form == u"TL";
}
} // namespace

bool Powers::isOwn(const QString& body) const
{
    return std::ranges::any_of(bodyKeys(body), [&](const QString& asked) {
        return asked == u" ubnd cap xa " || std::ranges::any_of(own, [&](const QString& name) {
            return bodyKey(name).contains(asked);
        });
    });
}

bool Powers::isOnlyOwn(const QString& bodies) const
{
    const QStringList keys = bodyKeys(bodies);
    return !keys.isEmpty()
        && std::ranges::all_of(keys, [&](const QString& key) { return isOwn(key); });
}

bool Powers::isNamed(const QString& bodies, const QString& named) const
{
    const QString kind = unheadedKey(named);
    if (isNobody(kind))
        return false;
    const auto fits = [&](const QString& body) {
        const QString asked = unheadedKey(body);
        if (kind.contains(asked))
            return true;
        if (!asked.startsWith(kind))
            return false;
        const QString place = u' ' + asked.mid(kind.size());
        return std::ranges::any_of(
            own + superiors, [&](const QString& name) { return bodyKey(name).contains(place); });
    };
    return std::ranges::any_of(bodyKeys(bodies), fits);
}

QString deciderOn(const QString& body, const Powers& powers, QDate day)
{
    const BodyEnd* ended = endOfBody(body, day);
    const QString standing = standingOn(body, day);
    if (!ended || !powers.isOwn(standing))
        return standing;
    const QString ofHead = unheadedKey(body);
    const auto wasOurs = [&](const QString& name) { return powers.isNamed(ofHead, name); };
    return std::ranges::any_of(ended->names, wasOurs) ? QString() : body;
}

Competence competenceOn(const Procedure& procedure, const Powers& powers, QDate day)
{
    const bool here = powers.isOnlyOwn(procedure.forwardTo); // an old pack may say so
    Competence found{here ? QString() : deciderOn(procedure.forwardTo, powers, day)};
    if (!powers.delegations)
        return found;
    for (const Delegation& delegation : *powers.delegations)
        for (const DelegationLevel& level : delegation.levels)
            if (inForce(delegation, day) && level.procedures.contains(procedure.code)
                && (powers.isOwn(level.to) || powers.isOwn(level.from))
                // what has ended delegates nothing any more
                && !(delegation.endsWithGiver(day) && endOfBody(level.from, day)))
                found = {powers.isOwn(level.to) ? QString() : level.to, &delegation, &level};
    return found;
}

const Delegation* endedHere(const Procedure& procedure, const Powers& powers, QDate day)
{
    const Delegation* latest = nullptr;
    if (!powers.delegations)
        return latest;
    for (const Delegation& one : *powers.delegations) {
        const QDate last = one.lastInForce();
        const bool came = std::ranges::any_of(one.levels, [&](const DelegationLevel& level) {
            return level.procedures.contains(procedure.code) && powers.isOwn(level.to);
        });
        if (came && last.isValid() && one.from <= last && last < day
            && (!latest || latest->lastInForce() <= last))
            latest = &one;
    }
    return latest;
}

void addOutlived(Reasons& reasons, const Delegation& basis, QDate day)
{
    const QDate ended = basis.outlived();
    if (ended.isValid() && ended < day)
        reasons.push_back({u"outlivesGiver"_s,
            {{u"body"_s, basis.by}, {u"last"_s, ended.toString(Qt::ISODate)},
                {u"decision"_s, basis.decision},
                {u"successor"_s, standingOn(basis.by, ended.addDays(1))}},
            sourceOn(u"endsWithGiver"_s, ended)});
}

Reasons competenceReasons(const Competence& competence, const Powers& powers, QDate due)
{
    if (!competence.basis || !powers.isOwn(competence.level->to))
        return {};
    const Delegation& basis = *competence.basis;
    const QDate last = basis.lastDay();
    const QString to = last.isValid() ? last.toString(Qt::ISODate) : QString();
    const QJsonObject values{{u"decision"_s, basis.decision}, {u"body"_s, competence.level->from},
        {u"to"_s, to}, {u"due"_s, due.toString(Qt::ISODate)}};
    Reasons reasons{
        {last.isValid() ? u"delegatedHereUntil"_s : u"delegatedHere"_s, values, basis.decision}};
    if (last.isValid() && due.isValid() && last < due)
        reasons.push_back({u"delegationEndsBefore"_s, values, sourceOn(u"delegatedPowers"_s, due)});
    if (due.isValid())
        addOutlived(reasons, basis, due);
    return reasons;
}

std::optional<Authority> inNameOf(std::optional<Authority> authority, const Competence& competence)
{
    if (!authority || !isHeldByDelegation(competence))
        return authority;
    if (passesOn(authority->form))
        return std::nullopt;
    authority->behalf = competence.level->from;
    authority->power = competence.basis->decision;
    return authority;
}

Outcome checkPassedOn(const Assignment& asked, const Catalogue& catalogue, const Powers& powers)
{
    for (int at = 0; at < asked.procedures.size(); ++at) {
        const Procedure* procedure = catalogue.find(asked.procedures[at], asked.from);
        if (!procedure)
            continue;
        const Competence competence = competenceOn(*procedure, powers, asked.from);
        const auto refused = [&](const QString& detail, const QJsonObject& values) {
            return Error{ErrorCode::ruleRefused, u"/procedures/%1"_s.arg(at), detail, values,
                sourceOn(u"delegatedPowers"_s, asked.from)};
        };
        if (!competence.decider.isEmpty())
            return refused(u"notDecidedHere"_s,
                {{u"code"_s, procedure->code}, {u"office"_s, competence.decider}});
        if (passesOn(asked.form) && isHeldByDelegation(competence))
            return refused(u"noSubDelegation"_s, {{u"name"_s, powers.own.front()}});
    }
    return Done{};
}

} // namespace motcua
