#include "ui/shell/searchdoor.h"

#include "ui/widgets/keyhintrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/views.h"

#include <QVBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLimit = 6;
constexpr int kRow = 56;
constexpr int kWidth = 560;
constexpr int kShown = 8;

/// With the short names of the procedures: beside them a person's has room.
Result<Found> findShort(const Office& office, const QString& query)
{
    auto found = find(office.file(), query, kLimit);
    if (!found)
        return found;
    const Catalogue& catalogue = office.ward().catalogue;
    for (DossierRow& row : found->dossiers)
        if (const auto* known = catalogue.find(row.procedure, row.receivedAt.localDate()))
            row.procedureName = known->shortName;
    return found;
}
} // namespace

SearchDoor::SearchDoor(Desk& desk, SearchBox* box, QWidget* window)
    : QFrame(window)
    , m_desk(desk)
    , m_box(box)
    , m_hits(new HitModel(this))
    , m_list(new ListView(ListLook::compact))
    , m_nothing(new Label(tr("No dossier and no person like this."), Look::second))
    , m_hints(new QWidget)
{
    buildLayout();
    box->installEventFilter(this);
    connect(box, &SearchBox::queryChanged, this, &SearchDoor::look);
    connect(box, &SearchBox::submitted, this, &SearchDoor::onSubmitted);
    connect(box, &SearchBox::pageRequested, this, &SearchDoor::choosePage);
    connect(box, &SearchBox::moveRequested, this, &SearchDoor::walk);
    connect(m_list, &QAbstractItemView::clicked, this, &SearchDoor::chooseCurrent);
}

void SearchDoor::buildLayout()
{
    setObjectName(u"searchResults"_s);
    setProperty("look", u"popup"_s);
    m_list->setModel(m_hits);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setContentsMargins(12, 8, 12, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    auto* hints = new QHBoxLayout(m_hints);
    hints->setContentsMargins(12, 6, 12, 0);
    hints->addWidget(new KeyHintRow({{Qt::Key_Return, tr("open, or take the person in")},
        {Qt::CTRL | Qt::Key_Return, tr("the person's page")}}));
    column->addWidget(m_hints);
    hide();
}

void SearchDoor::look(const QString& query)
{
    if (query.isEmpty())
        return hide();
    m_desk.read([query](const Office& office) { return findShort(office, query); })
        .then(this, [this, query](const Result<Found>& found) { showFound(query, found); });
}

void SearchDoor::showFound(const QString& query, const Result<Found>& found)
{
    if (query != m_box->text().trimmed() || !found)
        return;
    m_shown = query;
    m_hits->setRows(hitsOf(*found));
    m_list->setCurrentIndex(m_hits->index(0, 0));
    place();
    setVisible(m_box->hasFocus());
    if (std::exchange(m_chooseWhenFound, false))
        chooseCurrent();
}

void SearchDoor::place()
{
    const int rows = std::min(m_hits->rowCount(), kShown);
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_hints->setVisible(
        std::ranges::any_of(m_hits->rows(), [](const Hit& hit) { return !hit.key.isEmpty(); }));
    m_list->setFixedHeight(rows * kRow);
    setFixedWidth(kWidth);
    adjustSize();
    move(m_box->mapTo(parentWidget(), QPoint(0, m_box->height() + 4)));
    raise();
}

void SearchDoor::walk(int step)
{
    const int last = m_hits->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, last);
    m_list->setCurrentIndex(m_hits->index(row, 0));
}

void SearchDoor::onSubmitted(const QString& query)
{
    if (query.contains(u'|'))
        return Q_EMIT scanGiven(query);
    if (query == m_shown && m_hits->rowCount() > 0)
        return chooseCurrent();
    m_chooseWhenFound = true;
    look(query);
}

/// The chosen hit; the list closes and the box is empty for the next question.
std::optional<Hit> SearchDoor::takeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    Hit hit = m_hits->rowAt(current);
    hide();
    m_box->clear();
    m_shown.clear();
    return hit;
}

void SearchDoor::chooseCurrent()
{
    const auto hit = takeCurrent();
    if (!hit)
        return;
    if (hit->person)
        Q_EMIT personChosen(*hit);
    else
        Q_EMIT dossierChosen(hit->dossier);
}

void SearchDoor::choosePage()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && !m_hits->rowAt(current).key.isEmpty())
        Q_EMIT personPageChosen(takeCurrent()->key);
}

bool SearchDoor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() == QEvent::FocusIn && !m_shown.isEmpty()
        && m_shown == m_box->text().trimmed())
        show();
    return QFrame::eventFilter(watched, event);
}

} // namespace motcua
