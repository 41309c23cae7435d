#pragma once
#include "core/office/wardconfig.h"

namespace motcua {

/// A body that is told by its kind, by the name that it has for this ward: "Công an phường" is the
/// "Công an phường Cửa Nam", "Ủy ban nhân dân quận" the "Ủy ban nhân dân quận Hoàn Kiếm". What
/// bears a name, means several bodies or is not known to the ward stays as it is.
QString ownBodyName(const WardConfig& ward, const QString& body);

} // namespace motcua
