#include "ui/shell/locksettings.h"

#include "core/store/keyvalues.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kLockMinutes = u"lockMinutes"_s;

bool isAllowed(int minutes)
{
    return minutes >= 1 && minutes <= kMostLockMinutes;
}
} // namespace

int lockMinutes(const WardFile& file)
{
    const int minutes = setting(file, kLockMinutes).valueOr({}).toInt();
    return isAllowed(minutes) ? minutes : kUsualLockMinutes;
}

Outcome putLockMinutes(WardFile& file, int minutes)
{
    if (!isAllowed(minutes))
        return badInput(
            u"lockMinutes"_s, u"outOfRange"_s, {{u"min"_s, 1}, {u"max"_s, kMostLockMinutes}});
    return putSetting(file, kLockMinutes, QString::number(minutes));
}

} // namespace motcua
