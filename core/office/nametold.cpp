#include "core/office/nametold.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
void addName(QJsonObject& values, const Accounts& accounts)
{
    if (!values.contains(u"login"_s) || values.contains(u"name"_s))
        return;
    const QString login = values[u"login"_s].toString();
    const Account* account = findAccount(accounts, login);
    values[u"name"_s] = account ? account->name : login;
}
} // namespace

Error toldByName(Error error, const Accounts& accounts)
{
    addName(error.values, accounts);
    return error;
}

Reasons toldByName(Reasons reasons, const Accounts& accounts)
{
    for (Reason& reason : reasons)
        addName(reason.values, accounts);
    return reasons;
}

} // namespace motcua
