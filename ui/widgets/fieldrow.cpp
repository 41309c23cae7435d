#include "ui/widgets/fieldrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kCellGap = 8;
constexpr int kUnder = 4;
} // namespace

FieldRow::FieldRow(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_line(new QHBoxLayout)
    , m_wrong(Label::wrapping({}, Look::small))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(kUnder);
    m_line->setSpacing(kCellGap);
    m_column->addLayout(m_line);
    m_column->addWidget(m_wrong);
    m_wrong->setTone(Tone::dueSoon);
    m_wrong->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FieldRow::addField(const RowColumn& column, QWidget* field)
{
    if (column.width > 0)
        field->setFixedWidth(column.width);
    m_line->addWidget(field, column.share, Qt::AlignVCenter);
    m_cells.push_back({column.key, field});
    watch(field);
}

QHBoxLayout* FieldRow::below()
{
    if (m_below)
        return m_below;
    m_below = new QHBoxLayout;
    m_below->setSpacing(kCellGap);
    m_column->addLayout(m_below);
    return m_below;
}

void FieldRow::addBelow(const QString& key, const QString& words, QWidget* field, int width)
{
    if (!words.isEmpty()) {
        below()->addWidget(new Label(words, Look::fieldLabel));
        field->setAccessibleName(words);
    }
    field->setFixedWidth(width);
    below()->addWidget(field);
    m_cells.push_back({key, field});
    watch(field);
}

void FieldRow::addWords(const QString& words)
{
    m_column->addWidget(Label::wrapping(words, Look::small));
}

void FieldRow::finish()
{
    if (m_below)
        m_below->addStretch();
    m_up = iconButton(u"arrow-up"_s, tr("Move up"));
    m_down = iconButton(u"arrow-down"_s, tr("Move down"));
    m_remove = iconButton(u"close"_s, tr("Remove"));
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_remove, &QAbstractButton::clicked, this, &FieldRow::removeAsked);
}

/// For the hand: the keys of the list do the same, so that Tab need not pass here.
ActionButton* FieldRow::iconButton(const QString& icon, const QString& words)
{
    auto* button = new ActionButton({}, ActionKind::quiet);
    button->setIconName(icon);
    button->setCompact(true);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFixedWidth(kButtonWidth);
    m_line->addWidget(button);
    return button;
}

void FieldRow::watch(QWidget* field)
{
    if (field->focusPolicy() != Qt::NoFocus)
        m_inputs.push_back(field);
    if (auto* text = qobject_cast<QLineEdit*>(field))
        connect(text, &QLineEdit::textChanged, this, &FieldRow::changed);
    else if (auto* choice = qobject_cast<ChoiceField*>(field))
        connect(choice, &ChoiceField::chosenChanged, this, &FieldRow::changed);
    else if (auto* box = qobject_cast<QCheckBox*>(field))
        connect(box, &QCheckBox::toggled, this, &FieldRow::changed);
}

void FieldRow::setPlace(const QString& list, const RowColumns& columns, int number)
{
    for (const Cell& cell : m_cells) {
        cell.field->setObjectName(u"%1-%2-%3"_s.arg(list, cell.key).arg(number));
        const auto column = std::ranges::find(columns, cell.key, &RowColumn::key);
        if (column != columns.end() && !column->heading.isEmpty())
            cell.field->setAccessibleName(u"%1 %2"_s.arg(column->heading).arg(number));
    }
}

void FieldRow::setMovable(bool up, bool down)
{
    m_up->setEnabled(up);
    m_down->setEnabled(down);
}

void FieldRow::showError(const QString& key, const QString& text)
{
    m_wrong->setText(text);
    m_wrong->show();
    for (const Cell& cell : m_cells)
        if (cell.key == key)
            restyle(cell.field, "invalid", true);
}

QWidget* FieldRow::inputOf(const QString& key) const
{
    for (const Cell& cell : m_cells)
        if (cell.key == key && !cell.field->isHidden())
            return cell.field;
    return m_inputs.front();
}

void FieldRow::clearError()
{
    m_wrong->hide();
    for (const Cell& cell : m_cells)
        restyle(cell.field, "invalid", false);
}

} // namespace motcua
