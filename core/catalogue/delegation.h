#pragma once
#include "core/base/json.h"
#include "core/base/named.h"
#include "core/journal/event.h"

#include <QDate>

namespace motcua {

// A plan or decision by which powers over procedures are delegated (ủy quyền, phân cấp) between
// bodies, as Quyết định 4610/QĐ-UBND of Hà Nội, 22/11/2022: what it covers, from whom to whom, what
// must be there before it starts, and what is to be done by when. Who signs under it is an
// Assignment (authority.h).

/// How many procedures go from one body to another.
struct DelegationLevel
{
    QString from; ///< "UBND thành phố, sở, ngành"
    QString to; ///< "UBND quận"
    int count = 0; ///< as the unit counted them
    QStringList procedures; ///< codes, where they are known; may be fewer than `count`

    bool operator==(const DelegationLevel&) const = default;
};

/// What must be ready before it starts: rooms, staff, equipment …
struct DelegationCondition
{
    QString name;
    std::optional<bool> ready; ///< none: nobody has looked yet
    QString note;
    QString by; ///< login of who looked last
    Instant at;

    bool operator==(const DelegationCondition&) const = default;
};

/// What it asks for by a day: report, own decision, approved processes.
struct DelegationTask
{
    QString name;
    QString unit; ///< who does it; "" where the decision doesn't say
    QDate due;
    QDate done; ///< invalid while it is open
    QString note;

    bool isLate(QDate today) const { return done.isValid() ? done > due : today > due; }
    bool operator==(const DelegationTask&) const = default;
};

/// How a power passes: by delegation it stays its owner's, who answers for it, and goes no further;
/// by decentralisation it becomes the receiver's own (Luật Tổ chức chính quyền địa phương 2015 Điều
/// 13, 14; 72/2025/QH15 Điều 13, 14).
enum class DelegationKind
{
    delegation,
    decentralisation
};
inline constexpr std::array kDelegationKinds{Named{DelegationKind::delegation, "delegation"},
    Named{DelegationKind::decentralisation, "decentralisation"}};

enum class DelegationStatus
{
    pending,
    inForce,
    expired,
    revoked
};
inline constexpr std::array kDelegationStatuses{Named{DelegationStatus::pending, "pending"},
    Named{DelegationStatus::inForce, "inForce"}, Named{DelegationStatus::expired, "expired"},
    Named{DelegationStatus::revoked, "revoked"}};

struct Delegation
{
    QString decision; ///< "4610/QĐ-UBND"
    QDate decided;
    QString by; ///< "UBND thành phố Hà Nội"
    QString title; ///< what it is about
    QString scope; ///< content and area, where it limits them
    QDate from;
    QDate to; ///< invalid: without end
    int announced = 0; ///< procedures by the decision's own words; 0: it names no figure
    std::vector<DelegationLevel> levels;
    std::vector<DelegationCondition> conditions;
    std::vector<DelegationTask> tasks;
    QDate revokedFrom; ///< invalid while it stands
    QString revokedBy; ///< the decision that ended it
    QString revokedBecause;
    DelegationKind kind = DelegationKind::delegation;

    /// Procedures as the unit counted them, all levels together. It need not equal `announced`:
    /// both figures are kept.
    int counted() const;
    int readyConditions() const;
    /// That by the law of the day it ends with the body whose power it is; by decentralisation that
    /// became the receiver's own, and stays so (rule endsWithGiver).
    bool endsWithGiver(QDate day) const;
    /// Its own last day, or that of the body that decided it, where that came first and it ends
    /// with it; invalid: without end.
    QDate lastDay() const;
    /// The last day of the body that decided it, where it holds longer; invalid: no such day.
    QDate outlived() const;
    /// The last day on which it is in force, by its end or since it was revoked; invalid: without
    /// end. Before its first day: on none.
    QDate lastInForce() const;
    DelegationStatus statusOn(QDate day) const;

    bool operator==(const Delegation&) const = default;
};
using Delegations = std::vector<Delegation>;

/// What the verb `delegate` asks for.
enum class DelegationAction
{
    enter, ///< a new one, or one entered before as it should read; what was noted of its
           ///< conditions and tasks stays with their names
    check, ///< a condition is ready, or is not
    complete, ///< a task was done on a day
    revoke
};
inline constexpr std::array kDelegationActions{Named{DelegationAction::enter, "enter"},
    Named{DelegationAction::check, "check"}, Named{DelegationAction::complete, "complete"},
    Named{DelegationAction::revoke, "revoke"}};

struct DelegationCommand
{
    DelegationAction action = DelegationAction::enter;
    Delegation entered; ///< enter
    bool correct = false; ///< enter: it is known, and is to read so from now on; revoke: it has
                          ///< ended, and that was entered wrong
    QString decision; ///< the others: which one
    QString name; ///< check, complete: which condition or task
    bool ready = false; ///< check
    QDate day; ///< complete: done on; revoke: from
    QString note; ///< check, complete
    QString revokedBy; ///< revoke
    QString reason; ///< revoke
};

/// Reads the arguments of `delegate`; faults with their pointers: an end before the beginning, a
/// decision made after it takes effect, a body that delegates to itself, a name twice, more codes
/// than procedures.
DelegationCommand readDelegation(JsonReader& reader);

/// notFound noDelegation, field "/decision"; notFound noCondition or noTask, field "/name";
/// ruleRefused delegationRevoked where it has ended (and its end is not to be corrected),
/// delegationKnown where it is entered a second
/// time and not to correct it; badInput beforeTheDecision for an end or a
/// task done before the decision was made, inTheFuture for a task done after `today`, afterTheEnd
/// for an end of what has ended by itself before.
Result<Draft> decideDelegation(
    const DelegationCommand& command, const Delegations& known, QDate today);
Delegations foldDelegations(const Events& events);

const Delegation* findDelegation(const Delegations& delegations, const QString& decision);

} // namespace motcua
