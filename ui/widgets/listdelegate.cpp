#include "ui/widgets/listdelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/nameroom.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/rowmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace motcua {

namespace {
constexpr int kRowPadding = 16;
constexpr int kPillGap = 10;
constexpr int kCompactRow = 56;
constexpr int kLongRow = 90;
constexpr int kBelowPill = 3; ///< where the subtitle begins below it
constexpr qsizetype kLeastEnd = 5; ///< signs; " · c…"

struct Line
{
    QFont font;
    QColor colour;
};

/// What does not fit is cut as is right for a name.
void paintLine(QPainter& painter, const QRect& place, const Line& look, const QString& text)
{
    painter.setFont(look.font);
    painter.setPen(look.colour);
    const QString shown = inRoom(text, painter.fontMetrics(), place.width());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

} // namespace

QString cutBefore(const QString& end, const QString& text, const QFontMetrics& metrics, int width)
{
    if (end.isEmpty() || !text.endsWith(end) || metrics.horizontalAdvance(text) <= width)
        return inRoom(text, metrics, width);
    const int room = std::max(0, width - metrics.horizontalAdvance(end));
    return inRoom(text.chopped(end.size()), metrics, room) + end;
}

QString cutEnd(const QString& end, const QString& text, const QFontMetrics& metrics, int width)
{
    if (end.isEmpty() || !text.endsWith(end) || metrics.horizontalAdvance(text) <= width)
        return inRoom(text, metrics, width);
    const QString name = text.chopped(end.size());
    const int room = std::max(0, width - metrics.horizontalAdvance(name));
    const QString rest = metrics.elidedText(end, Qt::ElideRight, room);
    return rest.size() < kLeastEnd ? inRoom(name, metrics, width) : name + rest;
}

bool tellWhole(
    const QStringList& lines, QHelpEvent& event, QAbstractItemView& view, const QModelIndex& index)
{
    if (event.type() != QEvent::ToolTip || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return false;
    QToolTip::showText(event.globalPos(), lines.join(u'\n'), &view);
    return true;
}

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
    if (m_look == ListLook::longTitles)
        paintLong(*painter, option.rect.adjusted(kRowPadding, 0, -kRowPadding, 0), index);
    else
        paintTwoLines(*painter, option.rect, index);
    painter->restore();
}

/// The title over as many lines as it needs, two at most.
void ListDelegate::paintLong(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    QTextLayout title(index.data(Qt::DisplayRole).toString(), uiFont(Points::kBody, QFont::Bold));
    title.beginLayout();
    QTextLine line = title.createLine();
    line.setLineWidth(row.width());
    title.endLayout();
    const QString first = title.text().left(line.textLength()).trimmed();
    const QString rest = title.text().mid(line.textLength());
    const Line bold{title.font(), theme().text};
    const Line small{uiFont(Points::kLabel), theme().secondText};
    const int height = QFontMetrics(bold.font).height();
    const int under = QFontMetrics(small.font).height();
    const int lines = rest.isEmpty() ? 1 : 2;
    QRect place(
        row.left(), row.top() + (row.height() - lines * height - under) / 2, row.width(), height);
    paintLine(painter, place, bold, first);
    place.translate(0, height);
    if (lines == 2) {
        paintLine(painter, place, bold, rest);
        place.translate(0, height);
    }
    paintLine(painter, place, small, index.data(SubtitleRole).toString());
}

void ListDelegate::paintTwoLines(
    QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const QFont small = uiFont(m_look == ListLook::tall ? Points::kBody : Points::kLabel);
    const QFont bold = uiFont(Points::kBody, QFont::Bold);
    const int upper = QFontMetrics(bold).height();
    const int lower = QFontMetrics(small).height();
    const QString subtitle = index.data(SubtitleRole).toString();
    const bool isBelowPill = m_look == ListLook::people;
    const int gap = isBelowPill ? kBelowPill : 0;
    const int needed = subtitle.isEmpty() ? upper : upper + gap + lower;
    const int padding = m_look == ListLook::tall ? kRowPadding : Size::kHalfGap;
    const int top = row.top() + (row.height() - needed) / 2;
    const QRect line(row.left() + padding, top, row.width() - 2 * padding, upper);
    const QRect words = paintSides(painter, line, index);
    paintLine(painter, words, {bold, theme().text}, index.data(Qt::DisplayRole).toString());
    const QRect& wide = isBelowPill ? line : words;
    const QRect below(wide.left(), top + upper + gap, wide.width(), lower);
    const QString end = index.data(WholeEndRole).toString();
    const QFontMetrics metrics(small);
    paintLine(painter, below, {small, theme().secondText},
        isBelowPill ? cutEnd(end, subtitle, metrics, below.width())
                    : cutBefore(end, subtitle, metrics, below.width()));
}

bool ListDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStringList lines{index.data(Qt::DisplayRole).toString(), index.data(SubtitleRole).toString()};
    lines.removeAll(QString());
    return tellWhole(lines, *event, *view, index)
        || QStyledItemDelegate::helpEvent(event, view, option, index);
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const bool isLow = m_look == ListLook::compact || m_look == ListLook::people;
    const int height = m_look == ListLook::longTitles ? kLongRow : Size::kTallRow;
    return {200, isLow ? kCompactRow : height};
}

} // namespace motcua
