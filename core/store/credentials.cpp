#include "core/store/credentials.h"

namespace motcua {

Result<std::optional<Credential>> credential(const WardFile& file, const QString& login)
{
    return guarded([&]() -> Result<std::optional<Credential>> {
        Query query(file.database(),
            "SELECT password_hash, pin_hash, password_failures, pin_failures, last_failure_ms"
            " FROM credential WHERE login = ?",
            login);
        if (!query.next())
            return std::optional<Credential>();
        return std::optional(Credential{query.text(0), query.text(1),
            {int(query.integer(2)), int(query.integer(3)), Instant{query.integer(4)}}});
    });
}

Outcome putCredential(WardFile& file, const QString& login, const Credential& credential)
{
    if (const auto may = file.mayWrite(); !may)
        return may;
    auto done = guarded([&]() -> Outcome {
        execute(file.database(),
            "INSERT INTO credential(login, password_hash, pin_hash, password_failures, "
            "pin_failures,"
            " last_failure_ms) VALUES(?,?,?,?,?,?) ON CONFLICT(login) DO UPDATE SET"
            " password_hash=excluded.password_hash, pin_hash=excluded.pin_hash,"
            " password_failures=excluded.password_failures, pin_failures=excluded.pin_failures,"
            " last_failure_ms=excluded.last_failure_ms",
            login, credential.passwordHash, credential.pinHash, credential.failures.password,
            credential.failures.pin, credential.failures.last.ms);
        return Done{};
    });
    if (!done)
        file.noteFailure(done.error());
    return done;
}

} // namespace motcua
