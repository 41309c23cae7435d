#include "core/store/sqlite.h"

namespace motcua {

namespace {
/// As UTF-8, without an allocation where it is ASCII.
void encode(const QString& text, std::string& out)
{
    out.resize(std::size_t(text.size()));
    char16_t all = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        all |= text[at].unicode();
        out[std::size_t(at)] = char(text[at].unicode());
    }
    if (all < 0x80)
        return;
    const QByteArray utf8 = text.toUtf8();
    out.assign(utf8.constData(), std::size_t(utf8.size()));
}
} // namespace

Query::~Query()
{
    m_database.giveBack(m_sql, std::move(m_statement));
}

void Query::run()
{
    while (m_statement->executeStep()) { }
}

std::optional<qint64> Query::optionalInteger(int column)
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QString Query::text(int column)
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char* bytes = value.getText();
    return QString::fromUtf8(bytes, value.getBytes());
}

QByteArray Query::blob(int column)
{
    const SQLite::Column value = m_statement->getColumn(column);
    if (value.isNull())
        return {};
    const void* bytes = value.getBlob();
    return bytes ? QByteArray(static_cast<const char*>(bytes), value.getBytes()) : QByteArray("");
}

std::string_view Query::bytes(int column)
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void* bytes = value.getBlob();
    const auto size = std::size_t(value.getBytes());
    return bytes ? std::string_view(static_cast<const char*>(bytes), size) : std::string_view();
}

void Query::bind(const std::optional<qint64>& value)
{
    if (value)
        bind(*value);
    else
        m_statement->bind(++m_bound);
}

void Query::bind(const QString& value)
{
    encode(value, m_database.m_text);
    m_statement->bind(++m_bound, m_database.m_text);
}

void Query::bind(const QByteArray& value)
{
    if (value.isNull())
        m_statement->bind(++m_bound);
    else
        m_statement->bind(++m_bound, value.constData(), int(value.size()));
}

} // namespace motcua
