#pragma once
#include "core/office/account.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// The people who can take the desk: name over post.
class AccountModel : public RowModel<Account>
{
    Q_OBJECT
public:
    explicit AccountModel(QObject* parent = nullptr);

    /// The active accounts only.
    void setAccounts(const Accounts& accounts);
    /// −1: nobody has this login.
    int rowOf(const QString& login) const;
    /// The first person, from `after` on and round, whose given name or login begins with it.
    int rowByLetter(const QString& letter, int after) const;

protected:
    QVariant roleOf(const Account& row, int role) const override;
};

/// Who most likely takes the desk now: who had it before `current`; else a leader after a clerk and
/// a clerk after a leader; "" where there is nobody else.
QString likelyNext(const Accounts& accounts, const QString& current, const QString& before);

} // namespace motcua
