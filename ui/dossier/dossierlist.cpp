#include "ui/dossier/dossierlist.h"

#include "ui/dossier/filterbar.h"
#include "ui/dossier/words.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhintrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/views.h"
#include "ui/widgets/wholeenddelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kWidths{204, 0, 0, 140, 180, 164}; ///< px; 0 shares what is left
/// A refreshed list keeps its place within so many rows; beyond, it begins anew.
constexpr int kMostKept = 2000;
constexpr int kEmptyIcon = 48;

QWidget* emptyList(Label* words, const QString& next)
{
    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    column->addStretch();
    column->addWidget(new IconLabel(u"dossier"_s, kEmptyIcon), 0, Qt::AlignHCenter);
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addWidget(new Label(next, Look::second), 0, Qt::AlignHCenter);
    column->addStretch();
    return empty;
}
} // namespace

DossierList::DossierList(Desk& desk, QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_desk(desk)
    , m_model(new DossierModel(desk, this))
    , m_filters(new FilterBar)
    , m_table(new TableView)
    , m_count(new Label({}, Look::second))
    , m_empty(new Label({}, Look::strong))
    , m_stack(new QStackedLayout)
{
    m_count->setObjectName(u"dossierCount"_s);
    m_empty->setObjectName(u"emptyList"_s);
    setUpTable();
    buildLayout();
    connect(m_filters, &FilterBar::chosenChanged, this, &DossierList::showFilter);
    connect(m_model, &DossierModel::answered, this, &DossierList::answer);
    connect(m_model, &DossierModel::failed, this, &DossierList::failed);
    connect(m_table, &QAbstractItemView::activated, this, &DossierList::open);
}

void DossierList::setUpTable()
{
    m_table->setObjectName(u"dossiers"_s);
    m_table->setAccessibleName(tr("Dossiers"));
    m_table->setModel(m_model);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = 0; const int width : kWidths) {
        header->setSectionResizeMode(column, width ? QHeaderView::Fixed : QHeaderView::Stretch);
        m_table->setColumnWidth(column++, width);
    }
    for (const int column : {DossierModel::due, DossierModel::state})
        m_table->setItemDelegateForColumn(column, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(DossierModel::applicant, new WholeEndDelegate(m_table));
}

QWidget* DossierList::heading()
{
    auto* heading = new QWidget;
    auto* line = new QHBoxLayout(heading);
    line->setContentsMargins(Size::kPadding, 0, Size::kPadding, 0);
    line->addWidget(new TitleLabel(tr("Dossiers")));
    line->addStretch();
    line->addWidget(m_count);
    return heading;
}

void DossierList::buildLayout()
{
    body()->setContentsMargins(1, Size::kPadding, 1, 12);
    body()->addWidget(heading());
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(Size::kHalfGap, 0, Size::kHalfGap, 0);
    filters->addWidget(m_filters);
    body()->addLayout(filters);
    body()->addLayout(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(
        emptyList(m_empty, tr("Look at another list, or receive a dossier at the counter.")));
    auto* hints = new QHBoxLayout;
    hints->setContentsMargins(Size::kPadding, 0, Size::kPadding, 0);
    hints->addWidget(new KeyHintRow({{Qt::CTRL | Qt::Key_PageDown, tr("next list")},
        {Qt::CTRL | Qt::Key_PageUp, tr("former list")}, {Qt::Key_Return, tr("open the dossier")}}));
    body()->addLayout(hints);
}

void DossierList::choose(Work work)
{
    m_filters->choose(work);
}

void DossierList::enter()
{
    m_table->setFocus();
}

void DossierList::showFilter()
{
    m_place = {};
    m_scrolled = 0;
    ask(DossierModel::kPage);
}

void DossierList::refresh()
{
    const int row = m_table->currentIndex().row();
    const auto& rows = m_model->rows();
    m_place = row >= 0 && row < int(rows.size()) ? rows[std::size_t(row)].id : DossierId{};
    m_scrolled = m_table->verticalScrollBar()->value();
    ask(std::min(int(rows.size()), kMostKept));
}

void DossierList::ask(int least)
{
    const WorkQuery query = queryOf(m_filters->chosen(), m_desk.ward().calendar, m_desk.now());
    m_model->ask(query, least);
    count(query);
}

void DossierList::count(const WorkQuery& query)
{
    m_desk.read([query](const Office& office) { return motcua::count(office.file(), query); })
        .then(this, [this](const Result<qint64>& count) {
            m_count->setText(tr("%1 dossiers").arg(countText(count.valueOr(0))));
        });
}

void DossierList::answer()
{
    const auto& rows = m_model->rows();
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_empty->setText(m_filters->chosen().emptyWords());
    const auto same = std::ranges::find(rows, m_place, &DossierRow::id);
    const int row = same == rows.end() ? 0 : int(same - rows.begin());
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->verticalScrollBar()->setValue(m_scrolled);
}

void DossierList::open(const QModelIndex& index)
{
    Q_EMIT opened(m_model->rows().at(std::size_t(index.row())).id);
}

} // namespace motcua
