#include "core/wording/sentencegroups.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kWarnings{
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
        "Đã quá thời hạn hẹn trả {due}[, chậm {days} ngày làm việc][, chậm {hours} giờ làm việc][, "
        "chậm {clockHours} giờ][, chậm {minutes} phút].",
        "It was due {due}[: late by {days} working days][: late by {hours} working hours][: late "
        "by "
        "{clockHours} hours][: late by {minutes} minutes]."},
    Sentence{"noWaitPassed",
        "Hồ sơ không chờ đã quá giờ làm việc của ngày tiếp nhận {due}[, chậm {days} ngày làm "
        "việc][, chậm {hours} giờ làm việc][, chậm {minutes} phút]; chuyển sang hẹn trả và in giấy "
        "hẹn.",
        "It was to be done while the citizen waits, until {due}[: late by {days} working days][: "
        "late by {hours} working hours][: late by {minutes} minutes]; turn it into an appointment "
        "and print its slip."},
    Sentence{"dutyPaidMore",
        "Chứng từ ghi đã nộp {paid}, nhiều hơn {amount} đã thông báo; phần thừa do {place} hoàn "
        "trả.",
        "The paper says {paid}, more than the {amount} that were asked for; {place} gives the rest "
        "back."},
    Sentence{"askedNotCome", "Đã yêu cầu bổ sung nhưng chưa nộp đủ: {names}.",
        "Asked for, and it did not come in full: {names}."},
    Sentence{"clockStillStands",
        "Thời hạn giải quyết tiếp tục tạm dừng cho đến khi nhận đủ; nếu phần còn lại không cần nộp "
        "hoặc nộp sau, ghi lý do để hồ sơ được xử lý tiếp.",
        "The clock stands until all of it has come; where the rest is not needed or comes later, "
        "tell the reason and the dossier goes on."},
    Sentence{"moneyToGiveBack", "Hồ sơ đã thu {amount}; hoàn trả cho công dân và hủy biên lai.",
        "{amount} were taken; give them back and cancel the receipt."},
    Sentence{"rejectedLate",
        "Trả lời không giải quyết sau thời hạn đã hẹn {due}[, chậm {days} ngày làm việc][, chậm "
        "{hours} giờ làm việc][, chậm {clockHours} giờ][, chậm {minutes} phút].",
        "Rejected after {due}, when it was due[: late by {days} working days][: late by {hours} "
        "working hours][: late by {clockHours} hours][: late by {minutes} minutes]."},
    Sentence{"forwardedBeside",
        "{to} không phải nơi giải quyết thủ tục này ({decider}); kết quả từ đó không kết thúc hồ "
        "sơ.",
        "{to} does not decide this procedure ({decider} does): its answer ends nothing."},
    Sentence{"resultEndsNothing",
        "Đã ghi kết quả; hồ sơ chưa kết thúc vì {decider} mới là nơi giải quyết.",
        "Taken in; it ends nothing, since {decider} decides."},
    Sentence{"receiptBookNotOpened",
        "Quyển biên lai {book} chưa được mở trên chương trình: số bỏ sót sẽ không được phát hiện.",
        "The receipt book {book} is not opened here: a number that is skipped is not seen."},
    Sentence{"noReceiptNumber", "Đã thu nhưng chưa có số biên lai: chưa mở quyển biên lai nào.",
        "Taken without a receipt number: no receipt book lies open."},
    Sentence{"dueProvisional",
        "Ngày hẹn trả là tạm tính vì chưa có thông báo lịch nghỉ chính thức.",
        "The due date is provisional: there is no official notice of days off yet."},

    // what a citizen card says and does not fit together
    Sentence{"registerLacks", "Chưa có nội dung phải ghi vào sổ hộ tịch: {what}.",
        "The register of civil status will lack: {what}."},
    Sentence{"registerLacksIdentity",
        "{name}: chưa ghi số giấy tờ tùy thân; sổ phải ghi nội dung này.",
        "{name}: no number of an identity paper is told; the book has it."},
    Sentence{"identityEnded",
        "{name}: chỉ ghi số {paper}, loại giấy tờ chỉ dùng được đến hết ngày {to}; sổ phải ghi "
        "giấy "
        "tờ còn giá trị sử dụng.",
        "{name}: nothing but a {paper} is told, which could be shown until {to}; the book has a "
        "paper that counts."},
    Sentence{"registerLacksRelation",
        "{party}: chưa ghi quan hệ giữa người đi khai và người này; sổ và trích lục phải ghi.",
        "{party}: what the applicant is to them is not told; register and extract have it."},
    Sentence{"registerLacksParents",
        "Chưa ghi: {who}; sổ đăng ký khai sinh và Giấy khai sinh để trống phần này.",
        "Nothing is told of: {who}; the register of births and the certificate leave it blank."},
    Sentence{"registerLacksNationality",
        "{party}: chưa ghi quốc tịch; sổ và Giấy khai sinh phải ghi nội dung này.",
        "{party}: no nationality is told; the register and the certificate have it."},
    Sentence{"choicesNotTold", "Chưa chọn: {what}; hỏi công dân trước khi in kết quả.",
        "Not chosen: {what}; ask the citizen before the result is printed."},
    Sentence{"bornLater", "Theo số định danh, người này sinh năm {year}: chưa tới.",
        "The personal number says born in {year}, which is still to come."},
    Sentence{"lawChanged",
        "{law} đã có hiệu lực; phiên bản thủ tục này soạn theo luật trước, cần rà soát trước khi "
        "áp "
        "dụng.",
        "{law} is in force; this version was written for the law before and is to be reviewed."},
    Sentence{"calendarMoreHolidays",
        "Năm {year} ghi {told} ngày nghỉ lễ, tết, luật chỉ cho {given} ngày; nghỉ bù, nghỉ hoán "
        "đổi ghi theo loại của chúng, đối chiếu lại với thông báo.",
        "{told} holidays are listed for {year}, the law gives {given}; days in lieu and swaps have "
        "kinds of their own, compare it with the notice."},
    Sentence{"calendarLacksLieuDays",
        "Năm {year} có {count} ngày nghỉ lễ, tết trùng ngày nghỉ hằng tuần ({days}) nhưng lịch chỉ "
        "ghi {given} ngày nghỉ bù; đối chiếu lại với thông báo.",
        "{count} holidays of {year} fall on a weekend ({days}), but only {given} days in lieu are "
        "listed; compare it with the notice."},
    Sentence{"calendarSwapsUneven",
        "Năm {year} ghi {worked} ngày làm bù cho {off} ngày nghỉ hoán đổi; đối chiếu lại với thông "
        "báo.",
        "{worked} weekend days are worked in {year} for {off} days off gained; compare it with the "
        "notice."},
    Sentence{"backupLacks",
        "Bản sao lưu thiếu {events} việc đã ghi trong tệp hiện tại[, trong đó có {dossiers} hồ sơ "
        "mới (sau cùng: {code})][, kể cả {receipts} biên lai đã viết].",
        "The backup lacks {events} entries of the present file[, among them {dossiers} new "
        "dossiers (the last one: {code})][, including {receipts} receipts written]."},
    Sentence{"backupDiverges",
        "Bản sao lưu và tệp hiện tại mỗi bên có dữ liệu mà bên kia không có: bản sao lưu có "
        "{ahead} việc mà tệp "
        "hiện tại không có, nhưng thiếu {events} việc đã ghi trong tệp hiện tại[, trong đó có "
        "{dossiers} hồ sơ mới (sau cùng: {code})][, kể cả {receipts} biên lai đã viết].",
        "The backup and the present file each have work of their own: the backup has {ahead} "
        "entries that the file has not, but lacks {events} entries of the file[, among them "
        "{dossiers} new dossiers (the last one: {code})][, including {receipts} receipts "
        "written]."},
    Sentence{"backupUncompared",
        "Không đọc được tệp hiện tại để so sánh, nên không rõ bản sao lưu thiếu những gì.",
        "The present file cannot be read and was not compared: what the backup lacks of it is not "
        "known."},
    Sentence{"tillLeftOpen",
        "{name} còn sổ thu chưa khóa, tiền mặt {amount}: trưởng bộ phận hoặc thủ quỹ kiểm đếm, "
        "khóa "
        "thay ở trang Thu phí và ghi lý do.",
        "{name}'s till is not closed, {amount} in cash: the head of the office or the cashier "
        "counts "
        "it and closes it instead on the page of fees, with a note."},
    Sentence{"exemptionEnded",
        "Diện “{exemption}” ghi khi hồ sơ gửi đến ngày {on} nay không còn: thu theo mức của ngày "
        "tiếp nhận; báo người nộp.",
        "The exemption “{exemption}”, told when the dossier came on {on}, has ended: the fee is "
        "that of the day of receipt; tell the applicant."},
    Sentence{"exemptionIdle",
        "Không có khoản thu nào của hồ sơ này được miễn theo diện: {exemption}.",
        "Nothing that is charged here is waived for: {exemption}."},
    Sentence{"takenOverHere",
        "{bodies} đã kết thúc hoạt động, nay thuộc thẩm quyền của đơn vị: hồ sơ không còn chờ kết "
        "quả "
        "từ đó.",
        "{bodies} stand no more, and this office decides instead: nothing is awaited from there."},
    Sentence{"exemptionByAge", "Người nộp {age} tuổi, có thể thuộc diện miễn: {exemption}.",
        "At {age} the applicant may be exempt: {exemption}."},
    Sentence{"officeGone", "Cơ quan thuộc tỉnh, thành phố {province}, nay đã sáp nhập vào {into}.",
        "The body is of {province}, which was merged into {into}."},
    Sentence{"hasNameOfAnother",
        "Trùng tên với thủ tục {code} đang áp dụng; chỉ xác nhận nếu {decision} công bố mã mới "
        "thay "
        "cho {code}.",
        "{code} has this name and is in force; confirm it only if {decision} announced the new "
        "code in its place."},
    Sentence{"officeNotKnown",
        "Chưa nhận ra “{office}” là cơ quan, đơn vị nào; kiểm tra lại tên cơ quan giải quyết.",
        "“{office}” is no body known here; look at the name of who decides once more."},
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
    Sentence{"receiverNamesake",
        "Người tiếp nhận trùng họ tên với {name}; không được tiếp nhận hồ sơ chứng thực chữ ký, "
        "giao dịch của chính mình.",
        "The receiver bears the name {name}; nobody takes in their own signature or contract."},
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
    Sentence{"personLooksKnown",
        "{name}[, sinh {born},] có thể là người đã ghi trong hồ sơ {code}; đề nghị xem có phải một "
        "người.",
        "{name}[, born {born},] may be somebody of dossier {code}; see whether they are one "
        "person."},
    Sentence{"numberKnownOtherwise",
        "Số định danh {number} đã ghi cho {known}[, sinh {born}] trong hồ sơ {code}, khác với "
        "{name}; "
        "đề nghị đối chiếu giấy tờ.",
        "The personal number {number} stands for {known}[, born {born}] in dossier {code}, not for "
        "{name}; compare the papers."},
    Sentence{"oldNumberKnownOtherwise",
        "Số chứng minh nhân dân {number} đã ghi cho {known}[, sinh {born},] trong hồ sơ {code}, "
        "khác họ tên với {name}; đề nghị đối chiếu giấy tờ, xem có phải một người.",
        "The old identity number {number} stands for {known}[, born {born},] in dossier {code}, "
        "who has another name than {name}; compare the papers, they may be one person."},
    Sentence{"passportKnownOtherwise",
        "Số hộ chiếu {number} đã ghi cho {known}[, sinh {born},] trong hồ sơ {code}, khác họ tên "
        "với {name}; đề nghị đối chiếu giấy tờ, xem có phải một người.",
        "The passport number {number} stands for {known}[, born {born},] in dossier {code}, who "
        "has another name than {name}; compare the papers, they may be one person."},
    Sentence{"certificateLacks", "Chưa ghi: {what}; lời chứng phải ghi những mục này.",
        "Not told: {what}; the certificate has to name it."},
    Sentence{"exemptionOfAnother",
        "Diện miễn “{exemption}” không hợp với người nộp[ (sinh {born})]; chỉ miễn nếu người được "
        "giải "
        "quyết thuộc diện này.",
        "“{exemption}” does not fit the applicant[ (born {born})]; it holds only where the person "
        "concerned is of it."},
    Sentence{"itemWithoutTitle", "Chưa ghi tên giấy tờ[ thứ {which}]; sổ phải ghi tên này.",
        "The original[ no. {which}] is not named; the register asks for it."},
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

Sentences warningReasons()
{
    return kWarnings;
}

} // namespace motcua
