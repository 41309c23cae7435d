#include "ui/counter/verdictcard.h"

#include "core/wording/citation.h"
#include "core/wording/wording.h"
#include "ui/counter/becausebox.h"
#include "ui/theme/language.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kIcon = 24;
constexpr int kPadding = 14;

/// What was counted is worth a word at once: "3 bản ≤ 10 · 5 trang ≤ 20".
QString measured(const Reasons& reasons)
{
    QStringList parts;
    for (const Reason& reason : reasons)
        if (reason.values.contains(u"limit"_s) && reason.values.contains(u"unit"_s))
            parts += u"%1\u00a0%2\u00a0≤\u00a0%3"_s.arg(reason.values[u"answer"_s].toInteger())
                         .arg(reason.values[u"unit"_s].toString())
                         .arg(reason.values[u"limit"_s].toInteger());
    return parts.join(u" · "_s);
}

QString every(const Reasons& reasons)
{
    QStringList lines;
    for (const Reason& reason : reasons)
        lines += sentence(reason, language());
    return lines.join(u'\n');
}

QStringList sourcesOf(const Reasons& reasons)
{
    QStringList sources;
    for (const Reason& reason : reasons)
        sources += cited(reason.source);
    sources.removeAll(QString());
    sources.removeDuplicates();
    return sources;
}
} // namespace

VerdictCard::VerdictCard(QWidget* parent)
    : Card(CardLook::tinted, parent)
    , m_icon(new IconLabel(u"info"_s, kIcon))
    , m_title(Label::wrapping({}, Look::title))
    , m_text(Label::wrapping({}))
    , m_source(Label::wrapping({}, Look::small))
    , m_because(new BecauseBox(u"whyVerdict"_s, buildHead()))
{
    body()->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    body()->setSpacing(6);
    body()->addWidget(m_because);
    body()->addWidget(m_text);
    body()->addWidget(m_source);
    m_title->setObjectName(u"verdict"_s);
    m_text->setObjectName(u"verdictText"_s);
    showNothing();
}

QWidget* VerdictCard::buildHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->setSpacing(Size::kHalfGap);
    line->addWidget(m_icon);
    line->addWidget(m_title, 1);
    return head;
}

void VerdictCard::showJudgement(const Judgement& judgement)
{
    if (judgement.refusal)
        showRefusal(*judgement.refusal);
    else if (!judgement.before.empty())
        showBefore(judgement.before);
    else if (!judgement.assessment)
        showNothing();
    else if (judgement.assessment->lane == Lane::noWait)
        showNoWait(*judgement.assessment);
    else
        showAppointment(*judgement.assessment);
}

void VerdictCard::head(const QString& icon, Tone tone, const QString& title)
{
    m_icon->setIcon(icon, tone);
    m_title->setText(title);
    m_title->setTone(tone);
}

void VerdictCard::say(const QString& text, Tone tone)
{
    m_text->setText(text);
    m_text->setTone(tone);
    m_text->setVisible(!text.isEmpty());
}

void VerdictCard::showNoWait(const Assessment& assessment)
{
    setLook(CardLook::done);
    head(u"check"_s, Tone::done, tr("No waiting"));
    say(measured(assessment.verdict.because), Tone::done);
    m_source->hide();
    m_because->setReasons(assessment.verdict.because);
}

void VerdictCard::showAppointment(const Assessment& assessment)
{
    setLook(CardLook::dueSoon);
    head(u"calendar"_s, Tone::dueSoon, tr("By appointment"));
    say(every(assessment.verdict.because), Tone::dueSoon);
    m_source->setText(sourcesOf(assessment.verdict.because).join(u'\n'));
    m_source->setVisible(!m_source->text().isEmpty());
    m_because->setReasons({});
}

/// What is there already comes before any verdict on another one.
void VerdictCard::showBefore(const Reasons& before)
{
    setLook(CardLook::dueSoon);
    head(u"dossier"_s, Tone::dueSoon, tr("There is a dossier already"));
    say(every(before), Tone::dueSoon);
    m_source->setText(tr("Open it first. A second one is taken in by appointment, for a reason."));
    m_source->show();
    m_because->setReasons({});
}

void VerdictCard::showRefusal(const Error& refusal)
{
    setLook(CardLook::overdue);
    head(u"refuse"_s, Tone::overdue, tr("Cannot be taken in"));
    const Reasons failed = reasonsFromJson(refusal.values[u"because"_s].toArray());
    say(failed.empty() ? sentence(refusal, language()) : every(failed), Tone::overdue);
    const QStringList sources
        = failed.empty() ? QStringList{cited(refusal.source)} : sourcesOf(failed);
    m_source->setText(sources.join(u'\n') + u'\n'
        + tr(
            "Explain it to the citizen and make out the refusal notice; or mend what was ticked by "
            "mistake."));
    m_source->show();
    m_because->setReasons({});
}

void VerdictCard::showNothing()
{
    setLook(CardLook::tinted);
    head(u"clock"_s, Tone::neutral, tr("Not yet known"));
    say(tr("Whether the citizen waits shows here while you type."), Tone::neutral);
    m_source->hide();
    m_because->setReasons({});
}

} // namespace motcua
