#include "core/registers/volume.h"

#include "core/catalogue/legalsource.h"
#include "core/registers/registers.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kVolumeOpened = u"register.volumeOpened"_s;
const QString kSlipsOpened = u"register.slipsOpened"_s;
const QString kSlipRow = u"form:"_s;

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

/// The next one of the year, where any is in use; 0: the first may be any, a paper book's.
int nextOrdinal(const VolumeOpenings& before, const VolumeOpening& opening, qint64 lastUsed)
{
    const int last = std::max(lastOrdinal(before, opening), lastUsed > 0 ? 1 : 0);
    return last == 0 ? 0 : last + 1;
}

QString volumeName(int ordinal, int year)
{
    return u"%1/%2"_s.arg(ordinal, 2, 10, QChar(u'0')).arg(year);
}

/// By the law of the register.
Error refused(const VolumeOpening& opening, const QString& field, const QString& detail,
    const QJsonObject& values)
{
    const Register* known = findRegister(opening.registerId);
    return {ErrorCode::ruleRefused, field, detail, values,
        known ? known->source : sourceOn(kTrackingBook, QDate(opening.year, 12, 31))};
}

/// A volume is opened once, each behind the one before; a paper book may go on in the same one.
std::optional<Error> wrongOrdinal(
    const VolumeOpening& opening, const VolumeOpenings& before, qint64 lastUsed, qint64 next)
{
    const int ordinal = ordinalOf(opening.volume, opening.year);
    const int expected = nextOrdinal(before, opening, lastUsed);
    if (ordinal == 0)
        return refused(opening, u"/volume"_s, u"volumeShape"_s, {{u"year"_s, opening.year}});
    if (expected == 0 || ordinal == expected)
        return std::nullopt;
    const QJsonObject values{
        {u"volume"_s, opening.volume}, {u"next"_s, volumeName(expected, opening.year)}};
    if (ordinal > expected)
        return refused(opening, u"/volume"_s, u"volumeSkipped"_s, values);
    if (ordinal < expected - 1)
        return refused(opening, u"/volume"_s, u"volumePassed"_s, values);
    return opening.nextNumber > next
        ? std::nullopt
        : std::optional(refused(opening, u"/volume"_s, u"volumeOpen"_s, values));
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

qint64 placeAt(const VolumeOpenings& openings, const QString& registerId, int year, qint64 rank)
{
    qint64 place = rank;
    for (const VolumeOpening& opening : openings)
        if (opening.registerId == registerId && opening.year == year && place > opening.after)
            place += std::max<qint64>(0, opening.nextNumber - opening.after - 1);
    return place;
}

VolumeOpening readOpening(JsonReader& reader)
{
    VolumeOpening opening;
    const bool slips = reader.has(u"form"_s);
    for (const QString& key : {u"register"_s, u"volume"_s})
        if (slips && reader.has(key))
            reader.fault(key, u"slipsHaveNoVolume"_s);
    opening.registerId
        = slips ? slipRowId(reader.text(u"form"_s, 60), {}) : reader.text(u"register"_s, 60);
    opening.year = int(reader.integer(u"year"_s, 2000, 2100));
    if (!slips)
        opening.volume = reader.text(u"volume"_s, 20);
    opening.nextNumber = reader.optionalInteger(u"nextNumber"_s, 1, 9'999'999, 0);
    opening.reason = reader.optionalReason(u"reason"_s, 1000);
    return opening;
}

Result<Draft> decideOpenVolume(
    const VolumeOpening& opening, const VolumeOpenings& before, qint64 lastUsed, QDate today)
{
    const qint64 next = positionOf(before, opening.registerId, opening.year, lastUsed).next;
    const bool skips = opening.nextNumber != 0 && opening.nextNumber != next;
    const bool begins = next == 1 && lastUsed == 0 && opening.year == today.year();
    if (opening.registerId == kTrackingBook && skips && !begins && opening.year <= today.year() + 1)
        return refused(opening, u"/nextNumber"_s, u"trackingRunsOn"_s, {{u"next"_s, next}});
    return decideGoOn(opening, before, lastUsed, today);
}

Result<Draft> decideGoOn(
    const VolumeOpening& opening, const VolumeOpenings& before, qint64 lastUsed, QDate today)
{
    const bool tracking = opening.registerId == kTrackingBook;
    const Register* known = findRegister(opening.registerId);
    if (!known && !tracking)
        return Error{ErrorCode::notFound, u"/register"_s, u"unknownRegister"_s,
            {{u"register"_s, opening.registerId}}, {}};
    if (known && known->recorded)
        return refused(
            opening, u"/register"_s, u"recordedRegister"_s, {{u"register"_s, known->name}});
    if (known && !known->isKeptIn(opening.year))
        return refused(opening, u"/year"_s, u"registerNotKeptYet"_s,
            {{u"register"_s, known->name}, {u"year"_s, known->from.year()}});
    const qint64 next = positionOf(before, opening.registerId, opening.year, lastUsed).next;
    if (opening.year > today.year() + 1)
        return refused(opening, u"/year"_s, u"yearTooFar"_s, {{u"year"_s, opening.year}});
    VolumeOpening decided = opening;
    decided.after = next - 1;
    if (decided.nextNumber == 0)
        decided.nextNumber = next;
    if (decided.nextNumber < next)
        return refused(opening, u"/nextNumber"_s, u"numberPassed"_s, {{u"next"_s, next}});
    if (const auto wrong = wrongOrdinal(opening, before, lastUsed, next))
        return *wrong;
    if (decided.nextNumber > next && decided.reason.isEmpty())
        return refused(opening, u"/reason"_s, u"skipNeedsReason"_s, {{u"next"_s, next}});
    return Draft{kVolumeOpened, {u"ward"_s, u"register:"_s + decided.registerId}, bodyOf(decided)};
}

Result<Draft> decideOpenSlips(
    const VolumeOpening& opening, const VolumeOpenings& before, qint64 lastUsed, QDate today)
{
    const qint64 next = positionOf(before, opening.registerId, opening.year, lastUsed).next;
    const auto refusedSlips = [](const QString& field, const QString& detail, QJsonObject values) {
        return Error{ErrorCode::ruleRefused, field, detail, std::move(values), {}};
    };
    if (opening.year > today.year() + 1)
        return refusedSlips(u"/year"_s, u"yearTooFar"_s, {{u"year"_s, opening.year}});
    VolumeOpening decided = opening;
    decided.after = next - 1;
    if (decided.nextNumber == 0)
        decided.nextNumber = next;
    if (decided.nextNumber < next)
        return refusedSlips(u"/nextNumber"_s, u"numberPassed"_s, {{u"next"_s, next}});
    if (decided.nextNumber > next && decided.reason.isEmpty())
        return refusedSlips(u"/reason"_s, u"skipNeedsReason"_s, {{u"next"_s, next}});
    return Draft{kSlipsOpened, {u"ward"_s}, bodyOf(decided)};
}

QString slipRowId(const QString& form, const QString& series)
{
    return kSlipRow + form + (series.isEmpty() ? QString() : u'/' + series);
}

bool isSlipRow(const QString& registerId)
{
    return registerId.startsWith(kSlipRow);
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
        if (event.header.kind == kVolumeOpened || event.header.kind == kSlipsOpened)
            openings.push_back(openingFrom(event.body));
    return openings;
}

} // namespace motcua
