#include "core/wording/sentencegroups.h"

#include <vector>

namespace motcua {

namespace {
std::vector<Sentence> joined(std::initializer_list<Sentences> parts)
{
    std::vector<Sentence> all;
    for (const Sentences part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}
} // namespace

Sentences errorSentences()
{
    static const auto all = joined({lawErrors(), formErrors(), powerErrors(), deskErrors(),
        peopleErrors(), bookErrors(), systemErrors(), stationErrors()});
    return all;
}

Sentences fieldLabels()
{
    static const auto all = joined({commandPlaces(), filePlaces()});
    return all;
}

Sentences reasonSentences()
{
    static const auto all = joined({lifeReasons(), ruleReasons(), warningReasons()});
    return all;
}

} // namespace motcua
