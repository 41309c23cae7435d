#pragma once
#include "core/base/named.h"
#include "core/catalogue/procedure.h"

namespace motcua {

inline constexpr std::array kChannels{Named{Channel::direct, "direct"},
    Named{Channel::online, "online"}, Named{Channel::post, "post"}};
inline constexpr std::array kDocumentKinds{Named{DocumentKind::original, "original"},
    Named{DocumentKind::copy, "copy"}, Named{DocumentKind::electronic, "electronic"},
    Named{DocumentKind::shown, "shown"}};
inline constexpr std::array kAnswerTypes{Named{AnswerType::number, "number"},
    Named{AnswerType::yesNo, "yesNo"}, Named{AnswerType::date, "date"},
    Named{AnswerType::choice, "choice"}, Named{AnswerType::text, "text"}};
inline constexpr std::array kConditionOps{Named{ConditionOp::atMost, "atMost"},
    Named{ConditionOp::atLeast, "atLeast"}, Named{ConditionOp::equals, "equals"},
    Named{ConditionOp::in, "in"}, Named{ConditionOp::ageAtLeast, "ageAtLeast"},
    Named{ConditionOp::daysSinceAtMost, "daysSinceAtMost"},
    Named{ConditionOp::channelIs, "channelIs"}};
inline constexpr std::array kConditionScopes{
    Named{ConditionScope::item, "item"}, Named{ConditionScope::request, "request"}};
inline constexpr std::array kNumberingMoments{Named{NumberingMoment::onApproval, "onApproval"},
    Named{NumberingMoment::atIssue, "atIssue"}, Named{NumberingMoment::recorded, "recorded"}};
inline constexpr std::array kSupplementPolicies{
    Named{SupplementPolicy::restart, "restart"}, Named{SupplementPolicy::pause, "pause"}};

} // namespace motcua
