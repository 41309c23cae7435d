#include "core/security/passwords.h"

#include <sodium.h>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QByteArray bytesOf(const QString& secret)
{
    return secret.normalized(QString::NormalizationForm_C).toUtf8();
}

constexpr int kKeyBytes = 32;
constexpr std::size_t kKibibyte = 1024;

/// As the text of a hash has it: no padding.
QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals));
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

namespace {
/// "12345678", "abcdefgh", "11111111": each next one as far from the one before.
bool isRun(const QString& password)
{
    const int step = password[1].unicode() - password[0].unicode();
    for (qsizetype at = 1; at < password.size(); ++at)
        if (password[at].unicode() - password[at - 1].unicode() != step)
            return false;
    return std::abs(step) <= 1;
}
} // namespace

Outcome checkPassword(const QString& password)
{
    const auto length = password.normalized(QString::NormalizationForm_C).size();
    if (length < kMinPassword)
        return badInput(u"password"_s, u"tooShort"_s, {{u"limit"_s, kMinPassword}});
    if (length > kMaxPassword)
        return badInput(u"password"_s, u"tooLong"_s, {{u"limit"_s, kMaxPassword}});
    return isRun(password) ? badInput(u"password"_s, u"tooPlain"_s) : Outcome(Done{});
}

Outcome checkPin(const QString& pin, bool demo)
{
    const int digits = demo ? kDemoPinDigits : kPinDigits;
    if (pin.size() != digits || !std::all_of(pin.begin(), pin.end(), isDigit))
        return badInput(u"pin"_s, u"pinDigits"_s, {{u"digits"_s, digits}});
    return Done{};
}

Result<QString> hashSecret(const QString& secret, Random& random, PasswordCost cost)
{
    const QByteArray salt = random.bytes(crypto_pwhash_SALTBYTES);
    QByteArray key(kKeyBytes, '\0');
    QByteArray bytes = bytesOf(secret);
    const int failed = crypto_pwhash(reinterpret_cast<unsigned char*>(key.data()), kKeyBytes,
        bytes.constData(), static_cast<unsigned long long>(bytes.size()),
        reinterpret_cast<const unsigned char*>(salt.constData()), cost.passes, cost.memory,
        crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (failed != 0)
        return Error{ErrorCode::storage, u"password"_s, u"memoryShort"_s, {}, {}};
    return u"$argon2id$v=19$m=%1,t=%2,p=1$%3$%4"_s.arg(cost.memory / kKibibyte)
        .arg(cost.passes)
        .arg(base64(salt), base64(key));
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
