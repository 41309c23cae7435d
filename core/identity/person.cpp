#include "core/identity/person.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
void put(QJsonObject& json, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        json[key] = value;
}

Person personFromJson(const QJsonObject& json)
{
    Person person;
    person.fullName = json[u"fullName"_s].toString();
    person.personalNumber = json[u"personalNumber"_s].toString();
    person.oldNumber = json[u"oldNumber"_s].toString();
    person.dateOfBirth
        = PartialDate::fromIso(json[u"dateOfBirth"_s].toString()).value_or(PartialDate{});
    person.sex = sexFromName(json[u"sex"_s].toString());
    person.address = json[u"address"_s].toString();
    person.phone = json[u"phone"_s].toString();
    person.email = json[u"email"_s].toString();
    person.ethnicity = json[u"ethnicity"_s].toString();
    person.nationality = json[u"nationality"_s].toString();
    person.passport = json[u"passport"_s].toString();
    person.idPaper = json[u"idPaper"_s].toString();
    person.idIssued = json[u"idIssued"_s].toString();
    person.scanned = json[u"scanned"_s].toBool();
    return person;
}
} // namespace

QString sexName(Sex sex)
{
    return sex == Sex::male ? u"male"_s : u"female"_s;
}

std::optional<Sex> sexFromName(const QString& name)
{
    if (name == u"male")
        return Sex::male;
    return name == u"female" ? std::optional(Sex::female) : std::nullopt;
}

QJsonObject toJson(const Person& person)
{
    QJsonObject json;
    put(json, u"fullName"_s, person.fullName);
    put(json, u"personalNumber"_s, person.personalNumber);
    put(json, u"oldNumber"_s, person.oldNumber);
    put(json, u"dateOfBirth"_s, person.dateOfBirth.toIso());
    put(json, u"sex"_s, person.sex ? sexName(*person.sex) : QString());
    put(json, u"address"_s, person.address);
    put(json, u"phone"_s, person.phone);
    put(json, u"email"_s, person.email);
    put(json, u"ethnicity"_s, person.ethnicity);
    put(json, u"nationality"_s, person.nationality);
    put(json, u"passport"_s, person.passport);
    put(json, u"idPaper"_s, person.idPaper);
    put(json, u"idIssued"_s, person.idIssued);
    if (person.scanned)
        json[u"scanned"_s] = true;
    return json;
}

QJsonObject toJson(const Party& party)
{
    QJsonObject json{{u"person"_s, toJson(party.person)}};
    put(json, u"role"_s, party.role);
    put(json, u"organisation"_s, party.organisation);
    put(json, u"taxCode"_s, party.taxCode);
    put(json, u"relation"_s, party.relation);
    return json;
}

Party partyFromJson(const QJsonObject& json)
{
    Party party;
    party.role = json[u"role"_s].toString();
    party.person = personFromJson(json[u"person"_s].toObject());
    party.organisation = json[u"organisation"_s].toString();
    party.taxCode = json[u"taxCode"_s].toString();
    party.relation = json[u"relation"_s].toString();
    return party;
}

} // namespace motcua
