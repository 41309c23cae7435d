#include "core/catalogue/readprogramme.h"

#include "core/catalogue/readcondition.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QTime readHour(JsonReader& reader)
{
    const QString text = reader.optionalText(u"latestHour"_s, 5);
    const QTime hour = QTime::fromString(text, u"HH:mm"_s);
    if (!text.isEmpty() && !hour.isValid())
        reader.fault(u"latestHour"_s, u"notATime"_s, {{u"value"_s, text}});
    if (hour.isValid() && hour < Calendar::official().hours().open) // nothing is taken in before
        reader.fault(u"latestHour"_s, u"beforeOpening"_s, {{u"value"_s, text}});
    return hour;
}

NoWaitEntry readEntry(JsonReader& reader)
{
    refuseUnknownKeys(reader, u"entry"_s);
    NoWaitEntry entry;
    entry.code = readCode(reader, u"code"_s);
    entry.minutes = static_cast<int>(reader.integer(u"minutes"_s, 1, 480));
    entry.latestHour = readHour(reader);
    entry.conditions = readConditions(reader, u"conditions"_s);
    return entry;
}

std::vector<NoWaitEntry> readEntries(JsonReader& reader)
{
    std::vector<NoWaitEntry> entries;
    QStringList codes;
    for (JsonReader row : reader.objects(u"entries"_s, PackLimits::kProcedures)) {
        entries.push_back(readEntry(row));
        codes += entries.back().code;
    }
    refuseDuplicates(reader, u"entries"_s, u"code"_s, codes);
    if (entries.empty())
        reader.fault(u"entries"_s, u"required"_s);
    return entries;
}
} // namespace

Programme readProgramme(JsonReader reader)
{
    refuseUnknownKeys(reader, u"programme"_s);
    Programme programme;
    programme.id = readId(reader, u"id"_s);
    programme.name = reader.text(u"name"_s, PackLimits::kLine);
    programme.source = reader.text(u"source"_s, PackLimits::kLine);
    programme.contact = reader.optionalText(u"contact"_s, PackLimits::kLine);
    const Period period = readPeriod(reader);
    programme.from = period.from;
    programme.to = period.to;
    programme.entries = readEntries(reader);
    programme.json = reader.raw();
    return programme;
}

} // namespace motcua
