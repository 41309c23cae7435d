#include "core/base/wordchanges.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMostCells = 1'000'000; ///< of the table that two texts are compared in

struct Word
{
    QStringView text;
    qsizetype begin = 0;
    bool kept = false;
};
using Words = std::vector<Word>;

Words wordsOf(const QString& text)
{
    static const QRegularExpression form(
        uR"([\p{L}\p{M}\p{N}]+(?:[-–./,][\p{L}\p{M}\p{N}]+)*|[^\s\p{Z}])"_s);
    Words words;
    for (auto all = form.globalMatch(text); all.hasNext();) {
        const auto found = all.next();
        words.push_back({QStringView(text).sliced(found.capturedStart(), found.capturedLength()),
            found.capturedStart()});
    }
    return words;
}

void keep(Word& one, Word& other)
{
    one.kept = true;
    other.kept = true;
}

/// How long the longest common subsequence of what follows each pair of words is.
class Lengths
{
public:
    Lengths(std::span<const Word> before, std::span<const Word> after)
        : m_width(after.size() + 1)
        , m_cells((before.size() + 1) * m_width)
    {
        for (std::size_t one = before.size(); one-- > 0;)
            for (std::size_t other = after.size(); other-- > 0;)
                m_cells[one * m_width + other] = before[one].text == after[other].text
                    ? at(one + 1, other + 1) + 1
                    : std::max(at(one + 1, other), at(one, other + 1));
    }

    int at(std::size_t one, std::size_t other) const { return m_cells[one * m_width + other]; }

private:
    std::size_t m_width;
    std::vector<int> m_cells;
};

void keepInOrder(std::span<Word> before, std::span<Word> after)
{
    if (qsizetype(before.size()) * qsizetype(after.size()) > kMostCells)
        return;
    const Lengths lengths(before, after);
    std::size_t one = 0;
    std::size_t other = 0;
    while (one < before.size() && other < after.size()) {
        if (before[one].text == after[other].text)
            keep(before[one++], after[other++]);
        else if (lengths.at(one + 1, other) >= lengths.at(one, other + 1))
            ++one;
        else
            ++other;
    }
}

void compare(Words& before, Words& after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t first = 0;
    while (first < shorter && before[first].text == after[first].text) {
        keep(before[first], after[first]);
        ++first;
    }
    std::size_t last = 0;
    while (last < shorter - first
        && before[before.size() - last - 1].text == after[after.size() - last - 1].text) {
        keep(before[before.size() - last - 1], after[after.size() - last - 1]);
        ++last;
    }
    const auto between = [&](Words& words) {
        return std::span(words).subspan(first, words.size() - first - last);
    };
    keepInOrder(between(before), between(after));
}

void add(WordRuns& runs, const QString& text, bool changed)
{
    if (text.isEmpty())
        return;
    if (!runs.empty() && runs.back().changed == changed)
        runs.back().text += text;
    else
        runs.push_back({text, changed});
}

/// Blanks between two changed words are marked with them.
WordRuns runsOf(const QString& text, const Words& words)
{
    WordRuns runs;
    qsizetype at = 0;
    bool isBehindChanged = false;
    for (const Word& word : words) {
        add(runs, text.sliced(at, word.begin - at), isBehindChanged && !word.kept);
        add(runs, word.text.toString(), !word.kept);
        at = word.begin + word.text.size();
        isBehindChanged = !word.kept;
    }
    add(runs, text.sliced(at), false);
    return runs;
}
} // namespace

WordChanges wordChanges(const QString& before, const QString& after)
{
    Words formerly = wordsOf(before);
    Words now = wordsOf(after);
    compare(formerly, now);
    return {runsOf(before, formerly), runsOf(after, now),
        std::ranges::count(now, true, &Word::kept),
        qsizetype(std::max(formerly.size(), now.size()))};
}

} // namespace motcua
