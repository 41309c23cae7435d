#include "core/office/wardconfig.h"

#include "core/base/resource.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString hour(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QJsonObject toJson(const WardBody& body)
{
    QJsonObject json{{u"from"_s, iso(body.from)}, {u"to"_s, iso(body.to)},
        {u"superior"_s, body.superior}, {u"authority"_s, body.authority},
        {u"office"_s, body.office}, {u"officeName"_s, body.officeName}, {u"agency"_s, body.agency}};
    for (const auto& [key, text] :
        {std::pair(u"address"_s, body.address), {u"phone"_s, body.phone}, {u"email"_s, body.email}})
        if (!text.isEmpty())
            json[key] = text;
    return json;
}

QJsonObject toJson(const OfficeHours& hours)
{
    return {{u"open"_s, hour(hours.open)}, {u"morningEnd"_s, hour(hours.morningEnd)},
        {u"afternoonStart"_s, hour(hours.afternoonStart)}, {u"close"_s, hour(hours.close)},
        {u"sameDayUntil"_s, hour(hours.sameDayUntil)}};
}

QTime readHour(JsonReader& reader, const QString& key, QTime absent)
{
    const QString text = reader.optionalText(key, 5);
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!text.isEmpty() && !time.isValid())
        reader.fault(key, u"notATime"_s, {{u"value"_s, text}});
    return time.isValid() ? time : absent;
}

OfficeHours readHours(JsonReader reader)
{
    const OfficeHours usual;
    const OfficeHours hours{readHour(reader, u"open"_s, usual.open),
        readHour(reader, u"morningEnd"_s, usual.morningEnd),
        readHour(reader, u"afternoonStart"_s, usual.afternoonStart),
        readHour(reader, u"close"_s, usual.close),
        readHour(reader, u"sameDayUntil"_s, usual.sameDayUntil)};
    if (!hours.areInOrder())
        reader.fault({}, u"hoursOutOfOrder"_s);
    return hours;
}

/// P1 "H26.12.03" or "000.00.12.H26"; P2 "H26.017.05" (TT 03/2025/TT-VPCP, Điều 13).
bool isAgencyId(const QString& id)
{
    static const QRegularExpression shape(
        u"^([A-Z]\\.)?([A-Z]\\d{2}(\\.\\d{1,3}){0,2}|\\d{3}\\.\\d{2}\\.\\d{2,3}\\.[A-Z]\\d{2})$"_s);
    return shape.match(id).hasMatch();
}

WardBody readBody(JsonReader& reader)
{
    WardBody body;
    body.from = reader.date(u"from"_s);
    body.to = reader.optionalDate(u"to"_s);
    body.superior = reader.optionalName(u"superior"_s, 100);
    body.authority = reader.name(u"authority"_s, 100);
    body.office = reader.name(u"office"_s, 100);
    body.officeName = reader.name(u"officeName"_s, 150);
    body.address = reader.optionalFact(u"address"_s, 150);
    body.phone = reader.optionalFact(u"phone"_s, 40);
    body.email = reader.optionalFact(u"email"_s, 100);
    body.agency = reader.text(u"agency"_s, 20);
    if (!body.agency.isEmpty() && !isAgencyId(body.agency))
        reader.fault(u"agency"_s, u"badAgency"_s, {{u"value"_s, body.agency}});
    if (body.to.isValid() && body.to < body.from)
        reader.fault(u"to"_s, u"endsBeforeItBegins"_s);
    return body;
}

std::vector<WardBody> readBodies(JsonReader& reader)
{
    std::vector<WardBody> bodies;
    for (JsonReader& one : reader.objects(u"bodies"_s, 50)) {
        bodies.push_back(readBody(one));
        const auto count = bodies.size();
        if (count > 1 && bodies[count - 2].to.addDays(1) != bodies[count - 1].from)
            one.fault(u"from"_s, u"notNextDay"_s);
    }
    if (bodies.empty())
        reader.fault(u"bodies"_s, u"required"_s);
    return bodies;
}
} // namespace

const WardBody& WardConfig::bodyOn(QDate day) const
{
    for (const WardBody& body : bodies)
        if (!body.to.isValid() || day <= body.to)
            return body;
    return bodies.back();
}

bool WardConfig::standsOn(QDate day) const
{
    return std::ranges::any_of(bodies, [day](const WardBody& body) {
        return body.from <= day && (!body.to.isValid() || day <= body.to);
    });
}

QJsonObject toJson(const WardConfig& config)
{
    QJsonArray bodies;
    for (const WardBody& body : config.bodies)
        bodies.append(toJson(body));
    return {{u"id"_s, config.id}, {u"name"_s, config.name}, {u"place"_s, config.place},
        {u"station"_s, config.station}, {u"stations"_s, config.stations}, {u"demo"_s, config.demo},
        {u"bodies"_s, bodies}, {u"hours"_s, toJson(config.hours)}};
}

WardConfig readWardConfig(JsonReader& reader)
{
    WardConfig config;
    static const QRegularExpression idShape(u"^[a-z0-9][a-z0-9-]{0,39}$"_s);
    config.id = reader.text(u"id"_s, 40);
    if (!config.id.isEmpty() && !idShape.match(config.id).hasMatch())
        reader.fault(u"id"_s, u"notAnId"_s, {{u"value"_s, config.id}});
    config.name = reader.name(u"name"_s, 100);
    config.place = reader.name(u"place"_s, 60);
    config.stations = int(reader.optionalInteger(u"stations"_s, 1, 8, 1));
    config.station = int(reader.optionalInteger(u"station"_s, 1, 8, 1));
    if (config.station > config.stations)
        reader.fault(u"station"_s, u"outOfRange"_s,
            {{u"min"_s, 1}, {u"max"_s, config.stations}, {u"value"_s, config.station}});
    config.demo = reader.optionalBool(u"demo"_s);
    config.bodies = readBodies(reader);
    config.hours = readHours(reader.object(u"hours"_s, false));
    return config;
}

WardConfig demoWard()
{
    const auto json = parseObject(compiledIn(u"data/wards/demo.json"_s));
    Faults faults;
    JsonReader reader(json.value(), {}, faults);
    WardConfig config = readWardConfig(reader);
    Q_ASSERT(faults.empty());
    config.demo = true;
    return config;
}

} // namespace motcua
