#include "core/store/searchwords.h"

#include "core/base/text.h"

#include <QStringTokenizer>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMaxWords = 16;
constexpr int kMaxWordLength = 64;

QString spacedOut(const QString& text)
{
    QString spaced = folded(text);
    for (QChar& c : spaced)
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = u' ';
    return spaced;
}
} // namespace

QString eachWordOnce(const QString& text)
{
    const QString spaced = spacedOut(text);
    std::vector<std::u16string_view> seen;
    QString words;
    words.reserve(spaced.size());
    for (const QStringView whole : qTokenize(spaced, u' ', Qt::SkipEmptyParts)) {
        const auto length = std::size_t(qMin<qsizetype>(whole.size(), kMaxWordLength));
        const std::u16string_view word(whole.utf16(), length);
        if (std::find(seen.begin(), seen.end(), word) != seen.end())
            continue;
        seen.push_back(word);
        if (!words.isEmpty())
            words += u' ';
        words += QStringView(word);
    }
    return words;
}

QStringList searchWords(const QString& text)
{
    QStringList words = spacedOut(text).split(u' ', Qt::SkipEmptyParts);
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

namespace {
bool beginSo(const QStringList& words, const QStringList& asked)
{
    const qsizetype last = asked.size() - 1;
    return last >= 0 && words.size() > last && words.mid(0, last) == asked.mid(0, last)
        && words[last].startsWith(asked[last]);
}
} // namespace

int nearness(const QString& code, const QStringList& names, const QString& typed)
{
    const QString asked = typed.trimmed();
    if (asked.compare(code, Qt::CaseInsensitive) == 0)
        return 0;
    if (!asked.isEmpty() && code.startsWith(asked, Qt::CaseInsensitive))
        return 1;
    const bool named = std::any_of(names.begin(), names.end(),
        [&](const QString& name) { return beginSo(searchWords(name), searchWords(asked)); });
    return named ? 2 : 3;
}

} // namespace motcua
