#pragma once
#include "core/base/json.h"
#include "core/base/language.h"

namespace motcua {

/// The one room that makes sentences: for clerks, from ids and values. An id that no table knows
/// (written by a later version) stands as it is.
QString sentence(const Reason& reason, Language language);
/// One a line.
QString sentences(const Reasons& reasons, Language language);

/// Where it lies and what is wrong. Where several conditions failed (values.because) each follows
/// on a line of its own. The source stays apart: an Error shows it beside the sentence.
QString sentence(const Error& error, Language language);

/// The same for one fault of a document, its JSON pointer in front as it is.
QString sentence(const Fault& fault, Language language);

} // namespace motcua
