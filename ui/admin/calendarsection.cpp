#include "ui/admin/calendarsection.h"

#include "core/calendar/calendar.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kDayWidths{136, 200, 220};
constexpr std::array kMovedWidths{220, 160};
constexpr int kNoticeLimit = 300;
constexpr int kYearsBack = 1;
constexpr int kYearsAhead = 2;
} // namespace

CalendarSection::CalendarSection(const PageContext& context)
    : AdminSection(context,
        {tr("Days off"), tr("Holidays, swapped days"),
            tr("Every promise counts working days by this calendar. A change moves no promise by "
               "itself: each one is confirmed, here or on the dossier's page.")})
    , m_days(new CalendarDayModel(this))
    , m_moved(new MovedDueModel(this))
    , m_year(named(new ChoiceField, "calendarYear", tr("Year")))
    , m_status(new Label({}, Look::second))
    , m_doubts(named(Label::wrapping({}, Look::second), "calendarDoubts"))
    , m_table(named(new TableView, "calendarDays", tr("Days off and swapped days")))
    , m_movedTable(named(new TableView, "movedDues", tr("Promises that move")))
    , m_date(named(new DateField, "dayDate"))
    , m_kind(named(new ChoiceField, "dayKind"))
    , m_name(named(new TextField(100), "dayName"))
    , m_notice(named(new TextField(kNoticeLimit), "notice"))
    , m_add(named(new ActionButton(tr("Add the day")), "addDay"))
    , m_drop(named(new ActionButton(tr("Remove the day")), "dropDay"))
    , m_save(named(new ActionButton(tr("Save the year"), ActionKind::primary), "saveYear"))
    , m_confirm(named(new ActionButton(tr("Confirm the new promise")), "confirmDue"))
{
    for (const DayKind kind :
        {DayKind::holiday, DayKind::compensation, DayKind::swapOff, DayKind::swapWork})
        m_kind->addChoice(nameOf(kDayKinds, kind), dayKindWords(kind));
    buildLayout();
    wire();
    fillYears();
    setFocusProxy(m_year);
}

void CalendarSection::buildLayout()
{
    content()->addLayout(buildHead());
    content()->addWidget(buildDays(), 2);
    content()->addWidget(buildMoved(), 1);
}

QLayout* CalendarSection::buildHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Size::kGap);
    m_year->setMinimumWidth(96);
    row->addWidget(m_year);
    row->addWidget(m_status, 1);
    return row;
}

QWidget* CalendarSection::buildDays()
{
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 12);
    m_table->setModel(m_days);
    for (int column = 0; column < int(kDayWidths.size()); ++column)
        m_table->setColumnWidth(column, kDayWidths[std::size_t(column)]);
    card->body()->addWidget(m_table, 1);
    m_editing = buildAdding();
    card->body()->addWidget(m_editing);
    return card;
}

QWidget* CalendarSection::buildAdding()
{
    m_fields = {{u"date"_s, new LabelledField(tr("Day"), m_date)},
        {u"kind"_s, new LabelledField(tr("Kind"), m_kind)},
        {u"name"_s, new LabelledField(tr("Name"), m_name)},
        {u"notice"_s, new LabelledField(tr("By which notice or decision"), m_notice)}};
    for (ActionButton* button : {m_add, m_drop, m_save})
        button->setCompact(true);
    m_drop->setKey(Qt::Key_Delete);
    m_add->setKey(Qt::CTRL | Qt::Key_N);
    m_confirm->setKey(Qt::Key_F9);
    m_save->setKey(Qt::CTRL | Qt::Key_Return);
    auto* editing = new QWidget;
    auto* lines = new QVBoxLayout(editing);
    lines->setContentsMargins(14, 0, 14, 0);
    auto* day = new QHBoxLayout;
    day->setSpacing(Size::kHalfGap);
    day->addWidget(m_fields[u"date"_s], 3, Qt::AlignTop);
    day->addWidget(m_fields[u"kind"_s], 3, Qt::AlignTop);
    day->addWidget(m_fields[u"name"_s], 4, Qt::AlignTop);
    day->addWidget(m_add, 0, Qt::AlignBottom);
    day->addWidget(m_drop, 0, Qt::AlignBottom);
    auto* year = new QHBoxLayout;
    year->setSpacing(Size::kHalfGap);
    year->addWidget(m_fields[u"notice"_s], 1, Qt::AlignTop);
    year->addWidget(m_save, 0, Qt::AlignBottom);
    m_doubts->setTone(Tone::dueSoon);
    m_doubts->hide();
    lines->addWidget(m_doubts);
    lines->addLayout(day);
    lines->addLayout(year);
    return editing;
}

QWidget* CalendarSection::buildMoved()
{
    m_movedCard = new Card;
    m_movedCard->body()->setContentsMargins(1, 12, 1, 12);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(12, 0, 12, 0);
    heading->addWidget(new SectionLabel(tr("Promises that this calendar moves")), 1);
    m_confirm->setCompact(true);
    heading->addWidget(m_confirm);
    m_movedTable->setModel(m_moved);
    for (int column = 0; column < int(kMovedWidths.size()); ++column)
        m_movedTable->setColumnWidth(column, kMovedWidths[std::size_t(column)]);
    m_movedCard->body()->addLayout(heading);
    m_movedCard->body()->addWidget(m_movedTable, 1);
    m_movedCard->hide();
    return m_movedCard;
}

void CalendarSection::wire()
{
    connect(m_year, &ChoiceField::chosenChanged, this, &CalendarSection::showYear);
    connect(m_notice, &QLineEdit::textEdited, this, &CalendarSection::keepDraft);
    connect(m_add, &QAbstractButton::clicked, this, &CalendarSection::addDay);
    connect(m_drop, &QAbstractButton::clicked, this, &CalendarSection::dropDay);
    connect(m_save, &QAbstractButton::clicked, this, &CalendarSection::save);
    connect(m_confirm, &QAbstractButton::clicked, this, &CalendarSection::confirm);
    connect(m_movedTable, &QAbstractItemView::activated, this, &CalendarSection::confirm);
}

void CalendarSection::fillYears()
{
    const int today = desk().now().localDate().year();
    for (int year = today - kYearsBack; year <= today + kYearsAhead; ++year)
        m_year->addChoice(QString::number(year), QString::number(year));
    m_year->choose(QString::number(today));
}

int CalendarSection::year() const
{
    return m_year->chosen().toInt();
}

bool CalendarSection::isFor(const Account& person) const
{
    return AdminSection::isFor(person) || allows(person.roles, Permission::moveDue);
}

/// What is being edited stays; promises are read again when the calendar has changed.
void CalendarSection::refresh()
{
    m_editing->setVisible(desk().person() && AdminSection::isFor(*desk().person()));
    if (!m_drafts.contains(year()))
        showYear();
    if (!m_movedKnown)
        showMoved();
}

void CalendarSection::showYear()
{
    const Calendar& calendar = desk().ward().calendar;
    const bool official = calendar.isOfficial(year());
    m_status->setText(official
            ? tr("by: %1").arg(calendar.noticeOf(year()))
            : tr("no official notice yet: only the holidays of the law; promises are provisional"));
    m_status->setTone(official ? Tone::neutral : Tone::dueSoon);
    const auto draft = m_drafts.find(year());
    const bool kept = draft != m_drafts.end();
    m_days->setRows(kept ? draft->second.days : calendar.exceptionsOf(year()));
    m_table->setCurrentIndex(m_days->index(0, 0));
    m_notice->setText(kept ? draft->second.notice
            : official     ? calendar.noticeOf(year())
                           : QString());
    for (const auto& [key, field] : m_fields)
        field->setError({});
    showDoubts();
}

void CalendarSection::showMoved()
{
    m_movedKnown = true;
    desk()
        .read([](const Office& office) { return office.movedDues(); })
        .then(this, [this](const Result<std::vector<MovedDue>>& moved) {
            if (!moved)
                return sayError(moved.error());
            m_moved->setRows(*moved);
            m_movedTable->setCurrentIndex(m_moved->index(0, 0));
            m_movedCard->setVisible(!moved->empty());
            m_confirm->setVisible(
                desk().person() && allows(desk().person()->roles, Permission::moveDue));
        });
}

void CalendarSection::dropMoved(const QString& code)
{
    std::vector<MovedDue> left = m_moved->rows();
    std::erase_if(left, [&](const MovedDue& one) { return one.code == code; });
    m_moved->setRows(left);
    m_movedTable->setCurrentIndex(m_moved->index(0, 0));
    m_movedCard->setVisible(!left.empty());
}

void CalendarSection::confirm()
{
    const QModelIndex index = m_movedTable->currentIndex();
    if (!index.isValid())
        return;
    desk()
        .run({{u"do"_s, u"confirmDue"_s}, {u"dossier"_s, m_moved->rowAt(index).code}})
        .then(this, [this, code = m_moved->rowAt(index).code](const Result<Answer>& answer) {
            answer ? dropMoved(code) : sayError(answer.error());
        });
}

} // namespace motcua
