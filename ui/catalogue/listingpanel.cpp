#include "ui/catalogue/listingpanel.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QJsonArray>
#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostMinutes = 480;
constexpr int kHour = 5;
constexpr int kSource = 500;

/// What is typed, where it is no day: the answer says so at its field.
QString isoDay(const DateField& field)
{
    return field.date() ? field.date()->toString(Qt::ISODate) : field.text();
}

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
    , m_conditions(Label::wrapping({}, Look::small))
{
    setObjectName(u"listingPanel"_s);
    m_minutes->setObjectName(u"listingMinutes"_s);
    m_latest->setObjectName(u"listingLatest"_s);
    m_latest->setPlaceholderText(u"16:00"_s);
    m_from->setObjectName(u"listingFrom"_s);
    m_to->setObjectName(u"listingTo"_s);
    m_source->setObjectName(u"listingSource"_s);
    addField(u"/minutes"_s, new LabelledField(tr("Minutes"), m_minutes), 1);
    addField(u"/latestHour"_s, new LabelledField(tr("Taken in until"), m_latest), 1);
    addField(u"/from"_s, new LabelledField(tr("From"), m_from), 1);
    addField(u"/to"_s, new LabelledField(tr("To, if it ends"), m_to), 1);
    addField(u"/source"_s, new LabelledField(tr("The decision it rests on"), m_source), 1, true);
    addRow(m_conditions);
}

void ListingPanel::open(const ProcedureFacts& facts, QDate today)
{
    m_facts = facts;
    openFor(facts.procedure.code, tr("To be served while the citizen waits"));
    if (m_from->text().isEmpty())
        m_from->setDate(today.addDays(1));
    QStringList conditions;
    for (const QJsonValue condition : facts.conditions)
        conditions.append(condition.toObject()[u"text"_s].toString());
    m_conditions->setVisible(!conditions.isEmpty());
    m_conditions->setText(tr("Conditions: %1").arg(conditions.join(u"; "_s)));
}

void ListingPanel::clear()
{
    m_minutes->clear();
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_latest, m_from, m_to, m_source})
        field->clear();
}

QJsonObject ListingPanel::command() const
{
    QJsonObject command{{u"do"_s, u"proposeNoWait"_s}, {u"procedure"_s, m_facts.procedure.code},
        {u"from"_s, isoDay(*m_from)}, {u"source"_s, m_source->text()}};
    if (const auto minutes = m_minutes->value())
        command[u"minutes"_s] = *minutes;
    if (!m_latest->text().isEmpty())
        command[u"latestHour"_s] = m_latest->text();
    if (!m_to->text().isEmpty())
        command[u"to"_s] = isoDay(*m_to);
    if (!m_facts.conditions.isEmpty())
        command[u"conditions"_s] = withSource(m_facts.conditions, m_source->text());
    return command;
}

} // namespace motcua
