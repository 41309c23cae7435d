#pragma once
#include "core/catalogue/catalogue.h"
#include "core/catalogue/requestday.h"

namespace motcua {

/// What a condition is judged by.
struct RequestFacts
{
    const std::vector<Question>& questions;
    const Answers& answers;
    RequestDay day;
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
/// condition on an unanswered question fails, and one of days since a day after the request
/// (toComeFails). Days since another day are a term: its last day moves
/// to the next working day where it is off, and in time is what was sent in time.
Judged judge(const Condition& condition, const RequestFacts& facts);

} // namespace motcua
