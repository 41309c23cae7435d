#include "core/office/knownas.h"

#include "core/identity/personkey.h"
#include "core/store/paperholders.h"
#include "core/store/people.h"

#include <algorithm>

namespace motcua {

namespace {
/// Of one name and birth, and no number of the two says that they are not one person; nor does the
/// ward.
bool mayBeThem(const Person& person, const SimilarPerson& one)
{
    return one.likeness == Likeness::sameNameAndBirth && one.isOpen()
        && (person.personalNumber.isEmpty() || one.person.personalNumber.isEmpty());
}

/// Without whom the ward holds for another, and without themselves.
Result<std::vector<Person>> notHeldForAnother(
    const WardFile& file, const Person& person, const std::vector<Person>& people)
{
    std::vector<Person> found;
    for (const Person& one : people) {
        const auto judged = judgementOn(file, person, one);
        if (!judged)
            return judged.error();
        const bool isOther = *judged && !(*judged)->same;
        if (!isOther && personKey(one) != personKey(person))
            found.push_back(one);
    }
    return found;
}

/// Whoever else had their card of before, unless two personal numbers or the ward tell them apart.
Result<std::vector<Person>> withTheirOldNumber(const WardFile& file, const Person& person)
{
    auto people = peopleWithOldNumber(file, person.oldNumber);
    if (!people)
        return people;
    std::erase_if(*people, [&](const Person& one) {
        return !person.personalNumber.isEmpty() && !one.personalNumber.isEmpty();
    });
    return notHeldForAnother(file, person, *people);
}

/// Who may be them.
Result<std::vector<Person>> likelyThem(const WardFile& file, const Person& person)
{
    const auto similar = similarPeople(file, person);
    if (!similar)
        return similar.error();
    auto likely = withTheirOldNumber(file, person);
    if (!likely)
        return likely;
    for (const SimilarPerson& one : *similar)
        if (mayBeThem(person, one)
            && !std::ranges::count(*likely, personKey(one.person), personKey))
            likely->push_back(one.person);
    return likely;
}

/// Whoever has one of their papers under their name and birth is them, whatever card came later.
Result<std::vector<Person>> byTheirPapers(const WardFile& file, const Person& person)
{
    std::vector<Person> alike;
    for (QString Person::*paper : {&Person::oldNumber, &Person::passport}) {
        const auto holders = holdersOf(file, {paper, person.*paper});
        if (!holders)
            return holders.error();
        for (const PaperHolder& one : *holders)
            if (isNamedAlike(one.person, person)
                && agree(one.person.dateOfBirth, person.dateOfBirth))
                alike.push_back(one.person);
    }
    return notHeldForAnother(file, person, alike);
}

Outcome addKeys(
    std::vector<KnownAs>& known, const WardFile& file, const Person& person, bool isLikely)
{
    const QString key = personKey(person);
    if (key.isEmpty())
        return Done{}; // a name alone is nobody
    const auto keys = sameAs(file, key);
    if (!keys)
        return keys.error();
    known.push_back({*keys, isLikely});
    return Done{};
}
} // namespace

Result<std::vector<KnownAs>> knownAs(const WardFile& file, const Concerned& concerned)
{
    std::vector<KnownAs> known;
    if (const auto own = addKeys(known, file, concerned.person, false); !own)
        return own.error();
    const auto others = concerned.isActing ? byTheirPapers(file, concerned.person)
                                           : likelyThem(file, concerned.person);
    if (!others)
        return others.error();
    for (const Person& one : *others)
        if (const auto added = addKeys(known, file, one, !concerned.isActing); !added)
            return added.error();
    return known;
}

} // namespace motcua
