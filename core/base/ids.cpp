#include "core/base/ids.h"

namespace motcua {

std::optional<EventId> EventId::fromString(const QString& text)
{
    const auto colon = text.indexOf(u':');
    bool stationOk = false;
    bool seqOk = false;
    const EventId id{text.left(colon).toInt(&stationOk), text.mid(colon + 1).toLongLong(&seqOk)};
    if (colon < 1 || !stationOk || !seqOk || id.station < 1 || id.seq < 1)
        return std::nullopt;
    return id;
}

QString EventId::toString() const
{
    return QString::number(station) + u':' + QString::number(seq);
}

} // namespace motcua
