#include "ui/catalogue/procedureview.h"

#include "ui/catalogue/listingpanel.h"
#include "ui/catalogue/postingpanel.h"
#include "ui/catalogue/proceduresheet.h"
#include "ui/catalogue/proposalcard.h"
#include "ui/catalogue/reviewpanel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
ActionButton* button(const QString& words, const char* role, const QKeySequence& key)
{
    auto* made = new ActionButton(words);
    made->setObjectName(QLatin1StringView(role));
    made->setKey(key);
    made->setCompact(true);
    return made;
}
} // namespace

ProcedureView::ProcedureView(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_name(Label::wrapping({}, Look::cardTitle))
    , m_code(new Label({}, Look::second))
    , m_pills(new QHBoxLayout)
    , m_posting(new Badge)
    , m_post(button(tr("Post"), "postProcedure", Qt::Key_F6))
    , m_review(button(tr("Review"), "reviewProcedure", Qt::Key_F7))
    , m_compare(button(tr("Compare"), "compareVersions", Qt::Key_F8))
    , m_print(button(tr("Posting sheet"), "printPosting", Qt::CTRL | Qt::Key_P))
    , m_export(button(tr("Save as file"), "exportProcedure", Qt::CTRL | Qt::Key_S))
    , m_import(button(tr("Propose from file"), "importProcedure", Qt::CTRL | Qt::Key_O))
    , m_list(button(tr("Make it no-wait"), "proposeListing", Qt::CTRL | Qt::Key_N))
    , m_edit(button(tr("Edit for the ward"), "editVersion", Qt::CTRL | Qt::Key_E))
    , m_postingPanel(new PostingPanel)
    , m_reviewPanel(new ReviewPanel)
    , m_listingPanel(new ListingPanel)
    , m_panels{m_postingPanel, m_reviewPanel, m_listingPanel}
    , m_proposal(new ProposalCard)
    , m_scroll(new QScrollArea)
    , m_sheet(new ProcedureSheet)
{
    m_name->setObjectName(u"procedureName"_s);
    m_posting->setObjectName(u"postingStatus"_s);
    m_print->setIconName(u"printer"_s);
    m_edit->setIconName(u"edit"_s);
    buildLayout();
    wire();
    setFocusProxy(m_scroll);
}

void ProcedureView::buildLayout()
{
    auto* content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(Size::kGap);
    column->addWidget(m_sheet);
    column->addLayout(buildMore());
    column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setObjectName(u"procedureSheet"_s);
    m_scroll->setAccessibleName(tr("The procedure"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    body()->addLayout(buildHead());
    body()->addLayout(buildButtons());
    body()->addWidget(m_proposal);
    for (DecisionPanel* panel : m_panels)
        body()->addWidget(panel);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(buildOwn());
}

QLayout* ProcedureView::buildHead()
{
    m_pills->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(Size::kHalfGap);
    line->addWidget(m_code);
    line->addLayout(m_pills);
    line->addStretch();
    line->addWidget(m_posting);
    auto* head = new QVBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_name);
    head->addLayout(line);
    return head;
}

QLayout* ProcedureView::buildButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    for (ActionButton* one : {m_post, m_review, m_compare})
        row->addWidget(one);
    row->addStretch();
    row->addWidget(m_print);
    return row;
}

/// The ward's own decisions are in sight unless one of them is being written.
QWidget* ProcedureView::buildOwn()
{
    m_own = new QWidget;
    auto* row = new QHBoxLayout(m_own);
    row->setContentsMargins({});
    row->setSpacing(Size::kHalfGap);
    row->addWidget(m_edit);
    row->addWidget(m_list);
    row->addStretch();
    return m_own;
}

/// Files are seldom needed: they stand under all the rest.
QLayout* ProcedureView::buildMore()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kHalfGap);
    row->addWidget(m_export);
    row->addWidget(m_import);
    row->addStretch();
    return row;
}

void ProcedureView::wire()
{
    connect(m_post, &QAbstractButton::clicked, this, &ProcedureView::postingAsked);
    connect(m_review, &QAbstractButton::clicked, this, &ProcedureView::openReview);
    connect(m_compare, &QAbstractButton::clicked, this, &ProcedureView::comparisonAsked);
    connect(m_print, &QAbstractButton::clicked, this, &ProcedureView::printAsked);
    connect(m_export, &QAbstractButton::clicked, this, &ProcedureView::exportAsked);
    connect(m_import, &QAbstractButton::clicked, this, &ProcedureView::importAsked);
    connect(m_edit, &QAbstractButton::clicked, this, &ProcedureView::editAsked);
    connect(m_proposal, &ProposalCard::confirmed, this, &ProcedureView::commandRequested);
    connect(m_proposal, &ProposalCard::rejectionAsked, this, &ProcedureView::rejectionAsked);
    connect(m_list, &QAbstractButton::clicked, this, &ProcedureView::listingAsked);
    for (DecisionPanel* panel : m_panels)
        wirePanel(panel);
}

void ProcedureView::wirePanel(DecisionPanel* panel)
{
    connect(panel, &DecisionPanel::asked, this, &ProcedureView::commandRequested);
    connect(panel, &DecisionPanel::closed, this, &ProcedureView::goBack);
}

void ProcedureView::show(const ProcedureFacts& facts, const std::optional<Account>& person)
{
    const bool same = facts.procedure.hash == m_facts.procedure.hash && facts.day == m_facts.day;
    if (!same)
        goBack();
    m_facts = facts;
    m_name->setText(facts.procedure.name);
    m_code->setText(facts.procedure.code);
    showPills();
    m_posting->setPill(postingPill(facts.posting));
    m_list->setText(facts.noWait ? tr("Change the no-wait conditions") : tr("Make it no-wait"));
    m_proposal->show(facts, person);
    m_sheet->show(facts);
    if (!same)
        m_scroll->verticalScrollBar()->setValue(0);
    showRights(person);
}

void ProcedureView::showPills()
{
    while (QLayoutItem* item = m_pills->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Pill& pill : m_facts.pills)
        m_pills->addWidget(new Badge(pill));
}

void ProcedureView::showRights(const std::optional<Account>& person)
{
    const auto may
        = [&person](Permission permission) { return person && allows(person->roles, permission); };
    const auto mayNow = [&](Permission permission) { return m_facts.inForce && may(permission); };
    m_posting->setVisible(m_facts.inForce);
    m_post->setVisible(mayNow(Permission::postProcedure));
    m_review->setVisible(mayNow(Permission::reviewProcedure));
    m_print->setVisible(mayNow(Permission::print));
    m_edit->setVisible(mayNow(Permission::proposeProcedure));
    m_import->setVisible(may(Permission::proposeProcedure));
    m_list->setVisible(mayNow(Permission::proposeProcedure));
    m_compare->setEnabled(m_facts.hasVersions);
    m_compare->setToolTip(m_facts.hasVersions ? QString() : tr("Only one version is known."));
}

void ProcedureView::openPosting(const QStringList& places, QDate today)
{
    closeOthers(m_postingPanel);
    m_postingPanel->open(m_facts, places, today);
}

void ProcedureView::openReview()
{
    closeOthers(m_reviewPanel);
    m_reviewPanel->open(m_facts);
}

void ProcedureView::openListing(QDate today)
{
    closeOthers(m_listingPanel);
    m_listingPanel->open(m_facts, today);
    Q_EMIT roomChanged();
}

bool ProcedureView::needsRoom() const
{
    return !m_listingPanel->isHidden();
}

void ProcedureView::closeOthers(const DecisionPanel* panel)
{
    for (DecisionPanel* other : m_panels)
        if (other != panel)
            other->hide();
    giveRoom(panel == m_listingPanel); // its conditions need it
}

void ProcedureView::giveRoom(bool toPanel)
{
    m_scroll->setVisible(!toPanel);
    m_own->setVisible(!toPanel);
    Q_EMIT roomChanged();
}

DecisionPanel* ProcedureView::openPanel() const
{
    const auto open = std::ranges::find_if(
        m_panels, [](const DecisionPanel* panel) { return !panel->isHidden(); });
    return open == m_panels.end() ? nullptr : *open;
}

bool ProcedureView::goBack()
{
    DecisionPanel* panel = openPanel();
    if (!panel)
        return false;
    const bool hadFocus = panel->isAncestorOf(focusWidget());
    panel->hide();
    giveRoom(false);
    if (hadFocus)
        m_scroll->setFocus();
    return true;
}

bool ProcedureView::showError(const Error& error, const QString& sentence)
{
    DecisionPanel* panel = openPanel();
    if (panel)
        panel->showError(error.field, sentence);
    return panel != nullptr;
}

void ProcedureView::forgetPanel()
{
    if (DecisionPanel* panel = openPanel()) {
        panel->forget();
        goBack();
    }
}

void ProcedureView::forgetAll()
{
    for (DecisionPanel* panel : m_panels) {
        panel->forget();
        panel->hide();
    }
    giveRoom(false);
}

} // namespace motcua
