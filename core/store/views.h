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
        empty ///< every dossier is projected once: there is nothing to compare with
    };
    explicit ViewWriter(
        Database& database, Target target = Target::main, Tables tables = Tables::filled);

    /// Rows of one dossier from all its events, in their order. Events that do not begin with the
    /// dossier's own first one are passed over.
    void project(const Events& events);
    /// What an event says that no dossier claims: its idempotency key.
    void projectOther(const Event& event);
    /// Writes the search index of all that was projected, in the index's own order.
    void finish();

private:
    void writeDossier(const Dossier& dossier, const DossierRow& row, const QString& words);
    void writeNumbers(const std::vector<NumberRow>& rows, qint64 key);
    void writeParties(const std::vector<PartyRow>& rows, qint64 key);
    void writeKey(const Event& event, DossierId dossier);
    void noteWords(qint64 key, const QString& words);
    std::string_view sql(const char* pattern);

    struct Words
    {
        std::optional<QString> before;
        QString after;
    };
    Database& m_database;
    std::string m_schema;
    bool m_empty;
    std::map<const char*, std::string> m_sql;
    std::map<qint64, Words> m_words;
};

/// Drops the views and makes them anew from the journal, in the transaction that is open.
Outcome rebuildViews(Database& database, ViewWriter::Target target);

} // namespace motcua
