#include "core/catalogue/pack.h"

#include "core/catalogue/contradictions.h"
#include "core/catalogue/readcondition.h"
#include "core/catalogue/readprocedure.h"
#include "core/catalogue/readprogramme.h"

#include <QCryptographicHash>
#include <QSet>

#include <map>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Fault syntaxFault(const Error& error)
{
    if (error.code != ErrorCode::badJson)
        return {error.field, error.detail, error.values};
    const QStringList place = error.field.split(u':');
    QJsonObject values = error.values;
    values[u"line"_s] = place.value(0).toInt();
    values[u"column"_s] = place.value(1).toInt();
    return {{}, error.detail, values};
}

bool endsBefore(QDate end, QDate begin)
{
    return end.isValid() && end < begin;
}

bool overlap(const Procedure& a, const Procedure& b)
{
    return a.code == b.code && a.from.isValid() && b.from.isValid() && !endsBefore(a.to, b.from)
        && !endsBefore(b.to, a.from);
}

void refuseOverlaps(const Pack& pack, Faults& faults)
{
    const auto& all = pack.procedures;
    for (std::size_t late = 0; late < all.size(); ++late)
        for (std::size_t early = 0; early < late; ++early)
            if (overlap(all[early], all[late]))
                faults.push_back({u"/procedures/%1/from"_s.arg(late), u"overlappingVersions"_s,
                    {{u"code"_s, all[late].code}, {u"other"_s, u"/procedures/%1"_s.arg(early)}}});
}

void readHead(JsonReader& reader, Pack& pack)
{
    refuseUnknownKeys(reader, u"pack"_s);
    reader.refuseUnseen();
    if (reader.text(u"format"_s, PackLimits::kLine) != u"motcua.pack")
        reader.fault(u"format"_s, u"notAPack"_s);
    reader.integer(u"version"_s, 1, 1);
    pack.id = readId(reader, u"id"_s);
    pack.name = reader.text(u"name"_s, PackLimits::kLine);
}

void readProgrammes(JsonReader& reader, Pack& pack)
{
    QStringList ids;
    for (const JsonReader& row : reader.objects(u"programmes"_s, PackLimits::kRows)) {
        pack.programmes.push_back(readProgramme(row));
        ids += pack.programmes.back().id;
    }
    refuseDuplicates(reader, u"programmes"_s, u"id"_s, ids);
}

using Versions = std::vector<const Procedure*>;

Versions versionsOf(const QString& code, const Pack& pack, const Catalogue& known)
{
    Versions versions;
    for (const auto* source : {&pack.procedures, &known.procedures()})
        for (const Procedure& procedure : *source)
            if (procedure.code == code)
                versions.push_back(&procedure);
    return versions;
}

bool meets(const Programme& programme, const Procedure& version)
{
    return !endsBefore(programme.to, version.from) && !endsBefore(version.to, programme.from);
}

void checkEntry(const NoWaitEntry& entry, const Programme& programme, const Versions& versions,
    const QString& pointer, Faults& faults)
{
    if (versions.empty())
        faults.push_back({pointer + u"/code"_s, u"unknownProcedure"_s, {{u"code"_s, entry.code}}});
    if (!versions.empty() && std::ranges::none_of(versions, [&](const Procedure* version) {
            return meets(programme, *version);
        }))
        faults.push_back(
            {pointer + u"/code"_s, u"noWaitOutsideVersions"_s, {{u"code"_s, entry.code}}});
    for (const Procedure* version : versions) {
        if (!meets(programme, *version))
            continue;
        refuseClosedChannels(
            entry.conditions, version->channels, pointer + u"/conditions"_s, faults);
        for (std::size_t at = 0; at < entry.conditions.size(); ++at)
            checkCondition(entry.conditions[at], version->questions,
                pointer + u"/conditions/%1"_s.arg(at), faults);
        refuseContradictions(entry.conditions, version->questions, pointer + u"/conditions"_s,
            faults, version->requirements);
    }
}

/// Whose listing of a code begins on a day.
using FirstDays = std::map<std::pair<QString, QDate>, QString>;

FirstDays listedElsewhere(const Pack& pack, const Catalogue& known)
{
    FirstDays days;
    for (const Programme& programme : known.programmes()) {
        const bool own = std::ranges::any_of(
            pack.programmes, [&](const Programme& one) { return one.id == programme.id; });
        for (const NoWaitEntry& entry : programme.entries)
            if (!own)
                days.try_emplace({entry.code, programme.from}, programme.id);
    }
    return days;
}

/// Of two listings from one day on nobody could tell which applies.
void refuseSecondListing(const Programme& programme, const NoWaitEntry& entry, FirstDays& days,
    const QString& pointer, Faults& faults)
{
    const auto [at, first] = days.try_emplace({entry.code, programme.from}, programme.id);
    if (!first && at->second != programme.id)
        faults.push_back(
            {pointer, u"sameFirstDay"_s, {{u"date"_s, programme.from.toString(Qt::ISODate)}}});
}

bool reads(const std::vector<Condition>& conditions, const QString& question)
{
    return std::ranges::any_of(
        conditions, [&](const Condition& one) { return one.question == question; });
}

bool listingReads(const Pack& pack, const Catalogue& known, const QString& code, const QString& id)
{
    for (const auto* programmes : {&pack.programmes, &known.programmes()})
        for (const Programme& programme : *programmes)
            for (const NoWaitEntry& entry : programme.entries)
                if (entry.code == code && reads(entry.conditions, id))
                    return true;
    return false;
}

/// Whether a yes or no of the procedure itself changes anything.
bool uses(const Procedure& procedure, const QString& question)
{
    return question == u"needsVerification" || reads(procedure.requirements, question)
        || std::ranges::any_of(procedure.fees,
            [&](const FeeRule& fee) { return fee.when && fee.when->question == question; });
}
} // namespace

Pack readPack(const QByteArray& bytes, Faults& faults)
{
    Pack pack;
    if (bytes.size() > PackLimits::kBytes) {
        faults.push_back({{}, u"packTooLarge"_s, {{u"limit"_s, PackLimits::kBytes}}});
        return pack;
    }
    const auto json = parseObject(bytes);
    if (!json) {
        faults.push_back(syntaxFault(json.error()));
        return pack;
    }
    JsonReader reader(*json, {}, faults);
    readHead(reader, pack);
    for (const JsonReader& row : reader.objects(u"procedures"_s, PackLimits::kProcedures))
        pack.procedures.push_back(readProcedure(row, faults));
    readProgrammes(reader, pack);
    if (faults.empty() && pack.procedures.empty() && pack.programmes.empty())
        reader.fault(u"procedures"_s, u"required"_s);
    refuseOverlaps(pack, faults);
    return pack;
}

void checkListings(const Pack& pack, const Catalogue& known, Faults& faults)
{
    FirstDays days = listedElsewhere(pack, known);
    for (std::size_t p = 0; p < pack.programmes.size(); ++p) {
        const Programme& programme = pack.programmes[p];
        QSet<QString> codes; // one that stands twice was told when the pack was read
        for (std::size_t e = 0; e < programme.entries.size(); ++e) {
            const NoWaitEntry& entry = programme.entries[e];
            if (codes.contains(entry.code))
                continue;
            codes.insert(entry.code);
            const QString pointer = u"/programmes/%1/entries/%2"_s.arg(p).arg(e);
            checkEntry(entry, programme, versionsOf(entry.code, pack, known), pointer, faults);
            refuseSecondListing(programme, entry, days, pointer + u"/code"_s, faults);
        }
    }
}

void checkAsked(const Pack& pack, const Catalogue& known, Faults& faults)
{
    for (std::size_t p = 0; p < pack.procedures.size(); ++p) {
        const Procedure& procedure = pack.procedures[p];
        for (std::size_t q = 0; q < procedure.questions.size(); ++q) {
            const Question& question = procedure.questions[q];
            if (question.type == AnswerType::yesNo && !uses(procedure, question.id)
                && !listingReads(pack, known, procedure.code, question.id))
                faults.push_back({u"/procedures/%1/questions/%2"_s.arg(p).arg(q),
                    u"askedForNothing"_s, {{u"question"_s, question.label}}});
        }
    }
}

QString procedureHash(const QJsonObject& json)
{
    const QByteArray bytes = canonicalJson(json).valueOr({});
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace motcua
