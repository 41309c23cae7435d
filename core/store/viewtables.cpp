#include "core/store/viewtables.h"

#include "core/journal/chain.h"

namespace motcua {

namespace {
/// Raise it when the rows change though their tables do not.
constexpr int kContentVersion = 5;

// A word that is asked has an index of its own length: the longest syllable has seven letters, and
// longer words (numbers) are rare ones.
constexpr const char* kTables = R"(
CREATE TABLE $.v_dossier(
  key INTEGER PRIMARY KEY,
  id INTEGER NOT NULL,
  code TEXT NOT NULL,
  agency TEXT NOT NULL,
  day TEXT NOT NULL,
  daily INTEGER NOT NULL,
  procedure TEXT NOT NULL,
  procedure_name TEXT NOT NULL,
  field TEXT NOT NULL,
  state TEXT NOT NULL,
  lane TEXT NOT NULL,
  channel TEXT NOT NULL,
  open INTEGER NOT NULL,
  pending INTEGER NOT NULL,
  awaits INTEGER NOT NULL,
  since INTEGER NOT NULL,
  applicant_name TEXT NOT NULL,
  applicant_sort BLOB NOT NULL,
  personal_number TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  received_order INTEGER NOT NULL,
  received_by TEXT NOT NULL,
  due_at INTEGER,
  step_due_at INTEGER,
  promised_minutes INTEGER NOT NULL,
  submitted_at INTEGER,
  approved_at INTEGER,
  issued_at INTEGER,
  handed_over_at INTEGER,
  ended_at INTEGER,
  promise INTEGER,
  crosses INTEGER NOT NULL,
  fee_total INTEGER NOT NULL,
  numbers TEXT NOT NULL,
  is_received INTEGER NOT NULL,
  due_provisional INTEGER NOT NULL,
  due_kind TEXT NOT NULL,
  events INTEGER NOT NULL,
  words TEXT NOT NULL
) STRICT;

CREATE TABLE $.v_number(
  dossier INTEGER NOT NULL,
  position INTEGER NOT NULL,
  register TEXT NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  item INTEGER NOT NULL,
  volume TEXT NOT NULL,
  date TEXT NOT NULL,
  system TEXT NOT NULL,
  voided_because TEXT NOT NULL,
  PRIMARY KEY(dossier, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE $.v_party(
  dossier INTEGER NOT NULL,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  born TEXT NOT NULL,
  personal_number TEXT NOT NULL,
  person TEXT NOT NULL,
  PRIMARY KEY(dossier, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE $.v_judgement(
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  same INTEGER NOT NULL,
  event INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY(first, second)
) STRICT, WITHOUT ROWID;

CREATE TABLE $.v_receipt(
  dossier INTEGER NOT NULL,
  position INTEGER NOT NULL,
  book TEXT NOT NULL,
  number INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  method TEXT NOT NULL,
  shares TEXT NOT NULL,
  taken_by TEXT NOT NULL,
  at INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  cancelled_at INTEGER,
  cancelled_sequence INTEGER,
  cancelled_by TEXT NOT NULL,
  cancelled_because TEXT NOT NULL,
  PRIMARY KEY(dossier, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE $.v_slip(
  dossier INTEGER NOT NULL,
  position INTEGER NOT NULL,
  form TEXT NOT NULL,
  year INTEGER NOT NULL,
  series TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY(dossier, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE $.v_key(
  key TEXT PRIMARY KEY,
  command TEXT NOT NULL,
  dossier INTEGER NOT NULL,
  event INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE $.v_subject(
  subject TEXT PRIMARY KEY,
  events INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE $.v_search USING fts5(
  words, content='v_dossier', content_rowid='key', prefix='1 2 3 4 5 6 7',
  tokenize='ascii', detail='none', columnsize=0
);
)";

/// What dossiers add in the order of their receipt, or rarely: they grow with the rows.
constexpr const char* kGrowing = R"(
CREATE UNIQUE INDEX $.v_dossier_code ON v_dossier(code) WHERE code <> '';
CREATE INDEX $.v_dossier_daily ON v_dossier(agency, day, daily) WHERE daily > 0;
CREATE INDEX $.v_dossier_received ON v_dossier(received_at, received_order, is_received);
CREATE INDEX $.v_dossier_waiting ON v_dossier(since) WHERE open = 1 AND lane = 'no-wait';
CREATE INDEX $.v_dossier_approval ON v_dossier(since) WHERE state = 'forApproval';
CREATE INDEX $.v_dossier_supplement ON v_dossier(since)
  WHERE state IN ('awaitingSupplement', 'registered');
CREATE INDEX $.v_dossier_ready ON v_dossier(since) WHERE state = 'done';
CREATE INDEX $.v_dossier_due ON v_dossier(due_at) WHERE pending = 1 AND due_at IS NOT NULL;
CREATE INDEX $.v_dossier_late ON v_dossier(promise) WHERE pending = 1 AND promise IS NOT NULL;
CREATE INDEX $.v_dossier_step ON v_dossier(step_due_at) WHERE step_due_at IS NOT NULL;
CREATE INDEX $.v_dossier_handed ON v_dossier(handed_over_at, received_at)
  WHERE lane = 'no-wait' AND handed_over_at IS NOT NULL;
CREATE INDEX $.v_dossier_came
  ON v_dossier(received_at, field, channel, ended_at, promise, crosses);
CREATE INDEX $.v_dossier_ended ON v_dossier(ended_at, field, promise) WHERE ended_at IS NOT NULL;
CREATE INDEX $.v_dossier_crossing ON v_dossier(ended_at, received_at, field, promise)
  WHERE crosses = 1;
CREATE UNIQUE INDEX $.v_number_once ON v_number(register, year, number) WHERE system = '';
CREATE INDEX $.v_number_book ON v_number(register, year, number);
CREATE INDEX $.v_slip_row ON v_slip(form, year, series, number);
CREATE INDEX $.v_receipt_number ON v_receipt(book, number) WHERE number > 0;
CREATE INDEX $.v_receipt_day ON v_receipt(at);
CREATE INDEX $.v_receipt_cancelled ON v_receipt(cancelled_at) WHERE cancelled_at IS NOT NULL;
CREATE INDEX $.v_receipt_till ON v_receipt(taken_by, sequence);
CREATE INDEX $.v_receipt_back ON v_receipt(taken_by, cancelled_sequence)
  WHERE cancelled_sequence IS NOT NULL;
CREATE INDEX $.v_dossier_of ON v_dossier(received_by) WHERE open = 1;
CREATE INDEX $.v_judgement_second ON v_judgement(second);
)";

/// Where each dossier adds in another place: made of the finished table, sorted at once.
std::string scattered()
{
    return std::string(R"(
CREATE INDEX $.v_party_person ON v_party(person, dossier) WHERE person <> '';
CREATE INDEX $.v_party_namesake ON v_party(folded, born, dossier) WHERE born <> '';
CREATE INDEX $.v_party_event ON v_party(person, dossier) WHERE )")
        + kHasPartInEvent + ";\n";
}

std::string within(const std::string& schema, std::string sql)
{
    for (auto at = sql.find('$'); at != std::string::npos; at = sql.find('$', at + schema.size()))
        sql.replace(at, 1, schema);
    return sql;
}
} // namespace

std::string createViews(const std::string& schema)
{
    return within(schema, kTables);
}

std::string createGrowingIndexes(const std::string& schema)
{
    return within(schema, kGrowing);
}

std::string createScatteredIndexes(const std::string& schema)
{
    return within(schema, scattered());
}

std::string dropViews(const std::string& schema)
{
    std::string sql;
    for (const char* table : {"v_search", "v_subject", "v_key", "v_slip", "v_receipt",
             "v_judgement", "v_party", "v_number", "v_dossier"})
        sql += "DROP TABLE IF EXISTS " + schema + '.' + table + ';';
    return sql;
}

std::string createSearch(const std::string& schema)
{
    const std::string all = within(schema, kTables);
    return all.substr(all.find("CREATE VIRTUAL TABLE"));
}

QByteArray viewSchemaHash()
{
    return blake2b(QByteArray(kTables) + kGrowing + QByteArray::fromStdString(scattered())
        + QByteArray::number(kContentVersion))
        .toHex();
}

} // namespace motcua
