#include "app/keyfolder.h"

#include <QStandardPaths>

namespace motcua {
using namespace Qt::StringLiterals;

QString keyFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/motcua/keys"_s;
}

} // namespace motcua
