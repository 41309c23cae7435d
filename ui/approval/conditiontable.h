#pragma once
#include "ui/approval/conditionrows.h"

#include <QWidget>

class QGridLayout;

namespace motcua {

/// The conditions as a quiet table that is read, not worked in: Điều kiện, Kết quả, Căn cứ.
class ConditionTable : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionTable(QWidget* parent = nullptr);

    void setRows(const std::vector<ConditionRow>& rows);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void clear();
    void addHeader();
    void addRow(int at, const ConditionRow& row);

    QGridLayout* m_grid;
};

} // namespace motcua
