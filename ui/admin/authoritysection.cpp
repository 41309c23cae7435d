#include "ui/admin/authoritysection.h"

#include "ui/admin/assignmentform.h"
#include "ui/admin/authorityrows.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kWidths{150, 210, 130, 150, 180};
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
{
    buildLayout();
    wire();
    setFocusProxy(m_table);
}

void AuthoritySection::buildLayout()
{
    m_add->setKey(Qt::CTRL | Qt::Key_N);
    m_add->setIconName(u"plus"_s);
    m_add->setCompact(true);
    content()->addWidget(m_add, 0, Qt::AlignLeft);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, Size::halfGap);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_form);
    content()->addWidget(m_stack, 1);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(0, new PillDelegate(m_table));
    for (int column = 0; column < int(kWidths.size()); ++column)
        m_table->setColumnWidth(column, kWidths[std::size_t(column)]);
}

void AuthoritySection::wire()
{
    connect(m_add, &QAbstractButton::clicked, this, &AuthoritySection::openForm);
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

void AuthoritySection::run(const QJsonObject& command)
{
    desk().run(command).then(this, [this](const Result<Answer>& answer) {
        if (!answer)
            return m_form->showError(answer.error().field, say(answer.error()));
        m_form->clear();
        refresh();
        showTable();
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
