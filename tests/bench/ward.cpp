#include "tests/bench/ward.h"

#include "app/keyfolder.h"
#include "core/office/officeload.h"
#include "core/office/wardgenerator.h"
#include "core/security/keyring.h"
#include "core/store/os_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bench {
using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kLogPages = 250; ///< as the program has it

QString folderOf(const QString& file)
{
    return file.isEmpty() ? QDir::tempPath() : QFileInfo(file).absolutePath();
}

/// The station's key lies beside the file that it belongs to.
QString keysOf(const QString& file)
{
    return file + u".keys"_s;
}
} // namespace

Ward::Ward(const Options& options)
    : m_folder(folderOf(options.file) + u"/motcua-bench-XXXXXX"_s)
    , m_clock(kMadeUntil.plusMinutes(5))
    , m_dice(options.seed + 1)
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
}

Result<std::unique_ptr<Ward>> Ward::make(const Options& options)
{
    std::unique_ptr<Ward> ward(new Ward(options));
    const QString file
        = options.file.isEmpty() ? ward->m_folder.filePath(u"made.motcua"_s) : options.file;
    if (!QFile::exists(file)) {
        const auto made = generateWard(
            {file, options.dossiers, options.seed, keysOf(file)}, [](qint64, qint64) {});
        if (!made)
            return made.error();
    }
    {
        // One that an older program made gets its views anew before it is copied.
        const auto fresh = WardFile::openToWrite(file, ward->m_random);
        if (!fresh)
            return fresh.error();
    }
    if (const auto opened = ward->openCopies(file); !opened)
        return opened.error();
    return ward;
}

Outcome Ward::openCopies(const QString& file)
{
    const bool isKept = QFileInfo(file).absolutePath() != m_folder.path();
    if (!QFile::copy(file, rawPath())
        || !(isKept ? QFile::copy(file, ourPath()) : QFile::rename(file, ourPath())))
        return Error{ErrorCode::storage, ourPath(), {}, {}, {}};
    // What the system still had to write of them would hold up the commits that are measured.
    for (const QString& copy : {ourPath(), rawPath()})
        if (const auto synced = syncFile(copy); !synced)
            return synced;
    m_raw = std::make_unique<RawFile>(rawPath());
    const QString fileId = QString::fromStdString(
        std::get<std::string>(m_raw->query("SELECT value FROM meta WHERE key = 'fileId'")[0][0]));
    auto key = KeyRing(keysOf(file)).find(fileId);
    if (!key || !*key)
        return key ? Error{ErrorCode::notFound, keysOf(file), {}, {}, {}} : key.error();
    (*key)->path = QFileInfo(ourPath()).canonicalFilePath();
    QFile::remove(KeyRing(keyFolder()).markPath(fileId)); // of the run before
    if (const auto put = KeyRing(keyFolder()).put(fileId, **key); !put)
        return put;
    auto office = Office::open(ourPath(), Office::Access::write,
        {&m_clock, &m_random, keyFolder(), PasswordCost::least()});
    if (!office)
        return office.error();
    m_office = *std::move(office);
    m_look = std::make_unique<RawFile>(ourPath());
    m_rawCheckpointer = std::make_unique<Checkpointer>(rawPath());
    m_raw->onLogFull(kLogPages, [this] { m_rawCheckpointer->wake(); });
    return Done{};
}

void Ward::shortenLogs()
{
    m_look->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    m_raw->exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

void Ward::close()
{
    m_look.reset();
    m_office.reset();
    m_rawCheckpointer.reset();
    m_raw.reset();
    QFile::remove(rawPath());
}

} // namespace bench
