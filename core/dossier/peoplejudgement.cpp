#include "core/dossier/peoplejudgement.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kJudgementReasonLimit = 1000;

Person readJudged(JsonReader& reader, const QString& key, Faults& faults)
{
    JsonReader json = reader.object(key);
    const auto before = faults.size();
    const Person person = readParty(json, u"person"_s, faults).person;
    if (faults.size() == before && personKey(person).isEmpty())
        json.fault({}, u"personUnclear"_s);
    return person;
}

Person personIn(const QJsonValue& json)
{
    return partyFromJson({{u"person"_s, json.toObject()}}).person;
}
} // namespace

PeopleJudgement readPeopleJudgement(JsonReader& reader, Faults& faults)
{
    PeopleJudgement said;
    said.a = readJudged(reader, u"a"_s, faults);
    said.b = readJudged(reader, u"b"_s, faults);
    said.reason = reader.optionalReason(u"reason"_s, kJudgementReasonLimit);
    if (!reader.value(u"same"_s).isBool())
        reader.fault(u"same"_s, u"required"_s);
    said.same = reader.optionalBool(u"same"_s);
    const PersonPair pair = pairOf(said.a, said.b);
    if (faults.empty() && pair.first == pair.second)
        reader.fault(u"b"_s, u"personTwice"_s);
    return said;
}

Result<Draft> decidePeople(const PeopleJudgement& said,
    const std::optional<PeopleJudgement>& before, const QStringList& numbers)
{
    if (before && before->same == said.same)
        return Error{ErrorCode::conflict, u"/same"_s, u"alreadyJudged"_s,
            {{u"name"_s, before->by}, {u"on"_s, before->at.localDate().toString(Qt::ISODate)}}, {}};
    const bool twoNumbers = !said.a.personalNumber.isEmpty() && !said.b.personalNumber.isEmpty()
        && said.a.personalNumber != said.b.personalNumber;
    if (said.reason.isEmpty() && (before || (said.same && twoNumbers)))
        return badInput(u"/reason"_s, u"required"_s);
    if (said.reason.isEmpty() && said.same && numbers.size() > 1)
        return badInput(u"/reason"_s, u"numbersJoined"_s, {{u"numbers"_s, numbers.join(u", "_s)}});
    QJsonObject body{{u"a"_s, toJson(signsOf(said.a))}, {u"b"_s, toJson(signsOf(said.b))},
        {u"same"_s, said.same}};
    if (!said.reason.isEmpty())
        body[u"reason"_s] = said.reason;
    return Draft{kPeopleJudged, {kPeopleSubject}, body};
}

PeopleJudgement peopleJudgementFrom(const Event& event)
{
    return {personIn(event.body[u"a"_s]), personIn(event.body[u"b"_s]),
        event.body[u"same"_s].toBool(), event.body[u"reason"_s].toString(), event.header.actor,
        event.header.when};
}

} // namespace motcua
