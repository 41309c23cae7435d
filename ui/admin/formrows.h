#pragma once
#include "core/office/wardstate.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// A form in force on a day, or a part that many forms take in.
struct FormRow
{
    FormKey key;
    QString partial;
    QString title;
    QString subtitle; ///< set and label, or what the part is
    bool own = false;
};
/// Forms by set, then the parts.
std::vector<FormRow> formRows(const WardState& ward, QDate day);

class FormListModel : public RowModel<FormRow>
{
public:
    explicit FormListModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const FormRow& row, int role) const override;
};

} // namespace motcua
