#include "ui/widgets/nameroom.h"

#include <QStringList>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kFewest = 2;
constexpr qsizetype kMost = 6;
constexpr qsizetype kShort = 2; ///< letters of a word: one with a dot is not shorter
const QString kBetween = u" · "_s;

bool startsLikeName(const QString& word)
{
    return !word.isEmpty() && word[0].isUpper() && std::ranges::all_of(word, [](QChar one) {
        return one.isLetter() || one.isMark() || one == u'\'';
    });
}

/// From long to short: the words in the middle by their letters, left out, the last word alone.
QStringList shorterNames(const QString& name)
{
    QStringList shorter;
    QStringList words = name.split(u' ');
    for (qsizetype at = 1; at + 1 < words.size(); ++at) {
        if (words[at].size() <= kShort)
            continue;
        words[at] = words[at].left(1) + u'.';
        shorter += words.join(u' ');
    }
    if (words.size() > 2)
        shorter += words.front() + u" … "_s + words.back();
    return shorter += words.back();
}
} // namespace

bool looksLikeName(const QString& text)
{
    const QStringList words = text.split(u' ');
    return words.size() >= kFewest && words.size() <= kMost
        && std::ranges::all_of(words, startsLikeName);
}

QString inRoom(const QString& text, const QFontMetrics& metrics, int width)
{
    const auto fits = [&](const QString& one) { return metrics.horizontalAdvance(one) <= width; };
    if (fits(text))
        return text;
    QStringList parts = text.split(kBetween);
    for (QString& part : parts) {
        if (!looksLikeName(part))
            continue;
        for (const QString& shorter : shorterNames(part)) {
            part = shorter;
            if (const QString all = parts.join(kBetween); fits(all))
                return all;
        }
    }
    return metrics.elidedText(parts.join(kBetween), Qt::ElideRight, width);
}

} // namespace motcua
