#include "core/catalogue/conditions.h"

#include "core/catalogue/names.h"
#include "core/catalogue/readcondition.h"
#include "core/identity/partialdate.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct Found
{
    bool holds = false;
    QJsonValue answer;
    QDate named = {}; ///< the last day of a term by the count, where only that it was off helps
    QDate toCome = {}; ///< the first day of a term that had not begun when the request was sent
};

QDate dayOf(const QJsonValue& value, QDate today)
{
    return value.toString() == u"today" ? today : QDate::fromString(value.toString(), Qt::ISODate);
}

/// atMost and atLeast: -1, 0 or 1; nullopt where the answer is neither a number nor a date.
std::optional<int> compare(const QJsonValue& answer, const QJsonValue& limit, QDate today)
{
    if (answer.isDouble() && limit.isDouble())
        return answer.toInteger() < limit.toInteger() ? -1 : answer.toInteger() > limit.toInteger();
    const QDate left = dayOf(answer, today);
    const QDate right = dayOf(limit, today);
    if (!left.isValid() || !right.isValid())
        return std::nullopt;
    return left < right ? -1 : left > right;
}

bool isEqual(const QJsonValue& answer, const QJsonValue& value, QDate today)
{
    if (value.isBool())
        return answer.toBool() == value.toBool();
    if (value.isString() && value.toString().isEmpty()) // nothing is told
        return answer.toString().trimmed().isEmpty();
    if (value.toString() == u"today")
        return dayOf(answer, today) == today;
    return answer == value;
}

bool isAmong(const QJsonValue& answer, const QJsonArray& values, QDate today)
{
    return std::any_of(values.begin(), values.end(),
        [&](const QJsonValue& value) { return isEqual(answer, value, today); });
}

Found judgeAge(const Condition& condition, const QJsonValue& answer, QDate today)
{
    const QDate born = dayOf(answer, today);
    if (!born.isValid())
        return {};
    const int age = ageOn(born, today);
    return {age >= condition.value.toInteger(), age};
}

Found judgeDays(const Condition& condition, const QJsonValue& answer, const RequestDay& day)
{
    const QDate since = dayOf(answer, day.date);
    if (!since.isValid())
        return {};
    if (since > day.sentOn)
        return {false, {}, {}, since};
    const qint64 days = since.daysTo(day.sentOn);
    if (days <= condition.value.toInteger())
        return {true, days};
    const QDate named = since.addDays(condition.value.toInteger());
    const bool moved = day.sentOn <= day.calendar.endOfTerm(named);
    return {moved, days, moved ? named : QDate()};
}

Found judgeAnswer(const Condition& condition, const QJsonValue& answer, const RequestDay& day)
{
    const QDate today = day.date;
    const auto order = compare(answer, condition.value, today);
    switch (condition.op) {
    case ConditionOp::atMost:
        return {order && *order <= 0, answer};
    case ConditionOp::atLeast:
        return {order && *order >= 0, answer};
    case ConditionOp::equals:
        return {isEqual(answer, condition.value, today), answer};
    case ConditionOp::in:
        return {isAmong(answer, condition.value.toArray(), today), answer};
    case ConditionOp::ageAtLeast:
        return judgeAge(condition, answer, today);
    case ConditionOp::daysSinceAtMost:
        return judgeDays(condition, answer, day);
    case ConditionOp::channelIs:
        break;
    }
    return {};
}

QJsonValue sumOf(const QString& question, const std::vector<QJsonObject>& items)
{
    qint64 sum = 0;
    for (const QJsonObject& item : items)
        sum += item[question].toInteger();
    return sum;
}

/// Of two that hold, the one nearer to the limit.
bool isNearer(const Condition& condition, const Found& one, const Found& other)
{
    if (condition.op == ConditionOp::atLeast)
        return one.answer.toInteger() < other.answer.toInteger();
    return one.answer.toInteger() >= other.answer.toInteger();
}

/// Each item must hold; what is told is the first that doesn't, else the one nearest to the limit.
Found judgeItems(const Condition& condition, const RequestFacts& facts)
{
    std::optional<Found> told;
    for (const QJsonObject& item : facts.answers.items) {
        const Found found = judgeAnswer(condition, item[condition.question], facts.day);
        if (!found.holds)
            return found;
        if (!told || isNearer(condition, found, *told))
            told = found;
    }
    return told.value_or(Found());
}

Found find(const Condition& condition, const RequestFacts& facts)
{
    if (condition.op == ConditionOp::channelIs)
        return {nameOf(kChannels, facts.channel) == condition.value.toString(), {}};
    const Question* question = questionOf(facts.questions, condition.question);
    if (!question || !question->perItem)
        return judgeAnswer(condition, facts.answers.values[condition.question], facts.day);
    if (condition.over == ConditionScope::request)
        return judgeAnswer(condition, sumOf(condition.question, facts.answers.items), facts.day);
    return judgeItems(condition, facts);
}

QString reasonId(const Condition& condition, const Found& found)
{
    const QString verdict = found.holds ? u"Holds"_s : u"Fails"_s;
    if (found.toCome.isValid())
        return u"toCome"_s + verdict;
    if (condition.op == ConditionOp::ageAtLeast && found.answer.isDouble())
        return u"age"_s + verdict;
    if (condition.op == ConditionOp::daysSinceAtMost && found.answer.isDouble())
        return (found.named.isValid() ? u"daysMoved"_s : u"days"_s) + verdict;
    return (found.answer.isDouble() ? u"count"_s : u"condition"_s) + verdict;
}
} // namespace

QString contraryOf(const Condition& condition, const std::vector<Question>& questions)
{
    const bool mustBeNo = condition.op == ConditionOp::equals && condition.value.isBool()
        && !condition.value.toBool();
    const Question* question = questionOf(questions, condition.question);
    return mustBeNo && question ? question->label : QString();
}

Judged judge(const Condition& condition, const RequestFacts& facts)
{
    const Found found = find(condition, facts);
    QJsonObject values{{u"text"_s, condition.text}};
    if (found.answer.isDouble()) {
        values[u"answer"_s] = found.answer;
        if (condition.op == ConditionOp::atMost)
            values[u"limit"_s] = condition.value;
    }
    const Question* question = questionOf(facts.questions, condition.question);
    if (question && !question->unit.isEmpty())
        values[u"unit"_s] = question->unit;
    if (const QString contrary = contraryOf(condition, facts.questions);
        !found.holds && !contrary.isEmpty())
        return {false,
            {u"contraryFound"_s, {{u"text"_s, condition.text}, {u"found"_s, contrary}},
                condition.source}};
    if (found.toCome.isValid()) {
        values[u"date"_s] = found.toCome.toString(Qt::ISODate);
        values[u"sentOn"_s] = facts.day.sentOn.toString(Qt::ISODate);
    }
    QString source = condition.source;
    if (found.named.isValid()) {
        const Calendar& calendar = facts.day.calendar;
        values[u"date"_s] = found.named.toString(Qt::ISODate);
        values[u"movedTo"_s] = calendar.endOfTerm(found.named).toString(Qt::ISODate);
        source += u"; "_s + calendar.sources().lastDayOff;
    }
    return {found.holds, {reasonId(condition, found), values, source}};
}

} // namespace motcua
