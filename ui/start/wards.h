#pragma once
#include "core/office/office.h"
#include "ui/shell/printsettings.h"

namespace motcua {

using OpenedOffice = Result<std::unique_ptr<Office>>;

/// What a new ward is made of: its founding, how it prints, and where its file lies.
struct NewWard
{
    Founding founding;
    PrintSettings printing;
    QString path;
};

/// Opens a ward for work; where another process or the folder forbids writing, that is the error.
OpenedOffice openWard(const QString& path, const Seams& seams);
/// Makes a ward and its folder.
OpenedOffice makeWard(const NewWard& ward, const Seams& seams);
/// The demo ward with its sample days until now; an older one is opened as it is.
OpenedOffice makeDemo(const QString& path, const Seams& seams);

/// Where wards lie if nobody chooses: the user's data folder.
QString wardFolder();
QString demoPath();
/// "phuong-cua-nam" of "Phường Cửa Nam".
QString wardIdOf(const QString& name);

} // namespace motcua
