#pragma once
#include <QByteArray>
#include <QString>

#include <optional>

namespace motcua {

/// The JSON pointer of a key that stands twice in one object of `json`; none where each stands
/// once. Of such two readers take one and others the other. `json` must be proper JSON.
std::optional<QString> keyTwice(const QByteArray& json);

} // namespace motcua
