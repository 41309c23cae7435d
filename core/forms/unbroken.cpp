#include "core/forms/unbroken.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr QChar kWordJoiner(0x2060);

/// A tag, which stays as it is, or the number of a paper.
const QRegularExpression& tagOrNumber()
{
    static const QRegularExpression pattern(
        u"<[^>]*>|(?<![\\w/-])(?:\\d{1,5}/(?:\\d{4}/)?\\p{Lu}[\\p{Lu}\\d]+(?:-\\p{Lu}+)*"
        "|\\p{Lu}{2,3}(?:-\\p{Lu}+)+)(?![\\w/-])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

void appendJoined(QString& out, QStringView number)
{
    for (const QChar letter : number) {
        out += letter;
        if (letter == u'/' || letter == u'-')
            out += kWordJoiner;
    }
}
} // namespace

QString unbroken(const QString& html)
{
    QString out;
    out.reserve(html.size());
    qsizetype done = 0;
    for (auto found = tagOrNumber().globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        if (html[match.capturedStart()] == u'<')
            continue;
        out += QStringView(html).mid(done, match.capturedStart() - done);
        appendJoined(out, match.capturedView());
        done = match.capturedEnd();
    }
    out += QStringView(html).mid(done);
    return out;
}

} // namespace motcua
