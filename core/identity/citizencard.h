#pragma once
#include "core/base/result.h"
#include "core/identity/person.h"

#include <QDate>
#include <QStringList>

namespace motcua {

/// What the QR code of a citizen card says.
struct CitizenCard
{
    QString personalNumber; ///< 12 digits
    QString oldNumber; ///< 9 digits, or ""
    QString fullName;
    PartialDate dateOfBirth;
    Sex sex = Sex::male;
    QString address;
    QDate issued; ///< invalid where the card does not say
    QStringList rest; ///< what newer cards carry after these, as it is
    /// What does not fit together but refuses nothing: sexMismatch, centuryMismatch,
    /// birthYearMismatch, unknownProvince, dateInFuture, issuedBeforeBirth, repairedText.
    Reasons warnings;

    bool operator==(const CitizenCard&) const = default;
};

/// Reads the QR text of a card: number|old number|name|birth|sex|address|issued[|…], also with
/// labels, slashed or partial dates, without the old number or the day of issue, with TAB or line
/// breaks for bars. Anything else is badScan, its detail naming what it is: healthCard, dynamicQr,
/// dossierCode, oldIdCard, notACard, tooFewFields, damagedText; or the field and badNumber,
/// badName, badDate, badSex, tooLong. `today` finds dates in the future; without it they are not
/// looked for.
Result<CitizenCard> readCard(const QString& text, QDate today = {});
/// The same from bytes as a scanner gives them: UTF-8; other bytes are damagedText.
Result<CitizenCard> readCard(const QByteArray& bytes, QDate today = {});

/// The card's holder, marked as scanned.
Person personOf(const CitizenCard& card);

} // namespace motcua
