#include "core/store/beside.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Outcome inTransaction(Database& database, const std::function<Outcome(Database&)>& work)
{
    const auto done = guarded([&]() -> Outcome {
        database.run("BEGIN IMMEDIATE");
        if (const auto worked = work(database); !worked)
            return worked;
        database.run("COMMIT");
        return Done{};
    });
    if (!done)
        database.rollBack();
    return done;
}

Outcome checkSameFile(Database& database, const WardFile& file)
{
    Query query(database, "SELECT value FROM meta WHERE key = 'fileId'");
    const bool same = query.next() && query.text(0) == file.fileId();
    return same ? Outcome(Done{})
                : Outcome(Error{ErrorCode::readOnly, file.path(), u"fileReplaced"_s, {}, {}});
}

/// With no writer there nobody else empties the log.
Outcome besideWriter(const WardFile& file, const std::function<Outcome(Database&)>& work)
{
    const auto database = Database::open(file.path(), Database::Mode::write);
    if (!database)
        return database.error();
    const auto done = inTransaction(**database, [&](Database& beside) {
        const auto same = checkSameFile(beside, file);
        return same ? work(beside) : same;
    });
    return done ? guarded([&]() -> Outcome {
        (*database)->run("PRAGMA wal_checkpoint(PASSIVE)");
        return Done{};
    })
                : done;
}
} // namespace

Outcome writeBeside(WardFile& file, const std::function<Outcome(Database&)>& work)
{
    if (file.isBeside())
        return besideWriter(file, work);
    if (const auto may = file.mayWrite(); !may)
        return may;
    auto done = inTransaction(file.database(), work);
    if (!done)
        file.noteFailure(done.error());
    return done;
}

} // namespace motcua
