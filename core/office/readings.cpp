#include "core/office/office.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kAtOnce = 100; ///< taken in beside one verb

/// Its own subject: who works on a dossier folds no one's looks.
Draft readingDraft(DossierId id)
{
    return {u"dossier.read"_s, {u"reading:%1:%2"_s.arg(id.station).arg(id.seq)}, {}};
}
} // namespace

Outcome Office::noteReading(DossierId id, const Session& session)
{
    const auto actor = accountOf(session);
    if (!actor)
        return actor.error();
    const Instant when = now();
    const std::tuple today(actor->login, id, when.localDate());
    if (m_readings.contains(today) || m_readOnlyBecause)
        return Done{};
    const auto noted = m_file->isWritable() ? writeReading(id, actor->login, when)
                                            : leaveReading(*m_file, {actor->login, id, when});
    if (noted)
        m_readings.insert(today);
    return noted || noted.error().code != ErrorCode::readOnly ? noted : Outcome(Done{});
}

Outcome Office::writeReading(DossierId id, const QString& login, Instant when)
{
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    if (const auto events = append(*transaction, {readingDraft(id)}, login, when); !events)
        return events.error();
    return transaction->commit();
}

Result<WriteTransaction> Office::begin()
{
    auto transaction = WriteTransaction::begin(*m_file);
    if (!transaction)
        return transaction;
    if (const auto taken = takeInReadings(*transaction); !taken)
        return taken.error();
    return transaction;
}

Outcome Office::takeInReadings(WriteTransaction& transaction)
{
    const auto readings = takeReadings(*m_file, kAtOnce);
    if (!readings)
        return readings.error();
    for (const Reading& reading : *readings)
        if (const auto events
            = transaction.append({readingDraft(reading.dossier)}, reading.login, reading.when);
            !events)
            return events.error();
    return Done{};
}

} // namespace motcua
