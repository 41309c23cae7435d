#pragma once
#include "core/registers/till.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// The day's receipts: those written, and those given back.
class ReceiptModel : public RowModel<Receipt>
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
    QVariant roleOf(const Receipt& receipt, int role) const override;
};

} // namespace motcua
