#pragma once
#include <QKeySequence>
#include <QString>

namespace motcua {

/// The name of a dossier's form: "Phiếu kiểm soát".
QString formName(const QString& form);
/// The letter that prints it on the page of a dossier.
QKeySequence formKey(const QString& form);

} // namespace motcua
