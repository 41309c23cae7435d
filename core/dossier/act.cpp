#include "core/dossier/act.h"

#include "core/catalogue/names.h"
#include "core/dossier/codec.h"
#include "core/identity/personalnumber.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
std::vector<Paper> readPapers(JsonReader& reader, const QString& key)
{
    std::vector<Paper> papers;
    for (JsonReader& one : reader.objects(key, kMaxPapers)) {
        Paper paper;
        paper.id = one.optionalText(u"id"_s, 60);
        paper.name = one.optionalText(u"name"_s, kTitleLimit);
        const QString kind = one.optionalText(u"kind"_s, 20);
        if (!kind.isEmpty() && !valueOf(kDocumentKinds, kind))
            one.fault(u"kind"_s, u"notOneOf"_s, {{u"choices"_s, namesOf(kDocumentKinds)}});
        paper.kind = valueOf(kDocumentKinds, kind).value_or(DocumentKind::original);
        paper.count = int(one.optionalInteger(u"count"_s, 1, 1000, 1));
        if (paper.id.isEmpty() && paper.name.isEmpty())
            one.fault(u"name"_s, u"required"_s);
        papers.push_back(paper);
    }
    return papers;
}

std::vector<Party> readParties(JsonReader& reader, Faults& faults)
{
    std::vector<Party> parties;
    for (JsonReader& one : reader.objects(u"parties"_s, 50))
        parties.push_back(readParty(one, {}, faults));
    return parties;
}

QJsonArray readItems(JsonReader& reader)
{
    QJsonArray items;
    for (JsonReader& one : reader.objects(u"items"_s, kMaxItems)) {
        QJsonObject item = one.raw();
        item[u"title"_s] = one.optionalText(u"title"_s, kTitleLimit);
        items.append(item);
    }
    return items;
}

/// Lays answers over those there are; an answer of the one original belongs to it.
void layAnswers(const QJsonObject& given, Intake& intake)
{
    QJsonObject item = intake.items.size() == 1 ? intake.items[0].toObject() : QJsonObject();
    for (auto at = given.begin(); at != given.end(); ++at) {
        if (item.contains(at.key()))
            item[at.key()] = at.value();
        else
            intake.answers[at.key()] = at.value();
    }
    if (!item.isEmpty())
        intake.items[0] = item;
}

void readAnswers(JsonReader& reader, Intake& intake)
{
    if (reader.has(u"answers"_s))
        layAnswers(reader.object(u"answers"_s).raw(), intake);
    QJsonObject shorthand;
    for (const QString& key : {u"copies"_s, u"pages"_s})
        if (reader.has(key))
            shorthand[key] = reader.value(key);
    layAnswers(shorthand, intake);
    if (reader.has(u"items"_s))
        intake.items = readItems(reader);
}

/// Lays the keys that the command has over an intake.
void readOver(JsonReader& reader, Intake& intake, Faults& faults)
{
    if (reader.has(u"applicant"_s)) {
        auto applicant = reader.object(u"applicant"_s);
        intake.applicant = readParty(applicant, u"applicant"_s, faults);
    }
    if (reader.has(u"submitter"_s)) {
        auto submitter = reader.object(u"submitter"_s, false);
        intake.submitter = submitter.raw().isEmpty()
            ? std::nullopt
            : std::optional(readParty(submitter, u"submitter"_s, faults));
    }
    if (reader.has(u"parties"_s))
        intake.parties = readParties(reader, faults);
    readAnswers(reader, intake);
    if (reader.has(u"documents"_s))
        intake.papers = readPapers(reader, u"documents"_s);
    if (reader.has(u"note"_s))
        intake.note = reader.optionalText(u"note"_s, kNoteLimit);
    if (reader.has(u"exempt"_s))
        intake.exemption = reader.optionalText(u"exempt"_s, 60);
}

GivenNumber readRecorded(JsonReader& reader)
{
    GivenNumber number;
    number.registerId = reader.text(u"register"_s, 60);
    number.number = reader.integer(u"number"_s, 1, 9'999'999);
    number.date = reader.date(u"date"_s);
    number.system = reader.text(u"system"_s, kTitleLimit);
    number.volume = reader.optionalText(u"volume"_s, 20);
    number.year = number.date.year();
    return number;
}

/// What a correction may touch: never the fee, the numbers, the answers that the fee rests on.
QJsonObject readChanges(JsonReader& reader, const Dossier& dossier, Faults& faults)
{
    auto changes = reader.object(u"changes"_s);
    changes.allowOnly({u"applicant"_s, u"parties"_s, u"items"_s, u"note"_s});
    Intake over = intakeOf(dossier);
    readOver(changes, over, faults);
    QJsonObject out;
    if (changes.has(u"applicant"_s))
        out[u"applicant"_s] = toJson(over.applicant);
    if (changes.has(u"parties"_s))
        out[u"parties"_s] = toJson(over.parties);
    if (changes.has(u"note"_s))
        out[u"note"_s] = over.note;
    if (changes.has(u"items"_s) && over.items.size() != qsizetype(dossier.items.size()))
        changes.fault(u"items"_s, u"itemsChanged"_s);
    else if (changes.has(u"items"_s)) {
        for (JsonReader& item : changes.objects(u"items"_s, kMaxItems))
            item.allowOnly({u"title"_s});
        std::vector<Item> items = dossier.items;
        for (std::size_t at = 0; at < items.size(); ++at)
            items[at].title = over.items[qsizetype(at)].toObject()[u"title"_s].toString();
        out[u"items"_s] = toJson(items);
    }
    if (out.isEmpty() && reader.has(u"changes"_s))
        reader.fault(u"changes"_s, u"required"_s);
    return out;
}

bool needsReason(Command command)
{
    switch (command) {
    case Command::giveBack:
    case Command::toAppointment:
    case Command::requestSupplement:
    case Command::refuse:
    case Command::voidDossier:
    case Command::correct:
        return true;
    default:
        return false;
    }
}

void readArguments(Act& act, JsonReader& reader, const Dossier& dossier, Faults& faults)
{
    if (act.command == Command::amend) {
        act.amended = intakeOf(dossier);
        readOver(reader, act.amended, faults);
    } else if (act.command == Command::requestSupplement) {
        act.missing = reader.texts(u"items"_s, kMaxPapers, kReasonLimit);
        if (act.missing.isEmpty())
            reader.fault(u"items"_s, u"required"_s);
    } else if (act.command == Command::supplement) {
        act.papers = readPapers(reader, u"documents"_s);
    } else if (act.command == Command::handOver) {
        act.to = readHandOver(reader);
    } else if (act.command == Command::recordNumber) {
        act.recorded = readRecorded(reader);
    } else if (act.command == Command::correct) {
        act.changes = readChanges(reader, dossier, faults);
    } else if (act.command == Command::confirmCorrection) {
        act.proposal = reader.optionalText(u"event"_s, 40);
    } else if (act.command == Command::toAppointment) {
        act.verification = reader.optionalBool(u"verification"_s);
    }
}
} // namespace

HandOver readHandOver(JsonReader& reader)
{
    auto to = reader.object(u"to"_s);
    HandOver out;
    out.self = to.optionalBool(u"self"_s);
    if (out.self || !reader.has(u"to"_s))
        return out;
    out.fullName = to.text(u"fullName"_s, 100);
    out.personalNumber = to.optionalText(u"personalNumber"_s, 12);
    out.authorisation = to.text(u"authorisation"_s, kTitleLimit);
    if (!out.personalNumber.isEmpty() && !isPersonalNumber(out.personalNumber))
        to.fault(u"personalNumber"_s, u"badNumber"_s);
    return out;
}

Act readAct(Command command, JsonReader& reader, const Dossier& dossier, Faults& faults)
{
    Act act;
    act.command = command;
    act.reason = needsReason(command) ? reader.text(u"reason"_s, kReasonLimit)
                                      : reader.optionalText(u"reason"_s, kReasonLimit);
    readArguments(act, reader, dossier, faults);
    return act;
}

Intake readIntake(JsonReader& reader, Faults& faults)
{
    Intake intake;
    intake.procedure = reader.text(u"procedure"_s, 60);
    const QString channel = reader.optionalText(u"channel"_s, 20);
    if (!channel.isEmpty() && !valueOf(kChannels, channel))
        reader.fault(u"channel"_s, u"notOneOf"_s, {{u"choices"_s, namesOf(kChannels)}});
    intake.channel = valueOf(kChannels, channel).value_or(Channel::direct);
    const QString lane = reader.optionalText(u"lane"_s, 20);
    intake.lane = laneFromName(lane);
    if (!lane.isEmpty() && !intake.lane)
        reader.fault(u"lane"_s, u"notOneOf"_s, {{u"choices"_s, u"no-wait, appointment"_s}});
    if (!reader.has(u"applicant"_s))
        reader.fault(u"applicant"_s, u"required"_s);
    readOver(reader, intake, faults);
    return intake;
}

} // namespace motcua
