#pragma once
#include "core/base/json.h"
#include "core/base/money.h"

namespace motcua {

/// Whose money a part of a fee is.
struct FeeShare
{
    QString office; ///< collected for; "": the ward's own
    Dong amount;

    bool operator==(const FeeShare&) const = default;
};
using FeeShares = std::vector<FeeShare>;

/// Adds to the office's part, which may be negative; a part that comes to nothing stays.
void addShare(FeeShares& shares, const QString& office, Dong amount);
void addShares(FeeShares& shares, const FeeShares& more, int sign = 1);

QJsonArray toJson(const FeeShares& shares);
FeeShares sharesFromJson(const QJsonArray& json);

} // namespace motcua
