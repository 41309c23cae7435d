#pragma once
#include "core/base/money.h"
#include "core/catalogue/condition.h"

#include <QDate>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace motcua {

/// 1 … `upTo` pages cost `each` (upTo 0: and all further pages).
struct PageTier
{
    qint64 upTo = 0;
    Dong each;

    bool operator==(const PageTier&) const = default;
};
struct PerCase
{
    Dong amount;
    bool operator==(const PerCase&) const = default;
};
struct PerItem
{
    Dong amount;
    QString count; ///< the question that counts
    bool operator==(const PerItem&) const = default;
};
struct TieredPerPage
{
    std::vector<PageTier> tiers;
    Dong cap; ///< of one copy, 0: none
    QString pages;
    QString copies;
    bool operator==(const TieredPerPage&) const = default;
};
struct LateAfterDays
{
    QString since; ///< the question with the date counted from
    int days = 0;
    Dong amount; ///< 0 until `days` have passed
    bool operator==(const LateAfterDays&) const = default;
};
using FeeBlock = std::variant<PerCase, PerItem, TieredPerPage, LateAfterDays>;

/// Who may have an exemption.
enum class ExemptionFor
{
    all,
    persons, ///< somebody of the request is no organisation
    citizens ///< who asks has a personal number
};

struct FeeExemption
{
    QString id;
    QString name;
    QString source;
    int underAge = 0; ///< years: who is younger has it; 0: age says nothing
    int fromAge = 0; ///< who is that old has it
    ExemptionFor onlyFor = ExemptionFor::all;

    bool operator==(const FeeExemption&) const = default;
};

/// What a fee becomes on one channel, whatever its block says.
struct ChannelFee
{
    Dong amount;
    QString source;

    bool operator==(const ChannelFee&) const = default;
};

/// One fee line of a procedure, in force from–to.
struct FeeRule
{
    QString label; ///< "Phí chứng thực"
    FeeBlock block;
    std::optional<Condition> when; ///< charged only where it holds
    std::vector<FeeExemption> exemptions;
    std::map<Channel, ChannelFee> byChannel; ///< replaces the line where the channel is listed
    QDate from;
    QDate to; ///< invalid: without end
    /// The amount is not compared with its source yet; 0 then means that it is not known.
    bool toCheck = false;
    QString collectedFor; ///< the office whose money it is, "": the ward's
    QString source;

    bool operator==(const FeeRule&) const = default;
};

} // namespace motcua
