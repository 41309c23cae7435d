// What a card does not say of a person: origin, passport, and which paper was shown.
#include "core/identity/cardname.h"
#include "ui/counter/personfields.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

namespace motcua {
using namespace Qt::StringLiterals;

/// What a card says of itself needs no choice.
void PersonFields::offerPapers()
{
    m_idPaper->setObjectName(u"idPaper"_s);
    m_idPaper->addChoice({}, tr("as the card says"));
    for (const IdentityKind& kind : identityKinds())
        m_idPaper->addChoice(kind.id, kind.name);
    m_labelled.emplace_back(
        u"idPaper"_s, new LabelledField(tr("Identity paper that was shown"), m_idPaper));
    connect(m_idPaper, &ChoiceField::chosenChanged, this, &PersonFields::changed);
}

void PersonFields::setAsksOrigin(bool asks)
{
    m_asksOrigin->setChecked(asks || hasOrigin());
}

bool PersonFields::hasOrigin() const
{
    const QString told = m_ethnicity->text() + m_nationality->text() + m_passport->text();
    return !told.trimmed().isEmpty() || !m_idPaper->chosen().isEmpty();
}

void PersonFields::showOrigin(bool shown)
{
    for (TextField* field : {m_ethnicity, m_nationality, m_passport})
        field->parentWidget()->setVisible(shown);
    m_idPaper->parentWidget()->setVisible(shown);
}

void PersonFields::putOrigin(QJsonObject& person) const
{
    const std::pair<QString, QString> told[]{{u"ethnicity"_s, m_ethnicity->text()},
        {u"nationality"_s, m_nationality->text()}, {u"passport"_s, m_passport->text().toUpper()},
        {u"idPaper"_s, m_idPaper->chosen()}};
    for (const auto& [key, text] : told)
        if (!text.trimmed().isEmpty())
            person[key] = text.trimmed();
}

void PersonFields::focusOrigin()
{
    m_ethnicity->setFocus(Qt::OtherFocusReason);
}

} // namespace motcua
