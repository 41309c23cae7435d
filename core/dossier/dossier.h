#pragma once
#include "core/catalogue/authority.h"
#include "core/catalogue/rules.h"
#include "core/dossier/state.h"
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

struct SupplementRequest
{
    QStringList items;
    QString reason;
    Instant at;
    std::optional<Instant> answered;

    bool operator==(const SupplementRequest&) const = default;
};

struct HandOver
{
    bool self = true;
    QString fullName;
    QString personalNumber;
    QString authorisation;
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

/// A dossier as its events tell it.
struct Dossier
{
    DossierId id;
    QString code; ///< mã hồ sơ
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
    QString note;

    Fee fee;
    QString exemption;
    std::optional<Due> due; ///< none in the no-wait lane
    Reasons because; ///< of the lane
    int promisedMinutes = 0; ///< no-wait
    QString laneReason; ///< why it was turned into an appointment

    Instant receivedAt;
    QString receivedBy;
    std::optional<Instant> submittedAt;
    std::optional<Instant> approvedAt;
    std::optional<Instant> issuedAt;
    std::optional<Authority> authority;
    std::vector<GivenNumber> numbers;
    std::optional<HandOver> handOver;
    std::vector<SupplementRequest> supplements;
    std::optional<Instant> closedAt; ///< refused, withdrawn or voided
    Reasons warnings; ///< what was unusual at receipt, but not refused
    QString closingReason; ///< of refusal, withdrawal, voiding
    std::optional<PendingCorrection> correction;
    std::map<QString, int> prints; ///< form id → how often printed

    std::vector<Step> timeline;
    int conflicts = 0; ///< events that came too late to count (after a merge)

    bool operator==(const Dossier&) const = default;
};

} // namespace motcua
