#pragma once
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace motcua {

class ActionButton;
class Label;

/// Offers to take back what was just done, for 8 seconds (Ctrl Z); then it goes by itself.
class UndoBar : public QWidget
{
    Q_OBJECT
public:
    explicit UndoBar(
        QWidget* parent = nullptr, std::chrono::milliseconds life = std::chrono::seconds(8));

    /// Says what was done and starts anew; what was offered before has expired.
    void offer(const QString& done);
    /// What was offered has expired.
    void withdraw();

Q_SIGNALS:
    void undone();
    void expired();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void tick();
    void undo();
    void expire();

    std::chrono::milliseconds m_life;
    std::chrono::milliseconds m_left{0};
    QTimer m_timer;
    Label* m_text;
    ActionButton* m_undo;
};

} // namespace motcua
