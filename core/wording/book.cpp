#include "core/forms/fields.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"
#include "core/wording/civilcontext.h"
#include "core/wording/paper.h"
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

/// Who asked: what else the heading wants beside name and paper is the register's own.
QString applicantLine(const Party& applicant, const NumberRow& number)
{
    const Register* known = findRegister(number.registerId);
    const QString more = known && known->recorded ? applicant.relation
        : number.registerId == u"TL-BS"           ? applicant.person.address
                                                  : QString();
    return join({applicant.displayName(), paperOf(applicant.person, number.date), more});
}

/// What the original of this number is called, and how many copies of it there were.
void addItem(QJsonObject& row, const Dossier& dossier, int item)
{
    if (std::size_t(item) < dossier.items.size()) {
        const Item& original = dossier.items[std::size_t(item)];
        row[u"document"_s] = original.title;
        row[u"count"_s] = original.answers[u"copies"_s].toInteger(1);
        return;
    }
    row[u"document"_s] = dossier.note;
    row[u"count"_s] = dossier.answers[u"copies"_s].toInteger(1);
}

/// What one of the numbers that stand bears of an amount for the whole request.
qint64 shareOf(qint64 amount, const Dossier& dossier, const NumberRow& row)
{
    std::vector<qint64> standing;
    for (const GivenNumber& number : dossier.numbers)
        if (number.registerId == row.registerId && number.voidedBecause.isEmpty())
            standing.push_back(number.number);
    const auto place = std::find(standing.begin(), standing.end(), row.number) - standing.begin();
    const auto count = std::ssize(standing);
    if (place == count)
        return 0;
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
    row[u"declarant"_s] = declarantContext(dossier.applicant, number.date);
    row[u"timeliness"_s] = timeliness(dossier);
}

QString voidedNote(const NumberRow& number)
{
    return number.voidedBecause.isEmpty() ? QString() : u"Hủy số: "_s + number.voidedBecause;
}

} // namespace

QJsonObject bookEntry(const Office& office, const BookLine& line, const Dossier& dossier)
{
    const NumberRow& number = line.number;
    const Authority signer = dossier.authority.value_or(Authority{});
    QJsonObject row{{u"number"_s, number.number}, {u"date"_s, number.date.toString(Qt::ISODate)},
        {u"person"_s, applicantLine(dossier.applicant, number)},
        {u"signer"_s, join({signer.name, signer.post})}, {u"fee"_s, feeOf(dossier, number)},
        {u"clerk"_s, nameOf(office, dossier.receivedBy)}, {u"note"_s, voidedNote(number)}};
    addItem(row, dossier, number.item);
    addCivilStatus(row, office, dossier, number);
    return row;
}

namespace {
/// Each form takes the keys it declares.
QJsonObject onlyRowKeys(const Form& form, const QJsonObject& row)
{
    QJsonObject kept;
    for (const QString& field : fieldsOf(form.fields))
        if (const QString key = field.section(u"rows[]."_s, 1).section(u'.', 0, 0);
            !key.isEmpty() && row.contains(key))
            kept[key] = row[key];
    return kept;
}

/// On paper the signer's post stands under the name.
QJsonObject paperRow(const Office& office, const BookLine& line, const Dossier& dossier)
{
    QJsonObject row = bookEntry(office, line, dossier);
    if (dossier.authority)
        row[u"signer"_s] = dossier.authority->name + u'\n' + dossier.authority->post;
    return row;
}

Result<QJsonArray> rowsOf(
    const Office& office, const Form& form, const std::vector<BookLine>& lines)
{
    QJsonArray rows;
    for (const BookLine& line : lines) {
        const auto dossier = office.dossier(line.dossier);
        if (!dossier)
            return dossier.error();
        rows.append(onlyRowKeys(form, paperRow(office, line, *dossier)));
    }
    return rows;
}
} // namespace

Result<FilledForm> fillBook(const Office& office, const QString& registerId, int year)
{
    const Register* known = findRegister(registerId);
    if (!known)
        return Error{ErrorCode::notFound, u"register"_s, u"unknownRegister"_s,
            {{u"register"_s, registerId}}, {}};
    const QDate day = std::min(QDate(year, 12, 31), office.now().localDate());
    const auto form = formOn({u"book"_s, registerId, {}}, day);
    if (!form)
        return form.error();
    const auto lines = numbers(office.file(), registerId, year);
    if (!lines)
        return lines.error();
    const auto rows = rowsOf(office, *form, *lines);
    if (!rows)
        return rows.error();
    const QString volume = lines->empty()
        ? positionOf(office.ward().openings, registerId, year, 0).volume
        : lines->back().number.volume;
    QJsonObject context{{u"office"_s, officeContext(office.ward().config, day)},
        {u"date"_s, day.toString(Qt::ISODate)}, {u"rows"_s, *rows},
        {u"total"_s, qint64(lines->size())},
        {u"register"_s, QJsonObject{{u"volume"_s, volume}, {u"year"_s, year}}}};
    if (known->recorded)
        context[u"signer"_s] = QJsonObject{{u"post"_s, u"CHỦ TỊCH"_s}};
    return fillForm(*form, context);
}

} // namespace motcua
