#include "core/wording/citation.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

QString cited(const QString& text)
{
    static const QRegularExpression places(
        u"Điều (\\w+),? khoản (\\w++)(?:,? điểm (\\w++))?+"
        "(?!(?:,|;| và| hoặc| đến)+ (?:khoản |điểm )?(?:\\d|[a-zđ]\\b))"_s, // a list stays as it is
        QRegularExpression::UseUnicodePropertiesOption);
    QString told;
    qsizetype end = 0;
    for (auto all = places.globalMatch(text); all.hasNext();) {
        const auto one = all.next();
        const QString point = one.hasCaptured(3) ? u"điểm "_s + one.captured(3) + u' ' : QString();
        told += text.mid(end, one.capturedStart() - end) + point + u"khoản "_s + one.captured(2)
            + u" Điều "_s + one.captured(1);
        end = one.capturedEnd();
    }
    return told + text.mid(end);
}

} // namespace motcua
