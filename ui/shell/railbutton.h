#pragma once
#include <QAbstractButton>

namespace motcua {

/// A place in the rail: icon, name, and the figure that waits there.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);

    /// 0: none is shown.
    void setBadge(int count);
    int badge() const { return m_badge; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    void paintBadge(QPainter& painter) const;

    QString m_iconName;
    int m_badge = 0;
};

} // namespace motcua
