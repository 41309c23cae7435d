#include "core/security/sealedfile.h"

#include "core/security/sealedhead.h"

#include <QFile>

#include <sodium.h>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kChunk = 256 * 1024;
constexpr qint64 kSealedChunk = kChunk + crypto_secretstream_xchacha20poly1305_ABYTES;

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Result<QByteArray> keyOf(const QString& passphrase, const SealedHead& head)
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
    qint64 length() const { return m_from.size(); }
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

Error broken(const QString& path)
{
    return {ErrorCode::damaged, path, u"sealBroken"_s, {}, {}};
}

Error otherPassphrase(const QString& path)
{
    return {ErrorCode::signIn, path, u"passphrase"_s, {}, {}};
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

/// What cannot be opened is damage, but for the first chunk where the key was not proved before:
/// there it is another passphrase.
Outcome openChunks(Passage& passage, Stream& stream, bool keyIsProved, const QString& path,
    const Progress& progress)
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
            return number == 0 && !keyIsProved ? otherPassphrase(path) : broken(path);
        if (const auto put = passage.put(chunk.left(qsizetype(opened))); !put)
            return put;
    }
    return passage.isAtEnd() ? Outcome(Done{}) : Outcome(broken(path));
}

/// A file of this length sealed: the last chunk is never a full one.
qint64 sealedLength(quint64 length)
{
    const auto chunks = qint64(length) / kChunk + 1;
    return sealedHeadLength() + qint64(length) + chunks * (kSealedChunk - kChunk);
}
} // namespace

Outcome sealFile(const QString& from, const QString& to, const QString& passphrase, Random& random,
    PasswordCost cost, const Progress& progress)
{
    if (const auto fit = checkPassphrase(passphrase); !fit)
        return fit;
    SealedHead head{cost.passes, cost.memory, random.bytes(crypto_pwhash_SALTBYTES),
        QByteArray(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0'), 0, {}};
    const auto key = keyOf(passphrase, head);
    if (!key)
        return key.error();
    Passage passage(from, to);
    if (const auto opened = passage.open(); !opened)
        return opened;
    Stream stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream, bytesOf(head.stream), bytesOf(*key));
    head.length = quint64(passage.length());
    head.keyMark = keyMarkOf(*key);
    if (const auto put = passage.put(sealedHeadBytes(head)); !put)
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
    const auto head = takeSealedHead([&](qint64 most) { return passage.take(most); }, from);
    if (!head)
        return head.error();
    const bool keyIsProved = !head->keyMark.isEmpty();
    if (keyIsProved && passage.length() != sealedLength(head->length))
        return broken(from);
    const auto key = keyOf(passphrase, *head);
    if (!key)
        return key.error();
    if (keyIsProved && keyMarkOf(*key) != head->keyMark)
        return otherPassphrase(from);
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &stream, bytesOf(head->stream), bytesOf(*key))
        != 0)
        return broken(from);
    if (const auto chunks = openChunks(passage, stream, keyIsProved, from, progress); !chunks)
        return chunks;
    return passage.finish();
}

bool isSealed(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && startsSealed(file.read(kSealMagicLength));
}

} // namespace motcua
