#pragma once
#include <QByteArray>
#include <QString>

namespace motcua {

enum class Readers
{
    asUsual, ///< whoever the folder lets
    ownerOnly
};

/// Writes a file whole or not at all: what stood there stays where that fails, also on a full disk.
bool writeWhole(const QString& path, const QByteArray& bytes, Readers readers = Readers::asUsual);

} // namespace motcua
