#include "core/wording/sentencegroups.h"
#include "core/wording/signedby.h"

#include <array>

namespace motcua {

namespace {
constexpr std::array kPowerErrors{
    kSignedByLeaders,
    Sentence{"decidedElsewhereSince",
        "Thẩm quyền giao theo {decision} đã hết sau ngày {to}; hồ sơ này do {office} giải quyết: "
        "đề nghị trả lại để chuyển đến đó.",
        "What {decision} passed on ended after {to}; {office} decides this dossier: forward it "
        "there."},
    Sentence{"anotherActs",
        "Từ {from}[ đến {to}], {name} đã giữ quyền người đứng đầu (ký Q.) theo {decision}; mỗi "
        "thời điểm chỉ có một người: thu hồi quyết định đó hoặc chọn thời gian khác.",
        "{name} acts for the head (Q.) from {from}[ to {to}] by {decision}; one person does at a "
        "time: take that back or choose other days."},
    Sentence{"deputyPassesNothingOn",
        "{from} là cấp phó, làm việc theo phân công của người đứng đầu nên không ủy quyền, phân "
        "cấp cho ai.",
        "{from} is a deputy, acts for the head and delegates nothing."},
    Sentence{"deputyIsAssigned",
        "{to} cùng cơ quan với {from}: ghi phân công ký KT., không ghi ủy quyền giữa các cơ quan.",
        "{to} is of the same body as {from}: assign signing (KT.), not a delegation between "
        "bodies."},
    Sentence{"delegatedBefore",
        "Thủ tục {code} đã giao cho {to} theo {decision}; đính chính hoặc chấm dứt quyết định đó "
        "trước.",
        "Procedure {code} already went to {to} by {decision}; correct or end that decision "
        "first."},
    Sentence{"onlyDeputiesForTheHead",
        "Chỉ cấp phó của người đứng đầu ký KT.; {post} ký TL. hoặc TUQ.",
        "Only a deputy of the head signs KT.; {post} signs TL. or TUQ."},
    Sentence{"deputySignsForTheHead",
        "{post} ký KT.; TL. và TUQ. dành cho người đứng đầu đơn vị hoặc công chức được giao.",
        "{post} signs KT.; TL. and TUQ. are for heads of units and civil servants."},
    Sentence{"deputyOfAnotherBody",
        "{post} là chức vụ của cơ quan khác, không ký thay, ký thừa ủy quyền cho người đứng đầu "
        "Ủy ban nhân dân.",
        "{post} is a post of another body and signs nothing for the head of this one."},
    Sentence{"headSignsByOffice", "{name} ký theo chức vụ, không cần phân công, ủy quyền.",
        "{name} signs by office and needs no assignment."},
    Sentence{"notDecidedHere", "Thủ tục {code} do {office} giải quyết, không phân công ký ở đây.",
        "{office} decides procedure {code}; nobody here can be assigned it."},
    Sentence{"nothingToRevoke", "{name} không có phân công, ủy quyền nào như vậy để thu hồi.",
        "{name} has no such assignment or delegation to take back."},
    Sentence{"alreadyRevoked", "Đã thu hồi từ {from} theo {decision}; không còn gì để thu hồi.",
        "{decision} took it back from {from} on; nothing is left to take back."},
    Sentence{"delegatesToItself", "Bên nhận ủy quyền trùng với bên ủy quyền.",
        "A body delegates to itself."},
    Sentence{"notAnAgency",
        "“{to}” không phải cơ quan, tổ chức của Nhà nước hay người giữ chức vụ trong đó nên không "
        "nhận ủy quyền, phân cấp.",
        "“{to}” is no state body nor a post in one and receives no power."},
    Sentence{"delegatedUpwards",
        "{from} không ủy quyền, phân cấp cho {to}: chỉ giao cho cấp dưới hoặc cơ quan thuộc quyền.",
        "{from} delegates nothing to {to}: a power goes down, or to a body of one's own."},
    Sentence{"anotherBranch",
        "“{to}” thuộc hệ thống cơ quan khác, có thẩm quyền riêng, nên không nhận ủy quyền, phân "
        "cấp của {from}.",
        "“{to}” is of another branch with powers of its own and receives none of {from}."},
    Sentence{"anotherPlace",
        "“{to}” thuộc địa bàn khác, không thuộc quyền quản lý của {from} nên không nhận ủy quyền, "
        "phân cấp.",
        "“{to}” is of another territory and receives no power of {from}."},
    Sentence{"afterTheEnd",
        "Quyết định này hết hiệu lực từ sau ngày {last}; ngày chấm dứt không được sau ngày đó.",
        "The decision has ended with {last}; it cannot be revoked from a later day on."},
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

Sentences powerErrors()
{
    return kPowerErrors;
}

} // namespace motcua
