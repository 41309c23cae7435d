#include "core/dossier/decide.h"

namespace motcua {

std::vector<int> numbersNeeded(const Procedure& procedure, const Dossier& dossier)
{
    if (!procedure.numbering || procedure.numbering->moment == NumberingMoment::recorded)
        return {};
    std::size_t count = 1;
    if (procedure.numbering->perItem)
        count = std::max<std::size_t>(1, dossier.items.size());
    else if (const QString counted = procedure.countQuestion(); !counted.isEmpty())
        count = std::size_t(std::max<qint64>(1, dossier.answers[counted].toInteger(1)));
    std::vector<int> items;
    for (std::size_t at = 0; at < count; ++at)
        items.push_back(int(at));
    return items;
}

} // namespace motcua
