#include "ui/person/personsheet.h"

#include "core/wording/wording.h"
#include "ui/theme/language.h"

namespace motcua {

QString warningText(const PersonSheet& sheet)
{
    QStringList lines;
    for (const Reason& warning : sheet.warnings)
        lines += sentence(warning, language());
    return lines.join(QLatin1Char('\n'));
}

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
    const Reasons warnings = office.warningsOfPerson(*record);
    return PersonSheet{*std::move(record), warnings, allows(account->roles, Permission::print),
        !office.readOnlyBecause() && allows(account->roles, Permission::judgePeople),
        allows(account->roles, Permission::seeAccesses)};
}

} // namespace motcua
