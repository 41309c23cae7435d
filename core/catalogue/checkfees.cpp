#include "core/catalogue/checkfees.h"

#include "core/base/text.h"
#include "core/catalogue/readcondition.h"

#include <algorithm>
#include <map>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString place(std::size_t at, const QString& key = {})
{
    return u"fees/%1"_s.arg(at) + (key.isEmpty() ? QString() : u'/' + key);
}

/// The most that a clerk may answer to a question.
qint64 most(const Procedure& procedure, const QString& id)
{
    const Question* question = questionOf(procedure.questions, id);
    return question ? question->max : 0;
}

std::optional<Dong> dearest(const PerCase& block, const Procedure&)
{
    return block.amount;
}

std::optional<Dong> dearest(const PerItem& block, const Procedure& procedure)
{
    return multiply(block.amount, most(procedure, block.count));
}

std::optional<Dong> dearest(const TieredPerPage& block, const Procedure& procedure)
{
    Dong page;
    for (const PageTier& tier : block.tiers)
        page = std::max(page, tier.each);
    const auto pages = multiply(page, most(procedure, block.pages));
    const auto copy = pages && block.cap.amount > 0 ? std::min(*pages, block.cap) : pages;
    return copy ? multiply(*copy, most(procedure, block.copies)) : std::nullopt;
}

std::optional<Dong> dearest(const LateAfterDays& block, const Procedure&)
{
    return block.amount;
}

/// The most that it may cost; none beyond what the program counts.
std::optional<Dong> mostOf(const FeeRule& rule, const Procedure& procedure)
{
    const auto cost
        = std::visit([&](const auto& block) { return dearest(block, procedure); }, rule.block);
    return cost && cost->amount <= kMostMoney ? cost : std::nullopt;
}

/// All of them together, where each by itself can be counted.
void checkSum(JsonReader& reader, const Procedure& procedure)
{
    std::optional<Dong> sum = Dong{};
    for (const FeeRule& rule : procedure.fees) {
        const auto cost = mostOf(rule, procedure);
        if (!cost)
            return; // told of it already
        sum = sum ? add(*sum, *cost) : std::nullopt;
    }
    if (!sum || sum->amount > kMostMoney)
        reader.fault(u"fees"_s, u"feeTooLarge"_s);
}

/// What answers a condition lets through, where it names them.
QJsonArray namedBy(const Condition& condition)
{
    if (condition.op == ConditionOp::in)
        return condition.value.toArray();
    if (condition.op == ConditionOp::equals || condition.op == ConditionOp::channelIs)
        return {condition.value};
    return {};
}

/// Whether no request fulfils both: they name other answers to one question, or other channels.
bool exclude(const std::optional<Condition>& a, const std::optional<Condition>& b)
{
    if (!a || !b || a->question != b->question)
        return false;
    const QJsonArray one = namedBy(*a);
    const QJsonArray other = namedBy(*b);
    return !one.isEmpty() && !other.isEmpty()
        && std::none_of(
            one.begin(), one.end(), [&](const QJsonValue& value) { return other.contains(value); });
}

bool meet(const FeeRule& a, const FeeRule& b, const Procedure& procedure)
{
    const QDate begin = std::max({a.from, b.from, procedure.from});
    const auto lasts = [begin](QDate end) { return !end.isValid() || begin <= end; };
    return lasts(a.to) && lasts(b.to) && lasts(procedure.to);
}

bool conflict(const FeeRule& a, const FeeRule& b, const Procedure& procedure)
{
    return a != b && lookOf(a.label) == lookOf(b.label) && meet(a, b, procedure)
        && !exclude(a.when, b.when);
}

void checkOne(JsonReader& reader, const Procedure& procedure, std::size_t at)
{
    const FeeRule& rule = procedure.fees[at];
    if (procedure.to.isValid() && rule.from.isValid() && rule.from > procedure.to)
        reader.fault(place(at, u"from"_s), u"feeNeverInForce"_s,
            {{u"to"_s, procedure.to.toString(Qt::ISODate)}});
    if (!mostOf(rule, procedure))
        reader.fault(place(at), u"feeTooLarge"_s);
}
/// The first day of the version from `day` on that no rule covers; invalid: none.
QDate uncoveredFrom(const Procedure& procedure, QDate day)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (const FeeRule& rule : procedure.fees) {
            if (rule.from > day || (rule.to.isValid() && rule.to < day))
                continue;
            if (!rule.to.isValid())
                return {};
            day = rule.to.addDays(1);
            moved = true;
        }
    }
    return procedure.to.isValid() && day > procedure.to ? QDate() : day;
}

/// What costs nothing says so with a rule, or has none at all.
void checkGap(JsonReader& reader, const Procedure& procedure)
{
    const bool dated = procedure.from.isValid()
        && std::ranges::all_of(
            procedure.fees, [](const FeeRule& rule) { return rule.from.isValid(); });
    if (procedure.fees.empty() || !dated)
        return;
    const QDate from = uncoveredFrom(procedure, procedure.from);
    if (from.isValid())
        reader.fault(u"fees"_s, u"feeGap"_s, {{u"from"_s, from.toString(Qt::ISODate)}});
}

/// An exemption as the first fee that lists it has it.
struct KnownExemption
{
    const FeeRule* fee = nullptr;
    QString id;
    QString name;
};

/// An exemption is chosen once for all fees of a day: one id is one name, and one name one id.
void checkExemption(JsonReader& reader, const Procedure& procedure, const KnownExemption& before,
    const KnownExemption& one, const QString& row)
{
    if (!meet(*before.fee, *one.fee, procedure))
        return;
    if (before.id != one.id)
        reader.fault(
            row + u"/id"_s, u"exemptionOtherId"_s, {{u"name"_s, one.name}, {u"id"_s, before.id}});
    else if (lookOf(before.name) != lookOf(one.name))
        reader.fault(row + u"/name"_s, u"exemptionOtherName"_s,
            {{u"id"_s, one.id}, {u"name"_s, before.name}});
}

void checkExemptions(JsonReader& reader, const Procedure& procedure)
{
    std::map<QString, KnownExemption> byId;
    std::map<QString, KnownExemption> byName;
    for (std::size_t at = 0; at < procedure.fees.size(); ++at)
        for (std::size_t e = 0; e < procedure.fees[at].exemptions.size(); ++e) {
            const FeeExemption& told = procedure.fees[at].exemptions[e];
            const KnownExemption one{&procedure.fees[at], told.id, told.name};
            const QString row = place(at, u"exemptions/%1"_s.arg(e));
            const KnownExemption& sameId = byId.try_emplace(told.id, one).first->second;
            const KnownExemption& sameName
                = byName.try_emplace(lookOf(told.name), one).first->second;
            if (sameId.fee != one.fee)
                checkExemption(reader, procedure, sameId, one, row);
            else if (sameName.fee != one.fee)
                checkExemption(reader, procedure, sameName, one, row);
        }
}
} // namespace

void checkFees(JsonReader& reader, const Procedure& procedure)
{
    const auto& fees = procedure.fees;
    checkGap(reader, procedure);
    checkExemptions(reader, procedure);
    checkSum(reader, procedure);
    for (std::size_t late = 0; late < fees.size(); ++late) {
        checkOne(reader, procedure, late);
        const auto before = fees.begin() + std::ptrdiff_t(late);
        if (std::find(fees.begin(), before, fees[late]) != before)
            reader.fault(place(late), u"duplicate"_s, {{u"value"_s, fees[late].label}});
        const auto other = std::find_if(fees.begin(), before,
            [&](const FeeRule& early) { return conflict(early, fees[late], procedure); });
        if (other != before)
            reader.fault(place(late, u"from"_s), u"conflictingFees"_s,
                {{u"label"_s, fees[late].label}, {u"other"_s, qint64(other - fees.begin()) + 1}});
    }
}

} // namespace motcua
