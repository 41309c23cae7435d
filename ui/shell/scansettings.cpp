#include "ui/shell/scansettings.h"

#include "core/store/keyvalues.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kPrefix = u"scanPrefix"_s;
} // namespace

QString scanPrefix(const WardFile& file)
{
    return setting(file, kPrefix).valueOr({});
}

Outcome putScanPrefix(WardFile& file, const QString& prefix)
{
    return putSetting(file, kPrefix, prefix);
}

} // namespace motcua
