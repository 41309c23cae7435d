#pragma once
#include "core/office/account.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// The accounts of the ward as a table: name, login, post, roles, whether it is in use.
class AccountListModel : public RowModel<Account>
{
public:
    explicit AccountListModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const Account& account, int role) const override;
};

/// What a role lets its holder do, in a few words.
QString roleDuties(Role role);

} // namespace motcua
