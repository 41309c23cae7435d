#pragma once
#include "core/office/wardstate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// One decision in the list: both figures, what is ready, whether it holds today.
struct DelegationRow
{
    Delegation delegation;
    DelegationStatus status = DelegationStatus::inForce;
    int lateTasks = 0;
    bool bodiesEnded = false; ///< one that gives or receives stands no more
};
std::vector<DelegationRow> delegationRows(const WardState& ward, QDate today);

class DelegationModel : public RowModel<DelegationRow>
{
public:
    explicit DelegationModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const DelegationRow& row, int role) const override;
};

/// "Ủy ban nhân dân thành phố Hà Nội · Về việc ủy quyền…": who made it, what it is about.
QString aboutDelegation(const Delegation& delegation);

/// What the decision is checked by: the levels with their counts, a condition, a task.
struct DelegationLine
{
    enum class Kind
    {
        level,
        total,
        condition,
        task
    };
    Kind kind = Kind::level;
    QString name; ///< of the condition or task, as `delegate` wants it
    QString text;
    QString detail;
    QString pill;
    Tone tone = Tone::neutral;
};
std::vector<DelegationLine> delegationLines(
    const Delegation& delegation, const WardState& ward, QDate today);

class DelegationLineModel : public RowModel<DelegationLine>
{
public:
    explicit DelegationLineModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const DelegationLine& row, int role) const override;
};

} // namespace motcua
