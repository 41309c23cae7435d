#include "core/catalogue/authority.h"

#include "core/catalogue/legalsource.h"
#include "core/catalogue/readparts.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Of its "form", which elsewhere is a paper.
const QString kSigningForm = u"signingForm"_s;

const QString kAssigned = u"authority.assigned"_s;
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
        body[u"decision"_s].toString(), body[u"by"_s].toString(), fromIso(body[u"decided"_s]),
        false};
}
QString powersOn(QDate day)
{
    return sourceOn(u"delegatedPowers"_s, day);
}

/// The latest assignment that speaks of the procedure on that day, for or against.
const Assignment* latest(
    const QString& login, const Assignments& assignments, const QString& procedure, QDate day)
{
    for (auto at = assignments.rbegin(); at != assignments.rend(); ++at)
        if (at->person == login && at->covers(procedure, day))
            return &*at;
    return nullptr;
}

/// The one that ended last before the day.
const Assignment* lastEnded(
    const QString& login, const Assignments& assignments, const QString& procedure, QDate day)
{
    const Assignment* last = nullptr;
    for (const Assignment& one : assignments)
        if (one.person == login && !one.revoked && one.lastDay().isValid() && one.lastDay() < day
            && one.covers(procedure, one.lastDay()) && (!last || one.lastDay() > last->lastDay()))
            last = &one;
    return last;
}

void noteHead(Assignments& assignments, QDate headCame)
{
    for (Assignment& one : assignments)
        if (!one.headCame.isValid())
            one.headCame = headCame;
}

QJsonObject valuesOf(const Assignment& assignment)
{
    return {{u"decision"_s, assignment.decision}, {u"from"_s, iso(assignment.from)},
        {u"to"_s, iso(assignment.lastDay())}, {u"form"_s, assignment.form}};
}
} // namespace

namespace {
/// Of older days, and of one that cannot be read, the first that is known tells.
QDate dayOfForms(QDate day)
{
    return std::max(day, firstDayOf(kSigningForm));
}
} // namespace

QStringList signingFormsOn(QDate day)
{
    return textsOn(kSigningForm, u"forms"_s, dayOfForms(day));
}

QString headPostOn(QDate day)
{
    return textsOn(kSigningForm, u"head"_s, dayOfForms(day)).value(0);
}

QString actingPostOn(const QString& form, QDate day)
{
    const QString acting = nameOn(kSigningForm, u"acting"_s, form, dayOfForms(day));
    return acting.isEmpty() ? QString() : acting + u' ' + headPostOn(day);
}

Reason endedReason(const Assignment& ended)
{
    if (!ended.endedByHead())
        return {u"authorityEnded"_s, valuesOf(ended), ended.decision};
    return {u"actingEnded"_s,
        {{u"decision"_s, ended.decision}, {u"from"_s, iso(ended.headCame)},
            {u"login"_s, ended.person}},
        sourceOn(kSigningForm, ended.headCame)};
}

bool Assignment::endedByHead() const
{
    return form == u"Q" && !revoked && headCame.isValid() && (!to.isValid() || headCame <= to);
}

QDate Assignment::lastDay() const
{
    return endedByHead() ? headCame.addDays(-1) : to;
}

bool Assignment::covers(const QString& procedure, QDate day) const
{
    const bool named = procedures.contains(u"*"_s) || procedures.contains(procedure);
    const QDate last = lastDay();
    return named && day >= from && (!last.isValid() || day <= last);
}

Assignment readAssignment(JsonReader& reader)
{
    Assignment assignment;
    assignment.person = reader.text(u"person"_s, 40);
    assignment.procedures = reader.texts(u"procedures"_s, 1000, 60);
    if (!assignment.procedures.contains(u"*"_s))
        assignment.procedures = readCodes(reader, u"procedures"_s, 1000);
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
    assignment.form = reader.optionalText(u"form"_s, 10).remove(u'.');
    const QStringList forms = signingFormsOn(assignment.from);
    if (assignment.form.isEmpty() && !assignment.revoked)
        reader.fault(u"form"_s, u"required"_s, {{u"place"_s, kSigningForm}});
    else if (!assignment.form.isEmpty() && !forms.contains(assignment.form))
        reader.fault(u"form"_s, u"notOneOf"_s,
            {{u"choices"_s, forms.join(u", "_s)}, {u"place"_s, kSigningForm}});
    assignment.decision = reader.fact(u"decision"_s, 200);
    assignment.by = reader.optionalText(u"by"_s, 40);
    assignment.decided
        = assignment.revoked ? reader.optionalDate(u"decided"_s) : reader.date(u"decided"_s);
    if (assignment.decided.isValid() && assignment.decided > assignment.from)
        reader.fault(u"decided"_s, u"decidedAfterEffect"_s);
    return assignment;
}

Draft assignmentMade(const Assignment& assignment)
{
    return {assignment.revoked ? kRevoked : kAssigned,
        {u"ward"_s, u"account:"_s + assignment.person},
        {{u"person"_s, assignment.person},
            {u"procedures"_s, QJsonArray::fromStringList(assignment.procedures)},
            {u"from"_s, iso(assignment.from)}, {u"to"_s, iso(assignment.to)},
            {u"form"_s, assignment.form}, {u"decision"_s, assignment.decision},
            {u"by"_s, assignment.by}, {u"decided"_s, iso(assignment.decided)}}};
}

Assignments foldAssignments(const Events& events, const std::vector<EventId>& headsCame)
{
    Assignments assignments;
    for (const Event& event : events) {
        if (std::ranges::find(headsCame, event.header.id) != headsCame.end())
            noteHead(assignments, event.header.when.localDate());
        if (event.header.kind == kAssigned || event.header.kind == kRevoked) {
            assignments.push_back(assignmentFrom(event.body));
            assignments.back().revoked = event.header.kind == kRevoked;
        }
    }
    return assignments;
}

std::optional<Authority> authorityOn(
    const Signatory& who, const Assignments& assignments, const QString& procedure, QDate day)
{
    if (who.byOffice)
        return Authority{who.login, who.name, who.post, {}, {}, {}, {}};
    const Assignment* found = latest(who.login, assignments, procedure, day);
    if (!found || found->revoked)
        return std::nullopt;
    return Authority{
        who.login, who.name, who.post, found->form, found->decision, found->from, found->lastDay()};
}

Reasons authorityReasons(
    const Signatory& who, const Assignments& assignments, const QString& procedure, QDate day)
{
    if (who.byOffice)
        return {{u"signsByOffice"_s, {{u"post"_s, who.post}}, powersOn(day)}};
    if (const Assignment* found = latest(who.login, assignments, procedure, day))
        return {{found->revoked              ? u"authorityTakenBack"_s
                : found->lastDay().isValid() ? u"signsUntil"_s
                                             : u"signsSince"_s,
            valuesOf(*found), found->decision}};
    if (const Assignment* ended = lastEnded(who.login, assignments, procedure, day))
        return {endedReason(*ended)};
    return {{u"noAuthorityGiven"_s, {{u"name"_s, who.name}}, powersOn(day)}};
}

} // namespace motcua
