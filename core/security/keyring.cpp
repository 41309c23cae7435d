#include "core/security/keyring.h"

#include "core/base/json.h"
#include "core/base/writewhole.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kPathLimit = 4096;
constexpr int kSecretHex = 128;
const QString kKeyEnding = u".json"_s;

Error unreadable(const QString& path)
{
    return {ErrorCode::damaged, path, u"keyring"_s, {}, {}};
}

QJsonObject toJson(const StationKey& key)
{
    return {{u"station"_s, key.station},
        {u"secretKey"_s, QString::fromLatin1(key.secretKey.toHex())}, {u"path"_s, key.path},
        {u"lastSeq"_s, key.lastSeq}};
}

std::optional<StationKey> keyFromJson(const QJsonObject& json)
{
    Faults faults;
    JsonReader reader(json, {}, faults);
    const StationKey key{int(reader.integer(u"station"_s, 1, 9999)),
        QByteArray::fromHex(reader.text(u"secretKey"_s, kSecretHex).toLatin1()),
        reader.raw()[u"path"_s].toString().left(kPathLimit),
        reader.integer(u"lastSeq"_s, 0, std::numeric_limits<qint64>::max())};
    return faults.empty() ? std::optional(key) : std::nullopt;
}
} // namespace

KeyRing::KeyRing(QString folder)
    : m_folder(std::move(folder))
{
}

QString KeyRing::pathOf(const QString& fileId, const QString& ending) const
{
    const QByteArray name = QByteArray::fromHex(fileId.toLatin1()).toHex(); // no path from outside
    return m_folder + u"/station-"_s + QString::fromLatin1(name) + ending;
}

QString KeyRing::markPath(const QString& fileId) const
{
    return pathOf(fileId, u".mark"_s);
}

Result<std::optional<StationKey>> KeyRing::find(const QString& fileId) const
{
    QFile file(pathOf(fileId, kKeyEnding));
    if (!file.exists())
        return std::optional<StationKey>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::storage, file.fileName(), u"keyring"_s, {}, {}};
    const auto json = parseObject(file.readAll());
    if (!json)
        return unreadable(file.fileName());
    auto key = keyFromJson(*json);
    if (!key)
        return unreadable(file.fileName());
    return key;
}

Outcome KeyRing::put(const QString& fileId, const StationKey& key) const
{
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::storage, m_folder, u"keyring"_s, {}, {}};
    const QByteArray bytes = QJsonDocument(toJson(key)).toJson(QJsonDocument::Compact);
    if (!writeWhole(pathOf(fileId, kKeyEnding), bytes, Readers::ownerOnly))
        return Error{ErrorCode::storage, pathOf(fileId, kKeyEnding), u"keyring"_s, {}, {}};
    return Done{};
}

QString estrangedName(Estranged reason)
{
    switch (reason) {
    case Estranged::noKey:
        return u"noKey"_s;
    case Estranged::otherStation:
        return u"otherStation"_s;
    case Estranged::moved:
        return u"moved"_s;
    case Estranged::restored:
        return u"restored"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Estranged> estranged(const std::optional<StationKey>& key, const OpenedFile& file)
{
    if (!key)
        return Estranged::noKey;
    if (key->station != file.station)
        return Estranged::otherStation;
    if (key->path != file.path)
        return Estranged::moved;
    if (file.lastSeq < key->lastSeq)
        return Estranged::restored;
    return std::nullopt;
}

} // namespace motcua
