#pragma once
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// A section as the list on the left names it.
struct SectionRow
{
    QString title;
    QString summary;
    QString key; ///< "Alt 1"
    int index = 0; ///< among all sections, those not shown included
};

class SectionModel : public RowModel<SectionRow>
{
public:
    explicit SectionModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const SectionRow& row, int role) const override;
};

} // namespace motcua
