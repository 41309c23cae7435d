#include "ui/print/fonts.h"

#include "core/base/resource.h"
#include "ui/print/ruler.h"

#include <QFontDatabase>
#include <QtEndian>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The family name that our faces bear in memory, as long as the one in the files. Under its own
/// name a face of the system would take the place of ours, and Liberation Serif 1 has no Vietnamese
/// letters.
const QString kOurs = u"Mot Cua on Paper"_s;
const QString kTheirs = u"Liberation Serif"_s;

/// As the name table of a font file spells it.
QByteArray bigEndian(const QString& text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToBigEndian<char16_t>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

bool registerFaces()
{
    for (const QString& face : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
        QByteArray data = compiledIn(u"fonts/LiberationSerif-%1.ttf"_s.arg(face));
        data.replace(bigEndian(kTheirs), bigEndian(kOurs));
        data.replace(kTheirs.toLatin1(), kOurs.toLatin1());
        if (QFontDatabase::addApplicationFontFromData(data) < 0)
            qFatal("the paper's font cannot be read");
    }
    return true;
}
} // namespace

QFont paperFont(qreal points)
{
    [[maybe_unused]] static const bool registered = registerFaces();
    QFont font(kOurs);
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont layoutFont(qreal height)
{
    QFont font = paperFont(10);
    font.setPixelSize(int(mm(height)));
    return font;
}

} // namespace motcua
