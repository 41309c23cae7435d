#include "tests/bench/turns.h"
#include "tests/bench/work.h"

namespace bench {
using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kBatch = 100;
constexpr int kBatches = 20;

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
