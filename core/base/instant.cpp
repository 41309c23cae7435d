#include "core/base/instant.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kOffsetSeconds = 7 * 3600;

QDateTime local(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::OffsetFromUTC, kOffsetSeconds);
}

bool hasOffset(const QString& text)
{
    const auto time = text.indexOf(u'T');
    return text.endsWith(u'Z') || text.indexOf(u'+', time) > 0 || text.indexOf(u'-', time) > 0;
}
} // namespace

Instant Instant::fromLocal(QDate date, QTime time)
{
    return {QDateTime(date, time, Qt::OffsetFromUTC, kOffsetSeconds).toMSecsSinceEpoch()};
}

std::optional<Instant> Instant::fromIso(const QString& text)
{
    if (text.size() < 16 || text.size() > 40 || text[10] != u'T')
        return std::nullopt;
    auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (!hasOffset(text))
        moment = QDateTime(moment.date(), moment.time(), Qt::OffsetFromUTC, kOffsetSeconds);
    return Instant{moment.toMSecsSinceEpoch()};
}

QDate Instant::localDate() const
{
    return local(*this).date();
}

QTime Instant::localTime() const
{
    return local(*this).time();
}

QString Instant::toIso() const
{
    return local(*this).toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace motcua
