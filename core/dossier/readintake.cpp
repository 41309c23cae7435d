#include "core/dossier/readintake.h"

#include "core/catalogue/names.h"
#include "core/dossier/act.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
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
    const QJsonObject answers = reader.value(u"answers"_s).toObject();
    QJsonObject shorthand;
    for (const QString& key : {u"copies"_s, u"pages"_s}) {
        if (!reader.has(key))
            continue;
        if (answers.contains(key) && answers[key] != reader.value(key))
            reader.fault(key, u"toldTwice"_s);
        shorthand[key] = reader.value(key);
    }
    layAnswers(shorthand, intake);
    if (reader.has(u"items"_s))
        intake.items = readItems(reader);
}

/// Where the result is wanted.
QString readResultBy(JsonReader& reader)
{
    const QString way = reader.optionalText(u"resultBy"_s, 20);
    if (!way.isEmpty() && !kResultWays.contains(way))
        reader.fault(u"resultBy"_s, u"notOneOf"_s, {{u"choices"_s, kResultWays.join(u", ")}});
    return way;
}

/// Not yet received: with what is missing, or only that it is on record.
void readGuide(JsonReader& reader, Intake& intake)
{
    if (!reader.has(u"guide"_s) && !reader.optionalBool(u"register"_s))
        return;
    intake.guide = reader.facts(u"guide"_s, kMaxPapers, kReasonLimit);
    intake.guideReason = reader.optionalReason(u"reason"_s, kReasonLimit);
    if (intake.refusal)
        reader.fault(u"guide"_s, u"guideAndRefuse"_s);
    if (reader.has(u"guide"_s) && intake.guide->isEmpty())
        reader.fault(u"guide"_s, u"required"_s);
}
} // namespace

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
        item[u"title"_s] = one.optionalFact(u"title"_s, kTitleLimit);
        items.append(item);
    }
    return items;
}

std::vector<Paper> readPapers(JsonReader& reader, const QString& key)
{
    std::vector<Paper> papers;
    for (JsonReader& one : reader.objects(key, kMaxPapers)) {
        one.allowOnly({u"id"_s, u"name"_s, u"kind"_s, u"count"_s, u"lookedUp"_s, u"database"_s});
        Paper paper;
        paper.id = one.optionalText(u"id"_s, 60);
        paper.name = one.optionalFact(u"name"_s, kTitleLimit);
        const QString kind = one.optionalText(u"kind"_s, 20);
        if (!kind.isEmpty() && !valueOf(kDocumentKinds, kind))
            one.fault(u"kind"_s, u"notOneOf"_s, {{u"choices"_s, namesOf(kDocumentKinds)}});
        paper.kind = valueOf(kDocumentKinds, kind).value_or(DocumentKind::original);
        paper.kindAsAsked = kind.isEmpty();
        paper.count = int(one.optionalInteger(u"count"_s, 1, kMaxOfPaper, 1));
        paper.lookedUp = one.optionalBool(u"lookedUp"_s);
        if (paper.id.isEmpty() && paper.name.isEmpty())
            one.fault(u"name"_s, u"required"_s);
        papers.push_back(paper);
    }
    return papers;
}

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
    if (reader.has(u"missingReason"_s)) {
        intake.missingReason = reader.optionalReason(u"missingReason"_s, kReasonLimit);
        intake.tellsMissing = !intake.missingReason.isEmpty();
    }
    if (reader.has(u"secondReason"_s))
        intake.secondReason = reader.optionalReason(u"secondReason"_s, kReasonLimit);
    if (reader.has(u"sets"_s))
        intake.sets = int(reader.integer(u"sets"_s, 1, kMaxSets));
    if (reader.has(u"resultBy"_s))
        intake.resultBy = readResultBy(reader);
    if (reader.has(u"note"_s))
        intake.note = reader.optionalFact(u"note"_s, kNoteLimit);
    if (reader.has(u"exempt"_s))
        intake.exemption = reader.optionalText(u"exempt"_s, 60);
    if (reader.has(u"exemptProof"_s))
        intake.exemptProof = reader.optionalFact(u"exemptProof"_s, kTitleLimit);
}

std::optional<Longer> readLonger(JsonReader& reader)
{
    if (!reader.has(u"extension"_s))
        return std::nullopt;
    JsonReader row = reader.object(u"extension"_s);
    row.allowOnly({u"until"_s, u"reason"_s, u"agreement"_s});
    const auto [day, time] = readDayOrMoment(row, u"until"_s);
    Longer longer{day, time, row.optionalReason(u"reason"_s, kReasonLimit),
        row.optionalFact(u"agreement"_s, kReasonLimit)};
    if (longer.reason.isEmpty() && longer.agreement.isEmpty())
        row.fault(u"reason"_s, u"required"_s);
    return longer.day.isValid() ? std::optional(longer) : std::nullopt; // else that is told
}

std::pair<QDate, QTime> readDayOrMoment(JsonReader& reader, const QString& key)
{
    const QString text = reader.text(key, 40);
    if (const auto moment = Instant::fromIso(text))
        return {moment->localDate(), moment->localTime()};
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        reader.fault(key, u"notADate"_s, {{u"value"_s, text}});
    return {day, QTime()};
}

std::optional<Lane> readLane(JsonReader& reader)
{
    const QString name = reader.optionalText(u"lane"_s, 20);
    const auto lane = laneFromName(name);
    if (!name.isEmpty() && !lane)
        reader.fault(u"lane"_s, u"notOneOf"_s, {{u"choices"_s, u"no-wait, appointment"_s}});
    return lane;
}

Channel readChannel(JsonReader& reader)
{
    const QString name = reader.optionalText(u"channel"_s, 20);
    if (!name.isEmpty() && !valueOf(kChannels, name))
        reader.fault(u"channel"_s, u"notOneOf"_s, {{u"choices"_s, namesOf(kChannels)}});
    return valueOf(kChannels, name).value_or(Channel::direct);
}

Intake readIntake(JsonReader& reader, Faults& faults)
{
    Intake intake;
    intake.procedure = reader.text(u"procedure"_s, 60);
    intake.channel = readChannel(reader);
    intake.competentOffice = reader.optionalName(u"competentOffice"_s, kTitleLimit);
    intake.lane = readLane(reader);
    intake.longer = readLonger(reader);
    if (reader.has(u"refuse"_s)) {
        intake.refusal = reader.optionalReason(u"refuse"_s, kReasonLimit);
        intake.refusalSource = reader.optionalFact(u"source"_s, kTitleLimit);
    }
    readGuide(reader, intake);
    if (intake.longer && (intake.guide || intake.refusal))
        reader.fault(u"extension"_s, u"nothingToExtend"_s);
    if (!reader.has(u"applicant"_s))
        reader.fault(u"applicant"_s, u"required"_s);
    readOver(reader, intake, faults);
    return intake;
}

} // namespace motcua
