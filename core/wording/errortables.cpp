#include "core/wording/errorgroups.h"

#include <vector>

namespace motcua {

Sentences errorSentences()
{
    static const std::vector<Sentence> all = [] {
        std::vector<Sentence> joined;
        for (const Sentences part : {lawErrors(), deskErrors(), bookErrors(), systemErrors()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace motcua
