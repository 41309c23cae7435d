#include "ui/admin/delegationform.h"

#include "ui/admin/adminsection.h"
#include "ui/admin/delegationlines.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostAnnounced = 5000;

QString conditionsToText(const Delegation& delegation)
{
    QStringList names;
    for (const DelegationCondition& condition : delegation.conditions)
        names.append(condition.name);
    return names.join(u'\n');
}

void addDay(QJsonObject& command, const QString& key, const DateField& field)
{
    if (!field.text().isEmpty())
        command[key] = field.date() ? field.date()->toString(Qt::ISODate) : field.text();
}

void setDay(DateField& field, QDate day)
{
    day.isValid() ? field.setDate(day) : field.clear();
}
} // namespace

DelegationForm::DelegationForm(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_decision(named(new TextField(200), "delegationDecision"))
    , m_by(named(new TextField(500), "delegationBy"))
    , m_title(named(new TextField(500), "delegationTitle"))
    , m_kind(named(new ChoiceField, "delegationKind"))
    , m_decided(named(new DateField, "delegationDecided"))
    , m_from(named(new DateField, "delegationFrom"))
    , m_to(named(new DateField, "delegationTo"))
    , m_announced(named(new NumberField(1, kMostAnnounced), "delegationAnnounced"))
    , m_levels(named(new NoteField(4), "delegationLevels"))
    , m_conditions(named(new NoteField(3), "delegationConditions"))
    , m_tasks(named(new NoteField(3), "delegationTasks"))
    , m_save(named(new ActionButton(tr("Save"), ActionKind::primary), "saveDelegation"))
    , m_close(named(new ActionButton(tr("Not now")), "closeDelegation"))
{
    m_kind->addChoice(nameOf(kDelegationKinds, DelegationKind::delegation), tr("delegated (TUQ.)"));
    m_kind->addChoice(
        nameOf(kDelegationKinds, DelegationKind::decentralisation), tr("decentralised"));
    addFields();
    buildLayout();
    connect(m_save, &QAbstractButton::clicked, this, &DelegationForm::ask);
    connect(m_close, &QAbstractButton::clicked, this, &DelegationForm::closed);
}

void DelegationForm::addFields()
{
    m_fields = {{u"decision"_s, new LabelledField(tr("Number of the decision"), m_decision)},
        {u"by"_s, new LabelledField(tr("Who made it"), m_by)},
        {u"title"_s, new LabelledField(tr("What it is about"), m_title)},
        {u"kind"_s, new LabelledField(tr("How the power passes"), m_kind)},
        {u"decided"_s, new LabelledField(tr("Made on"), m_decided)},
        {u"from"_s, new LabelledField(tr("In force from"), m_from)},
        {u"to"_s, new LabelledField(tr("To"), m_to)},
        {u"announced"_s,
            new LabelledField(tr("Procedures by the decision's own words"), m_announced)},
        {u"levels"_s, new LabelledField(tr("As the unit counts them, level by level"), m_levels)},
        {u"conditions"_s, new LabelledField(tr("What must be ready, one a line"), m_conditions)},
        {u"tasks"_s, new LabelledField(tr("What is to be done by when"), m_tasks)}};
    m_fields[u"to"_s]->setHint(tr("empty: without end"));
    m_fields[u"levels"_s]->setHint(
        tr("one a line: UBND quận → UBND phường: 3 (2.000815, 2.000884)"));
    m_fields[u"tasks"_s]->setHint(tr("one a line: 15/12/2022 Báo cáo rà soát điều kiện"));
}

void DelegationForm::buildLayout()
{
    body()->addWidget(new Label(tr("A decision that delegates procedures"), Look::cardTitle));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * Size::kGap);
    columns->addLayout(buildLeft(), 2);
    columns->addLayout(buildRight(), 3);
    body()->addLayout(columns, 1);
    body()->addLayout(buildButtons());
}

QHBoxLayout* DelegationForm::pair(const QString& left, const QString& right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    for (const QString& key : {left, right})
        row->addWidget(m_fields[key], 1, Qt::AlignTop);
    return row;
}

QLayout* DelegationForm::buildLeft()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addLayout(pair(u"decision"_s, u"decided"_s));
    for (const QString& key : {u"by"_s, u"title"_s})
        column->addWidget(m_fields[key]);
    column->addLayout(pair(u"from"_s, u"to"_s));
    auto* passes = pair(u"kind"_s, u"announced"_s);
    passes->setStretch(0, 2);
    column->addLayout(passes);
    column->addStretch();
    return column;
}

QLayout* DelegationForm::buildRight()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(Size::kHalfGap);
    for (const QString& key : {u"levels"_s, u"conditions"_s, u"tasks"_s})
        column->addWidget(m_fields[key]);
    column->addStretch();
    return column;
}

QLayout* DelegationForm::buildButtons()
{
    m_save->setKey(Qt::CTRL | Qt::Key_Return);
    m_close->showKey(Qt::Key_Escape);
    m_save->setCompact(true);
    m_close->setCompact(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_save);
    return row;
}

void DelegationForm::open(const Delegation* known)
{
    clearErrors();
    Delegation fresh;
    for (const QString& name : {tr("Rooms"), tr("Staff"), tr("Equipment")})
        fresh.conditions.push_back({name, {}, {}, {}, {}});
    m_known = known ? *known : fresh;
    fill(m_known);
    m_decision->setReadOnly(known != nullptr);
    known ? m_by->setFocus() : m_decision->setFocus();
}

void DelegationForm::fill(const Delegation& delegation)
{
    m_decision->setText(delegation.decision);
    m_by->setText(delegation.by);
    m_title->setText(delegation.title);
    m_kind->choose(nameOf(kDelegationKinds, delegation.kind));
    setDay(*m_decided, delegation.decided);
    setDay(*m_from, delegation.from);
    setDay(*m_to, delegation.to);
    m_announced->setValue(
        delegation.announced > 0 ? std::optional(delegation.announced) : std::nullopt);
    m_levels->setPlainText(levelsToText(delegation.levels));
    m_conditions->setPlainText(conditionsToText(delegation));
    m_tasks->setPlainText(tasksToText(delegation.tasks));
}

void DelegationForm::ask()
{
    clearErrors();
    QJsonObject command{{u"do"_s, u"delegate"_s}, {u"decision"_s, m_decision->text()},
        {u"by"_s, m_by->text()}, {u"title"_s, m_title->text()}, {u"scope"_s, m_known.scope},
        {u"levels"_s, levelsFromText(m_levels->toPlainText())},
        {u"conditions"_s, namesFromText(m_conditions->toPlainText())},
        {u"tasks"_s, tasksFromText(m_tasks->toPlainText(), m_known)}};
    command[u"kind"_s] = m_kind->chosen();
    if (!m_known.decision.isEmpty())
        command[u"correct"_s] = true;
    addDay(command, u"decided"_s, *m_decided);
    addDay(command, u"from"_s, *m_from);
    addDay(command, u"to"_s, *m_to);
    if (const auto announced = m_announced->value())
        command[u"announced"_s] = *announced;
    Q_EMIT asked(command);
}

void DelegationForm::clearErrors()
{
    for (const auto& [key, field] : m_fields)
        field->setError({});
}

void DelegationForm::showError(const QString& pointer, const QString& text)
{
    clearErrors();
    const auto at = m_fields.find(pointer.section(u'/', 1, 1));
    LabelledField* field = at == m_fields.end() ? m_fields[u"decision"_s] : at->second;
    field->setError(text);
    field->field()->setFocus();
}

} // namespace motcua
