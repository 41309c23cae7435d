#pragma once
#include "core/store/sqlite.h"
#include "core/store/viewrows.h"

namespace motcua {

/// The columns that readRow() takes, from 0 on.
inline constexpr const char* kRowColumns
    = "d.key, d.id, d.code, d.procedure, d.procedure_name, d.field, d.state, d.lane, d.channel,"
      " d.applicant_name, d.personal_number, d.received_at, d.received_by, d.due_at,"
      " d.step_due_at, d.promised_minutes, d.submitted_at, d.approved_at, d.issued_at, "
      "d.handed_over_at,"
      " d.fee_total, d.numbers, d.is_received, d.due_provisional, d.pending, d.promise,"
      " d.awaits, d.due_kind";
/// The first column behind them.
inline constexpr int kRowWidth = 28;

DossierRow readRow(Query& query);

} // namespace motcua
