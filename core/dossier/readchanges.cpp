#include "core/dossier/readchanges.h"

#include "core/dossier/codec.h"
#include "core/dossier/readintake.h"
#include "core/dossier/samepeople.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The value at a path of keys and places ("parties/0/oldNumber").
QJsonValue valueAt(QJsonValue value, const QString& path)
{
    for (const QString& key : path.split(u'/'))
        value = value.isArray() ? value.toArray().at(key.toLongLong()) : value.toObject()[key];
    return value;
}

/// Puts a value at such a path.
QJsonValue withValueAt(const QJsonValue& into, const QString& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.section(u'/', 0, 0);
    const QString rest = path.section(u'/', 1);
    if (into.isArray()) {
        QJsonArray array = into.toArray();
        const qsizetype at = key.toLongLong();
        if (at < array.size())
            array.replace(at, withValueAt(array.at(at), rest, value));
        return array;
    }
    QJsonObject object = into.toObject();
    object[key] = withValueAt(object[key], rest, value);
    return object;
}

/// Where a dossier has what a command names by this path: a person's own values stand apart from
/// its role, a representative is the person of an organisation.
QString pathInDossier(const QString& told)
{
    static const QStringList besides{u"role"_s, u"organisation"_s, u"taxCode"_s, u"relation"_s};
    const QString key = told.section(u'/', -1);
    if (told.startsWith(u"items/") || besides.contains(key))
        return told;
    const QString party
        = told.startsWith(u"parties/") ? told.section(u'/', 0, 1) : told.section(u'/', 0, 0);
    return party + u"/person/"_s + key;
}

/// Those who stand, in the order in which they are told.
QJsonArray standingAsTold(const std::vector<Party>& standing, const std::vector<Party>& told)
{
    if (standing.size() != told.size())
        return toJson(standing);
    const std::vector<std::size_t> places = inStandingOrder(standing, told);
    std::vector<Party> parties(told.size());
    for (std::size_t at = 0; at < places.size(); ++at)
        parties[places[at]] = standing[at];
    return toJson(parties);
}

QJsonObject correctable(const Dossier& dossier, const Intake& over)
{
    return {{u"applicant"_s, toJson(dossier.applicant)},
        {u"parties"_s, standingAsTold(dossier.parties, over.parties)},
        {u"items"_s, toJson(dossier.items)}};
}

void layAnswers(const QJsonObject& told, QJsonObject& answers)
{
    for (auto at = told.begin(); at != told.end(); ++at) {
        const QJsonValue value = at.value();
        if (value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()))
            answers.remove(at.key());
        else
            answers[at.key()] = value;
    }
}

/// What a correction may tell, over what stands.
Intake readCorrected(JsonReader& changes, const Dossier& dossier, Faults& faults)
{
    Intake over = intakeOf(dossier);
    if (changes.has(u"applicant"_s)) {
        auto applicant = changes.object(u"applicant"_s);
        over.applicant = readParty(applicant, u"applicant"_s, faults);
    }
    if (changes.has(u"parties"_s))
        over.parties = readParties(changes, faults);
    if (changes.has(u"answers"_s))
        layAnswers(changes.object(u"answers"_s).raw(), over.answers);
    if (changes.has(u"items"_s))
        over.items = readItems(changes);
    if (changes.has(u"note"_s))
        over.note = changes.optionalFact(u"note"_s, kNoteLimit);
    return over;
}

/// Takes what stands just so from the faults, and leaves it standing in `out`.
void keepStanding(
    QJsonObject& out, const JsonReader& changes, const QJsonObject& stored, Faults& faults)
{
    const QString prefix = changes.pointer() + u'/';
    std::erase_if(faults, [&](const Fault& fault) {
        const QString told = fault.pointer.mid(prefix.size());
        if (!fault.pointer.startsWith(prefix) || !out.contains(told.section(u'/', 0, 0)))
            return false;
        const QString path = pathInDossier(told);
        const QJsonValue value = valueAt(changes.raw(), told);
        const bool stands = value.isString() && valueAt(stored, path) == value;
        if (stands)
            out = withValueAt(out, path, value).toObject();
        return stands;
    });
}
} // namespace

QJsonObject readChanges(JsonReader& reader, const Dossier& dossier, Faults& faults)
{
    auto changes = reader.object(u"changes"_s);
    changes.allowOnly({u"applicant"_s, u"parties"_s, u"answers"_s, u"items"_s, u"note"_s});
    const Intake over = readCorrected(changes, dossier, faults);
    QJsonObject out;
    if (changes.has(u"applicant"_s))
        out[u"applicant"_s] = toJson(over.applicant);
    if (changes.has(u"parties"_s))
        out[u"parties"_s] = toJson(over.parties);
    if (!changes.raw()[u"answers"_s].toObject().isEmpty())
        out[u"answers"_s] = over.answers;
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
    keepStanding(out, changes, correctable(dossier, over), faults);
    if (out.isEmpty() && reader.has(u"changes"_s))
        reader.fault(u"changes"_s, u"required"_s);
    return out;
}

} // namespace motcua
