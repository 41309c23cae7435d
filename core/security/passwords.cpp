#include "core/security/passwords.h"

#include <sodium.h>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QByteArray bytesOf(const QString& secret)
{
    return secret.normalized(QString::NormalizationForm_C).toUtf8();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
} // namespace

PasswordCost PasswordCost::normal()
{
    return {
        crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
}

PasswordCost PasswordCost::least()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

Outcome checkPassword(const QString& password)
{
    const auto length = password.normalized(QString::NormalizationForm_C).size();
    if (length < kMinPassword)
        return badInput(u"password"_s, u"tooShort"_s, {{u"limit"_s, kMinPassword}});
    if (length > kMaxPassword)
        return badInput(u"password"_s, u"tooLong"_s, {{u"limit"_s, kMaxPassword}});
    return Done{};
}

Outcome checkPin(const QString& pin, bool demo)
{
    const int digits = demo ? kDemoPinDigits : kPinDigits;
    if (pin.size() != digits || !std::all_of(pin.begin(), pin.end(), isDigit))
        return badInput(u"pin"_s, u"pinDigits"_s, {{u"digits"_s, digits}});
    return Done{};
}

Result<QString> hashSecret(const QString& secret, PasswordCost cost)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    QByteArray bytes = bytesOf(secret);
    const int failed = crypto_pwhash_str_alg(hash.data(), bytes.constData(),
        static_cast<unsigned long long>(bytes.size()), cost.passes, cost.memory,
        crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (failed != 0)
        return Error{ErrorCode::storage, u"password"_s, u"memoryShort"_s, {}, {}};
    return QString::fromLatin1(hash.data());
}

bool matchesHash(const QString& secret, const QString& hash)
{
    QByteArray text = hash.toLatin1().left(crypto_pwhash_STRBYTES - 1);
    text.append(crypto_pwhash_STRBYTES - text.size(), '\0');
    QByteArray bytes = bytesOf(secret);
    const int differs = crypto_pwhash_str_verify(
        text.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size()));
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return differs == 0;
}

} // namespace motcua
