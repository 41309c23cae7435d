#pragma once
#include "core/store/search.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// A line under the search box: a dossier, or a person.
struct Hit
{
    DossierId dossier; ///< of a person: their newest
    QString personalNumber; ///< "" for a dossier
    QString key; ///< personKey() of a person who has a page, or ""
    bool person = false;
    QString title;
    QString subtitle;
    QString right;
};

/// Dossiers that are open, then people, then what is closed; each as they were found.
std::vector<Hit> hitsOf(const Found& found);

class HitModel : public RowModel<Hit>
{
    Q_OBJECT
public:
    explicit HitModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const Hit& row, int role) const override;
};

} // namespace motcua
