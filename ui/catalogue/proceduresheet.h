#pragma once
#include "ui/catalogue/procedurefacts.h"

#include <QWidget>

class QGridLayout;

namespace motcua {

/// A procedure to read, part under part: the name of the part at the left, its lines at the right,
/// and the steps of the office as a table.
class ProcedureSheet : public QWidget
{
    Q_OBJECT
public:
    explicit ProcedureSheet(QWidget* parent = nullptr);

    void show(const ProcedureFacts& facts);

private:
    void addHeading(const QString& text);
    void addPart(const ProcedurePart& part);
    void addLine(const PartLine& line, const QString& title);
    void addSteps(const Procedure& procedure);

    QGridLayout* m_grid;
    int m_row = 0;
};

/// Takes away everything that a layout's widget holds, to be built anew.
void clearChildren(QWidget* widget);

} // namespace motcua
