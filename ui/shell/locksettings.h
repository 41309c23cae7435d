#pragma once
#include "core/store/wardfile.h"

namespace motcua {

/// After how many minutes without work the window is locked (a system of level 2: 15 minutes, Thông
/// tư 12/2022/TT-BTTTT). A station may set another number, but not switch it off.
inline constexpr int kUsualLockMinutes = 15;
inline constexpr int kMostLockMinutes = 60;

int lockMinutes(const WardFile& file);
/// badInput "outOfRange" beyond 1 … kMostLockMinutes.
Outcome putLockMinutes(WardFile& file, int minutes);

} // namespace motcua
