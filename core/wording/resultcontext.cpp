#include "core/dossier/intakechecks.h"
#include "core/registers/registers.h"
#include "core/wording/civilcontext.h"
#include "core/wording/names.h"
#include "core/wording/papercontext.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The people who signed: who asked, and whoever signed with them; for an organisation its
/// representative.
QJsonArray signersOf(const Dossier& dossier, QDate day)
{
    std::vector<const Party*> people{&dossier.applicant};
    for (const Party& party : dossier.parties)
        if (party.role == u"signer" && party.person != dossier.applicant.person)
            people.push_back(&party);
    QJsonArray signers;
    for (const Party* party : people) {
        const IdentityPaper paper = identityPaper(party->person, day);
        signers.append(QJsonObject{{u"name"_s, party->person.fullName}, {u"paper"_s, paper.name},
            {u"paperNumber"_s, paper.number}, {u"signsFor"_s, signsFor(*party)}});
    }
    return signers;
}

/// A child has no paper yet, and lives with the parents.
QJsonObject childContext(const Dossier& dossier, QDate day)
{
    QJsonObject child = personContext(childOf(dossier), day);
    child.remove(u"residence"_s);
    child.remove(u"paper"_s);
    child[u"birthPlace"_s] = birthPlaceOf(dossier);
    return child;
}

const QString& systemOf(const Dossier& dossier)
{
    static const QString none;
    return dossier.numbers.empty() ? none : dossier.numbers.back().system;
}

/// As the register writes it: "87/2026".
QString registeredNumber(const GivenNumber& number)
{
    const Register* known = findRegister(number.registerId);
    QString text = known ? known->numberForm : u"{number}"_s;
    return text.replace(u"{number}"_s, paperNumber(number.number))
        .replace(u"{year}"_s, QString::number(number.year));
}

/// "Phó Chủ tịch Ủy ban nhân dân phường Cửa Nam"
QString signerRole(const Office& office, const Authority& authority)
{
    QString ward = office.ward().config.name;
    ward[0] = ward[0].toLower();
    const QString acting = actingPostOn(authority.form, authority.from);
    return (acting.isEmpty() ? authority.post : acting) + u" Ủy ban nhân dân "_s + ward;
}
} // namespace

namespace {
/// Whose power it is: a department's or an office's is its head's (NĐ 30/2020/NĐ-CP, Phụ lục I).
QString powerHolder(const QString& body)
{
    const QString name = body.toUpper();
    if (name.startsWith(u"SỞ "))
        return u"GIÁM ĐỐC "_s + name;
    return name.startsWith(u"PHÒNG ") || name.startsWith(u"CÔNG AN ") ? u"TRƯỞNG "_s + name : name;
}
} // namespace

QString signaturePost(const Authority& authority)
{
    QString post = authority.post.toUpper();
    if (!authority.behalf.isEmpty()) {
        Authority own = authority;
        own.behalf.clear();
        return u"TUQ. "_s + powerHolder(authority.behalf) + u'\n' + signaturePost(own);
    }
    if (authority.form.isEmpty())
        return post;
    const QString head = headPostOn(authority.from).toUpper();
    if (authority.form == u"TM")
        return post.startsWith(u"PHÓ ") ? u"TM. ỦY BAN NHÂN DÂN\nKT. "_s + head + u'\n' + post
                                        : u"TM. ỦY BAN NHÂN DÂN\n"_s + post;
    const QString forHead = authority.form + u". "_s + head;
    const bool acting = !actingPostOn(authority.form, authority.from).isEmpty();
    return acting ? forHead : forHead + u'\n' + post;
}

namespace {
/// Outside the office it is signed there and then, whenever it is decided here; where an earlier
/// program kept the hour alone, the certificate was issued with the day of the decision.
QDate signedOnDay(const Dossier& dossier)
{
    if (const QDate outside = outsideDay(dossier.answers); outside.isValid())
        return outside;
    return dossier.approvedAt.value_or(dossier.receivedAt).localDate();
}

/// The day stands behind the hour, as the day of signing.
QJsonObject outsideContext(const Dossier& dossier)
{
    const auto outside = outsideMoment(dossier.answers);
    return {{u"place"_s, dossier.answers[u"outsidePlace"_s].toString()},
        {u"time"_s, outside ? outside->time.toString(u"HH 'giờ' mm 'phút'"_s) : QString()}};
}
} // namespace

QJsonObject resultContext(const Office& office, const Dossier& dossier)
{
    const Authority authority
        = inOwnNames(office.ward().config, dossier.authority.value_or(Authority{}));
    const QDate signedOn = signedOnDay(dossier);
    return {{u"signedOn"_s, signedOn.toString(Qt::ISODate)},
        {u"signer"_s,
            QJsonObject{{u"post"_s, signaturePost(authority)},
                {u"role"_s, signerRole(office, authority)}, {u"name"_s, authority.name}}},
        {u"signers"_s, signersOf(dossier, signedOn)}, {u"event"_s, extractEvent(office, dossier)},
        {u"copies"_s, dossier.answers[u"copies"_s].toInteger(1)},
        {u"fee"_s, dossier.fee.total.amount}, {u"child"_s, childContext(dossier, signedOn)},
        {u"mother"_s, spouseContext(dossier, u"mother"_s, signedOn)},
        {u"father"_s, spouseContext(dossier, u"father"_s, signedOn)},
        {u"subject"_s, personContext(&dossier.applicant, signedOn)},
        {u"outside"_s, outsideContext(dossier)},
        {u"translation"_s,
            QJsonObject{{u"from"_s, dossier.answers[u"fromLanguage"_s].toString()},
                {u"to"_s, dossier.answers[u"toLanguage"_s].toString()}}},
        {u"relation"_s, relationOf(dossier)}, {u"purpose"_s, purposeOf(office, dossier)},
        {u"wife"_s, spouseContext(dossier, u"wife"_s, signedOn)},
        {u"husband"_s, spouseContext(dossier, u"husband"_s, signedOn)},
        {u"deceased"_s, personContext(partyOf(dossier, u"deceased"_s), signedOn)},
        {u"death"_s, deathContext(dossier)},
        {u"notice"_s, dossier.answers[u"deathNotice"_s].toString()},
        {u"timeliness"_s, timeliness(office.procedureOf(dossier), dossier)},
        {u"declarant"_s, declarantContext(dossier, signedOn)}, {u"system"_s, systemOf(dossier)}};
}

namespace {
QString printedSymbol(const QString& registerId)
{
    const Register* known = findRegister(registerId);
    return known ? known->symbol : registerId;
}
} // namespace

std::vector<QJsonObject> certificates(const Dossier& dossier)
{
    std::vector<QJsonObject> each;
    for (const GivenNumber& number : dossier.numbers)
        if (number.voidedBecause.isEmpty())
            each.push_back({{u"entry"_s,
                QJsonObject{{u"number"_s, registeredNumber(number)}, {u"volume"_s, number.volume},
                    {u"book"_s, printedSymbol(number.registerId)}}}});
    if (each.empty())
        each.emplace_back();
    return each;
}

} // namespace motcua
