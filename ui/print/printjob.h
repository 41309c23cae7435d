#pragma once
#include "core/forms/filledform.h"

#include <QPageLayout>

namespace motcua {

/// What goes to paper. Each page text begins on a sheet of its own and is numbered by itself.
struct PrintJob
{
    QString title; ///< of the PDF and in the printer's queue
    QStringList pages; ///< HTML as fillForm() gives it, with the marks of marks.h
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QString watermark; ///< pale across every page; "" for none

    bool operator==(const PrintJob&) const = default;
};

/// A demo's paper bears the watermark "BẢN DÙNG THỬ – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ".
PrintJob printJob(const FilledForm& form, bool demo);

} // namespace motcua
