#include "core/office/heads.h"

#include "core/office/account.h"

namespace motcua {

namespace {
bool hasHead(const Accounts& accounts)
{
    return std::ranges::any_of(
        accounts, [](const Account& one) { return one.active && one.byOffice; });
}
} // namespace

std::vector<EventId> headsCame(const Events& events)
{
    std::vector<EventId> came;
    Accounts accounts;
    for (const Event& event : events) {
        const bool before = hasHead(accounts);
        takeAccount(accounts, event);
        if (!before && hasHead(accounts))
            came.push_back(event.header.id);
    }
    return came;
}

} // namespace motcua
