#pragma once
#include "core/dossier/decide.h"

namespace motcua {

// When a dossier is due: by the rules of its version, after the clock stood still, after an
// apology.

/// Counted from `from`, with these answers.
Due dueOf(const Facts& facts, Instant from, const QJsonObject& answers);
/// An appointment instead of no waiting: counted from the receipt; from now where that moment has
/// already passed.
Due appointmentDue(const Dossier& dossier, const Facts& facts, const QJsonObject& answers);

/// What is promised once the missing papers have come, by the procedure's policy and by the other:
/// NĐ 61/2018/NĐ-CP Điều 19 begins anew, the national index takes the citizen's time out.
struct ResumedPromise
{
    Due due;
    Due other;
};
ResumedPromise afterSupplement(const Dossier& dossier, const Facts& facts);
/// What is promised once the duty is paid: that time never counts.
std::optional<Due> afterPayment(const Dossier& dossier, const Facts& facts);

/// What this calendar makes of the procedure's limit and of what has happened to the dossier; while
/// its clock stands, what was promised before. none where it was never received.
std::optional<Due> promisedBy(
    const Dossier& dossier, const Procedure& procedure, const Calendar& calendar);

/// It was promised before the days off of all its years were announced, and they are not by now: a
/// notice that does not move it confirms it.
bool isProvisional(const Dossier& dossier, const Calendar& calendar);
bool isProvisional(const Due& promised, Instant receivedAt, const Calendar& calendar);

/// The promise is what this calendar makes of the procedure's limit.
bool isCountedBy(const Dossier& dossier, const Procedure& procedure, const Calendar& calendar);

/// A promised day that has become a day off: the next working day, same hour.
std::optional<Due> movedDayOff(const Due& promised, const Calendar& after);

/// The same with its steps, as the promise of what it is now.
std::optional<Due> recounted(
    const Dossier& dossier, const Procedure& procedure, const Calendar& calendar);

/// What the promise is under the calendar in force, where that differs: counted anew, through every
/// pause and what an apology put off, later or earlier than it stands. What none of those before
/// counted so (a day settled by hand) moves where its day has become a day off. none where nothing
/// is promised, or where it stands.
std::optional<Due> movedDue(const Dossier& dossier, const Procedure& procedure,
    const std::vector<Calendar>& before, const Calendar& after);

/// The one other day that an apology may promise: a working day after the one promised, within
/// office hours (badInput "newDue").
Result<Due> extendedDue(const Dossier& dossier, const Act& act, const Facts& facts);

} // namespace motcua
