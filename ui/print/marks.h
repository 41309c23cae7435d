#pragma once
#include <QObject>
#include <QTextObjectInterface>

namespace motcua {

/// Draws the marks that templates put in as images, as vectors:
///
///     <img src="qr:H26.017.05-261118-0021" width="26"/>   the QR code of a text, 26 mm wide with
///                                                         the white around it, which nothing
///                                                         shines through
///     <img src="rule:" width="56"/>                       a drawn rule, 56 mm long
///
/// Anything else is drawn as nothing: a form never loads a picture.
class Marks final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position,
        const QTextFormat& format) override;
};

} // namespace motcua
