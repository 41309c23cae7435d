#pragma once
#include "core/base/result.h"
#include "core/identity/person.h"

namespace motcua {

/// What a personal number (số định danh cá nhân) says of its holder; it has no check digit.
struct PersonalNumberFacts
{
    QString provinceCode; ///< where the birth was registered; 100 and above: a country
    QString province; ///< the province's name at that time; "" where it is none we know
    Sex sex = Sex::male;
    int birthYear = 0;

    bool bornAbroad() const { return !provinceCode.startsWith(u'0'); }
    bool operator==(const PersonalNumberFacts&) const = default;
};

/// Reads `PPP G YY NNNNNN`, 12 digits: province, sex with century, year of birth, random. badScan
/// "badNumber" where it is not 12 digits; a province we don't know is left without name.
Result<PersonalNumberFacts> readPersonalNumber(const QString& number);

/// The sex that a number tells; nullopt where it is no number.
std::optional<Sex> sexOfNumber(const QString& number);
/// What of a person does not fit the number: sexMismatch, birthYearMismatch, centuryMismatch, each
/// with both values. Corrected dates of birth exist, so these are warnings; so are a province that
/// there never was (unknownProvince) and a year of birth after `today` (bornLater).
Reasons numberWarnings(const Person& person, QDate today = {});

/// When somebody was born by what is told, else the year by their number; empty where neither is.
PartialDate birthTold(const Person& person);

/// 12 digits, whatever they say.
bool isPersonalNumber(const QString& text);
/// 9 digits: a number of the identity cards before 2016.
bool isOldNumber(const QString& text);
/// A passport's number in the one way that it is kept and compared: capitals and digits of the
/// usual width, without the spaces, hyphens and dots it may be typed with ("ab 123-4.56" is
/// "AB123456").
QString passportNumber(const QString& typed);
/// 5 to 20 capitals and digits (A to Z, 0 to 9), not noughts alone.
bool isPassportNumber(const QString& text);
/// Noughts alone, which nobody was given: they stand for no number.
bool isOnlyNoughts(const QString& number);
/// Of what a dossier has in a field for numbers: there is one. Older dossiers have noughts.
bool tellsNumber(const QString& kept);

/// Where the shape of a personal number is laid down.
QString personalNumberSource();

} // namespace motcua
