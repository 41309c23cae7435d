#include "core/base/spelling.h"
#include "core/identity/cardname.h"
#include "core/identity/citizencard.h"
#include "core/identity/person.h"
#include "core/identity/personalnumber.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kPartyNameLimit = 100;
constexpr int kPartyAddressLimit = 300;
constexpr int kPhoneLimit = 20;
constexpr int kEmailLimit = 100;
constexpr int kOrganisationLimit = 200;
constexpr int kShortLimit = 50;
constexpr int kRelationLimit = 200;
constexpr int kScanLimit = 4000;
const QStringList kPersonKeys{u"scan"_s, u"fullName"_s, u"personalNumber"_s, u"oldNumber"_s,
    u"dateOfBirth"_s, u"sex"_s, u"address"_s, u"phone"_s, u"email"_s, u"ethnicity"_s,
    u"nationality"_s, u"passport"_s, u"idPaper"_s};

using Check = bool (*)(const QString&);

bool isPhone(const QString& text)
{
    static const QRegularExpression phone(u"\\A\\+?[0-9][0-9 ]*\\z"_s);
    return phone.match(text).hasMatch();
}

bool isEmail(const QString& text)
{
    static const QRegularExpression email(u"\\A[^@\\s]+@[^@\\s]+\\z"_s);
    return email.match(text).hasMatch();
}

bool isTaxCode(const QString& text)
{
    static const QRegularExpression taxCode(u"\\A[0-9]{10}(-[0-9]{3})?\\z"_s);
    return taxCode.match(text).hasMatch();
}

/// However it is typed.
bool isPassport(const QString& text)
{
    return isPassportNumber(passportNumber(text));
}

bool isSex(const QString& text)
{
    return sexFromName(text).has_value();
}

bool isBirth(const QString& text)
{
    return PartialDate::fromIso(text).has_value();
}

/// An optional line that must pass `check`; "" after a fault.
QString line(JsonReader& json, const QString& key, int limit, Check check, const QString& detail)
{
    QString text = json.optionalText(key, limit).replace(u'\n', u' ');
    if (text.isEmpty() || check(text))
        return text;
    json.fault(key, detail, {{u"value"_s, text}});
    return {};
}

/// What somebody is called, in our letters.
QString givenName(JsonReader& json, const QString& key, int limit)
{
    return withOurD(json.optionalName(key, limit).replace(u'\n', u' '));
}

/// What a card does not say and a register of civil status wants.
void readOrigin(JsonReader& json, Person& person)
{
    person.ethnicity = json.optionalName(u"ethnicity"_s, kShortLimit).replace(u'\n', u' ');
    person.nationality = json.optionalName(u"nationality"_s, kShortLimit).replace(u'\n', u' ');
    person.passport
        = passportNumber(line(json, u"passport"_s, kShortLimit, isPassport, u"badPassport"_s));
}

/// Which paper was shown, where it is told; its number stands with it.
void readIdPaper(JsonReader& json, Person& person)
{
    const QString id = json.optionalText(u"idPaper"_s, kShortLimit);
    const IdentityKind* kind = identityKind(id);
    QStringList choices;
    for (const IdentityKind& one : identityKinds())
        choices += one.id;
    if (!kind && !id.isEmpty())
        json.fault(u"idPaper"_s, u"notAChoice"_s,
            {{u"value"_s, id}, {u"choices"_s, choices.join(u", "_s)}});
    else if (kind && kind->numberOf(person).isEmpty())
        json.fault(kind->bears.front(), u"required"_s);
    person.idPaper = kind ? id : QString();
}

/// What may be added to a card as well: a phone, an e-mail, another address.
void readContact(JsonReader& json, Person& person)
{
    const QString address
        = json.optionalFact(u"address"_s, kPartyAddressLimit).replace(u'\n', u' ');
    if (!address.isEmpty())
        person.address = address;
    person.phone = line(json, u"phone"_s, kPhoneLimit, isPhone, u"badPhone"_s);
    person.email = line(json, u"email"_s, kEmailLimit, isEmail, u"badEmail"_s);
}

Person readScan(JsonReader& json)
{
    for (const QString& key :
        {u"fullName"_s, u"personalNumber"_s, u"oldNumber"_s, u"dateOfBirth"_s, u"sex"_s})
        if (json.has(key))
            json.fault(key, u"scanAndField"_s);
    if (!json.value(u"scan"_s).isString()) {
        json.fault(u"scan"_s, u"notText"_s);
        return {};
    }
    const auto card = readCard(json.value(u"scan"_s).toString().left(kScanLimit));
    if (!card) {
        json.fault(u"scan"_s, card.error().detail, card.error().values);
        return {};
    }
    return personOf(*card);
}

bool isGivenOldNumber(const QString& text)
{
    return isOldNumber(text) && !isOnlyNoughts(text);
}

Person readFields(JsonReader& json)
{
    Person person;
    person.fullName = givenName(json, u"fullName"_s, kPartyNameLimit);
    person.personalNumber
        = line(json, u"personalNumber"_s, kShortLimit, isPersonalNumber, u"badNumber"_s);
    person.oldNumber = line(json, u"oldNumber"_s, kShortLimit, isGivenOldNumber, u"badOldNumber"_s);
    person.dateOfBirth
        = PartialDate::fromIso(line(json, u"dateOfBirth"_s, kShortLimit, isBirth, u"badDate"_s))
              .value_or(PartialDate{});
    person.sex = sexFromName(line(json, u"sex"_s, kShortLimit, isSex, u"badSex"_s));
    return person;
}

Person readPerson(JsonReader& json)
{
    Person person = json.has(u"scan"_s) ? readScan(json) : readFields(json);
    readContact(json, person);
    readOrigin(json, person);
    readIdPaper(json, person);
    return person;
}

void requireName(JsonReader& json, const Person& person, bool noFaults)
{
    if (person.fullName.isEmpty() && noFaults)
        json.fault(u"fullName"_s, u"required"_s);
}

/// A representative is named by a text or given like any person; the contact stays the
/// organisation's.
void readRepresentative(JsonReader& json, Person& person, const Faults& faults)
{
    if (!json.value(u"representative"_s).isObject()) {
        if (json.has(u"representative"_s))
            person.fullName = givenName(json, u"representative"_s, kPartyNameLimit);
        return;
    }
    JsonReader reader = json.object(u"representative"_s);
    reader.allowOnly(kPersonKeys);
    const auto before = faults.size();
    const Person contact = person;
    person = readPerson(reader);
    requireName(reader, person, faults.size() == before);
    person.address = contact.address.isEmpty() ? person.address : contact.address;
    person.phone = contact.phone.isEmpty() ? person.phone : contact.phone;
    person.email = contact.email.isEmpty() ? person.email : contact.email;
}
} // namespace

Party readParty(JsonReader& reader, const QString& fallbackRole, Faults& faults)
{
    reader.allowOnly(kPersonKeys
        + QStringList{u"role"_s, u"organisation"_s, u"taxCode"_s, u"representative"_s,
            u"relation"_s, u"authorisation"_s});
    const auto before = faults.size();
    Party party;
    party.role = fallbackRole.isEmpty() ? reader.text(u"role"_s, kShortLimit)
                                        : reader.optionalText(u"role"_s, kShortLimit);
    if (party.role.isEmpty())
        party.role = fallbackRole;
    party.organisation = givenName(reader, u"organisation"_s, kOrganisationLimit);
    party.taxCode = line(reader, u"taxCode"_s, kShortLimit, isTaxCode, u"badTaxCode"_s);
    const QString relation = reader.has(u"relation"_s) ? u"relation"_s : u"authorisation"_s;
    party.relation = reader.optionalFact(relation, kRelationLimit);
    party.person = readPerson(reader);
    if (party.organisation.isEmpty() && reader.has(u"representative"_s))
        reader.fault(u"organisation"_s, u"required"_s);
    if (party.organisation.isEmpty())
        requireName(reader, party.person, faults.size() == before);
    else
        readRepresentative(reader, party.person, faults);
    return party;
}

} // namespace motcua
