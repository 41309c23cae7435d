#include "core/wording/wording.h"

#include "core/wording/citation.h"
#include "core/wording/fill.h"
#include "core/wording/formfields.h"
#include "core/wording/place.h"
#include "core/wording/sentences.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// What is wrong, before its values are filled in: the detail's sentence, else the code's.
QString unfilled(const Error& error, Language language)
{
    const Sentence* said = findSentence(errorSentences(), error.detail);
    if (!said)
        said = findSentence(codeSentences(), errorName(error.code));
    return said ? said->in(language) : error.detail;
}

/// "Họ và tên: chưa có …"; the place is left out where the sentence begins with it. What begins
/// with a value keeps its capital: "Nơi nhận: Ủy ban nhân dân quận đã kết thúc…".
QString placed(
    const QString& place, const QString& pattern, const QJsonObject& values, Language language)
{
    const QString said = filled(pattern, values, language);
    const bool isSaid = said.startsWith(place, Qt::CaseInsensitive)
        || (place.startsWith(u'“') && said.contains(place));
    if (place.isEmpty() || isSaid)
        return said;
    return place + u": "_s + (pattern.startsWith(u'{') ? said : inSentence(said));
}

QString failedConditions(const Error& error, Language language)
{
    QString lines;
    for (const Reason& reason : reasonsFromJson(error.values[u"because"_s].toArray()))
        lines += u"\n– "_s + sentence(reason, language);
    return lines;
}
/// Of the values only the law's own words are put in order, not what a person wrote.
QJsonObject withCited(QJsonObject values)
{
    for (const QString& key : {u"text"_s, u"law"_s})
        if (values.contains(key))
            values[key] = cited(values[key].toString());
    return values;
}
} // namespace

QString sentence(const Reason& reason, Language language)
{
    return filled(
        cited(textOf(reasonSentences(), reason.id, language)), withCited(reason.values), language);
}

QString sentences(const Reasons& reasons, Language language)
{
    QStringList all;
    for (const Reason& reason : reasons)
        all += sentence(reason, language);
    return all.join(u'\n');
}

QString sentence(const Error& error, Language language)
{
    const QString pattern = cited(unfilled(error, language)); // values stay as they are
    const QJsonObject values = withFieldNames(withCited(error.values), language);
    if (error.values.contains(u"because"_s))
        return filled(pattern, values, language) + failedConditions(error, language);
    return placed(placeOf(error, language), pattern, values, language);
}

QString sentence(const Fault& fault, Language language)
{
    return sentence(
        Error{ErrorCode::badInput, fault.pointer, fault.detail, fault.values, {}}, language);
}

} // namespace motcua
