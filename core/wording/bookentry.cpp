#include "core/dossier/intakechecks.h"
#include "core/registers/registers.h"
#include "core/wording/civilcontext.h"
#include "core/wording/corrections.h"
#include "core/wording/papercontext.h"
#include "core/wording/place.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString join(const QStringList& parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(u", "_s);
}

const QString kTaxCode = u"mã số thuế "_s;

/// Who asked; of an organisation, where people are certified, who signs for it (NĐ 23/2015/NĐ-CP,
/// mẫu sổ chứng thực: "Họ tên, số giấy tờ tùy thân"). What else the heading wants beside name and
/// paper is the register's own.
QString applicantLine(const Party& applicant, const QString& relation, const NumberRow& number)
{
    const Register* known = findRegister(number.registerId);
    const QString more = known && known->recorded ? relation
        : known && known->asksResidence           ? applicant.person.address
                                                  : QString();
    const QString paper = paperOf(applicant.person, number.date);
    if (applicant.organisation.isEmpty())
        return join({applicant.displayName(), paper, more});
    const QString taxCode = applicant.taxCode.isEmpty() ? QString() : kTaxCode + applicant.taxCode;
    if (const QString signs = signsFor(applicant);
        known && known->certifiesPeople && !signs.isEmpty())
        return join({applicant.person.fullName, paper, signs, taxCode, more});
    return join({applicant.displayName(), taxCode, more});
}

/// Who asked; of a certified signature everybody who signed.
QString peopleLine(const Dossier& dossier, const NumberRow& number)
{
    QStringList lines{applicantLine(dossier.applicant, relationOf(dossier), number)};
    for (const Party& party : dossier.parties)
        if (party.role == u"signer")
            lines += applicantLine(party, party.relation, number);
    return lines.join(u"; "_s);
}

/// What the original of this number is called, and how many copies of it there were.
void addItem(QJsonObject& row, const Dossier& dossier, int item)
{
    if (std::size_t(item) < dossier.items.size()) {
        const Item& original = dossier.items[std::size_t(item)];
        row[u"document"_s] = original.title.isEmpty()
            ? dossier.answers[u"documentTitle"_s].toString()
            : original.title;
        row[u"count"_s] = original.answers[u"copies"_s].toInteger(1);
        return;
    }
    row[u"document"_s] = dossier.answers[u"documentTitle"_s].toString();
    row[u"count"_s] = dossier.answers[u"copies"_s].toInteger(1);
}

/// What one of a dossier's numbers bears of an amount for the whole request: all stand, or all are
/// voided.
qint64 shareOf(qint64 amount, const Dossier& dossier, const NumberRow& row)
{
    std::vector<qint64> own;
    for (const GivenNumber& number : dossier.numbers)
        if (number.registerId == row.registerId)
            own.push_back(number.number);
    const auto place = std::find(own.begin(), own.end(), row.number) - own.begin();
    const auto count = std::ssize(own);
    return amount / count + (place < amount % count ? 1 : 0);
}

/// A number that no longer stands bears no fee.
qint64 feeOf(const Dossier& dossier, const NumberRow& number)
{
    if (!number.voidedBecause.isEmpty())
        return 0;
    qint64 amount = 0;
    for (const FeeLine& line : dossier.fee.lines)
        if (line.item < 0)
            amount += shareOf(line.amount.amount, dossier, number);
        else if (line.item == number.item)
            amount += line.amount.amount;
    return amount;
}

/// "Trích lục khai sinh"
QString extractKind(const QJsonObject& event)
{
    const QString kind = event[u"kind"_s].toString();
    return kind.isEmpty() ? QString() : u"Trích lục "_s + inSentence(kind);
}

void addCivilStatus(
    QJsonObject& row, const Office& office, const Dossier& dossier, const NumberRow& number)
{
    const QJsonObject event = extractEvent(office, dossier);
    row[u"kind"_s] = extractKind(event);
    row[u"holder"_s] = event[u"holder"_s];
    row[u"wife"_s] = spouseContext(dossier, u"wife"_s, number.date);
    row[u"husband"_s] = spouseContext(dossier, u"husband"_s, number.date);
    row[u"deceased"_s] = personContext(partyOf(dossier, u"deceased"_s), number.date);
    row[u"death"_s] = deathContext(dossier);
    row[u"notice"_s] = dossier.answers[u"deathNotice"_s].toString();
    row[u"declarant"_s] = declarantContext(dossier, number.date);
    row[u"timeliness"_s] = timeliness(office.procedureOf(dossier), dossier);
}

/// Nothing that stands in a book is deleted: what came later is told in its note (Luật Hộ tịch
/// 60/2014/QH13; NĐ 23/2015/NĐ-CP Điều 13).
QString noteOf(const Office& office, const Dossier& dossier, const NumberRow& number)
{
    QStringList notes = correctionNotes(dossier, number.item, office.procedureOf(dossier));
    if (!number.voidedBecause.isEmpty())
        notes += u"Hủy số: "_s + number.voidedBecause;
    return notes.join(u"; "_s);
}

QString roleLabel(const Procedure* procedure, const QString& role)
{
    const QString label = procedure ? procedure->labelOf(role) : QString();
    return label.isEmpty() ? QString() : label + u": "_s;
}

/// "Trần Văn A, sinh 01/02/2026, Thẻ căn cước số 001…"
QString personLine(const Party& party, QDate day)
{
    const QString born = party.person.dateOfBirth.toString();
    return join({party.displayName(), born.isEmpty() ? QString() : u"sinh "_s + born,
        party.organisation.isEmpty() ? paperOf(party.person, day) : QString()});
}

/// "Mẹ: Trần Thị A, sinh …; Cha: …": whom a registration is about, where no column of its own
/// names them, and what was changed. A birth of which no child is told is that of the person who
/// asks.
QString subjectLine(const Office& office, const Dossier& dossier, QDate day)
{
    const Procedure* procedure = office.procedureOf(dossier);
    const QString place = birthPlaceOf(dossier);
    const QString born = place.isEmpty() ? QString() : u"nơi sinh: "_s + place;
    QStringList lines;
    for (const Party& party : dossier.parties) {
        const QString who = roleLabel(procedure, party.role) + personLine(party, day);
        lines += party.role == u"child" ? join({who, born}) : who;
    }
    const QString own = join({personLine(dossier.applicant, day), born});
    const QString child = roleLabel(procedure, u"child"_s);
    if (lines.isEmpty())
        lines += own;
    else if (!child.isEmpty() && childOf(dossier) == &dossier.applicant)
        lines.prepend(child + own);
    lines += dossier.answers[u"changedContent"_s].toString();
    lines.removeAll(QString());
    return lines.join(u"; "_s);
}

/// "Ngày, tháng, năm chứng thực": outside the office it was certified there and then, whenever the
/// number was given here.
QDate enteredDay(const Dossier& dossier, const NumberRow& number)
{
    const QDate outside = outsideDay(dossier.answers);
    return outside.isValid() ? outside : number.date;
}

/// Its row stands where its number does.
QString numberedNote(const QDate& day, const NumberRow& number)
{
    return day == number.date ? QString()
                              : u"Vào số ngày "_s + number.date.toString(u"dd/MM/yyyy"_s);
}
} // namespace

QJsonObject bookEntry(const Office& office, const BookLine& line, const Dossier& dossier)
{
    const NumberRow& number = line.number;
    const Dossier entered = asEntered(dossier);
    const Authority signer = dossier.authority.value_or(Authority{});
    const QDate day = enteredDay(entered, number);
    QJsonObject row{{u"number"_s, number.number}, {u"date"_s, day.toString(Qt::ISODate)},
        {u"person"_s, peopleLine(entered, number)},
        {u"subject"_s, subjectLine(office, entered, number.date)},
        {u"signer"_s, join({signer.name, signer.post})}, {u"fee"_s, feeOf(entered, number)},
        {u"clerk"_s, nameOf(office, dossier.receivedBy)},
        {u"note"_s, inOneSentence({numberedNote(day, number), noteOf(office, dossier, number)})}};
    addItem(row, entered, number.item);
    addCivilStatus(row, office, entered, number);
    return row;
}

} // namespace motcua
