#pragma once
#include "core/registers/till.h"

namespace motcua {

// What is done with a till: its day closed, passed on, taken. Facts are arguments; events come out.

struct CloseDay
{
    Dong counted;
    QString note;
    QString person = {}; ///< whose till another closes, who cannot do so; "": one's own
};
CloseDay readCloseDay(JsonReader& reader);
/// A clerk closes a day once (ruleRefused "dayClosed"); the difference is kept, never refused. Who
/// closes another's till notes why (badInput "closedForAnother").
Result<Draft> decideCloseDay(const CloseDay& command, const QString& login, Instant now,
    const Tills& tills, const OpenTill& till);

struct HandOverShift
{
    QString to;
    std::optional<Dong> cash; ///< none: what is expected
    QString note;
};
HandOverShift readHandOverShift(JsonReader& reader);
/// What passes to the next shift beside the cash.
struct LeftBehind
{
    QStringList openDossiers; ///< codes
    std::vector<ReceiptNumber> lastNumbers; ///< of each series
    std::vector<LastEntry> registers; ///< of each register that this office numbers
};
/// Takes the place of one that still waits. Refuses oneself ("shiftToOneself").
Result<Draft> decideHandOverShift(const HandOverShift& command, const QString& login,
    const OpenTill& till, const LeftBehind& left);

/// What `takeShift` asks for: from whom, "" from the only one.
QString readTakeShift(JsonReader& reader);
/// Confirms what waits; from whom where several wait ("whichShift"), nothing waits: "noShift".
Result<Draft> decideTakeShift(const QString& from, const QString& login, const Tills& tills);

} // namespace motcua
