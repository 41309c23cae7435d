#include "ui/approval/decisioncard.h"

#include "core/wording/wording.h"
#include "ui/approval/authoritybox.h"
#include "ui/approval/conditiontable.h"
#include "ui/approval/decisionwords.h"
#include "ui/dossier/answerwords.h"
#include "ui/dossier/duewords.h"
#include "ui/dossier/partycards.h"
#include "ui/dossier/reasonpanel.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QStackedLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
ActionButton* button(const QString& words, const QString& name, Qt::Key key, ActionKind kind)
{
    auto* made = new ActionButton(words, kind);
    made->setObjectName(name);
    made->setKey(key);
    made->setMinimumHeight(Size::kPrimary);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}
} // namespace

DecisionCard::DecisionCard(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_stack(new QStackedLayout)
    , m_title(Label::wrapping({}, Look::title))
    , m_line(Label::wrapping({}, Look::second))
    , m_answers(Label::wrapping({}))
    , m_warnings(Label::wrapping({}, Look::small))
    , m_promise(new Badge)
    , m_parties(new QVBoxLayout)
    , m_items(new QVBoxLayout)
    , m_conditions(new ConditionTable)
    , m_authority(new AuthorityBox)
    , m_approveReason(new ReasonPanel(
          {tr("Something speaks against it: why it is approved all the same"), tr("Approve"),
              {tr("A namesake, verified"), tr("Compared with the papers, it is right")}}))
    , m_giveBackReason(new ReasonPanel({tr("Return the dossier to the clerk, with the reason"),
          tr("Return"), {tr("A paper is missing"), tr("Wrong information"), tr("Please explain")}}))
    , m_verifyReason(new ReasonPanel(
          {tr("What must be verified; the dossier becomes an appointment"), tr("To verification"),
              {tr("Ask another office"), tr("Check the original register")}}))
    , m_approve(button(tr("Approve"), u"approve"_s, Qt::Key_A, ActionKind::primary))
    , m_giveBack(button(tr("Return, with a reason"), u"giveBack"_s, Qt::Key_R, ActionKind::normal))
    , m_verify(button(tr("Needs verification"), u"verify"_s, Qt::Key_X, ActionKind::normal))
    , m_noVerify(Label::wrapping(
          tr("This dossier already is an appointment. Where something must be asked first, return "
             "it with the reason."),
          Look::small))
{
    m_title->setObjectName(u"decisionTitle"_s);
    m_approveReason->setObjectName(u"approveReason"_s);
    m_giveBackReason->setObjectName(u"giveBackReason"_s);
    m_verifyReason->setObjectName(u"verifyReason"_s);
    buildLayout();
    wire();
    showNothing();
}

void DecisionCard::buildLayout()
{
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins({});
    column->setSpacing(Size::kGap);
    column->addWidget(heading());
    column->addWidget(content(), 1);
    column->addWidget(m_authority);
    column->addWidget(m_approveReason);
    column->addWidget(m_giveBackReason);
    column->addWidget(m_verifyReason);
    column->addWidget(m_buttons = decisions());
    m_noVerify->setObjectName(u"noVerify"_s);
    body()->addLayout(m_stack);
    m_stack->addWidget(full);
    m_stack->addWidget(new EmptyState(u"check"_s, tr("Nothing to decide now"),
        tr("Choose a dossier on the left, or come back when the figure beside the page's name says "
           "so.")));
    closeReasons();
}

QWidget* DecisionCard::heading()
{
    auto* heading = new QWidget;
    auto* column = new QVBoxLayout(heading);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->setSpacing(Size::kGap);
    top->addWidget(m_title, 1);
    top->addWidget(m_promise, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_line);
    return heading;
}

QWidget* DecisionCard::content()
{
    auto* inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(Size::kGap);
    column->addLayout(m_parties);
    column->addWidget(m_answers);
    m_warnings->setObjectName(u"dossierWarnings"_s);
    m_warnings->setTone(Tone::dueSoon);
    column->addWidget(m_warnings);
    column->addLayout(m_items);
    column->addWidget(m_conditions);
    column->addStretch();
    auto* scroll = new SteadyScroll;
    scroll->setFocusPolicy(Qt::TabFocus); // its end is read by keys, too
    scroll->setAccessibleName(tr("The dossier"));
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what is left
    scroll->setWidget(inside);
    return scroll;
}

QWidget* DecisionCard::decisions()
{
    auto* decisions = new QWidget;
    auto* column = new QVBoxLayout(decisions);
    column->setContentsMargins({});
    column->setSpacing(Size::kHalfGap);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    for (ActionButton* one : {m_approve, m_giveBack, m_verify})
        line->addWidget(one, 1);
    column->addLayout(line);
    column->addWidget(m_noVerify);
    return decisions;
}

void DecisionCard::wire()
{
    connect(m_approve, &QAbstractButton::clicked, this, &DecisionCard::approve);
    connect(m_giveBack, &QAbstractButton::clicked, this, [this] { ask(m_giveBackReason); });
    connect(m_verify, &QAbstractButton::clicked, this, [this] { ask(m_verifyReason); });
    connect(m_approveReason, &ReasonPanel::submitted, this, &DecisionCard::approved);
    connect(m_giveBackReason, &ReasonPanel::submitted, this, &DecisionCard::returned);
    connect(m_verifyReason, &ReasonPanel::submitted, this, &DecisionCard::sentToVerify);
    for (ReasonPanel* panel : reasons())
        connect(panel, &ReasonPanel::left, this, &DecisionCard::goBack);
}

void DecisionCard::show(const Approval& approval, const WardState& ward, Instant now)
{
    const Dossier& dossier = approval.dossier;
    showReasons(dossier.id);
    m_needsReason = !approval.unanswered.empty();
    const Procedure* procedure = procedureOf(ward, dossier);
    showHeading(dossier, ward, now);
    fillPartyCards(m_parties, dossier, procedure);
    m_answers->setText(procedure ? answersLine(*procedure, dossier) : QString());
    m_answers->setVisible(!m_answers->text().isEmpty());
    m_warnings->setText(sentences(approval.warnings, language()));
    m_warnings->setVisible(!approval.warnings.empty());
    showItems(dossier);
    const auto conditions = conditionRows(dossier, procedure, ward.calendar);
    m_conditions->setRows(conditions);
    m_authority->show(approval, conditions);
    m_approve->setEnabled(!approval.notApprovable);
    m_giveBack->setEnabled(approval.mayReturn);
    m_verify->setEnabled(approval.mayVerify);
    const bool isAppointment = dossier.lane == Lane::appointment;
    m_noVerify->setVisible(!approval.mayVerify && approval.mayReturn && isAppointment);
    m_stack->setCurrentIndex(0);
}

void DecisionCard::showNothing()
{
    keepReasons();
    m_shown = {};
    closeReasons();
    m_stack->setCurrentIndex(1);
}

void DecisionCard::showHeading(const Dossier& dossier, const WardState& ward, Instant now)
{
    const QDate day = dossier.receivedAt.localDate();
    m_title->setText(shortName(ward, dossier.procedure, dossier.procedureName, day));
    m_title->setToolTip(dossier.procedureName);
    m_line->setText(tr("%1 · received %2 by %3")
                        .arg(dossier.code, momentText(dossier.receivedAt, now),
                            personName(ward, dossier.receivedBy)));
    const Pill promise = promiseTitlePill(promiseOf(dossier), ward.calendar, now);
    m_promise->setPill(promise);
    m_promise->setVisible(!promise.text.isEmpty());
}

void DecisionCard::showItems(const Dossier& dossier)
{
    clearLayout(m_items);
    if (dossier.items.size() < 2)
        return;
    m_items->addWidget(new SectionLabel(tr("Originals")));
    for (const QString& line : originalsText(dossier))
        m_items->addWidget(Label::wrapping(line));
}

/// What was typed for this dossier before.
void DecisionCard::showReasons(DossierId id)
{
    if (m_shown == id)
        return;
    keepReasons();
    m_shown = id;
    const Typed& typed = m_typed[id];
    const auto panels = reasons();
    for (std::size_t at = 0; at < panels.size(); ++at)
        panels[at]->setReason(typed[at]);
    closeReasons();
}

void DecisionCard::approve()
{
    if (m_needsReason)
        ask(m_approveReason);
    else
        Q_EMIT approved({});
}

std::array<ReasonPanel*, 3> DecisionCard::reasons() const
{
    return {m_approveReason, m_giveBackReason, m_verifyReason};
}

void DecisionCard::ask(ReasonPanel* panel)
{
    closeReasons();
    m_buttons->hide();
    panel->open();
}

void DecisionCard::closeReasons()
{
    for (ReasonPanel* panel : reasons())
        panel->hide();
    m_buttons->show();
}

void DecisionCard::keepReasons()
{
    if (m_shown.isNull())
        return;
    const auto panels = reasons();
    for (std::size_t at = 0; at < panels.size(); ++at)
        m_typed[m_shown][at] = panels[at]->reason();
}

bool DecisionCard::goBack()
{
    const bool wasOpen = std::ranges::any_of(
        reasons(), [this](ReasonPanel* panel) { return panel->isVisibleTo(this); });
    closeReasons();
    return wasOpen;
}

} // namespace motcua
