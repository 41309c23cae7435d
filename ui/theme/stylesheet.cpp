#include "ui/theme/stylesheet.h"

#include "core/base/resource.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using Tokens = QHash<QString, QString>;

void addColours(Tokens& tokens, const Theme& colours)
{
    const QPair<QString, QColor> named[] = {{u"ground"_s, colours.ground}, {u"bar"_s, colours.bar},
        {u"card"_s, colours.card}, {u"cardBorder"_s, colours.cardBorder}, {u"line"_s, colours.line},
        {u"tint"_s, colours.tint}, {u"tintBorder"_s, colours.tintBorder},
        {u"field"_s, colours.field}, {u"fieldBorder"_s, colours.fieldBorder},
        {u"buttonBorder"_s, colours.buttonBorder}, {u"focus"_s, colours.focus},
        {u"chosen"_s, colours.chosen}, {u"text"_s, colours.text},
        {u"secondText"_s, colours.secondText}, {u"accent"_s, colours.accent},
        {u"onAccent"_s, colours.onAccent}, {u"link"_s, colours.link}, {u"rail"_s, colours.rail},
        {u"railText"_s, colours.railText}, {u"railSecondText"_s, colours.railSecondText},
        {u"done"_s, colours.done.text}, {u"doneGround"_s, colours.done.ground},
        {u"dueSoon"_s, colours.dueSoon.text}, {u"dueSoonGround"_s, colours.dueSoon.ground},
        {u"overdue"_s, colours.overdue.text}, {u"overdueGround"_s, colours.overdue.ground},
        {u"info"_s, colours.info.text}, {u"infoGround"_s, colours.info.ground},
        {u"disabledText"_s, disabled(colours.text, colours.card)},
        {u"disabledBorder"_s, disabled(colours.fieldBorder, colours.card)}};
    for (const auto& [name, colour] : named)
        tokens.insert(name, colour.name());
}

void addSizes(Tokens& tokens)
{
    const QPair<QString, int> pixels[] = {{u"cardRadius"_s, Size::kCardRadius},
        {u"fieldRadius"_s, Size::kFieldRadius}, {u"fieldInner"_s, Size::kField - 2},
        {u"fieldInnerFocus"_s, Size::kField - 4}, {u"rowHeight"_s, Size::kRow}};
    for (const auto& [name, size] : pixels)
        tokens.insert(name, QString::number(size) + u"px"_s);
    const QPair<QString, qreal> points[] = {{u"labelSize"_s, Points::kLabel},
        {u"bodySize"_s, Points::kBody}, {u"strongSize"_s, Points::kStrong},
        {u"personSize"_s, Points::kPerson}, {u"titleSize"_s, Points::kTitle},
        {u"numberSize"_s, Points::kNumber}, {u"bigNumberSize"_s, Points::kBigNumber}};
    for (const auto& [name, size] : points)
        tokens.insert(name, QString::number(size) + u"pt"_s);
}

QString valueOf(const Tokens& tokens, const QString& name)
{
    const auto found = tokens.constFind(name);
    if (found == tokens.constEnd())
        qFatal("the style sheet names no such token: @%s", qPrintable(name));
    return *found;
}
} // namespace

QString styleSheet(const Theme& colours)
{
    static const QRegularExpression placeholder(u"@(\\w+)"_s);
    Tokens tokens;
    addColours(tokens, colours);
    addSizes(tokens);
    const QString text = QString::fromUtf8(compiledIn(u"theme/app.qss"_s));
    QString filled;
    qsizetype end = 0;
    for (auto walk = placeholder.globalMatch(text); walk.hasNext();) {
        const auto match = walk.next();
        filled += text.mid(end, match.capturedStart() - end) + valueOf(tokens, match.captured(1));
        end = match.capturedEnd();
    }
    return filled + text.mid(end);
}

} // namespace motcua
