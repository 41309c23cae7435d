#pragma once
#include "core/dossier/act.h"
#include "core/office/population.h"

#include <map>

namespace motcua {
class Dice;

/// What becomes of a made-up dossier.
enum class Fate
{
    usual,
    givenBack, ///< once, by the leader
    supplement, ///< a paper was missing
    slower, ///< turned into an appointment
    putOff, ///< with an apology
    refused,
    rejected,
    withdrawn,
    stopped,
    voided, ///< after its numbers were given
    uncollected,
    unpaid,
    receiptMended, ///< a fee receipt was cancelled and written anew
    corrected ///< after the result was issued
};

/// A made-up dossier that still has something before it.
struct MadeDossier
{
    Dossier dossier;
    const Procedure* procedure = nullptr;
    Fate fate = Fate::usual;
};

struct MadeStep
{
    Instant at;
    QString actor;
    Act act;
};

/// Who works in a made-up ward, and by which days and law.
struct MadeOffice
{
    QStringList clerks;
    QStringList leaders;
    const Calendar* calendar = nullptr;
    const Population* population = nullptr;
    /// The last number of each register of another system, by its id and year.
    std::map<std::pair<QString, int>, qint64>* recorded = nullptr;
};

/// What fate a new dossier has.
Fate drawFate(const Dossier& dossier, Dice& dice);

/// What is done next to a dossier after `now`, by whom and when; none where nothing more happens.
std::optional<MadeStep> nextStep(
    const MadeDossier& made, const MadeOffice& office, Dice& dice, Instant now);

} // namespace motcua
