#include "core/journal/chain.h"
#include "core/store/verify.h"
#include "tests/bench/work.h"

namespace bench {
using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kViews{
    "v_dossier", "v_number", "v_party", "v_judgement", "v_receipt", "v_slip", "v_key", "v_subject"};

qint64 eventsIn(RawFile& file)
{
    return std::get<qint64>(file.query("SELECT count(*) FROM event").front()[0]);
}

void setSpeed(Figure& figure, qint64 events)
{
    figure.eventsPerSecond = double(events) * 1000 / figure.ours.quantile(0.5);
}

bool chainHolds(RawFile& file)
{
    QByteArray previous;
    bool holds = true;
    qint64 after = 0;
    for (;;) {
        const auto rows = file.query("SELECT id, header, salt, body, body_hash, hash FROM event"
                                     " WHERE id > ? ORDER BY id LIMIT 10000",
            {after});
        for (const Row& row : rows) {
            const auto bytes = [&](std::size_t at) { return std::get<QByteArray>(row[at]); };
            const QByteArray body = blake2b(bytes(3), bytes(2));
            const QByteArray link = blake2b(previous + bytes(1) + body);
            holds = holds && body == bytes(4) && link == bytes(5);
            previous = link;
            after = std::get<qint64>(row[0]);
        }
        if (rows.empty())
            return holds;
    }
}

/// What made the views, but for the shadow tables that FTS5 makes itself.
std::vector<std::string> schemaOf(RawFile& file, const std::string& type)
{
    std::vector<std::string> all;
    for (const Row& row : file.query("SELECT sql FROM sqlite_schema WHERE type = '" + type
             + "' AND name LIKE 'v\\_%' ESCAPE '\\' AND name NOT LIKE 'v\\_search\\_%' ESCAPE '\\'"
               " AND sql IS NOT NULL"))
        all.push_back(std::get<std::string>(row[0]));
    return all;
}

/// The rows as they come, then the indexes, then the search index: what any rebuild must write.
void loadRaw(
    RawFile& file, const std::vector<std::string>& tables, const std::vector<std::string>& indexes)
{
    file.exec("BEGIN IMMEDIATE; DROP TABLE v_search");
    for (const char* view : kViews)
        file.exec(std::string("DROP TABLE ") + view);
    for (const std::string& sql : tables)
        file.exec(sql);
    for (const char* view : kViews)
        file.exec(std::string("INSERT INTO main.") + view + " SELECT * FROM ours." + view);
    file.exec("INSERT INTO v_search(v_search) VALUES('rebuild')");
    for (const std::string& sql : indexes)
        file.exec(sql);
    file.exec("COMMIT");
}

} // namespace

Outcome measureVerify(Ward& ward, QJsonObject& answer)
{
    const WardFile& file = ward.office().file();
    Figure figure;
    const auto report = figure.ours.time([&] { return verify(file, VerifyScope::journal); });
    const bool same = figure.raw.time(
        [&] { return chainHolds(ward.raw()) && ward.raw().step("PRAGMA integrity_check") == 1; });
    Samples whole;
    const auto all = whole.time([&] { return verify(file); });
    if (!report || !all)
        return report ? all.error() : report.error();
    if (!report->ok || !all->ok || !same)
        return Error{ErrorCode::damaged, u"verify"_s, {}, {}, {}};
    setSpeed(figure, report->events);
    QJsonObject told = judged("verify", figure);
    told[u"withViews"_s] = whole.json();
    answer[u"verify"_s] = told;
    return Done{};
}

Outcome measureRebuild(Ward& ward, QJsonObject& answer)
{
    Figure figure;
    const auto done = figure.ours.time([&] { return ward.office().file().rebuild(); });
    if (!done)
        return done;
    ward.shortenLogs();
    const auto tables = schemaOf(ward.raw(), "table");
    const auto indexes = schemaOf(ward.raw(), "index");
    ward.raw().exec("ATTACH '" + ward.ourPath().toStdString() + "' AS ours");
    figure.raw.time([&] {
        loadRaw(ward.raw(), tables, indexes);
        return 0;
    });
    ward.shortenLogs();
    setSpeed(figure, eventsIn(ward.look()));
    answer[u"rebuild"_s] = judged("rebuild", figure);
    return Done{};
}
} // namespace bench
