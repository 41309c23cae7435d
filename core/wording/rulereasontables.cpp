#include "core/wording/sentencegroups.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kRuleReasons{
    // working days and due dates
    Sentence{"dayHoliday", "Ngày {date} nghỉ lễ: {name}.", "{date} is a public holiday: {name}."},
    Sentence{"dayCompensation", "Ngày {date} nghỉ bù: {name} trùng ngày nghỉ hằng tuần.",
        "{date} is a day off in lieu: {name} fell on a weekend."},
    Sentence{"daySwapOff", "Ngày {date} nghỉ do hoán đổi ngày làm việc dịp {name}.",
        "{date} is off: swapped with another day for {name}."},
    Sentence{
        "daySwapWork", "Ngày {date} là ngày làm việc: {name}.", "{date} is a working day: {name}."},
    Sentence{"dayWeekend", "Ngày {date} là ngày nghỉ cuối tuần.", "{date} is a weekend day."},
    Sentence{"dayOfWeek", "Ngày {date} là ngày làm việc trong tuần.",
        "{date} is an ordinary working day."},
    Sentence{"noOfficialNotice",
        "Năm {year} chưa có thông báo chính thức về lịch nghỉ; ngày nghỉ được tính theo luật nên "
        "chỉ là tạm tính.",
        "Year {year} has no official notice of days off yet; they follow the law and are "
        "provisional."},
    Sentence{"receivedInTime",
        "Tiếp nhận lúc {received} ngày {date}, không sau {until}: trả kết quả ngay trong ngày.",
        "Received at {received} on {date}, not after {until}: due the same day."},
    Sentence{"receivedAfterHour",
        "Tiếp nhận lúc {received} ngày {date}, sau {until}: trả kết quả trong ngày làm việc tiếp "
        "theo.",
        "Received at {received} on {date}, after {until}: due the next working day."},
    Sentence{"receivedOnDayOff",
        "Tiếp nhận vào ngày nghỉ {date}: trả kết quả trong ngày làm việc tiếp theo.",
        "Received on a day off, {date}: due the next working day."},
    Sentence{"dueNextWorkingDay",
        "Trả kết quả trong ngày làm việc tiếp theo sau ngày tiếp nhận {date}.",
        "Due the working day after the day of receipt, {date}."},
    Sentence{"dayOfReceiptNotCounted",
        "Không tính ngày tiếp nhận {date}; thời hạn tính từ ngày liền kề sau đó.",
        "The day of receipt, {date}, is not counted; counting starts the day after."},
    Sentence{"countedWorkingDays", "Thời hạn {count} ngày làm việc, kết thúc vào ngày {date}.",
        "{count} working days end on {date}."},
    Sentence{"countedCalendarDays", "Thời hạn {count} ngày, kết thúc vào ngày {date}.",
        "{count} days end on {date}."},
    Sentence{"countedHours",
        "Thời hạn {count} giờ làm việc, tính trong giờ hành chính {open}–{morningEnd} và "
        "{afternoonStart}–{close}.",
        "{count} working hours, counted within {open}–{morningEnd} and {afternoonStart}–{close}."},
    Sentence{"countedClockHours",
        "Thời hạn {count} giờ tính liên tục từ lúc tiếp nhận, kể cả ban đêm và ngày nghỉ.",
        "{count} hours by the clock from the moment of receipt, nights and days off included."},
    Sentence{"lastDayIsOff",
        "Ngày cuối của thời hạn, {date}, là ngày nghỉ: chuyển sang ngày làm việc tiếp theo, "
        "{movedTo}.",
        "The last day, {date}, is off: moved to the next working day, {movedTo}."},
    Sentence{"skippedHoliday", "Không tính ngày {date}: nghỉ lễ {name}.",
        "{date} is not counted: holiday {name}."},
    Sentence{"skippedCompensation", "Không tính ngày {date}: nghỉ bù {name}.",
        "{date} is not counted: day off in lieu of {name}."},
    Sentence{"skippedSwapOff", "Không tính ngày {date}: nghỉ hoán đổi dịp {name}.",
        "{date} is not counted: swapped day off for {name}."},
    Sentence{"countedSwapWork", "Có tính ngày {date}: {name}, là ngày làm việc.",
        "{date} is counted: {name}, a working day."},
    Sentence{"skippedWeekend", "Không tính {days} ngày nghỉ cuối tuần.",
        "Weekend days not counted: {days}."},

    // conditions of packs; {text} is the pack's own
    Sentence{"conditionHolds", "Đáp ứng: {text}.", "Met: {text}."},
    Sentence{"conditionFails", "Không đáp ứng điều kiện “{text}”.", "Not met: “{text}”."},
    Sentence{"contraryFound", "{found}.", "It is so: {found}."},
    Sentence{"countHolds", "Đáp ứng: {text} (hiện là {answer}).", "Met: {text} (it is {answer})."},
    Sentence{"countFails", "Không đáp ứng điều kiện “{text}” (hiện là {answer}).",
        "Not met: “{text}” (it is {answer})."},
    Sentence{"ageHolds", "Đáp ứng: {text} (hiện {answer} tuổi).", "Met: {text} (aged {answer})."},
    Sentence{"ageFails", "Không đáp ứng điều kiện “{text}” (hiện {answer} tuổi).",
        "Not met: “{text}” (aged {answer})."},
    Sentence{
        "daysHolds", "Đáp ứng: {text} (đã {answer} ngày).", "Met: {text} (days passed: {answer})."},
    Sentence{"daysFails", "Không đáp ứng điều kiện “{text}” (đã {answer} ngày).",
        "Not met: “{text}” (days passed: {answer})."},
    Sentence{"toComeFails",
        "Không xét được điều kiện “{text}”: ngày đã ghi ({date}) sau ngày nộp hồ sơ ({sentOn}); "
        "xem lại ngày.",
        "“{text}” cannot be judged: the day told ({date}) lies after the request ({sentOn}); look "
        "at the day again."},
    Sentence{"daysMovedHolds",
        "Đáp ứng: {text} (đã {answer} ngày; ngày cuối của thời hạn, {date}, là ngày nghỉ nên "
        "chuyển "
        "sang hết ngày làm việc tiếp theo, {movedTo}).",
        "Met: {text} (days passed: {answer}; the last one, {date}, is off, and so the term ends "
        "with "
        "the next working day, {movedTo})."},

    // no-wait
    Sentence{"noWaitListed", "Thuộc “{programme}”, trả kết quả trong {minutes} phút.",
        "Listed in “{programme}”, promised within {minutes} minutes."},
    Sentence{"noWaitNeverListed", "Thủ tục {code} không thuộc chương trình “không chờ” nào.",
        "No no-wait programme lists procedure {code}."},
    Sentence{"unknownProcedure", "Không có thủ tục mang mã {code} trong danh mục.",
        "The catalogue has no procedure {code}."},
    Sentence{"procedureNotInForce",
        "Thủ tục {code} không còn hoặc chưa có hiệu lực vào ngày {date}.",
        "Procedure {code} is not in force on {date}."},
    Sentence{"noWaitNotYet",
        "Ngày {date} chưa áp dụng không chờ: “{programme}” thực hiện từ ngày {from}.",
        "No-wait does not apply on {date} yet: “{programme}” starts on {from}."},
    Sentence{"noWaitEnded",
        "Ngày {date} không còn áp dụng không chờ: “{programme}” thực hiện từ ngày {from} đến hết "
        "ngày {to}.",
        "No-wait no longer applies on {date}: “{programme}” ran from {from} to {to}."},
    Sentence{"noWaitInTime",
        "Tiếp nhận lúc {now}, không muộn hơn {latest}: còn kịp {minutes} phút trước giờ đóng cửa "
        "{close}.",
        "At {now}, not later than {latest}: {minutes} minutes are left before closing at {close}."},
    Sentence{"noWaitTooLate",
        "Tiếp nhận lúc {now}, muộn hơn {latest}: không còn kịp {minutes} phút trước giờ đóng cửa "
        "{close}.",
        "At {now}, later than {latest}: fewer than {minutes} minutes are left before closing at "
        "{close}."},
    Sentence{"noWaitDayOff", "Ngày {date} là ngày nghỉ, không tiếp nhận theo diện không chờ.",
        "{date} is a day off: nothing is served without waiting."},
    Sentence{"missingPaper", "Còn thiếu: {name}[ (đã nộp {have}/{count})].",
        "Still missing: {name}[ ({have} of {count} came)]."},

    // fees
    Sentence{"feeFree", "{label}: không phải nộp.", "{label}: free of charge."},
    Sentence{"feeNotKnown",
        "{label}: chưa ghi mức thu trong danh mục; đối chiếu văn bản trước khi thu.",
        "{label}: the catalogue does not know the amount; look it up before collecting."},
    Sentence{"feeToCheck", "{label}: mức {amount} cần đối chiếu với văn bản trước khi thu.",
        "{label}: {amount} is to be checked against its source before collecting."},
    Sentence{"feePerCase", "{label}: {amount} một trường hợp.", "{label}: {amount} a case."},
    Sentence{"feePerItem", "{label}[, bản chính thứ {item}]: {count} × {each} = {amount}.",
        "{label}[, original {item}]: {count} × {each} = {amount}."},
    Sentence{"feePages",
        "{label}[, bản chính thứ {item}]: {pages} trang là {each} một bản; {copies} bản là "
        "{amount}.",
        "{label}[, original {item}]: {pages} pages cost {each} a copy; {copies} copies cost "
        "{amount}."},
    Sentence{"feePagesCapped",
        "{label}[, bản chính thứ {item}]: {pages} trang, thu mức tối đa {each} một bản; {copies} "
        "bản là {amount}.",
        "{label}[, original {item}]: {pages} pages reach the ceiling of {each} a copy; {copies} "
        "copies cost {amount}."},
    Sentence{"feeLate", "{label}: thu {amount} vì đăng ký sau {days} ngày, quá hạn {limit} ngày.",
        "{label}: {amount}, registered after {days} days, beyond the {limit} allowed."},
    Sentence{"feeOnTime", "{label}: không thu vì đăng ký sau {days} ngày, trong hạn {limit} ngày.",
        "{label}: nothing, registered after {days} days, within the {limit} allowed."},
    Sentence{"feeOnTimeMoved",
        "{label}: không thu; hạn {limit} ngày kết thúc vào ngày nghỉ {date} nên chuyển sang hết "
        "ngày "
        "làm việc tiếp theo, {movedTo}.",
        "{label}: nothing; the {limit} days end on a day off, {date}, and so with the next working "
        "day, {movedTo}."},
    Sentence{"feeExempt", "{label}: được miễn – {name}.", "{label}: exempt – {name}."},
    Sentence{"feeByChannel", "{label}: thu {amount} theo hình thức nộp hồ sơ.",
        "{label}: {amount} on this channel."},
    Sentence{"noFeeRule", "Danh mục không ghi khoản thu nào cho thủ tục {name} vào ngày này.",
        "The catalogue lists no fee for {name} on this day."},
};
} // namespace

Sentences ruleReasons()
{
    return kRuleReasons;
}

} // namespace motcua
