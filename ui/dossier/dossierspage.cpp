#include "ui/dossier/dossierspage.h"

#include "core/wording/wording.h"
#include "ui/dossier/dossierlist.h"
#include "ui/dossier/dossierview.h"
#include "ui/theme/language.h"
#include "ui/widgets/noticebar.h"

#include <QKeyEvent>
#include <QStackedLayout>

namespace motcua {
using namespace Qt::StringLiterals;

DossiersPage::DossiersPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_stack(new QStackedLayout)
    , m_list(new DossierList(desk()))
    , m_view(new DossierView)
    , m_notice(new NoticeBar)
{
    buildLayout();
    wire();
}

QString DossiersPage::title() const
{
    return tr("Dossiers");
}

QString DossiersPage::iconName() const
{
    return u"dossier"_s;
}

void DossiersPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, Size::kGap, 20, Size::kGap);
    column->setSpacing(Size::kGap);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    column->addWidget(m_notice);
}

void DossiersPage::wire()
{
    connect(m_list, &DossierList::opened, this, &DossiersPage::open);
    connect(m_list, &DossierList::failed, this, [this](const Error& error) {
        m_notice->say({Tone::dueSoon, say(error)});
    });
    connect(m_view, &DossierView::commandRequested, this, &DossiersPage::run);
    connect(m_view, &DossierView::left, this, &DossiersPage::showLists);
    connect(m_view, &DossierView::printRequested, this, &DossiersPage::print);
}

bool DossiersPage::isOpen() const
{
    return m_stack->currentWidget() == m_view;
}

void DossiersPage::refresh()
{
    m_list->refresh();
    if (isOpen())
        read(m_asked);
    else
        m_list->enter();
}

void DossiersPage::showList(Work work)
{
    m_stack->setCurrentWidget(m_list);
    m_list->choose(work);
    m_list->enter();
}

void DossiersPage::open(DossierId id)
{
    m_notice->hide();
    read(id);
}

/// Whoever has it open now looks at it: also after another person took the desk.
void DossiersPage::read(DossierId id)
{
    m_asked = id;
    desk()
        .write([id, session = desk().session()](
                   Office& office) { return openRecord(office, id, session); })
        .then(this, [this](const Result<Record>& record) { take(record); });
}

void DossiersPage::take(const Result<Record>& record)
{
    if (!record) {
        m_asked = m_view->shown();
        m_notice->say({Tone::dueSoon, say(record.error())});
        return;
    }
    if (record->dossier.id != m_asked)
        return;
    m_view->show(*record, desk().ward(), desk().now());
    if (isOpen())
        return;
    m_stack->setCurrentWidget(m_view);
    setFocus();
}

void DossiersPage::run(const QJsonObject& command)
{
    QJsonObject whole = command;
    whole[u"dossier"_s] = m_view->shown().toString();
    m_notice->hide();
    desk().run(whole).then(this, [this](const Result<Answer>& answer) { done(answer); });
}

void DossiersPage::done(const Result<Answer>& answer)
{
    if (!answer) {
        const QString source = answer.error().source;
        m_view->sayWrong(
            say(answer.error()) + (source.isEmpty() ? QString() : u" ("_s + source + u')'));
        return;
    }
    if (!answer->warnings.empty())
        m_notice->say({Tone::dueSoon, say(answer->warnings)});
    m_view->goBack();
    setFocus();
    refresh();
}

void DossiersPage::print(const QString& form)
{
    Q_EMIT printRequested(m_view->shown(), form);
}

bool DossiersPage::goBack()
{
    if (!isOpen())
        return false;
    if (!m_view->goBack())
        showLists();
    return true;
}

void DossiersPage::showLists()
{
    m_stack->setCurrentWidget(m_list);
    m_notice->hide();
    m_list->enter();
}

void DossiersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !goBack())
        Page::keyPressEvent(event);
}

} // namespace motcua
