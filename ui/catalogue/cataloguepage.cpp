#include "ui/catalogue/cataloguepage.h"

#include "ui/catalogue/cataloguemodel.h"
#include "ui/catalogue/compareview.h"
#include "ui/catalogue/procedureview.h"
#include "ui/catalogue/versioneditor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kListWidth = 424;
constexpr int kDateWidth = 118;
constexpr int kFieldWidth = 230;
constexpr int kMarkWidth = 196;
constexpr int kSearch = 100;

template <class Widget>
Widget* named(Widget* widget, const QString& role, const QString& words)
{
    widget->setObjectName(role);
    widget->setAccessibleName(words);
    return widget;
}
} // namespace

CataloguePage::CataloguePage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_date(named(new DateField, u"catalogueDay"_s, tr("Day")))
    , m_field(named(new ChoiceField, u"catalogueField"_s, tr("Field")))
    , m_mark(named(new ChoiceField, u"catalogueMark"_s, tr("Kind")))
    , m_search(named(new TextField(kSearch), u"catalogueSearch"_s, tr("Search")))
    , m_count(new Label({}, Look::second))
    , m_notice(new NoticeBar)
    , m_list(named(new ListView(ListLook::compact), u"procedures"_s, tr("Procedures")))
    , m_model(new CatalogueModel(this))
    , m_pages(new QStackedWidget)
    , m_view(new ProcedureView)
    , m_compare(new CompareView)
    , m_editor(new VersionEditor)
    , m_empty(emptyCard())
{
    buildLayout();
    wire();
    wireView();
    addShortcuts();
    m_date->setDate(desk().now().localDate());
    setFocusProxy(m_list);
}

QString CataloguePage::title() const
{
    return tr("Catalogue");
}

QString CataloguePage::iconName() const
{
    return u"catalogue"_s;
}

void CataloguePage::buildLayout()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kGap);
    m_listCard = buildList();
    row->addWidget(m_listCard);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_compare);
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_empty);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    row->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, Size::kGap, 20, Size::kGap);
    column->setSpacing(12);
    column->addLayout(buildTop());
    column->addWidget(m_notice);
    column->addLayout(row, 1);
}

QLayout* CataloguePage::buildTop()
{
    m_date->setFixedWidth(kDateWidth);
    m_field->setFixedWidth(kFieldWidth);
    m_mark->setFixedWidth(kMarkWidth);
    for (const auto& [mark, words] : catalogueMarks())
        m_mark->addChoice(QString::number(int(mark)), words);
    m_mark->setCurrentIndex(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new TitleLabel(CataloguePage::title()));
    row->addWidget(m_field);
    row->addWidget(m_mark);
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(new Label(tr("In force on"), Look::fieldLabel));
    row->addWidget(m_date);
    return row;
}

QWidget* CataloguePage::buildList()
{
    m_search->setPlaceholderText(tr("Name, code or field (Ctrl F)"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CatalogueDelegate(m_list));
    auto* search = new QVBoxLayout;
    search->setContentsMargins(Size::kPadding, 0, Size::kPadding, 0);
    search->addWidget(m_search);
    auto* card = new Card;
    card->setFixedWidth(kListWidth);
    card->body()->setContentsMargins(1, Size::kPadding, 1, Size::kHalfGap);
    card->body()->addLayout(search);
    card->body()->addWidget(m_list, 1);
    return card;
}

QWidget* CataloguePage::emptyCard()
{
    auto* card = new Card;
    card->body()->addWidget(new EmptyState(u"catalogue"_s, tr("No such procedure"),
        tr("Shorten the words, choose every field and every kind, or look at another day.")));
    return card;
}

void CataloguePage::wire()
{
    connect(m_date, &DateField::dateChanged, this, [this] {
        if (m_date->date())
            readRows();
    });
    connect(m_field, &ChoiceField::chosenChanged, this, &CataloguePage::showRows);
    connect(m_mark, &ChoiceField::chosenChanged, this, &CataloguePage::showRows);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        showRows();
        m_list->setCurrentIndex(m_model->index(0, 0)); // the nearest
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &CataloguePage::showChosen);
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_pages->setFocus(); });
    m_search->installEventFilter(this);
}

void CataloguePage::wireView()
{
    connect(m_view, &ProcedureView::postingAsked, this, &CataloguePage::openPosting);
    connect(m_view, &ProcedureView::listingAsked, this,
        [this] { m_view->openListing(desk().now().localDate()); });
    connect(m_view, &ProcedureView::comparisonAsked, this, &CataloguePage::showComparison);
    connect(m_view, &ProcedureView::printAsked, this, &CataloguePage::printSheet);
    connect(m_view, &ProcedureView::commandRequested, this, &CataloguePage::run);
    connect(m_view, &ProcedureView::rejectionAsked, this, &CataloguePage::reject);
    connect(m_view, &ProcedureView::exportAsked, this, &CataloguePage::saveAsFile);
    connect(m_view, &ProcedureView::importAsked, this, &CataloguePage::proposeFromFile);
    connect(m_view, &ProcedureView::roomChanged, this, &CataloguePage::makeRoom);
    connect(m_view, &ProcedureView::editAsked, this, &CataloguePage::openEditor);
    connect(m_compare, &CompareView::left, this, &CataloguePage::goBack);
    connect(m_editor, &VersionEditor::left, this, &CataloguePage::goBack);
    connect(m_editor, &VersionEditor::proposed, this, &CataloguePage::run);
    connect(m_editor, &VersionEditor::comparisonAsked, this, &CataloguePage::compareDraft);
    connect(&desk(), &Desk::personChanged, this, &CataloguePage::onPersonChanged);
}

void CataloguePage::addShortcuts()
{
    auto* search = new QShortcut(Qt::CTRL | Qt::Key_F, this);
    connect(search, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    auto* day = new QShortcut(Qt::CTRL | Qt::Key_D, this);
    connect(day, &QShortcut::activated, this, [this] {
        m_date->setFocus();
        m_date->selectAll();
    });
}

/// The arrows of the search field move in the list.
bool CataloguePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const QModelIndex next = m_model->index(m_list->currentIndex().row() + by, 0);
        if (by != 0 && next.isValid())
            m_list->setCurrentIndex(next);
        if (by != 0)
            return true;
    }
    return Page::eventFilter(watched, event);
}

QDate CataloguePage::day() const
{
    return m_date->date().value_or(desk().now().localDate());
}

QString CataloguePage::chosenCode() const
{
    return m_list->currentIndex().data(IdRole).toString();
}

void CataloguePage::onPersonChanged()
{
    if (std::exchange(m_login, desk().session().login) != m_login)
        forgetAll();
    showChosen();
}

void CataloguePage::refresh()
{
    readRows();
}

void CataloguePage::readRows()
{
    m_rows = catalogueRows(desk().ward(), day());
    fillFields();
    showRows();
}

void CataloguePage::fillFields()
{
    const QSignalBlocker quiet(m_field);
    const QString before = m_field->chosen();
    m_field->clear();
    m_field->addChoice({}, tr("Every field"));
    for (QString last; const CatalogueRow& row : m_rows)
        if (row.field != std::exchange(last, row.field))
            m_field->addChoice(row.field, row.field);
    m_field->choose(before);
    if (m_field->currentIndex() < 0)
        m_field->setCurrentIndex(0);
}

void CataloguePage::showRows()
{
    const QString code = chosenCode();
    const CatalogueFilter filter{
        m_search->text(), m_field->chosen(), CatalogueMark(m_mark->chosen().toInt())};
    const auto rows = filtered(m_rows, filter);
    m_count->setText(rows.size() == m_rows.size()
            ? tr("%1 procedures").arg(rows.size())
            : tr("%1 of %2").arg(rows.size()).arg(m_rows.size()));
    m_model->setRows(rows);
    const int row = std::max(0, m_model->rowOf(code));
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
    showChosen();
}

void CataloguePage::showChosen()
{
    const QString code = chosenCode();
    if (code.isEmpty()
        || !(desk().ward().catalogue.find(code, day())
            || upcomingProcedure(desk().ward(), code, day())))
        return bringUp(m_empty);
    const ProcedureFacts facts = procedureFacts(desk().ward(), code, day());
    const bool same = facts.procedure.hash == m_view->facts().procedure.hash;
    m_view->show(facts, desk().person());
    if (!same || (m_pages->currentWidget() != m_compare && m_pages->currentWidget() != m_editor))
        bringUp(m_view);
}

} // namespace motcua
