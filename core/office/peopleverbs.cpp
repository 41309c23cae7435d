#include "core/dossier/despite.h"
#include "core/identity/personalnumber.h"
#include "core/office/call.h"
#include "core/store/people.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Reason knownOtherwise(const Person& person, const SimilarPerson& one)
{
    QJsonObject values{{u"number"_s, person.personalNumber}, {u"name"_s, person.fullName},
        {u"known"_s, one.person.fullName}, {u"code"_s, one.latest.code}};
    if (const QString born = one.person.dateOfBirth.toIso(); !born.isEmpty())
        values[u"born"_s] = born;
    const bool sameNumber = one.likeness == Likeness::sameNumber;
    return {sameNumber ? u"numberKnownOtherwise"_s : u"personLooksKnown"_s, values, {}};
}

Result<bool> isKnown(const WardFile& file, const Person& person)
{
    const auto dossiers = dossiersNaming(file, {personKey(person)}, 1);
    return dossiers ? Result<bool>(!dossiers->empty()) : Result<bool>(dossiers.error());
}

/// One of the two at least is somebody whom a dossier names.
Outcome checkKnown(const WardFile& file, const PeopleJudgement& said)
{
    const auto first = isKnown(file, said.a);
    const auto second = isKnown(file, said.b);
    if (!first || !second)
        return first ? second.error() : first.error();
    return *first || *second ? Outcome(Done{})
                             : Outcome(Error{ErrorCode::notFound, u"/b"_s, u"noPerson"_s, {}, {}});
}

/// What was held of the two before.
struct Held
{
    std::optional<PeopleJudgement> before;
    bool joinedThroughOthers = false;
    QStringList numbers; ///< of all whom the two are one with
};

/// Each personal number among the people of both, once.
Result<QStringList> numbersOf(const WardFile& file, const PeopleJudgement& said)
{
    QStringList numbers;
    for (const Person* person : {&said.a, &said.b}) {
        const auto keys = sameAs(file, personKey(*person));
        if (!keys)
            return keys.error();
        std::ranges::copy_if(*keys, std::back_inserter(numbers), isPersonalNumber);
    }
    numbers.removeDuplicates();
    return numbers;
}

/// Who were joined directly too may be parted one decision at a time; through others alone, never.
Result<Held> heldOf(const WardFile& file, const PeopleJudgement& said)
{
    const auto before = judgementOn(file, said.a, said.b);
    if (!before)
        return before.error();
    const auto joined = areJoinedThroughOthers(file, personKey(said.a), personKey(said.b));
    if (!joined)
        return joined.error();
    if (!said.same && *joined && !(*before && (*before)->same))
        return Error{ErrorCode::conflict, u"/same"_s, u"joinedThroughOthers"_s, {}, {}};
    const auto numbers = numbersOf(file, said);
    return numbers ? Result<Held>(Held{*before, *joined, *numbers}) : Result<Held>(numbers.error());
}
} // namespace

Result<Reasons> Office::peopleKnownOtherwise(const Intake& intake) const
{
    std::vector<Person> people{intake.applicant.person};
    if (intake.submitter)
        people.push_back(intake.submitter->person);
    for (const Party& party : intake.parties)
        people.push_back(party.person);
    Reasons warnings;
    for (const Person& person : people) {
        const auto similar = similarPeople(*m_file, person);
        if (!similar)
            return similar.error();
        for (const SimilarPerson& one : *similar)
            if (const Reason warning = knownOtherwise(person, one);
                one.isOpen() && !std::ranges::count(warnings, warning))
                warnings.push_back(warning);
    }
    return warnings;
}

Result<Answer> Office::judgePeople(Call& call)
{
    const PeopleJudgement said = readPeopleJudgement(call.reader, call.faults);
    if (const auto fault = call.fault())
        return *fault;
    if (!allows(call.actor.roles, Permission::judgePeople))
        return notAllowed(call.name, Permission::judgePeople);
    if (const auto known = checkKnown(*m_file, said); !known)
        return known.error();
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    const auto held = heldOf(*m_file, said);
    if (!held)
        return held.error();
    const auto draft = decidePeople(said, held->before, held->numbers);
    if (!draft)
        return draft.error();
    Drafts drafts{*draft};
    note(drafts, call);
    if (const auto events = append(*transaction, drafts, call.actor.login, call.now); !events)
        return events.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    Answer answer;
    answer.ward = {{u"same"_s, said.same}};
    if (!said.same && held->joinedThroughOthers)
        answer.warnings.push_back({u"stillOneThroughOthers"_s, {}, {}});
    return answer;
}

} // namespace motcua
