#pragma once
#include "core/forms/template.h"

namespace motcua {

/// Refuses a template whose tags do not lie within each other, in each case and each turn of a loop
/// alike: what is opened in a section is closed in it. The field is the place. templateTagUnclosed:
/// a tag is opened and never closed; templateTagStray: closed and never opened; templateTagCrossed:
/// closed before another one that was opened behind it ("expected").
Outcome checkTags(const Template& form);

} // namespace motcua
