#include "core/wording/errorgroups.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kLawErrors{
    // the catalogue: postings, reviews, proposals
    Sentence{"postedInFuture", "Ngày niêm yết không được sau hôm nay.",
        "Nothing can have been posted on a day to come."},
    Sentence{"notPostedThere", "Thủ tục này hiện không niêm yết tại “{where}”.",
        "This procedure does not hang at “{where}”."},
    Sentence{"noVersion", "Thủ tục {code} không có phiên bản này.",
        "Procedure {code} has no such version."},
    Sentence{"versionEnded", "Phiên bản này đã hết hiệu lực từ ngày {to}.",
        "This version ended on {to}."},
    Sentence{"savingOfKept", "Giữ nguyên thủ tục thì không ghi phần tiết kiệm.",
        "What stays as it is saves nothing."},
    Sentence{"sameFirstDay",
        "Đã có nội dung khác có hiệu lực từ ngày {date}; chọn ngày áp dụng khác.",
        "Another one is in force from {date} on; choose another first day."},
    Sentence{"versionKnown", "Danh mục đã có đúng phiên bản này.",
        "The catalogue knows this very version."},
    Sentence{"proposalWaits", "Thủ tục {code} đang có một đề xuất chờ xác nhận.",
        "A proposal for procedure {code} already waits to be confirmed."},
    Sentence{"noProposal", "Không có đề xuất này.", "There is no such proposal."},
    Sentence{"proposalDecided", "Đề xuất này đã được xử lý.", "This proposal has been decided."},
    Sentence{"ownProposal", "Người đề xuất không được tự xác nhận.",
        "Who proposed it does not confirm it."},
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
    Sentence{"promisedBeyondLegal", "Thời hạn rút ngắn không được dài hơn thời hạn theo luật.",
        "The promised limit goes beyond the legal one."},
    Sentence{"stepSum", "Tổng thời gian các bước là {sum}, khác thời hạn giải quyết là {limit}.",
        "The steps take {sum} in all; the limit is {limit}."},
    Sentence{"tiersNotOpen", "Bậc cuối phải để mở (upTo bằng 0) để áp dụng cho các trang còn lại.",
        "The last tier must be open (upTo 0) to cover all further pages."},
    Sentence{"tiersNotRising", "Các bậc phải tăng dần.", "The tiers must rise."},
    Sentence{"oneFeeBlock", "Mỗi dòng phí phải có đúng một cách tính; ở đây có {count}.",
        "A fee line has exactly one way of computing; here are {count}."},
    Sentence{"notItemised", "Thủ tục này không nhận nhiều giấy tờ trong một yêu cầu.",
        "This procedure does not take several originals in one request."},

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

    // the ward's own forms, delegated procedures, the internal process
    Sentence{"decidesTwice", "Quy trình nội bộ ghi hai bước quyết định.",
        "Two steps of the process decide."},
    Sentence{"inThePast", "Ngày áp dụng không được trước hôm nay ({today}).",
        "It cannot begin before today ({today})."},
    Sentence{"beforeTheDecision", "Ngày này trước khi quyết định được ban hành hoặc có hiệu lực.",
        "The day lies before the decision."},
    Sentence{"inTheFuture", "Ngày này sau hôm nay.", "The day lies after today."},
    Sentence{"duplicateName", "Ghi hai lần cùng một tên hoặc mã.", "A name or code stands twice."},
    Sentence{"templatePictureForeign",
        "Mẫu chỉ dùng được đường kẻ (rule:) và mã (qr:) của chương trình, không lấy hình từ nơi "
        "khác.",
        "A template draws only the program's own rules and codes, no picture from elsewhere."},
    Sentence{"noFormPart", "Không có phần mẫu “{name}”; các phần chỉnh được: {choices}.",
        "There is no part \"{name}\"; those that can be changed: {choices}."},
    Sentence{"delegatesToItself", "Bên nhận ủy quyền trùng với bên ủy quyền.",
        "A body delegates to itself."},
    Sentence{"moreCodesThanCount",
        "Liệt kê {codes} mã thủ tục, nhiều hơn số thủ tục đã ghi ({count}).",
        "{codes} codes are listed, more than the count of {count}."},
    Sentence{"noDelegation", "Chưa ghi quyết định ủy quyền {name}.",
        "The decision {name} is not entered."},
    Sentence{"noCondition", "Quyết định này không có điều kiện “{name}”.",
        "The decision has no condition \"{name}\"."},
    Sentence{"noTask", "Quyết định này không có nhiệm vụ “{name}”.",
        "The decision has no task \"{name}\"."},
    Sentence{"delegationRevoked", "Quyết định {decision} đã chấm dứt theo {by}.",
        "The decision {decision} was ended by {by}."},
};
} // namespace

Sentences lawErrors()
{
    return kLawErrors;
}

} // namespace motcua
