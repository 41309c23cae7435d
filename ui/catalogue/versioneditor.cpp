#include "ui/catalogue/versioneditor.h"

#include "core/catalogue/owncode.h"
#include "core/catalogue/readprocedure.h"
#include "core/catalogue/readprocess.h"
#include "core/wording/wording.h"
#include "ui/catalogue/channelsfield.h"
#include "ui/catalogue/limitfield.h"
#include "ui/catalogue/versionform.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrows.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kAround = 72; ///< its label above, what is wrong below
} // namespace

VersionEditor::VersionEditor(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_title(Label::wrapping({}, Look::cardTitle))
    , m_back(new ActionButton(tr("Back")))
    , m_compare(new ActionButton(tr("What differs")))
    , m_propose(new ActionButton(tr("Propose"), ActionKind::primary))
    , m_wrong(Label::wrapping({}))
    , m_scroll(new QScrollArea)
    , m_form(new VersionForm)
{
    m_title->setObjectName(u"editorTitle"_s);
    m_back->setObjectName(u"leaveEditor"_s);
    m_back->setIconName(u"back"_s);
    m_back->showKey(Qt::Key_Escape);
    m_compare->setObjectName(u"compareDraft"_s);
    m_compare->setKey(Qt::Key_F8);
    m_propose->setObjectName(u"proposeVersion"_s);
    m_propose->setKey(Qt::CTRL | Qt::Key_Return);
    m_wrong->setObjectName(u"editorWrong"_s);
    m_wrong->setTone(Tone::dueSoon);
    m_wrong->hide();
    buildLayout();
    connect(m_back, &QAbstractButton::clicked, this, &VersionEditor::left);
    connect(m_compare, &QAbstractButton::clicked, this, &VersionEditor::comparisonAsked);
    connect(m_propose, &QAbstractButton::clicked, this, &VersionEditor::propose);
    connect(m_form, &VersionForm::changed, this, &VersionEditor::onChanged);
    setFocusProxy(m_form);
}

void VersionEditor::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(Size::kHalfGap);
    head->addWidget(m_title, 1);
    for (ActionButton* button : {m_back, m_compare, m_propose}) {
        button->setCompact(true);
        head->addWidget(button, 0, Qt::AlignTop);
    }
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setObjectName(u"versionForm"_s);
    body()->addLayout(head);
    body()->addWidget(m_wrong);
    body()->addWidget(m_scroll, 1);
}

void VersionEditor::open(const ProcedureFacts& facts, QDate today)
{
    m_facts = facts;
    m_title->setText(tr("New version of %1 %2").arg(facts.procedure.code, facts.procedure.name));
    if (std::exchange(m_open, facts.procedure.hash) != facts.procedure.hash) {
        m_asked = false;
        clearErrors();
        m_form->fill(facts.procedure.json(), facts.day, today);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_form->showPostings(facts.ours);
    onChanged();
}

void VersionEditor::forget()
{
    m_open.clear();
}

Faults VersionEditor::read(Procedure& procedure) const
{
    Faults faults;
    procedure = readProcedure({m_form->version(), {}, faults}, faults);
    Catalogue known;
    known.add(m_facts.procedure);
    allowKnownCodes(faults, known);
    return faults;
}

Procedure VersionEditor::draft() const
{
    Procedure procedure;
    read(procedure);
    return procedure;
}

void VersionEditor::onChanged()
{
    Procedure procedure;
    const Faults faults = read(procedure);
    m_form->showSum(procedure);
    if (!m_asked)
        return;
    clearErrors();
    showFaults(faults);
}

void VersionEditor::propose()
{
    m_asked = true;
    clearErrors();
    Procedure procedure;
    if (QWidget* first = showFaults(read(procedure)))
        return goTo(first);
    Q_EMIT proposed({{u"do"_s, u"proposeProcedure"_s}, {u"procedure"_s, m_form->version()},
        {u"note"_s, m_form->note()}});
}

QWidget* VersionEditor::showFaults(const Faults& faults)
{
    QWidget* first = nullptr;
    for (const Fault& fault : faults) {
        QWidget* place
            = showAt(fault.pointer, sentence(Fault{{}, fault.detail, fault.values}, language()));
        if (!first)
            first = place;
    }
    return first;
}

void VersionEditor::showError(const Error& error, const QString& words)
{
    m_asked = true;
    QString pointer = error.field;
    goTo(showAt(pointer.remove(u"/procedure"_s), words));
}

/// What has no field is told under the title.
QWidget* VersionEditor::showAt(const QString& pointer, const QString& text)
{
    if (QWidget* field = m_form->showError(pointer, text))
        return field;
    m_wrong->setText(m_wrong->isHidden() ? text : m_wrong->text() + u'\n' + text);
    m_wrong->show();
    return m_form;
}

void VersionEditor::goTo(QWidget* field)
{
    if (field == m_form)
        return;
    field->setFocus();
    m_scroll->ensureWidgetVisible(field, 0, kAround);
}

void VersionEditor::clearErrors()
{
    m_wrong->hide();
    m_form->clearErrors();
}

} // namespace motcua
