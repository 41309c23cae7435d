#include "core/base/resource.h"

#include <QFile>

namespace motcua {
using namespace Qt::StringLiterals;

QByteArray compiledIn(const QString& path)
{
    QFile file(u":/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("nothing compiled in at %s", qPrintable(path));
    return file.readAll();
}

} // namespace motcua
