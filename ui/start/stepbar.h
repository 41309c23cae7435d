#pragma once
#include <QStringList>
#include <QWidget>

namespace motcua {

/// Which step of several one is at: a number and its name each, done ones ticked.
class StepBar : public QWidget
{
    Q_OBJECT
public:
    explicit StepBar(QWidget* parent = nullptr);

    void setSteps(const QStringList& titles);
    void setCurrent(int step);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter& painter, const QRect& place, int step) const;

    QStringList m_titles;
    int m_current = 0;
};

} // namespace motcua
