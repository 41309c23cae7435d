#include "ui/counter/procedurepicker.h"

#include "core/base/text.h"
#include "core/store/searchwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kCodeWidth = 90;
constexpr int kArrow = 16;
constexpr int kShownRows = 9;

bool hasEveryWord(const QString& text, const QStringList& words)
{
    return std::all_of(
        words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

/// "hon" is meant to be "hôn nhân" rather than a part of "thông".
bool beginsWithEveryWord(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
        [&](const QString& word) { return text.startsWith(word) || text.contains(u' ' + word); });
}
} // namespace

ProcedurePicker::ProcedurePicker(QWidget* parent)
    : QLineEdit(parent)
    , m_offered(new QStandardItemModel(this))
{
    setProperty("look", u"number"_s);
    setPlaceholderText(tr("Type the name of the procedure"));
    setTextMargins(0, 0, kCodeWidth + kArrow, 0);
    auto* completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(kShownRows);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &ProcedurePicker::offer);
    connect(this, &QLineEdit::editingFinished, this, &ProcedurePicker::settle);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& at) { takeLater(at.data(Qt::UserRole).toString()); });
}

void ProcedurePicker::setCatalogue(const Catalogue& catalogue, QDate day)
{
    m_entries.clear();
    for (const Procedure* procedure : catalogue.inForce(day)) {
        const QString words = procedure->shortName + u' ' + procedure->name;
        m_entries.push_back({procedure->code, procedure->shortName,
            folded(words + u' ' + procedure->code), bool(catalogue.noWait(procedure->code, day))});
    }
    std::stable_partition(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.noWait; });
    offer({});
}

void ProcedurePicker::offer(const QString& typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    m_offered->clear();
    std::vector<const Entry*> found;
    for (const Entry& entry : m_entries)
        if (hasEveryWord(entry.folded, words))
            found.push_back(&entry);
    const auto isCode = [&](const Entry* entry) { return nearness(entry->code, {}, typed) < 2; };
    std::stable_partition(found.begin(), found.end(),
        [&](const Entry* entry) { return beginsWithEveryWord(entry->folded, words); });
    std::stable_partition(found.begin(), found.end(), isCode);
    for (const Entry* entry : found) {
        auto* item = new QStandardItem(
            entry->noWait ? tr("%1 · no waiting").arg(entry->name) : entry->name);
        item->setData(entry->code, Qt::UserRole);
        m_offered->appendRow(item);
    }
}

void ProcedurePicker::choose(const QString& code)
{
    const bool known = std::any_of(
        m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.code == code; });
    const bool isNew = known && code != m_code;
    if (isNew)
        m_code = code;
    showName();
    if (isNew)
        Q_EMIT chosen(code);
}

void ProcedurePicker::chooseFirst()
{
    if (!m_entries.empty())
        choose(m_entries.front().code);
}

/// The completer still writes its own words into the field.
void ProcedurePicker::takeLater(const QString& code)
{
    const auto take = [this, code] {
        choose(code);
        Q_EMIT confirmed();
    };
    QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
}

/// What was typed names a procedure: the first one that is offered. Nothing typed: the former one.
void ProcedurePicker::settle()
{
    const bool typed = isModified() && !text().trimmed().isEmpty() && m_offered->rowCount() > 0;
    choose(typed ? m_offered->item(0)->data(Qt::UserRole).toString() : m_code);
}

void ProcedurePicker::showName()
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
        [this](const Entry& entry) { return entry.code == m_code; });
    setText(at == m_entries.end() ? QString() : at->name);
    setCursorPosition(0);
    offer({});
    update();
}

void ProcedurePicker::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setFont(uiFont(Points::kLabel));
    painter.setPen(theme().secondText);
    const QRect arrow(width() - kArrow - 10, 0, kArrow, height());
    const QRect code(arrow.left() - kCodeWidth - 4, 0, kCodeWidth, height());
    painter.drawText(code, Qt::AlignVCenter | Qt::AlignRight, m_code);
    paintIcon(painter, arrow, u"arrow-down"_s, theme().secondText, kArrow);
}

/// Where nothing is typed there is nothing of its own to undo: the page's undo is meant.
bool ProcedurePicker::event(QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride;
    if (!isKey || isModified() || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
        return QLineEdit::event(event);
    event->ignore();
    return true;
}

void ProcedurePicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible())
        return completer()->complete();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return event->ignore();
    QLineEdit::keyPressEvent(event);
    if (!enter)
        return;
    completer()->popup()->hide();
    Q_EMIT confirmed();
}

void ProcedurePicker::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void ProcedurePicker::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    selectAll();
    offer({});
    completer()->complete();
}

} // namespace motcua
