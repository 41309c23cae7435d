#include "core/store/searchpieces.h"

namespace motcua {

namespace {
struct Gathering
{
    int bytes; ///< of words, before they are written as a piece
    int mergeAt; ///< pieces of a level that are merged bit by bit; 0: none are
    int mergeAllAt; ///< that are merged at once
};
constexpr int kNever = 0;
constexpr int kHardlyEver = 1000;
constexpr Gathering kFirstWords{1, kNever, kHardlyEver};
constexpr Gathering kManyWords{48 * 1024 * 1024, kNever, kHardlyEver};
constexpr Gathering kUsualWords{1024 * 1024, 4, kHardlyEver};

void setOption(Database& database, const std::string& schema, const std::string& what, int value)
{
    database.run("INSERT INTO " + schema + ".v_search(v_search, rank) VALUES('" + what + "', "
        + std::to_string(value) + ')');
}

void gatherBy(Database& database, const std::string& schema, const Gathering& gathering)
{
    setOption(database, schema, "hashsize", gathering.bytes);
    setOption(database, schema, "automerge", gathering.mergeAt);
    setOption(database, schema, "crisismerge", gathering.mergeAllAt);
}
} // namespace

void gatherFirst(Database& database, const std::string& schema)
{
    gatherBy(database, schema, kFirstWords);
}

void gatherMany(Database& database, const std::string& schema)
{
    gatherBy(database, schema, kManyWords);
}

void gatherAsUsual(Database& database, const std::string& schema)
{
    if (schema == "main")
        database.run("INSERT INTO main.v_search(v_search) VALUES('optimize')");
    gatherBy(database, schema, kUsualWords);
}

} // namespace motcua
