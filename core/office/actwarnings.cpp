#include "core/office/actwarnings.h"

#include "core/catalogue/bodyends.h"
#include "core/catalogue/legalsource.h"
#include "core/dossier/despite.h"
#include "core/dossier/intakewarnings.h"
#include "core/dossier/ownsignature.h"
#include "core/dossier/papers.h"
#include "core/dossier/promise.h"
#include "core/identity/personalnumber.h"
#include "core/office/office.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Reasons receiverWarnings(const HandOver& handOver)
{
    Person receiver;
    receiver.personalNumber = handOver.personalNumber;
    return numberWarnings(receiver, handOver.at.localDate());
}

/// Who certifies a signature and who gave it may be one, where a name is all that tells.
Reasons signerWarnings(const WardState& ward, const Dossier& dossier)
{
    const Procedure* procedure = ward.catalogue.version(dossier.procedureHash);
    const Account* signer = findAccount(ward.accounts, dossier.timeline.back().actor);
    return Office::certifiesPeople(procedure) && signer && dossier.approvedAt
        ? ownSignatureWarnings(dossier,
            {signer->login, signer->roles, signer->name, signer->personalNumber},
            dossier.approvedAt->localDate())
        : Reasons();
}

/// As many days before the due as the law of the day asks for ("limits", apologyDaysBefore).
void addApologyWarning(Reasons& warnings, const Apology& apology)
{
    constexpr qint64 kMinutesOfDay = 24LL * 60;
    const QDate today = apology.at.localDate();
    const QString source = sourceOn(u"limits"_s, today);
    const qint64 before = numberOn(u"limits"_s, u"apologyDaysBefore"_s, today).value_or(0);
    if (apology.at > apology.dueBefore.at)
        warnings.push_back({u"apologyAfterDue"_s, {}, source});
    else if (apology.at.plusMinutes(before * kMinutesOfDay) > apology.dueBefore.at)
        warnings.push_back({u"apologyOnTheLastDay"_s, {}, source});
}

/// Nothing is done for the money any more; what was decided has cost its fee.
bool isClosing(const QString& name)
{
    return name == u"refuse" || name == u"withdraw" || name == u"stop" || name == u"void";
}

Reasons both(Reasons some, const Reasons& more)
{
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

/// The last step put money in the till; what was paid elsewhere did not.
bool tookMoney(const Dossier& dossier)
{
    return !dossier.payments.empty()
        && dossier.timeline.back().detail[u"method"_s].toString() != u"elsewhere";
}

/// What was asked for and is not there yet, and what else the checklist still lacks.
Reasons missingOf(const Procedure& procedure, const Dossier& dossier)
{
    Reasons warnings = missingReasons(procedure, dossier.papers, dossier.channel);
    const bool received // what was asked for before it was received had come by then
        = !dossier.supplements.empty() && dossier.supplements.back().at >= dossier.receivedAt;
    const std::vector<NotCome> left
        = received ? askedAndNotCome(dossier, procedure) : std::vector<NotCome>();
    std::erase_if(warnings, [&](const Reason& one) {
        const QString name = one.values[u"name"_s].toString();
        return std::ranges::count(left, name, &NotCome::paper) > 0;
    });
    if (!left.empty())
        warnings.push_back({u"askedNotCome"_s, {{u"names"_s, inWords(left)}}, {}});
    return warnings;
}

/// What was received without all its papers, went on without all that was asked for, or has no
/// name for the book, is decided knowing that.
Reasons stillMissing(const WardState& ward, const Dossier& dossier)
{
    const Procedure* procedure = ward.catalogue.version(dossier.procedureHash);
    if (!procedure)
        return {};
    return both(
        missingOf(*procedure, dossier), titleWarnings(*procedure, dossier.answers, dossier.items));
}

/// In a series that nobody opened no gap is seen.
Reasons bookWarnings(const WardState& ward, const Dossier& dossier)
{
    const QJsonObject& written = dossier.timeline.back().detail;
    const ReceiptNumber receipt{written[u"book"_s].toString(), written[u"number"_s].toInteger()};
    if (receipt.number == 0 || bookWith(ward.receiptBooks, receipt))
        return {};
    return {{u"receiptBookNotOpened"_s, {{u"book"_s, receipt.book}}, {}}};
}

void addHandOver(Reasons& warnings, const Dossier& dossier)
{
    if (dossier.fee.total > paid(dossier))
        warnings.push_back(
            {u"feeUnpaid"_s, {{u"amount"_s, dossier.fee.total.amount - paid(dossier).amount}}, {}});
    if (dossier.handOver)
        warnings = both(warnings, receiverWarnings(*dossier.handOver));
    if (const QStringList bodies = awaitedFrom(dossier); !bodies.isEmpty())
        warnings.push_back({u"answerAwaited"_s, {{u"bodies"_s, bodies.join(u"; "_s)}}, {}});
}

/// What lay with bodies that had ended is decided here.
void addTakenOver(Reasons& warnings, const Dossier& dossier)
{
    const QStringList bodies
        = dossier.timeline.back().detail[u"takenOver"_s].toVariant().toStringList();
    if (bodies.isEmpty())
        return;
    const QDate day = dossier.timeline.back().when.localDate();
    const BodyEnd* ended = endOfBody(bodies.front(), day);
    warnings.push_back({u"takenOverHere"_s, {{u"bodies"_s, bodies.join(u"; "_s)}},
        ended ? ended->source : QString()});
}

/// Of another body's duty more was paid than was asked: that body has it, and gives it back.
void addPaidMore(Reasons& warnings, const Dossier& dossier)
{
    const Step& last = dossier.timeline.back();
    const auto met = std::ranges::find_if(dossier.paymentRequests, [&](const PaymentRequest& one) {
        return last.detail.contains(u"paidElsewhere"_s) && one.answered == last.when
            && one.payAt == last.detail[u"place"_s].toString() && one.amount > Dong{}
        && one.paidElsewhere > one.amount;
    });
    if (met != dossier.paymentRequests.end())
        warnings.push_back({u"dutyPaidMore"_s,
            {{u"paid"_s, met->paidElsewhere.amount}, {u"amount"_s, met->amount.amount},
                {u"place"_s, met->payAt}},
            {}});
}

void addMoney(Reasons& warnings, const QString& name, const Dossier& dossier)
{
    if (isClosing(name) && paid(dossier) > Dong{})
        warnings.push_back({u"moneyToGiveBack"_s, {{u"amount"_s, paid(dossier).amount}}, {}});
    if (name == u"payFee" && tookMoney(dossier) && dossier.payments.back().number == 0
        && dossier.payments.back().amount > Dong{})
        warnings.push_back({u"noReceiptNumber"_s, {}, {}});
    if (name == u"payFee")
        addPaidMore(warnings, dossier);
    if (name == u"amend" && paid(dossier) > dossier.fee.total)
        warnings.push_back({u"feeOverpaid"_s,
            {{u"amount"_s, paid(dossier).amount - dossier.fee.total.amount}}, {}});
}

void addSupplement(Reasons& warnings, const QString& name, const Dossier& dossier)
{
    if (name == u"requestSupplement" && dossier.supplements.size() > 1)
        warnings.push_back(
            {u"secondSupplement"_s, {{u"times"_s, qint64(dossier.supplements.size())}}, {}});
}

/// Until all has come the clock stands.
Reasons afterSupplement(const WardState& ward, const Dossier& dossier)
{
    const Procedure* procedure = ward.catalogue.version(dossier.procedureHash);
    Reasons warnings = procedure ? missingOf(*procedure, dossier) : Reasons();
    if (dossier.state == State::awaitingSupplement)
        warnings.push_back({u"clockStillStands"_s, {},
            sourceOn(u"limits"_s, dossier.timeline.back().when.localDate())});
    return warnings;
}

/// What earlier dossiers say against what was done, and what a correction brings; one verb proposes
/// it, confirms it and turns it down.
Reasons againstIt(const QString& name, const Dossier& dossier)
{
    const auto command = name == commandName(Command::correct)
        ? commandOfKind(dossier.timeline.back().kind)
        : commandFromName(name);
    return command ? knownAgainst(dossier, *command) : Reasons();
}
} // namespace

Reasons warningsOf(const QString& name, const Dossier& dossier, const Calendar& calendar)
{
    const bool takesIn = name == u"receive" || name == u"amend" || name == u"accept";
    Reasons warnings = takesIn ? dossier.warnings : againstIt(name, dossier);
    addSupplement(warnings, name, dossier);
    if (name == u"handOver")
        addHandOver(warnings, dossier);
    if (name == u"apologise" && dossier.apology)
        addApologyWarning(warnings, *dossier.apology);
    addMoney(warnings, name, dossier);
    addTakenOver(warnings, dossier);
    if (name == u"recordNumber" && dossier.approvedAt
        && dossier.numbers.back().date < dossier.approvedAt->localDate())
        warnings.push_back({u"numberBeforeApproval"_s,
            {{u"date"_s, dossier.numbers.back().date.toString(Qt::ISODate)}}, {}});
    if (isProvisional(dossier, calendar))
        warnings.push_back({u"dueProvisional"_s, {}, {}});
    return warnings;
}

Reasons warningsAfter(const WardState& ward, Command command, const Dossier& dossier, Instant now)
{
    switch (command) {
    case Command::submit:
        return both(stillMissing(ward, dossier), overdueWarnings(ward, dossier, now));
    case Command::issue:
    case Command::recordNumber:
    case Command::requestSupplement:
        return overdueWarnings(ward, dossier, now);
    case Command::forward:
        return forwardWarnings(ward, dossier);
    case Command::handOver:
        return both(handOverWarnings(ward, dossier), overdueWarnings(ward, dossier, now));
    case Command::approve:
        return both(both(stillMissing(ward, dossier), signerWarnings(ward, dossier)),
            overdueWarnings(ward, dossier, now));
    case Command::supplement:
        return afterSupplement(ward, dossier);
    case Command::payFee:
    case Command::writeReceipt:
        return bookWarnings(ward, dossier);
    case Command::takeResult:
        return both(resultWarnings(ward, dossier),
            dossier.state == State::done ? overdueWarnings(ward, dossier, now) : Reasons());
    case Command::reject:
        return lateWarnings(ward, dossier);
    default:
        return {};
    }
}

} // namespace motcua
