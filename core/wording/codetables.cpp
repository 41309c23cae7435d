#include "core/wording/sentences.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kCodes{
    Sentence{"usage", "Câu lệnh chưa đúng.", "Wrong usage."},
    Sentence{"notInThisVersion", "Phiên bản này chưa có chức năng đó[: {command}][: mẫu {form}].",
        "This version does not have that yet[: {command}][: form {form}]."},
    Sentence{"badInput", "Thông tin nhập chưa đúng.", "The input is not right."},
    Sentence{"badJson", "Dữ liệu không đúng định dạng JSON.", "The data is no proper JSON."},
    Sentence{
        "badScan", "Không đọc được mã QR trên thẻ.", "The QR code of the card cannot be read."},
    Sentence{"badPack", "Tệp danh mục thủ tục có lỗi.", "The catalogue pack has faults."},
    Sentence{"wrongState",
        "Hồ sơ đang ở trạng thái “{state}”, không thực hiện được thao tác “{command}”.",
        "The dossier is “{state}”: “{command}” cannot be done now."},
    Sentence{"ruleRefused", "Chưa đủ điều kiện theo quy định.", "A rule does not allow it."},
    Sentence{"duplicateKey", "Khóa của lệnh đã dùng cho một yêu cầu khác.",
        "The command's key was used for something else."},
    Sentence{"conflict", "Dữ liệu bị trùng hoặc mâu thuẫn với dữ liệu đã có.",
        "It conflicts with what is there already."},
    Sentence{"notOurFile", "Tệp này không phải là tệp dữ liệu của chương trình.",
        "The file was not made by this program."},
    Sentence{"newerFile",
        "Tệp do phiên bản mới hơn của chương trình tạo ra; cần cập nhật chương trình để mở.",
        "A newer version of the program made the file; update the program to open it."},
    Sentence{"fileExists", "Tệp đã có, không ghi đè.", "The file exists and is not overwritten."},
    Sentence{"notFound", "Không tìm thấy.", "Not found."},
    Sentence{"damaged", "Dữ liệu bị hỏng hoặc đã bị sửa ngoài chương trình.",
        "The data is damaged or was changed outside the program."},
    Sentence{"inUse",
        "Tệp đang được máy hoặc chương trình khác mở để ghi; thử lại sau khi đóng ở "
        "nơi đó.",
        "Another program has the file open for writing; close it there and try again."},
    Sentence{"readOnly", "Tệp chỉ cho phép đọc, không ghi được.", "The file can only be read."},
    Sentence{"storage", "Không đọc hoặc không ghi được dữ liệu trên đĩa.",
        "The disk could not be read or written."},
    Sentence{"diskFull", "Đĩa đã đầy; cần giải phóng dung lượng rồi thử lại.",
        "The disk is full; make room and try again."},
    Sentence{"signIn", "Tên đăng nhập hoặc mật khẩu không đúng.",
        "The login or the password is not right."},
    Sentence{"locked", "Đã nhập sai quá số lần cho phép; cần đăng nhập lại bằng mật khẩu.",
        "Too many wrong attempts; sign in with the password."},
    Sentence{"notAllowed",
        "Vai trò của người dùng không được thực hiện thao tác[ “{command}”][; người được làm: "
        "{role}].",
        "The user's role may not do this[: “{command}”][; who may: {role}]."},
    Sentence{"ownDossier", "Người đã tiếp nhận hồ sơ không được tự duyệt hồ sơ đó.",
        "Who received a dossier does not approve it."},
    Sentence{"noAuthority",
        "Người dùng không có thẩm quyền ký thủ tục[ “{procedure}”] vào ngày này; cần quyết định "
        "phân "
        "công hoặc ủy quyền còn hiệu lực.",
        "The user has no authority to sign[ “{procedure}”] on this day; a valid assignment or "
        "delegation is needed."},
};
} // namespace

Sentences codeSentences()
{
    return kCodes;
}

} // namespace motcua
