// Runs a fuzz target without libFuzzer: first the kept inputs, then changed ones until the time is
// over. What stops the program is left as crash-<target> in the working folder; given as the only
// argument it stops it again.
//
//     fuzz_scan [--seconds N] [--seed N] [--words FILE] FOLDER|FILE …
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/target.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr unsigned kHang = 20; ///< seconds for one input, also under sanitizers on a busy machine

QByteArray current;
QByteArray crashFile;

/// Only what may be called within a signal.
void keepInput(int signal)
{
    if (std::FILE* file = std::fopen(crashFile.constData(), "wb")) {
        std::fwrite(current.constData(), 1, std::size_t(current.size()), file);
        std::fclose(file);
    }
    std::fprintf(stderr, "Signal %d: the input is in %s\n", signal, crashFile.constData());
    std::_Exit(1);
}

void run(const QByteArray& input)
{
    current = input;
    alarm(kHang);
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const std::uint8_t*>(input.constData()), std::size_t(input.size()));
    alarm(0);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList inputsOf(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return {contents(path)};
    QStringList files;
    for (QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();)
        files += walk.next();
    files.sort();
    QByteArrayList inputs;
    for (const QString& file : files)
        inputs += contents(file);
    return inputs;
}

/// The words of a dictionary of libFuzzer: name="word", with \xNN, \\ and \".
QByteArrayList wordsOf(const QString& path)
{
    QByteArrayList words;
    for (const QByteArray& line : contents(path).split('\n')) {
        const qsizetype from = line.indexOf('"') + 1;
        const qsizetype to = line.lastIndexOf('"');
        if (line.startsWith('#') || from == 0 || to <= from)
            continue;
        QByteArray word;
        for (qsizetype at = from; at < to; ++at) {
            if (line[at] != '\\') {
                word += line[at];
            } else if (line[at + 1] == 'x') {
                word += QByteArray::fromHex(line.mid(at + 2, 2));
                at += 3;
            } else {
                word += line[++at];
            }
        }
        words += word;
    }
    return words;
}

struct Options
{
    qint64 seconds = 0;
    quint32 seed = 1;
    fuzz::Material material;
    QStringList places;
};

/// MOTCUA_FUZZ_SECONDS and MOTCUA_SEED go before what is given.
Options optionsOf(const QStringList& arguments)
{
    Options options;
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        if (arguments[at] == u"--seconds")
            options.seconds = arguments.value(++at).toLongLong();
        else if (arguments[at] == u"--seed")
            options.seed = arguments.value(++at).toUInt();
        else if (arguments[at] == u"--words")
            options.material.words = wordsOf(arguments.value(++at));
        else
            options.places += arguments[at];
    }
    if (qEnvironmentVariableIsSet("MOTCUA_FUZZ_SECONDS"))
        options.seconds = qEnvironmentVariableIntValue("MOTCUA_FUZZ_SECONDS");
    options.seed = qEnvironmentVariableIsSet("MOTCUA_SEED")
        ? quint32(qEnvironmentVariableIntValue("MOTCUA_SEED"))
        : options.seed == 0 ? QRandomGenerator::global()->generate()
                            : options.seed;
    for (const QString& place : options.places)
        options.material.corpus += inputsOf(place);
    return options;
}

qint64 explore(const Options& options)
{
    QRandomGenerator random(options.seed);
    QElapsedTimer timer;
    timer.start();
    qint64 runs = 0;
    for (; timer.elapsed() < options.seconds * 1000; ++runs)
        run(fuzz::mutated(options.material, random));
    return runs;
}
} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments += QString::fromLocal8Bit(argv[at]);
    crashFile = "crash-" + QFileInfo(arguments[0]).fileName().toLocal8Bit();
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS, SIGILL, SIGALRM})
        std::signal(signal, keepInput);
    const Options options = optionsOf(arguments);
    if (options.material.corpus.isEmpty()) {
        std::fputs("No inputs to begin with.\n", stderr);
        return 2;
    }
    for (const QByteArray& input : options.material.corpus)
        run(input);
    const qint64 runs = explore(options);
    std::printf("%lld kept inputs, %lld changed ones, seed %u: nothing broke\n",
        qlonglong(options.material.corpus.size()), qlonglong(runs), options.seed);
    return 0;
}
