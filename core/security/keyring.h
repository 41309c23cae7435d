#pragma once
#include "core/base/random.h"
#include "core/base/result.h"

#include <optional>

namespace motcua {

/// What this user's configuration knows of one ward file.
struct StationKey
{
    int station = 0;
    QByteArray secretKey;
    QString path; ///< canonical, of the ward file
    qint64 lastSeq = 0; ///< the journal was at least as long as this; HeadMark knows it better

    bool operator==(const StationKey&) const = default;
};

/// The secret keys of this user's stations: one file a ward file, 0600, in the configuration
/// folder.
class KeyRing
{
public:
    /// `folder` is made when the first key is put.
    explicit KeyRing(QString folder);

    /// none where the file is unknown here; damaged where its entry cannot be read.
    Result<std::optional<StationKey>> find(const QString& fileId) const;
    /// Durable and whole or not at all. storage, readOnly.
    Outcome put(const QString& fileId, const StationKey& key) const;
    /// How far the journal of the station in this file had come.
    QString markPath(const QString& fileId) const;

private:
    QString pathOf(const QString& fileId, const QString& ending) const;
    QString m_folder;
};

/// Why a file may not go on being written here. Its station's numbers could run twice otherwise.
enum class Estranged
{
    noKey, ///< it was made elsewhere, or its key is lost
    otherStation, ///< the key is another station's
    moved, ///< it was copied or moved from where the key knows it
    restored ///< its journal is shorter than it was: an older state was put back
};
/// The stable name: "noKey", "otherStation", "moved", "restored".
QString estrangedName(Estranged reason);

/// What to compare with the key.
struct OpenedFile
{
    int station = 0;
    QString path; ///< canonical
    qint64 lastSeq = 0;
};
/// none: this user's station may write. Otherwise the file is read-only until an administrator
/// starts a new station in it.
std::optional<Estranged> estranged(const std::optional<StationKey>& key, const OpenedFile& file);

} // namespace motcua
