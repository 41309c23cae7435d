// Where the form is looked at: the focus, what is scanned, what is wrong.
#include "ui/counter/answerfield.h"
#include "ui/counter/exemptionfield.h"
#include "ui/counter/intakeform.h"
#include "ui/counter/partiesform.h"
#include "ui/counter/partyslot.h"
#include "ui/counter/procedurepicker.h"
#include "ui/counter/questionform.h"
#include "ui/counter/remarksform.h"
#include "ui/dossier/extensionfield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isInside(const QWidget* outer)
{
    return outer == QApplication::focusWidget() || outer->isAncestorOf(QApplication::focusWidget());
}
} // namespace

void IntakeForm::editPerson()
{
    m_parties->editFocused();
}

void IntakeForm::reveal(QWidget* part)
{
    QTimer::singleShot(0, part, [this, part] {
        m_scroll->ensureWidgetVisible(part, 0, 8);
        if (QWidget* focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
            m_scroll->ensureWidgetVisible(focus, 0, 8);
    });
}

Outcome IntakeForm::takeScan(const QString& scan)
{
    const bool moves = isInside(m_picker) || isInside(m_parties) || !isInside(this);
    auto taken = m_parties->takeScan(scan, m_day);
    if (taken && moves)
        focusNext();
    return taken;
}

bool IntakeForm::goBack()
{
    return m_parties->goBack() || m_remarks->goBack();
}

void IntakeForm::focusStart()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_picker->setFocus(Qt::OtherFocusReason);
}

void IntakeForm::focusNext()
{
    PartySlot* slot = m_parties->nextEmpty();
    QWidget* next = slot ? slot->firstFocus() : m_questions->firstInput();
    if (!next)
        next = m_remarks->note();
    next->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(next);
}

void IntakeForm::showError(const Error& error, const QString& sentence)
{
    if (PartySlot* slot = m_parties->slotAt(error.field)) {
        slot->showError(error.field.section(u'/', -1), sentence);
        return m_scroll->ensureWidgetVisible(slot);
    }
    if (m_extension->showError(error.field, sentence))
        return m_scroll->ensureWidgetVisible(m_extension);
    if (m_exemption->showError(error.field, sentence))
        return m_scroll->ensureWidgetVisible(m_exemption);
    if (LabelledField* title = m_questions->titleAt(error.field)) {
        title->setError(sentence);
        title->field()->setFocus(Qt::OtherFocusReason);
        return m_scroll->ensureWidgetVisible(title);
    }
    AnswerField* field = m_questions->fieldAt(error.field);
    if (!field)
        return;
    field->setError(sentence);
    field->input()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(field);
}

void IntakeForm::clearErrors()
{
    m_parties->clearErrors();
    m_questions->clearErrors();
    m_exemption->clearErrors();
    m_extension->clearErrors();
}

} // namespace motcua
