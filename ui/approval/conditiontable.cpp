#include "ui/approval/conditiontable.h"

#include "core/wording/citation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPainter>

namespace motcua {

namespace {
constexpr int kInset = 8;
constexpr int kRowGap = 12;

/// A source is written once; under it stands "as above".
QString sourceText(const std::vector<ConditionRow>& rows, std::size_t at)
{
    const QString& source = rows[at].source;
    const bool repeated = at > 0 && !source.isEmpty() && rows[at - 1].source == source;
    return repeated ? ConditionTable::tr("as above") : cited(source);
}
} // namespace

ConditionTable::ConditionTable(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(kInset, 0, kInset, kInset);
    m_grid->setHorizontalSpacing(Size::kGap);
    m_grid->setVerticalSpacing(kRowGap);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 4);
}

void ConditionTable::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ConditionTable::setRows(const std::vector<ConditionRow>& rows)
{
    clear();
    addHeader();
    for (std::size_t at = 0; at < rows.size(); ++at)
        addRow(int(at) + 1, {rows[at].condition, rows[at].result, sourceText(rows, at)});
    update();
}

void ConditionTable::addHeader()
{
    m_grid->addWidget(new SectionLabel(tr("Condition")), 0, 0);
    m_grid->addWidget(new SectionLabel(tr("Finding")), 0, 1);
    m_grid->addWidget(new SectionLabel(tr("Basis")), 0, 2);
}

void ConditionTable::addRow(int at, const ConditionRow& row)
{
    m_grid->addWidget(Label::wrapping(row.condition), at, 0);
    m_grid->addWidget(new Badge(row.result), at, 1, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(Label::wrapping(row.source, Look::small), at, 2);
}

void ConditionTable::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    for (int row = 1; row < m_grid->rowCount(); ++row) {
        if (const QLayoutItem* cell = m_grid->itemAtPosition(row, 0))
            painter.fillRect(0, cell->geometry().top() - kRowGap / 2, width(), 1, theme().line);
    }
}

} // namespace motcua
