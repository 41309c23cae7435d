#include "core/dossier/correctionwarnings.h"

#include "core/dossier/intakewarnings.h"
#include "core/dossier/partychecks.h"
#include "core/dossier/sentin.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Those of its values that are lists.
constexpr std::array kLists{"what", "who", "which"};

/// As they would be at its receipt, by what `read` has.
Reasons warningsAtReceipt(const Dossier& dossier, const Dossier& read, const Facts& facts)
{
    const Procedure& procedure = *facts.procedure;
    const Intake intake = withoutStaleDates(intakeOf(read), dossier, procedure);
    const QDate day = dossier.receivedAt.localDate();
    Assessment taken;
    taken.answers = withPartyDates(procedure, intake);
    taken.items = read.items;
    taken.papers = read.papers;
    taken.fee = read.fee;
    return intakeWarnings(procedure, intake, taken, facts.law.powers,
        {day, *facts.law.calendar, sentOn(intake, day)});
}

bool isPartOf(const QString& some, const QString& all)
{
    static const QRegularExpression between(u"[;,] "_s);
    const QStringList listed = all.split(between);
    return std::ranges::all_of(
        some.split(between), [&](const QString& one) { return listed.contains(one); });
}

/// Just that was said before, of as many things at least.
bool says(const Reason& before, const Reason& now)
{
    QJsonObject was = before.values;
    QJsonObject is = now.values;
    for (const char* key : kLists)
        if (!isPartOf(is.take(QLatin1StringView(key)).toString(),
                was.take(QLatin1StringView(key)).toString()))
            return false;
    was.remove(u"name"_s);
    is.remove(u"name"_s);
    return before.id == now.id && was == is;
}
} // namespace

Reasons broughtByCorrection(const Dossier& dossier, const QJsonObject& changes, const Facts& facts)
{
    const Reasons standing = warningsAtReceipt(dossier, dossier, facts);
    Reasons brought = warningsAtReceipt(dossier, foldContent(dossier, changes), facts);
    std::erase_if(brought, [&](const Reason& one) {
        return std::ranges::any_of(
            standing, [&](const Reason& before) { return says(before, one); });
    });
    return brought;
}

} // namespace motcua
