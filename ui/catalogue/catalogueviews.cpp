// What stands beside the list: the procedure, two versions side by side, a version that is edited.
#include "ui/catalogue/cataloguepage.h"
#include "ui/catalogue/compareview.h"
#include "ui/catalogue/procedureview.h"
#include "ui/catalogue/versioneditor.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/views.h"

#include <QStackedWidget>

namespace motcua {

void CataloguePage::bringUp(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    m_pages->setFocusProxy(page);
    makeRoom();
}

/// The list goes where the width is needed.
void CataloguePage::makeRoom()
{
    const QWidget* page = m_pages->currentWidget();
    const bool editing = page == m_editor || (page == m_compare && m_isDraft);
    m_listCard->setVisible(!editing && !(page == m_view && m_view->needsRoom()));
}

void CataloguePage::showComparison()
{
    m_isDraft = false;
    m_compare->show(desk().ward(), m_view->facts());
    bringUp(m_compare);
    m_compare->setFocus();
}

void CataloguePage::openEditor()
{
    m_notice->hide();
    m_editor->open(m_view->facts(), desk().now().localDate());
    bringUp(m_editor);
    m_editor->setFocus();
}

/// As if it were proposed.
void CataloguePage::compareDraft()
{
    ProcedureFacts facts = m_view->facts();
    facts.proposal = ProcedureProposal();
    facts.proposal->version = m_editor->draft();
    m_isDraft = true;
    m_compare->show(desk().ward(), facts);
    bringUp(m_compare);
    m_compare->setFocus();
}

/// It is proposed: the next one begins anew.
void CataloguePage::leaveEditor()
{
    m_editor->forget();
    bringUp(m_view);
    m_view->setFocus();
}

void CataloguePage::forgetAll()
{
    m_view->forgetAll();
    m_editor->forget();
    bringUp(m_view);
}

bool CataloguePage::goBack()
{
    QWidget* const shown = m_pages->currentWidget();
    if (shown == m_compare || shown == m_editor) {
        QWidget* const below = shown == m_compare && m_isDraft ? static_cast<QWidget*>(m_editor)
                                                               : static_cast<QWidget*>(m_view);
        m_isDraft = false;
        bringUp(below);
        below->setFocus();
        return true;
    }
    if (m_view->goBack())
        return true;
    if (m_list->hasFocus())
        return false;
    m_list->setFocus();
    return true;
}

} // namespace motcua
