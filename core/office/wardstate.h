#pragma once
#include "core/catalogue/delegation.h"
#include "core/catalogue/posting.h"
#include "core/catalogue/proposal.h"
#include "core/catalogue/review.h"
#include "core/dossier/decide.h"
#include "core/forms/wardforms.h"
#include "core/office/account.h"
#include "core/office/wardconfig.h"
#include "core/registers/closing.h"
#include "core/registers/receiptbook.h"
#include "core/registers/volume.h"

namespace motcua {

/// All that a ward's own events say, beside its dossiers: folded once when a file is opened and
/// again after each verb that touches it.
struct WardState
{
    WardConfig config;
    QDate opened; ///< when its file was made
    Accounts accounts;
    Assignments assignments;
    Delegations delegations;
    VolumeOpenings openings;
    YearClosings closings;
    ReceiptBooks receiptBooks;
    PassedReceipts passedReceipts; ///< also those of no opened book
    int registerHolder = 1; ///< the station that gives the registers' numbers
    Catalogue catalogue; ///< adopted and confirmed versions and those compiled in
    Postings postings;
    Reviews reviews;
    ProcedureProposals proposals;
    std::vector<QString> adopted; ///< hashes of versions that stand in the journal
    WardForms forms; ///< what it prints in its own words
    Calendar calendar; ///< official, and over it the years that the ward entered
    std::vector<Calendar> calendarsBefore; ///< those it replaced, the last one first

    bool hasAdopted(const QString& hash) const;
    /// What the ward's rules read; it points into this.
    Law law() const;
};

/// The first day whose books are kept here: a demo may be set to any day of its bodies.
QDate beganOn(const WardState& ward);
/// That station gives the registers' numbers: the only one, the first, or which took its place.
bool holdsRegisters(const WardState& ward, int station);
/// ruleRefused noBodyOn: on that day no body of this ward stands.
Outcome checkStands(const WardState& ward, QDate day);
/// The name is that of this ward or of one of its bodies.
bool isThisOffice(const WardState& ward, const QString& name);
/// Money paid there is paid to this ward: the place is it, its counter or its authority ("Quầy thu
/// UBND phường Cửa Nam").
bool isOwnCounter(const WardState& ward, const QString& place);
/// Those who may sign the procedure on that day, and by what right.
std::vector<Authority> signersOf(const WardState& ward, const QString& procedure, QDate day);
/// Whose right to sign ends before the dossier is due (authorityEndsBefore), or that nobody may
/// sign it on the day of receipt (nobodySigns). What another body decides needs no signer here.
Reasons authorityWarnings(const WardState& ward, const Dossier& dossier);
/// That it was just forwarded to somebody whose answer will not end it, though another body decides
/// (forwardedBeside); a hand of its internal process is none.
Reasons forwardWarnings(const WardState& ward, const Dossier& dossier);
/// That the result just taken in ended nothing, since another body decides (resultEndsNothing).
Reasons handOverWarnings(const WardState& ward, const Dossier& dossier);
Reasons resultWarnings(const WardState& ward, const Dossier& dossier);

/// That it was rejected after it was due, and by how much (rejectedLate): the reply with reasons is
/// owed within the limit.
Reasons lateWarnings(const WardState& ward, const Dossier& dossier);

/// That what was promised has passed, when there is or was no result yet, and by how much
/// (promisePassed; noWaitPassed, where an appointment is the next step).
Reasons overdueWarnings(const WardState& ward, const Dossier& dossier, Instant now);

/// The subject of the ward's own events.
inline const QString kWardSubject = QStringLiteral("ward");

WardState foldWard(const Events& events);

Draft wardOpened(const WardConfig& config);
/// The whole version goes into the journal at its first use; dossiers cite its hash.
Draft procedureAdopted(const Procedure& procedure);

} // namespace motcua
