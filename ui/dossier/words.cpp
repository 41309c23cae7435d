#include "ui/dossier/words.h"

#include "core/base/text.h"
#include "core/identity/cardname.h"
#include "core/wording/names.h"
#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct DossierWords
{
    Q_DECLARE_TR_FUNCTIONS(motcua::DossierWords)
};

Tone toneOf(State state)
{
    switch (state) {
    case State::done:
    case State::handedOver:
        return Tone::done;
    case State::forApproval:
    case State::approved:
        return Tone::info;
    case State::registered:
    case State::awaitingSupplement:
    case State::awaitingPayment:
        return Tone::dueSoon;
    default:
        return Tone::neutral;
    }
}

QString iconOf(State state)
{
    switch (state) {
    case State::received:
    case State::processing:
        return u"dossier"_s;
    case State::forApproval:
        return u"approve"_s;
    case State::registered:
    case State::awaitingSupplement:
    case State::awaitingPayment:
        return u"clock"_s;
    case State::approved:
        return u"stamp"_s;
    case State::done:
        return u"check"_s;
    case State::handedOver:
        return u"send"_s;
    case State::refused:
    case State::rejected:
    case State::stopped:
        return u"refuse"_s;
    }
    return {};
}

QStringList present(const QStringList& texts)
{
    QStringList kept = texts;
    kept.removeAll(QString());
    return kept;
}

QString sexWord(const Person& person)
{
    return person.sex ? name(*person.sex, language()) : QString();
}

QString idPaperText(const Person& person)
{
    const IdentityKind* kind = identityKind(person.idPaper);
    return kind ? kind->name : QString();
}

QString passportText(const Person& person)
{
    return person.passport.isEmpty() ? QString()
                                     : DossierWords::tr("passport %1").arg(person.passport);
}

QString organisationFacts(const Party& party)
{
    return present({DossierWords::tr("tax code %1").arg(party.taxCode), party.person.fullName})
        .join(u" · "_s);
}
} // namespace

QString maskedNumber(const QString& number)
{
    const QString last = lastFourDigits(number);
    return last.isEmpty() ? QString() : u"•••• "_s + last;
}

QString countText(qint64 count)
{
    return QLocale(QLocale::Vietnamese).toString(count);
}

QString momentText(Instant at, Instant now)
{
    const QString time = at.localTime().toString(u"HH:mm"_s);
    const QDate day = at.localDate();
    if (day == now.localDate())
        return time;
    const bool thisYear = day.year() == now.localDate().year();
    return time + u' ' + day.toString(thisYear ? u"dd/MM"_s : u"dd/MM/yyyy"_s);
}

QString dayText(QDate day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

Pill statePill(State state)
{
    return {toneOf(state), name(state, language()), iconOf(state)};
}

QString partyFacts(const Party& party)
{
    if (!party.organisation.isEmpty())
        return organisationFacts(party);
    const Person& person = party.person;
    return present(
        {sexWord(person), person.dateOfBirth.toString(), maskedNumber(person.personalNumber)})
        .join(u" · "_s);
}

QStringList partyDetails(const Party& party)
{
    const Person& person = party.person;
    const QString born = present({sexWord(person), person.dateOfBirth.toString()}).join(u" · "_s);
    const QString organisation
        = party.organisation.isEmpty() ? QString() : organisationFacts(party);
    return present({organisation, born, person.personalNumber, passportText(person),
        idPaperText(person), person.ethnicity, person.nationality, person.address, person.phone,
        person.email, party.relation});
}

QString partyLabel(const Party& party, const Procedure* procedure)
{
    if (party.role == u"applicant")
        return procedure && !procedure->applicantLabel.isEmpty() ? procedure->applicantLabel
                                                                 : DossierWords::tr("Applicant");
    if (party.role == u"submitter")
        return DossierWords::tr("Submitter");
    if (procedure)
        for (const PartyRole& role : procedure->parties)
            if (role.role == party.role)
                return role.label;
    return party.role;
}

QStringList originalsText(const Dossier& dossier)
{
    QStringList lines;
    for (const Item& item : dossier.items) {
        const QString title = item.title.isEmpty()
            ? DossierWords::tr("Original %1").arg(lines.size() + 1)
            : item.title;
        lines += item.answers.isEmpty() ? title
                                        : DossierWords::tr("%1 · %2 pages · %3 copies")
                                              .arg(title)
                                              .arg(item.answers[u"pages"_s].toInteger())
                                              .arg(item.answers[u"copies"_s].toInteger());
    }
    return lines;
}

QString numbersText(const Dossier& dossier)
{
    QStringList numbers;
    QString volume;
    for (const GivenNumber& number : dossier.numbers)
        if (number.voidedBecause.isEmpty()) {
            numbers += paperNumber(number.number);
            volume = number.volume;
        }
    if (numbers.isEmpty())
        return {};
    const QString text = DossierWords::tr("Number %1").arg(numbers.join(u", "_s));
    return volume.isEmpty() ? text : text + u" · "_s + DossierWords::tr("volume %1").arg(volume);
}

const Procedure* procedureOf(const WardState& ward, const Dossier& dossier)
{
    for (const Procedure& procedure : ward.catalogue.procedures())
        if (procedure.hash == dossier.procedureHash)
            return &procedure;
    return nullptr;
}

QString shortName(
    const WardState& ward, const QString& procedure, const QString& fullName, QDate day)
{
    const Procedure* known = ward.catalogue.find(procedure, day);
    return known && !known->shortName.isEmpty() ? known->shortName : fullName;
}

QString personName(const WardState& ward, const QString& login)
{
    const Account* account = findAccount(ward.accounts, login);
    return account ? account->name : login;
}

} // namespace motcua
