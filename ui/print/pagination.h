#pragma once
#include "ui/print/blocks.h"

namespace motcua {

/// What one sheet shows: a table's heading once more (if it has a height), and under it the text.
struct Slice
{
    Span head;
    Span text;
};

/// Cuts the endless page `all` into sheets of `height`: never through a line, nor through a row or
/// a block of signatures unless it is higher than a sheet, nor behind a heading. QTextDocument has
/// pages of its own, but divides rows.
std::vector<Slice> paginate(const Blocks& blocks, Span all, qreal height);

} // namespace motcua
