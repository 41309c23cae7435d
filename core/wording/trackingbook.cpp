#include "core/dossier/codec.h"
#include "core/dossier/lateness.h"
#include "core/dossier/promise.h"
#include "core/store/lookups.h"
#include "core/wording/bodynames.h"
#include "core/wording/names.h"
#include "core/wording/paper.h"
#include "core/wording/papercontext.h"
#include "core/wording/place.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// How the citizen wants the result, while there may be one; who told no way comes for it.
QString wishOf(const Dossier& dossier)
{
    if (dossier.resultBy == u"post" || dossier.resultBy == u"online")
        return u"Đăng ký: "_s + resultWay(dossier.resultBy, {});
    return isFinal(dossier.state) ? QString() : u"Đăng ký: trực tiếp"_s;
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
    const bool voided = std::ranges::any_of(dossier.timeline,
        [](const Step& step) { return step.kind == eventKind(Command::voidDossier); });
    const QString end = voided ? u"Đã hủy"_s : name(dossier.state, Language::vietnamese);
    if (isRejectedElsewhere(dossier))
        return end + u": "_s + dossier.closingReason + u" ("_s + dossier.closingSource + u')';
    return dossier.closingReason.isEmpty() ? end : end + u": "_s + dossier.closingReason;
}

QString shortDay(QDate day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

/// " (xin lỗi)"; "" of a promise that was only counted anew.
QString whyMoved(const QString& kind)
{
    if (kind == eventKind(Command::apologise))
        return u" (xin lỗi)"_s;
    if (kind == eventKind(Command::supplement))
        return u" (bổ sung)"_s;
    return kind == eventKind(Command::payFee) ? u" (nghĩa vụ tài chính)"_s : QString();
}

/// Each day that was promised and did not stay.
QStringList movesOf(const Dossier& dossier)
{
    QStringList moves;
    QDate before;
    for (const Step& step : dossier.timeline) {
        const auto due = dueFromJson(step.detail[u"due"_s]);
        if (!due)
            continue;
        const QDate day = due->at.localDate();
        if (before.isValid() && day != before)
            moves += u"Hẹn lại từ "_s + shortDay(before) + whyMoved(step.kind);
        before = day;
    }
    return moves;
}

/// "Hẹn 07/07/2022; chờ bổ sung từ 05/07/2022": no promise stands meanwhile.
QString pauseOf(const QString& what, Instant at, const std::optional<Due>& before)
{
    const QString since = what + u" từ "_s + shortDay(at.localDate());
    return before ? u"Hẹn "_s + shortDay(before->at.localDate()) + u"; "_s + since
                  : since.left(1).toUpper() + since.mid(1);
}

QString standstillOf(const Dossier& dossier)
{
    if (dossier.state == State::awaitingSupplement && !dossier.supplements.empty())
        return pauseOf(
            u"chờ bổ sung"_s, dossier.supplements.back().at, dossier.supplements.back().dueBefore);
    const PaymentRequest* asked = standingRequest(dossier);
    if (dossier.state == State::awaitingPayment && asked)
        return pauseOf(u"chờ thực hiện nghĩa vụ tài chính"_s, asked->stopped, asked->dueBefore);
    return {};
}

/// What became of the promise, and of the dossier; a promise that days off may still move is marked
/// as such.
QString noteIn(const Office& office, const Dossier& dossier)
{
    const bool open = isProvisional(dossier, office.ward().calendar) && !isFinal(dossier.state);
    QStringList notes = movesOf(dossier);
    notes += QStringList{
        standstillOf(dossier), open ? u"Ngày hẹn tạm tính"_s : QString(), endOf(dossier)};
    return inOneSentence(notes);
}

/// The column is narrow: the office's id, then day and number.
QString onTwoLines(QString code)
{
    const qsizetype dash = code.indexOf(u'-');
    return dash < 0 ? code : code.insert(dash + 1, u'\n');
}

QJsonObject trackingRow(const Office& office, const Dossier& dossier, qint64 number)
{
    const Party& applicant = dossier.applicant;
    const Procedure* procedure = office.procedureOf(dossier);
    const QString decider = procedure ? deciderOf(*procedure, dossier.competentOffice,
                                office.law().powers, dossier.receivedAt.localDate())
                                      : QString();
    QStringList reach{applicant.person.address, applicant.person.phone};
    reach.removeAll(QString());
    std::optional<Instant> due;
    std::optional<Instant> returned;
    if (dossier.due)
        due = dossier.due->at;
    else if (dossier.lane == Lane::noWait) // its result is promised for the day of receipt
        due = inTimeUntil(dossier);
    if (dossier.handOver)
        returned = dossier.handOver->at;
    return {{u"number"_s, number}, {u"code"_s, onTwoLines(dossier.code)},
        {u"procedure"_s, dossier.procedureName}, {u"sets"_s, dossier.sets},
        {u"name"_s, applicant.displayName()}, {u"address"_s, reach.join(u", "_s)},
        {u"agency"_s,
            decider.isEmpty() ? deciderName(office.ward().config)
                              : ownBodyName(office.ward().config, decider)},
        {u"received"_s, isoDay(dossier.receivedAt)}, {u"due"_s, isoDay(due)},
        {u"paused"_s, !due && !standstillOf(dossier).isEmpty() ? u"tạm dừng"_s : QString()},
        {u"returned"_s, isoDay(returned)}, {u"method"_s, methodOf(dossier)},
        {u"note"_s, noteIn(office, dossier)}};
}

struct TrackingVolume
{
    QString volume;
    QJsonArray rows;
};

/// The period's dossiers, each in the volume in which its place of the year lies.
Result<std::vector<TrackingVolume>> volumesOf(const Office& office, const BookPeriod& period)
{
    const auto received = receivedIn(office.file(), period.from(), period.to());
    if (!received)
        return received.error();
    std::vector<TrackingVolume> volumes;
    const VolumeOpenings& openings = office.ward().openings;
    for (const auto& [id, rank] : *received) {
        const auto dossier = office.dossier(id);
        if (!dossier)
            return dossier.error();
        const qint64 place = placeAt(openings, kTrackingBook, period.year, rank);
        const QString volume = volumeAt(openings, kTrackingBook, period.year, place);
        if (volumes.empty() || volumes.back().volume != volume)
            volumes.push_back({volume, {}});
        volumes.back().rows.append(trackingRow(office, *dossier, place));
    }
    if (volumes.empty()) {
        const auto before = countReceived(office.file(), QDate(period.year, 1, 1), period.to());
        if (!before)
            return before.error();
        const qint64 place = placeAt(openings, kTrackingBook, period.year, *before);
        volumes.push_back({volumeAt(openings, kTrackingBook, period.year, place), {}});
    }
    return volumes;
}

QJsonObject contextOf(const Office& office, const BookPeriod& period, const TrackingVolume& volume)
{
    const QDate day = std::min(period.to(), office.now().localDate());
    QJsonObject context = bookContext(office, period, day);
    context[u"total"_s] = volume.rows.size();
    context[u"register"_s] = QJsonObject{
        {u"volume"_s, volume.volume}, {u"year"_s, period.year}, {u"counts"_s, u"hồ sơ"_s}};
    context[u"signer"_s] = QJsonObject{{u"post"_s, u"THỦ TRƯỞNG CƠ QUAN"_s}};
    context[u"rows"_s] = volume.rows;
    const auto closing = closingOf(office.ward().closings, kTrackingBook, period.year);
    if (closing && period.month == 0) {
        context[u"closing"_s] = QJsonObject{{u"on"_s, closing->on.toString(Qt::ISODate)}};
        context[u"date"_s] = closing->on.toString(Qt::ISODate); // it is signed on that day
    }
    return context;
}
} // namespace

Result<FilledForm> fillTracking(const Office& office, const BookPeriod& period)
{
    const QDate day = std::min(period.to(), office.now().localDate());
    const auto form = wardFormOn(office.ward().forms, {u"book"_s, kTrackingBook, {}}, day);
    if (!form)
        return form.error();
    const auto volumes = volumesOf(office, period);
    if (!volumes)
        return volumes.error();
    FilledForm all;
    for (const TrackingVolume& volume : *volumes) {
        const auto filled = fillForm(*form, contextOf(office, period, volume));
        if (!filled)
            return filled.error();
        append(all, *filled);
    }
    return all;
}

} // namespace motcua
