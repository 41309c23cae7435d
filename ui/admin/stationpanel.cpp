#include "ui/admin/stationpanel.h"

#include "core/registers/registers.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QScrollArea>
#include <QTimer>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostNumber = 9'999'999;
constexpr int kInARow = 2;

QString nameOf(const QString& registerId, QDate today)
{
    if (registerId == kTrackingBook)
        return StationPanel::tr("Tracking book of dossiers");
    const Register* known = findRegister(registerId);
    return known ? known->nameOn(today) : registerId;
}
} // namespace

StationPanel::StationPanel(QWidget* parent)
    : Card(CardLook::plain, parent)
    , m_title(new Label(tr("The last numbers that were given"), Look::cardTitle))
    , m_why(Label::wrapping({}, Look::second))
    , m_grid(new QGridLayout)
    , m_code(new TextField(60))
    , m_reason(new TextField(1000))
    , m_codeField(new LabelledField(tr("Last dossier code given today"), m_code))
    , m_reasonField(new LabelledField(tr("Reason for the numbers that are passed over"), m_reason))
    , m_start(new ActionButton(tr("Start a new station"), ActionKind::primary))
    , m_close(new ActionButton(tr("Not now")))
    , m_toldColumn(new QVBoxLayout)
    , m_scroll(new QScrollArea)
    , m_addBook(new LinkButton(tr("Another receipt book, written in since the backup")))
{
    setObjectName(u"stationPanel"_s);
    m_code->setObjectName(u"lastCode"_s);
    m_reason->setObjectName(u"passedReason"_s);
    m_start->setObjectName(u"startStationNow"_s);
    m_start->setKey(Qt::CTRL | Qt::Key_Return);
    m_close->showKey(Qt::Key_Escape);
    m_close->setObjectName(u"closeStationPanel"_s);
    m_addBook->setObjectName(u"addBook"_s);
    buildLayout();
    connect(m_start, &QAbstractButton::clicked, this, &StationPanel::ask);
    connect(m_addBook, &QAbstractButton::clicked, this, &StationPanel::addBook);
    connect(m_close, &QAbstractButton::clicked, this, &StationPanel::closed);
    hide();
}

void StationPanel::buildLayout()
{
    m_grid->setHorizontalSpacing(Size::kGap);
    m_grid->setVerticalSpacing(Size::kHalfGap);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Size::kHalfGap);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    body()->addWidget(m_title);
    body()->addWidget(m_why);
    body()->addWidget(buildFields(), 1);
    body()->addLayout(buttons);
    m_codeField->setHint(tr("leave empty if none was received today"));
}

/// As many as there are registers and books: they scroll, the buttons stay.
QWidget* StationPanel::buildFields()
{
    auto* inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, Size::kHalfGap, 0);
    column->setSpacing(Size::kHalfGap);
    column->addLayout(m_grid);
    m_toldColumn->setSpacing(Size::kHalfGap);
    column->addLayout(m_toldColumn);
    column->addWidget(m_addBook, 0, Qt::AlignLeft);
    auto* last = new QHBoxLayout;
    last->setSpacing(Size::kGap);
    last->addWidget(m_codeField, 1, Qt::AlignTop);
    last->addWidget(m_reasonField, 1, Qt::AlignTop);
    column->addLayout(last);
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    return m_scroll;
}

/// Once the new row has its place.
void StationPanel::reveal(QWidget* field)
{
    QTimer::singleShot(0, field, [this, field] { m_scroll->ensureWidgetVisible(field, 0, 40); });
}

void StationPanel::clear()
{
    for (auto* all : {&m_registers, &m_books}) {
        for (const Series& series : *all)
            delete series.field;
        all->clear();
    }
    for (const ToldBook& told : std::exchange(m_told, {}))
        delete told.row;
}

/// Its series as on the cover, and the last receipt that was written in it.
void StationPanel::addBook()
{
    const QString at = QString::number(m_told.size() + 1);
    auto* book = new TextField(40);
    book->setObjectName(u"toldBook"_s + at);
    auto* last = new NumberField(1, kMostNumber);
    last->setObjectName(u"toldLast"_s + at);
    auto* row = new QWidget;
    auto* fields = new QHBoxLayout(row);
    fields->setContentsMargins({});
    fields->setSpacing(Size::kGap);
    auto* bookField = new LabelledField(tr("Series of the receipt book"), book);
    auto* lastField = new LabelledField(tr("Last receipt written"), last);
    fields->addWidget(bookField, 1, Qt::AlignTop);
    fields->addWidget(lastField, 1, Qt::AlignTop);
    m_toldColumn->addWidget(row);
    m_told.push_back({book, last, bookField, lastField, row});
    book->setFocus();
    reveal(row);
}

/// Where nothing is known, each last number has to be told.
bool StationPanel::areTold(std::vector<Series>& all)
{
    for (Series& series : all)
        series.field->setError({});
    const auto untold = std::ranges::find_if(
        all, [this](const Series& series) { return !m_isKnown && !series.number->value(); });
    if (untold == all.end())
        return true;
    showAt(untold->field, tr("write the last number that was given, 0 if none was"));
    return false;
}

/// A row is told whole or left empty.
bool StationPanel::isTold()
{
    for (const ToldBook& told : m_told) {
        const bool named = !told.book->text().trimmed().isEmpty();
        const bool numbered = told.last->value().has_value();
        const QString both = tr("give the series and the last receipt, or leave both empty");
        told.bookField->setError(numbered && !named ? both : QString());
        told.lastField->setError(named && !numbered ? both : QString());
        if (named != numbered) {
            (named ? static_cast<QWidget*>(told.last) : told.book)->setFocus();
            reveal(told.row);
            return false;
        }
    }
    return true;
}

void StationPanel::tellBooks(QJsonObject& command) const
{
    QJsonArray books = command[u"books"_s].toArray();
    for (const ToldBook& told : m_told)
        if (const auto last = told.last->value(); last && !told.book->text().trimmed().isEmpty())
            books.append(QJsonObject{{u"book"_s, told.book->text().trimmed()}, {u"last"_s, *last}});
    command[u"books"_s] = books;
}

void StationPanel::addSeries(
    std::vector<Series>& into, const LastGiven& given, const QString& label)
{
    auto* number = new NumberField(0, kMostNumber);
    number->setObjectName(u"last:"_s + given.series);
    auto* field = new LabelledField(label, number);
    field->setHint(given.known > 0 ? tr("known: up to %1").arg(given.known)
                                   : tr("none is known; 0 if none was given"));
    if (m_isKnown)
        number->setValue(int(given.known));
    into.push_back({given, number, field});
}

void StationPanel::placeFields()
{
    int at = 0;
    for (const auto* all : {&m_registers, &m_books})
        for (const Series& series : *all) {
            m_grid->addWidget(series.field, at / kInARow, at % kInARow, Qt::AlignTop);
            ++at;
        }
}

void StationPanel::open(const StationQuestions& questions)
{
    clear();
    m_isKnown = questions.isKnown;
    for (const LastGiven& given : questions.registers)
        addSeries(m_registers, given, nameOf(given.series, QDate(questions.year, 12, 31)));
    for (const LastGiven& given : questions.books)
        addSeries(m_books, given, tr("Receipt book %1").arg(given.series));
    placeFields();
    m_why->setText(m_isKnown
            ? tr("The file that was replaced tells what was given since the backup. Those numbers "
                 "are passed over, so that none is given twice.")
            : tr("It cannot be known what was given since the backup. Look at the papers, so that "
                 "no number is given twice."));
    m_codeField->setVisible(!m_isKnown);
    m_addBook->setVisible(!m_isKnown);
    m_reason->setText(tr("Given before the file was restored from a backup"));
    for (LabelledField* field : {m_codeField, m_reasonField})
        field->setError({});
    show();
    (m_registers.empty() ? static_cast<QWidget*>(m_code) : m_registers.front().number)->setFocus();
}

void StationPanel::ask()
{
    for (LabelledField* field : {m_codeField, m_reasonField})
        field->setError({});
    const auto told = [](const std::vector<Series>& all, const QString& name) {
        QJsonArray list;
        for (const Series& series : all)
            if (const auto last = series.number->value())
                list.append(QJsonObject{{name, series.given.series}, {u"last"_s, *last}});
        return list;
    };
    if (!areTold(m_registers) || !areTold(m_books) || !isTold())
        return;
    QJsonObject command{{u"do"_s, u"startStation"_s}, {u"reason"_s, m_reason->text()},
        {u"registers"_s, told(m_registers, u"register"_s)}, {u"books"_s, told(m_books, u"book"_s)}};
    tellBooks(command);
    if (!m_isKnown)
        command[u"lastCode"_s] = m_code->text().trimmed();
    Q_EMIT asked(command);
}

/// At the first number that is missing or too low; what is about no field of ours, at the reason.
void StationPanel::showError(const QString& field, const QString& text)
{
    const auto& asked = field == u"/books" ? m_books : m_registers;
    if (field == u"/books" || field == u"/registers")
        for (const Series& series : asked)
            if (series.number->value().value_or(-1) < series.given.known)
                return showAt(series.field, text);
    showAt(field == u"/lastCode" ? m_codeField : m_reasonField, text);
}

void StationPanel::showAt(LabelledField* field, const QString& text)
{
    field->setError(text);
    field->field()->setFocus();
    reveal(field);
}

} // namespace motcua
