#pragma once
#include "core/office/dice.h"
#include "core/office/madelife.h"

namespace motcua {

inline constexpr qint64 kDayMinutes = 24 * 60;

/// One decision about what comes next.
struct Planner
{
    const MadeDossier& made;
    const MadeOffice& office;
    Dice& dice;
    Instant now;

    const Dossier& dossier() const { return made.dossier; }
    bool isHere() const { return dossier().lane == Lane::noWait; }
    bool has(Fate fate) const { return made.fate == fate; }
    QString clerk() const { return dossier().receivedBy; }
    QString leader() const { return office.leaders[dossier().id.seq % office.leaders.size()]; }

    /// Some minutes from now, within office hours.
    Instant within(qint64 first, qint64 last) const;
    /// Soon where the citizen waits, else after some share of the time that was promised.
    Instant soonOr(int leastPercent, int mostPercent) const;
    static MadeStep step(
        Instant at, const QString& actor, Command command, const QString& reason = {})
    {
        Act act;
        act.command = command;
        act.reason = reason;
        return {at, actor, act};
    }
};

// Steps with what they need beside a reason.

MadeStep payStep(const Planner& plan);
MadeStep askPapersStep(const Planner& plan);
MadeStep papersCameStep(const Planner& plan);
MadeStep apologyStep(const Planner& plan);
/// What another body decides goes there and comes back as a result.
MadeStep elsewhereStep(const Planner& plan, const QString& decider);
/// The number that the other system gave, or the issue under one of ours.
MadeStep numberStep(const Planner& plan);
MadeStep handOverStep(const Planner& plan);
MadeStep mendReceiptStep(const Planner& plan);

} // namespace motcua
