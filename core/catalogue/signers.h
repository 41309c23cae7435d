#pragma once
#include "core/catalogue/competence.h"

namespace motcua {

/// Reads "signers" of a procedure that holds from that day; none where the law leaves it to the
/// ward.
std::optional<SignerRule> readSigners(JsonReader& reader, QDate from);

/// That on this day the version is signed by the head or in the rule's forms alone.
const SignerRule* signerRuleOn(const Procedure& procedure, QDate day);

/// {"forms", "last"}: in which forms others than the head sign, where there are any, and until when
/// that holds, where it ends.
QJsonObject valuesOf(const SignerRule& rule);

/// That an assignment names a procedure that on its first day nobody signs in that form
/// (signedByLeaders). One of every procedure gives what may be given.
Outcome checkSignedBy(const Assignment& asked, const Catalogue& catalogue);

/// What one of every procedure does not give on its first day: each rule by which others sign, with
/// the codes it is about (allBut).
Reasons leftToLeaders(const Assignment& asked, const Catalogue& catalogue);

/// What a decision may know of who signs.
struct Signing
{
    const Assignments* assignments = nullptr; ///< none: who signs is not known
    std::vector<Signatory> people = {}; ///< whose role is to approve
};

/// A version as it is signed on a day.
struct SignedOn
{
    const Procedure& procedure;
    const Powers& powers;
    QDate day;
};

/// By what right somebody signs it; none: not at all. What is given to them, where the power of the
/// body goes so far and the law lets it be signed so.
std::optional<Authority> rightToSign(
    const Signatory& who, const Assignments& assignments, const SignedOn& what);

/// How that came about.
Reasons rightReasons(const Signatory& who, const Assignments& assignments, const SignedOn& what);

/// Those who may sign the version on that day, and by what right.
std::vector<Authority> rightsToSign(
    const Signing& signing, const Procedure& procedure, const Powers& powers, QDate day);

} // namespace motcua
