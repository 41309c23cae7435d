// motcua_bench: the program's work against the same rows written and read through the SQLite C API,
// alternating in one run. One JSON object on stdout; `met` compares with goals.h.
#include "core/base/error.h"
#include "tests/bench/work.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTime>

#include <cstdio>
#include <functional>

using namespace bench;
using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kStarts = 7;

Options readOptions(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.addOptions({{u"dossiers"_s, u"how many the ward has"_s, u"N"_s},
        {u"seed"_s, u"of the generator"_s, u"S"_s, u"1"_s},
        {u"file"_s, u"a ward made before, or to be kept for the next time"_s, u"FILE"_s},
        {u"samples"_s, u"of each quick piece of work"_s, u"COUNT"_s, u"1000"_s},
        {u"only"_s, u"of reads, writes, tallies, verify, rebuild, backup, window; all"_s,
            u"PARTS"_s},
        {u"out"_s, u"also written there, after every part"_s, u"FILE"_s},
        {u"json"_s, u"one JSON object, as always"_s}});
    parser.addHelpOption();
    parser.process(app);
    Options options{parser.value(u"dossiers"_s).toLongLong(), parser.value(u"seed"_s).toULongLong(),
        parser.value(u"file"_s), parser.value(u"samples"_s).toInt(),
        parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts), parser.value(u"out"_s)};
    if (options.dossiers < 1 || options.samples < 1)
        parser.showHelp(2);
    return options;
}

int failed(const Error& error)
{
    std::fprintf(stderr, "%s at '%s' %s %s\n", qPrintable(errorName(error.code)),
        qPrintable(error.field), qPrintable(error.detail),
        QJsonDocument(error.values).toJson(QJsonDocument::Compact).constData());
    return exitCode(error.code);
}

struct Part
{
    const char* name;
    std::function<Outcome(Ward&, const Options&, QJsonObject&)> measure;
};

/// In their order; the window closes the ward.
std::vector<Part> allParts()
{
    const auto plain = [](Outcome (*measure)(Ward&, QJsonObject&)) {
        return [measure](Ward& ward, const Options&, QJsonObject& answer) {
            return measure(ward, answer);
        };
    };
    const auto sampled = [](Outcome (*measure)(Ward&, int, QJsonObject&)) {
        return [measure](Ward& ward, const Options& options, QJsonObject& answer) {
            return measure(ward, options.samples, answer);
        };
    };
    return {{"reads", sampled(measureReads)}, {"writes", sampled(measureWrites)},
        {"tallies", plain(measureTallies)}, {"verify", plain(measureVerify)},
        {"rebuild", plain(measureRebuild)}, {"backup", plain(measureBackup)},
        {"window", [](Ward& ward, const Options&, QJsonObject& answer) {
             return measureWindow(ward, kStarts, answer);
         }}};
}

/// A run that is cut off late has not measured for nothing.
void keep(const QString& path, const QJsonObject& answer)
{
    QFile file(path);
    const QByteArray json = QJsonDocument(answer).toJson();
    if (!path.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
}

Outcome measure(Ward& ward, const Options& options, QJsonObject& answer)
{
    for (const Part& part : allParts()) {
        if (!options.only.isEmpty() && !options.only.contains(QLatin1StringView(part.name)))
            continue;
        std::fprintf(stderr, "%s %s\n", qPrintable(QTime::currentTime().toString()), part.name);
        if (const auto done = part.measure(ward, options, answer); !done)
            return done;
        keep(options.out, answer);
    }
    return Done{};
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Options options = readOptions(app);
    std::fprintf(stderr, "%s the ward\n", qPrintable(QTime::currentTime().toString()));
    const auto ward = Ward::make(options);
    if (!ward)
        return failed(ward.error());
    QJsonObject answer{{u"dossiers"_s, options.dossiers}, {u"seed"_s, qint64(options.seed)},
        {u"fileMegabytes"_s, qint64(QFileInfo((*ward)->ourPath()).size() >> 20)}};
    const auto done = measure(**ward, options, answer);
    std::fputs(QJsonDocument(answer).toJson().constData(), stdout);
    return done ? 0 : failed(done.error());
}
