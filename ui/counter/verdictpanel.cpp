#include "ui/counter/verdictpanel.h"

#include "core/identity/personalnumber.h"
#include "core/wording/place.h"
#include "core/wording/wording.h"
#include "ui/counter/becausebox.h"
#include "ui/counter/verdictcard.h"
#include "ui/theme/language.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The reason without the name of the fee, which stands above it: "5 trang là 7.000 đồng một bản …"
QString plain(Reason reason)
{
    static const QRegularExpression lead(u"^[,:\\s]+"_s);
    reason.values.remove(u"label"_s);
    return sentence(reason, language()).remove(lead);
}

/// What one original costs is said at once; of several the total is enough until one asks why. A
/// doubt about the amount comes first.
QString linesOf(const Fee& fee)
{
    for (const Reason& reason : fee.because)
        if (reason.id == u"feeToCheck")
            return plain(reason);
    if (fee.because.size() != 1 || fee.because.front().source.isEmpty())
        return {};
    Reason only = fee.because.front();
    only.values.remove(u"item"_s);
    return plain(only);
}

/// One line's own name, or what may be several.
QString titleOf(const Fee& fee)
{
    const bool one = std::all_of(fee.lines.begin(), fee.lines.end(),
        [&](const FeeLine& line) { return line.label == fee.lines.front().label; });
    return one && !fee.lines.empty() ? fee.lines.front().label : VerdictPanel::tr("Fees");
}

QString missingText(const Error& error)
{
    if (error.detail == u"partyMissing")
        return error.values[u"party"_s].toString();
    const bool plain = error.detail == u"required" || error.detail == u"paperUnnamed";
    const QString label = error.values[u"label"_s].toString();
    const QString place = label.isEmpty() ? placeOf(error, language()) : label;
    return plain && !place.isEmpty() ? place : sentence(error, language());
}

/// "Lê Thị Minh Nguyệt · Phó Chủ tịch (ký thay Chủ tịch)", "Trần Quốc Khánh · Chủ tịch"
QString signerText(const Authority& signer)
{
    const QString& form = signer.form;
    const QString words = form == u"KT" ? VerdictPanel::tr("%1 (in the chairman's stead)")
        : form == u"TL"                 ? VerdictPanel::tr("%1 (by the chairman's order)")
        : form == u"TUQ"                ? VerdictPanel::tr("%1 (by the chairman's delegation)")
        : form == u"Q"                  ? VerdictPanel::tr("%1 (acting chairman)")
                                        : u"%1"_s;
    return signer.name + u" · "_s + words.arg(signer.post);
}

Label* named(Label* label, const QString& name)
{
    label->setObjectName(name);
    return label;
}
} // namespace

VerdictPanel::VerdictPanel(QWidget* parent)
    : QWidget(parent)
    , m_verdict(new VerdictCard)
    , m_feeTitle(new SectionLabel)
    , m_fee(named(new Label({}, Look::number), u"fee"_s))
    , m_feeLines(named(Label::wrapping({}, Look::second), u"feeLines"_s))
    , m_feeBecause(new BecauseBox(u"whyFee"_s, m_fee))
    , m_promiseTitle(new SectionLabel)
    , m_promise(named(Label::wrapping({}), u"promise"_s))
    , m_dueBecause(new BecauseBox(u"whyDue"_s, m_promise))
    , m_missingTitle(new SectionLabel(tr("Still missing")))
    , m_missing(named(Label::wrapping({}), u"missing"_s))
    , m_warningsTitle(new SectionLabel(tr("To be noticed")))
    , m_warnings(named(Label::wrapping({}), u"intakeWarnings"_s))
    , m_signersTitle(new SectionLabel)
    , m_signers(named(Label::wrapping({}), u"signers"_s))
    , m_openBefore(new ActionButton({}, ActionKind::primary))
    , m_takeIn(new ActionButton({}, ActionKind::primary))
    , m_appointment(new ActionButton(tr("Make it an appointment")))
    , m_guide(new ActionButton(tr("Guide in writing, do not take in yet")))
    , m_refuse(new ActionButton(tr("Make out the refusal notice")))
    , m_startOver(new ActionButton(tr("Start over"), ActionKind::quiet))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Size::kHalfGap);
    column->addWidget(buildFacts(), 1);
    buildButtons(*column);
    m_warnings->setTone(Tone::dueSoon);
    m_feeTitle->setObjectName(u"feeNamed"_s);
    m_feeTitle->setWordWrap(true); // what a fee is called may be long
    connect(m_feeBecause, &BecauseBox::opened, this, &VerdictPanel::showFeeLines);
    showJudgement({}, {}, {});
}

QWidget* VerdictPanel::buildFacts()
{
    auto* inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto add = [&](SectionLabel* title, std::initializer_list<QWidget*> widgets) {
        title->setContentsMargins(0, Size::kHalfGap, 0, 0);
        column->addWidget(title);
        for (QWidget* widget : widgets)
            column->addWidget(widget);
    };
    column->addWidget(m_verdict);
    add(m_missingTitle, {m_missing});
    add(m_warningsTitle, {m_warnings});
    add(m_feeTitle, {m_feeBecause, m_feeLines});
    add(m_promiseTitle, {m_dueBecause});
    add(m_signersTitle, {m_signers});
    column->addStretch();
    return scrolledColumn(inside);
}

void VerdictPanel::buildButtons(QVBoxLayout& column)
{
    m_openBefore->setObjectName(u"openBefore"_s);
    m_openBefore->setKey(Qt::CTRL | Qt::Key_O);
    m_takeIn->setObjectName(u"takeIn"_s);
    m_takeIn->setKey(Qt::CTRL | Qt::Key_Return);
    m_appointment->setObjectName(u"toAppointment"_s);
    m_appointment->setKey(Qt::Key_F8);
    m_guide->setObjectName(u"guide"_s);
    m_guide->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    m_refuse->setObjectName(u"refuseIntake"_s);
    m_refuse->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_startOver->setObjectName(u"startOver"_s);
    m_startOver->setKey(Qt::CTRL | Qt::Key_R);
    for (ActionButton* button :
        {m_openBefore, m_takeIn, m_appointment, m_guide, m_refuse, m_startOver})
        column.addWidget(button);
    connect(
        m_openBefore, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_before); });
    connect(m_takeIn, &QAbstractButton::clicked, this, &VerdictPanel::takeInRequested);
    connect(m_appointment, &QAbstractButton::clicked, this, &VerdictPanel::appointmentRequested);
    connect(m_guide, &QAbstractButton::clicked, this, &VerdictPanel::guideRequested);
    connect(m_refuse, &QAbstractButton::clicked, this, &VerdictPanel::refusalRequested);
    connect(m_startOver, &QAbstractButton::clicked, this, &VerdictPanel::startOverRequested);
}

void VerdictPanel::showJudgement(
    const Judgement& judgement, const std::vector<Authority>& signers, Instant now)
{
    const Assessment* assessment = judgement.assessment ? &*judgement.assessment : nullptr;
    m_verdict->showJudgement(judgement);
    showFee(assessment ? &assessment->fee : nullptr);
    showPromise(assessment, now);
    std::vector<Error> missing = judgement.missing;
    missing.insert(missing.end(), judgement.unnamed.begin(), judgement.unnamed.end());
    showMissing(missing);
    showWarnings(judgement.isReady() ? assessment : nullptr);
    judgement.decider.isEmpty() ? showSigners(signers) : showDecider(judgement.decider);
    showButtons(judgement);
}

void VerdictPanel::setBusy(bool busy)
{
    for (auto* one : {m_openBefore, m_takeIn, m_appointment, m_guide, m_refuse, m_startOver})
        one->setEnabled(!busy);
}

void VerdictPanel::showFee(const Fee* fee)
{
    m_feeTitle->setVisible(fee);
    m_feeBecause->setVisible(fee);
    m_feeBecause->setReasons(fee ? fee->because : Reasons());
    m_feeLines->setText(fee ? linesOf(*fee) : QString());
    showFeeLines(m_feeExplained);
    if (!fee)
        return;
    m_feeTitle->setText(titleOf(*fee));
    m_fee->setText(formatDong(fee->total));
}

/// Why it costs so much says the same and more.
void VerdictPanel::showFeeLines(bool isExplained)
{
    m_feeExplained = isExplained;
    m_feeLines->setVisible(!isExplained && !m_feeLines->text().isEmpty());
}

void VerdictPanel::showPromise(const Assessment* assessment, Instant now)
{
    m_promiseTitle->setVisible(assessment);
    m_dueBecause->setVisible(assessment);
    m_dueBecause->setReasons(assessment && assessment->due ? assessment->due->because : Reasons());
    if (!assessment)
        return;
    if (assessment->due) {
        const Instant at = assessment->due->at;
        m_promiseTitle->setText(tr("Due"));
        m_promise->setText(at.localTime().toString(u"HH:mm "_s)
            + at.localDate().toString(u"dd/MM/yyyy"_s)
            + (assessment->due->provisional ? u" · "_s + tr("provisional") : QString()));
        return;
    }
    const Instant until = now.plusMinutes(assessment->promisedMinutes);
    m_promiseTitle->setText(tr("Promise"));
    m_promise->setText(tr("The result within %1 minutes, before %2")
                           .arg(assessment->promisedMinutes)
                           .arg(until.localTime().toString(u"HH:mm"_s)));
}

void VerdictPanel::showMissing(const std::vector<Error>& missing)
{
    QStringList lines;
    for (const Error& error : missing)
        lines += u"– "_s + missingText(error);
    lines.removeDuplicates();
    m_missing->setText(lines.join(u'\n'));
    m_missingTitle->setVisible(!lines.isEmpty());
    m_missing->setVisible(!lines.isEmpty());
}

/// What does not fit a personal number stands beside its person, what led to the verdict in it.
void VerdictPanel::showWarnings(const Assessment* assessment)
{
    Reasons warnings = assessment ? assessment->warnings : Reasons();
    std::erase_if(warnings, [assessment](const Reason& warning) {
        const bool isInVerdict = assessment->lane != Lane::noWait
            && std::ranges::count(assessment->verdict.because, warning) > 0;
        return isInVerdict || warning.source == personalNumberSource()
            || warning.id == u"missingPaper" || warning.id == u"itemWithoutTitle";
    });
    m_warnings->setText(sentences(warnings, language()));
    m_warningsTitle->setVisible(!warnings.empty());
    m_warnings->setVisible(!warnings.empty());
}

/// Nobody of this ward signs what another office decides.
void VerdictPanel::showDecider(const QString& office)
{
    m_signersTitle->setText(tr("Who decides"));
    m_signers->setText(office);
    m_signers->setTone(Tone::neutral);
}

void VerdictPanel::showSigners(const std::vector<Authority>& signers)
{
    m_signersTitle->setText(tr("Who signs"));
    QStringList lines;
    for (const Authority& signer : signers)
        lines += signerText(signer);
    m_signers->setText(
        lines.isEmpty() ? tr("Nobody has the authority to sign this today.") : lines.join(u'\n'));
    m_signers->setTone(lines.isEmpty() ? Tone::dueSoon : Tone::neutral);
}

void VerdictPanel::showOpenBefore(const QString& code)
{
    m_before = code;
    m_openBefore->setText(tr("Open that dossier"));
    m_openBefore->setToolTip(code);
    m_openBefore->setVisible(!code.isEmpty());
}

void VerdictPanel::showButtons(const Judgement& judgement)
{
    const bool noWait = judgement.assessment && judgement.assessment->lane == Lane::noWait;
    const bool appointment = judgement.assessment && !noWait;
    const bool before = !judgement.before.empty() && !judgement.refusal;
    showOpenBefore(before ? judgement.before.front().values[u"code"_s].toString() : QString());
    m_takeIn->setText(before ? tr("Take in a second one")
            : appointment    ? tr("Take in, print the slip")
                             : tr("Submit"));
    m_takeIn->setVisible(!judgement.refusal);
    m_appointment->setVisible(noWait);
    const bool lacking = !judgement.lacking.isEmpty();
    const bool guide = judgement.mayRegister && lacking && !judgement.refusal;
    m_guide->setVisible(guide);
    m_guide->setKind(guide && !before ? ActionKind::primary : ActionKind::normal);
    m_takeIn->setKind(guide || before ? ActionKind::normal : ActionKind::primary);
    m_refuse->setVisible(judgement.refusal || (judgement.assessment && lacking));
    m_refuse->setKind(judgement.refusal ? ActionKind::primary : ActionKind::normal);
    m_startOver->setKind(judgement.refusal ? ActionKind::normal : ActionKind::quiet);
}

} // namespace motcua
