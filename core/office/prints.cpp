#include "core/office/prints.h"

#include "core/dossier/transitions.h"
#include "core/forms/formset.h"
#include "core/office/call.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Error notFitting(const QString& form, const QString& detail, const QString& source = {})
{
    return {ErrorCode::ruleRefused, u"form"_s, detail, {{u"form"_s, form}}, source};
}

Outcome mayPrintResult(const Dossier& dossier, const Procedure* procedure)
{
    if (procedure && procedure->resultForm.isEmpty())
        return notFitting(u"result"_s, u"resultHasNoForm"_s);
    const bool there = dossier.state == State::done || dossier.state == State::handedOver;
    return there ? Outcome(Done{}) : Outcome(notFitting(u"result"_s, u"noResultYet"_s));
}

Outcome mayPrintReceipt(const Dossier& dossier)
{
    if (dossier.lane == Lane::noWait)
        return notFitting(u"receipt"_s, u"noSlipInNoWait"_s,
            u"Kế hoạch chuyên đề “Các thủ tục hành chính không chờ”: giải quyết không có giấy hẹn"_s);
    if (dossier.closedAt) // it would promise what nobody owes any more
        return notFitting(u"receipt"_s, u"promiseEnded"_s);
    const bool stands = dossier.state == State::awaitingSupplement
        || dossier.state == State::awaitingPayment; // it says so, and proves what was handed in
    const bool promised = stands || std::ranges::any_of(dossier.timeline, [](const Step& step) {
        return step.detail[u"due"_s].isObject();
    });
    return promised ? Outcome(Done{}) : Outcome(notFitting(u"receipt"_s, u"noPromiseYet"_s));
}

/// What another body decided is told in that body's own reply.
Outcome mayPrintReject(const Dossier& dossier)
{
    if (dossier.state != State::rejected)
        return notFitting(u"reject"_s, u"notRejected"_s);
    if (!isRejectedElsewhere(dossier))
        return Done{};
    return Error{ErrorCode::ruleRefused, u"form"_s, u"rejectedElsewhere"_s,
        {{u"form"_s, u"reject"_s}, {u"reply"_s, dossier.closingSource}}, {}};
}

/// Stopped because the citizen or the office said so; what was voided never was.
bool isStopped(const Dossier& dossier)
{
    const auto told = std::ranges::find_if(dossier.timeline, [](const Step& step) {
        return step.kind == eventKind(Command::withdraw) || step.kind == eventKind(Command::stop);
    });
    return dossier.state == State::stopped && told != dossier.timeline.end();
}

/// Until 14/09/2025 on a form of the office's own.
Outcome mayPrintStop(const Dossier& dossier)
{
    if (!isStopped(dossier))
        return notFitting(u"stop"_s, u"notStopped"_s);
    const auto form = formOn({u"stop"_s, {}, {}}, dossier.closedAt->localDate());
    return form ? Outcome(Done{}) : Outcome(form.error());
}

Outcome mayPrintSupplement(const Dossier& dossier)
{
    const bool asked = !dossier.supplements.empty();
    return asked ? Outcome(Done{}) : Outcome(notFitting(u"supplement"_s, u"noSupplementAsked"_s));
}

Outcome mayPrintRefuse(const Dossier& dossier)
{
    const bool refused = dossier.state == State::refused;
    return refused ? Outcome(Done{}) : Outcome(notFitting(u"refuse"_s, u"notRefused"_s));
}

Outcome mayPrintApology(const Dossier& dossier)
{
    if (!dossier.apology)
        return notFitting(u"apology"_s, u"notPutOff"_s);
    const bool ours = dossier.apology->letter.isEmpty();
    return ours ? Outcome(Done{}) : Outcome(notFitting(u"apology"_s, u"apologisedElsewhere"_s));
}

Outcome mayPrintPayment(const Dossier& dossier)
{
    const bool asked = !dossier.paymentRequests.empty();
    return asked ? Outcome(Done{}) : Outcome(notFitting(u"payment"_s, u"noPaymentAsked"_s));
}

Outcome mayPrintControl(const Dossier&)
{
    return Done{};
}

struct FormRule
{
    const char* form;
    Outcome (*mayPrint)(const Dossier& dossier);
};
/// The papers of a dossier in the order in which they are offered; the result comes behind them.
constexpr std::array kFormRules{FormRule{"receipt", mayPrintReceipt},
    FormRule{"supplement", mayPrintSupplement}, FormRule{"refuse", mayPrintRefuse},
    FormRule{"reject", mayPrintReject}, FormRule{"apology", mayPrintApology},
    FormRule{"payment", mayPrintPayment}, FormRule{"stop", mayPrintStop},
    FormRule{"control", mayPrintControl}};
const QString kResult = u"result"_s;
} // namespace

Outcome mayPrint(const Dossier& dossier, const Procedure* procedure, const QString& form)
{
    if (form == kResult)
        return mayPrintResult(dossier, procedure);
    const auto rule = std::ranges::find_if(
        kFormRules, [&](const FormRule& one) { return form == QLatin1StringView(one.form); });
    if (rule != kFormRules.end())
        return rule->mayPrint(dossier);
    return Error{ErrorCode::usage, u"form"_s, u"unknownForm"_s, {{u"form"_s, form}}, {}};
}

QStringList printableForms(const Dossier& dossier, const Procedure* procedure)
{
    QStringList forms;
    for (const FormRule& rule : kFormRules)
        if (rule.mayPrint(dossier))
            forms.append(QString::fromLatin1(rule.form));
    if (mayPrintResult(dossier, procedure))
        forms.append(kResult);
    return forms;
}

Result<Account> Office::printerOf(const Session& session) const
{
    auto actor = writerOf(session);
    if (actor && !allows(actor->roles, Permission::print))
        return notAllowed(u"print"_s, Permission::print);
    return actor;
}

Result<Answer> Office::recordPrint(DossierId id, const QString& form, const Session& session)
{
    const auto actor = printerOf(session);
    if (!actor)
        return actor.error();
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    const auto before = dossier(id);
    if (!before)
        return before.error();
    if (const auto fitting = mayPrint(*before, procedureOf(*before), form); !fitting)
        return fitting.error();
    Faults faults;
    JsonReader reader({}, {}, faults);
    Call call{u"print"_s, {}, *actor, now(), {}, reader, faults};
    const Draft printed{u"form.printed"_s, {subjectOf(id)}, {{u"form"_s, form}}};
    return writeDossier(*transaction, call, {printed}, *before);
}

Result<Answer> Office::recordWardPrint(const Draft& printed, const Session& session)
{
    const auto actor = printerOf(session);
    if (!actor)
        return actor.error();
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    if (const auto events = append(*transaction, {printed}, actor->login, now()); !events)
        return events.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return Answer{};
}

Result<Answer> Office::recordBookPrint(
    const QString& registerId, int year, int month, const Session& session)
{
    QJsonObject body{{u"register"_s, registerId}, {u"year"_s, year}};
    if (month > 0)
        body[u"month"_s] = month;
    return recordWardPrint({u"book.printed"_s, {u"register:"_s + registerId}, body}, session);
}

Result<Answer> Office::recordPostingPrint(
    const QString& code, const QString& hash, const Session& session)
{
    return recordWardPrint({u"procedure.printed"_s, {u"procedure:"_s + code},
                               {{u"procedure"_s, code}, {u"hash"_s, hash}}},
        session);
}

Result<Answer> Office::recordDelegationsPrint(QDate day, const Session& session)
{
    return recordWardPrint(
        {u"delegations.printed"_s, {u"ward"_s}, {{u"day"_s, day.toString(Qt::ISODate)}}}, session);
}

} // namespace motcua
