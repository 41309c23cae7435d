#include "core/wording/paper.h"

#include "core/dossier/slips.h"
#include "core/forms/fields.h"
#include "core/wording/papercontext.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The day whose wording a form has: a paper keeps the law it was made under.
QDate dayOf(const Dossier& dossier, const QString& form)
{
    const auto day = [](const std::optional<Instant>& at, QDate otherwise) {
        return at ? at->localDate() : otherwise;
    };
    const QDate received = dossier.receivedAt.localDate();
    if (form == u"supplement" && !dossier.supplements.empty())
        return dossier.supplements.back().at.localDate();
    if (const PaymentRequest* asked = standingRequest(dossier); form == u"payment" && asked)
        return asked->at.localDate();
    if (form == u"receipt")
        return day(promisedAnew(dossier), received);
    if (form == u"refuse" || form == u"reject" || form == u"stop")
        return day(dossier.closedAt, received);
    if (form == u"apology" && dossier.apology)
        return dossier.apology->at.localDate();
    if (form == u"result")
        return day(dossier.approvedAt, received);
    return received;
}

FormKey keyOf(const Dossier& dossier, const Procedure& procedure, const QString& form)
{
    if (form != u"result")
        return {form, {}, {}};
    const bool variants = procedure.resultForm == u"certified-signature";
    const QString variant = dossier.answers[u"variant"_s].toString(u"one"_s);
    return {form, procedure.resultForm, variants ? variant : QString()};
}

QJsonObject contextOf(const Office& office, const Dossier& dossier, const QString& form)
{
    if (form == u"receipt")
        return receiptContext(office, dossier);
    if (form == u"supplement")
        return supplementContext(office, dossier);
    if (form == u"refuse")
        return refuseContext(dossier);
    if (form == u"reject")
        return rejectContext(office, dossier);
    if (form == u"apology")
        return apologyContext(office, dossier);
    if (form == u"payment")
        return {}; // of each notice apart
    if (form == u"stop")
        return stopContext(office, dossier);
    if (form == u"control")
        return controlContext(office, dossier);
    return resultContext(office, dossier);
}

QJsonObject merged(QJsonObject into, const QJsonObject& from)
{
    for (auto at = from.begin(); at != from.end(); ++at)
        into[at.key()] = at.value();
    return into;
}

/// Only what the form asks for: a context key that a form doesn't declare is refused.
QJsonObject onlyFieldsOf(const Form& form, const QJsonObject& context)
{
    QStringList roots;
    for (const QString& field : fieldsOf(form.fields))
        roots += field.section(u'.', 0, 0).remove(u"[]"_s);
    QJsonObject kept;
    for (auto at = context.begin(); at != context.end(); ++at)
        if (roots.contains(at.key()))
            kept[at.key()] = at.value();
    return kept;
}

/// Made before these papers had a number of their own, and a symbol behind it.
bool isUnnumbered(const Dossier& dossier, const QString& form)
{
    const QStringList later{u"refuse"_s, u"stop"_s, u"control"_s, u"result"_s};
    return later.contains(form) && !lastSlip(dossier, form) && dossier.slipNumber.isEmpty();
}

/// What each of the sheets says of its own.
std::vector<QJsonObject> sheetsOf(const Office& office, const Dossier& dossier, const QString& form)
{
    if (form == u"payment")
        return paymentNotices(office, dossier);
    return form == u"result" ? certificates(dossier) : std::vector{QJsonObject()};
}

Result<FilledForm> fillEach(
    const Form& form, const QJsonObject& common, const std::vector<QJsonObject>& each)
{
    FilledForm all;
    for (const QJsonObject& one : each) {
        const auto filled = fillForm(form, onlyFieldsOf(form, merged(common, one)));
        if (!filled)
            return filled.error();
        append(all, *filled);
    }
    return all;
}
} // namespace

Result<FilledForm> fillPaper(const Office& office, const Dossier& dossier, const QString& form)
{
    const Procedure* procedure = office.procedureOf(dossier);
    if (!procedure)
        return Error{ErrorCode::damaged, dossier.id.toString(), u"noAdoptedProcedure"_s, {}, {}};
    const QDate day = dayOf(dossier, form);
    const auto known = wardFormOn(office.ward().forms, keyOf(dossier, *procedure, form), day);
    if (!known)
        return known.error();
    Form printed = *known;
    if (isUnnumbered(dossier, form))
        printed.symbol.clear();
    const QJsonObject common
        = merged(dossierContext(office, dossier, form, day), contextOf(office, dossier, form));
    return fillEach(printed, common, sheetsOf(office, dossier, form));
}

} // namespace motcua
