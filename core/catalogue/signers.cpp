#include "core/catalogue/signers.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/legalsource.h"
#include "core/catalogue/readparts.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostForms = 10;
} // namespace

std::optional<SignerRule> readSigners(JsonReader& reader, QDate from)
{
    if (!reader.has(u"signers"_s))
        return std::nullopt;
    JsonReader row = reader.object(u"signers"_s);
    refuseUnknownKeys(row, u"signers"_s);
    SignerRule rule{row.texts(u"forms"_s, kMostForms, 10), row.optionalDate(u"to"_s),
        row.text(u"source"_s, PackLimits::kLine)};
    const QStringList known = signingFormsOn(from);
    for (qsizetype at = 0; at < rule.forms.size(); ++at)
        if (!known.contains(rule.forms[at]))
            row.fault(u"forms/"_s + QString::number(at), u"notAChoice"_s,
                {{u"value"_s, rule.forms[at]}, {u"choices"_s, known.join(u", "_s)}});
    return rule;
}

const SignerRule* signerRuleOn(const Procedure& procedure, QDate day)
{
    const auto& rule = procedure.signers;
    return rule && (!rule->to.isValid() || day <= rule->to) ? &*rule : nullptr;
}

QJsonObject valuesOf(const SignerRule& rule)
{
    QJsonArray forms;
    for (const QString& form : rule.forms)
        forms.append(form + u'.');
    QJsonObject values;
    if (!forms.isEmpty())
        values[u"forms"_s] = forms;
    if (rule.to.isValid())
        values[u"last"_s] = rule.to.toString(Qt::ISODate);
    return values;
}

namespace {
/// The head signs by office.
bool maySign(const SignerRule* rule, const QString& form)
{
    return !rule || form.isEmpty() || rule->forms.contains(form);
}

/// The rule by which nobody signs the version in that form on that day; nullptr: it may be.
const SignerRule* ruleAgainst(const QString& form, const Procedure& procedure, QDate day)
{
    const SignerRule* rule = signerRuleOn(procedure, day);
    return maySign(rule, form) ? nullptr : rule;
}

std::optional<Authority> givenBy(
    const Signatory& who, const Assignments& assignments, const SignedOn& what)
{
    return authorityOn(who, assignments, what.procedure.code, what.day);
}

/// Of a group that is told together.
struct LeftOut
{
    const SignerRule* rule = nullptr;
    QJsonArray codes;
};

std::vector<LeftOut> leftOut(const Assignment& asked, const Catalogue& catalogue)
{
    std::vector<LeftOut> all;
    for (const Procedure& procedure : catalogue.procedures()) {
        const bool applies = catalogue.find(procedure.code, asked.from) == &procedure;
        const SignerRule* rule = applies ? ruleAgainst(asked.form, procedure, asked.from) : nullptr;
        if (!rule)
            continue;
        auto group
            = std::ranges::find_if(all, [&](const LeftOut& one) { return *one.rule == *rule; });
        if (group == all.end())
            group = all.insert(group, {rule, {}});
        group->codes.append(procedure.code);
    }
    return all;
}
} // namespace

Outcome checkSignedBy(const Assignment& asked, const Catalogue& catalogue)
{
    for (qsizetype at = 0; at < asked.procedures.size(); ++at) {
        const Procedure* procedure = catalogue.find(asked.procedures[at], asked.from);
        const SignerRule* rule
            = procedure ? ruleAgainst(asked.form, *procedure, asked.from) : nullptr;
        if (rule)
            return Error{ErrorCode::ruleRefused, u"/procedures/%1"_s.arg(at), u"signedByLeaders"_s,
                valuesOf(*rule), rule->source};
    }
    return Done{};
}

Reasons leftToLeaders(const Assignment& asked, const Catalogue& catalogue)
{
    Reasons reasons;
    if (asked.revoked || !asked.procedures.contains(u"*"_s))
        return reasons;
    for (const LeftOut& left : leftOut(asked, catalogue)) {
        QJsonObject values = valuesOf(*left.rule);
        values[u"codes"_s] = left.codes;
        reasons.push_back({u"allBut"_s, values, left.rule->source});
    }
    return reasons;
}

std::optional<Authority> rightToSign(
    const Signatory& who, const Assignments& assignments, const SignedOn& what)
{
    auto right = inNameOf(
        givenBy(who, assignments, what), competenceOn(what.procedure, what.powers, what.day));
    if (right && ruleAgainst(right->form, what.procedure, what.day))
        right.reset();
    return right;
}

Reasons rightReasons(const Signatory& who, const Assignments& assignments, const SignedOn& what)
{
    Reasons reasons = authorityReasons(who, assignments, what.procedure.code, what.day);
    const auto given = givenBy(who, assignments, what);
    if (!given)
        return reasons;
    if (const SignerRule* rule = ruleAgainst(given->form, what.procedure, what.day))
        reasons.push_back({u"signedByLeaders"_s, valuesOf(*rule), rule->source});
    else if (!rightToSign(who, assignments, what))
        reasons.push_back({u"notPassedOn"_s, {{u"form"_s, given->form}},
            sourceOn(u"delegatedPowers"_s, what.day)});
    return reasons;
}

std::vector<Authority> rightsToSign(
    const Signing& signing, const Procedure& procedure, const Powers& powers, QDate day)
{
    std::vector<Authority> signers;
    for (const Signatory& one : signing.people)
        if (const auto right = rightToSign(one, *signing.assignments, {procedure, powers, day}))
            signers.push_back(*right);
    return signers;
}

} // namespace motcua
