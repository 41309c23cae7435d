#include "core/office/commandkeys.h"

#include "core/calendar/calendar.h"
#include "core/catalogue/delegation.h"
#include "core/catalogue/posting.h"
#include "core/catalogue/proposal.h"
#include "core/catalogue/review.h"
#include "core/dossier/act.h"
#include "core/dossier/peoplejudgement.h"
#include "core/forms/wardforms.h"
#include "core/office/account.h"
#include "core/office/stationstart.h"
#include "core/registers/closing.h"
#include "core/registers/receiptbook.h"
#include "core/registers/tillverbs.h"
#include "core/registers/volume.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using Read = std::function<void(JsonReader&, Faults&)>;

/// A reader whose faults lie in the reader itself.
template <class T>
Read by(T (*read)(JsonReader&))
{
    return [read](JsonReader& reader, Faults&) { static_cast<void>(read(reader)); };
}

template <class T>
Read by(T (*read)(JsonReader&, Faults&))
{
    return [read](JsonReader& reader, Faults& faults) { static_cast<void>(read(reader, faults)); };
}

/// Of readVersionProposal() without the version: a file of its own, with conditions in conditions.
void readVersionKeys(JsonReader& reader, Faults&)
{
    static_cast<void>(reader.value(u"procedure"_s));
    static_cast<void>(reader.text(u"note"_s, 1));
}

Posting readPostingOfToday(JsonReader& reader)
{
    return readPosting(reader, {});
}

Read readAs(Command command)
{
    return [command](JsonReader& reader, Faults& faults) {
        static_cast<void>(reader.text(u"dossier"_s, 60));
        static_cast<void>(readAct(command, reader, {}, faults));
    };
}
/// A command, what makes it one way of it, and its reader.
struct Way
{
    const char* command;
    QJsonObject with;
    Read read;
};

const std::vector<Way>& wardWays()
{
    static const std::vector<Way> ways{{"receive", {}, by(&readIntake)},
        {"account", {}, by(&readAccountCommand)}, {"assign", {}, by(&readAssignment)},
        {"openVolume", {{u"form"_s, QJsonValue::Null}}, by(&readOpening)},
        {"openVolume", {{u"register"_s, QJsonValue::Null}, {u"volume"_s, QJsonValue::Null}},
            by(&readOpening)},
        {"openVolume", {{u"register"_s, kReceiptRegister}}, by(&readReceiptBook)},
        {"setCalendar", {}, by(&readCalendarYear)}, {"closeYear", {}, by(&readYearClosing)},
        {"delegate", {{u"action"_s, u"enter"_s}}, by(&readDelegation)},
        {"delegate", {{u"action"_s, u"check"_s}}, by(&readDelegation)},
        {"delegate", {{u"action"_s, u"complete"_s}}, by(&readDelegation)},
        {"delegate", {{u"action"_s, u"revoke"_s}}, by(&readDelegation)},
        {"adjustForm", {}, by(&readWardForm)}, {"closeDay", {}, by(&readCloseDay)},
        {"handOverShift", {}, by(&readHandOverShift)}, {"takeShift", {}, by(&readTakeShift)},
        {"postProcedure", {}, by(&readPostingOfToday)}, {"reviewProcedure", {}, by(&readReview)},
        {"proposeProcedure", {}, readVersionKeys}, {"proposeNoWait", {}, by(&readListingProposal)},
        {"confirmProcedure", {}, by(&readProposalAnswer)},
        {"judgePeople", {}, by(&readPeopleJudgement)},
        {"startStation", {}, by(&readStationAnswers)},
        {"correct", {{u"confirm"_s, true}}, readAs(Command::confirmCorrection)},
        {"correct", {{u"reject"_s, true}}, readAs(Command::rejectCorrection)}};
    return ways;
}

/// What tells the ways apart for whoever gives the command: not what is left out.
QJsonObject given(const QJsonObject& with)
{
    QJsonObject shown;
    for (auto at = with.begin(); at != with.end(); ++at)
        if (!at->isNull())
            shown.insert(at.key(), at.value());
    return shown;
}
} // namespace

std::vector<CommandKeys> commandKeys(const QString& command)
{
    std::vector<CommandKeys> ways;
    if (const auto act = commandFromName(command))
        ways.push_back({{}, askedKeys(readAs(*act))});
    for (const Way& way : wardWays())
        if (command == QLatin1StringView(way.command))
            ways.push_back({given(way.with), askedKeys(way.read, way.with)});
    return ways;
}

} // namespace motcua
