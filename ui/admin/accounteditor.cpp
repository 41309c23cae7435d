#include "ui/admin/accounteditor.h"

#include "core/wording/names.h"
#include "ui/admin/accountrows.h"
#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLongest = 100;
constexpr int kLongestLogin = 40;
constexpr int kLongestPassword = 200;
constexpr int kLongestPin = 6;
constexpr int kLongestPhone = 40;
constexpr std::size_t kPairs
    = 2; ///< from here two entries a line: post and phone, password and PIN

bool belongs(const QString& key, AccountEditor::Task task)
{
    const bool secret = key == u"password" || key == u"pin";
    if (task == AccountEditor::Task::add)
        return true;
    return task == AccountEditor::Task::reset ? secret : !secret && key != u"login";
}

bool mayBeEmptied(const QString& key, AccountEditor::Task task)
{
    return key == u"phone" && task == AccountEditor::Task::change;
}

bool holds(const Account& account, Role role)
{
    return std::find(account.roles.begin(), account.roles.end(), role) != account.roles.end();
}

QString actionOf(AccountEditor::Task task)
{
    if (task == AccountEditor::Task::add)
        return u"add"_s;
    return task == AccountEditor::Task::change ? u"change"_s : u"reset"_s;
}
} // namespace

AccountEditor::AccountEditor(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_title(new Label({}, Look::cardTitle))
    , m_byOffice(new CheckRow(tr("Signs by office"), tr("the chairman, who needs no assignment")))
    , m_save(new ActionButton(tr("Save"), ActionKind::primary))
    , m_close(new ActionButton(tr("Not now")))
{
    setObjectName(u"accountEditor"_s);
    m_byOffice->setObjectName(u"byOffice"_s);
    buildFields();
    buildRoles();
    buildLayout();
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT asked(command()); });
    connect(m_close, &QAbstractButton::clicked, this, &AccountEditor::closed);
}

void AccountEditor::buildLayout()
{
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    for (std::size_t at = 0; at < kPairs; ++at)
        left->addWidget(m_entries[at].labelled);
    for (std::size_t at = kPairs; at < m_entries.size(); at += 2) {
        auto* pair = new QHBoxLayout;
        pair->setSpacing(Size::kHalfGap);
        pair->addWidget(m_entries[at].labelled, 1, Qt::AlignTop);
        pair->addWidget(m_entries[at + 1].labelled, 1, Qt::AlignTop);
        left->addLayout(pair);
    }
    left->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * Size::kGap);
    columns->addLayout(left, 3);
    columns->addWidget(m_rolesField, 4, Qt::AlignTop);
    body()->addWidget(m_title);
    body()->addLayout(columns, 1);
    body()->addLayout(buildButtons());
}

void AccountEditor::buildFields()
{
    addEntry(u"name"_s, tr("Full name"), kLongest);
    addEntry(u"login"_s, tr("Login"), kLongestLogin)
        .labelled->setHint(tr("small letters and digits, such as thuha"));
    addEntry(u"post"_s, tr("Post"), kLongest).labelled->setHint(tr("as it stands on paper"));
    addEntry(u"phone"_s, tr("Phone"), kLongestPhone).labelled->setHint(tr("empty: the office's"));
    for (const auto& [key, label, hint, most] : {std::tuple(u"password"_s, tr("New password"),
                                                     tr("at least 8 characters"), kLongestPassword),
             std::tuple(
                 u"pin"_s, tr("New PIN"), tr("digits, to change person with F12"), kLongestPin)}) {
        Entry& entry = addEntry(key, label, most);
        entry.labelled->setHint(hint);
        entry.field->setEchoMode(QLineEdit::Password);
    }
}

AccountEditor::Entry& AccountEditor::addEntry(const QString& key, const QString& label, int most)
{
    auto* field = new TextField(most);
    field->setObjectName(key);
    auto* labelled = new LabelledField(label, field);
    m_entries.push_back({key, field, labelled});
    return m_entries.back();
}

void AccountEditor::buildRoles()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (const Role role : allRoles()) {
        auto* row = new CheckRow(name(role, language()), roleDuties(role));
        row->setObjectName(roleName(role) + u"Role"_s);
        m_roles[role] = row;
        column->addWidget(row);
    }
    column->addWidget(m_byOffice);
    m_rolesField = new LabelledField(tr("Roles"), box);
    connect(m_roles[Role::leader], &QAbstractButton::toggled, m_byOffice, &QWidget::setVisible);
}

QLayout* AccountEditor::buildButtons()
{
    m_save->setObjectName(u"saveAccount"_s);
    m_save->setKey(Qt::CTRL | Qt::Key_Return);
    m_close->showKey(Qt::Key_Escape);
    m_save->setCompact(true);
    m_close->setObjectName(u"closeAccount"_s);
    m_close->setCompact(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_save);
    return row;
}

void AccountEditor::open(Task task, const Account& account)
{
    if (m_task != task || m_login != account.login) {
        m_task = task;
        m_login = account.login;
        fill(account);
    }
    showTask();
    for (const Entry& entry : m_entries)
        if (belongs(entry.key, task))
            return entry.field->setFocus();
}

void AccountEditor::fill(const Account& account)
{
    clearErrors();
    for (const Entry& entry : m_entries)
        entry.field->clear();
    m_entries[0].field->setText(account.name);
    m_entries[1].field->setText(account.login);
    m_entries[2].field->setText(account.post);
    m_entries[3].field->setText(account.phone);
    for (const auto& [role, row] : m_roles)
        row->setChecked(holds(account, role));
    m_byOffice->setChecked(account.byOffice);
    m_byOffice->setVisible(m_roles[Role::leader]->isChecked());
}

void AccountEditor::showTask()
{
    m_title->setText(titleOf(*m_task));
    for (const Entry& entry : m_entries)
        entry.labelled->setVisible(belongs(entry.key, *m_task));
    m_rolesField->setVisible(m_task != Task::reset);
}

QString AccountEditor::titleOf(Task task) const
{
    if (task == Task::add)
        return tr("A new account");
    return (task == Task::change ? tr("Post and roles of %1") : tr("New password or PIN for %1"))
        .arg(m_entries[0].field->text());
}

QJsonObject AccountEditor::command() const
{
    QJsonObject command{{u"do"_s, u"account"_s}, {u"action"_s, actionOf(*m_task)}};
    for (const Entry& entry : m_entries)
        if (belongs(entry.key, *m_task)
            && (!entry.field->text().isEmpty() || mayBeEmptied(entry.key, *m_task)))
            command[entry.key] = entry.field->text();
    if (m_task != Task::add)
        command[u"login"_s] = m_login;
    if (m_task == Task::reset)
        return command;
    QJsonArray roles;
    for (const auto& [role, row] : m_roles)
        if (row->isChecked())
            roles.append(roleName(role));
    command[u"roles"_s] = roles;
    command[u"byOffice"_s] = m_roles.at(Role::leader)->isChecked() && m_byOffice->isChecked();
    return command;
}

void AccountEditor::clearErrors()
{
    for (const Entry& entry : m_entries)
        entry.labelled->setError({});
    m_rolesField->setError({});
}

void AccountEditor::showError(const QString& pointer, const QString& text)
{
    clearErrors();
    for (const Entry& entry : m_entries)
        if (pointer.section(u'/', -1) == entry.key && belongs(entry.key, *m_task)) {
            entry.labelled->setError(text);
            return entry.field->setFocus();
        }
    LabelledField* last = m_task == Task::reset ? m_entries.back().labelled : m_rolesField;
    last->setError(text);
}

void AccountEditor::forget()
{
    m_task.reset();
}

} // namespace motcua
