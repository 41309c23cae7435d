#include "app/motcua/tourstage.h"

#include "app/motcua/toureyes.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/topbar.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/rowmodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>

#include <cstdio>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatience = 10'000; // ms
constexpr int kBreath = 5; // ms
constexpr int kRounds = 4; // a verb, its reads, and what those ask for

/// The window works on meanwhile.
void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}
} // namespace

Stage::Stage(MainWindow& window, FrozenClock& clock, Album& album, const QString& papers)
    : m_window(window)
    , m_clock(clock)
    , m_album(album)
    , m_papers(papers)
{
}

Desk& Stage::desk() const
{
    return *m_window.desk();
}

void Stage::picture(const QString& caption)
{
    picture(caption, [] {});
}

void Stage::picture(const QString& caption, const std::function<void()>& again)
{
    settle();
    m_album.take(m_window, m_step, caption, [&] {
        again();
        settle();
        for (const QString& text : clippedTexts())
            fail(u"“%1” has room, %2 px wide"_s.arg(text).arg(m_window.width()));
    });
}

/// Who would have the keys: a window that popped up may leave without giving them back where no
/// window manager does so.
void Stage::giveKeysToFront() const
{
    if (QApplication::activePopupWidget())
        return;
    QWidget* modal = QApplication::activeModalWidget();
    QWidget* front = modal ? modal : &m_window;
    if (QApplication::activeWindow() != front)
        QApplication::setActiveWindow(front);
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    giveKeysToFront();
    m_keys.press(key, with);
    settle();
}

void Stage::type(const QString& text)
{
    giveKeysToFront();
    m_keys.type(text);
    wait(kBreath);
}

void Stage::fill(const QString& field, const QString& text)
{
    auto* line = seen<QLineEdit>(field);
    if (!line)
        return fail(u"there is no field "_s + field);
    giveKeysToFront();
    line->setFocus(Qt::TabFocusReason);
    line->selectAll();
    type(text);
}

void Stage::fillLines(const QString& field, const QStringList& lines)
{
    auto* note = seen<QPlainTextEdit>(field);
    if (!note)
        return fail(u"there is no field "_s + field);
    giveKeysToFront();
    note->setFocus(Qt::TabFocusReason);
    note->selectAll();
    for (const QString& line : lines) {
        type(line);
        if (line != lines.back())
            press(Qt::Key_Return);
    }
}

void Stage::scan(const QString& card)
{
    giveKeysToFront();
    m_keys.scan(card);
    const QPointer<QWidget> next = QApplication::focusWidget();
    settle();
    giveKeysToFront();
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

void Stage::click(const QString& button)
{
    auto* found = seen<QAbstractButton>(button);
    if (!found || !found->isEnabled())
        return fail(u"cannot press "_s + button);
    found->click();
    settle();
}

void Stage::choose(const QString& list, const QString& words)
{
    auto* view = seen<QAbstractItemView>(list);
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (!textsOf(*view->model(), row).contains(words))
            continue;
        view->setCurrentIndex(index);
        view->setFocus(Qt::OtherFocusReason);
        return settle();
    }
    fail(u"%1 has no row “%2”"_s.arg(list, words));
}

void Stage::choosePerson(const QString& login)
{
    const auto current = [&] {
        const auto* people = seen<QAbstractItemView>(u"people"_s);
        return people ? people->currentIndex().data(IdRole).toString() : QString();
    };
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up})
        for (int step = 0; step < 8 && current() != login; ++step)
            press(key);
    if (current() != login)
        fail(login + u" is not among the people"_s);
}

void Stage::takeDesk(const QString& login, const QString& pin)
{
    press(Qt::Key_F12);
    choosePerson(login);
    type(pin);
    until(login + u" at the desk"_s, [&] { return desk().session().login == login; });
    settle();
}

void Stage::advance(int minutes)
{
    settle();
    m_clock.advanceMinutes(minutes);
    PageHost& pages = m_window.workplace()->pages();
    pages.top()->showNow(m_clock.now());
    pages.currentPage()->refresh();
    settle();
}

void Stage::settle() const
{
    for (int round = 0; round < kRounds; ++round) {
        if (m_window.desk())
            m_window.desk()->settle();
        wait(kBreath);
    }
}

bool Stage::until(const QString& what, const std::function<bool()>& condition)
{
    for (QDeadlineTimer patience(kPatience); !condition(); wait(kBreath))
        if (patience.hasExpired()) {
            fail(what);
            return false;
        }
    return true;
}

bool Stage::shows(const QString& text)
{
    const auto there = [&] { return visibleTexts().join(u'\n').contains(text); };
    return there() || until(u"“%1” is to be seen"_s.arg(text), there);
}

void Stage::printed(const QString& form)
{
    const auto there = [&] {
        return !QDir(m_papers).entryList({u"*%1*.pdf"_s.arg(form)}, QDir::Files).isEmpty();
    };
    until(u"a PDF of “%1”"_s.arg(form), there);
}

void Stage::fail(const QString& what)
{
    m_failures.append(u"%1: not as expected: %2"_s.arg(m_step, what));
    std::fputs(qPrintable(m_failures.back() + u'\n'), stderr);
}

QList<QWidget*> Stage::widgets(const QString& name) const
{
    QList<QWidget*> found;
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->objectName() == name && widget->isVisible())
            found.append(widget);
    return found;
}

} // namespace motcua
