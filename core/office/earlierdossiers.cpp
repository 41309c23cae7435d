#include "core/dossier/despite.h"
#include "core/dossier/familychecks.h"
#include "core/office/call.h"
#include "core/office/knownas.h"
#include "core/registers/registers.h"
#include "core/store/people.h"

// What the ward's earlier dossiers say of those whom a dossier is about.

namespace motcua {
using namespace Qt::StringLiterals;

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

/// The dossier as it will be, of acts before which earlier ones are asked: who acts in it, signs,
/// becomes a parent or is registered may have died since it was received.
std::optional<Intake> intakeAfter(
    const Dossier& dossier, const Act& act, const Procedure* procedure)
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
    case Command::forward:
    case Command::approve:
        return procedure ? std::optional(intakeOf(dossier)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// The whole date of birth of the child of a birth; invalid where it is not told.
QDate childBornIn(const Dossier& dossier)
{
    const auto child = std::ranges::find(dossier.parties, u"child"_s, &Party::role);
    return child == dossier.parties.end() ? QDate() : child->person.dateOfBirth.date();
}

/// When a parent died stands in the dossier of their death, when a mother had another child in that
/// of its birth.
void addParent(
    EarlierDossier& earlier, const Concerned& concerned, const Office& office, DossierId id)
{
    earlier.parentAs = concerned.parentAs;
    earlier.childBorn = concerned.childBorn;
    const QString mother = u"mother"_s;
    const bool died = !earlier.parentAs.isEmpty() && earlier.event == CivilEvent::death
        && earlier.role == u"deceased";
    const bool gaveBirth = earlier.parentAs == mother && earlier.event == CivilEvent::birth
        && earlier.role == mother && isToldApart(concerned.person);
    const auto dossier = died || gaveBirth ? office.dossier(id) : Result<Dossier>(Dossier());
    if (dossier && died)
        earlier.diedOn = QDate::fromString(dossier->answers[u"diedOn"_s].toString(), Qt::ISODate);
    if (dossier && gaveBirth)
        earlier.siblingBorn = childBornIn(*dossier);
}
} // namespace

Outcome Office::addEarlier(Facts& facts, const Dossier& dossier, const Act& act) const
{
    const auto intake = intakeAfter(dossier, act, facts.procedure);
    if (!intake)
        return Done{};
    auto earlier = earlierConcerned(*facts.procedure, *intake, &dossier);
    if (!earlier)
        return earlier.error();
    facts.civilEvent = civilEventOf(facts.procedure);
    facts.earlier = *std::move(earlier);
    return Done{};
}

namespace {
/// A dossier before the one in hand, of somebody or of who may be them.
struct NamedBefore
{
    NamingDossier dossier;
    bool isLikely = false;
};

Result<std::vector<NamedBefore>> namedBefore(
    const WardFile& file, const Concerned& concerned, const Dossier* self)
{
    const auto people = knownAs(file, concerned);
    if (!people)
        return people.error();
    std::vector<NamedBefore> found;
    for (const KnownAs& known : *people) {
        const auto dossiers = eventsNaming(file, known.keys);
        if (!dossiers)
            return dossiers.error();
        for (const NamingDossier& one : *dossiers)
            if (isBefore(one.row, self))
                found.push_back({one, known.isLikely});
    }
    return found;
}
} // namespace

Result<std::vector<EarlierDossier>> Office::earlierConcerned(
    const Procedure& procedure, const Intake& intake, const Dossier* self) const
{
    std::vector<EarlierDossier> earlier;
    const auto add = [&](const NamedBefore& one, const Concerned& concerned) {
        const DossierRow& row = one.dossier.row;
        const QDate day = row.receivedAt.localDate();
        const CivilEvent event = civilEventOf(m_ward.catalogue.find(row.procedure, day));
        for (const QString& role : one.dossier.roles) {
            earlier.push_back({concerned.person.fullName, role, event, row.state, row.code, day,
                concerned.isActing, row.approvedAt, one.isLikely});
            addParent(earlier.back(), concerned, *this, row.id);
        }
    };
    for (const Concerned& concerned : concernedBy(procedure, civilEventOf(&procedure), intake)) {
        const auto named = namedBefore(*m_file, concerned, self);
        if (!named)
            return named.error();
        for (const NamedBefore& one : *named)
            add(one, concerned);
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

SaidAgainst Office::saidAgainst(const Dossier& dossier, Command command) const
{
    Act act;
    act.command = command;
    Facts facts;
    facts.procedure = procedureOf(dossier);
    facts.now = now();
    static_cast<void>(addEarlier(facts, dossier, act)); // what cannot be read says nothing
    return saidBefore(dossier, command, facts);
}

} // namespace motcua
