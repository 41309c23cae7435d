#include "core/base/text.h"

#include "core/base/lettertable.h"
#include "core/base/spelling.h"

#include <algorithm>
#include <utility>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isUnwanted(QChar c)
{
    // Control characters, byte order mark, no characters at all, marks that turn the direction of
    // text around, and what nobody sees: two names that differ by it would look the same.
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n') || (u >= 0x7f && u < 0xa0) || u == 0xfeff || u == 0x00ad
        || u == 0x034f || u == 0x061c || u == 0x17b4 || u == 0x17b5 || (u >= 0x180b && u <= 0x180d)
        || u == 0x2800 || (u >= 0xfff0 && u <= 0xfffb) || u == 0x115f || u == 0x1160 || u == 0x3164
        || u == 0xffa0 || u == 0x180e || (u >= 0x200b && u <= 0x200f)
        || (u >= 0x2060 && u <= 0x2065) || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x206f) || (u >= 0xfe00 && u <= 0xfe0f) || u == 0x2028
        || u == 0x2029 || u == 0xfffe || u == 0xffff;
}

/// Composed as it stands, and wanted: Latin letters, the Vietnamese ones, quotes and dashes.
bool isCleanAlone(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x7f) || (u > 0xa0 && u < 0x300 && u != 0x00ad)
        || (u >= 0x1ea0 && u <= 0x1ef9) || (u >= 0x2010 && u <= 0x2027);
}

/// As nearly every text is.
bool isClean(const QString& text)
{
    return !text.startsWith(u' ') && !text.endsWith(u' ')
        && std::all_of(text.begin(), text.end(), isCleanAlone);
}

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

constexpr std::u16string_view kForeign = u"АВСЕНІЈКМОРЅТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧасеіјорѕхуο";
constexpr std::u16string_view kLatin = u"ABCEHIJKMOPSTXYABEZHIKMNOPTYXaceijopsxyo";
static_assert(kForeign.size() == kLatin.size());

/// Greek or Cyrillic, as all of them are.
constexpr bool isForeign(char16_t u)
{
    return u >= 0x370 && u < 0x530;
}
static_assert(std::all_of(kForeign.begin(), kForeign.end(), isForeign));

/// The order of Vietnamese letters; what is not listed follows.
constexpr std::u16string_view kLetters = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
/// No tone, huyền, hỏi, ngã, sắc, nặng: the dictionary's order.
constexpr std::array<char16_t, 5> kTones{0x0300, 0x0309, 0x0303, 0x0301, 0x0323};

bool isTone(QChar c)
{
    return std::find(kTones.begin(), kTones.end(), c.unicode()) != kTones.end();
}

void appendLetter(QByteArray& key, const QString& base)
{
    const QString letter = base.normalized(QString::NormalizationForm_C);
    const auto at = letter.size() == 1 ? kLetters.find(letter[0].unicode()) : kLetters.npos;
    if (at != kLetters.npos) {
        key.append(char(at + 2));
        return;
    }
    key.append(char(0x40));
    key.append(letter.toUtf8());
}

QByteArray anyWordKey(const QString& word)
{
    QByteArray letters;
    QByteArray tones;
    const QString parts = word.toLower().normalized(QString::NormalizationForm_D);
    for (qsizetype at = 0; at < parts.size();) {
        QString base(parts[at++]);
        char tone = 1;
        for (; at < parts.size() && isMark(parts[at]); ++at) {
            if (isTone(parts[at]))
                tone = char(2
                    + (std::find(kTones.begin(), kTones.end(), parts[at].unicode())
                        - kTones.begin()));
            else
                base.append(parts[at]);
        }
        appendLetter(letters, base);
        tones.append(tone);
    }
    return letters + '\1' + tones + '\1';
}

/// What a letter adds to the key of its word; 0: no one letter of the alphabet.
struct LetterKey
{
    char letter = 0;
    char tone = 0;
};

const LetterTable<LetterKey>& letterKeys()
{
    static const LetterTable<LetterKey> keys([](QChar letter) {
        const QByteArray key = anyWordKey(QString(letter)); // letter, end, tone, end
        return key.size() == 4 && key[1] == '\1' ? LetterKey{key[0], key[2]} : LetterKey{};
    });
    return keys;
}

/// One word: all letters first, then all tones, so that tones only break ties.
QByteArray wordKey(const QString& word)
{
    QByteArray letters;
    QByteArray tones;
    for (const QChar c : word) {
        const LetterKey* key = letterKeys().find(c);
        if (!key || key->letter == 0)
            return anyWordKey(word);
        letters.append(key->letter);
        tones.append(key->tone);
    }
    return letters + '\1' + tones + '\1';
}

QString anyFolded(const QString& text)
{
    QString out = text.normalized(QString::NormalizationForm_KD);
    out.removeIf(isMark);
    out = out.toLower();
    for (const char16_t d : {u'đ', u'\u00f0', u'\u0256'}) // as withOurD() reads them, too
        out.replace(QChar(d), u'd');
    return out.simplified();
}

/// 0 for what does not fold to one letter by itself.
const LetterTable<char16_t>& foldedLetters()
{
    static const LetterTable<char16_t> letters([](QChar letter) {
        if (letter == u' ')
            return u' ';
        const QString one = anyFolded(QString(letter));
        return one.size() == 1 ? one[0].unicode() : u'\0';
    });
    return letters;
}
} // namespace

QString cleanText(const QString& text)
{
    if (isClean(text))
        return text;
    QString out = text;
    out.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u' ');
    out.replace(QChar(QChar::LineSeparator), u'\n')
        .replace(QChar(QChar::ParagraphSeparator), u'\n');
    out.removeIf(isUnwanted);
    return out.normalized(QString::NormalizationForm_C).trimmed();
}

std::optional<QChar> unseenIn(const QString& text)
{
    const auto unseen = std::find_if(text.begin(), text.end(),
        [](QChar c) { return !isCleanAlone(c) && c != u'\t' && c != u'\r' && isUnwanted(c); });
    return unseen == text.end() ? std::nullopt : std::optional(*unseen);
}

bool saysSomething(const QString& text)
{
    const QString seen = text.normalized(QString::NormalizationForm_C);
    const auto letters = [](QChar a, QChar b) { return a.isLetter() && b.isLetter(); };
    return std::adjacent_find(seen.begin(), seen.end(), letters) != seen.end();
}

bool isFact(const QString& text)
{
    return std::ranges::any_of(
        text.toUcs4(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

bool hasLetter(const QString& text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t c) { return QChar::isLetter(c); });
}

QString latinLook(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t letter = std::as_const(text)[at].unicode();
        if (const auto known = isForeign(letter) ? kForeign.find(letter) : kForeign.npos;
            known != kForeign.npos)
            text[at] = QChar(kLatin[known]);
    }
    return text;
}

QString lookOf(const QString& text)
{
    QString seen = withOurD(cleanText(text).normalized(QString::NormalizationForm_KC));
    seen = latinLook(seen).toLower();
    for (QChar& c : seen) {
        const char16_t u = c.unicode();
        if ((u >= 0x2010 && u <= 0x2015) || u == 0x2212)
            c = u'-';
        else if (u == 0x2018 || u == 0x2019)
            c = u'\'';
        else if (u == 0x201c || u == 0x201d)
            c = u'"';
    }
    return seen.simplified();
}

QString nameLook(const QString& name)
{
    QString seen;
    QString tones; // of the word in hand
    for (const QChar c : lookOf(name).normalized(QString::NormalizationForm_D)) {
        if (isTone(c)) {
            tones += c;
            continue;
        }
        if (c == u' ')
            seen += std::exchange(tones, {});
        seen += c;
    }
    return seen + tones;
}

QString folded(const QString& text)
{
    QString out(text.size(), Qt::Uninitialized);
    qsizetype size = 0;
    for (const QChar c : text) {
        const char16_t* letter = foldedLetters().find(c);
        if (!letter || *letter == 0)
            return anyFolded(text);
        if (*letter != u' ' || (size > 0 && out[size - 1] != u' '))
            out[size++] = *letter;
    }
    out.truncate(size > 0 && out[size - 1] == u' ' ? size - 1 : size);
    return out;
}

QString lastFourDigits(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits.append(c);
    return digits.size() < 4 ? QString() : digits.right(4);
}

QByteArray nameSortKey(const QString& fullName)
{
    QStringList words = fullName.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QByteArray key = wordKey(words.takeLast());
    for (const QString& word : words)
        key += wordKey(word);
    return key;
}

Result<QString> boundedText(const QString& field, const QString& text, int limit)
{
    if (!text.isValidUtf16())
        return badInput(field, u"brokenText"_s);
    QString clean = cleanText(text);
    if (clean.size() > limit)
        return badInput(
            field, u"tooLong"_s, {{u"limit"_s, limit}, {u"length"_s, qint64(clean.size())}});
    return clean;
}

Result<QString> boundedLine(const QString& field, const QString& text, int limit)
{
    auto clean = boundedText(field, text, limit);
    if (clean)
        clean->replace(u'\n', u' ');
    return clean;
}

} // namespace motcua
