#include "core/base/text.h"
#include "core/office/call.h"
#include "core/store/credentials.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Nobody makes himself a leader, nor the head of the body: that would be a signature without a
/// decision behind it.
Outcome checkOwnAccount(const Account& actor, const AccountCommand& command)
{
    if (command.account.login != actor.login)
        return Done{};
    const bool leads = command.rolesGiven && !allows(actor.roles, Permission::approve)
        && allows(command.account.roles, Permission::approve);
    const bool heads = command.byOfficeGiven && command.account.byOffice && !actor.byOffice;
    return leads || heads
        ? Outcome(Error{ErrorCode::ownDossier, u"/login"_s, u"ownPromotion"_s, {}, {}})
        : Outcome(Done{});
}

/// Four eyes are two people's: one who has two accounts is to be seen.
Reasons likenesses(const Accounts& accounts, const QString& login)
{
    const Account* account = findAccount(accounts, login);
    Reasons warnings;
    for (const Account& other : accounts)
        if (account && account->active && other.active && other.login != login
            && folded(other.name) == folded(account->name))
            warnings.push_back(
                {u"accountLooksAlike"_s, {{u"name"_s, other.name}, {u"login"_s, other.login}}, {}});
    return warnings;
}

/// Who acted for the head acts no longer.
Reasons endedActing(const Assignments& before, const Assignments& after)
{
    Reasons ended;
    for (std::size_t at = 0; at < before.size(); ++at)
        if (!before[at].endedByHead() && after[at].endedByHead())
            ended.push_back(endedReason(after[at]));
    return ended;
}

/// Who comes no more leaves a till that somebody else has to count and close.
Reasons tillLeft(const Account& account, const OpenTill& till)
{
    const Dong cash = till.expected();
    if (account.active || (cash == Dong{} && till.tally.written.empty()))
        return {};
    return {{u"tillLeftOpen"_s,
        {{u"name"_s, account.name}, {u"login"_s, account.login}, {u"amount"_s, cash.amount}}, {}}};
}

/// A password and a PIN, where they are given, must be fit for use.
Outcome checkSecrets(const AccountCommand& command, bool demo)
{
    if (!command.password.isEmpty())
        if (const auto fine = checkPassword(command.password); !fine)
            return fine;
    return command.pin.isEmpty() ? Outcome(Done{}) : checkPin(command.pin, demo);
}
} // namespace

Result<Answer> Office::account(Call& call)
{
    const AccountCommand command = readAccountCommand(call.reader);
    if (const auto fault = call.fault())
        return *fault;
    if (!allows(call.actor.roles, Permission::manageAccounts))
        return notAllowed(call.name, Permission::manageAccounts);
    if (const auto own = checkOwnAccount(call.actor, command); !own)
        return own.error();
    if (const auto fine = checkSecrets(command, m_ward.config.demo); !fine)
        return fine.error();
    auto drafts = decideAccount(command, m_ward.accounts);
    if (!drafts)
        return drafts.error();
    const auto secrets = credentialAfter(command);
    if (!secrets)
        return secrets.error();
    if (*secrets)
        noteCredential(*drafts, credentialMark(**secrets));
    note(*drafts, call);
    const Assignments before = m_ward.assignments;
    const auto till = command.action == AccountAction::stop ? openTill(command.account.login)
                                                            : Result<OpenTill>(OpenTill());
    if (!till)
        return till.error();
    auto answer = writeAccount(call, *drafts, command.account.login, *secrets);
    if (!answer)
        return answer;
    answer->warnings = likenesses(m_ward.accounts, command.account.login);
    const Account* named = findAccount(m_ward.accounts, command.account.login);
    for (const Reasons& more : {endedActing(before, m_ward.assignments), tillLeft(*named, *till)})
        answer->warnings.insert(answer->warnings.end(), more.begin(), more.end());
    return answer;
}

/// The secrets belong to the transaction that tells of them.
Result<Answer> Office::writeAccount(Call& call, const Drafts& drafts, const QString& login,
    const std::optional<Credential>& secrets)
{
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    if (const auto events = append(*transaction, drafts, call.actor.login, call.now); !events)
        return events.error();
    if (secrets)
        if (const auto put = putCredential(*m_file, login, *secrets); !put)
            return put.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    if (const auto read = reload(); !read)
        return read.error();
    Answer answer;
    answer.changes.ward = true;
    answer.ward = {{u"login"_s, login}};
    return answer;
}

/// The credential with the command's secrets in it; none where it gives none.
Result<std::optional<Credential>> Office::credentialAfter(const AccountCommand& command) const
{
    if (command.password.isEmpty() && command.pin.isEmpty())
        return std::optional<Credential>();
    const auto before = credential(*m_file, command.account.login);
    if (!before)
        return before.error();
    Credential after = before->value_or(Credential{});
    for (auto [secret, hash] : {std::pair(&command.password, &after.passwordHash),
             std::pair(&command.pin, &after.pinHash)}) {
        if (secret->isEmpty())
            continue;
        const auto hashed = hashSecret(*secret, *m_seams.random, m_seams.cost);
        if (!hashed)
            return hashed.error();
        *hash = *hashed;
    }
    after.failures = {};
    return std::optional(after);
}

} // namespace motcua
