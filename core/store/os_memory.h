#pragma once

namespace motcua {

/// All threads share one heap, so that what a thread which has ended leaves behind is used again:
/// for a program with a window, whose threads hardly ever work at the same time. Said before the
/// first one begins; nothing happens where the system has only one anyway.
void shareOneHeap();

} // namespace motcua
