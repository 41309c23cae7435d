#include "ui/catalogue/cataloguemodel.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kRow = 64;
constexpr int kSide = 16;
constexpr int kPillGap = 6;
constexpr int kLowerLine = 24;

constexpr Column<CatalogueRow> kColumns[]
    = {{QT_TRANSLATE_NOOP("motcua::Catalogue", "Procedure"), [](auto& row) { return row.title; }}};

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& t = theme();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter.fillRect(option.rect, t.chosen);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, t.tint);
    const QRect& box = option.rect;
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.line);
    if (chosen)
        painter.fillRect(QRect(box.topLeft(), QSize(Size::kMark, box.height())), t.focus);
}

void paintWords(QPainter& painter, const QRect& place, const QFont& font, const QColor& colour,
    const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

/// From the right, as many as leave the code its room; gives back what is left.
QRect paintPills(QPainter& painter, QRect line, const QString& code, const std::vector<Pill>& pills)
{
    const int least = QFontMetrics(uiFont(Points::kLabel)).horizontalAdvance(code + u" ·…  "_s);
    int needed = 0;
    std::size_t count = 0;
    for (; count < pills.size(); ++count) {
        const int width = pillSize(pills[count]).width() + kPillGap;
        if (needed + width > line.width() - least)
            break;
        needed += width;
    }
    int left = line.right() + 1 - needed + kPillGap;
    const QRect rest(line.left(), line.top(), line.width() - needed, line.height());
    for (std::size_t at = 0; at < count; ++at) {
        paintPill(painter, QRect(left, line.top(), line.width(), line.height()), pills[at]);
        left += pillSize(pills[at]).width() + kPillGap;
    }
    return rest;
}
} // namespace

CatalogueModel::CatalogueModel(QObject* parent)
    : RowModel("motcua::Catalogue", kColumns, parent)
{
}

int CatalogueModel::rowOf(const QString& code) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows()[std::size_t(row)].code == code)
            return row;
    return -1;
}

QVariant CatalogueModel::roleOf(const CatalogueRow& row, int role) const
{
    if (role == IdRole)
        return row.code;
    if (role == SubtitleRole)
        return u"%1 · %2"_s.arg(row.code, row.field);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words{row.title, row.code};
    for (const Pill& pill : row.pills)
        words.append(pill.text);
    return words.join(u", "_s);
}

void CatalogueDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const CatalogueModel*>(index.model());
    painter->save();
    paintGround(*painter, option);
    const QRect inner = option.rect.adjusted(kSide, Size::kHalfGap, -kSide, -Size::kHalfGap);
    const QFont bold = uiFont(Points::kBody, QFont::Bold);
    const QRect upper(inner.left(), inner.top(), inner.width(), QFontMetrics(bold).height());
    const QRect lower(inner.left(), inner.bottom() + 1 - kLowerLine, inner.width(), kLowerLine);
    paintWords(*painter, upper, bold, theme().text, index.data().toString());
    const QRect rest
        = paintPills(*painter, lower, model->rowAt(index).code, model->rowAt(index).pills);
    paintWords(*painter, rest, uiFont(Points::kLabel), theme().secondText,
        index.data(SubtitleRole).toString());
    painter->restore();
}

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, kRow};
}

} // namespace motcua
