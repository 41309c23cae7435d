#include "core/wording/sentences.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kProcedure{
    // the parts, in the order of a posting
    Sentence{"name", "Tên thủ tục", "Name"},
    Sentence{"field", "Lĩnh vực", "Field"},
    Sentence{"audience", "Đối tượng thực hiện", "Who may ask"},
    Sentence{"requirements", "Yêu cầu, điều kiện", "Requirements"},
    Sentence{"documents", "Thành phần hồ sơ", "Documents"},
    Sentence{"order", "Trình tự thực hiện", "Order of steps"},
    Sentence{"sets", "Số lượng hồ sơ", "Sets"},
    Sentence{"forms", "Mẫu đơn, mẫu tờ khai", "Forms to fill in"},
    Sentence{"channels", "Cách thức thực hiện", "How to submit"},
    Sentence{"limit", "Thời hạn giải quyết", "Limit"},
    Sentence{"fees", "Phí, lệ phí", "Fee"},
    Sentence{"result", "Kết quả", "Result"},
    Sentence{"competentBody", "Cơ quan giải quyết", "Who decides"},
    Sentence{"interlinked", "Cơ quan phối hợp", "Further bodies"},
    Sentence{"legalBasis", "Căn cứ pháp lý", "Legal basis"},
    Sentence{"effect", "Hiệu lực", "In force"},
    Sentence{"noWait", "Không chờ", "No-wait"},
    // of the office
    Sentence{"shortName", "Tên gọi tắt", "Short name"},
    Sentence{"kindOfProcedure", "Loại thủ tục", "Kind"},
    Sentence{"steps", "Quy trình nội bộ", "Internal process"},
    Sentence{"parties", "Người liên quan", "Parties"},
    Sentence{"questions", "Câu hỏi khi tiếp nhận", "Questions at the counter"},
    Sentence{"numbering", "Vào sổ", "Register"},
    Sentence{"supplementPolicy", "Khi phải bổ sung hồ sơ", "While papers are missing"},

    // documents
    Sentence{"copies", "{count} bản", "{count}"},
    Sentence{"setCount", "{count} (bộ)", "{count}"},
    Sentence{"ifAny", "nếu có", "where there is one"},
    Sentence{"replaceable", "Không phải nộp nếu tra cứu được trên {database}",
        "Not needed where it is found in {database}"},
    Sentence{"noDocuments", "Không phải nộp giấy tờ", "No papers needed"},
    // channels
    Sentence{"direct", "Trực tiếp tại bộ phận một cửa của phường",
        "In person at the ward's one-stop office"},
    Sentence{
        "online", "Trực tuyến trên Cổng Dịch vụ công quốc gia", "Online on the national portal"},
    Sentence{"post", "Qua dịch vụ bưu chính công ích", "By post"},
    Sentence{"onlineOnly", "Chỉ nộp trực tuyến trên Cổng Dịch vụ công quốc gia",
        "Online on the national portal only"},
    Sentence{"full", "Dịch vụ công trực tuyến toàn trình", "Wholly online"},
    Sentence{"partial", "Dịch vụ công trực tuyến một phần", "Partly online"},
    // limits
    Sentence{"legalLimit", "Theo quy định: {limit}", "By law: {limit}"},
    Sentence{"promised", "Cam kết: {limit}", "Promised: {limit}"},
    Sentence{"verification", "Khi cần xác minh: {limit}", "Where verification is needed: {limit}"},
    Sentence{"longer", "Hồ sơ nhiều, phức tạp: kéo dài không quá {days} ngày làm việc",
        "Where there is much to do: at most {days} working days longer"},
    Sentence{"longerAgreed",
        "Hồ sơ nhiều, phức tạp: kéo dài không quá {days} ngày làm việc hoặc theo thỏa thuận bằng "
        "văn bản",
        "Where there is much to do: at most {days} working days longer, or as agreed in writing"},
    Sentence{"afterThree", "Nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo",
        "What comes after 15:00 is due on the next working day"},
    // fees
    Sentence{"noFee", "Không thu phí, lệ phí", "No fee"},
    Sentence{"free", "{label}: không thu", "{label}: free of charge"},
    Sentence{"perCase", "{label}: {amount}", "{label}: {amount}"},
    Sentence{"notKnown", "{label}: mức thu chưa được ghi, hỏi tại nơi nộp hồ sơ",
        "{label}: the amount is not known yet, ask where you submit"},
    Sentence{"toCheck", "mức thu cần đối chiếu", "the amount is to be checked"},
    Sentence{"perItem", "{label}: {amount}/{unit}", "{label}: {amount} each ({unit})"},
    Sentence{"tiers", "{label}: {tiers}", "{label}: {tiers}"},
    Sentence{"tierOnly", "{amount}/trang", "{amount} a page"},
    Sentence{
        "tierFirst", "{amount}/trang đến trang thứ {upTo}", "{amount} a page up to page {upTo}"},
    Sentence{
        "tierRest", "{amount}/trang từ trang thứ {from}", "{amount} a page from page {from} on"},
    Sentence{"cap", "không quá {amount}/bản", "at most {amount} a copy"},
    Sentence{"late", "{label}: {amount} khi quá {days} ngày; đúng hạn không thu",
        "{label}: {amount} after {days} days; none before"},
    Sentence{"onlyWhen", "Chỉ thu khi: {text}", "Only where: {text}"},
    Sentence{"byChannel", "{channel}: {amount}", "{channel}: {amount}"},
    Sentence{"exempt", "Miễn: {names}", "Exempt: {names}"},
    Sentence{"collectedFor", "Thu hộ {office}", "Collected for {office}"},
    Sentence{"unit", "trường hợp", "case"},
    // bodies, effect
    Sentence{"forwarded", "Phường tiếp nhận, chuyển {office} giải quyết và trả kết quả",
        "The ward takes it in, {office} decides, the ward hands the result over"},
    Sentence{"fromTo", "Từ {from} đến {to}", "From {from} to {to}"},
    Sentence{"fromOn", "Từ {from}", "From {from} on"},
    Sentence{"announcedBy", "Công bố tại {decision}", "Announced by {decision}"},
    Sentence{
        "internal", "Thủ tục nội bộ giữa các cơ quan nhà nước", "Internal, between state bodies"},
    // no-wait
    Sentence{"minutes", "Trả kết quả trong {minutes} phút", "The result within {minutes} minutes"},
    Sentence{"noWaitFromTo", "Áp dụng từ {from} đến {to}", "From {from} to {to}"},
    Sentence{"noWaitFrom", "Áp dụng từ {from}", "From {from} on"},
    Sentence{"latestHour", "Nhận trước {hour}", "Taken in before {hour}"},
    // conditions of the ward's own
    Sentence{"condAtMost", "{label} không quá {value}", "{label}: at most {value}"},
    Sentence{"condAtMostAll", "{label} của cả hồ sơ không quá {value}",
        "{label} of the whole request: at most {value}"},
    Sentence{"condAtLeast", "{label} từ {value} trở lên", "{label}: at least {value}"},
    Sentence{"condEquals", "{label}: {value}", "{label}: {value}"},
    Sentence{"condAge", "{label}: đủ {value} tuổi", "{label}: {value} years old or more"},
    Sentence{"condDays", "{label}: không quá {value} ngày trước ngày nộp",
        "{label}: at most {value} days before the request"},
    Sentence{"condChannel", "Nộp hồ sơ: {value}", "Submitted: {value}"},
    Sentence{"yes", "có", "yes"},
    Sentence{"no", "không", "no"},
    // steps
    Sentence{"step", "Bước {index}. {name}", "Step {index}. {name}"},
    Sentence{"hours", "{count} giờ", "{count} h"},
    Sentence{"hoursInDays", "{count} giờ ({days} ngày)", "{count} h ({days} days)"},
    Sentence{"days", "{count} ngày", "{count} days"},
    Sentence{"stepSum", "Tổng cộng: {time}", "In all: {time}"},
    // the office's own
    Sentence{"required", "bắt buộc", "required"},
    Sentence{"onApproval", "{register}: vào số ngay khi duyệt", "{register}: with the approval"},
    Sentence{
        "atIssue", "{register}: văn thư vào số khi phát hành", "{register}: when it is issued"},
    Sentence{"recorded", "{register}: ghi số do hệ thống khác cấp",
        "{register}: the number of another system"},
    Sentence{"restart", "Tính lại thời hạn từ đầu khi nhận đủ hồ sơ", "The limit begins anew"},
    Sentence{"pause", "Không tính thời gian công dân bổ sung", "The citizen's time is not counted"},

    // postings and reviews
    Sentence{"notPosted", "Chưa niêm yết", "Not posted"},
    Sentence{"outdated", "Niêm yết đã cũ", "Posting outdated"},
    Sentence{"posted", "Đã niêm yết", "Posted"},
    Sentence{"keep", "Giữ nguyên", "Keep"},
    Sentence{"amend", "Sửa đổi, bổ sung", "Amend"},
    Sentence{"replace", "Thay thế", "Replace"},
    Sentence{"abolish", "Bãi bỏ", "Abolish"},
    Sentence{"savedPapers", "{count} giấy tờ", "{count} papers"},
};
} // namespace

Sentences procedureSentences()
{
    return kProcedure;
}

} // namespace motcua
