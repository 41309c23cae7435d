#pragma once
#include "core/base/language.h"
#include "core/office/accesses.h"

namespace motcua {

/// Who saw a person's data as a table that a spreadsheet opens: UTF-8 with its mark, one line an
/// access, each field in quotes; what a spreadsheet would take for a formula is made harmless.
QByteArray accessesCsv(const std::vector<Access>& accesses, Language language);

} // namespace motcua
