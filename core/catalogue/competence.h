#pragma once
#include "core/catalogue/authority.h"
#include "core/catalogue/delegation.h"
#include "core/catalogue/procedure.h"

namespace motcua {

class Catalogue;

/// What a decision may know of who holds which power: how this ward's bodies are called, and what
/// was delegated between bodies.
struct Powers
{
    const Delegations* delegations = nullptr; ///< none: as the packs say
    QStringList own; ///< "UBND phường Cửa Nam", "UBND PHƯỜNG CỬA NAM" …
    QStringList superiors = {}; ///< "UBND QUẬN HOÀN KIẾM"
    QString seat = {}; ///< this ward's address, the province last

    /// The name is one of this ward's, or its kind: "UBND phường", "Chủ tịch UBND cấp xã".
    /// Of several, one: "UBND các xã, phường".
    bool isOwn(const QString& body) const;
    /// Nobody but this ward is meant: of several names, each.
    bool isOnlyOwn(const QString& bodies) const;
    /// The body that a pack calls `named`, or one of several: "UBND quận Hoàn Kiếm" is the "Ủy ban
    /// nhân dân quận" of its own wards only; "Giám đốc Sở …" is the Sở.
    bool isNamed(const QString& bodies, const QString& named) const;
};

/// Who decides a procedure on a day.
struct Competence
{
    QString decider; ///< "": this office
    const Delegation* basis = nullptr; ///< by which it is not whom the law names
    const DelegationLevel* level = nullptr; ///< the line of it
};

/// Who decides on `day` what was another body's: that body; who took over from it, where it has
/// ended; "": this office, of what its own district had to decide, not another one.
QString deciderOn(const QString& body, const Powers& powers, QDate day);

/// Whom the pack names (nobody, where it names this very ward), or to whom the latest delegation in
/// force on `day` passed the power, if it names the procedure (ủy quyền: Luật Tổ chức chính quyền
/// địa phương 2015 Điều 14, 72/2025/QH15 Điều 14; it ends by itself, and what is not decided by
/// then goes back to who delegated).
Competence competenceOn(const Procedure& procedure, const Powers& powers, QDate day);

/// By which this office decided the procedure last, where that has ended before `day` by its end or
/// by being revoked; nullptr: by none.
const Delegation* endedHere(const Procedure& procedure, const Powers& powers, QDate day);

/// That the decision holds on though the body that made it has ended before `day` (outlivesGiver).
void addOutlived(Reasons& reasons, const Delegation& basis, QDate day);

/// By what decision this office decides what the law gives to another body (delegatedHere), and
/// that it ends before `due` (delegationEndsBefore) or outlives who made it (outlivesGiver); empty
/// where it decides by law.
Reasons competenceReasons(const Competence& competence, const Powers& powers, QDate due);

/// The same right as it stands under a delegation: the paper is signed in the name of the body
/// whose power it stays, by the head or by a deputy for the head (KT.); none for whoever holds it
/// by TUQ. or TL., since what is delegated is not passed on. A power that became the ward's own is
/// signed as any other.
std::optional<Authority> inNameOf(std::optional<Authority> authority, const Competence& competence);

/// That the assignment passes on what the ward itself holds by delegation only (noSubDelegation).
Outcome checkPassedOn(const Assignment& asked, const Catalogue& catalogue, const Powers& powers);

} // namespace motcua
