#pragma once
#include "core/base/instant.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/requestday.h"
#include "core/identity/partialdate.h"

namespace motcua {

/// KEY=VALUE pairs or JSON answers checked against the procedure's questions: types, ranges,
/// unknown keys (badInput, field = the key). Per-item answers given without items make one item. An
/// unanswered yes/no is "no"; an unanswered required number or date is an error.
Result<Answers> checkAnswers(
    const Procedure& procedure, const QJsonObject& values, const QJsonArray& items);

/// One answer as checkAnswers() reads it, `field` its pointer: undefined where it is left open and
/// may be.
Result<QJsonValue> checkOneAnswer(
    const Question& question, const QString& field, const QJsonValue& value);

struct FeeLine
{
    QString label;
    Dong amount;
    int item = -1; ///< index of the original it belongs to, -1: the whole request
    QString collectedFor = {}; ///< the office whose money it is, "": the ward's

    bool operator==(const FeeLine&) const = default;
};
struct Fee
{
    Dong total;
    std::vector<FeeLine> lines;
    Reasons because;
    bool late = false; ///< declared after the term that a rule names, whatever it then costs

    bool operator==(const Fee&) const = default;
};
/// The fee by the rules in force on `day`; checked 64-bit (badInput/"feeTooLarge"). `exemption` ""
/// or the id of one that a rule lists (unknown: badInput field "exempt"). A term whose last day is
/// off ends with the next working day (Bộ luật Dân sự Điều 148 khoản 5).
Result<Fee> computeFee(const Procedure& procedure, const Answers& answers, const RequestDay& day,
    Channel channel, const QString& exemption);

/// What is asked of a procedure, and how it came to the office.
struct Request
{
    QString procedure;
    Answers answers;
    Channel channel = Channel::direct;
    QDate sentOn = {}; ///< on which it came to the office, where that was before
};

/// The rule is in force on `day` and charged of these answers on this channel.
bool appliesTo(const FeeRule& rule, const Procedure& procedure, const Answers& answers,
    const RequestDay& day, Channel channel);

/// The exemptions that a person's age alone gives, of the fees that are charged of this request:
/// who pays may be entitled to one (exemptionByAge).
Reasons exemptionsByAge(const Procedure& procedure, const Answers& answers, const RequestDay& day,
    Channel channel, QDate born);

/// The exemption `id` of a fee in force on `date`; nullptr where no rule lists it.
const FeeExemption* findExemption(const Procedure& procedure, const QString& id, QDate date);
/// Somebody of that birth may be of the exemption's age on `day`: of a partial date, by some day
/// that it allows; also where nothing is known, or the exemption asks for no age.
bool mayBeOfAge(const FeeExemption& exemption, const PartialDate& born, QDate day);

struct Verdict
{
    bool eligible = false;
    Reasons because; ///< not eligible: every failed condition; eligible: every condition that holds
};
/// Whether a request may be served while the citizen waits: the programme lists the procedure on
/// that day, every condition holds, and now + promised minutes is not past closing time of a
/// working day.
Verdict noWaitVerdict(
    const Catalogue& catalogue, const Calendar& calendar, const Request& request, Instant now);

/// The law's own conditions (ages …) that fail; empty where all hold. A term of days ends with the
/// next working day where its last one is off; in time is what came to the office in time.
Reasons failedRequirements(
    const Procedure& procedure, const Answers& answers, const RequestDay& day, Channel channel);

/// The limit that applies: the verification limit where verification is needed, else the promised
/// one, else the legal one.
Limit limitFor(const Procedure& procedure, const Answers& answers);

/// Whether the answers say that verification is needed.
bool needsVerification(const Answers& answers);

} // namespace motcua
