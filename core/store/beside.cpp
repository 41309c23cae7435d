#include "core/store/beside.h"

namespace motcua {

namespace {
Outcome inTransaction(Database& database, const std::function<Outcome(Database&)>& work)
{
    if (database.inTransaction())
        return guarded([&] { return work(database); });
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
} // namespace

Outcome writeBeside(const WardFile& file, const std::function<Outcome(Database&)>& work)
{
    if (file.mayWrite())
        return inTransaction(file.database(), work);
    if (!file.isReader())
        return file.mayWrite();
    const auto database = Database::open(file.path(), Database::Mode::write);
    return database ? inTransaction(**database, work) : Outcome(database.error());
}

} // namespace motcua
