#pragma once
#include "core/base/result.h"

#include <QStringList>

namespace motcua {

struct PrintedForms
{
    int count = 0;
    QStringList
        missing; ///< "stop on 2026-11-23": the catalogue of forms has it, no life reaches it
};

/// Every official form once, as a demo ward prints it, in `folder`: those of 2022 and of 2026, with
/// the results that its procedures end in, and the books. The first refusal ends it.
Result<PrintedForms> printEveryForm(const QString& folder);

} // namespace motcua
