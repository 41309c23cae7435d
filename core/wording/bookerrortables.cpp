#include "core/wording/sentencegroups.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kBookErrors{
    Sentence{"closedForAnother", "Khóa sổ thu thay người khác phải ghi lý do.",
        "Who closes another's till writes why."},
    Sentence{"trackingYearNotOver",
        "Sổ theo dõi hồ sơ năm {year} khóa từ ngày 01/01/{next}: đến hết ngày 31/12 hồ sơ vẫn có "
        "thể đến, kể cả ngoài giờ và trực tuyến.",
        "The tracking book of {year} is closed from 01/01/{next} on: until the end of 31/12 "
        "dossiers may come, after hours and online, too."},
    // fee receipts, tills, shifts
    Sentence{"slipsHaveNoVolume",
        "Số của một loại phiếu (mẫu) không thuộc sổ, quyển nào: ghi mẫu, hoặc ghi sổ và quyển.",
        "Papers of a form stand in no book: name the form, or a register and its volume."},
    Sentence{"exemptProofMissing", "Phải ghi giấy tờ chứng minh diện miễn phí, lệ phí.",
        "The paper that proves the exemption must be named."},
    Sentence{"exemptProofAlone", "Có giấy tờ chứng minh nhưng chưa chọn diện miễn phí, lệ phí.",
        "A proof is named, but no exemption."},
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
        "Tiền bàn giao không được nhiều hơn số phải có ({amount}); tiền thừa được ghi khi khóa "
        "sổ ngày.",
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
    Sentence{"receiptWrittenBefore",
        "Biên lai {book} số {number} đã viết và giao cho người nộp trước khi khôi phục tệp.",
        "Receipt {book} number {number} was written before the file was restored."},
    Sentence{"receiptOutsideBooks", "Số này không thuộc quyển biên lai {book} nào đã mở.",
        "The number is in no opened book of {book}."},
    Sentence{"receiptBookOfAnother", "Quyển biên lai này giao cho {name}.",
        "This receipt book is in the hands of {name}."},
    Sentence{"receiptOutOfOrder",
        "Biên lai phải viết theo thứ tự[; số tiếp theo của quyển là {next}].",
        "Receipts are written in order[; the book's next number is {next}]."},
    Sentence{"takesNoFees", "{name} không phải là người thu phí, lệ phí.", "{name} takes no fees."},
    Sentence{"differenceNeedsReason",
        "Tiền đếm được {counted}, sổ thu là {expected}; ghi lý do chênh lệch.",
        "Counted {counted}, the till says {expected}; write why they differ."},
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
    Sentence{"promisedInThePast", "Thời điểm hẹn trả mới ({value}) đã qua.",
        "The new moment ({value}) has passed."},
    Sentence{"promisePassed",
        "Đã quá thời điểm hẹn trả ({due}): sửa hồ sơ không làm thay đổi ngày hẹn. Cần hẹn lại thì "
        "xin lỗi, hẹn lại ngày trả.",
        "The promised moment ({due}) has passed: telling it anew moves no promise. Apologise "
        "instead."},
    Sentence{"laterPromiseNeedsReason", "Ngày hẹn trả sẽ lùi đến {due}; phải ghi lý do.",
        "The promise becomes later, {due}; say why."},
    Sentence{"dutyOfWhom",
        "Đây không phải phí, lệ phí còn phải thu tại đây ({open}); nghĩa vụ tài chính với cơ quan "
        "khác phải ghi nơi nộp.",
        "That is not the fee that is open here ({open}); of another body's duty say where it is "
        "paid."},
    Sentence{"proofOfPayment",
        "Nghĩa vụ này nộp tại {place}; phải ghi chứng từ đã nộp (tên, số, ngày).",
        "This is paid at {place}; name the paper that proves it (kind, number, date)."},
    Sentence{"paidNotHere", "Khoản này nộp tại {place}; không ghi biên lai của đơn vị.",
        "This is paid at {place}: no receipt of this office is written."},
    Sentence{"dutyPaidInPart",
        "Chứng từ ghi đã nộp {amount}, chưa đủ {total} phải nộp tại {place}: đề nghị công dân nộp "
        "đủ.",
        "The paper says {amount}, and {total} are owed at {place}: it is to be paid in full."},
    Sentence{"dutyPaidHere",
        "“{place}” là nơi thu của đơn vị; nghĩa vụ với cơ quan khác nộp tại cơ quan đó, còn phí, "
        "lệ "
        "phí thu tại đây thì không ghi nơi nộp.",
        "“{place}” is this office: another body's duty is paid there; for the fee of this office "
        "no "
        "place is named."},
    Sentence{"dutyAskedAlready",
        "Đã thông báo nghĩa vụ tài chính[ nộp tại {place}] ngày {on} và đang chờ nộp; không thông "
        "báo "
        "lần nữa khi chưa nộp.",
        "What is owed[ at {place}] was asked for on {on} and is still awaited; it is not asked for "
        "twice."},
    Sentence{"whichDuty",
        "Đang chờ nghĩa vụ nộp tại nhiều nơi ({places}); phải ghi khoản này nộp tại nơi nào.",
        "Duties at several places are awaited ({places}); say where this one was met."},
    Sentence{"notOwedThere", "Không chờ nghĩa vụ nộp tại “{place}”; đang chờ nộp tại: {places}.",
        "Nothing is awaited at “{place}”, but at: {places}."},
    Sentence{"partNotInformed",
        "{to} có phần việc trong hồ sơ này: chuyển để giải quyết, không chuyển chỉ để biết.",
        "{to} has a part in this dossier: it is sent there to be worked at, not for information."},
    Sentence{"alreadyInformed", "Đã gửi {to} để biết ngày {on}; không gửi lần nữa.",
        "{to} was told of it on {on}; it is not told twice."},
    Sentence{"nothingOwedElsewhere", "Hồ sơ không chờ nghĩa vụ tài chính nộp ở nơi khác.",
        "It waits for no duty that is met elsewhere."},
    Sentence{"alreadyForwarded",
        "Hồ sơ đã chuyển đến {to} và đang chờ kết quả; không chuyển lần nữa.",
        "It lies with {to} already and the answer is awaited; it is not sent twice."},
    Sentence{"bodyEnded",
        "{body} đã kết thúc hoạt động sau ngày {last}; nhiệm vụ, quyền hạn chuyển cho {successor}.",
        "{body} ended after {last}; {successor} took over from it."},
    Sentence{"handedOverInPerson",
        "Kết quả này chỉ trao trực tiếp khi các bên cùng có mặt, ký nhận; không gửi qua bưu chính, "
        "không trao cho người khác.",
        "This is handed over only to those it is for, who are there and sign: not by post, not to "
        "anybody else."},
    Sentence{"signsInPerson",
        "{name} phải có mặt và ký trước mặt người tiếp nhận hoặc người thực hiện chứng thực; không "
        "nộp thay. Người không đi lại được: chứng thực ngoài trụ sở.",
        "{name} must be there and sign before who takes it in or certifies it; nobody hands it in "
        "for them. Of who cannot come it is certified outside the office."},
    Sentence{"takerIsApplicant",
        "{name} là người yêu cầu nên không cần ủy quyền; chọn trả cho chính người yêu cầu.",
        "{name} asked for it and needs no authorisation; choose the applicant."},
    Sentence{"numberOfAnother",
        "Số định danh {number} là của {name}, có trong hồ sơ này; kiểm tra lại họ tên, số của "
        "người nhận.",
        "Number {number} is that of {name}, who is in this dossier; check the name and number."},
    Sentence{"selfAndOther", "Vừa ghi trả cho người yêu cầu vừa ghi người nhận thay; chỉ chọn một.",
        "It says both the applicant and somebody else; choose one."},
    Sentence{"promiseEnded", "Hồ sơ đã kết thúc; không in giấy tiếp nhận, hẹn trả kết quả nữa.",
        "It has ended; the slip that promises a result is not printed any more."},
    Sentence{"noBodyOn",
        "Ngày {day} không có cơ quan nào của phường đang hoạt động theo khai báo: {name} từ ngày "
        "{from}[ đến ngày {to}].",
        "On {day} no body of this ward stands as it was founded: {name} from {from}[ to {to}]."},
    Sentence{"noExtension", "Thủ tục này không có quy định kéo dài thời hạn theo thỏa thuận.",
        "The limit of this procedure is not made longer by agreement."},
    Sentence{"extensionTooFar",
        "Chỉ được kéo dài không quá {days} ngày làm việc, đến {last}; dài hơn phải có thỏa thuận "
        "bằng văn bản với người yêu cầu.",
        "At most {days} working days longer, until {last}; beyond that only by written agreement "
        "with the citizen."},
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
    Sentence{"unknownForm", "Không có mẫu “{form}”[; các mẫu in được: {choices}].",
        "There is no form “{form}”[; those that are: {choices}]."},
    Sentence{
        "noResultYet", "Hồ sơ chưa có kết quả để in.", "The dossier has no result to print yet."},
    Sentence{"resultHasNoForm",
        "Thủ tục này không có mẫu kết quả để in từ chương trình; kết quả do hệ thống hoặc biểu mẫu "
        "khác.",
        "The procedure has no form of result here; its result comes from elsewhere."},
    Sentence{"noSlipInNoWait", "Hồ sơ thuộc diện không chờ thì không in giấy hẹn trả kết quả.",
        "A no-wait dossier has no receipt slip."},
    Sentence{"noSupplementAsked", "Hồ sơ chưa có yêu cầu bổ sung để in.",
        "No supplement was requested, so there is nothing to print."},
    Sentence{"noPromiseYet",
        "Hồ sơ chưa có thời điểm hẹn trả; in giấy tiếp nhận sau khi nhận đủ giấy tờ bổ sung.",
        "Nothing is promised yet; the slip comes when the missing papers have come."},
    Sentence{"apologisedElsewhere", "Văn bản xin lỗi do cơ quan giải quyết hồ sơ phát hành.",
        "The body that decides wrote the apology itself."},
    Sentence{"noPaymentAsked", "Hồ sơ chưa có yêu cầu thực hiện nghĩa vụ tài chính để in.",
        "No payment was asked for, so there is nothing to print."},
    Sentence{"notPutOff", "Hồ sơ chưa hẹn lại nên không in văn bản xin lỗi.",
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
    Sentence{"yearBeforeWard",
        "Không có sổ năm {year}: đơn vị bắt đầu lập sổ trên phần mềm từ ngày {on}.",
        "There is no book of {year}: the ward's books begin on {on}."},
    Sentence{"closingNeedsPages",
        "Khóa sổ hộ tịch năm {year} phải ghi tổng số trang đã sử dụng của sổ.",
        "The closing of {year} must tell how many pages of the book were used."},
    Sentence{"volumePassed", "Đã mở quyển sau quyển {volume}; chỉ mở tiếp quyển có số lớn hơn.",
        "A volume after {volume} is open already; only a later one can be opened."},
    Sentence{"lastNumbersNeeded",
        "Có thể đã cấp số sau bản sao lưu; hãy ghi số cuối cùng đã cấp trong năm {year} của từng "
        "sổ (0 nếu chưa cấp): {registers}[; {tracking} là sổ theo dõi hồ sơ].",
        "Numbers may have been given since the backup; tell the last one given in {year} of each "
        "register (0: none): {registers}[; {tracking} is the tracking book]."},
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
