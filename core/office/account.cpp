#include "core/office/account.h"

#include "core/identity/personalnumber.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kAdded = u"account.added"_s;
const QString kCredentialChanged = u"account.credentialChanged"_s;
const QString kMarkKey = u"credential"_s;

struct ActionRow
{
    AccountAction action;
    const char* name;
    const char* kind;
};
constexpr std::array kActions{
    ActionRow{AccountAction::add, "add", "account.added"},
    ActionRow{AccountAction::change, "change", "account.changed"},
    ActionRow{AccountAction::stop, "stop", "account.stopped"},
    ActionRow{AccountAction::restore, "restore", "account.restored"},
    ActionRow{AccountAction::resetCredential, "reset", "account.credentialChanged"},
};

QJsonObject bodyOf(const Account& account)
{
    QJsonArray roles;
    for (const Role role : account.roles)
        roles.append(roleName(role));
    QJsonObject body{{u"login"_s, account.login}, {u"name"_s, account.name},
        {u"post"_s, account.post}, {u"roles"_s, roles}, {u"byOffice"_s, account.byOffice}};
    if (!account.phone.isEmpty())
        body[u"phone"_s] = account.phone;
    if (!account.personalNumber.isEmpty())
        body[u"personalNumber"_s] = account.personalNumber;
    return body;
}

Account accountFrom(const QJsonObject& body)
{
    Account account;
    account.login = body[u"login"_s].toString();
    account.name = body[u"name"_s].toString();
    account.post = body[u"post"_s].toString();
    account.byOffice = body[u"byOffice"_s].toBool();
    account.phone = body[u"phone"_s].toString();
    account.personalNumber = body[u"personalNumber"_s].toString();
    for (const QJsonValue value : body[u"roles"_s].toArray())
        if (const auto role = roleFromName(value.toString()))
            account.roles.push_back(*role);
    return account;
}

std::vector<Role> readRoles(JsonReader& reader)
{
    std::vector<Role> roles;
    const QStringList names = reader.texts(u"roles"_s, 10, 40);
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (const auto role = roleFromName(names[at]))
            roles.push_back(*role);
        else
            reader.fault(
                u"roles/"_s + QString::number(at), u"unknownRole"_s, {{u"role"_s, names[at]}});
    }
    return roles;
}

QString readLogin(JsonReader& reader)
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9._-]{1,39}$"_s);
    const QString login = reader.text(u"login"_s, 40);
    if (!login.isEmpty() && !shape.match(login).hasMatch())
        reader.fault(u"login"_s, u"notALogin"_s, {{u"value"_s, login}});
    return login;
}

QString readNumber(JsonReader& reader)
{
    const QString number = reader.optionalText(u"personalNumber"_s, 12);
    if (!number.isEmpty() && !isPersonalNumber(number))
        reader.fault(u"personalNumber"_s, u"badNumber"_s, {{u"value"_s, number}});
    return number;
}

AccountCommand readAccount(JsonReader& reader)
{
    AccountCommand command;
    command.account.login = readLogin(reader);
    command.account.name = reader.optionalName(u"name"_s, 100);
    command.account.post = reader.optionalName(u"post"_s, 100);
    command.account.byOffice = reader.optionalBool(u"byOffice"_s);
    command.rolesGiven = reader.has(u"roles"_s);
    command.byOfficeGiven = reader.has(u"byOffice"_s);
    command.account.phone = reader.optionalFact(u"phone"_s, 40);
    command.personalNumberGiven = reader.has(u"personalNumber"_s);
    command.phoneGiven = reader.has(u"phone"_s);
    command.account.personalNumber = readNumber(reader);
    command.account.roles = readRoles(reader);
    command.password = reader.optionalText(u"password"_s, 200);
    command.pin = reader.optionalText(u"pin"_s, 6);
    return command;
}

void requireForNew(JsonReader& reader, const AccountCommand& command)
{
    if (command.account.name.isEmpty())
        reader.fault(u"name"_s, u"required"_s);
    if (command.account.roles.empty())
        reader.fault(u"roles"_s, u"required"_s);
    if (command.password.isEmpty())
        reader.fault(u"password"_s, u"required"_s);
}

bool isActiveAdministrator(const Account& account)
{
    return account.active && allows(account.roles, Permission::manageAccounts);
}

/// The account as it will be; keys that the command left out stay.
Account merged(const Account& before, const AccountCommand& command)
{
    Account after = before;
    if (!command.account.name.isEmpty())
        after.name = command.account.name;
    if (!command.account.post.isEmpty())
        after.post = command.account.post;
    if (command.rolesGiven)
        after.roles = command.account.roles;
    if (command.byOfficeGiven)
        after.byOffice = command.account.byOffice;
    if (command.phoneGiven)
        after.phone = command.account.phone;
    if (command.personalNumberGiven)
        after.personalNumber = command.account.personalNumber;
    if (command.action == AccountAction::stop || command.action == AccountAction::restore)
        after.active = command.action == AccountAction::restore;
    return after;
}

QJsonObject valuesOf(const Account& account)
{
    return {{u"login"_s, account.login}, {u"name"_s, account.name}};
}

/// The head signs everything: he has a post to sign under, leads, and is the only one.
Outcome checkHead(const Accounts& accounts, const Account& after)
{
    if (!after.active || !after.byOffice)
        return Done{};
    if (after.post.isEmpty())
        return badInput(u"/post"_s, u"signerWithoutPost"_s, valuesOf(after));
    if (!allows(after.roles, Permission::approve))
        return Error{ErrorCode::ruleRefused, u"/roles"_s, u"notALeader"_s, valuesOf(after), {}};
    for (const Account& other : accounts)
        if (other.active && other.byOffice && other.login != after.login)
            return Error{ErrorCode::ruleRefused, u"/byOffice"_s, u"headIsThere"_s,
                {{u"name"_s, other.name}}, {}};
    return Done{};
}

bool leavesAnAdministrator(const Accounts& accounts, const Account& after)
{
    return std::any_of(accounts.begin(), accounts.end(), [&](const Account& account) {
        return isActiveAdministrator(account.login == after.login ? after : account);
    });
}

Draft draftOf(AccountAction action, const Account& account)
{
    const auto row = std::find_if(
        kActions.begin(), kActions.end(), [&](auto& r) { return r.action == action; });
    const bool whole = action == AccountAction::add || action == AccountAction::change;
    return {QString::fromLatin1(row->kind), {u"ward"_s, u"account:"_s + account.login},
        whole ? bodyOf(account) : QJsonObject{{u"login"_s, account.login}}};
}

/// That a secret was given is told; the secret is not.
Drafts withCredential(const AccountCommand& command, const Account& account)
{
    Drafts drafts{draftOf(command.action, account)};
    const bool secret = !command.password.isEmpty() || !command.pin.isEmpty();
    const bool told
        = command.action == AccountAction::add || command.action == AccountAction::resetCredential;
    if (secret && !told)
        drafts.push_back(draftOf(AccountAction::resetCredential, account));
    return drafts;
}

} // namespace

void takeAccount(Accounts& accounts, const Event& event)
{
    const Account named = accountFrom(event.body);
    const auto at = std::find_if(
        accounts.begin(), accounts.end(), [&](auto& a) { return a.login == named.login; });
    const QString& kind = event.header.kind;
    if (kind == kAdded && at == accounts.end())
        accounts.push_back(named);
    else if (kind == u"account.changed" && at != accounts.end())
        *at = [&] {
            Account changed = named;
            changed.active = at->active;
            return changed;
        }();
    else if ((kind == u"account.stopped" || kind == u"account.restored") && at != accounts.end())
        at->active = kind == u"account.restored";
}

const Account* findAccount(const Accounts& accounts, const QString& login)
{
    for (const Account& account : accounts)
        if (account.login == login)
            return &account;
    return nullptr;
}

AccountCommand readAccountCommand(JsonReader& reader)
{
    AccountCommand command = readAccount(reader);
    const QString name = reader.optionalText(u"action"_s, 20);
    const auto row = std::find_if(kActions.begin(), kActions.end(),
        [&](auto& r) { return (name.isEmpty() ? u"add"_s : name) == QLatin1String(r.name); });
    if (row == kActions.end())
        reader.fault(
            u"action"_s, u"notOneOf"_s, {{u"choices"_s, u"add, change, stop, restore, reset"_s}});
    else
        command.action = row->action;
    if (command.action == AccountAction::add)
        requireForNew(reader, command);
    else if (command.rolesGiven && command.account.roles.empty())
        reader.fault(u"roles"_s, u"required"_s);
    if (command.action == AccountAction::resetCredential && command.password.isEmpty()
        && command.pin.isEmpty())
        reader.fault(u"password"_s, u"required"_s);
    return command;
}

AccountCommand readNewAccount(JsonReader& reader)
{
    AccountCommand command = readAccount(reader);
    requireForNew(reader, command);
    return command;
}

Result<Drafts> decideAccount(const AccountCommand& command, const Accounts& accounts)
{
    const Account* before = findAccount(accounts, command.account.login);
    if (command.action == AccountAction::add) {
        if (before)
            return Error{ErrorCode::conflict, u"/login"_s, u"loginTaken"_s,
                {{u"login"_s, command.account.login}}, {}};
        const auto head = checkHead(accounts, command.account);
        return head ? Result<Drafts>(withCredential(command, command.account)) : head.error();
    }
    if (!before)
        return Error{ErrorCode::notFound, u"/login"_s, u"noAccount"_s,
            {{u"login"_s, command.account.login}}, {}};
    const Account after = merged(*before, command);
    if (!leavesAnAdministrator(accounts, after))
        return Error{ErrorCode::ruleRefused, u"/login"_s, u"lastAdministrator"_s, {}, {}};
    const bool named = command.byOfficeGiven || command.action == AccountAction::restore;
    if (const auto head = named ? checkHead(accounts, after) : Outcome(Done{}); !head)
        return head.error();
    return withCredential(command, after);
}

void noteCredential(Drafts& drafts, const QString& mark)
{
    for (Draft& draft : drafts)
        if (draft.kind == kAdded || draft.kind == kCredentialChanged)
            draft.body[kMarkKey] = mark;
}

QMap<QString, QString> foldCredentialMarks(const Events& events)
{
    QMap<QString, QString> marks;
    for (const Event& event : events)
        if (event.header.kind == kAdded || event.header.kind == kCredentialChanged)
            marks[event.body[u"login"_s].toString()] = event.body[kMarkKey].toString();
    return marks;
}

Accounts foldAccounts(const Events& events)
{
    Accounts accounts;
    for (const Event& event : events)
        if (event.header.kind.startsWith(u"account."))
            takeAccount(accounts, event);
    return accounts;
}

} // namespace motcua
