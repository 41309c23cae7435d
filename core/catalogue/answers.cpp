#include "core/base/text.h"
#include "core/catalogue/rules.h"

#include <limits>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kOfRequest = u"/answers/"_s; ///< pointer of what is said of the whole request
constexpr int kTextLimit = 500;
constexpr int kItemLimit = 100;

bool isAnswered(const QJsonValue& value)
{
    return !value.isUndefined() && !value.isNull()
        && !(value.isString() && value.toString().trimmed().isEmpty());
}

/// A JSON number or the digits of one.
std::optional<qint64> wholeOf(const QJsonValue& value)
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    bool ok = value.isDouble() && value.toInteger(kNone) != kNone;
    const qint64 whole = ok ? value.toInteger() : value.toString().trimmed().toLongLong(&ok);
    return ok ? std::optional(whole) : std::nullopt;
}

Result<QJsonValue> checkNumber(
    const Question& question, const QString& field, const QJsonValue& value)
{
    const auto whole = wholeOf(value);
    if (!whole)
        return badInput(field, u"notANumber"_s);
    if (*whole < question.min || *whole > question.max)
        return badInput(field, u"outOfRange"_s,
            {{u"min"_s, question.min}, {u"max"_s, question.max}, {u"value"_s, *whole}});
    return QJsonValue(*whole);
}

Result<QJsonValue> checkYesNo(const QString& field, const QJsonValue& value)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"1"_s, u"co"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"0"_s, u"khong"_s};
    if (value.isBool())
        return value;
    const QString word = folded(value.toString());
    if (yes.contains(word))
        return QJsonValue(true);
    if (no.contains(word))
        return QJsonValue(false);
    return badInput(field, u"notABool"_s);
}

Result<QJsonValue> checkDate(const QString& field, const QJsonValue& value)
{
    const QString text = value.toString().trimmed();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return badInput(field, u"notADate"_s, {{u"value"_s, text}});
    return QJsonValue(text);
}

Result<QJsonValue> checkChoice(
    const Question& question, const QString& field, const QJsonValue& value)
{
    const QString id = value.toString().trimmed();
    QStringList ids;
    for (const QString& choice : question.choices)
        ids += choice.section(u'=', 0, 0);
    if (!ids.contains(id))
        return badInput(
            field, u"notAChoice"_s, {{u"value"_s, id}, {u"choices"_s, ids.join(u", "_s)}});
    return QJsonValue(id);
}

Result<QJsonValue> checkText(const QString& field, const QJsonValue& value)
{
    if (!value.isString())
        return badInput(field, u"notText"_s);
    const auto text = boundedLine(field, value.toString(), kTextLimit);
    if (!text)
        return text.error();
    if (!isFact(*text))
        return badInput(field, u"factWithoutWords"_s, {{u"value"_s, *text}});
    return QJsonValue(*text);
}

Result<QJsonValue> checkAnswer(
    const Question& question, const QString& field, const QJsonValue& value)
{
    switch (question.type) {
    case AnswerType::number:
        return checkNumber(question, field, value);
    case AnswerType::yesNo:
        return checkYesNo(field, value);
    case AnswerType::date:
        return checkDate(field, value);
    case AnswerType::choice:
        return checkChoice(question, field, value);
    case AnswerType::text:
        return checkText(field, value);
    }
    return badInput(field, u"notText"_s);
}

/// What silence means: "no", or nothing; or that the answer is missing.
Result<QJsonValue> unanswered(const Question& question, const QString& field)
{
    if (question.type == AnswerType::yesNo)
        return QJsonValue(false);
    if (question.required)
        return badInput(field, u"required"_s);
    return QJsonValue(QJsonValue::Undefined);
}

/// The question is named as the form names it.
Error ofQuestion(Error error, const Question& question)
{
    error.values[u"label"_s] = question.label;
    return error;
}

/// The answers to the questions of one part: of each item, or of the whole request.
Result<QJsonObject> checkPart(
    const Procedure& procedure, bool perItem, const QJsonObject& given, const QString& prefix)
{
    QJsonObject checked;
    for (const Question& question : procedure.questions) {
        if (question.perItem != perItem)
            continue;
        const QString field = prefix + question.id;
        const auto answer = checkOneAnswer(question, field, given[question.id]);
        if (!answer)
            return answer.error();
        if (!answer->isUndefined())
            checked[question.id] = *answer;
    }
    return checked;
}

std::optional<Error> refuseUnknown(
    const Procedure& procedure, const QJsonObject& given, const QString& prefix, bool onlyPerItem)
{
    for (const QString& key : given.keys()) {
        const bool asked = std::any_of(procedure.questions.begin(), procedure.questions.end(),
            [&](const Question& q) { return q.id == key && (q.perItem || !onlyPerItem); });
        if (!asked)
            return badInput(prefix + key, u"unknownQuestion"_s, {{u"question"_s, key}});
    }
    return std::nullopt;
}

/// Per-item answers that stand among the request's own are the one item of the request.
Result<QJsonArray> itemsOf(
    const Procedure& procedure, const QJsonObject& values, const QJsonArray& items)
{
    QJsonObject single;
    for (const Question& question : procedure.questions)
        if (question.perItem && values.contains(question.id))
            single[question.id] = values[question.id];
    if (!items.isEmpty() && !single.isEmpty())
        return badInput(kOfRequest + single.keys().constFirst(), u"bothItemsAndAnswer"_s);
    if (!items.isEmpty() && !procedure.itemised)
        return badInput(u"/items"_s, u"notItemised"_s);
    if (items.size() > kItemLimit)
        return badInput(u"/items"_s, u"tooMany"_s, {{u"limit"_s, kItemLimit}});
    return items.isEmpty() ? QJsonArray{single} : items;
}

Result<QJsonObject> checkItem(
    const Procedure& procedure, const QJsonValue& value, const QString& prefix)
{
    if (!value.isObject())
        return badInput(prefix.chopped(1), u"notAnObject"_s);
    if (auto error = refuseUnknown(procedure, value.toObject(), prefix, true))
        return *error;
    return checkPart(procedure, true, value.toObject(), prefix);
}
} // namespace

Result<QJsonValue> checkOneAnswer(
    const Question& question, const QString& field, const QJsonValue& value)
{
    auto answer
        = isAnswered(value) ? checkAnswer(question, field, value) : unanswered(question, field);
    return answer ? answer : Result<QJsonValue>(ofQuestion(answer.error(), question));
}

Result<Answers> checkAnswers(
    const Procedure& procedure, const QJsonObject& values, const QJsonArray& items)
{
    if (auto error = refuseUnknown(procedure, values, kOfRequest, false))
        return *error;
    const auto whole = checkPart(procedure, false, values, kOfRequest);
    if (!whole)
        return whole.error();
    const auto given = itemsOf(procedure, values, items);
    if (!given)
        return given.error();
    Answers answers{*whole, {}};
    for (qsizetype at = 0; procedure.itemised && at < given->size(); ++at) {
        const QString prefix = items.isEmpty() ? kOfRequest : u"/items/%1/"_s.arg(at);
        const auto item = checkItem(procedure, given->at(at), prefix);
        if (!item)
            return item.error();
        answers.items.push_back(*item);
    }
    return answers;
}

} // namespace motcua
