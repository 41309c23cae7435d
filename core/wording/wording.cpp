#include "core/wording/wording.h"

#include "core/wording/citation.h"
#include "core/wording/fill.h"
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
} // namespace

QString sentence(const Reason& reason, Language language)
{
    return cited(filled(textOf(reasonSentences(), reason.id, language), reason.values, language));
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
    const QString pattern = unfilled(error, language);
    if (error.values.contains(u"because"_s))
        return cited(filled(pattern, error.values, language)) + failedConditions(error, language);
    return cited(placed(placeOf(error, language), pattern, error.values, language));
}

QString sentence(const Fault& fault, Language language)
{
    return sentence(
        Error{ErrorCode::badInput, fault.pointer, fault.detail, fault.values, {}}, language);
}

} // namespace motcua
