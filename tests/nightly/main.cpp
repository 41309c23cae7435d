// Long runs for a night: motcua_nightly kills|powercuts|instances|soak --seconds S|--rounds N
// [--seed X]
// [--totals FILE]. A run is added to the file of totals with its seed, so that it can be had again.
#include "tests/nightly/soak.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
using Long = QString (*)(Span, quint32, Run&);

Long longRun(const QString& name)
{
    if (name == u"kills")
        return killOverAndOver;
    if (name == u"powercuts")
        return cutThePower;
    if (name == u"instances")
        return openTogether;
    return name == u"soak" ? soak : nullptr;
}

int carryOut(Long work, Span span, quint32 seed, const QString& totals)
{
    Run run{seed, {}};
    const QString wrong = work(span, seed, run);
    QJsonObject line = run.numbers;
    line[u"seed"_s] = qint64(seed);
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    if (!wrong.isEmpty())
        std::fprintf(stderr, "seed %u, %s\n", seed, qPrintable(wrong));
    if (!totals.isEmpty() && !addToTotals(totals, run)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(totals));
        return 1;
    }
    return wrong.isEmpty() ? 0 : 1;
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--work")
        return workUntilKilled(arguments[2], arguments[3].toUInt());
    if (arguments.size() == 4 && arguments[1] == u"--hold")
        return holdOpen(arguments[2], arguments[3].toUInt());
    QCommandLineParser parser;
    parser.addOptions({{u"seconds"_s, u"How long."_s, u"S"_s, u"300"_s},
        {u"rounds"_s, u"How many, whatever it takes."_s, u"N"_s, u"0"_s},
        {u"seed"_s, u"The same run again."_s, u"X"_s},
        {u"totals"_s, u"Adds the run to this file."_s, u"FILE"_s}});
    parser.addPositionalArgument(u"run"_s, u"kills, powercuts, instances or soak"_s);
    parser.addHelpOption();
    parser.process(app);
    const Long work = longRun(parser.positionalArguments().value(0));
    if (!work)
        parser.showHelp(2);
    const quint32 seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt()
                                                 : QRandomGenerator::global()->generate();
    return carryOut(work, {parser.value(u"rounds"_s).toInt(), parser.value(u"seconds"_s).toInt()},
        seed, parser.value(u"totals"_s));
}
