#include "ui/start/wards.h"

#include "core/base/text.h"
#include "core/office/sampledays.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMonth = 60LL * 24 * 30; // minutes

void makeFolderOf(const QString& path)
{
    QDir().mkpath(QFileInfo(path).path());
}

/// The ward is made a month ago, so that its sample days lie after its beginning.
Outcome liveDemo(const QString& path, const Seams& seams)
{
    FrozenClock clock(seams.clock->now().plusMinutes(-kMonth));
    Seams past = seams;
    past.clock = &clock;
    const auto office = Office::create(path, demoFounding(), past);
    if (!office)
        return office.error();
    return liveSampleDays(**office, clock, seams.clock->now());
}
} // namespace

OpenedOffice openWard(const QString& path, const Seams& seams)
{
    return Office::open(path, Office::Access::write, seams);
}

OpenedOffice makeWard(const NewWard& ward, const Seams& seams)
{
    makeFolderOf(ward.path);
    auto office = Office::create(ward.path, ward.founding, seams);
    if (!office)
        return office;
    if (const auto put = putPrintSettings((*office)->file(), ward.printing); !put)
        return put.error();
    return office;
}

OpenedOffice makeDemo(const QString& path, const Seams& seams)
{
    makeFolderOf(path);
    if (!QFileInfo::exists(path))
        if (const auto lived = liveDemo(path, seams); !lived)
            return lived.error();
    return openWard(path, seams);
}

QString wardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/motcua"_s;
}

QString demoPath()
{
    return wardFolder() + u"/dung-thu.motcua"_s;
}

QString wardIdOf(const QString& name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString id = folded(name).replace(other, u"-"_s).left(40);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.startsWith(u'-') ? id.mid(1) : id;
}

} // namespace motcua
