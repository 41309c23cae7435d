#pragma once
#include <QObject>
#include <QTimer>

#include <chrono>

namespace motcua {

/// Notices that nobody has touched the program for a while: neither keys, nor mouse, nor a scanner.
/// The time counts by the wall clock, so that a computer that slept is found idle when it wakes.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);

    void setLimit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return m_limit; }
    /// Counts from now on.
    void start();
    void stop();

Q_SIGNALS:
    /// Once; nothing more is noticed until start().
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Clock = std::chrono::system_clock;
    bool isOver() const { return Clock::now() - m_last >= m_limit; }
    void look();

    QTimer m_timer;
    std::chrono::milliseconds m_limit{std::chrono::minutes(15)};
    Clock::time_point m_last;
};

} // namespace motcua
