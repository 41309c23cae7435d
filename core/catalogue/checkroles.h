#pragma once
#include "core/base/json.h"
#include "core/catalogue/procedure.h"

namespace motcua {

/// The sex of whom the papers and books call so: "mother", "wife", "father", "husband"; none: of
/// any other role.
std::optional<Sex> sexByName(const QString& role);

/// What the roles of a procedure ask must be there and be possible: the questions and choices that
/// they name, a birth before which another day cannot lie, who may be the applicant, parents who
/// are others (unknownParentRole), named once and nobody's own descendants (parentOfThemselves), a
/// mother who is a woman (sexAgainstRole), ages that somebody has (agesOutOfOrder).
void checkRoles(JsonReader& reader, const Procedure& procedure);

} // namespace motcua
