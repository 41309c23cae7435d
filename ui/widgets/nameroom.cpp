#include "ui/widgets/nameroom.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kFewest = 2;
constexpr qsizetype kMost = 6;
const QString kBetween = u" · "_s;

bool startsLikeName(const QString& word)
{
    return !word.isEmpty() && word[0].isUpper() && std::ranges::all_of(word, [](QChar one) {
        return one.isLetter() || one.isMark() || one == u'\'';
    });
}

/// "Ng." of a surname, "T." of a word in the middle.
QString initial(const QString& word, bool isSurname)
{
    constexpr std::array kPairs{"ch", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr"};
    const QString two = word.left(2).toLower();
    const bool pair = isSurname && word.size() > 2
        && std::ranges::any_of(kPairs, [&](const char* one) { return two == QLatin1String(one); });
    return word.left(pair ? 2 : 1) + u'.';
}

/// "Tr. Thành" of "Trương Công Thành".
QString surnameAndLast(const QString& name)
{
    return initial(name.section(u' ', 0, 0), true) + u' ' + name.section(u' ', -1);
}

/// The places of a name's words in the order in which they are given up.
std::vector<qsizetype> order(qsizetype words)
{
    std::vector<qsizetype> places;
    for (qsizetype at = 1; at + 2 < words; ++at)
        places.push_back(at);
    places.push_back(0);
    if (words > 2)
        places.push_back(words - 2);
    return places;
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
        QStringList words = part.split(u' ');
        for (const qsizetype at : order(words.size())) {
            words[at] = initial(words[at], at == 0);
            part = words.join(u' ');
            if (const QString shorter = parts.join(kBetween); fits(shorter))
                return shorter;
        }
    }
    const bool oneName = parts.size() == 1 && looksLikeName(text);
    if (oneName)
        for (const QString& called : {surnameAndLast(text), text.section(u' ', -1)})
            if (fits(called))
                return called;
    return metrics.elidedText(parts.join(kBetween), Qt::ElideRight, width);
}

} // namespace motcua
