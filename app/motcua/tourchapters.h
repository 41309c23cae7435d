#pragma once
#include <QString>

namespace motcua {

class Stage;

/// The parts of the tour, in their order. Each asserts what it shows.
void tourFirstStart(Stage& stage); ///< setting a ward up; its empty pages
void tourDemo(Stage& stage, const QString& folder, const QString& papers); ///< the demo, signing in
void tourNoWait(Stage& stage); ///< from the scan to the printed result
void tourIntakes(Stage& stage); ///< appointment, marriage, death, several originals, a refusal
void tourApprovals(Stage& stage);
void tourDossiers(Stage& stage);
void tourRegisters(Stage& stage);
void tourCatalogue(Stage& stage);
void tourFees(Stage& stage);
void tourAdministration(Stage& stage);
void tourDoors(Stage& stage, const QString& folder); ///< locked; a file that does not open

/// The card of a sample person, by the name.
QString cardOf(const QString& fullName);

} // namespace motcua
