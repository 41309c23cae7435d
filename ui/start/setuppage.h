#pragma once
#include "ui/start/wards.h"

#include <QWidget>

class QStackedWidget;

namespace motcua {

class ActionButton;
class NoticeBar;
class Prompt;
class SetupStep;
class StationStep;
class StepBar;

/// Setting a ward up in four steps. Going back loses nothing; a step is left once it has no fault.
class SetupPage : public QWidget
{
    Q_OBJECT
public:
    SetupPage(Prompt& prompt, QDate today, const QStringList& printers, QWidget* parent = nullptr);

    /// The ward is being made, or why it was not.
    void showBusy();
    void showTrouble(const QString& text);

Q_SIGNALS:
    void finished(const motcua::NewWard& ward);
    /// Esc at the first step.
    void cancelled();

private:
    void buildLayout();
    void addSteps(Prompt& prompt, QDate today, const QStringList& printers);
    void showStep(int index);
    void goOn();
    void goBack();
    QJsonObject description() const;
    SetupStep* current() const;

    StepBar* m_bar;
    QStackedWidget* m_stack;
    StationStep* m_station;
    NoticeBar* m_notice;
    ActionButton* m_back;
    ActionButton* m_next;
};

} // namespace motcua
