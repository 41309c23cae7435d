#include "core/wording/formfields.h"

#include "core/forms/filledform.h"
#include "core/wording/place.h"
#include "core/wording/sentences.h"

#include <QJsonArray>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Of the whole key; nullptr: only its parts may have names.
const Sentence* wholeName(const QString& key, const QStringList& groups)
{
    for (const QString& group : groups)
        if (const Sentence* own = findSentence(formFieldNames(), group + u'/' + key))
            return own;
    const Sentence* name = findSentence(formFieldNames(), key);
    return name ? name : findSentence(formFieldNames(), key + u"[]"_s);
}

/// "{{dueAt}}", as it is to be typed, behind what it prints.
QString named(const QString& mark, const QStringList& groups, Language language)
{
    const QString name = formFieldName(QString(mark).remove(u'{').remove(u'}'), groups, language);
    return name.isEmpty() ? mark : u"%1 (%2)"_s.arg(inSentence(name), mark);
}
} // namespace

QString formFieldName(const QString& key, const QStringList& groups, Language language)
{
    if (const Sentence* whole = wholeName(key, groups))
        return whole->in(language);
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0)
        return {};
    const QString around = formFieldName(key.left(dot), groups, language);
    const QString within = formFieldName(key.mid(dot + 1), groups, language);
    return around.isEmpty() || within.isEmpty() ? QString()
                                                : around + u" – "_s + inSentence(within);
}

QJsonObject withFieldNames(QJsonObject values, Language language)
{
    if (!values.contains(kFieldGroups))
        return values;
    const QStringList groups = values[kFieldGroups].toVariant().toStringList();
    const QString key = values[u"path"_s].toString(values[u"key"_s].toString());
    if (const QString name = formFieldName(key, groups, language); !name.isEmpty())
        values[u"called"_s] = inSentence(name);
    if (values.contains(u"fields"_s)) {
        QJsonArray marks;
        for (const QString& mark : values[u"fields"_s].toString().split(u", "_s))
            marks.append(named(mark, groups, language));
        values[u"fields"_s] = marks;
    }
    return values;
}

} // namespace motcua
