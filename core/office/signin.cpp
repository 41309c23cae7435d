#include "core/office/office.h"
#include "core/store/credentials.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Error refused()
{
    return {ErrorCode::signIn, {}, {}, {}, {}};
}

struct Try
{
    Outcome allowed;
    bool right = false;
    Failures after;
};

Try tryPassword(const Credential& known, const QString& password, Instant now)
{
    Try result{mayTryPassword(known.failures, now), false, known.failures};
    if (result.allowed) {
        result.right = matchesHash(password, known.passwordHash);
        result.after = afterPassword(known.failures, result.right, now);
    }
    return result;
}

Try tryPin(const Credential& known, const QString& pin, Instant now)
{
    Try result{mayTryPin(known.failures), false, known.failures};
    if (result.allowed) {
        result.right = !known.pinHash.isEmpty() && matchesHash(pin, known.pinHash);
        result.after = afterPin(known.failures, result.right, now);
    }
    return result;
}
} // namespace

Result<Session> Office::signIn(const QString& login, const Secret& secret)
{
    const Account* account = findAccount(m_ward.accounts, login);
    const auto known = credential(*m_file, login);
    if (!known)
        return known.error();
    if (!account || !account->active || !*known
        || (secret.password.isEmpty() && secret.pin.isEmpty()))
        return refused();
    const Try tried = secret.password.isEmpty() ? tryPin(**known, secret.pin, now())
                                                : tryPassword(**known, secret.password, now());
    if (!tried.allowed)
        return tried.allowed.error();
    if (tried.after != (*known)->failures && m_file->isWritable()) {
        Credential counted = **known;
        counted.failures = tried.after;
        if (const auto stored = putCredential(*m_file, login, counted); !stored)
            return stored.error();
    }
    if (tried.right)
        return Session{login};
    const bool pinDied
        = m_file->isWritable() && mayTryPin((*known)->failures) && !mayTryPin(tried.after);
    return pinDied ? mayTryPin(tried.after).error() : refused();
}

Result<Account> Office::writerOf(const Session& session) const
{
    if (m_readOnlyBecause)
        return *m_readOnlyBecause;
    return accountOf(session);
}

Result<Account> Office::accountOf(const Session& session) const
{
    const Account* account = findAccount(m_ward.accounts, session.login);
    if (!account || !account->active)
        return refused();
    return *account;
}

} // namespace motcua
