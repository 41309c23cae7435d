#pragma once
#include "core/catalogue/authority.h"
#include "core/roles/roles.h"

#include <QMap>

namespace motcua {

/// Someone who works with the program. The password is no part of it: only the journal's facts are.
struct Account
{
    QString login;
    QString name;
    QString post; ///< "Phó Chủ tịch", "Công chức tư pháp – hộ tịch"
    std::vector<Role> roles;
    bool byOffice = false; ///< the chairman, who signs by office
    bool active = true;
    QString phone = {}; ///< where citizens reach them; "": at the office's
    QString personalNumber = {}; ///< of who signs: nobody certifies their own signature

    Signatory signatory() const { return {login, name, post, byOffice}; }
    bool operator==(const Account&) const = default;
};
using Accounts = std::vector<Account>;

const Account* findAccount(const Accounts& accounts, const QString& login);

enum class AccountAction
{
    add,
    change,
    stop,
    restore,
    resetCredential
};

/// What `account` asks. A password or PIN goes to the credential table, never into the journal.
struct AccountCommand
{
    AccountAction action = AccountAction::add;
    Account account;
    QString password;
    QString pin;
    bool rolesGiven = false;
    bool byOfficeGiven = false;
    bool personalNumberGiven = false; ///< "" takes it away
    bool phoneGiven = false; ///< "" takes it away
};

AccountCommand readAccountCommand(JsonReader& reader);
/// Reads an account as a ward's description has it, with its first password.
AccountCommand readNewAccount(JsonReader& reader);

/// The events of an account command. Refuses a login that exists, one that does not, and whatever
/// would leave the ward without an active administrator.
Result<Drafts> decideAccount(const AccountCommand& command, const Accounts& accounts);

/// Keeps the mark of the credential (store/credentials.h) with the event that tells of it.
void noteCredential(Drafts& drafts, const QString& mark);
/// The mark that each login's credential has to have; "" where an earlier program kept none.
QMap<QString, QString> foldCredentialMarks(const Events& events);

Accounts foldAccounts(const Events& events);
/// What one event more says of them; another one than an account's says nothing.
void takeAccount(Accounts& accounts, const Event& event);

} // namespace motcua
