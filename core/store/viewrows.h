#pragma once
#include "core/dossier/lateness.h"
#include "core/journal/chain.h"
#include "core/registers/till.h"

namespace motcua {

/// A dossier as lists show it. Nothing in it depends on today.
struct DossierRow
{
    qint64 key = 0; ///< newest highest: logical time of its first event, then its station
    DossierId id;
    QString code;
    QString procedure;
    QString procedureName;
    QString field;
    State state = State::received;
    Lane lane = Lane::appointment;
    Channel channel = Channel::direct;
    QString applicantName;
    QString personalNumber; ///< the applicant's; "" for an organisation without one
    bool isReceived = true; ///< false: only registered
    Instant receivedAt;
    QString receivedBy;
    std::optional<Instant> dueAt; ///< none in the no-wait lane
    LimitKind dueKind = LimitKind::sameDay; ///< how it was counted
    bool pending = false; ///< the promised day still runs
    bool awaits = false; ///< another body has been asked and has not answered
    std::optional<Instant> inTimeUntil; ///< the last moment that is in time, in both lanes
    bool dueProvisional = false; ///< counted in a year without an official notice of days off
    std::optional<Instant> stepDueAt; ///< by when the step it is at ends
    int promisedMinutes = 0; ///< no-wait
    std::optional<Instant> submittedAt;
    std::optional<Instant> approvedAt;
    std::optional<Instant> issuedAt;
    std::optional<Instant> handedOverAt;
    Dong feeTotal;
    QString numbers; ///< those that stand, as on the result: "12/2022, 13/2022"

    bool operator==(const DossierRow&) const = default;
};

/// One number of a register, as the book shows it.
struct NumberRow
{
    QString registerId;
    int year = 0;
    qint64 number = 0;
    int item = 0;
    qint64 dossier = 0; ///< DossierRow::key
    QString volume;
    QDate date;
    QString system; ///< "" for our own registers
    QString voidedBecause;

    bool operator==(const NumberRow&) const = default;
};

/// Someone a dossier names.
struct PartyRow
{
    QString role;
    QString name; ///< the organisation's, or the person's
    QString folded; ///< the person's own name, as search compares it
    QString born; ///< ISO, maybe of the year alone, or ""
    QString personalNumber;
    QString person; ///< personKey(), or ""

    bool operator==(const PartyRow&) const = default;
};

/// What an idempotency key was used for.
struct KeyRow
{
    QString key;
    QString command;
    DossierId dossier; ///< null where the command was about none
    EventId event;

    bool operator==(const KeyRow&) const = default;
};

/// What the tallies of a period ask of a dossier.
struct TallyEnd
{
    bool counts = false; ///< what is only registered does not
    std::optional<Instant> endedAt; ///< the office has nothing more to do
    /// The last moment that is in time; none where no promise runs: the citizen's turn, withdrawn,
    /// stopped, not taken in.
    std::optional<Instant> promise;

    bool operator==(const TallyEnd&) const = default;
};

/// Everything that the views hold of one dossier.
struct ViewRows
{
    DossierRow dossier;
    qint64 receivedOrder = 0; ///< Dossier::receivedOrder
    Instant since; ///< it stands in its work list
    TallyEnd end;
    std::vector<NumberRow> numbers;
    std::vector<PartyRow> parties;
    Receipts receipts; ///< without what the dossier says
    std::vector<Slip> slips;
    std::vector<KeyRow> keys;
    qint64 events = 0; ///< how many tell of it
    QString words; ///< that find it

    bool operator==(const ViewRows&) const = default;
};

/// A dossier code apart: "H26.12.03-220704-0001". Empty where it is no such code.
struct CodeParts
{
    QString agency;
    QString day; ///< YYMMDD
    qint64 daily = 0;
};
CodeParts codeParts(const QString& code);

// What the views hold of a dossier: pure functions of what its events tell.
qint64 keyOf(const EventHeader& first);
DossierRow dossierRow(const Dossier& dossier, qint64 key);
std::vector<NumberRow> numberRows(const Dossier& dossier, qint64 key);
std::vector<PartyRow> partyRows(const Dossier& dossier);
/// Every payment; `events` are those of the dossier.
Receipts receiptRows(const Dossier& dossier, const Events& events);
/// Words that find it, without marks: code, names, procedure, titles, numbers, last four digits.
QString searchText(const Dossier& dossier);
/// Events as far as the views need them: reasons, answers and papers stay unread, nor have headers
/// their subjects, so that a rebuild reads a third of the journal. viewRows() makes the same of
/// them as of the whole events. damaged where one cannot be read.
Result<Events> readForViews(const std::vector<StoredEvent>& stored);
/// none where the event bears no key.
std::optional<KeyRow> keyRow(const Event& event, DossierId dossier);
/// All rows from all events of a dossier, in their order; none where they do not begin with its
/// first.
std::optional<ViewRows> viewRows(const Events& events);
/// The same from the dossier that was folded from these events.
std::optional<ViewRows> viewRows(const Dossier& dossier, const Events& events);

} // namespace motcua
