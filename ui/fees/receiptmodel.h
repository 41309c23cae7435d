#pragma once
#include "ui/fees/daytill.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// The day's receipts: those written, and those given back.
class ReceiptModel : public RowModel<DayReceipt>
{
public:
    enum Column
    {
        payer = 3,
        note = 6
    };

    explicit ReceiptModel(QObject* parent = nullptr);

    bool hasNotes() const;

protected:
    QVariant roleOf(const DayReceipt& row, int role) const override;
};

} // namespace motcua
