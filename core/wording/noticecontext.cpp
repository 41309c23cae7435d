// What goes out where it does not go as promised: refusal, written reply, apology, stop notice.
#include "core/dossier/codec.h"
#include "core/dossier/promise.h"
#include "core/forms/words.h"
#include "core/wording/closing.h"
#include "core/wording/names.h"
#include "core/wording/papercontext.h"
#include "core/wording/place.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Over a signature on that day: as the right to sign this procedure has it; who has none signs as
/// a head of their own unit, or for it as a deputy (NĐ 30/2020/NĐ-CP, Phụ lục I).
QString postOver(const Office& office, const Dossier& dossier, const QString& login, QDate day)
{
    const auto signers = signersOf(office.ward(), dossier.procedure, day);
    if (const auto at = std::ranges::find(signers, login, &Authority::login); at != signers.end())
        return signaturePost(inOwnNames(office.ward().config, *at));
    const Account* account = findAccount(office.ward().accounts, login);
    const QString post = account ? account->post.toUpper() : QString();
    const QString deputy = u"PHÓ "_s;
    return post.startsWith(deputy) ? u"KT. "_s + post.mid(deputy.size()) + u'\n' + post : post;
}

/// What the ward's own leaders sign goes out in the ward's name; a head of the one-stop office
/// signs for that office.
void addSigner(QJsonObject& json, const Office& office, const Dossier& dossier,
    const QString& login, QDate day)
{
    json[u"signer"_s] = QJsonObject{
        {u"post"_s, postOver(office, dossier, login, day)}, {u"name"_s, nameOf(office, login)}};
    const auto signers = signersOf(office.ward(), dossier.procedure, day);
    if (std::ranges::find(signers, login, &Authority::login) != signers.end())
        json[u"office"_s] = wardContext(office.ward().config, day);
}
} // namespace

QJsonObject refuseContext(const Dossier& dossier)
{
    QJsonArray reasons;
    for (const ClosingLine& line : closingLines(dossier, Language::vietnamese)) {
        QJsonObject reason{{u"text"_s, line.text}};
        if (!line.source.isEmpty())
            reason[u"source"_s] = line.source;
        reasons.append(reason);
    }
    return {{u"reasons"_s, reasons}};
}

/// The leader's written reply: signed as a result would have been.
QJsonObject rejectContext(const Office& office, const Dossier& dossier)
{
    const Authority authority
        = inOwnNames(office.ward().config, dossier.authority.value_or(Authority{}));
    const QString name
        = authority.name.isEmpty() ? nameOf(office, dossier.closedBy) : authority.name;
    QJsonObject json = refuseContext(dossier);
    json[u"receivedAt"_s] = dossier.receivedAt.toIso();
    json[u"signer"_s] = QJsonObject{{u"post"_s, signaturePost(authority)}, {u"name"_s, name}};
    json[u"office"_s] = wardContext(
        office.ward().config, dossier.closedAt.value_or(dossier.receivedAt).localDate());
    return json;
}

/// Days off that are not announced yet may still move what the last apology promised.
bool isNewPromiseProvisional(const Dossier& dossier, const Calendar& calendar)
{
    const auto last = std::find_if(dossier.timeline.rbegin(), dossier.timeline.rend(),
        [](const Step& step) { return step.kind == eventKind(Command::apologise); });
    const auto due
        = last == dossier.timeline.rend() ? std::nullopt : dueFromJson(last->detail[u"due"_s]);
    return due && isProvisional(*due, dossier.receivedAt, calendar);
}

/// The head of the unit that decides, or who signs for it.
QJsonObject apologyContext(const Office& office, const Dossier& dossier)
{
    const Apology apology = dossier.apology.value_or(Apology{});
    const Calendar& calendar = office.ward().calendar;
    QJsonObject json{{u"receivedAt"_s, dossier.receivedAt.toIso()},
        {u"dueAt"_s, apology.dueBefore.at.toIso()}, {u"newDueAt"_s, apology.newDue.toIso()},
        {u"reason"_s, apology.reason}, {u"late"_s, int(apology.at > apology.dueBefore.at)},
        {u"dueProvisional"_s, int(isProvisional(apology.dueBefore, dossier.receivedAt, calendar))},
        {u"provisional"_s, int(isNewPromiseProvisional(dossier, calendar))}};
    addSigner(json, office, dossier, apology.by, apology.at.localDate());
    return json;
}

/// Of one moment there may be several events: the journal's order tells.
bool isCancelledBeforeTheEnd(const Dossier& dossier, const Payment& payment)
{
    if (!payment.cancelled)
        return false;
    const auto& steps = dossier.timeline;
    const auto cancelled = std::ranges::find(steps, payment.cancelled->event, &Step::event);
    const auto end = std::ranges::find_if(steps, [](const Step& step) {
        return step.kind == u"dossier.withdrawn" || step.kind == u"dossier.officeStopped";
    });
    return cancelled < end;
}

/// What had been paid when it ended, given back since or not.
Dong paidBefore(const Dossier& dossier)
{
    Dong sum;
    for (const Payment& payment : dossier.payments)
        if (!isCancelledBeforeTheEnd(dossier, payment))
            sum.amount += payment.amount.amount;
    return sum;
}

/// What was given back since; "" leaves the line to be written by hand.
QString refundOf(const Dossier& dossier)
{
    const qint64 back = paidBefore(dossier).amount - paid(dossier).amount;
    if (back > 0)
        return u"đã hoàn trả "_s + amountInFigures(Dong{back});
    return paid(dossier).amount == 0 ? u"không có"_s : QString();
}

/// What was only shown, or looked up, never stayed here.
QString returnedPapers(const Dossier& dossier)
{
    QStringList papers;
    for (const Paper& paper : dossier.papers)
        if (paper.kind != DocumentKind::shown && !paper.lookedUp)
            papers += paper.name.isEmpty() ? paper.id : paper.name;
    return papers.isEmpty() ? u"không có"_s : papers.join(u"; "_s);
}

/// The citizen's wish is taken down at the counter; who stops it for the office signs for it.
QJsonObject stopContext(const Office& office, const Dossier& dossier)
{
    QJsonObject json{{u"receivedAt"_s, dossier.receivedAt.toIso()},
        {u"reason"_s, dossier.closingReason}, {u"returned"_s, returnedPapers(dossier)},
        {u"paid"_s, paidBefore(dossier).amount}, {u"refund"_s, refundOf(dossier)}};
    if (dossier.closedAt) {
        json[u"stoppedAt"_s] = dossier.closedAt->toIso();
        json[u"requestedOn"_s] = dossier.closedAt->localDate().toString(Qt::ISODate);
    }
    if (std::ranges::none_of(dossier.timeline,
            [](const Step& step) { return step.kind == u"dossier.officeStopped"; }))
        json[u"requestForm"_s] = inSentence(name(dossier.closingChannel, Language::vietnamese));
    else
        addSigner(json, office, dossier, dossier.closedBy,
            dossier.closedAt.value_or(dossier.receivedAt).localDate());
    return json;
}

} // namespace motcua
