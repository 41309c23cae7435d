#pragma once
#include "core/base/json.h"
#include "core/catalogue/procedure.h"

namespace motcua {

/// Notes "contradictsItself" at pointer/<i> for the first condition of each question that no answer
/// can meet together with those before it and with those that are `assumed` to hold: at least 20
/// and at most 10, yes and no, 14 years old and born within 60 days.
void refuseContradictions(const std::vector<Condition>& conditions,
    const std::vector<Question>& questions, const QString& pointer, Faults& faults,
    const std::vector<Condition>& assumed = {});
/// Notes channelNotTaken at pointer/<i> for each condition on a channel that is not among those
/// accepted: it could never hold.
void refuseClosedChannels(const std::vector<Condition>& conditions, const QList<Channel>& channels,
    const QString& pointer, Faults& faults);

} // namespace motcua
