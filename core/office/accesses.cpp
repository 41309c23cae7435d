#include "core/office/accesses.h"

#include "core/office/call.h"
#include "core/store/people.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostDossiers = 100'000;

class AccessList
{
public:
    explicit AccessList(const Accounts& accounts)
        : m_accounts(accounts)
    {
    }

    void add(const Events& events, const NamingDossier* dossier)
    {
        for (const Event& event : events)
            if (const EventHeader& header = event.header; header.actor != u"system")
                m_list.push_back({header.when, header.id, header.actor, nameOf(header.actor),
                    header.kind, dossier ? dossier->row.id : DossierId{},
                    dossier ? dossier->row.code : QString()});
    }

    std::vector<Access> newestFirst()
    {
        std::ranges::sort(m_list, [](const Access& a, const Access& b) {
            return std::tie(a.at, a.event) > std::tie(b.at, b.event);
        });
        return std::move(m_list);
    }

private:
    QString nameOf(const QString& login) const
    {
        const Account* account = findAccount(m_accounts, login);
        return account ? account->name : login;
    }

    const Accounts& m_accounts;
    std::vector<Access> m_list;
};

/// What was done with a dossier, and who looked at it.
Outcome addDossier(const WardFile& file, const NamingDossier& dossier, AccessList& list)
{
    const auto work = file.events(subjectOf(dossier.row.id));
    const auto looks = dossierReadings(file, dossier.row.id);
    if (!work || !looks)
        return work ? looks.error() : work.error();
    list.add(*work, &dossier);
    list.add(*looks, &dossier);
    return Done{};
}

Outcome addPages(
    const WardFile& file, const Accounts& accounts, const QStringList& people, AccessList& list)
{
    for (const Account& account : accounts) {
        const auto looks = personReadings(file, account.login, people);
        if (!looks)
            return looks.error();
        list.add(*looks, nullptr);
    }
    return Done{};
}
} // namespace

Outcome maySeeAccesses(const Office& office, const Session& session)
{
    const auto account = office.accountOf(session);
    if (!account)
        return account.error();
    if (!allows(account->roles, Permission::seeAccesses))
        return notAllowed(u"accesses"_s, Permission::seeAccesses);
    return Done{};
}

Result<std::vector<Access>> accessesOf(
    const WardFile& file, const Accounts& accounts, const QString& person)
{
    const auto people = sameAs(file, person);
    if (!people)
        return people.error();
    const auto dossiers = dossiersNaming(file, *people, kMostDossiers);
    if (!dossiers)
        return dossiers.error();
    if (dossiers->empty())
        return Error{ErrorCode::notFound, u"person"_s, u"noPerson"_s,
            {{u"place"_s, u"accesses/person"_s}}, {}};
    AccessList list(accounts);
    for (const NamingDossier& dossier : *dossiers)
        if (const auto added = addDossier(file, dossier, list); !added)
            return added.error();
    if (const auto added = addPages(file, accounts, *people, list); !added)
        return added.error();
    return list.newestFirst();
}

} // namespace motcua
