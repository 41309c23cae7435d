#include "ui/counter/standing.h"

#include "core/store/lookups.h"

namespace motcua {

namespace {
constexpr int kMostStanding = 200;

std::vector<DossierRow> rowsOf(const Office& office, Work work)
{
    return page(office.file(), {work, office.now(), office.now()}, kMostStanding).valueOr({}).rows;
}
} // namespace

std::vector<DossierRow> standingHere(const Office& office)
{
    std::vector<DossierRow> rows = rowsOf(office, Work::waitingHere);
    for (const DossierRow& ready : rowsOf(office, Work::ready))
        if (ready.lane == Lane::appointment)
            rows.push_back(ready);
    return rows;
}

Result<Ready> readyFor(const Office& office, DossierId id, const Session& session)
{
    const auto dossier = office.dossier(id);
    if (!dossier)
        return dossier.error();
    const auto commands = office.commandsFor(*dossier, session);
    Ready ready{*dossier, std::ranges::count(commands, Command::payFee) > 0, {}};
    if (ready.mayTakeFee)
        ready.nextReceipt = office.nextReceipt(session.login).valueOr({});
    return ready;
}

std::optional<Person> knownPerson(const Office& office, const QString& personalNumber)
{
    const auto rows = dossiersOfPerson(office.file(), personalNumber, 1);
    if (!rows || rows->empty())
        return std::nullopt;
    const auto dossier = office.dossier(rows->front().id);
    if (!dossier)
        return std::nullopt;
    std::vector<Party> people = dossier->parties;
    people.push_back(dossier->applicant);
    for (const Party& party : people)
        if (party.person.personalNumber == personalNumber)
            return party.person;
    return std::nullopt;
}

} // namespace motcua
