#pragma once
#include "core/calendar/due.h"
#include "core/catalogue/procedure.h"

namespace motcua {

/// The one time that a result is put off, with the apology that the law asks for.
struct Apology
{
    QString reason;
    Due dueBefore;
    Instant newDue;
    Instant at;
    QString by;
    QString letter = {}; ///< of the body that decides; "": this office's own apology

    bool operator==(const Apology&) const = default;
};

/// A limit made longer at the counter, for much to be done at once: no lateness, and no apology.
struct Extension
{
    Instant until; ///< the promise
    QString reason;
    QString agreement; ///< the written agreement with the citizen; "": none was needed

    bool operator==(const Extension&) const = default;
};

/// By when a result is promised that takes longer than the limit: "extension" of a command.
struct Longer
{
    QDate day;
    QTime time; ///< invalid: closing time
    QString reason;
    QString agreement;

    bool operator==(const Longer&) const = default;
};

inline constexpr int kLongestExtension = 366; ///< days; more is a slip of the hand

/// A promise beyond the limit, by what the procedure allows: a working day within office hours,
/// after the promise and no further than the rule's working days, or as far as the written
/// agreement with the citizen goes. badInput "/extension…": noExtension, extensionTooFar.
Result<Extension> extensionOf(const Procedure& procedure, const Longer& longer, const Due& promised,
    const Calendar& calendar);
/// The promise so made longer, its steps too.
Due extended(const Due& promised, const Extension& extension, const ExtensionRule& rule,
    const Calendar& calendar, Instant from);

} // namespace motcua
