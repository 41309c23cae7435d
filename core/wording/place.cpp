#include "core/wording/place.h"

#include "core/wording/fill.h"
#include "core/wording/sentences.h"

#include <QStringList>

#include <optional>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isNumber(const QString& text)
{
    bool ok = false;
    text.toUInt(&ok);
    return ok;
}

QString labelled(const QString& id, const QJsonObject& values, Language language)
{
    return filled(textOf(fieldLabels(), id, language), values, language);
}

QString lineAndColumn(const QString& field, Language language)
{
    return labelled(u"lineAndColumn"_s,
        {{u"line"_s, field.section(u':', 0, 0)}, {u"column"_s, field.section(u':', 1)}}, language);
}

/// The labels of a pointer's steps, an index beside what it counts; nullopt where one has no label.
std::optional<QStringList> labelsOf(const QString& pointer, Language language)
{
    QStringList labels;
    for (const QString& step : pointer.split(u'/', Qt::SkipEmptyParts)) {
        if (isNumber(step) && !labels.isEmpty())
            labels.back()
                += u' ' + labelled(u"ordinal"_s, {{u"index"_s, step.toInt() + 1}}, language);
        else if (const Sentence* label = findSentence(fieldLabels(), step))
            labels += labels.isEmpty() ? label->in(language) : inSentence(label->in(language));
        else
            return std::nullopt;
    }
    return labels;
}

bool isText(ErrorCode code)
{
    return code == ErrorCode::badJson || code == ErrorCode::badPack;
}
} // namespace

QString inSentence(const QString& text)
{
    const bool isAbbreviation = text.size() > 1 && (text[1].isUpper() || text[1].isDigit());
    return isAbbreviation || text.isEmpty() ? text : text[0].toLower() + text.mid(1);
}

QString placeOf(const Error& error, Language language)
{
    const QString& field = error.field;
    if (QString label = error.values[u"label"_s].toString(); !label.isEmpty())
        return label;
    if (field.isEmpty() || error.code == ErrorCode::usage)
        return {}; // the sentence of wrong usage names the argument itself
    if (isText(error.code) && isNumber(field.section(u':', 0, 0))
        && isNumber(field.section(u':', 1)))
        return lineAndColumn(field, language);
    if (const auto labels = labelsOf(field, language); labels && !labels->isEmpty())
        return labels->join(u", "_s);
    return u'“' + field + u'”';
}

} // namespace motcua
