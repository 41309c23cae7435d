#include "core/wording/civilcontext.h"

#include "core/dossier/intakechecks.h"
#include "core/dossier/registergaps.h"
#include "core/forms/words.h"
#include "core/identity/cardname.h"
#include "core/wording/names.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Our cards are given to Vietnamese alone; of anybody else it is what is told.
QString nationalityOf(const Person& person)
{
    const bool hasOurs = !person.personalNumber.isEmpty() || !person.oldNumber.isEmpty();
    return person.nationality.isEmpty() && hasOurs ? u"Việt Nam"_s : person.nationality;
}

QString choiceLabel(const Procedure* procedure, const QString& question, const QString& id)
{
    if (!procedure)
        return {};
    for (const Question& asked : procedure->questions)
        for (const QString& choice : asked.choices)
            if (asked.id == question && choice.section(u'=', 0, 0) == id)
                return choice.section(u'=', 1);
    return {};
}
} // namespace

IdentityPaper identityPaper(const Person& person, QDate day)
{
    if (const IdentityKind* shown = identityKind(person.idPaper))
        if (const QString number = shown->numberOf(person); !number.isEmpty())
            return {shown->name, number};
    if (!person.personalNumber.isEmpty())
        return {
            cardName(QDate::fromString(person.idIssued, Qt::ISODate), day), person.personalNumber};
    for (const QString& number : {u"oldNumber"_s, u"passport"_s})
        if (const IdentityKind* known = kindThatBears(number))
            if (const QString its = known->numberOf(person); !its.isEmpty())
                return {known->name, its};
    return {};
}

QString paperOf(const Person& person, QDate day)
{
    const IdentityPaper paper = identityPaper(person, day);
    return paper.number.isEmpty() ? QString() : paper.name + u" số "_s + paper.number;
}

QString signsFor(const Party& party)
{
    return party.organisation.isEmpty() || party.person.fullName.isEmpty()
        ? QString()
        : u"người đại diện của "_s + party.organisation;
}

const Party* partyOf(const Dossier& dossier, const QString& role)
{
    for (const Party& party : dossier.parties)
        if (party.role == role)
            return &party;
    return nullptr;
}

const Party* childOf(const Dossier& dossier)
{
    const Party& applicant = dossier.applicant;
    if (const Party* child = partyOf(dossier, u"child"_s))
        return child;
    const bool isOwn = applicant.organisation.isEmpty() && relationOf(dossier).isEmpty()
        && declaringParent(applicant, dossier.parties).isEmpty();
    return isOwn ? &applicant : nullptr;
}

QJsonObject personContext(const Party* party, QDate day)
{
    if (!party)
        return {};
    const Person& person = party->person;
    QJsonObject json{{u"name"_s, person.fullName}, {u"birth"_s, person.dateOfBirth.toString()},
        {u"ethnicity"_s, person.ethnicity}, {u"nationality"_s, nationalityOf(person)},
        {u"residence"_s, person.address}, {u"paper"_s, paperOf(person, day)}};
    if (person.sex)
        json[u"sex"_s] = name(*person.sex, Language::vietnamese);
    return json;
}

QJsonObject spouseContext(const Dossier& dossier, const QString& role, QDate day)
{
    QJsonObject person = personContext(partyOf(dossier, role), day);
    person.remove(u"sex"_s);
    return person;
}

QString relationOf(const Dossier& dossier)
{
    if (!dossier.applicant.relation.isEmpty())
        return dossier.applicant.relation;
    for (const QString& role : {u"deceased"_s, u"child"_s, u"ward"_s})
        if (const Party* party = partyOf(dossier, role); party && !party->relation.isEmpty())
            return party->relation;
    const QString parent = partyOf(dossier, u"child"_s)
        ? declaringParent(dossier.applicant, dossier.parties)
        : QString();
    if (parent.isEmpty() || !dossier.applicant.organisation.isEmpty())
        return {};
    return parent == u"mother" ? u"mẹ"_s : u"cha"_s;
}

QJsonObject declarantContext(const Dossier& dossier, QDate day)
{
    const Party& applicant = dossier.applicant;
    return {{u"name"_s, applicant.displayName()}, {u"paper"_s, paperOf(applicant.person, day)},
        {u"relation"_s, relationOf(dossier)}};
}

QString purposeOf(const Office& office, const Dossier& dossier)
{
    return choiceLabel(
        office.procedureOf(dossier), u"purpose"_s, dossier.answers[u"purpose"_s].toString());
}

QJsonObject extractEvent(const Office& office, const Dossier& dossier)
{
    const QJsonObject& answers = dossier.answers;
    const Party* holder = recordHolder(dossier.applicant, dossier.parties, answers);
    const QDate on = QDate::fromString(answers[u"registeredOn"_s].toString(), Qt::ISODate);
    return {{u"kind"_s,
                choiceLabel(office.procedureOf(dossier), u"eventType"_s,
                    answers[u"eventType"_s].toString())},
        {u"holder"_s, holder ? holder->person.fullName : answers[u"registeredName"_s].toString()},
        {u"birth"_s, holder ? holder->person.dateOfBirth.toString() : QString()},
        {u"number"_s, answers[u"registrationNumber"_s].toString()},
        {u"registeredOn"_s, on.toString(Qt::ISODate)},
        {u"registeredAt"_s, answers[u"registeredPlace"_s].toString()}};
}

QString birthPlaceOf(const Dossier& dossier)
{
    return dossier.answers[u"birthPlace"_s].toString();
}

QJsonObject deathContext(const Dossier& dossier)
{
    const QDate on = QDate::fromString(dossier.answers[u"diedOn"_s].toString(), Qt::ISODate);
    const QString hour = dossier.answers[u"diedAt"_s].toString();
    const QString day = on.isValid() ? longDate(on) : QString();
    return {{u"at"_s, hour.isEmpty() || day.isEmpty() ? day : hour + u", "_s + day},
        {u"place"_s, dossier.answers[u"deathPlace"_s].toString()},
        {u"cause"_s, dossier.answers[u"deathCause"_s].toString()}};
}

QString timeliness(const Procedure* procedure, const Dossier& dossier)
{
    const bool hasTerm = procedure && std::ranges::any_of(procedure->fees, [](const FeeRule& fee) {
        return std::holds_alternative<LateAfterDays>(fee.block);
    });
    if (!hasTerm)
        return {};
    return dossier.fee.late ? u"Quá hạn"_s : u"Đúng hạn"_s;
}

} // namespace motcua
