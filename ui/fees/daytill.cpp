#include "ui/fees/daytill.h"

namespace motcua {

Result<DayTill> readTill(const Office& office, const QString& login, QDate day, bool ofAll)
{
    const auto cash = cashOf(office, day, ofAll ? QString() : login);
    const auto open = office.openTill(login);
    const auto tills = office.tills();
    if (!cash || !open || !tills)
        return !cash ? cash.error() : !open ? open.error() : tills.error();
    DayTill till{*cash, *open, {}, office.nextReceipt(login).valueOr({}),
        lastShift(*tills, login, day), shiftsFor(*tills, login, {})};
    if (const DayClosing* closing = closingOn(*tills, login, day))
        till.closing = *closing;
    return till;
}

} // namespace motcua
