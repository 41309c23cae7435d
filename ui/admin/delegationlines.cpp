#include "ui/admin/delegationlines.h"

#include "ui/widgets/datefield.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    return lines;
}

QJsonObject levelOf(const QString& line)
{
    static const QRegularExpression pattern(
        u"^(.*?)\\s*(?:→|->)\\s*(.*?)\\s*:\\s*(\\d+)\\s*(?:\\((.*)\\))?$"_s);
    static const QRegularExpression blanks(u"[,;\\s]+"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return {{u"from"_s, line}};
    return {{u"from"_s, match.captured(1)}, {u"to"_s, match.captured(2)},
        {u"count"_s, match.captured(3).toInt()},
        {u"procedures"_s,
            QJsonArray::fromStringList(match.captured(4).split(blanks, Qt::SkipEmptyParts))}};
}

QJsonObject taskOf(const QString& line)
{
    const QString day = line.section(u' ', 0, 0);
    const auto date = parseDay(day);
    return {{u"due"_s, date ? date->toString(Qt::ISODate) : day},
        {u"name"_s, line.section(u' ', 1).trimmed()}};
}
} // namespace

QJsonArray levelsFromText(const QString& text)
{
    QJsonArray levels;
    for (const QString& line : linesOf(text))
        levels.append(levelOf(line));
    return levels;
}

QString levelsToText(const std::vector<DelegationLevel>& levels)
{
    QStringList lines;
    for (const DelegationLevel& level : levels) {
        const QString codes = level.procedures.join(u", "_s);
        lines.append(u"%1 → %2: %3"_s.arg(level.from, level.to).arg(level.count)
            + (codes.isEmpty() ? codes : u" (%1)"_s.arg(codes)));
    }
    return lines.join(u'\n');
}

QJsonArray tasksFromText(const QString& text, const Delegation& known)
{
    QJsonArray tasks;
    for (const QString& line : linesOf(text)) {
        QJsonObject task = taskOf(line);
        for (const DelegationTask& old : known.tasks)
            if (old.name == task[u"name"_s].toString())
                task[u"unit"_s] = old.unit;
        tasks.append(task);
    }
    return tasks;
}

QString tasksToText(const std::vector<DelegationTask>& tasks)
{
    QStringList lines;
    for (const DelegationTask& task : tasks)
        lines.append(task.due.toString(u"dd/MM/yyyy "_s) + task.name);
    return lines.join(u'\n');
}

QJsonArray namesFromText(const QString& text)
{
    return QJsonArray::fromStringList(linesOf(text));
}

} // namespace motcua
