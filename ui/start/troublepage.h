#pragma once
#include "core/base/error.h"

#include <QWidget>

namespace motcua {

class ActionButton;
class Label;

/// Why a ward's file does not open, and what to do next.
class TroublePage : public QWidget
{
    Q_OBJECT
public:
    explicit TroublePage(QWidget* parent = nullptr);

    void showError(const Error& error, const QString& path);

Q_SIGNALS:
    void retryRequested();
    void fileRequested();
    /// Put a backup in its place.
    void restoreRequested();
    void startRequested();
    /// Show what can still be read of a damaged file.
    void lookRequested();

private:
    void buildLayout();

    Label* m_what;
    Label* m_path;
    Label* m_next;
    ActionButton* m_retry;
    ActionButton* m_restore;
    ActionButton* m_look;
    ActionButton* m_other;
    ActionButton* m_start;
};

} // namespace motcua
