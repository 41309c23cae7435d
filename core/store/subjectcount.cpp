#include "core/store/subjectcount.h"

#include "core/store/journaltable.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Outcome hidden(const QString& place)
{
    return Error{ErrorCode::damaged, place, u"subjects"_s, {}, {}};
}

/// nullopt where the view has no such row.
template <class Key>
std::optional<qint64> told(Database& database, std::string_view sql, const Key& key)
{
    Query query(database, sql, key);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

std::optional<qint64> countOf(Database& database, const QString& subject)
{
    return told(database, "SELECT events FROM v_subject WHERE subject = ?", subject);
}

/// Its first event is not found, and not hidden: there is none.
Outcome checkNoFirst(Database& database, const QString& subject, DossierId id)
{
    const auto first = eventAt(database, id);
    const bool isThere = first ? first->header.subjects.contains(subject)
                               : first.error().code != ErrorCode::notFound;
    return isThere ? hidden(id.toString()) : Outcome(Done{});
}

Outcome checkDossier(Database& database, DossierId id, const Events& events, qint64 fresh)
{
    if (events.empty() || events.front().header.id != id)
        return checkNoFirst(database, subjectOf(id), id);
    const EventHeader& first = events.front().header;
    const auto known = told(database, "SELECT events FROM v_dossier WHERE key = ?", keyOf(first));
    return known.value_or(0) + fresh == qint64(events.size()) ? Outcome(Done{})
                                                              : hidden(id.toString());
}
} // namespace

bool isCounted(const QString& subject)
{
    return subject == u"ward" || subject == u"cash" || subject.startsWith(u"station:"_s);
}

Outcome checkCount(Database& database, const QString& subject, const Events& events, qint64 fresh)
{
    if (const auto dossier = dossierOf(subject))
        return checkDossier(database, *dossier, events, fresh);
    if (!isCounted(subject))
        return Done{};
    return checkWardCount(database, subject, qint64(events.size()));
}

Outcome checkWardCount(Database& database, const QString& subject, qint64 found)
{
    return countOf(database, subject).value_or(0) == found ? Outcome(Done{}) : hidden(subject);
}

} // namespace motcua
