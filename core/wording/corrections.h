#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// The dossier with the contents that stood before its first correction: what a register bears.
Dossier asEntered(const Dossier& dossier);
/// "Đính chính ngày 05/05/2022: mẹ – họ và tên Trần Thị Đào; nơi sinh: …": one for each correction
/// that touched what the entry of this original says, of whom where several people stand in the
/// dossier, as `procedure` calls them and its answers (nullptr: it is not known). The office's own
/// note is no part of a book.
QStringList correctionNotes(const Dossier& dossier, int item, const Procedure* procedure);

/// What a correction makes of a fact of somebody who stands in the dossier.
struct FactChange
{
    QString whose; ///< "người yêu cầu", "người đại diện của Công ty X"
    QString what; ///< "ngày sinh"
    QString was;
    QString is;

    bool operator==(const FactChange&) const = default;
};
/// Of all people of the dossier, as a book would note it; the phone, which stands in no book, too.
std::vector<FactChange> changesOfPeople(
    const Dossier& before, const Dossier& after, const Procedure* procedure);

} // namespace motcua
