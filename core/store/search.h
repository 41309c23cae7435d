#pragma once
#include "core/store/viewrows.h"
#include "core/store/wardfile.h"

namespace motcua {

/// A person that dossiers name.
struct FoundPerson
{
    QString name;
    QString personalNumber; ///< "" where none was given
    QString person; ///< personKey(); "" for an organisation and for nobody in particular
    DossierId latest; ///< the newest dossier found that names them
    QString born = {}; ///< ISO, maybe of the year alone, or ""

    bool operator==(const FoundPerson&) const = default;
};

struct Found
{
    std::vector<DossierRow> dossiers; ///< newest first
    std::vector<FoundPerson> people; ///< newest first, each once
};

/// Dossiers and people whose words begin with every word of `text`, in any order, without marks;
/// codes and numbers also by their last four digits; a whole code finds its dossier alone, a
/// passport is found however its number is typed. Newest first; a text without a word finds
/// nothing.
Result<Found> find(const WardFile& file, const QString& text, int limit);

} // namespace motcua
