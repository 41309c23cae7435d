#include "app/ctl/packs.h"

#include "core/catalogue/pack.h"
#include "core/catalogue/readparts.h"
#include "core/office/procedurecheck.h"

#include <QFile>
#include <QFileInfo>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Outcome addPack(Catalogue& catalogue, const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    Faults faults;
    const Pack pack = readPack(*bytes, faults);
    if (faults.empty())
        checkListings(pack, catalogue, faults);
    if (faults.empty())
        checkAsked(pack, catalogue, faults);
    if (faults.empty())
        checkPapers(pack, faults);
    if (!faults.empty())
        return packError(path, faults.front());
    catalogue.add(pack);
    return Done{};
}
} // namespace

Result<QByteArray> readFile(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::notFound, path, u"file"_s, {}, {}};
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::storage, path, u"unreadable"_s, {}, {}};
    return file.read(PackLimits::kBytes + 1);
}

Result<Catalogue> catalogueWith(const std::vector<std::string>& packFiles)
{
    Catalogue catalogue = Catalogue::builtIn();
    for (const std::string& path : packFiles)
        if (const auto added = addPack(catalogue, QString::fromStdString(path)); !added)
            return added.error();
    return catalogue;
}

Error packError(const QString& file, const Fault& fault)
{
    const QString place = fault.pointer.isEmpty() ? file : file + u'#' + fault.pointer;
    return {ErrorCode::badPack, place, fault.detail, fault.values, {}};
}

} // namespace motcua
