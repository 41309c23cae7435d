#pragma once
#include <QtGlobal>

namespace motcua {

/// A stretch of the endless page that a form is laid out on, in units of ruler.h.
struct Span
{
    qreal top = 0;
    qreal bottom = 0;

    qreal height() const { return bottom - top; }
};

} // namespace motcua
