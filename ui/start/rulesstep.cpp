#include "ui/start/rulesstep.h"

#include "core/catalogue/catalogue.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kHourLength = 5;

void addLine(Card* card, const QString& icon, const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel(icon, Size::kIcon, Tone::done), 0, Qt::AlignTop);
    row->addWidget(Label::wrapping(text), 1);
    card->body()->addLayout(row);
}

Card* calendarCard(QDate today)
{
    auto* card = new Card(CardLook::flat);
    card->body()->addWidget(new Label(RulesStep::tr("Working days"), Look::strong));
    addLine(card, u"check"_s,
        RulesStep::tr(
            "Saturday, Sunday and public holidays are off; due dates count working days."));
    const QString year = QString::number(today.year());
    if (Calendar::official().isOfficial(today.year()))
        addLine(
            card, u"check"_s, RulesStep::tr("Days off of %1 as officially announced.").arg(year));
    else
        addLine(card, u"info"_s,
            RulesStep::tr("The days off of %1 are the statutory ones until they are announced.")
                .arg(year));
    card->body()->addStretch();
    return card;
}

Card* catalogueCard(QDate today)
{
    auto* card = new Card(CardLook::flat);
    card->body()->addWidget(new Label(RulesStep::tr("Procedures"), Look::strong));
    addLine(card, u"check"_s,
        RulesStep::tr("%1 procedures of a ward in force today, with checklist, fee and time limit.")
            .arg(Catalogue::builtIn().inForce(today).size()));
    addLine(card, u"check"_s,
        RulesStep::tr("No-wait procedures are decided by their conditions at the counter."));
    card->body()->addStretch();
    return card;
}
} // namespace

RulesStep::RulesStep(QDate today, QWidget* parent)
    : SetupStep(parent)
{
    auto* facts = new QHBoxLayout;
    facts->setSpacing(Size::kGap);
    facts->addWidget(calendarCard(today), 1);
    facts->addWidget(catalogueCard(today), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Size::kGap);
    column->addWidget(hoursCard());
    column->addLayout(facts);
    column->addStretch();
    setFocusProxy(m_hours.front().field);
}

Card* RulesStep::hoursCard()
{
    const OfficeHours usual;
    auto* card = new Card(CardLook::flat);
    card->body()->addWidget(new Label(tr("Office hours"), Look::strong));
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kGap);
    addHour(row, u"open"_s, tr("Morning from"), usual.open);
    addHour(row, u"morningEnd"_s, tr("until"), usual.morningEnd);
    addHour(row, u"afternoonStart"_s, tr("Afternoon from"), usual.afternoonStart);
    addHour(row, u"close"_s, tr("until"), usual.close);
    addHour(row, u"sameDayUntil"_s, tr("Same day if before"), usual.sameDayUntil);
    card->body()->addLayout(row);
    return card;
}

void RulesStep::addHour(QBoxLayout* row, const QString& key, const QString& label, QTime usual)
{
    auto* field = new TextField(kHourLength);
    field->setObjectName(key);
    field->setText(usual.toString(u"HH:mm"_s));
    auto* line = new LabelledField(label, field);
    bind(u"/hours/"_s + key, line);
    if (key == u"sameDayUntil")
        bind(u"/hours"_s, line);
    row->addWidget(line, 1, Qt::AlignTop);
    m_hours.push_back({key, field});
}

QString RulesStep::title() const
{
    return tr("Calendar and procedures");
}

void RulesStep::write(QJsonObject& ward) const
{
    QJsonObject hours;
    for (const Hour& hour : m_hours)
        hours[hour.key] = hour.field->text().trimmed();
    ward[u"hours"_s] = hours;
}

} // namespace motcua
