#include "tests/support/wholefile.h"

#include "core/office/numbers.h"
#include "core/store/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

QString faultOf(const Office& office)
{
    const auto report = verify(office.file());
    if (!report)
        return errorName(report.error().code);
    for (const Check& check : report->checks)
        if (!check.ok)
            return check.name + u' ' + check.place + u' ' + check.detail;
    const auto audits = auditNumbers(office);
    if (!audits)
        return errorName(audits.error().code);
    for (const NumberAudit& audit : *audits)
        if (!audit.sound())
            return u"numbers "_s + audit.book;
    return {};
}
