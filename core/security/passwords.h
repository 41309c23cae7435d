#pragma once
#include "core/base/random.h"
#include "core/base/result.h"

namespace motcua {

/// How costly one guess is: Argon2id's passes and bytes of memory.
struct PasswordCost
{
    unsigned long long passes = 0;
    std::size_t memory = 0;

    /// Of the program: about a third of a second on an office PC.
    static PasswordCost normal();
    /// The least that is allowed; for tests.
    static PasswordCost least();
};

inline constexpr int kMinPassword = 8;
inline constexpr int kMaxPassword = 128;
inline constexpr int kPinDigits = 6;
inline constexpr int kDemoPinDigits = 4;

/// At least 8, at most 128 characters: badInput field "password", "tooShort", "tooLong", or
/// "tooPlain" for a run or one character alone.
Outcome checkPassword(const QString& password);
/// Exactly 6 digits, 4 in a demo: badInput field "pin", "pinDigits" with {digits}.
Outcome checkPin(const QString& pin, bool demo);

/// Argon2id of the NFC form, with its salt and cost in the text that crypto_pwhash_str() writes
/// too. The same random bytes make the same text. storage where memory is short.
Result<QString> hashSecret(
    const QString& secret, Random& random, PasswordCost cost = PasswordCost::normal());
/// False as well for a hash that is none.
bool matchesHash(const QString& secret, const QString& hash);

} // namespace motcua
