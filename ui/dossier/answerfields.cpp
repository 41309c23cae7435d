#include "ui/dossier/answerfields.h"

#include "core/dossier/intake.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QWidget* numberField(const Question& question, const QJsonValue& answer)
{
    auto* field = new NumberField(int(question.min), int(question.max));
    if (answer.isDouble())
        field->setValue(int(answer.toInteger()));
    return field;
}

QWidget* dateField(const QJsonValue& answer)
{
    auto* field = new DateField;
    if (const QDate day = QDate::fromString(answer.toString(), Qt::ISODate); day.isValid())
        field->setDate(day);
    return field;
}

QWidget* choiceField(const Question& question, const QJsonValue& answer)
{
    auto* field = new ChoiceField;
    for (const QString& choice : question.choices)
        field->addChoice(choice.section(u'=', 0, 0), choice.section(u'=', 1));
    field->choose(answer.toString());
    return field;
}

QWidget* textField(const QJsonValue& answer)
{
    auto* field = new TextField(kTitleLimit);
    field->setText(answer.toString());
    return field;
}

QWidget* yesNoField(const Question& question, const QJsonValue& answer)
{
    auto* field = new CheckRow(question.label);
    field->setChecked(answer.toBool());
    return field;
}

QJsonValue textOrNothing(const QString& text)
{
    return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue numberOrNothing(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue dateOrNothing(std::optional<QDate> date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
}
} // namespace

QWidget* answerField(const Question& question, const QJsonValue& answer)
{
    switch (question.type) {
    case AnswerType::number:
        return numberField(question, answer);
    case AnswerType::date:
        return dateField(answer);
    case AnswerType::choice:
        return choiceField(question, answer);
    case AnswerType::text:
        return textField(answer);
    case AnswerType::yesNo:
        return yesNoField(question, answer);
    }
    Q_UNREACHABLE();
}

QJsonValue answerIn(const Question& question, const QWidget* field)
{
    switch (question.type) {
    case AnswerType::number:
        return numberOrNothing(static_cast<const NumberField*>(field)->value());
    case AnswerType::date:
        return dateOrNothing(static_cast<const DateField*>(field)->date());
    case AnswerType::choice:
        return textOrNothing(static_cast<const ChoiceField*>(field)->chosen());
    case AnswerType::text:
        return textOrNothing(static_cast<const TextField*>(field)->text());
    case AnswerType::yesNo:
        return static_cast<const CheckRow*>(field)->isChecked();
    }
    Q_UNREACHABLE();
}

} // namespace motcua
