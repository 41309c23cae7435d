#include "ui/counter/counterpage.h"

#include "core/store/keyvalues.h"
#include "ui/counter/draftkeeper.h"
#include "ui/counter/handoverpanel.h"
#include "ui/counter/intakeform.h"
#include "ui/counter/partyslot.h"
#include "ui/counter/personhistory.h"
#include "ui/counter/recordnumberpanel.h"
#include "ui/counter/standing.h"
#include "ui/counter/takein.h"
#include "ui/counter/verdictpanel.h"
#include "ui/counter/waitingcard.h"
#include "ui/widgets/keyhintrow.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/undobar.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto kTick = 30s;
constexpr int kSide = 20;
constexpr int kLeft = 11;
constexpr int kMiddle = 21;
constexpr int kRight = 12;

QString procedureSetting()
{
    return u"counter.procedure"_s;
}
} // namespace

CounterPage::CounterPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_notice(new NoticeBar)
    , m_waiting(new WaitingCard)
    , m_form(new IntakeForm)
    , m_right(new QStackedWidget)
    , m_verdict(new VerdictPanel)
    , m_handOver(new HandOverPanel)
    , m_recordNumber(new RecordNumberPanel)
    , m_undoBar(new UndoBar)
    , m_hints(new KeyHintRow({{Qt::CTRL | Qt::Key_N, tr("another procedure for this person")},
          {Qt::Key_F2, tr("type in, edit")}, {Qt::Key_Escape, tr("back")}}))
    , m_draft(new DraftKeeper(desk(), u"counter"_s, this))
    , m_takeIn(new TakeIn(desk(), this))
    , m_history(new PersonHistory(desk(), this))
{
    buildLayout();
    wire();
    wireVerbs();
    wireKeys();
    start();
}

CounterPage::~CounterPage()
{
    m_draft->flush();
}

QString CounterPage::title() const
{
    return tr("Counter");
}

QString CounterPage::iconName() const
{
    return u"counter"_s;
}

bool CounterPage::isFor(const Account& person) const
{
    return allows(person.roles, Permission::receive);
}

void CounterPage::buildLayout()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(kSide, Size::kGap, kSide, Size::kGap);
    whole->setSpacing(Size::kGap);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Size::kGap);
    columns->addWidget(m_waiting, kLeft);
    columns->addWidget(buildMiddle(), kMiddle);
    columns->addWidget(buildRight(), kRight);
    whole->addLayout(columns, 1);
}

Card* CounterPage::buildMiddle()
{
    auto* card = new Card;
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_form, 1);
    card->body()->addWidget(m_undoBar);
    card->body()->addWidget(m_hints);
    return card;
}

Card* CounterPage::buildRight()
{
    auto* card = new Card;
    m_right->addWidget(m_verdict);
    m_right->addWidget(m_handOver);
    m_right->addWidget(m_recordNumber);
    card->body()->addWidget(m_right);
    return card;
}

void CounterPage::wire()
{
    connect(m_form, &IntakeForm::changed, this, &CounterPage::formChanged);
    connect(m_form, &IntakeForm::personChanged, m_history, &PersonHistory::look);
    connect(m_history, &PersonHistory::looked, this, &CounterPage::askEarlier);
    connect(m_form, &IntakeForm::procedureChanged, this, &CounterPage::askEarlier);
    connect(m_form, &IntakeForm::historyRequested, m_history, &PersonHistory::open);
    connect(m_history, &PersonHistory::dossierRequested, this, &CounterPage::dossierRequested);
    connect(m_history, &PersonHistory::personRequested, this, &CounterPage::personRequested);
    connect(m_history, &PersonHistory::grown, m_form, &IntakeForm::reveal);
    connect(m_history, &PersonHistory::failed, this, [this](const Error& error) {
        tell({Tone::dueSoon, explain(error)});
    });
    connect(m_waiting, &WaitingCard::activated, this, &CounterPage::activate);
    connect(&desk(), &Desk::wardChanged, this, &CounterPage::loadCatalogue);
    connect(&m_tick, &QTimer::timeout, this, &CounterPage::tick);
    connect(m_notice, &NoticeBar::actionTriggered, this, [this] { m_noticeAction(); });
    connect(m_undoBar, &UndoBar::undone, this, [this] { m_undo(); });
    connect(m_undoBar, &UndoBar::undone, m_hints, &QWidget::show);
    connect(m_undoBar, &UndoBar::expired, m_hints, &QWidget::show);
}

void CounterPage::wireVerbs()
{
    connect(m_verdict, &VerdictPanel::takeInRequested, this, &CounterPage::takeIn);
    connect(
        m_verdict, &VerdictPanel::appointmentRequested, this, &CounterPage::takeInByAppointment);
    connect(m_verdict, &VerdictPanel::refusalRequested, this, &CounterPage::refuseIntake);
    connect(m_verdict, &VerdictPanel::guideRequested, this, &CounterPage::guideIntake);
    connect(m_verdict, &VerdictPanel::openRequested, this, &CounterPage::openBefore);
    connect(m_verdict, &VerdictPanel::startOverRequested, this, &CounterPage::startOver);
    connect(m_takeIn, &TakeIn::submitted, this, &CounterPage::showSubmitted);
    connect(m_takeIn, &TakeIn::appointed, this, &CounterPage::showAppointed);
    connect(m_takeIn, &TakeIn::refused, this, &CounterPage::showRefused);
    connect(m_takeIn, &TakeIn::stopped, this, &CounterPage::showStopped);
    connect(m_handOver, &HandOverPanel::feeRequested, this, &CounterPage::takeFee);
    connect(m_handOver, &HandOverPanel::handOverRequested, this,
        [this] { handOver(m_handOver->command()); });
    connect(m_handOver, &HandOverPanel::printAndHandOverRequested, this,
        &CounterPage::printThenHandOver);
    connect(m_handOver, &HandOverPanel::dossierRequested, this,
        [this] { Q_EMIT dossierRequested(m_handOver->dossier()); });
    connect(m_recordNumber, &RecordNumberPanel::recordRequested, this, &CounterPage::recordNumber);
}

void CounterPage::wireKeys()
{
    connect(new QShortcut(Qt::CTRL | Qt::Key_N, this), &QShortcut::activated, this,
        &CounterPage::sameCitizenAgain);
    connect(
        new QShortcut(Qt::Key_F2, this), &QShortcut::activated, m_form, &IntakeForm::editPerson);
}

/// The form is there at once; what was left unfinished, or used last, follows from the disk.
void CounterPage::start()
{
    loadCatalogue();
    connect(m_form, &IntakeForm::procedureChanged, this, &CounterPage::rememberProcedure);
    m_tick.start(kTick);
    desk()
        .read([](const Office& office) {
            return setting(office.file(), procedureSetting()).valueOr({});
        })
        .then(this, [this](const QString& code) {
            if (m_form->isEmpty())
                m_form->chooseProcedure(code);
        });
    m_draft->kept().then(this, [this](const QJsonObject& draft) { restoreDraft(draft); });
    m_form->focusStart();
}

void CounterPage::loadCatalogue()
{
    m_form->setCatalogue(desk().ward().catalogue, desk().now().localDate());
    judge();
}

void CounterPage::formChanged()
{
    m_form->clearErrors();
    m_draft->keep(m_form->isEmpty() ? QJsonObject() : m_form->command());
    if (!m_form->isEmpty()) {
        m_right->setCurrentWidget(m_verdict);
        m_notice->hideDone();
    }
    judge();
}

void CounterPage::judge()
{
    const Procedure* procedure = m_form->procedure();
    if (!procedure)
        return;
    const Instant now = desk().now();
    const QJsonObject command = m_form->command();
    const auto sent = command.contains(u"dossier"_s) ? m_sentIn : std::nullopt;
    m_judgement = judgementOf(
        command, desk().law(), now, {Office::civilEventOf(procedure), m_earlier, sent});
    if (m_judgement.assessment)
        m_judgement.assessment->warnings.insert(
            m_judgement.assessment->warnings.end(), m_earlier.begin(), m_earlier.end());
    const bool inAppointment
        = m_judgement.assessment && m_judgement.assessment->lane == Lane::appointment;
    m_form->setPromisesADay(inAppointment);
    m_verdict->showJudgement(
        m_judgement, signersOf(desk().ward(), procedure->code, now.localDate()), now);
}

void CounterPage::tick()
{
    loadCatalogue();
    m_waiting->setNow(desk().ward().catalogue, desk().now());
}

void CounterPage::restoreDraft(const QJsonObject& draft)
{
    if (draft.isEmpty() || !m_form->isEmpty())
        return;
    restoreForm(draft);
    tell({Tone::info, tr("What you were typing is back."), tr("Start over")},
        [this] { startOver(); });
}

void CounterPage::rememberProcedure(const QString& code)
{
    if (!desk().readOnlyBecause())
        desk().write(
            [code](Office& office) { return putSetting(office.file(), procedureSetting(), code); });
}

void CounterPage::refresh()
{
    loadCatalogue();
    desk()
        .read([](const Office& office) { return standingHere(office); })
        .then(this, [this](const std::vector<DossierRow>& rows) { showWaiting(rows); });
}

bool CounterPage::takeScan(const QString& text)
{
    const QDate today = desk().now().localDate();
    if (m_right->currentWidget() == m_handOver && m_handOver->takeScan(text, today))
        return true;
    const auto card = readCard(text, today);
    if (!card && card.error().detail == u"dossierCode")
        return false;
    const auto taken = m_form->takeScan(text);
    if (!taken && taken.error().code == ErrorCode::conflict)
        tell({Tone::dueSoon,
            tr("Everybody of this request is there. Submit it or start over, then scan again.")});
    return true;
}

bool CounterPage::goBack()
{
    if (m_right->currentWidget() == m_verdict)
        return m_form->goBack();
    showForm();
    return true;
}

void CounterPage::tell(const Notice& notice, Step action)
{
    m_noticeAction = std::move(action);
    m_notice->say(notice);
}

void CounterPage::tellOf(const Dossier& dossier, Tone tone, const QString& text)
{
    tell({tone, text, tr("Open the dossier")},
        [this, id = dossier.id] { Q_EMIT dossierRequested(id); });
}

void CounterPage::offerUndo(const QString& done, Step undo)
{
    m_undo = std::move(undo);
    m_undoBar->offer(done); // what was offered before expires
    m_hints->hide();
}

} // namespace motcua
