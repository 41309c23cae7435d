#include "core/forms/evenlines.h"

#include "core/catalogue/bodykinds.h"

#include <QStringList>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool namesUnit(const QString& rest)
{
    return std::ranges::any_of(unitWords(),
        [&](const QString& unit) { return rest.startsWith(unit + u' ', Qt::CaseInsensitive); });
}

bool endsWithUnit(const QString& head)
{
    return std::ranges::any_of(unitWords(),
        [&](const QString& unit) { return head.endsWith(u' ' + unit, Qt::CaseInsensitive); });
}

bool isDash(QStringView word)
{
    return word.startsWith(u'-') || word.startsWith(u'–');
}

/// How good it is to divide at this blank: the smaller the better.
qsizetype costOf(const QString& line, qsizetype blank, qsizetype wished)
{
    const QString head = line.left(blank);
    const QString rest = line.mid(blank + 1);
    const qsizetype far = std::abs(blank - wished);
    if (namesUnit(rest))
        return far;
    if (isDash(rest) || isDash(head.section(u' ', -1)))
        return far + 2 * line.size();
    return far + (endsWithUnit(head) ? line.size() / 2 : line.size());
}

/// Where the first of `count` lines ends; -1: at no blank.
qsizetype endOfFirst(const QString& line, qsizetype count, int width)
{
    qsizetype best = -1;
    const qsizetype wished = line.size() / count;
    for (qsizetype at = line.indexOf(u' '); at > 0 && at <= width;
         at = line.indexOf(u' ', at + 1)) {
        const bool restFits = line.size() - at - 1 <= (count - 1) * width;
        if (restFits && (best < 0 || costOf(line, at, wished) < costOf(line, best, wished)))
            best = at;
    }
    return best;
}

QStringList divided(const QString& line, int width)
{
    const qsizetype count = (line.size() + width - 1) / std::max(width, 1);
    const qsizetype end = count > 1 ? endOfFirst(line, count, width) : -1;
    if (end < 0)
        return {line};
    return QStringList{line.left(end)} + divided(line.mid(end + 1), width);
}
} // namespace

QString inEvenLines(const QString& text, int width)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines += divided(line, width);
    return lines.join(u'\n');
}

} // namespace motcua
