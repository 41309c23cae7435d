#include "app/ctl/answers.h"

#include "app/ctl/context.h"
#include "core/base/text.h"
#include "core/dossier/promise.h"
#include "core/wording/wording.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Reasons reasonsOf(const Dossier& dossier)
{
    Reasons all = dossier.because;
    if (dossier.due)
        all.insert(all.end(), dossier.due->because.begin(), dossier.due->because.end());
    all.insert(all.end(), dossier.closingBecause.begin(), dossier.closingBecause.end());
    all.insert(all.end(), dossier.fee.because.begin(), dossier.fee.because.end());
    return all;
}

Due promisedOf(const DossierRow& row)
{
    Due due;
    due.at = row.dueAt.value_or(Instant());
    due.provisional = row.dueProvisional;
    return due;
}

void addDossier(
    QJsonObject& json, const Dossier& dossier, const Calendar& calendar, Language language)
{
    json[u"dossier"_s] = dossier.code;
    json[u"id"_s] = dossier.id.toString();
    json[u"state"_s] = stateName(dossier.state);
    json[u"nationalStatus"_s] = nationalStatus(dossier.state);
    json[u"lane"_s] = laneName(dossier.lane);
    json[u"fee"_s] = dossier.fee.total.amount;
    json[u"due"_s] = dossier.due ? QJsonValue(dossier.due->at.toIso()) : QJsonValue();
    json[u"dueProvisional"_s] = isProvisional(dossier, calendar);
    json[u"because"_s] = toJson(reasonsOf(dossier), language);
}
} // namespace

QJsonArray numbersJson(const std::vector<GivenNumber>& numbers)
{
    QJsonArray json;
    for (const GivenNumber& number : numbers) {
        QJsonObject one{{u"register"_s, number.registerId}, {u"number"_s, number.number},
            {u"volume"_s, number.volume}, {u"item"_s, number.item}, {u"year"_s, number.year},
            {u"date"_s, number.date.toString(Qt::ISODate)}};
        if (!number.system.isEmpty())
            one[u"system"_s] = number.system;
        if (!number.voidedBecause.isEmpty())
            one[u"voided"_s] = number.voidedBecause;
        json.append(one);
    }
    return json;
}

QJsonObject paymentJson(const Payment& payment)
{
    QJsonObject json{{u"book"_s, payment.book}, {u"number"_s, payment.number},
        {u"amount"_s, payment.amount.amount}, {u"method"_s, payment.method},
        {u"collectedFor"_s, toJson(payment.shares)}, {u"event"_s, payment.event.toString()},
        {u"at"_s, payment.at.toIso()}, {u"by"_s, payment.by}};
    if (payment.cancelled)
        json[u"cancelled"_s] = QJsonObject{{u"reason"_s, payment.cancelled->reason},
            {u"at"_s, payment.cancelled->at.toIso()}, {u"by"_s, payment.cancelled->by}};
    return json;
}

QJsonArray warningsJson(const Reasons& warnings, Language language)
{
    QJsonArray json;
    for (const Reason& warning : warnings)
        json.append(
            QJsonObject{{u"code"_s, warning.id}, {u"message"_s, sentence(warning, language)}});
    return json;
}

QJsonObject answerJson(const Answer& answer, const Calendar& calendar, Language language)
{
    QJsonObject json = answer.ward;
    json[u"ok"_s] = true;
    if (answer.dossier)
        addDossier(json, *answer.dossier, calendar, language);
    if (!answer.newNumbers.empty())
        json[u"numbers"_s] = numbersJson(answer.newNumbers);
    if (answer.receipt)
        json[u"receipt"_s] = paymentJson(*answer.receipt);
    if (!answer.warnings.empty())
        json[u"warnings"_s] = warningsJson(answer.warnings, language);
    if (answer.repeated)
        json[u"repeated"_s] = true;
    return json;
}

QJsonObject rowJson(const DossierRow& row, const Calendar& calendar)
{
    const bool provisional = row.dueAt && isProvisional(promisedOf(row), row.receivedAt, calendar);
    return {{u"dossier"_s, row.code}, {u"id"_s, row.id.toString()}, {u"procedure"_s, row.procedure},
        {u"procedureName"_s, row.procedureName}, {u"state"_s, stateName(row.state)},
        {u"nationalStatus"_s, nationalStatus(row.state)}, {u"lane"_s, laneName(row.lane)},
        {u"name"_s, row.applicantName}, {u"last4"_s, lastFourDigits(row.personalNumber)},
        {u"receivedAt"_s, row.receivedAt.toIso()},
        {u"due"_s, row.dueAt ? QJsonValue(row.dueAt->toIso()) : QJsonValue()},
        {u"inTimeUntil"_s, row.inTimeUntil ? QJsonValue(row.inTimeUntil->toIso()) : QJsonValue()},
        {u"stepDue"_s, row.stepDueAt ? QJsonValue(row.stepDueAt->toIso()) : QJsonValue()},
        {u"dueProvisional"_s, provisional}, {u"promisedMinutes"_s, row.promisedMinutes},
        {u"fee"_s, row.feeTotal.amount}};
}

} // namespace motcua
