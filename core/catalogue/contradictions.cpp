#include "core/catalogue/contradictions.h"

#include "core/catalogue/names.h"
#include "core/catalogue/readcondition.h"

#include <limits>
#include <map>
#include <set>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// What an answer may still be.
struct Possible
{
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
    std::optional<std::set<qint64>> among; ///< none: anything between the two
    qint64 leastDays = std::numeric_limits<qint64>::min(); ///< of a date: how long ago
    qint64 mostDays = std::numeric_limits<qint64>::max();
    bool told = false; ///< that nothing is left

    bool isEmpty() const
    {
        if (leastDays > mostDays)
            return true;
        if (least > most || !among)
            return least > most;
        const auto at = among->lower_bound(least);
        return at == among->end() || *at > most;
    }
};

qint64 placeOf(const QStringList& choices, const QString& id)
{
    for (qsizetype at = 0; at < choices.size(); ++at)
        if (choices[at].startsWith(id + u'='))
            return at;
    return -1;
}

/// A value as a number that can be compared; none for a text, and for a day that is not fixed.
std::optional<qint64> comparable(const Question& question, const QJsonValue& value)
{
    switch (question.type) {
    case AnswerType::number:
        return value.toInteger();
    case AnswerType::yesNo:
        return value.toBool() ? 1 : 0;
    case AnswerType::choice:
        return placeOf(question.choices, value.toString());
    case AnswerType::date: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
    }
    case AnswerType::text:
        break;
    }
    return std::nullopt;
}

void keepAmong(Possible& possible, std::set<qint64> values)
{
    if (possible.among)
        std::erase_if(values, [&](qint64 one) { return !possible.among->contains(one); });
    possible.among = std::move(values);
}

/// Nothing is concluded from a list of which one value cannot be compared.
void narrowAmong(Possible& possible, const Question& question, const QJsonArray& values)
{
    std::set<qint64> among;
    for (const QJsonValue value : values) {
        const auto one = comparable(question, value);
        if (!one)
            return;
        among.insert(*one);
    }
    keepAmong(possible, among);
}

/// How long ago a date lies, where the condition measures from today.
void narrowDays(Possible& possible, const Condition& condition)
{
    constexpr qint64 kDaysAYear = 365; // at the least
    constexpr qint64 kOldest = 1000; // years; more is a fault of its own
    const bool today = condition.value.toString() == u"today";
    if (condition.op == ConditionOp::ageAtLeast)
        possible.leastDays = std::max(
            possible.leastDays, std::min(condition.value.toInteger(), kOldest) * kDaysAYear);
    if (condition.op == ConditionOp::daysSinceAtMost)
        possible.mostDays = std::min(possible.mostDays, condition.value.toInteger());
    if (today && condition.op != ConditionOp::atLeast) // on it, or before it
        possible.leastDays = std::max<qint64>(possible.leastDays, 0);
    if (today && condition.op != ConditionOp::atMost)
        possible.mostDays = std::min<qint64>(possible.mostDays, 0);
}

void narrow(Possible& possible, const Question& question, const Condition& condition)
{
    if (question.type == AnswerType::date)
        narrowDays(possible, condition);
    if (condition.op == ConditionOp::in)
        return narrowAmong(possible, question, condition.value.toArray());
    const auto value = comparable(question, condition.value);
    if (!value)
        return;
    if (condition.op == ConditionOp::atMost)
        possible.most = std::min(possible.most, *value);
    else if (condition.op == ConditionOp::atLeast)
        possible.least = std::max(possible.least, *value);
    else if (condition.op == ConditionOp::equals)
        keepAmong(possible, {*value});
}

/// What the question itself allows; a sum over many originals may be more than one answer.
Possible allowedBy(const Question& question, ConditionScope over)
{
    Possible possible;
    if (question.type != AnswerType::number)
        return possible;
    possible.least = question.min;
    if (!question.perItem || over == ConditionScope::item)
        possible.most = question.max;
    return possible;
}

/// What the conditions looked at so far leave of each answer.
class Left
{
public:
    explicit Left(const std::vector<Question>& questions)
        : m_questions(questions)
    {
    }

    /// The question that nothing answers any more once this must hold, too; nullptr where something
    /// does, or it was said before.
    const Question* take(const Condition& condition)
    {
        const Question* question = questionOf(m_questions, condition.question);
        if (!question || condition.op == ConditionOp::channelIs)
            return nullptr;
        const auto key = std::pair(condition.question, condition.over);
        Possible& possible
            = m_left.try_emplace(key, allowedBy(*question, condition.over)).first->second;
        narrow(possible, *question, condition);
        if (possible.told || !possible.isEmpty())
            return nullptr;
        possible.told = true;
        return question;
    }

private:
    const std::vector<Question>& m_questions;
    std::map<std::pair<QString, ConditionScope>, Possible> m_left;
};

/// A request comes by one channel.
void refuseTwoChannels(const std::vector<Condition>& conditions,
    const std::vector<Condition>& assumed, const QString& pointer, Faults& faults)
{
    QString channel;
    for (const Condition& condition : assumed)
        if (condition.op == ConditionOp::channelIs)
            channel = condition.value.toString();
    for (std::size_t at = 0; at < conditions.size(); ++at) {
        if (conditions[at].op != ConditionOp::channelIs)
            continue;
        const QString asked = conditions[at].value.toString();
        if (!channel.isEmpty() && asked != channel)
            faults.push_back({pointer + u'/' + QString::number(at), u"contradictsItself"_s,
                {{u"question"_s, conditions[at].text}}});
        channel = asked;
    }
}
} // namespace

void refuseContradictions(const std::vector<Condition>& conditions,
    const std::vector<Question>& questions, const QString& pointer, Faults& faults,
    const std::vector<Condition>& assumed)
{
    Left left(questions);
    for (const Condition& condition : assumed)
        left.take(condition);
    for (std::size_t at = 0; at < conditions.size(); ++at)
        if (const Question* question = left.take(conditions[at]))
            faults.push_back({pointer + u'/' + QString::number(at), u"contradictsItself"_s,
                {{u"question"_s, question->label}}});
    refuseTwoChannels(conditions, assumed, pointer, faults);
}

void refuseClosedChannels(const std::vector<Condition>& conditions, const QList<Channel>& channels,
    const QString& pointer, Faults& faults)
{
    for (std::size_t at = 0; at < conditions.size(); ++at) {
        if (conditions[at].op != ConditionOp::channelIs)
            continue;
        const auto channel = valueOf(kChannels, conditions[at].value.toString());
        if (channel && !channels.contains(*channel))
            faults.push_back({pointer + u'/' + QString::number(at), u"channelNotTaken"_s,
                {{u"channel"_s, conditions[at].value}}});
    }
}

} // namespace motcua
