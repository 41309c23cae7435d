#include "ui/counter/itemrows.h"

#include "core/dossier/intake.h"
#include "ui/counter/answerfield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kRowGap = 14;
constexpr int kAddButton = 28;

/// "copies" of the first row, "copies2" of the second.
QString nameAt(const QString& name, int at)
{
    return at == 0 ? name : name + QString::number(at + 1);
}

/// "2.", beside the middle of the fields: in the first row under the height of their labels.
LabelledField* numberOf(int at)
{
    auto* number = new Label(u"%1."_s.arg(at + 1), Look::second);
    number->setObjectName(nameAt(u"itemNumber"_s, at));
    number->setFixedHeight(Size::kField);
    return new LabelledField(at == 0 ? u" "_s : QString(), number);
}
} // namespace

ItemRow::ItemRow(
    const std::vector<Question>& questions, const QStringList& titles, int at, QWidget* parent)
    : QWidget(parent)
    , m_at(at)
    , m_number(numberOf(at))
    , m_title(new TextField(kTitleLimit))
    , m_titleField(new LabelledField(tr("What it is"), m_title))
    , m_remove(new ActionButton({}, ActionKind::quiet))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(kRowGap);
    line->addWidget(m_number, 0, Qt::AlignTop);
    for (const Question& question : questions) {
        m_fields.push_back(new AnswerField(question));
        m_fields.back()->input()->setObjectName(nameAt(question.id, at));
        line->addWidget(m_fields.back(), 2, Qt::AlignTop);
        connect(m_fields.back(), &AnswerField::changed, this, &ItemRow::changed);
    }
    m_title->setObjectName(nameAt(u"title"_s, at));
    suggest(*m_title, titles);
    m_title->setPlaceholderText(questions.empty() && !titles.isEmpty()
            ? titles.first().toLower() + u"…"_s
            : tr("diploma, land certificate…"));
    line->addWidget(m_titleField, 5, Qt::AlignTop);
    m_remove->setObjectName(nameAt(u"removeItem"_s, at));
    m_remove->setIconName(u"close"_s);
    m_remove->setCompact(true);
    m_remove->setAccessibleName(tr("Remove this original"));
    m_remove->setToolTip(m_remove->accessibleName());
    line->addWidget(m_remove, 0, Qt::AlignBottom);
    connect(m_title, &QLineEdit::textChanged, this, &ItemRow::changed);
    connect(m_remove, &QAbstractButton::clicked, this, &ItemRow::removeRequested);
}

QJsonObject ItemRow::item() const
{
    QJsonObject item;
    if (!m_title->text().isEmpty())
        item[u"title"_s] = m_title->text();
    for (const AnswerField* field : m_fields)
        if (const QJsonValue value = field->value(); !value.isUndefined())
            item[field->id()] = value;
    return item;
}

void ItemRow::setItem(const QJsonObject& item)
{
    m_title->setText(item[u"title"_s].toString());
    for (AnswerField* field : m_fields)
        field->setValue(item[field->id()]);
}

AnswerField* ItemRow::field(const QString& question) const
{
    const auto at = std::find_if(m_fields.begin(), m_fields.end(),
        [&](const AnswerField* field) { return field->id() == question; });
    return at == m_fields.end() ? nullptr : *at;
}

QWidget* ItemRow::firstInput() const
{
    return m_fields.empty() ? m_title : m_fields.front()->input();
}

void ItemRow::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
    m_number->setVisible(removable);
    for (AnswerField* field : m_fields)
        field->setShort(removable);
    if (m_at > 0)
        hideLabels();
}

/// They stand above the first row.
void ItemRow::hideLabels()
{
    for (AnswerField* field : m_fields)
        field->hideLabel();
    m_titleField->setLabel({});
    m_title->setAccessibleName(tr("What it is"));
}

ItemRows::ItemRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new ActionButton(tr("Add an original"), ActionKind::quiet))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Size::kHalfGap);
    m_add->setObjectName(u"addItem"_s);
    m_add->setIconName(u"plus"_s);
    m_add->setFixedHeight(kAddButton);
    m_add->setKey(Qt::CTRL | Qt::Key_I);
    m_column->addWidget(m_add, 0, Qt::AlignRight);
    connect(m_add, &QAbstractButton::clicked, this, &ItemRows::addItem);
}

void ItemRows::setQuestions(const std::vector<Question>& questions, const QStringList& titles)
{
    removeAll();
    m_takesItems = true;
    m_questions = questions;
    m_titles = titles;
    m_add->setText(questions.empty() ? tr("Add a paper") : tr("Add an original"));
    append();
    showRemovers();
    show();
}

void ItemRows::clear()
{
    removeAll();
    m_takesItems = false;
    hide();
}

QJsonArray ItemRows::items() const
{
    QJsonArray items;
    for (const ItemRow* row : m_rows)
        items.append(row->item());
    return items;
}

void ItemRows::setItems(const QJsonArray& items)
{
    if (items.isEmpty() || !m_takesItems)
        return;
    removeAll();
    for (const QJsonValue item : items)
        append()->setItem(item.toObject());
    showRemovers();
}

ItemRow* ItemRows::append()
{
    auto* row = new ItemRow(m_questions, m_titles, int(m_rows.size()));
    m_column->insertWidget(m_column->count() - 1, row);
    row->show();
    m_rows.push_back(row);
    connect(row, &ItemRow::changed, this, &ItemRows::changed);
    connect(row, &ItemRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

void ItemRows::addItem()
{
    if (!m_takesItems || int(m_rows.size()) >= kMaxItems)
        return;
    QWidget* first = append()->firstInput();
    showRemovers();
    first->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT changed();
}

void ItemRows::remove(ItemRow* row)
{
    QJsonArray left = items();
    left.removeAt(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
    setItems(left);
    m_rows.back()->firstInput()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ItemRows::removeAll()
{
    for (ItemRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
}

void ItemRows::showRemovers()
{
    for (ItemRow* row : m_rows)
        row->setRemovable(m_rows.size() > 1);
}

} // namespace motcua
