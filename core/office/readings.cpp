#include "core/office/office.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kAtOnce = 100; ///< taken in beside one verb

Draft draftOf(const Reading& reading)
{
    if (reading.person.isEmpty())
        return {u"dossier.read"_s, {readingSubject(reading)}, {}};
    return {u"person.read"_s, {readingSubject(reading)}, {{u"person"_s, reading.person}}};
}
} // namespace

Outcome Office::noteReading(DossierId id, const Session& session)
{
    const auto actor = accountOf(session);
    if (!actor)
        return actor.error();
    return note({actor->login, id, now()});
}

Outcome Office::notePersonReading(const QString& person, const Session& session)
{
    const auto actor = accountOf(session);
    if (!actor)
        return actor.error();
    return note({actor->login, {}, now(), person});
}

Outcome Office::note(const Reading& reading)
{
    const std::tuple today(
        reading.login, reading.dossier, reading.person, reading.when.localDate());
    std::erase_if(
        m_readings, [&](const auto& one) { return std::get<3>(one) != std::get<3>(today); });
    if (m_readings.contains(today) || m_readOnlyBecause)
        return Done{};
    const auto noted
        = m_file->isWritable() ? writeReading(reading) : leaveReading(*m_file, reading);
    if (noted) {
        m_readings.insert(today);
        return noted;
    }
    // Writing has stopped, and the window says so; reading goes on.
    const ErrorCode code = noted.error().code;
    const bool cannot
        = code == ErrorCode::readOnly || code == ErrorCode::diskFull || code == ErrorCode::storage;
    return cannot ? Outcome(Done{}) : noted;
}

Outcome Office::writeReading(const Reading& reading)
{
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    if (const auto added = appendReading(*transaction, reading); !added)
        return added;
    return transaction->commit();
}

/// Whoever looks again on the same day adds nothing.
Outcome Office::appendReading(WriteTransaction& transaction, const Reading& reading)
{
    const auto earlier = m_file->events(readingSubject(reading));
    if (!earlier)
        return earlier.error();
    const bool known = std::ranges::any_of(*earlier, [&](const Event& event) {
        return event.header.actor == reading.login
            && event.body[u"person"_s].toString() == reading.person
            && event.header.when.localDate() == reading.when.localDate();
    });
    if (known)
        return Done{};
    const auto events = append(transaction, {draftOf(reading)}, reading.login, reading.when);
    return events ? Outcome(Done{}) : Outcome(events.error());
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

/// A name that is none of ours is left out; a look cannot lie ahead of the verb that takes it in.
Outcome Office::takeInReadings(WriteTransaction& transaction)
{
    const auto readings = takeReadings(*m_file, kAtOnce);
    if (!readings)
        return readings.error();
    for (Reading reading : *readings) {
        if (!findAccount(m_ward.accounts, reading.login))
            continue;
        reading.when = std::min(reading.when, now());
        if (const auto added = appendReading(transaction, reading); !added)
            return added;
    }
    return Done{};
}

} // namespace motcua
