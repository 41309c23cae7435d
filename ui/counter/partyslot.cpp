#include "ui/counter/partyslot.h"

#include "core/base/text.h"
#include "core/identity/personalnumber.h"
#include "core/wording/names.h"
#include "core/wording/wording.h"
#include "ui/counter/personfields.h"
#include "ui/person/duplicatecard.h"
#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/personcard.h"

#include <QApplication>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "Nữ · 05/08/1987 · •••• 9876"
QString factsOf(const Person& person)
{
    QStringList facts;
    if (person.sex)
        facts += name(*person.sex, language());
    facts += person.dateOfBirth.toString();
    if (!person.personalNumber.isEmpty())
        facts += u"•••• "_s + lastFourDigits(person.personalNumber);
    facts += person.phone;
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString headOf(const Party& party)
{
    if (party.organisation.isEmpty() || party.person.fullName.isEmpty())
        return party.displayName();
    return party.organisation + u" – "_s + party.person.fullName;
}

Beside besideOf(const QString& role)
{
    if (role == u"applicant")
        return Beside::nothing;
    return role == u"submitter" ? Beside::authorisation : Beside::relation;
}
} // namespace

PartySlot::PartySlot(const QString& role, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_role(role)
    , m_duplicate(new DuplicateCard)
    , m_card(new PersonCard(label))
    , m_warning(Label::wrapping({}, Look::small))
    , m_toOrigin(new LinkButton(tr("The register asks for the ethnicity: type it in")))
    , m_fields(new PersonFields(besideOf(role)))
{
    setObjectName(role);
    m_warning->setTone(Tone::dueSoon);
    m_warning->setObjectName(u"warnings"_s);
    m_toOrigin->setObjectName(u"toOrigin"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Size::kHalfGap);
    column->addWidget(m_card);
    column->addWidget(m_warning);
    column->addWidget(m_toOrigin, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    column->addWidget(m_duplicate);
    m_fields->hide();
    m_duplicate->hide();
    m_warning->hide();
    m_toOrigin->hide();
    connect(m_toOrigin, &QAbstractButton::clicked, this, &PartySlot::editOrigin);
    connect(m_card, &PersonCard::editRequested, this, &PartySlot::edit);
    connect(m_card, &PersonCard::historyRequested, this, &PartySlot::historyRequested);
    connect(m_fields, &PersonFields::changed, this, &PartySlot::showPerson);
    connect(m_fields, &PersonFields::changed, this, &PartySlot::changed);
}

bool PartySlot::hasFocusInside() const
{
    return isAncestorOf(QApplication::focusWidget());
}

Outcome PartySlot::takeScan(const QString& scan, QDate today)
{
    const auto card = readCard(scan, today);
    if (!card) {
        m_card->showError(sentence(card.error(), language()));
        return card.error();
    }
    m_dossiers = 0;
    setCard(scan, *card);
    return Done{};
}

void PartySlot::setCard(const QString& scan, const CitizenCard& card)
{
    m_scan = scan;
    m_scanned = personOf(card);
    m_warnings = card.warnings;
    m_fields->setIdentity(m_scanned);
    m_fields->clearErrors();
    showPerson();
    Q_EMIT changed();
}

void PartySlot::forgetCard()
{
    m_scan.clear();
    m_scanned = {};
    m_warnings.clear();
    m_dossiers = 0;
}

QJsonObject PartySlot::json() const
{
    if (m_scan.isEmpty() || !m_fields->saysIdentityOf(m_scanned))
        return m_fields->json();
    return m_fields->withContact({{u"scan"_s, m_scan}}, m_scanned.address);
}

void PartySlot::setJson(const QJsonObject& party, QDate today)
{
    forgetCard();
    m_fields->setJson(party);
    const QJsonObject person
        = party.contains(u"organisation"_s) ? party[u"representative"_s].toObject() : party;
    if (const auto card = readCard(person[u"scan"_s].toString(), today)) {
        const QString address = party[u"address"_s].toString();
        Person known = personOf(*card);
        known.address = address.isEmpty() ? known.address : address;
        setCard(person[u"scan"_s].toString(), *card);
        m_fields->setIdentity(known);
    }
    showPerson();
}

void PartySlot::clear()
{
    setJson({}, {});
    m_fields->clearErrors();
    m_fields->hide();
}

Party PartySlot::party() const
{
    Faults faults;
    JsonReader reader(json(), {}, faults);
    return readParty(reader, m_role, faults);
}

void PartySlot::setHistory(int dossiers)
{
    m_dossiers = dossiers;
    showPerson();
}

void PartySlot::setDuplicate(
    const std::optional<SimilarPerson>& similar, const QString& latest, const QString& judged)
{
    m_duplicate->setVisible(similar.has_value());
    if (similar)
        m_duplicate->show({party().person, *similar, tr("As typed here"), tr("As known"), latest,
            judged, true, true, !similar->isOpen()});
}

void PartySlot::takeOver(const Person& known)
{
    m_fields->fillUp(known);
}

void PartySlot::setAsksOrigin(bool asks)
{
    m_asksOrigin = asks;
    m_fields->setAsksOrigin(asks);
    showPerson();
}

void PartySlot::setLabel(const QString& label)
{
    m_card->setRole(label);
}

void PartySlot::showEditKey(const QKeySequence& key)
{
    m_card->showEditKey(key);
}

void PartySlot::showPerson()
{
    const Party now = party();
    tellPerson();
    const bool scanned = now.person.scanned;
    const Reasons warnings = scanned ? m_warnings : numberWarnings(now.person);
    m_warning->setText(sentences(warnings, language()));
    m_warning->setVisible(!warnings.empty());
    m_toOrigin->setVisible(m_asksOrigin && !now.person.fullName.isEmpty()
        && now.person.ethnicity.isEmpty() && !isEditing());
    if (now.displayName().isEmpty())
        return m_card->showEmpty();
    const Pill badge = !scanned ? Pill{Tone::neutral, tr("typed by hand")}
        : warnings.empty()      ? Pill{Tone::info, tr("card scanned")}
                                : Pill{Tone::dueSoon, tr("scanned, to be compared")};
    const QString history = m_dossiers > 0 ? tr("%1 dossiers before").arg(m_dossiers) : QString();
    m_card->showPerson({headOf(now), factsOf(now.person), now.person.address, badge, history});
}

void PartySlot::tellPerson()
{
    const Person signs = signsOf(party().person);
    if (signs == m_told)
        return;
    if (personKey(signs) != personKey(m_told))
        m_dossiers = 0;
    m_told = signs;
    Q_EMIT personChanged();
}

void PartySlot::edit()
{
    m_fields->show();
    m_toOrigin->hide();
    m_fields->focusFirst();
}

void PartySlot::editOrigin()
{
    edit();
    m_fields->focusOrigin();
    Q_EMIT grown(m_fields);
}

bool PartySlot::isEditing() const
{
    return m_fields->isVisibleTo(this);
}

bool PartySlot::foldDuplicate()
{
    return m_duplicate->fold();
}

void PartySlot::closeEdit()
{
    m_fields->hide();
    showPerson();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

QWidget* PartySlot::firstFocus() const
{
    return m_card->findChild<ActionButton*>(u"edit"_s);
}

void PartySlot::showError(const QString& field, const QString& error)
{
    if (isEmpty() && field.isEmpty()) {
        m_card->showError(error);
        firstFocus()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_fields->show();
    if (!m_fields->setError(field, error))
        m_fields->focusFirst();
}

void PartySlot::clearErrors()
{
    m_fields->clearErrors();
}

} // namespace motcua
