#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// All that was asked for came, or the rest is not waited for; a part moves nothing.
bool goesOnWith(const Step& step);
/// Money that the clock stood still for; other money moves nothing.
bool isDutyMet(const Step& step);
/// What a row of the control slip says beside who and when: a step back by its name, a "no" with
/// the paper it is in, a result that was handed over.
QString handNote(const Step& step);

} // namespace motcua
