#pragma once
#include "core/store/wardfile.h"

namespace motcua {

/// One thing that was checked.
struct Check
{
    /// "integrity", "schema", "chain", "subjects", "signatures", "acknowledged", "readings",
    /// "views", "search"
    QString name;
    bool ok = true;
    QString place; ///< the first broken place: "1:15", "v_number", "schema:event_no_update"
    QString detail; ///< which sentence: "linkHash", "missingEvent", "columns", …

    bool operator==(const Check&) const = default;
};

struct VerifyReport
{
    bool ok = true;
    qint64 events = 0;
    QByteArray head; ///< of this station
    std::vector<Check> checks;
};

enum class VerifyScope
{
    journal, ///< without the comparison of the views
    all
};

/// Checks everything that can be checked: the database itself, the durable tables, every link of
/// every station, the columns and subjects against the hashed headers, the signed heads, that the
/// journal reaches what was acknowledged here, that no look waiting to be taken in was removed, and
/// the views against a copy made anew from the journal. Works beside a writer, on one snapshot, and
/// changes nothing. A failure only where the file cannot be read at all; what is broken stands in
/// the report.
Result<VerifyReport> verify(const WardFile& file, VerifyScope scope = VerifyScope::all);

} // namespace motcua
