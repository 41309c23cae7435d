#include "ui/counter/personhistory.h"

#include "core/wording/names.h"
#include "ui/counter/partyslot.h"
#include "ui/dossier/words.h"
#include "ui/person/duplicatecard.h"
#include "ui/person/judge.h"
#include "ui/person/persondossiers.h"
#include "ui/theme/language.h"

#include <QMenu>
#include <QPointer>

namespace motcua {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kMost = 20;
constexpr int kNameLength = 60;
constexpr auto kTypingRests = 300ms;

/// "12/11/2026  Chứng thực bản sao …  ·  Đã trả kết quả"
QString lineOf(const DossierRow& row)
{
    return row.receivedAt.localDate().toString(u"dd/MM/yyyy  "_s)
        + row.procedureName.left(kNameLength) + u"  ·  "_s + name(row.state, language());
}

std::vector<NamingDossier> dossiersOf(const Office& office, const QString& person)
{
    const auto people = sameAs(office.file(), person);
    return people ? dossiersNaming(office.file(), *people, kMost).valueOr({})
                  : std::vector<NamingDossier>();
}
} // namespace

PersonHistory::PersonHistory(Desk& desk, QWidget* page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
{
}

void PersonHistory::wire(PartySlot* slot)
{
    auto* rest = new QTimer(slot);
    rest->setObjectName(u"typingRests"_s);
    rest->setSingleShot(true);
    rest->setInterval(kTypingRests);
    DuplicateCard* notice = slot->duplicate();
    connect(rest, &QTimer::timeout, this, [this, slot] { ask(slot); });
    connect(notice, &DuplicateCard::answered, this, [this, slot](bool same) { judge(slot, same); });
    connect(notice, &DuplicateCard::opened, this, [this, notice] {
        Q_EMIT grown(notice);
        m_desk.write([key = personKey(notice->facts().similar.person), session = m_desk.session()](
                         Office& office) { return office.notePersonReading(key, session); });
    });
}

/// A card is looked up at once; who types is not disturbed.
void PersonHistory::look(PartySlot* slot)
{
    if (!slot->findChild<QTimer*>(u"typingRests"_s))
        wire(slot);
    auto* rest = slot->findChild<QTimer*>(u"typingRests"_s);
    slot->setDuplicate({});
    if (slot->isEditing())
        return rest->start();
    rest->stop();
    ask(slot);
}

/// One not decided on is asked about; else, where no number is typed, one known to be the same is
/// offered.
PersonHistory::Known PersonHistory::knownOf(const Office& office, const Person& person)
{
    Known known{int(dossiersOf(office, personKey(person)).size()), {}};
    const auto similar = similarPeople(office.file(), person).valueOr({});
    const auto open = std::ranges::find_if(similar, &SimilarPerson::isOpen);
    const auto same = std::ranges::find_if(similar, [](const SimilarPerson& one) {
        return one.isSame() && !one.person.personalNumber.isEmpty();
    });
    if (open != similar.end())
        known.similar = *open;
    else if (same != similar.end() && person.personalNumber.isEmpty())
        known.similar = *same;
    return known;
}

void PersonHistory::ask(PartySlot* slot)
{
    const Person person = slot->party().person;
    if (personKey(person).isEmpty())
        return Q_EMIT looked();
    m_desk.read([person](const Office& office) { return knownOf(office, person); })
        .then(this, [this, slot = QPointer(slot), person](const Known& known) {
            if (slot && signsOf(slot->party().person) == signsOf(person))
                tell(slot, known);
        });
}

void PersonHistory::tell(PartySlot* slot, const Known& known)
{
    Q_EMIT looked();
    slot->setHistory(known.dossiers);
    if (!known.similar)
        return slot->setDuplicate({});
    const WardState& ward = m_desk.ward();
    const auto& judged = known.similar->judged;
    slot->setDuplicate(known.similar, dossierWords(known.similar->latest, ward),
        judgedText(*known.similar, judged ? personName(ward, judged->by) : QString()));
    Q_EMIT grown(slot->duplicate());
    if (m_keyed == slot->duplicate())
        return;
    if (m_keyed)
        m_keyed->setKeyed(false);
    m_keyed = slot->duplicate();
    m_keyed->setKeyed(true);
}

/// The answer is kept; of one person the form takes what it lacks.
void PersonHistory::judge(PartySlot* slot, bool same)
{
    const Person typed = slot->party().person;
    const DuplicateFacts facts = slot->duplicate()->facts();
    const Person known = facts.similar.person;
    if (facts.isKnown)
        return takeOver(slot, known);
    m_desk.run(judgeCommand(typed, known, same))
        .then(this, [this, slot = QPointer(slot), known, same](const Result<Answer>& answer) {
            if (!answer)
                return Q_EMIT failed(answer.error());
            if (slot && same)
                takeOver(slot, known);
            else if (slot)
                close(slot);
        });
}

void PersonHistory::takeOver(PartySlot* slot, const Person& known)
{
    slot->foldDuplicate();
    slot->setDuplicate({});
    slot->takeOver(known);
    ask(slot);
}

void PersonHistory::close(PartySlot* slot)
{
    slot->foldDuplicate();
    slot->setDuplicate({});
    ask(slot);
}

void PersonHistory::open(PartySlot* slot)
{
    const QString person = personKey(slot->party().person);
    m_desk.read([person](const Office& office) { return dossiersOf(office, person); })
        .then(this, [this, slot = QPointer(slot)](const std::vector<NamingDossier>& dossiers) {
            if (slot)
                showMenu(slot, dossiers);
        });
}

void PersonHistory::showMenu(PartySlot* slot, const std::vector<NamingDossier>& dossiers)
{
    auto* menu = new QMenu(m_page);
    menu->setObjectName(u"historyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const NamingDossier& one : dossiers)
        menu->addAction(
            lineOf(one.row), this, [this, id = one.row.id] { Q_EMIT dossierRequested(id); });
    menu->addSeparator();
    menu->addAction(tr("The person's page"), this,
        [this, person = personKey(slot->party().person)] { Q_EMIT personRequested(person); });
    menu->addAction(tr("Edit the person"), slot, &PartySlot::edit);
    menu->popup(slot->mapToGlobal(slot->rect().bottomLeft()));
}

} // namespace motcua
