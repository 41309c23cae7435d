#include "ui/admin/volumessection.h"

#include "ui/registers/volumepanel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/views.h"

#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kPositionWidths{120, 380, 120};
constexpr std::array kOpeningWidths{120, 80, 110, 110};
constexpr std::array kDueWidths{320, 70, 90, 110};

void setWidths(TableView& table, std::span<const int> widths)
{
    for (std::size_t column = 0; column < widths.size(); ++column)
        table.setColumnWidth(int(column), widths[column]);
}

/// A reader of its own: it looks through whole indexes. What it cannot read is not shown here.
std::vector<Kept> keptOf(const QString& path, QDate day)
{
    const auto file = WardFile::openToRead(path);
    const auto all = file ? keptOn(**file, day) : Result<std::vector<Kept>>(file.error());
    return all ? *all : std::vector<Kept>();
}
} // namespace

VolumesSection::VolumesSection(const PageContext& context)
    : AdminSection(context,
        {tr("Registers and numbers"), tr("Next numbers, volumes"),
            tr("Numbers run on through the year and begin again at 1 on 1 January. A ward that "
               "starts "
               "within a year says here where its paper books and papers ended.")})
    , m_positions(new PositionModel(this))
    , m_openings(new OpeningModel(this))
    , m_due(new KeptModel(this))
    , m_table(named(new TableView, "positions", tr("Where the registers stand")))
    , m_opened(named(new TableView, "openings", tr("Volumes opened")))
    , m_dueTable(named(new TableView, "keptTooLong", tr("Need be kept no longer")))
    , m_panel(new VolumePanel)
    , m_open(named(new ActionButton(tr("Open volume")), "openVolume"))
{
    buildLayout();
    wire();
    setFocusProxy(m_table);
}

void VolumesSection::buildLayout()
{
    m_open->setKey(Qt::CTRL | Qt::Key_O);
    m_open->setCompact(true);
    m_openedCard = buildTable(tr("Volumes opened"), m_opened, m_openings);
    content()->addWidget(m_open, 0, Qt::AlignLeft);
    content()->addWidget(m_panel);
    content()->addWidget(buildTable(tr("Where the registers stand"), m_table, m_positions), 3);
    content()->addWidget(m_openedCard, 2);
    m_dueCard = buildTable(
        tr("Need be kept no longer; who destroys what is decided outside this program"), m_dueTable,
        m_due);
    content()->addWidget(m_dueCard, 2);
    m_dueCard->hide();
    setWidths(*m_table, kPositionWidths);
    setWidths(*m_opened, kOpeningWidths);
    setWidths(*m_dueTable, kDueWidths);
}

Card* VolumesSection::buildTable(const QString& title, TableView* table, QAbstractItemModel* model)
{
    auto* card = new Card;
    auto* heading = new SectionLabel(title);
    heading->setContentsMargins(12, 0, 0, 0);
    card->body()->setContentsMargins(1, 12, 1, Size::kHalfGap);
    card->body()->addWidget(heading);
    card->body()->addWidget(table);
    table->setModel(model);
    return card;
}

void VolumesSection::wire()
{
    connect(m_open, &QAbstractButton::clicked, this, &VolumesSection::openPanel);
    connect(m_table, &QAbstractItemView::activated, this, &VolumesSection::openPanel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &VolumesSection::nameAction);
    connect(m_panel, &VolumePanel::asked, this, &VolumesSection::openVolume);
    connect(m_panel, &VolumePanel::closed, this, &VolumesSection::goBack);
}

void VolumesSection::refresh()
{
    const QDate today = desk().now().localDate();
    const int year = today.year();
    desk()
        .read([](const Office& office) { return office.file().path(); })
        .thenAside([today](const QString& path) { return keptOf(path, today); })
        .then(this, [this](const std::vector<Kept>& all) { showKept(all); });
    desk()
        .read([year](const Office& office) { return positionsOf(office, year); })
        .then(this, [this](const Result<std::vector<PositionRow>>& rows) {
            rows ? show(*rows) : sayError(rows.error());
        });
}

void VolumesSection::show(const std::vector<PositionRow>& rows)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_positions->setRows(rows);
    m_table->setCurrentIndex(m_positions->index(row, 0));
    const VolumeOpenings& openings = desk().ward().openings;
    m_openings->setRows({openings.rbegin(), openings.rend()});
    m_openedCard->setVisible(!openings.empty());
}

void VolumesSection::showKept(const std::vector<Kept>& all)
{
    std::vector<Kept> due;
    std::ranges::copy_if(all, std::back_inserter(due), &Kept::due);
    m_dueCard->setVisible(!due.empty());
    m_due->setRows(std::move(due));
}

/// Papers that go out have no volumes.
void VolumesSection::nameAction()
{
    const QModelIndex index = m_table->currentIndex();
    const bool slips = index.isValid() && isSlipRow(m_positions->rowAt(index).position.registerId);
    m_open->setText(slips ? tr("Set the next number") : tr("Open volume"));
}

void VolumesSection::openPanel()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const PositionRow& row = m_positions->rowAt(index);
    m_panel->open(row.position, row.name);
}

void VolumesSection::openVolume(const QJsonObject& command)
{
    desk().run(command).then(this, [this](const Result<Answer>& answer) {
        if (!answer)
            return m_panel->showError(answer.error().field, say(answer.error()));
        goBack();
        refresh();
    });
}

bool VolumesSection::goBack()
{
    if (m_panel->isHidden())
        return false;
    m_panel->hide();
    m_table->setFocus();
    return true;
}

} // namespace motcua
