#include "core/office/office.h"

#include "core/security/headsignature.h"
#include "core/store/credentials.h"
#include "core/store/lookups.h"

#include <QFile>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A file that could not be founded whole is not left behind.
void removeFile(const QString& path)
{
    for (const QString& part : {path, path + u"-wal"_s, path + u"-shm"_s})
        QFile::remove(part);
}

Result<Drafts> foundingDrafts(const Founding& founding, QDate today)
{
    Drafts drafts{wardOpened(founding.config)};
    Accounts accounts;
    for (const AccountCommand& command : founding.accounts) {
        const auto added = decideAccount(command, accounts);
        if (!added)
            return added.error();
        drafts.push_back(added->front());
        accounts.push_back(command.account);
    }
    VolumeOpenings openings;
    for (const VolumeOpening& opening : founding.openings) {
        const auto opened = decideOpenVolume(opening, openings, 0, today);
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

/// The first of them that is a dossier's own, whose timeline shows it; else the first.
std::size_t ofDossier(const Drafts& drafts)
{
    const auto found = std::ranges::find_if(drafts, [](const Draft& draft) {
        return std::ranges::any_of(
            draft.subjects, [](const QString& subject) { return dossierOf(subject).has_value(); });
    });
    return found == drafts.end() ? 0 : std::size_t(found - drafts.begin());
}

Result<std::unique_ptr<WardFile>> openedFor(
    Office::Access access, const QString& path, Random& random)
{
    if (access == Office::Access::write)
        return WardFile::openToWrite(path, random);
    return access == Office::Access::read ? WardFile::openToRead(path)
                                          : WardFile::openDamaged(path);
}

/// Where nothing is found after all, it is still opened to read only.
Error damageOf(const QString& path)
{
    const auto whole = WardFile::openToRead(path);
    return whole ? Error{ErrorCode::readOnly, path, u"openedToRead"_s, {}, {}} : whole.error();
}
} // namespace

Office::Office(std::unique_ptr<WardFile> file, const Seams& seams)
    : m_file(std::move(file))
    , m_seams(seams)
{
}

Office::~Office()
{
    rememberHead();
}

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

Result<std::unique_ptr<Office>> Office::open(const QString& path, Access access, const Seams& seams)
{
    auto file = openedFor(access, path, *seams.random);
    if (!file)
        return file.error();
    std::unique_ptr<Office> office(new Office(std::move(*file), seams));
    if (access == Access::damaged)
        office->m_readOnlyBecause = damageOf(path);
    if (const auto outcome = office->reload(); !outcome)
        return outcome.error();
    if (const auto outcome = office->judgeKey(); !outcome)
        return outcome.error();
    if (const auto outcome = office->readLastWhen(); !outcome)
        return outcome.error();
    return office;
}

Outcome Office::found(const Founding& founding)
{
    const KeyPair keys = newKeyPair(*m_seams.random);
    auto drafts = foundingDrafts(founding, now().localDate());
    if (!drafts)
        return drafts.error();
    drafts->insert(drafts->begin() + 1, stationStarted(founding.config.station, keys.publicKey));
    auto transaction = WriteTransaction::begin(*m_file);
    if (!transaction)
        return transaction.error();
    if (const auto events = transaction->append(*drafts, u"system"_s, now()); !events)
        return events.error();
    if (founding.config.demo)
        m_seams.cost = PasswordCost::least(); // a demo's secrets are printed in its manual
    for (const AccountCommand& command : founding.accounts)
        if (const auto set = setSecrets(command); !set)
            return set;
    if (const auto stored
        = KeyRing(m_seams.keyFolder)
              .put(m_file->fileId(), {founding.config.station, keys.secretKey, m_file->path(), 0});
        !stored)
        return stored;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    return reload();
}

Outcome Office::reload()
{
    // Tills are folded when they are asked for: of years of closings the ward needs none.
    const auto events = eventsBeside(*m_file, kWardSubject, kCashSubject);
    if (!events)
        return events.error();
    m_ward = foldWard(*events);
    if (m_ward.config.bodies.empty())
        return Error{ErrorCode::damaged, u"ward.opened"_s, u"noWard"_s, {}, {}};
    return Done{};
}

Result<Events> Office::append(
    WriteTransaction& transaction, Drafts drafts, const QString& actor, Instant when)
{
    // A demo's clock is put where one likes; a real one that jumps is shown in the timeline.
    if (!m_ward.config.demo && isClockSuspect(m_lastWhen, when))
        drafts[ofDossier(drafts)].body[u"clockSuspect"_s] = true;
    auto events = transaction.append(drafts, actor, when);
    if (events)
        m_lastWhen = when;
    return events;
}

Outcome Office::readLastWhen()
{
    const auto head = m_file->head();
    if (!head || head->id.isNull())
        return head ? Outcome(Done{}) : Outcome(head.error());
    const auto last = m_file->event(head->id);
    if (!last)
        return last.error();
    m_lastWhen = last->header.when;
    return Done{};
}

Outcome Office::judgeKey()
{
    if (!m_file->isWritable())
        return Done{};
    const auto key = KeyRing(m_seams.keyFolder).find(m_file->fileId());
    const auto head = m_file->head();
    if (!head)
        return head.error();
    if (!key && key.error().code != ErrorCode::damaged)
        return key.error();
    const bool shorter = head->id.seq < m_file->acknowledgedSeq();
    // A key that cannot be read any more is none; nor is that of a station whose beginning was cut
    // off before its first event.
    const bool lost = !key || head->id.isNull();
    const std::optional<Estranged> reason = shorter ? Estranged::restored
        : lost                                      ? Estranged::noKey
               : estranged(*key, {m_file->station(), m_file->path(), head->id.seq});
    if (reason)
        m_readOnlyBecause = Error{ErrorCode::readOnly, {}, estrangedName(*reason), {}, {}};
    return Done{};
}

/// So that an older state put back over this one is noticed when it is opened.
void Office::rememberHead() const
{
    if (!m_file->isWritable() || m_readOnlyBecause)
        return;
    const KeyRing ring(m_seams.keyFolder);
    const auto head = m_file->head();
    auto key = ring.find(m_file->fileId());
    if (!head || !key || !*key)
        return;
    (*key)->lastSeq = head->id.seq;
    // Without it only an older copy put back would go unnoticed; there is nobody left to tell.
    static_cast<void>(ring.put(m_file->fileId(), **key));
}

Outcome Office::setSecrets(const AccountCommand& command)
{
    const auto before = credential(*m_file, command.account.login);
    if (!before)
        return before.error();
    Credential after = before->value_or(Credential{});
    for (auto [secret, hash] : {std::pair(&command.password, &after.passwordHash),
             std::pair(&command.pin, &after.pinHash)}) {
        if (secret->isEmpty())
            continue;
        const auto hashed = hashSecret(*secret, m_seams.cost);
        if (!hashed)
            return hashed.error();
        *hash = *hashed;
    }
    after.failures = {};
    return putCredential(*m_file, command.account.login, after);
}

} // namespace motcua
