#include "ui/widgets/pilldelegate.h"

#include "ui/widgets/rowmodel.h"

#include <QApplication>
#include <QPainter>

namespace motcua {

namespace {
constexpr int kPillPadding = 11;
} // namespace

Pill pillOf(const QModelIndex& index)
{
    return {Tone(index.data(PillToneRole).toInt()), index.data(PillTextRole).toString(),
        index.data(PillIconRole).toString()};
}

void PillDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const Pill pill = pillOf(index);
    if (!pill.text.isEmpty())
        paintPill(*painter, option.rect.adjusted(kPillPadding, 0, 0, 0), pill);
}

} // namespace motcua
