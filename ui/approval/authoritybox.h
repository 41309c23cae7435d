#pragma once
#include "ui/approval/approvals.h"
#include "ui/approval/conditionrows.h"
#include "ui/widgets/card.h"

namespace motcua {

class Label;

/// Always in sight above the decisions: by which authority it is signed, or why not by this person,
/// and how much of what is asked is met.
class AuthorityBox : public Card
{
    Q_OBJECT
public:
    explicit AuthorityBox(QWidget* parent = nullptr);

    void show(const Approval& approval, const std::vector<ConditionRow>& conditions);

private:
    Label* m_authority;
    Label* m_decision;
    Badge* m_met;
};

} // namespace motcua
