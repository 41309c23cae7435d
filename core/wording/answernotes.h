#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// "nơi sinh: Bệnh viện Phụ sản Hà Nội", "ngày chết: 01/03/2026", "nguyên nhân chết: (bỏ trống)":
/// each answer that a correction told otherwise, as the note of a book has it.
QStringList answerNotes(
    const Procedure& procedure, const QJsonObject& before, const QJsonObject& after);

} // namespace motcua
