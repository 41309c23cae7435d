#include "core/dossier/personfacts.h"

#include "core/catalogue/legalsource.h"
#include "core/dossier/familychecks.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using Field = QString (*)(const Person&);
struct NamedField
{
    const char* name;
    Field text;
};
constexpr std::array kPersonFields{
    NamedField{"fullName", [](const Person& p) { return p.fullName; }},
    NamedField{"personalNumber", [](const Person& p) { return p.personalNumber; }},
    NamedField{"dateOfBirth", [](const Person& p) { return p.dateOfBirth.toIso(); }},
    NamedField{"sex", [](const Person& p) { return p.sex ? sexName(*p.sex) : QString(); }},
    NamedField{"address", [](const Person& p) { return p.address; }},
    NamedField{"phone", [](const Person& p) { return p.phone; }},
    NamedField{"ethnicity", [](const Person& p) { return p.ethnicity; }},
    NamedField{"nationality", [](const Person& p) { return p.nationality; }},
    NamedField{"passport", [](const Person& p) { return p.passport; }},
};

/// What is not known yet is taken from an older dossier.
void fillUp(Person& now, const Person& older)
{
    for (auto text : {&Person::fullName, &Person::personalNumber, &Person::oldNumber,
             &Person::address, &Person::phone, &Person::email, &Person::ethnicity,
             &Person::nationality, &Person::passport})
        if ((now.*text).isEmpty())
            now.*text = older.*text;
    const bool tellsMore = older.dateOfBirth.toIso().size() > now.dateOfBirth.toIso().size();
    if (tellsMore && agree(now.dateOfBirth, older.dateOfBirth))
        now.dateOfBirth = older.dateOfBirth;
    if (!now.sex)
        now.sex = older.sex;
}

void noteEarlier(PersonFacts& facts, const Person& said, const Dossier& dossier)
{
    for (const NamedField& field : kPersonFields) {
        const QString value = field.text(said);
        const QString name = QLatin1String(field.name);
        const bool known = std::ranges::any_of(facts.earlier,
            [&](const EarlierFact& fact) { return fact.field == name && fact.value == value; });
        const bool less = name == u"dateOfBirth" && agree(said.dateOfBirth, facts.now.dateOfBirth);
        if (!value.isEmpty() && value != field.text(facts.now) && !known && !less)
            facts.earlier.push_back({name, value, dossier.code, dossier.id, dossier.receivedAt});
    }
}

/// Who shows a number is who the card says: a name typed without one yields to it.
void fillFromCard(Person& now, const Person& said)
{
    if (said.personalNumber.isEmpty() || !now.personalNumber.isEmpty())
        return;
    now.personalNumber = said.personalNumber;
    now.fullName = said.fullName;
    now.dateOfBirth = said.dateOfBirth;
    now.sex = said.sex;
}

bool isSpouse(const QString& role)
{
    return role == u"husband" || role == u"wife";
}

/// Who brings the papers: the applicant, who submits for them, those who marry.
bool bringsPapers(const Party& party)
{
    return party.role == u"applicant" || party.role == u"submitter" || isSpouse(party.role);
}

void notePapers(PersonFacts& facts, const Dossier& dossier)
{
    for (const Paper& paper : dossier.papers) {
        const bool told = paper.kind == DocumentKind::shown && dossier.channel == Channel::online;
        if (paper.lookedUp || told)
            continue; // nothing was shown
        const bool known = std::ranges::any_of(facts.papers, [&](const ShownPaper& shown) {
            return shown.paper.name == paper.name && shown.paper.kind == paper.kind;
        });
        if (!known)
            facts.papers.push_back({paper, dossier.code, dossier.id, dossier.receivedAt});
    }
}

const QString kDeceased = u"deceased"_s;
const QString kChild = u"child"_s;

/// Of the child's mother or father; "" where it says nothing against the birth.
QString parentsWarningId(CivilEvent event, const EarlierDossier& earlier)
{
    const bool died = earlier.event == CivilEvent::death && earlier.role == kDeceased;
    if (event == CivilEvent::birth && gaveBirthTooNear(earlier))
        return kGaveBirth;
    return event == CivilEvent::birth && died && hadDiedBefore(earlier)
        ? earlier.parentAs + u"DiedBefore"_s
        : QString();
}

QString diedId(CivilEvent event, const EarlierDossier& earlier)
{
    return event == CivilEvent::death && !earlier.isActing ? u"deathRegistered"_s : u"personDied"_s;
}

/// "" where it says nothing against the event.
QString sureId(CivilEvent event, const EarlierDossier& earlier)
{
    if (!earlier.parentAs.isEmpty())
        return parentsWarningId(event, earlier);
    const bool born = earlier.event == CivilEvent::birth && earlier.role == kChild;
    if (event == CivilEvent::birth && !earlier.isActing)
        return born ? u"birthRegistered"_s : QString(); // whoever lived was born
    const bool died = earlier.event == CivilEvent::death && earlier.role == kDeceased;
    const bool married = earlier.event == CivilEvent::marriage && isSpouse(earlier.role);
    if (died)
        return diedId(event, earlier);
    if (earlier.isActing)
        return {};
    if (married && !isFinal(earlier.state))
        return u"marriageOpen"_s;
    return married && event != CivilEvent::death ? u"marriedBefore"_s : QString();
}

const QString kMaybe = u"maybe"_s;

/// "maybeDeathRegistered": of somebody who is only alike.
QString likelyId(const QString& sure)
{
    return kMaybe + sure.left(1).toUpper() + sure.mid(1);
}

QString warningId(CivilEvent event, const EarlierDossier& earlier)
{
    const QString sure = sureId(event, earlier);
    return earlier.isLikely && !sure.isEmpty() ? likelyId(sure) : sure;
}

bool says(const Reason& warning, const QString& id)
{
    return warning.id == id || warning.id == likelyId(id);
}
} // namespace

std::vector<Party> partiesOf(const Dossier& dossier, const QStringList& keys)
{
    std::vector<Party> all{dossier.applicant};
    all.back().role = u"applicant"_s;
    if (dossier.submitter) {
        all.push_back(*dossier.submitter);
        all.back().role = u"submitter"_s;
    }
    all.insert(all.end(), dossier.parties.begin(), dossier.parties.end());
    std::erase_if(all, [&](const Party& party) { return !keys.contains(personKey(party.person)); });
    return all;
}

PersonFacts personFacts(const std::vector<Dossier>& newestFirst, const QStringList& keys)
{
    PersonFacts facts;
    for (const Dossier& dossier : newestFirst)
        for (const Party& party : partiesOf(dossier, keys))
            fillFromCard(facts.now, party.person);
    for (const Dossier& dossier : newestFirst)
        for (const Party& party : partiesOf(dossier, keys))
            fillUp(facts.now, party.person);
    for (const Dossier& dossier : newestFirst) {
        const std::vector<Party> theirs = partiesOf(dossier, keys);
        for (const Party& party : theirs)
            noteEarlier(facts, party.person, dossier);
        if (std::ranges::any_of(theirs, bringsPapers))
            notePapers(facts, dossier);
    }
    return facts;
}

Reasons civilWarnings(CivilEvent event, const std::vector<EarlierDossier>& earlier)
{
    Reasons warnings;
    for (const EarlierDossier& one : earlier) {
        const QString id = stands(one.state) ? warningId(event, one) : QString();
        const Reason warning{id,
            {{u"name"_s, one.name}, {u"code"_s, one.code},
                {u"on"_s, one.received.toString(Qt::ISODate)}},
            {}};
        if (!id.isEmpty() && !std::ranges::count(warnings, warning))
            warnings.push_back(warning);
    }
    return warnings;
}

bool isSure(const Reason& civilWarning)
{
    return !civilWarning.id.startsWith(kMaybe);
}

Reasons toVerify(
    CivilEvent event, const Reasons& warnings, const std::vector<Paper>& papers, QDate day)
{
    const QStringList proofs = textsOn(u"endOfMarriage"_s, u"papers"_s, day);
    const bool ended = std::ranges::any_of(
        papers, [&](const Paper& paper) { return proofs.contains(paper.id); });
    Reasons found;
    for (const Reason& warning : warnings) {
        const bool open = says(warning, u"marriageOpen"_s) && event == CivilEvent::death;
        if (!open && !(says(warning, u"marriedBefore"_s) && ended))
            found.push_back(warning);
    }
    return found;
}

Reasons registersTwice(CivilEvent event, const Reasons& warnings)
{
    const auto ofBoth = [&](const Reason& one) {
        return std::ranges::any_of(warnings, [&](const Reason& other) {
            return other.id == one.id && other.values[u"code"_s] == one.values[u"code"_s]
                && other.values[u"name"_s] != one.values[u"name"_s];
        });
    };
    Reasons twice;
    for (const Reason& one : warnings) {
        const bool married = one.id == u"marriageOpen" || one.id == u"marriedBefore";
        const bool couple = event == CivilEvent::marriage && married && ofBoth(one);
        if (couple || one.id == u"birthRegistered" || one.id == u"deathRegistered")
            twice.push_back(one);
    }
    return twice;
}

bool actsHimself(const QString& role)
{
    static const QStringList roles{u"signer"_s, u"otherParty"_s, u"guardian"_s, u"heir"_s};
    return roles.contains(role);
}

bool isToldApart(const Person& person)
{
    return !person.personalNumber.isEmpty() || person.dateOfBirth.isComplete();
}

namespace {
/// That the event is about them.
bool isRegistered(CivilEvent event, const Party& party)
{
    const bool born = event == CivilEvent::birth && party.role == kChild;
    const bool dead = event == CivilEvent::death && party.role == kDeceased;
    return born || dead || (event == CivilEvent::marriage && isSpouse(party.role));
}
} // namespace

std::vector<Concerned> concernedBy(
    const Procedure& procedure, CivilEvent event, const Intake& intake)
{
    std::vector<Concerned> people;
    const auto add = [&](const Person& person, bool isActing) {
        if (!isActing || isToldApart(person))
            people.push_back({person, isActing});
    };
    add(intake.applicant.person, event != CivilEvent::marital);
    if (intake.submitter)
        add(intake.submitter->person, true);
    for (const Party& party : intake.parties)
        if (isRegistered(event, party) || actsHimself(party.role))
            add(party.person, !isRegistered(event, party));
    const std::vector<Concerned> parents = parentsConcerned(procedure, event, intake);
    people.insert(people.end(), parents.begin(), parents.end());
    return people;
}

} // namespace motcua
