#pragma once
#include "core/catalogue/catalogue.h"

namespace motcua {
class Dice;

/// What people of a made-up ward ask for: every procedure in force on the day, certifications and
/// civil status most of the time.
class ProcedureMix
{
public:
    ProcedureMix(const Catalogue& catalogue, QDate day);

    const Procedure& draw(Dice& dice) const;
    /// What is asked for most; where something else cannot be taken in.
    const Procedure& commonest() const { return *m_commonest; }

private:
    std::vector<const Procedure*> m_procedures;
    std::vector<qint64> m_until; ///< sums of the weights up to each procedure
    const Procedure* m_commonest = nullptr;
};

} // namespace motcua
