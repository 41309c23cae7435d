#pragma once
#include "ui/shell/page.h"

#include <functional>
#include <vector>

namespace motcua {

/// The names of the places that other places lead to.
inline const QString kCounterPlace = QStringLiteral("counter");
inline const QString kDossiersPlace = QStringLiteral("dossiers");

/// A line of the rail: the window knows its pages by these only.
struct Place
{
    QString name; ///< "counter": what is remembered, and resources/help/counter_vi.md
    std::function<Page*(const PageContext&)> make;
    /// Whoever holds it begins the day here.
    std::optional<Permission> home;
};
using Places = std::vector<Place>;

/// A place of this page class.
template <class P>
Place placeOf(const QString& name, std::optional<Permission> home = {})
{
    return {name, [](const PageContext& context) { return new P(context); }, home};
}

} // namespace motcua
