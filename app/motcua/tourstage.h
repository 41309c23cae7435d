#pragma once
#include "app/motcua/keyboard.h"
#include "app/motcua/touralbum.h"
#include "core/base/instant.h"

#include <QStringList>
#include <QWidget>

#include <functional>

namespace motcua {

class Desk;
class MainWindow;

/// The hands, eyes and watch of the tour: presses keys on the window as a person does, looks
/// whether it shows what it should, and takes the pictures. What is not as expected is noted, and
/// the tour goes on.
class Stage
{
public:
    /// All of it outlives the stage; `papers` is where prints come out.
    Stage(MainWindow& window, FrozenClock& clock, Album& album, const QString& papers);

    MainWindow& window() const { return m_window; }
    Desk& desk() const;
    const QStringList& failures() const { return m_failures; }

    /// What is done now: the name of the next picture, and of what is noted.
    void step(const QString& name) { m_step = name; }
    void picture(const QString& caption);
    /// The same with a panel that must be opened again after each change of theme.
    void picture(const QString& caption, const std::function<void()>& again);

    void press(Qt::Key key, Qt::KeyboardModifiers with = {});
    void type(const QString& text);
    /// Types into the visible field of this name, in place of what is there.
    void fill(const QString& field, const QString& text);
    /// The same into a field of several lines.
    void fillLines(const QString& field, const QStringList& lines);
    /// A scanner's burst of keys, ending in Enter, wherever the focus is.
    void scan(const QString& card);
    void click(const QString& button);
    /// Chooses the first row of a list in which the words stand.
    void choose(const QString& list, const QString& words);
    /// F12, the person, the PIN.
    void takeDesk(const QString& login, const QString& pin = QStringLiteral("2468"));
    /// Chooses a person of the list in front.
    void choosePerson(const QString& login);
    void advance(int minutes);

    bool until(const QString& what, const std::function<bool()>& condition);
    bool shows(const QString& text);
    void printed(const QString& form);
    /// What was asked for is done, and the page has read again.
    void settle() const;
    void fail(const QString& what);

    /// The widget of this name that can be seen; null where none can.
    template <class Widget>
    Widget* seen(const QString& name) const
    {
        for (auto* widget : widgets(name))
            if (auto* found = qobject_cast<Widget*>(widget))
                return found;
        return nullptr;
    }

private:
    QList<QWidget*> widgets(const QString& name) const;
    void giveKeysToFront() const;

    MainWindow& m_window;
    FrozenClock& m_clock;
    Album& m_album;
    Keyboard m_keys;
    QString m_papers;
    QString m_step;
    QStringList m_failures;
};

} // namespace motcua
