#include "core/base/text.h"
#include "core/dossier/despite.h"
#include "core/identity/personalnumber.h"
#include "core/office/call.h"
#include "core/store/paperholders.h"
#include "core/store/people.h"

#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// `known` of a dossier beside `person`; of which number, "" where none is shared.
Reason namedElsewhere(const QString& id, const QString& number, const Person& person,
    const Person& known, const DossierRow& latest)
{
    QJsonObject values{
        {u"name"_s, person.fullName}, {u"known"_s, known.fullName}, {u"code"_s, latest.code}};
    if (!number.isEmpty())
        values[u"number"_s] = number;
    if (const QString born = known.dateOfBirth.toIso(); !born.isEmpty())
        values[u"born"_s] = born;
    return {id, values, {}};
}

Reason knownOtherwise(const Person& person, const SimilarPerson& one)
{
    const bool sameNumber = one.likeness == Likeness::sameNumber;
    return namedElsewhere(sameNumber ? u"numberKnownOtherwise"_s : u"personLooksKnown"_s,
        sameNumber ? person.personalNumber : QString(), person, one.person, one.latest);
}

/// Whoever stands in two roles of a request is told of once, however each role writes the name.
bool saysTheSame(const Reason& a, const Reason& b)
{
    const auto folds = [](const Reason& reason) {
        QJsonObject values = reason.values;
        for (const QString& key : {u"name"_s, u"known"_s})
            values[key] = folded(values[key].toString());
        return values;
    };
    return a.id == b.id && folds(a) == folds(b);
}

void addOnce(Reasons& warnings, const Reason& warning)
{
    if (std::ranges::none_of(
            warnings, [&](const Reason& said) { return saysTheSame(said, warning); }))
        warnings.push_back(warning);
}

/// The ward has said whether they are one, or their personal number says that they are: then what
/// differs is told of that.
Result<bool> isDecided(const WardFile& file, const Person& a, const Person& b)
{
    if (!a.personalNumber.isEmpty() && a.personalNumber == b.personalNumber)
        return true;
    const QString key = personKey(b);
    const auto judged = judgementOn(file, a, b);
    const auto joined = sameAs(file, personKey(a));
    if (!judged || !joined)
        return judged ? joined.error() : judged.error();
    return judged->has_value() || (!key.isEmpty() && joined->contains(key));
}

struct OwnPaper
{
    QString Person::*number;
    const char* reason; ///< where somebody else has it
};
constexpr std::array kPapers{OwnPaper{&Person::oldNumber, "oldNumberKnownOtherwise"},
    OwnPaper{&Person::passport, "passportKnownOtherwise"}};

/// Who has the person's paper under another name: it is written wrong, or they are one.
Outcome addPaperHolders(
    Reasons& warnings, const WardFile& file, const Person& person, std::optional<DossierId> self)
{
    for (const OwnPaper& paper : kPapers) {
        const QString& number = person.*paper.number;
        const auto holders = otherHoldersOf(file, {paper.number, number}, person, self);
        if (!holders)
            return holders.error();
        for (const PaperHolder& one : *holders) {
            const auto decided = isDecided(file, person, one.person);
            if (!decided)
                return decided.error();
            if (!*decided)
                addOnce(warnings,
                    namedElsewhere(
                        QString::fromLatin1(paper.reason), number, person, one.person, one.latest));
        }
    }
    return Done{};
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

Result<Reasons> Office::peopleKnownOtherwise(
    const Intake& intake, std::optional<DossierId> self) const
{
    std::vector<Person> people{intake.applicant.person};
    if (intake.submitter)
        people.push_back(intake.submitter->person);
    for (const Party& party : intake.parties)
        people.push_back(party.person);
    Reasons warnings;
    for (const Person& person : people) {
        const auto similar = similarPeople(*m_file, person, self);
        if (!similar)
            return similar.error();
        for (const SimilarPerson& one : *similar)
            if (one.isOpen())
                addOnce(warnings, knownOtherwise(person, one));
        if (const auto added = addPaperHolders(warnings, *m_file, person, self); !added)
            return added.error();
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
