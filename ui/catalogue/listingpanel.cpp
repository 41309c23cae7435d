#include "ui/catalogue/listingpanel.h"

#include "core/catalogue/listing.h"
#include "ui/catalogue/listingcondition.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrows.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostMinutes = 480;
constexpr int kHour = 5;
constexpr int kSource = 500;

/// A rule of the ward's own rests on the ward's decision.
QJsonArray withSource(const QJsonArray& conditions, const QString& source)
{
    QJsonArray sourced;
    for (const QJsonValue value : conditions) {
        QJsonObject condition = value.toObject();
        if (condition[u"source"_s].toString().isEmpty())
            condition[u"source"_s] = source;
        sourced.append(condition);
    }
    return sourced;
}
} // namespace

ListingPanel::ListingPanel(QWidget* parent)
    : DecisionPanel(tr("Propose"), parent)
    , m_minutes(new NumberField(1, kMostMinutes))
    , m_latest(new TextField(kHour))
    , m_from(new DateField)
    , m_to(new DateField)
    , m_source(new TextField(kSource))
    , m_decided(new DateField)
    , m_why(new TextField(kSource))
    , m_whyField(new LabelledField(tr("Why at once, though the limit is days"), m_why))
    , m_conditions(new FieldRows(
          {u"conditions"_s, tr("Conditions"), tr("Add a condition"), ListingCondition::columns()},
          [this](const QJsonValue& condition) { return newCondition(condition); }))
{
    setObjectName(u"listingPanel"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    scrollRows();
    m_minutes->setObjectName(u"listingMinutes"_s);
    m_latest->setObjectName(u"listingLatest"_s);
    m_latest->setPlaceholderText(u"16:00"_s);
    m_from->setObjectName(u"listingFrom"_s);
    m_to->setObjectName(u"listingTo"_s);
    m_source->setObjectName(u"listingSource"_s);
    m_decided->setObjectName(u"listingDecided"_s);
    m_why->setObjectName(u"listingWhy"_s);
    addField(u"/minutes"_s, new LabelledField(tr("Minutes"), m_minutes), 1);
    addField(u"/latestHour"_s, new LabelledField(tr("Taken in until"), m_latest), 1);
    addField(u"/from"_s, new LabelledField(tr("From"), m_from), 1);
    addField(u"/to"_s, new LabelledField(tr("To, if it ends"), m_to), 1);
    addField(u"/source"_s, new LabelledField(tr("The decision it rests on"), m_source), 5, true);
    addField(u"/decided"_s, new LabelledField(tr("Of the day"), m_decided), 1);
    addField(u"/reason"_s, m_whyField, 1, true);
    addRow(m_conditions);
    connect(m_conditions, &FieldRows::changed, this, [this] {
        if (QWidget* field = m_conditions->focusWidget(); field && field->hasFocus())
            reveal(field);
    });
}

void ListingPanel::open(const ProcedureFacts& facts, QDate today)
{
    m_facts = facts;
    openFor(facts.procedure.code,
        facts.noWait ? tr("Change the no-wait conditions")
                     : tr("To be served while the citizen waits"));
    m_whyField->setVisible(daysGiven(facts.procedure) > 1);
    if (m_from->text().isEmpty())
        m_from->setDate(today.addDays(1));
    if (std::exchange(m_isFresh, false))
        fill();
}

void ListingPanel::fill()
{
    m_conditions->setValues(m_facts.conditions);
    if (!m_facts.noWait)
        return;
    m_minutes->setValue(m_facts.noWait->minutes);
    m_minutes->selectAll(); // it has the keys: another number is typed straight away
    m_latest->setText(m_facts.noWait->latestHour.toString(u"HH:mm"_s));
    if (m_facts.noWaitTo.isValid())
        m_to->setDate(m_facts.noWaitTo);
    m_source->setText(m_facts.noWaitSource);
}

void ListingPanel::clear()
{
    m_minutes->clear();
    for (QLineEdit* field :
        std::initializer_list<QLineEdit*>{m_latest, m_from, m_to, m_source, m_decided, m_why})
        field->clear();
    m_isFresh = true;
}

FieldRow* ListingPanel::newCondition(const QJsonValue& condition) const
{
    return new ListingCondition(condition, m_facts.procedure.questions);
}

QWidget* ListingPanel::showPartError(const QString& pointer, const QString& text)
{
    if (!pointer.startsWith(u"/conditions"_s))
        return nullptr;
    const QString place = pointer.section(u'/', 2);
    m_conditions->showError(place, text);
    return m_conditions->inputAt(place);
}

void ListingPanel::clearPartErrors()
{
    m_conditions->clearErrors();
}

std::optional<Fault> ListingPanel::ownFault() const
{
    if (!m_decided->isWrong())
        return std::nullopt;
    return Fault{u"/decided"_s, u"notADate"_s, {{u"value"_s, m_decided->text()}}};
}

/// "Quyết định 16/QĐ-UBND ngày 20/11/2026"
QString ListingPanel::source() const
{
    const QString decision = m_source->text().trimmed();
    if (decision.isEmpty() || m_decided->text().isEmpty())
        return decision;
    return u"%1 ngày %2"_s.arg(decision, m_decided->text());
}

QJsonObject ListingPanel::command() const
{
    QJsonObject command{{u"do"_s, u"proposeNoWait"_s}, {u"procedure"_s, m_facts.procedure.code},
        {u"from"_s, m_from->isoText()}, {u"source"_s, source()}};
    if (const auto minutes = m_minutes->value())
        command[u"minutes"_s] = *minutes;
    if (!m_latest->text().isEmpty())
        command[u"latestHour"_s] = m_latest->text();
    if (const QString why = m_why->text().trimmed(); !why.isEmpty())
        command[u"reason"_s] = why;
    if (!m_to->text().isEmpty())
        command[u"to"_s] = m_to->isoText();
    if (const QJsonArray conditions = m_conditions->values(); !conditions.isEmpty())
        command[u"conditions"_s] = withSource(conditions, source());
    return command;
}

} // namespace motcua
