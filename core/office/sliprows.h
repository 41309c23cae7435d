#pragma once
#include "core/registers/volume.h"

namespace motcua {

/// The opening as this station's: a row of papers is of one station.
VolumeOpening ofStation(VolumeOpening opening, int station);
/// notFound unknownForm where the opening is of papers that bear no number of their own.
Outcome checkSlipForm(const VolumeOpening& opening);

} // namespace motcua
