#include "core/wording/sentencegroups.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kPeopleErrors{
    Sentence{"badOldNumber",
        "Số chứng minh nhân dân[ “{value}”] không hợp lệ: phải đủ 9 chữ số, không toàn số 0.",
        "The old identity number[ “{value}”] is not valid: 9 digits, not noughts alone."},
    Sentence{"badPassport",
        "“{value}” không phải số hộ chiếu (5 đến 20 chữ cái và chữ số, không toàn số 0).",
        "“{value}” is no passport number (5 to 20 letters and digits, not noughts alone)."},
    Sentence{"badTaxCode",
        "Mã số thuế[ “{value}”] không hợp lệ: phải là 10 chữ số, hoặc 10 chữ số, gạch nối và 3 chữ "
        "số.",
        "The tax code[ “{value}”] is not valid: 10 digits, or 10 digits, a hyphen and 3 digits."},
    Sentence{"extractKindNotTold",
        "Chưa chọn loại việc hộ tịch của trích lục; sửa hồ sơ trước khi trình ký.",
        "Which event the extract is of is not told; mend the dossier before it is submitted."},
    Sentence{"identityNotTold",
        "{names}: chưa ghi số giấy tờ tùy thân còn giá trị sử dụng mà sổ phải ghi; đề nghị bổ "
        "sung, hoặc ghi lý do khi "
        "trình ký.",
        "{names}: no number of an identity paper that counts is told, and the book has it; add it, "
        "or write "
        "why "
        "not when it is submitted."},
    Sentence{"numberOfTwoNames",
        "Cùng số giấy tờ {number} nhưng họ tên khác nhau: {name} và {other}; kiểm tra, sửa lại số "
        "hoặc họ tên ghi sai.",
        "{name} and {other} have one number, {number}; mend the number or the name that is wrong."},
    Sentence{"numberOfTwoBirths",
        "Cùng số giấy tờ {number} nhưng ngày sinh khác nhau: {name} ({born}) và {other} "
        "({otherBorn}); kiểm tra, sửa lại số hoặc ngày sinh ghi sai.",
        "{name} ({born}) and {other} ({otherBorn}) have one number, {number}; mend the number or "
        "the date of birth that is wrong."},
    Sentence{"partyIsSubmitter", "{party} không thể đồng thời là người nộp hồ sơ.",
        "{party} cannot hand it in."},
    Sentence{"birthsTooNear",
        "{names}: đã sinh con khác gần ngày này, theo hồ sơ khai sinh {codes}; nếu vẫn đăng ký, "
        "cần "
        "ghi lý do khi trình ký, chuyển cơ quan giải quyết hoặc duyệt.",
        "{names} had another child near that day, by the dossiers {codes}; to register it all the "
        "same, write why when it is submitted, forwarded or approved."},
    Sentence{"peopleAlike",
        "{names}: cùng họ tên, ngày sinh với một người khác trong hồ sơ; nếu không phải một người, "
        "ghi lý do khi trình ký, chuyển cơ quan giải quyết hoặc duyệt.",
        "{names}: somebody else of this dossier has this name and birth; where they are not one "
        "person, write why when it is submitted, forwarded or approved."},
    Sentence{"identityTakenOut",
        "{name}: sổ đã ghi giấy tờ tùy thân, đính chính không bỏ trống; ghi số đúng, hoặc hủy hồ "
        "sơ "
        "và tiếp nhận lại.",
        "{name}: the book has the number of an identity paper, and a correction does not leave it "
        "out; tell the right one, or void the dossier and receive it again."},
    Sentence{"answerNotCorrected",
        "Không đính chính riêng được, vì phí, lệ phí, thời hạn, việc vào sổ hoặc thông tin của "
        "người trong hồ sơ căn cứ vào nội dung này; ngày sinh thì đính chính ở chính người đó, nội "
        "dung khác thì hủy hồ sơ và tiếp nhận lại.",
        "This is not put right by itself, as the fee, the limit, the book's entry or a person of "
        "the dossier hangs on it; correct a day of birth with its person, for anything else void "
        "the dossier and receive it again."},
    Sentence{"familyDoubted",
        "{names}: tuổi, khoảng cách tuổi hoặc quan hệ khó có thể đúng, hoặc ngoài mức chung của "
        "luật; nếu vẫn đăng ký, cần ghi lý do khi trình ký, chuyển cơ quan giải quyết hoặc duyệt.",
        "{names}: an age, its distance or a kinship can hardly be right, or is not what the law "
        "asks for; to register it all the same, write why when it is submitted, forwarded or "
        "approved."},
    Sentence{"exemptionForPersons",
        "Diện “{exemption}” dành cho cá nhân; tổ chức không được miễn theo diện này.",
        "“{exemption}” is for persons; no organisation is exempt by it."},
    Sentence{"exemptionForCitizens",
        "Diện “{exemption}” dành cho người nộp là công dân có số định danh cá nhân; ghi số định "
        "danh hoặc bỏ diện miễn.",
        "“{exemption}” is for an applicant with a personal number; enter it or take the exemption "
        "out."},
    Sentence{"numbersJoined",
        "Qua những người đã coi là một, hồ sơ của các số định danh {numbers} sẽ thành của một "
        "người; ghi lý do.",
        "Through those who are one already, the dossiers of the numbers {numbers} become one "
        "person's; write why."},
    Sentence{"receiverDied",
        "{name} đã có trong hồ sơ khai tử {code} nên không nhận kết quả được; nếu ghi nhầm người "
        "thì đính chính hồ sơ đó hoặc ghi lý do.",
        "{name} stands in the death dossier {code} and takes no result; if that is a mistake, "
        "mend that dossier or write why."},
    Sentence{"giverDied",
        "Người ủy quyền ({name}) đã có trong hồ sơ khai tử {code} nên ủy quyền không còn hiệu lực; "
        "nếu ghi nhầm người thì đính chính hồ sơ đó hoặc ghi lý do.",
        "{name}, who gave the authorisation, stands in the death dossier {code}: it ended with "
        "them; if that is a mistake, mend that dossier or write why."},
    Sentence{"parentNotBornBefore",
        "{parent} sinh {parentBorn}, không trước {child} (sinh {childBorn}); xem lại ngày sinh.",
        "{parent}, born {parentBorn}, is not older than: {child} (born {childBorn}); look at the "
        "dates again."},
    Sentence{"halfCorrected",
        "“{first}” và “{second}” là một người, nhưng sau đính chính ghi khác nhau[ họ và tên "
        "(“{name}” và “{otherName}”)][ ngày sinh ({born} và {otherBorn})][ giới tính ({sex} và "
        "{otherSex})][ dân tộc ({ethnicity} và {otherEthnicity})][ quốc tịch ({nationality} và "
        "{otherNationality})][ số định danh ({number} và {otherNumber})]; đính chính cả hai nơi "
        "trong một lần.",
        "“{first}” and “{second}” are one person, and would have[ two names (“{name}”, "
        "“{otherName}”)][ two births ({born}, {otherBorn})][ two sexes ({sex}, {otherSex})][ two "
        "ethnicities ({ethnicity}, {otherEthnicity})][ two nationalities ({nationality}, "
        "{otherNationality})][ two personal numbers ({number}, {otherNumber})]; correct both "
        "places "
        "at once."},
    Sentence{"wholeBirthNeeded", "{party}: phải ghi đủ ngày, tháng, năm sinh.",
        "{party}: day, month and year of birth have to be told."},
    Sentence{"partyTooOld", "{party} (sinh {born}) đã đủ {age} tuổi.",
        "{party} (born {born}) is {age} years old already."},
    Sentence{"partyTooYoung", "{party} (sinh {born}) chưa đủ {age} tuổi.",
        "{party} (born {born}) is not {age} years old yet."},
};
} // namespace

Sentences peopleErrors()
{
    return kPeopleErrors;
}

} // namespace motcua
