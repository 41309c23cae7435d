#include "core/dossier/fold.h"

#include "core/dossier/apply.h"
#include "core/dossier/foldon.h"
#include "core/dossier/slips.h"
#include "core/dossier/transitions.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Whether the event counted.
bool applyCommand(Dossier& dossier, Command command, const Event& event)
{
    const Transition* row = transitionOnce(dossier.state, command);
    if (!row)
        return false;
    applyOf(command)(dossier, event);
    applyTakenOver(dossier, event);
    if (event.body.contains(u"step"_s))
        dossier.step = event.body[u"step"_s].toInt();
    if (event.body.contains(u"lateSince"_s) && !dossier.firstMissed)
        dossier.firstMissed = Instant{event.body[u"lateSince"_s].toInteger()};
    // What the event says counts: the table may lead elsewhere in a later program.
    dossier.state = stateFromName(event.body[u"state"_s].toString()).value_or(row->to);
    return true;
}

/// Kinds that change no state: numbers given with the approval, prints.
void applyOther(Dossier& dossier, const Event& event)
{
    if (event.header.kind == u"dossier.numbered")
        applyNumbers(dossier, event);
    else if (event.header.kind == u"form.printed")
        ++dossier.prints[event.body[u"form"_s].toString()];
}

void apply(Dossier& dossier, const Event& event)
{
    if (dossier.id.isNull()) {
        if (makesDossier(event.header.kind))
            applyReceived(dossier, event);
    } else if (const auto command = commandOfKind(event.header.kind)) {
        if (!applyCommand(dossier, *command, event))
            ++dossier.conflicts;
    } else {
        applyOther(dossier, event);
    }
}

Step stepOf(const Event& event)
{
    const EventHeader& header = event.header;
    return {header.id, header.when, header.actor, header.kind, event.body,
        event.body[u"clockSuspect"_s].toBool()};
}
} // namespace

Dossier foldDossier(const Events& events)
{
    Dossier dossier;
    for (const Event& event : events)
        foldOn(dossier, event);
    return dossier;
}

void foldOn(Dossier& dossier, const Event& event)
{
    apply(dossier, event);
    noteSlip(dossier, event);
    dossier.timeline.push_back(stepOf(event));
}

Dossier foldContent(Dossier dossier, const QJsonObject& body)
{
    applyContent(dossier, body);
    return dossier;
}

QString subjectOf(DossierId id)
{
    return u"dossier:"_s + id.toString();
}

std::optional<DossierId> dossierOf(const QString& subject)
{
    return subject.startsWith(u"dossier:") ? DossierId::fromString(subject.mid(8)) : std::nullopt;
}

} // namespace motcua
