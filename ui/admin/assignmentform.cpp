#include "ui/admin/assignmentform.h"

#include "core/catalogue/signers.h"
#include "ui/admin/adminsection.h"
#include "ui/admin/authorityrows.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

AssignmentForm::AssignmentForm(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_person(named(new ChoiceField, "person"))
    , m_form(named(new ChoiceField, "signingForm"))
    , m_from(named(new DateField, "from"))
    , m_to(named(new DateField, "to"))
    , m_decided(named(new DateField, "decided"))
    , m_decision(named(new TextField(200), "decision"))
    , m_all(named(new CheckRow(tr("Every procedure")), "everyProcedure"))
    , m_list(named(new QWidget, "scrolled"))
    , m_save(named(new ActionButton(tr("Save"), ActionKind::primary), "saveAssignment"))
    , m_close(named(new ActionButton(tr("Not now")), "closeAssignment"))
{
    m_fields = {{u"person"_s, new LabelledField(tr("Who signs"), m_person)},
        {u"form"_s, new LabelledField(tr("Form of signing"), m_form)},
        {u"from"_s, new LabelledField(tr("From"), m_from)},
        {u"to"_s, new LabelledField(tr("To"), m_to)},
        {u"decided"_s, new LabelledField(tr("Decided on"), m_decided)},
        {u"decision"_s, new LabelledField(tr("Decision"), m_decision)}};
    m_fields[u"to"_s]->setHint(tr("empty: without end"));
    m_fields[u"decision"_s]->setHint(tr("number and who made it"));
    for (const QString& form : signingForms())
        m_form->addChoice(form, motcua::signingForm(form));
    buildLayout();
    wire();
    clear();
}

void AssignmentForm::buildLayout()
{
    body()->addWidget(new Label(tr("An assignment to sign"), Look::cardTitle));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * Size::kGap);
    columns->addLayout(buildFields(), 2);
    columns->addWidget(buildProcedures(), 3);
    body()->addLayout(columns, 1);
    body()->addLayout(buildButtons());
}

QLayout* AssignmentForm::buildFields()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(m_fields[u"person"_s]);
    column->addWidget(m_fields[u"form"_s]);
    auto* days = new QHBoxLayout;
    days->setSpacing(Size::kHalfGap);
    days->addWidget(m_fields[u"from"_s], 1, Qt::AlignTop);
    days->addWidget(m_fields[u"to"_s], 1, Qt::AlignTop);
    column->addLayout(days);
    column->addWidget(m_fields[u"decision"_s]);
    column->addWidget(m_fields[u"decided"_s]);
    column->addStretch();
    return column;
}

QWidget* AssignmentForm::buildProcedures()
{
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addStretch();
    auto* scroll = scrolledColumn(m_list);
    auto* box = new QWidget;
    auto* all = new QVBoxLayout(box);
    all->setContentsMargins({});
    all->setSpacing(4);
    all->addWidget(m_all);
    all->addWidget(scroll, 1);
    m_fields[u"procedures"_s] = new LabelledField(tr("Procedures"), box);
    m_fields[u"procedures"_s]->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    return m_fields[u"procedures"_s];
}

QLayout* AssignmentForm::buildButtons()
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

void AssignmentForm::wire()
{
    connect(m_all, &QAbstractButton::toggled, m_list, &QWidget::setDisabled);
    connect(m_all, &QAbstractButton::toggled, this, &AssignmentForm::tellLeft);
    connect(m_form, &ChoiceField::chosenChanged, this, &AssignmentForm::tellLeft);
    connect(m_save, &QAbstractButton::clicked, this, &AssignmentForm::ask);
    connect(m_close, &QAbstractButton::clicked, this, &AssignmentForm::closed);
}

void AssignmentForm::open(const WardState& ward, QDate today)
{
    fillPeople(ward.accounts);
    fillProcedures(ward.catalogue, today);
    if (m_from->text().isEmpty())
        m_from->setDate(today);
    for (const QString& form : signingForms()) {
        Assignment all;
        all.procedures = {u"*"_s};
        all.form = form;
        all.from = today;
        m_left[form] = byName(leftToLeaders(all, ward.catalogue), ward.catalogue, today);
    }
    tellLeft();
    m_person->setFocus();
}

/// Told before it is saved: not every procedure may be signed in every form.
void AssignmentForm::tellLeft()
{
    m_fields[u"procedures"_s]->setHint(m_all->isChecked() ? m_left[m_form->chosen()] : QString());
}

/// Who may be assigned: leaders in use who don't sign by office anyway.
void AssignmentForm::fillPeople(const Accounts& accounts)
{
    const QString before = m_person->chosen();
    m_person->clear();
    for (const Account& account : accounts)
        if (account.active && !account.byOffice && allows(account.roles, Permission::approve))
            m_person->addChoice(account.login, u"%1, %2"_s.arg(account.name, account.post));
    if (!before.isEmpty())
        m_person->choose(before);
    const bool none = m_person->count() == 0;
    m_fields[u"person"_s]->setHint(
        none ? tr("There is no other leader: give an account the role first.") : QString());
}

void AssignmentForm::fillProcedures(const Catalogue& catalogue, QDate today)
{
    for (const Procedure* procedure : catalogue.inForce(today)) {
        CheckRow*& row = m_procedures[procedure->code];
        if (row)
            continue;
        row = named(new CheckRow(procedure->name, procedure->code), "procedureRow");
        auto* column = static_cast<QVBoxLayout*>(m_list->layout());
        column->insertWidget(column->count() - 1, row);
    }
}

QStringList AssignmentForm::chosenProcedures() const
{
    if (m_all->isChecked())
        return {u"*"_s};
    QStringList codes;
    for (const auto& [code, row] : m_procedures)
        if (row->isChecked())
            codes.append(code);
    return codes;
}

void AssignmentForm::ask()
{
    clearErrors();
    QJsonObject command{{u"do"_s, u"assign"_s}, {u"person"_s, m_person->chosen()},
        {u"procedures"_s, QJsonArray::fromStringList(chosenProcedures())},
        {u"form"_s, m_form->chosen()}, {u"decision"_s, m_decision->text()}};
    for (const auto& [key, field] : {std::pair(u"from"_s, m_from), std::pair(u"to"_s, m_to),
             std::pair(u"decided"_s, m_decided)})
        if (!field->text().isEmpty())
            command[key] = field->date() ? field->date()->toString(Qt::ISODate) : field->text();
    Q_EMIT asked(command);
}

void AssignmentForm::clearErrors()
{
    for (const auto& [key, field] : m_fields)
        field->setError({});
}

void AssignmentForm::showError(const QString& pointer, const QString& text)
{
    clearErrors();
    const auto at = m_fields.find(pointer.section(u'/', 1, 1));
    LabelledField* field = at == m_fields.end() ? m_fields[u"person"_s] : at->second;
    field->setError(text);
    field->field()->setFocus();
}

void AssignmentForm::clear()
{
    clearErrors();
    m_form->choose(u"KT"_s);
    m_all->setChecked(true);
    m_from->clear();
    m_to->clear();
    m_decided->clear();
    m_decision->clear();
    for (const auto& [code, row] : m_procedures)
        row->setChecked(false);
}

} // namespace motcua
