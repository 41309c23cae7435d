#include "core/base/json.h"
#include "core/base/text.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kWordless = u"factWithoutWords"_s;
}

QString JsonReader::saying(
    const QString& key, const QString& text, Says says, const QString& detail)
{
    if (!text.isEmpty() && !m_listed && !says(text))
        fault(key, detail, {{u"value"_s, text}});
    return text;
}

QString JsonReader::optionalReason(const QString& key, int limit)
{
    return saying(key, optionalText(key, limit), saysSomething, u"reasonWithoutWords"_s);
}

QString JsonReader::reason(const QString& key, int limit)
{
    return required(key, limit, &JsonReader::optionalReason);
}

QString JsonReader::optionalFact(const QString& key, int limit)
{
    return saying(key, optionalText(key, limit), isFact, kWordless);
}

QString JsonReader::fact(const QString& key, int limit)
{
    return required(key, limit, &JsonReader::optionalFact);
}

QString JsonReader::optionalName(const QString& key, int limit)
{
    return saying(key, optionalText(key, limit), hasLetter, u"nameWithoutLetters"_s);
}

QString JsonReader::name(const QString& key, int limit)
{
    return required(key, limit, &JsonReader::optionalName);
}

QStringList JsonReader::facts(const QString& key, int count, int limit)
{
    const QStringList told = texts(key, count, limit);
    for (qsizetype i = 0; i < told.size(); ++i)
        saying(key + u'/' + QString::number(i), told[i], isFact, kWordless);
    return told;
}

} // namespace motcua
