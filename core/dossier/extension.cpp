#include "core/dossier/extension.h"

#include "core/dossier/steps.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isOfficeTime(const Calendar& calendar, QDate day, QTime time)
{
    const OfficeHours& hours = calendar.hours();
    return calendar.isWorkingDay(day) && time >= hours.open && time <= hours.close;
}

/// Beyond the rule's days it takes what the citizen has agreed to in writing.
bool isTooFar(const ExtensionRule& rule, const Longer& longer, QDate last)
{
    const bool agreed = rule.longerByAgreement && !longer.agreement.isEmpty();
    return longer.day > last && !agreed;
}
} // namespace

Result<Extension> extensionOf(
    const Procedure& procedure, const Longer& longer, const Due& promised, const Calendar& calendar)
{
    const QString field = u"/extension/until"_s;
    if (!procedure.extension)
        return badInput(u"/extension"_s, u"noExtension"_s);
    const ExtensionRule& rule = *procedure.extension;
    const QTime time = longer.time.isValid() ? longer.time : calendar.hours().close;
    const Instant until = Instant::fromLocal(longer.day, time);
    if (until <= promised.at)
        return badInput(field, u"notAfterPromise"_s, {{u"due"_s, promised.at.toIso()}});
    if (!isOfficeTime(calendar, longer.day, time))
        return badInput(field, u"outsideOfficeHours"_s, {{u"value"_s, until.toIso()}});
    const QDate last = calendar.addWorkingDays(promised.at.localDate(), rule.workingDays);
    if (isTooFar(rule, longer, last))
        return Error{ErrorCode::badInput, field, u"extensionTooFar"_s,
            {{u"days"_s, rule.workingDays}, {u"last"_s, last.toString(Qt::ISODate)}}, rule.source};
    if (promised.at.localDate().daysTo(longer.day) > kLongestExtension)
        return badInput(field, u"extensionTooLong"_s, {{u"days"_s, kLongestExtension}});
    return Extension{until, longer.reason, longer.agreement};
}

Due extended(const Due& promised, const Extension& extension, const ExtensionRule& rule,
    const Calendar& calendar, Instant from)
{
    Due due = promised;
    due.at = extension.until;
    due.provisional = !calendar.isOfficial(extension.until.localDate().year());
    const QString why = extension.agreement.isEmpty() ? extension.reason : extension.agreement;
    due.because.push_back(
        {extension.agreement.isEmpty() ? u"limitExtended"_s : u"limitExtendedByAgreement"_s,
            {{u"before"_s, promised.at.toIso()}, {u"reason"_s, why}}, rule.source});
    due.steps = movedSteps(calendar, promised, from, due);
    return due;
}

} // namespace motcua
