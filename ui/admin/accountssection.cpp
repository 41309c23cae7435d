#include "ui/admin/accountssection.h"

#include "ui/admin/accountrows.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kAccountWidths{176, 124, 176, 196};
} // namespace

AccountsSection::AccountsSection(const PageContext& context)
    : AdminSection(context,
        {tr("Accounts"), tr("Who signs in, and as what"),
            tr("Everyone signs in with their own account; what each of them does bears their "
               "name.")})
    , m_model(new AccountListModel(this))
    , m_table(named(new TableView, "accountTable", tr("Accounts")))
    , m_form(new AccountEditor)
    , m_stack(new QStackedWidget)
    , m_add(named(new ActionButton(tr("Add")), "addAccount"))
    , m_change(named(new ActionButton(tr("Change")), "changeAccount"))
    , m_reset(named(new ActionButton(tr("New password")), "resetAccount"))
    , m_stop(named(new ActionButton(tr("Stop")), "stopAccount"))
{
    buildLayout();
    wire();
    setFocusProxy(m_table);
}

void AccountsSection::buildLayout()
{
    content()->addLayout(buildButtons());
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, Size::kHalfGap);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_form);
    content()->addWidget(m_stack, 1);
    m_table->setModel(m_model);
    for (int column = 0; column < int(kAccountWidths.size()); ++column)
        m_table->setColumnWidth(column, kAccountWidths[std::size_t(column)]);
    m_table->setItemDelegateForColumn(m_model->columnCount() - 1, new PillDelegate(m_table));
}

QLayout* AccountsSection::buildButtons()
{
    m_add->setKey(Qt::CTRL | Qt::Key_N);
    m_add->setIconName(u"plus"_s);
    m_change->setKey(Qt::Key_F2);
    m_reset->setKey(Qt::Key_F3);
    m_stop->setKey(Qt::Key_Delete);
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    for (ActionButton* button : {m_add, m_change, m_reset, m_stop}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

void AccountsSection::wire()
{
    using Task = AccountEditor::Task;
    connect(m_add, &QAbstractButton::clicked, this, [this] { openForm(Task::add, {}); });
    connect(m_change, &QAbstractButton::clicked, this, [this] { openChosen(Task::change); });
    connect(m_table, &QAbstractItemView::activated, this, [this] { openChosen(Task::change); });
    connect(m_reset, &QAbstractButton::clicked, this, [this] { openChosen(Task::reset); });
    connect(m_stop, &QAbstractButton::clicked, this, &AccountsSection::stopOrRestore);
    connect(m_form, &AccountEditor::asked, this, &AccountsSection::run);
    connect(m_form, &AccountEditor::closed, this, &AccountsSection::goBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AccountsSection::showChosen);
}

void AccountsSection::refresh()
{
    const QString login = chosen() ? chosen()->login : QString();
    m_model->setRows(desk().ward().accounts);
    int row = 0;
    for (int at = 0; at < m_model->rowCount(); ++at)
        if (m_model->rows()[std::size_t(at)].login == login)
            row = at;
    m_table->setCurrentIndex(m_model->index(row, 0));
    showChosen();
}

const Account* AccountsSection::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index) : nullptr;
}

void AccountsSection::showChosen()
{
    for (ActionButton* button : {m_change, m_reset, m_stop})
        button->setEnabled(chosen() != nullptr);
    m_stop->setText(!chosen() || chosen()->active ? tr("Stop") : tr("Restore"));
}

void AccountsSection::openChosen(AccountEditor::Task task)
{
    if (chosen())
        openForm(task, *chosen());
}

void AccountsSection::openForm(AccountEditor::Task task, const Account& account)
{
    m_stack->setCurrentWidget(m_form);
    m_form->open(task, account);
}

void AccountsSection::showTable()
{
    m_stack->setCurrentIndex(0);
    m_table->setFocus();
}

void AccountsSection::stopOrRestore()
{
    const QString action = chosen()->active ? u"stop"_s : u"restore"_s;
    run({{u"do"_s, u"account"_s}, {u"action"_s, action}, {u"login"_s, chosen()->login}});
}

void AccountsSection::run(const QJsonObject& command)
{
    desk().run(command).then(this, [this](const Result<Answer>& answer) {
        if (!answer && m_stack->currentWidget() == m_form)
            return m_form->showError(answer.error().field, say(answer.error()));
        if (!answer)
            return sayError(answer.error());
        m_form->forget();
        notice()->hide();
        refresh();
        showTable();
    });
}

bool AccountsSection::goBack()
{
    if (m_stack->currentWidget() != m_form)
        return false;
    showTable();
    return true;
}

} // namespace motcua
