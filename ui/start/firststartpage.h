#pragma once
#include <QWidget>

namespace motcua {

class ActionButton;
class Label;
class NoticeBar;

/// Where there is no ward yet: try the program out, or set a ward up, or open a file.
class FirstStartPage : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStartPage(QWidget* parent = nullptr);

    /// What is being done, and nothing else is begun meanwhile; "" when it is done.
    void showBusy(const QString& what);
    void showTrouble(const QString& text);

Q_SIGNALS:
    void demoRequested();
    void setupRequested();
    void fileRequested();

private:
    QWidget* buildChoices();

    QWidget* m_choices;
    ActionButton* m_open;
    Label* m_busy;
    NoticeBar* m_notice;
};

} // namespace motcua
