#include "core/forms/wardmarkup.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kDeepestMarkup = 12;
constexpr int kMostTags = 2000;
constexpr int kMostParts = 20;
constexpr int kNarrowestTable = 100;
constexpr int kNarrowestTableOfPage = 20; ///< in percent

const QStringList kTags = u"p table thead tbody tr td th b i u strong em span div br hr img a sub "
                          "sup h1 h2 h3 h4 center"_s.split(u' ');
const QStringList kAlone{u"br"_s, u"hr"_s, u"img"_s};

/// An attribute and the largest whole number it may bear; 0: any text.
struct MarkupAttribute
{
    QStringView name;
    int largest = 0;
};
constexpr std::array kAttributes{MarkupAttribute{u"class"}, MarkupAttribute{u"align"},
    MarkupAttribute{u"valign"}, MarkupAttribute{u"name"}, MarkupAttribute{u"src"},
    MarkupAttribute{u"width", 1000}, MarkupAttribute{u"height", 1000},
    MarkupAttribute{u"colspan", 40}, MarkupAttribute{u"rowspan", 40},
    MarkupAttribute{u"cellspacing", 20}, MarkupAttribute{u"cellpadding", 20},
    MarkupAttribute{u"border", 5}};

constexpr int kQuotedLength = 40; ///< of what is quoted of a template

Error markupFault(
    const QString& text, qsizetype at, const QString& detail, const QJsonObject& values = {})
{
    const QString before = text.left(at);
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf(u'\n');
    return badInput(u"%1:%2"_s.arg(line).arg(column), detail, values);
}

/// The character that "x202e" or "8238" writes; "": none that there is.
QString numbered(const QString& number)
{
    const bool isHex = number.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = number.sliced(isHex ? 1 : 0).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isSign = isNumber && code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code);
    return isSign ? QString::fromUcs4(std::array{char32_t(code)}.data(), 1) : QString();
}

/// &#x202e; and &rlm; print what nobody sees either.
Outcome checkWrittenSigns(const QString& text)
{
    static const QRegularExpression form(u"&(?:#([xX]?[0-9a-fA-F]+)|(lrm|rlm|zwj|zwnj|shy));?"_s);
    for (auto all = form.globalMatch(text); all.hasNext();) {
        const auto written = all.next();
        const QString sign = numbered(written.captured(1));
        if (written.capturedLength(2) > 0 || sign.isEmpty() || unseenIn(sign))
            return markupFault(text, written.capturedStart(), u"templateSign"_s);
    }
    return Done{};
}

/// Control characters, and what turns the order of the others about or is nothing to the eye.
Outcome checkSigns(const QString& text)
{
    const auto unseen = unseenIn(text);
    return unseen ? markupFault(text, text.indexOf(*unseen), u"templateSign"_s)
                  : checkWrittenSigns(text);
}

/// The least number that the attribute may bear on that tag.
int leastOf(const QString& tag, const QString& name, bool ofPage)
{
    if (name == u"width" && tag == u"table")
        return ofPage ? kNarrowestTableOfPage : kNarrowestTable;
    return name == u"width" || name == u"colspan" || name == u"rowspan" ? 1 : 0;
}

/// Where the tag is, and what it is called.
struct TagAt
{
    const QString& text;
    qsizetype at = 0;
    QString tag;
};

/// "12" or "50%"; an attribute that is a size, a span or a border bears nothing else.
Outcome checkNumber(const MarkupAttribute& known, const QString& value, const TagAt& where)
{
    const auto& [text, at, tag] = where;
    const QString name = known.name.toString();
    bool isNumber = false;
    const int number = QString(value).remove(u'%').toInt(&isNumber);
    const bool ofPage = value.endsWith(u'%');
    if (!isNumber || number < 0)
        return markupFault(text, at, u"templateNotNumber"_s,
            {{u"attribute"_s, name}, {u"value"_s, value.left(kQuotedLength)}});
    if (number > (ofPage ? 100 : known.largest))
        return markupFault(text, at, u"templateNumber"_s);
    if (number < leastOf(tag, name, ofPage))
        return markupFault(text, at, u"templateTooNarrow"_s);
    return Done{};
}

QString attributeNames()
{
    QStringList names;
    for (const MarkupAttribute& one : kAttributes)
        names += one.name.toString();
    return names.join(u", "_s);
}

Outcome checkValue(const QString& name, const QString& value, const TagAt& where)
{
    const auto known = std::ranges::find(kAttributes, QStringView(name), &MarkupAttribute::name);
    if (known == kAttributes.end())
        return markupFault(where.text, where.at, u"templateAttributeUnknown"_s,
            {{u"attribute"_s, name.left(kQuotedLength)}, {u"choices"_s, attributeNames()}});
    if (name == u"src" && !value.startsWith(u"rule:") && !value.startsWith(u"qr:"))
        return markupFault(where.text, where.at, u"templatePictureForeign"_s);
    return known->largest == 0 ? Outcome(Done{}) : checkNumber(*known, value, where);
}

/// Another tag, or the end of the text, comes before its '>'.
bool hasNoEnd(const QString& text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'>', at);
    const qsizetype next = text.indexOf(u'<', at + 1);
    return end < 0 || (next >= 0 && next < end);
}

/// A '<' that begins nothing which could be printed: no tag at all, one that forms are not made of,
/// or one that is written wrongly.
Error tagFault(const QString& text, qsizetype at)
{
    static const QRegularExpression form(u"</?([a-zA-Z][a-zA-Z0-9]*)"_s);
    const auto named = form.match(
        text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!named.hasMatch())
        return markupFault(text, at, u"templateMarkup"_s);
    const QString tag = named.captured(1).toLower();
    const QJsonObject values{
        {u"tag"_s, tag.left(kQuotedLength)}, {u"choices"_s, kTags.join(u", "_s)}};
    if (!kTags.contains(tag))
        return markupFault(text, at, u"templateTagUnknown"_s, values);
    return markupFault(
        text, at, hasNoEnd(text, at) ? u"templateTagNoEnd"_s : u"templateTagMalformed"_s, values);
}

/// What was opened and how much there is of it.
class Markup
{
public:
    explicit Markup(const QString& text)
        : m_text(text)
    {
    }

    Outcome read()
    {
        for (qsizetype at = m_text.indexOf(u'<'); at >= 0; at = m_text.indexOf(u'<', at + 1))
            if (const Outcome tag = readTag(at); !tag)
                return tag;
        return Done{};
    }

private:
    Outcome readTag(qsizetype at)
    {
        static const QRegularExpression form(
            uR"~(<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*)\s*(/?)>)~"_s);
        const auto tag = form.match(m_text, at, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption);
        const QString name = tag.captured(2).toLower();
        if (!tag.hasMatch() || !kTags.contains(name))
            return tagFault(m_text, at);
        if (++m_tags > kMostTags)
            return markupFault(m_text, at, u"templateTooLong"_s);
        if (tag.capturedLength(1) > 0)
            m_depth = std::max(0, m_depth - 1);
        else if (tag.capturedLength(4) == 0 && !standsAlone(name) && ++m_depth > kDeepestMarkup)
            return markupFault(m_text, at, u"templateTooDeep"_s);
        return readAttributes(tag);
    }

    Outcome readAttributes(const QRegularExpressionMatch& tag)
    {
        static const QRegularExpression one(uR"~(([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'))~"_s);
        for (auto all = one.globalMatch(tag.captured(3)); all.hasNext();) {
            const auto attribute = all.next();
            const Outcome fine = checkValue(attribute.captured(1).toLower(),
                attribute.captured(2) + attribute.captured(3),
                {m_text, tag.capturedStart(3) + attribute.capturedStart(),
                    tag.captured(2).toLower()});
            if (!fine)
                return fine;
        }
        return Done{};
    }

    const QString& m_text;
    int m_tags = 0;
    int m_depth = 0;
};
} // namespace

bool standsAlone(const QString& tag)
{
    return kAlone.contains(tag);
}

Outcome checkMarkup(const QString& text)
{
    if (const Outcome signs = checkSigns(text); !signs)
        return signs;
    if (const Outcome markup = Markup(text).read(); !markup)
        return markup;
    qsizetype at = -1;
    for (int part = 0; (at = text.indexOf(u"{{>"_s, at + 1)) >= 0;)
        if (++part > kMostParts)
            return markupFault(text, at, u"templateTooLong"_s);
    return Done{};
}

} // namespace motcua
