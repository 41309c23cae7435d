#include "core/wording/shiftlines.h"

#include "core/forms/words.h"
#include "core/wording/papercontext.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
ShiftLine lineOf(const Office& office, const ShiftHandOver& shift, bool gives)
{
    const QString other = nameOf(office, gives ? shift.to : shift.from);
    const QString at
        = (shift.taken ? shift.taken->when : shift.mark.when).localTime().toString(u"HH:mm"_s);
    if (!shift.taken)
        return {u"Chờ %1 xác nhận nhận bàn giao từ lúc %2: %3"_s.arg(
                    other, at, amountInFigures(shift.cash)),
            {}};
    if (gives)
        return {u"Đã bàn giao cho %1 lúc %2"_s.arg(other, at), {-shift.cash.amount}};
    return {u"Nhận bàn giao của %1 lúc %2"_s.arg(other, at), shift.cash};
}
} // namespace

std::vector<ShiftLine> shiftLines(const Office& office, const ClerkCash& clerk, QDate day)
{
    std::vector<ShiftLine> lines;
    for (const ShiftHandOver& shift : clerk.shifts) {
        const bool gives = shift.from == clerk.login;
        const bool counts = shift.taken && shift.taken->when.localDate() == day;
        if (counts || (shift.waits() && gives))
            lines.push_back(lineOf(office, shift, gives));
    }
    return lines;
}

std::vector<ShiftLine> shiftLinesAfter(const Office& office, const ClerkCash& clerk)
{
    std::vector<ShiftLine> lines;
    for (const ShiftHandOver& shift : clerk.shiftsAfter) {
        lines.push_back(lineOf(office, shift, shift.from == clerk.login));
        lines.back().what += u", sau khi khóa sổ, tính vào ngày sau"_s;
    }
    return lines;
}

std::vector<ShiftLine> shiftLinesBrought(const Office& office, const ClerkCash& clerk)
{
    std::vector<ShiftLine> lines;
    for (const ShiftHandOver& shift : clerk.shiftsBrought) {
        lines.push_back(lineOf(office, shift, shift.from == clerk.login));
        lines.back().what += u" ngày %1, sau khi khóa sổ ngày đó"_s.arg(
            shift.taken->when.localDate().toString(u"dd/MM/yyyy"_s));
    }
    return lines;
}

QString closingNote(const Office& office, const DayClosing& closing)
{
    return closing.by.isEmpty()
        ? closing.note
        : u"%1 kiểm đếm, khóa sổ thay: %2"_s.arg(nameOf(office, closing.by), closing.note);
}

} // namespace motcua
