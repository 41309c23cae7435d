#include "ui/dossier/stepline.h"

#include "core/dossier/promise.h"
#include "core/dossier/steps.h"
#include "ui/dossier/words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Pill stepPill(const Dossier& dossier, const Calendar& calendar, Instant now)
{
    const Instant until = *stepDueOf(dossier);
    if (now > until)
        return {Tone::overdue, StepLine::tr("step overdue since %1").arg(momentText(until, now))};
    const Tone tone = isStepNear(dossier, calendar, now) ? Tone::dueSoon : Tone::neutral;
    const QString mark = isProvisional(dossier, calendar) ? u"≈ "_s : QString();
    return {tone, mark + StepLine::tr("step until %1").arg(momentText(until, now))};
}
} // namespace

StepLine::StepLine(QWidget* parent)
    : QWidget(parent)
    , m_badge(new Badge)
    , m_words(Label::wrapping({}, Look::second))
{
    setObjectName(u"stepLine"_s);
    m_words->setObjectName(u"stepWords"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(Size::kGap);
    line->addWidget(m_words, 1);
    line->addWidget(m_badge);
}

void StepLine::show(const Dossier& dossier, const WardState& ward, Instant now)
{
    const auto at = stepOf(dossier);
    const Procedure* procedure = ward.catalogue.version(dossier.procedureHash);
    const bool known = at && procedure && *at < int(procedure->steps.size());
    setVisible(known);
    if (!known)
        return;
    const ProcessStep& step = procedure->steps[std::size_t(*at)];
    m_words->setText(tr("Step %1 of %2: %3 – %4")
                         .arg(*at + 1)
                         .arg(procedure->steps.size())
                         .arg(step.name, step.who));
    m_badge->setPill(stepPill(dossier, ward.calendar, now));
}

} // namespace motcua
