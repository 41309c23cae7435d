#include "core/office/dice.h"
#include "core/office/madenames.h"

#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Of a thousand people so many bear it.
struct Surname
{
    const char16_t* name;
    int perMille;
};
// Lê Trung Hoa, "Họ và tên người Việt Nam" (2005): shares of the common surnames, rounded.
constexpr std::array kSurnames{Surname{u"Nguyễn", 384}, Surname{u"Trần", 121}, Surname{u"Lê", 95},
    Surname{u"Phạm", 70}, Surname{u"Hoàng", 51}, Surname{u"Phan", 45}, Surname{u"Vũ", 39},
    Surname{u"Đặng", 21}, Surname{u"Bùi", 20}, Surname{u"Đỗ", 14}, Surname{u"Hồ", 13},
    Surname{u"Ngô", 13}, Surname{u"Dương", 10}, Surname{u"Lý", 9}, Surname{u"Đào", 9},
    Surname{u"Đinh", 9}, Surname{u"Trịnh", 8}, Surname{u"Mai", 8}, Surname{u"Lương", 7},
    Surname{u"Tạ", 6}, Surname{u"Cao", 6}, Surname{u"Hà", 6}, Surname{u"Chu", 5},
    Surname{u"Quách", 4}, Surname{u"Kiều", 4}, Surname{u"Tống", 4}, Surname{u"Nghiêm", 4},
    Surname{u"Khuất", 3}, Surname{u"Ứng", 2}, Surname{u"Âu", 2}, Surname{u"Ông", 2},
    Surname{u"Đoàn", 6}};
constexpr std::array kMaleMiddles{u"Văn", u"Văn", u"Văn", u"Đức", u"Hữu", u"Quốc", u"Minh", u"Xuân",
    u"Đình", u"Công", u"Anh", u"Hoàng", u"Thanh", u"Ngọc", u"Bảo", u"Quang"};
constexpr std::array kFemaleMiddles{u"Thị", u"Thị", u"Thị", u"Thị Thu", u"Thị Ngọc", u"Thị Thanh",
    u"Thị Bích", u"Ngọc", u"Thu", u"Minh", u"Thị Kim", u"Thị Hồng", u"Thị Mai", u"Phương", u"Khánh",
    u"Thùy"};
constexpr std::array kMaleNames{u"Hùng", u"Dũng", u"Tuấn", u"Nam", u"Hải", u"Long", u"Thắng",
    u"Cường", u"Sơn", u"Đức", u"Anh", u"Minh", u"Quân", u"Kiên", u"Bình", u"Phúc", u"Thái", u"Việt",
    u"Trung", u"Hiếu", u"Khôi", u"Lợi", u"Ước", u"Đạt", u"Tùng", u"Lâm", u"Giang", u"Phong",
    u"Vinh", u"Khánh"};
constexpr std::array kFemaleNames{u"Hương", u"Lan", u"Hoa", u"Hà", u"Thảo", u"Huyền", u"Trang",
    u"Linh", u"Anh", u"Nga", u"Hạnh", u"Đào", u"Yến", u"Nhung", u"Phương", u"Mai", u"Thủy", u"Vân",
    u"Oanh", u"Tuyết", u"Loan", u"Dung", u"Hiền", u"Ngân", u"Chi", u"Giang", u"Quỳnh", u"Nhi",
    u"Ánh", u"Ngọc"};
constexpr std::array kStreets{u"Phố Nguyễn Khuyến", u"Phố Hai Bà Trưng", u"Phố Lý Thường Kiệt",
    u"Phố Quán Sứ", u"Phố Dã Tượng", u"Phố Trần Hưng Đạo", u"Ngõ Hội Vũ", u"Phố Phan Bội Châu",
    u"Phố Yết Kiêu", u"Phố Lê Duẩn", u"Phố Thợ Nhuộm", u"Phố Nam Ngư", u"Phố Quang Trung",
    u"Phố Phan Chu Trinh", u"Phố Liên Trì", u"Phố Hồ Xuân Hương", u"Phố Bà Triệu", u"Phố Hàm Long",
    u"Ngõ Tức Mạc", u"Ngõ Trạm", u"Phố Cửa Nam", u"Phố Tràng Thi", u"Phố Triệu Quốc Đạt",
    u"Phố Hạ Hồi", u"Phố Trần Quốc Toản"};
constexpr std::array kElsewhere{u"Thôn Đông, Xã Vũ Hòa, Kiến Xương, Thái Bình",
    u"Phường Hàng Bông, Hoàn Kiếm, Hà Nội", u"Xã Đa Tốn, Gia Lâm, Hà Nội",
    u"Phường Trần Phú, Hà Tĩnh", u"Thôn 3, Xã Ea Ktur, Cư Kuin, Đắk Lắk",
    u"Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh", u"Xã Xuân Thượng, Xuân Trường, Nam Định",
    u"Phường Ngọc Trạo, Thanh Hóa", u"Xã Quỳnh Đôi, Quỳnh Lưu, Nghệ An",
    u"Phường Hồng Hải, Hạ Long, Quảng Ninh"};
constexpr std::array kFirmKinds{u"Công ty TNHH", u"Công ty Cổ phần", u"Công ty TNHH Thương mại",
    u"Công ty TNHH Dịch vụ", u"Hợp tác xã", u"Doanh nghiệp tư nhân"};
constexpr std::array kFirmNames{u"An Phát", u"Đại Việt", u"Hoàng Gia", u"Tân Thành", u"Phú Thịnh",
    u"Ánh Dương", u"Bình Minh", u"Sao Mai", u"Hồng Hà", u"Trường Sơn", u"Việt Tiến", u"Đông Á"};
// Hà Nội, and where its people come from.
constexpr std::array kProvinces{u"001", u"001", u"001", u"001", u"001", u"001", u"034", u"036",
    u"038", u"040", u"042", u"030", u"033", u"035", u"037", u"017", u"024", u"026", u"079"};

template <class List>
QString wordOf(const List& list, Dice& dice)
{
    return QString::fromUtf16(dice.oneOf(list));
}

QString madeSurname(Dice& dice)
{
    qint64 left = dice.below(1000);
    for (const Surname& surname : kSurnames) {
        left -= surname.perMille;
        if (left < 0)
            return QString::fromUtf16(surname.name);
    }
    return QString::fromUtf16(kSurnames.front().name);
}
} // namespace

QString madeName(Sex sex, Dice& dice, const QString& surname)
{
    const QString family = surname.isEmpty() ? madeSurname(dice) : surname;
    const bool male = sex == Sex::male;
    const QString middle = male ? wordOf(kMaleMiddles, dice) : wordOf(kFemaleMiddles, dice);
    const QString name = male ? wordOf(kMaleNames, dice) : wordOf(kFemaleNames, dice);
    return family + u' ' + middle + u' ' + name;
}

QString madeAddress(Dice& dice)
{
    if (dice.chance(150))
        return wordOf(kElsewhere, dice);
    const QString house = u"Số %1 "_s.arg(dice.mostlySmall(1, 180));
    return house + wordOf(kStreets, dice) + u", Cửa Nam, Hà Nội"_s;
}

QString madeFirm(Dice& dice)
{
    const QString kind = wordOf(kFirmKinds, dice);
    return kind + u' ' + wordOf(kFirmNames, dice);
}

QString madeProvince(Dice& dice)
{
    return wordOf(kProvinces, dice);
}

} // namespace motcua
