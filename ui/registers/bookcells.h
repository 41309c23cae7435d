#pragma once
#include "core/registers/registers.h"

#include <QJsonObject>
#include <QStringList>

namespace motcua {

/// How a column of a book stands on the screen.
struct ColumnLook
{
    QStringView id; ///< of data/registers.json
    QStringView key; ///< of the entry (core/wording/papercontext.h)
    int width = 0; ///< in pixels; 0: a share of what is left
    int share = 0;
    Qt::AlignmentFlag alignment = Qt::AlignLeft;
};
ColumnLook columnLook(const QString& columnId);

/// The entry as the book's columns show it. Numbers of papers are shortened to their last four
/// digits: in full they stand on paper only.
QStringList cellsOf(const Register& book, const QJsonObject& entry);

} // namespace motcua
