#pragma once
#include "core/catalogue/delegation.h"

namespace motcua {

/// What was entered of a delegation, as the journal keeps it; its notes are events of their own.
QJsonObject delegationToJson(const Delegation& delegation);
Delegation delegationFromJson(const QJsonObject& json);

} // namespace motcua
