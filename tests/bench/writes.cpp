#include "core/office/population.h"
#include "tests/bench/footprint.h"
#include "tests/bench/work.h"

namespace bench {
using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kBatch = 100;
constexpr int kBatches = 20;
const Session kClerk{u"tiepnhan"_s};
const Session kLeader{u"chutich"_s};

/// Does a verb here and writes what it wrote there, timing both.
class Turns
{
public:
    explicit Turns(Ward& ward)
        : m_ward(ward)
        , m_population(2000, ward.dice())
    {
    }

    /// `keys`: dossiers that exist and are about to change.
    template <class Verb>
    Outcome take(Figure& figure, const std::vector<qint64>& keys, Verb verb)
    {
        const qint64 last = Footprint::lastEvent(m_ward.look());
        const Footprint before(m_ward.look(), keys, last);
        m_ward.clock().set({m_ward.clock().now().ms + 700});
        const auto done = figure.ours.time(verb);
        if (!done)
            return done.error();
        const Footprint after(
            m_ward.look(), keys.empty() ? Footprint::newest(m_ward.look(), 1) : keys, last);
        figure.raw.time([&] { after.write(m_ward.raw(), before); });
        return Done{};
    }
    Outcome receive(Figure& figure)
    {
        const QJsonObject command = intake();
        return take(figure, {}, [&] { return keep(m_ward.office().run(command, kClerk)); });
    }
    Outcome act(Figure& figure, const QString& name, const Session& who)
    {
        const QJsonObject command{{u"do"_s, name}, {u"dossier"_s, m_newest.toString()}};
        return take(figure, Footprint::newest(m_ward.look(), 1),
            [&] { return keep(m_ward.office().run(command, who)); });
    }
    DossierId newest() const { return m_newest; }

private:
    Result<Answer> keep(Result<Answer> answer)
    {
        if (answer)
            m_newest = answer->dossier->id;
        return answer;
    }
    QJsonObject intake()
    {
        const Person person = m_population.someone(m_ward.dice(), m_ward.clock().now().localDate());
        return {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
            {u"applicant"_s,
                QJsonObject{{u"fullName"_s, person.fullName},
                    {u"personalNumber"_s, person.personalNumber},
                    {u"dateOfBirth"_s, person.dateOfBirth.toIso()},
                    {u"sex"_s, sexName(*person.sex)}, {u"address"_s, person.address}}},
            {u"items"_s,
                QJsonArray{QJsonObject{
                    {u"title"_s, u"Bằng tốt nghiệp"_s}, {u"copies"_s, 3}, {u"pages"_s, 5}}}}};
    }

    Ward& m_ward;
    Population m_population;
    DossierId m_newest;
};

/// `count` dossiers that wait for the leader; their keys, the newest first.
Outcome submitMany(Turns& turns, int count, std::vector<DossierId>& ids)
{
    Figure untold;
    for (int at = 0; at < count; ++at) {
        if (const auto received = turns.receive(untold); !received)
            return received;
        if (const auto submitted = turns.act(untold, u"submit"_s, kClerk); !submitted)
            return submitted;
        ids.push_back(turns.newest());
    }
    return Done{};
}

Outcome approveBatches(Ward& ward, Turns& turns, Figure& figure)
{
    for (int batch = 0; batch < kBatches; ++batch) {
        std::vector<DossierId> ids;
        if (const auto submitted = submitMany(turns, kBatch, ids); !submitted)
            return submitted;
        const auto approved = turns.take(figure, Footprint::newest(ward.look(), kBatch),
            [&] { return ward.office().approveAll(ids, kLeader); });
        if (!approved)
            return approved;
    }
    return Done{};
}
} // namespace

Outcome measureWrites(Ward& ward, int samples, QJsonObject& answer)
{
    Turns turns(ward);
    Figure intake;
    Figure submit;
    Figure approve;
    Figure batch;
    for (int at = 0; at < samples; ++at) {
        if (const auto done = turns.receive(intake); !done)
            return done;
        if (const auto done = turns.act(submit, u"submit"_s, kClerk); !done)
            return done;
        if (const auto done = turns.act(approve, u"approve"_s, kLeader); !done)
            return done;
    }
    if (const auto done = approveBatches(ward, turns, batch); !done)
        return done;
    answer[u"intake"_s] = judged("intake", intake);
    answer[u"approve"_s] = judged("approve", approve);
    answer[u"batch100"_s] = judged("batch100", batch);
    return Done{};
}

} // namespace bench
