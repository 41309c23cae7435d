#include "core/base/json.h"
#include "core/base/keytwice.h"

#include <QJsonDocument>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A stable name of what is wrong; its words are made in core/wording.
QString syntaxName(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedString:
        return u"unterminated"_s;
    case QJsonParseError::MissingNameSeparator:
    case QJsonParseError::MissingValueSeparator:
        return u"missingSeparator"_s;
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber:
        return u"badNumber"_s;
    case QJsonParseError::IllegalEscapeSequence:
        return u"badEscape"_s;
    case QJsonParseError::IllegalUTF8String:
        return u"badUtf8"_s;
    case QJsonParseError::DeepNesting:
        return u"tooDeep"_s;
    case QJsonParseError::DocumentTooLarge:
        return u"tooLarge"_s;
    case QJsonParseError::GarbageAtEnd:
        return u"trailing"_s;
    default:
        return u"badValue"_s;
    }
}

QString place(const QByteArray& bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return QString::number(line) + u':' + QString::number(column);
}
} // namespace

Result<QJsonObject> parseStored(const QByteArray& bytes)
{
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return Error{ErrorCode::badJson, place(bytes, parse.offset), u"syntax"_s,
            {{u"syntax"_s, syntaxName(parse.error)}}, {}};
    if (!document.isObject())
        return Error{ErrorCode::badJson, u"1:1"_s, u"notAnObject"_s, {}, {}};
    return document.object();
}

Result<QJsonObject> parseObject(const QByteArray& bytes)
{
    auto object = parseStored(bytes);
    if (!object)
        return object;
    if (const auto twice = keyTwice(bytes))
        return badInput(*twice, u"keyTwice"_s, {{u"key"_s, twice->section(u'/', -1)}});
    return object;
}

} // namespace motcua
