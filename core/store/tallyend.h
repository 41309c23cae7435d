#pragma once
#include "core/store/viewrows.h"

namespace motcua {

/// When a dossier ended and what was promised (Quyết định 766/QĐ-TTg, Phụ lục): the result lies
/// ready; without one, it was handed over; without that, it was rejected, refused, withdrawn or
/// stopped. What is served at once is promised for that day's office hours; what was late when
/// another promise took the place of the first stays late, also while papers are awaited. The
/// receipt of an interlinked dossier promises one day for everything (R6 of the one-stop rules:
/// what other bodies do lies inside the limit): it is solved when the last body's part is there,
/// late where that is, and open until then, also where the ward's own result is handed over. Who
/// was only consulted is not waited for.
TallyEnd tallyEnd(const Dossier& dossier);
/// 1 where it is open at the end of the local month of its receipt, 0 where it is not, -1 where it
/// does not count.
int crossesMonth(Instant receivedAt, const TallyEnd& end);
/// The first moment of the local month.
Instant startOfMonth(Instant moment);

} // namespace motcua
