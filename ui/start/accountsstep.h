#pragma once
#include "ui/start/setupstep.h"

namespace motcua {

class AccountForm;

/// Step 2: the first three people; more are added under Quản trị.
class AccountsStep : public SetupStep
{
    Q_OBJECT
public:
    explicit AccountsStep(QWidget* parent = nullptr);

    QString title() const override;
    void write(QJsonObject& ward) const override;
    Faults ownFaults() const override;

private:
    std::vector<AccountForm*> m_forms;
};

} // namespace motcua
