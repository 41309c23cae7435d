#include "core/forms/fields.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"
#include "core/wording/names.h"
#include "core/wording/paper.h"
#include "core/wording/papercontext.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString join(const QStringList& parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(u", "_s);
}

QString personLine(const Party& party)
{
    return join({party.displayName(), paperOf(party.person), party.person.address});
}

QJsonObject personColumns(const Dossier& dossier, const QString& role)
{
    for (const Party& party : dossier.parties)
        if (party.role == role)
            return {{u"name"_s, party.person.fullName},
                {u"birth"_s, party.person.dateOfBirth.toString()},
                {u"nationality"_s, u"Việt Nam"_s}, {u"residence"_s, party.person.address},
                {u"paper"_s, paperOf(party.person)},
                {u"sex"_s,
                    party.person.sex ? name(*party.person.sex, Language::vietnamese) : QString()}};
    return {};
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

qint64 feeOf(const Dossier& dossier, int item)
{
    qint64 amount = 0;
    for (const FeeLine& line : dossier.fee.lines)
        if (line.item == item || (line.item < 0 && item == 0))
            amount += line.amount.amount;
    return amount;
}

} // namespace

QJsonObject bookEntry(const Office& office, const BookLine& line, const Dossier& dossier)
{
    const Authority signer = dossier.authority.value_or(Authority{});
    QJsonObject row{{u"number"_s, line.number.number},
        {u"date"_s, line.number.date.toString(Qt::ISODate)},
        {u"person"_s, personLine(dossier.applicant)},
        {u"signer"_s, join({signer.name, signer.post})},
        {u"fee"_s, feeOf(dossier, line.number.item)},
        {u"clerk"_s, nameOf(office, dossier.receivedBy)},
        {u"note"_s,
            line.number.voidedBecause.isEmpty() ? QString()
                                                : u"Hủy số: "_s + line.number.voidedBecause},
        {u"kind"_s, dossier.procedureName},
        {u"holder"_s, dossier.answers[u"registeredName"_s].toString()},
        {u"wife"_s, personColumns(dossier, u"wife"_s)},
        {u"husband"_s, personColumns(dossier, u"husband"_s)},
        {u"deceased"_s, personColumns(dossier, u"deceased"_s)},
        {u"declarant"_s, personLine(dossier.applicant)}};
    addItem(row, dossier, line.number.item);
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
    if (kept.contains(u"wife"_s))
        for (const QString& party : {u"wife"_s, u"husband"_s}) {
            QJsonObject person = kept[party].toObject();
            person.remove(u"sex"_s);
            kept[party] = person;
        }
    return kept;
}

Result<QJsonArray> rowsOf(
    const Office& office, const Form& form, const std::vector<BookLine>& lines)
{
    QJsonArray rows;
    for (const BookLine& line : lines) {
        const auto dossier = office.dossier(line.dossier);
        if (!dossier)
            return dossier.error();
        rows.append(onlyRowKeys(form, bookEntry(office, line, *dossier)));
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
    return fillForm(*form,
        {{u"office"_s, officeContext(office.ward().config, day)},
            {u"date"_s, day.toString(Qt::ISODate)}, {u"rows"_s, *rows},
            {u"total"_s, qint64(lines->size())},
            {u"register"_s, QJsonObject{{u"volume"_s, volume}, {u"year"_s, year}}}});
}

} // namespace motcua
