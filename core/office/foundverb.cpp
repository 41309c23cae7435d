#include "core/office/office.h"
#include "core/office/sliprows.h"
#include "core/security/headsignature.h"
#include "core/store/credentials.h"

#include <QFile>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using Credentials = std::vector<std::optional<Credential>>;

/// A file that could not be founded whole is not left behind.
void removeFile(const QString& path)
{
    for (const QString& part : {path, path + u"-wal"_s, path + u"-shm"_s})
        QFile::remove(part);
}

/// `credentials` stand beside their accounts.
Result<Drafts> accountDrafts(const Founding& founding, const Credentials& credentials)
{
    Drafts drafts;
    Accounts accounts;
    for (std::size_t at = 0; at < founding.accounts.size(); ++at) {
        auto added = decideAccount(founding.accounts[at], accounts);
        if (!added)
            return added.error();
        noteCredential(*added, credentialMark(credentials[at].value_or(Credential{})));
        drafts.push_back(added->front());
        accounts.push_back(founding.accounts[at].account);
    }
    return drafts;
}

Result<Drafts> foundingDrafts(const Founding& founding, const Credentials& credentials, QDate today)
{
    Drafts drafts{wardOpened(founding.config)};
    const auto accounts = accountDrafts(founding, credentials);
    if (!accounts)
        return accounts.error();
    drafts.insert(drafts.end(), accounts->begin(), accounts->end());
    VolumeOpenings openings;
    for (const VolumeOpening& asked : founding.openings) {
        if (const auto fine = checkSlipForm(asked); !fine)
            return fine.error();
        const VolumeOpening opening = ofStation(asked, founding.config.station);
        const auto opened = isSlipRow(opening.registerId)
            ? decideOpenSlips(opening, openings, 0, today)
            : decideOpenVolume(opening, openings, 0, today);
        if (!opened)
            return opened.error();
        drafts.push_back(*opened);
        openings.push_back(opening);
    }
    return drafts;
}

Outcome checkSecrets(const Founding& founding)
{
    for (const AccountCommand& command : founding.accounts) {
        if (const auto fine = checkPassword(command.password); !fine)
            return fine;
        if (command.pin.isEmpty())
            continue;
        if (const auto fine = checkPin(command.pin, founding.config.demo); !fine)
            return fine;
    }
    return Done{};
}
} // namespace

Result<std::unique_ptr<Office>> Office::create(
    const QString& path, const Founding& founding, const Seams& seams)
{
    if (const auto fine = checkSecrets(founding); !fine)
        return fine.error();
    auto file
        = WardFile::create(path, {founding.config.id, founding.config.station}, *seams.random);
    if (!file)
        return file.error();
    std::unique_ptr<Office> office(new Office(std::move(*file), seams));
    if (const auto outcome = office->found(founding); !outcome) {
        const QString made = office->m_file->path();
        office.reset();
        removeFile(made);
        return outcome.error();
    }
    return office;
}

/// Beside the accounts, in their order.
Result<std::vector<std::optional<Credential>>> Office::firstCredentials(
    const Founding& founding) const
{
    Credentials credentials;
    for (const AccountCommand& command : founding.accounts) {
        const auto made = credentialAfter(command);
        if (!made)
            return made.error();
        credentials.push_back(*made);
    }
    return credentials;
}

Outcome Office::found(const Founding& founding)
{
    if (founding.config.demo)
        m_seams.cost = PasswordCost::least(); // a demo's secrets are printed in its manual
    const auto credentials = firstCredentials(founding);
    if (!credentials)
        return credentials.error();
    const KeyPair keys = newKeyPair(*m_seams.random);
    auto drafts = foundingDrafts(founding, *credentials, now().localDate());
    if (!drafts)
        return drafts.error();
    drafts->insert(drafts->begin() + 1, stationStarted(founding.config.station, keys.publicKey));
    auto transaction = WriteTransaction::begin(*m_file);
    if (!transaction)
        return transaction.error();
    if (const auto events = transaction->append(*drafts, u"system"_s, now()); !events)
        return events.error();
    for (std::size_t at = 0; at < credentials->size(); ++at)
        if (const auto put = putCredential(*m_file, founding.accounts[at].account.login,
                (*credentials)[at].value_or(Credential{}));
            !put)
            return put;
    if (const auto stored
        = KeyRing(m_seams.keyFolder)
              .put(m_file->fileId(), {founding.config.station, keys.secretKey, m_file->path(), 0});
        !stored)
        return stored;
    keepMark();
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    return reload();
}

} // namespace motcua
