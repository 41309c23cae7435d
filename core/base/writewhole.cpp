#include "core/base/writewhole.h"

#include <QSaveFile>

namespace motcua {

/// flush() first: commit() alone gives the name to an empty file where the disk is full.
bool writeWhole(const QString& path, const QByteArray& bytes, Readers readers)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (readers == Readers::ownerOnly
        && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    return file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

} // namespace motcua
