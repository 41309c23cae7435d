#include "core/store/people.h"

#include "core/base/text.h"
#include "core/dossier/fold.h"
#include "core/store/journaltable.h"
#include "core/store/rowreader.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostKeys = 200; ///< of one person, joined by decisions
constexpr int kMostSimilar = 10;
constexpr qint64 kNoDossier = -1; ///< the key of none
constexpr int kMostUnderOneNumber = 500; ///< a notary's clerk has thousands

void addLinked(Database& database, const QString& person, QStringList& keys)
{
    Query query(database,
        "SELECT second FROM v_judgement WHERE first = ?1 AND same = 1"
        " UNION ALL SELECT first FROM v_judgement WHERE second = ?1 AND same = 1",
        person);
    while (query.next())
        if (!keys.contains(query.text(0)) && keys.size() < kMostKeys)
            keys.append(query.text(0));
}

QStringList linkedTo(Database& database, const QString& person)
{
    QStringList keys{person};
    for (qsizetype at = 0; at < keys.size(); ++at)
        addLinked(database, QString(keys[at]), keys);
    return keys;
}

/// Who may be meant: one row for each name and date of birth, with the newest dossier.
struct Candidate
{
    QString folded;
    PartialDate born;
    QString number;
    qint64 dossier = 0;
};

std::vector<Candidate> readCandidates(Query&& query)
{
    std::vector<Candidate> candidates;
    while (query.next())
        candidates.push_back(
            {query.text(0), PartialDate::fromIso(query.text(1)).value_or(PartialDate{}),
                query.text(2), query.integer(3)});
    return candidates;
}

/// `except`: the key of a dossier whose people are not asked.
std::vector<Candidate> candidatesFor(Database& database, const Person& person, qint64 except)
{
    std::vector<Candidate> all;
    if (!person.personalNumber.isEmpty())
        all = readCandidates(Query(database,
            "SELECT folded, born, personal_number, max(dossier) FROM (SELECT * FROM v_party"
            " WHERE person = ? AND person <> '' AND dossier <> ? ORDER BY dossier DESC LIMIT ?)"
            " GROUP BY folded, born",
            person.personalNumber, except, kMostUnderOneNumber));
    const QString name = folded(person.fullName);
    if (name.isEmpty() || person.dateOfBirth.isEmpty())
        return all;
    const QString year = QString::number(person.dateOfBirth.year);
    const auto namesakes = readCandidates(Query(database,
        "SELECT folded, born, personal_number, max(dossier) FROM v_party"
        " WHERE folded = ? AND born BETWEEN ? AND ? AND born <> '' AND dossier <> ?"
        " GROUP BY born, personal_number",
        name, year, year + u'~', except));
    all.insert(all.end(), namesakes.begin(), namesakes.end());
    return all;
}

/// By what the row says, before its dossier is read.
std::optional<Likeness> likenessOf(const Candidate& candidate, const Person& person)
{
    Person known;
    known.fullName = candidate.folded;
    known.dateOfBirth = candidate.born;
    known.personalNumber = candidate.number;
    return likeness(person, known);
}

std::optional<DossierRow> rowAt(Database& database, qint64 key)
{
    static const std::string sql
        = std::string("SELECT ") + kRowColumns + " FROM v_dossier d WHERE d.key = ?";
    Query query(database, sql, key);
    return query.next() ? std::optional(readRow(query)) : std::nullopt;
}

std::optional<Person> personIn(const Dossier& dossier, const Candidate& candidate)
{
    std::vector<Party> all = dossier.parties;
    all.push_back(dossier.applicant);
    if (dossier.submitter)
        all.push_back(*dossier.submitter);
    const auto meant = std::ranges::find_if(all, [&](const Party& party) {
        const Person& person = party.person;
        return person.personalNumber == candidate.number && person.dateOfBirth == candidate.born
            && folded(person.fullName) == candidate.folded;
    });
    return meant == all.end() ? std::nullopt : std::optional(meant->person);
}

Result<std::optional<PeopleJudgement>> judgedPair(Database& database, const PersonPair& pair)
{
    Query query(database, "SELECT event FROM v_judgement WHERE first = ? AND second = ?",
        pair.first, pair.second);
    if (!query.next())
        return std::optional<PeopleJudgement>();
    const auto event = eventAt(database, idOfRow(query.integer(0)));
    if (!event)
        return event.error();
    return std::optional(peopleJudgementFrom(*event));
}

Result<Dossier> foldedAt(Database& database, DossierId id)
{
    const auto events = eventsOf(database, subjectOf(id));
    return events ? Result<Dossier>(foldDossier(*events)) : Result<Dossier>(events.error());
}

/// A candidate with all that is known of them; none where its dossier says otherwise by now.
Result<std::optional<SimilarPerson>> asSimilar(
    Database& database, const Candidate& candidate, const Person& asked, const QStringList& linked)
{
    const auto row = rowAt(database, candidate.dossier);
    if (!row)
        return std::optional<SimilarPerson>();
    const auto dossier = foldedAt(database, row->id);
    if (!dossier)
        return dossier.error();
    const auto person = personIn(*dossier, candidate);
    const auto alike = person ? likeness(asked, *person) : std::nullopt;
    if (!alike)
        return std::optional<SimilarPerson>();
    const auto judged = judgedPair(database, pairOf(asked, *person));
    if (!judged)
        return judged.error();
    const bool joined
        = personKey(*person) != personKey(asked) && linked.contains(personKey(*person));
    return std::optional(SimilarPerson{*person, *alike, *row, *judged, joined});
}

Result<std::vector<SimilarPerson>> similarTo(
    Database& database, const Person& person, qint64 except = kNoDossier)
{
    std::vector<Candidate> candidates = candidatesFor(database, person, except);
    std::erase_if(candidates, [&](const Candidate& one) { return !likenessOf(one, person); });
    if (candidates.empty())
        return std::vector<SimilarPerson>();
    std::ranges::sort(candidates, std::greater<>(), &Candidate::dossier);
    const QStringList linked = linkedTo(database, personKey(person));
    std::vector<SimilarPerson> similar;
    for (const Candidate& candidate : candidates) {
        if (similar.size() == kMostSimilar)
            break;
        const auto one = asSimilar(database, candidate, person, linked);
        if (!one)
            return one.error();
        if (*one)
            similar.push_back(**one);
    }
    return similar;
}

Result<std::vector<Dossier>> foldAll(Database& database, const std::vector<NamingDossier>& dossiers)
{
    std::vector<Dossier> all;
    for (const NamingDossier& one : dossiers) {
        auto dossier = foldedAt(database, one.row.id);
        if (!dossier)
            return dossier.error();
        all.push_back(*std::move(dossier));
    }
    return all;
}

Result<PersonRecord> recordOf(const WardFile& file, const QString& person)
{
    Database& database = file.database();
    const QStringList keys = linkedTo(database, person);
    auto named = dossiersNaming(file, keys, kMostOfPerson);
    if (!named)
        return named.error();
    PersonRecord record{person, {}, *std::move(named), {}};
    if (person.isEmpty() || record.dossiers.empty())
        return Error{ErrorCode::notFound, {}, u"noPerson"_s, {}, {}};
    const auto dossiers = foldAll(database, record.dossiers);
    if (!dossiers)
        return dossiers.error();
    record.facts = personFacts(*dossiers, keys);
    auto similar = similarTo(database, record.facts.now);
    if (!similar)
        return similar.error();
    record.similar = *std::move(similar);
    return record;
}
} // namespace

Result<bool> areJoinedThroughOthers(const WardFile& file, const QString& a, const QString& b)
{
    return guarded([&]() -> Result<bool> {
        QStringList keys{a};
        for (qsizetype at = 0; at < keys.size(); ++at) {
            QStringList next;
            addLinked(file.database(), QString(keys[at]), next);
            if (at == 0)
                next.removeAll(b); // the direct decision is the one that is asked about
            for (const QString& key : next)
                if (!keys.contains(key) && keys.size() < kMostKeys)
                    keys.append(key);
        }
        return keys.contains(b);
    });
}

Result<QStringList> sameAs(const WardFile& file, const QString& person)
{
    return guarded([&]() -> Result<QStringList> { return linkedTo(file.database(), person); });
}

Result<std::vector<SimilarPerson>> similarPeople(
    const WardFile& file, const Person& person, std::optional<DossierId> except)
{
    return guarded([&]() -> Result<std::vector<SimilarPerson>> {
        if (!except)
            return similarTo(file.database(), person);
        const auto first = headerAt(file.database(), *except);
        return first ? similarTo(file.database(), person, keyOf(*first))
                     : Result<std::vector<SimilarPerson>>(first.error());
    });
}

Result<std::optional<PeopleJudgement>> judgementOn(
    const WardFile& file, const Person& a, const Person& b)
{
    return guarded([&] { return judgedPair(file.database(), pairOf(a, b)); });
}

Result<PersonRecord> personOf(const WardFile& file, const QString& person)
{
    return guarded([&] { return recordOf(file, person); });
}

} // namespace motcua
