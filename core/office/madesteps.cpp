#include "core/office/madesteps.h"

#include "core/office/officeload.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMinuteMs = 60'000;

HandOver taker(const Planner& plan)
{
    HandOver to;
    to.self = plan.dice.chance(930);
    if (to.self)
        return to;
    const Person other = plan.office.population->someone(plan.dice, plan.now.localDate());
    to.fullName = other.fullName;
    to.personalNumber = other.personalNumber;
    to.authorisation = u"Giấy ủy quyền của người nộp hồ sơ"_s;
    return to;
}

} // namespace

Instant Planner::within(qint64 first, qint64 last) const
{
    const qint64 ms = dice.between(first * kMinuteMs, last * kMinuteMs);
    return withinHours(*office.calendar, {now.ms + ms}, dice);
}

Instant Planner::soonOr(int leastPercent, int mostPercent) const
{
    if (isHere() || !dossier().due)
        return within(1, 6);
    const qint64 left = std::max<qint64>(dossier().due->at.ms - dossier().receivedAt.ms, 0);
    const qint64 percent = dice.between(leastPercent, mostPercent);
    const Instant at{std::max(now.ms + kMinuteMs, dossier().receivedAt.ms + left / 100 * percent)};
    return withinHours(*office.calendar, at, dice);
}

MadeStep payStep(const Planner& plan)
{
    MadeStep step = Planner::step(plan.within(1, 2), plan.clerk(), Command::payFee);
    step.act.payment.method = plan.dice.chance(700) ? u"cash"_s : u"transfer"_s;
    return step;
}

MadeStep askPapersStep(const Planner& plan)
{
    MadeStep step = Planner::step(plan.soonOr(5, 40), plan.clerk(), Command::requestSupplement,
        u"Thiếu giấy tờ chứng minh nơi cư trú."_s);
    step.act.missing = {u"Giấy tờ chứng minh nơi cư trú"_s};
    return step;
}

MadeStep apologyStep(const Planner& plan)
{
    MadeStep step = Planner::step(plan.soonOr(60, 90), plan.leader(), Command::apologise,
        u"Chờ kết quả xác minh của cơ quan phối hợp."_s);
    const QDate due = plan.dossier().due->at.localDate();
    step.act.newDay = plan.office.calendar->addWorkingDays(due, int(plan.dice.between(1, 5)));
    return step;
}

MadeStep elsewhereStep(const Planner& plan, const QString& decider)
{
    if (!awaitsResult(plan.dossier())) {
        MadeStep step = Planner::step(plan.within(20, 400), plan.clerk(), Command::forward);
        step.act.forwardedTo = decider;
        return step;
    }
    MadeStep step = Planner::step(plan.soonOr(60, 105), plan.clerk(), Command::takeResult);
    step.act.result = u"Kết quả số %1"_s.arg(plan.dice.between(1, 9000));
    return step;
}

MadeStep numberStep(const Planner& plan)
{
    const auto& book = plan.made.procedure->numbering;
    if (!book || book->moment != NumberingMoment::recorded)
        return Planner::step(plan.within(2, 30), plan.clerk(), Command::issue);
    if (!plan.dossier().numbers.empty())
        return Planner::step(plan.within(1, 3), plan.clerk(), Command::issue);
    MadeStep step = Planner::step(plan.within(2, 30), plan.clerk(), Command::recordNumber);
    GivenNumber& number = step.act.recorded;
    number.registerId = book->registerId;
    number.date = step.at.localDate();
    number.year = number.date.year();
    number.number = ++(*plan.office.recorded)[{number.registerId, number.year}];
    number.system = u"Hệ thống đăng ký, quản lý hộ tịch điện tử dùng chung"_s;
    return step;
}

MadeStep papersCameStep(const Planner& plan)
{
    MadeStep step
        = Planner::step(plan.within(60, 6 * kDayMinutes), plan.clerk(), Command::supplement);
    Paper paper;
    paper.name = u"Giấy tờ chứng minh nơi cư trú"_s;
    step.act.papers = {paper};
    return step;
}

MadeStep handOverStep(const Planner& plan)
{
    const auto& due = plan.dossier().due;
    Instant at = plan.within(1, 5);
    if (!plan.isHere()) {
        const qint64 later = plan.dice.mostlySmall(5, 5 * kDayMinutes) * kMinuteMs;
        at = withinHours(*plan.office.calendar,
            {std::max(plan.now.ms, due ? due->at.ms - kDayMinutes * kMinuteMs / 4 : plan.now.ms)
                + later},
            plan.dice);
    }
    MadeStep step = Planner::step(at, plan.clerk(), Command::handOver);
    step.act.to = taker(plan);
    return step;
}

MadeStep mendReceiptStep(const Planner& plan)
{
    MadeStep step = Planner::step(
        plan.within(1, 3), plan.clerk(), Command::cancelReceipt, u"Ghi sai tên người nộp."_s);
    step.act.receipt = plan.dossier().payments.front().event.toString();
    return step;
}

} // namespace motcua
