#include "core/wording/sentencegroups.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kPlacesOfFiles{
    // procedures, their questions and parties
    Sentence{"code", "Mã thủ tục", "Code"},
    Sentence{"shortName", "Tên gọi ngắn", "Short name"},
    Sentence{"field", "Lĩnh vực", "Field"},
    Sentence{"audience", "Đối tượng thực hiện", "Who may ask for it"},
    Sentence{"competentBody", "Cơ quan giải quyết", "Who decides"},
    Sentence{"announcedBy", "Quyết định công bố", "Decision that announced it"},
    Sentence{"internal", "Thủ tục nội bộ", "Internal procedure"},
    Sentence{"channels", "Hình thức nộp", "Channel"},
    Sentence{"onlineLevel", "Mức độ trực tuyến", "Online level"},
    Sentence{"resultForm", "Mẫu kết quả", "Form of the result"},
    Sentence{"applicantLabel", "Cách gọi người nộp", "What the applicant is called"},
    Sentence{"applicantIsParty", "Quy định người nộp là đương sự", "Rule that the parties come"},
    Sentence{"handedOverInPerson", "Quy định trao tận tay", "Rule of handing over in person"},
    Sentence{"signedInPerson", "Quy định ký trước mặt", "Rule of signing in presence"},
    Sentence{"signers", "Người được ký", "Who signs"},
    Sentence{"signers/forms", "Hình thức ký", "Form of signing"},
    Sentence{"signers/to", "Đến ngày", "Until"},
    Sentence{"identityPaper", "Quy định xuất trình giấy tờ tùy thân",
        "Rule of showing an identity paper"},
    Sentence{"bookIdentity", "Quy định ghi số giấy tờ tùy thân vào sổ",
        "Rule of the number of an identity paper in the book"},
    Sentence{"workingDays", "Số ngày làm việc", "Working days"},
    Sentence{"longerByAgreement", "Dài hơn theo thỏa thuận", "Longer by agreement"},
    Sentence{"itemised", "Nhiều giấy tờ trong một hồ sơ", "Several papers in one request"},
    Sentence{"required", "Bắt buộc", "Required"},
    Sentence{"requiredIf", "Bắt buộc khi", "Required where"},
    Sentence{"onlyIf", "Chỉ hỏi khi", "Asked only where"},
    Sentence{"replaceableBy", "Dữ liệu tra cứu thay", "Look-up in its stead"},
    Sentence{"many", "Nhiều người", "Several people"},
    Sentence{"bornBefore", "Sinh trước người", "Born before"},
    Sentence{"parents", "Cha, mẹ là", "Parents"},
    Sentence{"notApplicant", "Không phải người yêu cầu", "Not the applicant"},
    Sentence{"notSubmitter", "Không phải người nộp thay", "Not who hands it in"},
    Sentence{"otherSide", "Là bên kia của giao dịch", "The other side"},
    Sentence{"fromParty", "Lấy từ người liên quan", "Taken from a party"},
    Sentence{"perItem", "Theo từng giấy tờ", "For each paper"},
    Sentence{"type", "Kiểu câu trả lời", "Kind of answer"},
    Sentence{"min", "Nhỏ nhất", "Least"},
    Sentence{"max", "Lớn nhất", "Most"},
    Sentence{"preset", "Điền sẵn", "Preset"},
    Sentence{"question", "Câu hỏi", "Question"},
    Sentence{"op", "Phép so sánh", "Comparison"},
    Sentence{"over", "Phạm vi so sánh", "What is compared"},
    Sentence{"text", "Nội dung", "Text"},
    Sentence{"countQuestion", "Câu hỏi về số lượng", "Question of the count"},
    Sentence{"supplementPolicy", "Cách tính hạn khi bổ sung", "The due after a supplement"},
    Sentence{"due", "Hạn hoàn thành", "Due"},
    Sentence{"value", "Giá trị", "Value"},
    Sentence{"who", "Người thực hiện", "Who does it"},
    Sentence{"decides", "Bước quyết định", "Step that decides"},

    // fees
    Sentence{"when", "Áp dụng khi", "Where it applies"},
    Sentence{"byChannel", "Mức theo hình thức nộp", "Amount by channel"},
    Sentence{"collectedFor", "Thu hộ cơ quan", "Collected for"},
    Sentence{"perCase", "Mức mỗi việc", "Amount a case"},
    Sentence{"tieredPerPage", "Mức theo trang", "Amount by pages"},
    Sentence{"tiers", "Bậc", "Tier"},
    Sentence{"upTo", "Đến trang", "Up to page"},
    Sentence{"lateAfterDays", "Mức khi đăng ký quá hạn", "Amount when late"},
    Sentence{"since", "Tính từ ngày", "Counted from"},
    Sentence{"toCheck", "Cần đối chiếu", "To be checked"},
    Sentence{"cap", "Mức tối đa", "At most"},
    Sentence{"underAge", "Dưới tuổi", "Under the age of"},
    Sentence{"onlyFor", "Chỉ dành cho", "Only for"},
    Sentence{"fromAge", "Từ tuổi", "From the age of"},
    Sentence{"wholeBirth", "Quy định ghi đủ ngày, tháng, năm sinh",
        "Rule by which a whole date of birth is told"},
    Sentence{"freelyUnderAge", "Dưới tuổi không cần lý do", "Without a reason under the age of"},
    Sentence{"parentOlderBy", "Cha, mẹ hơn số tuổi", "Years a parent is older by"},
    Sentence{"exemption", "Diện miễn", "Exemption"},

    // packs and programmes
    Sentence{"version", "Phiên bản", "Version"},
    Sentence{"format", "Định dạng", "Format"},
    Sentence{"entries", "Thủ tục của chương trình", "Procedure of the programme"},
    Sentence{"contact", "Nơi nhận phản ánh", "Where feedback goes"},

    // a ward and its bodies
    Sentence{"authority", "Cơ quan ký", "Body that signs"},
    Sentence{"superior", "Cơ quan cấp trên", "Body above"},
    Sentence{"office", "Tên Bộ phận Một cửa", "One-stop office"},
    Sentence{"open", "Giờ mở cửa", "Opening"},
    Sentence{"morningEnd", "Hết giờ buổi sáng", "End of the morning"},
    Sentence{"afternoonStart", "Giờ làm việc buổi chiều", "Start of the afternoon"},
    Sentence{"close", "Giờ đóng cửa", "Closing"},
    Sentence{"sameDayUntil", "Giờ nhận việc trong ngày", "Last hour for the same day"},
    Sentence{"demo", "Dữ liệu mẫu", "Sample data"},

    // calendars
    Sentence{"years", "Năm", "Year"},
    Sentence{"rules", "Ngày nghỉ theo luật", "Holiday of the law"},
    Sentence{"sources", "Căn cứ", "Sources"},
    Sentence{"month", "Tháng", "Month"},
    Sentence{"day", "Ngày", "Day"},
    Sentence{"lunar", "Âm lịch", "Lunar"},
    Sentence{"before", "Số ngày nghỉ trước", "Days off before"},
    Sentence{"after", "Số ngày nghỉ sau", "Days off after"},
    Sentence{"orLater", "Hoặc sau đó số ngày", "Or so many days later"},
    Sentence{"week", "Căn cứ tuần làm việc", "Source of the working week"},
    Sentence{"compensation", "Căn cứ nghỉ bù", "Source of days in lieu"},
    Sentence{"sameDay", "Căn cứ trả trong ngày", "Source of the same day"},
    Sentence{"counting", "Căn cứ cách tính hạn", "Source of how terms are counted"},
    Sentence{"clock", "Căn cứ giờ làm việc", "Source of the hours"},
    Sentence{"lastDayOff", "Căn cứ hạn vào ngày nghỉ", "Source of a term's end on a day off"},

    // forms
    Sentence{"set", "Bộ mẫu", "Set of forms"},
    Sentence{"of", "Mẫu của", "Form of"},
    Sentence{"variant", "Biến thể", "Variant"},
    Sentence{"template", "Tệp mẫu", "Template"},
    Sentence{"fields", "Nhóm trường", "Group of fields"},
    Sentence{"wording", "Lời mẫu", "Wording"},
    Sentence{"emptyRows", "Số dòng trống", "Empty rows"},
    Sentence{"landscape", "Giấy ngang", "Landscape"},
    Sentence{"ruled", "Nét kẻ dưới tên giấy tờ", "Line below the title"},
    Sentence{"laterSources", "Căn cứ về sau", "Later sources"},
    Sentence{"partial", "Mẫu dùng chung", "Shared part"},
    Sentence{"restore", "Khôi phục mẫu gốc", "Back to the original"},

    // commands
    Sentence{"event", "Việc được nói đến", "What it is about"},
    Sentence{"informs", "Chuyển để biết", "For information only"},
    Sentence{"confirm", "Xác nhận", "Confirmation"},
    Sentence{"reject", "Không duyệt", "Rejection"},
    Sentence{"laneReason", "Lý do chọn luồng", "Reason for the lane"},
    Sentence{"refused", "Việc từ chối", "Refusal"},
    Sentence{"verification", "Việc xác minh", "Verification"},
    Sentence{"correct", "Sửa quyết định ủy quyền", "Correction of a delegation"},
    Sentence{"moment", "Thời điểm", "Moment"},
};
} // namespace

Sentences filePlaces()
{
    return kPlacesOfFiles;
}

} // namespace motcua
