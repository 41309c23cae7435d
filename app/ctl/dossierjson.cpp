#include "app/ctl/answers.h"
#include "app/ctl/context.h"
#include "core/catalogue/names.h"
#include "core/dossier/codec.h"
#include "core/dossier/lateness.h"
#include "core/dossier/nationalstatus.h"
#include "core/dossier/steps.h"
#include "core/office/prints.h"
#include "core/wording/closing.h"
#include "core/wording/names.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QJsonArray eventsJson(const Dossier& dossier, Language language)
{
    QJsonArray events;
    const auto statusesOf = nationalStatusesOf(dossier);
    for (std::size_t at = 0; at < dossier.timeline.size(); ++at) {
        const Step& step = dossier.timeline[at];
        QJsonArray statuses;
        for (const int status : statusesOf[at])
            statuses.append(status);
        QJsonObject event{{u"id"_s, step.event.toString()}, {u"at"_s, step.when.toIso()},
            {u"actor"_s, step.actor}, {u"kind"_s, step.kind},
            {u"title"_s, eventTitle(step.kind, language)},
            {u"reason"_s, step.detail[u"reason"_s].toString()}, {u"nationalStatuses"_s, statuses}};
        if (step.clockSuspect)
            event[u"clockSuspect"_s] = true;
        events.append(event);
    }
    return events;
}

QStringList rolesFor(const Transition& row)
{
    QStringList roles;
    for (const Role role : allRoles())
        if (allows(role, row.permission))
            roles.append(roleName(role));
    return roles;
}

QStringList loginsFor(const Office& office, const Dossier& dossier, Command command)
{
    QStringList logins;
    for (const Account& account : office.ward().accounts) {
        const auto commands = office.commandsFor(dossier, {account.login});
        if (std::find(commands.begin(), commands.end(), command) != commands.end())
            logins.append(account.login);
    }
    return logins;
}

/// What the table allows from here, by which roles, and which people may do it today.
QJsonArray nextJson(const Office& office, const Dossier& dossier)
{
    QJsonArray next;
    for (const Transition& row : kTransitions)
        if (row.from == dossier.state)
            next.append(
                QJsonObject{{u"command"_s, commandName(row.command)}, {u"to"_s, stateName(row.to)},
                    {u"roles"_s, QJsonArray::fromStringList(rolesFor(row))},
                    {u"logins"_s,
                        QJsonArray::fromStringList(loginsFor(office, dossier, row.command))}});
    return next;
}

/// Why nothing came of it, each reason with its rule.
QJsonArray closingJson(const Dossier& dossier, Language language)
{
    QJsonArray json;
    for (const ClosingLine& line : closingLines(dossier, language))
        json.append(QJsonObject{{u"text"_s, line.text}, {u"source"_s, line.source}});
    return json;
}

QJsonArray supplementsJson(const Dossier& dossier)
{
    QJsonArray json;
    for (const SupplementRequest& request : dossier.supplements)
        json.append(QJsonObject{{u"items"_s, QJsonArray::fromStringList(request.items)},
            {u"reason"_s, request.reason}, {u"at"_s, request.at.toIso()},
            {u"answered"_s,
                request.answered ? QJsonValue(request.answered->toIso()) : QJsonValue()}});
    return json;
}

QJsonValue handOverJson(const Dossier& dossier)
{
    if (!dossier.handOver)
        return {};
    const HandOver& to = *dossier.handOver;
    return QJsonObject{{u"self"_s, to.self}, {u"fullName"_s, to.fullName},
        {u"personalNumber"_s, to.personalNumber}, {u"authorisation"_s, to.authorisation},
        {u"post"_s, to.post}, {u"at"_s, to.at.toIso()}, {u"by"_s, to.by}};
}

QJsonArray forwardingsJson(const Dossier& dossier)
{
    QJsonArray rows;
    for (const Forwarding& one : dossier.forwardings) {
        QJsonObject row{{u"to"_s, one.to}, {u"note"_s, one.note}, {u"at"_s, one.at.toIso()},
            {u"by"_s, one.by},
            {u"answeredAt"_s, one.answered ? QJsonValue(one.answered->toIso()) : QJsonValue()},
            {u"result"_s, one.result}};
        if (one.refused)
            row[u"refusedBecause"_s] = one.refusedBecause;
        if (one.takenOver)
            row[u"takenOver"_s] = true;
        rows.append(row);
    }
    return rows;
}

/// The internal process with the deadline of each step, and which one it is at.
QJsonArray stepsJson(const Office& office, const Dossier& dossier)
{
    QJsonArray rows;
    const Procedure* procedure = office.ward().catalogue.version(dossier.procedureHash);
    if (!procedure)
        return rows;
    for (std::size_t at = 0; at < procedure->steps.size(); ++at) {
        const ProcessStep& step = procedure->steps[at];
        const bool timed = dossier.due && at < dossier.due->steps.size();
        rows.append(QJsonObject{{u"name"_s, step.name}, {u"who"_s, step.who},
            {u"until"_s, timed ? QJsonValue(dossier.due->steps[at].toIso()) : QJsonValue()},
            {u"current"_s, stepOf(dossier) == int(at)}});
    }
    return rows;
}

QJsonObject printsJson(const Dossier& dossier)
{
    QJsonObject prints;
    for (const auto& [form, count] : dossier.prints)
        prints[form] = count;
    return prints;
}

QJsonArray feeLines(const Dossier& dossier)
{
    QJsonArray lines;
    for (const FeeLine& line : dossier.fee.lines)
        lines.append(QJsonObject{{u"label"_s, line.label}, {u"amount"_s, line.amount.amount},
            {u"item"_s, line.item}, {u"collectedFor"_s, line.collectedFor}});
    return lines;
}

QJsonArray paymentsJson(const Dossier& dossier)
{
    QJsonArray payments;
    for (const Payment& payment : dossier.payments)
        payments.append(paymentJson(payment));
    return payments;
}

QJsonValue correctionJson(const Dossier& dossier)
{
    if (!dossier.correction)
        return {};
    return QJsonObject{{u"changes"_s, dossier.correction->changes},
        {u"reason"_s, dossier.correction->reason}, {u"by"_s, dossier.correction->by},
        {u"event"_s, dossier.correction->event.toString()}};
}

void addContent(QJsonObject& json, const Dossier& dossier)
{
    json[u"applicant"_s] = toJson(dossier.applicant);
    json[u"submitter"_s]
        = dossier.submitter ? QJsonValue(toJson(*dossier.submitter)) : QJsonValue();
    json[u"parties"_s] = toJson(dossier.parties);
    json[u"answers"_s] = dossier.answers;
    json[u"items"_s] = toJson(dossier.items);
    json[u"documents"_s] = toJson(dossier.papers);
    json[u"missingReason"_s] = dossier.missingReason;
    json[u"secondReason"_s] = dossier.secondReason;
    json[u"sets"_s] = dossier.sets;
    json[u"resultBy"_s] = dossier.resultBy;
    json[u"note"_s] = dossier.note;
}

void addProgress(QJsonObject& json, const Office& office, const Dossier& dossier)
{
    json[u"feeLines"_s] = feeLines(dossier);
    json[u"exemption"_s] = dossier.exemption;
    json[u"exemptProof"_s] = dossier.exemptProof;
    json[u"payments"_s] = paymentsJson(dossier);
    json[u"paid"_s] = paid(dossier).amount;
    json[u"numbers"_s] = numbersJson(dossier.numbers);
    json[u"prints"_s] = printsJson(dossier);
    json[u"printable"_s]
        = QJsonArray::fromStringList(printableForms(dossier, office.procedureOf(dossier)));
    json[u"authority"_s]
        = dossier.authority ? QJsonValue(toJson(*dossier.authority)) : QJsonValue();
    json[u"handOver"_s] = handOverJson(dossier);
    json[u"forwardings"_s] = forwardingsJson(dossier);
    json[u"awaiting"_s] = QJsonArray::fromStringList(awaitedFrom(dossier));
    json[u"otherDue"_s]
        = dossier.otherDue ? QJsonValue(dossier.otherDue->at.toIso()) : QJsonValue();
    json[u"supplements"_s] = supplementsJson(dossier);
    json[u"closingReason"_s] = dossier.closingReason;
    json[u"laneReason"_s] = dossier.laneReason;
    if (dossier.extension)
        json[u"extension"_s] = QJsonObject{{u"until"_s, dossier.extension->until.toIso()},
            {u"reason"_s, dossier.extension->reason},
            {u"agreement"_s, dossier.extension->agreement}};
    json[u"correction"_s] = correctionJson(dossier);
    json[u"conflicts"_s] = dossier.conflicts;
}
} // namespace

QJsonObject dossierJson(const Office& office, const Dossier& dossier, Language language)
{
    Answer whole;
    whole.dossier = dossier;
    QJsonObject json = answerJson(whole, office.ward().calendar, language);
    json.remove(u"ok"_s);
    json[u"procedure"_s] = QJsonObject{{u"code"_s, dossier.procedure},
        {u"name"_s, dossier.procedureName}, {u"hash"_s, dossier.procedureHash}};
    json[u"field"_s] = dossier.field;
    json[u"channel"_s] = nameOf(kChannels, dossier.channel);
    json[u"receivedAt"_s] = dossier.receivedAt.toIso();
    json[u"receivedBy"_s] = dossier.receivedBy;
    json[u"promisedMinutes"_s] = dossier.promisedMinutes;
    if (const auto until = inTimeUntil(dossier); until && dossier.lane == Lane::noWait)
        json[u"promisedUntil"_s] = until->toIso();
    if (dossier.firstMissed)
        json[u"lateSince"_s] = dossier.firstMissed->toIso();
    addContent(json, dossier);
    addProgress(json, office, dossier);
    json[u"closingReasons"_s] = closingJson(dossier, language);
    json[u"steps"_s] = stepsJson(office, dossier);
    json[u"events"_s] = eventsJson(dossier, language);
    json[u"next"_s] = nextJson(office, dossier);
    return json;
}

} // namespace motcua
