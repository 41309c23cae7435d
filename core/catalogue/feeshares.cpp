#include "core/catalogue/feeshares.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

void addShare(FeeShares& shares, const QString& office, Dong amount)
{
    const auto there = std::ranges::find(shares, office, &FeeShare::office);
    if (there == shares.end())
        shares.push_back({office, amount});
    else
        there->amount.amount += amount.amount;
}

void addShares(FeeShares& shares, const FeeShares& more, int sign)
{
    for (const FeeShare& share : more)
        addShare(shares, share.office, Dong{sign * share.amount.amount});
}

QJsonArray toJson(const FeeShares& shares)
{
    QJsonArray json;
    for (const FeeShare& share : shares)
        json.append(
            QJsonObject{{u"collectedFor"_s, share.office}, {u"amount"_s, share.amount.amount}});
    return json;
}

FeeShares sharesFromJson(const QJsonArray& json)
{
    FeeShares shares;
    for (const QJsonValue share : json)
        shares.push_back({share[u"collectedFor"_s].toString(), {share[u"amount"_s].toInteger()}});
    return shares;
}

} // namespace motcua
