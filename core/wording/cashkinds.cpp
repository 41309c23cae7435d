#include "core/wording/cashkinds.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Takes an amount from what is open, the first line first; what was paid beside it has no line.
FeeShares taken(std::vector<FeeLine>& open, Dong amount)
{
    FeeShares parts;
    qint64 rest = amount.amount;
    for (FeeLine& line : open) {
        const qint64 part = std::clamp(line.amount.amount, qint64(0), rest);
        line.amount.amount -= part;
        rest -= part;
        if (part > 0)
            addShare(parts, line.label, Dong{part});
    }
    if (rest > 0)
        addShare(parts, u"Khoản thu khác"_s, Dong{rest});
    return parts;
}

bool stoodAt(const Payment& payment, Instant at)
{
    return !payment.cancelled || payment.cancelled->at > at;
}

FeeShares partsOf(const Dossier& dossier, const Receipt& receipt)
{
    std::vector<FeeLine> open = dossier.fee.lines;
    for (const Payment& payment : dossier.payments) {
        const bool meant = payment.at == receipt.mark.when && payment.amount == receipt.amount
            && payment.number == receipt.receipt.number;
        if (meant)
            break;
        if (stoodAt(payment, receipt.mark.when))
            taken(open, payment.amount);
    }
    return taken(open, receipt.amount);
}

Outcome add(FeeShares& kinds, const Office& office, const Receipts& receipts, int sign)
{
    for (const Receipt& receipt : receipts) {
        const auto id = DossierId::fromString(receipt.dossier).value_or(DossierId{});
        const auto dossier = office.dossier(id);
        if (!dossier)
            return dossier.error();
        addShares(kinds, partsOf(*dossier, receipt), sign);
    }
    return Done{};
}
} // namespace

Result<FeeShares> kindsOf(const Office& office, const TillTally& tally)
{
    FeeShares kinds;
    if (const auto added = add(kinds, office, tally.written, 1); !added)
        return added.error();
    if (const auto added = add(kinds, office, tally.cancelled, -1); !added)
        return added.error();
    return kinds;
}

} // namespace motcua
