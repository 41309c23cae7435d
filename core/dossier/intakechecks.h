#pragma once
#include "core/dossier/intake.h"

#include <QTime>

namespace motcua {

/// Whose registration an extract is asked of: the party, else the applicant where nobody else is
/// named; nullptr where only a name is told.
const Party* recordHolder(
    const Party& applicant, const std::vector<Party>& parties, const QJsonObject& answers);

/// What is sent by post has somewhere to go (badInput), and is not for its owners' hands alone
/// (ruleRefused "handedOverInPerson").
std::optional<Error> checkPost(const Procedure& procedure, const Intake& intake);

/// An extract is found by whose registration it is and by its number or day, its place, or the
/// holder's day of birth or number (badInput "extractUnclear"); it was registered by `day`
/// (inTheFuture).
std::optional<Error> checkExtract(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers, QDate day);

/// Nobody decides on an extract of no kind: which event it is of is told when it is submitted
/// (ruleRefused "extractKindNotTold").
std::optional<Error> checkExtractKind(
    const Procedure& procedure, const QJsonObject& answers, QDate day);

/// What is certified elsewhere is so at a place, and at an hour and minute (NĐ 23/2015/NĐ-CP Điều
/// 10).
std::optional<Error> checkOutside(const QJsonObject& answers, QDate day);
/// Somebody died at an hour of a day, told as 24 hours have it, perhaps about (badInput
/// "notHourOfDeath"), and before it was told at `now` (badInput "deathToCome").
std::optional<Error> checkDeathHour(const QJsonObject& answers, Instant now);
/// Nothing is certified at a moment that has not come (badInput "hourToCome"). What was certified
/// after hours is received on the next working day at the latest: an earlier one is mistyped
/// (badInput "dayBeforeReceipt").
std::optional<Error> checkOutsideHour(
    const QJsonObject& answers, Instant received, Instant now, const Calendar& calendar);

/// When something was certified outside the office.
struct OutsideMoment
{
    QTime time;
    QDate day; ///< invalid where only the hour is told
};
/// none where none is told, or it is not understood.
std::optional<OutsideMoment> outsideMoment(const QJsonObject& answers);
/// Its day; invalid where none is kept.
QDate outsideDay(const QJsonObject& answers);
/// The moment as it is kept: "09 giờ 30 phút, ngày 20/11/2026"; an hour alone is of `day`.
QJsonObject withOutsideTime(QJsonObject answers, QDate day);
/// A change to what was taken in: an hour that stood before is of the day of receipt, one told now
/// of today.
Intake toldOutside(Intake intake, const Dossier& dossier, QDate today);

/// An exemption is for whom it is meant (FeeExemption::onlyFor; ruleRefused exemptionForPersons,
/// exemptionForCitizens), and one by age for nobody who is known to be of another one: ruleRefused
/// "exemptionAgainstAge", where neither the applicant nor a party may be of that age.
std::optional<Error> checkExemption(const Procedure& procedure, const Intake& intake, QDate day);
/// By age, where a procedure has no parties: it may be meant for somebody who is not named
/// (exemptionOfAnother).
Reasons exemptionWarnings(const Procedure& procedure, const Intake& intake, QDate day);

/// How many documents there are follows from those that are named one by one; itemsOtherCount where
/// another number is told as well.
Result<QJsonObject> withItemCount(const Procedure& procedure, const Intake& intake);

/// What an earlier dossier says against a registration makes it something to be verified first.
void addToVerify(Assessment& out, const Procedure& procedure, const Reasons& toVerify);

} // namespace motcua
