#include "core/security/sealedfile.h"

#include <QFile>
#include <QtEndian>

#include <optional>
#include <sodium.h>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
// "MCUASEAL", a version, the cost of the passphrase, its salt, the stream's header; then chunks.
constexpr char kMagic[] = "MCUASEAL";
constexpr qsizetype kMagicLength = 8;
constexpr quint32 kVersion = 1;
constexpr qint64 kChunk = 256 * 1024;
constexpr qint64 kSealedChunk = kChunk + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr quint64 kMostPasses = 20;
constexpr quint64 kMostMemory = 1024ULL * 1024 * 1024;

struct Head
{
    quint64 passes = 0;
    quint64 memory = 0;
    QByteArray salt;
    QByteArray stream;
};
constexpr qsizetype kHeadLength = kMagicLength + 4 + 8 + 8 + crypto_pwhash_SALTBYTES
    + crypto_secretstream_xchacha20poly1305_HEADERBYTES;

template <class T>
QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray toBytes(const Head& head)
{
    return QByteArray(kMagic, kMagicLength) + bigEndian(kVersion) + bigEndian(head.passes)
        + bigEndian(head.memory) + head.salt + head.stream;
}

std::optional<Head> readHead(const QByteArray& bytes)
{
    if (bytes.size() != kHeadLength || !bytes.startsWith(kMagic)
        || qFromBigEndian<quint32>(bytes.constData() + kMagicLength) != kVersion)
        return std::nullopt;
    const char* at = bytes.constData() + kMagicLength + 4;
    Head head{qFromBigEndian<quint64>(at), qFromBigEndian<quint64>(at + 8),
        bytes.mid(kMagicLength + 20, crypto_pwhash_SALTBYTES),
        bytes.right(crypto_secretstream_xchacha20poly1305_HEADERBYTES)};
    const bool sane = head.passes >= 1 && head.passes <= kMostPasses
        && head.memory >= crypto_pwhash_MEMLIMIT_MIN && head.memory <= kMostMemory;
    return sane ? std::optional(head) : std::nullopt;
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Result<QByteArray> keyOf(const QString& passphrase, const Head& head)
{
    const QByteArray secret = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    if (crypto_pwhash(bytesOf(key), size_t(key.size()), secret.constData(), size_t(secret.size()),
            bytesOf(head.salt), head.passes, size_t(head.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{ErrorCode::storage, {}, u"memory"_s, {}, {}};
    return key;
}

Outcome checkPassphrase(const QString& passphrase)
{
    if (passphrase.size() < kMinPassphrase)
        return badInput(u"passphrase"_s, u"tooShort"_s, {{u"limit"_s, kMinPassphrase}});
    if (passphrase.size() > kMaxPassword)
        return badInput(u"passphrase"_s, u"tooLong"_s,
            {{u"limit"_s, kMaxPassword}, {u"length"_s, passphrase.size()}});
    return Done{};
}

Error cannot(const QFile& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::diskFull : ErrorCode::storage, file.fileName(),
        full ? QString() : u"cannotWrite"_s, {}, {}};
}

/// Two files for the length of one work; the second is removed where the work fails.
class Passage
{
public:
    Passage(const QString& from, const QString& to)
        : m_from(from)
        , m_to(to)
    {
    }
    ~Passage()
    {
        if (m_made && !m_kept)
            m_to.remove();
    }
    Passage(const Passage&) = delete;
    Passage& operator=(const Passage&) = delete;

    Outcome open()
    {
        if (!m_from.exists())
            return Error{ErrorCode::notFound, m_from.fileName(), u"file"_s, {}, {}};
        if (!m_from.open(QIODevice::ReadOnly))
            return Error{ErrorCode::storage, m_from.fileName(), u"unreadable"_s, {}, {}};
        if (m_to.exists())
            return Error{ErrorCode::fileExists, m_to.fileName(), {}, {}, {}};
        m_made = m_to.open(QIODevice::WriteOnly | QIODevice::NewOnly,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return m_made ? Outcome(Done{}) : Outcome(cannot(m_to));
    }

    QByteArray take(qint64 most) { return m_from.read(most); }
    bool isAtEnd() const { return m_from.atEnd(); }
    bool isGoingOn(const Progress& progress) const
    {
        return goesOn(progress, m_from.pos(), m_from.size());
    }
    Outcome put(const QByteArray& bytes)
    {
        return m_to.write(bytes) == bytes.size() ? Outcome(Done{}) : Outcome(cannot(m_to));
    }
    Outcome finish()
    {
        if (!m_to.flush())
            return cannot(m_to);
        m_kept = true;
        return Done{};
    }

private:
    QFile m_from;
    QFile m_to;
    bool m_made = false;
    bool m_kept = false;
};

Error cancelled()
{
    return {ErrorCode::storage, {}, u"cancelled"_s, {}, {}};
}

using Stream = crypto_secretstream_xchacha20poly1305_state;

Outcome sealChunks(Passage& passage, Stream& stream, const Progress& progress)
{
    bool last = false;
    while (!last) {
        if (!passage.isGoingOn(progress))
            return cancelled();
        const QByteArray chunk = passage.take(kChunk);
        last = chunk.size() < kChunk;
        QByteArray sealed(
            chunk.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        crypto_secretstream_xchacha20poly1305_push(&stream, bytesOf(sealed), nullptr,
            bytesOf(chunk), quint64(chunk.size()), nullptr, 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        if (const auto put = passage.put(sealed); !put)
            return put;
    }
    return Done{};
}

/// The first chunk that does not open means another passphrase; a later one, damage.
Outcome openChunks(Passage& passage, Stream& stream, const QString& path, const Progress& progress)
{
    unsigned char tag = 0;
    for (qint64 number = 0; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL; ++number) {
        if (!passage.isGoingOn(progress))
            return cancelled();
        const QByteArray sealed = passage.take(kSealedChunk);
        QByteArray chunk(std::max<qsizetype>(sealed.size(), 1), '\0');
        unsigned long long opened = 0;
        if (sealed.size() < qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES)
            || crypto_secretstream_xchacha20poly1305_pull(&stream, bytesOf(chunk), &opened, &tag,
                   bytesOf(sealed), quint64(sealed.size()), nullptr, 0)
                != 0)
            return number == 0 ? Error{ErrorCode::signIn, path, u"passphrase"_s, {}, {}}
                               : Error{ErrorCode::damaged, path, u"sealBroken"_s, {}, {}};
        if (const auto put = passage.put(chunk.left(qsizetype(opened))); !put)
            return put;
    }
    return passage.isAtEnd() ? Outcome(Done{})
                             : Outcome(Error{ErrorCode::damaged, path, u"sealBroken"_s, {}, {}});
}
} // namespace

Outcome sealFile(const QString& from, const QString& to, const QString& passphrase, Random& random,
    PasswordCost cost, const Progress& progress)
{
    if (const auto fit = checkPassphrase(passphrase); !fit)
        return fit;
    Head head{cost.passes, cost.memory, random.bytes(crypto_pwhash_SALTBYTES),
        QByteArray(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0')};
    const auto key = keyOf(passphrase, head);
    if (!key)
        return key.error();
    Passage passage(from, to);
    if (const auto opened = passage.open(); !opened)
        return opened;
    Stream stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream, bytesOf(head.stream), bytesOf(*key));
    if (const auto put = passage.put(toBytes(head)); !put)
        return put;
    if (const auto sealed = sealChunks(passage, stream, progress); !sealed)
        return sealed;
    return passage.finish();
}

Outcome openSealed(
    const QString& from, const QString& to, const QString& passphrase, const Progress& progress)
{
    Passage passage(from, to);
    if (const auto opened = passage.open(); !opened)
        return opened;
    const auto head = readHead(passage.take(kHeadLength));
    if (!head)
        return Error{ErrorCode::notOurFile, from, {}, {}, {}};
    const auto key = keyOf(passphrase, *head);
    if (!key)
        return key.error();
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &stream, bytesOf(head->stream), bytesOf(*key))
        != 0)
        return Error{ErrorCode::damaged, from, u"sealBroken"_s, {}, {}};
    if (const auto chunks = openChunks(passage, stream, from, progress); !chunks)
        return chunks;
    return passage.finish();
}

bool isSealed(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kMagicLength) == kMagic;
}

} // namespace motcua
