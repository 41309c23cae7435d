#include "core/wording/bodynames.h"

#include "core/catalogue/bodykinds.h"
#include "core/identity/province.h"
#include "core/wording/papercontext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "phường" of "Công an phường"; "" where it ends with no kind of unit, or means several.
QString unitAtEnd(const QString& body)
{
    if (body.contains(u',') || body.contains(u" các "_s, Qt::CaseInsensitive))
        return {};
    for (const QString& unit : unitWords())
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

/// That the unit at this place is the end of a longer word for another: "xã" of "thị xã".
bool isPartOfAnother(const QString& text, qsizetype at, const QString& unit)
{
    const QString head = text.left(at + unit.size());
    return std::ranges::any_of(unitWords(), [&](const QString& word) {
        return word.endsWith(u' ' + unit) && head.endsWith(word, Qt::CaseInsensitive);
    });
}

/// What stands behind a dash is of the name ("Xuân Hương - Đà Lạt"), unless it is a body, a kind of
/// territory or a province.
bool isAnother(const QString& behind)
{
    const bool unit = std::ranges::any_of(unitWords(),
        [&](const QString& word) { return behind.startsWith(word + u' ', Qt::CaseInsensitive); });
    return unit || isKnownBody(behind) || provinceIn(u", "_s + behind);
}

QString beforeAnother(const QString& name)
{
    static const QRegularExpression dash(u" [-–] "_s);
    for (auto walk = dash.globalMatch(name); walk.hasNext();) {
        const auto at = walk.next();
        const QString behind = name.mid(at.capturedEnd());
        if (isAnother(behind.left(behind.indexOf(dash)).trimmed()))
            return name.left(at.capturedStart());
    }
    return name;
}

/// "Hoàn Kiếm" of "UBND QUẬN HOÀN KIẾM, THÀNH PHỐ HÀ NỘI" for "quận"; "" where no such unit is
/// named.
QString nameAfter(const QString& text, const QString& unit)
{
    const qsizetype blank = (u' ' + text).lastIndexOf(u' ' + unit + u' ', -1, Qt::CaseInsensitive);
    if (blank < 0 || isPartOfAnother(text, blank, unit))
        return {};
    QString name = text.mid(blank + unit.size() + 1);
    static const QRegularExpression end(
        u"[,;\n(]|( [-–])? (TP[. ]|[TQH]\\.)"_s, QRegularExpression::CaseInsensitiveOption);
    name = beforeAnother(name.left(name.indexOf(end)));
    for (const QString& next : unitWords())
        if (const auto at = name.indexOf(u' ' + next + u' ', 0, Qt::CaseInsensitive); at > 0)
            name.truncate(at);
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
