#pragma once
#include "core/dossier/intake.h"
#include "core/identity/personkey.h"

namespace motcua {

/// What a dossier said of a person and the newest one says no more.
struct EarlierFact
{
    QString field; ///< as readParty() names it
    QString value; ///< as it is written: an ISO date, "female"
    QString code; ///< of the newest dossier that said so
    DossierId dossier;
    Instant at; ///< its receipt

    bool operator==(const EarlierFact&) const = default;
};

/// A paper that a person showed with a dossier.
struct ShownPaper
{
    Paper paper;
    QString code;
    DossierId dossier;
    Instant at;

    bool operator==(const ShownPaper&) const = default;
};

/// A person as the dossiers that name them tell it.
struct PersonFacts
{
    /// Of each fact what was said last; name, birth and sex as last said with a personal number, of
    /// a date that agrees the whole one.
    Person now;
    std::vector<EarlierFact> earlier; ///< newest first, each once
    std::vector<ShownPaper>
        papers; ///< brought by this person; newest first, each name and kind once
};

/// The parties of a dossier that are one of these people (personKey()), each role once.
std::vector<Party> partiesOf(const Dossier& dossier, const QStringList& keys);
/// Joins what dossiers say; pure.
PersonFacts personFacts(const std::vector<Dossier>& newestFirst, const QStringList& keys);

/// An event of civil status whose register tells it from others (data/registers.json).
enum class CivilEvent
{
    none,
    birth,
    marriage,
    marital, ///< a confirmation of marital status
    death
};

/// A dossier received before that names somebody of the one now taken in.
struct EarlierDossier
{
    QString name; ///< of the person
    QString role; ///< theirs in it
    CivilEvent event = CivilEvent::none; ///< that its procedure registers
    State state = State::received;
    QString code;
    QDate received;
    bool isActing = false; ///< of who asks or signs now: only that they have died matters
    std::optional<Instant> approvedAt = {};
    bool isLikely = false; ///< of somebody of their name and birth: whether it is them is not sure
    QString parentAs = {}; ///< "mother", "father" of whose birth is registered now; "": neither
    QDate diedOn = {}; ///< of a parent: by a dossier of their death
    QDate childBorn = {}; ///< of a parent: the latest day that is told
    QDate siblingBorn = {}; ///< of a mother: by a dossier of another birth of hers
};
/// What earlier dossiers say against registering `event`. Of a death: that the deceased stands in a
/// register of deaths already or is about to (deathRegistered), and that their marriage is still
/// being registered (marriageOpen). Of a birth: that the child's stands in a dossier already
/// (birthRegistered), and that a parent had died too long before (motherDiedBefore,
/// fatherDiedBefore), or the mother had another child too near that day (motherGaveBirth). Of a
/// marriage or a confirmation of marital status: that the
/// person has died (personDied), is being married (marriageOpen) or was (marriedBefore). Refused,
/// rejected and stopped dossiers count for nothing. Of who acts in whatever request: personDied.
/// Where it is not sure whether it is them: maybeDeathRegistered …
Reasons civilWarnings(CivilEvent event, const std::vector<EarlierDossier>& earlier);
/// Whether it is them is sure.
bool isSure(const Reason& civilWarning);
/// Those of them that must be verified before anything is registered. A marriage that ended is
/// shown by its paper, as the law of `day` has it (endOfMarriage); the marriage of somebody dead is
/// for their heirs to end.
Reasons toVerify(
    CivilEvent event, const Reasons& warnings, const std::vector<Paper>& papers, QDate day);
/// Those of them that are about the same registration: it would be made twice. Of a marriage, what
/// is said of both in one dossier.
Reasons registersTwice(CivilEvent event, const Reasons& warnings);
/// Somebody to be looked up for civilWarnings().
struct Concerned
{
    Person person;
    bool isActing = false;
    /// "mother", "father" of the child: that they had died before `childBorn` matters, of her other
    /// births near that day, too.
    QString parentAs = {};
    QDate childBorn = {};
};
/// The child; the deceased; husband and wife; of marital status the applicant; and of whatever
/// request those who act in it: who asks, who hands it in, who signs, whom it makes a parent. Of a
/// birth the parents, too (parentsConcerned()).
std::vector<Concerned> concernedBy(
    const Procedure& procedure, CivilEvent event, const Intake& intake);
/// A name and a year are those of many: who asks for something is not held for one who has died.
bool isToldApart(const Person& person);
/// Parties that stand there themselves: signer, the other party of a contract, guardian, heir.
bool actsHimself(const QString& role);

} // namespace motcua
