#include "ui/widgets/fieldrows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kHeadingGap = 8;
constexpr int kListGap = 6;
} // namespace

FieldRows::FieldRows(const RowList& list, Maker maker, QWidget* parent)
    : QWidget(parent)
    , m_name(list.name)
    , m_columns(list.columns)
    , m_maker(std::move(maker))
    , m_column(new QVBoxLayout(this))
    , m_headings(new QWidget)
    , m_wrong(Label::wrapping({}, Look::small))
    , m_add(new ActionButton(list.addWords, ActionKind::quiet))
{
    setObjectName(list.name);
    m_add->setObjectName(list.name + u"-add"_s);
    m_add->setIconName(u"plus"_s);
    m_add->setCompact(true);
    m_wrong->setTone(Tone::dueSoon);
    m_wrong->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    buildLayout(list.title);
    addKeys();
    connect(m_add, &QAbstractButton::clicked, this, &FieldRows::addRow);
}

void FieldRows::buildLayout(const QString& title)
{
    auto* head = new QHBoxLayout;
    head->addWidget(new SectionLabel(title));
    head->addStretch();
    head->addWidget(m_add);
    m_headings->setLayout(headings());
    m_column->setContentsMargins({});
    m_column->setSpacing(kListGap);
    m_column->addLayout(head);
    m_column->addWidget(m_wrong);
    m_column->addWidget(m_headings);
}

QLayout* FieldRows::headings()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins({});
    line->setSpacing(kHeadingGap);
    for (const RowColumn& column : m_columns) {
        auto* heading = new Label(column.heading, Look::fieldLabel);
        heading->setMinimumWidth(1);
        if (column.width > 0)
            heading->setFixedWidth(column.width);
        line->addWidget(heading, column.share);
        m_headingLabels.push_back(heading);
    }
    for (int button = 0; button < FieldRow::kButtons; ++button) {
        auto* place = new QWidget;
        place->setFixedWidth(FieldRow::kButtonWidth);
        line->addWidget(place);
    }
    return line;
}

void FieldRows::addKeys()
{
    const auto key = [this](const QKeySequence& keys, const auto& act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    key(Qt::CTRL | Qt::Key_Delete, [this] {
        if (const auto at = current())
            remove(*at);
    });
}

FieldRow* FieldRows::append(const QJsonValue& value)
{
    FieldRow* row = m_maker(value);
    m_column->addWidget(row);
    row->show();
    m_rows.push_back(row);
    connect(row, &FieldRow::changed, this, &FieldRows::changed);
    connect(row, &FieldRow::removeAsked, this, [this, row] { remove(placeOf(row)); });
    connect(row, &FieldRow::moveAsked, this, [this, row](int by) {
        row->inputs().front()->setFocus();
        move(by);
    });
    return row;
}

/// Numbers the rows and leads Tab through them in the order they stand.
void FieldRows::settle()
{
    QWidget* before = m_add;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_rows[at]->setPlace(m_name, m_columns, int(at) + 1);
        m_rows[at]->setMovable(at > 0, at + 1 < m_rows.size());
        for (QWidget* input : m_rows[at]->inputs()) {
            setTabOrder(before, input);
            before = input;
        }
    }
    m_headings->setVisible(!m_rows.empty());
}

void FieldRows::setValues(const QJsonArray& values)
{
    for (FieldRow* row : std::exchange(m_rows, {}))
        delete row;
    for (const QJsonValue value : values)
        append(value);
    settle();
    clearErrors();
}

void FieldRows::setHeading(const QString& key, const QString& heading)
{
    const auto column = std::ranges::find(m_columns, key, &RowColumn::key);
    if (column == m_columns.end() || column->heading == heading)
        return;
    column->heading = heading;
    m_headingLabels[std::size_t(column - m_columns.begin())]->setText(heading);
    settle();
}

QJsonArray FieldRows::values() const
{
    QJsonArray values;
    for (const FieldRow* row : m_rows)
        values.append(row->value());
    return values;
}

void FieldRows::addRow()
{
    FieldRow* row = append({});
    settle();
    row->inputs().front()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void FieldRows::remove(std::size_t at)
{
    FieldRow* row = m_rows[at];
    m_rows.erase(m_rows.begin() + std::ptrdiff_t(at));
    QWidget* next
        = m_rows.empty() ? m_add : m_rows[std::min(at, m_rows.size() - 1)]->inputs().front();
    next->setFocus(Qt::OtherFocusReason);
    row->hide();
    row->deleteLater();
    settle();
    Q_EMIT changed();
}

void FieldRows::move(int by)
{
    const auto at = current();
    const int to = at ? int(*at) + by : -1;
    if (to < 0 || to >= int(m_rows.size()))
        return;
    std::swap(m_rows[*at], m_rows[std::size_t(to)]);
    const int first = m_column->indexOf(m_headings) + 1;
    m_column->insertWidget(first + to, m_rows[std::size_t(to)]);
    settle();
    Q_EMIT changed();
}

std::optional<std::size_t> FieldRows::current() const
{
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (m_rows[at]->isAncestorOf(focusWidget()))
            return at;
    return std::nullopt;
}

std::size_t FieldRows::placeOf(const FieldRow* row) const
{
    return std::size_t(std::ranges::find(m_rows, row) - m_rows.begin());
}

void FieldRows::showError(const QString& place, const QString& text)
{
    bool isRow = false;
    const uint at = place.section(u'/', 0, 0).toUInt(&isRow);
    if (isRow && at < m_rows.size())
        return m_rows[at]->showError(place.section(u'/', 1), text);
    m_wrong->setText(text);
    m_wrong->show();
}

QWidget* FieldRows::inputAt(const QString& place) const
{
    bool isRow = false;
    const uint at = place.section(u'/', 0, 0).toUInt(&isRow);
    if (m_rows.empty())
        return m_add;
    return m_rows[isRow && at < m_rows.size() ? at : 0]->inputOf(place.section(u'/', 1));
}

void FieldRows::clearErrors()
{
    m_wrong->hide();
    for (FieldRow* row : m_rows)
        row->clearError();
}

} // namespace motcua
