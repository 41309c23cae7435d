#include "core/office/call.h"
#include "core/office/stationstart.h"
#include "core/security/headsignature.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Result<StationAnswers> answersFrom(const QJsonObject& command)
{
    Faults faults;
    JsonReader reader(command, {}, faults);
    reader.watch();
    static_cast<void>(reader.has(u"do"_s));
    const StationAnswers answers = readStationAnswers(reader);
    if (faults.empty())
        reader.refuseUnasked();
    return faults.empty() ? Result<StationAnswers>(answers)
                          : Result<StationAnswers>(toError(faults));
}

/// With what was told of the numbers given before.
Draft startedDraft(
    int station, const QByteArray& publicKey, int replaced, const StationAnswers& answers)
{
    Draft draft = stationStartedFor(station, publicKey, replaced);
    if (!answers.reason.isEmpty())
        draft.body[u"reason"_s] = answers.reason;
    if (!answers.lastCode.value_or(QString()).isEmpty())
        draft.body[u"lastCode"_s] = *answers.lastCode;
    return draft;
}
} // namespace

Outcome Office::mayStartStation(const Session& session) const
{
    const auto actor = accountOf(session);
    if (!actor)
        return actor.error();
    if (!allows(actor->roles, Permission::manageStation))
        return notAllowed(u"startStation"_s, Permission::manageStation);
    return m_readOnlyBecause
        ? Outcome(Done{})
        : Outcome(Error{ErrorCode::ruleRefused, {}, u"stationIsHere"_s, {}, {}});
}

/// What this user's folder last heard of the file, whichever of its stations that was.
std::optional<Acknowledged> Office::lastAcknowledged(const std::optional<StationKey>& key) const
{
    if (!key)
        return std::nullopt;
    Acknowledged known{{key->station, key->lastSeq}, {}};
    const auto later = [&](const std::optional<Acknowledged>& other) {
        if (other && other->head.station == known.head.station && other->head.seq >= known.head.seq)
            known = *other;
    };
    later(m_file->acknowledged());
    later(HeadMark(KeyRing(m_seams.keyFolder).markPath(m_file->fileId())).read());
    return known.head.seq > 0 ? std::optional(known) : std::nullopt;
}

Result<StationQuestions> Office::stationQuestions() const
{
    const auto key = KeyRing(m_seams.keyFolder).find(m_file->fileId()).valueOr({});
    return motcua::stationQuestions(
        *m_file, m_ward, lastAcknowledged(key), key ? key->path : QString(), now().localDate());
}

Outcome Office::startStation(const Session& session, const QJsonObject& command)
{
    if (const auto may = mayStartStation(session); !may)
        return may;
    const auto answers = answersFrom(command);
    if (!answers)
        return answers.error();
    const auto questions = stationQuestions();
    if (!questions)
        return questions.error();
    const auto beginning = decideStation(*questions, *answers, m_ward, now().localDate());
    if (!beginning)
        return beginning.error();
    const int replaced = questions->replaced;
    if (const auto started = m_file->startStation(beginning->station); !started)
        return started;
    const KeyPair keys = newKeyPair(*m_seams.random);
    Drafts drafts{startedDraft(m_file->station(), keys.publicKey, replaced, *answers)};
    drafts.insert(drafts.end(), beginning->drafts.begin(), beginning->drafts.end());
    return beginStation(drafts, keys.secretKey, session.login);
}

Outcome Office::beginStation(
    const Drafts& drafts, const QByteArray& secretKey, const QString& actor)
{
    auto transaction = WriteTransaction::begin(*m_file);
    if (!transaction)
        return transaction.error();
    if (const auto events = append(*transaction, drafts, actor, now()); !events)
        return events.error();
    if (const auto stored
        = KeyRing(m_seams.keyFolder)
              .put(m_file->fileId(), {m_file->station(), secretKey, m_file->path(), 0});
        !stored)
        return stored;
    keepMark();
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    m_readOnlyBecause.reset();
    return reload();
}

} // namespace motcua
