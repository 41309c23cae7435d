#pragma once
#include "core/forms/filledform.h"
#include "core/office/office.h"

#include <functional>

namespace motcua {

/// Whether a PDF can be put there: no file of another kind, above all the ward's own.
Outcome mayWrite(const QString& out);
/// Laid out beside its place, recorded, then put there: what cannot be written counts for nothing,
/// and no paper is there before its event is durable.
Result<QJsonObject> putOut(const FilledForm& form, bool demo, const QString& out,
    const std::function<Result<Answer>()>& record);

} // namespace motcua
