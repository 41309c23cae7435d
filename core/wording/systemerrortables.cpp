#include "core/wording/sentencegroups.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kSystemErrors{
    Sentence{"ownPromotion",
        "Không tự giao cho mình vai trò lãnh đạo hoặc quyền ký theo chức danh.",
        "Nobody makes himself a leader or the head."},
    // one field of a document, a command or a form
    Sentence{"paperUnnamed", "Chưa ghi tên giấy tờ; sổ phải ghi tên này.",
        "The paper is not named; the register asks for it."},
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
    Sentence{"reasonWithoutWords",
        "“{value}” chưa phải là lý do; đề nghị ghi rõ bằng ít nhất một từ.",
        "“{value}” tells no reason; write at least a word."},
    Sentence{"factWithoutWords",
        "“{value}” không cho biết nội dung gì; đề nghị ghi bằng chữ hoặc số.",
        "“{value}” tells nothing; write it with letters or digits."},
    Sentence{"nameWithoutLetters", "“{value}” không phải là tên; tên phải có chữ cái.",
        "“{value}” is no name; a name has letters."},
    Sentence{"brokenText", "Có ký tự bị hỏng, không ghi được; đề nghị nhập lại.",
        "A character is broken and cannot be kept; type it again."},
    Sentence{"unseenCharacter",
        "Có ký tự không nhìn thấy hoặc đảo chiều chữ ({character}); đề nghị xóa ký tự này.",
        "There is a character that nobody sees or that turns text around ({character}); remove "
        "it."},
    Sentence{"keyTwice", "Mục “{key}” được ghi hai lần trong cùng một phần.",
        "The key “{key}” stands twice in the same part."},
    Sentence{"unknownKey", "Không có mục này.", "There is no such key."},
    Sentence{"duplicate", "“{value}” được ghi hai lần.", "“{value}” is given twice."},
    Sentence{"notAChoice", "“{value}” không dùng được[; chỉ dùng: {choices}].",
        "“{value}” is not possible[; use one of: {choices}]."},
    Sentence{"notOneOf", "Chỉ dùng một trong các giá trị: {choices}.", "Use one of: {choices}."},
    Sentence{"notAnId",
        "“{value}” không dùng làm mã được: chỉ gồm chữ cái không dấu, chữ số và dấu nối, không có "
        "khoảng trắng.",
        "“{value}” cannot be an id: letters, digits and joining marks only, no spaces."},
    Sentence{"notACode",
        "“{value}” không phải mã thủ tục: mã có dạng 2.000815 (chữ số 0–9, có thể kèm phần mã của "
        "tỉnh như .000.00.00.H26); mã do đơn vị tự đặt như NB.01 chỉ dùng cho thủ tục nội bộ.",
        "“{value}” is no procedure code: digits as in 2.000815, perhaps with the province's part "
        ".000.00.00.H26; a procedure between state bodies may have an own one as NB.01."},
    Sentence{"endsBeforeItBegins", "Ngày kết thúc[ ({to})] trước ngày bắt đầu[ ({from})].",
        "It ends[ ({to})] before it begins[ ({from})]."},
    Sentence{"syntax",
        "Dữ liệu không đúng định dạng JSON[ tại dòng {line}, cột {column}] ({syntax}).",
        "No proper JSON[ at line {line}, column {column}] ({syntax})."},
    Sentence{
        "undefined", "Giá trị không ghi được thành JSON.", "The value cannot be written as JSON."},

    // a ward and its accounts
    Sentence{"badAgency", "“{value}” không phải là mã định danh cơ quan, ví dụ H26.12.03.",
        "“{value}” is no agency id; for example H26.12.03."},
    Sentence{"notNextDay", "Phải bắt đầu vào ngày liền sau ngày kết thúc của tên gọi trước.",
        "It must begin the day after the one before it ends."},
    Sentence{"tooPlain", "Mật khẩu là dãy ký tự liền nhau hoặc giống nhau, quá dễ đoán.",
        "A run of characters is too easily guessed."},
    Sentence{"examplePassword",
        "Đây là mật khẩu của tệp mẫu, ai cũng biết; đề nghị đặt mật khẩu riêng cho tài khoản này.",
        "This is the example's password, known to everybody; choose your own for this account."},
    Sentence{"notALogin",
        "“{value}” không phải là tên đăng nhập; bắt đầu bằng chữ cái thường, dài từ 2 đến 40 ký "
        "tự, "
        "không dấu, không có khoảng trắng.",
        "“{value}” is no login; begin with a small letter, 2 to 40 letters, digits, dots or "
        "hyphens."},
    Sentence{"loginTaken", "Tên đăng nhập “{login}” đã có.", "The login “{login}” is taken."},
    Sentence{"badHead",
        "“{value}” không phải là mã kiểm tra: cần từ 16 đến 64 chữ số 0–9, a–f, có thể có dấu nối.",
        "“{value}” is no seal: 16 to 64 digits 0–9, a–f, dashes allowed."},
    Sentence{"headUnknown",
        "Nhật ký này không có mã kiểm tra[ {head}] của phiếu khóa sổ ngày: nhật ký đã bị lập lại, "
        "hoặc là bản cũ "
        "hơn "
        "phiếu khóa sổ ngày đó.",
        "This journal has no event with the seal[ {head}] of the day sheet: it was made anew "
        "since, or "
        "is older than that sheet."},
    Sentence{"noAccount", "Không có tài khoản “{login}”.", "There is no account “{login}”."},
    Sentence{"noAdministrator", "Phải có ít nhất một tài khoản quản trị.",
        "At least one account must be an administrator."},
    Sentence{"ownAssignment", "Không được tự phân công, ủy quyền ký cho mình.",
        "Nobody assigns signing authority to himself."},
    Sentence{"notALeader",
        "{name} không giữ vai trò lãnh đạo hay người được giao ký nên không được giao ký.",
        "{name} is no leader and cannot be given signing authority."},
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
    Sentence{"wentBack",
        "Tệp cũ hơn, hoặc khác, so với những gì đã ghi trên máy này; nếu vừa khôi phục bản sao "
        "lưu, quản trị viên mở trạm mới để tiếp tục.",
        "The file is older than what was written here, or another; after a restore an "
        "administrator starts a new station."},
    Sentence{"readingsMissing", "Có lượt xem hồ sơ đã bị xóa trước khi vào nhật ký.",
        "A look at a dossier was removed before it came into the journal."},
    Sentence{"credentialUntold", "Tài khoản này có mật khẩu mà nhật ký không ghi đã đặt.",
        "This account has a password that the journal does not know of."},
    Sentence{"credentialMissing", "Mật khẩu của tài khoản này đã bị xóa khỏi tệp.",
        "The password of this account was removed from the file."},
    Sentence{"credentialOther",
        "Mật khẩu hoặc mã PIN của tài khoản này đã bị thay bên ngoài chương trình.",
        "The password or PIN of this account was changed outside of the program."},
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

    // the command line
    Sentence{"formOfADossier", "“{form}” in cho một hồ sơ: ghi mã hồ sơ sau tên tệp.",
        "“{form}” is of a dossier: write its code behind the file."},
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
    Sentence{"optionOfOtherForms", "Mẫu “{form}” không dùng {option}; tham số này của: {forms}.",
        "“{form}” has no {option}; that is an option of: {forms}."},
    Sentence{"formOfNoDossier", "“{form}” không in theo từng hồ sơ; đề nghị bỏ mã hồ sơ.",
        "“{form}” is of no one dossier; leave the dossier out."},
    Sentence{"demoOrWard", "Chọn một trong ba: --demo, --ward hoặc --example.",
        "Give one of --demo, --ward and --example."},
    Sentence{"unknownWork", "Không có danh sách “{value}”; chỉ dùng {choices}.",
        "There is no list “{value}”; use {choices}."},
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
    Sentence{"nothingToPrint", "Văn bản này không có nội dung để in.",
        "This paper has nothing to print."},
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
    Sentence{"isAFolder", "Đây là một thư mục, không phải tệp dữ liệu; hãy ghi cả tên tệp.",
        "This is a folder, no data file; give the file's name as well."},
    Sentence{"notAFolder", "Hãy chọn một thư mục.", "Choose a folder."},
    Sentence{"sameFolder", "Hai nơi sao lưu phải khác nhau.", "The two places must differ."},
    Sentence{"noFolder", "Không thấy thư mục này; có thể ổ USB chưa cắm.",
        "This folder is not there; perhaps the stick is not plugged in."},
    Sentence{"cancelled", "Đã dừng theo yêu cầu; không có gì bị thay đổi.",
        "Stopped as you asked; nothing was changed."},
    Sentence{"memory", "Máy không đủ bộ nhớ cho việc này.",
        "The computer has not enough memory for this."},
    Sentence{"backupDiffers", "Bản sao lưu không giống dữ liệu đang dùng nên không được tin cậy.",
        "The backup is not what was copied and cannot be relied on."},
    Sentence{"sealBroken", "Bản sao lưu mã hóa đã bị sửa hoặc bị cắt.",
        "The sealed backup was changed or cut off."},
    Sentence{"passphrase", "Mật khẩu của bản sao lưu không đúng.",
        "This is not the passphrase of the backup."},
    Sentence{"backupIsTheFile",
        "Đây chính là tệp đang dùng, không phải bản sao lưu của nó; hãy chọn một bản sao lưu.",
        "This is the file in use itself, not a backup of it; choose a backup."},
    Sentence{"otherFile",
        "Tệp ở đó là của phường khác hoặc lập riêng; hãy khôi phục vào một tệp khác.",
        "The file there is another ward's or was made apart; restore into another file."},
    Sentence{"hardLinked",
        "Tệp dữ liệu có nhiều tên trên đĩa nên không được ghi, để tránh hỏng dữ liệu; hãy chép "
        "thành một tệp riêng.",
        "The file has several names on the disk and is not written, lest it be damaged; make a "
        "copy of its own."},
    Sentence{"needsWriter",
        "Cần mở tệp để ghi một lần cho chương trình cập nhật dữ liệu trước khi đọc.",
        "The file must be opened for writing once so that the program can bring it up to date."},
    Sentence{"logNeedsFolder",
        "Bên cạnh tệp này còn tệp “-wal” chứa dữ liệu chưa nhập hết; hãy chép cả hai tệp vào một "
        "thư "
        "mục ghi được rồi khôi phục từ đó.",
        "The file's log (“-wal”) holds part of its data: copy both into a folder that can be "
        "written "
        "and restore from there."},
    Sentence{"openedToRead", "Tệp đang mở chỉ để đọc.", "The file is opened for reading only."},
    Sentence{"writesStopped",
        "Đĩa báo lỗi khi ghi nên đã dừng ghi để không mất hồ sơ nào; hãy kiểm tra đĩa rồi mở lại "
        "tệp.",
        "The disk failed while writing, so nothing more is written lest a dossier be lost; check "
        "the disk, then open the file again."},
    Sentence{"fileReplaced",
        "Tệp dữ liệu đã bị thay hoặc gỡ đi trong lúc đang mở; hãy đóng và mở lại.",
        "The file was replaced or removed while it was open; close it and open it again."},
    Sentence{"otherLog",
        "Tệp nhật ký ghi trước (-wal) nằm cạnh tệp dữ liệu là của lúc khác; hai tệp không được "
        "ghép "
        "lại, để tránh làm hỏng dữ liệu. Hãy trả lại đúng cặp tệp, hoặc khôi phục bản sao lưu.",
        "The log beside the file (-wal) is of another time than the file; the two are not put "
        "together, lest data be damaged. Put the right pair back, or restore a backup."},
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
};
} // namespace

Sentences systemErrors()
{
    return kSystemErrors;
}

} // namespace motcua
