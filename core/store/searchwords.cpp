#include "core/store/searchwords.h"

#include "core/base/text.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMaxWords = 16;
constexpr int kMaxWordLength = 64;
} // namespace

QStringList searchWords(const QString& text)
{
    QString spaced = folded(text);
    for (QChar& c : spaced)
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = u' ';
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        word.truncate(kMaxWordLength);
    return words;
}

QString matchExpression(const QString& text)
{
    QStringList prefixes;
    for (const QString& word : searchWords(text).mid(0, kMaxWords))
        prefixes.append(u'"' + word + u"\" *"_s);
    return prefixes.join(u" AND "_s);
}

bool matchesWords(const QStringList& words, const QStringList& asked)
{
    return std::all_of(asked.begin(), asked.end(), [&](const QString& prefix) {
        return std::any_of(
            words.begin(), words.end(), [&](const QString& w) { return w.startsWith(prefix); });
    });
}

} // namespace motcua
