#include "core/catalogue/names.h"
#include "core/catalogue/readcondition.h"
#include "core/wording/names.h"
#include "core/wording/place.h"
#include "core/wording/procedurelines.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString patternOf(const Condition& condition)
{
    switch (condition.op) {
    case ConditionOp::atMost:
        return condition.over == ConditionScope::request ? u"condAtMostAll"_s : u"condAtMost"_s;
    case ConditionOp::atLeast:
        return u"condAtLeast"_s;
    case ConditionOp::equals:
    case ConditionOp::in:
        return u"condEquals"_s;
    case ConditionOp::ageAtLeast:
        return u"condAge"_s;
    case ConditionOp::daysSinceAtMost:
        return u"condDays"_s;
    case ConditionOp::channelIs:
        return u"condChannel"_s;
    }
    Q_UNREACHABLE();
}

/// A choice by its words, a yes or no, a number.
QString valueText(const QJsonValue& value, const Question* question, Language language)
{
    if (value.isBool())
        return procedureSentence(value.toBool() ? u"yes"_s : u"no"_s, {}, language);
    if (question)
        for (const QString& choice : question->choices)
            if (choice.startsWith(value.toString() + u'='))
                return inSentence(choice.section(u'=', 1));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString valuesText(const Condition& condition, const Question* question, Language language)
{
    if (condition.op == ConditionOp::channelIs)
        return inSentence(name(
            valueOf(kChannels, condition.value.toString()).value_or(Channel::direct), language));
    if (!condition.value.isArray())
        return valueText(condition.value, question, language);
    QStringList values;
    for (const QJsonValue value : condition.value.toArray())
        values.append(valueText(value, question, language));
    return values.join(u", "_s);
}
} // namespace

QString conditionText(
    const Condition& condition, const std::vector<Question>& questions, Language language)
{
    const Question* question = questionOf(questions, condition.question);
    return procedureSentence(patternOf(condition),
        {{u"label"_s, question ? question->label : condition.question},
            {u"value"_s, valuesText(condition, question, language)}},
        language);
}

} // namespace motcua
