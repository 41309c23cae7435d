#pragma once
#include "core/base/json.h"
#include "core/catalogue/procedure.h"

namespace motcua {

/// Notes "contradictsItself" at pointer/<i> for the first condition of each question that no answer
/// can meet together with those before it: at least 20 and at most 10, yes and no.
void refuseContradictions(const std::vector<Condition>& conditions,
    const std::vector<Question>& questions, const QString& pointer, Faults& faults);

} // namespace motcua
