#pragma once
#include "ui/theme/tokens.h"

#include <QFrame>
#include <QKeySequence>

namespace motcua {

class ActionButton;
class IconLabel;
class Label;

/// What a line in the page says instead of a dialog. action is the next step, if there is one.
struct Notice
{
    Tone tone = Tone::info;
    QString text;
    QString action = {};
    QKeySequence key = {};
};

/// A line that explains and offers the next step; hidden until something is said.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void say(const Notice& notice);
    /// Good news has been read once the next thing begins; trouble stays.
    void hideDone();

Q_SIGNALS:
    void actionTriggered();
    void closed();

private:
    void buildLayout();
    void dismiss();

    Tone m_tone = Tone::info;
    IconLabel* m_icon;
    Label* m_text;
    ActionButton* m_action;
    ActionButton* m_close;
};

} // namespace motcua
