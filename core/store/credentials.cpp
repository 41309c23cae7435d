#include "core/store/credentials.h"

#include "core/journal/chain.h"
#include "core/store/beside.h"

namespace motcua {

namespace {
constexpr qsizetype kMarkSigns = 32;

std::optional<Credential> read(Database& database, const QString& login)
{
    Query query(database,
        "SELECT password_hash, pin_hash, password_failures, pin_failures, last_failure_ms"
        " FROM credential WHERE login = ?",
        login);
    if (!query.next())
        return std::nullopt;
    return Credential{query.text(0), query.text(1),
        {int(query.integer(2)), int(query.integer(3)), Instant{query.integer(4)}}};
}

void write(Database& database, const QString& login, const Failures& failures)
{
    execute(database,
        "UPDATE credential SET password_failures = ?, pin_failures = ?, last_failure_ms = ?"
        " WHERE login = ?",
        failures.password, failures.pin, failures.last.ms, login);
}
} // namespace

Result<std::optional<Credential>> credential(const WardFile& file, const QString& login)
{
    return guarded(
        [&]() -> Result<std::optional<Credential>> { return read(file.database(), login); });
}

QString credentialMark(const Credential& credential)
{
    const QByteArray hashes = credential.passwordHash.toUtf8() + '\n' + credential.pinHash.toUtf8();
    return QString::fromLatin1(blake2b(hashes).toHex().left(kMarkSigns));
}

Result<QMap<QString, QString>> credentialMarks(const WardFile& file)
{
    return guarded([&]() -> Result<QMap<QString, QString>> {
        QMap<QString, QString> marks;
        Query query(file.database(), "SELECT login, password_hash, pin_hash FROM credential");
        while (query.next())
            marks[query.text(0)] = credentialMark({query.text(1), query.text(2), {}});
        return marks;
    });
}

Result<bool> judgeCredential(WardFile& file, const QString& login, const Judge& judge)
{
    bool known = false;
    std::optional<Error> refused;
    const auto judged = [&](Database& database) -> std::optional<Failures> {
        const auto before = read(database, login);
        known = before.has_value();
        refused.reset();
        if (!before)
            return std::nullopt;
        const auto after = judge(*before);
        if (!after)
            refused = after.error();
        return after && *after != before->failures ? std::optional(*after) : std::nullopt;
    };
    const auto counted = writeBeside(file, [&](Database& database) -> Outcome {
        if (const auto failures = judged(database))
            write(database, login, *failures);
        return Done{};
    });
    if (!counted)
        if (const auto looked = guarded([&]() -> Outcome {
                judged(file.database());
                return Done{};
            });
            !looked)
            return looked.error();
    return refused ? Result<bool>(*refused) : Result<bool>(known);
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
