#pragma once
#include <QWidget>

namespace motcua {

class Label;
class NoticeBar;

/// Where there is no ward yet: try the program out, or set a ward up, or open a file.
class FirstStartPage : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStartPage(QWidget* parent = nullptr);

    /// What is being done; "" when it is done.
    void showBusy(const QString& what);
    void showTrouble(const QString& text);

Q_SIGNALS:
    void demoRequested();
    void setupRequested();
    void fileRequested();

private:
    QWidget* buildChoices();

    QWidget* m_choices;
    Label* m_busy;
    NoticeBar* m_notice;
};

} // namespace motcua
