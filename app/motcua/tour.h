#pragma once
#include <QString>

class QApplication;

namespace motcua {

/// Walks through every page of the real window on a demo ward of its own, and leaves pictures and
/// PDFs in `folder`. 0 where all was as expected; what was not is told on stderr.
int runTour(QApplication& app, const QString& folder);

} // namespace motcua
