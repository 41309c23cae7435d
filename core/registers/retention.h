#pragma once
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace motcua {

/// How long the books and papers of some registers are kept; data/retention.json.
struct RetentionTerm
{
    QString id;
    QString what; ///< "Sổ chứng thực"
    QStringList registers; ///< ids; "tracking": the dossiers themselves, "BL": fee receipts
    std::optional<int> years; ///< none: for ever
    QDate from; ///< of the rule
    QDate to; ///< invalid: still in force
    QString source;
    bool toConfirm = false; ///< a usual term that the ward must compare with its own approved list

    bool operator==(const RetentionTerm&) const = default;
};

const std::vector<RetentionTerm>& retentionTerms();

/// The terms for what a register holds of a year: those in force at that year's end, before the
/// first rule the first.
std::vector<RetentionTerm> termsFor(const QString& registerId, int year);

/// The last day on which it must be kept, counted from the end of its year; none: for ever.
std::optional<QDate> keptUntil(const RetentionTerm& term, int year);

} // namespace motcua
