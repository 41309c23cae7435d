#include "ui/counter/personfields.h"

#include "core/identity/personkey.h"
#include "core/wording/names.h"
#include "ui/theme/language.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kFieldGap = 14;

void put(QJsonObject& json, const QString& key, const QString& value)
{
    if (!value.trimmed().isEmpty())
        json[key] = value.trimmed();
}

/// As the verb takes it; what is no date is told as it is typed.
QString isoOf(const QString& typed)
{
    const auto date = PartialDate::fromText(typed.trimmed());
    return date ? date->toIso() : typed.trimmed();
}

/// As readParty() names it.
QString keyOf(Beside beside)
{
    return beside == Beside::relation ? u"relation"_s : u"authorisation"_s;
}

QString shownDate(const QString& iso)
{
    const auto date = PartialDate::fromIso(iso);
    return date ? date->toString() : iso;
}
} // namespace

PersonFields::PersonFields(Beside beside, QWidget* parent)
    : QWidget(parent)
    , m_name(text(u"fullName"_s, tr("Full name"), 100))
    , m_number(text(u"personalNumber"_s, tr("Personal number"), 12))
    , m_birth(text(u"dateOfBirth"_s, tr("Date or year of birth"), 10))
    , m_sex(new ChoiceField)
    , m_phone(text(u"phone"_s, tr("Phone"), 20))
    , m_email(text(u"email"_s, tr("E-mail"), 100))
    , m_address(text(u"address"_s, tr("Address"), 300))
    , m_asksOrigin(new CheckRow(tr("Ethnicity, nationality, identity paper")))
    , m_ethnicity(text(u"ethnicity"_s, tr("Ethnicity"), 50))
    , m_nationality(text(u"nationality"_s, tr("Nationality"), 50))
    , m_passport(text(u"passport"_s, tr("Passport number"), 20))
    , m_idPaper(new ChoiceField)
    , m_isOrganisation(new CheckRow(tr("On behalf of an organisation")))
    , m_organisation(text(u"organisation"_s, tr("Organisation"), 200))
    , m_taxCode(text(u"taxCode"_s, tr("Tax code"), 14))
    , m_beside(beside)
    , m_besideText(text(keyOf(beside),
          beside == Beside::relation ? tr("What the applicant is to this person")
                                     : tr("Authorisation"),
          200))
{
    m_sex->setObjectName(u"sex"_s);
    m_sex->addChoice({}, tr("not given"));
    for (const Sex sex : {Sex::male, Sex::female})
        m_sex->addChoice(sexName(sex), name(sex, language()));
    m_labelled.emplace_back(u"sex"_s, new LabelledField(tr("Sex"), m_sex));
    offerPapers();
    m_birth->setPlaceholderText(tr("dd/mm/yyyy or yyyy"));
    m_nationality->setPlaceholderText(tr("Vietnam, where a card of ours is shown"));
    m_asksOrigin->setObjectName(u"asksOrigin"_s);
    m_isOrganisation->setObjectName(u"isOrganisation"_s);
    connect(m_sex, &ChoiceField::chosenChanged, this, &PersonFields::changed);
    connect(m_isOrganisation, &QAbstractButton::toggled, this, &PersonFields::showOrganisation);
    connect(m_asksOrigin, &QAbstractButton::toggled, this, &PersonFields::showOrigin);
    buildLayout();
    showOrigin(false);
    showOrganisation(false);
}

TextField* PersonFields::text(const QString& name, const QString& label, int limit)
{
    auto* field = new TextField(limit);
    field->setObjectName(name);
    m_labelled.emplace_back(name, new LabelledField(label, field));
    connect(field, &QLineEdit::textChanged, this, &PersonFields::changed);
    return field;
}

void PersonFields::buildLayout()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(kFieldGap);
    grid->setVerticalSpacing(Size::kHalfGap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    placePerson(*grid);
    placeMore(*grid);
    m_besideText->parentWidget()->setVisible(m_beside != Beside::nothing);
    m_isOrganisation->setVisible(m_beside != Beside::authorisation);
}

void PersonFields::placeMore(QGridLayout& grid)
{
    grid.addWidget(m_besideText->parentWidget(), 4, 0, 1, 2);
    grid.addWidget(m_asksOrigin, 5, 0, 1, 2);
    grid.addWidget(m_ethnicity->parentWidget(), 6, 0, Qt::AlignTop);
    grid.addWidget(m_nationality->parentWidget(), 6, 1, Qt::AlignTop);
    grid.addWidget(m_idPaper->parentWidget(), 7, 0, Qt::AlignTop);
    grid.addWidget(m_passport->parentWidget(), 7, 1, Qt::AlignTop);
    grid.addWidget(m_isOrganisation, 8, 0, 1, 2);
    grid.addWidget(m_organisation->parentWidget(), 9, 0, Qt::AlignTop);
    grid.addWidget(m_taxCode->parentWidget(), 9, 1, Qt::AlignTop);
}

void PersonFields::placePerson(QGridLayout& grid)
{
    grid.addWidget(m_name->parentWidget(), 0, 0, Qt::AlignTop);
    grid.addWidget(m_number->parentWidget(), 0, 1, Qt::AlignTop);
    grid.addWidget(m_birth->parentWidget(), 1, 0, Qt::AlignTop);
    grid.addWidget(m_sex->parentWidget(), 1, 1, Qt::AlignTop);
    grid.addWidget(m_phone->parentWidget(), 2, 0, Qt::AlignTop);
    grid.addWidget(m_email->parentWidget(), 2, 1, Qt::AlignTop);
    grid.addWidget(m_address->parentWidget(), 3, 0, 1, 2);
}

void PersonFields::showOrganisation(bool shown)
{
    m_organisation->parentWidget()->setVisible(shown);
    m_taxCode->parentWidget()->setVisible(shown);
    Q_EMIT changed();
}

QJsonObject PersonFields::identity() const
{
    QJsonObject json;
    put(json, u"fullName"_s, m_name->text());
    put(json, u"personalNumber"_s, m_number->text());
    put(json, u"dateOfBirth"_s, isoOf(m_birth->text()));
    put(json, u"sex"_s, m_sex->chosen());
    return json;
}

QJsonObject PersonFields::json() const
{
    return withContact(identity(), {});
}

QJsonObject PersonFields::withContact(const QJsonObject& identity, const QString& cardAddress) const
{
    const bool organisation
        = m_isOrganisation->isChecked() && !m_organisation->text().trimmed().isEmpty();
    QJsonObject json = organisation ? QJsonObject() : identity;
    if (organisation && !identity.isEmpty()) {
        QJsonObject representative = identity;
        putOrigin(representative);
        json[u"representative"_s] = representative;
    }
    if (organisation) {
        put(json, u"organisation"_s, m_organisation->text());
        put(json, u"taxCode"_s, m_taxCode->text());
    }
    if (m_address->text() != cardAddress)
        put(json, u"address"_s, m_address->text());
    put(json, u"phone"_s, m_phone->text());
    put(json, u"email"_s, m_email->text());
    put(json, keyOf(m_beside), m_besideText->text());
    if (!organisation)
        putOrigin(json);
    return json;
}

void PersonFields::setJson(const QJsonObject& party)
{
    const bool organisation = party.contains(u"organisation"_s);
    const QJsonObject person = organisation ? party[u"representative"_s].toObject() : party;
    m_name->setText(person[u"fullName"_s].toString());
    m_number->setText(person[u"personalNumber"_s].toString());
    m_birth->setText(shownDate(person[u"dateOfBirth"_s].toString()));
    m_sex->choose(person[u"sex"_s].toString());
    m_address->setText(party[u"address"_s].toString());
    m_phone->setText(party[u"phone"_s].toString());
    m_email->setText(party[u"email"_s].toString());
    m_besideText->setText(party[keyOf(m_beside)].toString());
    m_ethnicity->setText(person[u"ethnicity"_s].toString());
    m_nationality->setText(person[u"nationality"_s].toString());
    m_passport->setText(person[u"passport"_s].toString());
    m_idPaper->choose(person[u"idPaper"_s].toString());
    setAsksOrigin(m_asksOrigin->isChecked());
    m_organisation->setText(party[u"organisation"_s].toString());
    m_taxCode->setText(party[u"taxCode"_s].toString());
    m_isOrganisation->setChecked(organisation);
}

void PersonFields::setIdentity(const Person& person)
{
    m_name->setText(person.fullName);
    m_number->setText(person.personalNumber);
    m_birth->setText(person.dateOfBirth.toString());
    m_sex->choose(person.sex ? sexName(*person.sex) : QString());
    m_address->setText(person.address);
}

void PersonFields::fillUp(const Person& known)
{
    const auto fill = [](TextField* field, const QString& text) {
        if (field->text().trimmed().isEmpty())
            field->setText(text);
    };
    fill(m_name, known.fullName);
    fill(m_number, known.personalNumber);
    const auto born = PartialDate::fromText(m_birth->text().trimmed()).value_or(PartialDate{});
    if (agree(born, known.dateOfBirth) && known.dateOfBirth.toIso().size() > born.toIso().size())
        m_birth->setText(known.dateOfBirth.toString());
    fill(m_phone, known.phone);
    fill(m_email, known.email);
    fill(m_address, known.address);
    fill(m_ethnicity, known.ethnicity);
    fill(m_nationality, known.nationality);
    fill(m_passport, known.passport);
    setAsksOrigin(m_asksOrigin->isChecked());
    if (m_sex->chosen().isEmpty() && known.sex)
        m_sex->choose(sexName(*known.sex));
}

bool PersonFields::saysIdentityOf(const Person& person) const
{
    return m_name->text() == person.fullName && m_number->text() == person.personalNumber
        && m_birth->text() == person.dateOfBirth.toString()
        && sexFromName(m_sex->chosen()) == person.sex;
}

bool PersonFields::setError(const QString& name, const QString& error)
{
    for (const auto& [known, labelled] : m_labelled) {
        if (known != name)
            continue;
        labelled->setError(error);
        labelled->field()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void PersonFields::clearErrors()
{
    for (const auto& [known, labelled] : m_labelled)
        labelled->setError({});
}

void PersonFields::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace motcua
