#pragma once
#include "core/catalogue/catalogue.h"

namespace motcua {

/// What a condition is judged by.
struct RequestFacts
{
    const std::vector<Question>& questions;
    const Answers& answers;
    QDate date;
    Channel channel = Channel::direct;
};

struct Judged
{
    bool holds = false;
    Reason because;
};
/// What is the case where the condition fails, as its yes/no question says it: "Bản chính bị tẩy
/// xóa"; "" where only the condition's own text can tell.
QString contraryOf(const Condition& condition, const std::vector<Question>& questions);
/// Whether the condition holds, and what was found. An unanswered yes/no is "no"; any other
/// condition on an unanswered question fails.
Judged judge(const Condition& condition, const RequestFacts& facts);

} // namespace motcua
