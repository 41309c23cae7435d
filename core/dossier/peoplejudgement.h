#pragma once
#include "core/identity/personkey.h"
#include "core/journal/event.h"

namespace motcua {

/// What the ward holds of two people who look alike: one person, or two.
struct PeopleJudgement
{
    Person a; ///< name, number and date of birth only
    Person b;
    bool same = false;
    QString reason; ///< at most 1000
    QString by; ///< login
    Instant at;

    bool operator==(const PeopleJudgement&) const = default;
};

/// The subject and the kind of these events; whom they are about stands in the body alone.
inline const QString kPeopleSubject = QStringLiteral("people");
inline const QString kPeopleJudged = QStringLiteral("person.judged");

/// Reads {"a", "b", "same", "reason"}; a and b are read as readParty() does. Each must be somebody
/// in particular (personUnclear), and another than the other (personTwice).
PeopleJudgement readPeopleJudgement(JsonReader& reader, Faults& faults);
/// The event. conflict (alreadyJudged) where the ward holds so already; who changes an earlier
/// decision says why (badInput /reason), and who makes one of people with different personal
/// numbers, also through others: `numbers` are those of all whom it joins (badInput /reason,
/// numbersJoined).
Result<Draft> decidePeople(const PeopleJudgement& said,
    const std::optional<PeopleJudgement>& before, const QStringList& numbers);
PeopleJudgement peopleJudgementFrom(const Event& event);

} // namespace motcua
