#include "core/forms/fields.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"
#include "core/wording/names.h"
#include "core/wording/paper.h"
#include "core/wording/papercontext.h"

namespace motcua {
using namespace Qt::StringLiterals;

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

/// The pages of one volume: its own lines, total and closing.
using Volume = std::pair<QString, std::vector<BookLine>>;

std::vector<Volume> volumesOf(const std::vector<BookLine>& lines, const QString& empty)
{
    std::vector<Volume> volumes;
    for (const BookLine& line : lines) {
        if (volumes.empty() || volumes.back().first != line.number.volume)
            volumes.push_back({line.number.volume, {}});
        volumes.back().second.push_back(line);
    }
    if (volumes.empty())
        volumes.push_back({empty, {}});
    return volumes;
}

std::vector<BookLine> within(std::vector<BookLine> lines, const BookPeriod& period)
{
    std::erase_if(lines, [&](const BookLine& line) { return !period.holds(line.number.date); });
    return lines;
}

bool isVoidedAfter(const Result<Dossier>& dossier, QDate day)
{
    return dossier && std::ranges::any_of(dossier->timeline, [day](const Step& step) {
        return step.kind == u"dossier.voided" && step.when.localDate() > day;
    });
}

/// What was voided after the closing stays in the total that was signed.
void addClosedTotal(
    QJsonObject& context, const Office& office, const YearClosing& closing, const Volume& volume)
{
    const auto after = std::ranges::count_if(volume.second, [&](const BookLine& line) {
        return !line.number.voidedBecause.isEmpty()
            && isVoidedAfter(office.dossier(line.dossier), closing.on);
    });
    context[u"total"_s] = context[u"total"_s].toInteger() + after;
    context[u"voided"_s] = context[u"voided"_s].toInteger() - after;
}

QJsonObject volumeContext(QJsonObject context, const Office& office, const QString& registerId,
    int year, const Volume& volume)
{
    const auto voided = std::ranges::count_if(
        volume.second, [](const BookLine& line) { return !line.number.voidedBecause.isEmpty(); });
    context[u"total"_s] = qint64(volume.second.size()) - voided;
    context[u"voided"_s] = qint64(voided);
    context[u"register"_s] = QJsonObject{{u"volume"_s, volume.first}, {u"year"_s, year},
        {u"counts"_s, findRegister(registerId)->counts}};
    const auto closing = closingOf(office.ward().closings, registerId, year);
    if (closing && !context.contains(u"period"_s)) {
        context[u"closing"_s] = QJsonObject{
            {u"on"_s, closing->on.toString(Qt::ISODate)}, {u"pages"_s, closing->pages}};
        context[u"date"_s] = closing->on.toString(Qt::ISODate); // it is signed on that day
        addClosedTotal(context, office, *closing, volume);
    }
    return context;
}

/// The headings, as the register calls them on that day.
QJsonObject columnTitles(const QString& registerId, QDate day)
{
    QJsonObject titles;
    for (const BookColumn& column : findRegister(registerId)->columns)
        if (fieldsOf({u"general"_s}).contains(u"columns."_s + column.id))
            titles[column.id] = column.titleOn(day);
    return titles;
}

/// The volume of a period without entries: that of the last entry before its end, else one that
/// was opened; a book that was not begun has none.
QString openVolumeOf(const VolumeOpenings& openings, const QString& registerId, int year,
    const std::vector<BookLine>& lines, QDate end)
{
    const auto before = std::ranges::find_if(lines.rbegin(), lines.rend(),
        [end](const BookLine& line) { return line.number.date <= end; });
    if (before != lines.rend())
        return before->number.volume;
    const bool opened = std::ranges::any_of(openings,
        [&](const VolumeOpening& one) { return one.registerId == registerId && one.year == year; });
    return opened ? positionOf(openings, registerId, year, 0).volume : QString();
}

Result<FilledForm> fillVolumes(const Office& office, const Form& form, const QString& registerId,
    const BookPeriod& period, const std::vector<Volume>& volumes)
{
    const QDate day = std::min(period.to(), office.now().localDate());
    FilledForm all;
    for (const Volume& volume : volumes) {
        const auto rows = rowsOf(office, form, volume.second);
        if (!rows)
            return rows.error();
        QJsonObject context = volumeContext(
            bookContext(office, period, day), office, registerId, period.year, volume);
        context[u"office"_s] = wardContext(office.ward().config, day);
        context[u"rows"_s] = *rows;
        if (form.fields.contains(u"general"_s))
            context[u"columns"_s] = columnTitles(registerId, day);
        const auto filled = fillForm(form, context);
        if (!filled)
            return filled.error();
        append(all, *filled);
    }
    return all;
}
} // namespace

QJsonObject bookContext(const Office& office, const BookPeriod& period, QDate day)
{
    QJsonObject context{{u"office"_s, officeContext(office.ward().config, day)},
        {u"date"_s, day.toString(Qt::ISODate)},
        {u"signer"_s, QJsonObject{{u"post"_s, u"CHỦ TỊCH"_s}}}};
    if (period.month > 0)
        context[u"period"_s] = QJsonObject{{u"from"_s, period.from().toString(Qt::ISODate)},
            {u"to"_s, period.to().toString(Qt::ISODate)}};
    return context;
}

bool BookPeriod::holds(QDate day) const
{
    return day >= from() && day <= to();
}

QDate BookPeriod::from() const
{
    return {year, month > 0 ? month : 1, 1};
}

QDate BookPeriod::to() const
{
    return month > 0 ? from().addMonths(1).addDays(-1) : QDate(year, 12, 31);
}

Result<FilledForm> fillBook(
    const Office& office, const QString& registerId, const BookPeriod& period)
{
    if (registerId == kTrackingBook)
        return fillTracking(office, period);
    if (!findRegister(registerId))
        return Error{ErrorCode::notFound, u"register"_s, u"unknownRegister"_s,
            {{u"register"_s, registerId}}, {}};
    const QDate day = std::min(period.to(), office.now().localDate());
    const auto form = wardFormOn(office.ward().forms, {u"book"_s, registerId, {}}, day);
    if (!form)
        return form.error();
    auto lines = numbers(office.file(), registerId, period.year);
    if (!lines)
        return lines.error();
    const QString empty
        = openVolumeOf(office.ward().openings, registerId, period.year, *lines, period.to());
    return fillVolumes(
        office, *form, registerId, period, volumesOf(within(*std::move(lines), period), empty));
}

} // namespace motcua
