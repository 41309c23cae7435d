#pragma once
#include <QJsonValue>
#include <QStringList>

namespace motcua {

/// How a request comes to the office.
enum class Channel
{
    direct,
    online,
    post
};

enum class ConditionOp
{
    atMost,
    atLeast,
    equals,
    in,
    ageAtLeast,
    daysSinceAtMost,
    channelIs
};

/// Of a per-item question: each item must hold, or the sum over the whole request.
enum class ConditionScope
{
    item,
    request
};

/// A rule as a block of data: `question op value`. `text` says what it asks, in Vietnamese.
/// A date compares with "2022-05-04" or with "today", the date of the request.
struct Condition
{
    QString question;
    ConditionOp op = ConditionOp::equals;
    QJsonValue value;
    ConditionScope over = ConditionScope::item;
    QString text;
    QString source;

    bool operator==(const Condition&) const = default;
};

} // namespace motcua
