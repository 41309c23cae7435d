#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace motcua {

/// Why something was refused. Each code has a stable name (the "code" of the command line) and an
/// exit code; the sentence a person reads is made in core/wording from the code and the values.
enum class ErrorCode
{
    // wrong usage: exit 2
    usage,
    notInThisVersion,
    // refused: exit 3
    badInput, ///< a field is missing, of the wrong type, out of range or too long
    badJson,
    badScan,
    badPack,
    wrongState, ///< the transition table has no such row
    ruleRefused, ///< a rule of a pack or of the law says no
    duplicateKey, ///< an idempotency key was used for something else
    conflict,
    notOurFile,
    newerFile,
    fileExists,
    // not found: exit 4
    notFound,
    // damaged or tampered: exit 5
    damaged,
    // storage or system: exit 6
    inUse,
    readOnly,
    storage,
    diskFull,
    // who you are: exit 7
    signIn,
    locked,
    notAllowed, ///< the role does not hold the permission
    ownDossier, ///< who received a dossier does not approve it
    noAuthority ///< no valid signing authority for that procedure on that day
};

/// A failure is a value. `field` is where (a JSON pointer, a column, a file:line), `values` fill
/// the sentence, `source` names the rule (decree, article, plan) where there is one.
struct Error
{
    ErrorCode code = ErrorCode::badInput;
    QString field;
    /// Which sentence within the code: "tooLong", "required", … Empty: the code's own sentence.
    QString detail;
    QJsonObject values;
    QString source;

    bool operator==(const Error&) const = default;
};

/// What is wrong with one thing, each fault by itself; the one that is told first comes first.
using Errors = std::vector<Error>;

/// The stable name of a code, e.g. "wrongState".
QString errorName(ErrorCode code);
/// The process exit code of cli.md: 2 usage, 3 refused, 4 not found, 5 damaged, 6 storage, 7 who
/// you are.
int exitCode(ErrorCode code);

/// A field is wrong: `detail` says how ("required", "tooLong", "notANumber", …).
Error badInput(const QString& field, const QString& detail, const QJsonObject& values = {});

/// How a computed value came about: an id that core/wording turns into a sentence, and its source.
struct Reason
{
    QString id;
    QJsonObject values;
    QString source;

    bool operator==(const Reason&) const = default;
};
using Reasons = std::vector<Reason>;

QJsonObject toJson(const Reason& reason);
Reason reasonFromJson(const QJsonObject& json);
QJsonArray toJson(const Reasons& reasons);
Reasons reasonsFromJson(const QJsonArray& json);

} // namespace motcua
