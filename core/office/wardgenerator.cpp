#include "core/office/wardgenerator.h"

#include "core/office/simulation.h"
#include "core/security/random.h"
#include "core/store/os_lock.h"

#include <QFile>
#include <QFileInfo>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kBookSize = 2'000'000; ///< receipts of one clerk's book

/// The first bytes asked for make the file's identity, which no two files share; all further ones
/// come from the seed.
class SeedAfterIdentity final : public Random
{
public:
    explicit SeedAfterIdentity(Dice& dice)
        : m_dice(dice)
    {
    }
    QByteArray bytes(int count) override
    {
        if (std::exchange(m_isFirst, false))
            return SystemRandom().bytes(count);
        return m_dice.bytes(count);
    }

private:
    Dice& m_dice;
    bool m_isFirst = true;
};

AccountCommand colleague(const QString& login, const QString& name, const QString& post, Role role)
{
    AccountCommand command;
    command.account.login = login;
    command.account.name = name;
    command.account.post = post;
    command.account.roles = {role};
    command.password = u"motcua-"_s + login;
    command.pin = u"2468"_s;
    return command;
}

/// The demo ward, with as many at the counter as a large one needs.
Founding largeFounding()
{
    Founding founding = demoFounding();
    const QString clerk = u"Công chức tiếp nhận"_s;
    founding.accounts.push_back(
        colleague(u"tiepnhan3"_s, u"Đào Thị Hải Yến"_s, clerk, Role::clerk));
    founding.accounts.push_back(colleague(u"tiepnhan4"_s, u"Bùi Quang Huy"_s, clerk, Role::clerk));
    founding.accounts.push_back(
        colleague(u"phochutich2"_s, u"Ngô Văn Thành"_s, u"Phó Chủ tịch"_s, Role::leader));
    return founding;
}

/// Who signs by which decision, and whose receipts are written in which book.
Outcome setUp(Office& office, QDate day)
{
    const Session administrator{u"quantri"_s};
    std::vector<QJsonObject> commands;
    for (const QString& person : {u"phochutich"_s, u"phochutich2"_s})
        commands.push_back(
            {{u"do"_s, u"assign"_s}, {u"person"_s, person}, {u"procedures"_s, QJsonArray{u"*"_s}},
                {u"from"_s, day.toString(Qt::ISODate)}, {u"decided"_s, day.toString(Qt::ISODate)},
                {u"form"_s, u"KT"_s}, {u"decision"_s, u"Quyết định phân công 12/QĐ-UBND"_s}});
    qint64 first = 1;
    for (const QString& clerk : {u"tiepnhan"_s, u"tiepnhan2"_s, u"tiepnhan3"_s, u"tiepnhan4"_s}) {
        commands.push_back({{u"do"_s, u"openVolume"_s}, {u"register"_s, kReceiptRegister},
            {u"book"_s, u"AA/"_s + day.toString(u"yy"_s)}, {u"first"_s, first},
            {u"last"_s, first + kBookSize - 1}, {u"person"_s, clerk}});
        first += kBookSize;
    }
    for (const QJsonObject& command : commands)
        if (const auto done = office.run(command, administrator); !done)
            return done.error();
    return Done{};
}

Outcome checkPlan(const Generation& generation)
{
    if (generation.dossiers < 1 || generation.dossiers > kMostGenerated)
        return badInput(u"--dossiers"_s, u"outOfRange"_s,
            {{u"min"_s, 1}, {u"max"_s, kMostGenerated}, {u"value"_s, generation.dossiers}});
    if (QFileInfo::exists(generation.path))
        return Error{ErrorCode::fileExists, generation.path, {}, {}, {}};
    return Done{};
}

QString partOf(const QString& path)
{
    return path + u".part"_s;
}

void removePart(const QString& path)
{
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(partOf(path) + end);
    QFile::remove(path + u".lock"_s);
}

/// What an interrupted run has left goes; where one is running, inUse.
Outcome clearPart(const QString& path)
{
    if (!QFileInfo::exists(partOf(path)))
        return Done{};
    if (const auto lock = FileLock::take(path + u".lock"_s); !lock)
        return lock.error();
    removePart(path);
    return Done{};
}

Outcome liveAll(Office& office, const std::vector<LoadedDay>& days, Dice& dice,
    const GenerateProgress& progress)
{
    const qint64 all = std::accumulate(days.begin(), days.end(), qint64(0),
        [](qint64 sum, const LoadedDay& day) { return sum + day.count; });
    Dice salts(dice.next());
    auto journal = BulkJournal::begin(office.file(), salts);
    if (!journal)
        return journal.error();
    const Population population(std::clamp<qint64>(all / 8, 400, 60'000), dice);
    Simulation simulation(office.ward(), **journal, dice, population);
    qint64 done = 0;
    for (const LoadedDay& day : days) {
        if (const auto lived = simulation.live(day); !lived)
            return lived;
        progress(done += day.count, all);
    }
    return (*journal)->finish();
}

/// The ward as "FILE.part"; what it holds, and under which identity.
Result<std::pair<Generated, QString>> makePart(
    const Generation& generation, const GenerateProgress& progress)
{
    const auto days = officeLoad(Calendar::official(), generation.dossiers);
    FrozenClock clock(Instant::fromLocal(days.front().day, QTime(7, 0)));
    Dice dice(generation.seed);
    SeedAfterIdentity random(dice);
    auto office = Office::create(partOf(generation.path), largeFounding(),
        {&clock, &random, generation.keyFolder, PasswordCost::least()});
    if (!office)
        return office.error();
    if (const auto set = setUp(**office, days.front().day); !set)
        return set.error();
    if (const auto lived = liveAll(**office, days, dice, progress); !lived)
        return lived.error();
    const auto head = (*office)->file().head();
    if (!head)
        return head.error();
    return std::pair(
        Generated{generation.dossiers, head->id.seq, head->hash, days.front().day, kMadeUntil},
        (*office)->file().fileId());
}

/// The whole file gets its name, and its key knows it by that.
Outcome nameIt(const Generation& generation, const QString& fileId)
{
    if (!QFile::rename(partOf(generation.path), generation.path))
        return Error{ErrorCode::storage, generation.path, {}, {}, {}};
    QFile::remove(generation.path + u".lock"_s);
    if (const auto synced = syncFolder(QFileInfo(generation.path).absolutePath()); !synced)
        return synced;
    const KeyRing ring(generation.keyFolder);
    auto key = ring.find(fileId);
    if (!key || !*key)
        return key ? Outcome(Done{}) : Outcome(key.error());
    (*key)->path = QFileInfo(generation.path).canonicalFilePath();
    return ring.put(fileId, **key);
}
} // namespace

Result<Generated> generateWard(const Generation& generation, const GenerateProgress& progress)
{
    if (const auto fine = checkPlan(generation); !fine)
        return fine.error();
    if (const auto clear = clearPart(generation.path); !clear)
        return clear.error();
    auto made = makePart(generation, progress);
    const auto named = made ? nameIt(generation, made->second) : Outcome(made.error());
    if (!named && named.error().code != ErrorCode::fileExists)
        removePart(generation.path);
    if (!named)
        return named.error();
    return made->first;
}

} // namespace motcua
