#include "core/store/views.h"

#include "core/base/text.h"
#include "core/catalogue/names.h"
#include "core/dossier/peoplejudgement.h"
#include "core/store/journaltable.h"
#include "core/store/receiptrows.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
std::optional<qint64> ms(const std::optional<Instant>& instant)
{
    return instant ? std::optional(instant->ms) : std::nullopt;
}

/// Never NULL: nobody's name sorts before all.
QByteArray sortKey(const QString& name)
{
    return name.isEmpty() ? QByteArray("") : nameSortKey(name);
}

constexpr const char* kWriteDossier
    = "INSERT INTO $.v_dossier(key, id, code, agency, day, daily, procedure, procedure_name, field,"
      " state, lane, channel, open, pending, since, applicant_name, applicant_sort, "
      "personal_number,"
      " received_at, received_by, due_at, step_due_at, promised_minutes, submitted_at, "
      "approved_at, issued_at,"
      " handed_over_at, fee_total, numbers, words)"
      " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
      " ON CONFLICT(key) DO UPDATE SET id=excluded.id, code=excluded.code, agency=excluded.agency,"
      " day=excluded.day, daily=excluded.daily, procedure=excluded.procedure,"
      " procedure_name=excluded.procedure_name, field=excluded.field, state=excluded.state,"
      " lane=excluded.lane, channel=excluded.channel, open=excluded.open, pending=excluded.pending,"
      " since=excluded.since, applicant_name=excluded.applicant_name,"
      " applicant_sort=excluded.applicant_sort, personal_number=excluded.personal_number,"
      " received_at=excluded.received_at, received_by=excluded.received_by, due_at=excluded.due_at,"
      " step_due_at=excluded.step_due_at,"
      " promised_minutes=excluded.promised_minutes, submitted_at=excluded.submitted_at,"
      " approved_at=excluded.approved_at, issued_at=excluded.issued_at,"
      " handed_over_at=excluded.handed_over_at, fee_total=excluded.fee_total,"
      " numbers=excluded.numbers, words=excluded.words";
constexpr const char* kWordsOf = "SELECT words FROM $.v_dossier WHERE key = ?";
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
constexpr const char* kWriteKey
    = "INSERT INTO $.v_key(key, command, dossier, event) VALUES(?,?,?,?)"
      " ON CONFLICT(key) DO NOTHING";
constexpr const char* kForgetWords
    = "INSERT INTO $.v_search(v_search, rowid, words) VALUES('delete', ?, ?)";
constexpr const char* kWriteWords = "INSERT INTO $.v_search(rowid, words) VALUES(?, ?)";

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
}

std::string_view ViewWriter::sql(const char* pattern)
{
    std::string& sql = m_sql[pattern];
    if (sql.empty()) {
        sql = pattern;
        sql.replace(sql.find('$'), 1, m_schema);
    }
    return sql;
}

void ViewWriter::write(const ViewRows& rows)
{
    const qint64 key = rows.dossier.key;
    noteWords(key, rows.words);
    writeDossier(rows);
    writeNumbers(rows.numbers, key);
    writeParties(rows.parties, key);
    writeReceipts(rows.receipts, key);
    for (const KeyRow& row : rows.keys)
        writeKey(row);
}

void ViewWriter::writeOther(const Event& event)
{
    if (const auto row = keyRow(event, {}))
        writeKey(*row);
    if (event.header.kind == kPeopleJudged)
        writeJudgement(event);
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

void ViewWriter::writeDossier(const ViewRows& rows)
{
    const DossierRow& row = rows.dossier;
    const CodeParts code = codeParts(row.code);
    execute(m_database, sql(kWriteDossier), row.key, rowOf(row.id), row.code, code.agency, code.day,
        code.daily, row.procedure, row.procedureName, row.field, stateName(row.state),
        laneName(row.lane), nameOf(kChannels, row.channel), !isFinal(row.state),
        isPending(row.state), rows.since.ms, row.applicantName, sortKey(row.applicantName),
        row.personalNumber, row.receivedAt.ms, row.receivedBy, ms(row.dueAt), ms(row.stepDueAt),
        row.promisedMinutes, ms(row.submittedAt), ms(row.approvedAt), ms(row.issuedAt),
        ms(row.handedOverAt), row.feeTotal.amount, row.numbers, rows.words);
}

void ViewWriter::writeNumbers(const std::vector<NumberRow>& rows, qint64 key)
{
    if (!m_empty) {
        if (readNumbers(Query(m_database, sql(kNumbersOf), key)) == rows)
            return;
        execute(m_database, sql(kForgetNumbers), key);
    }
    for (qint64 position = 0; const NumberRow& row : rows)
        execute(m_database, sql(kWriteNumber), key, position++, row.registerId, row.year,
            row.number, row.item, row.volume, row.date.toString(Qt::ISODate), row.system,
            row.voidedBecause);
}

void ViewWriter::writeParties(const std::vector<PartyRow>& rows, qint64 key)
{
    if (!m_empty) {
        if (readParties(Query(m_database, sql(kPartiesOf), key)) == rows)
            return;
        execute(m_database, sql(kForgetParties), key);
    }
    for (qint64 position = 0; const PartyRow& row : rows)
        execute(m_database, sql(kWriteParty), key, position++, row.role, row.name, row.folded,
            row.born, row.personalNumber, row.person);
}

void ViewWriter::writeReceipts(const Receipts& rows, qint64 key)
{
    if (!m_empty) {
        if (readReceipts(Query(m_database, sql(kReceiptsOf), key)) == rows)
            return;
        execute(m_database, sql(kForgetReceipts), key);
    }
    for (qint64 position = 0; const Receipt& row : rows) {
        const auto& gone = row.cancelled;
        execute(m_database, sql(kWriteReceipt), key, position++, row.receipt.book,
            row.receipt.number, row.amount.amount, row.method, sharesText(row.shares), row.by,
            row.mark.when.ms, row.mark.order,
            gone ? std::optional(gone->mark.when.ms) : std::nullopt,
            gone ? std::optional(gone->mark.order) : std::nullopt, gone ? gone->by : QString(u""_s),
            gone ? gone->reason : QString(u""_s));
    }
}

void ViewWriter::writeKey(const KeyRow& row)
{
    execute(m_database, sql(kWriteKey), row.key, row.command,
        row.dossier.isNull() ? qint64(0) : rowOf(row.dossier), rowOf(row.event));
}

/// Keeps what the index knows of a dossier until finish(): it has to be told what it forgets.
void ViewWriter::noteWords(qint64 key, const QString& words)
{
    if (m_empty) {
        m_words[key] = {std::nullopt, words};
        return;
    }
    if (const auto noted = m_words.find(key); noted != m_words.end()) {
        noted->second.after = words;
        return;
    }
    Query query(m_database, sql(kWordsOf), key);
    m_words[key] = {query.next() ? std::optional(query.text(0)) : std::nullopt, words};
}

void ViewWriter::finish()
{
    for (const auto& [key, words] : m_words) {
        if (words.before == words.after)
            continue;
        if (words.before)
            execute(m_database, sql(kForgetWords), key, *words.before);
        execute(m_database, sql(kWriteWords), key, words.after);
    }
    m_words.clear();
}

} // namespace motcua
