#pragma once
#include "core/base/json.h"
#include "core/journal/event.h"

namespace motcua {

/// A volume of a register that was opened by hand: a new book, or a paper book continued here.
/// Numbers run on through the year from volume to volume and begin again at 1 on 1 January
/// (NĐ 23/2015/NĐ-CP Điều 13).
struct VolumeOpening
{
    QString registerId;
    int year = 0;
    QString volume; ///< "01/2022"
    qint64 nextNumber = 1; ///< the first that will be given here
    qint64 after
        = 0; ///< the last one given here before; what lies between stands in the paper book
    QString reason;

    bool operator==(const VolumeOpening&) const = default;
};
using VolumeOpenings = std::vector<VolumeOpening>;

/// The row of a form's papers among the registers: "form:supplement", "form:supplement/Q2". It has
/// no volumes, and may go on behind a row on paper.
QString slipRowId(const QString& form, const QString& series);
bool isSlipRow(const QString& registerId);

/// What the next result of a register gets.
struct RegisterPosition
{
    QString registerId;
    int year = 0;
    qint64 next = 1;
    QString volume;

    bool operator==(const RegisterPosition&) const = default;
};

/// The position after `lastUsed` (0: none) in that year. Without an opening: volume "01/<year>".
RegisterPosition positionOf(
    const VolumeOpenings& openings, const QString& registerId, int year, qint64 lastUsed);

/// The volume in which that number of the year stands: the last one opened at or before it.
QString volumeAt(
    const VolumeOpenings& openings, const QString& registerId, int year, qint64 number);

/// The place that the `rank`th one of the year has in a book that counts what it holds: behind what
/// was passed over.
qint64 placeAt(const VolumeOpenings& openings, const QString& registerId, int year, qint64 rank);

/// Reads the arguments of `openVolume`; faults with their pointers. With `form` in the place of
/// `register` and `volume` it is the row of that form's papers; both are a contradiction
/// (slipsHaveNoVolume).
VolumeOpening readOpening(JsonReader& reader);

/// The event of an opening. Refuses a register that is not ours to number, a volume of another year
/// ("volumeShape"), before the last one ("volumePassed"), that one again ("volumeOpen") or one too
/// many ahead ("volumeSkipped"), a year after the next one ("yearTooFar"), a number already passed
/// (ruleRefused "numberPassed"), numbers skipped without a reason; in the tracking book any
/// ("trackingRunsOn") but behind a paper book of this year in which nothing stands yet.
Result<Draft> decideOpenVolume(
    const VolumeOpening& opening, const VolumeOpenings& before, qint64 lastUsed, QDate today);

/// The same where a station begins behind what another file gave: in the tracking book, too,
/// numbers may be passed over.
Result<Draft> decideGoOn(
    const VolumeOpening& opening, const VolumeOpenings& before, qint64 lastUsed, QDate today);

/// The event by which a form's papers go on from a number. Refuses (ruleRefused) a year after the
/// next one, "numberPassed", "skipNeedsReason".
Result<Draft> decideOpenSlips(
    const VolumeOpening& opening, const VolumeOpenings& before, qint64 lastUsed, QDate today);

/// The opening that an event's body tells.
VolumeOpening openingFrom(const QJsonObject& body);

/// The openings that events tell, in their order.
VolumeOpenings foldOpenings(const Events& events);

} // namespace motcua
