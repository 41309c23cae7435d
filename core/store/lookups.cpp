#include "core/store/lookups.h"

#include "core/store/rowreader.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Error unknownDossier(const QString& name)
{
    return {ErrorCode::notFound, u"/dossier"_s, u"dossier"_s, {{u"dossier"_s, name}}, {}};
}
qint64 startOf(QDate day)
{
    return Instant::fromLocal(day, QTime(0, 0)).ms;
}

Error hiddenEvent(EventId id)
{
    return {ErrorCode::damaged, id.toString(), u"subjects"_s, {}, {}};
}

/// An event's logical time and row: what a subject's events are ordered by.
using Address = std::pair<qint64, qint64>;

std::vector<Address> addressesOf(Database& database, const QString& subject)
{
    Query query(database,
        "SELECT at, event FROM event_subject WHERE subject = ? ORDER BY at, event", subject);
    std::vector<Address> addresses;
    while (query.next())
        addresses.emplace_back(query.integer(0), query.integer(1));
    return addresses;
}
} // namespace

Result<DossierId> dossierIdByCode(const WardFile& file, const QString& code)
{
    return guarded([&]() -> Result<DossierId> {
        Query query(
            file.database(), "SELECT id FROM v_dossier WHERE code = ? AND code <> ''", code);
        if (!query.next())
            return unknownDossier(code);
        return idOfRow(query.integer(0));
    });
}

Result<DossierRow> dossierRowOf(const WardFile& file, DossierId id)
{
    static const std::string sql
        = std::string("SELECT ") + kRowColumns + " FROM v_dossier d WHERE d.key = ?";
    return guarded([&]() -> Result<DossierRow> {
        const auto first = eventAt(file.database(), id);
        if (!first)
            return unknownDossier(id.toString());
        Query query(file.database(), sql, keyOf(first->header));
        if (!query.next())
            return unknownDossier(id.toString());
        return readRow(query);
    });
}

Result<std::vector<DossierRow>> dossiersOfPerson(
    const WardFile& file, const QString& personalNumber, int limit)
{
    static const std::string sql = std::string("SELECT ") + kRowColumns
        + " FROM (SELECT DISTINCT dossier FROM v_party WHERE person = ? AND person <> ''"
          " ORDER BY dossier DESC LIMIT ?) p JOIN v_dossier d ON d.key = p.dossier ORDER BY d.key "
          "DESC";
    return guarded([&]() -> Result<std::vector<DossierRow>> {
        Query query(file.database(), sql, personalNumber, limit);
        std::vector<DossierRow> rows;
        while (query.next())
            rows.push_back(readRow(query));
        return rows;
    });
}

Result<qint64> lastDaily(
    const WardFile& file, const QString& agency, QDate day, qint64 first, qint64 last)
{
    return guarded([&]() -> Result<qint64> {
        Query query(file.database(),
            "SELECT coalesce(max(daily), 0) FROM v_dossier"
            " WHERE daily > 0 AND agency = ? AND day = ? AND daily BETWEEN ? AND ?",
            agency, day.toString(u"yyMMdd"_s), first, last);
        return query.next() ? query.integer(0) : 0;
    });
}

namespace {
/// An event that the index of subjects names: there, of that subject and time, as it was sealed.
Result<Event> eventNamed(
    Database& database, const Address& address, const QString& subject, const Needed& needed)
{
    const auto& [at, row] = address;
    auto sealed = sealedAt(database, idOfRow(row));
    if (!sealed)
        return sealed.error();
    const auto header
        = *sealed ? readHeader((*sealed)->header) : Result<EventHeader>(hiddenEvent(idOfRow(row)));
    if (!header || header->at != at || !header->subjects.contains(subject))
        return hiddenEvent(idOfRow(row));
    if (needed)
        (*sealed)->body = needed(*header, (*sealed)->body);
    return readStored(**sealed);
}
} // namespace

Result<Events> eventsBeside(
    const WardFile& file, const QString& subject, const QString& other, const Needed& needed)
{
    return guarded([&]() -> Result<Events> {
        const auto all = addressesOf(file.database(), subject);
        if (const auto whole = file.checkWhole(subject, qint64(all.size())); !whole)
            return whole.error();
        const auto apart = addressesOf(file.database(), other);
        if (const auto whole = file.checkWhole(other, qint64(apart.size())); !whole)
            return whole.error();
        std::vector<Address> beside;
        std::ranges::set_difference(all, apart, std::back_inserter(beside));
        Events events;
        for (const Address& address : beside) {
            auto event = eventNamed(file.database(), address, subject, needed);
            if (!event)
                return event.error();
            events.push_back(*std::move(event));
        }
        return events;
    });
}

Result<std::optional<KeyRow>> keyUse(const WardFile& file, const QString& key)
{
    return guarded([&]() -> Result<std::optional<KeyRow>> {
        Query query(
            file.database(), "SELECT command, dossier, event FROM v_key WHERE key = ?", key);
        if (!query.next())
            return std::optional<KeyRow>();
        return std::optional(
            KeyRow{key, query.text(0), idOfRow(query.integer(1)), idOfRow(query.integer(2))});
    });
}

Result<std::vector<RegisterYear>> registersInUse(const WardFile& file)
{
    return guarded([&]() -> Result<std::vector<RegisterYear>> {
        Query query(file.database(),
            "SELECT DISTINCT register, year FROM v_number ORDER BY register, year");
        std::vector<RegisterYear> registers;
        while (query.next())
            registers.push_back({query.text(0), int(query.integer(1))});
        return registers;
    });
}

Result<qint64> lastNumber(const WardFile& file, const QString& registerId, int year)
{
    return guarded([&]() -> Result<qint64> {
        Query query(file.database(),
            "SELECT coalesce(max(number), 0) FROM v_number WHERE system = '' AND register = ? AND "
            "year = ?",
            registerId, year);
        return query.next() ? query.integer(0) : 0;
    });
}

Result<QDate> dayOfNumberBefore(
    const WardFile& file, const QString& registerId, int year, qint64 number)
{
    return guarded([&]() -> Result<QDate> {
        Query query(file.database(),
            "SELECT date FROM v_number WHERE system = '' AND register = ? AND year = ? AND "
            "number < ? ORDER BY number DESC LIMIT 1",
            registerId, year, number);
        return query.next() ? QDate::fromString(query.text(0), Qt::ISODate) : QDate();
    });
}

Result<QString> bearerOf(const WardFile& file, const QString& registerId, int year, qint64 number)
{
    return guarded([&]() -> Result<QString> {
        Query query(file.database(),
            "SELECT d.code FROM v_number n JOIN v_dossier d ON d.key = n.dossier"
            " WHERE n.register = ? AND n.year = ? AND n.number = ? AND n.voided_because = ''"
            " ORDER BY n.dossier LIMIT 1",
            registerId, year, number);
        return query.next() ? query.text(0) : QString();
    });
}

Result<std::vector<ReceivedPlace>> receivedIn(const WardFile& file, QDate from, QDate to)
{
    const QDate newYear(from.year(), 1, 1);
    return guarded([&]() -> Result<std::vector<ReceivedPlace>> {
        Query query(file.database(),
            "SELECT id, place FROM (SELECT id, received_at,"
            " row_number() OVER (ORDER BY received_order) AS place FROM v_dossier"
            " WHERE received_at >= ? AND received_at < ? AND is_received)"
            " WHERE received_at >= ? AND received_at < ? ORDER BY place",
            startOf(newYear), startOf(newYear.addYears(1)), startOf(from), startOf(to.addDays(1)));
        std::vector<ReceivedPlace> places;
        while (query.next())
            places.push_back({idOfRow(query.integer(0)), query.integer(1)});
        return places;
    });
}

Result<qint64> countReceived(const WardFile& file, QDate from, QDate to)
{
    return guarded([&]() -> Result<qint64> {
        Query query(file.database(),
            "SELECT count(*) FROM v_dossier"
            " WHERE received_at >= ? AND received_at < ? AND is_received",
            startOf(from), startOf(to.addDays(1)));
        query.next();
        return query.integer(0);
    });
}

Result<QDate> firstReceipt(const WardFile& file)
{
    return guarded([&]() -> Result<QDate> {
        Query query(
            file.database(), "SELECT received_at FROM v_dossier ORDER BY received_at LIMIT 1");
        return query.next() ? Instant{query.integer(0)}.localDate() : QDate();
    });
}

Result<qint64> placeInYear(const WardFile& file, DossierId id, Instant receivedAt)
{
    const QDate newYear(receivedAt.localDate().year(), 1, 1);
    return guarded([&]() -> Result<qint64> {
        Query query(file.database(),
            "SELECT count(*) FROM v_dossier WHERE received_at >= ? AND received_at < ?"
            " AND is_received"
            " AND received_order <= (SELECT received_order FROM v_dossier WHERE id = ?)",
            startOf(newYear), startOf(newYear.addYears(1)), rowOf(id));
        return query.next() ? query.integer(0) : 0;
    });
}

Result<std::vector<DossierId>> promised(const WardFile& file)
{
    return guarded([&]() -> Result<std::vector<DossierId>> {
        Query query(file.database(),
            "SELECT id FROM v_dossier WHERE open AND due_at IS NOT NULL ORDER BY due_at, id");
        std::vector<DossierId> ids;
        while (query.next())
            ids.push_back(idOfRow(query.integer(0)));
        return ids;
    });
}

} // namespace motcua
