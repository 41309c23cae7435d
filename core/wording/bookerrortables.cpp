#include "core/wording/errorgroups.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kBookErrors{
    // fee receipts, tills, shifts
    Sentence{"exemptProofMissing", "Phải ghi giấy tờ chứng minh diện miễn phí, lệ phí.",
        "The paper that proves the exemption must be named."},
    Sentence{"whichReceipt", "Hồ sơ có nhiều biên lai; phải ghi rõ quyển và số.",
        "The dossier has several receipts; say which book and number."},
    Sentence{"noSuchReceipt", "Hồ sơ không có biên lai[ {book}][ số {number}] như vậy.",
        "The dossier has no such receipt[: {book}][ number {number}]."},
    Sentence{"noReceiptOwed", "Không có khoản đã thu nào chưa ghi số biên lai.",
        "No money taken lacks a receipt number."},
    Sentence{"receiptCancelled", "Biên lai số {number} đã hủy: {reason}.",
        "Receipt {number} was cancelled: {reason}."},
    Sentence{"receiptOfAnother",
        "Người thu chỉ được hủy biên lai của mình trong ngày; trường hợp khác do thủ quỹ, trưởng "
        "bộ "
        "phận hoặc lãnh đạo hủy.",
        "One cancels one's own receipt on its day; any other is for the cashier, the head or a "
        "leader."},
    Sentence{"noReceiptToCancel", "Không có biên lai nào để người dùng hủy.",
        "There is no receipt that the user could cancel."},
    Sentence{"receiptsUsedUp", "Các quyển biên lai đã hết số; cần mở quyển mới.",
        "The receipt books are used up; open a new one."},
    Sentence{"lastBeforeFirst", "Số cuối không được nhỏ hơn số đầu ({first}).",
        "The last number comes before the first ({first})."},
    Sentence{"moreThanInTill",
        "Tiền bàn giao không được nhiều hơn số phải có ({amount}); tiền thừa được ghi khi chốt "
        "ngày.",
        "No more than what should be there ({amount}); a surplus is noted when the day is closed."},
    Sentence{"seriesSigns",
        "Ký hiệu quyển biên lai “{value}” chỉ gồm chữ cái không dấu, chữ số và các dấu - / .",
        "The series “{value}” may have plain letters, digits and - / . only."},
    Sentence{"seriesLooksAlike",
        "Ký hiệu “{value}” dễ nhầm với quyển “{book}” đã có; đề nghị ghi đúng ký hiệu quyển ấy.",
        "The series “{value}” is easily taken for the book “{book}” that exists; write that one."},
    Sentence{"receiptBookOpened", "Quyển biên lai {book} đã mở với các số từ {first} đến {last}.",
        "Book {book} was opened with the numbers {first} to {last}."},
    Sentence{"receiptTaken", "Biên lai {book} số {number} đã ghi cho hồ sơ {dossier}.",
        "Receipt {book} number {number} already stands with dossier {dossier}."},
    Sentence{"receiptOutsideBooks", "Số này không thuộc quyển biên lai {book} nào đã mở.",
        "The number is in no opened book of {book}."},
    Sentence{"receiptBookOfAnother", "Quyển biên lai này giao cho {login}.",
        "This receipt book is in the hands of {login}."},
    Sentence{"receiptOutOfOrder",
        "Biên lai phải viết theo thứ tự[; số tiếp theo của quyển là {next}].",
        "Receipts are written in order[; the book's next number is {next}]."},
    Sentence{
        "takesNoFees", "{login} không phải là người thu phí, lệ phí.", "{login} takes no fees."},
    Sentence{"differenceNeedsReason",
        "Tiền đếm được {counted} đồng, sổ thu là {expected} đồng; ghi lý do chênh lệch.",
        "Counted {counted} đồng, the till says {expected} đồng; write why they differ."},
    Sentence{"dayClosed", "Ngày {day} đã khóa sổ thu[ lúc {at}].",
        "The till of {day} was closed[ at {at}]."},
    Sentence{"shiftToOneself", "Không bàn giao ca cho chính mình.",
        "A shift is handed over to somebody else."},
    Sentence{
        "noShift", "Không có ca nào chờ người dùng nhận bàn giao.", "No shift waits to be taken."},
    Sentence{"whichShift", "Có nhiều ca chờ nhận; phải ghi rõ nhận của ai.",
        "Several shifts wait; say whose."},
    Sentence{"nothingPromised", "Hồ sơ không có ngày hẹn trả nên không hẹn lại.",
        "No day was promised, so none is put off."},
    Sentence{"putOffOnce", "Hồ sơ đã hẹn lại một lần; không được hẹn lại lần nữa.",
        "It was put off once; it cannot be put off again."},
    Sentence{"putOffTooLate",
        "Đã quá thời điểm hẹn trả ({due}); phải xin lỗi, hẹn lại trước khi quá hạn.",
        "The promised moment ({due}) has passed; putting off comes before it."},
    Sentence{"notAfterPromise", "Thời điểm hẹn lại phải sau thời điểm đã hẹn ({due}).",
        "The new moment must lie after the promised one ({due})."},
    Sentence{"outsideOfficeHours",
        "Thời điểm hẹn phải trong giờ làm việc của một ngày làm việc ({value}).",
        "The moment must lie in the office hours of a working day ({value})."},
    Sentence{"answerFromWhom", "Hồ sơ đang ở nhiều nơi ({bodies}); cần nêu kết quả của nơi nào.",
        "It lies with several ({bodies}); say whose result this is."},
    Sentence{"notForwardedThere", "Hồ sơ không chờ kết quả từ {body}; đang chờ: {bodies}.",
        "No result is awaited from {body}, but from: {bodies}."},
    Sentence{"forwardAfterHandOver",
        "Đã trả kết quả nên chỉ chuyển đến cơ quan liên thông chưa được gửi: {bodies}.",
        "Handed over already: it goes only to those who take part and were not sent to: {bodies}."},
    Sentence{"nobodyLeftToForward",
        "Đã trả kết quả và không còn cơ quan liên thông nào chưa được chuyển.",
        "Handed over, and nobody who takes part is left to be sent to."},
    Sentence{"nothingForwarded", "Hồ sơ chưa được chuyển đi hoặc kết quả đã chuyển về.",
        "It was not forwarded, or its result is here already."},
    Sentence{"alreadyAppointment", "Hồ sơ đã chuyển sang hẹn trả.",
        "The dossier has an appointment already."},
    Sentence{"numberedHere", "Số của thủ tục này do sổ của đơn vị cấp, không ghi từ hệ thống khác.",
        "This procedure is numbered by our own register, not by another system."},
    Sentence{"numberMissing", "Chưa ghi số do hệ thống khác cấp.",
        "The number from the other system is not recorded yet."},
    Sentence{"otherRegister", "Thủ tục này vào sổ {register}.",
        "This procedure is numbered by the register {register}."},
    Sentence{"dateOutside", "Ngày phải từ ngày tiếp nhận đến hôm nay.",
        "The date must lie between the receipt and today."},

    Sentence{"noDossier", "Không tìm thấy hồ sơ {dossier}.", "There is no dossier {dossier}."},
    Sentence{"noProcedure", "Không có thủ tục mã {code} có hiệu lực trong ngày.",
        "No procedure {code} is in force today."},
    Sentence{
        "unknownCommand", "Không có thao tác “{command}”.", "There is no command “{command}”."},
    Sentence{"dailyRangeFull", "Đã dùng hết số hồ sơ trong ngày của máy này (đến {last}).",
        "This station's dossier numbers of the day are used up (to {last})."},
    Sentence{"unknownForm", "Không có mẫu “{form}”.", "There is no form “{form}”."},
    Sentence{
        "noResultYet", "Hồ sơ chưa có kết quả để in.", "The dossier has no result to print yet."},
    Sentence{"noSlipInNoWait", "Hồ sơ thuộc diện không chờ thì không in giấy hẹn trả kết quả.",
        "A no-wait dossier has no receipt slip."},
    Sentence{"noSupplementAsked", "Hồ sơ chưa có yêu cầu bổ sung để in.",
        "No supplement was requested, so there is nothing to print."},
    Sentence{"noPromiseYet",
        "Hồ sơ chưa có thời điểm hẹn trả; in giấy tiếp nhận sau khi nhận đủ giấy tờ bổ sung.",
        "Nothing is promised yet; the slip comes when the missing papers have come."},
    Sentence{"promiseStopped",
        "Thời hạn giải quyết đang tạm dừng chờ nghĩa vụ tài chính; in giấy hẹn lại sau khi ghi "
        "nhận "
        "đã nộp.",
        "The clock stands until the duty is met; the slip with the new day comes after that."},
    Sentence{"noPaymentAsked", "Hồ sơ chưa có yêu cầu thực hiện nghĩa vụ tài chính để in.",
        "No payment was asked for, so there is nothing to print."},
    Sentence{"notPutOff", "Hồ sơ chưa hẹn lại nên không in phiếu xin lỗi.",
        "Nothing was put off: there is no apology to print."},
    Sentence{"notStopped", "Hồ sơ không rút, không dừng nên không in thông báo dừng.",
        "It was neither withdrawn nor stopped: there is no notice to print."},
    Sentence{"notRejected",
        "Hồ sơ không bị quyết định không giải quyết nên không in thông báo này.",
        "It was not rejected; there is no such notice."},
    Sentence{"rejectedElsewhere",
        "Cơ quan khác quyết định không giải quyết: giao công dân văn bản trả lời của cơ quan đó "
        "({reply}).",
        "Another body said no: the citizen is given that body's own reply ({reply})."},
    Sentence{"notRefused", "Hồ sơ không bị từ chối nên không in phiếu từ chối.",
        "The dossier was not refused: there is no refusal notice."},

    // registers
    Sentence{"unknownRegister", "Không có sổ “{register}”.", "There is no register “{register}”."},
    Sentence{"recordedRegister", "“{register}” do hệ thống khác cấp số, không mở quyển ở đây.",
        "“{register}” is numbered by another system: no volume is opened here."},
    Sentence{"numberPassed", "Số đã dùng; số tiếp theo không được nhỏ hơn {next}.",
        "The number was passed; the next one is {next} or later."},
    Sentence{"volumeShape", "Số quyển viết theo thứ tự và năm của sổ, ví dụ “02/{year}”.",
        "A volume is its number and the book's year, as in “02/{year}”."},
    Sentence{"volumeOpen", "Quyển {volume} đã mở; quyển tiếp theo là {next}.",
        "Volume {volume} is open already; the next one is {next}."},
    Sentence{"volumeSkipped", "Các quyển mở lần lượt; quyển tiếp theo là {next}.",
        "Volumes are opened one after the other; the next one is {next}."},
    Sentence{"yearTooFar", "Năm {year} còn quá xa; chỉ mở sổ của năm nay hoặc năm sau.",
        "The year {year} is too far ahead; open a book of this year or the next."},
    Sentence{"closingNeedsPages",
        "Khóa sổ hộ tịch năm {year} phải ghi tổng số trang đã sử dụng của sổ.",
        "The closing of {year} must tell how many pages of the book were used."},
    Sentence{"volumePassed", "Đã mở quyển sau quyển {volume}; chỉ mở tiếp quyển có số lớn hơn.",
        "A volume after {volume} is open already; only a later one can be opened."},
    Sentence{"lastNumbersNeeded",
        "Có thể đã cấp số sau bản sao lưu; hãy ghi số cuối cùng đã cấp trong năm {year} của từng "
        "sổ (0 nếu chưa cấp): {registers}.",
        "Numbers may have been given since the backup; tell the last one given in {year} of each "
        "register (0: none): {registers}."},
    Sentence{"lastReceiptsNeeded",
        "Có thể đã viết biên lai sau bản sao lưu; hãy ghi số cuối cùng đã viết của từng quyển: "
        "{books}.",
        "Receipts may have been written since the backup; tell the last one written of each book: "
        "{books}."},
    Sentence{"lastCodeNeeded",
        "Hãy ghi mã hồ sơ cuối cùng đã cấp hôm nay, để trống nếu hôm nay chưa tiếp nhận hồ sơ.",
        "Tell the last dossier code given today; empty where none was received today."},
    Sentence{"lastBelowKnown",
        "“{register}” đã cấp đến số {last}; số cuối cùng không được nhỏ hơn.",
        "“{register}” had reached {last}; the last number is no lower."},
    Sentence{"notACodeOfToday", "“{value}” không phải là mã hồ sơ của hôm nay, ví dụ {example}.",
        "“{value}” is no dossier code of today, for example {example}."},
    Sentence{"skipNeedsReason", "Bỏ qua số (số tiếp theo là {next}) phải ghi lý do.",
        "Skipping numbers (the next one is {next}) needs a reason."},

};
} // namespace

Sentences bookErrors()
{
    return kBookErrors;
}

} // namespace motcua
