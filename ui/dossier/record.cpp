#include "ui/dossier/record.h"

#include "core/dossier/despite.h"
#include "core/office/prints.h"

namespace motcua {

namespace {
/// Who works on dossiers reads them whole; who only looks on or administers does not.
bool readsAll(const std::vector<Role>& roles)
{
    return allows(roles, Permission::print);
}

QStringList colleaguesOf(const QString& login, const Accounts& accounts)
{
    QStringList names;
    for (const Account& account : accounts)
        if (account.active && account.login != login)
            names += account.name;
    return names;
}

/// What is answered for by whoever brings it to its decision, here or with another body.
Reasons againstOf(const Office& office, const Dossier& dossier, const Record& record)
{
    const Command next = record.decider.isEmpty() ? Command::submit : Command::forward;
    const bool mayNow = isInWork(dossier.state) && std::ranges::count(record.commands, next) > 0;
    return mayNow ? office.saidAgainst(dossier, next).unanswered : Reasons();
}
} // namespace

Result<Record> openRecord(Office& office, DossierId id, const Session& session)
{
    if (const auto noted = office.noteReading(id, session); !noted)
        return noted.error();
    auto dossier = office.dossier(id);
    if (!dossier)
        return dossier.error();
    const auto person = office.accountOf(session);
    if (!person)
        return person.error();
    Record record;
    record.commands = office.commandsFor(*dossier, session);
    if (allows(person->roles, Permission::print))
        record.forms = printableForms(*dossier, office.procedureOf(*dossier));
    if (std::ranges::count(record.commands, Command::payFee) > 0)
        record.nextReceipt = office.nextReceipt(session.login).valueOr({});
    if (const Procedure* procedure = office.procedureOf(*dossier))
        record.decider = deciderOf(
            *procedure, dossier->competentOffice, office.law().powers, office.now().localDate());
    record.against = againstOf(office, *dossier, record);
    record.colleagues = colleaguesOf(session.login, office.ward().accounts);
    record.mayReadAll = readsAll(person->roles);
    record.dossier = *std::move(dossier);
    return record;
}

} // namespace motcua
