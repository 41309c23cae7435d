#pragma once
#include <QAbstractButton>
#include <QKeySequence>

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
    /// The key that goes there, said quietly where there is room for it.
    void showKey(const QKeySequence& key);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    int paintBadge(QPainter& painter) const;
    void paintKey(QPainter& painter, int right) const;

    QString m_iconName;
    QString m_key;
    int m_badge = 0;
};

} // namespace motcua
