#include "core/wording/bodynames.h"

#include "core/wording/papercontext.h"

#include <QStringList>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The longer first: "thị xã" is no "xã".
const QStringList kUnits
    = u"thị xã|thị trấn|đặc khu|thành phố|phường|quận|huyện|tỉnh|xã"_s.split(u'|');

/// "phường" of "Công an phường"; "" where it ends with no kind of unit, or means several.
QString unitAtEnd(const QString& body)
{
    if (body.contains(u',') || body.contains(u" các "_s, Qt::CaseInsensitive))
        return {};
    for (const QString& unit : kUnits)
        if (body.endsWith(u' ' + unit, Qt::CaseInsensitive))
            return unit;
    return {};
}

/// "Hoàn Kiếm" of "HOÀN KIẾM"
QString withCapitals(const QString& text)
{
    QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

/// "Hoàn Kiếm" of "UBND QUẬN HOÀN KIẾM" for "quận"; "" where no such unit is named.
QString nameAfter(const QString& text, const QString& unit)
{
    const qsizetype at = (u' ' + text).lastIndexOf(u' ' + unit + u' ', -1, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    static const QStringList ends{u","_s, u"\n"_s, u" ("_s};
    QString name = text.mid(at + unit.size() + 1);
    for (const QString& end : ends)
        name = name.section(end, 0, 0);
    return withCapitals(name);
}

/// What the ward says of itself, the nearest first.
QStringList wordsOf(const WardConfig& ward)
{
    QStringList words{ward.name};
    for (const WardBody& body : ward.bodies)
        words += body.superior;
    for (const WardBody& body : ward.bodies)
        words += QStringList{body.authority, body.address};
    return words;
}
} // namespace

QString ownBodyName(const WardConfig& ward, const QString& body)
{
    const QString unit = unitAtEnd(body.trimmed());
    if (unit.isEmpty())
        return body;
    for (const QString& words : wordsOf(ward))
        if (const QString name = nameAfter(words, unit); !name.isEmpty())
            return body.trimmed() + u' ' + name;
    return body;
}

Authority inOwnNames(const WardConfig& ward, Authority authority)
{
    authority.behalf = ownBodyName(ward, authority.behalf);
    return authority;
}

} // namespace motcua
