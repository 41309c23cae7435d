#pragma once
#include "core/base/instant.h"
#include "core/catalogue/rules.h"

#include <string>
#include <vector>

namespace motcua {

/// The arguments of a command, checked. `field` names the argument in a failure (badInput).
Result<QDate> readDate(const QString& field, const std::string& text);
/// "" : `absent`.
Result<QDate> readDate(const QString& field, const std::string& text, QDate absent);
/// ISO 8601; without an offset it means +07:00.
Result<Instant> readInstant(const QString& field, const std::string& text);
Result<Instant> readInstant(const QString& field, const std::string& text, Instant absent);
/// "" : direct.
Result<Channel> readChannel(const std::string& text);
Result<int> readNumber(const QString& field, const std::string& text, int min, int max);

/// The version in force; notFound for a code that no pack has, or not on that day. The catalogue
/// must outlive it.
Result<const Procedure*> findProcedure(
    const Catalogue& catalogue, const std::string& code, QDate date);

/// KEY=VALUE pairs as answers to the procedure's questions; `items` takes a JSON list. A pair
/// without
/// "=" is wrong usage, a key given twice badInput.
Result<Answers> readAnswers(const Procedure& procedure, const std::vector<std::string>& pairs);

/// A place in a command, told as the argument that it is here: "copies" for "/answers/copies".
Error ofArgument(Error error);

/// As answers have a date; null where there is none.
QJsonValue isoOrNull(QDate date);

} // namespace motcua
