#include "ui/catalogue/feerow.h"

#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QJsonArray>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kFeeText = 500;
constexpr int kMostDong = 999'999'999;
constexpr int kMostPages = 1'000'000;
constexpr int kCountedWidth = 148;
constexpr int kMoneyWidth = 112;
constexpr int kPagesWidth = 72;
constexpr int kCheckedWidth = 140;
const QString kPages = u"tieredPerPage"_s;
const QString kLate = u"lateAfterDays"_s;
const QString kCase = u"perCase"_s;
const QString kItem = u"perItem"_s;

QJsonArray tiersOf(const QJsonObject& fee)
{
    return fee[kPages][u"tiers"_s].toArray();
}

/// What is not typed is not there: the reader says so at the field.
void write(QJsonObject& object, const QString& key, const NumberField& field)
{
    object.remove(key);
    if (const auto amount = field.value())
        object[key] = *amount;
}

QJsonObject tier(int upTo, const NumberField& each)
{
    QJsonObject tier{{u"upTo"_s, upTo}};
    write(tier, u"each"_s, each);
    return tier;
}

std::optional<int> money(const QJsonValue& value)
{
    return value.isUndefined() ? std::nullopt : std::optional(value.toInt());
}
} // namespace

FeeRow::FeeRow(const QJsonValue& fee, const std::vector<Question>& questions, QWidget* parent)
    : FieldRow(parent)
    , m_fee(fee.toObject())
    , m_label(new TextField(kFeeText))
    , m_kind(new ChoiceField)
    , m_amount(new NumberField(0, kMostDong))
    , m_online(new NumberField(0, kMostDong))
    , m_source(new TextField(kFeeText))
    , m_checked(new CheckRow(tr("Amount checked")))
{
    for (NumberField* money : {m_amount, m_online})
        money->setGrouped(true);
    fillKinds(questions);
    fill(m_fee);
    const RowColumns places = columns();
    const std::array<QWidget*, 5> fields{m_label, m_kind, m_amount, m_online, m_source};
    for (std::size_t at = 0; at < fields.size(); ++at)
        addField(places[at], fields[at]);
    if (m_kind->chosen() == kPages && !keepsPrices())
        addTiers();
    addBelow(u"toCheck"_s, {}, m_checked, kCheckedWidth);
    tellRest();
    finish();
}

RowColumns FeeRow::columns()
{
    return {{u"label"_s, tr("Fee"), 3}, {u"kind"_s, tr("Of each"), 0, kCountedWidth},
        {u"amount"_s, tr("Đồng"), 0, kMoneyWidth}, {u"online"_s, tr("Online"), 0, kMoneyWidth},
        {u"source"_s, tr("Source"), 3}};
}

/// What a fee counts is part of what it is: only a new one can choose.
void FeeRow::fillKinds(const std::vector<Question>& questions)
{
    m_kind->addChoice(kCase, tr("case"));
    for (const Question& question : questions)
        if (question.type == AnswerType::number)
            m_kind->addChoice(kItem + u':' + question.id,
                question.unit.isEmpty() ? question.label : question.unit);
    if (m_fee.contains(kPages))
        m_kind->addChoice(kPages, tr("page"));
    if (m_fee.contains(kLate))
        m_kind->addChoice(
            kLate, tr("case after %1 days").arg(m_fee.value(kLate)[u"days"_s].toInt()));
    m_kind->setEnabled(m_fee.isEmpty());
}

void FeeRow::fill(const QJsonObject& fee)
{
    m_label->setText(fee[u"label"_s].toString());
    m_source->setText(fee[u"source"_s].toString());
    m_source->setCursorPosition(0);
    m_checked->setChecked(!fee[u"toCheck"_s].toBool());
    m_online->setValue(money(fee[u"byChannel"_s][u"online"_s][u"amount"_s]));
    m_online->setPlaceholderText(tr("the same"));
    m_amount->setEnabled(!keepsPrices());
    if (fee.contains(kPages)) {
        m_kind->choose(kPages);
        m_amount->setValue(money(tiersOf(fee).at(0)[u"each"_s]));
    } else if (fee.contains(kItem)) {
        m_kind->choose(kItem + u':' + fee[kItem][u"count"_s].toString());
        m_amount->setValue(money(fee[kItem][u"amount"_s]));
    } else {
        const QString kind = fee.contains(kLate) ? kLate : kCase;
        m_kind->choose(kind);
        m_amount->setValue(money(fee[kind][u"amount"_s]));
    }
}

bool FeeRow::keepsPrices() const
{
    return tiersOf(m_fee).size() > 2;
}

void FeeRow::addTiers()
{
    const QJsonArray tiers = tiersOf(m_fee);
    m_upTo = new NumberField(0, kMostPages);
    m_further = new NumberField(0, kMostDong);
    m_cap = new NumberField(0, kMostDong);
    for (NumberField* money : {m_further, m_cap})
        money->setGrouped(true);
    const bool two = tiers.size() == 2;
    m_upTo->setValue(two ? money(tiers[0][u"upTo"_s]) : std::nullopt);
    m_further->setValue(two ? money(tiers[1][u"each"_s]) : std::nullopt);
    m_cap->setValue(money(m_fee.value(kPages)[u"cap"_s]));
    addBelow(u"upTo"_s, tr("up to page"), m_upTo, kPagesWidth);
    addBelow(u"further"_s, tr("then, a page"), m_further, kMoneyWidth);
    addBelow(u"cap"_s, tr("at most, a copy"), m_cap, kMoneyWidth);
}

void FeeRow::tellRest()
{
    QStringList rest;
    if (m_fee.contains(u"when"_s))
        rest.append(tr("only where: %1").arg(m_fee.value(u"when"_s)[u"text"_s].toString()));
    QStringList exempt;
    for (const QJsonValue one : m_fee.value(u"exemptions"_s).toArray())
        exempt.append(one[u"name"_s].toString());
    if (!exempt.isEmpty())
        rest.append(tr("exempt: %1").arg(exempt.join(u"; "_s)));
    if (m_fee.contains(u"collectedFor"_s))
        rest.append(tr("collected for %1").arg(m_fee.value(u"collectedFor"_s).toString()));
    if (keepsPrices())
        rest.append(tr("its tiers stay as they are"));
    if (!rest.isEmpty())
        addWords(rest.join(u" · "_s));
}

QJsonObject FeeRow::withBlock(QJsonObject fee) const
{
    const QString kind = m_kind->chosen().section(u':', 0, 0);
    QJsonObject block = fee[kind].toObject();
    if (kind == kPages) {
        const bool two = m_upTo->value().value_or(0) > 0;
        QJsonArray tiers;
        if (two)
            tiers.append(tier(*m_upTo->value(), *m_amount));
        tiers.append(tier(0, two ? *m_further : *m_amount));
        block[u"tiers"_s] = tiers;
        block[u"cap"_s] = m_cap->value().value_or(0);
    } else {
        write(block, u"amount"_s, *m_amount);
    }
    if (kind == kItem)
        block[u"count"_s] = m_kind->chosen().section(u':', 1);
    fee[kind] = block;
    return fee;
}

/// Of the other channels nothing is taken away.
QJsonObject FeeRow::withOnline(QJsonObject fee) const
{
    QJsonObject byChannel = fee[u"byChannel"_s].toObject();
    QJsonObject online = byChannel[u"online"_s].toObject();
    byChannel.remove(u"online"_s);
    if (const auto amount = m_online->value()) {
        online[u"amount"_s] = *amount;
        if (online[u"source"_s].toString().isEmpty())
            online[u"source"_s] = m_source->text();
        byChannel[u"online"_s] = online;
    }
    fee[u"byChannel"_s] = byChannel;
    if (byChannel.isEmpty())
        fee.remove(u"byChannel"_s);
    return fee;
}

QJsonValue FeeRow::value() const
{
    QJsonObject fee = withOnline(keepsPrices() ? m_fee : withBlock(m_fee));
    fee[u"label"_s] = m_label->text();
    fee[u"source"_s] = m_source->text();
    fee.remove(u"toCheck"_s);
    if (!m_checked->isChecked())
        fee[u"toCheck"_s] = true;
    return fee;
}

} // namespace motcua
