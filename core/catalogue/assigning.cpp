#include "core/catalogue/assigning.h"

#include "core/base/text.h"
#include "core/catalogue/legalsource.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString lawOfPowers(QDate day)
{
    return sourceOn(u"delegatedPowers"_s, day);
}

/// "Phó Chủ tịch" of "Chủ tịch UBND phường": the first two words tell the post.
bool isDeputyOf(const QString& post, const QString& head)
{
    const QString own = folded(post);
    const QString whose = folded(head).section(u' ', 0, 1);
    return own.startsWith(u"pho "_s) && (whose.isEmpty() || own.section(u' ', 1, 2) == whose);
}

/// That each procedure of the revocation is assigned to that person on its first day or later; "*"
/// takes back whatever there is.
bool isAssigned(const Assignments& assignments, const Assignment& revocation)
{
    const auto holds = [&](const QString& procedure) {
        return std::ranges::any_of(assignments, [&](const Assignment& one) {
            const bool named = procedure == u"*" || one.procedures.contains(u"*"_s)
                || one.procedures.contains(procedure);
            return !one.revoked && one.person == revocation.person && named
                && (!one.to.isValid() || one.to >= revocation.from);
        });
    };
    return std::ranges::all_of(revocation.procedures, holds);
}

/// Of its "form", which elsewhere is a paper.
Error refusedForm(const Assignment& asked, const QString& detail, QJsonObject values)
{
    values[u"place"_s] = u"signingForm"_s;
    return {
        ErrorCode::ruleRefused, u"/form"_s, detail, values, sourceOn(u"signingForm"_s, asked.from)};
}
} // namespace

Outcome checkDelegator(
    const Signatory& delegator, const Assignments& assignments, const Assignment& asked)
{
    if (delegator.byOffice)
        return Done{};
    const bool some = std::ranges::any_of(asked.procedures, [&](const QString& procedure) {
        return authorityOn(delegator, assignments, procedure, asked.from).has_value();
    });
    return Error{ErrorCode::ruleRefused, u"/by"_s,
        some ? u"noSubDelegation"_s : u"delegatorHasNoPower"_s, {{u"name"_s, delegator.name}},
        lawOfPowers(asked.from)};
}

Outcome checkSigningForm(
    const Assignment& asked, const Signatory& person, const std::optional<Signatory>& head)
{
    const QJsonObject post{{u"post"_s, person.post}};
    if (person.byOffice)
        return Error{ErrorCode::ruleRefused, u"/person"_s, u"headSignsByOffice"_s,
            {{u"name"_s, person.name}}, lawOfPowers(asked.from)};
    if (asked.form == u"Q")
        return head ? Outcome(refusedForm(asked, u"headIsThere"_s, {{u"name"_s, head->name}}))
                    : Outcome(Done{});
    const bool deputy = isDeputyOf(person.post, head ? head->post : QString());
    const bool forTheBody = asked.form == u"TM"; // the head himself needs no assignment
    if ((asked.form == u"KT" || forTheBody) && !deputy)
        return refusedForm(asked, u"onlyDeputiesForTheHead"_s, post);
    if ((asked.form == u"TL" || asked.form == u"TUQ") && deputy)
        return refusedForm(asked, u"deputySignsForTheHead"_s, post);
    return Done{};
}

Outcome checkRevocation(const Assignment& revocation, const Assignments& assignments, QDate today)
{
    if (!isAssigned(assignments, revocation))
        return Error{ErrorCode::notFound, u"/procedures"_s, u"nothingToRevoke"_s,
            {{u"login"_s, revocation.person}}, {}};
    if (revocation.from < today && !revocation.decided.isValid())
        return badInput(u"/decided"_s, u"required"_s);
    return Done{};
}

Reasons assigningWarnings(const Assignment& asked, QDate today)
{
    constexpr int kPromptDays = 30;
    const QJsonObject days{
        {u"from"_s, asked.from.toString(Qt::ISODate)}, {u"today"_s, today.toString(Qt::ISODate)}};
    if (asked.revoked)
        return asked.from < today ? Reasons{{u"revokedBackwards"_s, days, lawOfPowers(today)}}
                                  : Reasons();
    Reasons warnings;
    if (asked.from < today.addDays(-kPromptDays))
        warnings.push_back({u"assignmentEnteredLate"_s, days, lawOfPowers(today)});
    if (asked.form == u"TUQ" && !asked.to.isValid())
        warnings.push_back({u"delegationWithoutEnd"_s, {}, lawOfPowers(asked.from)});
    return warnings;
}

} // namespace motcua
