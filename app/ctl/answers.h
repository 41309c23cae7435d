#pragma once
#include "core/base/language.h"
#include "core/office/office.h"
#include "core/store/viewrows.h"

namespace motcua {

// The JSON of the ward commands; its keys are fixed by the contract.

/// `{"register","number","volume","item",…}`
QJsonArray numbersJson(const std::vector<GivenNumber>& numbers);
/// A payment with its receipt, cancelled or not.
QJsonObject paymentJson(const Payment& payment);
/// `{"code","message"}` of each.
QJsonArray warningsJson(const Reasons& warnings, Language language);
/// A result line of `do`.
QJsonObject answerJson(const Answer& answer, const Calendar& calendar, Language language);
/// A dossier whole, as `show` prints it: timeline, what can be done next and by whom.
QJsonObject dossierJson(const Office& office, const Dossier& dossier, Language language);
/// A dossier as lists show it: a name and the last four digits only.
QJsonObject rowJson(const DossierRow& row, const Calendar& calendar);

} // namespace motcua
