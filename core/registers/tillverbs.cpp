#include "core/registers/tillverbs.h"

#include "core/base/text.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kClosed = u"cash.dayClosed"_s;
const QString kHandedOver = u"shift.handedOver"_s;
const QString kTaken = u"shift.taken"_s;
const QString kOf = u"of"_s; ///< whose till it is, where somebody else closed it

QStringList subjects(const QString& login)
{
    return {u"ward"_s, kCashSubject, kCashSubject + u':' + login};
}

QJsonObject methodsJson(const TillTally& tally)
{
    QJsonObject json;
    for (const auto& [method, amount] : tally.byMethod)
        json[method] = amount.amount;
    return json;
}

QJsonObject closedBody(const CloseDay& command, QDate day, const OpenTill& till)
{
    const Dong expected = till.expected();
    return {{u"day"_s, day.toString(Qt::ISODate)}, {u"counted"_s, command.counted.amount},
        {u"expected"_s, expected.amount},
        {u"difference"_s, command.counted.amount - expected.amount}, {u"note"_s, command.note},
        {u"receipts"_s, qint64(till.tally.written.size())},
        {u"cancelled"_s, qint64(till.tally.cancelled.size())}, {u"sums"_s, methodsJson(till.tally)},
        {u"collectedFor"_s, toJson(till.tally.byOffice)},
        {u"lastNumbers"_s, toJson(till.tally.lastNumbers)}, {u"takenOver"_s, till.takenOver.amount},
        {u"handedOver"_s, till.handedOver.amount}};
}

void lapse(Tills& tills, const QString& from)
{
    for (ShiftHandOver& shift : tills.shifts)
        if (shift.from == from && shift.waits())
            shift.lapsed = true;
}

void foldClosing(Tills& tills, const Event& event)
{
    const QJsonObject& body = event.body;
    const QString login = body[kOf].toString(event.header.actor);
    lapse(tills, login);
    const bool own = login == event.header.actor;
    tills.closings.push_back(
        {login, QDate::fromString(body[u"day"_s].toString(), Qt::ISODate), markOf(event.header),
            Dong{body[u"expected"_s].toInteger()}, Dong{body[u"counted"_s].toInteger()},
            body[u"note"_s].toString(), own ? QString() : event.header.actor});
}

void foldHandOver(Tills& tills, const Event& event)
{
    const QJsonObject& body = event.body;
    lapse(tills, event.header.actor);
    ShiftHandOver shift;
    shift.event = event.header.id;
    shift.from = event.header.actor;
    shift.to = body[u"to"_s].toString();
    shift.cash.amount = body[u"cash"_s].toInteger();
    shift.expected.amount = body[u"expected"_s].toInteger();
    shift.openDossiers = body[u"openDossiers"_s].toInteger();
    shift.dossiers = body[u"dossiers"_s].toVariant().toStringList();
    shift.note = body[u"note"_s].toString();
    shift.mark = markOf(event.header);
    for (const QJsonValue one : body[u"lastNumbers"_s].toArray())
        shift.lastNumbers.push_back({one[u"book"_s].toString(), one[u"number"_s].toInteger()});
    for (const QJsonValue one : body[u"registers"_s].toArray())
        shift.registers.push_back({one[u"register"_s].toString(), one[u"volume"_s].toString(),
            one[u"number"_s].toInteger()});
    tills.shifts.push_back(shift);
}

void foldTaken(Tills& tills, const Event& event)
{
    for (ShiftHandOver& shift : tills.shifts)
        if (shift.waits() && shift.event.toString() == event.body[u"shift"_s].toString())
            shift.taken = markOf(event.header);
}
} // namespace

Tills foldTills(const Events& events)
{
    Tills tills;
    for (const Event& event : events) {
        if (event.header.kind == kClosed)
            foldClosing(tills, event);
        else if (event.header.kind == kHandedOver)
            foldHandOver(tills, event);
        else if (event.header.kind == kTaken)
            foldTaken(tills, event);
    }
    return tills;
}

CloseDay readCloseDay(JsonReader& reader)
{
    return {Dong{reader.integer(u"counted"_s, 0, kMostMoney)}, reader.optionalFact(u"note"_s, 1000),
        reader.optionalText(u"person"_s, 40)};
}

Result<Draft> decideCloseDay(const CloseDay& command, const QString& login, Instant now,
    const Tills& tills, const OpenTill& till)
{
    const QDate day = now.localDate();
    if (const DayClosing* before = closingOn(tills, login, day))
        return Error{ErrorCode::ruleRefused, {}, u"dayClosed"_s,
            {{u"day"_s, day.toString(Qt::ISODate)}, {u"at"_s, before->mark.when.toIso()}}, {}};
    if (!command.person.isEmpty() && !saysSomething(command.note))
        return badInput(u"/note"_s, u"closedForAnother"_s);
    if (command.counted != till.expected() && !saysSomething(command.note))
        return Error{ErrorCode::ruleRefused, u"/note"_s, u"differenceNeedsReason"_s,
            {{u"expected"_s, till.expected().amount}, {u"counted"_s, command.counted.amount}}, {}};
    QJsonObject body = closedBody(command, day, till);
    if (!command.person.isEmpty())
        body[kOf] = login;
    return Draft{kClosed, subjects(login), body};
}

HandOverShift readHandOverShift(JsonReader& reader)
{
    HandOverShift command;
    command.to = reader.text(u"to"_s, 60);
    if (reader.has(u"cash"_s))
        command.cash = Dong{reader.integer(u"cash"_s, 0, kMostMoney)};
    command.note = reader.optionalFact(u"note"_s, 1000);
    return command;
}

Result<Draft> decideHandOverShift(const HandOverShift& command, const QString& login,
    const OpenTill& till, const LeftBehind& left)
{
    if (command.to == login)
        return Error{ErrorCode::ruleRefused, u"/to"_s, u"shiftToOneself"_s, {}, {}};
    const Dong expected = till.expected();
    const Dong cash = command.cash.value_or(expected);
    if (cash.amount > std::max<qint64>(expected.amount, 0))
        return Error{ErrorCode::ruleRefused, u"/cash"_s, u"moreThanInTill"_s,
            {{u"amount"_s, expected.amount}}, {}};
    return Draft{kHandedOver, subjects(login) + QStringList{kCashSubject + u':' + command.to},
        {{u"to"_s, command.to}, {u"cash"_s, cash.amount}, {u"expected"_s, expected.amount},
            {u"difference"_s, cash.amount - expected.amount},
            {u"openDossiers"_s, left.openDossiers.size()},
            {u"dossiers"_s, QJsonArray::fromStringList(left.openDossiers)},
            {u"lastNumbers"_s, toJson(left.lastNumbers)}, {u"registers"_s, toJson(left.registers)},
            {u"note"_s, command.note}}};
}

QString readTakeShift(JsonReader& reader)
{
    return reader.optionalText(u"from"_s, 60);
}

Result<Draft> decideTakeShift(const QString& from, const QString& login, const Tills& tills)
{
    const auto waiting = shiftsFor(tills, login, from);
    if (waiting.empty())
        return Error{ErrorCode::notFound, {}, u"noShift"_s, {}, {}};
    if (waiting.size() > 1)
        return badInput({}, u"whichShift"_s);
    const ShiftHandOver& shift = waiting.front();
    return Draft{kTaken, subjects(login) + QStringList{kCashSubject + u':' + shift.from},
        {{u"from"_s, shift.from}, {u"shift"_s, shift.event.toString()},
            {u"cash"_s, shift.cash.amount}, {u"openDossiers"_s, shift.openDossiers},
            {u"lastNumbers"_s, toJson(shift.lastNumbers)}}};
}

} // namespace motcua
