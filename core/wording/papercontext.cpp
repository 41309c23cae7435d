#include "core/wording/papercontext.h"

#include "core/base/text.h"
#include "core/catalogue/legalsource.h"
#include "core/dossier/codec.h"
#include "core/dossier/papers.h"
#include "core/dossier/slips.h"
#include "core/dossier/transitions.h"
#include "core/forms/words.h"
#include "core/identity/personalnumber.h"
#include "core/registers/registers.h"
#include "core/wording/names.h"
#include "core/wording/place.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// How a letter addresses somebody: by the sex that is told, or that the number tells.
QString titleOf(const Person& person)
{
    const auto sex = person.sex ? person.sex : sexOfNumber(person.personalNumber);
    if (!sex)
        return u"Ông/Bà"_s;
    return *sex == Sex::male ? u"Ông"_s : u"Bà"_s;
}

/// The groups of a telephone number stay on one line; several numbers may be divided.
QString onOneLine(QString phone)
{
    static const QRegularExpression blank(u"(?<=\\d) (?=\\d)"_s);
    return phone.replace(blank, QString(QChar::Nbsp));
}

QJsonObject applicantContext(const Dossier& dossier)
{
    const Party& applicant = dossier.applicant;
    const bool organisation = !applicant.organisation.isEmpty();
    QJsonObject json{{u"name"_s, applicant.displayName()},
        {u"idNumber"_s, organisation ? applicant.taxCode : applicant.person.personalNumber},
        {u"address"_s, applicant.person.address}, {u"phone"_s, onOneLine(applicant.person.phone)},
        {u"email"_s, applicant.person.email}};
    if (organisation) {
        json[u"idLabel"_s] = u"Mã số thuế"_s;
        json[u"representative"_s] = applicant.person.fullName;
    } else {
        json[u"title"_s] = titleOf(applicant.person);
    }
    json[u"you"_s] = organisation ? u"quý tổ chức"_s : titleOf(applicant.person).toLower();
    return json;
}

/// Of a paper without a number of its own: the dossier's. At first all of them went by the number
/// within the day: a reprint says what was printed.
QString dossierNumber(const Dossier& dossier)
{
    return dossier.slipNumber.isEmpty() ? dossier.code.section(u'-', -1) : dossier.slipNumber;
}

/// The paper's own number, or the dossier's with how often a receipt was promised anew.
QString numberOn(const Dossier& dossier, const QString& form)
{
    if (const Slip* slip = lastSlip(dossier, form))
        return slipText(*slip);
    const auto anew = std::ssize(newPromises(dossier));
    return form == u"receipt" && anew > 0 && !dossier.slipNumber.isEmpty()
        ? dossier.slipNumber + u'-' + paperNumber(anew + 1)
        : dossierNumber(dossier);
}

int reprint(const Dossier& dossier, const QString& form)
{
    const auto at = dossier.prints.find(form);
    return at != dossier.prints.end() && at->second > 1 ? at->second : 0;
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

/// Who did the act that the paper tells of: asked for papers, refused, gave the result out.
QString clerkOf(const Dossier& dossier, const QString& form)
{
    const QStringList kinds = kindsOf(form);
    const auto act = std::find_if(dossier.timeline.rbegin(), dossier.timeline.rend(),
        [&](const Step& step) { return kinds.contains(step.kind); });
    return act == dossier.timeline.rend() ? dossier.receivedBy : act->actor;
}

/// Where the citizen asks: the clerk's own telephone, else the office's.
QString phoneOf(const Office& office, const QString& login)
{
    const Account* account = findAccount(office.ward().accounts, login);
    return onOneLine(account && !account->phone.isEmpty()
            ? account->phone
            : office.ward().config.bodyOn(office.now().localDate()).phone);
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

QString handName(const Party& party)
{
    return party.person.fullName.isEmpty() ? party.organisation : party.person.fullName;
}

QString deciderName(const WardConfig& ward)
{
    return u"UBND "_s + inSentence(ward.name);
}

QString procedureInRow(const Office& office, const Dossier& dossier, qsizetype letters)
{
    const Procedure* procedure = office.procedureOf(dossier);
    const bool tooLong = dossier.procedureName.size() > letters;
    return tooLong && procedure && !procedure->shortName.isEmpty() ? procedure->shortName
                                                                   : dossier.procedureName;
}

QJsonObject officeContext(const WardConfig& ward, QDate day)
{
    const WardBody& body = ward.bodyOn(day);
    return {{u"above"_s, body.superior}, {u"superior"_s, body.authority}, {u"name"_s, body.office},
        {u"title"_s, body.officeName}, {u"signing"_s, body.officeName}, {u"place"_s, ward.place},
        {u"address"_s, body.address}, {u"phone"_s, onOneLine(body.phone)},
        {u"email"_s, body.email}};
}

namespace {
/// Who issues a paper is named in full; only the body above may be shortened (NĐ 30/2020/NĐ-CP,
/// Phụ lục I).
QString inFull(const QString& body)
{
    const QString shortened = u"UBND "_s;
    return body.startsWith(shortened) ? u"ỦY BAN NHÂN DÂN\n"_s + body.mid(shortened.size()) : body;
}
} // namespace

/// A counter that is a branch of the city's centre stands under the centre, but the ward does not.
QJsonObject wardContext(const WardConfig& ward, QDate day)
{
    const WardBody& body = ward.bodyOn(day);
    const bool ofWard = folded(body.authority).contains(folded(ward.name));
    QJsonObject json = officeContext(ward, day);
    json[u"above"_s] = QString();
    json[u"superior"_s] = ofWard ? body.superior : QString();
    json[u"name"_s]
        = ofWard ? inFull(body.authority) : u"ỦY BAN NHÂN DÂN\n"_s + ward.name.toUpper();
    json[u"signing"_s] = deciderName(ward);
    return json;
}

/// Who decides on the paper's day is named where this office only receives (phi địa giới): who took
/// over from a body that ended, the body itself on papers of its own days.
QString procedureLine(const Dossier& dossier, const Powers& powers, QDate day)
{
    const QString decider = dossier.competentOffice.isEmpty()
        ? QString()
        : deciderOn(dossier.competentOffice, powers, day);
    return decider.isEmpty() ? dossier.procedureName
                             : dossier.procedureName + u" (cơ quan giải quyết: "_s + decider + u')';
}

QJsonObject dossierContext(
    const Office& office, const Dossier& dossier, const QString& form, QDate day)
{
    QJsonObject json{{u"office"_s, officeContext(office.ward().config, day)},
        {u"number"_s, numberOn(dossier, form)}, {u"date"_s, day.toString(Qt::ISODate)},
        {u"code"_s, dossier.code}, {u"reprint"_s, reprint(dossier, form)},
        {u"applicant"_s, applicantContext(dossier)},
        {u"procedure"_s,
            QJsonObject{{u"name"_s, procedureLine(dossier, office.law().powers, day)}}},
        {u"receivedOffice"_s,
            office.ward().config.bodyOn(dossier.receivedAt.localDate()).officeName},
        {u"clerk"_s, QJsonObject{{u"name"_s, nameOf(office, clerkOf(dossier, form))}}}};
    if (dossier.submitter)
        json[u"submitter"_s] = QJsonObject{{u"name"_s, handName(*dossier.submitter)}};
    return json;
}

/// Whom the citizen asks.
QJsonObject contactOf(const Office& office, const QString& clerk)
{
    return {{u"name"_s, nameOf(office, clerk)}, {u"phone"_s, phoneOf(office, clerk)}};
}

namespace {
/// The number of the `at`th notice: those from before notices had one stand in front, and bear the
/// dossier's.
QString noticeNumber(const Dossier& dossier, std::size_t at)
{
    std::vector<const Slip*> slips;
    for (const Slip& slip : dossier.slips)
        if (slip.form == u"payment")
            slips.push_back(&slip);
    const std::size_t asked = dossier.paymentRequests.size();
    const std::size_t without = asked - std::min(asked, slips.size());
    return at < without ? dossierNumber(dossier) : slipText(*slips[at - without]);
}

/// Who sent the `at`th notice.
QString noticeClerk(const Dossier& dossier, std::size_t at)
{
    for (const Step& step : dossier.timeline)
        if (step.kind == eventKind(Command::requestPayment) && at-- == 0)
            return step.actor;
    return dossier.receivedBy;
}

/// What is owed and where: what the clerk wrote, else the open fee, which is paid at the counter.
QJsonObject noticeOf(const Office& office, const Dossier& dossier, std::size_t at)
{
    const PaymentRequest& asked = dossier.paymentRequests[at];
    const WardBody& body = office.ward().config.bodyOn(asked.at.localDate());
    const bool here = asked.isFee && asked.payAt.isEmpty();
    const QString clerk = noticeClerk(dossier, at);
    return {{u"number"_s, noticeNumber(dossier, at)},
        {u"date"_s, asked.at.localDate().toString(Qt::ISODate)},
        {u"clerk"_s, QJsonObject{{u"name"_s, nameOf(office, clerk)}}},
        {u"receivedAt"_s, dossier.receivedAt.toIso()}, {u"stoppedAt"_s, asked.stopped.toIso()},
        {u"reason"_s, asked.reason}, {u"amount"_s, asked.amount.amount},
        {u"payAt"_s, here ? body.officeName : asked.payAt},
        {u"contact"_s, contactOf(office, clerk)}};
}

/// With how many were there, of what is to come in several, when it was asked for. Of a request
/// from before that was kept how many are there now; once some of it came, as it was asked.
QStringList countedItems(
    const SupplementRequest& request, const Dossier& dossier, const Procedure* procedure)
{
    QStringList items;
    if (request.cameOf.size() == std::size_t(request.items.size())) {
        for (std::size_t at = 0; at < request.cameOf.size(); ++at)
            items.append(inWords(NotCome{request.items[qsizetype(at)], {}, request.cameOf[at]}));
        return items;
    }
    if (!procedure || !request.came.isEmpty() || request.answered)
        return request.items;
    for (const NotCome& one : askedAndNotCome(dossier, *procedure))
        items.append(inWords(one));
    return items;
}
} // namespace

std::vector<QJsonObject> paymentNotices(const Office& office, const Dossier& dossier)
{
    std::vector<QJsonObject> notices;
    const auto& all = dossier.paymentRequests;
    for (std::size_t at = 0; at < all.size(); ++at)
        if (!all[at].answered)
            notices.push_back(noticeOf(office, dossier, at));
    if (notices.empty() && !all.empty())
        notices.push_back(noticeOf(office, dossier, all.size() - 1));
    return notices;
}

QJsonObject supplementContext(const Office& office, const Dossier& dossier)
{
    QJsonArray missing;
    const SupplementRequest request
        = dossier.supplements.empty() ? SupplementRequest{} : dossier.supplements.back();
    for (const QString& item : countedItems(request, dossier, office.procedureOf(dossier)))
        missing.append(QJsonObject{{u"paper"_s, item}});
    const QString clerk = clerkOf(dossier, u"supplement"_s);
    return {{u"missing"_s, missing}, {u"reason"_s, request.reason},
        {u"contact"_s, contactOf(office, clerk)}};
}

} // namespace motcua
