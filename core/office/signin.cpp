#include "core/office/office.h"
#include "core/store/credentials.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Error refused()
{
    return {ErrorCode::signIn, {}, {}, {}, {}};
}

/// How a kind of secret is counted and compared.
struct Lock
{
    Outcome (*may)(const Failures&, Instant);
    Failures (*after)(const Failures&, bool right, Instant);
    QString Credential::*hash;
    QString Secret::*given;
};
constexpr Lock kPassword{
    mayTryPassword, afterPassword, &Credential::passwordHash, &Secret::password};
constexpr Lock kPin{[](const Failures& failures, Instant) { return mayTryPin(failures); }, afterPin,
    &Credential::pinHash, &Secret::pin};

bool opens(const Lock& lock, const Secret& secret, const Credential& known)
{
    const QString& hash = known.*lock.hash;
    return !hash.isEmpty() && matchesHash(secret.*lock.given, hash);
}
} // namespace

/// An unknown name takes as long as a wrong secret: which names exist is not told.
Error Office::refusedAsLong(const Secret& secret) const
{
    const QString given = secret.password.isEmpty() ? secret.pin : secret.password;
    const auto spent = hashSecret(
        given, *m_seams.random, m_ward.config.demo ? PasswordCost::least() : m_seams.cost);
    return spent ? refused() : spent.error();
}

Result<Session> Office::signIn(const QString& login, const Secret& secret)
{
    const Account* account = findAccount(m_ward.accounts, login);
    if (!account || !account->active || (secret.password.isEmpty() && secret.pin.isEmpty()))
        return refusedAsLong(secret);
    const Lock& lock = secret.password.isEmpty() ? kPin : kPassword;
    const Instant when = now();
    bool right = false;
    Failures after;
    const auto judged
        = judgeCredential(*m_file, login, [&](const Credential& known) -> Result<Failures> {
              if (const auto may = lock.may(known.failures, when); !may)
                  return may.error();
              right = opens(lock, secret, known);
              after = lock.after(known.failures, right, when);
              return after;
          });
    if (!judged)
        return judged.error();
    if (*judged && right)
        return Session{login};
    const auto pin = mayTryPin(after);
    return &lock == &kPin && !pin ? pin.error() : refused();
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
