#pragma once
#include "core/office/office.h"
#include "core/registers/audit.h"
#include "core/store/lookups.h"

namespace motcua {

/// The proof of every register and year that bears numbers or was opened by hand.
Result<std::vector<NumberAudit>> auditNumbers(const Office& office);

/// The last number of a register's year; of the tracking book the last place.
Result<qint64> lastGiven(
    const WardFile& file, const VolumeOpenings& openings, const QString& registerId, int year);

/// Of one of them.
Result<NumberAudit> auditRegister(const Office& office, const RegisterYear& which);

} // namespace motcua
