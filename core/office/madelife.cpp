#include "core/office/madelife.h"

#include "core/office/madesteps.h"

#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Of a thousand dossiers so many; the rest goes its usual way.
struct FateShare
{
    Fate fate;
    int noWait;
    int appointment;
};
constexpr std::array kFates{FateShare{Fate::givenBack, 8, 25}, FateShare{Fate::supplement, 0, 45},
    FateShare{Fate::slower, 8, 0}, FateShare{Fate::putOff, 0, 12}, FateShare{Fate::refused, 3, 8},
    FateShare{Fate::rejected, 1, 6}, FateShare{Fate::withdrawn, 2, 8},
    FateShare{Fate::stopped, 0, 3}, FateShare{Fate::voided, 1, 1},
    FateShare{Fate::uncollected, 1, 12}, FateShare{Fate::unpaid, 3, 3},
    FateShare{Fate::receiptMended, 4, 4}, FateShare{Fate::corrected, 2, 4}};

bool isFeeOpen(const Dossier& dossier)
{
    return dossier.fee.total > paid(dossier);
}

/// What ends a dossier early, or holds it up.
std::optional<MadeStep> trouble(const Planner& plan)
{
    const Dossier& dossier = plan.dossier();
    switch (plan.made.fate) {
    case Fate::refused:
        return Planner::step(plan.within(2, 20), plan.clerk(), Command::refuse,
            u"Hồ sơ không thuộc thẩm quyền giải quyết của phường."_s);
    case Fate::withdrawn:
        return Planner::step(
            plan.within(5, 90), plan.clerk(), Command::withdraw, u"Người dân đề nghị rút hồ sơ."_s);
    case Fate::stopped:
        return Planner::step(plan.soonOr(20, 60), plan.leader(), Command::stop,
            u"Có quyết định tạm đình chỉ của cơ quan có thẩm quyền."_s);
    case Fate::slower:
        if (plan.isHere())
            return Planner::step(
                plan.within(2, 10), plan.clerk(), Command::toAppointment, u"Cần xác minh."_s);
        return std::nullopt;
    case Fate::supplement:
        return dossier.supplements.empty() ? std::optional(askPapersStep(plan)) : std::nullopt;
    case Fate::putOff:
        return dossier.due && !dossier.apology ? std::optional(apologyStep(plan)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// Who was guided at the counter comes back with the rest, or does not.
std::optional<MadeStep> comeBack(const Planner& plan)
{
    if (plan.has(Fate::uncollected) || plan.has(Fate::withdrawn))
        return std::nullopt;
    MadeStep step
        = Planner::step(plan.within(kDayMinutes, 6 * kDayMinutes), plan.clerk(), Command::accept);
    step.act.amended = intakeOf(plan.dossier());
    return step;
}

std::optional<MadeStep> atTheClerk(const Planner& plan)
{
    if (auto step = trouble(plan))
        return step;
    const Dossier& dossier = plan.dossier();
    if (isFeeOpen(dossier) && !plan.has(Fate::unpaid) && dossier.channel == Channel::direct
        && dossier.payments.empty())
        return payStep(plan);
    const QString decider = deciderOf(*plan.made.procedure, dossier.competentOffice, {}, {});
    if (!decider.isEmpty())
        return elsewhereStep(plan, decider);
    return Planner::step(plan.soonOr(20, 70), plan.clerk(), Command::submit);
}

std::optional<MadeStep> atTheLeader(const Planner& plan)
{
    const bool before = std::ranges::any_of(plan.dossier().timeline,
        [](const Step& step) { return step.kind == eventKind(Command::giveBack); });
    if (plan.has(Fate::givenBack) && !before)
        return Planner::step(plan.soonOr(50, 80), plan.leader(), Command::giveBack,
            u"Ghi lại số trang của bản chính."_s);
    if (plan.has(Fate::rejected))
        return Planner::step(plan.soonOr(60, 95), plan.leader(), Command::reject,
            u"Không đủ điều kiện theo quy định."_s);
    return Planner::step(plan.soonOr(50, 104), plan.leader(), Command::approve);
}

std::optional<MadeStep> withTheResult(const Planner& plan)
{
    const Dossier& dossier = plan.dossier();
    if (plan.has(Fate::voided))
        return Planner::step(
            plan.within(1, 10), plan.leader(), Command::voidDossier, u"Ghi nhầm người yêu cầu."_s);
    if (plan.has(Fate::receiptMended) && dossier.payments.size() == 1
        && !dossier.payments.front().cancelled)
        return mendReceiptStep(plan);
    if (isFeeOpen(dossier) && !plan.has(Fate::unpaid))
        return payStep(plan);
    if (!plan.has(Fate::uncollected))
        return handOverStep(plan);
    if (!dossier.notices.empty())
        return std::nullopt;
    MadeStep step = Planner::step(
        plan.within(10 * kDayMinutes, 20 * kDayMinutes), plan.clerk(), Command::notify);
    step.act.note = u"Đã gọi điện, hẹn đến lấy trong tuần."_s;
    return step;
}

/// A slip of the pen in the note, found later, and the leader who agrees.
std::optional<MadeStep> correction(const Planner& plan)
{
    if (!plan.has(Fate::corrected))
        return std::nullopt;
    if (plan.dossier().correction)
        return Planner::step(plan.within(30, 600), plan.leader(), Command::confirmCorrection);
    const bool mended = std::ranges::any_of(plan.dossier().timeline,
        [](const Step& step) { return step.kind == eventKind(Command::confirmCorrection); });
    if (mended)
        return std::nullopt;
    MadeStep step = Planner::step(plan.within(kDayMinutes, 9 * kDayMinutes), plan.clerk(),
        Command::correct, u"Ghi thiếu nội dung."_s);
    step.act.changes = {{u"note"_s, u"Bổ sung: bản chính đã trả lại người yêu cầu."_s}};
    return step;
}
} // namespace

Fate drawFate(const Dossier& dossier, Dice& dice)
{
    qint64 left = dice.below(1000);
    for (const FateShare& share : kFates) {
        left -= dossier.lane == Lane::noWait ? share.noWait : share.appointment;
        if (left < 0)
            return share.fate;
    }
    return Fate::usual;
}

std::optional<MadeStep> nextStep(
    const MadeDossier& made, const MadeOffice& office, Dice& dice, Instant now)
{
    const Planner plan{made, office, dice, now};
    switch (made.dossier.state) {
    case State::registered:
        return comeBack(plan);
    case State::received:
    case State::processing:
        return atTheClerk(plan);
    case State::forApproval:
        return atTheLeader(plan);
    case State::approved:
        return numberStep(plan);
    case State::awaitingSupplement:
        return papersCameStep(plan);
    case State::awaitingPayment:
        return payStep(plan);
    case State::done:
        return withTheResult(plan);
    case State::handedOver:
        return correction(plan);
    default:
        return std::nullopt;
    }
}

} // namespace motcua
