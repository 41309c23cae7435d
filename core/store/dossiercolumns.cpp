#include "core/store/dossiercolumns.h"

#include "core/base/text.h"
#include "core/catalogue/names.h"
#include "core/store/journaltable.h"
#include "core/store/tallyend.h"

namespace motcua {

namespace {
/// Never NULL: nobody's name sorts before all.
QByteArray sortKey(const QString& name)
{
    return name.isEmpty() ? QByteArray("") : nameSortKey(name);
}

ColumnValue moment(const std::optional<Instant>& instant)
{
    return instant ? ColumnValue(instant->ms) : ColumnValue();
}

struct Holds
{
    Query& query;
    int column;

    bool operator()(std::monostate) const { return query.isNull(column); }
    bool operator()(qint64 value) const { return query.optionalInteger(column) == value; }
    bool operator()(const QString& text) const { return query.text(column) == text; }
    bool operator()(const QByteArray& bytes) const { return query.blob(column) == bytes; }
};

std::string columnList(std::string_view each, std::string_view between)
{
    std::string list;
    for (const char* column : kDossierColumns)
        list.append(list.empty() ? "" : between).append(each.empty() ? column : each);
    return list;
}
} // namespace

DossierColumns columnsOf(const ViewRows& rows)
{
    const DossierRow& row = rows.dossier;
    const CodeParts code = codeParts(row.code);
    return {row.key, rowOf(row.id), row.code, code.agency, code.day, code.daily, row.procedure,
        row.procedureName, row.field, stateName(row.state), laneName(row.lane),
        nameOf(kChannels, row.channel), qint64(!isFinal(row.state)), qint64(row.pending),
        qint64(row.awaits), rows.since.ms, row.applicantName, sortKey(row.applicantName),
        row.personalNumber, row.receivedAt.ms, rows.receivedOrder, row.receivedBy,
        moment(row.dueAt), moment(row.stepDueAt), qint64(row.promisedMinutes),
        moment(row.submittedAt), moment(row.approvedAt), moment(row.issuedAt),
        moment(row.handedOverAt), moment(rows.end.endedAt), moment(rows.end.promise),
        qint64(crossesMonth(row.receivedAt, rows.end)), row.feeTotal.amount, row.numbers,
        qint64(row.isReceived), qint64(row.dueProvisional), nameOf(kLimitKinds, row.dueKind),
        rows.events, rows.words};
}

bool holds(Query& query, int column, const ColumnValue& value)
{
    return std::visit(Holds{query, column}, value);
}

void bindTo(Query& query, const ColumnValue& value)
{
    std::visit(
        [&query](const auto& held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                query.bind(std::optional<qint64>());
            else
                query.bind(held);
        },
        value);
}

const std::string& selectDossier()
{
    static const std::string sql
        = "SELECT " + columnList({}, ", ") + " FROM $.v_dossier WHERE key = ?";
    return sql;
}

const std::string& insertDossier()
{
    static const std::string sql = "INSERT INTO $.v_dossier(" + columnList({}, ", ") + ") VALUES("
        + columnList("?", ",") + ')';
    return sql;
}

std::string updateDossier(const std::vector<std::size_t>& changed)
{
    std::string sets;
    for (const std::size_t column : changed)
        sets.append(sets.empty() ? "" : ", ").append(kDossierColumns[column]).append(" = ?");
    return "UPDATE $.v_dossier SET " + sets + " WHERE key = ?";
}

} // namespace motcua
