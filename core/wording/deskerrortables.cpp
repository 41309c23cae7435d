#include "core/wording/sentencegroups.h"

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
        "Sổ theo dõi hồ sơ ghi liên tục: quyển mới bắt đầu từ số thứ tự {next}. Chỉ nối tiếp sổ "
        "giấy "
        "của năm nay khi chưa ghi hồ sơ nào.",
        "The tracking book runs on: a new volume begins at {next}. A paper book of this year can "
        "be "
        "continued only before the first dossier."},
    Sentence{"payInFull", "Hồ sơ đang chờ nộp đủ mới giải quyết tiếp; số còn phải nộp là {open}.",
        "It goes on once all is paid; {open} are open."},
    Sentence{"accountStopped", "Tài khoản của {name} đã ngừng nên không được giao ký.",
        "{name}'s account is stopped and cannot be given signing authority."},
    Sentence{"otherProcedure",
        "Hồ sơ đã ghi nhận cho thủ tục {procedure}; không đổi khi tiếp nhận.",
        "It is registered for the procedure {procedure} and stays so."},
    Sentence{"otherChannel", "Hồ sơ đã ghi nhận theo hình thức nộp khác; không đổi khi tiếp nhận.",
        "It is registered as submitted in another way and stays so."},
    Sentence{"notReplaceable",
        "“{name}” không thuộc giấy tờ được thay bằng tra cứu dữ liệu; đề nghị nộp giấy tờ.",
        "A look-up may not replace “{name}”; ask for the paper."},
    Sentence{"tooManyOfPaper", "Quá nhiều “{name}”: {count} bản, tối đa {limit}.",
        "Too many of “{name}”: {count}, at most {limit}."},
    Sentence{"unknownPaper", "Thành phần hồ sơ không có mục “{id}”; ghi tên giấy tờ.",
        "The checklist has no paper “{id}”; give its name."},
    Sentence{"dayNotOver", "Sổ chỉ khóa sau giờ làm việc của ngày cuối năm.",
        "A book is closed after the last office hour of the year."},
    Sentence{"signerWithoutPost",
        "Tài khoản của {name} chưa có chức danh; phải ghi chức danh trước khi giao ký.",
        "{name}'s account has no post; give it one before it signs."},
    Sentence{"nothingToExtend",
        "Hồ sơ chưa được tiếp nhận nên chưa có thời hạn để kéo dài; bỏ phần kéo dài thời hạn.",
        "What is not received has no limit yet that could be longer; leave the extension out."},
    Sentence{"guideAndRefuse", "Đã từ chối thì không còn hướng dẫn bổ sung.",
        "What is refused is not guided as well."},
    Sentence{"registeredUnderOtherLaw",
        "Sau ngày ghi nhận, thủ tục này đã hết hiệu lực nên không tiếp nhận được.",
        "Since it was registered the procedure has ended; it cannot be received."},
    Sentence{"feeWouldChange", "Đính chính làm thay đổi phí, lệ phí đã tính; không thực hiện được.",
        "The correction would change the fee, which it may not."},
    Sentence{"correctionWaits", "Đã có một đề nghị đính chính đang chờ xác nhận.",
        "A correction already waits to be confirmed."},
    // scans and people
    Sentence{"badNumber",
        "Số định danh cá nhân[ “{value}”] không hợp lệ: phải đủ 12 chữ số, không toàn số 0.",
        "The personal number[ “{value}”] is not valid: 12 digits, not noughts alone."},
    Sentence{"badName",
        "Họ và tên[ “{value}”] không hợp lệ: chỉ gồm chữ cái, dấu cách, dấu nháy và gạch nối.",
        "The name[ “{value}”] is not valid: letters, spaces, apostrophes and hyphens only."},
    Sentence{"badDate", "Ngày[ “{value}”] không hợp lệ.", "The date[ “{value}”] is not valid."},
    Sentence{"badSex", "Giới tính[ “{value}”] không hợp lệ: phải là nam (male) hoặc nữ (female).",
        "The sex[ “{value}”] is not valid: it must be male or female."},
    Sentence{"badPhone", "Số điện thoại[ “{value}”] không hợp lệ: chỉ gồm chữ số và dấu cách.",
        "The phone number[ “{value}”] is not valid: digits and spaces only."},
    Sentence{"badEmail", "Địa chỉ thư điện tử[ “{value}”] không hợp lệ.",
        "The e-mail address[ “{value}”] is not valid."},
    Sentence{"extensionTooLong", "Hẹn lại không quá {days} ngày so với ngày hẹn cũ.",
        "At most {days} days after the former promise."},
    Sentence{"forwardToSelf", "Không chuyển cho chính đơn vị này.",
        "It is not forwarded to this very office."},
    Sentence{"officeNotAnAgency",
        "“{office}” là doanh nghiệp, hợp tác xã hoặc hộ kinh doanh nên không giải quyết thủ tục "
        "hành chính.",
        "“{office}” is an enterprise and decides no dossier."},
    Sentence{"thisOffice", "Hồ sơ do chính đơn vị này giải quyết thì bỏ trống ô này.",
        "Leave it empty where this very office decides."},
    Sentence{"toldTwice", "Mục này được ghi hai lần với hai giá trị khác nhau; chỉ ghi một lần.",
        "This is told twice, in two ways; tell it once."},
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
    Sentence{"identityPaperMissing",
        "Chưa có số giấy tờ tùy thân của {name}; người ký phải xuất trình giấy tờ tùy thân.",
        "The number of {name}'s identity paper is missing: who signs shows one."},
    Sentence{"notShownThen", "{paper} không được dùng làm giấy tờ tùy thân vào ngày {date}.",
        "{paper} is no identity paper on {date}."},
    Sentence{"partyMissing", "Chưa có thông tin: {party}.", "Missing: {party}."},
    Sentence{"partyTwice", "{party} trùng với một người khác trong hồ sơ.",
        "{party} is the same person as another one in the dossier."},
    Sentence{"answerAgainstParty",
        "Ngày {value} khác ngày sinh đã ghi của {party} ({born}); sửa lại một trong hai.",
        "{value} is not the date of birth given for: {party} ({born}); mend one of the two."},
    Sentence{"roleTwice", "Chỉ được khai một người: {party}.", "Only one may be given: {party}."},
    Sentence{
        "partySex", "{party}: giới tính không đúng quy định.", "{party}: the sex does not fit."},
    Sentence{"applicantNotParty",
        "Việc này do các bên trực tiếp thực hiện: người yêu cầu, người nộp phải là một trong các "
        "bên "
        "({parties}).",
        "The parties come themselves: who asks and who hands it in is one of them ({parties})."},
    Sentence{"personsOnly", "Chỉ cá nhân được yêu cầu việc này, tổ chức không đứng tên được.",
        "Only a person may ask for this, not an organisation."},
    Sentence{"postNeedsAddress",
        "Nhận kết quả qua bưu chính: cần ghi địa chỉ của người yêu cầu hoặc người nộp thay.",
        "The result goes by post: write the address of the applicant or of who hands it in."},
    Sentence{"forwardNeedsNote",
        "{to} không có trong quy trình của thủ tục; đề nghị ghi lý do chuyển đến nơi này.",
        "{to} has no part in this procedure; write why it is sent there."},
    Sentence{"maybeRegisteredBefore",
        "{names}: có thể trùng với người trong hồ sơ hộ tịch {codes} (cùng họ tên, ngày sinh hoặc "
        "số chứng minh nhân dân); nếu "
        "vẫn đăng ký, cần ghi lý do khi trình ký, chuyển cơ quan giải quyết hoặc duyệt.",
        "{names} may stand in the dossiers {codes} already (the same name and birth, or old "
        "number); to register "
        "it all the same, write why when submitting, forwarding or approving."},
    Sentence{"registeredBefore",
        "{names}: đã có trong hồ sơ hộ tịch {codes}; nếu vẫn đăng ký, cần ghi lý do khi trình ký, "
        "chuyển cơ quan giải quyết hoặc duyệt.",
        "{names} stand in the dossiers {codes} already; to register it all the same, write why "
        "when "
        "submitting, forwarding or approving."},
    Sentence{"otherPerson",
        "Đính chính không đổi “{was}” thành người khác (“{is}”); hồ sơ lập nhầm người thì hủy và "
        "tiếp nhận lại.",
        "A correction makes nobody else (“{is}”) of “{was}”; what was issued to the wrong person "
        "is "
        "voided and taken in anew."},
    Sentence{"personLeftOut",
        "Đính chính không bỏ “{was}” khỏi hồ sơ; hồ sơ lập nhầm người thì hủy và tiếp nhận lại.",
        "A correction does not leave out “{was}”; what was issued to the wrong person is voided "
        "and taken in anew."},
    Sentence{"personAdded",
        "Đính chính không thêm “{is}” vào hồ sơ; hồ sơ thiếu người thì hủy và tiếp nhận lại.",
        "A correction does not add “{is}”; what was issued without somebody is voided and taken "
        "in anew."},
    Sentence{"answerStillAwaited", "Chưa có trả lời của {bodies}; nếu vẫn trình ký, cần ghi lý do.",
        "{bodies} have not answered yet; to submit it all the same, write why."},
    Sentence{"extractUnclear",
        "Phải ghi họ tên người đã đăng ký và ít nhất một trong các thông tin: số, quyển; ngày đăng "
        "ký; nơi đăng ký; đủ ngày, tháng, năm sinh hoặc số định danh của người đó.",
        "Tell whose registration it is and at least its number, day or place, or the holder's full "
        "day of birth or personal number."},
    Sentence{"outsidePlaceAndTime", "Chứng thực ngoài trụ sở phải ghi cả địa điểm và giờ, phút.",
        "What is certified outside the office has both a place and an hour."},
    Sentence{"notHourAndMinute",
        "Giờ, phút “{value}” không đúng; ghi ví dụ “09 giờ 30 phút”, hoặc “09 giờ 30 phút, ngày "
        "20/11/2026” nếu chứng thực vào ngày khác.",
        "“{value}” is no hour and minute; write “09:30”, or “09:30 20/11/2026” of another day."},
    Sentence{"notHourOfDeath",
        "Không có giờ “{value}”; ghi ví dụ “17 giờ 20 phút” hoặc “khoảng 17 giờ”, để "
        "trống nếu không biết.",
        "“{value}” is no hour of a day; write “17:20” or “17 giờ”, or nothing if it is unknown."},
    Sentence{"deathToCome",
        "“{value}” là sau thời điểm tiếp nhận ({now}); kiểm tra lại ngày, giờ chết.",
        "“{value}” lies after the receipt ({now}); check the day and the hour of death."},
    Sentence{"eventAfterSending",
        "{label} ({date}) sau ngày gửi hồ sơ ({sent}); kiểm tra lại ngày này. Nếu ngày ghi là "
        "đúng, "
        "đề nghị gửi hồ sơ mới.",
        "{label} ({date}) lies after the day on which the dossier was sent in ({sent}); check it. "
        "Where it is right, another dossier is to be sent."},
    Sentence{"itemsOtherCount", "Số giấy tờ ghi là {told} nhưng đã kê {count} giấy tờ.",
        "It says {told} papers, but {count} are named."},
    Sentence{"partyIsApplicant", "{party} không thể đồng thời là người yêu cầu.",
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
    Sentence{"delegationKnown",
        "Quyết định {decision} đã được nhập; muốn sửa, mở quyết định đó và lưu lại.",
        "The decision {decision} has been entered; to mend it, open and save it."},
    Sentence{"delegatedTwice",
        "Thủ tục {code} được giao cho hai cơ quan trong cùng một quyết định.",
        "Procedure {code} goes to two bodies in one decision."},
    Sentence{"apologyOfDecider",
        "Hồ sơ do {office} giải quyết: ghi số, ngày văn bản xin lỗi của cơ quan đó.",
        "{office} decides it: give the number and date of its letter of apology."},
    Sentence{"apologyOfOurOwn",
        "Hồ sơ do đơn vị giải quyết: văn bản xin lỗi là của đơn vị, không ghi văn bản nơi khác.",
        "This office decides it: the apology is its own, not another body's letter."},
    Sentence{"nobodyHoldsOffice",
        "Chưa có tài khoản người đứng đầu đang hoạt động; ghi rõ người phân công, ủy quyền.",
        "No account of a head is active; say who assigns."},
    Sentence{"delegatorStopped",
        "Tài khoản của {name} đã ngừng; không phân công, ủy quyền được nữa.",
        "{name}'s account is stopped; it assigns nothing any more."},
    Sentence{"headIsThere",
        "{name} đang là người đứng đầu; ngừng tài khoản ấy hoặc bỏ quyền ký theo chức vụ trước.",
        "{name} is the head; stop that account or take its office away first."},
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
    Sentence{"papersMissing",
        "Hồ sơ còn thiếu: {names}. Đề nghị hướng dẫn bổ sung bằng phiếu; chỉ tiếp nhận khi ghi rõ "
        "lý do.",
        "Missing: {names}. Guide in writing, or say why it is taken in all the same."},
    Sentence{"secondSupplementNeedsLeader",
        "Hồ sơ đã được yêu cầu bổ sung một lần; lần tiếp theo phải do lãnh đạo quyết định, ghi rõ "
        "lý do.",
        "Papers were asked for once; a further request is the leader's, with its reason."},
    Sentence{"slipGiven",
        "Đã in phiếu tiếp nhận và hẹn trả kết quả cho người nộp; không từ chối tiếp nhận nữa. "
        "Hồ sơ không đủ điều kiện thì trình lãnh đạo không giải quyết hoặc dừng giải quyết.",
        "The slip of its receipt is printed; it is not refused any more. Where it cannot be "
        "granted the leader rejects or stops it."},
    Sentence{
        "nothingToPay", "Hồ sơ không còn phí, lệ phí phải thu.", "Nothing is left to be paid."},
    Sentence{"moreThanOpen", "Số tiền thu vượt số còn phải thu ({open}).",
        "More than the {open} that are still open."},
};
} // namespace

Sentences deskErrors()
{
    return kDeskErrors;
}

} // namespace motcua
