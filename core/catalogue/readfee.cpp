#include "core/catalogue/readfee.h"

#include "core/catalogue/readcondition.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using Questions = std::vector<Question>;

QString readQuestion(JsonReader& reader, const QString& key, AnswerType type,
    const Questions& questions, Faults& faults)
{
    QString id = readId(reader, key);
    checkQuestion(id, type, questions, reader.at(key), faults);
    return id;
}

bool isAskedOfEach(const Questions& questions, const QString& id)
{
    const Question* question = questionOf(questions, id);
    return question && question->perItem;
}

PerCase readPerCase(JsonReader reader)
{
    refuseUnknownKeys(reader, u"perCase"_s);
    return {readMoney(reader, u"amount"_s)};
}

PerItem readPerItem(JsonReader reader, const Questions& questions, Faults& faults)
{
    refuseUnknownKeys(reader, u"perItem"_s);
    const Dong amount = readMoney(reader, u"amount"_s);
    return {amount, readQuestion(reader, u"count"_s, AnswerType::number, questions, faults)};
}

/// Rising, and the last one open: else pages would cost nothing.
void checkTiers(JsonReader& reader, const std::vector<PageTier>& tiers)
{
    if (tiers.empty() || tiers.back().upTo != 0)
        reader.fault(u"tiers"_s, u"tiersNotOpen"_s);
    for (std::size_t at = 0; at + 1 < tiers.size(); ++at)
        if (tiers[at].upTo <= (at > 0 ? tiers[at - 1].upTo : 0))
            reader.fault(u"tiers/"_s + QString::number(at) + u"/upTo"_s, u"tiersNotRising"_s);
}

TieredPerPage readTiers(JsonReader reader, const Questions& questions, Faults& faults)
{
    refuseUnknownKeys(reader, u"tieredPerPage"_s);
    TieredPerPage block;
    for (JsonReader row : reader.objects(u"tiers"_s, 20)) {
        refuseUnknownKeys(row, u"tier"_s);
        const qint64 upTo = row.integer(u"upTo"_s, 0, 1'000'000);
        block.tiers.push_back({upTo, readMoney(row, u"each"_s)});
    }
    checkTiers(reader, block.tiers);
    block.cap = readMoney(reader, u"cap"_s);
    block.pages = readQuestion(reader, u"pages"_s, AnswerType::number, questions, faults);
    block.copies = readQuestion(reader, u"copies"_s, AnswerType::number, questions, faults);
    if (isAskedOfEach(questions, block.pages) != isAskedOfEach(questions, block.copies))
        reader.fault(u"pages"_s, u"mixedItems"_s);
    return block;
}

LateAfterDays readLate(JsonReader reader, const Questions& questions, Faults& faults)
{
    refuseUnknownKeys(reader, u"lateAfterDays"_s);
    LateAfterDays block;
    block.since = readQuestion(reader, u"since"_s, AnswerType::date, questions, faults);
    if (isAskedOfEach(questions, block.since))
        reader.fault(u"since"_s, u"perItemNotHere"_s, {{u"question"_s, block.since}});
    block.days = static_cast<int>(reader.integer(u"days"_s, 0, 36'500));
    block.amount = readMoney(reader, u"amount"_s);
    return block;
}

FeeBlock readBlock(JsonReader& reader, const Questions& questions, Faults& faults)
{
    static const QStringList kBlocks{
        u"perCase"_s, u"perItem"_s, u"tieredPerPage"_s, u"lateAfterDays"_s};
    const auto count = std::count_if(
        kBlocks.begin(), kBlocks.end(), [&](const QString& key) { return reader.has(key); });
    if (count != 1)
        reader.fault({}, u"oneFeeBlock"_s, {{u"count"_s, qint64(count)}});
    if (reader.has(u"perItem"_s))
        return readPerItem(reader.object(u"perItem"_s), questions, faults);
    if (reader.has(u"tieredPerPage"_s))
        return readTiers(reader.object(u"tieredPerPage"_s), questions, faults);
    if (reader.has(u"lateAfterDays"_s))
        return readLate(reader.object(u"lateAfterDays"_s), questions, faults);
    return reader.has(u"perCase"_s) ? readPerCase(reader.object(u"perCase"_s)) : PerCase{};
}

ExemptionFor readOnlyFor(JsonReader& reader)
{
    if (!reader.has(u"onlyFor"_s))
        return ExemptionFor::all;
    const QString who = reader.text(u"onlyFor"_s, PackLimits::kLine);
    if (who != u"persons" && who != u"citizens")
        reader.fault(u"onlyFor"_s, u"notOneOf"_s, {{u"choices"_s, u"persons, citizens"_s}});
    return who == u"citizens" ? ExemptionFor::citizens : ExemptionFor::persons;
}

std::vector<FeeExemption> readExemptions(JsonReader& reader)
{
    std::vector<FeeExemption> exemptions;
    QStringList ids;
    QStringList names;
    for (JsonReader row : reader.objects(u"exemptions"_s, PackLimits::kRows)) {
        refuseUnknownKeys(row, u"exemption"_s);
        ids += readId(row, u"id"_s);
        names += row.text(u"name"_s, PackLimits::kLine);
        exemptions.push_back({ids.back(), names.back(), row.text(u"source"_s, PackLimits::kLine),
            int(row.optionalInteger(u"underAge"_s, 1, 150, 0)),
            int(row.optionalInteger(u"fromAge"_s, 1, 150, 0)), readOnlyFor(row)});
    }
    refuseDuplicates(reader, u"exemptions"_s, u"id"_s, ids);
    refuseLookalikes(reader, u"exemptions"_s, u"name"_s, names);
    return exemptions;
}

std::map<Channel, ChannelFee> readByChannel(JsonReader reader)
{
    std::map<Channel, ChannelFee> fees;
    refuseUnknownKeys(reader, u"byChannel"_s);
    for (const auto& channel : kChannels) {
        const QString key = QString::fromLatin1(channel.name);
        if (!reader.has(key))
            continue;
        JsonReader row = reader.object(key);
        refuseUnknownKeys(row, u"channelFee"_s);
        const Dong amount = readMoney(row, u"amount"_s);
        fees[channel.value] = {amount, row.text(u"source"_s, PackLimits::kLine)};
    }
    return fees;
}

std::optional<Condition> readWhen(JsonReader& reader, const Questions& questions, Faults& faults)
{
    if (!reader.has(u"when"_s))
        return std::nullopt;
    const Condition when = readCondition(reader.object(u"when"_s));
    checkCondition(when, questions, reader.at(u"when"_s), faults);
    return when;
}
} // namespace

FeeRule readFee(JsonReader reader, const Questions& questions, Faults& faults)
{
    refuseUnknownKeys(reader, u"fee"_s);
    FeeRule rule;
    rule.label = reader.text(u"label"_s, PackLimits::kLine);
    rule.block = readBlock(reader, questions, faults);
    rule.when = readWhen(reader, questions, faults);
    rule.exemptions = readExemptions(reader);
    rule.byChannel = readByChannel(reader.object(u"byChannel"_s, false));
    const Period period = readPeriod(reader);
    rule.from = period.from;
    rule.to = period.to;
    rule.toCheck = reader.optionalBool(u"toCheck"_s);
    rule.collectedFor = reader.optionalText(u"collectedFor"_s, PackLimits::kLine);
    rule.source = reader.text(u"source"_s, PackLimits::kLine);
    return rule;
}

} // namespace motcua
