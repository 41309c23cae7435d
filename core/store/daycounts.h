#pragma once
#include "core/store/verify.h"

#include <map>

namespace motcua {

/// The numbers that one of our registers gave on a day.
struct DayRegister
{
    QString registerId;
    QString volume; ///< of the last one
    qint64 first = 0;
    qint64 last = 0;
    qint64 count = 0; ///< voided ones included
    qint64 voided = 0;

    bool operator==(const DayRegister&) const = default;
};

struct DayCounts
{
    std::map<QString, qint64> events; ///< by kind: "dossier.received" → 17
    std::vector<DayRegister> registers; ///< by their ids; recorded ones (of other systems) left out
};

/// What happened on a day by the clock of the verbs, of every station of this file.
Result<DayCounts> dayCounts(const WardFile& file, QDate day);

/// The event whose hash a paper bears: `printed` is shortHead() or more of it in hexadecimal, with
/// or without dashes (badInput "badHead" where it is none). notFound "headUnknown" where this
/// journal has no such event: it was made anew after that paper was printed.
Result<EventId> eventOfHead(const WardFile& file, const QString& printed);
/// Adds to a report whether the journal has it: "printedHead", its place the event or what was
/// printed. badInput, storage.
Outcome addHeadCheck(VerifyReport& report, const WardFile& file, const QString& printed);

} // namespace motcua
