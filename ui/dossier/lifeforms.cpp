#include "ui/dossier/lifeforms.h"

#include "core/catalogue/names.h"
#include "core/dossier/forwardings.h"
#include "core/dossier/steps.h"
#include "core/wording/names.h"
#include "ui/dossier/moneyforms.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Who comes next, as the internal process and the law name them, once each.
QStringList nextHands(const QString& decider, const Procedure* procedure)
{
    QStringList hands;
    if (!procedure)
        return hands;
    hands += decider;
    hands += procedure->interlinked;
    for (const ProcessStep& step : procedure->steps)
        hands += step.who;
    hands.removeAll(QString());
    hands.removeDuplicates();
    return hands;
}

/// After the hand-over only those who take part and were not sent to.
QStringList handsFor(const Record& record, const Procedure* procedure)
{
    if (procedure && record.dossier.state == State::handedOver)
        return notSentTo(record.dossier, *procedure);
    return nextHands(record.decider, procedure) + record.colleagues;
}

/// Whose step is next, unless it is the decision: that one is submitted, not sent.
QString nextStepsHand(const Dossier& dossier, const Procedure* procedure)
{
    const auto at = procedure ? stepOf(dossier) : std::nullopt;
    const auto next = std::size_t(at.value_or(0)) + 1;
    if (!at || next >= procedure->steps.size())
        return {};
    const ProcessStep& step = procedure->steps[next];
    return int(next) == decidingStep(procedure->steps) ? QString() : step.who;
}
} // namespace

ForwardForm::ForwardForm(const Record& record, const Procedure* procedure, QWidget* parent)
    : ActionForm(parent)
{
    const QStringList hands = handsFor(record, procedure);
    m_to = add(u"to"_s, tr("To whom"), new TextField(kTitleLimit));
    suggest(*m_to, hands);
    m_to->setText(record.dossier.state == State::handedOver ? hands.value(0) : record.decider);
    if (m_to->text().isEmpty()) {
        m_to->setText(nextStepsHand(record.dossier, procedure));
        m_to->selectAll(); // a proposal: another name is typed straight away
    }
    m_note = add(u"note"_s, tr("Note for the control sheet"), new TextField(kNoteLimit));
    m_informs = new CheckRow(tr("For information only; no answer is awaited"));
    m_informs->setObjectName(u"informs"_s);
    column()->addWidget(m_informs);
    if (!record.against.empty())
        addWhy(record, procedure);
}

/// Of who only has a part in it nobody asks that.
void ForwardForm::addWhy(const Record& record, const Procedure* procedure)
{
    Label* says = addAgainst(record.against);
    m_reason = addReason(tr("Something speaks against it: why it is sent all the same"));
    QWidget* labelled = m_reason->parentWidget();
    const auto ask = [=, decider = record.decider, this] {
        const bool goesThere
            = procedure && isHandOfDecider(*procedure, decider, m_to->text().simplified());
        says->setVisible(goesThere);
        labelled->setVisible(goesThere);
    };
    connect(m_to, &TextField::textChanged, this, ask);
    ask();
}

QJsonObject ForwardForm::arguments() const
{
    QJsonObject arguments{{u"to"_s, m_to->text()}, {u"note"_s, m_note->text()}};
    if (m_reason && !m_reason->parentWidget()->isHidden())
        arguments[u"reason"_s] = m_reason->toPlainText();
    if (m_informs->isChecked())
        arguments[u"informs"_s] = true;
    return arguments;
}

LineForm::LineForm(const QString& key, const QString& label, QWidget* parent)
    : ActionForm(parent)
    , m_key(key)
    , m_line(add(key, label, new TextField(kTitleLimit)))
{
}

QJsonObject LineForm::arguments() const
{
    return {{m_key, m_line->text()}};
}

ResultForm::ResultForm(const Dossier& dossier, QWidget* parent)
    : LineForm(u"result"_s, LineForm::tr("What came back: kind, number, date"), parent)
{
    const QStringList awaited = awaitedFrom(dossier);
    if (awaited.size() > 1)
        m_from = add(u"sender"_s, tr("From whom"), new ChoiceField);
    for (const QString& body : awaited)
        if (m_from)
            m_from->addChoice(body, body);
    addRefusal();
}

/// Why is asked for only where the answer is no.
void ResultForm::addRefusal()
{
    m_refused = new CheckRow(tr("The body that was to decide it refuses"));
    m_refused->setObjectName(u"refused"_s);
    column()->addWidget(m_refused);
    m_reason = addReason(tr("Reason for the refusal"));
    QWidget* labelled = m_reason->parentWidget();
    labelled->hide();
    connect(m_refused, &CheckRow::toggled, labelled, &QWidget::setVisible);
}

QJsonObject ResultForm::arguments() const
{
    QJsonObject arguments = LineForm::arguments();
    if (m_from)
        arguments[u"sender"_s] = m_from->chosen();
    if (m_refused->isChecked()) {
        arguments[u"refused"_s] = true;
        arguments[u"reason"_s] = m_reason->toPlainText();
    }
    return arguments;
}

ApologyForm::ApologyForm(const Record& record, Instant now, QWidget* parent)
    : ReasonForm({}, parent)
    , m_day(add(u"newDue"_s, tr("The result comes on"), new DateField))
{
    if (!record.decider.isEmpty())
        m_letter = add(u"letter"_s, tr("Letter of apology of %1: number, date").arg(record.decider),
            new TextField(kTitleLimit));
    const Dossier& dossier = record.dossier;
    const QString promised = dossier.due ? dayText(dossier.due->at.localDate()) : QString();
    const bool passed = dossier.due && now > dossier.due->at;
    Label* once = Label::wrapping(passed
            ? tr("Promised for %1, which has passed. The letter tells the new day; the dossier "
                 "stays overdue.")
                  .arg(promised)
            : tr("Promised for %1. It can be put off once.").arg(promised),
        Look::second);
    column()->insertWidget(0, once);
}

QJsonObject ApologyForm::arguments() const
{
    QJsonObject arguments = ReasonForm::arguments();
    if (m_letter)
        arguments[u"letter"_s] = m_letter->text();
    arguments[u"newDue"_s] = m_day->date() ? m_day->date()->toString(Qt::ISODate) : m_day->text();
    return arguments;
}

WithdrawForm::WithdrawForm(QWidget* parent)
    : ReasonForm({}, parent)
    , m_channel(add(u"channel"_s, tr("How the citizen asked"), new ChoiceField))
{
    for (const auto& channel : kChannels)
        m_channel->addChoice(QString::fromLatin1(channel.name), name(channel.value, language()));
}

QJsonObject WithdrawForm::arguments() const
{
    QJsonObject arguments = ReasonForm::arguments();
    arguments[u"channel"_s] = m_channel->chosen();
    return arguments;
}

std::unique_ptr<ActionForm> lifeFormFor(
    Command command, const Record& record, const Procedure* procedure, Instant now)
{
    const Dossier& dossier = record.dossier;
    switch (command) {
    case Command::withdraw:
        return std::make_unique<WithdrawForm>();
    case Command::forward:
        return std::make_unique<ForwardForm>(record, procedure);
    case Command::takeResult:
        return std::make_unique<ResultForm>(dossier);
    case Command::notify:
        return std::make_unique<LineForm>(u"note"_s, LineForm::tr("How the citizen was told"));
    case Command::payFee:
        return std::make_unique<PaymentForm>(record);
    case Command::writeReceipt:
        return std::make_unique<ReceiptForm>(record);
    case Command::cancelReceipt:
        return std::make_unique<CancelReceiptForm>(dossier);
    case Command::apologise:
        return std::make_unique<ApologyForm>(record, now);
    default:
        return nullptr;
    }
}

} // namespace motcua
