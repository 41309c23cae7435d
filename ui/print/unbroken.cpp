#include "ui/print/unbroken.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "12/TB-UBND", "274/QĐ-TTg", "27/2005/PL-UBTVQH11"; "TT-BTP", as one names a kind of them.
bool holdsPaperNumber(const QString& word)
{
    static const QRegularExpression number(
        u"(?<![\\w/-])(?:\\d{1,5}/(?:\\d{4}/)?\\p{Lu}[\\p{Lu}\\d]+(?:-\\p{Lu}[\\p{L}\\d]*)*"
        "|\\p{Lu}{2,3}(?:-\\p{Lu}[\\p{L}\\d]*)+)(?![\\w/-])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return number.match(word).hasMatch();
}

/// A word of a paragraph, from blank to blank; one that keeps a line together is none.
struct Word
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

Word wordAround(const QString& text, int at)
{
    const auto isSpace = [](QChar sign) { return sign.isSpace() && sign != QChar::Nbsp; };
    const auto end = std::find_if(text.begin() + at, text.end(), isSpace);
    const auto begin
        = std::find_if(std::make_reverse_iterator(text.begin() + at), text.rend(), isSpace);
    return {begin.base() - text.begin(), end - text.begin()};
}

/// Where the word begins that the end of line `at` divides; -1: it divides none, or one that has no
/// room on a line, or stands at the beginning of its line already.
qsizetype dividedBehind(const QTextBlock& block, int at)
{
    const QTextLine line = block.layout()->lineAt(at);
    const QTextLine next = block.layout()->lineAt(at + 1);
    const int cut = next.textStart();
    const QString text = block.text();
    const Word word = wordAround(text, cut);
    const bool isDivided = word.begin < cut && word.end > cut;
    if (!isDivided || word.begin <= line.textStart() || word.end > cut + next.textLength())
        return -1;
    const qreal width = line.cursorToX(cut) - line.cursorToX(int(word.begin))
        + next.cursorToX(int(word.end)) - next.cursorToX(cut);
    const bool fits = width <= next.width();
    return fits && holdsPaperNumber(text.mid(word.begin, word.end - word.begin)) ? word.begin : -1;
}

/// The first one of each paragraph, as positions of the text.
std::vector<int> dividedNumbers(const QTextDocument& document)
{
    std::vector<int> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        qsizetype found = -1;
        for (int at = 0; found < 0 && at + 1 < block.layout()->lineCount(); ++at)
            found = dividedBehind(block, at);
        if (found >= 0)
            places.push_back(block.position() + int(found));
    }
    return places;
}

/// Each number goes down; false: none was to go.
bool sendDown(QTextDocument& document, const std::vector<int>& numbers)
{
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (auto at = numbers.rbegin(); at != numbers.rend(); ++at) {
        edit.setPosition(*at);
        edit.insertText(QString(QChar::LineSeparator));
    }
    edit.endEditBlock();
    return !numbers.empty();
}
} // namespace

/// What goes down moves what stands behind it, so it is laid out and looked at anew; each time the
/// first one of a paragraph stands below that of the time before.
void keepNumbersWhole(QTextDocument& document)
{
    do
        document.documentLayout()->documentSize(); // lays out what changed
    while (sendDown(document, dividedNumbers(document)));
}

} // namespace motcua
