#include "core/dossier/act.h"

#include "core/base/spelling.h"
#include "core/catalogue/names.h"
#include "core/dossier/readchanges.h"
#include "core/dossier/readintake.h"
#include "core/identity/personalnumber.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "02/2026": one of that year's. Other systems may name theirs without a year.
bool isVolumeOf(const QString& volume, int year)
{
    static const QRegularExpression yearly(u"/([0-9]{4})$"_s);
    const auto match = yearly.match(volume);
    return !match.hasMatch() || match.captured(1).toInt() == year;
}

GivenNumber readRecorded(JsonReader& reader)
{
    GivenNumber number;
    number.registerId = reader.text(u"register"_s, 60);
    number.number = reader.integer(u"number"_s, 1, 9'999'999);
    number.date = reader.date(u"date"_s);
    number.system = reader.fact(u"system"_s, kTitleLimit);
    number.volume = reader.optionalFact(u"volume"_s, 20);
    number.year = number.date.year();
    if (!number.volume.isEmpty() && !isVolumeOf(number.volume, number.year))
        reader.fault(u"volume"_s, u"volumeShape"_s, {{u"year"_s, number.year}});
    return number;
}

bool needsReason(Command command)
{
    switch (command) {
    case Command::giveBack:
    case Command::toAppointment:
    case Command::requestSupplement:
    case Command::requestPayment:
    case Command::apologise:
    case Command::reject:
    case Command::refuse:
    case Command::stop:
    case Command::voidDossier:
    case Command::cancelReceipt:
    case Command::correct:
    case Command::rejectCorrection:
        return true;
    default:
        return false;
    }
}

/// Nothing more need come where it is told why the rest is not waited for.
std::vector<Paper> readCame(JsonReader& reader, const QString& reason)
{
    if (reader.objects(u"documents"_s, kMaxPapers).empty() && reason.isEmpty())
        reader.fault(u"documents"_s, u"required"_s);
    return readPapers(reader, u"documents"_s);
}

QStringList readMissing(JsonReader& reader)
{
    QStringList missing = reader.facts(u"items"_s, kMaxPapers, kReasonLimit);
    if (missing.isEmpty())
        reader.fault(u"items"_s, u"required"_s);
    return missing;
}

/// Its book and its number; neither where the receipt is to be chosen.
Payment readReceipt(JsonReader& reader)
{
    Payment payment;
    payment.book = reader.optionalFact(u"book"_s, 40);
    payment.number = reader.optionalInteger(u"number"_s, 1, 9'999'999, 0);
    if (payment.book.isEmpty() && payment.number > 0)
        reader.fault(u"book"_s, u"required"_s);
    if (!payment.book.isEmpty() && payment.number == 0)
        reader.fault(u"number"_s, u"required"_s);
    return payment;
}

Payment readPayment(JsonReader& reader)
{
    static const QStringList kMethods{u"cash"_s, u"transfer"_s, u"online"_s};
    Payment payment = readReceipt(reader);
    payment.method = reader.optionalText(u"method"_s, 20);
    if (payment.method.isEmpty())
        payment.method = kMethods.front();
    if (!kMethods.contains(payment.method))
        reader.fault(u"method"_s, u"notOneOf"_s, {{u"choices"_s, kMethods.join(u", ")}});
    payment.amount = Dong{reader.optionalInteger(u"amount"_s, 1, kMostMoney, 0)};
    return payment;
}

/// Where the answer is no, why.
void readResult(JsonReader& reader, Act& act)
{
    act.result = reader.fact(u"result"_s, kTitleLimit);
    act.from = reader.optionalName(u"sender"_s, kTitleLimit);
    act.refused = reader.optionalBool(u"refused"_s);
    if (act.refused && act.reason.isEmpty())
        reader.fault(u"reason"_s, u"required"_s);
}

/// What is asked for, paid and written down of it.
void readMoney(Act& act, JsonReader& reader)
{
    if (act.command == Command::payFee) {
        act.payment = readPayment(reader);
        act.document = reader.optionalFact(u"document"_s, kTitleLimit);
        act.payAt = reader.optionalName(u"payAt"_s, kTitleLimit);
        return;
    }
    if (act.command == Command::requestPayment) {
        act.payment.amount = Dong{reader.optionalInteger(u"amount"_s, 1, kMostMoney, 0)};
        act.payAt = reader.optionalName(u"payAt"_s, kTitleLimit);
        return;
    }
    act.payment = readReceipt(reader);
    act.receipt = reader.optionalText(u"event"_s, 40);
}

/// Papers, money and hand-overs that a dossier waits for or goes through.
void readLifeArguments(Act& act, JsonReader& reader)
{
    switch (act.command) {
    case Command::requestSupplement:
        act.missing = readMissing(reader);
        return;
    case Command::supplement:
        act.papers = readCame(reader, act.reason);
        return;
    case Command::forward:
        act.forwardedTo = reader.name(u"to"_s, kTitleLimit);
        act.note = reader.optionalFact(u"note"_s, kNoteLimit);
        act.informs = reader.optionalBool(u"informs"_s);
        return;
    case Command::takeResult:
        return readResult(reader, act);
    case Command::notify:
        act.note = reader.fact(u"note"_s, kNoteLimit);
        return;
    case Command::refuse:
    case Command::reject:
        act.source = reader.optionalFact(u"source"_s, kTitleLimit);
        return;
    case Command::requestPayment:
    case Command::payFee:
    case Command::writeReceipt:
    case Command::cancelReceipt:
        return readMoney(act, reader);
    case Command::apologise:
        act.letter = reader.optionalFact(u"letter"_s, kTitleLimit);
        std::tie(act.newDay, act.newTime) = readDayOrMoment(reader, u"newDue"_s);
        return;
    case Command::withdraw:
        act.channel = readChannel(reader);
        return;
    default:
        return;
    }
}

/// It stays what it was registered as; the lane may be asked for as at any receipt.
void readAcceptance(JsonReader& reader, Intake& intake)
{
    const QString procedure = reader.optionalText(u"procedure"_s, 60);
    if (!procedure.isEmpty() && procedure != intake.procedure)
        reader.fault(u"procedure"_s, u"otherProcedure"_s, {{u"procedure"_s, intake.procedure}});
    if (reader.has(u"channel"_s) && readChannel(reader) != intake.channel)
        reader.fault(u"channel"_s, u"otherChannel"_s);
    intake.lane = readLane(reader);
    intake.longer = readLonger(reader);
}

void readArguments(Act& act, JsonReader& reader, const Dossier& dossier, Faults& faults)
{
    switch (act.command) {
    case Command::accept:
        act.amended = intakeOf(dossier);
        readAcceptance(reader, act.amended);
        return readOver(reader, act.amended, faults);
    case Command::amend:
        act.amended = intakeOf(dossier);
        return readOver(reader, act.amended, faults);
    case Command::handOver:
        act.to = readHandOver(reader);
        return;
    case Command::recordNumber:
        act.recorded = readRecorded(reader);
        return;
    case Command::correct:
        act.changes = readChanges(reader, dossier, faults);
        return;
    case Command::confirmCorrection:
        act.proposal = reader.optionalText(u"event"_s, 40);
        return;
    case Command::toAppointment:
        act.verification = reader.optionalBool(u"verification"_s);
        act.longer = readLonger(reader);
        return;
    default:
        return readLifeArguments(act, reader);
    }
}
} // namespace

HandOver readHandOver(JsonReader& reader)
{
    auto to = reader.object(u"to"_s);
    HandOver out;
    out.post = to.optionalFact(u"post"_s, 60);
    // What goes by post goes to who asked for it, unless somebody else is named.
    const bool saysSelf = to.optionalBool(u"self"_s);
    const bool namesOther = to.has(u"fullName"_s) || to.has(u"authorisation"_s);
    if (saysSelf && namesOther)
        to.fault(u"self"_s, u"selfAndOther"_s);
    out.self = saysSelf || (!out.post.isEmpty() && !to.has(u"fullName"_s));
    if (out.self || !reader.has(u"to"_s))
        return out;
    out.fullName = withOurD(to.name(u"fullName"_s, 100));
    out.personalNumber = to.optionalText(u"personalNumber"_s, 12);
    out.authorisation = to.fact(u"authorisation"_s, kTitleLimit);
    if (!out.personalNumber.isEmpty() && !isPersonalNumber(out.personalNumber))
        to.fault(u"personalNumber"_s, u"badNumber"_s);
    return out;
}

Act readAct(Command command, JsonReader& reader, const Dossier& dossier, Faults& faults)
{
    Act act;
    act.command = command;
    act.reason = needsReason(command) ? reader.reason(u"reason"_s, kReasonLimit)
                                      : reader.optionalReason(u"reason"_s, kReasonLimit);
    readArguments(act, reader, dossier, faults);
    return act;
}

} // namespace motcua
