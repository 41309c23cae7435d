#include "ui/shell/printsettings.h"

#include "core/store/keyvalues.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kDirect = u"printDirect"_s;
const QString kPrinter = u"printer"_s;
} // namespace

PrintSettings printSettings(const WardFile& file)
{
    return {setting(file, kDirect).valueOr({}) == u"yes", setting(file, kPrinter).valueOr({})};
}

Outcome putPrintSettings(WardFile& file, const PrintSettings& settings)
{
    if (const auto put = putSetting(file, kDirect, settings.direct ? u"yes"_s : u"no"_s); !put)
        return put;
    return putSetting(file, kPrinter, settings.printer);
}

} // namespace motcua
