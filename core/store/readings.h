#pragma once
#include "core/store/wardfile.h"

namespace motcua {

/// Somebody looked at a dossier, or at a person's page, through a process that only reads: kept
/// beside the journal until the writer takes it in.
struct Reading
{
    QString login;
    DossierId dossier; ///< null where a person's page was read
    Instant when;
    QString person = {}; ///< personKey(); "" where a dossier was read

    bool operator==(const Reading&) const = default;
};

/// Durable at once. readOnly where nobody may write here; inUse, diskFull, storage.
Outcome leaveReading(WardFile& file, const Reading& reading);
/// The oldest ones, at most `limit`, taken away within the transaction that is open.
Result<std::vector<Reading>> takeReadings(WardFile& file, int limit);

/// That those left and not yet taken are all there: damaged/readingsMissing. Throws
/// SQLite::Exception.
Outcome checkReadings(Database& database);

/// The looks of one reader at the pages of these people (personKey()), in their order; those that
/// no verb has taken in yet are not among them.
Result<Events> personReadings(
    const WardFile& file, const QString& login, const QStringList& people);
/// The looks at a dossier, the same.
Result<Events> dossierReadings(const WardFile& file, DossierId id);
/// Their subjects in the journal. Its own subject: who works on a dossier folds no one's looks.
/// Whose page was read is no header's matter: there it is the reader's day.
QString readingSubject(const Reading& reading);

} // namespace motcua
