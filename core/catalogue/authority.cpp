#include "core/catalogue/authority.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kKind = u"authority.assigned"_s;
const QString kRevoked = u"authority.revoked"_s;

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate fromIso(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Assignment assignmentFrom(const QJsonObject& body)
{
    return {body[u"person"_s].toString(), body[u"procedures"_s].toVariant().toStringList(),
        fromIso(body[u"from"_s]), fromIso(body[u"to"_s]), body[u"form"_s].toString(),
        body[u"decision"_s].toString(), false};
}
} // namespace

bool Assignment::covers(const QString& procedure, QDate day) const
{
    const bool named = procedures.contains(u"*"_s) || procedures.contains(procedure);
    return named && day >= from && (!to.isValid() || day <= to);
}

Assignment readAssignment(JsonReader& reader)
{
    Assignment assignment;
    assignment.person = reader.text(u"person"_s, 40);
    assignment.procedures = reader.texts(u"procedures"_s, 1000, 60);
    if (assignment.procedures.isEmpty())
        reader.fault(u"procedures"_s, u"required"_s);
    assignment.from = reader.date(u"from"_s);
    assignment.to = reader.optionalDate(u"to"_s);
    if (assignment.to.isValid() && assignment.to < assignment.from)
        reader.fault(u"to"_s, u"endsBeforeItBegins"_s);
    const QString action = reader.optionalText(u"action"_s, 20);
    if (!action.isEmpty() && action != u"add" && action != u"revoke")
        reader.fault(u"action"_s, u"notOneOf"_s, {{u"choices"_s, u"add, revoke"_s}});
    assignment.revoked = action == u"revoke";
    assignment.form = (assignment.revoked ? QString() : reader.text(u"form"_s, 10)).remove(u'.');
    const QStringList forms{u"KT"_s, u"TUQ"_s, u"TL"_s, u"TM"_s, u"Q"_s};
    if (!assignment.form.isEmpty() && !forms.contains(assignment.form))
        reader.fault(u"form"_s, u"notOneOf"_s, {{u"choices"_s, forms.join(u", "_s)}});
    assignment.decision = reader.text(u"decision"_s, 200);
    return assignment;
}

Draft assignmentMade(const Assignment& assignment)
{
    return {assignment.revoked ? kRevoked : kKind, {u"ward"_s, u"account:"_s + assignment.person},
        {{u"person"_s, assignment.person},
            {u"procedures"_s, QJsonArray::fromStringList(assignment.procedures)},
            {u"from"_s, iso(assignment.from)}, {u"to"_s, iso(assignment.to)},
            {u"form"_s, assignment.form}, {u"decision"_s, assignment.decision}}};
}

Assignments foldAssignments(const Events& events)
{
    Assignments assignments;
    for (const Event& event : events)
        if (event.header.kind == kKind || event.header.kind == kRevoked) {
            assignments.push_back(assignmentFrom(event.body));
            assignments.back().revoked = event.header.kind == kRevoked;
        }
    return assignments;
}

std::optional<Authority> authorityOn(
    const Signatory& who, const Assignments& assignments, const QString& procedure, QDate day)
{
    if (who.byOffice)
        return Authority{who.login, who.name, who.post, {}, {}, {}, {}};
    for (auto at = assignments.rbegin(); at != assignments.rend(); ++at)
        if (at->person == who.login && at->covers(procedure, day))
            return at->revoked ? std::nullopt
                               : std::optional(Authority{who.login, who.name, who.post, at->form,
                                   at->decision, at->from, at->to});
    return std::nullopt;
}

} // namespace motcua
