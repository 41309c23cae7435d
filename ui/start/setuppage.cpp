#include "ui/start/setuppage.h"

#include "ui/start/accountsstep.h"
#include "ui/start/rulesstep.h"
#include "ui/start/stationstep.h"
#include "ui/start/stepbar.h"
#include "ui/start/wardstep.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/noticebar.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 1080;
}

SetupPage::SetupPage(Prompt& prompt, QDate today, const QStringList& printers, QWidget* parent)
    : QWidget(parent)
    , m_bar(new StepBar)
    , m_stack(new QStackedWidget)
    , m_notice(new NoticeBar)
    , m_back(new ActionButton(tr("Back")))
    , m_next(new ActionButton(tr("Continue"), ActionKind::primary))
{
    m_back->setObjectName(u"back"_s);
    m_back->setKey(Qt::Key_Escape);
    m_next->setObjectName(u"next"_s);
    m_next->setKey(Qt::CTRL | Qt::Key_Return);
    addSteps(prompt, today, printers);
    buildLayout();
    showStep(0);
    connect(m_back, &QAbstractButton::clicked, this, &SetupPage::goBack);
    connect(m_next, &QAbstractButton::clicked, this, &SetupPage::goOn);
}

void SetupPage::addSteps(Prompt& prompt, QDate today, const QStringList& printers)
{
    m_station = new StationStep(prompt, today.year(), printers);
    QStringList titles;
    for (SetupStep* step :
        {static_cast<SetupStep*>(new WardStep), static_cast<SetupStep*>(new AccountsStep),
            static_cast<SetupStep*>(new RulesStep(today)), static_cast<SetupStep*>(m_station)}) {
        m_stack->addWidget(step);
        titles.append(step->title());
    }
    m_bar->setSteps(titles);
}

void SetupPage::buildLayout()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto* card = new Card;
    card->setFixedWidth(kWidth);
    card->body()->setContentsMargins(24, 20, 24, 20);
    card->body()->setSpacing(Size::kGap);
    card->body()->addWidget(new TitleLabel(tr("Set up a new ward")));
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_stack);
    card->body()->addWidget(m_notice);
    card->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card, 0, Qt::AlignCenter);
}

SetupStep* SetupPage::current() const
{
    return static_cast<SetupStep*>(m_stack->currentWidget());
}

void SetupPage::showStep(int index)
{
    m_stack->setCurrentIndex(index);
    m_bar->setCurrent(index);
    const bool last = index + 1 == m_stack->count();
    m_next->setText(last ? tr("Create the ward") : tr("Continue"));
    m_notice->hide();
    m_station->proposePath(description()[u"id"_s].toString());
    setFocusProxy(current());
    current()->setFocus(Qt::OtherFocusReason);
}

QJsonObject SetupPage::description() const
{
    QJsonObject ward;
    for (int at = 0; at < m_stack->count(); ++at)
        static_cast<SetupStep*>(m_stack->widget(at))->write(ward);
    return ward;
}

void SetupPage::goOn()
{
    Faults faults = current()->ownFaults();
    JsonReader reader(description(), {}, faults);
    const Founding founding = readFounding(reader);
    if (current()->showFaults(faults))
        return;
    if (m_stack->currentIndex() + 1 < m_stack->count())
        showStep(m_stack->currentIndex() + 1);
    else
        Q_EMIT finished({founding, m_station->printing(), m_station->path()});
}

void SetupPage::goBack()
{
    if (m_stack->currentIndex() == 0)
        Q_EMIT cancelled();
    else
        showStep(m_stack->currentIndex() - 1);
}

void SetupPage::showBusy()
{
    for (ActionButton* one : {m_back, m_next}) // nothing else is begun meanwhile
        one->setEnabled(false);
    m_notice->say({Tone::info, tr("Creating the ward…")});
}

void SetupPage::showTrouble(const QString& text)
{
    for (ActionButton* one : {m_back, m_next})
        one->setEnabled(true);
    m_notice->say({Tone::dueSoon, text});
}

} // namespace motcua
