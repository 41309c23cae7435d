#include "ui/catalogue/stepstable.h"

#include "core/wording/procedurewords.h"
#include "ui/theme/language.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace motcua {

namespace {
constexpr int kWorkShare = 5;
constexpr int kWhoShare = 4;
} // namespace

StepsTable::StepsTable(const Procedure& procedure, QWidget* parent)
    : Card(CardLook::tinted, parent)
    , m_grid(new QGridLayout)
{
    setAccessibleName(tr("Internal process"));
    m_grid->setHorizontalSpacing(Size::kGap);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, kWorkShare);
    m_grid->setColumnStretch(2, kWhoShare);
    body()->setContentsMargins(12, 10, 12, 10);
    body()->addLayout(m_grid);
    addHeader();
    for (int index = 1; const ProcessStep& step : procedure.steps)
        addStep(index++, step, procedure);
    auto* sum = new Label(stepSum(procedure, language()), Look::bold);
    m_grid->addWidget(sum, m_grid->rowCount(), 1, 1, 3, Qt::AlignRight);
}

void StepsTable::addHeader()
{
    m_grid->addWidget(new SectionLabel(tr("Step")), 0, 0);
    m_grid->addWidget(new SectionLabel(tr("What is done")), 0, 1);
    m_grid->addWidget(new SectionLabel(tr("By whom")), 0, 2);
    m_grid->addWidget(new SectionLabel(tr("Time")), 0, 3, Qt::AlignRight);
}

void StepsTable::addStep(int index, const ProcessStep& step, const Procedure& procedure)
{
    const Limit limit = procedure.promisedLimit.value_or(procedure.limit);
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Label(QString::number(index)), row, 0, Qt::AlignTop | Qt::AlignHCenter);
    m_grid->addWidget(Label::wrapping(step.name), row, 1, Qt::AlignTop);
    m_grid->addWidget(Label::wrapping(step.who, Look::second), row, 2, Qt::AlignTop);
    m_grid->addWidget(
        new Label(stepTime(step.length, limit, language())), row, 3, Qt::AlignTop | Qt::AlignRight);
}

} // namespace motcua
