#pragma once
#include "core/catalogue/competence.h"

namespace motcua {

/// The forms in which somebody beside the head signs (NĐ 30/2020/NĐ-CP, Điều 13).
inline const QStringList kSigningForms{QStringLiteral("KT"), QStringLiteral("TUQ"),
    QStringLiteral("TL"), QStringLiteral("TM"), QStringLiteral("Q")};

/// Reads "signers" of a procedure; none where the law leaves it to the ward.
std::optional<SignerRule> readSigners(JsonReader& reader);

/// That on this day the version is signed by the head or in the rule's forms alone.
const SignerRule* signerRuleOn(const Procedure& procedure, QDate day);

/// {"last"}: until when it holds, where it ends.
QJsonObject lastDayOf(const SignerRule& rule);

/// The right to sign, where the version may be signed so on that day.
std::optional<Authority> asSigner(
    std::optional<Authority> authority, const Procedure& procedure, QDate day);

/// That an assignment names a procedure that on its first day nobody signs in that form
/// (signedByLeaders). One of every procedure gives what may be given.
Outcome checkSignedBy(const Assignment& asked, const Catalogue& catalogue);

/// What a decision may know of who signs.
struct Signing
{
    const Assignments* assignments = nullptr; ///< none: who signs is not known
    std::vector<Signatory> people = {}; ///< whose role is to approve
};

/// Those who may sign the version on that day, and by what right.
std::vector<Authority> rightsToSign(
    const Signing& signing, const Procedure& procedure, const Powers& powers, QDate day);

} // namespace motcua
