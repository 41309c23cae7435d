#pragma once
#include "core/base/json.h"
#include "core/identity/partialdate.h"

#include <optional>

namespace motcua {

enum class Sex
{
    male,
    female
};
QString sexName(Sex sex); ///< "male", "female"
std::optional<Sex> sexFromName(const QString& name);

/// A person as a card or a clerk gives them.
struct Person
{
    QString fullName; ///< at most 100
    QString personalNumber; ///< 12 digits, or ""
    QString oldNumber; ///< 9 digits, or ""
    PartialDate dateOfBirth;
    std::optional<Sex> sex;
    QString address; ///< at most 300
    QString phone; ///< at most 20
    QString email; ///< at most 100
    QString ethnicity; ///< dân tộc, at most 50; "" where nobody asked
    QString nationality; ///< at most 50; "": not said
    QString passport; ///< as passportNumber() writes it: 5 to 20 capitals and digits; or ""
    QString idPaper; ///< which identity paper was shown: identityKinds(); "": not told
    QString idIssued; ///< ISO date the card was issued, or ""
    bool scanned = false; ///< read from a card, not typed

    bool operator==(const Person&) const = default;
};

/// Someone in a request: a person, or an organisation with its representative.
struct Party
{
    QString role; ///< "applicant", "submitter", "husband", "deceased", …
    Person person; ///< the representative where it is an organisation
    QString organisation; ///< at most 200; "" for a person
    QString taxCode; ///< 10 digits, or 10-3
    QString relation; ///< to the person the request is about, or the submitter's authorisation

    /// The organisation's name, or the person's.
    QString displayName() const { return organisation.isEmpty() ? person.fullName : organisation; }

    bool operator==(const Party&) const = default;
};

QJsonObject toJson(const Person& person);
QJsonObject toJson(const Party& party);
/// Reads what toJson() wrote; never fails (an unknown key is passed over).
Party partyFromJson(const QJsonObject& json);

/// Reads a party of a command: {"scan": "…"} or fields (fullName, personalNumber, dateOfBirth, sex,
/// address, phone, email, ethnicity, nationality, passport, idPaper), an organisation by
/// organisation, taxCode, representative. Faults carry the JSON pointer of the field.
/// `fallbackRole` where the object names none.
Party readParty(JsonReader& reader, const QString& fallbackRole, Faults& faults);

} // namespace motcua
