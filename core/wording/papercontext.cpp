#include "core/wording/papercontext.h"

#include "core/dossier/codec.h"
#include "core/forms/words.h"
#include "core/registers/registers.h"
#include "core/wording/closing.h"
#include "core/wording/names.h"
#include "core/wording/place.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QJsonObject applicantContext(const Dossier& dossier)
{
    const Party& applicant = dossier.applicant;
    const bool organisation = !applicant.organisation.isEmpty();
    QJsonObject json{{u"name"_s, applicant.displayName()},
        {u"idNumber"_s, organisation ? applicant.taxCode : applicant.person.personalNumber},
        {u"address"_s, applicant.person.address}, {u"phone"_s, applicant.person.phone},
        {u"email"_s, applicant.person.email}};
    if (organisation)
        json[u"idLabel"_s] = u"Mã số thuế"_s;
    return json;
}

/// The number within the day, as the code has it.
QString slipNumber(const Dossier& dossier)
{
    return dossier.code.section(u'-', -1);
}

int reprint(const Dossier& dossier, const QString& form)
{
    const auto at = dossier.prints.find(form);
    return at != dossier.prints.end() && at->second > 1 ? at->second : 0;
}

/// What the slip promised: an apology puts it off on a paper of its own, a request for papers ends
/// it, but the slip was given.
std::optional<Due> promiseOf(const Dossier& dossier)
{
    if (dossier.apology)
        return dossier.apology->dueBefore;
    if (dossier.due)
        return dossier.due;
    for (auto step = dossier.timeline.rbegin(); step != dossier.timeline.rend(); ++step)
        if (const auto due = dueFromJson(step->detail[u"due"_s]))
            return due;
    return std::nullopt;
}

/// On paper a number of one digit has a leading zero: "03 ngày làm việc".
QString limitOnPaper(Limit limit)
{
    const QString text = name(limit, Language::vietnamese);
    const bool single = text.size() > 1 && text[0].isDigit() && !text[1].isDigit();
    return single ? u'0' + text : text;
}

QStringList kindsOf(const QString& form)
{
    if (form == u"supplement")
        return {u"dossier.supplementRequested"_s};
    if (form == u"refuse")
        return {u"dossier.refused"_s};
    if (form == u"stop")
        return {u"dossier.withdrawn"_s, u"dossier.officeStopped"_s};
    if (form == u"result")
        return {u"dossier.handedOver"_s};
    return {};
}

/// Over a signature on that day: as the right to sign this procedure has it; who has none signs as
/// a head of their own unit, or for it as a deputy (NĐ 30/2020/NĐ-CP, Phụ lục I).
QString postOver(const Office& office, const Dossier& dossier, const QString& login, QDate day)
{
    const auto signers = signersOf(office.ward(), dossier.procedure, day);
    if (const auto at = std::ranges::find(signers, login, &Authority::login); at != signers.end())
        return signaturePost(*at);
    const Account* account = findAccount(office.ward().accounts, login);
    const QString post = account ? account->post.toUpper() : QString();
    const QString deputy = u"PHÓ "_s;
    return post.startsWith(deputy) ? u"KT. "_s + post.mid(deputy.size()) + u'\n' + post : post;
}

/// Who did the act that the paper tells of: asked for papers, refused, gave the result out.
QString clerkOf(const Office& office, const Dossier& dossier, const QString& form)
{
    const QStringList kinds = kindsOf(form);
    const auto act = std::find_if(dossier.timeline.rbegin(), dossier.timeline.rend(),
        [&](const Step& step) { return kinds.contains(step.kind); });
    return nameOf(office, act == dossier.timeline.rend() ? dossier.receivedBy : act->actor);
}
} // namespace

QString resultWay(const QString& way, const QString& officeName)
{
    if (way == u"post")
        return u"địa chỉ đã ghi, qua dịch vụ bưu chính công ích"_s;
    if (way == u"online")
        return u"Cổng Dịch vụ công quốc gia (trực tuyến)"_s;
    return officeName;
}

QString nameOf(const Office& office, const QString& login)
{
    const Account* account = findAccount(office.ward().accounts, login);
    return account ? account->name : login;
}

QString deciderName(const WardConfig& ward)
{
    return u"UBND "_s + inSentence(ward.name);
}

QString paperNumber(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

QJsonObject officeContext(const WardConfig& ward, QDate day)
{
    const WardBody& body = ward.bodyOn(day);
    return {{u"above"_s, body.superior}, {u"superior"_s, body.authority}, {u"name"_s, body.office},
        {u"title"_s, body.officeName}, {u"place"_s, ward.place}, {u"phone"_s, body.phone}};
}

/// Who decides is named where this office only receives (phi địa giới).
QString procedureLine(const Dossier& dossier)
{
    return dossier.competentOffice.isEmpty()
        ? dossier.procedureName
        : dossier.procedureName + u" (cơ quan giải quyết: "_s + dossier.competentOffice + u')';
}

QJsonObject dossierContext(
    const Office& office, const Dossier& dossier, const QString& form, QDate day)
{
    QJsonObject json{{u"office"_s, officeContext(office.ward().config, day)},
        {u"number"_s, slipNumber(dossier)}, {u"date"_s, day.toString(Qt::ISODate)},
        {u"code"_s, dossier.code}, {u"reprint"_s, reprint(dossier, form)},
        {u"applicant"_s, applicantContext(dossier)},
        {u"procedure"_s, QJsonObject{{u"name"_s, procedureLine(dossier)}}},
        {u"clerk"_s, QJsonObject{{u"name"_s, clerkOf(office, dossier, form)}}}};
    if (dossier.submitter)
        json[u"submitter"_s] = QJsonObject{{u"name"_s, dossier.submitter->displayName()}};
    return json;
}

std::optional<Instant> promisedAnew(const Dossier& dossier)
{
    std::optional<Instant> last;
    for (const SupplementRequest& asked : dossier.supplements)
        if (asked.answered && *asked.answered > dossier.receivedAt)
            last = asked.answered;
    return last;
}

QJsonObject receiptContext(const Office& office, const Dossier& dossier)
{
    QJsonArray papers;
    for (const Paper& paper : dossier.papers)
        papers.append(QJsonObject{{u"name"_s, paper.name.isEmpty() ? paper.id : paper.name},
            {u"kind"_s, name(paper, Language::vietnamese)},
            {u"count"_s, paper.lookedUp ? 0 : paper.count}});
    const Procedure* procedure = office.procedureOf(dossier);
    const WardBody& body = office.ward().config.bodyOn(dossier.receivedAt.localDate());
    QJsonObject json{{u"papers"_s, papers}, {u"sets"_s, dossier.sets},
        {u"limit"_s, limitOnPaper(limitFor(*procedure, Answers{dossier.answers, {}}))},
        {u"receivedAt"_s, dossier.receivedAt.toIso()},
        {u"returnAt"_s, resultWay(dossier.resultBy, body.officeName)},
        {u"fee"_s, dossier.fee.total.amount}};
    if (const auto place = placeInYear(office.file(), dossier.id, dossier.receivedAt);
        place && *place > 0)
        json[u"book"_s] = QJsonObject{{u"volume"_s,
                                          volumeAt(office.ward().openings, kTrackingBook,
                                              dossier.receivedAt.localDate().year(), *place)},
            {u"number"_s, *place}};
    if (const auto due = promiseOf(dossier)) {
        json[u"dueAt"_s] = due->at.toIso();
        json[u"provisional"_s] = int(due->provisional);
        if (const auto anew = promisedAnew(dossier))
            json[u"promisedAnew"_s] = anew->toIso();
    }
    return json;
}

QJsonObject supplementContext(const Office& office, const Dossier& dossier)
{
    QJsonArray missing;
    const SupplementRequest request
        = dossier.supplements.empty() ? SupplementRequest{} : dossier.supplements.back();
    for (const QString& item : request.items)
        missing.append(QJsonObject{{u"paper"_s, item}});
    return {{u"missing"_s, missing}, {u"reason"_s, request.reason},
        {u"contact"_s,
            QJsonObject{{u"name"_s, clerkOf(office, dossier, u"supplement"_s)},
                {u"phone"_s, office.ward().config.bodyOn(office.now().localDate()).phone}}}};
}

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
    const Authority authority = dossier.authority.value_or(Authority{});
    const QString name
        = authority.name.isEmpty() ? nameOf(office, dossier.closedBy) : authority.name;
    QJsonObject json = refuseContext(dossier);
    json[u"receivedAt"_s] = dossier.receivedAt.toIso();
    json[u"signer"_s] = QJsonObject{{u"post"_s, signaturePost(authority)}, {u"name"_s, name}};
    return json;
}

/// The head of the unit that decides, or who signs for it.
QJsonObject apologyContext(const Office& office, const Dossier& dossier)
{
    const Apology apology = dossier.apology.value_or(Apology{});
    return {{u"receivedAt"_s, dossier.receivedAt.toIso()},
        {u"dueAt"_s, apology.dueBefore.at.toIso()}, {u"newDueAt"_s, apology.newDue.toIso()},
        {u"reason"_s, apology.reason},
        {u"signer"_s,
            QJsonObject{{u"post"_s, postOver(office, dossier, apology.by, apology.at.localDate())},
                {u"name"_s, nameOf(office, apology.by)}}}};
}

/// What had been paid when it ended, given back since or not.
Dong paidBefore(const Dossier& dossier)
{
    Dong sum;
    for (const Payment& payment : dossier.payments)
        if (!payment.cancelled || !dossier.closedAt || payment.cancelled->at >= *dossier.closedAt)
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

QJsonObject stopContext(const Dossier& dossier)
{
    QStringList papers;
    for (const Paper& paper : dossier.papers)
        papers += paper.name.isEmpty() ? paper.id : paper.name;
    QJsonObject json{{u"receivedAt"_s, dossier.receivedAt.toIso()},
        {u"reason"_s, dossier.closingReason}, {u"returned"_s, papers.join(u"; "_s)},
        {u"paid"_s, paidBefore(dossier).amount}, {u"refund"_s, refundOf(dossier)}};
    if (dossier.closedAt) {
        json[u"stoppedAt"_s] = dossier.closedAt->toIso();
        json[u"requestedOn"_s] = dossier.closedAt->localDate().toString(Qt::ISODate);
    }
    if (std::ranges::none_of(dossier.timeline,
            [](const Step& step) { return step.kind == u"dossier.officeStopped"; }))
        json[u"requestForm"_s] = inSentence(name(dossier.closingChannel, Language::vietnamese));
    return json;
}

} // namespace motcua
