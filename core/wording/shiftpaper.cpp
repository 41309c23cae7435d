#include "core/dossier/fold.h"
#include "core/dossier/lateness.h"
#include "core/dossier/promise.h"
#include "core/office/cash.h"
#include "core/registers/registers.h"
#include "core/wording/names.h"
#include "core/wording/paper.h"
#include "core/wording/papercontext.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kShiftLetters = 72; ///< four lines of the column

/// The clock of one that waits stands: no day is promised meanwhile.
QString standstillIn(State state)
{
    if (state == State::awaitingSupplement)
        return u"tạm dừng, chờ bổ sung"_s;
    return state == State::awaitingPayment ? u"tạm dừng, chờ thực hiện nghĩa vụ tài chính"_s
                                           : QString();
}

/// Whoever was promised no day stands at the counter until the office closes.
bool waitsHere(const Dossier& dossier, Instant now)
{
    const auto until = inTimeUntil(dossier);
    return dossier.lane == Lane::noWait && !isFinal(dossier.state)
        && standstillIn(dossier.state).isEmpty() && until && now <= *until;
}

QString waitingWords(const Dossier& dossier)
{
    const QString here = u"đang chờ tại quầy"_s;
    return dossier.promisedMinutes > 0
        ? u"%1, cam kết %2 phút"_s.arg(here).arg(dossier.promisedMinutes)
        : here;
}

void addPromise(QJsonObject& line, const Dossier& dossier, const Calendar& calendar)
{
    if (const QString pause = standstillIn(dossier.state); !pause.isEmpty() && !dossier.due) {
        line[u"paused"_s] = pause;
        return;
    }
    const auto due = dossier.due ? std::optional(dossier.due->at) : inTimeUntil(dossier);
    if (due)
        line[u"due"_s] = due->toIso();
    line[u"provisional"_s] = int(isProvisional(dossier, calendar));
}

/// Whose it is, what it is, how far, and by when its result is promised.
QJsonObject rowOf(const Office& office, const Dossier& dossier, bool waits)
{
    QJsonObject line{{u"code"_s, dossier.code}, {u"name"_s, dossier.applicant.displayName()},
        {u"procedure"_s, procedureInRow(office, dossier, kShiftLetters)},
        {u"state"_s, name(dossier.state, Language::vietnamese)}};
    if (waits)
        line[u"waiting"_s] = waitingWords(dossier);
    else
        addPromise(line, dossier, office.ward().calendar);
    return line;
}

/// As it was when the shift was handed over, whenever its paper is printed.
Result<Dossier> handedOver(const Office& office, const QString& id, Instant at)
{
    const auto known = DossierId::fromString(id);
    auto events = known ? office.file().events(subjectOf(*known))
                        : Result<Events>(badInput(u"dossiers"_s, u"dossier"_s));
    if (!events)
        return events.error();
    std::erase_if(*events, [at](const Event& event) { return event.header.when > at; });
    if (events->empty())
        return badInput(u"dossiers"_s, u"dossier"_s);
    return foldDossier(*events);
}

/// Who waits at the counter at the hand-over comes first.
Result<QJsonArray> dossierRows(const Office& office, const QStringList& ids, Instant handedAt)
{
    QJsonArray rows;
    qsizetype waiting = 0;
    for (const QString& text : ids) {
        const auto dossier = handedOver(office, text, handedAt);
        if (!dossier)
            return dossier.error();
        const bool waits = waitsHere(*dossier, handedAt);
        rows.insert(waits ? waiting++ : rows.size(), rowOf(office, *dossier, waits));
    }
    return rows;
}

QJsonArray receiptRowsOf(const ShiftHandOver& shift)
{
    QJsonArray rows;
    for (const ReceiptNumber& last : shift.lastNumbers)
        rows.append(QJsonObject{{u"book"_s, last.book}, {u"number"_s, last.number}});
    return rows;
}
QJsonArray numberRowsOf(const ShiftHandOver& shift, QDate day)
{
    QJsonArray rows;
    for (const LastEntry& last : shift.registers) {
        const Register* known = findRegister(last.registerId);
        rows.append(QJsonObject{{u"name"_s, known ? known->nameOn(day) : last.registerId},
            {u"volume"_s, last.volume}, {u"last"_s, last.number}});
    }
    return rows;
}
} // namespace

Result<FilledForm> fillShift(const Office& office, const QString& login, QDate day)
{
    const auto tills = office.tills();
    if (!tills)
        return tills.error();
    const auto shift = lastShift(*tills, login, day);
    if (!shift)
        return Error{ErrorCode::notFound, {}, u"noShift"_s, {}, {}};
    const auto form = wardFormOn(office.ward().forms, {u"shift"_s, {}, {}}, day);
    const auto rows = dossierRows(office, shift->dossiers, shift->mark.when);
    if (!form || !rows)
        return form ? rows.error() : form.error();
    QJsonObject context{{u"office"_s, officeContext(office.ward().config, day)},
        {u"date"_s, day.toString(Qt::ISODate)},
        {u"from"_s, QJsonObject{{u"name"_s, nameOf(office, shift->from)}}},
        {u"to"_s, QJsonObject{{u"name"_s, nameOf(office, shift->to)}}},
        {u"handedAt"_s, shift->mark.when.toIso()}, {u"cash"_s, shift->cash.amount},
        {u"expected"_s, shift->expected.amount},
        {u"difference"_s, shift->cash.amount - shift->expected.amount},
        {u"receipts"_s, receiptRowsOf(*shift)}, {u"numbers"_s, numberRowsOf(*shift, day)},
        {u"rows"_s, *rows}, {u"total"_s, shift->openDossiers}, {u"note"_s, shift->note}};
    if (shift->taken)
        context[u"takenAt"_s] = shift->taken->when.toIso();
    return fillForm(*form, context);
}

} // namespace motcua
