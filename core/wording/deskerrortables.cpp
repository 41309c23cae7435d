#include "core/wording/errorgroups.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kDeskErrors{
    // corrections, people who look alike
    Sentence{"registerElsewhere", "Sổ này do trạm khác giữ; hồ sơ chờ vào số tại trạm đó.",
        "Another station holds this register; the dossier waits for its number there."},
    Sentence{"otherCorrection",
        "Đề nghị đính chính đã thay đổi; đề nghị xem lại trước khi xác nhận.",
        "The correction has changed; look at it again before confirming."},
    Sentence{"noPerson", "Không có hồ sơ nào của người này.", "No dossier names this person."},
    Sentence{"personUnclear", "Cần số định danh, hoặc họ tên với ngày sinh.",
        "A personal number is needed, or a name with a date of birth."},
    Sentence{
        "personTwice", "Hai bên là cùng một người như đã ghi.", "Both sides name the same person."},
    Sentence{"joinedThroughOthers",
        "Hai người này đang là một qua một người thứ ba; cần sửa xác định đó trước.",
        "A third person makes the two one; change that decision first."},
    Sentence{"alreadyJudged", "{name} đã xác định như vậy ngày {on}.",
        "{name} decided so on {on} already."},
    Sentence{"numberTaken", "Số {number} của sổ này đã ghi cho hồ sơ {dossier}.",
        "Number {number} of this register already stands with dossier {dossier}."},
    Sentence{"beforeBirth", "Ngày này trước ngày sinh của {party}.",
        "This day lies before the birth of: {party}."},
    Sentence{"trackingRunsOn",
        "Sổ theo dõi hồ sơ ghi liên tục, quyển mới bắt đầu từ số thứ tự {next}.",
        "The tracking book runs on: a new volume begins at {next}."},
    Sentence{"payInFull",
        "Hồ sơ đang chờ nộp đủ mới giải quyết tiếp; số còn phải nộp là {open} đồng.",
        "It goes on once all is paid; {open} đồng are open."},
    Sentence{"accountStopped", "Tài khoản “{login}” đã ngừng nên không được giao ký.",
        "The account “{login}” is stopped and cannot be given signing authority."},
    Sentence{"guideAndRefuse", "Đã từ chối thì không còn hướng dẫn bổ sung.",
        "What is refused is not guided as well."},
    Sentence{"registeredUnderOtherLaw",
        "Từ ngày ghi nhận đến nay thủ tục đã có quy định mới; hủy bản ghi này và tiếp nhận hồ sơ "
        "mới.",
        "Since it was registered the procedure has a new version; void this one and receive anew."},
    Sentence{"feeWouldChange", "Đính chính làm thay đổi phí, lệ phí đã tính; không thực hiện được.",
        "The correction would change the fee, which it may not."},
    Sentence{"correctionWaits", "Đã có một đề nghị đính chính đang chờ xác nhận.",
        "A correction already waits to be confirmed."},
    // scans and people
    Sentence{"badNumber", "Số định danh cá nhân[ “{value}”] không hợp lệ: phải đủ 12 chữ số.",
        "The personal number[ “{value}”] is not valid: it must have 12 digits."},
    Sentence{"badOldNumber", "Số chứng minh nhân dân[ “{value}”] không hợp lệ: phải đủ 9 chữ số.",
        "The old identity number[ “{value}”] is not valid: it must have 9 digits."},
    Sentence{"badName",
        "Họ và tên[ “{value}”] không hợp lệ: chỉ gồm chữ cái, dấu cách, dấu nháy và gạch nối.",
        "The name[ “{value}”] is not valid: letters, spaces, apostrophes and hyphens only."},
    Sentence{"badDate", "Ngày[ “{value}”] không hợp lệ.", "The date[ “{value}”] is not valid."},
    Sentence{"badSex", "Giới tính[ “{value}”] không hợp lệ: phải là nam hoặc nữ.",
        "The sex[ “{value}”] is not valid: it must be male or female."},
    Sentence{"badPhone", "Số điện thoại[ “{value}”] không hợp lệ: chỉ gồm chữ số và dấu cách.",
        "The phone number[ “{value}”] is not valid: digits and spaces only."},
    Sentence{"badEmail", "Địa chỉ thư điện tử[ “{value}”] không hợp lệ.",
        "The e-mail address[ “{value}”] is not valid."},
    Sentence{"extensionTooLong", "Hẹn lại không quá {days} ngày so với ngày hẹn cũ.",
        "At most {days} days after the former promise."},
    Sentence{"forwardToSelf", "Không chuyển cho chính đơn vị này.",
        "It is not forwarded to this very office."},
    Sentence{"thisOffice", "Hồ sơ do chính đơn vị này giải quyết thì bỏ trống ô này.",
        "Leave it empty where this very office decides."},
    Sentence{"badPassport", "“{value}” không phải số hộ chiếu (5 đến 20 chữ in hoa và chữ số).",
        "“{value}” is no passport number (5 to 20 capitals and digits)."},
    Sentence{"badTaxCode",
        "Mã số thuế[ “{value}”] không hợp lệ: phải là 10 chữ số, hoặc 10 chữ số, gạch nối và 3 chữ "
        "số.",
        "The tax code[ “{value}”] is not valid: 10 digits, or 10 digits, a hyphen and 3 digits."},
    Sentence{"scanAndField", "Đã quét thẻ thì không nhập thêm mục này.",
        "With a scanned card this is not given as well."},
    Sentence{"healthCard",
        "Đây là mã trên thẻ bảo hiểm y tế; đề nghị quét mã QR trên thẻ căn cước.",
        "This is a health insurance card; scan the citizen card."},
    Sentence{"dossierCode",
        "Đây là mã hồ sơ, không phải mã QR trên thẻ căn cước; đề nghị nhập vào ô tìm kiếm.",
        "This is a dossier's code, not a citizen card; use the search field."},
    Sentence{"oldIdCard",
        "Đây là số chứng minh nhân dân cũ, không có đủ thông tin; đề nghị quét thẻ căn cước hoặc "
        "nhập tay.",
        "This is an old identity number; scan the citizen card or type the fields."},
    Sentence{"dynamicQr",
        "Đây là mã QR thay đổi theo thời gian (VNeID) hoặc đường dẫn; đề nghị quét mã QR in trên "
        "thẻ căn cước.",
        "This is a changing QR code (VNeID) or a link; scan the code printed on the citizen card."},
    Sentence{"notACard", "Nội dung quét không phải mã QR trên thẻ căn cước.",
        "The scanned text is not the QR code of a citizen card."},
    Sentence{"tooFewFields",
        "Mã quét bị thiếu: chỉ có {count} mục, cần ít nhất {fewest}; đề nghị quét lại.",
        "The scan is incomplete: {count} fields, at least {fewest} are needed; scan again."},
    Sentence{"damagedText",
        "Nội dung quét bị hỏng chữ tiếng Việt, không khôi phục được; đề nghị tắt bộ gõ tiếng Việt "
        "rồi quét lại.",
        "The scanned letters are damaged beyond repair; switch off the input method and scan "
        "again."},

    // requests
    Sentence{"bothItemsAndAnswer", "Đã khai theo từng giấy tờ thì không khai chung nữa.",
        "Given for each original, it is not given for the whole as well."},
    Sentence{"unknownExemption", "Không có diện miễn “{value}” cho thủ tục này.",
        "This procedure has no exemption “{value}”."},
    Sentence{"feeTooLarge", "Số tiền quá lớn, không tính được.", "The fee is too large."},
    Sentence{"channelNotAccepted", "Thủ tục không nhận hồ sơ theo hình thức này.",
        "The procedure does not accept this channel."},
    Sentence{"partyMissing", "Chưa có thông tin: {party}.", "Missing: {party}."},
    Sentence{"partyTwice", "{party} trùng với một người khác trong hồ sơ.",
        "{party} is the same person as another one in the dossier."},
    Sentence{"roleTwice", "Chỉ được khai một người: {party}.", "Only one may be given: {party}."},
    Sentence{
        "partySex", "{party}: giới tính không đúng quy định.", "{party}: the sex does not fit."},
    Sentence{"partyIsApplicant", "{party} không thể đồng thời là người nộp hồ sơ.",
        "{party} cannot be the applicant."},
    Sentence{"unknownRole", "Không có vai trò “{role}”.", "There is no role “{role}”."},
    Sentence{"notNoWait", "Hồ sơ không thuộc diện không chờ; cần chuyển sang hẹn trả.",
        "The dossier cannot be served without waiting; make an appointment."},
    Sentence{"itemsChanged", "Khi đính chính không thêm, bớt số giấy tờ.",
        "A correction does not add or remove originals."},

    // what may be done with a dossier
    Sentence{"stationIsHere",
        "Tệp này đang được ghi bình thường tại máy này; không cần mở trạm mới.",
        "This file is written here as usual; it needs no new station."},
    Sentence{"notYourStep", "Chỉ người vừa thực hiện mới được hoàn tác bước đó.",
        "Only who just did the step may take it back."},
    Sentence{"noCorrection", "Không có đề nghị đính chính nào đang chờ.",
        "No correction waits for confirmation."},
    Sentence{"ownCorrection", "Người đề nghị đính chính không được tự xác nhận.",
        "Who proposed a correction does not confirm it."},
    Sentence{"decidedAfterEffect", "Ngày quyết định không được sau ngày bắt đầu có hiệu lực.",
        "The decision cannot be younger than its effect."},
    Sentence{"noSubDelegation",
        "{name} ký theo phân công, ủy quyền nên không được ủy quyền tiếp cho người khác.",
        "{name} holds the power by delegation and cannot pass it on."},
    Sentence{"delegatorHasNoPower", "{name} không có thẩm quyền này nên không ủy quyền được.",
        "{name} does not hold the power and cannot delegate it."},
    Sentence{"dueStands", "Lịch nghỉ mới không làm đổi ngày hẹn trả của hồ sơ này.",
        "The changed calendar does not move this promise."},
    Sentence{"yearNotOver", "Chưa hết năm {year}; sổ khóa vào ngày 31 tháng 12.",
        "The year {year} is not over; a book is closed on 31 December."},
    Sentence{"yearClosed", "Sổ năm {year} đã khóa ngày {on}; không cấp thêm số của năm này.",
        "The book of {year} was closed on {on}; it gives no further number."},
    Sentence{"decidedElsewhere",
        "Hồ sơ này do {office} giải quyết; đơn vị tiếp nhận, chuyển đi và trả kết quả.",
        "{office} decides this dossier; here it is taken in, forwarded and handed over."},
    Sentence{"secondSupplementNeedsLeader",
        "Hồ sơ đã được yêu cầu bổ sung một lần; lần tiếp theo phải do lãnh đạo quyết định, ghi rõ "
        "lý do.",
        "Papers were asked for once; a further request is the leader's, with its reason."},
    Sentence{
        "nothingToPay", "Hồ sơ không còn phí, lệ phí phải thu.", "Nothing is left to be paid."},
    Sentence{"moreThanOpen", "Số tiền thu vượt số còn phải thu ({open} đồng).",
        "More than the {open} đồng that are still open."},
};
} // namespace

Sentences deskErrors()
{
    return kDeskErrors;
}

} // namespace motcua
