#include "core/wording/wording.h"

#include "core/wording/fill.h"
#include "core/wording/place.h"
#include "core/wording/sentences.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "Lê Thị Minh Nguyệt không có thẩm quyền…" begins with a name.
bool isName(const QString& text)
{
    const QString second = text.section(u' ', 1, 1);
    return !second.isEmpty() && second[0].isUpper();
}

/// What is wrong, without place: the detail's sentence, else the code's.
QString bareSentence(const Error& error, Language language)
{
    const Sentence* said = findSentence(errorSentences(), error.detail);
    if (!said)
        said = findSentence(codeSentences(), errorName(error.code));
    return said ? filled(said->in(language), error.values, language) : error.detail;
}

/// "Họ và tên: chưa có …"; the place is left out where the sentence begins with it.
QString placed(const QString& place, const QString& said)
{
    const bool apart = !place.isEmpty() && !said.startsWith(place, Qt::CaseInsensitive);
    return apart ? place + u": "_s + (isName(said) ? said : inSentence(said)) : said;
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
    return filled(textOf(reasonSentences(), reason.id, language), reason.values, language);
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
    const QString said = bareSentence(error, language);
    if (error.values.contains(u"because"_s))
        return said + failedConditions(error, language);
    return placed(placeOf(error, language), said);
}

QString sentence(const Fault& fault, Language language)
{
    const QString said
        = bareSentence({ErrorCode::badInput, {}, fault.detail, fault.values, {}}, language);
    const Error error{ErrorCode::badInput, fault.pointer, fault.detail, fault.values, {}};
    return placed(placeOf(error, language), said);
}

} // namespace motcua
