#include "core/wording/sentences.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kErrors{
    // one field of a document, a command or a form
    Sentence{"required", "Chưa có thông tin, cần nhập.", "Required."},
    Sentence{"notText", "Phải là chữ.", "Must be a text."},
    Sentence{"notANumber", "Phải là số nguyên.", "Must be a whole number."},
    Sentence{"notWhole", "Phải là số nguyên.", "Must be a whole number."},
    Sentence{"notABool", "Phải trả lời có hoặc không.", "Must be yes or no."},
    Sentence{"notADate",
        "“{value}” không phải là ngày hợp lệ; ghi theo dạng năm-tháng-ngày, ví dụ 2022-05-04.",
        "“{value}” is no date; write year-month-day, for example 2022-05-04."},
    Sentence{"notATime", "“{value}” không phải là giờ hợp lệ; ghi theo dạng giờ:phút, ví dụ 15:30.",
        "“{value}” is no time; write hour:minute, for example 15:30."},
    Sentence{"notAnInstant",
        "“{value}” không phải là thời điểm hợp lệ; ghi cả ngày và giờ, ví dụ 2022-05-04T15:30.",
        "“{value}” is no moment; write the day and the hour, for example 2022-05-04T15:30."},
    Sentence{"notAnObject", "Phải là một đối tượng JSON.", "Must be a JSON object."},
    Sentence{"notAnArray", "Phải là một danh sách.", "Must be a list."},
    Sentence{"outOfRange", "Phải từ {min} đến {max}[ (đã nhập {value})].",
        "Must be within {min} and {max}[, not {value}]."},
    Sentence{"tooLong", "Quá dài[ ({length} ký tự)]: tối đa {limit} ký tự.",
        "Too long[ ({length} characters)]: at most {limit} characters."},
    Sentence{"tooMany", "Quá nhiều: tối đa {limit}.", "Too many: at most {limit}."},
    Sentence{"brokenText", "Có ký tự bị hỏng, không ghi được; đề nghị nhập lại.",
        "A character is broken and cannot be kept; type it again."},
    Sentence{"unknownKey", "Không có mục này.", "There is no such key."},
    Sentence{"duplicate", "“{value}” được ghi hai lần.", "“{value}” is given twice."},
    Sentence{"notAChoice", "“{value}” không dùng được[; chỉ dùng: {choices}].",
        "“{value}” is not possible[; use one of: {choices}]."},
    Sentence{"notOneOf", "Chỉ dùng một trong các giá trị: {choices}.", "Use one of: {choices}."},
    Sentence{"notAnId",
        "“{value}” không dùng làm mã được: chỉ gồm chữ cái không dấu, chữ số và dấu nối, không có "
        "khoảng trắng.",
        "“{value}” cannot be an id: letters, digits and joining marks only, no spaces."},
    Sentence{"endsBeforeItBegins", "Ngày kết thúc[ ({to})] trước ngày bắt đầu[ ({from})].",
        "It ends[ ({to})] before it begins[ ({from})]."},
    Sentence{"syntax",
        "Dữ liệu không đúng định dạng JSON[ tại dòng {line}, cột {column}] ({syntax}).",
        "No proper JSON[ at line {line}, column {column}] ({syntax})."},
    Sentence{
        "undefined", "Giá trị không ghi được thành JSON.", "The value cannot be written as JSON."},

    // calendar files
    Sentence{"unknownKind",
        "Không có loại ngày “{value}”; chỉ dùng holiday, compensation, swapOff, swapWork.",
        "There is no kind of day “{value}”; use holiday, compensation, swapOff or swapWork."},
    Sentence{"duplicateYear", "Năm {value} được ghi hai lần.", "Year {value} is given twice."},
    Sentence{"outsideYear", "Ngày không thuộc năm {year}.", "The date is not in {year}."},
    Sentence{"duplicateDate", "Ngày {value} được ghi hai lần.", "{value} is given twice."},
    Sentence{"bothOffAndWorked", "Ngày {value} vừa ghi là ngày nghỉ vừa ghi là ngày làm việc.",
        "{value} is given both as a day off and as a working day."},
    Sentence{"alreadyWorked", "Ngày làm bù phải rơi vào thứ Bảy hoặc Chủ nhật.",
        "A swapped working day must fall on a Saturday or Sunday."},
    Sentence{"alreadyOff", "Ngày nghỉ bù, nghỉ hoán đổi không được rơi vào thứ Bảy hoặc Chủ nhật.",
        "A day off in lieu or swapped must not fall on a weekend."},
    Sentence{"hoursOutOfOrder",
        "Giờ làm việc phải theo thứ tự: giờ mở cửa, giờ nghỉ trưa, giờ làm buổi chiều, giờ đóng "
        "cửa.",
        "Office hours must be in order: opening, break, afternoon, closing."},

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

    // packs
    Sentence{"notAPack", "Tệp không phải là danh mục thủ tục (motcua.pack).",
        "The file is no catalogue pack (motcua.pack)."},
    Sentence{"packTooLarge", "Tệp danh mục quá lớn: tối đa {limit} byte.",
        "The pack is too large: at most {limit} bytes."},
    Sentence{"overlappingVersions",
        "Thủ tục {code} có hai phiên bản cùng hiệu lực (trùng với {other}).",
        "Procedure {code} has two versions in force together (see {other})."},
    Sentence{"unknownProcedure", "Không có thủ tục mang mã {code} trong danh mục.",
        "The catalogue has no procedure {code}."},
    Sentence{"procedureNotInForce", "Thủ tục {code} không có hiệu lực vào ngày {date}.",
        "Procedure {code} is not in force on {date}."},
    Sentence{"notForThisType", "Mục này không dùng cho loại đã chọn.",
        "Not possible for the chosen type."},
    Sentence{"unknownParty",
        "“{value}” không phải là ngày sinh của một người trong hồ sơ (ghi theo dạng "
        "vai.dateOfBirth).",
        "“{value}” is not the date of birth of a party (write role.dateOfBirth)."},
    Sentence{"unknownQuestion", "Thủ tục không hỏi “{question}”.",
        "The procedure does not ask “{question}”."},
    Sentence{"wrongQuestionType", "Điều kiện không hợp với loại câu hỏi “{question}”.",
        "The condition does not fit the type of the question “{question}”."},
    Sentence{"wrongConditionValue", "Giá trị so sánh không hợp với câu hỏi “{question}”.",
        "The value does not fit the question “{question}”."},
    Sentence{"tiersNotOpen", "Bậc cuối phải để mở (upTo bằng 0) để áp dụng cho các trang còn lại.",
        "The last tier must be open (upTo 0) to cover all further pages."},
    Sentence{"tiersNotRising", "Các bậc phải tăng dần.", "The tiers must rise."},
    Sentence{"oneFeeBlock", "Mỗi dòng phí phải có đúng một cách tính; ở đây có {count}.",
        "A fee line has exactly one way of computing; here are {count}."},
    Sentence{"notItemised", "Thủ tục này không nhận nhiều giấy tờ trong một yêu cầu.",
        "This procedure does not take several originals in one request."},

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
    Sentence{"notRefused", "Hồ sơ không bị từ chối nên không in phiếu từ chối.",
        "The dossier was not refused: there is no refusal notice."},

    // registers
    Sentence{"unknownRegister", "Không có sổ “{register}”.", "There is no register “{register}”."},
    Sentence{"recordedRegister", "“{register}” do hệ thống khác cấp số, không mở quyển ở đây.",
        "“{register}” is numbered by another system: no volume is opened here."},
    Sentence{"numberPassed", "Số đã dùng; số tiếp theo không được nhỏ hơn {next}.",
        "The number was passed; the next one is {next} or later."},
    Sentence{"skipNeedsReason", "Bỏ qua số (số tiếp theo là {next}) phải ghi lý do.",
        "Skipping numbers (the next one is {next}) needs a reason."},

    // a ward and its accounts
    Sentence{"badAgency", "“{value}” không phải là mã định danh cơ quan, ví dụ H26.12.03.",
        "“{value}” is no agency id; for example H26.12.03."},
    Sentence{"notNextDay", "Phải bắt đầu vào ngày liền sau ngày kết thúc của tên gọi trước.",
        "It must begin the day after the one before it ends."},
    Sentence{"notALogin",
        "“{value}” không phải là tên đăng nhập; bắt đầu bằng chữ cái thường, dài từ 2 đến 40 ký "
        "tự, "
        "không dấu, không có khoảng trắng.",
        "“{value}” is no login; begin with a small letter, 2 to 40 letters, digits, dots or "
        "hyphens."},
    Sentence{"loginTaken", "Tên đăng nhập “{login}” đã có.", "The login “{login}” is taken."},
    Sentence{"noAccount", "Không có tài khoản “{login}”.", "There is no account “{login}”."},
    Sentence{"noAdministrator", "Phải có ít nhất một tài khoản quản trị.",
        "At least one account must be an administrator."},
    Sentence{"ownAssignment", "Không được tự phân công, ủy quyền ký cho mình.",
        "Nobody assigns signing authority to himself."},
    Sentence{"notALeader", "Tài khoản “{login}” không có vai trò lãnh đạo nên không được giao ký.",
        "The account “{login}” is no leader and cannot be given signing authority."},
    Sentence{"lastAdministrator", "Phải còn ít nhất một quản trị viên đang hoạt động.",
        "At least one active administrator must remain."},

    // damage: where the journal or its views break
    Sentence{"bodyHash", "Nội dung sự kiện đã bị sửa.", "The content of the event was changed."},
    Sentence{"linkHash", "Mắt xích của nhật ký bị đứt ở sự kiện này.",
        "The chain of the journal breaks at this event."},
    Sentence{
        "header", "Phần đầu của sự kiện không đọc được.", "The event's header cannot be read."},
    Sentence{"body", "Nội dung của sự kiện không đọc được.", "The event's body cannot be read."},
    Sentence{"subjects", "Mục lục của nhật ký không khớp với các sự kiện.",
        "The journal's index differs from its events."},
    Sentence{"signature", "Chữ ký số của nhật ký không hợp lệ.",
        "The journal's signature is not valid."},
    Sentence{"otherWard", "Sự kiện thuộc đơn vị khác.", "The event belongs to another ward."},
    Sentence{"integrity", "Tệp dữ liệu bị hỏng.", "The data file is damaged."},
    Sentence{"viewDiffers", "Danh sách tra cứu không khớp với nhật ký; có thể dựng lại từ nhật ký.",
        "A view differs from the journal; it can be rebuilt from it."},
    Sentence{"noWard", "Nhật ký không có thông tin của đơn vị.",
        "The journal does not say which ward it is."},
    Sentence{"noAdoptedProcedure", "Nhật ký thiếu phiên bản thủ tục của hồ sơ.",
        "The journal lacks the dossier's version of the procedure."},

    // signing in
    Sentence{
        "tooShort", "Quá ngắn: ít nhất {limit} ký tự.", "Too short: at least {limit} characters."},
    Sentence{"pinDigits", "Mã PIN phải có đúng {digits} chữ số.", "The PIN has {digits} digits."},
    Sentence{"pinDead", "Đã nhập sai mã PIN {limit} lần; cần đăng nhập lại bằng mật khẩu.",
        "The PIN was wrong {limit} times; sign in with the password."},
    Sentence{"lockedUntil", "Đã nhập sai mật khẩu nhiều lần; thử lại sau {until}.",
        "Too many wrong passwords; try again after {until}."},
    Sentence{"memoryShort", "Máy không đủ bộ nhớ để kiểm tra mật khẩu.",
        "There is not enough memory to check the password."},
    Sentence{"keyring", "Không đọc hoặc không ghi được khóa bí mật của máy này.",
        "The secret key of this station cannot be read or written."},
    Sentence{"notAKey", "Khóa bí mật không đúng.", "The secret key is wrong."},

    // forms
    Sentence{"unknownFormSet", "Không có bộ mẫu này.", "There is no such set of forms."},
    Sentence{"unknownFieldGroup", "Không có nhóm trường “{group}”.",
        "There is no group of fields “{group}”."},
    Sentence{"noFormSet", "Không có bộ mẫu nào có hiệu lực vào ngày {date}.",
        "No set of forms is in force on {date}."},
    Sentence{
        "noForm", "Không có mẫu “{form}” vào ngày {date}.", "There is no form “{form}” on {date}."},
    Sentence{"templateKeyUnknown", "Mẫu dùng trường không tồn tại: “{key}”.",
        "The template uses an unknown field “{key}”."},
    Sentence{"contextKeyUnknown", "Dữ liệu của mẫu có trường không tồn tại: “{key}”.",
        "The form's data has an unknown field “{key}”."},
    Sentence{"templateValueWrong", "Giá trị của trường “{key}” không hợp với mẫu.",
        "The value of “{key}” does not fit the template."},

    Sentence{"templateFilterUnknown", "Mẫu dùng cách trình bày không tồn tại: “{filter}”.",
        "The template uses an unknown filter “{filter}”."},
    Sentence{"templateTagOpen", "Mẫu có thẻ chưa đóng.", "A tag of the template is not closed."},
    Sentence{"templateSyntax", "Mẫu có thẻ viết sai: “{tag}”.",
        "A tag of the template is wrong: “{tag}”."},
    Sentence{"templateSectionOpen", "Phần “{key}” của mẫu chưa đóng.",
        "The section “{key}” of the template is not closed."},
    Sentence{"templateSectionMismatch", "Mẫu đóng sai phần “{key}”.",
        "The template closes the wrong section, “{key}”."},
    Sentence{"templatePartialUnknown", "Mẫu dùng phần chung không tồn tại: “{name}”.",
        "The template uses an unknown part “{name}”."},
    Sentence{"templatePartialDepth", "Phần chung “{name}” lồng nhau quá {limit} lớp.",
        "The part “{name}” is nested deeper than {limit}."},

    // the command line
    Sentence{"missingArgument", "Thiếu tham số {argument}.", "{argument} is missing."},
    Sentence{
        "unknownArgument", "Không hiểu tham số “{argument}”.", "“{argument}” is not understood."},
    Sentence{"badArgument", "Tham số {argument} dùng chưa đúng.", "{argument} is wrong."},
    Sentence{
        "argumentNeedsValue", "Tham số {argument} cần có giá trị.", "{argument} needs a value."},
    Sentence{"noCommand", "Chưa có lệnh; xem “motcuactl --help”.",
        "No command; see “motcuactl --help”."},
    Sentence{"notAPair", "Cần ghi theo dạng KEY=VALUE, ví dụ copies=3.",
        "Write KEY=VALUE, for example copies=3."},
    Sentence{"procedureOrDays", "Chọn một trong hai: --procedure hoặc --days.",
        "Give either --procedure or --days."},
    Sentence{"outsideLunarYears", "Chỉ đổi được ngày từ năm {min} đến năm {max}.",
        "Only dates of {min} to {max} are known."},
    Sentence{"demoOrWard", "Chọn một trong ba: --demo, --ward hoặc --example.",
        "Give one of --demo, --ward and --example."},
    Sentence{"unknownWork",
        "Không có danh sách “{value}”; chỉ dùng waiting-here, for-approval, due-soon, overdue, "
        "awaiting-supplement, ready, today.",
        "There is no list “{value}”; use waiting-here, for-approval, due-soon, overdue, "
        "awaiting-supplement, ready or today."},
    Sentence{"numbersBroken", "Sổ có số bị trống hoặc bị trùng: {registers}.",
        "Registers with holes or duplicates: {registers}."},
    Sentence{"clockOnlyInDemo", "Chỉ tệp dùng thử mới được đặt giờ bằng --clock.",
        "Only a demo file takes --clock."},
    Sentence{"unreadable", "Không đọc được tệp.", "The file cannot be read."},

    // printing
    Sentence{"noPrinter", "Không tìm thấy máy in[ “{printer}”]; hãy bật máy in hoặc lưu thành PDF.",
        "The printer[ “{printer}”] was not found; switch it on, or save as PDF."},
    Sentence{"printerFailed",
        "Máy in[ “{printer}”] không in được; hãy kiểm tra giấy, mực và dây nối, rồi in lại hoặc "
        "lưu thành PDF.",
        "The printer[ “{printer}”] could not print; look at paper, toner and cable, then print "
        "again, or save as PDF."},
    Sentence{"cannotPaint", "Không dàn trang được văn bản này.", "This paper cannot be laid out."},
    Sentence{"cannotWrite", "Không ghi được tệp vào chỗ này; hãy chọn thư mục khác.",
        "The file cannot be written there; choose another folder."},

    // files
    Sentence{"file", "Không tìm thấy tệp.", "The file was not found."},
    Sentence{"event", "Không có sự kiện này trong nhật ký.", "The journal has no such event."},
    Sentence{"create", "Không tạo được tệp mới ở thư mục này.",
        "A new file cannot be made in this folder."},
    Sentence{
        "sync", "Không ghi chắc chắn được xuống đĩa.", "The disk did not confirm the writing."},
    Sentence{"lockFile",
        "Không tạo được tệp khóa bên cạnh tệp dữ liệu; hãy kiểm tra quyền ghi của thư mục.",
        "The lock file beside the data file cannot be made; check whether the folder may be "
        "written."},
    Sentence{"hardLinked",
        "Tệp dữ liệu có nhiều tên trên đĩa nên không được ghi, để tránh hỏng dữ liệu; hãy chép "
        "thành một tệp riêng.",
        "The file has several names on the disk and is not written, lest it be damaged; make a "
        "copy of its own."},
    Sentence{"needsWriter",
        "Cần mở tệp để ghi một lần cho chương trình cập nhật dữ liệu trước khi đọc.",
        "The file must be opened for writing once so that the program can bring it up to date."},
    Sentence{"openedToRead", "Tệp đang mở chỉ để đọc.", "The file is opened for reading only."},
    Sentence{"writesStopped",
        "Đĩa báo lỗi khi ghi nên đã dừng ghi để không mất hồ sơ nào; hãy kiểm tra đĩa rồi mở lại "
        "tệp.",
        "The disk failed while writing, so nothing more is written lest a dossier be lost; check "
        "the disk, then open the file again."},
    Sentence{"fileReplaced",
        "Tệp dữ liệu đã bị thay hoặc gỡ đi trong lúc đang mở; hãy đóng và mở lại.",
        "The file was replaced or removed while it was open; close it and open it again."},
    Sentence{"transactionOver", "Thao tác này đã bị hủy vì lỗi trước đó.",
        "This action was already given up because of an earlier error."},
    Sentence{"missingEvent", "Nhật ký thiếu một sự kiện.", "An event of the journal is missing."},
    Sentence{"columns", "Dòng của nhật ký không khớp với phần đầu đã niêm phong.",
        "A row of the journal differs from its sealed header."},
    Sentence{
        "clock", "Thứ tự thời gian của nhật ký bị đảo.", "The journal's order of time is broken."},
    Sentence{
        "schema", "Cấu trúc của tệp dữ liệu đã bị thay đổi.", "The file's schema was changed."},
    Sentence{"meta", "Thông tin đầu tệp bị hỏng.", "The file's header is damaged."},
    Sentence{"dossier", "Không tìm thấy hồ sơ {dossier}.", "There is no dossier {dossier}."},
    Sentence{"moved",
        "Tệp đã được chép hoặc chuyển chỗ; chỉ đọc cho đến khi quản trị viên lập trạm mới.",
        "The file was copied or moved; it is read-only until an administrator starts a new "
        "station."},
    Sentence{"noKey",
        "Máy này không giữ khóa của tệp; chỉ đọc cho đến khi quản trị viên lập trạm mới.",
        "This computer does not hold the file's key; it is read-only until an administrator starts "
        "a new station."},
    Sentence{"otherStation",
        "Khóa trên máy thuộc trạm khác; chỉ đọc cho đến khi quản trị viên lập trạm mới.",
        "The key here is another station's; the file is read-only until an administrator starts a "
        "new station."},
    Sentence{"restored",
        "Tệp cũ hơn dữ liệu đã ghi trên máy này; chỉ đọc cho đến khi quản trị viên lập trạm mới.",
        "The file is older than what was written here; it is read-only until an administrator "
        "starts a new station."},
};
} // namespace

Sentences errorSentences()
{
    return kErrors;
}

} // namespace motcua
