#pragma once
#include "ui/print/span.h"

#include <vector>

class QTextDocument;

namespace motcua {

/// A table whose heading is printed again where it goes on.
struct HeadedTable
{
    Span head;
    Span body;
};

/// Where a laid out text may not be cut, and what to repeat.
struct Blocks
{
    std::vector<Span> lines; ///< each line of each paragraph
    /// Rows of tables, headings with what they head, signatures.
    std::vector<Span> wholes;
    std::vector<HeadedTable> tables;
};
Blocks blocksOf(const QTextDocument& document);

} // namespace motcua
