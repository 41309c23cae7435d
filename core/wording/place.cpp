#include "core/wording/place.h"

#include "core/base/json.h"
#include "core/wording/fill.h"
#include "core/wording/sentences.h"

#include <QStringList>

#include <optional>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kAnswers = u"answers"_s;

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

/// "12:3", inside a part of a template "heading:12:3"; "" where it is no such place.
QString lineAndColumn(const QString& field, Language language)
{
    const QStringList steps = field.split(u':');
    const qsizetype count = steps.size();
    if (count < 2 || count > 3 || !isNumber(steps[count - 2]) || !isNumber(steps[count - 1]))
        return {};
    const QJsonObject values{
        {u"line"_s, steps[count - 2]}, {u"column"_s, steps[count - 1]}, {u"part"_s, steps[0]}};
    return labelled(count == 2 ? u"lineAndColumn"_s : u"partLineAndColumn"_s, values, language);
}

/// What a key is called in the command or the list in which it stands, else what it is called
/// anywhere.
const Sentence* labelIn(const QString& parent, const QString& key)
{
    for (const QString& place : {parent, parent.section(u'.', 0, 0)})
        if (const Sentence* own = findSentence(fieldLabels(), place + u'/' + key))
            return own;
    return findSentence(fieldLabels(), key);
}

/// The labels of a pointer's steps, an index beside what it counts; nullopt where one has no label.
std::optional<QStringList> labelsOf(const QString& pointer, QString parent, Language language)
{
    QStringList labels;
    for (const QString& step : pointer.split(u'/', Qt::SkipEmptyParts)) {
        if (isNumber(step) && !labels.isEmpty()) {
            labels.back()
                += u' ' + labelled(u"ordinal"_s, {{u"index"_s, step.toInt() + 1}}, language);
            continue;
        }
        if (step == kAnswers && !pointer.endsWith(step))
            continue;
        const Sentence* label = labelIn(parent, step);
        if (!label)
            return std::nullopt;
        labels += labels.isEmpty() ? label->in(language) : inSentence(label->in(language));
        parent = step;
    }
    return labels;
}

/// The name of a pointer's last step behind those of the steps before it.
QString within(
    const QString& pointer, const QString& last, Language language, const QString& verb = {})
{
    QString before = pointer.left(std::max(pointer.lastIndexOf(u'/'), qsizetype(0)));
    if (before.endsWith(u'/' + kAnswers))
        before.chop(kAnswers.size() + 1); // a question tells itself what it is about
    const auto around = labelsOf(before, verb, language);
    return around && !around->isEmpty() ? around->join(u", "_s) + u", "_s + inSentence(last) : last;
}

/// A key that nobody knows is quoted as it was written: its name may mean something elsewhere.
QString unknownKey(const QString& pointer, const QString& verb, Language language)
{
    const QString key = pointer.mid(pointer.lastIndexOf(u'/') + 1);
    return within(pointer, u'“' + key + u'”', language, verb);
}

/// What is wrong in it has a line.
bool isInText(const Error& error)
{
    return error.code == ErrorCode::badJson || error.code == ErrorCode::badPack
        || error.detail.startsWith(u"template");
}
} // namespace

QString keyName(const QString& command, const QString& pointer, Language language)
{
    QStringList steps = pointer.split(u'/', Qt::SkipEmptyParts);
    steps.removeIf(isNumber);
    if (steps.isEmpty())
        return {};
    const QString parent = steps.size() > 1 ? steps[steps.size() - 2] : command;
    const Sentence* label = labelIn(parent, steps.back());
    return label ? label->in(language) : QString();
}

QString inSentence(const QString& text)
{
    const bool isAbbreviation = text.size() > 1 && (text[1].isUpper() || text[1].isDigit());
    return isAbbreviation || text.isEmpty() ? text : text[0].toLower() + text.mid(1);
}

QString inOneSentence(const QStringList& notes)
{
    QString sentence;
    for (const QString& note : notes)
        if (!note.isEmpty())
            sentence += sentence.isEmpty() ? note : u"; "_s + inSentence(note);
    return sentence;
}

QString placeOf(const Error& error, Language language)
{
    const QString& field = error.field;
    const QString question = error.values[u"label"_s].toString(); // of a pack: in Vietnamese
    const QString key = field.mid(field.lastIndexOf(u'/') + 1);
    const bool hasWord = language != Language::vietnamese && findSentence(fieldLabels(), key);
    if (!question.isEmpty() && !hasWord)
        return within(field, question, language);
    if (const Sentence* label = findSentence(fieldLabels(), error.values[u"place"_s].toString()))
        return label->in(language); // one key may have two meanings
    if (field.isEmpty() || error.code == ErrorCode::usage || field == u"form")
        return {}; // the sentence names the argument, or the paper, itself
    if (const QString line = lineAndColumn(field, language); isInText(error) && !line.isEmpty())
        return line;
    const QString verb = error.values[kAskedVerb].toString();
    if (error.detail == u"unknownKey")
        return unknownKey(field, verb, language);
    if (const auto labels = labelsOf(field, verb, language); labels && !labels->isEmpty())
        return labels->join(u", "_s);
    return u'“' + field + u'”';
}

} // namespace motcua
