#include "core/office/call.h"
#include "core/security/headsignature.h"

namespace motcua {
using namespace Qt::StringLiterals;

Outcome Office::startStation(const Session& session)
{
    const auto actor = accountOf(session);
    if (!actor)
        return actor.error();
    if (!allows(actor->roles, Permission::manageStation))
        return notAllowed(u"startStation"_s);
    if (!m_readOnlyBecause)
        return Error{ErrorCode::ruleRefused, {}, u"stationIsHere"_s, {}, {}};
    if (const auto started = m_file->startStation(); !started)
        return started;
    const KeyPair keys = newKeyPair(*m_seams.random);
    auto transaction = WriteTransaction::begin(*m_file);
    if (!transaction)
        return transaction.error();
    if (const auto events = append(
            *transaction, {stationStarted(m_file->station(), keys.publicKey)}, actor->login, now());
        !events)
        return events.error();
    if (const auto stored
        = KeyRing(m_seams.keyFolder)
              .put(m_file->fileId(), {m_file->station(), keys.secretKey, m_file->path(), 0});
        !stored)
        return stored;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    m_readOnlyBecause.reset();
    return Done{};
}

} // namespace motcua
