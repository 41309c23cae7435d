#include "app/ctl/context.h"

#include "app/ctl/packs.h"
#include "core/wording/wording.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace motcua {
using namespace Qt::StringLiterals;

Context::Context(Language language, const Clock& clock)
    : m_language(language)
    , m_clock(&clock)
{
}

std::string Context::words(const char* vietnamese, const char* english) const
{
    return m_language == Language::vietnamese ? vietnamese : english;
}

Result<Catalogue> Context::catalogue() const
{
    return catalogueWith(packFiles);
}

void Context::answer(const Result<QJsonObject>& result)
{
    if (result)
        line(*result);
    else
        fail(result.error());
}

void Context::line(const QJsonObject& object)
{
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    const auto written = std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    if (written != std::size_t(bytes.size()) || std::fflush(stdout) != 0)
        m_exitCode = motcua::exitCode(ErrorCode::storage);
}

void Context::tell(const Reason& reason) const
{
    std::fprintf(stderr, "%s\n", sentence(reason, m_language).toUtf8().constData());
}

void Context::fail(const Error& error)
{
    fail(error, {});
}

void Context::fail(const Error& error, QJsonObject object)
{
    if (m_exitCode == 0)
        m_exitCode = motcua::exitCode(error.code);
    object[u"error"_s] = toJson(error, m_language);
    line(object);
    std::fprintf(stderr, "%s\n", sentence(error, m_language).toUtf8().constData());
    for (const Fault& other : othersOf(error))
        std::fprintf(stderr, "%s\n", sentence(other, m_language).toUtf8().constData());
}

namespace {
QJsonArray othersJson(const Error& error, Language language)
{
    QJsonArray others;
    for (const Fault& other : othersOf(error))
        others.append(
            QJsonObject{{u"field"_s, other.pointer}, {u"message"_s, sentence(other, language)}});
    return others;
}
} // namespace

QJsonObject toJson(const Error& error, Language language)
{
    QJsonObject json{{u"code"_s, errorName(error.code)}, {u"field"_s, error.field},
        {u"message"_s, sentence(error, language)}, {u"source"_s, error.source}};
    if (const QJsonArray others = othersJson(error, language); !others.isEmpty())
        json[u"others"_s] = others;
    return json;
}

QJsonArray toJson(const Reasons& reasons, Language language)
{
    QJsonArray array;
    for (const Reason& reason : reasons)
        array.append(
            QJsonObject{{u"text"_s, sentence(reason, language)}, {u"source"_s, reason.source}});
    return array;
}

} // namespace motcua
