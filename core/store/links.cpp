#include "core/store/links.h"

#include <future>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t kLinksABatch = 2000;

Error brokenLink(EventId id, const QString& detail)
{
    return {ErrorCode::damaged, id.toString(), detail, {}, {}};
}

/// A row of the journal.
struct Link
{
    StoredEvent stored;
    qint64 at = 0;
    qint64 when = 0;
    QByteArray kind;
};
using Links = std::vector<Link>;

Link linkAt(Query& query)
{
    return {{idOfRow(query.integer(0)), query.blob(1), query.blob(2), query.blob(3), query.blob(4),
                query.blob(5)},
        query.integer(6), query.integer(7), query.blob(8)};
}

/// What comes before the first link to be checked.
Result<Head> headBefore(Database& database, int station, qint64 from)
{
    if (from == 1)
        return Head{{station, 0}, -1, {}};
    Query query(database, "SELECT at, hash FROM event WHERE id = ?", rowOf({station, from - 1}));
    if (!query.next())
        return brokenLink({station, from - 1}, u"missingEvent"_s);
    return Head{{station, from - 1}, query.integer(0), query.blob(1)};
}

/// A header that is not plain, its texts kept as bytes.
class OtherHeader
{
public:
    explicit OtherHeader(const EventHeader& header)
        : m_ward(header.ward.toUtf8())
        , m_actor(header.actor.toUtf8())
        , m_kind(header.kind.toUtf8())
    {
        for (const QString& subject : header.subjects)
            m_subjects.push_back(subject.toUtf8());
        m_view = {view(m_ward), header.id, header.at, header.when, view(m_actor), view(m_kind),
            header.v, {}};
        for (const QByteArray& subject : m_subjects)
            m_view.subjects.push_back(view(subject));
    }
    const PlainHeader& view() const { return m_view; }

private:
    static std::string_view view(const QByteArray& bytes)
    {
        return {bytes.constData(), std::size_t(bytes.size())};
    }

    QByteArray m_ward;
    QByteArray m_actor;
    QByteArray m_kind;
    std::vector<QByteArray> m_subjects;
    PlainHeader m_view;
};

/// Checks links one after the other, whoever reads them.
class Checking
{
public:
    Checking(Head before, const EachHeader& each)
        : m_last(std::move(before))
        , m_each(each)
    {
    }

    Outcome run(const Links& links)
    {
        for (const Link& link : links)
            if (auto held = check(link); !held)
                return held;
        return Done{};
    }

private:
    Outcome check(const Link& link)
    {
        if (auto hashes = checkHashes(link.stored, m_last.hash); !hashes)
            return hashes;
        if (scanHeader(link.stored.header, m_plain))
            return checkHeader(link, m_plain);
        const auto header = readHeader(link.stored.header);
        if (!header)
            return brokenLink(link.stored.id, u"header"_s);
        return checkHeader(link, OtherHeader(*header).view());
    }
    Outcome checkHeader(const Link& link, const PlainHeader& header)
    {
        if (header.id != link.stored.id)
            return brokenLink(link.stored.id, u"header"_s);
        const bool same = link.at == header.at && link.when == header.when.ms
            && QByteArrayView(link.kind) == QByteArrayView(header.kind.data(), header.kind.size());
        if (!same)
            return brokenLink(header.id, u"columns"_s);
        if (header.at <= m_last.at)
            return brokenLink(header.id, u"clock"_s);
        m_last = {header.id, header.at, link.stored.hash};
        return m_each(header);
    }

    Head m_last;
    const EachHeader& m_each;
    PlainHeader m_plain;
};

/// The rows that follow, without a gap; fewer than a batch where the next one is missing.
Links readBatch(Query& query, int station, qint64 from, qint64 to)
{
    Links links;
    links.reserve(std::size_t(std::min<qint64>(to - from + 1, kLinksABatch)));
    for (qint64 seq = from; seq <= to && links.size() < kLinksABatch; ++seq) {
        if (!query.next() || query.integer(0) != rowOf({station, seq}))
            break;
        links.push_back(linkAt(query));
    }
    return links;
}
} // namespace

Outcome checkLinks(Database& database, int station, qint64 from, qint64 to, const EachHeader& each)
{
    const auto before = headBefore(database, station, from);
    if (!before)
        return before.error();
    Query query(database,
        "SELECT id, header, salt, body, body_hash, hash, at, when_ms, kind FROM event"
        " WHERE id BETWEEN ? AND ? ORDER BY id",
        rowOf({station, from}), rowOf({station, to}));
    Checking checking(*before, each);
    std::future<Outcome> checked;
    const auto settle = [&] { return checked.valid() ? checked.get() : Outcome(Done{}); };
    for (qint64 seq = from; seq <= to;) {
        Links links = readBatch(query, station, seq, to);
        if (const auto held = settle(); !held)
            return held;
        if (links.empty())
            return brokenLink({station, seq}, u"missingEvent"_s);
        seq += qint64(links.size());
        checked = std::async(std::launch::async,
            [&checking, links = std::move(links)] { return checking.run(links); });
    }
    return settle();
}

} // namespace motcua
