#include "core/catalogue/conditions.h"
#include "core/catalogue/readcondition.h"
#include "core/catalogue/rules.h"

#include <limits>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// What a fee is computed from.
struct FeeRequest
{
    const Procedure& procedure;
    const Answers& answers;
    RequestDay day; ///< what is declared in time was sent in time
    Channel channel = Channel::direct;
    QString exemption;
};

/// What one block costs, once per original or once for all.
struct Charge
{
    std::optional<Dong> amount; ///< nullopt: beyond 64 bits
    Reason because;
};

QJsonObject with(QJsonObject values, std::optional<Dong> amount)
{
    values[u"amount"_s] = amount.value_or(Dong{}).amount;
    return values;
}

std::optional<Dong> pagesCost(const TieredPerPage& block, qint64 pages)
{
    std::optional<Dong> sum = Dong{};
    qint64 counted = 0;
    for (const PageTier& tier : block.tiers) {
        const qint64 end = tier.upTo > 0 ? std::min(tier.upTo, pages) : pages;
        const auto part = multiply(tier.each, std::max<qint64>(0, end - counted));
        sum = sum && part ? add(*sum, *part) : std::nullopt;
        counted = std::max(counted, end);
    }
    return sum;
}

Charge charge(const PerCase& block, const FeeRequest&, const QJsonObject&)
{
    const QString id = block.amount.amount == 0 ? u"feeFree"_s : u"feePerCase"_s;
    return {block.amount, {id, with({}, block.amount), {}}};
}

Charge charge(const PerItem& block, const FeeRequest&, const QJsonObject& answers)
{
    const qint64 count = answers[block.count].toInteger();
    const auto amount = multiply(block.amount, count);
    return {amount,
        {u"feePerItem"_s, with({{u"count"_s, count}, {u"each"_s, block.amount.amount}}, amount),
            {}}};
}

Charge charge(const TieredPerPage& block, const FeeRequest&, const QJsonObject& answers)
{
    const qint64 pages = answers[block.pages].toInteger();
    const qint64 copies = answers[block.copies].toInteger();
    auto each = pagesCost(block, pages);
    const bool capped = each && block.cap.amount > 0 && *each > block.cap;
    if (capped)
        each = block.cap;
    const auto amount = each ? multiply(*each, copies) : std::nullopt;
    return {amount,
        {capped ? u"feePagesCapped"_s : u"feePages"_s,
            with({{u"copies"_s, copies}, {u"pages"_s, pages},
                     {u"each"_s, each.value_or(Dong{}).amount}},
                amount),
            {}}};
}

/// From when to when a term runs; its last day moves where it is off.
struct Term
{
    QDate since; ///< invalid: not told
    QDate named; ///< the last day by the count
    QDate last;
};

Term termOf(const LateAfterDays& block, const QJsonObject& answers, const Calendar& calendar)
{
    const QDate since = QDate::fromString(answers[block.since].toString(), Qt::ISODate);
    if (!since.isValid())
        return {};
    const QDate named = since.addDays(block.days);
    return {since, named, calendar.endOfTerm(named)};
}

bool isPast(const Term& term, QDate day)
{
    return term.since.isValid() && term.last < day;
}

Charge charge(const LateAfterDays& block, const FeeRequest& request, const QJsonObject& answers)
{
    const Term term = termOf(block, answers, request.day.calendar);
    const bool late = isPast(term, request.day.sentOn);
    const Dong amount = late ? block.amount : Dong{};
    const qint64 days = term.since.isValid() ? term.since.daysTo(request.day.sentOn) : 0;
    QJsonObject values = with({{u"days"_s, days}, {u"limit"_s, block.days}}, amount);
    if (late || days <= block.days)
        return {amount, {late ? u"feeLate"_s : u"feeOnTime"_s, values, {}}};
    values[u"date"_s] = term.named.toString(Qt::ISODate);
    values[u"movedTo"_s] = term.last.toString(Qt::ISODate);
    return {amount, {u"feeOnTimeMoved"_s, values, request.day.calendar.sources().lastDayOff}};
}

bool isInForce(const FeeRule& rule, QDate date)
{
    return rule.from <= date && (!rule.to.isValid() || date <= rule.to);
}

bool applies(const FeeRule& rule, const FeeRequest& request)
{
    return appliesTo(rule, request.procedure, request.answers, request.day, request.channel);
}

const FeeExemption* exemptionOf(const FeeRule& rule, const QString& id)
{
    const auto at = std::find_if(rule.exemptions.begin(), rule.exemptions.end(),
        [&](const FeeExemption& exemption) { return exemption.id == id; });
    return at == rule.exemptions.end() ? nullptr : &*at;
}

/// The question that a block counts by decides whether it is charged for each original.
QString countedBy(const FeeBlock& block)
{
    if (const auto* pages = std::get_if<TieredPerPage>(&block))
        return pages->copies;
    const auto* item = std::get_if<PerItem>(&block);
    return item ? item->count : QString();
}

Outcome addLine(Fee& fee, const FeeRule& rule, const Charge& charge, int item)
{
    const auto total = charge.amount ? add(fee.total, *charge.amount) : std::nullopt;
    if (!total || total->amount > kMostMoney)
        return badInput(u"/fee"_s, u"feeTooLarge"_s);
    fee.total = *total;
    fee.lines.push_back({rule.label, *charge.amount, item, rule.collectedFor});
    Reason because = charge.because;
    because.values[u"label"_s] = rule.label;
    if (item >= 0)
        because.values[u"item"_s] = item + 1;
    if (because.source.isEmpty())
        because.source = rule.source;
    fee.because.push_back(because);
    return Done{};
}

/// Whoever collects is told that an amount of the rule's own is not sure, or not known at all.
void addDoubt(Fee& fee, const FeeRule& rule)
{
    const auto* block = std::get_if<PerCase>(&rule.block);
    const Dong amount = fee.lines.empty() ? Dong{} : fee.lines.back().amount;
    if (block && block->amount.amount == 0)
        fee.because.back().id = u"feeNotKnown"_s;
    else if (amount.amount > 0)
        fee.because.push_back({u"feeToCheck"_s,
            {{u"label"_s, rule.label}, {u"amount"_s, amount.amount}}, rule.source});
}

/// What replaces the block: an exemption first, then the channel's own amount.
std::optional<Charge> replacement(const FeeRule& rule, const FeeRequest& request)
{
    if (const FeeExemption* exemption = exemptionOf(rule, request.exemption))
        return Charge{Dong{}, {u"feeExempt"_s, {{u"name"_s, exemption->name}}, exemption->source}};
    const auto channel = rule.byChannel.find(request.channel);
    if (channel == rule.byChannel.end())
        return std::nullopt;
    const Dong amount = channel->second.amount;
    return Charge{amount, {u"feeByChannel"_s, with({}, amount), channel->second.source}};
}

Outcome addRule(Fee& fee, const FeeRule& rule, const FeeRequest& request)
{
    const auto cost = [&](const QJsonObject& answers) {
        return std::visit(
            [&](const auto& block) { return charge(block, request, answers); }, rule.block);
    };
    if (const auto instead = replacement(rule, request))
        return addLine(fee, rule, *instead, -1);
    const Question* question = questionOf(request.procedure.questions, countedBy(rule.block));
    const bool forEach = question && question->perItem;
    const auto& items = request.answers.items;
    Outcome added = forEach ? Done{} : addLine(fee, rule, cost(request.answers.values), -1);
    for (std::size_t at = 0; forEach && added && at < items.size(); ++at)
        added = addLine(fee, rule, cost(items[at]), static_cast<int>(at));
    if (added && rule.toCheck)
        addDoubt(fee, rule);
    return added;
}

bool isLate(const FeeRule& rule, const FeeRequest& request)
{
    const auto* block = std::get_if<LateAfterDays>(&rule.block);
    return block
        && isPast(termOf(*block, request.answers.values, request.day.calendar), request.day.sentOn);
}

/// What is still to happen is not late.
bool isToCome(const FeeRule& rule, const FeeRequest& request)
{
    const auto* block = std::get_if<LateAfterDays>(&rule.block);
    return block
        && QDate::fromString(request.answers.values[block->since].toString(), Qt::ISODate)
        > request.day.date;
}

bool knowsExemption(const FeeRequest& request)
{
    return request.exemption.isEmpty()
        || std::any_of(
            request.procedure.fees.begin(), request.procedure.fees.end(), [&](const FeeRule& rule) {
                return isInForce(rule, request.day.date) && exemptionOf(rule, request.exemption);
            });
}
} // namespace

bool appliesTo(const FeeRule& rule, const Procedure& procedure, const Answers& answers,
    const RequestDay& day, Channel channel)
{
    if (!isInForce(rule, day.date))
        return false;
    return !rule.when || judge(*rule.when, {procedure.questions, answers, day, channel}).holds;
}

Result<Fee> computeFee(const Procedure& procedure, const Answers& answers, const RequestDay& day,
    Channel channel, const QString& exemption)
{
    const FeeRequest request{procedure, answers, day, channel, exemption};
    if (!knowsExemption(request))
        return badInput(u"/exempt"_s, u"unknownExemption"_s, {{u"value"_s, exemption}});
    Fee fee;
    for (const FeeRule& rule : procedure.fees)
        if (applies(rule, request)) {
            if (isToCome(rule, request))
                return badInput(u"/answers/"_s + std::get<LateAfterDays>(rule.block).since,
                    u"afterTheRequest"_s);
            fee.late = fee.late || isLate(rule, request);
            if (auto added = addRule(fee, rule, request); !added)
                return added.error();
        }
    if (fee.lines.empty())
        fee.because.push_back({u"noFeeRule"_s, {{u"name"_s, procedure.shortName}}, {}});
    return fee;
}

} // namespace motcua
