#pragma once
#include "core/dossier/intake.h"
#include "core/dossier/transitions.h"

namespace motcua {

/// What is asked to be done to a dossier that exists. Which members count depends on the command.
struct Act
{
    Command command = Command::submit;
    Channel channel = Channel::direct; ///< withdraw: how the citizen asked
    bool informs = false; ///< forward: it is told of it only, and owes no answer
    bool refused = false; ///< takeResult: what came back says no
    bool verification = false; ///< toAppointment: because something must be verified
    QString reason; ///< of what needs one, and of what may have one
    QStringList missing; ///< requestSupplement: each paper or content that is missing
    QString source; ///< refuse, reject: the rule that the reason names
    std::vector<Paper>
        papers; ///< supplement: what has come; its reason: why the rest is not waited for
    std::optional<HandOver> to; ///< handOver
    Intake amended; ///< amend, accept: the whole intake after the change
    QJsonObject changes; ///< correct: applicant, parties, answers (all), items, note as
                         ///< they should read
    QString proposal; ///< confirmCorrection: the event that proposed it; "": whichever waits
    /// writeReceipt, cancelReceipt: the event of the payment; "": the only one meant, or by book
    /// and number
    QString receipt;
    GivenNumber recorded; ///< recordNumber
    QString forwardedTo; ///< forward
    QString result; ///< takeResult: what came back
    QString from; ///< takeResult: from whom; "": the only one it was forwarded to
    QString note; ///< forward, notify
    QString payAt; ///< requestPayment: where the duty is met; its amount is the payment's; payFee:
                   ///< which duty, where several bodies' are open
    QString document; ///< payFee: of a duty that was met elsewhere, what proves it: number and date
    Payment payment; ///< payFee, amount 0: what is still open; cancelReceipt: which; writeReceipt:
                     ///< its number
    QDate newDay; ///< apologise: the other day …
    QTime newTime; ///< … and hour; invalid: closing time
    QString letter; ///< apologise: the letter of the body that decides, where it isn't this office
    std::optional<Longer> longer; ///< toAppointment: beyond the limit
};

/// Reads the arguments of a command; every fault with its JSON pointer. `dossier` is what it is
/// done to.
Act readAct(Command command, JsonReader& reader, const Dossier& dossier, Faults& faults);

/// Reads who takes the result, from `to` of `handOver`.
HandOver readHandOver(JsonReader& reader);

/// Reads the arguments of `receive`.
Intake readIntake(JsonReader& reader, Faults& faults);

} // namespace motcua
