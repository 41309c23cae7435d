#include "core/dossier/samepeople.h"

#include "core/base/text.h"
#include "core/identity/personkey.h"

#include <algorithm>
#include <optional>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The words of a name that tell people apart.
QStringList ownWords(const QString& name)
{
    QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    for (const QString& common : {u"van"_s, u"thi"_s})
        if (words.size() > 1)
            words.removeAll(common);
    return words;
}

bool sharesNothing(const QString& was, const QString& is)
{
    const QStringList words = ownWords(is);
    return std::ranges::none_of(
        ownWords(was), [&](const QString& word) { return words.contains(word); });
}

/// One sign may be mistyped; of whom two differ, and no number says otherwise, is somebody else.
/// Of whom nothing but a name is known, it is the name that tells.
bool isSomebodyElse(const Person& was, const Person& is)
{
    if (was.personalNumber.isEmpty() && was.dateOfBirth.isEmpty() && !was.fullName.isEmpty())
        return sharesNothing(was.fullName, is.fullName);
    const bool number = was.personalNumber != is.personalNumber && !was.personalNumber.isEmpty();
    const bool same = !number && !was.personalNumber.isEmpty();
    const bool name = folded(was.fullName) != folded(is.fullName);
    const bool born = !agree(was.dateOfBirth, is.dateOfBirth);
    return !same && int(number) + int(name) + int(born) > 1;
}

bool isAnotherOrganisation(const Party& was, const Party& is)
{
    return was.organisation.isEmpty() != is.organisation.isEmpty()
        || (was.taxCode != is.taxCode && folded(was.organisation) != folded(is.organisation));
}
} // namespace

bool isAnother(const Party& was, const Party& is)
{
    return isAnotherOrganisation(was, is) || isSomebodyElse(was.person, is.person);
}

bool isAnotherRepresentative(const Party& was, const Party& is)
{
    return !was.organisation.isEmpty() && !isAnotherOrganisation(was, is)
        && isSomebodyElse(was.person, is.person);
}

bool isUnchanged(const Party& was, const Party& is)
{
    const auto isCalled
        = [](const QString& one, const QString& other) { return folded(one) == folded(other); };
    return !isAnother(was, is) && isCalled(was.displayName(), is.displayName())
        && isCalled(was.person.fullName, is.person.fullName);
}

bool isTheSame(const Party& was, const Party& is)
{
    return !isAnother(was, is);
}

namespace {
using Stays = bool (*)(const Party&, const Party&);

bool isEqual(const Party& was, const Party& is)
{
    return was == is;
}

bool hasItsRole(const Party&, const Party&)
{
    return true;
}

using Place = std::optional<std::size_t>; // in what is told

/// Whom nobody was found for before and who is told as staying so, each at a place of its own.
void findPlaces(std::vector<Place>& places, const std::vector<Party>& standing,
    const std::vector<Party>& told, Stays stays)
{
    const auto placeOf = [&](const Party& was) -> Place {
        for (std::size_t at = 0; at < told.size(); ++at)
            if (std::ranges::count(places, Place(at)) == 0 && told[at].role == was.role
                && stays(was, told[at]))
                return at;
        return std::nullopt;
    };
    for (std::size_t at = 0; at < standing.size(); ++at)
        if (!places[at])
            places[at] = placeOf(standing[at]);
}
} // namespace

std::vector<std::size_t> inStandingOrder(
    const std::vector<Party>& standing, const std::vector<Party>& told)
{
    std::vector<Place> places(standing.size());
    for (const Stays stays : {isEqual, isUnchanged, isTheSame, hasItsRole})
        findPlaces(places, standing, told, stays);
    for (std::size_t at = 0; at < told.size(); ++at)
        if (std::ranges::count(places, Place(at)) == 0)
            places.emplace_back(at);
    std::erase(places, std::nullopt);
    std::vector<std::size_t> order;
    order.reserve(places.size());
    for (const Place& place : places)
        order.push_back(*place);
    return order;
}

} // namespace motcua
