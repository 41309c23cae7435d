#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// What a clerk takes in: the input of `receive`, and of `amend` with the changes laid over it.
struct Intake
{
    QString procedure;
    Channel channel = Channel::direct;
    Party applicant;
    std::optional<Party> submitter;
    std::vector<Party> parties;
    QJsonObject answers;
    QJsonArray items; ///< {"title", …answers}
    std::optional<std::vector<Paper>> papers; ///< none given: the required ones of the checklist
    int sets = 1; ///< bộ
    QString resultBy; ///< one of kResultWays, or ""
    std::optional<Lane> lane; ///< none asked: the rules choose
    QString note;
    QString exemption;
    QString exemptProof; ///< the paper shown for it
    QString missingReason; ///< why it is taken in though papers are missing
    bool tellsMissing
        = false; ///< missingReason is told now, not kept from what was taken in before
    QString secondReason; ///< why it is taken in though a dossier about the same is there
    QString competentOffice; ///< who decides, where this office only receives
    std::optional<Longer> longer; ///< the limit is to be longer
    std::optional<QString> refusal; ///< it is not taken in, and why; "": for what the law asks
    QString refusalSource; ///< the rule that the reason names
    std::optional<QStringList> guide; ///< not yet received; what is missing, if anything is
    QString guideReason;
    std::optional<Instant> sentIn = {}; ///< accept, amend: when it came and was registered
};

/// The facts of law that a decision reads; what is pointed at outlives it.
struct Law
{
    const Catalogue* catalogue = nullptr;
    const Calendar* calendar = nullptr;
    Powers powers = {};
    Signing signing = {};
};

/// What the rules say of an intake: shown live at the counter, written into the journal at receipt.
struct Assessment
{
    QJsonObject answers; ///< as checked, parties' dates included
    std::vector<Item> items;
    std::vector<Paper> papers;
    QStringList missingPapers;
    Fee fee;
    Verdict verdict;
    Lane lane = Lane::appointment;
    std::optional<Due> due;
    int promisedMinutes = 0;
    std::optional<Extension> extension;
    std::optional<Instant> noWaitUntil; ///< no-wait: the end of that day's office hours
    Reasons warnings; ///< what is unusual but not refused
};

/// The answers as the rules read them.
Answers answersIn(const Assessment& assessment);

/// The paper that is certified, where it is not named one by one.
inline const QString kDocumentTitle = QStringLiteral("documentTitle");
/// What naming the originals one by one tells already: how many there are, and what they are.
bool isToldByItems(const Procedure& procedure, const QString& question);

/// Applies the rules of `procedure` at `now`. Refusals: unknown or missing parties and answers
/// (badInput with the field), the law's own conditions (ruleRefused with the article), no-wait
/// asked for where a condition fails (ruleRefused, values.because lists every failed one).
/// `toVerify`: what earlier dossiers say that must be looked into first; it is not served while the
/// citizen waits.
Result<Assessment> assess(const Procedure& procedure, const Intake& intake, const Law& law,
    Instant now, const Reasons& toVerify = {});

/// A request that is refused at the counter.
struct RefusedIntake
{
    Assessment assessment; ///< what was brought; no fee, no promise, no lane that runs
    Reasons because; ///< the law's own conditions that fail, and the papers that are missing
};
/// What is told of a request that is not taken in: nobody need be there and nothing be answered
/// beside the applicant, but what is told is told right. badInput "/refuse" where neither the clerk
/// nor the law gives a reason.
Result<RefusedIntake> assessRefusal(
    const Procedure& procedure, const Intake& intake, const Calendar& calendar, Instant now);

/// What is written down of a request that is not yet complete: what is told is told right, what
/// is not told may come later. No fee, no promise.
Result<Assessment> assessRegistration(
    const Procedure& procedure, const Intake& intake, Instant now);

/// The intake that a dossier was made from, so that an amendment can be laid over it.
Intake intakeOf(const Dossier& dossier);

/// A date that was read from a party goes with the party: where the people are others now, the new
/// one brings its own.
Intake withoutStaleDates(Intake intake, const Dossier& dossier, const Procedure& procedure);

/// The most texts may hold: note 1000, reason 1000, title 200.
inline constexpr int kNoteLimit = 1000;
inline constexpr int kReasonLimit = 1000;
inline constexpr int kTitleLimit = 200;
inline constexpr int kMaxItems = 100;
inline constexpr int kMaxPapers = 50;
inline constexpr int kMaxOfPaper = 1000; ///< how often one paper comes
inline constexpr int kMaxSets = 50;

} // namespace motcua
