#pragma once
#include "core/store/sqlite.h"
#include "core/store/viewrows.h"

#include <array>
#include <variant>

namespace motcua {

/// What a column holds; nothing is NULL.
using ColumnValue = std::variant<std::monostate, qint64, QString, QByteArray>;

/// Of v_dossier.
inline constexpr std::array kDossierColumns{"key", "id", "code", "agency", "day", "daily",
    "procedure", "procedure_name", "field", "state", "lane", "channel", "open", "pending", "awaits",
    "since", "applicant_name", "applicant_sort", "personal_number", "received_at", "received_order",
    "received_by", "due_at", "step_due_at", "promised_minutes", "submitted_at", "approved_at",
    "issued_at", "handed_over_at", "ended_at", "promise", "crosses", "fee_total", "numbers",
    "is_received", "due_provisional", "due_kind", "events", "words"};
inline constexpr int kWordsColumn = int(kDossierColumns.size()) - 1;
using DossierColumns = std::array<ColumnValue, kDossierColumns.size()>;

DossierColumns columnsOf(const ViewRows& rows);
/// Whether the column of the row that `query` stands on holds the value.
bool holds(Query& query, int column, const ColumnValue& value);
void bindTo(Query& query, const ColumnValue& value);

// Statements; "$" stands for the schema.
const std::string& selectDossier(); ///< every column, by key
const std::string& insertDossier();
std::string updateDossier(const std::vector<std::size_t>& changed); ///< these columns, then the key

} // namespace motcua
