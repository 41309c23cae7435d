#include "core/wording/sentencegroups.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kFormErrors{
    Sentence{"unknownFormSet", "Không có bộ mẫu này.", "There is no such set of forms."},
    Sentence{"unknownFieldGroup", "Không có nhóm trường “{group}”.",
        "There is no group of fields “{group}”."},
    Sentence{"noFormSet", "Không có bộ mẫu nào có hiệu lực vào ngày {date}.",
        "No set of forms is in force on {date}."},
    Sentence{
        "noForm", "Không có mẫu “{form}” vào ngày {date}.", "There is no form “{form}” on {date}."},
    Sentence{"templateKeyUnknown", "Mẫu dùng trường không tồn tại: “{key}”.",
        "The template uses an unknown field “{key}”."},
    Sentence{"formFieldsMissing", "{form} quy định phải có: {fields}; mẫu này đã bỏ.",
        "{form} prescribes: {fields}; this template leaves them out."},
    Sentence{"formFieldsHidden",
        "{form} quy định luôn phải in: {fields}; mẫu này đặt trong điều kiện nên có thể bị ẩn.",
        "{form} prescribes in every case: {fields}; this template hides them by a condition."},
    Sentence{"contextKeyUnknown", "Dữ liệu của mẫu có trường không tồn tại: “{key}”.",
        "The form's data has an unknown field “{key}”."},
    Sentence{"noResultForm", "Không có mẫu kết quả “{form}”.", "There is no result form “{form}”."},
    Sentence{"templateKeyKind",
        "Trường “{key}”[ ({called})] là một danh sách hoặc một nhóm trường, không đặt ở đây được.",
        "The field “{key}”[ ({called})] is a list or a group of fields and cannot stand here."},
    Sentence{"templateFilterKind",
        "Cách trình bày “{filter}” không dùng được cho trường “{key}”[ ({called})].",
        "“{filter}” cannot write the field “{key}”[ ({called})]."},
    Sentence{"templateSign", "Mẫu có ký tự điều khiển hoặc ký tự không nhìn thấy, không in được.",
        "The template has a control or unseen character that cannot be printed."},
    Sentence{"templateMarkup",
        "Dấu “<” này không mở một thẻ; dấu nhỏ hơn viết là “&lt;”, mẫu không dùng chú thích.",
        "This “<” begins no tag; a sign for less is written “&lt;”, and a template has no "
        "comments."},
    Sentence{"templateTagUnknown",
        "Thẻ “{tag}” không dùng được trong giấy tờ in; các thẻ dùng được: {choices}.",
        "Forms are not made of the tag “{tag}”; those that can be used: {choices}."},
    Sentence{"templateTagNoEnd", "Thẻ “{tag}” thiếu dấu “>” ở cuối thẻ.",
        "The tag “{tag}” lacks the “>” at its end."},
    Sentence{"templateTagMalformed",
        "Thẻ “{tag}” viết chưa đúng; mỗi thuộc tính phải có giá trị đặt trong dấu ngoặc kép, ví "
        "dụ width=\"50%\".",
        "The tag “{tag}” is written wrongly; each attribute has a value in quotes, such as "
        "width=\"50%\"."},
    Sentence{"templateAttributeUnknown",
        "Thuộc tính “{attribute}” không dùng được trong giấy tờ in; các thuộc tính dùng được: "
        "{choices}.",
        "Forms do not use the attribute “{attribute}”; those that can be used: {choices}."},
    Sentence{"templateNotNumber",
        "Thuộc tính “{attribute}” phải là số nguyên hoặc phần trăm, không nhận giá trị “{value}”.",
        "The attribute “{attribute}” is a whole number or a percentage, not “{value}”."},
    Sentence{
        "templateNumber", "Kích thước này vượt quá một trang giấy.", "This size is beyond a page."},
    Sentence{"templateTooNarrow", "Kích thước này quá nhỏ, không in được chữ.",
        "This size is too small for words."},
    Sentence{"templateTagUnclosed", "Thẻ “{tag}” mở ra nhưng không đóng lại trong cùng phần.",
        "The tag “{tag}” is opened and not closed in the same section."},
    Sentence{"templateTagStray", "Thẻ đóng “{tag}” không có thẻ mở trong cùng phần.",
        "The tag “{tag}” is closed, but not opened in the same section."},
    Sentence{"templateTagCrossed",
        "Thẻ “{tag}” đóng khi thẻ “{expected}” mở sau nó chưa đóng; các thẻ phải nằm gọn trong "
        "nhau.",
        "The tag “{tag}” is closed while “{expected}”, opened behind it, is not; tags lie within "
        "each other."},
    Sentence{"templateTooDeep", "Các thẻ của mẫu lồng nhau quá sâu.",
        "The tags of the template are nested too deep."},
    Sentence{"templateTooLong", "Mẫu dài hơn mức một giấy tờ cần đến.",
        "The template is longer than any form needs."},
    Sentence{"templateValueWrong", "Giá trị của trường “{key}” không hợp với mẫu.",
        "The value of “{key}” does not fit the template."},
    Sentence{"templateFilterUnknown", "Mẫu dùng cách trình bày không tồn tại: “{filter}”.",
        "The template uses an unknown filter “{filter}”."},
    Sentence{"templateTagOpen", "Mẫu có thẻ chưa đóng.", "A tag of the template is not closed."},
    Sentence{"templateSyntax", "Mẫu có thẻ viết sai: “{tag}”.",
        "A tag of the template is wrong: “{tag}”."},
    Sentence{"templateSectionOpen", "Phần “{key}”[ ({called})] của mẫu chưa đóng.",
        "The section “{key}”[ ({called})] of the template is not closed."},
    Sentence{"templateSectionMismatch", "Mẫu đóng sai phần “{key}”[ ({called})].",
        "The template closes the wrong section, “{key}”[ ({called})]."},
    Sentence{"templatePartialUnknown", "Mẫu dùng phần chung không tồn tại: “{name}”.",
        "The template uses an unknown part “{name}”."},
    Sentence{"templatePartialDepth", "Phần chung “{name}” lồng nhau quá {limit} lớp.",
        "The part “{name}” is nested deeper than {limit}."},
    Sentence{"templatePictureForeign",
        "Mẫu chỉ dùng được đường kẻ (rule:) và mã (qr:) của chương trình, không lấy hình từ nơi "
        "khác.",
        "A template draws only the program's own rules and codes, no picture from elsewhere."},
    Sentence{"symbolTaken",
        "Ký hiệu “{symbol}” đang dùng cho mẫu “{form}”; hai loại giấy không được trùng số.",
        "The symbol “{symbol}” is that of “{form}”; no two papers may bear one number."},
    Sentence{"noFormPart", "Không có phần mẫu “{name}”; các phần chỉnh được: {choices}.",
        "There is no part \"{name}\"; those that can be changed: {choices}."},
};
} // namespace

Sentences formErrors()
{
    return kFormErrors;
}

} // namespace motcua
