#include "core/catalogue/readcondition.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kOldest = 150; ///< years that anybody reaches

bool isWhole(const QJsonValue& value)
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    return value.isDouble() && value.toInteger(kNone) != kNone;
}

bool isDay(const QJsonValue& value)
{
    const QString text = value.toString();
    return text == u"today"
        || (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid());
}

bool isCount(const QJsonValue& value)
{
    return isWhole(value) && value.toInteger() >= 0 && value.toInteger() <= 1'000'000;
}

bool isChoiceOf(const Question& question, const QJsonValue& value)
{
    return std::any_of(question.choices.begin(), question.choices.end(),
        [&](const QString& choice) { return choice.startsWith(value.toString() + u'='); });
}

/// Whether an answer to the question could ever be this value.
bool suits(const Question& question, const QJsonValue& value)
{
    switch (question.type) {
    case AnswerType::number:
        return isWhole(value);
    case AnswerType::yesNo:
        return value.isBool();
    case AnswerType::date:
        return isDay(value);
    case AnswerType::choice:
        return value.isString() && isChoiceOf(question, value);
    case AnswerType::text:
        return value.isString();
    }
    return false;
}

bool eachSuits(const Question& question, const QJsonArray& values)
{
    return !values.isEmpty()
        && std::all_of(values.begin(), values.end(),
            [&](const QJsonValue& value) { return suits(question, value); });
}

bool asksOrder(ConditionOp op)
{
    return op == ConditionOp::atMost || op == ConditionOp::atLeast;
}

bool asksDate(ConditionOp op)
{
    return op == ConditionOp::ageAtLeast || op == ConditionOp::daysSinceAtMost;
}

bool typeSuits(const Condition& condition, const Question& question)
{
    if (asksDate(condition.op))
        return question.type == AnswerType::date;
    if (condition.over == ConditionScope::request && question.perItem)
        return question.type == AnswerType::number;
    return !asksOrder(condition.op) || question.type == AnswerType::number
        || question.type == AnswerType::date;
}

bool valueSuits(const Condition& condition, const Question& question)
{
    if (asksDate(condition.op))
        return isCount(condition.value)
            && (condition.op != ConditionOp::ageAtLeast || condition.value.toInteger() <= kOldest);
    if (condition.op == ConditionOp::in)
        return eachSuits(question, condition.value.toArray());
    return suits(question, condition.value);
}
} // namespace

Condition readCondition(JsonReader reader)
{
    refuseUnknownKeys(reader, u"condition"_s);
    Condition condition;
    condition.op = readName(reader, u"op"_s, kConditionOps);
    if (condition.op != ConditionOp::channelIs)
        condition.question = readId(reader, u"question"_s);
    condition.value = reader.value(u"value"_s);
    condition.over = readName(reader, u"over"_s, kConditionScopes, ConditionScope::item);
    condition.text = reader.text(u"text"_s, PackLimits::kLine);
    condition.source = reader.text(u"source"_s, PackLimits::kLine);
    if (condition.op == ConditionOp::channelIs && !valueOf(kChannels, condition.value.toString()))
        reader.fault(u"value"_s, u"notAChoice"_s,
            {{u"value"_s, condition.value.toString()}, {u"choices"_s, namesOf(kChannels)}});
    return condition;
}

std::vector<Condition> readConditions(JsonReader& reader, const QString& key)
{
    std::vector<Condition> conditions;
    QStringList texts; // one sentence of a plan may speak of two questions
    for (const JsonReader& row : reader.objects(key, PackLimits::kRows)) {
        conditions.push_back(readCondition(row));
        texts += conditions.back().text + kSeenApart + conditions.back().question;
    }
    refuseLookalikes(reader, key, u"text"_s, texts);
    return conditions;
}

void checkCondition(const Condition& condition, const std::vector<Question>& questions,
    const QString& pointer, Faults& faults)
{
    if (condition.op == ConditionOp::channelIs || condition.question.isEmpty())
        return;
    const Question* question = questionOf(questions, condition.question);
    const QJsonObject asked{{u"question"_s, condition.question}};
    if (!question)
        faults.push_back({pointer + u"/question"_s, u"unknownQuestion"_s, asked});
    else if (!typeSuits(condition, *question))
        faults.push_back({pointer + u"/question"_s, u"wrongQuestionType"_s, asked});
    else if (!valueSuits(condition, *question))
        faults.push_back({pointer + u"/value"_s, u"wrongConditionValue"_s, asked});
}

const Question* questionOf(const std::vector<Question>& questions, const QString& id)
{
    const auto at = std::find_if(questions.begin(), questions.end(),
        [&](const Question& question) { return question.id == id; });
    return at == questions.end() ? nullptr : &*at;
}

void checkQuestion(const QString& id, AnswerType type, const std::vector<Question>& questions,
    const QString& pointer, Faults& faults)
{
    const Question* question = questionOf(questions, id);
    if (id.isEmpty() || (question && question->type == type))
        return;
    faults.push_back(
        {pointer, question ? u"wrongQuestionType"_s : u"unknownQuestion"_s, {{u"question"_s, id}}});
}

} // namespace motcua
