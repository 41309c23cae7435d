// README tells the truth: its diagram is the table of transitions, its map names the rooms there
// are.
#include "core/dossier/transitions.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kReadme = QStringLiteral(MOTCUA_TOP "/README.md");
const QRegularExpression kDiagram(
    u"(?<=```mermaid\\n).*?(?=```)"_s, QRegularExpression::DotMatchesEverythingOption);

QString readReadme()
{
    QFile file(kReadme);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool writeReadme(const QString& text)
{
    QFile file(kReadme);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

QString arrow(const QString& from, const QString& to, const QStringList& commands)
{
    const QString label = commands.isEmpty() ? QString() : u": "_s + commands.join(u", "_s);
    return u"    "_s + from + u" --> "_s + to + label + u'\n';
}

QStringList commandsBetween(State from, State to)
{
    QStringList names;
    for (const Transition& row : kTransitions)
        if (row.from == from && row.to == to)
            names += commandName(row.command);
    for (const Transition& row : kOtherEnds)
        if (row.from == from && row.to == to)
            names += commandName(row.command);
    return names;
}

/// The diagram of the table: one arrow for each pair of states, with all commands that lead along
/// it.
QString diagram()
{
    QString lines = u"stateDiagram-v2\n"_s
        + arrow(u"[*]"_s, stateName(State::registered), {u"receive"_s})
        + arrow(u"[*]"_s, stateName(State::received), {u"receive"_s});
    for (const State from : kStates)
        for (const State to : kStates)
            if (const QStringList commands = commandsBetween(from, to); !commands.isEmpty())
                lines += arrow(stateName(from), stateName(to), commands);
    for (const State state : kStates)
        if (isFinal(state))
            lines += arrow(stateName(state), u"[*]"_s, {});
    return lines;
}

QStringList roomsOnTheMap()
{
    static const QRegularExpression line(
        u"^    ((?:core|ui)/[a-z]+)/ "_s, QRegularExpression::MultilineOption);
    QStringList rooms;
    for (auto walk = line.globalMatch(readReadme()); walk.hasNext();)
        rooms += walk.next().captured(1);
    rooms.sort();
    return rooms;
}

QStringList roomsOnDisk()
{
    QStringList rooms;
    for (const QString& side : {u"core"_s, u"ui"_s})
        for (const QString& room : QDir(QStringLiteral(MOTCUA_TOP "/") + side)
                                       .entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            rooms += side + u'/' + room;
    rooms.sort();
    return rooms;
}
} // namespace

class TestReadme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDiagramIsTheTable()
    {
        const QString text = readReadme();
        const auto found = kDiagram.match(text);
        QVERIFY(found.hasMatch());
        if (qEnvironmentVariableIsSet("MOTCUA_WRITE_README"))
            QVERIFY(writeReadme(
                text.left(found.capturedStart()) + diagram() + text.mid(found.capturedEnd())));
        QCOMPARE(kDiagram.match(readReadme()).captured(), diagram());
    }

    void theMapNamesTheRoomsThereAre() { QCOMPARE(roomsOnTheMap(), roomsOnDisk()); }

    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression link(u"\\]\\(([^)#:]+)\\)"_s);
        auto walk = link.globalMatch(readReadme());
        QVERIFY(walk.hasNext());
        while (walk.hasNext()) {
            const QString path = walk.next().captured(1);
            QVERIFY2(QFile::exists(QStringLiteral(MOTCUA_TOP "/") + path), qPrintable(path));
        }
    }
};

QTEST_APPLESS_MAIN(TestReadme)
#include "tst_readme.moc"
