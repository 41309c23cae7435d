#include "core/wording/sentences.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kReasons{
    Sentence{"secondSupplement",
        "Đây là lần thứ {times} yêu cầu bổ sung; quy định chỉ hướng dẫn một lần, đầy đủ.",
        "This is request number {times} for papers; the rule is one, and complete."},
    Sentence{"turnedIntoAppointment", "Đã chuyển sang hẹn trả: {reason}.",
        "Turned into an appointment: {reason}."},
    Sentence{
        "signsByOffice", "Ký theo thẩm quyền của chức danh {post}.", "Signs by office: {post}."},
    Sentence{"assignmentEnteredLate",
        "Hiệu lực từ {from} nhưng đến {today} mới ghi nhận: văn bản ký trước lúc ghi nhận không "
        "được "
        "coi là ký theo quyết định này.",
        "In force from {from} but entered on {today} only: what was signed before is not signed "
        "by it."},
    Sentence{"revokedBackwards",
        "Thu hồi từ {from}, ghi nhận ngày {today}: đề nghị rà soát văn bản đã ký trong thời gian "
        "ấy.",
        "Taken back from {from}, entered on {today}: look at what was signed in between."},
    Sentence{"signerStopped", "Tài khoản của {name} đã ngừng.", "{name}'s account is stopped."},
    Sentence{"signerWithoutRight", "Vai trò của {name} không có quyền ký duyệt.",
        "{name}'s roles do not sign."},
    Sentence{"stillOneThroughOthers",
        "Hai người vẫn là một qua một người thứ ba; cần sửa cả lần xác định đó.",
        "A third person still makes the two one; change that decision too."},
    Sentence{"accountLooksAlike",
        "{name} đã có tài khoản {login} đang hoạt động; mỗi người chỉ nên có một tài khoản.",
        "{name} has the account {login} already; one person should have one account."},
    Sentence{"signsUntil", "Được phân công, ủy quyền từ {from} đến {to}: {decision}.",
        "Assigned from {from} to {to}: {decision}."},
    Sentence{"signsSince", "Được phân công, ủy quyền từ {from}: {decision}.",
        "Assigned from {from}: {decision}."},
    Sentence{"authorityTakenBack", "Phân công, ủy quyền đã bị thu hồi từ {from}: {decision}.",
        "The assignment was taken back from {from}: {decision}."},
    Sentence{"authorityEnded", "Phân công, ủy quyền đã hết hiệu lực sau ngày {to}: {decision}.",
        "The assignment ended after {to}: {decision}."},
    Sentence{"noAuthorityGiven", "{name} chưa được phân công, ủy quyền ký thủ tục này.",
        "{name} was not assigned this procedure."},
    Sentence{"delegationElsewhere",
        "Chưa dòng nào có mã thủ tục liên quan đến phường này: thẩm quyền giải quyết tại đây không "
        "đổi.",
        "No line that names procedures concerns this ward: who decides here stays as it is."},
    Sentence{"delegationWithoutEnd",
        "Ủy quyền phải có thời hạn; quyết định này chưa ghi ngày hết hiệu lực.",
        "A delegation is given for a limited time; this one has no last day."},
    Sentence{"delegatedHere", "Giải quyết theo thẩm quyền {body} giao: {decision}.",
        "Decided here by the power of {body}: {decision}."},
    Sentence{"delegatedHereUntil",
        "Giải quyết theo thẩm quyền {body} giao: {decision}, hiệu lực đến hết ngày {to}.",
        "Decided here by the power of {body}: {decision}, in force until {to}."},
    Sentence{"delegationEndsBefore",
        "Quyết định {decision} hết hiệu lực sau ngày {to}, trước ngày hẹn trả {due}: hồ sơ chưa "
        "giải quyết xong khi đó phải chuyển {body}.",
        "{decision} ends after {to}, before the due day {due}: what is not decided by then goes to "
        "{body}."},
    Sentence{"authorityEndsBefore",
        "Thẩm quyền ký của {name} hết hiệu lực sau ngày {to}, trước ngày hẹn trả {due}.",
        "{name}'s authority ends after {to}, before the due day {due}."},
    Sentence{"deathRegistered", "{name} đã có trong hồ sơ khai tử {code}, tiếp nhận ngày {on}.",
        "{name}'s death stands in dossier {code} already, received on {on}."},
    Sentence{"personDied", "{name} đã có trong hồ sơ khai tử {code}, tiếp nhận ngày {on}.",
        "{name} stands in the death dossier {code}, received on {on}."},
    Sentence{"marriedBefore",
        "{name} đã đăng ký kết hôn trong hồ sơ {code}, tiếp nhận ngày {on}; cần giấy tờ ly hôn "
        "hoặc "
        "khai tử.",
        "{name} was married in the dossier {code}, received on {on}; papers of the divorce or "
        "death "
        "are needed."},
    Sentence{"marriageOpen",
        "{name} đang có hồ sơ đăng ký kết hôn {code} chưa xong, tiếp nhận ngày {on}.",
        "{name}'s marriage is still being registered: dossier {code}, received on {on}."},
    Sentence{"nobodySigns", "Hôm nay chưa có ai có thẩm quyền ký thủ tục này.",
        "Nobody may sign this procedure today."},
    Sentence{"clockStood",
        "Không tính thời gian chờ công dân từ {from} đến {to}; trước đó hẹn trả {before}.",
        "The time the citizen took, {from} to {to}, does not count; {before} was promised before."},
    Sentence{"clockRestarted", "Thời hạn giải quyết tính lại từ đầu sau khi nhận đủ hồ sơ.",
        "The limit begins anew once the dossier is complete."},
    Sentence{"putOff", "Đã hẹn trả {before}; xin lỗi và hẹn lại vì: {reason}.",
        "{before} was promised; put off with an apology: {reason}."},
    Sentence{"apologyOnTheLastDay",
        "Xin lỗi, hẹn lại khi còn chưa đến một ngày là hết hạn; phải báo trước ít nhất một ngày.",
        "Put off less than a day before the end; the citizen is told at least a day before."},
    Sentence{"apologyAfterDue",
        "Đã quá thời điểm hẹn trả: ngày hẹn mới được báo cho công dân, hồ sơ vẫn tính là quá hạn.",
        "The promise had passed: the new day is told to the citizen, the dossier stays overdue."},
    Sentence{"letterStands", "Không sớm hơn ngày đã hẹn lại trong văn bản xin lỗi: {due}.",
        "No earlier than the letter of apology said: {due}."},
    Sentence{"decidedElsewhere", "Hồ sơ do {office} giải quyết.", "{office} decides it."},
    Sentence{"promiseRenewed",
        "Thời điểm hẹn tính từ lúc tiếp nhận đã qua; hẹn lại tính từ bây giờ.",
        "The moment counted from the receipt has passed; promised anew from now."},
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
    Sentence{"conditionFails", "Không đáp ứng: {text}.", "Not met: {text}."},
    Sentence{"contraryFound", "{found}.", "It is so: {found}."},
    Sentence{"countHolds", "Đáp ứng: {text} (hiện là {answer}).", "Met: {text} (it is {answer})."},
    Sentence{"countFails", "Không đáp ứng: {text} (hiện là {answer}).",
        "Not met: {text} (it is {answer})."},
    Sentence{"ageHolds", "Đáp ứng: {text} (hiện {answer} tuổi).", "Met: {text} (aged {answer})."},
    Sentence{"ageFails", "Không đáp ứng: {text} (hiện {answer} tuổi).",
        "Not met: {text} (aged {answer})."},
    Sentence{
        "daysHolds", "Đáp ứng: {text} (đã {answer} ngày).", "Met: {text} (days passed: {answer})."},
    Sentence{"daysFails", "Không đáp ứng: {text} (đã {answer} ngày).",
        "Not met: {text} (days passed: {answer})."},

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
    Sentence{"missingPaper", "Còn thiếu: {name}[ ({have}/{count})].",
        "Still missing: {name}[ ({have}/{count})]."},

    // fees
    Sentence{"feeFree", "{label}: không thu.", "{label}: free of charge."},
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
    Sentence{"feeExempt", "{label}: được miễn – {name}.", "{label}: exempt – {name}."},
    Sentence{"feeByChannel", "{label}: thu {amount} theo hình thức nộp hồ sơ.",
        "{label}: {amount} on this channel."},
    Sentence{"noFeeRule", "Danh mục không ghi khoản thu nào cho thủ tục {name} vào ngày này.",
        "The catalogue lists no fee for {name} on this day."},

    // what a clerk is warned of, though it is done
    Sentence{"feeOverpaid",
        "Đã thu nhiều hơn mức phí, lệ phí sau khi sửa {amount}; hủy biên lai và thu lại.",
        "{amount} more were taken than the fee is now; cancel the receipt and write it anew."},
    Sentence{
        "feeUnpaid", "Phí, lệ phí còn phải thu {amount}.", "Of the fee {amount} are still open."},
    Sentence{"answerAwaited",
        "Đã trả kết quả nhưng còn chờ trả lời của {bodies}; khi có, ghi nhận và báo công dân.",
        "Handed over while {bodies} still owe an answer; take it in and tell the citizen."},
    Sentence{"partnersNotSentTo",
        "Đã trả kết quả nhưng chưa chuyển đến {bodies}; phần việc liên thông còn phải thực hiện.",
        "Handed over, but {bodies} were never sent to: their part is still to be done."},
    Sentence{"promisePassed",
        "Đã quá thời hạn hẹn trả {due}[, chậm {days} ngày làm việc][, chậm {minutes} phút].",
        "It was due {due}[: late by {days} working days][: late by {minutes} minutes]."},
    Sentence{"noWaitPassed",
        "Hồ sơ không chờ đã quá giờ làm việc của ngày tiếp nhận {due}[, chậm {days} ngày làm "
        "việc][, chậm {minutes} phút]; chuyển sang hẹn trả và in giấy hẹn.",
        "It was to be done while the citizen waits, until {due}[: late by {days} working days][: "
        "late by {minutes} minutes]; turn it into an appointment and print its slip."},
    Sentence{"askedNotCome", "Đã yêu cầu bổ sung nhưng chưa thấy nộp: {names}.",
        "Asked for, and it did not come: {names}."},
    Sentence{"moneyToGiveBack", "Hồ sơ đã thu {amount}; hoàn trả cho công dân và hủy biên lai.",
        "{amount} were taken; give them back and cancel the receipt."},
    Sentence{"rejectedLate",
        "Trả lời không giải quyết sau thời hạn đã hẹn {due}[, chậm {days} ngày làm việc][, chậm "
        "{minutes} phút].",
        "Rejected after {due}, when it was due[: late by {days} working days][: late by {minutes} "
        "minutes]."},
    Sentence{"forwardedBeside",
        "{to} không phải nơi giải quyết thủ tục này ({decider}); kết quả từ đó không kết thúc hồ "
        "sơ.",
        "{to} does not decide this procedure ({decider} does): its answer ends nothing."},
    Sentence{"resultEndsNothing",
        "Đã ghi kết quả; hồ sơ chưa kết thúc vì {decider} mới là nơi giải quyết.",
        "Taken in; it ends nothing, since {decider} decides."},
    Sentence{"noReceiptNumber", "Đã thu nhưng chưa có số biên lai: chưa mở quyển biên lai nào.",
        "Taken without a receipt number: no receipt book lies open."},
    Sentence{"dueProvisional",
        "Ngày hẹn trả là tạm tính vì chưa có thông báo lịch nghỉ chính thức.",
        "The due date is provisional: there is no official notice of days off yet."},

    // what a citizen card says and does not fit together
    Sentence{"registerLacks", "Chưa có nội dung phải ghi vào sổ hộ tịch: {what}.",
        "The register of civil status will lack: {what}."},
    Sentence{"registerLacksRelation",
        "{party}: chưa ghi quan hệ của người đi khai với người này; sổ và trích lục phải ghi.",
        "{party}: what the applicant is to them is not told; register and extract have it."},
    Sentence{"bornLater", "Theo số định danh, người này sinh năm {year}: chưa tới.",
        "The personal number says born in {year}, which is still to come."},
    Sentence{"lawChanged",
        "{law} đã có hiệu lực; phiên bản thủ tục này soạn theo luật trước, cần rà soát trước khi "
        "áp "
        "dụng.",
        "{law} is in force; this version was written for the law before and is to be reviewed."},
    Sentence{"exemptionByAge", "Người nộp {age} tuổi, có thể thuộc diện miễn: {exemption}.",
        "At {age} the applicant may be exempt: {exemption}."},
    Sentence{"officeGone", "Cơ quan thuộc tỉnh, thành phố {province}, nay đã sáp nhập vào {into}.",
        "The body is of {province}, which was merged into {into}."},
    Sentence{"officeElsewhere",
        "Cơ quan thuộc tỉnh, thành phố {province}, ngoài phạm vi tiếp nhận không phụ thuộc địa "
        "giới của tỉnh, "
        "thành "
        "phố này.",
        "The body is of {province}; across borders only those of the own province are served."},
    Sentence{"signerNamesake",
        "Người ký chứng thực trùng họ tên với {name}; không được chứng thực chữ ký, giao dịch của "
        "chính mình.",
        "The certifier bears the name {name}; nobody certifies their own signature or contract."},
    Sentence{"numberBeforeApproval", "Ngày vào sổ {date} trước ngày duyệt hồ sơ.",
        "The registration of {date} lies before the approval."},
    Sentence{"numberDateBack",
        "Số được cấp ghi ngày {date}, trước ngày {before} của số liền trước; kiểm tra đồng hồ máy.",
        "The number is dated {date}, before {before} of the one in front; check the clock."},
    Sentence{"noWaitLongLimit",
        "Thời hạn của thủ tục là {days} ngày; cân nhắc trước khi cam kết trả ngay.",
        "The procedure has a limit of {days} days; think before promising it at once."},
    Sentence{"registerLacksResidence",
        "{party}: chưa ghi nơi cư trú; sổ hộ tịch phải ghi nội dung này.",
        "{party}: no residence is told; the register of civil status has it."},
    Sentence{"postWithoutPhone",
        "Nhận kết quả qua bưu chính nhưng chưa có số điện thoại để bưu tá liên hệ.",
        "The result goes by post, but there is no phone number to call."},
    Sentence{"numberKnownOtherwise",
        "Số định danh {number} đã ghi cho {known}[, sinh {born}] trong hồ sơ {code}, khác với "
        "{name}; "
        "đề nghị đối chiếu giấy tờ.",
        "The personal number {number} stands for {known}[, born {born}] in dossier {code}, not for "
        "{name}; compare the papers."},
    Sentence{"itemWithoutTitle", "Chưa ghi tên giấy tờ; sổ phải ghi tên này.",
        "The original is not named; the register asks for it."},
    Sentence{"sexMismatch", "Giới tính ghi là {card}, theo số định danh là {number}.",
        "It says {card}, the personal number says {number}."},
    Sentence{"birthYearMismatch", "Năm sinh ghi là {card}, theo số định danh là {number}.",
        "It says born in {card}, the personal number says {number}."},
    Sentence{"centuryMismatch",
        "Năm sinh ghi là {card}, theo số định danh là {number}: khác thế kỷ.",
        "It says born in {card}, the personal number says {number}: another century."},
    Sentence{"unknownProvince", "Mã tỉnh {code} trong số định danh không có trong danh mục.",
        "Province code {code} of the personal number is unknown."},
    Sentence{"dateInFuture", "Thẻ có ngày sau hôm nay ({today}); đề nghị kiểm tra lại.",
        "The card has a date after today ({today}); please check."},
    Sentence{"issuedBeforeBirth",
        "Ngày cấp thẻ ({issued}) trước ngày sinh ({born}); đề nghị kiểm tra lại.",
        "The card was issued ({issued}) before the birth ({born}); please check."},
    Sentence{"repairedText",
        "Máy quét gửi sai bảng mã, đã khôi phục dấu tiếng Việt; đề nghị đối chiếu với thẻ.",
        "The scanner sent a wrong encoding; the Vietnamese marks were restored: compare with the "
        "card."},
};
} // namespace

Sentences reasonSentences()
{
    return kReasons;
}

} // namespace motcua
