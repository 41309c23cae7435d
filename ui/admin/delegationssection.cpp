#include "ui/admin/delegationssection.h"

#include "ui/admin/delegationform.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kDelegationWidths{184, 140, 188, 116, 80, 128};
constexpr std::array kLineWidths{312, 192};

void setUp(TableView& table, QAbstractItemModel* model, std::span<const int> widths, int pills)
{
    table.setModel(model);
    table.setItemDelegateForColumn(pills, new PillDelegate(&table));
    for (std::size_t column = 0; column < widths.size(); ++column)
        table.setColumnWidth(int(column), widths[column]);
}
QLayout* rowOf(std::initializer_list<ActionButton*> buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    for (ActionButton* button : buttons) {
        button->setCompact(true);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

Card* cardOf(TableView* table)
{
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, Size::kHalfGap);
    card->body()->addWidget(table);
    return card;
}
} // namespace

DelegationsSection::DelegationsSection(const PageContext& context)
    : AdminSection(context,
        {tr("Delegated procedures"), tr("Decisions, figures, readiness"),
            tr("Decisions by which bodies delegate procedures. The figure of the decision and that "
               "of the unit stand side by side.")})
    , m_model(new DelegationModel(this))
    , m_lines(new DelegationLineModel(this))
    , m_table(named(new TableView, "delegations", tr("Decisions")))
    , m_about(named(Label::wrapping({}, Look::second), "delegationAbout"))
    , m_lineTable(named(new TableView, "delegationLines", tr("What the decision asks for")))
    , m_form(named(new DelegationForm, "delegationForm"))
    , m_stack(new QStackedWidget)
    , m_add(named(new ActionButton(tr("Enter a decision")), "addDelegation"))
    , m_edit(named(new ActionButton(tr("Edit")), "editDelegation"))
    , m_ready(named(new ActionButton(tr("Ready")), "conditionReady"))
    , m_notReady(named(new ActionButton(tr("Not ready")), "conditionNotReady"))
    , m_done(named(new ActionButton(tr("Done today")), "taskDone"))
    , m_revoke(named(new ActionButton(tr("End the delegation")), "revokeDelegation"))
{
    buildLayout();
    wire();
    setFocusProxy(m_table);
}

void DelegationsSection::buildLayout()
{
    setKeys();
    content()->addLayout(rowOf({m_add, m_edit, m_revoke}));
    setUp(*m_table, m_model, kDelegationWidths, 0);
    setUp(*m_lineTable, m_lines, kLineWidths, 1);
    auto* empty = new EmptyState(u"admin"_s, tr("No decision is entered yet"),
        tr("Enter the decision by which procedures are delegated"));
    m_stack->addWidget(empty);
    m_stack->addWidget(buildTables());
    m_stack->addWidget(m_form);
    content()->addWidget(m_stack, 1);
}

void DelegationsSection::setKeys()
{
    m_add->setKey(Qt::CTRL | Qt::Key_N);
    m_add->setIconName(u"plus"_s);
    m_edit->setKey(Qt::Key_F2);
    m_ready->setKey(Qt::CTRL | Qt::Key_R);
    m_notReady->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_revoke->setKey(Qt::Key_Delete);
    m_done->setKey(Qt::CTRL | Qt::Key_D);
}

QWidget* DelegationsSection::buildTables()
{
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(cardOf(m_table), 1);
    column->addWidget(m_about);
    column->addLayout(rowOf({m_ready, m_notReady, m_done}));
    column->addWidget(cardOf(m_lineTable), 3);
    return both;
}

void DelegationsSection::wire()
{
    connect(m_add, &QAbstractButton::clicked, this, [this] { openForm(nullptr); });
    connect(m_edit, &QAbstractButton::clicked, this, [this] { openForm(chosen()); });
    connect(m_ready, &QAbstractButton::clicked, this, [this] { note(true); });
    connect(m_notReady, &QAbstractButton::clicked, this, [this] { note(false); });
    connect(m_done, &QAbstractButton::clicked, this, &DelegationsSection::complete);
    connect(m_revoke, &QAbstractButton::clicked, this, &DelegationsSection::revoke);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DelegationsSection::showChosen);
    connect(m_lineTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DelegationsSection::showRights);
    connect(m_form, &DelegationForm::asked, this, &DelegationsSection::run);
    connect(m_form, &DelegationForm::closed, this, &DelegationsSection::showTables);
}

void DelegationsSection::refresh()
{
    const int row = std::max(0, m_table->currentIndex().row());
    const int line = std::max(0, m_lineTable->currentIndex().row());
    m_model->setRows(delegationRows(desk().ward(), desk().now().localDate()));
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    showChosen();
    m_lineTable->setCurrentIndex(m_lines->index(std::min(line, m_lines->rowCount() - 1), 0));
    if (m_stack->currentWidget() != m_form)
        showTables();
}

void DelegationsSection::openForm(const Delegation* known)
{
    m_stack->setCurrentWidget(m_form);
    m_form->open(known);
    showRights();
}

void DelegationsSection::showTables()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    showRights();
}

const Delegation* DelegationsSection::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index).delegation : nullptr;
}

const DelegationLine* DelegationsSection::chosenLine() const
{
    const QModelIndex index = m_lineTable->currentIndex();
    return index.isValid() ? &m_lines->rowAt(index) : nullptr;
}

void DelegationsSection::showChosen()
{
    const Delegation* delegation = chosen();
    m_about->setText(delegation ? aboutDelegation(*delegation) : QString());
    m_lines->setRows(delegation
            ? delegationLines(*delegation, desk().ward(), desk().now().localDate())
            : std::vector<DelegationLine>());
    showRights();
}

void DelegationsSection::showRights()
{
    const bool listed = m_stack->currentIndex() == 1;
    const bool stands = listed && chosen() && !chosen()->revokedFrom.isValid();
    const DelegationLine* line = chosenLine();
    using Kind = DelegationLine::Kind;
    m_edit->setEnabled(stands);
    m_revoke->setEnabled(stands);
    m_ready->setEnabled(stands && line && line->kind == Kind::condition);
    m_notReady->setEnabled(m_ready->isEnabled());
    m_done->setEnabled(stands && line && line->kind == Kind::task);
}

void DelegationsSection::note(bool ready)
{
    QJsonObject command{
        {u"action"_s, u"check"_s}, {u"name"_s, chosenLine()->name}, {u"ready"_s, ready}};
    if (!ready) {
        const auto lacking
            = prompt().askText({chosenLine()->name, tr("What is lacking"), tr("Note it")});
        if (!lacking)
            return;
        command[u"note"_s] = *lacking;
    }
    run(command);
}

void DelegationsSection::complete()
{
    run({{u"action"_s, u"complete"_s}, {u"name"_s, chosenLine()->name},
        {u"date"_s, desk().now().localDate().toString(Qt::ISODate)}});
}

void DelegationsSection::revoke()
{
    const auto by = prompt().askText(
        {tr("End the delegation"), tr("By which decision"), tr("End the delegation")});
    if (!by)
        return;
    const auto reason
        = prompt().askText({tr("End the delegation"), tr("Reason"), tr("End the delegation")});
    if (!reason)
        return;
    run({{u"action"_s, u"revoke"_s}, {u"by"_s, *by}, {u"reason"_s, *reason},
        {u"from"_s, desk().now().localDate().toString(Qt::ISODate)}});
}

void DelegationsSection::run(QJsonObject command)
{
    command[u"do"_s] = u"delegate"_s;
    if (!command.contains(u"decision"_s))
        command[u"decision"_s] = chosen()->decision;
    desk().run(command).then(this, [this](const Result<Answer>& answer) {
        const bool inForm = m_stack->currentWidget() == m_form;
        if (!answer && inForm)
            return m_form->showError(answer.error().field, say(answer.error()));
        if (!answer)
            return sayError(answer.error());
        refresh();
        showTables();
        if (inForm)
            m_table->setFocus();
    });
}

bool DelegationsSection::goBack()
{
    if (m_stack->currentWidget() != m_form)
        return false;
    showTables();
    m_table->setFocus();
    return true;
}

} // namespace motcua
