#include "tests/bench/work.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

namespace bench {
using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatienceMs = 120'000;
constexpr int kSettleMs = 1500; ///< until it has read what it shows first

/// A program with a window that says "ready" on its output once the window can be used.
class Window
{
public:
    Window(const QString& program, const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer since;
        since.start();
        m_process.start(program, arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatienceMs)) { }
        m_isReady = m_process.readLine().trimmed() == "ready";
        m_ms = double(since.nsecsElapsed()) / 1e6;
    }
    ~Window()
    {
        m_process.terminate();
        m_process.waitForFinished(kPatienceMs);
    }

    bool isReady() const { return m_isReady; }
    double ms() const { return m_ms; }
    /// VmRSS.
    double megabytes() const
    {
        QThread::msleep(kSettleMs);
        QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
        return 0;
    }

private:
    QProcess m_process;
    double m_ms = 0;
    bool m_isReady = false;
};

Error notReady(const QString& program)
{
    return {ErrorCode::storage, program, {}, {}, {}};
}
} // namespace

Outcome measureWindow(Ward& ward, int starts, QJsonObject& answer)
{
    ward.close();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString beside = QCoreApplication::applicationDirPath();
    const QString program = beside + u"/motcua"_s;
    const QString bare = beside + u"/motcua_barewindow"_s;
    Figure figure;
    double ours = 0;
    double raw = 0;
    for (int at = 0; at < starts; ++at) {
        const Window window(program, {ward.ourPath(), u"--tell-ready"_s});
        if (!window.isReady())
            return notReady(program);
        figure.ours.add(window.ms());
        if (at + 1 == starts)
            ours = window.megabytes();
        const Window other(bare, {});
        if (!other.isReady())
            return notReady(bare);
        figure.raw.add(other.ms());
        if (at + 1 == starts)
            raw = other.megabytes();
    }
    answer[u"start"_s] = judged("start", figure);
    answer[u"memory"_s] = judgedMemory(ours, raw);
    return Done{};
}

} // namespace bench
