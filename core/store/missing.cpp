#include "core/store/missing.h"

#include "core/store/backup.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Rows of a station's events that the backup has not: behind the first, up to the second.
struct Span
{
    qint64 after;
    qint64 last;
};

Span spanOf(const Contents& backup, const Head& head)
{
    const int station = head.id.station;
    const auto known = std::ranges::find_if(
        backup.heads, [&](const Head& one) { return one.id.station == station; });
    const qint64 seq = known == backup.heads.end() ? 0 : known->id.seq;
    return {rowOf({station, seq}), rowOf(head.id)};
}

void addSpan(Missing& missing, Database& database, const Span& span)
{
    missing.events += std::max<qint64>(0, span.last - span.after);
    Query dossiers(database,
        "SELECT count(*), coalesce(max(id), 0) FROM v_dossier WHERE id > ? AND id <= ?", span.after,
        span.last);
    if (!dossiers.next() || dossiers.integer(0) == 0)
        return;
    missing.dossiers += dossiers.integer(0);
    Query code(database, "SELECT code FROM v_dossier WHERE id = ?", dossiers.integer(1));
    if (code.next())
        missing.lastCode = code.text(0);
}

/// Where the backup ends in the order of all events.
qint64 endOf(const Contents& backup, const WardFile& file)
{
    qint64 end = -1;
    for (const Head& head : backup.heads)
        if (const auto header = file.header(head.id))
            end = std::max(end, orderOf(*header));
    return end;
}

Result<Missing> countIn(const Contents& backup, const WardFile& file)
{
    const auto heads = file.heads();
    if (!heads)
        return heads.error();
    return guarded([&]() -> Result<Missing> {
        Missing missing;
        for (const Head& head : *heads)
            addSpan(missing, file.database(), spanOf(backup, head));
        Query receipts(file.database(),
            "SELECT count(*) FROM v_receipt WHERE number > 0 AND sequence > ?",
            endOf(backup, file));
        missing.receipts = receipts.next() ? receipts.integer(0) : 0;
        return missing;
    });
}
} // namespace

std::optional<Missing> missingIn(const Contents& backup, const QString& path)
{
    auto file = WardFile::openToRead(path);
    if (!file)
        file = WardFile::openDamaged(path);
    if (!file || (*file)->fileId() != backup.fileId)
        return std::nullopt;
    const auto missing = countIn(backup, **file);
    return missing ? std::optional(*missing) : std::nullopt;
}

Reasons reasonsOf(const std::optional<Missing>& missing)
{
    if (!missing || missing->events == 0)
        return {};
    QJsonObject values{{u"events"_s, missing->events}};
    if (missing->dossiers > 0) {
        values[u"dossiers"_s] = missing->dossiers;
        values[u"code"_s] = missing->lastCode;
    }
    if (missing->receipts > 0)
        values[u"receipts"_s] = missing->receipts;
    return {{u"backupLacks"_s, values, {}}};
}

} // namespace motcua
