#pragma once
#include "core/catalogue/readparts.h"

namespace motcua {

/// Reads one condition: its shape only. checkCondition() compares it with the questions.
Condition readCondition(JsonReader reader);
std::vector<Condition> readConditions(JsonReader& reader, const QString& key);

/// Notes a question that nobody asks, of the wrong type for the operator, or a value of another
/// type.
void checkCondition(const Condition& condition, const std::vector<Question>& questions,
    const QString& pointer, Faults& faults);

/// nullptr where no question has this id.
const Question* questionOf(const std::vector<Question>& questions, const QString& id);
/// Notes "unknownQuestion" or "wrongQuestionType" at `pointer`.
void checkQuestion(const QString& id, AnswerType type, const std::vector<Question>& questions,
    const QString& pointer, Faults& faults);

} // namespace motcua
