#pragma once
#include "core/store/sqlite.h"
#include "core/store/viewrows.h"

namespace motcua {

/// Writes the views from events: the one way, live and on a rebuild.
/// Members throw SQLite::Exception.
class ViewWriter
{
public:
    enum class Target
    {
        main,
        copy
    };
    enum class Tables
    {
        filled,
        empty ///< every dossier is written once: there is nothing to compare with
    };
    explicit ViewWriter(
        Database& database, Target target = Target::main, Tables tables = Tables::filled);

    /// The rows of one dossier take the place of its former ones.
    void write(const ViewRows& rows);
    /// What an event says that no dossier claims: its idempotency key, a judgement on two people.
    void writeOther(const Event& event);
    /// Writes the search index of what was written, in the index's own order.
    void finish();

private:
    void insertRow(const ViewRows& rows);
    bool updateRow(const ViewRows& rows);
    void writeNumbers(const std::vector<NumberRow>& rows, qint64 key, bool isNew);
    void writeParties(const std::vector<PartyRow>& rows, qint64 key, bool isNew);
    void writeReceipts(const Receipts& rows, qint64 key, bool isNew);
    void writeSlips(const std::vector<Slip>& rows, qint64 key, bool isNew);
    void writeKey(const KeyRow& row);
    void writeJudgement(const Event& event);
    void writeWordsAtOnce(qint64 key, const QString& words);
    void noteWords(qint64 key, const std::optional<QString>& before, const QString& after);
    struct Words
    {
        std::optional<QString> before;
        QString after;
    };
    void writeWords(qint64 key, const Words& words);
    std::string_view sql(std::string_view pattern);
    Query& statement(const char* pattern);
    Database& m_database;
    std::string m_schema;
    bool m_empty;
    qint64 m_written = 0; ///< dossiers of an empty table
    std::map<std::string, std::string, std::less<>> m_sql;
    std::map<const char*, std::unique_ptr<Query>> m_statements; ///< by the pattern's place
    std::map<qint64, Words> m_words;
};

/// Drops the views and makes them anew from the journal, in the transaction that is open.
Outcome rebuildViews(Database& database, ViewWriter::Target target);

} // namespace motcua
