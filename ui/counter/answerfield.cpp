#include "ui/counter/answerfield.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kTextLimit = 500;
constexpr int kWideLabel = 32;
constexpr int kShortLabel = 12;

QJsonValue numberOf(const NumberField& field)
{
    if (const auto number = field.value())
        return *number;
    return field.text().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(field.text());
}

QJsonValue dateOf(const DateField& field)
{
    if (const auto date = field.date())
        return date->toString(Qt::ISODate);
    return field.text().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(field.text());
}

QJsonValue textOrNone(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void writeDate(DateField& field, const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid())
        field.setDate(date);
    else
        field.setText(text);
}

QString digitsOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}
} // namespace

AnswerField::AnswerField(const Question& question, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
{
    m_input = makeInput();
    m_input->setObjectName(question.id);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    if (question.type == AnswerType::yesNo) {
        column->addWidget(m_input);
        return;
    }
    m_labelled = new LabelledField(question.label, m_input);
    column->addWidget(m_labelled);
    setFocusProxy(m_input);
}

bool AnswerField::isWide() const
{
    return m_question.type == AnswerType::text || m_question.label.size() > kWideLabel;
}

QWidget* AnswerField::makeInput()
{
    switch (m_question.type) {
    case AnswerType::number:
        return makeNumber();
    case AnswerType::choice:
        return makeChoice();
    case AnswerType::date:
        return makeDate();
    case AnswerType::text:
        return makeText();
    case AnswerType::yesNo:
        break;
    }
    auto* box = new CheckRow(m_question.label);
    connect(box, &QAbstractButton::toggled, this, &AnswerField::changed);
    return box;
}

QWidget* AnswerField::makeNumber()
{
    auto* field = new NumberField(int(m_question.min), int(m_question.max));
    field->setValue(int(m_question.preset));
    connect(field, &NumberField::valueChanged, this, &AnswerField::changed);
    return field;
}

QWidget* AnswerField::makeChoice()
{
    auto* field = new ChoiceField;
    field->setPlaceholderText(tr("not chosen"));
    for (const QString& choice : m_question.choices)
        field->addChoice(choice.section(u'=', 0, 0), choice.section(u'=', 1));
    field->choose(m_question.presetChoice);
    connect(field, &ChoiceField::chosenChanged, this, &AnswerField::changed);
    return field;
}

QWidget* AnswerField::makeDate()
{
    auto* field = new DateField;
    connect(field, &DateField::dateChanged, this, &AnswerField::changed);
    return field;
}

QWidget* AnswerField::makeText()
{
    auto* field = new TextField(kTextLimit);
    connect(field, &QLineEdit::textChanged, this, &AnswerField::changed);
    return field;
}

QJsonValue AnswerField::value() const
{
    switch (m_question.type) {
    case AnswerType::number:
        return numberOf(*static_cast<NumberField*>(m_input));
    case AnswerType::choice:
        return textOrNone(static_cast<ChoiceField*>(m_input)->chosen());
    case AnswerType::date:
        return m_derived ? QJsonValue(QJsonValue::Undefined)
                         : dateOf(*static_cast<DateField*>(m_input));
    case AnswerType::text:
        return textOrNone(static_cast<TextField*>(m_input)->text());
    case AnswerType::yesNo:
        break;
    }
    const bool ticked = static_cast<CheckRow*>(m_input)->isChecked();
    return ticked ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
}

void AnswerField::setValue(const QJsonValue& value)
{
    switch (m_question.type) {
    case AnswerType::number:
        return static_cast<NumberField*>(m_input)->setText(digitsOf(value));
    case AnswerType::choice:
        return static_cast<ChoiceField*>(m_input)->choose(value.toString());
    case AnswerType::date:
        return writeDate(*static_cast<DateField*>(m_input), value.toString());
    case AnswerType::text:
        return static_cast<TextField*>(m_input)->setText(value.toString());
    case AnswerType::yesNo:
        static_cast<CheckRow*>(m_input)->setChecked(value.toBool());
    }
}

void AnswerField::setDerived(const QDate& day)
{
    if (!day.isValid() && !m_derived)
        return;
    m_derived = day.isValid();
    auto* field = static_cast<DateField*>(m_input);
    field->setReadOnly(m_derived);
    field->setDate(day);
    m_labelled->setHint(m_derived ? tr("as the person's card says") : QString());
}

void AnswerField::setError(const QString& error)
{
    if (!m_labelled)
        return;
    const bool wrongDay
        = m_question.type == AnswerType::date && static_cast<DateField*>(m_input)->isWrong();
    m_labelled->setError(wrongDay && !error.isEmpty() ? tr("There is no such day.") : error);
}

/// One of several in a row: the unit says enough ("Số trang"), the name of the paper needs the
/// room.
void AnswerField::setShort(bool isShort)
{
    if (!m_labelled || m_question.unit.isEmpty())
        return;
    const bool shorter = isShort && m_question.label.size() > kShortLabel;
    m_labelled->setLabel(shorter ? tr("Number of %1").arg(m_question.unit) : m_question.label);
    m_input->setAccessibleName(m_question.label);
}

void AnswerField::hideLabel()
{
    if (!m_labelled)
        return;
    m_labelled->setLabel({});
    m_input->setAccessibleName(m_question.label);
}

} // namespace motcua
