#include "ui/admin/authoritysection.h"

#include "ui/admin/assignmentform.h"
#include "ui/admin/authorityrows.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kAuthorityWidths{136, 180, 124, 112, 124};
constexpr int kRow = 54;
} // namespace

AuthoritySection::AuthoritySection(const PageContext& context)
    : AdminSection(context,
        {tr("Authority to sign"), tr("Who decides, and by what right"),
            tr("A dossier is decided only by someone who may sign its procedure on that day.")})
    , m_model(new AuthorityModel(this))
    , m_table(named(new TableView, "authorityTable", tr("Who may sign")))
    , m_form(named(new AssignmentForm, "assignmentForm"))
    , m_stack(new QStackedWidget)
    , m_add(named(new ActionButton(tr("Add an assignment")), "addAssignment"))
    , m_revoke(named(new ActionButton(tr("Take back")), "revokeAssignment"))
{
    buildLayout();
    wire();
    setFocusProxy(m_table);
}

void AuthoritySection::buildLayout()
{
    m_add->setKey(Qt::CTRL | Qt::Key_N);
    m_add->setIconName(u"plus"_s);
    m_revoke->setKey(Qt::Key_Delete);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Size::kHalfGap);
    for (ActionButton* button : {m_add, m_revoke}) {
        button->setCompact(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    content()->addLayout(buttons);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, Size::kHalfGap);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_form);
    content()->addWidget(m_stack, 1);
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    m_table->setItemDelegateForColumn(0, new PillDelegate(m_table));
    for (int column = 0; column < int(kAuthorityWidths.size()); ++column)
        m_table->setColumnWidth(column, kAuthorityWidths[std::size_t(column)]);
}

void AuthoritySection::wire()
{
    connect(m_add, &QAbstractButton::clicked, this, &AuthoritySection::openForm);
    connect(m_revoke, &QAbstractButton::clicked, this, &AuthoritySection::revoke);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AuthoritySection::showChosen);
    connect(m_form, &AssignmentForm::asked, this, &AuthoritySection::run);
    connect(m_form, &AssignmentForm::closed, this, &AuthoritySection::showTable);
}

void AuthoritySection::refresh()
{
    m_model->setRows(authorityRows(desk().ward(), desk().now().localDate()));
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void AuthoritySection::openForm()
{
    m_stack->setCurrentWidget(m_form);
    m_form->open(desk().ward(), desk().now().localDate());
}

void AuthoritySection::showTable()
{
    m_stack->setCurrentIndex(0);
    m_table->setFocus();
}

void AuthoritySection::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    m_revoke->setEnabled(index.isValid() && m_model->rowAt(index).canBeTakenBack());
}

void AuthoritySection::revoke()
{
    const Assignment assignment = *m_model->rowAt(m_table->currentIndex()).assignment;
    const auto decision = prompt().askText(
        {tr("Take back an authority to sign"), tr("By which decision"), tr("Take back")});
    if (!decision)
        return;
    const QDate from = std::max(assignment.from, desk().now().localDate());
    run({{u"do"_s, u"assign"_s}, {u"action"_s, u"revoke"_s}, {u"person"_s, assignment.person},
        {u"procedures"_s, QJsonArray::fromStringList(assignment.procedures)},
        {u"from"_s, from.toString(Qt::ISODate)}, {u"decision"_s, *decision}});
}

void AuthoritySection::run(const QJsonObject& command)
{
    desk().run(command).then(this, [this](const Result<Answer>& answer) {
        if (!answer && m_stack->currentWidget() == m_form)
            return m_form->showError(answer.error().field, say(answer.error()));
        if (!answer)
            return sayError(answer.error());
        m_form->clear();
        refresh();
        showTable();
        if (!answer->warnings.empty())
            notice()->say({Tone::dueSoon,
                byName(answer->warnings, desk().ward().catalogue, desk().now().localDate())});
    });
}

bool AuthoritySection::goBack()
{
    if (m_stack->currentWidget() != m_form)
        return false;
    showTable();
    return true;
}

} // namespace motcua
