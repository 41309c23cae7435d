#include "core/wording/names.h"
#include "core/wording/papercontext.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const Party* partyOf(const Dossier& dossier, const QString& role)
{
    for (const Party& party : dossier.parties)
        if (party.role == role)
            return &party;
    return nullptr;
}

QJsonObject personContext(const Party* party)
{
    if (!party)
        return {};
    const Person& person = party->person;
    QJsonObject json{{u"name"_s, person.fullName}, {u"birth"_s, person.dateOfBirth.toString()},
        {u"nationality"_s, u"Việt Nam"_s}, {u"residence"_s, person.address},
        {u"paper"_s, paperOf(person)}};
    if (person.sex)
        json[u"sex"_s] = name(*person.sex, Language::vietnamese);
    return json;
}

/// The people who signed: who asked, and whoever signed with them.
QJsonArray signersOf(const Dossier& dossier)
{
    std::vector<const Person*> people{&dossier.applicant.person};
    for (const Party& party : dossier.parties)
        if (party.role == u"signer" && party.person != dossier.applicant.person)
            people.push_back(&party.person);
    QJsonArray signers;
    for (const Person* person : people) {
        const bool old = person->personalNumber.isEmpty();
        signers.append(QJsonObject{{u"name"_s, person->fullName},
            {u"paper"_s, old ? u"Chứng minh nhân dân"_s : u"Căn cước công dân"_s},
            {u"paperNumber"_s, old ? person->oldNumber : person->personalNumber}});
    }
    return signers;
}

QString choiceLabel(const Procedure& procedure, const QString& question, const QString& id)
{
    for (const Question& asked : procedure.questions)
        for (const QString& choice : asked.choices)
            if (asked.id == question && choice.section(u'=', 0, 0) == id)
                return choice.section(u'=', 1);
    return {};
}

QJsonObject extractEvent(const Office& office, const Dossier& dossier)
{
    const QJsonObject& answers = dossier.answers;
    const Party* holder = partyOf(dossier, u"recordHolder"_s);
    const QDate on = QDate::fromString(answers[u"registeredOn"_s].toString(), Qt::ISODate);
    return {{u"kind"_s,
                choiceLabel(*office.procedureOf(dossier), u"eventType"_s,
                    answers[u"eventType"_s].toString())},
        {u"holder"_s,
            holder ? holder->person.fullName
                   : answers[u"registeredName"_s].toString(dossier.applicant.person.fullName)},
        {u"birth"_s, holder ? holder->person.dateOfBirth.toString() : QString()},
        {u"number"_s, answers[u"registrationNumber"_s].toString()},
        {u"registeredOn"_s, on.isValid() ? on.toString(u"dd/MM/yyyy"_s) : QString()}};
}

QString timeliness(const Dossier& dossier)
{
    return dossier.fee.late ? u"Quá hạn"_s : u"Đúng hạn"_s;
}

QJsonObject deathContext(const Dossier& dossier)
{
    const QDate on = QDate::fromString(dossier.answers[u"diedOn"_s].toString(), Qt::ISODate);
    return {{u"at"_s, on.isValid() ? u"ngày "_s + on.toString(u"dd/MM/yyyy"_s) : QString()}};
}

/// The certificate says which is the husband and which the wife, and no sex beside it.
QJsonObject spouseContext(const Dossier& dossier, const QString& role)
{
    QJsonObject person = personContext(partyOf(dossier, role));
    person.remove(u"sex"_s);
    return person;
}

const QString& systemOf(const Dossier& dossier)
{
    static const QString none;
    return dossier.numbers.empty() ? none : dossier.numbers.back().system;
}

/// "Phó Chủ tịch Ủy ban nhân dân phường Cửa Nam"
QString signerRole(const Office& office, const Authority& authority)
{
    QString ward = office.ward().config.name;
    ward[0] = ward[0].toLower();
    return authority.post + u" Ủy ban nhân dân "_s + ward;
}
} // namespace

QString signaturePost(const Authority& authority)
{
    QString post = authority.post.toUpper();
    if (authority.form.isEmpty())
        return post;
    if (authority.form == u"TM")
        return u"TM. ỦY BAN NHÂN DÂN\n"_s + post;
    if (authority.form == u"Q")
        return u"Q. CHỦ TỊCH"_s;
    return authority.form + u". CHỦ TỊCH\n"_s + post;
}

QJsonObject resultContext(const Office& office, const Dossier& dossier)
{
    const Authority authority = dossier.authority.value_or(Authority{});
    const QDate signedOn = dossier.approvedAt.value_or(dossier.receivedAt).localDate();
    const Party& applicant = dossier.applicant;
    return {{u"signedOn"_s, signedOn.toString(Qt::ISODate)},
        {u"signer"_s,
            QJsonObject{{u"post"_s, signaturePost(authority)},
                {u"role"_s, signerRole(office, authority)}, {u"name"_s, authority.name}}},
        {u"signers"_s, signersOf(dossier)}, {u"event"_s, extractEvent(office, dossier)},
        {u"copies"_s, dossier.answers[u"copies"_s].toInteger(1)},
        {u"fee"_s, dossier.fee.total.amount},
        {u"wife"_s, spouseContext(dossier, u"wife"_s)},
        {u"husband"_s, spouseContext(dossier, u"husband"_s)},
        {u"deceased"_s, personContext(partyOf(dossier, u"deceased"_s))},
        {u"death"_s, deathContext(dossier)}, {u"timeliness"_s, timeliness(dossier)},
        {u"declarant"_s,
            QJsonObject{{u"name"_s, applicant.person.fullName},
                {u"paper"_s, paperOf(applicant.person)}, {u"relation"_s, applicant.relation}}},
        {u"system"_s, systemOf(dossier)}};
}

std::vector<QJsonObject> certificates(const Dossier& dossier)
{
    std::vector<QJsonObject> each;
    for (const GivenNumber& number : dossier.numbers)
        if (number.voidedBecause.isEmpty())
            each.push_back({{u"entry"_s,
                QJsonObject{
                    {u"number"_s, paperNumber(number.number)}, {u"volume"_s, number.volume}}}});
    if (each.empty())
        each.emplace_back();
    return each;
}

} // namespace motcua
