#pragma once
#include "core/catalogue/authority.h"
#include "core/catalogue/competence.h"
#include "core/catalogue/feeshares.h"
#include "core/catalogue/rules.h"
#include "core/catalogue/signers.h"
#include "core/dossier/extension.h"
#include "core/dossier/state.h"
#include "core/dossier/supplementrequest.h"
#include "core/identity/person.h"
#include "core/journal/event.h"

namespace motcua {

/// One paper that came with the dossier.
struct Paper
{
    QString id; ///< of the checklist, or "" for a further one
    QString name;
    DocumentKind kind = DocumentKind::original;
    int count = 1;
    bool lookedUp = false; ///< not brought: the office searched `database` instead
    QString database = {}; ///< "CSDL quốc gia về dân cư"
    bool kindAsAsked = false; ///< nobody told its kind: namedPapers() makes it what is asked for

    bool operator==(const Paper&) const = default;
};

/// One original of a request that has several.
struct Item
{
    QString title; ///< "Bằng tốt nghiệp đại học"
    QJsonObject answers; ///< copies, pages …

    bool operator==(const Item&) const = default;
};

/// A number of a register that the result bears.
struct GivenNumber
{
    QString registerId;
    int year = 0;
    qint64 number = 0;
    QString volume; ///< "01/2022"
    int item = 0; ///< index of the original it belongs to
    QDate date;
    QString system; ///< where a recorded number comes from, "" for our own registers
    QString voidedBecause; ///< "" while it stands

    bool operator==(const GivenNumber&) const = default;
};

/// A number that an outgoing paper about the dossier bears: unique in its form, year and row.
struct Slip
{
    QString form; ///< "supplement", "refuse", "reject", "apology", "stop", "payment"
    int year = 0;
    qint64 number = 0;
    QString series; ///< "": the first station's row; "Q2": the second one's

    bool operator==(const Slip&) const = default;
};

/// A financial duty that stops the clock until it is met.
struct PaymentRequest
{
    QString reason;
    Instant at;
    std::optional<Due> dueBefore;
    Dong amount = {}; ///< 0: not told
    QString payAt = {}; ///< "": at the counter where it is the open fee, else not told
    bool isFee = false; ///< what was open of the fee
    std::optional<Instant> answered = {}; ///< when it was met, and the clock ran on
    QString document = {}; ///< of a duty met elsewhere: what proves it, its number and date …
    Dong paidElsewhere = {}; ///< … and how much; 0: not told. None of it is this office's money
    Instant stopped
        = {}; ///< since when the clock stands: that of a duty asked before it, still open

    bool operator==(const PaymentRequest&) const = default;
};

/// Why a fee receipt no longer counts.
struct ReceiptCancelling
{
    QString reason;
    Instant at;
    QString by;
    EventId event;

    bool operator==(const ReceiptCancelling&) const = default;
};

/// One fee receipt (biên lai).
struct Payment
{
    Dong amount;
    QString method; ///< "cash", "transfer", "online"
    QString book; ///< the receipt's book or series, "" where none was written
    qint64 number = 0;
    Instant at;
    QString by;
    EventId event;
    FeeShares shares; ///< whose money it is
    std::optional<ReceiptCancelling> cancelled; ///< its number stays burned

    bool operator==(const Payment&) const = default;
};

/// One hand-over of the papers inside or outside the office: a row of the control slip.
struct Forwarding
{
    QString to; ///< person, unit or body
    QString note;
    Instant at;
    QString by;
    std::optional<Instant> answered; ///< when its result came back
    QString result; ///< what came back: "Quyết định 12/QĐ-CAP …"
    bool inside = false; ///< a hand of the internal process: no answer is awaited
    bool refused = false; ///< what came back says no …
    QString refusedBecause = {}; ///< … and why
    bool consulted = false; ///< asked for its word only: the whole does not wait for it
    bool informed = false; ///< told of it only: no answer is awaited
    bool takenOver = false; ///< it had ended, and what it had to decide was decided here

    bool operator==(const Forwarding&) const = default;
};

/// A try to tell the citizen that the result lies here.
struct CitizenNotice
{
    QString note;
    Instant at;
    QString by;

    bool operator==(const CitizenNotice&) const = default;
};

struct HandOver
{
    bool self = true;
    QString fullName;
    QString personalNumber;
    QString authorisation;
    QString post; ///< the tracking number, where it went by post
    Instant at;
    QString by;

    bool operator==(const HandOver&) const = default;
};

/// A correction of an issued result that waits for its second person.
struct PendingCorrection
{
    QJsonObject changes;
    QString reason;
    QString by;
    EventId event; ///< which proposal: a newer one is another

    bool operator==(const PendingCorrection&) const = default;
};

/// One line of the timeline: who did what, when, and what it said.
struct Step
{
    EventId event;
    Instant when;
    QString actor;
    QString kind;
    QJsonObject detail; ///< the event's body
    bool clockSuspect = false;

    bool operator==(const Step&) const = default;
};

/// "office", "post", "online" (Mẫu 01: nơi đăng ký nhận kết quả).
inline const QStringList kResultWays{
    QStringLiteral("office"), QStringLiteral("post"), QStringLiteral("online")};

struct Dossier;
/// What has been paid so far; a cancelled receipt counts no more.
Dong paid(const Dossier& dossier);
/// The body that decides on `day` where it isn't this office: the one told of at intake, else by
/// law and delegation; "": this office.
QString deciderOf(
    const Procedure& procedure, const QString& competentOffice, const Powers& powers, QDate day);
/// The hand is that body or someone of it, however either is written (bodyWords()): "Lãnh đạo Công
/// an phường" of "Công an phường".
bool isHandOf(const QString& body, const QString& hand);
/// A result lies with another body: forwarded and not come back.
bool awaitsResult(const Dossier& dossier);
/// To whom it was forwarded and from whom nothing has come back, once each, the first first.
QStringList awaitedFrom(const Dossier& dossier);
/// The bodies whose part belongs to the procedure and that were never sent to.
QStringList notSentTo(const Dossier& dossier, const Procedure& procedure);
/// That of another body whose part belongs to the whole (liên thông).
bool isPartOfWhole(const Forwarding& forwarding);
/// The ward's own result is there, and another body still owes its part: the promise runs on.
bool owesAnswerAfterEnd(const Dossier& dossier);
/// The duty is another body's: it is met at the place that was told, and never in our till.
bool isOwedElsewhere(const PaymentRequest& asked);
/// What is awaited and not met yet, of another body's duty or of what is owed here; or nullptr.
const PaymentRequest* openDuty(const Dossier& dossier, bool elsewhere);
/// Each duty of other bodies that is awaited, in the order in which they were asked for.
std::vector<PaymentRequest> openElsewhere(const Dossier& dossier);
/// For what the clock stands: the oldest request that is still open; else the last one, nullptr:
/// none was made.
const PaymentRequest* standingRequest(const Dossier& dossier);
/// Who decides elsewhere said no: the paper about it is that body's own.
bool isRejectedElsewhere(const Dossier& dossier);

/// A dossier as its events tell it.
struct Dossier
{
    DossierId id;
    QString code; ///< mã hồ sơ
    QString slipNumber; ///< of its receipt and control sheet; "": before they had one of their own
    QString procedure;
    QString procedureHash; ///< the version it was received under
    QString procedureName;
    QString field;
    State state = State::received;
    Lane lane = Lane::appointment;
    Channel channel = Channel::direct;

    Party applicant;
    std::optional<Party> submitter;
    std::vector<Party> parties;
    QJsonObject answers;
    std::vector<Item> items;
    std::vector<Paper> papers;
    QString missingReason; ///< why it was taken in though papers were missing
    QString secondReason; ///< why though a dossier about the same was there
    int sets = 1; ///< bộ
    QString resultBy; ///< how the citizen wants the result: kResultWays; "": at the office
    QString note;
    QString competentOffice; ///< who decides, where this office only receives (phi địa giới)

    Fee fee;
    QString exemption;
    QString exemptProof; ///< the paper that was shown for it
    std::vector<Payment> payments;
    std::optional<Due> due; ///< none in the no-wait lane
    /// no-wait: the end of the office hours of the day of receipt, by when the result is due; none
    /// where an earlier program took it in.
    std::optional<Instant> noWaitUntil;
    /// The moment of the first promise that had passed when another took its place: late for good.
    std::optional<Instant> firstMissed;
    std::optional<int> step; ///< of the internal process: whose it is since the last hand-over
    std::optional<Due> otherDue; ///< after papers were missing: by the policy not taken
    Reasons because; ///< of the lane
    int promisedMinutes = 0; ///< no-wait
    QString laneReason; ///< why it was turned into an appointment

    bool isReceived = true; ///< false: only registered, or ended as that
    Instant receivedAt; ///< of what is not received: when it was registered
    qint64 receivedOrder = 0; ///< of that event: orderOf(), which no clock turns round
    QString receivedBy;
    std::optional<Instant> submittedAt;
    std::optional<Instant> approvedAt;
    std::optional<Instant> issuedAt;
    std::optional<Authority> authority;
    std::vector<GivenNumber> numbers;
    std::optional<HandOver> handOver;
    std::vector<SupplementRequest> supplements;
    std::vector<PaymentRequest> paymentRequests;
    std::vector<Forwarding> forwardings;
    std::optional<Extension> extension;
    std::optional<Apology> apology;
    std::vector<CitizenNotice> notices;
    std::optional<Instant> closedAt; ///< refused, rejected, withdrawn, stopped or voided
    Reasons warnings; ///< what was unusual at receipt, but not refused
    QString closingReason; ///< of refusal, rejection, withdrawal, stopping, voiding
    QString closingSource; ///< the rule that closingReason names; "": none
    Reasons closingBecause; ///< of a refusal at intake: what the law asks and was not there
    QString closedBy; ///< login
    Channel closingChannel = Channel::direct; ///< how the citizen asked to withdraw
    std::optional<PendingCorrection> correction;
    std::vector<Slip> slips; ///< in the order of the papers
    std::map<QString, int> prints; ///< form id → how often printed

    std::vector<Step> timeline;
    int conflicts = 0; ///< events that came too late to count (after a merge)

    bool operator==(const Dossier&) const = default;
};

} // namespace motcua
