#pragma once
#include "core/office/keeping.h"
#include "core/office/office.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// Where a register of ours stands this year, the tracking book, or a form's row of papers.
struct PositionRow
{
    QString sign; ///< "SCT/BS", "HDHS"
    QString name;
    RegisterPosition position;
};
/// The registers that we number, the tracking book, and the papers that go out with a number.
Result<std::vector<PositionRow>> positionsOf(const Office& office, int year);

class PositionModel : public RowModel<PositionRow>
{
public:
    explicit PositionModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const PositionRow& row, int role) const override;
};

/// What need be kept no longer, the oldest first.
class KeptModel : public RowModel<Kept>
{
public:
    explicit KeptModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const Kept& kept, int role) const override;
};

/// The volumes that were opened by hand, the newest first.
class OpeningModel : public RowModel<VolumeOpening>
{
public:
    explicit OpeningModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const VolumeOpening& opening, int role) const override;
};

} // namespace motcua
