#include "ui/registers/proof.h"

#include "core/wording/names.h"

#include <QCoreApplication>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostNamed = 12;

QString words(const char* english)
{
    return QCoreApplication::translate("motcua::Proof", english);
}

/// The first few, and how many more there are.
QString listed(QStringList numbers)
{
    const qsizetype more = numbers.size() - kMostNamed;
    numbers = numbers.mid(0, kMostNamed);
    if (more > 0)
        numbers.append(words(QT_TRANSLATE_NOOP("motcua::Proof", "and %1 more")).arg(more));
    return numbers.join(u", "_s);
}

QString holesOf(const NumberAudit& audit)
{
    QStringList numbers;
    for (const NumberRange& hole : audit.holes)
        numbers.append(paperNumbers(hole.first, hole.last));
    return listed(numbers);
}

QString duplicatesOf(const NumberAudit& audit)
{
    QStringList numbers;
    for (const qint64 number : audit.duplicates)
        numbers.append(paperNumber(number));
    return listed(numbers);
}
} // namespace

Pill proofPill(const NumberAudit& audit, bool recorded)
{
    if (!audit.sound())
        return {
            Tone::overdue, words(QT_TRANSLATE_NOOP("motcua::Proof", "the numbers need a look"))};
    if (recorded)
        return {Tone::done, words(QT_TRANSLATE_NOOP("motcua::Proof", "no number twice"))};
    return {Tone::done, words(QT_TRANSLATE_NOOP("motcua::Proof", "no number twice, none missing"))};
}

QString proofTrouble(const NumberAudit& audit)
{
    QStringList parts;
    if (!audit.holes.empty())
        parts.append(words(QT_TRANSLATE_NOOP("motcua::Proof", "Missing: %1.")).arg(holesOf(audit)));
    if (!audit.duplicates.empty())
        parts.append(
            words(QT_TRANSLATE_NOOP("motcua::Proof", "Given twice: %1.")).arg(duplicatesOf(audit)));
    if (!parts.isEmpty())
        parts.append(words(QT_TRANSLATE_NOOP("motcua::Proof",
            "Compare with the paper book, then have the administrator verify the journal.")));
    return parts.join(u' ');
}

} // namespace motcua
