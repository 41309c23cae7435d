#pragma once
#include "tests/bench/figures.h"
#include "tests/bench/ward.h"

namespace bench {

// Each measures its keys and puts them into the answer. The program and the C API take turns.

/// intake, approve, batch100
motcua::Outcome measureWrites(Ward& ward, int samples, QJsonObject& answer);
/// open, workList, search…
motcua::Outcome measureReads(Ward& ward, int samples, QJsonObject& answer);
/// tallyMonth, tallyYear
motcua::Outcome measureTallies(Ward& ward, QJsonObject& answer);
/// backup
motcua::Outcome measureBackup(Ward& ward, QJsonObject& answer);
/// verify
motcua::Outcome measureVerify(Ward& ward, QJsonObject& answer);
/// rebuild
motcua::Outcome measureRebuild(Ward& ward, QJsonObject& answer);
/// start, memory; closes the ward.
motcua::Outcome measureWindow(Ward& ward, int starts, QJsonObject& answer);

} // namespace bench
