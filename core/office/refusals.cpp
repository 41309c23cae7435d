#include "core/office/call.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isAboutRights(ErrorCode code)
{
    return code == ErrorCode::notAllowed || code == ErrorCode::ownDossier
        || code == ErrorCode::noAuthority;
}

/// What was asked for and why not; of the command's own words only which dossier it named.
Draft refusalOf(const Office::Call& call, const Error& error)
{
    QJsonObject body{{u"do"_s, call.name}, {u"code"_s, errorName(error.code)}};
    const QString dossier = call.reader.value(u"dossier"_s).toString();
    if (!dossier.isEmpty() && dossier.size() <= 60)
        body[u"dossier"_s] = dossier;
    return {u"right.refused"_s, {u"refused:"_s + call.actor.login}, body};
}
} // namespace

/// Where it cannot be written the refusal stands all the same.
void Office::noteRefusal(const Call& call, const Error& error)
{
    const Draft draft = refusalOf(call, error);
    const std::tuple today(call.actor.login, call.name + u' ' + draft.body[u"dossier"_s].toString(),
        call.now.localDate());
    if (!isAboutRights(error.code) || m_refusals.contains(today))
        return;
    auto transaction = WriteTransaction::begin(*m_file);
    if (!transaction || !append(*transaction, {draft}, call.actor.login, call.now))
        return;
    if (transaction->commit())
        m_refusals.insert(today);
}

} // namespace motcua
