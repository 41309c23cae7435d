#include "ui/dossier/factsrow.h"

#include "core/dossier/promise.h"
#include "core/wording/names.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLabelHeight = 22;
constexpr int kNarrow = 8;
constexpr int kWide = 11;

/// Nothing is promised any more, and nothing asked.
bool isOver(const Dossier& dossier)
{
    return dossier.state == State::refused || dossier.state == State::stopped;
}

QString feeText(const Dossier& dossier)
{
    if (!isOver(dossier))
        return formatDong(dossier.fee.total);
    const Dong taken = paid(dossier);
    return taken == Dong{} ? FactsRow::tr("not taken") : formatDong(taken);
}

QString promiseText(const Dossier& dossier, const Calendar& calendar, Instant now)
{
    if (isOver(dossier))
        return u"–"_s;
    if (dossier.due)
        return momentText(dossier.due->at, now)
            + (isProvisional(dossier, calendar) ? u" · "_s + FactsRow::tr("provisional")
                                                : QString());
    if (dossier.lane == Lane::appointment)
        return FactsRow::tr("counted again when the papers come");
    const Instant until = dossier.receivedAt.plusMinutes(dossier.promisedMinutes);
    return FactsRow::tr("within %1 minutes, before %2")
        .arg(dossier.promisedMinutes)
        .arg(momentText(until, now));
}
} // namespace

FactsRow::FactsRow(QWidget* parent)
    : QWidget(parent)
    , m_whyDue(new LinkButton(tr("why")))
    , m_whyFee(new LinkButton(tr("why")))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(Size::kGap);
    m_whyDue->setObjectName(u"whyDue"_s);
    m_whyDue->setAccessibleName(tr("Why this promise"));
    m_whyFee->setObjectName(u"whyFee"_s);
    m_whyFee->setAccessibleName(tr("Why this fee"));
    m_received = addFact(u"receivedFact"_s, tr("Received"), nullptr);
    m_due = addFact(u"dueFact"_s, tr("Promised"), m_whyDue);
    m_fee = addFact(u"feeFact"_s, tr("Fee"), m_whyFee);
    m_state = addFact(u"stateFact"_s, tr("State"), nullptr);
    connect(m_whyDue, &QAbstractButton::clicked, this, &FactsRow::dueAsked);
    connect(m_whyFee, &QAbstractButton::clicked, this, &FactsRow::feeAsked);
}

Label* FactsRow::addFact(const QString& name, const QString& label, LinkButton* why)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addStrut(kLabelHeight);
    top->addWidget(new SectionLabel(label));
    if (why)
        top->addWidget(why);
    top->addStretch();
    column->addLayout(top);
    Label* fact = Label::wrapping({}, Look::bold);
    fact->setObjectName(name);
    column->addWidget(fact);
    column->addStretch();
    static_cast<QHBoxLayout*>(layout())->addLayout(column, why ? kWide : kNarrow);
    return fact;
}

void FactsRow::show(const Dossier& dossier, const Calendar& calendar, Instant now)
{
    m_received->setText(momentText(dossier.receivedAt, now));
    m_due->setText(promiseText(dossier, calendar, now));
    m_fee->setText(feeText(dossier));
    m_state->setText(name(dossier.state, language()));
    m_whyDue->setVisible(!isOver(dossier) && (!dossier.because.empty() || dossier.due));
    m_whyFee->setVisible(!isOver(dossier) && !dossier.fee.because.empty());
}

} // namespace motcua
