#include "ui/print/qr.h"

#include <QRegion>
#include <qrencode.h>

#include <memory>

namespace motcua {

namespace {
using Symbol = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

/// Adjoining modules are merged into one outline: separate squares show hairlines on some printers.
QPainterPath outline(const QRcode& symbol)
{
    QRegion dark;
    for (int at = 0; at < symbol.width * symbol.width; ++at)
        if (symbol.data[at] & 1)
            dark += QRect(at % symbol.width, at / symbol.width, 1, 1);
    QPainterPath path;
    path.addRegion(dark);
    return path.simplified();
}
} // namespace

QrCode qrCode(const QString& text)
{
    const Symbol symbol(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!symbol)
        return {};
    return {symbol->width, outline(*symbol)};
}

} // namespace motcua
