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

/// What every page of a book says, whichever its rows.
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
    context[u"register"_s] = QJsonObject{{u"volume"_s, volume.first}, {u"year"_s, year}};
    const auto closing = closingOf(office.ward().closings, registerId, year);
    if (closing && !context.contains(u"period"_s)) {
        context[u"closing"_s] = QJsonObject{{u"on"_s, closing->on.toString(Qt::ISODate)}};
        addClosedTotal(context, office, *closing, volume);
    }
    return context;
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
        context[u"rows"_s] = *rows;
        const auto filled = fillForm(form, context);
        if (!filled)
            return filled.error();
        append(all, *filled);
    }
    return all;
}

/// How the citizen wants the result, while it lies here; "" at the office.
QString wishOf(const Dossier& dossier)
{
    const bool away = dossier.resultBy == u"post" || dossier.resultBy == u"online";
    return away ? u"Đăng ký: "_s + resultWay(dossier.resultBy, {}) : QString();
}

/// "Trực tiếp", "Qua bưu chính, RN123456789VN"
QString methodOf(const Dossier& dossier)
{
    if (!dossier.handOver)
        return wishOf(dossier);
    if (!dossier.handOver->post.isEmpty())
        return u"Qua bưu chính, "_s + dossier.handOver->post;
    return dossier.handOver->self ? u"Trực tiếp"_s : u"Trực tiếp, "_s + dossier.handOver->fullName;
}

/// "" where it is none.
QString isoDay(const std::optional<Instant>& at)
{
    return at ? at->localDate().toString(Qt::ISODate) : QString();
}

/// The column is narrow: what the law's conditions say stands on the refusal notice.
QString endOf(const Dossier& dossier)
{
    if (!isFinal(dossier.state) || dossier.state == State::handedOver)
        return {};
    const QString end = name(dossier.state, Language::vietnamese);
    return dossier.closingReason.isEmpty() ? end : end + u": "_s + dossier.closingReason;
}

/// A promise that days off may still move is marked as such.
QString noteIn(const Dossier& dossier)
{
    const bool open = dossier.due && dossier.due->provisional && !dossier.handOver;
    return open ? u"Ngày hẹn tạm tính"_s : endOf(dossier);
}

QJsonObject trackingRow(const Office& office, const Dossier& dossier, qint64 number)
{
    const Party& applicant = dossier.applicant;
    const Procedure* procedure = office.procedureOf(dossier);
    const QString decider = procedure ? deciderOf(*procedure, dossier.competentOffice) : QString();
    QStringList reach{applicant.person.address, applicant.person.phone};
    reach.removeAll(QString());
    std::optional<Instant> due;
    std::optional<Instant> returned;
    if (dossier.due)
        due = dossier.due->at;
    if (dossier.handOver)
        returned = dossier.handOver->at;
    return {{u"number"_s, number}, {u"code"_s, dossier.code},
        {u"procedure"_s, dossier.procedureName}, {u"sets"_s, dossier.sets},
        {u"name"_s, applicant.displayName()}, {u"address"_s, reach.join(u", "_s)},
        {u"agency"_s, decider.isEmpty() ? deciderName(office.ward().config) : decider},
        {u"received"_s, isoDay(dossier.receivedAt)}, {u"due"_s, isoDay(due)},
        {u"returned"_s, isoDay(returned)}, {u"method"_s, methodOf(dossier)},
        {u"note"_s, noteIn(dossier)}};
}
} // namespace

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
    const QString empty = positionOf(office.ward().openings, registerId, period.year, 0).volume;
    return fillVolumes(
        office, *form, registerId, period, volumesOf(within(*std::move(lines), period), empty));
}

Result<FilledForm> fillTracking(const Office& office, const BookPeriod& period)
{
    const QDate day = std::min(period.to(), office.now().localDate());
    const auto form = wardFormOn(office.ward().forms, {u"book"_s, kTrackingBook, {}}, day);
    if (!form)
        return form.error();
    const auto ids = receivedIn(office.file(), QDate(period.year, 1, 1), period.to());
    if (!ids)
        return ids.error();
    QJsonArray rows;
    for (std::size_t at = 0; at < ids->size(); ++at) {
        const auto dossier = office.dossier((*ids)[at]);
        if (!dossier)
            return dossier.error();
        if (period.holds(dossier->receivedAt.localDate()))
            rows.append(trackingRow(office, *dossier, qint64(at) + 1));
    }
    QJsonObject context = bookContext(office, period, day);
    context[u"total"_s] = rows.size();
    context[u"register"_s]
        = QJsonObject{{u"volume"_s, u"01/%1"_s.arg(period.year)}, {u"year"_s, period.year}};
    context[u"signer"_s] = QJsonObject{{u"post"_s, u"THỦ TRƯỞNG CƠ QUAN"_s}};
    context[u"rows"_s] = rows;
    return fillForm(*form, context);
}

} // namespace motcua
