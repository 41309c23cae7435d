#pragma once
#include "core/dossier/personfacts.h"
#include "core/office/wardstate.h"

namespace motcua {

/// What the rules say of an intake as it is typed: shown beside the form at each change.
struct Judgement
{
    std::optional<Assessment> assessment;
    std::optional<Error> refusal; ///< the law itself says no
    std::vector<Error> missing; ///< not yet given, or given wrongly; the field says where
    std::vector<Error> unnamed; ///< papers that the book asks the name of
    QStringList lacking; ///< papers of the checklist that are not there
    bool mayRegister = false; ///< enough is told to guide the citizen in writing
    Reasons before; ///< dossiers about the same that are there already, each told once
    QString decider; ///< the other office that decides; empty: this ward does

    bool isReady() const { return assessment && missing.empty(); }
};

/// What is known before it is judged.
struct KnownBefore
{
    CivilEvent event = CivilEvent::none; ///< that is to be registered
    Reasons earlier = {}; ///< what earlier dossiers say against that
    std::optional<Instant> sentIn = {}; ///< of what was registered: when it came
};

/// Judges a `receive` command without doing it: read as the verb reads it, so that screen and verb
/// agree. Verdict and fee are there as soon as they can be, even before a person is.
Judgement judgementOf(
    const QJsonObject& command, const Law& law, Instant now, const KnownBefore& known = {});

} // namespace motcua
