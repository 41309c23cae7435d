#include "core/wording/sentences.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kFieldNames{
    // how a place is put together
    Sentence{"ordinal", "thứ {index}", "{index}"},
    Sentence{"lineAndColumn", "Dòng {line}, cột {column}", "Line {line}, column {column}"},

    Sentence{"partLineAndColumn", "Phần “{part}”, dòng {line}, cột {column}",
        "Part \"{part}\", line {line}, column {column}"},

    // people
    Sentence{"applicant", "Người nộp hồ sơ", "Applicant"},
    Sentence{"submitter", "Người nộp thay", "Submitter"},
    Sentence{"a", "Người thứ nhất", "First person"},
    Sentence{"b", "Người thứ hai", "Second person"},
    Sentence{"same", "Cùng một người", "One person"},
    Sentence{"parties", "Người liên quan", "Party"},
    Sentence{"representative", "Người đại diện", "Representative"},
    Sentence{"scan", "Mã quét thẻ", "Card scan"},
    Sentence{"fullName", "Họ và tên", "Full name"},
    Sentence{"personalNumber", "Số định danh cá nhân", "Personal number"},
    Sentence{"oldNumber", "Số chứng minh nhân dân cũ", "Old identity number"},
    Sentence{"dateOfBirth", "Ngày sinh", "Date of birth"},
    Sentence{"sex", "Giới tính", "Sex"},
    Sentence{"address", "Nơi cư trú", "Address"},
    Sentence{"phone", "Số điện thoại", "Phone"},
    Sentence{"email", "Thư điện tử", "E-mail"},
    Sentence{"ethnicity", "Dân tộc", "Ethnicity"},
    Sentence{"nationality", "Quốc tịch", "Nationality"},
    Sentence{"passport", "Số hộ chiếu", "Passport number"},
    Sentence{"issued", "Ngày cấp thẻ", "Day of issue"},
    Sentence{"organisation", "Tên tổ chức", "Organisation"},
    Sentence{"taxCode", "Mã số thuế", "Tax code"},
    Sentence{"levels", "Cấp ủy quyền", "Level"},
    Sentence{"tasks", "Nhiệm vụ", "Task"},
    Sentence{"announced", "Số thủ tục theo quyết định", "Announced number of procedures"},
    Sentence{"ready", "Đã sẵn sàng", "Ready"},
    Sentence{"unit", "Đơn vị thực hiện", "Unit"},
    Sentence{"relation", "Quan hệ", "Relation"},

    // requests
    Sentence{"procedure", "Thủ tục", "Procedure"},
    Sentence{"channel", "Hình thức nộp", "Channel"},
    Sentence{"lane", "Luồng xử lý", "Lane"},
    Sentence{"competentOffice", "Cơ quan giải quyết", "Who decides"},
    Sentence{"by", "Người ủy quyền", "Who delegates"},
    Sentence{"decided", "Ngày quyết định", "Day of the decision"},
    Sentence{"notice", "Thông báo lịch nghỉ", "Notice of holidays"},
    Sentence{"newDue", "Thời điểm hẹn lại", "The new moment"},
    Sentence{"amount", "Số tiền", "Amount"},
    Sentence{"method", "Hình thức nộp tiền", "How it is paid"},
    Sentence{"book", "Quyển biên lai", "Receipt book"},
    Sentence{"result", "Kết quả", "Result"},
    Sentence{"answers", "Thông tin của thủ tục", "Answers"},
    Sentence{"items", "Giấy tờ", "Original"},
    Sentence{"title", "Tên giấy tờ", "Title"},
    Sentence{"documents", "Giấy tờ kèm theo", "Document"},
    Sentence{"copies", "Số bản", "Copies"},
    Sentence{"pages", "Số trang", "Pages"},
    Sentence{"husbandBorn", "Ngày sinh bên nam", "Husband's date of birth"},
    Sentence{"wifeBorn", "Ngày sinh bên nữ", "Wife's date of birth"},
    Sentence{"diedOn", "Ngày chết", "Date of death"},
    Sentence{"bornOn", "Ngày sinh", "Date of birth"},
    Sentence{"needsVerification", "Cần xác minh", "Needs verification"},
    Sentence{"exempt", "Diện miễn phí, lệ phí", "Exemption"},
    Sentence{"exemptProof", "Giấy tờ chứng minh diện miễn", "Proof of the exemption"},
    Sentence{"first", "Số đầu", "First number"},
    Sentence{"last", "Số cuối", "Last number"},
    Sentence{"counted", "Tiền mặt đã đếm", "Counted cash"},
    Sentence{"cash", "Tiền mặt", "Cash"},
    Sentence{"fee", "Phí, lệ phí", "Fee"},
    Sentence{"note", "Ghi chú", "Note"},
    Sentence{"kind", "Loại", "Kind"},
    Sentence{"name", "Tên", "Name"},
    Sentence{"count", "Số lượng", "Count"},
    Sentence{"role", "Vai trò", "Role"},
    Sentence{"reason", "Lý do", "Reason"},
    Sentence{"refuse", "Lý do từ chối", "Reason for the refusal"},
    Sentence{"changes", "Nội dung đính chính", "Changes"},
    Sentence{"to", "Đến", "To"},
    Sentence{"authorisation", "Văn bản ủy quyền", "Authorisation"},
    Sentence{"dossier", "Hồ sơ", "Dossier"},
    Sentence{"do", "Thao tác", "Command"},
    Sentence{"key", "Khóa của lệnh", "Key"},

    // registers, accounts, wards
    Sentence{"register", "Sổ", "Register"},
    Sentence{"year", "Năm", "Year"},
    Sentence{"volume", "Quyển số", "Volume"},
    Sentence{"number", "Số", "Number"},
    Sentence{"nextNumber", "Số tiếp theo", "Next number"},
    Sentence{"date", "Ngày", "Date"},
    Sentence{"system", "Hệ thống cấp số", "System"},
    Sentence{"login", "Tên đăng nhập", "Login"},
    Sentence{"folder", "Thư mục sao lưu", "Folder of the backups"},
    Sentence{"second", "Nơi sao lưu thứ hai", "Second place"},
    Sentence{"passphrase", "Mật khẩu sao lưu", "Passphrase"},
    Sentence{"password", "Mật khẩu", "Password"},
    Sentence{"pin", "Mã PIN", "PIN"},
    Sentence{"roles", "Vai trò", "Role"},
    Sentence{"action", "Việc cần làm", "Action"},
    Sentence{"person", "Người được phân công", "Person"},
    Sentence{"procedures", "Thủ tục", "Procedure"},
    Sentence{"from", "Từ ngày", "From"},
    Sentence{"sender", "Nơi gửi trả kết quả", "Who sent the result"},
    Sentence{"form", "Mẫu", "Form"},
    Sentence{"decision", "Số quyết định", "Decision"},
    Sentence{"bodies", "Tên gọi của đơn vị", "Body"},
    Sentence{"agency", "Mã định danh cơ quan", "Agency id"},
    Sentence{"hours", "Giờ làm việc", "Office hours"},
    Sentence{"station", "Số máy", "Station"},
    Sentence{"ward", "Đơn vị", "Ward"},
    Sentence{"database", "Tệp dữ liệu", "Data file"},

    // the catalogue
    Sentence{"hash", "Phiên bản", "Version"},
    Sentence{"where", "Nơi niêm yết", "Where"},
    Sentence{"takenDown", "Gỡ bản niêm yết", "Taken down"},
    Sentence{"proposal", "Đề xuất", "Proposal"},
    Sentence{"savedDays", "Số ngày tiết kiệm", "Days saved"},
    Sentence{"savedPapers", "Số giấy tờ cắt giảm", "Papers saved"},
    Sentence{"savedMoney", "Số tiền tiết kiệm", "Money saved"},
    Sentence{"minutes", "Số phút hứa trả", "Promised minutes"},
    Sentence{"latestHour", "Giờ nhận muộn nhất", "Latest hour"},
    Sentence{"conditions", "Điều kiện", "Condition"},
    Sentence{"source", "Căn cứ", "Source"},
    Sentence{"limit", "Thời hạn", "Limit"},
    Sentence{"steps", "Các bước", "Step"},
    Sentence{"promisedLimit", "Thời hạn cam kết", "Promised limit"},

    // arguments of the command line
    Sentence{"received", "Thời điểm tiếp nhận", "Moment of receipt"},
    Sentence{"days", "Số ngày làm việc", "Working days"},
    Sentence{"at", "Thời điểm", "Moment"},
};
} // namespace

Sentences fieldLabels()
{
    return kFieldNames;
}

} // namespace motcua
