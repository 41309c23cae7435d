#include "core/office/proceduremix.h"

#include "core/office/dice.h"

#include <algorithm>
#include <array>

namespace motcua {

namespace {
/// Of about a thousand dossiers so many; what is not named here comes once.
struct Share
{
    const char* code;
    int weight;
};
constexpr std::array kShares{Share{"2.000815", 520}, Share{"2.000884", 130}, Share{"2.000635", 110},
    Share{"1.004873", 42}, Share{"1.001193", 34}, Share{"1.000894", 20}, Share{"1.000656", 18},
    Share{"1.004194", 26}, Share{"1.004222", 22}, Share{"2.001035", 14}, Share{"2.000908", 8},
    Share{"1.004859", 8}, Share{"2.002621", 10}, Share{"2.002622", 4}, Share{"1.004884", 3},
    Share{"1.001612", 6}, Share{"2.000720", 4}, Share{"1.010041", 8}};

int weightOfCode(const QString& code)
{
    const auto share = std::ranges::find_if(
        kShares, [&](const Share& one) { return code == QLatin1StringView(one.code); });
    return share == kShares.end() ? 1 : share->weight;
}
} // namespace

ProcedureMix::ProcedureMix(const Catalogue& catalogue, QDate day)
    : m_procedures(catalogue.inForce(day))
{
    qint64 sum = 0;
    int most = 0;
    for (const Procedure* procedure : m_procedures) {
        const int weight = weightOfCode(procedure->code);
        m_until.push_back(sum += weight);
        if (weight > std::exchange(most, std::max(most, weight)))
            m_commonest = procedure;
    }
}

const Procedure& ProcedureMix::draw(Dice& dice) const
{
    const auto at = std::ranges::upper_bound(m_until, dice.below(m_until.back()));
    return *m_procedures[std::size_t(at - m_until.begin())];
}

} // namespace motcua
