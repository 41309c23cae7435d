#include "ui/dossier/dossierview.h"

#include "ui/dossier/actionpanel.h"
#include "ui/dossier/duewords.h"
#include "ui/dossier/factsrow.h"
#include "ui/dossier/holdings.h"
#include "ui/dossier/printcard.h"
#include "ui/dossier/quietlines.h"
#include "ui/dossier/stepline.h"
#include "ui/dossier/timelinewords.h"
#include "ui/dossier/whybox.h"
#include "ui/dossier/words.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kWorkSide = 424;

QScrollArea* scrolling(QWidget* inside)
{
    inside->setObjectName(u"scrolled"_s);
    return scrolledColumn(inside);
}

QFrame* rule()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Midlight);
    return line;
}
} // namespace

DossierView::DossierView(QWidget* parent)
    : QWidget(parent)
    , m_back(new ActionButton({}, ActionKind::quiet))
    , m_title(Label::wrapping({}, Look::title))
    , m_line(Label::wrapping({}, Look::second))
    , m_promise(new Badge)
    , m_facts(new FactsRow)
    , m_step(new StepLine)
    , m_quiet(Label::wrapping({}, Look::second))
    , m_why(new WhyBox)
    , m_timeline(new Timeline)
    , m_actions(new ActionPanel)
    , m_prints(new PrintCard)
    , m_holdingsCard(new Card)
    , m_holdings(new QVBoxLayout)
{
    m_back->setObjectName(u"toList"_s);
    m_back->setIconName(u"back"_s);
    m_back->setKey(Qt::Key_Backspace);
    m_back->setCompact(true);
    m_back->setFlush(true);
    m_title->setObjectName(u"dossierTitle"_s);
    m_line->setObjectName(u"dossierLine"_s);
    m_promise->setObjectName(u"promise"_s);
    m_quiet->setObjectName(u"quietLines"_s);
    m_timeline->setObjectName(u"timeline"_s);
    buildLayout();
    wire();
}

void DossierView::buildLayout()
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(Size::kGap);
    columns->addWidget(storySide(), 1);
    columns->addWidget(workSide());
}

QWidget* DossierView::heading()
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

QWidget* DossierView::storySide()
{
    auto* card = new Card;
    card->body()->setContentsMargins(
        Size::kPadding, Size::kHalfGap, Size::kPadding, Size::kPadding);
    card->body()->setSpacing(12);
    card->body()->addWidget(m_back, 0, Qt::AlignLeft);
    card->body()->addWidget(heading());
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_step);
    card->body()->addWidget(m_quiet);
    card->body()->addWidget(rule());
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_why);
    column->addWidget(m_timeline, 1);
    card->body()->addWidget(scrolling(inside), 1);
    return card;
}

QWidget* DossierView::workSide()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(Size::kGap);
    m_holdingsCard->body()->addLayout(m_holdings);
    column->addWidget(m_actions);
    column->addWidget(m_prints);
    column->addWidget(m_holdingsCard, 1);
    QScrollArea* side = scrolling(inside);
    side->setFixedWidth(kWorkSide);
    return side;
}

void DossierView::wire()
{
    connect(m_back, &QAbstractButton::clicked, this, &DossierView::left);
    connect(m_facts, &FactsRow::dueAsked, this, &DossierView::explainDue);
    connect(m_facts, &FactsRow::feeAsked, this, &DossierView::explainFee);
    connect(m_actions, &ActionPanel::commandRequested, this, &DossierView::commandRequested);
    connect(m_actions, &ActionPanel::askingChanged, m_prints, &QWidget::setDisabled);
    connect(m_prints, &PrintCard::printRequested, this, &DossierView::printRequested);
}

void DossierView::show(const Record& record, const WardState& ward, Instant now)
{
    if (record.dossier.id != m_record.dossier.id)
        m_why->fold();
    m_record = record;
    const Procedure* procedure = procedureOf(ward, record.dossier);
    showHeading(ward, now);
    m_facts->show(record.dossier, ward.calendar, now);
    m_step->show(record.dossier, ward, now);
    const QStringList quiet = quietLines(record.dossier, ward, now);
    m_quiet->setText(quiet.join(u'\n'));
    m_quiet->setVisible(!quiet.isEmpty());
    m_timeline->setEntries(timelineEntries(record.dossier, ward, now));
    m_actions->show(record, procedure, now);
    m_prints->show(record);
    fillHoldings(m_holdings, record, procedure,
        [this](const QString& person) { Q_EMIT personRequested(person); });
}

void DossierView::showHeading(const WardState& ward, Instant now)
{
    const Dossier& dossier = m_record.dossier;
    m_title->setText(
        shortName(ward, dossier.procedure, dossier.procedureName, dossier.receivedAt.localDate()));
    m_title->setToolTip(dossier.procedureName);
    QStringList line{dossier.code, dossier.applicant.displayName(),
        maskedNumber(dossier.applicant.person.personalNumber)};
    line.removeAll(QString());
    m_line->setText(line.join(u" · "_s));
    const Pill promise = promiseTitlePill(promiseOf(dossier), ward.calendar, now);
    m_promise->setPill(promise.text.isEmpty() ? statePill(dossier.state) : promise);
}

void DossierView::explainDue()
{
    const Dossier& dossier = m_record.dossier;
    Reasons reasons = dossier.due ? dossier.due->because : Reasons{};
    reasons.insert(reasons.end(), dossier.because.begin(), dossier.because.end());
    m_why->toggle(tr("How the promise came about"), reasons);
}

void DossierView::explainFee()
{
    m_why->toggle(tr("How the fee came about"), m_record.dossier.fee.because);
}

void DossierView::setBack(const QString& words)
{
    m_back->setText(words);
}

void DossierView::sayWrong(const QString& sentence)
{
    m_actions->sayWrong(sentence);
}

bool DossierView::goBack()
{
    return m_actions->goBack() || m_why->fold();
}

} // namespace motcua
