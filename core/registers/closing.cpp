#include "core/registers/closing.h"

#include "core/registers/registers.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kYearClosed = u"register.yearClosed"_s;

Error refused(const QString& detail, const QJsonObject& values)
{
    return {ErrorCode::ruleRefused, u"/year"_s, detail, values,
        u"Nghị định 23/2015/NĐ-CP, Điều 13; Luật Hộ tịch 60/2014/QH13, Điều 58"_s};
}
} // namespace

std::optional<YearClosing> closingOf(
    const YearClosings& closings, const QString& registerId, int year)
{
    for (const YearClosing& one : closings)
        if (one.registerId == registerId && one.year == year)
            return one;
    return std::nullopt;
}

Result<Draft> decideCloseYear(const YearClosing& closing, const YearClosings& before)
{
    if (!findRegister(closing.registerId) && closing.registerId != kTrackingBook)
        return Error{ErrorCode::notFound, u"/register"_s, u"unknownRegister"_s,
            {{u"register"_s, closing.registerId}}, {}};
    if (closing.on < QDate(closing.year, 12, 31))
        return refused(u"yearNotOver"_s, {{u"year"_s, closing.year}});
    if (const auto earlier = closingOf(before, closing.registerId, closing.year))
        return refused(u"yearClosed"_s,
            {{u"year"_s, closing.year}, {u"on"_s, earlier->on.toString(Qt::ISODate)}});
    return Draft{kYearClosed, {u"ward"_s, u"register:"_s + closing.registerId},
        {{u"register"_s, closing.registerId}, {u"year"_s, closing.year},
            {u"total"_s, closing.total}, {u"voided"_s, closing.voided}, {u"last"_s, closing.last},
            {u"on"_s, closing.on.toString(Qt::ISODate)}}};
}

YearClosings foldClosings(const Events& events)
{
    YearClosings closings;
    for (const Event& event : events)
        if (const QJsonObject& body = event.body; event.header.kind == kYearClosed)
            closings.push_back({body[u"register"_s].toString(), body[u"year"_s].toInt(),
                body[u"total"_s].toInteger(), body[u"voided"_s].toInteger(),
                body[u"last"_s].toInteger(),
                QDate::fromString(body[u"on"_s].toString(), Qt::ISODate)});
    return closings;
}

} // namespace motcua
