#include "core/journal/chain.h"
#include "core/office/call.h"
#include "core/office/nametold.h"
#include "core/store/lookups.h"

#include <QJsonDocument>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString hashOf(const QJsonObject& command)
{
    return QString::fromLatin1(
        blake2b(QJsonDocument(command).toJson(QJsonDocument::Compact)).toHex().left(32));
}

/// What a command without a dossier answers, from the event that it wrote.
QJsonObject answerFrom(const Event& event)
{
    const QJsonObject& body = event.body;
    if (event.header.subjects.contains(kCashSubject))
        return tillAnswer(event.header.kind, body, event.header.actor);
    QJsonObject answer;
    for (const QString& key : {u"login"_s, u"person"_s, u"register"_s, u"year"_s, u"volume"_s,
             u"nextNumber"_s, u"pages"_s, u"total"_s, u"voided"_s, u"first"_s, u"last"_s, u"book"_s,
             u"hash"_s, u"where"_s, u"proposal"_s, u"same"_s})
        if (body.contains(key))
            answer[key] = body[key];
    return answer;
}

/// Verbs of the contract that a later version brings.
bool isLater(const QString& name)
{
    static const QStringList names{u"openCounter"_s};
    return names.contains(name);
}

/// Tells with the error whose keys its field names.
Error askedBy(Error error, const QJsonObject& command)
{
    const QString action = command[u"action"_s].toString().left(20);
    if (!error.field.isEmpty())
        error.values[kAskedVerb]
            = command[u"do"_s].toString() + (action.isEmpty() ? action : u'.' + action);
    return error;
}
} // namespace

void Office::note(Drafts& drafts, const Call& call)
{
    if (call.key.isEmpty() || drafts.empty())
        return;
    drafts.front().body[u"do"_s] = call.name;
    drafts.front().body[u"key"_s] = call.key;
    drafts.front().body[u"asked"_s] = call.asked;
}

Result<Answer> Office::run(const QJsonObject& command, const Session& session)
{
    if (command[u"do"_s].toString() == u"startStation") {
        const auto started = startStation(session, command);
        return started ? Result<Answer>(
                   Answer{{{}, true}, {}, {}, {}, false, {{u"station"_s, m_file->station()}}})
                       : started.error();
    }
    const auto actor = writerOf(session);
    if (!actor)
        return actor.error();
    Faults faults;
    JsonReader reader(command, {}, faults);
    reader.watch();
    Call call{reader.text(u"do"_s, 40), reader.optionalText(u"key"_s, 100), *actor, now(), {},
        reader, faults};
    if (const auto fault = call.faultSoFar())
        return *fault;
    if (!call.key.isEmpty()) {
        call.asked = hashOf(command);
        const auto repeated = repeatOf(call);
        if (!repeated)
            return repeated.error();
        if (*repeated)
            return **repeated;
    }
    auto answer = dispatch(call);
    if (answer) {
        answer->warnings = toldByName(std::move(answer->warnings), m_ward.accounts);
        return answer;
    }
    noteRefusal(call, answer.error());
    return askedBy(toldByName(answer.error(), m_ward.accounts), command);
}

Office::Verb Office::wardVerb(const QString& name)
{
    static const QMap<QString, Verb> verbs{{u"receive"_s, &Office::receive},
        {u"account"_s, &Office::account}, {u"assign"_s, &Office::assign},
        {u"openVolume"_s, &Office::openVolume}, {u"setCalendar"_s, &Office::setCalendar},
        {u"closeYear"_s, &Office::closeYear}, {u"delegate"_s, &Office::delegate},
        {u"adjustForm"_s, &Office::adjustForm}, {u"closeDay"_s, &Office::closeDay},
        {u"handOverShift"_s, &Office::handOverShift}, {u"takeShift"_s, &Office::takeShift},
        {u"postProcedure"_s, &Office::postProcedure},
        {u"reviewProcedure"_s, &Office::reviewProcedure},
        {u"proposeProcedure"_s, &Office::proposeProcedure},
        {u"proposeNoWait"_s, &Office::proposeProcedure},
        {u"confirmProcedure"_s, &Office::confirmProcedure},
        {u"judgePeople"_s, &Office::judgePeople}};
    return verbs.value(name, nullptr);
}

Result<Answer> Office::dispatch(Call& call)
{
    if (const auto verb = wardVerb(call.name))
        return (this->*verb)(call);
    if (call.name == u"correct" && call.reader.optionalBool(u"reject"_s))
        return act(call, Command::rejectCorrection);
    if (call.name == u"correct" && call.reader.optionalBool(u"confirm"_s))
        return act(call, Command::confirmCorrection);
    if (const auto command = commandFromName(call.name))
        return act(call, *command);
    return Error{isLater(call.name) ? ErrorCode::notInThisVersion : ErrorCode::usage, u"/do"_s,
        isLater(call.name) ? QString() : u"unknownCommand"_s, {{u"command"_s, call.name}}, {}};
}

Result<std::optional<Answer>> Office::repeatOf(const Call& call) const
{
    const auto use = keyUse(*m_file, call.key);
    if (!use)
        return use.error();
    if (!*use)
        return std::optional<Answer>{};
    if ((*use)->command != call.name)
        return Error{ErrorCode::duplicateKey, u"/key"_s, {},
            {{u"key"_s, call.key}, {u"command"_s, (*use)->command}}, {}};
    const auto event = m_file->event((*use)->event);
    if (!event)
        return event.error();
    if (event->body[u"asked"_s].toString(call.asked) != call.asked)
        return Error{ErrorCode::duplicateKey, u"/key"_s, {},
            {{u"key"_s, call.key}, {u"command"_s, (*use)->command}}, {}};
    Answer answer;
    answer.repeated = true;
    if ((*use)->dossier.isNull())
        answer.ward = answerFrom(*event);
    else if (auto known = dossier((*use)->dossier)) {
        if (call.name == u"approve" || call.name == u"issue" || call.name == u"recordNumber")
            answer.newNumbers = known->numbers;
        answer.receipt = receiptOf(*known, (*use)->event);
        answer.dossier = *std::move(known);
    }
    return std::optional(answer);
}

} // namespace motcua
