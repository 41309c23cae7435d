#include "ui/admin/accountrows.h"

#include "core/wording/names.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString words(const char* english)
{
    return QCoreApplication::translate("motcua::Accounts", english);
}

QString nameOf(const Account& account)
{
    return account.name;
}

QString loginOf(const Account& account)
{
    return account.login;
}

QString postOf(const Account& account)
{
    return account.post;
}

QString rolesOf(const Account& account)
{
    QStringList names;
    for (const Role role : account.roles)
        names.append(name(role, language()));
    return names.join(u", "_s);
}

QString stateOf(const Account& account)
{
    return account.active ? words(QT_TRANSLATE_NOOP("motcua::Accounts", "in use"))
                          : words(QT_TRANSLATE_NOOP("motcua::Accounts", "stopped"));
}

constexpr Column<Account> kAccountColumns[]
    = {{QT_TRANSLATE_NOOP("motcua::Accounts", "Full name"), nameOf},
        {QT_TRANSLATE_NOOP("motcua::Accounts", "Login"), loginOf},
        {QT_TRANSLATE_NOOP("motcua::Accounts", "Post"), postOf},
        {QT_TRANSLATE_NOOP("motcua::Accounts", "Roles"), rolesOf},
        {QT_TRANSLATE_NOOP("motcua::Accounts", "State"), stateOf}};

struct Duty
{
    Role role;
    const char* words;
};
constexpr Duty kDuties[] = {
    {Role::clerk,
        QT_TRANSLATE_NOOP("motcua::Accounts", "takes in, submits and hands over dossiers")},
    {Role::officer, QT_TRANSLATE_NOOP("motcua::Accounts", "works on dossiers of a field")},
    {Role::registrar, QT_TRANSLATE_NOOP("motcua::Accounts", "numbers and issues, opens volumes")},
    {Role::cashier, QT_TRANSLATE_NOOP("motcua::Accounts", "takes fees")},
    {Role::head, QT_TRANSLATE_NOOP("motcua::Accounts", "leads the one-stop office")},
    {Role::leader,
        QT_TRANSLATE_NOOP("motcua::Accounts", "decides dossiers, by office or by assignment")},
    {Role::signatory,
        QT_TRANSLATE_NOOP("motcua::Accounts", "signs what a decision assigns, without leading")},
    {Role::administrator,
        QT_TRANSLATE_NOOP("motcua::Accounts", "accounts, authority, station, printers")},
    {Role::observer, QT_TRANSLATE_NOOP("motcua::Accounts", "reads, changes nothing")}};
} // namespace

AccountListModel::AccountListModel(QObject* parent)
    : RowModel("motcua::Accounts", kAccountColumns, parent)
{
}

QVariant AccountListModel::roleOf(const Account& account, int role) const
{
    switch (role) {
    case IdRole:
        return account.login;
    case PillTextRole:
        return stateOf(account);
    case PillToneRole:
        return int(account.active ? Tone::done : Tone::neutral);
    case Qt::ToolTipRole:
        return rolesOf(account);
    default:
        return {};
    }
}

QString roleDuties(Role role)
{
    for (const Duty& duty : kDuties)
        if (duty.role == role)
            return words(duty.words);
    return {};
}

} // namespace motcua
