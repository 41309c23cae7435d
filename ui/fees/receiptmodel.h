#pragma once
#include "core/registers/till.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// The day's receipts: those written, and those given back.
class ReceiptModel : public RowModel<Receipt>
{
public:
    explicit ReceiptModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const Receipt& receipt, int role) const override;
};

} // namespace motcua
