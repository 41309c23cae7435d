#pragma once
#include "ui/widgets/fieldmemory.h"

#include <QObject>

#include <functional>
#include <optional>

class QKeyEvent;

namespace motcua {

/// Hears a keyboard-wedge scanner wherever the focus is: 10 keys or more, at most 50 ms apart,
/// ending in Enter. The field that had the focus gets its former text and cursor back, and no key
/// of the scan works as a shortcut or presses a button. Install it on the application.
class ScanFilter : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds from any start, never going back.
    using Clock = std::function<qint64()>;

    /// Without a clock, keys are timed by the window system: right even where the program was busy.
    explicit ScanFilter(QObject* parent = nullptr, Clock clock = {});

    /// What the scanner is set up to send first. With a prefix, only what begins with it is a scan,
    /// and the prefix is not part of what is told.
    void setPrefix(const QString& prefix) { m_prefix = prefix; }

Q_SIGNALS:
    void scanned(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// When a key came: by the window system where it says so, and by our clock.
    struct Tick
    {
        std::optional<qint64> event;
        qint64 clock = 0;
    };

    bool onOverride(QKeyEvent* key);
    bool onPress(QKeyEvent* key);
    bool onEnter(const Tick& now);
    bool onText(const QString& text, const Tick& now);
    Tick tickOf(const QKeyEvent* key) const;
    bool follows(const Tick& now) const;
    bool isScan() const;
    void forget();

    bool m_usesEventTime;
    Clock m_clock;
    QString m_prefix;
    QString m_typed;
    Tick m_last;
    FieldMemory m_memory;
    bool m_swallowRelease = false;
};

} // namespace motcua
