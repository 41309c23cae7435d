// A window with nothing in it: what any Qt program needs to start, and holds. Says "ready" as
// motcua --tell-ready does.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    window.repaint();
    QTimer::singleShot(0, [] {
        std::puts("ready");
        std::fflush(stdout);
    });
    return QApplication::exec();
}
