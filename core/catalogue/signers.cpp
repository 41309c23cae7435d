#include "core/catalogue/signers.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/readparts.h"

namespace motcua {
using namespace Qt::StringLiterals;

std::optional<SignerRule> readSigners(JsonReader& reader)
{
    if (!reader.has(u"signers"_s))
        return std::nullopt;
    JsonReader row = reader.object(u"signers"_s);
    refuseUnknownKeys(row, u"signers"_s);
    SignerRule rule{row.texts(u"forms"_s, int(kSigningForms.size()), 10), row.optionalDate(u"to"_s),
        row.text(u"source"_s, PackLimits::kLine)};
    for (qsizetype at = 0; at < rule.forms.size(); ++at)
        if (!kSigningForms.contains(rule.forms[at]))
            row.fault(u"forms/"_s + QString::number(at), u"notAChoice"_s,
                {{u"value"_s, rule.forms[at]}, {u"choices"_s, kSigningForms.join(u", "_s)}});
    return rule;
}

const SignerRule* signerRuleOn(const Procedure& procedure, QDate day)
{
    const auto& rule = procedure.signers;
    return rule && (!rule->to.isValid() || day <= rule->to) ? &*rule : nullptr;
}

QJsonObject lastDayOf(const SignerRule& rule)
{
    return rule.to.isValid() ? QJsonObject{{u"last"_s, rule.to.toString(Qt::ISODate)}}
                             : QJsonObject();
}

namespace {
/// The head signs by office.
bool maySign(const SignerRule* rule, const QString& form)
{
    return !rule || form.isEmpty() || rule->forms.contains(form);
}
} // namespace

std::optional<Authority> asSigner(
    std::optional<Authority> authority, const Procedure& procedure, QDate day)
{
    if (authority && !maySign(signerRuleOn(procedure, day), authority->form))
        authority.reset();
    return authority;
}

Outcome checkSignedBy(const Assignment& asked, const Catalogue& catalogue)
{
    for (qsizetype at = 0; at < asked.procedures.size(); ++at) {
        const Procedure* procedure = catalogue.find(asked.procedures[at], asked.from);
        const SignerRule* rule = procedure ? signerRuleOn(*procedure, asked.from) : nullptr;
        if (!maySign(rule, asked.form))
            return Error{ErrorCode::ruleRefused, u"/procedures/%1"_s.arg(at), u"signedByLeaders"_s,
                lastDayOf(*rule), rule->source};
    }
    return Done{};
}

std::vector<Authority> rightsToSign(
    const Signing& signing, const Procedure& procedure, const Powers& powers, QDate day)
{
    std::vector<Authority> signers;
    const Competence competence = competenceOn(procedure, powers, day);
    for (const Signatory& one : signing.people)
        if (auto right = asSigner(
                inNameOf(authorityOn(one, *signing.assignments, procedure.code, day), competence),
                procedure, day))
            signers.push_back(*right);
    return signers;
}

} // namespace motcua
