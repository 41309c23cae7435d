#include "core/registers/closing.h"

#include "core/catalogue/legalsource.h"
#include "core/registers/registers.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kYearClosed = u"register.yearClosed"_s;

/// By the law of the register.
Error refused(const YearClosing& closing, const QString& detail, const QJsonObject& values,
    const QString& field = u"/year"_s)
{
    const Register* known = findRegister(closing.registerId);
    return {ErrorCode::ruleRefused, field, detail, values,
        known ? known->source : sourceOn(kTrackingBook, closing.on)};
}
} // namespace

YearClosing readYearClosing(JsonReader& reader)
{
    YearClosing closing;
    closing.registerId = reader.text(u"register"_s, 60);
    closing.year = int(reader.integer(u"year"_s, 2000, 2100));
    closing.pages = reader.optionalInteger(u"pages"_s, 1, 999'999, 0);
    return closing;
}

std::optional<YearClosing> closingOf(
    const YearClosings& closings, const QString& registerId, int year)
{
    for (const YearClosing& one : closings)
        if (one.registerId == registerId && one.year == year)
            return one;
    return std::nullopt;
}

Result<Draft> decideCloseYear(const YearClosing& closing, const YearClosings& before, bool dayOver)
{
    const Register* known = findRegister(closing.registerId);
    if (!known && closing.registerId != kTrackingBook)
        return Error{ErrorCode::notFound, u"/register"_s, u"unknownRegister"_s,
            {{u"register"_s, closing.registerId}}, {}};
    if (closing.registerId == kTrackingBook && closing.on.year() <= closing.year)
        return refused(closing, u"trackingYearNotOver"_s,
            {{u"year"_s, closing.year}, {u"next"_s, closing.year + 1}});
    if (closing.on < QDate(closing.year, 12, 31))
        return refused(closing, u"yearNotOver"_s, {{u"year"_s, closing.year}});
    if (closing.on == QDate(closing.year, 12, 31) && !dayOver)
        return refused(closing, u"dayNotOver"_s, {});
    if (const auto earlier = closingOf(before, closing.registerId, closing.year))
        return refused(closing, u"yearClosed"_s,
            {{u"year"_s, closing.year}, {u"on"_s, earlier->on.toString(Qt::ISODate)}});
    if (known && known->closesWithPages && closing.pages == 0)
        return refused(closing, u"closingNeedsPages"_s, {{u"year"_s, closing.year}}, u"/pages"_s);
    return Draft{kYearClosed, {u"ward"_s, u"register:"_s + closing.registerId},
        {{u"register"_s, closing.registerId}, {u"year"_s, closing.year},
            {u"pages"_s, closing.pages}, {u"total"_s, closing.total}, {u"voided"_s, closing.voided},
            {u"last"_s, closing.last}, {u"on"_s, closing.on.toString(Qt::ISODate)}}};
}

YearClosings foldClosings(const Events& events)
{
    YearClosings closings;
    for (const Event& event : events)
        if (const QJsonObject& body = event.body; event.header.kind == kYearClosed)
            closings.push_back({body[u"register"_s].toString(), body[u"year"_s].toInt(),
                body[u"pages"_s].toInteger(), body[u"total"_s].toInteger(),
                body[u"voided"_s].toInteger(), body[u"last"_s].toInteger(),
                QDate::fromString(body[u"on"_s].toString(), Qt::ISODate)});
    return closings;
}

} // namespace motcua
