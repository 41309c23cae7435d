#include "core/dossier/despite.h"
#include "core/identity/personalnumber.h"
#include "core/office/call.h"
#include "core/registers/registers.h"
#include "core/store/people.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostEarlier = 50;

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

namespace {
const Register* bookOf(const Procedure* procedure)
{
    return procedure && procedure->numbering ? findRegister(procedure->numbering->registerId)
                                             : nullptr;
}
} // namespace

bool Office::certifiesPeople(const Procedure* procedure)
{
    const Register* book = bookOf(procedure);
    return book && book->certifiesPeople;
}

CivilEvent Office::civilEventOf(const Procedure* procedure)
{
    constexpr std::array kEvents{std::pair{u"birth", CivilEvent::birth},
        std::pair{u"marriage", CivilEvent::marriage}, std::pair{u"marital", CivilEvent::marital},
        std::pair{u"death", CivilEvent::death}};
    const Register* book = bookOf(procedure);
    for (const auto& [name, event] : kEvents)
        if (book && book->event == name)
            return event;
    return CivilEvent::none;
}

namespace {
/// It came before, or was decided first; the dossier itself does neither.
bool isBefore(const DossierRow& row, const Dossier* self)
{
    if (!self)
        return true;
    constexpr std::array kDecided{State::approved, State::done, State::handedOver};
    const bool decided = std::ranges::find(kDecided, row.state) != kDecided.end();
    const bool earlier = row.receivedAt == self->receivedAt ? row.id < self->id
                                                            : row.receivedAt < self->receivedAt;
    return row.id != self->id && (decided || earlier);
}

/// The dossier as it will be, of acts before which earlier ones are asked; a decision asks only
/// where something is registered of somebody.
std::optional<Intake> intakeAfter(const Dossier& dossier, const Act& act, CivilEvent event)
{
    switch (act.command) {
    case Command::amend:
    case Command::accept:
        return act.amended;
    case Command::correct:
        return intakeOf(foldContent(dossier, act.changes));
    case Command::confirmCorrection:
        return intakeOf(
            foldContent(dossier, dossier.correction ? dossier.correction->changes : QJsonObject()));
    case Command::submit:
    case Command::approve:
        return event == CivilEvent::none ? std::nullopt : std::optional(intakeOf(dossier));
    default:
        return std::nullopt;
    }
}

/// When a parent died stands in the dossier of their death.
void addParent(
    EarlierDossier& earlier, const Concerned& concerned, const Office& office, DossierId id)
{
    earlier.parentAs = concerned.parentAs;
    earlier.childBorn = concerned.childBorn;
    const bool died = !earlier.parentAs.isEmpty() && earlier.event == CivilEvent::death;
    if (const auto dossier = died ? office.dossier(id) : Result<Dossier>(Dossier()))
        earlier.diedOn = QDate::fromString(dossier->answers[u"diedOn"_s].toString(), Qt::ISODate);
}
} // namespace

Outcome Office::addEarlier(Facts& facts, const Dossier& dossier, const Act& act) const
{
    const CivilEvent event = civilEventOf(facts.procedure);
    const auto intake = intakeAfter(dossier, act, event);
    if (!intake)
        return Done{};
    auto earlier = earlierConcerned(*facts.procedure, *intake, &dossier);
    if (!earlier)
        return earlier.error();
    facts.civilEvent = event;
    facts.earlier = *std::move(earlier);
    return Done{};
}

Result<std::vector<EarlierDossier>> Office::earlierConcerned(
    const Procedure& procedure, const Intake& intake, const Dossier* self) const
{
    std::vector<EarlierDossier> earlier;
    for (const Concerned& concerned : concernedBy(civilEventOf(&procedure), intake)) {
        const QString key = personKey(concerned.person);
        if (key.isEmpty())
            continue; // a name alone is nobody
        const auto keys = sameAs(*m_file, key);
        if (!keys)
            return keys.error();
        const auto dossiers = dossiersNaming(*m_file, *keys, kMostEarlier);
        if (!dossiers)
            return dossiers.error();
        for (const NamingDossier& one : *dossiers) {
            const DossierRow& row = one.row;
            const QDate day = row.receivedAt.localDate();
            const Procedure* known = m_ward.catalogue.find(row.procedure, day);
            const CivilEvent event = civilEventOf(known);
            if (!isBefore(row, self))
                continue;
            for (const QString& role : one.roles) {
                earlier.push_back({concerned.person.fullName, role, event, row.state, row.code, day,
                    concerned.isActing, row.approvedAt});
                addParent(earlier.back(), concerned, *this, row.id);
            }
        }
    }
    return earlier;
}

Reasons Office::warningsOfPerson(const PersonRecord& record) const
{
    std::vector<EarlierDossier> earlier;
    for (const NamingDossier& one : record.dossiers) {
        const QDate day = one.row.receivedAt.localDate();
        const CivilEvent event = civilEventOf(m_ward.catalogue.find(one.row.procedure, day));
        for (const QString& role : one.roles)
            earlier.push_back(
                {record.facts.now.fullName, role, event, one.row.state, one.row.code, day, true});
    }
    return civilWarnings(CivilEvent::none, earlier);
}

Result<Reasons> Office::civilWarningsFor(
    const Procedure& procedure, const Intake& intake, const Dossier* self) const
{
    const auto earlier = earlierConcerned(procedure, intake, self);
    return earlier ? Result<Reasons>(civilWarnings(civilEventOf(&procedure), *earlier))
                   : Result<Reasons>(earlier.error());
}

/// What earlier dossiers say against a registration that is not decided yet.
Reasons Office::saidAgainst(const Dossier& dossier) const
{
    Act decision;
    decision.command = Command::approve;
    Facts facts;
    facts.procedure = procedureOf(dossier);
    return addEarlier(facts, dossier, decision) ? civilWarnings(facts.civilEvent, facts.earlier)
                                                : Reasons();
}

Reasons Office::mustBeAnsweredFor(const Dossier& dossier, Command command) const
{
    Act act;
    act.command = command;
    Facts facts;
    facts.procedure = procedureOf(dossier);
    facts.now = now();
    return addEarlier(facts, dossier, act) ? unanswered(dossier, command, facts) : Reasons();
}

Reasons Office::warningsBeforeDecision(const Dossier& dossier) const
{
    Reasons warnings = dossier.warnings;
    for (const Reason& more : saidAgainst(dossier))
        if (!std::ranges::count(warnings, more))
            warnings.push_back(more);
    const Reasons why = submittedDespite(dossier);
    warnings.insert(warnings.end(), why.begin(), why.end());
    return warnings;
}

} // namespace motcua
