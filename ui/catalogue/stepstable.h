#pragma once
#include "core/catalogue/procedure.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace motcua {

/// The internal process as its official table: Bước | Nội dung công việc | Trách nhiệm | Thời gian,
/// and what the steps add up to.
class StepsTable : public Card
{
    Q_OBJECT
public:
    explicit StepsTable(const Procedure& procedure, QWidget* parent = nullptr);

private:
    void addHeader();
    void addStep(int index, const ProcessStep& step, const Procedure& procedure);

    QGridLayout* m_grid;
};

} // namespace motcua
