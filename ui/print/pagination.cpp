#include "ui/print/pagination.h"

#include "ui/print/ruler.h"

#include <algorithm>
#include <limits>

namespace motcua {

namespace {
constexpr qreal kTouch = 0.5; ///< what overlaps less does not overlap
constexpr qreal kBorder = 0.4 * kLayoutDpi / 25.4; ///< mm: a line with what a painter adds to it

/// The heading to repeat where a sheet begins at `top`.
Span headAt(const Blocks& blocks, qreal top)
{
    for (const HeadedTable& table : blocks.tables)
        if (table.body.top - kTouch < top && top < table.body.bottom - kTouch)
            return table.head;
    return {};
}

/// The lowest place down to `limit` that cuts none of the spans; spans that don't fit a sheet don't
/// count.
qreal cutAbove(const std::vector<Span>& spans, qreal from, qreal limit, qreal height)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (const Span& span : spans)
            if (span.top + kTouch < limit && limit < span.bottom - kTouch
                && span.top > from + kTouch && span.height() <= height) {
                limit = span.top;
                moved = true;
            }
    }
    return limit;
}

/// Midway between what stands above the cut and what follows: between two rows that is their
/// border.
qreal midway(const std::vector<Span>& lines, qreal from, qreal cut)
{
    qreal above = from;
    qreal below = std::numeric_limits<qreal>::max();
    for (const Span& line : lines)
        if (line.bottom <= cut + kTouch)
            above = std::max(above, line.bottom);
        else if (line.top >= cut - kTouch)
            below = std::min(below, line.top);
    return (above + below) / 2;
}

/// Where a sheet's first line stands. Above it there is only padding: cutting there moves nothing.
qreal firstLine(const std::vector<Span>& lines, qreal from)
{
    qreal top = std::numeric_limits<qreal>::max();
    for (const Span& line : lines)
        if (line.bottom > from + kTouch)
            top = std::min(top, line.top);
    return std::max(from, top);
}

/// A table keeps the border over its heading: before one the cut lies just above it.
qreal aboveBorder(const Blocks& blocks, qreal at, qreal place)
{
    const bool isHead = std::ranges::any_of(blocks.tables,
        [at](const HeadedTable& table) { return std::abs(table.head.top - at) < kTouch; });
    return isHead ? std::min(place, at - kBorder) : place;
}

qreal cut(const Blocks& blocks, qreal from, qreal limit, qreal height)
{
    const qreal first = firstLine(blocks.lines, from);
    qreal at = limit;
    for (qreal before = 0; before != at;) {
        before = at;
        at = cutAbove(blocks.wholes, first, at, height);
        at = cutAbove(blocks.lines, first, at, height);
    }
    return std::min(limit, aboveBorder(blocks, at, midway(blocks.lines, from, at)));
}
} // namespace

std::vector<Slice> paginate(const Blocks& blocks, Span all, qreal height)
{
    std::vector<Slice> slices;
    for (qreal top = all.top; top < all.bottom - kTouch;) {
        Span head = headAt(blocks, top);
        if (head.height() > height / 2)
            head = {};
        const qreal room = height - head.height();
        const bool last = all.bottom - top <= room;
        const qreal bottom = last ? all.bottom : cut(blocks, top, top + room, room);
        slices.push_back({head, {top, bottom}});
        top = bottom;
    }
    return slices;
}

} // namespace motcua
