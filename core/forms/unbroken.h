#pragma once
#include <QString>

namespace motcua {

/// Text of HTML in which no line breaks within the number of an official paper ("23/2015/NĐ-CP",
/// "12/TB-UBND"), by word joiners that nobody sees. For the layout alone: what is stored
/// has none, nor has the text of the PDF where it is searched or copied.
QString unbroken(const QString& html);

} // namespace motcua
