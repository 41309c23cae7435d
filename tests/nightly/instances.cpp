#include "tests/nightly/kills.h"
#include "tests/nightly/nightlyward.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kProcesses = 3;
constexpr int kPatienceMs = 10'000; ///< for a process to start at all

struct Answers
{
    int open = 0;
    int inUse = 0;
    QString other;
    qint64 slowestMs = 0; ///< from the question to the refusal, as the refused one measured it
};

Answers answersOf(std::vector<std::unique_ptr<QProcess>>& processes)
{
    Answers answers;
    for (const auto& process : processes) {
        if (!process->canReadLine())
            process->waitForReadyRead(kPatienceMs);
        const auto said = process->readLine().trimmed().split(' ');
        if (said.first() == "open")
            ++answers.open;
        else if (said.first() == "inUse")
            ++answers.inUse;
        else
            answers.other = QString::fromUtf8(said.first());
        answers.slowestMs = qMax(answers.slowestMs, said.last().toLongLong());
    }
    return answers;
}

QString judged(const Answers& answers)
{
    if (answers.open != 1 || answers.inUse != kProcesses - 1)
        return u"%1 opened, %2 were told that it is in use; %3"_s.arg(answers.open)
            .arg(answers.inUse)
            .arg(answers.other);
    return answers.slowestMs <= 1000 ? QString() : u"%1 ms"_s.arg(answers.slowestMs);
}
} // namespace

int holdOpen(const QString& folder, quint32 seed)
{
    NightlyWard ward(folder, seed);
    QElapsedTimer timer;
    timer.start();
    const auto office = ward.open();
    std::printf("%s %lld\n", office ? "open" : qPrintable(errorName(office.error().code)),
        static_cast<long long>(timer.elapsed()));
    std::fflush(stdout);
    while (office)
        QThread::sleep(60);
    return 0;
}

QString openTogether(Span span, quint32 seed, Run& run)
{
    const QTemporaryDir folder;
    NightlyWard(folder.path(), seed).found();
    QElapsedTimer timer;
    timer.start();
    QString wrong;
    int round = 0;
    for (; wrong.isEmpty()
         && (span.rounds > 0 ? round < span.rounds : timer.elapsed() < span.seconds * 1000LL);
         ++round) {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int at = 0; at < kProcesses; ++at) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(QCoreApplication::applicationFilePath(),
                {u"--hold"_s, folder.path(), QString::number(seed + quint32(round))});
        }
        wrong = judged(answersOf(processes));
        for (const auto& process : processes) {
            process->kill();
            process->waitForFinished();
        }
    }
    if (wrong.isEmpty() && !QFile::exists(folder.path() + u"/ward.lock"_s))
        wrong = u"the lock file is gone"_s;
    run.numbers = {{u"starts"_s, round * kProcesses}, {u"rounds"_s, round},
        {u"wrong"_s, wrong.isEmpty() ? 0 : 1}, {u"seconds"_s, timer.elapsed() / 1000}};
    return wrong.isEmpty() ? wrong : u"round %1: %2"_s.arg(round).arg(wrong);
}
