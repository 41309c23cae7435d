#include "ui/admin/factlist.h"

#include "ui/widgets/label.h"

#include <QGridLayout>

namespace motcua {

namespace {
constexpr int kNameWidth = 190;
} // namespace

FactList::FactList(Values values, QWidget* parent)
    : QWidget(parent)
    , m_values(values)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Size::kGap);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnMinimumWidth(0, values == Values::words ? kNameWidth : 0);
    m_grid->setColumnStretch(values == Values::words ? 1 : 0, 1);
}

void FactList::setFacts(const std::vector<Fact>& facts)
{
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    int row = 0;
    for (const Fact& fact : facts) {
        addFact(fact, row);
        row += 3;
    }
}

void FactList::addFact(const Fact& fact, int row)
{
    auto* value = m_values == Values::sums ? new Label(fact.value, Look::bold)
                                           : Label::wrapping(fact.value, Look::bold);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(fact.what);
    m_grid->addWidget(Label::wrapping(fact.what, Look::second), row, 0);
    m_grid->addWidget(
        value, row, 1, m_values == Values::sums ? Qt::AlignRight | Qt::AlignTop : Qt::Alignment());
    if (!fact.explanation.isEmpty())
        m_grid->addWidget(Label::wrapping(fact.explanation, Look::small), row + 1, 1);
    m_grid->setRowMinimumHeight(row + 2, Size::kHalfGap);
}

} // namespace motcua
