// Why a file is read-only on this computer.
#include "core/wording/sentencegroups.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kStationErrors{
    Sentence{"moved",
        "Tệp đã được chép hoặc chuyển chỗ; chỉ đọc cho đến khi quản trị viên mở trạm mới.",
        "The file was copied or moved; it is read-only until an administrator starts a new "
        "station."},
    Sentence{"noKey",
        "Máy này không giữ khóa của tệp; chỉ đọc cho đến khi quản trị viên mở trạm mới.",
        "This computer does not hold the file's key; it is read-only until an administrator starts "
        "a new station."},
    Sentence{"otherStation",
        "Khóa trên máy thuộc trạm khác; chỉ đọc cho đến khi quản trị viên mở trạm mới.",
        "The key here is another station's; the file is read-only until an administrator starts a "
        "new station."},
    Sentence{"restored",
        "Tệp cũ hơn dữ liệu đã ghi trên máy này; chỉ đọc cho đến khi quản trị viên mở trạm mới.",
        "The file is older than what was written here; it is read-only until an administrator "
        "starts a new station."},
};
} // namespace

Sentences stationErrors()
{
    return kStationErrors;
}

} // namespace motcua
