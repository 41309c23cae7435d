#pragma once
#include <QWidget>

class QProgressBar;

namespace motcua {

/// While the last backup of the day is made: how far it is, and the way out.
class ClosingPage : public QWidget
{
    Q_OBJECT
public:
    explicit ClosingPage(QWidget* parent = nullptr);

    void setProgress(int percent);

Q_SIGNALS:
    /// Close at once, without this backup.
    void closeRequested();

private:
    QProgressBar* m_progress;
};

} // namespace motcua
