#include "core/store/views.h"

#include "core/dossier/peoplejudgement.h"
#include "core/store/dossiercolumns.h"
#include "core/store/journaltable.h"
#include "core/store/receiptrows.h"
#include "core/store/searchpieces.h"
#include "core/store/subjectcount.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr const char* kNumbersOf
    = "SELECT register, year, number, item, dossier, volume, date, system, voided_because"
      " FROM $.v_number WHERE dossier = ? ORDER BY position";
constexpr const char* kForgetNumbers = "DELETE FROM $.v_number WHERE dossier = ?";
constexpr const char* kWriteNumber = "INSERT INTO $.v_number(dossier, position, register, year, "
                                     "number, item, volume, date, system,"
                                     " voided_because) VALUES(?,?,?,?,?,?,?,?,?,?)";
constexpr const char* kPartiesOf = "SELECT role, name, folded, born, personal_number, person FROM "
                                   "$.v_party WHERE dossier = ? ORDER BY position";
constexpr const char* kForgetParties = "DELETE FROM $.v_party WHERE dossier = ?";
constexpr const char* kWriteParty
    = "INSERT INTO $.v_party(dossier, position, role, name, folded, born, personal_number, person)"
      " VALUES(?,?,?,?,?,?,?,?)";
constexpr const char* kWriteJudgement
    = "INSERT INTO $.v_judgement(first, second, same, event, at) VALUES(?,?,?,?,?)"
      " ON CONFLICT(first, second) DO UPDATE SET same=excluded.same, event=excluded.event,"
      " at=excluded.at WHERE excluded.at > at";
constexpr const char* kReceiptsOf
    = "SELECT book, number, amount, method, shares, taken_by, at, sequence, cancelled_at,"
      " cancelled_sequence, cancelled_by, cancelled_because FROM $.v_receipt WHERE dossier = ?"
      " ORDER BY position";
constexpr const char* kForgetReceipts = "DELETE FROM $.v_receipt WHERE dossier = ?";
constexpr const char* kWriteReceipt
    = "INSERT INTO $.v_receipt(dossier, position, book, number, amount, method, shares, taken_by, "
      "at,"
      " sequence, cancelled_at, cancelled_sequence, cancelled_by, cancelled_because)"
      " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
constexpr const char* kForgetSlips = "DELETE FROM $.v_slip WHERE dossier = ?";
constexpr const char* kWriteSlip = "INSERT INTO $.v_slip(dossier, position, form, year, series, "
                                   "number) VALUES(?,?,?,?,?,?)";
constexpr const char* kWriteKey
    = "INSERT INTO $.v_key(key, command, dossier, event) VALUES(?,?,?,?)"
      " ON CONFLICT(key) DO NOTHING";
constexpr const char* kCountSubject = "INSERT INTO $.v_subject(subject, events) VALUES(?, 1)"
                                      " ON CONFLICT(subject) DO UPDATE SET events = events + 1";
constexpr const char* kForgetWords
    = "INSERT INTO $.v_search(v_search, rowid, words) VALUES('delete', ?, ?)";
constexpr const char* kWriteWords = "INSERT INTO $.v_search(rowid, words) VALUES(?, ?)";

/// `text` begins with all words of `other`.
bool continues(const QString& text, const QString& other)
{
    return text.startsWith(other) && (text.size() == other.size() || text[other.size()] == u' ');
}

/// The words of `text` that `other` has not; each stands once. Mostly some are added at the end.
QString wordsBeside(const QString& text, const QString& other)
{
    if (continues(other, text))
        return {};
    if (continues(text, other))
        return text.mid(other.size() + 1);
    const QStringList known = other.split(u' ');
    const QSet<QString> others(known.begin(), known.end());
    QStringList beside = text.split(u' ', Qt::SkipEmptyParts);
    beside.removeIf([&](const QString& word) { return others.contains(word); });
    return beside.join(u' ');
}

std::vector<NumberRow> readNumbers(Query&& query)
{
    std::vector<NumberRow> rows;
    while (query.next())
        rows.push_back({query.text(0), int(query.integer(1)), query.integer(2),
            int(query.integer(3)), query.integer(4), query.text(5),
            QDate::fromString(query.text(6), Qt::ISODate), query.text(7), query.text(8)});
    return rows;
}

std::vector<PartyRow> readParties(Query&& query)
{
    std::vector<PartyRow> rows;
    while (query.next())
        rows.push_back({query.text(0), query.text(1), query.text(2), query.text(3), query.text(4),
            query.text(5)});
    return rows;
}

} // namespace

ViewWriter::ViewWriter(Database& database, Target target, Tables tables)
    : m_database(database)
    , m_schema(target == Target::main ? "main" : "temp")
    , m_empty(tables == Tables::empty)
{
    if (m_empty)
        gatherFirst(m_database, m_schema);
}

/// The first one is a piece of its own, begun and ended by the second.
void ViewWriter::writeWordsAtOnce(qint64 key, const QString& words)
{
    writeWords(key, {std::nullopt, words});
    if (++m_written == 2)
        gatherMany(m_database, m_schema);
}

std::string_view ViewWriter::sql(std::string_view pattern)
{
    auto known = m_sql.find(pattern);
    if (known == m_sql.end()) {
        std::string sql(pattern);
        sql.replace(sql.find('$'), 1, m_schema);
        known = m_sql.emplace(pattern, std::move(sql)).first;
    }
    return known->second;
}

/// Kept at hand: a bulk load runs the same few statements a million times.
Query& ViewWriter::statement(const char* pattern)
{
    auto& kept = m_statements[pattern];
    if (!kept)
        kept = std::make_unique<Query>(m_database, sql(pattern));
    return *kept;
}

void ViewWriter::write(const ViewRows& rows)
{
    const qint64 key = rows.dossier.key;
    const bool isNew = m_empty || !updateRow(rows);
    if (isNew)
        insertRow(rows);
    writeNumbers(rows.numbers, key, isNew);
    writeParties(rows.parties, key, isNew);
    writeReceipts(rows.receipts, key, isNew);
    writeSlips(rows.slips, key, isNew);
    for (const KeyRow& row : rows.keys)
        writeKey(row);
}

void ViewWriter::writeOther(const Event& event)
{
    if (const auto row = keyRow(event, {}))
        writeKey(*row);
    if (event.header.kind == kPeopleJudged)
        writeJudgement(event);
    for (const QString& subject : event.header.subjects)
        if (isCounted(subject))
            statement(kCountSubject).runAgain(subject);
}

/// The last one counts, in the total order of events.
void ViewWriter::writeJudgement(const Event& event)
{
    const PeopleJudgement judged = peopleJudgementFrom(event);
    const PersonPair pair = pairOf(judged.a, judged.b);
    if (pair.first.isEmpty() || pair.second.isEmpty())
        return; // of another program: it names nobody
    execute(m_database, sql(kWriteJudgement), pair.first, pair.second, judged.same,
        rowOf(event.header.id), orderOf(event.header));
}

void ViewWriter::insertRow(const ViewRows& rows)
{
    Query& query = statement(insertDossier().c_str());
    query.again();
    for (const ColumnValue& value : columnsOf(rows))
        bindTo(query, value);
    query.run();
    if (m_empty) // in the index's own order
        writeWordsAtOnce(rows.dossier.key, rows.words);
    else
        noteWords(rows.dossier.key, std::nullopt, rows.words);
}

/// Only the columns that differ, so that SQLite leaves the indexes of all others alone. False where
/// there is no such row yet.
bool ViewWriter::updateRow(const ViewRows& rows)
{
    const DossierColumns columns = columnsOf(rows);
    std::vector<std::size_t> changed;
    {
        Query before(m_database, sql(selectDossier()), rows.dossier.key);
        if (!before.next())
            return false;
        for (std::size_t column = 0; column < columns.size(); ++column)
            if (!holds(before, int(column), columns[column]))
                changed.push_back(column);
        noteWords(rows.dossier.key, before.text(kWordsColumn), rows.words);
    }
    if (changed.empty())
        return true;
    Query update(m_database, sql(updateDossier(changed)));
    for (const std::size_t column : changed)
        bindTo(update, columns[column]);
    update.bind(rows.dossier.key);
    update.run();
    return true;
}

void ViewWriter::writeNumbers(const std::vector<NumberRow>& rows, qint64 key, bool isNew)
{
    if (!isNew) {
        if (readNumbers(Query(m_database, sql(kNumbersOf), key)) == rows)
            return;
        execute(m_database, sql(kForgetNumbers), key);
    }
    for (qint64 position = 0; const NumberRow& row : rows)
        statement(kWriteNumber)
            .runAgain(key, position++, row.registerId, row.year, row.number, row.item, row.volume,
                row.date.toString(Qt::ISODate), row.system, row.voidedBecause);
}

void ViewWriter::writeParties(const std::vector<PartyRow>& rows, qint64 key, bool isNew)
{
    if (!isNew) {
        if (readParties(Query(m_database, sql(kPartiesOf), key)) == rows)
            return;
        execute(m_database, sql(kForgetParties), key);
    }
    for (qint64 position = 0; const PartyRow& row : rows)
        statement(kWriteParty)
            .runAgain(key, position++, row.role, row.name, row.folded, row.born, row.personalNumber,
                row.person);
}

void ViewWriter::writeReceipts(const Receipts& rows, qint64 key, bool isNew)
{
    if (!isNew) {
        if (readReceipts(Query(m_database, sql(kReceiptsOf), key)) == rows)
            return;
        execute(m_database, sql(kForgetReceipts), key);
    }
    for (qint64 position = 0; const Receipt& row : rows) {
        const auto& gone = row.cancelled;
        statement(kWriteReceipt)
            .runAgain(key, position++, row.receipt.book, row.receipt.number, row.amount.amount,
                row.method, sharesText(row.shares), row.by, row.mark.when.ms, row.mark.order,
                gone ? std::optional(gone->mark.when.ms) : std::nullopt,
                gone ? std::optional(gone->mark.order) : std::nullopt,
                gone ? gone->by : QString(u""_s), gone ? gone->reason : QString(u""_s));
    }
}

void ViewWriter::writeSlips(const std::vector<Slip>& rows, qint64 key, bool isNew)
{
    if (!isNew && !rows.empty())
        execute(m_database, sql(kForgetSlips), key);
    for (qint64 position = 0; const Slip& row : rows)
        statement(kWriteSlip).runAgain(key, position++, row.form, row.year, row.series, row.number);
}

void ViewWriter::writeKey(const KeyRow& row)
{
    statement(kWriteKey).runAgain(row.key, row.command,
        row.dossier.isNull() ? qint64(0) : rowOf(row.dossier), rowOf(row.event));
}

/// Keeps what the index knows of a dossier until finish(): it has to be told what it forgets.
void ViewWriter::noteWords(qint64 key, const std::optional<QString>& before, const QString& after)
{
    const auto [noted, isFirst] = m_words.try_emplace(key, Words{before, after});
    if (!isFirst)
        noted->second.after = after;
}

/// Of a dossier that only gained words those alone are written. Where one goes all are written
/// anew: what is left may begin with the same letters, and the index of beginnings would lose it.
void ViewWriter::writeWords(qint64 key, const Words& words)
{
    if (words.before == words.after)
        return;
    const bool isKept = words.before && wordsBeside(*words.before, words.after).isEmpty();
    if (words.before && !isKept)
        execute(m_database, sql(kForgetWords), key, *words.before);
    statement(kWriteWords)
        .runAgain(key, isKept ? wordsBeside(words.after, *words.before) : words.after);
}

void ViewWriter::finish()
{
    if (m_empty)
        gatherAsUsual(m_database, m_schema);
    for (const auto& [key, words] : m_words)
        writeWords(key, words);
    m_words.clear();
}

} // namespace motcua
