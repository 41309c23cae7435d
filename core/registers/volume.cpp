#include "core/registers/volume.h"

#include "core/registers/registers.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kVolumeOpened = u"register.volumeOpened"_s;

QJsonObject bodyOf(const VolumeOpening& opening)
{
    return {{u"register"_s, opening.registerId}, {u"year"_s, opening.year},
        {u"volume"_s, opening.volume}, {u"nextNumber"_s, opening.nextNumber},
        {u"after"_s, opening.after}, {u"reason"_s, opening.reason}};
}

/// The 2 of "02/2026"; 0 where it is no volume of that year.
int ordinalOf(const QString& volume, int year)
{
    static const QRegularExpression shape(u"^([0-9]{1,3})/([0-9]{4})$"_s);
    const auto match = shape.match(volume);
    return match.hasMatch() && match.captured(2).toInt() == year ? match.captured(1).toInt() : 0;
}

int lastOrdinal(const VolumeOpenings& before, const VolumeOpening& opening)
{
    int last = 0;
    for (const VolumeOpening& one : before)
        if (one.registerId == opening.registerId && one.year == opening.year)
            last = std::max(last, ordinalOf(one.volume, one.year));
    return last;
}

Error refused(const QString& field, const QString& detail, const QJsonObject& values)
{
    return {ErrorCode::ruleRefused, field, detail, values, u"Nghị định 23/2015/NĐ-CP, Điều 13"_s};
}
} // namespace

RegisterPosition positionOf(
    const VolumeOpenings& openings, const QString& registerId, int year, qint64 lastUsed)
{
    RegisterPosition position{registerId, year, lastUsed + 1, u"01/"_s + QString::number(year)};
    for (const VolumeOpening& opening : openings)
        if (opening.registerId == registerId && opening.year == year) {
            position.volume = opening.volume;
            position.next = std::max(position.next, opening.nextNumber);
        }
    return position;
}

QString volumeAt(const VolumeOpenings& openings, const QString& registerId, int year, qint64 number)
{
    QString volume = u"01/"_s + QString::number(year);
    for (const VolumeOpening& opening : openings)
        if (opening.registerId == registerId && opening.year == year
            && opening.nextNumber <= number)
            volume = opening.volume;
    return volume;
}

VolumeOpening readOpening(JsonReader& reader)
{
    VolumeOpening opening;
    opening.registerId = reader.text(u"register"_s, 60);
    opening.year = int(reader.integer(u"year"_s, 2000, 2100));
    opening.volume = reader.text(u"volume"_s, 20);
    opening.nextNumber = reader.optionalInteger(u"nextNumber"_s, 1, 9'999'999, 0);
    opening.reason = reader.optionalText(u"reason"_s, 1000);
    return opening;
}

Result<Draft> decideOpenVolume(
    const VolumeOpening& opening, const VolumeOpenings& before, qint64 lastUsed)
{
    const bool tracking = opening.registerId == kTrackingBook;
    const Register* known = findRegister(opening.registerId);
    if (!known && !tracking)
        return Error{ErrorCode::notFound, u"/register"_s, u"unknownRegister"_s,
            {{u"register"_s, opening.registerId}}, {}};
    if (known && known->recorded)
        return refused(u"/register"_s, u"recordedRegister"_s, {{u"register"_s, known->name}});
    const qint64 next = positionOf(before, opening.registerId, opening.year, lastUsed).next;
    const int ordinal = ordinalOf(opening.volume, opening.year);
    if (ordinal == 0)
        return refused(u"/volume"_s, u"volumeShape"_s, {{u"year"_s, opening.year}});
    if (ordinal < lastOrdinal(before, opening))
        return refused(u"/volume"_s, u"volumePassed"_s, {{u"volume"_s, opening.volume}});
    VolumeOpening decided = opening;
    decided.after = next - 1;
    if (decided.nextNumber == 0)
        decided.nextNumber = next;
    if (tracking && decided.nextNumber != next)
        return refused(u"/nextNumber"_s, u"trackingRunsOn"_s, {{u"next"_s, next}});
    if (decided.nextNumber < next)
        return refused(u"/nextNumber"_s, u"numberPassed"_s, {{u"next"_s, next}});
    if (decided.nextNumber > next && decided.reason.isEmpty())
        return refused(u"/reason"_s, u"skipNeedsReason"_s, {{u"next"_s, next}});
    return Draft{kVolumeOpened, {u"ward"_s, u"register:"_s + decided.registerId}, bodyOf(decided)};
}

VolumeOpening openingFrom(const QJsonObject& body)
{
    return {body[u"register"_s].toString(), body[u"year"_s].toInt(), body[u"volume"_s].toString(),
        body[u"nextNumber"_s].toInteger(1), body[u"after"_s].toInteger(),
        body[u"reason"_s].toString()};
}

VolumeOpenings foldOpenings(const Events& events)
{
    VolumeOpenings openings;
    for (const Event& event : events)
        if (event.header.kind == kVolumeOpened)
            openings.push_back(openingFrom(event.body));
    return openings;
}

} // namespace motcua
