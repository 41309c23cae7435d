#include "ui/person/personsheet.h"

namespace motcua {

Result<PersonSheet> openPerson(Office& office, const QString& person, const Session& session)
{
    const auto account = office.accountOf(session);
    if (!account)
        return account.error();
    auto record = personOf(office.file(), person);
    if (!record)
        return record.error();
    if (const auto noted = office.notePersonReading(person, session); !noted)
        return noted.error();
    return PersonSheet{*std::move(record), allows(account->roles, Permission::print),
        !office.readOnlyBecause() && allows(account->roles, Permission::judgePeople),
        allows(account->roles, Permission::seeAccesses)};
}

} // namespace motcua
