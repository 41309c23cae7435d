#pragma once
#include "core/registers/retention.h"
#include "core/store/wardfile.h"

namespace motcua {

/// What is held of a register's year, and how long it must be kept. The program destroys nothing:
/// the list is for those who decide it (Luật Lưu trữ 33/2024/QH15).
struct Kept
{
    RetentionTerm term;
    QString registerId;
    int year = 0;
    qint64 count = 0;
    std::optional<QDate> until; ///< the last day; none: for ever
    bool due = false; ///< that day has passed

    bool operator==(const Kept&) const = default;
};

/// All of it on a day, what is due first, then what ends first.
Result<std::vector<Kept>> keptOn(const WardFile& file, QDate day);

} // namespace motcua
