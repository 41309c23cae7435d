#pragma once
#include <QPainterPath>
#include <QString>

namespace motcua {

/// The QR code of a text as one outline, a unit square for each dark module, without the quiet
/// zone.
struct QrCode
{
    int size = 0; ///< modules on a side; 0: too long for a QR code
    QPainterPath path;
};
QrCode qrCode(const QString& text);

} // namespace motcua
