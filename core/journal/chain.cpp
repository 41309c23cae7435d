#include "core/journal/chain.h"

#include <sodium.h>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kSaltBytes = 16;

Error damaged(EventId id, const QString& detail)
{
    return {ErrorCode::damaged, id.toString(), detail, {}, {}};
}

const unsigned char* data(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray linkHash(
    const QByteArray& previous, const QByteArray& header, const QByteArray& bodyHash)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, size_t(hash.size()));
    for (const QByteArray* part : {&previous, &header, &bodyHash})
        crypto_generichash_update(&state, data(*part), size_t(part->size()));
    crypto_generichash_final(
        &state, reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()));
    return hash;
}
} // namespace

QByteArray blake2b(const QByteArray& bytes, const QByteArray& key)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()),
        data(bytes), size_t(bytes.size()), key.isEmpty() ? nullptr : data(key), size_t(key.size()));
    return hash;
}

Result<StoredEvent> seal(
    const Event& event, const QByteArray& previous, Random& random, bool* asGiven)
{
    const auto body = canonicalJson(event.body, asGiven);
    if (!body)
        return body.error();
    StoredEvent stored;
    stored.id = event.header.id;
    stored.header = headerBytes(event.header);
    stored.salt = random.bytes(kSaltBytes);
    stored.body = *body;
    stored.bodyHash = blake2b(stored.body, stored.salt);
    stored.hash = linkHash(previous, stored.header, stored.bodyHash);
    return stored;
}

Outcome checkHashes(const StoredEvent& stored, const QByteArray& previous)
{
    if (!stored.body.isNull() && blake2b(stored.body, stored.salt) != stored.bodyHash)
        return damaged(stored.id, u"bodyHash"_s);
    if (linkHash(previous, stored.header, stored.bodyHash) != stored.hash)
        return damaged(stored.id, u"linkHash"_s);
    return Done{};
}

Outcome checkLink(const StoredEvent& stored, const QByteArray& previous)
{
    if (const auto hashes = checkHashes(stored, previous); !hashes)
        return hashes;
    const auto header = readHeader(stored.header);
    if (!header || header->id != stored.id)
        return damaged(stored.id, u"header"_s);
    return Done{};
}

Result<Event> readStored(const StoredEvent& stored)
{
    auto header = readHeader(stored.header);
    if (!header)
        return damaged(stored.id, u"header"_s);
    if (stored.body.isNull())
        return Event{*header, {}};
    const auto body = parseStored(stored.body);
    if (!body)
        return damaged(stored.id, u"body"_s);
    return Event{*header, *body};
}

QString shortHead(const QByteArray& hash)
{
    QString text = QString::fromLatin1(hash.toHex().left(16));
    for (const int at : {12, 8, 4})
        if (text.size() > at)
            text.insert(at, u'-');
    return text;
}

} // namespace motcua
