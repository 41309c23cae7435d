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

Result<Session> Office::signIn(const QString& login, const Secret& secret)
{
    const Account* account = findAccount(m_ward.accounts, login);
    if (!account || !account->active || (secret.password.isEmpty() && secret.pin.isEmpty()))
        return refused();
    const Lock& lock = secret.password.isEmpty() ? kPin : kPassword;
    const Instant when = now();
    // A try counts as wrong before it is judged: who tries many at once gains nothing.
    const auto known = countTry(*m_file, login, [&](const Failures& before) -> Result<Failures> {
        if (const auto may = lock.may(before, when); !may)
            return may.error();
        return lock.after(before, false, when);
    });
    if (!known)
        return known.error();
    if (!*known)
        return refused();
    const Failures before = (*known)->failures;
    if (!opens(lock, secret, **known)) {
        const auto pin = mayTryPin(lock.after(before, false, when));
        return &lock == &kPin && !pin ? pin.error() : refused();
    }
    const auto forgiven = countTry(*m_file, login,
        [&](const Failures&) -> Result<Failures> { return lock.after(before, true, when); });
    return forgiven ? Result<Session>(Session{login}) : forgiven.error();
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
