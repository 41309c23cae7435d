#pragma once
#include "core/base/result.h"

#include <QString>

namespace motcua {

/// Refuses what a ward's own template may not hold, since it would print nothing, without end or
/// something from elsewhere; the field is "line:column". templateSign: a control sign;
/// templateMarkup: a '<' that begins no tag, a comment; templateTagUnknown,
/// templateAttributeUnknown: none of the few that forms are made of ("choices");
/// templateTagNoEnd: a tag without its '>'; templateTagMalformed: an attribute without a quoted
/// value; templateNotNumber: a size, span or border that is no whole number; templateNumber: one
/// beyond a page; templateTooNarrow: a table or cell that no word fits into, a span of nothing;
/// templatePictureForeign: a picture that is neither a rule nor a code; templateTooDeep,
/// templateTooLong: more than any form needs.
Outcome checkMarkup(const QString& text);

/// A tag (in small letters) that has nothing in it and is never closed.
bool standsAlone(const QString& tag);

} // namespace motcua
