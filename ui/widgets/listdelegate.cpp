#include "ui/widgets/listdelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/rowmodel.h"

#include <QPainter>

namespace motcua {

namespace {
constexpr int kRowPadding = 16;
constexpr int kPillGap = 10;
constexpr int kCompactRow = 56;

struct Line
{
    QFont font;
    QColor colour;
};

void paintLine(QPainter& painter, const QRect& place, const Line& look, const QString& text)
{
    painter.setFont(look.font);
    painter.setPen(look.colour);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

} // namespace

ListDelegate::ListDelegate(ListLook look, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

void ListDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const Theme& t = theme();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, t.chosen);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, t.tint);
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(Size::kMark, option.rect.height())), t.focus);
}

/// Paints what stands left and right of the words and gives back the place between.
QRect ListDelegate::paintSides(QPainter& painter, QRect line, const QModelIndex& index) const
{
    const Pill pill = pillOf(index);
    if (!pill.text.isEmpty()) {
        paintPill(painter, line, pill);
        line.setLeft(line.left() + std::max(pillSize(pill).width(), m_pillColumn) + kPillGap);
    }
    const QString right = index.data(RightTextRole).toString();
    if (right.isEmpty())
        return line;
    painter.setFont(uiFont(Points::kLabel));
    painter.setPen(theme().secondText);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, right);
    const int width = painter.fontMetrics().horizontalAdvance(right);
    return line.adjusted(0, 0, -width - kPillGap, 0);
}

void ListDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    const QFont small = uiFont(m_look == ListLook::tall ? Points::kBody : Points::kLabel);
    const QFont bold = uiFont(Points::kBody, QFont::Bold);
    const int upper = QFontMetrics(bold).height();
    const int lower = QFontMetrics(small).height();
    const QString subtitle = index.data(SubtitleRole).toString();
    const int needed = subtitle.isEmpty() ? upper : upper + lower;
    const int padding = m_look == ListLook::tall ? kRowPadding : Size::kHalfGap;
    const int top = option.rect.top() + (option.rect.height() - needed) / 2;
    const QRect line(option.rect.left() + padding, top, option.rect.width() - 2 * padding, upper);
    const QRect words = paintSides(*painter, line, index);
    paintLine(*painter, words, {bold, theme().text}, index.data(Qt::DisplayRole).toString());
    const QRect below(words.left(), top + upper, words.width(), lower);
    paintLine(*painter, below, {small, theme().secondText}, subtitle);
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, m_look == ListLook::tall ? Size::kTallRow : kCompactRow};
}

} // namespace motcua
