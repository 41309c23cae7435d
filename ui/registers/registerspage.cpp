#include "ui/registers/registerspage.h"

#include "core/wording/paper.h"
#include "ui/dossier/words.h"
#include "ui/registers/booktable.h"
#include "ui/registers/proof.h"
#include "ui/registers/volumepanel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kRegisterWidth = 370;
constexpr int kYearWidth = 96;
constexpr int kMonthWidth = 118;
/// The pages of the stack under the heading.
enum Leaf
{
    entriesLeaf,
    ownEmptyLeaf,
    recordedEmptyLeaf,
    trackingLeaf
};
constexpr int kLineButton = 28;

template <class Widget>
Widget* named(Widget* widget, const QString& role, const QString& words)
{
    widget->setObjectName(role);
    widget->setAccessibleName(words);
    return widget;
}
} // namespace

RegistersPage::RegistersPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_register(named(new ChoiceField, u"register"_s, tr("Register")))
    , m_year(named(new ChoiceField, u"year"_s, tr("Year")))
    , m_month(named(new ChoiceField, u"month"_s, tr("What is printed")))
    , m_proof(new Badge)
    , m_facts(new Label({}, Look::second))
    , m_notice(new NoticeBar)
    , m_volume(new VolumePanel)
    , m_openVolume(new ActionButton(tr("Open volume"), ActionKind::quiet))
    , m_print(new ActionButton(tr("Print book"), ActionKind::primary))
    , m_closeYear(new ActionButton(tr("Close the year"), ActionKind::quiet))
    , m_pages(new QStackedWidget)
    , m_table(named(new BookTable, u"book"_s, tr("Entries of the book")))
{
    buildLayout();
    wire();
    fillRegisters();
    fillMonths();
    setFocusProxy(m_register);
}

QString RegistersPage::title() const
{
    return tr("Registers");
}

QString RegistersPage::iconName() const
{
    return u"register"_s;
}

void RegistersPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, Size::kGap, 20, Size::kGap);
    column->setSpacing(12);
    column->addLayout(buildTop());
    column->addLayout(buildFacts());
    column->addWidget(m_notice);
    column->addWidget(m_volume);
    column->addWidget(buildBook(), 1);
}

QLayout* RegistersPage::buildTop()
{
    m_register->setFixedWidth(kRegisterWidth);
    m_year->setFixedWidth(kYearWidth);
    m_month->setFixedWidth(kMonthWidth);
    m_print->setObjectName(u"printBook"_s);
    m_print->setKey(Qt::CTRL | Qt::Key_P);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new TitleLabel(RegistersPage::title()));
    row->addWidget(m_register);
    row->addWidget(m_year);
    row->addWidget(m_proof);
    row->addStretch();
    m_print->setCompact(true);
    row->addWidget(m_month);
    row->addWidget(m_print);
    return row;
}

QLayout* RegistersPage::buildFacts()
{
    m_facts->setObjectName(u"facts"_s);
    m_closeYear->setObjectName(u"closeYear"_s);
    m_closeYear->setKey(Qt::CTRL | Qt::Key_L);
    m_openVolume->setObjectName(u"openVolume"_s);
    m_openVolume->setKey(Qt::CTRL | Qt::Key_O);
    for (ActionButton* button : {m_openVolume, m_closeYear})
        button->setFixedHeight(kLineButton);
    auto* row = new QHBoxLayout;
    row->addWidget(m_facts);
    row->addStretch();
    row->addWidget(m_openVolume);
    row->addWidget(m_closeYear);
    return row;
}

QWidget* RegistersPage::buildBook()
{
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, Size::kHalfGap);
    card->body()->addWidget(m_table);
    m_pages->addWidget(card);
    m_pages->addWidget(
        emptyCard(tr("A number is given here by itself when a result is approved. "
                     "To go on from a paper book, the registrar or an administrator opens a "
                     "volume with its next number, here or under Administration – Registers.")));
    m_pages->addWidget(
        emptyCard(tr("Its numbers are given by another system; the registrar records "
                     "them here with the dossier.")));
    auto* tracking = new Card;
    tracking->body()->addWidget(new EmptyState(u"dossier"_s, tr("Every dossier stands in it"),
        tr("It goes by the order of receipt through the year. Look them up on the page Dossiers; "
           "here it is printed, a month or the year.")));
    m_pages->addWidget(tracking);
    return m_pages;
}

QWidget* RegistersPage::emptyCard(const QString& next)
{
    auto* card = new Card;
    card->body()->addWidget(
        new EmptyState(u"register"_s, tr("This book has no number in this year"), next));
    return card;
}

void RegistersPage::wire()
{
    for (ChoiceField* field : {m_register, m_year})
        connect(field, &ChoiceField::chosenChanged, this, [this] { m_told.reset(); });
    connect(m_register, &ChoiceField::chosenChanged, this, &RegistersPage::readYears);
    connect(m_year, &ChoiceField::chosenChanged, this, &RegistersPage::readOpenBook);
    connect(m_notice, &NoticeBar::closed, this, [this] { m_told.reset(); });
    connect(m_closeYear, &QAbstractButton::clicked, this, &RegistersPage::closeYear);
    connect(m_openVolume, &QAbstractButton::clicked, this, &RegistersPage::openPanel);
    connect(m_print, &QAbstractButton::clicked, this, &RegistersPage::printBook);
    connect(m_volume, &VolumePanel::asked, this, &RegistersPage::openVolume);
    connect(m_volume, &VolumePanel::closed, this, &RegistersPage::closePanel);
    connect(m_table, &BookTable::wanted, this, &RegistersPage::readRows);
    connect(m_table, &BookTable::opened, this, &Page::dossierRequested);
}

void RegistersPage::fillRegisters()
{
    const QSignalBlocker quiet(m_register);
    const int year = desk().now().localDate().year();
    for (const Register& book : allRegisters())
        if (book.isKeptIn(year))
            m_register->addChoice(
                book.id, u"%1 · %2"_s.arg(book.id, book.nameOn(desk().now().localDate())));
    m_register->addChoice(kTrackingBook, tr("Tracking book of dossiers"));
    m_register->choose(allRegisters().front().id);
}

void RegistersPage::fillMonths()
{
    m_month->addChoice(u"0"_s, tr("whole year"));
    for (int month = 1; month <= 12; ++month)
        m_month->addChoice(QString::number(month), tr("month %1").arg(month));
    m_month->choose(u"0"_s);
}

const Register* RegistersPage::chosenRegister() const
{
    return findRegister(m_register->chosen());
}

QString RegistersPage::chosenName() const
{
    const Register* book = chosenRegister();
    const QDate end = std::min(QDate(chosenYear(), 12, 31), desk().now().localDate());
    return book ? book->nameOn(end) : m_register->currentText();
}

int RegistersPage::pageOf(const Book& book) const
{
    const Register* known = chosenRegister();
    if (!known)
        return trackingLeaf;
    if (book.rowCount() > 0)
        return entriesLeaf;
    return known->recorded ? recordedEmptyLeaf : ownEmptyLeaf;
}

int RegistersPage::chosenYear() const
{
    return m_year->chosen().toInt();
}

std::optional<YearClosing> RegistersPage::closing() const
{
    return closingOf(desk().ward().closings, m_register->chosen(), chosenYear());
}

void RegistersPage::refresh()
{
    readYears();
}

void RegistersPage::readYears()
{
    const QString id = m_register->chosen();
    desk()
        .read([id](const Office& office) { return yearsOf(office, id); })
        .then(this, [this](const Result<std::vector<int>>& years) {
            if (!years)
                return m_notice->say({Tone::overdue, say(years.error())});
            showYears(*years);
        });
}

void RegistersPage::showYears(const std::vector<int>& years)
{
    {
        const QSignalBlocker quiet(m_year);
        const QString before = m_year->chosen();
        m_year->clear();
        for (const int year : years)
            m_year->addChoice(QString::number(year), QString::number(year));
        m_year->choose(before);
        if (m_year->chosen().isEmpty())
            m_year->choose(QString::number(years.front()));
    }
    readOpenBook();
}

void RegistersPage::readOpenBook()
{
    desk()
        .read([id = m_register->chosen(), year = chosenYear(), keep = chosenNumber()](
                  const Office& office) { return readBook(office, id, year, keep); })
        .then(this, [this](const Result<Book>& book) { showBook(book); });
}

void RegistersPage::showBook(const Result<Book>& book)
{
    if (!book) {
        m_notice->say({Tone::overdue, say(book.error())});
        return;
    }
    if (book->registerId != m_register->chosen() || book->year != chosenYear())
        return; // another one was chosen meanwhile
    m_shown = *book;
    if (const Register* known = chosenRegister())
        m_table->showBook(*known, *book);
    m_pages->setCurrentIndex(pageOf(*book));
    showProof(*book);
    showRights(*book);
}

bool RegistersPage::goBack()
{
    if (m_volume->isHidden())
        return false;
    closePanel();
    return true;
}

} // namespace motcua
