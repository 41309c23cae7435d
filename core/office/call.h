#pragma once
#include "core/office/office.h"

namespace motcua {

/// One command on its way through the office.
struct Office::Call
{
    QString name; ///< of `do`
    QString key; ///< idempotency, or ""
    Account actor;
    Instant now; ///< read once for the whole verb
    QString asked; ///< hash of the whole command: what a key stands for; "" without one
    JsonReader& reader;
    Faults& faults;

    /// The first fault that reading has found so far, if any.
    std::optional<Error> faultSoFar() const
    {
        return faults.empty() ? std::nullopt : std::optional(withOthers(toError(faults), faults));
    }
    /// The same once everything is read: a key that the verb does not know is a fault as well, told
    /// with whatever is missing: often it was meant to be that.
    std::optional<Error> fault() const
    {
        reader.refuseUnasked();
        return faultSoFar();
    }
};

/// The payment that an event of the dossier wrote.
std::optional<Payment> receiptOf(const Dossier& dossier, EventId event);

/// What a command about a till answers, from the event that it wrote.
QJsonObject tillAnswer(const QString& kind, QJsonObject body, const QString& actor);

} // namespace motcua
